"""Pictures about the home: windows, keys, garden, getting in and out."""

from pictograms.drawing.cast import RESIDENT
from pictograms.drawing.doors import brick_wall, key, window
from pictograms.drawing.doors import key_safe as key_safe_box
from pictograms.drawing.palette import SMALL
from pictograms.drawing.people import Pose, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, line, polygon, rect
from pictograms.drawing.things import bush


@scene("key-safe", theme="home")
def key_safe() -> Drawing:
    return brick_wall() + key_safe_box(16, 14, 1.18) + key(68, 99, 0.92)


@scene("trim-bushes", theme="home")
def trim_bushes() -> Drawing:
    blades = limb("M0 0L-12 -38", 4, "steel") + limb("M0 0L14 -36", 4, "steel")
    grips = limb("M0 0L11 27", 6, "red") + limb("M0 0L-11 27", 6, "red")
    return join(
        rect(6, 24, 52, 98, "warm"),
        window(14, 38, 36, 44),
        line((7, 122), (121, 122), width=4),
        bush(84, 122, 1.0),
        line((46, 78), (117, 78), width=3, stroke="red", dashes="5 6"),
        group(blades, grips, circle(0, 0, 4, "shade", SMALL), at=(88, 44), turn=-100),
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
