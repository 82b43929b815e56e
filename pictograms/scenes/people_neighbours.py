"""Pictures about neighbours who look out for each other: hello, a clear window, going away, seeing something wrong."""

from pictograms.drawing.cast import (
    FRIEND,
    NEIGHBOUR,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
    THIEF,
)
from pictograms.drawing.doors import door_shut
from pictograms.drawing.gestures import reach, running
from pictograms.drawing.marks import arrow, motion, question, speech
from pictograms.drawing.messages import message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, limb, line, path, rect
from pictograms.drawing.things import house, sun
from pictograms.drawing.tricks import warning_sign


def suitcase(x: float, y: float, size: float = 1.0) -> Drawing:
    """A suitcase for a journey. Origin at its middle; 44 wide, 46 high with its handle."""
    return group(
        path("M-9 -14V-23H9V-14", "none", MAIN),
        rect(-22, -14, 44, 37, "blue", MAIN, 5),
        path("M-11 -13V22M11 -13V22", "none", DETAIL),
        at=(x, y),
        size=size,
    )


@scene("say-hello", theme="people")
def say_hello() -> Drawing:
    return framed(
        bust(42, 68, 1.0, RESIDENT, "happy", 3, 60, 23),
        bust(88, 62, 1.0, NEIGHBOUR, "happy", -3, 66, 22),
        reach((24, 118), (4, 120), (16, 62), RESIDENT, "open", 0.86, 13, flip=True),
        reach((106, 112), (126, 116), (112, 44), NEIGHBOUR, "open", 0.86, 13),
        path("M6 34Q11 28 18 27M122 20Q117 14 108 13", "none", DETAIL, "signal"),
    )


@scene("clear-window", theme="people")
def clear_window() -> Drawing:
    waving = Pose((-16, -2), (19, -52), right_elbow=(24, -28))
    street = rect(16, 10, 96, 70, "sky", 0) + rect(16, 62, 96, 18, "green", 0) + house(82, 66, 0.62)
    return framed(
        rect(10, 4, 108, 82, "paper", MAIN, 2),
        inside(rect(17, 11, 94, 68), street, figure(36, 60, 0.46, FRIEND, waving)),
        rect(17, 11, 94, 68, "none", DETAIL),
        rect(5, 84, 118, 9, "wood_light", DETAIL),
        bust(84, 90, 0.98, RESIDENT_MAN, "happy", -3, 50, 27),
        reach((62, 126), (48, 124), (50, 96), RESIDENT_MAN, "open", 0.66, 12, flip=True),
    )


@scene("open-curtains-morning", theme="people")
def open_curtains_morning() -> Drawing:
    pane = rect(30, 14, 68, 70, "sky", 0)
    return framed(
        pane,
        sun(64, 36, 0.9),
        rect(30, 14, 68, 70, "none", MAIN),
        rect(24, 84, 80, 8, "wood_light", DETAIL),
        path("M8 12H34Q38 50 30 102H8Z", "purple", MAIN) + path("M16 16V98M24 16V98", "none", SMALL),
        path("M120 12H94Q90 50 98 102H120Z", "purple", MAIN) + path("M112 16V98M104 16V98", "none", SMALL),
        limb("M5 9H123", 4, "wood"),
        bust(64, 84, 0.92, RESIDENT, "happy", 0, 44, 26),
        reach((42, 122), (30, 116), (34, 74), RESIDENT, "fist", 0.7, 11),
        reach((86, 122), (98, 116), (94, 74), RESIDENT, "fist", 0.7, 11, flip=True),
    )


def _shut_curtains(x: float, y: float, wide: float, high: float) -> Drawing:
    """A window with its curtains shut, from outside, from its top left corner: a frame, a rail, hems with waves."""
    half, low = wide / 2, y + high - 5
    step = half / 3
    waves = "".join(f"q{-step / 2:.1f} 7 {-step:.1f} 0" for _ in range(3))

    def one(left: float) -> Drawing:
        cloth = path(f"M{left} {y + 5}H{left + half - 1}V{low}{waves}V{y + 5}Z", "purple", DETAIL)
        folds = "".join(f"M{left + step * each:.1f} {y + 12}V{low - 4}" for each in (1, 2))
        return cloth + path(folds, "none", SMALL)

    return (
        rect(x - 4, y, wide + 8, high + 3, "sky", MAIN, 2)
        + one(x)
        + one(x + half + 1)
        + rect(x - 8, y + high, wide + 16, 7, "wood_light", DETAIL)
    )


@scene("neighbour-knocks", theme="people")
def neighbour_knocks() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "warm", 0),
        line((4, 121), (124, 121), width=MAIN),
        _shut_curtains(10, 12, 42, 40),
        door_shut(84, 8, 38, 112, handle="left"),
        bust(42, 82, 0.98, NEIGHBOUR, "calm", 3, 50, 25),
        reach((58, 120), (66, 118), (84, 72), NEIGHBOUR, "fist", 0.78, 13),
        motion((74, 52), (88, 48), by=(4, -10), width=MAIN),
    )


@scene("neighbour-texts", theme="people")
def neighbour_texts() -> Drawing:
    return framed(
        rect(4, 4, 74, 58, "warm", 0),
        _shut_curtains(16, 8, 46, 42),
        bust(30, 90, 0.96, NEIGHBOUR, "calm", 3, 50, 24),
        phone_body(76, 5, 46, 98),
        message(60, 26, 54, 40, inside_it=question(0, 13, 36)),
        reach((48, 124), (72, 134), (96, 90), NEIGHBOUR, "point", 0.72, 13),
    )


@scene("tell-neighbour-away", theme="people")
def tell_neighbour_away() -> Drawing:
    return framed(
        bust(28, 84, 0.94, RESIDENT_YOUNG, "talking", 3, 50, 23),
        bust(106, 80, 0.9, NEIGHBOUR, "happy", -3, 50, 21),
        speech(8, 5, 88, 50, (34, 64), 36),
        house(34, 51, 0.5),
        arrow((58, 32), (88, 32)),
        suitcase(70, 106, 0.8),
        reach((44, 120), (52, 104), (68, 88), RESIDENT_YOUNG, "fist", 0.56, 9),
    )


@scene("neighbour-checks-home", theme="people")
def neighbour_checks_home() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        house(87, 120, 0.88),
        bust(25, 62, 1.0, NEIGHBOUR, "happy", 3, 62, 22),
        arrow((44, 36), (66, 54)),
    )


@scene("tries-doors", theme="people")
def tries_doors() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "warm", 0),
        line((4, 121), (124, 121), width=MAIN),
        door_shut(6, 32, 32, 88, handle="right"),
        door_shut(82, 32, 38, 88, handle="left"),
        figure(60, 84, 0.82, STRANGER, Pose(right_hand=(34, -4), right_elbow=(22, -12)), "calm", -3),
        motion((98, 70), (98, 88), by=(8, 0), width=MAIN, colour="red"),
        warning_sign(24, 18, 0.66),
        arrow((48, 16), (104, 16), "red"),
    )


@scene("tell-officer-what-you-see", theme="people")
def tell_officer_what_you_see() -> Drawing:
    view = rect(6, 5, 78, 62, "warm", 0) + door_shut(52, 10, 24, 56, handle="left")
    return framed(
        speech(6, 5, 76, 58, (34, 72), 38),
        inside(
            rect(9, 8, 70, 52),
            view,
            figure(30, 44, 0.6, STRANGER, Pose(right_hand=(42, -2), right_elbow=(24, -12)), "calm", 3),
        ),
        bust(28, 94, 0.92, RESIDENT_WOMAN, "talking", 3, 34, 25),
        draw_officer(96, 76, 1.04, "calm", -3, 50),
    )


@scene("catch-thief", theme="people")
def catch_thief() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        running(34, 79, 0.86, RESIDENT, "worried"),
        running(92, 79, 0.86, THIEF, "worried"),
        motion((4, 62), (4, 76), by=(10, 0)),
        motion((62, 54), (62, 68), by=(9, 0)),
    )


@scene("inside-door-shut", theme="people")
def inside_door_shut() -> Drawing:
    return framed(
        path("M14 48L64 14L114 48V121H14Z", "warm", MAIN),
        limb("M7 50L64 9L121 50", 6, "red"),
        door_shut(74, 56, 34, 64, handle="left"),
        bust(43, 78, 0.96, RESIDENT, "calm", 2, 44, 25),
        line((4, 121), (124, 121), width=MAIN),
    )
