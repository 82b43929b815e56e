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
from pictograms.drawing.hands import fist, gripping_hand
from pictograms.drawing.marks import arrow, motion, question, speech
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
    snow_flake,
    steps_up,
    tape_measure,
    wall_rail,
)
from pictograms.drawing.street import LANDLORD, ground, key_bunch
from pictograms.drawing.things import calendar

WHEELCHAIR_WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")


@scene("ramp-in-and-out", theme="home")
def ramp_in_and_out() -> Drawing:
    return framed(
        ramp_up(6, 90, 121, 92),
        rect(92, 18, 32, 74, "wood"),
        circle(98, 58, 3, "yellow", SMALL),
        group(wheelchair_user(0, 0, 0.84, WHEELCHAIR_WOMAN, "happy"), at=(40, 74), turn=-18),
        arrow((64, 44), (90, 35)),
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
        bust(104, 38, 0.86, LANDLORD, "calm", -3, 40, 22),
        key_bunch(76, 42, 0.72),
        reach((90, 70), (80, 74), (76, 42), LANDLORD, "fist", 0.5, 9),
        steps_up(54, 121, 70, 48),
        person_with_stick(26, 78, 0.93, RESIDENT, "worried"),
    )


@scene("visit-to-measure", theme="home")
def visit_to_measure() -> Drawing:
    return framed(
        bust(36, 38, 0.98, VISITOR, "happy", 3, 90, 26),
        steps_up(58, 121, 66, 54, 2),
        clipboard(24, 92, 0.84, -6),
        tape_measure(66, 60, 34),
        reach((56, 80), (66, 92), (57, 58), VISITOR, "fist", 0.6, 11),
        bust(100, 32, 0.8, RESIDENT_MAN, "calm", -3, 42, 22),
        steps_up(58, 121, 66, 54, 2),
        tape_measure(70, 62, 46),
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
        bust(100, 38, 0.92, VISITOR, "calm", -3, 90, 24),
        clipboard(98, 92, 0.7, 5),
        bust(30, 40, 0.98, RESIDENT, "talking", 3, 90, 23),
        steps_up(18, 123, 80, 26, 3),
        reach((46, 80), (74, 68), (60, 98), RESIDENT, "point", 0.7, 12),
    )


@scene("rail-easy-to-hold", theme="home")
def rail_easy_to_hold() -> Drawing:
    rail = limb("M0 -120V120", 17, "yellow")
    return framed(
        gripping_hand(66, 64, 1.75, rail, "medium", 76, thumb_to=(4, -16)),
        limb("M60 92L52 140", 34, "teal"),
        circle(116, 51, 10, "paper", DETAIL),
    )


@scene("things-on-ramp", theme="home")
def things_on_ramp() -> Drawing:
    return framed(
        ramp_up(30, 96, 121, 92),
        rect(98, 22, 26, 70, "wood"),
        cardboard_box(64, 108, 0.9, -24),
        cardboard_box(70, 80, 0.72, -18),
        plant_pot(88, 97, 0.8),
        wheelchair_user(32, 82, 0.84, mood="worried"),
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
        polygon((4, 84), (122, 121), (4, 121), fill="grey"),
        group(wheelchair_user(0, 0, 0.86), at=(48, 64), turn=20),
        path("M88 94L96 80M97 97L105 83M106 100L114 86", "none", DETAIL, "signal"),
    )


@scene("arm-along-rail", theme="home")
def arm_along_rail() -> Drawing:
    return framed(
        limb("M30 128V92M106 128V92", 7, "yellow"),
        bust(34, 44, 1.08, RESIDENT_MAN, "happy", 3, 90, 24),
        limb("M-4 96H132", 9, "yellow"),
        limb("M48 84Q54 86 92 86", 15, "teal"),
        fist(104, 84, 0.86, "medium", 0),
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
        rect(74, 4, 50, 120, "warm", 0),
        line((74, 4), (74, 124), width=MAIN),
        circle(104, 98, 4, "ink", 0),
        circle(112, 88, 4, "ink", 0),
        group(limb("M0 0V-12H64V4", 8, "yellow"), circle(0, 0, 9, "steel", DETAIL), at=(56, 66), turn=40),
        bust(26, 50, 1.0, RESIDENT_YOUNG, "worried", 3, 80, 22),
        reach((42, 92), (52, 100), (70, 60), RESIDENT_YOUNG, "fist", 0.8, 13),
        motion((88, 40), (98, 50), by=(8, -8), colour="red"),
        path("M56 84L50 92M66 92L62 101", "none", DETAIL, "red"),
    )


@scene("tell-landlord-rail", theme="home")
def tell_landlord_rail() -> Drawing:
    return framed(
        bust(98, 38, 0.92, LANDLORD, "calm", -3, 60, 25),
        bust(28, 42, 0.95, RESIDENT, "talking", 3, 60, 23),
        key_bunch(82, 56, 0.71),
        reach((116, 74), (108, 92), (84, 58), LANDLORD, "fist", 0.5, 10, flip=True),
        rect(4, 82, 120, 42, "warm"),
        circle(28, 96, 4.5, "ink", 0),
        wall_rail(40, 114, 60, 8, -10),
        path("M28 106L32 114M37 94L45 98", "none", DETAIL, "red"),
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
