"""The help button and the phone line: the button on a cord, the box that talks, the new phone, a battery for it."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, path, rect


def worn_button(x: float, y: float, size: float = 1.0, up: float = 46, apart: float = 22) -> Drawing:
    """A help button on its neck cord. Origin at the button; 34 across; the cord goes `up` and `apart` at the neck."""
    cord = path(f"M{-apart} {-up}Q{-apart + 4} -20 -8 -14M{apart} {-up}Q{apart - 4} -20 8 -14", "none", DETAIL)
    return group(cord, rect(-17, -16, 34, 36, "paper", MAIN, 10), circle(0, 2, 10, "red", DETAIL), at=(x, y), size=size)


def loose_button(x: float, y: float, size: float = 1.0) -> Drawing:
    """A help button that nobody wears, its cord a closed loop. Origin at the button; 44 wide, 76 high."""
    cord = path("M-8 -14C-34 -30 -22 -58 0 -58C22 -58 34 -30 8 -14", "none", DETAIL)
    return group(cord, rect(-17, -16, 34, 36, "paper", MAIN, 10), circle(0, 2, 10, "red", DETAIL), at=(x, y), size=size)


def help_box(x: float, y: float, size: float = 1.0) -> Drawing:
    """The box of a help button: loudspeaker slots and a large red button. Origin at its middle; 72 wide, 50 high."""
    slots = path("M-26 -12V12M-18 -12V12M-10 -12V12", "none", DETAIL)
    return group(rect(-36, -25, 72, 50, "light", MAIN, 8), slots, circle(15, 0, 13, "red", MAIN), at=(x, y), size=size)


def router(x: float, y: float, size: float = 1.0, on: bool = True) -> Drawing:
    """The box for the new phone line, with two aerials and three lamps. Origin at the middle of its foot; 64 wide."""
    lamps = join(*(circle(at, -10, 3.4, "green" if on else "shade", SMALL) for at in (-18, -6, 6)))
    aerials = limb("M-24 -20V-42M24 -20V-42", 3, "grey", SMALL)
    return group(aerials, rect(-32, -20, 64, 20, "paper", MAIN, 4), lamps, at=(x, y), size=size)


def cordless_phone(x: float, y: float, size: float = 1.0, on: bool = True) -> Drawing:
    """A home phone that stands in its holder. Origin at its middle; 44 wide, 96 high. Off: its screen is dark."""
    keys = "".join(f"M{-10 + 10 * column} {4 + 10 * row}v3" for row in range(3) for column in range(3))
    return group(
        rect(-17, -48, 34, 84, "shade", MAIN, 8),
        rect(-11, -41, 22, 28, "sky" if on else "ink", DETAIL, 3),
        path("M-6 -32H6M-6 -24H4", "none", DETAIL) if on else "",
        path(keys, "none", 5),
        path("M-22 30H22L26 48H-26Z", "grey", MAIN),
        at=(x, y),
        size=size,
    )


def plug(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A plug with three pins up. Origin at its middle; 34 wide, 44 high; its cord leaves at (0, 18)."""
    pins = path("M-8 -14V-24M8 -14V-24M0 -14V-26", "none", MAIN)
    return group(
        pins, path("M-17 -14H17V4Q17 14 6 16H-6Q-17 14 -17 4Z", "paper", MAIN), at=(x, y), size=size, turn=turn
    )


def battery_box(x: float, y: float, size: float = 1.0) -> Drawing:
    """A battery that keeps a phone on: a box with a battery sign. Origin at its middle; 76 wide, 52 high."""
    sign = rect(-22, -11, 38, 22, "paper", DETAIL, 3) + rect(16, -5, 6, 10, "ink", 0)
    bars = (
        rect(-18, -7, 8, 14, "green", SMALL) + rect(-7, -7, 8, 14, "green", SMALL) + rect(4, -7, 8, 14, "green", SMALL)
    )
    return group(rect(-38, -26, 76, 52, "yellow", MAIN, 6), sign, bars, at=(x, y), size=size)
