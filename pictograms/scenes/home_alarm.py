"""Pictures about the window alarm: what it does, how to use it, who hears it, who looks after it."""

from pictograms.drawing.alarms import flash_alarm, sash_window, switch_alarm
from pictograms.drawing.cast import (
    FRIEND,
    NEIGHBOUR,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    THIEF,
)
from pictograms.drawing.devices import alarm_bell, battery, shock_alarm
from pictograms.drawing.doors import broken_glass, window
from pictograms.drawing.gestures import reach, running
from pictograms.drawing.hands import fist, pressing_hand
from pictograms.drawing.marks import arrow, noise, rays
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import (
    Drawing,
    ellipse,
    framed,
    group,
    limb,
    line,
    path,
    polygon,
    rect,
)
from pictograms.drawing.things import calendar, moon


@scene("window-alarm", theme="home")
def window_alarm() -> Drawing:
    return framed(
        window(7, 5, 106, 116, False),
        line((13, 46), (107, 46), width=MAIN),
        shock_alarm(20, 58, 1.25),
        pressing_hand(82, 82, 0.84, turn=-46),
    )


@scene("window-shock-alarm", theme="home")
def window_shock_alarm() -> Drawing:
    return framed(
        window(28, 5, 92, 118, bars=False),
        line((34, 40), (114, 40)),
        broken_glass(64, 66, 1.2),
        limb("M-6 82L34 70", 22, "grey"),
        fist(46, 67, 1.12, turn=-14),
        shock_alarm(70, 88, 0.86),
        noise(90, 86, 300, 3, 14, 8, 40, 4.5),
    )


@scene("neighbour-tells-you", theme="home")
def neighbour_tells_you() -> Drawing:
    return framed(
        window(40, 5, 60, 50, False),
        shock_alarm(48, 16, 0.92),
        noise(94, 30, 0, 3, 8, 8, 40),
        bust(30, 88, 0.92, NEIGHBOUR, "talking", 3, 42, 27),
        bust(102, 84, 0.92, RESIDENT, "calm", -3, 50, 22),
        reach((50, 120), (70, 122), (62, 48), NEIGHBOUR, "point", 0.66, 11),
    )


@scene("window-alarm-light", theme="home")
def window_alarm_light() -> Drawing:
    return framed(
        window(40, 5, 82, 117, False),
        rays(84, 60, 23, 36, 7, 195, 345, "ink", 8),
        rays(84, 60, 23, 36, 7, 195, 345, "yellow", 3.4),
        flash_alarm(61, 70, 1.0),
        bust(25, 66, 0.98, RESIDENT_DEAF, "calm", 3, 58, 23),
    )


@scene("alarm-shakes-bed", theme="home")
def alarm_shakes_bed() -> Drawing:
    wave = "q5 5 0 10t0 10t0 10"
    return framed(
        window(88, 5, 34, 36, False, rect(88, 5, 34, 36, "purple", 0) + moon(105, 24, 0.66, stars=False)),
        path("M88 66Q112 70 112 92", "none", MAIN),
        ellipse(80, 64, 17, 10, "grey"),
        rect(18, 22, 60, 54, "light", MAIN, 12),
        bust(48, 48, 1.04, RESIDENT_DEAF, "calm", 1, 60, 25),
        path("M8 124V94Q46 80 86 94V124Z", "blue", MAIN),
        shock_alarm(90, 92, 0.7),
        path(f"M84 26{wave}M8 32{wave}M92 76l8 4M70 84l4 6", "none", MAIN, "red"),
    )


@scene("thief-runs-away", theme="home")
def thief_runs_away() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        window(6, 6, 50, 92, False),
        shock_alarm(12, 46, 0.78),
        noise(46, 44, 310, 3, 10, 8, 38),
        running(86, 78, 0.94, THIEF, "worried"),
        path("M40 112H58M34 104H48", "none", DETAIL),
    )


@scene("shut-window-night", theme="home")
def shut_window_night() -> Drawing:
    return framed(
        sash_window(44, 5, 78, 116, open=17, view=rect(44, 5, 78, 116, "purple", 0) + moon(80, 28, 0.8)),
        arrow((108, 58), (108, 90)),
        bust(26, 62, 0.96, RESIDENT_WOMAN, "calm", 3, 62, 23),
        reach((44, 106), (66, 112), (76, 56), RESIDENT_WOMAN, "fist", 0.84),
    )


@scene("alarm-on", theme="home")
def alarm_on() -> Drawing:
    return framed(
        sash_window(8, 5, 112, 114),
        switch_alarm(20, 66, 1.0, on=True),
        pressing_hand(76, 80, 0.98, turn=-58),
    )


@scene("alarm-off", theme="home")
def alarm_off() -> Drawing:
    return framed(
        sash_window(8, 5, 112, 114, open=12),
        switch_alarm(18, 68, 0.94, on=False),
        pressing_hand(70, 102, 0.9, turn=-44),
        arrow((100, 66), (100, 28)),
    )


@scene("stay-away-from-window", theme="home")
def stay_away_from_window() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        window(6, 8, 48, 86, False),
        shock_alarm(11, 54, 0.8),
        noise(46, 52, 315, 3, 10, 8, 36),
        figure(100, 77, 0.97, RESIDENT_WOMAN, Pose(walking=True), "calm", 3),
        arrow((46, 110), (78, 110)),
    )


@scene("go-to-another-room", theme="home")
def go_to_another_room() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        window(4, 8, 62, 74, False, bust(27, 48, 0.86, THIEF, "calm", 0, 60)),
        line((48, 14), (48, 76), width=DETAIL),
        path("M52 8Q54 44 68 86H72V8Z", "purple", DETAIL),
        rect(76, 6, 44, 115, "wood_light"),
        rect(82, 12, 32, 109, "warm", DETAIL),
        polygon((114, 12), (124, 6), (124, 124), (114, 121), fill="wood", width=DETAIL),
        figure(90, 77, 0.95, RESIDENT_YOUNG, Pose(walking=True), "calm", 3),
        arrow((22, 104), (68, 104)),
    )


@scene("alarm-by-mistake", theme="home")
def alarm_by_mistake() -> Drawing:
    cat = path(
        "M-13 20C-16 6 -9 0 -5 -3C-9 -8 -9 -14 -8 -24L-1 -17H5L12 -24C13 -14 13 -8 9 -3C14 2 16 8 15 20Z"
        "M15 18C26 18 24 4 18 2",
        "wood",
        DETAIL,
    ) + path("M-2 -10V-9.8M6 -10V-9.8", "none", DETAIL)
    return framed(
        window(6, 5, 80, 62, False, group(cat, at=(28, 46), size=0.94)),
        shock_alarm(48, 22, 0.68),
        noise(82, 30, 340, 3, 12, 8, 36),
        draw_officer(98, 84, 0.92, "calm", -3, 41),
        bust(34, 88, 0.9, RESIDENT, "talking", 3, 36, 25),
        reach((52, 122), (68, 130), (66, 98), RESIDENT, "open", 0.62, 11),
    )


@scene("helper-tests-alarm", theme="home")
def helper_tests_alarm() -> Drawing:
    return framed(
        window(58, 5, 63, 84, False),
        shock_alarm(68, 30, 1.0),
        calendar(28, 24, 0.62, ringed=True),
        bust(30, 78, 0.94, FRIEND, "calm", 3, 50, 26),
        bust(106, 98, 0.86, RESIDENT_MAN, "calm", -2, 34, 22),
        reach((50, 108), (72, 122), (80, 62), FRIEND, "point", 0.64, 12),
    )


@scene("change-battery", theme="home")
def change_battery() -> Drawing:
    return framed(
        bust(32, 42, 1.0, FRIEND, "calm", 2, 82, 27),
        bust(98, 44, 0.96, RESIDENT, "calm", -2, 82, 25),
        rect(26, 86, 76, 36, "paper", MAIN, 6),
        rect(34, 94, 40, 20, "shade", DETAIL, 2),
        alarm_bell(88, 104, 1.0),
        group(battery(0, 0, 0.64, 3), at=(60, 66), turn=90),
        reach((14, 88), (14, 112), (38, 70), FRIEND, "fist", 0.8),
        arrow((62, 78), (62, 100), width=4),
    )
