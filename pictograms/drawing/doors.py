"""Parts of a home's front: doors, chain, lock, key, key safe, window, mirror, bell, entry phone, sticker."""

from math import atan2, degrees, hypot

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import (
    Drawing,
    Point,
    circle,
    ellipse,
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


def door_shut(
    x: float,
    y: float,
    wide: float = 46,
    high: float = 110,
    colour: Role = "wood",
    handle: str = "right",
    viewer: bool = False,
) -> Drawing:
    """A shut front door in its frame, from the top left corner of the leaf; the frame adds 7 on three sides."""
    knob = x + wide - 9 if handle == "right" else x + 9
    panels = rect(x + 9, y + 10, wide - 18, high * 0.3, "wood_light", SMALL, 2) + rect(
        x + 9, y + high * 0.64, wide - 18, high * 0.26, "wood_light", SMALL, 2
    )
    return join(
        rect(x - 7, y - 7, wide + 14, high + 7, "wood_light"),
        rect(x, y, wide, high, colour, DETAIL),
        panels,
        circle(knob, y + high * 0.53, 4.4, "yellow", DETAIL),
        rect(x + wide * 0.3 - (5 if handle == "right" else -5), y + high * 0.5, wide * 0.42, 6, "steel", SMALL, 1),
        circle(x + wide / 2, y + high * 0.42, 3, "ink", SMALL) if viewer else "",
    )


def door_ajar(far: float, near: float, top: float = 5, bottom: float = 123, lean: float = 8) -> Drawing:
    """A door seen from inside that opens towards us: hinge edge at x `far`, the tall free edge at x `near`."""
    leaf = polygon((far, top + lean), (near, top), (near, bottom), (far, bottom - lean), fill="wood")
    edge = polygon(
        (near, top), (near + 7, top + 2), (near + 7, bottom - 2), (near, bottom), fill="wood_light", width=DETAIL
    )
    step = (near - far) / 5
    panels = join(
        *(
            polygon(
                (far + step, a + 3),
                (near - step, a),
                (near - step, b),
                (far + step, b - 3),
                fill="wood_light",
                width=DETAIL,
            )
            for a, b in ((top + 20, top + 54), (bottom - 42, bottom - 13))
        )
    )
    return leaf + edge + panels


def door_frame(x: float, wide: float = 14, top: float = 5, bottom: float = 123) -> Drawing:
    """One upright of a door frame, from its left edge."""
    return rect(x, top, wide, bottom - top, "wood_light")


def chain(start: Point, end: Point, sag: float = 12, links: int = 4) -> Drawing:
    """A strong chain hanging between two points, with round links that stay clear at 20 mm."""

    def place(part: float) -> Point:
        x, y = (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
        return x, y + 4 * sag * part * (1 - part)

    drawn = []
    for each in range(links):
        (left, high), (right, low) = place(each / links), place((each + 1) / links)
        middle, reach = place((each + 0.5) / links), hypot(right - left, low - high) / 2 + 2.4
        ring = f"M{-reach:.1f} 0A{reach:.1f} 4.4 0 1 1 {reach:.1f} 0A{reach:.1f} 4.4 0 1 1 {-reach:.1f} 0Z"
        drawn.append(group(limb(ring, 2.2, "steel", SMALL), at=middle, turn=degrees(atan2(low - high, right - left))))
    return join(*drawn)


def chain_plates(door_at: Point, frame_at: Point) -> Drawing:
    """The slotted plate on the door and the anchor on the frame; chain them from (24, 6) of the first."""
    slot = rect(door_at[0], door_at[1], 36, 13, "steel", DETAIL, 4) + line(
        (door_at[0] + 8, door_at[1] + 6.5), (door_at[0] + 28, door_at[1] + 6.5)
    )
    return slot + rect(frame_at[0], frame_at[1], 12, 26, "steel", DETAIL, 3)


def lever_handle(x: float, y: float, size: float = 1.0, flip: bool = False) -> Drawing:
    """A lever handle with its plate. Origin at the spindle; 30 wide, 44 high; the lever points left."""
    plate = rect(-7, -16, 14, 44, "steel", DETAIL, 4)
    lever = limb("M0 0H-20", 5, "yellow")
    keyhole = circle(0, 15, 2.4, "ink", 0) + path("M0 15V21", "none", DETAIL)
    return group(plate, keyhole, lever, at=(x, y), size=size, flip=flip)


def lock(x: float, y: float, size: float = 1.0, open: bool = False) -> Drawing:
    """A padlock. Origin at the middle of its body; 44 wide, 62 high."""
    bow = limb(
        "M-13 -14V-26C-13 -44 13 -44 13 -26V-20" if open else "M-13 -14V-24C-13 -42 13 -42 13 -24V-14", 5, "steel"
    )
    body = rect(-22, -16, 44, 38, "yellow", MAIN, 6)
    hole = circle(0, -1, 5, "ink", 0) + path("M0 0V11", "none", MAIN)
    return group(bow, body, hole, at=(x, y), size=size)


def key(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A door key, bow left, bit right. Origin at the middle of the bow; 62 long."""
    blade = limb("M12 0H46M44 1V9M35 1V7", 3.6, "yellow")
    bow = circle(0, 0, 13, "yellow", MAIN) + circle(-2, 0, 4.6, "paper", DETAIL)
    return group(blade, bow, at=(x, y), size=size, turn=turn)


def key_safe(x: float, y: float, size: float = 1.0) -> Drawing:
    """A key safe for the wall, shut: a box with number buttons. From its top left corner; 56 wide, 84 high."""
    buttons = join(*(circle(16 + 12 * column, 18 + 12 * row, 3.6, "ink", 0) for row in range(3) for column in range(3)))
    return group(
        rect(0, 0, 56, 84, "grey", MAIN, 8),
        rect(8, 8, 40, 44, "light", DETAIL, 4),
        buttons,
        rect(16, 62, 24, 10, "steel", DETAIL, 5),
        at=(x, y),
        size=size,
    )


def brick_wall(x: float = 4, y: float = 4, wide: float = 120, high: float = 120) -> Drawing:
    """A pale brick wall as ground, from its top left corner, without a contour."""
    rows = "".join(f"M{x} {top}H{x + wide}" for top in range(int(y) + 20, int(y + high), 20))
    joints = "".join(
        f"M{left} {top}V{min(top + 20, y + high)}"
        for row, top in enumerate(range(int(y), int(y + high), 20))
        for left in range(int(x) + (20 if row % 2 else 40), int(x + wide), 40)
    )
    return rect(x, y, wide, high, "warm", 0) + path(rows + joints, "none", SMALL, "wood")


def window(x: float, y: float, wide: float = 60, high: float = 70, bars: bool = True, view: Drawing = "") -> Drawing:
    """A window with panes, from its top left corner; `view` is what is seen through it, in picture units."""
    glass = rect(x + 6, y + 6, wide - 12, high - 12, "sky", DETAIL)
    seen = inside(rect(x + 6, y + 6, wide - 12, high - 12), view) if view else ""
    cross = line((x + wide / 2, y + 6), (x + wide / 2, y + high - 6)) + line(
        (x + 6, y + high / 2), (x + wide - 6, y + high / 2)
    )
    return rect(x, y, wide, high, "paper", MAIN, 2) + glass + seen + (cross if bars else "")


def curtains(x: float, y: float, wide: float = 80, high: float = 90, drawn: bool = True) -> Drawing:
    """Two curtains on a rail, from the rail's left end; drawn shut or open."""
    part = wide / 2 if drawn else wide * 0.28
    rail = limb(f"M{x - 4} {y}H{x + wide + 4}", 3, "wood")
    cloth = rect(x, y + 3, part, high, "purple", DETAIL) + rect(x + wide - part, y + 3, part, high, "purple", DETAIL)
    folds = join(
        *(
            line((x + side + part * share, y + 10), (x + side + part * share, y + high - 6), width=SMALL)
            for side in (0, wide - part)
            for share in (0.33, 0.67)
        )
    )
    return cloth + folds + rail


def broken_glass(x: float, y: float, size: float = 1.0) -> Drawing:
    """A hole knocked in a pane with cracks around it. Origin at its middle; about 44 across."""
    cracks = path("M-5 -17L-11 -27M10 -10L20 -20M-19 2L-27 6M-8 14L-14 26M9 12L14 22", "none", 2.6)
    hole = path("M-5 -17L1 -9L10 -10L6 -1L9 12L-1 7L-8 14L-9 5L-19 2L-11 -4Z", "paper", DETAIL)
    return group(cracks, hole, at=(x, y), size=size)


def round_mirror(x: float, y: float, radius: float, seen: Drawing) -> Drawing:
    """A round mirror about its centre; `seen` is what it shows, in picture units."""
    return (
        circle(x, y, radius, "steel")
        + circle(x, y, radius - 5, "sky", DETAIL)
        + inside(circle(x, y, radius - 5), seen)
        + (circle(x, y, radius - 5, "none", DETAIL))
    )


def bell_push(x: float, y: float, size: float = 1.0) -> Drawing:
    """A door bell button on its plate. Origin at the button; 24 wide, 40 high."""
    return group(rect(-12, -20, 24, 40, "steel", DETAIL, 5), circle(0, 0, 7, "yellow", DETAIL), at=(x, y), size=size)


def entry_phone(x: float, y: float, size: float = 1.0, view: Drawing = "") -> Drawing:
    """A video entry phone on the wall, from its top left corner; 64 wide, 76 high; `view` fills its screen."""
    handset = path("M6 8H18V18Q14 38 18 58V68H6Z", "grey", DETAIL)
    screen = rect(24, 10, 34, 34, "sky", DETAIL, 2) + inside(rect(24, 10, 34, 34), view)
    return group(
        rect(0, 0, 64, 76, "paper", MAIN, 6),
        handset,
        screen,
        rect(24, 10, 34, 34, "none", DETAIL, 2),
        circle(41, 60, 7, "green", DETAIL),
        at=(x, y),
        size=size,
    )


def letter_box(x: float, y: float, wide: float = 30) -> Drawing:
    """The letter flap of a door, from its top left corner; 9 high."""
    return rect(x, y, wide, 9, "steel", DETAIL, 2)


def sticker(x: float, y: float, wide: float, high: float, *lines: str) -> Drawing:
    """A white sticker with up to three lines of words, from its top left corner."""
    room = (high - 8) / max(1, len(lines))
    text = [
        words(each, x + wide / 2, y + 2 + room * (row + 0.9), room * 0.8, "ink", wide - 10)
        for row, each in enumerate(lines)
    ]
    return rect(x, y, wide, high, "paper", DETAIL, 4) + join(*text)


def intercom_panel(x: float, y: float, size: float = 1.0) -> Drawing:
    """The outside panel of a door entry system, from its top left corner; 40 wide, 70 high."""
    buttons = join(*(rect(8, 30 + 12 * row, 24, 7, "light", SMALL, 2) for row in range(3)))
    return group(
        rect(0, 0, 40, 70, "steel", MAIN, 5),
        circle(20, 15, 7, "paper", DETAIL),
        ellipse(20, 15, 2.4, 2.4, "ink", 0),
        buttons,
        at=(x, y),
        size=size,
    )
