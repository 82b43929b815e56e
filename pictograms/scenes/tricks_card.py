"""Pictures about your bank card, your PIN and the cash machine."""

from pictograms.drawing.bags import open_purse
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
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.profiles import bust_from_side
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, limb, line, path, rect, words
from pictograms.drawing.things import bank_card, bank_note, sun
from pictograms.drawing.tricks import bank_counter, card_machine, machine_in_wall, pin_dots

FALSE_FRIEND = Look(hair="fair", style="long", top="pink")


@scene("my-pin", theme="tricks")
def my_pin() -> Drawing:
    return framed(
        card_machine(54, 54, 0.98),
        pressing_hand(66, 72, 0.95, "brown", turn=-44),
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
        bank_counter(30, 62, 0.94, gaze=3, wide=56),
        bust(98, 88, 0.96, RESIDENT, "talking", -3, 50, 24),
        speech(50, 5, 73, 52, (92, 66), 88),
        bank_card(72, 20, 0.5),
        pin_dots(74, 44, 11, 3.6),
        question(109, 44, 38),
    )


@scene("card-without-pin", theme="tricks")
def card_without_pin() -> Drawing:
    signature = "M0 0C2 -14 8 -14 8 -3C10 -13 16 -12 16 -2Q21 -9 24 -2T34 -3"
    return framed(
        bank_counter(102, 76, 0.88, wide=50),
        bust(28, 94, 0.96, RESIDENT_MAN, "talking", 3, 50, 24),
        speech(5, 5, 78, 66, (34, 78), 34),
        bank_card(32, 27, 0.78),
        question(70, 40, 34),
        group(
            path("M0 6H38", "none", SMALL),
            path(signature, "none", DETAIL, "signal"),
            limb("M41 -6L50 -22", 4, "yellow", SMALL),
            at=(16, 58),
        ),
    )


@scene("lend-card", theme="tricks")
def lend_card() -> Drawing:
    return framed(
        bust(28, 52, 1.0, RESIDENT_DEAF, "calm", 3, 80, 24),
        bust(100, 50, 1.0, FALSE_FRIEND, "happy", -3, 80, 24),
        bank_card(62, 94, 0.98),
        reach((14, 104), (12, 132), (34, 104), RESIDENT_DEAF, "fist", 0.76),
        reach((116, 104), (118, 132), (90, 104), FALSE_FRIEND, "fist", 0.76, flip=True),
        arrow((48, 24), (80, 24), "red"),
    )


@scene("bank-helper-pays", theme="tricks")
def bank_helper_pays() -> Drawing:
    return framed(
        bank_counter(102, 76, 0.88, wide=50),
        bust(28, 96, 0.92, RESIDENT_YOUNG, "talking", 3, 50, 24),
        speech(5, 5, 84, 64, (34, 80), 34),
        inside(
            rect(7, 7, 80, 60),
            bust(28, 30, 0.7, FRIEND, "happy", 2, 60),
            bank_card(56, 50, 0.6),
        ),
        fist(40, 56, 0.5, "brown"),
        question(70, 36, 34),
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
        cash_machine(14, 6, 0.9),
        limb("M34 122Q26 92 50 80", 14, "teal"),
        limb("M94 122Q104 92 84 80", 14, "teal"),
        back_of_head(66, 72, 1.16, RESIDENT_YOUNG, 60),
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
        machine_in_wall(70, 4, 1.0),
        open_purse(46, 92, 1.14, bank_note(0, -24, 0.82, 8)),
        arrow((64, 20), (46, 46)),
        reach((4, 122), (8, 132), (16, 100), RESIDENT_MAN, "fist", 0.74),
        reach((124, 124), (100, 132), (76, 100), RESIDENT_MAN, "fist", 0.74, flip=True),
    )


@scene("tell-card-used", theme="tricks")
def tell_card_used() -> Drawing:
    return framed(
        bust(98, 80, 0.98, FRIEND, "calm", -3, 60, 24),
        bust(28, 92, 0.96, RESIDENT_MAN, "talking", 3, 60, 23),
        speech(5, 5, 92, 62, (36, 74), 36),
        inside(rect(7, 7, 88, 58), bust(68, 30, 0.78, STRANGER, "happy", -3, 70, 24)),
        bank_card(34, 42, 0.8, -8),
        fist(52, 46, 0.56, "light", flip=True),
    )


@scene("helper-turns-round", theme="tricks")
def helper_turns_round() -> Drawing:
    return framed(
        bust_from_side(98, 50, 1.06, FRIEND, "calm", 80),
        bust(32, 48, 1.04, RESIDENT, "calm", 2, 84, 24),
        card_machine(56, 100, 0.62, card=True),
        reach((16, 102), (16, 128), (42, 110), RESIDENT, "point", 0.6),
        arrow((86, 14), (114, 14)),
    )
