"""Outside the home: tall bushes, paths, street lights, walls, the town hall, garden shears, the landlord."""

from itertools import pairwise
from math import hypot

from pictograms.drawing.cast import Look
from pictograms.drawing.doors import key
from pictograms.drawing.marks import rays
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.places import town_hall as council_offices
from pictograms.drawing.shapes import (
    Drawing,
    Point,
    circle,
    group,
    limb,
    line,
    path,
    polygon,
    rect,
    words,
)

LANDLORD = Look(skin="medium", hair="grey", style="short", top="purple")
"""The landlord: the same person in every picture."""


def hedge(x: float, y: float, wide: float, high: float, leaves: bool = True) -> Drawing:
    """A bush of any size with a scalloped edge. From its top left corner; it stands on y + `high`."""
    right, low = x + wide, y + high
    corners: list[Point] = [(x, low), (x, y + 10), (x + 8, y), (right - 8, y), (right, y + 10), (right, low)]
    data, at = f"M{x} {low}", corners[0]
    for start, end in pairwise(corners):
        long = hypot(end[0] - start[0], end[1] - start[1])
        bumps = max(1, round(long / 17))
        for each in range(1, bumps + 1):
            to = (start[0] + (end[0] - start[0]) * each / bumps, start[1] + (end[1] - start[1]) * each / bumps)
            radius = hypot(to[0] - at[0], to[1] - at[1]) * 0.56
            data += f"A{radius:.1f} {radius:.1f} 0 0 1 {to[0]:.1f} {to[1]:.1f}"
            at = to
    marks = "".join(
        f"M{left:.1f} {top:.1f}l5 5l5 -5"
        for row, top in enumerate(_steps(y + 12, low - 12, 22))
        for left in _steps(x + (6 if row % 2 else 14), right - 14, 24)
    )
    return path(data + "Z", "green", MAIN) + (path(marks, "none", DETAIL) if leaves else "")


def _steps(first: float, last: float, by: float) -> list[float]:
    found = []
    while first <= last:
        found.append(first)
        first += by
    return found


def light_post(
    x: float, y: float, high: float = 110, on: bool = True, flip: bool = False, beams: bool = True, thick: float = 5
) -> Drawing:
    """A street light on its post, large enough to be the main thing. Origin at the foot; the light hangs to the left.

    About 54 wide. On: the light is yellow, with rays below it. Off: it is grey and cracked, with nothing below.
    """
    bend = -high + 12
    post = limb(f"M0 0V{bend}Q0 {-high} -14 {-high}H-20", thick, "grey")
    head = path(
        f"M-50 {-high + 10}Q-48 {-high - 8} -32 {-high - 8}H-18V{-high + 10}Z", "yellow" if on else "shade", MAIN
    )
    shine = rays(-34, -high + 8, 9, 25, 5, 35, 145, "ink", DETAIL) if on and beams else ""
    crack = path(f"M-38 {-high - 8}L-31 {-high - 1}L-36 {-high + 3}L-29 {-high + 10}", "none", DETAIL) if not on else ""
    return group(post, head, crack, shine, at=(x, y), flip=flip)


def number_tag(x: float, y: float, size: float = 1.0, number: str = "24") -> Drawing:
    """The plate with the number of a street light. Origin at its middle; 44 wide, 30 high."""
    return group(rect(-22, -15, 44, 30, "yellow", MAIN, 3), words(number, 0, 10, 28, "ink", 36), at=(x, y), size=size)


def shears(x: float, y: float, size: float = 1.0, turn: float = 0, open: float = 14) -> Drawing:
    """Garden shears, blades up. Origin at the joint; about 40 wide, 76 high; `open` is how far the blades are apart."""
    blades = limb(f"M0 0L{-open} -38", 4, "steel", SMALL) + limb(f"M0 0L{open} -38", 4, "steel", SMALL)
    grips = limb("M0 0L12 28", 6, "red", SMALL) + limb("M0 0L-12 28", 6, "red", SMALL)
    return group(blades, grips, circle(0, 0, 4, "shade", SMALL), at=(x, y), size=size, turn=turn)


def path_ahead(top: float = 44, near: float = 104, far: float = 30, x: float = 64) -> Drawing:
    """A path that leads away from us, its middle at `x`: `near` wide at the bottom, `far` wide at `top`."""
    return polygon((x - near / 2, 121), (x - far / 2, top), (x + far / 2, top), (x + near / 2, 121), fill="warm")


def town_hall(x: float, y: float, size: float = 1.0) -> Drawing:
    """The council's offices, as everywhere. Origin at the middle of the ground line; 76 wide, 86 high."""
    return council_offices(x, y, 0.83 * size)


def key_bunch(x: float, y: float, size: float = 1.0) -> Drawing:
    """Two keys that hang from one ring: the landlord's. Origin at the ring; 30 wide, 50 high."""
    return group(key(0, 0, 0.8, 122), key(0, 0, 0.8, 62), at=(x, y), size=size)


def step_ladder(x: float, y: float, high: float = 60, wide: float = 30) -> Drawing:
    """A small step ladder from the front. Origin at the middle of its ground line."""
    half = wide / 2
    legs = limb(f"M{-half} 0L{-half * 0.6} {-high}M{half} 0L{half * 0.6} {-high}", 4, "steel")
    treads = "".join(
        f"M{-half * (1 - 0.4 * part)} {-high * part}H{half * (1 - 0.4 * part)}" for part in (0.25, 0.6, 1.0)
    )
    return group(legs, limb(treads, 4, "steel"), at=(x, y))


def ground(y: float = 121, colour: Role = "ink") -> Drawing:
    """The ground as a line across the picture."""
    return line((4, y), (124, y), width=MAIN, stroke=colour)
