"""Pictures about visitors who tell lies to get in: what they say, who they may be, and how to get away."""

from pictograms.drawing.cast import NEIGHBOUR, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, STRANGER, STRANGER_WOMAN, Look
from pictograms.drawing.doors import door_frame, door_shut
from pictograms.drawing.gestures import reach
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.palette import DETAIL
from pictograms.drawing.people import WALKING, bust, figure, police_officer, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, line, path, polygon, rect
from pictograms.drawing.things import purse
from pictograms.drawing.tricks import far_end, warning_sign
from pictograms.drawing.workers import badge_holder, dripping_tap, glass_of_water, work_helmet, work_vest

STRANGER_TALL = Look(skin="medium", hair="black", style="short", top="shade")
STRANGER_OLDER = Look(hair="grey", style="short", top="shade", glasses=True)
CHILD = Look(skin="medium", hair="brown", style="short", top="shade")


@scene("bogus-worker", theme="door")
def bogus_worker() -> Drawing:
    return framed(
        rect(56, 4, 70, 122, "sky", 0),
        bust(90, 46, 1.08, STRANGER, "talking", -3, 90),
        work_vest(90, 46, 1.08, 90),
        work_helmet(90, 46, 1.08),
        badge_holder(90, 94, 1.0),
        door_frame(48, 10),
        bust(22, 84, 1.0, RESIDENT, "worried", 3, 60, 22),
        warning_sign(26, 30, 1.0),
    )


@scene("thief-says-leak", theme="door")
def thief_says_leak() -> Drawing:
    return framed(
        rect(62, 4, 64, 122, "sky", 0),
        bust(94, 78, 1.06, STRANGER_TALL, "talking", -3, 60),
        door_frame(54, 10),
        speech(6, 6, 82, 58, (78, 78), 62),
        dripping_tap(44, 28, 0.9, 1),
        bust(24, 98, 0.86, RESIDENT_MAN, "calm", 3, 60, 24),
        warning_sign(106, 24, 0.84),
    )


@scene("thief-asks-for-drink", theme="door")
def thief_asks_for_drink() -> Drawing:
    return framed(
        rect(4, 4, 56, 122, "sky", 0),
        bust(30, 78, 1.04, STRANGER_WOMAN, "talking", 3, 60),
        door_frame(58, 10),
        speech(54, 6, 60, 54, (44, 74), 68),
        glass_of_water(84, 33, 1.1),
        bust(98, 92, 0.96, RESIDENT_YOUNG, "calm", -3, 60, 24),
        warning_sign(24, 24, 0.84),
    )


@scene("thief-says-police", theme="door")
def thief_says_police() -> Drawing:
    return framed(
        rect(4, 4, 76, 122, "sky", 0),
        bust(42, 82, 1.02, STRANGER_OLDER, "talking", 3, 60),
        door_frame(80, 10),
        speech(54, 5, 68, 58, (58, 78), 70),
        inside(rect(56, 7, 64, 54), police_officer(88, 34, 0.76, down=60)),
        bust(107, 98, 0.86, RESIDENT, "worried", -3, 60, 18),
        warning_sign(24, 26, 0.9),
    )


@scene("thief-can-be-anyone", theme="door")
def thief_can_be_anyone() -> Drawing:
    return framed(
        far_end(5, 5, 36, 68, bust(23, 34, 0.84, STRANGER_TALL, "calm", 0, 60, 24)),
        far_end(46, 5, 36, 68, bust(64, 36, 0.84, STRANGER_WOMAN, "calm", 0, 60, 24)),
        far_end(87, 5, 36, 68, bust(105, 48, 0.7, CHILD, "calm", 0, 60, 21)),
        warning_sign(36, 101, 1.2),
        purse(88, 102, 0.8),
    )


@scene("one-talks-one-steals", theme="door")
def one_talks_one_steals() -> Drawing:
    return framed(
        rect(84, 4, 42, 122, "sky", 0),
        bust(110, 72, 0.92, STRANGER_WOMAN, "talking", -3, 90, 24),
        speech(84, 6, 38, 30, (108, 50), 106),
        path("M92 16H113M92 25H107", "none", DETAIL),
        door_frame(78, 8),
        bust(60, 76, 0.92, RESIDENT, "calm", 3, 70, 18),
        bust(23, 46, 0.9, STRANGER, "calm", 0, 60, 21),
        polygon((4, 104), (52, 104), (52, 124), (4, 124), fill="wood"),
        purse(34, 90, 0.74),
        reach((8, 84), (6, 104), (18, 93), STRANGER, "fist", 0.66, 12),
        warning_sign(58, 24, 0.84),
    )


@scene("go-to-neighbour", theme="door")
def go_to_neighbour() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=4),
        door_shut(12, 34, 24, 87, handle="left"),
        rect(80, 24, 38, 97, "sky"),
        inside(rect(80, 24, 38, 97), bust(100, 60, 0.92, NEIGHBOUR, "happy", -3, 90, 26)),
        polygon((118, 24), (124, 16), (124, 124), (118, 121), fill="wood", width=DETAIL),
        figure(57, 79, 0.9, RESIDENT, WALKING, "calm", 3),
        arrow((24, 12), (84, 12)),
    )


@scene("move-away-from-thief", theme="door")
def move_away_from_thief() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=4),
        bust(22, 44, 0.8, STRANGER, "calm", 0, 60, 20),
        rect(4, 88, 40, 33, "wood"),
        purse(30, 76, 0.66),
        reach((8, 80), (6, 96), (17, 78), STRANGER, "fist", 0.6, 10),
        rect(84, 8, 40, 113, "sky"),
        polygon((124, 8), (110, 16), (110, 116), (124, 121), fill="wood", width=DETAIL),
        wheelchair_user(76, 82, 0.92, RESIDENT_YOUNG, "calm"),
        arrow((54, 16), (106, 16)),
    )
