"""Heads of adults, from the front and from behind: calm faces, several skin tones, hair, glasses, hearing aid."""

from pictograms.drawing.cast import RESIDENT, Look, Mood, Style
from pictograms.drawing.palette import DETAIL, SMALL, Role, hair_role, skin_role
from pictograms.drawing.shapes import Drawing, circle, ellipse, group, join, line, path, rect


def head(
    x: float,
    y: float,
    size: float = 1.0,
    look: Look = RESIDENT,
    mood: Mood = "calm",
    gaze: float = 0,
    small: bool = False,
) -> Drawing:
    """An adult head from the front. Origin between the eyes; 34 wide, 46 high. `gaze` -3 looks left, 3 right.

    `small` leaves out nose and brows and widens the eyes, for heads so small that a copier would smear them.
    """
    return group(
        _hair_behind(look),
        _skull(look),
        _hair_in_front(look),
        _face(mood, gaze, look, small),
        at=(x, y),
        size=size,
    )


def back_of_head(x: float, y: float, size: float = 1.0, look: Look = RESIDENT, down: float = 60) -> Drawing:
    """Head and shoulders from behind, for looking over a resident's shoulder. Origin at the middle of the head."""
    shoulders = path(f"M-29 {down}V41C-29 31 -20 27 -8 24V14H8V24C20 27 29 31 29 41V{down}Z", look.top, DETAIL)
    ears = ellipse(-16, 2, 3.2, 4.4, skin_role(look.skin), DETAIL) + ellipse(
        16, 2, 3.2, 4.4, skin_role(look.skin), DETAIL
    )
    hair = path("M-16 0C-18 -29 18 -29 16 0C16 12 11 18 0 18C-11 18 -16 12 -16 0Z", hair_role(look.hair), DETAIL)
    strands = line((-5, -14), (-6, 6), width=SMALL) + line((5, -14), (6, 6), width=SMALL)
    return group(shoulders, ears, hair, strands if look.hair != "black" else "", at=(x, y), size=size)


def _skull(look: Look) -> Drawing:
    skin = skin_role(look.skin)
    ears = ellipse(-15.5, 3, 3, 4.4, skin, DETAIL) + ellipse(15.5, 3, 3, 4.4, skin, DETAIL)
    face = path("M-15 -4C-15 -22 15 -22 15 -4C15 9 11.5 20 0 20C-11.5 20 -15 9 -15 -4Z", skin, DETAIL)
    return face if look.style == "scarf" else ears + face


def _hair_behind(look: Look) -> Drawing:
    hair = hair_role(look.hair)
    if look.style == "long":
        return path(
            "M-16 -6C-22 8 -19 20 -22 31C-15 35 -9 33 -7 27V6H7V27C9 33 15 35 22 31C19 20 22 8 16 -6Z", hair, DETAIL
        )
    if look.style == "bob":
        return path("M-17 -6C-22 6 -22 14 -18 20C-13 22 -8 20 -7 15H7C8 20 13 22 18 20C22 14 22 6 17 -6Z", hair, DETAIL)
    if look.style == "bun":
        return circle(0, -23, 7, hair, DETAIL)
    if look.style == "scarf":
        return path("M-20 0C-22 -31 22 -31 20 0C21 16 20 27 24 33H-24C-20 27 -21 16 -20 0Z", "purple", DETAIL)
    return ""


def _hair_in_front(look: Look) -> Drawing:
    hair = hair_role(look.hair)
    parting: Role = "paper" if look.hair == "black" else "ink"
    shapes: dict[Style, Drawing] = {
        "short": path(
            "M-16 -1C-20 -28 20 -28 16 -1C14.5 -4 14 -8 12 -11C5 -9 -5 -9 -12 -11C-14 -8 -14.5 -4 -16 -1Z", hair, DETAIL
        ),
        "parted": path(
            "M-16 0C-20 -28 20 -28 16 0C15 -5 14 -8 12 -10"
            "C4 -10 -3 -12 -6 -16C-8 -12 -12 -10 -13 -8C-14 -5 -15 -3 -16 0Z",
            hair,
            DETAIL,
        ),
        "long": path("M-16 2C-21 -28 21 -28 16 2C15 -6 10 -9 2 -15C-4 -9 -14 -7 -16 2Z", hair, DETAIL),
        "bob": path("M-16 3C-21 -28 21 -28 16 3C15 -5 8 -8 -5 -14C-7 -9 -14 -6 -16 3Z", hair, DETAIL),
        "bun": path("M-16 0C-20 -27 20 -27 16 0C14 -7 8 -10 0 -13C-8 -10 -14 -7 -16 0Z", hair, DETAIL),
        "bald": path(
            "M-15.5 3C-18 -2 -17 -9 -14 -12C-13 -7 -14 -2 -15.5 3ZM15.5 3C18 -2 17 -9 14 -12C13 -7 14 -2 15.5 3Z",
            hair,
            SMALL,
        ),
        "curly": path(
            "M-16 0C-21 -3 -21 -10 -17 -13C-18 -20 -11 -25 -6 -22"
            "C-2 -27 6 -27 8 -22C14 -24 19 -18 17 -13C21 -10 20 -3 16 0"
            "C15 -5 13 -8 11 -10C4 -8 -4 -8 -11 -10C-13 -8 -15 -5 -16 0Z",
            hair,
            DETAIL,
        ),
        "scarf": path("M-16 -2C-17 -20 17 -20 16 -2C13 -11 7 -15 0 -15C-7 -15 -13 -11 -16 -2Z", "purple", SMALL)
        + path("M-15 9C-12 20 -6 24 0 24C6 24 12 20 15 9C16 18 17 25 12 31H-12C-17 25 -16 18 -15 9Z", "purple", SMALL),
        "police cap": _police_cap(),
    }
    strand = (
        path("M-5 -15C0 -11 5 -10 9 -8", "none", SMALL, parting) if look.style == "bob" and parting == "ink" else ""
    )
    return shapes[look.style] + strand


def _police_cap() -> Drawing:
    checks = "".join(f"M{left} {top}h4v3h-4Z" for top, row in ((-13, -16), (-10, -12)) for left in range(row, 16, 8))
    return join(
        path("M-16 -12C-25 -18 -16 -31 0 -31C16 -31 25 -18 16 -12Z", "navy", DETAIL),
        rect(-16.5, -13, 33, 6.5, "paper", SMALL),
        path(checks, "ink", 0),
        path("M-16 -6.5Q0 -10.5 16 -6.5Q9 -2.5 0 -3Q-9 -2.5 -16 -6.5Z", "ink", SMALL),
    )


def _face(mood: Mood, gaze: float, look: Look, small: bool) -> Drawing:
    brows = {
        "worried": "M-10 -4.5L-3.5 -7.5M10 -4.5L3.5 -7.5",
        "firm": "M-10 -6.5H-3.5M10 -6.5H3.5",
        "angry": "M-11 -8.5L-3 -4.5M11 -8.5L3 -4.5",
    }.get(mood, "M-10 -5.5Q-6.5 -8 -3 -6M10 -5.5Q6.5 -8 3 -6")
    mouths = {
        "calm": "M-5.5 12Q0 14.5 5.5 12",
        "happy": "M-6.5 11Q0 17.5 6.5 11",
        "worried": "M-5 14Q0 11 5 14",
        "firm": "M-5 13H5",
        "hurt": "M-5.5 15Q0 9.5 5.5 15",
    }
    wide, high = (2.8, 3.1) if small else (2, 2.3)
    eyes = ellipse(-6 + gaze, 0, wide, high, "ink", 0) + ellipse(6 + gaze, 0, wide, high, "ink", 0)
    if mood == "hurt":
        eyes = path("M-9.5 -5L-3 -2L-9 1M9.5 -5L3 -2L9 1", "none", 2.4)
    covered = look.style == "police cap" or mood == "hurt"
    nose = path(
        f"M{0.6 * gaze:.1f} 1L{0.6 * gaze - 1.8:.1f} 6.5Q{0.6 * gaze:.1f} 8 {0.6 * gaze + 1.5:.1f} 6.8", "none", SMALL
    )
    open_mouth = ellipse(0, 13, 4.6, 3.8, "red", SMALL) if mood == "angry" else ellipse(0, 13, 4, 2.9, "red", SMALL)
    mouth = open_mouth if mood in ("talking", "angry") else path(mouths[mood], "none", 2.4)
    beard = (
        path(
            "M-15 2C-14 11 -12 20 0 20.5C12 20 14 11 15 2C12 7 9 8.5 6 8.5Q0 7 -6 8.5C-9 8.5 -12 7 -15 2Z",
            hair_role(look.hair),
            SMALL,
        )
        + path("M-6 11.5H6Q5 16.5 0 16.5Q-5 16.5 -6 11.5Z", skin_role(look.skin), 0)
        if look.beard
        else ""
    )
    glasses = (
        join(
            rect(-12, -4, 10.5, 9, "none", SMALL, 3.5),
            rect(1.5, -4, 10.5, 9, "none", SMALL, 3.5),
            path("M-1.5 0Q0 -1.5 1.5 0M-12 -1H-15M12 -1H15", "none", SMALL),
        )
        if look.glasses
        else ""
    )
    aid = (
        path("M15 -3C19 -5 20.5 -1 20 3C19.6 6.5 18 8 16.5 8.5", "none", 3.4, "signal")
        + circle(15.5, 4, 1.8, "signal", 0)
        if look.hearing_aid
        else ""
    )
    return join(
        beard,
        "" if covered or (small and mood != "angry") else path(brows, "none", SMALL),
        eyes,
        "" if small else nose,
        mouth,
        glasses,
        aid,
    )
