"""Signs that are not things: noise, movement, arrows, bubbles, ticks, question marks."""

from math import atan2, cos, degrees, hypot, radians, sin

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, Point, circle, group, join, line, number, path, rect, words


def noise(
    x: float,
    y: float,
    towards: float = 0,
    count: int = 3,
    first: float = 12,
    step: float = 9,
    spread: float = 38,
    width: float = MAIN,
) -> Drawing:
    """Red arcs of sound leaving (x, y). `towards` is the direction in degrees: 0 right, 90 down, 180 left, 270 up."""
    arcs = []
    for ring in range(count):
        radius = first + ring * step
        start, end = radians(towards - spread), radians(towards + spread)
        arcs.append(
            path(
                f"M{number(x + radius * cos(start))} {number(y + radius * sin(start))}A{radius} {radius} 0 0 1 "
                f"{number(x + radius * cos(end))} {number(y + radius * sin(end))}",
                "none",
                width,
                "red",
            )
        )
    return join(*arcs)


def rays(
    x: float,
    y: float,
    inner: float = 20,
    outer: float = 30,
    count: int = 8,
    first: float = 0,
    last: float = 360,
    colour: Role = "red",
    width: float = MAIN,
) -> Drawing:
    """Straight rays around a point between two angles: flashing, ringing, shining."""
    steps = count if last - first >= 360 else count - 1
    angles = [radians(first + (last - first) * each / steps) for each in range(count)]
    return join(
        *(
            line(
                (x + inner * cos(at), y + inner * sin(at)),
                (x + outer * cos(at), y + outer * sin(at)),
                width=width,
                stroke=colour,
            )
            for at in angles
        )
    )


def motion(*starts: Point, by: Point = (0, 10), width: float = DETAIL, colour: Role = "ink") -> Drawing:
    """Short parallel lines that show movement; each starts at a point and goes by the same way."""
    return join(*(line((x, y), (x + by[0], y + by[1]), width=width, stroke=colour) for x, y in starts))


def arrow(start: Point, end: Point, colour: Role = "signal", width: float = 5) -> Drawing:
    """A long-shafted arrow with a white edge, so that it shows on any ground."""
    length, angle = hypot(end[0] - start[0], end[1] - start[1]), degrees(atan2(end[1] - start[1], end[0] - start[0]))
    shape = f"M0 0H{number(length)}M{number(length - 9)} -8L{number(length)} 0L{number(length - 9)} 8"
    return group(path(shape, "none", width + 5, "paper"), path(shape, "none", width, colour), at=start, turn=angle)


def turning_arrow(x: float, y: float, size: float = 1.0, colour: Role = "signal") -> Drawing:
    """An arrow that turns clockwise nearly all round: lock it, turn it. Origin at the middle; radius 20."""
    shape = "M-14 -14A20 20 0 1 1 -19 8M-27 0L-19.5 9L-9 2"
    return group(path(shape, "none", 10, "paper"), path(shape, "none", 5, colour), at=(x, y), size=size)


def speech(x: float, y: float, wide: float, high: float, tip: Point, tail: float | None = None) -> Drawing:
    """A white speech bubble from its top left corner. `tip` is the end of the tail, `tail` where it leaves the edge."""
    left, right, top, low, bend = x, x + wide, y, y + high, 9
    root = x + wide * 0.4 if tail is None else tail
    side = low if tip[1] > low else top
    below = f"H{root + 7}L{tip[0]} {tip[1]}L{root - 7} {low}" if side == low else ""
    above = f"H{root - 7}L{tip[0]} {tip[1]}L{root + 7} {top}" if side == top else ""
    return path(
        f"M{left + bend} {top}{above}H{right - bend}Q{right} {top} {right} {top + bend}V{low - bend}"
        f"Q{right} {low} {right - bend} {low}{below}H{left + bend}Q{left} {low} {left} {low - bend}"
        f"V{top + bend}Q{left} {top} {left + bend} {top}Z",
        "paper",
        DETAIL,
    )


def thought(x: float, y: float, wide: float, high: float, tip: Point) -> Drawing:
    """A thought bubble: a round cloud from its top left corner, with two small circles leading to `tip`."""
    middle = (x + wide / 2, y + high)
    first = ((middle[0] * 2 + tip[0]) / 3, (middle[1] + 4 + tip[1]) / 2 - 2)
    return (
        rect(x, y, wide, high, "paper", DETAIL, min(wide, high) / 2)
        + circle(*first, 4, "paper", DETAIL)
        + circle(*tip, 2.4, "paper", SMALL)
    )


def question(x: float, y: float, size: float = 30, colour: Role = "signal") -> Drawing:
    """A question mark centred on x, standing on y."""
    return words("?", x, y, size, colour)


def pound(x: float, y: float, size: float = 30, colour: Role = "ink") -> Drawing:
    """A pound sign centred on x, standing on y."""
    return words("£", x, y, size, colour)


def free_of_charge(x: float, y: float, size: float = 1.0) -> Drawing:
    """A pound sign with a line through it: it costs nothing. Origin at the middle; 48 across."""
    return group(
        circle(0, 0, 24, "paper", MAIN),
        pound(0, 13, 36),
        path("M-17 17L17 -17", "none", 10, "paper"),
        path("M-17 17L17 -17", "none", 5, "red"),
        at=(x, y),
        size=size,
    )


def tick(x: float, y: float, size: float = 1.0) -> Drawing:
    """A tick on a light green disc, as part of a thing (a list, a screen). Origin at the middle; 26 across."""
    return group(circle(0, 0, 13, "green", DETAIL), path("M-6 0L-2 5L7 -5", "none", MAIN), at=(x, y), size=size)


def small_cross(x: float, y: float, size: float = 1.0) -> Drawing:
    """A cross on a white disc, as part of a thing (the end-call or close button). Origin at the middle; 26 across."""
    return group(
        circle(0, 0, 13, "paper", DETAIL), path("M-5 -5L5 5M5 -5L-5 5", "none", MAIN, "red"), at=(x, y), size=size
    )


def map_pin(x: float, y: float, size: float = 1.0, colour: Role = "red") -> Drawing:
    """A map pin. Origin at its point; 28 wide, 38 high."""
    drop = path("M0 0C-5 -11 -14 -16 -14 -25A14 14 0 0 1 14 -25C14 -16 5 -11 0 0Z", colour, DETAIL)
    return group(drop, circle(0, -25, 5, "paper", DETAIL), at=(x, y), size=size)


def ring_and_slash(x: float, y: float, radius: float, width: float = 8) -> Drawing:
    """The red ring and slash. Only for a real sign that carries one, such as No Cold Calling."""
    slant = radius * 0.7071
    slash = ((x - slant, y - slant), (x + slant, y + slant))
    return join(
        circle(x, y, radius, "none", width + 4, "paper"),
        line(*slash, width=width + 4, stroke="paper"),
        circle(x, y, radius, "none", width, "red"),
        line(*slash, width=width, stroke="red"),
    )
