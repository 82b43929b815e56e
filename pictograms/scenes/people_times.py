"""Pictures of time: day and night, morning, noon, evening, a day of the calendar, a week, every month."""

from pictograms.drawing.marks import arrow
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, line, path, rect, words
from pictograms.drawing.things import calendar, clock, house, moon, sun


@scene("time-day", theme="people")
def time_day() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "sky", 0),
        sun(94, 34, 1.16),
        line((4, 121), (124, 121), width=MAIN),
        house(48, 120, 0.84),
    )


@scene("time-night", theme="people")
def time_night() -> Drawing:
    stars = path("M16 22V30M12 26H20M40 12V20M36 16H44M112 60V68M108 64H116", "none", DETAIL)
    return framed(
        rect(4, 4, 120, 117, "purple", 0),
        moon(76, 32, 1.36, stars=False),
        stars,
        line((4, 121), (124, 121), width=MAIN),
        house(60, 120, 0.7),
    )


def _cup_of_tea(x: float, y: float, size: float = 1.0) -> Drawing:
    """A cup of hot tea on a saucer. Origin at the middle of the saucer; 48 wide, 50 high."""
    return group(
        path("M14 -24Q28 -22 12 -8", "none", DETAIL),
        path("M-15 -26H15L11 -3H-11Z", "paper", MAIN),
        path("M-24 0H24", "none", MAIN),
        path("M-6 -32q-4 -5 0 -9M5 -32q-4 -5 0 -9", "none", DETAIL),
        at=(x, y),
        size=size,
    )


def _plate(x: float, y: float, size: float = 1.0) -> Drawing:
    """A plate with a knife and a fork, from above. Origin at its middle; 76 wide, 40 high."""
    fork = path("M-36 20V-6M-41 -20V-10Q-41 -5 -36 -5Q-31 -5 -31 -10V-20M-36 -20V-8", "none", DETAIL)
    knife = path("M36 20V-20Q28 -14 31 0H36", "none", DETAIL)
    return group(fork, knife, circle(0, 0, 21, "paper", MAIN), circle(0, 0, 11, "green", DETAIL), at=(x, y), size=size)


@scene("clock-morning", theme="people")
def clock_morning() -> Drawing:
    return framed(
        clock(78, 46, 1.2, 9, 0),
        sun(24, 26, 0.76),
        _cup_of_tea(36, 116, 1.0),
    )


@scene("clock-noon", theme="people")
def clock_noon() -> Drawing:
    return framed(clock(64, 42, 1.12, 12, 0), _plate(64, 101, 0.94))


@scene("clock-evening", theme="people")
def clock_evening() -> Drawing:
    return framed(
        rect(4, 4, 120, 103, "purple", 0),
        clock(42, 44, 1.06, 6, 0),
        path("M66 107A26 26 0 0 1 118 107Z", "yellow", MAIN),
        arrow((108, 36), (108, 68)),
        path("M4 107H124M20 117H108", "none", MAIN),
    )


@scene("clock-night", theme="people")
def clock_night() -> Drawing:
    bed = join(
        rect(6, 62, 8, 59, "wood", DETAIL, 2),
        rect(14, 88, 106, 22, "blue", MAIN, 4),
        rect(16, 78, 34, 14, "paper", DETAIL, 5),
        rect(114, 80, 8, 41, "wood", DETAIL, 2),
        path("M14 112H114", "none", MAIN),
    )
    return framed(clock(86, 40, 1.0, 10, 0), moon(28, 30, 0.9, stars=False), bed)


@scene("one-day", theme="people")
def one_day() -> Drawing:
    boxes = [(22 + 24 * column, 54 + 22 * row) for row in range(3) for column in range(4)]
    return framed(
        rect(10, 18, 108, 104, "paper", MAIN, 6),
        path("M12 24Q12 20 16 20H112Q116 20 116 24V42H12Z", "teal", 0),
        path("M10 43H118", "none", DETAIL),
        path("M38 8V28M90 8V28", "none", 5),
        *(rect(x, y, 13, 12, "light", SMALL, 2) for x, y in boxes),
        circle(76.5, 82, 14, "none", MAIN, "red"),
    )


def _week(colour: Role = "teal") -> Drawing:
    """Seven boxes for the days of a week, with the letters that stand on real calendars."""
    letters = "MTWTFSS"
    boxes = [
        rect(6 + 16.8 * each, 50, 15.2, 64, "paper" if each < 5 else "yellow", DETAIL, 2)
        + rect(6 + 16.8 * each, 50, 15.2, 20, colour, DETAIL, 2)
        + words(letter, 13.6 + 16.8 * each, 65, 14)
        for each, letter in enumerate(letters)
    ]
    return join(*boxes)


@scene("time-week", theme="people")
def time_week() -> Drawing:
    arrow_over = path("M12 38Q64 8 114 36M102 36L115 37L114 24", "none", 5, "signal")
    return framed(_week(), arrow_over)


@scene("each-month", theme="people")
def each_month() -> Drawing:
    return framed(
        calendar(31, 84, 0.76, "1"),
        calendar(97, 84, 0.76, "1"),
        path("M34 38Q64 4 94 32", "none", 5, "signal"),
        path("M82 33L95 33L94 20", "none", 5, "signal"),
    )
