"""Arms that do something, with the hand already on them: reach, point, press, hold, write, type, run."""

from math import atan2, cos, degrees, hypot, sin
from typing import Literal

from pictograms.drawing.cast import RESIDENT, Look, Mood
from pictograms.drawing.hands import fist, open_hand, pointing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.palette import DETAIL, SMALL, Role, Skin, skin_role
from pictograms.drawing.shapes import Drawing, Point, fused, group, limb, path

Hand = Literal["fist", "open", "point", "palm up"]

_WRIST: dict[Hand, float] = {"fist": 9, "open": 19, "point": 46, "palm up": 16}
"""How far the wrist lies behind the point that a hand reaches for, in units of the hand drawn at size 1."""


def reach(
    shoulder: Point,
    elbow: Point,
    to: Point,
    look: Look = RESIDENT,
    hand: Hand = "fist",
    size: float = 0.72,
    thick: float = 13,
    flip: bool = False,
) -> Drawing:
    """An arm in the sleeve of `look` that bends over the elbow, its hand at `to`.

    `to` is the middle of the fist or palm, or the tip of the pointing finger. `flip` puts the thumb on the other side.
    """
    long = hypot(to[0] - elbow[0], to[1] - elbow[1]) or 1.0
    angle = atan2(to[1] - elbow[1], to[0] - elbow[0])
    back = min(_WRIST[hand] * size, long)
    wrist = (to[0] - back * cos(angle), to[1] - back * sin(angle))
    sleeve = limb(f"M{shoulder[0]} {shoulder[1]}Q{elbow[0]} {elbow[1]} {wrist[0]:.1f} {wrist[1]:.1f}", thick, look.top)
    turn = degrees(angle)
    upright = turn + 90
    drawn = {
        "fist": lambda: fist(*to, size, look.skin, 180 + turn if flip else turn, flip=flip),
        "open": lambda: open_hand(*to, size, look.skin, upright, flip=flip),
        "point": lambda: pointing_hand(*to, size, look.skin, upright, flip=flip),
        "palm up": lambda: offered_hand(*to, size, look.skin, 180 + turn if flip else turn, flip=flip),
    }[hand]()
    return drawn + sleeve


def offered_hand(
    x: float, y: float, size: float = 1.0, skin: Skin = "light", turn: float = 0, flip: bool = False
) -> Drawing:
    """A hand held out flat, palm up, seen from the side. Origin at the palm; fingers right; 40 wide, 18 high."""
    shape = "M-18 -5C-8 -5 2 -3 8 -2V8C0 11 -10 9 -18 7Z"
    hand = fused([("M6 5L21 2", 5), ("M6 1L20 -2", 5), ("M-6 -3L4 -10", 5)], shape, skin_role(skin))
    return group(hand, at=(x, y), size=size, turn=turn, flip=flip)


def writing_hand(x: float, y: float, size: float = 1.0, skin: Skin = "light", sleeve: Role = "teal") -> Drawing:
    """A hand that writes with a pen. Origin at the tip of the pen; hand and sleeve go down right, 78 by 62."""
    pen = limb("M6 -9L34 -50", 5, "yellow", DETAIL) + path("M0 0L2.6 -10.5L9.6 -5.6Z", "ink", SMALL)
    cuff = limb("M50 22L86 50", 24, sleeve)
    palm = fused(
        [("M18 -20L34 -18", 8), ("M15 -5L30 -4", 8), ("M19 4L34 6", 8), ("M24 12L36 14", 8)],
        "M30 -22C44 -22 58 -6 64 10L48 30C38 26 30 20 28 10Z",
        skin_role(skin),
    )
    thumb = limb("M34 -20L20 -11", 7.5, skin_role(skin))
    return group(cuff, palm, pen, thumb, at=(x, y), size=size)


def typing_thumbs(
    x: float, y: float, size: float = 1.0, skin: Skin = "light", sleeve: Role = "teal", wide: float = 46
) -> Drawing:
    """Two hands that hold a phone and type with the thumbs. Origin at the middle of the keys; draw it over the phone.

    `wide` is how wide the phone is, in units at this size.
    """

    def one() -> Drawing:
        edge = wide / 2
        hand = fused(
            [(f"M{edge + 5} 17C{edge} 6 {edge - 8} 2 {edge - 15} 0", 7)],
            f"M{edge + 1} -16C{edge + 10} -16 {edge + 14} 0 {edge + 13} 14C{edge + 12} 26 {edge + 2} 36 {edge - 6} 40"
            f"H{edge - 16}C{edge - 14} 32 {edge - 6} 30 {edge - 2} 19L{edge + 2} 6Z",
            skin_role(skin),
        )
        cuff = limb(f"M{edge - 8} 46L{edge - 3} 64", 17, sleeve)
        return cuff + hand

    return group(one(), group(one(), flip=True), at=(x, y), size=size)


def running(
    x: float, y: float, size: float = 1.0, look: Look = RESIDENT, mood: Mood = "calm", flip: bool = False
) -> Drawing:
    """A whole adult who runs to the right, looking where they go. Origin at the hips; 76 wide, 104 high."""
    skin = skin_role(look.skin)
    far_arm = limb("M8 -32Q-12 -30 -20 -16", 7.5, look.top) + limb("M-21 -13L-20 -14", 7, skin)
    far_leg = limb("M-1 0Q-12 12 -10 20L-32 24", 9, "navy") + limb("M-34 19L-37 27", 6, "ink", 0)
    near_leg = limb("M1 0Q20 4 20 14L24 36", 9, "navy") + limb("M25 41H34", 6, "ink", 0)
    body = path("M4 -39C-2 -37 -5 -32 -6 -26L-9 4H11L20 -26C21 -33 18 -37 13 -38Z", look.top, DETAIL)
    near_arm = limb("M12 -31Q12 -14 22 -13L30 -22", 7.5, look.top) + limb("M32 -25L32.5 -26", 7, skin)
    face = head(15, -51, 0.66, look, mood, 3, small=True)
    return group(far_arm, far_leg, near_leg, body, face, near_arm, at=(x, y), size=size, flip=flip)
