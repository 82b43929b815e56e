"""Getting in and out: steps, ramps, hand rails, what blocks them, a tape measure, a broom, snow."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, line, path, polygon, rect


def steps_up(x: float, y: float, wide: float = 70, high: float = 54, count: int = 3) -> Drawing:
    """Steps that go up to the right. From the foot of the first step, bottom left; `count` treads."""
    run, rise = wide / count, high / count
    data = f"M{x} {y}" + "".join(f"V{y - rise * (each + 1):.1f}H{x + run * (each + 1):.1f}" for each in range(count))
    return path(data + f"V{y}Z", "grey", MAIN)


def ramp_up(left: float = 6, right: float = 92, low: float = 121, high: float = 90, end: float = 124) -> Drawing:
    """A ramp that goes up to the right, with a flat part from `right` to `end` at the top."""
    return polygon((left, low), (right, high), (end, high), (end, low), fill="grey")


def rail_on_posts(*feet: tuple[float, float], high: float = 38, thick: float = 5) -> Drawing:
    """A yellow hand rail over two or more posts that stand on `feet`, each `high` units tall."""
    posts = "".join(f"M{x} {y}V{y - high}" for x, y in feet)
    rail = "M" + "L".join(f"{x} {y - high}" for x, y in feet)
    return limb(posts, thick * 0.8, "yellow") + limb(rail, thick, "yellow")


def wall_rail(x: float, y: float, long: float = 70, thick: float = 8, turn: float = 0) -> Drawing:
    """A hand rail on a wall with two round ends. Origin at its left bracket."""
    return group(
        circle(0, 0, 9, "steel", DETAIL),
        circle(long, 0, 9, "steel", DETAIL),
        limb(f"M0 0V-14H{long}V0", thick, "yellow"),
        at=(x, y),
        turn=turn,
    )


def shaking_rail(x: float, y: float, long: float = 70, high: float = 50) -> Drawing:
    """A hand rail whose left post is broken through, so that the rail shakes. Origin at the foot of that post."""
    stump = limb(f"M0 0V{-high * 0.34}", 6, "yellow")
    rest = limb(f"M-5 {-high * 0.62}L-8 {-high}", 6, "yellow")
    firm = limb(f"M{long - 14} 0V{-high - 6}", 6, "yellow")
    rail = limb(f"M-24 {-high + 4}L{long} {-high - 12}", 7, "yellow")
    split = path(f"M-12 {-high * 0.44}l6 -5l5 5l6 -5", "none", DETAIL)
    shaking = path(f"M14 {-high * 0.5}l9 -3M14 {-high * 0.3}l10 3M-18 {-high * 0.44}l-9 -2", "none", DETAIL, "red")
    return group(firm, stump, rest, rail, split, shaking, at=(x, y))


def cardboard_box(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A box with a strip of tape. Origin at the middle of its ground line; 36 wide, 30 high."""
    return group(
        rect(-18, -30, 36, 30, "wood", DETAIL, 2),
        rect(-5, -30, 10, 14, "wood_light", SMALL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def plant_pot(x: float, y: float, size: float = 1.0) -> Drawing:
    """A plant in a pot. Origin at the middle of its ground line; 28 wide, 44 high."""
    leaves = path(
        "M0 -18C-18 -20 -16 -40 -8 -42C-4 -36 0 -30 0 -18C0 -30 4 -36 8 -42C16 -40 18 -20 0 -18Z", "green", DETAIL
    )
    return group(leaves, path("M-13 -18H13L9 0H-9Z", "red", DETAIL), at=(x, y), size=size)


def broom(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A broom, its brush down. Origin at the middle of the brush; 30 wide, 96 high."""
    bristles = path("M-13 0H13L17 16H-17Z", "yellow", DETAIL) + path("M-6 4V14M6 4V14", "none", SMALL)
    return group(limb("M0 0V-80", 4, "wood", SMALL), bristles, at=(x, y), size=size, turn=turn)


def snow_flake(x: float, y: float, size: float = 1.0) -> Drawing:
    """A snow flake. Origin at its middle; 20 across."""
    arms = join(*(group(line((0, -10), (0, 10), width=DETAIL, stroke="signal"), turn=60 * each) for each in range(3)))
    return group(arms, at=(x, y), size=size)


def clipboard(x: float, y: float, size: float = 1.0, turn: float = 0, colour: Role = "wood") -> Drawing:
    """A clipboard with a list on it. Origin at its middle; 44 wide, 58 high."""
    return group(
        rect(-22, -26, 44, 54, colour, MAIN, 4),
        rect(-16, -18, 32, 40, "paper", SMALL),
        rect(-8, -31, 16, 10, "steel", DETAIL, 2),
        path("M-10 -8H10M-10 2H10M-10 12H2", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def tape_measure(x: float, y: float, long: float = 50, size: float = 1.0) -> Drawing:
    """A tape measure with its tape pulled out to the right. Origin where the tape leaves the case."""
    marks = "".join(f"M{at} -5V1" for at in range(8, int(long) - 2, 8))
    tape = rect(0, -6, long, 12, "yellow", DETAIL) + path(marks, "none", SMALL)
    return group(
        tape, rect(-24, -18, 26, 26, "red", DETAIL, 6), circle(-11, -5, 5, "paper", SMALL), at=(x, y), size=size
    )
