"""Pictures at home: pull the cord, a light instead of a bell, a new battery, curtains at night."""

from pictograms.drawing.devices import alarm_bell, battery, flashing_beacon
from pictograms.drawing.doors import bell_push
from pictograms.drawing.hands import fist, pressing_hand
from pictograms.drawing.marks import arrow, rays
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, rect
from pictograms.drawing.things import moon


@scene("pull-cord", theme="home")
def pull_cord() -> Drawing:
    return framed(
        rect(34, 5, 40, 12, "grey", MAIN, 3),
        limb("M54 17V96", 3, "red", SMALL),
        path("M54 88L72 118H36Z", "red", MAIN),
        circle(54, 108, 4, "paper", SMALL),
        limb("M132 92Q106 84 80 68", 20, "teal"),
        fist(60, 62, 1.2, "light", 200, flip=False),
        arrow((22, 44), (22, 92)),
    )


@scene("flashing-doorbell", theme="home")
def flashing_doorbell() -> Drawing:
    return framed(
        flashing_beacon(42, 54, 1.24),
        rays(42, 50, 32, 42, 7, 180, 360),
        rect(84, 5, 12, 119, "wood_light", MAIN),
        bell_push(108, 56, 0.9),
        pressing_hand(110, 58, 0.9, "brown", "blue", turn=8),
    )


@scene("battery-change", theme="home")
def battery_change() -> Drawing:
    return framed(
        rect(8, 54, 92, 66, "paper", MAIN, 8),
        rect(18, 66, 34, 44, "grey", DETAIL, 3),
        alarm_bell(76, 84, 1.5),
        battery(35, 54, 0.82),
        limb("M128 14Q104 10 70 30", 18, "teal"),
        fist(56, 38, 0.9, "medium", 160),
        arrow((112, 46), (112, 88)),
    )


@scene("close-curtains", theme="home")
def close_curtains() -> Drawing:
    return framed(
        rect(16, 16, 96, 84, "navy", MAIN),
        moon(58, 44, 1.1, stars=False),
        line((6, 10), (122, 10), width=6),
        path("M8 12H40V112H8Z", "pink", MAIN) + path("M20 14V108M30 14V108", "none", DETAIL),
        path("M74 12H120V112H74Z", "pink", MAIN) + path("M88 14V108M104 14V108", "none", DETAIL),
        limb("M112 128Q100 104 84 86", 17, "teal"),
        fist(78, 78, 0.92, "light", 225),
        arrow((70, 104), (46, 104)),
        circle(8, 10, 4, "ink", 0),
        group(circle(0, 0, 4, "ink", 0), at=(120, 10)),
    )
