"""Window alarms: with a switch, with a flashing lamp, with a bed pad; and a sash window to put them on."""

from pictograms.drawing.devices import alarm_bell
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, circle, group, inside, path, rect, words


def sash_window(x: float, y: float, wide: float, high: float, open: float = 0, view: Drawing = "") -> Drawing:
    """A window whose lower half slides up by `open` units. From its top left corner; `view` is what is seen outside.

    Draw the frame 8 wide; the sill stands out 3 on each side.
    """
    left, right, half = x + 8, x + wide - 8, y + high / 2
    hole = rect(left, y + 8, right - left, high - 16)
    low = y + high - 8 - open
    sash = path(
        f"M{left} {half - open - 4}H{right}V{low}H{left}Z"
        f"M{left + 6} {half - open + 3}V{low - 7}H{right - 6}V{half - open + 3}Z",
        "paper",
        DETAIL,
    )
    return (
        rect(x, y, wide, high, "paper", MAIN, 2)
        + rect(left, y + 8, right - left, high - 16, "sky", DETAIL)
        + (inside(hole, view) if view else "")
        + sash
        + rect(x - 3, y + high - 6, wide + 6, 9, "paper", DETAIL, 2)
    )


def switch_alarm(x: float, y: float, size: float = 1.0, on: bool = True) -> Drawing:
    """A window alarm with a bell, a sliding switch and a lamp. From its top left corner; 66 wide, 50 high.

    On: the knob is up, the lamp shines green and the box says ON. Off: the knob is down, the lamp is dark.
    """
    lamp: Role = "green" if on else "shade"
    knob = 7 if on else 24
    return group(
        rect(0, 0, 66, 50, "paper", MAIN, 6),
        alarm_bell(15, 17, 0.86),
        circle(32, 16, 4.6, lamp, DETAIL),
        words("ON" if on else "OFF", 22, 43, 15, "ink", 30),
        rect(43, 6, 15, 38, "grey", DETAIL, 5),
        rect(41, knob, 19, 18, "green" if on else "shade", DETAIL, 3),
        at=(x, y),
        size=size,
    )


def flash_alarm(x: float, y: float, size: float = 1.0) -> Drawing:
    """A window alarm with a big yellow lamp on top. From the top left corner of its box; 46 wide, 58 high."""
    return group(
        path("M3 0C3 -22 43 -22 43 0Z", "yellow", MAIN),
        path("M13 -6Q15 -11 21 -12", "none", SMALL),
        rect(0, 0, 46, 32, "paper", MAIN, 5),
        alarm_bell(17, 16),
        circle(37, 16, 4.4, "red", SMALL),
        at=(x, y),
        size=size,
    )
