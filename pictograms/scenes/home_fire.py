"""Pictures about fire: be ready, the smoke alarm, get out, stay out, and what to do when the fire is somewhere else."""

from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    Look,
)
from pictograms.drawing.devices import flashing_beacon, keypad_phone
from pictograms.drawing.doors import window
from pictograms.drawing.fire import (
    ceiling_alarm,
    fire_officer,
    flame,
    meeting_sign,
    open_door_out,
    plan_of_home,
    smoke,
)
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.marks import arrow, noise, rays, speech
from pictograms.drawing.messages import keyboard, message, phone_body, signer
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, ellipse, framed, group, inside, limb, line, path, polygon, rect
from pictograms.drawing.steps import cardboard_box, steps_up
from pictograms.drawing.street import LANDLORD, ground
from pictograms.drawing.things import calendar, house

HARD_OF_HEARING = Look(hair="grey", style="short", top="teal", hearing_aid=True)
WHEELCHAIR_WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")


@scene("clear-way-out", theme="home")
def clear_way_out() -> Drawing:
    return framed(
        ground(),
        polygon((58, 121), (80, 96), (104, 96), (120, 121), fill="warm", width=DETAIL),
        open_door_out(78, 14, 26, 83),
        arrow((88, 118), (92, 78)),
        bust(44, 44, 0.92, RESIDENT_YOUNG, "happy", -2, 90, 19),
        cardboard_box(24, 121, 1.05),
        cardboard_box(24, 90, 0.96),
        reach((54, 84), (62, 112), (42, 84), RESIDENT_YOUNG, "fist", 0.64, 11, flip=True),
    )


@scene("plan-to-get-out", theme="home")
def plan_to_get_out() -> Drawing:
    return framed(
        ground(),
        plan_of_home(52, 5, 1.0),
        bust(102, 92, 0.78, LANDLORD, "happy", -3, 50, 24),
        wheelchair_user(34, 83, 0.88, WHEELCHAIR_WOMAN, "talking"),
        reach((84, 122), (74, 118), (82, 66), LANDLORD, "point", 0.56, 10),
    )


@scene("follow-plan-out", theme="home")
def follow_plan_out() -> Drawing:
    return framed(
        ground(),
        open_door_out(82, 16, 26, 105),
        figure(22, 78, 0.93, FRIEND, Pose((-14, -4), (22, -22), (-16, -18), (18, -24), True), "calm", 3),
        wheelchair_user(64, 86, 0.82, WHEELCHAIR_WOMAN, "calm"),
        plan_of_home(36, 4, 0.48),
    )


@scene("helper-tests-smoke-alarm", theme="home")
def helper_tests_smoke_alarm() -> Drawing:
    return framed(
        line((4, 8), (124, 8), width=MAIN),
        ceiling_alarm(78, 8, 1.1),
        calendar(24, 36, 0.56, ringed=True),
        bust(52, 80, 0.96, FRIEND, "calm", 3, 44, 25),
        reach((72, 118), (90, 116), (78, 34), FRIEND, "point", 0.7, 12),
        bust(106, 88, 0.84, RESIDENT, "calm", -3, 50, 21),
    )


@scene("test-smoke-alarm-light", theme="home")
def test_smoke_alarm_light() -> Drawing:
    return framed(
        line((4, 8), (124, 8), width=MAIN),
        rays(76, 40, 18, 34, 7, 10, 170, "ink", 7),
        rays(76, 40, 18, 34, 7, 10, 170, "yellow", 3),
        ceiling_alarm(76, 8, 1.15, light=True),
        calendar(24, 42, 0.56, ringed=True),
        bust(34, 94, 0.92, RESIDENT_DEAF, "happy", 3, 40, 24),
        limb("M98 124L90 44", 4, "wood", SMALL),
        reach((54, 122), (76, 128), (95, 100), RESIDENT_DEAF, "fist", 0.7, 12),
    )


@scene("smoke-alarm-flash-shake", theme="home")
def smoke_alarm_flash_shake() -> Drawing:
    wave = "q4 5 0 10t0 10"
    return framed(
        line((4, 8), (124, 8), width=MAIN),
        rays(92, 34, 18, 32, 7, 10, 170, "ink", 7),
        rays(92, 34, 18, 32, 7, 10, 170, "yellow", 3),
        ceiling_alarm(92, 8, 0.86, light=True),
        ellipse(64, 96, 14, 9, "grey"),
        rect(10, 52, 52, 52, "light", MAIN, 10),
        bust(36, 74, 0.94, RESIDENT_DEAF, "calm", 3, 50, 22),
        path("M5 124V110Q40 94 66 108H124V124Z", "blue", MAIN),
        path(f"M72 72{wave}M82 76{wave}", "none", MAIN, "red"),
        path(f"M8 28{wave}M18 24{wave}", "none", MAIN, "red"),
    )


@scene("smoke-alarm", theme="home")
def smoke_alarm() -> Drawing:
    return framed(
        line((4, 10), (124, 10), width=MAIN),
        flame(64, 122, 0.72),
        smoke(46, 86, 0.9),
        smoke(80, 82, 1.0),
        ceiling_alarm(64, 10, 1.1),
        noise(30, 28, 165, 3, 4, 8, 40),
        noise(98, 28, 15, 3, 4, 8, 40),
    )


@scene("fire-safety-visit", theme="home")
def fire_safety_visit() -> Drawing:
    return framed(
        rect(60, 6, 64, 118, "sky", 0),
        rect(54, 6, 10, 118, "wood_light"),
        fire_officer(94, 46, 1.0, "happy", -3, 90),
        bust(28, 60, 1.0, RESIDENT_MAN, "happy", 3, 70, 23),
        reach((118, 92), (112, 116), (96, 108), Look(skin="brown", top="wood_light"), "fist", 0.7, 12, flip=True),
        ceiling_alarm(72, 92, 0.78),
        fist(90, 104, 0.62, "brown", flip=True),
    )


@scene("get-out-shut-door", theme="home")
def get_out_shut_door() -> Drawing:
    leaving = Pose((-36, -8), (16, -8), (-28, -30), (18, -22), True)
    return framed(
        ground(),
        rect(6, 10, 52, 111, "warm"),
        flame(22, 119, 1.1),
        smoke(30, 48, 0.72),
        polygon((58, 14), (40, 24), (40, 114), (58, 121), fill="wood"),
        circle(46, 72, 3, "yellow", SMALL),
        figure(82, 78, 0.94, RESIDENT, leaving, "calm", 3),
        arrow((96, 108), (122, 108)),
    )


@scene("use-stairs", theme="home")
def use_stairs() -> Drawing:
    return framed(
        group(steps_up(0, 0, 116, 72, 4), at=(124, 122), flip=True),
        figure(80, 54, 0.7, RESIDENT_WOMAN, Pose(walking=True), "calm", 3),
        arrow((20, 18), (52, 40)),
    )


@scene("phone-999-fire", theme="home")
def phone_999_fire() -> Drawing:
    return framed(
        speech(58, 5, 64, 58, (60, 70), 76),
        house(82, 58, 0.54),
        flame(108, 58, 0.62),
        bust(30, 74, 1.0, RESIDENT, "talking", 3, 60, 24),
        keypad_phone(92, 100, 0.86, "999"),
        reach((50, 116), (62, 130), (72, 108), RESIDENT, "fist", 0.74, 12),
    )


@scene("bsl-999-fire", theme="home")
def bsl_999_fire() -> Drawing:
    screen = rect(11, 33, 56, 80)
    return framed(
        phone_body(5, 5, 68, 114, "999"),
        inside(screen, rect(11, 33, 56, 80, "sky", 0), signer(39, 64, 0.76)),
        flame(98, 64, 0.94),
        bust(100, 94, 0.86, RESIDENT_DEAF, "calm", -3, 40, 24),
    )


@scene("text-999-fire", theme="home")
def text_999_fire() -> Drawing:
    return framed(
        phone_body(4, 5, 66, 114, "999"),
        message(14, 38, 46, 34, inside_it=flame(0, 15, 0.46)),
        keyboard(12, 82, 50, 2, 5, "light"),
        flame(98, 62, 0.94),
        bust(100, 94, 0.86, HARD_OF_HEARING, "calm", -3, 40, 24),
    )


@scene("stay-out", theme="home")
def stay_out() -> Drawing:
    return framed(
        ground(),
        house(88, 121, 0.86),
        flame(72, 66, 0.8),
        flame(104, 60, 0.7),
        bust(30, 60, 1.02, RESIDENT, "firm", 3, 70, 22),
        reach((44, 102), (74, 122), (62, 80), RESIDENT, "open", 0.74, 12),
    )


@scene("stay-in-home", theme="home")
def stay_in_home() -> Drawing:
    return framed(
        rect(6, 6, 116, 115, "warm"),
        path("M6 46H122M72 6V46", "none", MAIN),
        flame(97, 44, 0.56),
        rect(86, 62, 30, 59, "wood", DETAIL),
        circle(92, 92, 3, "yellow", SMALL),
        rect(12, 82, 62, 40, "purple", MAIN, 10),
        bust(43, 76, 0.94, RESIDENT_MAN, "calm", 0, 60, 22),
        limb("M14 100V124M72 100V124", 8, "purple"),
    )


@scene("smoke-comes-in", theme="home")
def smoke_comes_in() -> Drawing:
    return framed(
        ground(),
        window(6, 8, 46, 46, False),
        smoke(34, 54, 0.9),
        smoke(26, 92, 0.86),
        open_door_out(84, 16, 24, 105),
        figure(66, 78, 0.93, RESIDENT_WOMAN, Pose(walking=True), "worried", 3),
        arrow((14, 108), (44, 108)),
    )


@scene("alarm-starts-get-out", theme="home")
def alarm_starts_get_out() -> Drawing:
    return framed(
        ground(),
        line((4, 8), (72, 8), width=MAIN),
        ceiling_alarm(36, 8, 0.84),
        noise(36, 26, 140, 2, 20, 8, 26),
        noise(36, 26, 40, 2, 20, 8, 26),
        open_door_out(82, 16, 26, 105),
        figure(68, 82, 0.84, RESIDENT, Pose(walking=True), "calm", 3),
        arrow((12, 108), (44, 108)),
    )


@scene("alarm-flashes-get-out", theme="home")
def alarm_flashes_get_out() -> Drawing:
    drawn = framed(
        ground(),
        rays(32, 38, 24, 34, 9, 180, 360, "ink", 7),
        rays(32, 38, 24, 34, 9, 180, 360, "yellow", 3),
        flashing_beacon(32, 40, 1.0),
        open_door_out(82, 16, 26, 105),
    )
    return group(drawn, at=(128, 0), flip=True) + figure(66, 80, 0.88, RESIDENT_DEAF, Pose(walking=True), "calm", -3)


@scene("fire-meeting-place", theme="home")
def fire_meeting_place() -> Drawing:
    return framed(
        ground(),
        limb("M88 60V120", 5, "grey"),
        meeting_sign(88, 38, 1.02),
        bust(28, 72, 0.92, RESIDENT_WOMAN, "calm", 3, 60, 22),
        bust(106, 102, 0.72, FRIEND, "calm", -3, 40, 22),
    )


@scene("do-what-fire-service-says", theme="home")
def do_what_fire_service_says() -> Drawing:
    return framed(
        fire_officer(88, 44, 1.08, "talking", -3, 90),
        bust(26, 92, 0.86, RESIDENT_YOUNG, "calm", 3, 60, 21),
        reach((66, 92), (58, 118), (50, 42), Look(skin="brown", top="wood_light"), "point", 0.76, 14),
        arrow((40, 34), (10, 16)),
    )


@scene("walk-way-out", theme="home")
def walk_way_out() -> Drawing:
    return framed(
        ground(),
        open_door_out(90, 16, 18, 105),
        figure(24, 82, 0.86, FRIEND, Pose(walking=True), "happy", 3),
        figure(58, 82, 0.86, RESIDENT_MAN, Pose((-14, -2), (20, -24), (-16, -18), (19, -18), True), "calm", 3),
        arrow((12, 10), (78, 10)),
    )
