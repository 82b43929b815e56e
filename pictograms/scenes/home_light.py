"""Pictures about the light outside your home: what it does, the switch, what to do when it fails."""

from pictograms.drawing.cast import (
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
    THIEF,
    VISITOR,
    Look,
)
from pictograms.drawing.doors import brick_wall, door_shut, key, window
from pictograms.drawing.gestures import reach
from pictograms.drawing.lights import light_cone, night_sky, shining, step_stool, wall_light, wall_switch
from pictograms.drawing.locks import lock_plate, tick_note
from pictograms.drawing.marks import arrow, motion, rays
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, police_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, line, path, polygon, rect, words
from pictograms.drawing.street import ground
from pictograms.drawing.things import moon, sun
from pictograms.drawing.workers import ladder, work_helmet

WORKER = Look(skin="medium", hair="black", style="short", top="blue")
OFFICER_SLEEVE = Look(skin="medium", top="paper")


@scene("security-light", theme="home")
def security_light() -> Drawing:
    return framed(
        light_cone(64, 30, 112, 92),
        door_shut(42, 44, 44, 80, handle="right"),
        shining(64, 22, 1.0),
        moon(108, 24, 0.8, stars=False),
        line((4, 122), (124, 122), width=MAIN),
    )


@scene("fit-outside-light", theme="home")
def fit_outside_light() -> Drawing:
    return framed(
        brick_wall(4, 4, 120, 60),
        shining(78, 26, 1.0),
        police_officer(28, 66, 0.98, "happy", 3, 80),
        bust(98, 96, 0.92, RESIDENT, "happy", -2, 60, 24),
        reach((46, 110), (62, 112), (66, 58), OFFICER_SLEEVE, "point", 0.7, 11),
    )


@scene("light-on-when-dark", theme="home")
def light_on_when_dark() -> Drawing:
    return framed(
        rect(4, 4, 58, 120, "sky", 0),
        rect(66, 4, 58, 120, "purple", 0),
        sun(33, 32, 0.92),
        wall_light(33, 88, 0.96, on=False),
        moon(96, 32, 1.1, stars=False),
        shining(95, 82, 0.82),
        line((64, 4), (64, 124), width=MAIN),
    )


@scene("light-shows-keys", theme="home")
def light_shows_keys() -> Drawing:
    return framed(
        light_cone(52, 26, 150, 100),
        shining(52, 20, 0.9),
        rect(84, 4, 42, 122, "wood"),
        lock_plate(106, 84, 0.92),
        key(60, 84, 0.8),
        bust(26, 72, 0.9, RESIDENT_WOMAN, "happy", 3, 70, 21),
        reach((40, 114), (48, 126), (58, 90), RESIDENT_WOMAN, "fist", 0.74, 12),
    )


@scene("thief-avoids-light", theme="home")
def thief_avoids_light() -> Drawing:
    return framed(
        light_cone(26, 36, 60, 86),
        door_shut(14, 52, 26, 70),
        shining(26, 26, 0.86),
        line((4, 122), (124, 122), width=MAIN),
        bust(92, 66, 1.06, THIEF, "worried", 3, 60, 24),
        reach((74, 122), (52, 128), (64, 66), THIEF, "open", 0.86, 13),
        arrow((76, 16), (120, 16)),
    )


@scene("light-switch-on", theme="home")
def light_switch_on() -> Drawing:
    return framed(
        wall_switch(8, 34, 1.16),
        shining(100, 30, 0.66),
        bust(100, 96, 0.84, RESIDENT_MAN, "happy", -3, 60, 24),
    )


@scene("note-on-switch", theme="home")
def note_on_switch() -> Drawing:
    note = words("LEAVE", 0, 2, 16, widest=48) + words("ON", 0, 22, 19)
    return framed(
        wall_switch(66, 38, 1.0),
        tick_note(38, 42, 1.16, note),
        bust(28, 110, 0.86, RESIDENT, "calm", 3, 40, 23),
        path("M94 16V30M80 20L86 31M108 20L102 31", "none", MAIN, "signal"),
    )


@scene("light-shows-visitor", theme="home")
def light_shows_visitor() -> Drawing:
    outside = (
        night_sky(48, 8, 74, 84)
        + light_cone(96, 30, 66, 62)
        + bust(94, 64, 0.72, VISITOR, "calm", -3, 60)
        + wall_light(96, 26, 0.72)
    )
    return framed(
        window(44, 5, 80, 90, bars=False, view=outside),
        bust(26, 62, 1.0, RESIDENT_YOUNG, "calm", 3, 70, 22),
        path("M44 58L62 58", "none", DETAIL, "signal", "5 5"),
    )


@scene("stay-inside", theme="home")
def stay_inside() -> Drawing:
    return framed(
        night_sky(4, 4, 120, 117),
        ground(),
        polygon((10, 121), (10, 54), (46, 14), (86, 54), (86, 121), fill="warm"),
        line((4, 58), (46, 12), (92, 58), width=6),
        rect(16, 82, 46, 39, "wood_light", MAIN, 9),
        bust(39, 74, 0.8, RESIDENT_MAN, "calm", 0, 58, 20),
        rect(70, 64, 18, 57, "wood", DETAIL) + circle(75, 94, 3, "yellow", SMALL),
        figure(108, 86, 0.72, STRANGER, Pose(), "calm", -3),
    )


@scene("light-not-working", theme="home")
def light_not_working() -> Drawing:
    return framed(
        night_sky(38, 4, 88, 60),
        moon(108, 26, 0.7, stars=False),
        wall_light(66, 26, 1.36, on=False, broken=True),
        police_officer(100, 86, 0.9, "calm", -3, 60),
        bust(28, 84, 0.96, RESIDENT, "talking", 3, 60, 23),
        reach((46, 122), (60, 122), (60, 60), RESIDENT, "point", 0.64, 11),
    )


@scene("light-hurts-eyes", theme="home")
def light_hurts_eyes() -> Drawing:
    return framed(
        rays(34, 30, 30, 52, 9, 0, 160, "ink", 9),
        rays(34, 30, 30, 52, 9, 0, 160, "yellow", 5),
        wall_light(34, 22, 1.2),
        bust(72, 88, 1.04, RESIDENT_YOUNG, "hurt", -2, 60, 23),
        reach((54, 126), (34, 128), (52, 82), RESIDENT_YOUNG, "open", 0.72, 12, flip=True),
        police_officer(108, 54, 0.68, "calm", -3, 110),
    )


@scene("climb-to-light", theme="home")
def climb_to_light() -> Drawing:
    return framed(
        line((4, 122), (124, 122), width=MAIN),
        wall_light(96, 28, 1.1, on=False),
        group(step_stool(0, 0, 1.1), at=(56, 121), turn=-7),
        figure(54, 52, 0.78, RESIDENT, Pose((-26, -16), (34, -50), (-22, -26), (26, -38)), "worried", 2),
        motion((20, 84), (18, 94), (22, 104), by=(10, 0)),
        path("M84 98L92 92M86 110H96", "none", DETAIL, "red"),
    )


@scene("worker-fixes-light", theme="home")
def worker_fixes_light() -> Drawing:
    return framed(
        line((4, 122), (124, 122), width=MAIN),
        shining(102, 22, 0.7),
        ladder(74, 122, 104, 24, 6),
        figure(74, 66, 0.7, WORKER, Pose((-14, -4), (24, -52), (-18, -20), (22, -36)), "calm", 3),
        work_helmet(74, 66 - 0.7 * 49, 0.7 * 0.64),
        figure(26, 83, 0.84, RESIDENT_WOMAN, mood="happy", gaze=3),
    )
