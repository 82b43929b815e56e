"""Places that answer the phone: a bank, the council; and what stands for others: a spanner, a rainbow flag."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, path, polygon, rect, words


def bank_building(x: float, y: float, size: float = 1.0) -> Drawing:
    """A bank: a gable with a pound coin on columns. Origin at the middle of its ground line; 84 wide, 88 high."""
    columns = join(*(rect(-34 + 22.5 * each, -46, 11, 36, "paper", DETAIL) for each in range(4)))
    coin = circle(0, -63, 8, "yellow", DETAIL) + path("M4 -67Q-3 -70 -3 -63V-59H4M-5 -63H2", "none", SMALL)
    return group(
        rect(-36, -48, 72, 40, "warm", 0),
        columns,
        polygon((-42, -50), (0, -84), (42, -50), fill="light"),
        coin,
        rect(-42, -10, 84, 10, "grey", MAIN),
        at=(x, y),
        size=size,
    )


def town_hall(x: float, y: float, size: float = 1.0) -> Drawing:
    """The council's offices: a long flat house with its name and a flag. The middle of its ground line; 92 by 104."""
    panes = join(*(rect(left, top, 14, 14, "sky", DETAIL) for left in (-36, 22) for top in (-46, -22)))
    flag = limb("M-30 -76V-102", 5, "grey", SMALL) + path("M-28 -102H-6V-88H-28Z", "blue", DETAIL)
    return group(
        flag,
        rect(-46, -78, 92, 78, "warm", MAIN),
        rect(-42, -74, 84, 20, "paper", DETAIL, 2),
        words("COUNCIL", 0, -58.5, 18, "ink", 74),
        panes,
        rect(-13, -38, 26, 38, "blue", DETAIL),
        path("M0 -38V0", "none", DETAIL),
        at=(x, y),
        size=size,
    )


def spanner(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A spanner: repairs. Origin at its middle; 18 wide, 58 high."""
    shape = "M-4 -12V22A5 5 0 0 0 4 22V-12C9 -15 10 -20 9 -26L3 -21H-3L-9 -26C-10 -20 -9 -15 -4 -12Z"
    return group(path(shape, "grey", DETAIL), at=(x, y), size=size, turn=turn)


def rainbow_flag(x: float, y: float, size: float = 1.0) -> Drawing:
    """A small flag with stripes in the colours of the rainbow. Origin at the foot of its staff; 44 wide, 70 high."""
    colours: tuple[Role, ...] = ("red", "wood", "yellow", "green", "blue", "purple")
    stripes = join(*(rect(0, -68 + 6 * row, 40, 6, colour, 0) for row, colour in enumerate(colours)))
    edges = path("M0 -62H40M0 -56H40M0 -50H40M0 -44H40M0 -38H40", "none", SMALL)
    return group(
        stripes, edges, rect(0, -68, 40, 36, "none", DETAIL), limb("M0 0V-70", 3, "wood"), at=(x, y), size=size
    )
