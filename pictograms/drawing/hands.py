"""Hands and arms. The wrist points down (towards +y) unless a docstring says otherwise; turn them with `turn`."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role, Skin, skin_role
from pictograms.drawing.shapes import Drawing, Point, fused, group, join, limb, path, rect


def arm(*points: Point, sleeve: Role = "teal", skin: Skin = "light", thick: float = 13) -> Drawing:
    """An arm from the edge of the picture to the wrist, through one elbow if three points are given."""
    (x, y), (end_x, end_y) = points[0], points[-1]
    bend = f"Q{points[1][0]} {points[1][1]} " if len(points) == 3 else "L"
    wrist = limb(f"M{end_x} {end_y}L{end_x + 0.1} {end_y}", thick * 0.75, skin_role(skin))
    return wrist + limb(f"M{x} {y}{bend}{end_x} {end_y}", thick, sleeve)


def open_hand(
    x: float, y: float, size: float = 1.0, skin: Skin = "light", turn: float = 0, flip: bool = False
) -> Drawing:
    """A flat hand, palm to the reader: stop, or hello. Origin at the palm; 30 wide, 42 high; thumb on the right."""
    fingers = [
        ("M-9 2L-10.5 -12", 5.2),
        ("M-3 0L-3.4 -17", 5.2),
        ("M3 0L3.6 -16", 5.2),
        ("M9 2L10.5 -11", 5.2),
        ("M8 13C14 10 16 6 18.5 0", 5.2),
    ]
    palm = "M-11.5 -1C-12 14 -9 21 -6 23H6C10 20 12 14 11.5 -1Z"
    return group(
        fused(fingers, palm, skin_role(skin)),
        path("M-5.9 1V-4M0.2 -1V-6M6.1 1V-4M-5 13Q1 16 6 10", "none", SMALL),
        at=(x, y),
        size=size,
        turn=turn,
        flip=flip,
    )


def pointing_hand(
    x: float, y: float, size: float = 1.0, skin: Skin = "light", turn: float = 0, flip: bool = False
) -> Drawing:
    """A hand whose first finger points up. Origin at the TIP of the finger; 24 wide, 54 high."""
    hand = fused(
        [("M-5 22V4", 6)],
        "M-9 22C-10 30 -11 42 -5 48V54H11V48C16 42 16 32 15 26C15 21 10 20 6 21L-2 19Z",
        skin_role(skin),
    )
    knuckles = path("M1 23V31M6 23V31M11 25V31M-5 38C0 40 6 37 6 33H-2", "none", SMALL)
    return group(hand, knuckles, at=(x, y), size=size, turn=turn, flip=flip)


def pressing_hand(
    x: float,
    y: float,
    size: float = 1.0,
    skin: Skin = "light",
    sleeve: Role = "teal",
    turn: float = 0,
    flip: bool = False,
) -> Drawing:
    """A hand and cuff pressing a button with the first finger. Origin at the finger tip; 24 wide, 84 high."""
    cuff = rect(-8, 54, 22, 40, sleeve, DETAIL, 3)
    return group(cuff, pointing_hand(0, 0, 1, skin), at=(x, y), size=size, turn=turn, flip=flip)


def gripping_hand(
    x: float,
    y: float,
    size: float = 1.0,
    held: Drawing = "",
    skin: Skin = "light",
    turn: float = 0,
    flip: bool = False,
    thumb_to: Point = (-6, -22),
) -> Drawing:
    """A closed hand around something upright. Origin at the middle of the grip; 32 wide, 46 high.

    `held` is drawn between palm and fingers, with (0, 0) in the middle of the grip: a phone, a cord, a rail.
    `thumb_to` is where the tip of the thumb lies, so that it can press something.
    """
    colour, (tip_x, tip_y) = skin_role(skin), thumb_to
    back = path("M-15 -12C-17 0 -16 14 -9 18V27H9V18C13 15 14 8 13 0V-12Z", colour, DETAIL)
    fingers = [limb(f"M-1 {at}H10.5", 5, colour, 2.4) for at in (11, 4, -3, -10)]
    bent = f"M-11 -6C-13 -14 {tip_x - 5} {tip_y + 6} {tip_x} {tip_y}"
    thumb = fused([(bent, 6)], "M-14 -8C-16 2 -15 12 -10 15L-4 12L-7 -6Z", colour)
    mend = path("M-12.6 -4L-8 -3L-4 9L-9 16L-13 10Z", colour, 0)
    return group(back, held, *fingers, thumb, mend, at=(x, y), size=size, turn=turn, flip=flip)


def fist(x: float, y: float, size: float = 1.0, skin: Skin = "light", turn: float = 0, flip: bool = False) -> Drawing:
    """A closed hand seen from the side, knuckles right. Origin at its middle; 26 wide, 28 high."""
    colour = skin_role(skin)
    body = path(
        "M-10 -13C2 -16 8 -14 10 -11C14 -10 14 -6 12.5 -4C14 -2 14 2 12.5 3"
        "C13 6 12 9 9 9.5C8 13 2 15 -4 15C-12 15 -13 8 -13 0C-13 -6 -13 -12 -10 -13Z",
        colour,
        DETAIL,
    )
    return group(body, path("M12 -4.5H3M12 3H2M9 9.5H2", "none", SMALL), at=(x, y), size=size, turn=turn, flip=flip)


def hand_pulling_cord(x: float, y: float, size: float = 1.0, skin: Skin = "light", sleeve: Role = "teal") -> Drawing:
    """A hand that pulls a red cord down. Origin at the grip; the cord goes up 70, the arm down 50."""
    cord = limb("M0 -80V14", 3, "red", SMALL)
    return group(rect(-12, 26, 24, 60, sleeve, DETAIL, 3), gripping_hand(0, 0, 1.15, cord, skin), at=(x, y), size=size)


def hand_holding(
    x: float,
    y: float,
    size: float = 1.0,
    held: Drawing = "",
    wide: float = 36,
    skin: Skin = "light",
    sleeve: Role = "teal",
) -> Drawing:
    """A hand from below that holds a flat thing up to be seen, such as a smartphone. Origin at the thing's middle.

    `wide` is how wide the thing is; the thumb lies on its left edge, four finger tips on its right.
    """
    colour, edge = skin_role(skin), wide / 2
    palm = path(
        f"M{-edge - 7} 10C{-edge - 8} 34 -16 36 -13 44V56H13V44C16 36 {edge + 7} 34 {edge + 6} 6Z", colour, DETAIL
    )
    cuff = rect(-16, 54, 32, 40, sleeve, DETAIL, 3)
    tips = [limb(f"M{edge + 3} {y}H{edge - 3}", 5.4, colour, 2.4) for y in (-12, -3, 6, 15)]
    thumb = limb(f"M{-edge - 3} 16C{-edge - 4} 6 {-edge + 1} 2 {-edge + 4} -6", 6.4, colour)
    return group(cuff, palm, held, *tips, thumb, at=(x, y), size=size)


def pinching_hand(
    x: float, y: float, size: float = 1.0, skin: Skin = "light", turn: float = 0, flip: bool = False
) -> Drawing:
    """Thumb and finger holding the edge of a card or paper. Origin where they hold; wrist to the right, 40 wide.

    Draw it after the card: the thumb lies on top of it.
    """
    body = "M14 -10C22 -14 30 -11 40 -9V13C30 15 20 15 13 9Z"
    hand = fused([("M16 -3L-4 -2", 6.5), ("M16 8L8 10", 6)], body, skin_role(skin))
    return group(hand, path("M12 4.5H20M14 -9", "none", SMALL), at=(x, y), size=size, turn=turn, flip=flip)


def shaking_hands(x: float, y: float, size: float = 1.0, left: Skin = "light", right: Skin = "brown") -> Drawing:
    """Two hands that shake, sleeves to both sides. Origin between them; 100 wide, 30 high."""
    sleeves = limb("M-50 10L-32 4", 22, "teal") + limb("M50 10L32 4", 22, "pink")
    right_hand = fused([("M20 0L0 -4", 16)], "M30 -8L8 -12L-8 -6L-6 8L12 10L30 12Z", skin_role(right))
    left_hand = fused(
        [("M-6 2L8 -2", 6), ("M-6 7L6 5", 6)], "M-30 -7L-14 -11L-2 -6L-2 12L-14 13L-30 11Z", skin_role(left)
    )
    return group(right_hand, left_hand, sleeves, at=(x, y), size=size)


def phone_at_ear(x: float, y: float, size: float = 1.0, skin: Skin = "light", sleeve: Role = "teal") -> Drawing:
    """A hand holding a mobile phone at a right ear. Origin at the top of the phone; 28 wide, 66 high with the arm."""
    forearm = limb("M4 64Q24 52 8 34", 12, sleeve)
    phone = group(rect(-5.5, -2, 11, 42, "ink", MAIN, 4), rect(-2.6, 6, 5.2, 22, "sky", 0, 1), turn=8)
    return group(forearm, phone, fist(5, 28, 0.95, skin, turn=-8), at=(x, y), size=size)


def waving_arm(
    x: float, y: float, size: float = 1.0, skin: Skin = "light", sleeve: Role = "teal", flip: bool = False
) -> Drawing:
    """A raised open hand with a sleeve below. Origin at the palm; 34 wide, 76 high."""
    return group(rect(-8.5, 22, 17, 46, sleeve, DETAIL, 3), open_hand(0, 0, 1, skin), at=(x, y), size=size, flip=flip)


def arms_of_signer(x: float, y: float, skin: Skin = "medium", sleeve: Role = "purple") -> Drawing:
    """Both arms of someone signing, one flat hand before the chest and one raised. Origin at the throat; 70 wide."""
    right = limb("M-30 46Q-36 30 -26 16", 11, sleeve) + open_hand(-26, -2, 0.62, skin, turn=-10, flip=True)
    left = limb("M30 46Q40 32 20 26", 11, sleeve) + open_hand(6, 24, 0.62, skin, turn=-80)
    return group(join(left, right), at=(x, y))
