"""Pictures about visitors who tell lies to get in: what they say, who they may be, and how to get away."""

from pictograms.drawing.cast import NEIGHBOUR, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, STRANGER, STRANGER_WOMAN, Look
from pictograms.drawing.doors import door_frame, door_shut
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.heads import head
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.palette import DETAIL
from pictograms.drawing.people import WALKING, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, line, path, polygon, rect
from pictograms.drawing.things import purse, tool_box
from pictograms.drawing.workers import badge_holder, dripping_tap, glass_of_water, work_helmet, work_vest

STRANGER_TALL = Look(skin="medium", hair="black", style="short", top="shade")
STRANGER_OLDER = Look(hair="grey", style="short", top="shade", glasses=True)
CHILD = Look(skin="medium", hair="brown", style="short", top="shade")


@scene("bogus-worker", theme="door")
def bogus_worker() -> Drawing:
    return framed(
        rect(56, 4, 70, 122, "sky", 0),
        bust(88, 42, 1.12, STRANGER, "happy", -3, 90),
        work_vest(88, 42, 1.12, 90),
        work_helmet(88, 42, 1.12),
        badge_holder(88, 92, 0.9),
        tool_box(106, 112, 0.9),
        door_frame(48, 10),
        bust(22, 84, 1.0, RESIDENT, "worried", 3, 60, 22),
        speech(6, 8, 38, 44, (22, 60), 22),
        question(25, 44, 36),
    )


@scene("thief-says-leak", theme="door")
def thief_says_leak() -> Drawing:
    return framed(
        rect(62, 4, 64, 122, "sky", 0),
        bust(94, 74, 1.1, STRANGER_TALL, "talking", -3, 60),
        door_frame(54, 10),
        speech(6, 6, 82, 62, (78, 76), 62),
        dripping_tap(44, 30, 0.94, 1),
        bust(24, 98, 0.86, RESIDENT_MAN, "calm", 3, 60, 24),
    )


@scene("thief-asks-for-drink", theme="door")
def thief_asks_for_drink() -> Drawing:
    return framed(
        rect(4, 4, 56, 122, "sky", 0),
        bust(30, 76, 1.08, STRANGER_WOMAN, "talking", 3, 60),
        door_frame(58, 10),
        speech(52, 6, 56, 56, (44, 72), 66),
        glass_of_water(80, 34, 1.15),
        bust(98, 92, 0.96, RESIDENT_YOUNG, "calm", -3, 60, 24),
    )


@scene("thief-says-police", theme="door")
def thief_says_police() -> Drawing:
    cap = head(0, 0, 1.0, Look(style="police cap"), small=True)
    return framed(
        rect(4, 4, 82, 122, "sky", 0),
        bust(46, 74, 1.14, STRANGER_OLDER, "talking", 3, 60),
        door_frame(86, 10),
        speech(62, 6, 60, 52, (62, 72), 78),
        inside(rect(64, 8, 56, 34), group(cap, at=(92, 48), size=1.25)),
        rect(10, 92, 30, 24, "navy", DETAIL, 3),
        fist(38, 106, 0.72, "light", flip=True),
        bust(112, 96, 0.9, RESIDENT, "worried", -3, 60, 18),
    )


@scene("thief-can-be-anyone", theme="door")
def thief_can_be_anyone() -> Drawing:
    return framed(
        rect(4, 4, 120, 116, "sky", 0),
        line((4, 122), (124, 122), width=4),
        figure(27, 74, 1.0, STRANGER_TALL),
        figure(66, 74, 1.0, STRANGER_WOMAN),
        figure(103, 90, 0.68, CHILD),
    )


@scene("one-talks-one-steals", theme="door")
def one_talks_one_steals() -> Drawing:
    return framed(
        rect(84, 4, 42, 122, "sky", 0),
        bust(110, 68, 0.92, STRANGER_WOMAN, "talking", -3, 90, 24),
        speech(86, 7, 36, 30, (108, 50), 106),
        path("M94 17H113M94 26H107", "none", DETAIL),
        door_frame(78, 8),
        bust(60, 72, 0.95, RESIDENT, "calm", 3, 70, 19),
        bust(24, 46, 0.92, STRANGER, "calm", 3, 60, 22),
        polygon((4, 104), (52, 104), (52, 124), (4, 124), fill="wood"),
        purse(34, 88, 0.74),
        reach((8, 84), (6, 104), (18, 92), STRANGER, "fist", 0.66, 12),
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
        bust(24, 46, 0.86, STRANGER, "calm", 3, 100, 22),
        rect(100, 10, 22, 111, "sky"),
        polygon((100, 10), (94, 4), (94, 124), (100, 121), fill="wood", width=DETAIL),
        wheelchair_user(68, 82, 0.92, RESIDENT_YOUNG, "calm"),
        arrow((62, 14), (112, 14)),
    )
