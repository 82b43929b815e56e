"""On the way: a bus, a car, a crossing, a shop, and the card with a helper's number."""

from pictograms.drawing.cast import FRIEND
from pictograms.drawing.heads import head
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.shapes import Drawing, circle, group, inside, join, path, rect, words


def bus(x: float, y: float, size: float = 1.0) -> Drawing:
    """A bus from the side, facing right. Origin at the middle of its wheels' line; 96 wide, 62 high."""
    wheels = join(*(circle(at, 4, 11, "ink", 0) + circle(at, 4, 4, "steel", 0) for at in (-26, 26)))
    panes = join(*(rect(left, -40, 18, 18, "sky", DETAIL, 2) for left in (-40, -18, 4)))
    return group(
        rect(-48, -52, 96, 56, "red", MAIN, 7),
        panes,
        rect(26, -42, 16, 44, "sky", DETAIL, 2),
        path("M-44 -14H22", "none", DETAIL, "paper"),
        wheels,
        at=(x, y),
        size=size,
    )


def car(x: float, y: float, size: float = 1.0) -> Drawing:
    """A car from the front. Origin at its middle; 64 wide, 54 high."""
    return group(
        path("M-22 -6L-16 -26H16L22 -6Z", "sky", MAIN),
        rect(-30, -6, 60, 26, "blue", MAIN, 6),
        circle(-20, 6, 5, "yellow", SMALL),
        circle(20, 6, 5, "yellow", SMALL),
        path("M-8 8H8", "none", DETAIL),
        rect(-26, 18, 12, 10, "ink", 0, 2),
        rect(14, 18, 12, 10, "ink", 0, 2),
        at=(x, y),
        size=size,
    )


def zebra(x: float, y: float, wide: float, high: float = 28) -> Drawing:
    """The white stripes of a crossing over a grey road, from the top left corner."""
    return join(*(rect(left, y, 7, high, "paper", SMALL) for left in range(int(x), int(x + wide) - 6, 14)))


def shop_front(x: float, y: float, size: float = 1.0) -> Drawing:
    """A shop with a striped awning and a sign. Origin at the middle of its ground line; 74 wide, 104 high."""
    return group(
        rect(-34, -80, 68, 80, "warm"),
        rect(-28, -54, 30, 34, "sky", DETAIL),
        rect(8, -54, 20, 54, "wood", DETAIL),
        circle(13, -26, 2.4, "ink", 0),
        path("M-34 -82H34L38 -60H-38Z", "green", DETAIL),
        path("M-12 -82L-13 -60M12 -82L13 -60", "none", DETAIL),
        rect(-28, -104, 56, 20, "paper", DETAIL, 2),
        words("SHOP", 0, -88, 16, "ink", 50),
        at=(x, y),
        size=size,
    )


def person_card(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """The card with a helper's number: a face, a phone and a line. Origin at its middle; 80 wide, 52 high."""
    face = inside(
        rect(-33, -19, 28, 38), rect(-33, -19, 28, 38, "sky", 0), head(-19, 1, 0.7, FRIEND, "happy", small=True)
    )
    phone = rect(13, -21, 11, 19, "ink", SMALL, 2.5) + rect(15, -18, 7, 11, "sky", 0, 1)
    return group(
        rect(-40, -26, 80, 52, "paper", MAIN, 5),
        face,
        rect(-33, -19, 28, 38, "none", DETAIL, 2),
        phone,
        words("01632", 18, 12, 14, widest=36),
        path("M4 19H32", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )
