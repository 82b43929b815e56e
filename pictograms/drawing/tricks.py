"""What a trick is made of: the far end of a call, the warning sign, prizes, parcels, a bank and its counter, a bin."""

from pictograms.drawing.cast import STRANGER, Look, Mood
from pictograms.drawing.hands import pointing_hand
from pictograms.drawing.messages import headset
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.people import bust
from pictograms.drawing.shapes import (
    Drawing,
    Point,
    circle,
    group,
    inside,
    join,
    limb,
    line,
    path,
    polygon,
    rect,
    words,
)

BANK_WORKER = Look(skin="brown", hair="black", style="short", top="yellow", glasses=True)


def warning_sign(x: float, y: float, size: float = 1.0) -> Drawing:
    """The yellow triangle that every picture of a trick carries. Origin in its middle; 38 wide, 34 high."""
    return group(
        path("M0 -18L19 14Q20 16 17 16H-17Q-20 16 -19 14Z", "yellow", MAIN),
        path("M0 -6V4", "none", 5),
        circle(0, 10.5, 2.8, "ink", 0),
        at=(x, y),
        size=size,
    )


def far_end(x: float, y: float, wide: float, high: float, *view: Drawing) -> Drawing:
    """The place at the other end of a trick call: a pink panel from its top left corner, `view` cut off at its edge."""
    box = rect(x, y, wide, high, "pink", MAIN, 5)
    return (
        box + inside(rect(x + 2, y + 2, wide - 4, high - 4, corner=4), *view) + rect(x, y, wide, high, "none", MAIN, 5)
    )


def caller(
    x: float, y: float, size: float = 1.0, mood: Mood = "talking", gaze: float = -2, down: float = 60
) -> Drawing:
    """The person who lies on the phone: the stranger, with a headset. Origin between the eyes."""
    return bust(x, y, size, STRANGER, mood, gaze, down, 27) + headset(x, y, size)


def finger_on_lips(x: float, y: float, size: float, look: Look) -> Drawing:
    """A hand with one finger on the lips, for a `bust` at the same place and size: a secret."""
    wrist = y + 46 * size
    sleeve = limb(f"M{x + 1} {wrist:.1f}L{x + 10} {wrist + 40}", 13 * size, look.top)
    return sleeve + pointing_hand(x, y + 7 * size, 0.74 * size, look.skin)


def trick_message(x: float, y: float, wide: float, high: float, *content: Drawing) -> Drawing:
    """A message that lies: pink, its tail to the left. From its top left corner; `content` is about its middle."""
    low, right = y + high, x + wide
    box = (
        f"M{x + 8} {y}H{right - 8}Q{right} {y} {right} {y + 8}V{low - 8}Q{right} {low} {right - 8} {low}"
        f"H{x + 18}L{x + 4} {low + 10}L{x} {low - 8}V{y + 8}Q{x} {y} {x + 8} {y}Z"
    )
    return path(box, "pink", MAIN) + group(*content, at=(x + wide / 2, y + high / 2))


def pin_dots(x: float, y: float, step: float = 11, radius: float = 3.6) -> Drawing:
    """Four dots about their middle: a PIN or a password that nobody can read."""
    return join(*(circle(x + step * (each - 1.5), y, radius, "ink", 0) for each in range(4)))


def gift(x: float, y: float, size: float = 1.0) -> Drawing:
    """A prize: a box with a bow. Origin at its middle; 56 wide, 62 high."""
    bow = path(
        "M0 -16C-6 -34 -24 -34 -20 -22C-18 -17 -8 -16 0 -16C8 -16 18 -17 20 -22C24 -34 6 -34 0 -16Z", "yellow", MAIN
    )
    return group(
        rect(-24, -4, 48, 34, "purple", MAIN, 2),
        rect(-28, -16, 56, 13, "purple", MAIN, 2),
        rect(-5, -16, 10, 46, "yellow", DETAIL),
        bow,
        at=(x, y),
        size=size,
    )


def star(x: float, y: float, size: float = 1.0, colour: Role = "yellow") -> Drawing:
    """A star with five points. Origin in its middle; 30 across."""
    shape = "M0 -15L4.4 -5L15 -4.4L7 3L9.4 13.5L0 8L-9.4 13.5L-7 3L-15 -4.4L-4.4 -5Z"
    return group(path(shape, colour, DETAIL), at=(x, y), size=size)


def parcel(x: float, y: float, size: float = 1.0) -> Drawing:
    """A parcel with tape and a label. Origin at its middle; 52 wide, 40 high."""
    return group(
        rect(-26, -20, 52, 40, "wood_light", MAIN, 2),
        rect(-5, -20, 10, 17, "wood", DETAIL),
        rect(2, 4, 18, 10, "paper", SMALL),
        at=(x, y),
        size=size,
    )


def bank_building(x: float, y: float, size: float = 1.0) -> Drawing:
    """A bank with pillars and a pound sign. Origin at the middle of its ground line; 58 wide, 96 high."""
    return group(
        rect(-25, -66, 50, 66, "light", DETAIL),
        polygon((-29, -64), (0, -96), (29, -64), fill="light"),
        words("£", 0, -68, 22),
        *(rect(left, -60, 8, 60, "paper", SMALL) for left in (-21, 13)),
        rect(-9, -40, 18, 40, "wood", DETAIL),
        at=(x, y),
        size=size,
    )


def bank_counter(
    x: float, y: float, size: float = 1.0, look: Look = BANK_WORKER, gaze: float = -3, wide: float = 64
) -> Drawing:
    """A worker behind the counter of a bank, under a pound sign. Origin between the eyes; the counter is 38 below."""
    return group(
        circle(0, -40, 13, "yellow", DETAIL) + words("£", 0, -33, 20),
        bust(0, 0, 0.96, look, "calm", gaze, 60, 25),
        rect(-wide / 2, 38, wide, 30, "wood_light"),
        at=(x, y),
        size=size,
    )


def machine_in_wall(x: float, y: float, size: float = 1.0) -> Drawing:
    """A cash machine in a wall that gives a bank note, from the top left corner of the wall; 56 wide, 118 high."""
    return group(
        rect(0, 0, 56, 118, "wood_light", MAIN),
        rect(6, 22, 44, 62, "light", DETAIL, 3),
        rect(11, 27, 34, 13, "sky", SMALL, 2),
        *(rect(11 + 8 * column, 45 + 7 * row, 5.5, 4.5, "paper", SMALL, 1) for row in range(2) for column in range(2)),
        rect(29, 45, 16, 12, "blue", SMALL, 1),
        path("M29 49H45", "none", DETAIL),
        rect(10, 62, 36, 5, "ink", 0, 1),
        rect(15, 65, 26, 15, "green", SMALL, 1),
        words("£", 28, 78, 14),
        words("£", 28, 17, 16),
        at=(x, y),
        size=size,
    )


def open_envelope(x: float, y: float, size: float = 1.0, content: Drawing = "") -> Drawing:
    """An envelope with its flap up; `content` stands in it. Origin at the middle of its front; 68 wide, 76 high."""
    return group(
        polygon((-34, -20), (0, -46), (34, -20), fill="light"),
        content,
        rect(-34, -20, 68, 46, "paper", MAIN, 2),
        path("M-32 -18L0 8L32 -18M-32 24L-10 2M32 24L10 2", "none", DETAIL),
        at=(x, y),
        size=size,
    )


def waste_bin(x: float, y: float, size: float = 1.0) -> Drawing:
    """An open bin. Origin at the middle of its rim; 60 wide, 64 high."""
    return group(
        path("M-25 4H25L20 58H-20Z", "grey", MAIN),
        path("M-10 18L-8 46M10 18L8 46", "none", DETAIL),
        rect(-30, -4, 60, 10, "shade", MAIN, 4),
        at=(x, y),
        size=size,
    )


def card_machine(x: float, y: float, size: float = 1.0, card: bool = True, told: Drawing = "") -> Drawing:
    """A card machine of a shop; its screen shows four dots, or `told`. Origin at its middle; 56 wide, 92 high."""
    keys = join(
        *(rect(-18 + 13 * column, -8 + 12 * row, 10, 8, "paper", SMALL, 2) for row in range(3) for column in range(3))
    )
    pushed = group(rect(-17, 30, 34, 34, "blue", MAIN, 3), rect(-5, 52, 10, 7, "yellow", SMALL, 1)) if card else ""
    return group(
        pushed,
        rect(-28, -46, 56, 88, "shade", MAIN, 9),
        rect(-20, -38, 40, 22, "sky", DETAIL, 3),
        told or pin_dots(0, -27, 9, 3),
        keys,
        at=(x, y),
        size=size,
    )


def receiver(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """The receiver of a house phone. Origin at its middle; 84 wide, 30 high."""
    shape = "M-42 4C-42 -24 42 -24 42 4V14H22V4Q0 -2 -22 4V14H-42Z"
    return group(path(shape, "shade", MAIN), at=(x, y), size=size, turn=turn)


def phone_base(x: float, y: float, size: float = 1.0) -> Drawing:
    """A house phone without its receiver. Origin at the middle of its top; 76 wide, 36 high."""
    keys = join(
        *(rect(-20 + 15 * column, 7 + 9 * row, 10, 5, "paper", SMALL, 1) for row in range(3) for column in range(3))
    )
    return group(path("M-34 36H34L38 6Q38 0 32 0H-32Q-38 0 -38 6Z", "grey", MAIN), keys, at=(x, y), size=size)


def flying_notes(start: Point, end: Point, count: int = 3, size: float = 0.6) -> Drawing:
    """Bank notes in a row on their way from one point to another."""
    return join(
        *(
            group(
                rect(-23, -13, 46, 26, "green", DETAIL, 2) + circle(0, 0, 9, "paper", SMALL) + words("£", 0, 5, 14),
                at=(
                    start[0] + (end[0] - start[0]) * each / (count - 1),
                    start[1] + (end[1] - start[1]) * each / (count - 1),
                ),
                size=size,
                turn=-12 + 12 * each,
            )
            for each in range(count)
        )
    )


def flower_pot(x: float, y: float, size: float = 1.0) -> Drawing:
    """A flower in a pot. Origin at the middle of its foot; 32 wide, 60 high."""
    petals = join(*(group(circle(0, -9, 6, "pink", DETAIL), turn=60 * each) for each in range(6)))
    return group(
        path("M0 -20V-36M0 -24Q10 -34 15 -28Q10 -20 0 -22", "green", DETAIL),
        path("M-14 -20H14L10 0H-10Z", "wood", MAIN),
        group(petals, circle(0, 0, 6, "yellow", DETAIL), at=(0, -44)),
        at=(x, y),
        size=size,
    )


def football(x: float, y: float, size: float = 1.0) -> Drawing:
    """A football. Origin in its middle; 32 across."""
    seams = path("M0 -7V-15M6.7 -2.2L14 -5M4.1 5.7L9 12M-4.1 5.7L-9 12M-6.7 -2.2L-14 -5", "none", SMALL)
    return group(
        circle(0, 0, 16, "paper", DETAIL),
        seams,
        polygon((0, -7), (6.7, -2.2), (4.1, 5.7), (-4.1, 5.7), (-6.7, -2.2), fill="ink", width=0),
        at=(x, y),
        size=size,
    )


def music_note(x: float, y: float, size: float = 1.0) -> Drawing:
    """Two notes joined by a bar. Origin at its middle; 26 wide, 30 high."""
    heads = circle(-8, 12, 5, "ink", 0) + circle(10, 8, 5, "ink", 0)
    return group(
        heads, path("M-4 12V-12L14 -16V8", "none", DETAIL), line((-4, -11), (14, -15), width=6), at=(x, y), size=size
    )
