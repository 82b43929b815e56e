"""Pictures about your bank card, your PIN and the cash machine."""

from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
    Look,
)
from pictograms.drawing.devices import cash_machine
from pictograms.drawing.doorway import sight
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.hands import fist, pressing_hand
from pictograms.drawing.heads import back_of_head
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.palette import MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, line, path, rect, words
from pictograms.drawing.things import bank_card, bank_note, purse, shopping_bag, sun
from pictograms.drawing.tricks import bank_counter, card_machine, machine_in_wall

FALSE_FRIEND = Look(hair="fair", style="long", top="pink")


@scene("my-pin", theme="tricks")
def my_pin() -> Drawing:
    return framed(
        card_machine(54, 52, 1.1),
        pressing_hand(66, 70, 0.95, "brown", turn=-44),
    )


@scene("write-pin-on-paper", theme="tricks")
def write_pin_on_paper() -> Drawing:
    return framed(
        bank_card(40, 34, 1.2, -8),
        rect(12, 60, 66, 60, "warm", MAIN, 3),
        words("PIN", 42, 80, 18),
        words("1234", 42, 106, 24),
        writing_hand(70, 106, 0.78),
    )


@scene("forgot-pin-ask-bank", theme="tricks")
def forgot_pin_ask_bank() -> Drawing:
    return framed(
        bank_counter(32, 60, 0.94, gaze=3, wide=60),
        bust(98, 84, 0.98, RESIDENT, "talking", -3, 50, 24),
        speech(58, 5, 64, 48, (90, 64), 86),
        bank_card(76, 30, 0.56),
        question(106, 42, 36),
    )


@scene("card-without-pin", theme="tricks")
def card_without_pin() -> Drawing:
    return framed(
        bust(40, 38, 1.04, RESIDENT_MAN, "calm", 2, 90, 28),
        rect(8, 76, 80, 46, "paper", MAIN, 3),
        path("M18 108H70", "none", SMALL),
        path("M20 102C22 84 30 84 30 98C32 86 40 88 40 100Q46 92 50 100T64 98", "none", MAIN, "signal"),
        bank_card(96, 44, 0.98, -8),
        writing_hand(66, 98, 0.78, "medium"),
    )


@scene("lend-card", theme="tricks")
def lend_card() -> Drawing:
    return framed(
        bust(26, 40, 1.0, RESIDENT_DEAF, "calm", 3, 90, 22),
        bust(102, 40, 1.0, FALSE_FRIEND, "happy", -3, 90, 22),
        bank_card(64, 96, 1.5, -8),
        reach((36, 116), (20, 134), (32, 104), RESIDENT_DEAF, "fist", 0.76),
        reach((124, 104), (126, 132), (92, 112), FALSE_FRIEND, "palm up", 1.2, flip=True),
    )


@scene("bank-helper-pays", theme="tricks")
def bank_helper_pays() -> Drawing:
    return framed(
        bank_counter(100, 70, 0.9, wide=52),
        bust(28, 88, 0.98, RESIDENT_YOUNG, "talking", 3, 50, 24),
        speech(5, 5, 72, 62, (38, 74), 36),
        inside(rect(7, 7, 68, 58), bust(28, 30, 0.72, FRIEND, "happy", 2, 60), shopping_bag(60, 46, 0.56)),
        bank_card(60, 20, 0.44),
    )


@scene("go-in-daytime", theme="tricks")
def go_in_daytime() -> Drawing:
    walking = Pose(right_hand=(18, -6), left_hand=(-17, -6), walking=True)
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        machine_in_wall(68, 4, 1.0),
        sun(28, 27, 0.86),
        figure(38, 92, 0.66, RESIDENT_WOMAN, walking, "calm", 3),
    )


@scene("go-with-someone", theme="tricks")
def go_with_someone() -> Drawing:
    yours = Pose(left_hand=(-16, -6), right_hand=(16, -12), right_elbow=(18, -22), walking=True)
    theirs = Pose(left_hand=(-14, -14), left_elbow=(-18, -24), right_hand=(17, -4), walking=True)
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        machine_in_wall(72, 14, 0.9),
        figure(48, 80, 0.86, FRIEND, theirs, "happy", 3),
        figure(22, 80, 0.86, RESIDENT_MAN, yours, "calm", 3),
    )


@scene("look-who-is-near", theme="tricks")
def look_who_is_near() -> Drawing:
    return framed(
        machine_in_wall(84, 4, 0.98),
        figure(20, 66, 0.72, STRANGER, Pose(), "calm", 3),
        bust(68, 64, 1.06, RESIDENT, "calm", -3, 70, 23),
        sight((52, 62), (32, 40)),
        line((4, 101), (36, 101), width=MAIN),
        reach((82, 112), (98, 120), (100, 84), RESIDENT, "fist", 0.7),
    )


@scene("close-to-machine", theme="tricks")
def close_to_machine() -> Drawing:
    return framed(
        rect(4, 4, 120, 120, "wood_light", 0),
        cash_machine(14, 8, 0.9),
        back_of_head(64, 60, 1.32, RESIDENT_YOUNG, 60),
    )


@scene("cash-inside-bank", theme="tricks")
def cash_inside_bank() -> Drawing:
    return framed(
        bank_counter(96, 58, 0.96, wide=60, gaze=-3),
        line((4, 121), (70, 121), width=MAIN),
        wheelchair_user(34, 80, 0.86, RESIDENT_WOMAN, "happy"),
        bank_note(64, 66, 0.8, -8),
        fist(80, 76, 0.6, "brown", flip=True),
    )


@scene("money-away-at-machine", theme="tricks")
def money_away_at_machine() -> Drawing:
    return framed(
        cash_machine(6, 5, 0.6),
        bank_note(64, 66, 0.82, 78),
        bank_note(78, 68, 0.82, 98),
        purse(70, 98, 1.04),
        arrow((104, 34), (104, 66)),
        reach((4, 116), (20, 132), (42, 104), RESIDENT_MAN, "fist", 0.78),
        reach((128, 108), (118, 132), (98, 104), RESIDENT_MAN, "fist", 0.78, flip=True),
    )


@scene("tell-card-used", theme="tricks")
def tell_card_used() -> Drawing:
    return framed(
        bust(98, 76, 0.98, FRIEND, "calm", -3, 60, 24),
        bust(28, 84, 0.98, RESIDENT_MAN, "talking", 3, 60, 23),
        speech(6, 5, 88, 50, (38, 64), 40),
        bank_card(34, 30, 0.84, -8),
        inside(rect(8, 7, 84, 46), reach((100, 34), (92, 34), (56, 36), FALSE_FRIEND, "fist", 0.8, flip=True)),
    )


@scene("helper-turns-round", theme="tricks")
def helper_turns_round() -> Drawing:
    return framed(
        back_of_head(98, 44, 1.06, FRIEND, 80),
        bust(34, 44, 1.04, RESIDENT, "calm", 2, 84, 25),
        card_machine(58, 96, 0.62, card=True),
        reach((22, 100), (22, 124), (44, 106), RESIDENT, "point", 0.6),
    )
