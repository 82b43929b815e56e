"""Pictures about the home: windows, keys, garden, getting in and out."""

from pictograms.drawing.cast import RESIDENT
from pictograms.drawing.doors import brick_wall, key, window
from pictograms.drawing.doors import key_safe as key_safe_box
from pictograms.drawing.hands import fist
from pictograms.drawing.palette import SMALL
from pictograms.drawing.people import Pose, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, line, polygon, rect
from pictograms.drawing.street import shears
from pictograms.drawing.things import bush


@scene("key-safe", theme="home")
def key_safe() -> Drawing:
    return brick_wall() + key_safe_box(16, 14, 1.18) + key(68, 99, 0.92)


@scene("trim-bushes", theme="home")
def trim_bushes() -> Drawing:
    return framed(
        rect(4, 20, 52, 102, "warm"),
        window(10, 34, 36, 44),
        line((4, 122), (124, 122), width=4),
        bush(78, 122, 0.98),
        line((44, 80), (106, 80), width=3, stroke="signal", dashes="5 6"),
        shears(84, 52, 0.86, -66),
        limb("M134 22L114 40", 12, "green") + fist(107, 44, 0.6, "brown", 150),
        limb("M134 74L114 66", 12, "green") + fist(107, 62, 0.6, "brown", 190),
    )


@scene("handrail-ramp", theme="home")
def handrail_ramp() -> Drawing:
    reaching = Pose(right_hand=(26, -12), right_elbow=(20, -22))
    return join(
        polygon((6, 122), (92, 90), (122, 90), (122, 122), fill="grey"),
        rect(94, 14, 28, 76, "wood"),
        circle(100, 54, 3, "yellow", SMALL),
        limb("M24 78V114M56 66V102M84 55V92M16 80L86 54H92", 4, "yellow"),
        group(figure(0, 0, 0.78, RESIDENT, reaching), at=(42, 70)),
    )
