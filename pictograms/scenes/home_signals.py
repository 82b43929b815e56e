"""Pictures at home: pull the cord, a light instead of a bell, a new battery, curtains at night."""

from pictograms.drawing.devices import battery, flashing_beacon
from pictograms.drawing.doors import bell_push
from pictograms.drawing.hands import fist, hand_pulling_cord, pressing_hand
from pictograms.drawing.marks import arrow, motion, rays
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, rect
from pictograms.drawing.things import moon


@scene("pull-cord", theme="home")
def pull_cord() -> Drawing:
    return framed(
        rect(46, 5, 36, 12, "grey", MAIN, 3),
        hand_pulling_cord(64, 78, 1.15),
        arrow((104, 50), (104, 92)),
        motion((28, 54), (20, 62), by=(0, 26)),
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
        rect(8, 60, 84, 60, "paper", MAIN, 8),
        rect(24, 72, 40, 36, "grey", DETAIL, 3),
        path("M70 78H82M70 88H82M70 98H82", "none", DETAIL),
        battery(44, 56, 1.0),
        limb("M128 18Q104 16 78 34", 18, "teal"),
        fist(66, 42, 0.94, "medium", 160),
        arrow((104, 48), (104, 88)),
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
