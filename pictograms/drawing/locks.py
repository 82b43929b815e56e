"""Locks and keys close by: a lock in a door, a bunch of keys, hooks, tags, a big handle for a key, secret numbers."""

from pictograms.drawing.doors import key
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, Point, circle, group, join, limb, path, rect, words


def key_bunch(x: float, y: float, size: float = 1.0, count: int = 2, tag: Drawing = "") -> Drawing:
    """Keys that hang from a ring. Origin at the middle of the ring; about 60 wide, 84 high; `tag` hangs at the left."""
    turns = {1: (90,), 2: (75, 108), 3: (62, 90, 118)}[count]
    keys = join(*(group(key(9, 0, 0.92), at=(0, 4), turn=turn) for turn in turns))
    return group(tag, keys, circle(0, -2, 13, "none", MAIN), at=(x, y), size=size)


def lock_plate(x: float, y: float, size: float = 1.0, hole: bool = True) -> Drawing:
    """The plate of a door lock with its keyhole. Origin at the keyhole; 30 wide, 52 high."""
    slot = circle(0, 0, 5, "ink", 0) + path("M0 0V12", "none", 5) if hole else ""
    return group(rect(-15, -24, 30, 54, "steel", MAIN, 8), slot, at=(x, y), size=size)


def key_hook(x: float, y: float, wide: float = 46, keys: Drawing = "") -> Drawing:
    """A board with a hook on the wall, from the middle of the board; 16 high; `keys` hang behind the hook's tip."""
    board = rect(x - wide / 2, y - 8, wide, 16, "wood", DETAIL, 3)
    back = path(f"M{x} {y + 2}V{y + 12}", "none", 5)
    tip = path(f"M{x} {y + 10}Q{x} {y + 18} {x + 8} {y + 17}", "none", 5)
    return board + back + keys + tip


def house_tag(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A key tag with a house and an address on it. Origin at its hole; 44 wide, 64 high, hanging down."""
    home = path("M-15 34L0 20L15 34V46H-15Z", "red", SMALL)
    text = words("12", 0, 60, 15)
    return group(
        path("M-10 -6H10L21 8V64H-21V8Z", "paper", MAIN),
        circle(0, 3, 3, "paper", SMALL),
        home,
        text,
        at=(x, y),
        size=size,
        turn=turn,
    )


def round_tag(x: float, y: float, size: float = 1.0, colour: Role = "yellow") -> Drawing:
    """A round bright tag with nothing written on it. Origin at its hole; 44 wide, 48 high, hanging down."""
    return group(circle(0, 22, 22, colour, MAIN), circle(0, 6, 3, "paper", SMALL), at=(x, y), size=size)


def big_key_handle(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A key with a large handle for hands that cannot grip well, blade right. Origin at its middle; 112 long."""
    blade = limb("M34 0H64M60 1V9M51 1V7", 3.6, "yellow")
    body = path("M-46 -18C-52 -18 -52 18 -46 18H20C32 18 40 10 40 0C40 -10 32 -18 20 -18Z", "yellow", MAIN)
    return group(blade, body, path("M-2 -8V8M8 -8V8M18 -8V8", "none", DETAIL), at=(x, y), size=size, turn=turn)


def number_safe(x: float, y: float, size: float = 1.0, big: bool = False) -> Drawing:
    """A key safe with numbers on its buttons; `big` has four large ones. From its top left corner; 72 wide, 98 high."""
    across, space, shown = (2, 30, 18) if big else (3, 20, 13)
    wide = space - 4
    left, top = (36 - (across * space - 4) / 2, 9)
    count = 4 if big else 9
    buttons = join(
        *(
            rect(left + space * (each % across), top + space * (each // across), wide, wide, "paper", DETAIL, 4)
            + words(
                str(each + 1),
                left + space * (each % across) + wide / 2,
                top + space * (each // across) + wide / 2 + shown * 0.36,
                shown,
            )
            for each in range(count)
        )
    )
    return group(
        rect(0, 0, 72, 98, "grey", MAIN, 9), buttons, rect(20, 78, 32, 11, "steel", DETAIL, 5), at=(x, y), size=size
    )


def number_note(x: float, y: float, size: float = 1.0, number: str = "472", turn: float = 0) -> Drawing:
    """A paper note with a secret number. Origin at its middle; 50 wide, 38 high."""
    return group(
        rect(-25, -19, 50, 38, "warm", MAIN, 2), words(number, 0, 9, 25, widest=44), at=(x, y), size=size, turn=turn
    )


def tick_note(x: float, y: float, size: float = 1.0, sign: Drawing = "") -> Drawing:
    """A note pinned up, with `sign` on it, drawn about its middle. 56 wide, 62 high with its pin."""
    return group(rect(-28, -28, 56, 58, "warm", MAIN, 3), sign, circle(0, -26, 5, "red", DETAIL), at=(x, y), size=size)


def splintered_edge(x: float, top: float, bottom: float) -> Drawing:
    """The broken edge of a door that somebody forced, from the top of the break."""
    step = (bottom - top) / 6
    points: list[Point] = [(x + (7 if each % 2 else -3), top + step * each) for each in range(7)]
    return path("M" + "L".join(f"{left:.1f} {high:.1f}" for left, high in points), "none", MAIN)
