"""Doors with people on both sides: held by the chain with somebody in the gap, or shut between inside and outside."""

from pictograms.drawing.doors import chain, door_ajar, door_frame, door_shut
from pictograms.drawing.palette import DETAIL, SMALL
from pictograms.drawing.shapes import Drawing, Point, circle, group, inside, join, limb, line, path, polygon, rect


def slot_plate(x: float, y: float, size: float = 1.0) -> Drawing:
    """The plate of a door chain, on the door: a slot with a round hole at its left end, where the chain goes in.

    From its top left corner; 44 wide, 16 high; the hole is at (10, 8), the other end of the slot at (36, 8).
    """
    slot = line((10, 8), (36, 8), width=5) + circle(10, 8, 4.4, "ink", 0)
    return group(rect(0, 0, 44, 16, "steel", DETAIL, 4), slot, at=(x, y), size=size)


def chain_anchor(x: float, y: float, size: float = 1.0) -> Drawing:
    """The plate of a door chain on the frame, from its top left corner; 13 wide, 26 high; chain it from (6, 14)."""
    return group(rect(0, 0, 13, 26, "steel", DETAIL, 3), at=(x, y), size=size)


def chain_knob(x: float, y: float) -> Drawing:
    """The button at the end of a door chain that runs in the slot. About its middle; 10 across."""
    return circle(x, y, 5, "yellow", DETAIL)


def on_chain(
    outside: Drawing,
    far: float = 6,
    near: float = 62,
    post: float = 110,
    height: float = 98,
    sag: float = 4,
    links: int = 0,
) -> Drawing:
    """A door held ajar by its chain, from inside; hinge edge at `far`, free edge at `near`, frame post at `post`.

    `outside` is what stands in the gap, in picture units; `height` is where the chain hangs;
    with no number of `links` there are as many as fit a tight chain.
    """
    gap = rect(near - 2, 6, post - near + 4, 116, "sky", 0)
    links = links or max(3, round((post - near + 12) / 13))
    return join(
        gap,
        inside(gap, outside),
        door_frame(post, 13),
        door_ajar(far, near),
        rect(near - 22, height - 6, 22, 12, "steel", DETAIL, 3),
        rect(post + 1, height - 12, 11, 24, "steel", DETAIL, 3),
        chain((near - 6, height), (post + 6, height), sag, links),
    )


def shut_between(x: float, wide: float = 26, handle: str = "left", chained: bool = False) -> Drawing:
    """A shut front door between inside (left, white) and outside (right, sky to the edge of the picture).

    From the left edge of the leaf; the frame adds 7 on both sides. `chained` hangs the chain on the inside.
    """
    fixed = join(
        rect(x + wide - 12, 36, 9, 10, "steel", SMALL, 2),
        rect(x - 7, 33, 8, 16, "steel", SMALL, 2),
        chain((x - 3, 41), (x + wide - 7, 41), 1, 3),
    )
    return join(
        rect(x + wide, 6, 122 - x - wide, 116, "sky", 0),
        door_shut(x, 13, wide, 110, handle=handle),
        fixed if chained else "",
    )


def fallen(x: float, y: float, person: Drawing, reach: Point) -> Drawing:
    """Somebody sitting on the floor with legs stretched to the right; `person` is the bust, placed at (x, y).

    The floor is 44 below; `reach` is where the raised hand is, drawn by the scene.
    """
    legs = limb(f"M{x - 12} {y + 37}H{x + 30}L{x + 60} {y + 38}", 12, "navy")
    shoe = limb(f"M{x + 63} {y + 39}V{y + 28}", 8, "ink", 0)
    arm = limb(f"M{x + 14} {y + 26}Q{x + 22} {y + 30} {reach[0]} {reach[1]}", 9, "teal")
    return join(person, shoe, legs, arm)


def sight(start: Point, end: Point) -> Drawing:
    """A dashed line from an eye to what it looks at."""
    return path(f"M{start[0]} {start[1]}L{end[0]} {end[1]}", "none", DETAIL, "signal", "5 5")


def mirror_on_wall(x: float, y: float, radius: float) -> Drawing:
    """A small round mirror on the wall with two glints, about its centre."""
    third = radius / 3
    glints = line((x - third * 1.4, y + 1), (x + 1, y - third * 1.4), width=SMALL) + line(
        (x - third, y + third * 1.3), (x + third * 1.3, y - third), width=SMALL
    )
    return circle(x, y, radius, "steel") + circle(x, y, radius - 4, "sky", DETAIL) + glints


def open_doorway(outside: Drawing, left: float = 58, hinge: float = 104) -> Drawing:
    """A front door wide open, from inside; the leaf stands open at the right, from `hinge` to the edge of the picture.

    `outside` is who stands in the opening, in picture units, cut off at the leaf.
    """
    room = rect(4, 4, hinge - 4, 120)
    return join(
        rect(left, 6, hinge - left, 116, "sky", 0),
        door_frame(left - 8, 10),
        inside(room, outside),
        polygon((hinge, 14), (122, 5), (122, 123), (hinge, 114), fill="wood"),
        circle(116, 66, 3.6, "yellow", SMALL),
    )


def bent_arrow(x: float, y: float, size: float = 1.0, flip: bool = False) -> Drawing:
    """A short arrow bent over a key or a knob: turn it to the right. Origin below its bow; 44 wide, 22 high."""
    shape = "M-20 6C-18 -16 12 -18 19 2M20 -11L19.5 3L6 0"
    return group(path(shape, "none", 10, "paper"), path(shape, "none", 5, "signal"), at=(x, y), size=size, flip=flip)
