"""Fire and what helps: flames, smoke, a fire officer with a helmet, smoke alarms, plans and doors that lead out."""

from pictograms.drawing.cast import Look, Mood
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.shapes import Drawing, circle, group, join, path, polygon, rect

FIRE_OFFICER = Look(skin="brown", hair="black", style="short", top="wood_light")
"""Somebody of the fire service: pale tunic with yellow bands, yellow helmet without a crest."""


def flame(x: float, y: float, size: float = 1.0) -> Drawing:
    """A flame. Origin at the middle of its foot; 44 wide, 62 high."""
    outer = path(
        "M0 0C-20 0 -25 -16 -19 -29C-17 -24 -14 -22 -11 -22C-13 -38 -6 -52 6 -62C4 -48 10 -42 16 -34C23 -24 24 0 0 0Z",
        "yellow",
        MAIN,
    )
    inner = path(
        "M0 -4C-10 -4 -12 -14 -7 -22C-5 -18 -3 -18 -1 -19C-1 -26 2 -31 6 -35C6 -27 13 -22 12 -14C11 -7 7 -4 0 -4Z",
        "red",
        DETAIL,
    )
    return group(outer, inner, at=(x, y), size=size)


def smoke(x: float, y: float, size: float = 1.0) -> Drawing:
    """A cloud of smoke. Origin at the middle of its foot; 60 wide, 40 high."""
    cloud = path(
        "M-22 0C-34 0 -34 -16 -22 -17C-24 -32 -6 -38 0 -29C8 -40 26 -32 22 -19C34 -18 34 0 22 0Z", "grey", DETAIL
    )
    return group(
        cloud, path("M-10 -10C-10 -20 2 -20 2 -12M12 -10C12 -16 18 -16 18 -12", "none", SMALL), at=(x, y), size=size
    )


def fire_officer(
    x: float, y: float, size: float = 1.0, mood: Mood = "calm", gaze: float = 0, down: float = 60, broad: float = 29
) -> Drawing:
    """A fire officer from head to chest. Origin between the eyes; the helmet reaches 34 up."""
    bands = join(
        *(
            path(f"M{-broad + 1} {top}H{broad - 1}", "none", 9, "ink")
            + path(f"M{-broad + 3} {top}H{broad - 3}", "none", 4, "yellow")
            for top in (52, 74)
            if top + 5 < down
        )
    )
    collar = path("M-9 24L0 36L9 24", "none", DETAIL)
    helmet = join(
        path("M-19 -7C-20 -37 20 -37 19 -7Z", "yellow", DETAIL),
        path("M-5 -31V-12Q0 -14 5 -12V-31Q0 -36 -5 -31Z", "paper", SMALL),
        path("M-18 -14Q0 -21 18 -14L19 -3Q0 -10 -19 -3Z", "ink", SMALL),
        path("M-13 -10Q-8 -13 -3 -13", "none", SMALL, "paper"),
    )
    return bust(x, y, size, FIRE_OFFICER, mood, gaze, down, broad) + group(bands, collar, helmet, at=(x, y), size=size)


def ceiling_alarm(x: float, y: float, size: float = 1.0, light: bool = False) -> Drawing:
    """A large smoke alarm under the ceiling with a test button. `light` adds a yellow lamp. Its top; 72 wide."""
    body = path("M-34 0H34V10Q32 26 16 28H-16Q-32 26 -34 10Z", "paper", MAIN)
    slots = path("M-24 10H-12M12 10H24", "none", DETAIL)
    lamp = path("M-11 28A11 11 0 0 0 11 28Z", "yellow", DETAIL) if light else ""
    return group(lamp, body, slots, circle(0, 15, 5.5, "red", DETAIL), at=(x, y), size=size)


def plan_of_home(x: float, y: float, size: float = 1.0) -> Drawing:
    """A paper with the rooms of a home and an arrow to the way out. From its top left corner; 70 wide, 60 high."""
    rooms = path("M8 8H62V52H44M32 52H8V8M8 30H26M40 8V24", "none", DETAIL)
    way = path("M20 20H32V42H38V62M31 55L38 62L45 55", "none", 4, "signal")
    return group(rect(0, 0, 70, 66, "paper", MAIN, 3), rooms, way, at=(x, y), size=size)


def open_door_out(x: float, y: float, wide: float = 40, high: float = 100) -> Drawing:
    """A doorway to the outside with its door open, from the top left of the opening; the leaf adds 16 to the right."""
    right, low = x + wide, y + high
    return join(
        rect(x - 6, y - 6, wide + 12, high + 6, "wood_light"),
        rect(x, y, wide, high, "sky", DETAIL),
        polygon((right, y), (right + 16, y - 6), (right + 16, low + 3), (right, low), fill="wood", width=DETAIL),
    )


def meeting_sign(x: float, y: float, size: float = 1.0) -> Drawing:
    """The real sign of a meeting place in a fire: green, 4 arrows point at people. Origin at its middle; 64 by 64."""
    people = join(
        *(
            circle(at, -7, 5, "paper", SMALL)
            + path(f"M{at - 7} 12V6Q{at - 7} 0 {at} 0Q{at + 7} 0 {at + 7} 6V12Z", "paper", SMALL)
            for at in (-8, 8)
        )
    )
    arrows = join(
        *(group(path("M-28 -28L-16 -16M-16 -24V-16H-24", "none", DETAIL), turn=90 * each) for each in range(4))
    )
    return group(rect(-32, -32, 64, 64, "green", MAIN, 4), people, arrows, at=(x, y), size=size)


def flats(x: float, y: float, wide: float, high: float) -> Drawing:
    """A house of 4 flats with its front taken away: 2 floors, 2 flats each. From its top left corner."""
    middle, floor = x + wide / 2, y + high / 2
    return join(
        rect(x, y, wide, high, "warm"),
        path(f"M{middle} {y}V{y + high}M{x} {floor}H{x + wide}", "none", MAIN),
    )
