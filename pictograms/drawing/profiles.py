"""Heads and shoulders of adults from the side: somebody who looks through a door viewer, out of a window, at a page."""

from pictograms.drawing.cast import RESIDENT, Look, Mood, Style
from pictograms.drawing.palette import DETAIL, SMALL, hair_role, skin_role
from pictograms.drawing.shapes import Drawing, circle, ellipse, group, join, path, rect

_CROWN = "M10 -9C6 -12 0 -11 -3 -7C-5 -4 -6 -2 -7 1L-9 4"
_HAIR: dict[Style, str] = {
    "short": f"{_CROWN}C-9 8 -10 11 -12 14C-21 6 -20 -13 -11 -19C-3 -26 10 -24 12 -15C12 -12 12 -10 10 -9Z",
    "bob": f"{_CROWN}C-4 8 -3 14 -4 20C-10 24 -17 22 -20 18"
    "C-22 4 -20 -13 -11 -19C-3 -26 10 -24 12 -15C12 -12 12 -10 10 -9Z",
    "curly": f"{_CROWN}C-9 8 -10 11 -12 14C-18 14 -22 8 -20 3C-25 -2 -24 -9 -19 -11C-20 -18 -14 -23 -9 -22"
    "C-5 -28 4 -28 7 -23C13 -23 16 -17 13 -12Z",
}


def profile(x: float, y: float, size: float = 1.0, look: Look = RESIDENT, mood: Mood = "calm") -> Drawing:
    """An adult head from the side, looking right. Origin in the middle; the eye is at (8, -1), the nose at 17.

    Hair comes short, as a bob, curly, in a bun or bald; other styles are drawn short.
    """
    skin, hair = skin_role(look.skin), hair_role(look.hair)
    face = path(
        "M9 -14C11 -10 11.5 -7 11.5 -4L17 5Q17.5 8 13 8.5C13.6 11 13.4 12 12.6 13.5"
        "C13 17 11 20 5 20.5C-3 21 -8 19 -11 14C-17 6 -17 -9 -12 -14C-7 -21 4 -21 9 -14Z",
        skin,
        DETAIL,
    )
    if look.style == "bald":
        locks = path("M-7 1C-7 6 -9 11 -12 14C-18 7 -18 -3 -15 -9C-12 -6 -9 -4 -7 1Z", hair, SMALL)
    else:
        locks = path(_HAIR.get(look.style, _HAIR["short"]), hair, DETAIL)
    bun = circle(-21, -8, 7, hair, DETAIL) if look.style == "bun" else ""
    ear = ellipse(-4.5, 4, 3.2, 4.6, skin, DETAIL)
    aid = path("M-6 -1C-9 1 -9.5 5 -7.5 8.5", "none", 3.4, "signal") if look.hearing_aid else ""
    mouth = ellipse(11, 13, 2.4, 2.6, "red", SMALL) if mood == "talking" else path("M13 13Q9.5 15.5 7 13", "none", 2.4)
    glasses = rect(4, -6, 9, 9, "none", SMALL, 3.5) + path("M4 -2L-5 0", "none", SMALL) if look.glasses else ""
    eye = ellipse(8, -1, 1.9, 2.5, "ink", 0) + path("M4.5 -7Q8 -9 10.5 -7", "none", SMALL)
    return group(bun, face, locks, ear, aid, eye, mouth, glasses, at=(x, y), size=size)


def bust_from_side(
    x: float, y: float, size: float = 1.0, look: Look = RESIDENT, mood: Mood = "calm", down: float = 60
) -> Drawing:
    """Head and shoulders from the side, looking right. Origin in the middle of the head; 48 wide, `down` deep."""
    neck = path("M-10 10V30H4L5 16Z", skin_role(look.skin), DETAIL)
    clothes = path(f"M-25 {down}V44C-25 33 -18 28 -11 24Q-3 31 5 26C15 30 20 38 20 48V{down}Z", look.top, DETAIL)
    return group(join(neck, clothes), at=(x, y), size=size) + profile(x, y, size, look, mood)
