"""Pictures about danger in the street: use the alarm, drop it and move away, go where people are, ask them for help."""

from pictograms.drawing.cast import (
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    SHOP_WORKER,
    STRANGER,
    Look,
)
from pictograms.drawing.devices import personal_alarm as alarm
from pictograms.drawing.gestures import reach, running
from pictograms.drawing.hands import phone_at_ear
from pictograms.drawing.marks import arrow, noise, speech
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, line, path, rect, words
from pictograms.scenes.out_alarm import held_alarm


@scene("use-alarm-when-hurt", theme="out")
def use_alarm_when_hurt() -> Drawing:
    return framed(
        group(bust(0, 0, 1.0, RESIDENT_YOUNG, "worried", 3, 80, 24), at=(27, 66), turn=-7),
        bust(104, 58, 1.0, STRANGER, "angry", -3, 72, 23),
        reach((118, 96), (112, 124), (70, 112), STRANGER, "open", 0.84),
        held_alarm((58, 70), (38, 104), (58, 122), RESIDENT_YOUNG, 0.85),
        noise(68, 34, -20, 2, 12, 8, 36),
        noise(52, 34, 200, 2, 12, 8, 36),
    )


CUSTOMER = Look(hair="fair", style="long", top="purple")


def _alarm_on_ground() -> Drawing:
    return alarm(48, 108, 0.48, -90)


@scene("stay-and-fight", theme="out")
def stay_and_fight() -> Drawing:
    return framed(
        bust(28, 54, 1.06, STRANGER, "angry", 3, 80, 24),
        bust(100, 58, 1.06, RESIDENT_WOMAN, "angry", -3, 80, 24),
        reach((42, 100), (56, 116), (66, 74), STRANGER, "open", 0.8, 13),
        reach((86, 106), (72, 124), (56, 100), RESIDENT_WOMAN, "open", 0.8, 13, flip=True),
    )


@scene("drop-alarm-move-away", theme="out")
def drop_alarm_move_away() -> Drawing:
    his = Pose((-14, -46), (14, -46), (-22, -36), (22, -36))
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        figure(24, 76, 0.97, STRANGER, his, "worried", 2),
        running(88, 79, 0.9, RESIDENT_WOMAN, "calm"),
        _alarm_on_ground(),
        noise(52, 94, 270, 3, 6, 8, 40),
    )


@scene("go-where-people-are", theme="out")
def go_where_people_are() -> Drawing:
    awning = path("M34 18H120L124 36H30Z", "green", DETAIL) + path("M56 18L52 36M77 18V36M98 18L102 36", "none", DETAIL)
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        rect(36, 30, 84, 91, "warm"),
        inside(
            rect(38, 32, 80, 89),
            figure(78, 84, 0.82, CUSTOMER, Pose(), "happy", -2),
            bust(107, 68, 0.76, SHOP_WORKER, "happy", -3, 70, 20),
            rect(94, 96, 30, 30, "wood"),
        ),
        awning,
        rect(48, 5, 58, 14, "paper", DETAIL, 2) + words("SHOP", 77, 17, 13),
        figure(24, 78, 0.94, RESIDENT, Pose(walking=True), "calm", 3),
        arrow((38, 112), (64, 112)),
    )


@scene("people-near-you", theme="out")
def people_near_you() -> Drawing:
    return framed(
        bust(91, 66, 0.98, SHOP_WORKER, "talking", -1, 70, 25),
        phone_at_ear(108, 54, 0.84, "medium", "yellow"),
        bust(27, 74, 1.0, RESIDENT_DEAF, "calm", 3, 60, 23),
        reach((42, 112), (56, 124), (76, 94), RESIDENT_DEAF, "point", 0.66),
        speech(20, 4, 54, 40, (76, 70), 60),
        inside(rect(23, 6, 48, 36), draw_officer(47, 28, 0.66, "calm", 0, 40)),
    )
