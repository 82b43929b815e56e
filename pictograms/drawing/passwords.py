"""A password as something to see: a bubble with a lock, a picture card, the marks of gas, electricity and water."""

from pictograms.drawing.devices import lamp
from pictograms.drawing.doors import lock
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, Point, circle, group, join, path, rect


def password_bubble(x: float, y: float, wide: float, high: float, tip: Point, tail: float | None = None) -> Drawing:
    """A speech bubble with a lock and dots in it: a secret word is said. From its top left corner; 56 by 40 or more."""
    middle, size = y + high / 2, high / 78
    dots = join(*(circle(x + wide * 0.5 + 9 * each, middle + 2, 3, "ink", 0) for each in (0, 1, 2)))
    return speech(x, y, wide, high, tip, tail) + lock(x + wide * 0.26, middle + 8 * size, size) + dots


def cat_card(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A card with the picture of a cat: a password that is seen. Origin at its middle; 44 wide, 54 high."""
    face = path("M-15 4V-19L-6 -12H6L15 -19V4C15 15 8 19 0 19C-8 19 -15 15 -15 4Z", "wood", DETAIL)
    eyes = circle(-6, -1, 2.2, "ink", 0) + circle(6, -1, 2.2, "ink", 0)
    cat = (
        face + eyes + path("M-4 10Q-2 13 0 9Q2 13 4 10M-19 6L-11 7M19 6L11 7M-18 13L-11 11M18 13L11 11", "none", SMALL)
    )
    return group(rect(-22, -27, 44, 54, "paper", MAIN, 5), cat, at=(x, y), size=size, turn=turn)


def tree_card(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A card with the picture of a tree. Origin at its middle; 44 wide, 54 high."""
    tree = rect(-3, 4, 6, 15, "wood", SMALL) + circle(0, -6, 13, "green", DETAIL)
    return group(rect(-22, -27, 44, 54, "paper", MAIN, 5), tree, at=(x, y), size=size, turn=turn)


def boat_card(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A card with the picture of a boat. Origin at its middle; 44 wide, 54 high."""
    boat = path("M-15 6H15L9 16H-9Z", "red", DETAIL) + path("M0 5V-17L12 2H0", "paper", DETAIL)
    return group(rect(-22, -27, 44, 54, "paper", MAIN, 5), boat, at=(x, y), size=size, turn=turn)


def flame(x: float, y: float, size: float = 1.0, colour: Role = "blue") -> Drawing:
    """A gas flame. Origin at its middle; 22 wide, 32 high."""
    outer = path("M0 16C-9 16 -11 9 -11 4C-11 -4 -3 -7 -3 -16C6 -11 11 -3 11 4C11 10 8 16 0 16Z", colour, DETAIL)
    return group(outer, path("M0 12C-4 12 -5 8 -3 5C-1 8 3 4 1 1C5 4 5 12 0 12Z", "paper", 0), at=(x, y), size=size)


def water_drop(x: float, y: float, size: float = 1.0) -> Drawing:
    """A drop of water. Origin at its middle; 22 wide, 32 high."""
    return group(
        path("M0 -16C4 -8 11 -2 11 6A11 11 0 0 1 -11 6C-11 -2 -4 -8 0 -16Z", "sky", DETAIL), at=(x, y), size=size
    )


def companies(x: float, y: float, size: float = 1.0) -> Drawing:
    """Gas, electricity and water side by side. Origin at the middle; 90 wide, 36 high."""
    return group(flame(-32, 0), lamp(0, -3, 0.68), water_drop(32, 0), at=(x, y), size=size)
