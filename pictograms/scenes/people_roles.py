"""Pictures of people who help: a helper, a doctor, a nurse, a social worker, a landlord, a neighbour."""

from pictograms.drawing.cast import NEIGHBOUR, RESIDENT, RESIDENT_MAN, Look
from pictograms.drawing.doors import door_shut
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, rect
from pictograms.drawing.street import key_bunch
from pictograms.drawing.things import house, id_card
from pictograms.scenes.people_support import HELPER
from pictograms.scenes.tricks_sellers import LANDLORD

DOCTOR = Look(skin="brown", hair="black", style="short", top="paper", glasses=True)
NURSE = Look(hair="fair", style="bun", top="blue")
SOCIAL_WORKER = Look(skin="medium", hair="black", style="bob", top="green")


def stethoscope(x: float, y: float, size: float = 1.0) -> Drawing:
    """A stethoscope round a neck. Origin between the eyes of the person; it hangs 66 down."""
    return group(
        limb("M-13 26Q-16 44 -6 50Q0 53 0 60", 3, "shade", DETAIL),
        limb("M13 26Q16 44 6 50", 3, "shade", DETAIL),
        circle(0, 64, 6, "steel", DETAIL),
        at=(x, y),
        size=size,
    )


@scene("helper", theme="people")
def helper() -> Drawing:
    food = rect(40, 62, 10, 22, "paper", DETAIL, 2) + path("M52 84V68Q52 62 58 62H62Q66 62 66 68V84Z", "wood", DETAIL)
    return framed(
        bust(34, 40, 1.1, HELPER, "happy", 3, 90, 27),
        bust(104, 70, 0.96, RESIDENT, "happy", -3, 70, 20),
        food,
        path("M34 80H72L76 121H30Z", "green", MAIN),
        reach((12, 92), (14, 124), (38, 104), HELPER, "fist", 0.74, 13),
        reach((90, 112), (88, 128), (72, 106), RESIDENT, "fist", 0.66, 11, flip=True),
    )


@scene("doctor", theme="people")
def doctor() -> Drawing:
    return framed(
        bust(64, 42, 1.24, DOCTOR, "happy", 0, 70, 34),
        path("M50 72L64 104L78 72", "none", DETAIL),
        stethoscope(64, 42, 1.12),
        path("M90 92H106V110H90Z", "none", DETAIL) + path("M97 84V98", "none", MAIN, "signal"),
    )


@scene("nurse", theme="people")
def nurse() -> Drawing:
    bandage = rect(-11, -9, 22, 18, "paper", DETAIL, 2) + path("M-4 -8L-7 8M5 -8L2 8", "none", SMALL)
    return framed(
        bust(92, 44, 1.1, NURSE, "happy", -3, 90, 27),
        path("M102 76V86", "none", DETAIL) + circle(102, 91, 6, "paper", DETAIL),
        bust(26, 62, 0.96, RESIDENT_MAN, "calm", 3, 70, 22),
        limb("M10 112Q30 124 58 106", 13, "skin_medium"),
        fist(64, 102, 0.66, "medium"),
        group(bandage, at=(44, 112), turn=-24),
        reach((112, 112), (104, 130), (60, 116), NURSE, "fist", 0.62, 12, flip=True),
    )


@scene("social-worker", theme="people")
def social_worker() -> Drawing:
    folder = rect(-15, -11, 30, 22, "yellow", DETAIL, 2) + path("M-15 -11L-11 -16H-2L1 -11", "yellow", DETAIL)
    return framed(
        bust(90, 44, 1.1, SOCIAL_WORKER, "happy", -3, 80, 27),
        path("M78 70L86 96M102 70L94 96", "none", DETAIL, "signal"),
        id_card(90, 106, 0.62, "medium"),
        bust(28, 66, 0.98, RESIDENT_MAN, "talking", 3, 60, 24),
        rect(5, 112, 58, 12, "wood", MAIN),
        group(folder, at=(50, 104)),
    )


@scene("landlord", theme="people")
def landlord() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        house(88, 120, 0.8),
        bust(30, 48, 1.12, LANDLORD, "happy", 2, 70, 23),
        reach((14, 104), (18, 128), (46, 88), LANDLORD, "fist", 0.7, 12),
        key_bunch(50, 92, 0.86),
    )


@scene("neighbour", theme="people")
def neighbour() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "warm", 0),
        line((4, 121), (124, 121), width=MAIN),
        door_shut(8, 14, 42, 106, handle="left"),
        rect(74, 14, 46, 107, "sky", MAIN),
        path("M60 20L74 14V121L60 114Z", "wood", DETAIL),
        bust(97, 62, 1.0, NEIGHBOUR, "happy", -2, 62, 21),
        reach((82, 110), (62, 118), (62, 66), NEIGHBOUR, "open", 0.7, 12, flip=True),
    )
