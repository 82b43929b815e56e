"""Pictures about ramps and hand rails: what they do, how to ask for one, how to use it safely, what is broken."""

from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    VISITOR,
    Look,
)
from pictograms.drawing.doors import door_shut
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.hands import fist
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, person_with_stick, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, polygon, rect
from pictograms.drawing.steps import (
    broom,
    cardboard_box,
    clipboard,
    plant_pot,
    ramp_up,
    shaking_rail,
    snow_flake,
    steps_up,
    tape_measure,
)
from pictograms.drawing.street import LANDLORD, ground, key_bunch
from pictograms.drawing.things import calendar

WHEELCHAIR_WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")


@scene("ramp-in-and-out", theme="home")
def ramp_in_and_out() -> Drawing:
    return framed(
        ramp_up(6, 90, 121, 101),
        rect(92, 18, 32, 83, "wood"),
        circle(98, 62, 3, "yellow", SMALL),
        group(wheelchair_user(0, 0, 0.88, WHEELCHAIR_WOMAN, "happy"), at=(42, 74), turn=-12),
        arrow((64, 44), (90, 38)),
    )


@scene("hand-on-rail", theme="home")
def hand_on_rail() -> Drawing:
    return framed(
        limb("M24 132V106M106 132V66", 7, "yellow"),
        limb("M-6 122L134 48", 9, "yellow"),
        bust(36, 44, 1.1, RESIDENT, "happy", 3, 90, 25),
        reach((52, 92), (70, 112), (92, 72), RESIDENT, "fist", 1.0, 15),
    )


@scene("steps-are-hard", theme="home")
def steps_are_hard() -> Drawing:
    return framed(
        speech(52, 5, 56, 44, (44, 56), 64),
        steps_up(60, 43, 38, 30),
        bust(104, 88, 0.92, LANDLORD, "calm", -3, 60, 22),
        key_bunch(76, 88, 0.72),
        reach((90, 124), (80, 126), (76, 88), LANDLORD, "fist", 0.5, 9),
        person_with_stick(24, 78, 0.93, RESIDENT, "worried"),
    )


@scene("visit-to-measure", theme="home")
def visit_to_measure() -> Drawing:
    return framed(
        steps_up(52, 122, 72, 60, 3),
        bust(32, 38, 0.98, VISITOR, "happy", 3, 90, 24),
        clipboard(20, 94, 0.84, -6),
        tape_measure(66, 78, 52),
        reach((48, 76), (58, 96), (52, 76), VISITOR, "fist", 0.62, 11),
        bust(100, 30, 0.74, RESIDENT_MAN, "calm", -3, 42, 22),
        steps_up(52, 122, 72, 60, 3),
        tape_measure(70, 84, 50),
        reach((50, 80), (60, 98), (62, 84), VISITOR, "fist", 0.6, 11),
    )


@scene("note-of-visit", theme="home")
def note_of_visit() -> Drawing:
    return framed(
        calendar(56, 56, 1.36, ringed=True),
        writing_hand(76, 84, 0.94, "light"),
    )


@scene("note-on-door", theme="home")
def note_on_door() -> Drawing:
    return framed(
        door_shut(44, 13, 70, 110, handle="right"),
        rect(56, 22, 46, 48, "yellow", MAIN),
        calendar(79, 44, 0.5),
        path("M66 64H92", "none", SMALL),
        bust(24, 78, 0.96, RESIDENT_WOMAN, "calm", 3, 50, 20),
        reach((38, 116), (54, 124), (62, 74), RESIDENT_WOMAN, "point", 0.62, 11),
    )


@scene("show-what-is-hard", theme="home")
def show_what_is_hard() -> Drawing:
    return framed(
        bust(102, 30, 0.86, VISITOR, "calm", -3, 50, 22),
        clipboard(76, 50, 0.6, -4),
        steps_up(54, 122, 72, 52, 3),
        bust(26, 54, 0.98, RESIDENT, "talking", 3, 80, 22),
        reach((40, 98), (48, 116), (66, 98), RESIDENT, "point", 0.66, 12),
    )


@scene("rail-easy-to-hold", theme="home")
def rail_easy_to_hold() -> Drawing:
    return framed(
        limb("M108 128V58", 10, "yellow"),
        limb("M-10 98L138 46", 18, "yellow"),
        limb("M14 146L44 100", 32, "teal"),
        fist(56, 76, 1.9, "medium", -22),
    )


@scene("things-on-ramp", theme="home")
def things_on_ramp() -> Drawing:
    return framed(
        ramp_up(30, 96, 121, 98),
        rect(98, 22, 26, 76, "wood"),
        cardboard_box(68, 109, 0.9, -19),
        cardboard_box(92, 99, 0.84, 0),
        plant_pot(90, 74, 0.72),
        wheelchair_user(30, 82, 0.84, mood="worried"),
    )


@scene("clear-ramp", theme="home")
def clear_ramp() -> Drawing:
    sweeping = Pose(left_hand=(-20, -6), left_elbow=(-20, -20), right_hand=(-14, -18), right_elbow=(6, -14))
    return framed(
        ramp_up(6, 84, 121, 98),
        figure(104, 61, 0.8, FRIEND, sweeping, "happy", -3),
        broom(74, 96, 0.86, 24),
        arrow((20, 106), (60, 92)),
    )


@scene("wheelchair-slow-ramp", theme="home")
def wheelchair_slow_ramp() -> Drawing:
    return framed(
        polygon((4, 96), (122, 121), (4, 121), fill="grey"),
        limb("M16 98V62M110 118V82", 4, "yellow"),
        group(wheelchair_user(0, 0, 0.86), at=(46, 68), turn=11),
        limb("M8 60L120 84", 5, "yellow"),
        path("M84 44L92 32M93 46L101 34M102 48L110 36", "none", DETAIL, "signal"),
    )


@scene("arm-along-rail", theme="home")
def arm_along_rail() -> Drawing:
    return framed(
        limb("M24 132V112M104 132V74", 7, "yellow"),
        bust(34, 40, 1.04, RESIDENT_MAN, "happy", 3, 90, 24),
        limb("M-6 124L134 62", 9, "yellow"),
        limb("M50 74Q46 92 54 92L94 74", 14, "teal"),
        fist(104, 69, 0.9, "medium", -24),
    )


@scene("ice-wait-for-helper", theme="home")
def ice_wait_for_helper() -> Drawing:
    shovel = limb("M0 -34V10", 4, "wood", SMALL) + path("M-9 8H9L7 26H-7Z", "steel", DETAIL)
    spreading = Pose(left_hand=(14, -12), left_elbow=(-6, -14), right_hand=(20, -20), right_elbow=(20, -28))
    return framed(
        polygon((4, 121), (84, 94), (124, 94), (124, 121), fill="sky"),
        rect(84, 16, 40, 78, "paper"),
        bust(104, 48, 0.8, RESIDENT, "calm", -3, 57, 20),
        figure(34, 66, 0.84, FRIEND, spreading, "calm", 3),
        group(shovel, at=(56, 74), turn=-28),
        snow_flake(66, 18, 0.9),
        snow_flake(72, 48, 0.9),
    )


@scene("loose-rail", theme="home")
def loose_rail() -> Drawing:
    return framed(
        ground(),
        shaking_rail(84, 121, 44, 66),
        bust(24, 48, 0.98, RESIDENT_YOUNG, "worried", 3, 80, 21),
        reach((38, 86), (44, 96), (66, 58), RESIDENT_YOUNG, "fist", 0.72, 12),
    )


@scene("tell-landlord-rail", theme="home")
def tell_landlord_rail() -> Drawing:
    return framed(
        bust(100, 82, 0.94, LANDLORD, "calm", -3, 60, 23),
        bust(28, 90, 0.94, RESIDENT, "talking", 3, 60, 22),
        speech(6, 5, 92, 56, (36, 68), 40),
        line((12, 55), (92, 55), width=MAIN),
        shaking_rail(38, 54, 50, 32),
        key_bunch(74, 98, 0.72),
        reach((90, 126), (78, 128), (74, 98), LANDLORD, "fist", 0.5, 10, flip=True),
    )


@scene("ask-before-push", theme="home")
def ask_before_push() -> Drawing:
    return framed(
        ground(),
        figure(28, 78, 0.93, FRIEND, Pose((-16, -2), (24, -28), (-17, -18), (20, -20)), "talking", 3),
        wheelchair_user(84, 84, 0.86, RESIDENT_YOUNG, "happy"),
        speech(44, 5, 40, 34, (36, 44), 56),
        question(64, 34, 32),
    )
