"""What goes with the things we fitted: the list of things, a leaflet for each thing, an open box, a drawer."""

from pictograms.drawing.devices import alarm_bell, lamp, personal_alarm
from pictograms.drawing.marks import tick
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, path, polygon, rect
from pictograms.drawing.things import hand_bell


def list_of_things(x: float, y: float, size: float = 1.0, ticked: int = 2, rows: int = 3, turn: float = 0) -> Drawing:
    """A list: a picture, a line and a box each row, the first `ticked` boxes ticked. Its middle; 64 by 26 a row."""
    things = (_alarm_sign(), alarm_bell(0, 0, 0.8), lamp(0, -1, 0.34))
    top = -13 * rows
    drawn = join(
        *(
            group(things[each % 3], at=(-18, top + 13 + 26 * each))
            + path(f"M-4 {top + 13 + 26 * each}H8", "none", DETAIL)
            + rect(14, top + 6 + 26 * each, 14, 14, "paper", DETAIL, 2)
            + (tick(21, top + 12 + 26 * each, 0.56) if each < ticked else "")
            for each in range(rows)
        )
    )
    return group(rect(-32, top - 1, 64, 26 * rows + 4, "paper", MAIN, 3), drawn, at=(x, y), size=size, turn=turn)


def _alarm_sign() -> Drawing:
    """The personal alarm, small enough for a row of the list."""
    return rect(-5, -9, 10, 19, "yellow", SMALL, 5) + circle(0, -3, 3, "red", 0)


def leaflet_about(x: float, y: float, thing: Drawing, size: float = 1.0, turn: float = 0) -> Drawing:
    """A leaflet with a picture of one thing, drawn about (0, 0), and two lines. Origin at its middle; 52 by 70."""
    return group(
        rect(-26, -35, 52, 70, "paper", MAIN, 3),
        rect(-19, -29, 38, 40, "warm", SMALL, 2),
        group(thing, at=(0, -9)),
        path("M-18 19H18M-18 27H8", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def small_alarm_front(size: float = 0.44) -> Drawing:
    """The personal alarm for the front of a leaflet."""
    return personal_alarm(0, 4, size)


def bell_front(size: float = 0.66) -> Drawing:
    """The bag bell for the front of a leaflet."""
    return hand_bell(0, 2, size)


def open_box(x: float, y: float, wide: float = 84, high: float = 46, content: Drawing = "") -> Drawing:
    """An open cardboard box from the front; `content` in picture units looks out. From the top left of its front."""
    right = x + wide
    back = polygon((x, y), (x + 8, y - 12), (right - 8, y - 12), (right, y), fill="wood_light", width=DETAIL)
    flaps = polygon(
        (x, y), (x - 10, y + 16), (x - 4, y + 18), (x + 2, y + 4), fill="wood_light", width=DETAIL
    ) + polygon(
        (right, y), (right + 10, y + 16), (right + 4, y + 18), (right - 2, y + 4), fill="wood_light", width=DETAIL
    )
    return join(
        back,
        content,
        rect(x, y, wide, high, "wood", MAIN, 2),
        flaps,
        rect(x + wide / 2 - 8, y, 16, high, "wood_light", DETAIL),
    )


def drawer_open(x: float, y: float, wide: float = 92) -> Drawing:
    """A chest with its top drawer pulled out towards us. From the top left of the drawer's front down to the edge."""
    right = x + wide
    inner = polygon((x, y), (x + 10, y - 20), (right - 10, y - 20), (right, y), fill="wood_light", width=DETAIL)
    chest = rect(x + 6, y - 22, wide - 12, 130 - y + 22, "wood_light")
    front = rect(x, y, wide, 28, "wood", MAIN, 3) + circle(x + wide / 2, y + 14, 4.5, "yellow", DETAIL)
    return join(chest, inner, front)


def broken_alarm(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """The personal alarm in two pieces with a jagged break. Origin between the pieces; 40 wide, 110 high."""
    upper = path("M-18 -4V-20A18 18 0 0 1 18 -20V-4L9 -11L0 -3L-9 -11Z", "yellow", MAIN) + circle(
        0, -22, 8, "red", DETAIL
    )
    lower = path("M-18 12L-9 5L0 13L9 5L18 12V30A18 18 0 0 1 -18 30Z", "yellow", MAIN) + path(
        "M-7 28H7", "none", DETAIL
    )
    ring = circle(0, -49, 10, "none", MAIN)
    spring = limb("M0 -6V6", 3, "steel", SMALL)
    return group(
        ring,
        spring,
        group(upper, at=(-4, -4), turn=-10),
        group(lower, at=(4, 4), turn=8),
        at=(x, y),
        size=size,
        turn=turn,
    )
