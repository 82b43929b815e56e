"""The light outside a home: on the wall, its light on the ground, the switch indoors."""

from pictograms.drawing.marks import rays
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, group, limb, path, polygon, rect, words


def wall_light(x: float, y: float, size: float = 1.0, on: bool = True, broken: bool = False) -> Drawing:
    """A round light on a wall under a hood; `broken` cracks its glass.

    Origin at the middle of the hood's lower edge; 44 wide, 38 high.
    """
    glass: Role = "yellow" if on else "shade"
    bowl = path("M-16 0A16 17 0 0 0 16 0Z", glass, MAIN)
    hood = path("M-22 0C-22 -20 22 -20 22 0Z", "grey", MAIN)
    crack = path("M-2 0L4 6L-3 9L3 16", "none", DETAIL) if broken else ""
    return group(bowl, crack, hood, at=(x, y), size=size)


def light_cone(x: float, y: float, wide: float, high: float) -> Drawing:
    """The light that falls from a lamp at (x, y): `wide` at its foot, `high` units down. Without a contour."""
    return polygon((x - 14, y), (x + 14, y), (x + wide / 2, y + high), (x - wide / 2, y + high), fill="warm", width=0)


def shining(x: float, y: float, size: float = 1.0) -> Drawing:
    """The light with rays below it. Origin as `wall_light`; about 90 wide, 60 high."""
    return group(
        rays(0, 2, 23, 38, 7, 15, 165, "ink", 8),
        rays(0, 2, 23, 38, 7, 15, 165, "yellow", 3.6),
        wall_light(0, 0),
        at=(x, y),
        size=size,
    )


def wall_switch(x: float, y: float, size: float = 1.0) -> Drawing:
    """A light switch on the wall that is on. From its top left corner; 56 wide, 72 high."""
    return group(
        rect(0, 0, 56, 72, "light", MAIN, 7),
        rect(15, 10, 26, 36, "paper", DETAIL, 4),
        path("M17 28H39", "none", DETAIL),
        rect(17, 12, 22, 14, "green", 0, 2),
        words("ON", 28, 65, 17),
        at=(x, y),
        size=size,
    )


def step_stool(x: float, y: float, size: float = 1.0) -> Drawing:
    """A chair to climb on, from the front. Origin at the middle of its foot; 40 wide, 34 high."""
    return group(
        limb("M-14 -30L-18 -2M14 -30L18 -2", 4, "wood", SMALL),
        rect(-20, -36, 40, 8, "wood", DETAIL, 2),
        at=(x, y),
        size=size,
    )


def night_sky(x: float, y: float, wide: float, high: float) -> Drawing:
    """A pale night sky without a contour, from its top left corner, with two stars."""
    star = "l2 4l4 2l-4 2l-2 4l-2 -4l-4 -2l4 -2Z"
    stars = path(f"M{x + 10} {y + 10}{star}M{x + wide - 14} {y + 18}{star}", "paper", SMALL)
    return rect(x, y, wide, high, "purple", 0) + stars
