"""Bags cut open, and what goes with them: a bell on a clip, a purse with its bell, a scarf, a bottle, a cash box."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, circle, group, inside, join, limb, path, rect
from pictograms.drawing.things import hand_bell, purse


def bag_cut_open(
    x: float, y: float, wide: float, high: float, content: Drawing = "", colour: Role = "wood", handle: bool = True
) -> Drawing:
    """A bag without its front, open at the top, so that one sees what is in it. From the top left of its walls.

    `content` is in picture units and is cut off at the walls and the floor, not at the top; the handle adds 26 above.
    """
    right, low, middle = x + wide, y + high, x + wide / 2
    walls = f"M{x} {y}V{low - 10}Q{x} {low} {x + 10} {low}H{right - 10}Q{right} {low} {right} {low - 10}V{y}"
    bow = f"M{middle - wide * 0.3} {y}C{middle - wide * 0.3} {y - 32} {middle + wide * 0.3} {y - 32} "
    room = path(
        f"M{x} {y - 60}V{low - 10}Q{x} {low} {x + 10} {low}H{right - 10}Q{right} {low} {right} {low - 10}V{y - 60}Z"
    )
    return join(
        limb(bow + f"{middle + wide * 0.3} {y}", 5, colour) if handle else "",
        path(walls + "Z", "paper", 0),
        inside(room, content),
        limb(walls, 5, colour),
    )


def open_bag(
    x: float, y: float, wide: float, high: float, content: Drawing = "", colour: Role = "wood", handle: bool = True
) -> Drawing:
    """An open bag from the front; `content` stands in it and looks out at the top. From the top left of its front.

    `content` is in picture units, drawn over the handle and behind the front; the handle adds about 30 above.
    """
    right, low, middle = x + wide, y + high, x + wide / 2
    bow = f"M{x + 8} {y}C{x + 8} {y - 40} {right - 8} {y - 40} {right - 8} {y}"
    front = (
        f"M{x} {y}Q{middle} {y + 12} {right} {y}L{right + 3} {low - 8}Q{right + 3} {low} {right - 6} {low}"
        f"H{x + 6}Q{x - 3} {low} {x - 3} {low - 8}Z"
    )
    return join(
        limb(bow, 5, "wood_light") if handle else "",
        path(f"M{x} {y}Q{middle} {y - 12} {right} {y}Q{middle} {y + 12} {x} {y}Z", "shade", DETAIL),
        content,
        path(front, colour, MAIN),
        rect(middle - 6, y + 9, 12, 10, "yellow", DETAIL, 3),
    )


def bell_on_clip(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A bell that hangs from a spring clip. Origin at the top of the clip; 42 wide, 70 high."""
    clip = limb("M-5 5V15A5 5 0 0 0 5 15V5A5 5 0 0 0 -5 5", 3.2, "steel", SMALL)
    return group(hand_bell(0, 46, 1.0), clip, at=(x, y), size=size, turn=turn)


def purse_with_bell(x: float, y: float, size: float = 1.0, swing: float = 0) -> Drawing:
    """The purse with the bell clipped to the end of its frame. Origin at the middle of the purse; 78 wide, 70 high.

    `swing` turns the bell about its clip, in degrees.
    """
    return group(purse(0, 0), bell_on_clip(25, -14, 0.8, swing), at=(x, y), size=size)


def scarf(x: float, y: float, size: float = 1.0, turn: float = 0, colour: Role = "green") -> Drawing:
    """A folded scarf with stripes and a fringe. Origin at its middle; 64 wide, 32 high."""
    under = rect(-28, 0, 56, 13, colour, DETAIL, 5) + path("M8 1V12M16 1V12", "none", DETAIL)
    over = rect(-30, -13, 58, 13, colour, DETAIL, 5) + path("M-20 -12V-1M-12 -12V-1", "none", DETAIL)
    fringe = path("M-27 13V19M-20 13V19M-13 13V19M-6 13V19", "none", DETAIL)
    return group(fringe, under, over, at=(x, y), size=size, turn=turn)


def bottle(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A water bottle. Origin at its middle; 20 wide, 60 high."""
    body = path("M-5 -22V-17Q-10 -14 -10 -7V26Q-10 30 -6 30H6Q10 30 10 26V-7Q10 -14 5 -17V-22Z", "sky", DETAIL)
    cap = rect(-6, -30, 12, 8, "blue", DETAIL, 2)
    return group(body, cap, rect(-10, -2, 20, 14, "blue", SMALL), at=(x, y), size=size, turn=turn)


def book(x: float, y: float, size: float = 1.0, turn: float = 0, colour: Role = "blue") -> Drawing:
    """A shut book from the front. Origin at its middle; 36 wide, 48 high."""
    cover = rect(-18, -24, 36, 48, colour, DETAIL, 3)
    return group(cover, path("M-11 -23V23M-3 -10H11M-3 -2H11", "none", SMALL), at=(x, y), size=size, turn=turn)


def cash_box(x: float, y: float, size: float = 1.0) -> Drawing:
    """An open cash box with bank notes standing in it. Origin at the middle of the box; 56 wide, 46 high."""
    notes = join(
        *(
            group(rect(-16, -11, 32, 24, "green", DETAIL, 2), circle(0, -1, 5, "paper", SMALL), at=at, turn=turn)
            for at, turn in (((-7, -12), -10), ((8, -9), 8))
        )
    )
    return group(
        notes, rect(-26, -4, 52, 24, "steel", MAIN, 3), rect(-6, 3, 12, 8, "yellow", SMALL, 2), at=(x, y), size=size
    )


def open_purse(x: float, y: float, size: float = 1.0, content: Drawing = "") -> Drawing:
    """A purse whose clasp is open; `content` goes in between its two rims. Origin at its middle; 62 wide, 58 high."""
    back = path("M-24 -10C-30 -26 -16 -34 0 -34C16 -34 30 -26 24 -10Z", "shade", DETAIL)
    far_rim = limb("M-24 -10C-30 -26 -16 -34 0 -34C16 -34 30 -26 24 -10", 4, "yellow")
    body = path("M-25 -10C-32 2 -31 22 -19 24H19C31 22 32 2 25 -10Z", "pink", MAIN)
    near_rim = limb("M-25 -10Q0 -2 25 -10", 4, "yellow") + circle(0, -4, 4.4, "yellow", DETAIL)
    return group(back, far_rim, content, body, near_rim, at=(x, y), size=size)
