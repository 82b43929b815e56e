"""Pictures about bushes and paths near the home: what is wrong, whom to tell, which way to take."""

from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    THIEF,
    VISITOR,
)
from pictograms.drawing.devices import smartphone
from pictograms.drawing.doors import lock, window
from pictograms.drawing.doorway import sight
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist, hand_holding
from pictograms.drawing.marks import arrow, map_pin, speech, turning_arrow
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, person_with_stick, wheelchair_user
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import (
    Drawing,
    circle,
    framed,
    group,
    inside,
    limb,
    line,
    path,
    polygon,
    rect,
)
from pictograms.drawing.street import (
    LANDLORD,
    ground,
    hedge,
    key_bunch,
    light_post,
    path_ahead,
    shears,
    step_ladder,
    town_hall,
)
from pictograms.drawing.things import calendar, letter
from pictograms.drawing.tricks import warning_sign


@scene("officer-looks-at-bush", theme="out")
def officer_looks_at_bush() -> Drawing:
    return framed(
        line((62, 121), (124, 121), width=MAIN),
        hedge(68, 22, 48, 99),
        draw_officer(30, 52, 1.05, "calm", 3, 70),
        sight((46, 50), (68, 44)),
        rect(34, 92, 26, 32, "wood", DETAIL, 3),
        rect(38, 97, 18, 24, "paper", SMALL),
        path("M42 104H52M42 111H50", "none", SMALL),
        fist(32, 108, 0.6, "medium"),
    )


@scene("bush-hides-thief", theme="out")
def bush_hides_thief() -> Drawing:
    return framed(
        ground(),
        bust(38, 44, 0.96, THIEF, "calm", 3, 60),
        hedge(8, 58, 66, 63),
        figure(101, 80, 0.88, RESIDENT, Pose(walking=True), "calm", 3),
        warning_sign(78, 22, 0.86),
    )


@scene("small-bushes-view", theme="out")
def small_bushes_view() -> Drawing:
    return framed(
        rect(4, 4, 56, 120, "warm"),
        window(9, 14, 46, 62, False),
        inside(rect(15, 20, 34, 50), bust(32, 46, 0.82, RESIDENT, "calm", 3, 50)),
        ground(),
        figure(98, 72, 1.0, VISITOR, Pose(), "calm", -3),
        sight((44, 44), (84, 28)),
        hedge(62, 100, 58, 21, False),
    )


@scene("bush-below-window", theme="out")
def bush_below_window() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "warm"),
        window(20, 10, 88, 62, False),
        inside(rect(26, 16, 76, 50), bust(64, 44, 0.95, RESIDENT_WOMAN, "happy", 0, 50)),
        line((8, 82), (120, 82), width=MAIN, stroke="signal", dashes="6 6"),
        ground(),
        hedge(14, 96, 100, 25, False),
    )


@scene("cut-bush-alone", theme="out")
def cut_bush_alone() -> Drawing:
    up = Pose(left_hand=(24, -36), left_elbow=(6, -22), right_hand=(27, -42), right_elbow=(22, -30))
    return framed(
        ground(),
        hedge(74, 10, 44, 111),
        step_ladder(36, 121, 34, 44),
        group(figure(0, -34, 0.74, RESIDENT, up, "worried", 3), at=(34, 87), turn=10),
        shears(67, 40, 0.62, 58, 12),
    )


@scene("ask-landlord-bush", theme="out")
def ask_landlord_bush() -> Drawing:
    return framed(
        ground(),
        hedge(82, 62, 38, 59),
        line((74, 56), (124, 56), width=MAIN, stroke="signal", dashes="6 6"),
        bust(54, 58, 0.84, LANDLORD, "happy", 3, 80, 21),
        shears(94, 42, 0.62, 66, 12),
        reach((68, 94), (76, 84), (82, 48), LANDLORD, "fist", 0.56, 10),
        bust(20, 92, 0.84, RESIDENT, "talking", 3, 50, 18),
        key_bunch(56, 106, 0.76),
    )


@scene("bush-over-street", theme="out")
def bush_over_street() -> Drawing:
    return framed(
        polygon((4, 121), (4, 108), (124, 108), (124, 121), fill="grey", width=0),
        line((4, 106), (124, 106), width=MAIN),
        line((14, 115), (34, 115), width=DETAIL, stroke="paper"),
        rect(4, 70, 30, 36, "wood_light"),
        path("M4 82H34M4 94H34M18 70V82M10 82V94M26 82V94M18 94V106", "none", SMALL),
        hedge(6, 30, 60, 46),
        speech(62, 5, 60, 54, (92, 68), 88),
        town_hall(92, 56, 0.54),
        bust(96, 88, 0.88, RESIDENT_MAN, "talking", -3, 50, 24),
        reach((80, 118), (70, 122), (66, 92), RESIDENT_MAN, "point", 0.6, 11),
    )


@scene("say-where-bush", theme="out")
def say_where_bush() -> Drawing:
    sheet = "M10 26L42 16L80 26L116 16V98L80 108L42 98L10 108Z"
    return framed(
        path(sheet, "paper", MAIN),
        path("M42 18V96M80 28V106", "none", SMALL),
        limb("M14 84L50 62L112 70", 9, "grey", SMALL) + limb("M56 24L60 102", 9, "grey", SMALL),
        hedge(66, 52, 30, 24, False),
        map_pin(81, 58, 1.05),
        reach((124, 128), (110, 128), (98, 78), RESIDENT_WOMAN, "point", 0.85, 15),
    )


@scene("helper-sends-photo", theme="out")
def helper_sends_photo() -> Drawing:
    picture = hedge(-15, -16, 30, 34, False) + circle(0, 27, 4, "green", SMALL)
    return framed(
        hedge(4, 26, 30, 95),
        bust(98, 88, 0.94, FRIEND, "calm", -3, 60, 25),
        hand_holding(54, 66, 1.0, smartphone(0, 0, 0.98, view=picture), 46, "brown", "pink"),
        arrow((80, 26), (94, 26)),
        letter(108, 26, 0.4),
    )


@scene("ask-again-bush", theme="out")
def ask_again_bush() -> Drawing:
    return framed(
        ground(),
        hedge(76, 56, 42, 65),
        calendar(36, 30, 0.76, ringed=True),
        turning_arrow(96, 27, 0.86),
        bust(40, 88, 0.92, RESIDENT_YOUNG, "talking", 3, 50, 24),
        reach((58, 118), (70, 124), (78, 90), RESIDENT_YOUNG, "point", 0.6, 11),
    )


@scene("clear-light-path", theme="out")
def clear_light_path() -> Drawing:
    return framed(
        path_ahead(40, 92, 26, 58),
        ground(),
        light_post(116, 120, 108),
        figure(50, 78, 0.92, RESIDENT_WOMAN, Pose(walking=True), "happy", 0),
    )


@scene("wide-path-wheelchair", theme="out")
def wide_path_wheelchair() -> Drawing:
    return framed(
        rect(4, 20, 120, 104, "green", 0),
        polygon((12, 124), (32, 20), (96, 20), (116, 124), fill="light"),
        wheelchair_user(62, 68, 0.86),
        arrow((60, 116), (24, 116), width=4),
        arrow((68, 116), (104, 116), width=4),
    )


@scene("hole-in-path", theme="out")
def hole_in_path() -> Drawing:
    hole = "M32 106Q30 97 46 98Q58 92 70 97Q90 96 92 105Q94 115 76 115Q60 120 46 115Q32 116 32 106Z"
    return framed(
        rect(4, 88, 120, 36, "grey"),
        person_with_stick(24, 70, 0.9, RESIDENT, "talking"),
        figure(104, 66, 0.9, LANDLORD, Pose(left_hand=(-24, -14), left_elbow=(-20, -26)), "calm", -3),
        key_bunch(80, 52, 0.8),
        path(hole, "ink", DETAIL),
    )


@scene("go-inside-lock", theme="out")
def go_inside_lock() -> Drawing:
    return framed(
        ground(),
        rect(48, 24, 76, 97, "warm"),
        rect(72, 32, 44, 89, "wood", DETAIL),
        lock(94, 84, 0.92),
        figure(30, 80, 0.92, RESIDENT_WOMAN, Pose(walking=True), "calm", 3),
        arrow((56, 12), (100, 12)),
    )


@scene("point-at-bush", theme="out")
def point_at_bush() -> Drawing:
    return framed(
        hedge(92, 12, 30, 109),
        ground(),
        bust(24, 54, 0.86, FRIEND, "happy", 3, 80, 23),
        bust(50, 84, 0.92, RESIDENT_YOUNG, "talking", 3, 60, 22),
        reach((64, 118), (78, 124), (86, 64), RESIDENT_YOUNG, "point", 0.72, 12),
    )
