"""People who come to work on a home: their vest and helmet, a ladder, a dripping tap, a glass of water, a roof."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.shapes import Drawing, circle, group, join, line, path, polygon, rect


def work_vest(x: float, y: float, size: float = 1.0, down: float = 60) -> Drawing:
    """A yellow vest over the shoulders of a bust drawn at the same place and size, with one pale band."""
    left = path(f"M-24 {down}V36Q-18 30 -11 27L-5 {down}Z", "yellow", DETAIL)
    right = path(f"M24 {down}V36Q18 30 11 27L5 {down}Z", "yellow", DETAIL)
    band = path(f"M-23 {down - 12}H-8M8 {down - 12}H23", "none", 4, "steel")
    return group(left, right, band, at=(x, y), size=size)


def work_helmet(x: float, y: float, size: float = 1.0) -> Drawing:
    """A yellow helmet for a head drawn at the same place and size."""
    dome = path("M-18 -9C-18 -32 18 -32 18 -9Z", "yellow", DETAIL)
    return group(
        dome,
        path("M-6 -25V-17M6 -25V-17", "none", SMALL),
        rect(-22, -11, 44, 5, "yellow", DETAIL, 2.5),
        at=(x, y),
        size=size,
    )


def ladder(x: float, y: float, high: float = 100, wide: float = 26, turn: float = 0) -> Drawing:
    """A ladder with rungs 14 apart. Origin at the middle of its foot."""
    half = wide / 2
    rungs = "".join(f"M{-half} {-each}H{half}" for each in range(10, int(high), 14))
    sides = join(
        *(
            line((side, 0), (side, -high), width=7) + line((side, 0), (side, -high), width=2.4, stroke="yellow")
            for side in (-half, half)
        )
    )
    return group(path(rungs, "none", MAIN), sides, at=(x, y), turn=turn)


def dripping_tap(x: float, y: float, size: float = 1.0, drops: int = 2) -> Drawing:
    """A tap from the side with blue drops under its spout. Origin at the middle of the pipe; 54 wide."""
    body = path("M-28 -8H6Q22 -8 22 8V14H10V10Q10 4 4 4H-28Z", "steel", DETAIL)
    handle = path("M-6 -9V-20M-18 -22H6", "none", 5) + rect(-30, -12, 8, 20, "steel", DETAIL, 2)
    fall = "".join(
        f"M16 {top}C12 {top + 6} 12 {top + 10} 16 {top + 10}C20 {top + 10} 20 {top + 6} 16 {top}Z"
        for top in range(18, 18 + 14 * drops, 14)
    )
    return group(body, handle, path(fall, "blue", SMALL), at=(x, y), size=size)


def glass_of_water(x: float, y: float, size: float = 1.0) -> Drawing:
    """A glass, two thirds full of water. Origin at its middle; 26 wide, 38 high."""
    glass = polygon((-13, -19), (13, -19), (9, 19), (-9, 19), fill="paper", width=DETAIL)
    water = polygon((-10.5, -7), (10.5, -7), (7.8, 17), (-7.8, 17), fill="blue", width=0)
    return group(
        glass, water, polygon((-13, -19), (13, -19), (9, 19), (-9, 19), fill="none", width=DETAIL), at=(x, y), size=size
    )


def tiled_roof(x: float, y: float, wide: float = 90, high: float = 40, broken: bool = False) -> Drawing:
    """A roof with rows of tiles, from the left end of its eaves; `broken` leaves a hole in it."""
    slope = high * 0.6
    shape = f"M{x} {y}L{x + slope} {y - high}H{x + wide - slope}L{x + wide} {y}Z"
    rows = "".join(
        f"M{x + slope * part:.1f} {y - high * part:.1f}H{x + wide - slope * part:.1f}" for part in (0.34, 0.67)
    )
    joints = "".join(
        f"M{x + slope + (wide - 2 * slope) * share:.1f} {y - high + 2}V{y - high * 0.67:.1f}" for share in (0.25, 0.75)
    ) + "".join(f"M{x + wide * share:.1f} {y - high * 0.34:.1f}V{y - 2}" for share in (0.3, 0.5, 0.7))
    hole = path(f"M{x + wide * 0.4} {y - high * 0.72}l7 -4l5 5l6 -3l3 9l-4 6l-9 2l-8 -4Z", "ink", DETAIL)
    return path(shape, "grey", MAIN) + path(rows + joints, "none", SMALL) + (hole if broken else "")


def home_front(x: float, y: float, wide: float = 70, high: float = 58) -> Drawing:
    """The wall of a house with a door and a window, from its bottom left corner."""
    return join(
        rect(x, y - high, wide, high, "warm"),
        rect(x + wide * 0.56, y - high * 0.66, wide * 0.28, high * 0.66, "wood", DETAIL),
        circle(x + wide * 0.78, y - high * 0.32, 2.2, "ink", 0),
        rect(x + wide * 0.14, y - high * 0.66, wide * 0.28, high * 0.36, "sky", DETAIL),
        path(f"M{x + wide * 0.28} {y - high * 0.66}v{high * 0.36}", "none", SMALL),
    )


def stack_of_notes(x: float, y: float, size: float = 1.0, count: int = 4) -> Drawing:
    """A thick stack of bank notes with a band. Origin at the middle of its foot; 52 wide, 10 and 8 a note high."""
    notes = join(*(rect(-26, -10 - 8 * each, 52, 10, "green", DETAIL, 2) for each in range(count)))
    return group(
        notes, rect(-7, -10 - 8 * (count - 1), 14, 10 + 8 * (count - 1), "paper", DETAIL, 1), at=(x, y), size=size
    )


def badge_holder(x: float, y: float, size: float = 1.0) -> Drawing:
    """An empty card holder on a clip: there is no ID card in it. Origin at its middle; 26 wide, 32 high."""
    return group(
        path("M-7 -12L0 -20L7 -12", "none", DETAIL),
        rect(-13, -12, 26, 28, "paper", DETAIL, 3),
        path("M-6 -4H6V8H-6Z", "none", SMALL, "ink", "3 4"),
        at=(x, y),
        size=size,
    )
