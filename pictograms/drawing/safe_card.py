"""The Keep Safe card: a card that says how to help its owner; shut, open, and as a sticker in a shop window."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.shapes import Drawing, circle, group, join, path, rect, words

_HEART = "M0 9C-5 5 -10 1 -10 -4C-10 -9 -3 -11 0 -5C3 -11 10 -9 10 -4C10 1 5 5 0 9Z"


def help_heart(x: float, y: float, size: float = 1.0) -> Drawing:
    """A small heart held by an open hand below it: somebody helps. Origin at the heart; 34 wide, 34 high."""
    hand = path("M-17 10C-10 8 -6 12 0 12H8C11 12 11 16 8 16H0M8 14L16 8C19 7 20 10 18 12L9 20H-17", "none", DETAIL)
    return group(path(_HEART, "red", SMALL), hand, at=(x, y), size=size)


def safe_card(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """The card, shut: a purple band with its name, a heart and writing. Origin at its middle; 64 wide, 44 high."""
    return group(
        rect(-32, -22, 64, 44, "paper", MAIN, 5),
        path("M-32 -8V-17Q-32 -22 -27 -22H27Q32 -22 32 -17V-8Z", "purple", DETAIL),
        words("Keep Safe", 0, -10.5, 11.5, "ink", 54),
        path(_HEART, "red", SMALL) if size < 0.8 else "",
        group(path(_HEART, "red", SMALL), at=(-17, 7), size=0.95) if size >= 0.8 else "",
        path("M-1 1H24M-1 8H24M-1 15H14", "none", SMALL if size > 1 else DETAIL) if size >= 0.8 else "",
        at=(x, y),
        size=size,
        turn=turn,
    )


def lost_card(x: float, y: float, size: float = 1.0) -> Drawing:
    """The place where the card was: its dashed outline, empty. Origin at its middle; 64 wide, 44 high."""
    outline = "M-27 -22H27Q32 -22 32 -17V17Q32 22 27 22H-27Q-32 22 -32 17V-17Q-32 -22 -27 -22Z"
    return group(path(outline, "none", MAIN, dashes="6 6"), at=(x, y), size=size)


def open_safe_card(x: float, y: float, size: float = 1.0) -> Drawing:
    """The card, open: three rows that say how to help. Listen, speak clearly, give time.

    Origin at its middle; 76 wide, 92 high.
    """
    ear = path("M-6 8C-6 12 -1 12 0 8C1 4 6 2 6 -4C6 -12 -7 -12 -7 -4", "none", DETAIL) + path(
        "M-2 -1C-2 -6 3 -6 2 -2", "none", SMALL
    )
    bubble = path("M-11 -8H11V6H0L-6 12V6H-11Z", "light", DETAIL)
    clock = circle(0, 0, 10, "light", DETAIL) + path("M0 -6V0H5", "none", DETAIL)
    rows = join(*(group(each, at=(-20, -14 + 25 * place)) for place, each in enumerate((ear, bubble, clock))))
    return group(
        rect(-38, -46, 76, 92, "paper", MAIN, 6),
        path("M-38 -28V-40Q-38 -46 -32 -46H32Q38 -46 38 -40V-28Z", "purple", DETAIL),
        words("Keep Safe", 0, -31.5, 13, "ink", 62),
        rows,
        path("M0 -18H26M0 -10H20M0 7H26M0 15H20M0 32H26M0 40H20", "none", DETAIL),
        at=(x, y),
        size=size,
    )


def safe_sticker(x: float, y: float, size: float = 1.0) -> Drawing:
    """The round sticker of a shop that knows the card. Origin at its middle; 64 across."""
    return group(
        circle(0, 0, 32, "purple", MAIN),
        circle(0, 0, 24, "paper", DETAIL),
        help_heart(0, -4, 1.16),
        at=(x, y),
        size=size,
    )
