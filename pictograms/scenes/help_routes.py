"""Pictures for the contact page: who answers about tricks, repairs, streets, crimes and money."""

from pictograms.drawing.calling import CALL_TAKER_MAN, call_taker, caller, fish_hook, money_on_hook
from pictograms.drawing.cast import (
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    SHOP_WORKER,
    STRANGER,
)
from pictograms.drawing.devices import laptop, screen_on_stand, street_light
from pictograms.drawing.doors import key
from pictograms.drawing.gestures import typing_thumbs
from pictograms.drawing.hands import fist, hand_holding, open_hand, phone_at_ear, pointing_hand, pressing_hand
from pictograms.drawing.heads import back_of_head
from pictograms.drawing.marks import arrow, heart, map_pin, speech
from pictograms.drawing.messages import keyboard, message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.places import bank_building, shield, spanner, town_hall
from pictograms.drawing.safe_card import safe_card
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, limb, line, path, rect, words
from pictograms.drawing.things import bank_note, bush


@scene("call-report-fraud", theme="help")
def call_report_fraud() -> Drawing:
    return framed(
        call_taker(98, 80, 0.94, gaze=-3, down=50, broad=24),
        caller(28, 88, 0.96, RESIDENT_YOUNG, "worried", 3, 44, 24),
        speech(22, 5, 70, 58, (42, 72), 50),
        inside(rect(24, 7, 66, 54), money_on_hook(56, 42, 0.84)),
    )


@scene("report-fraud-website", theme="help")
def report_fraud_website() -> Drawing:
    return framed(
        laptop(64, 50, 1.14, money_on_hook(-14, 10, 0.62) + path("M12 -14H28M12 -4H28M12 6H22", "none", DETAIL)),
        limb("M14 128L30 118", 15, "teal"),
        limb("M114 128L98 118", 15, "teal"),
        pointing_hand(46, 96, 0.7, "medium", 20),
        pointing_hand(82, 96, 0.7, "medium", -20, flip=True),
    )


@scene("call-159", theme="help")
def call_159() -> Drawing:
    return framed(
        bank_building(86, 120, 0.9),
        speech(42, 5, 80, 38, (48, 60), 60),
        words("159", 82, 36, 34, "signal"),
        caller(26, 74, 0.98, RESIDENT, "talking", 3, 60, 23),
    )


@scene("send-text-7726", theme="help")
def send_text_7726() -> Drawing:
    return framed(
        phone_body(28, 5, 62, 98),
        message(38, 14, 42, 32, mine=False, inside_it=fish_hook(3, 6, 0.46)),
        message(22, 54, 84, 30, "7726"),
        arrow((100, 36), (118, 12)),
        typing_thumbs(59, 84, 0.92, wide=66),
    )


@scene("send-email-on", theme="help")
def send_email_on() -> Drawing:
    return framed(
        rect(6, 52, 72, 56, "paper", MAIN, 4),
        path("M9 55L42 84L75 55", "none", MAIN),
        group(fish_hook(0, 0, 1.0), at=(42, 60)),
        arrow((60, 26), (88, 38)),
        shield(98, 80, 0.98),
    )


@scene("call-landlord", theme="help")
def call_landlord() -> Drawing:
    return framed(
        bust(92, 62, 0.98, SHOP_WORKER, "happy", -3, 70, 25),
        phone_at_ear(111, 50, 0.84, "medium", "yellow"),
        caller(26, 84, 0.94, RESIDENT_MAN, "talking", 3, 50, 23),
        speech(6, 5, 60, 44, (36, 62), 32),
        spanner(22, 28, 0.66, 30),
        key(34, 27, 0.56, 40),
    )


@scene("call-council", theme="help")
def call_council() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        town_hall(80, 121, 0.98),
        caller(28, 80, 1.0, RESIDENT_WOMAN, "talking", 3, 50, 24),
    )


@scene("council-website", theme="help")
def council_website() -> Drawing:
    return framed(
        rect(6, 8, 116, 88, "ink", MAIN, 9),
        rect(15, 16, 98, 72, "paper", DETAIL, 3),
        town_hall(44, 84, 0.58),
        path("M78 34H104M78 48H104M78 62H94", "none", DETAIL),
        limb("M2 128Q6 110 14 102", 17, "teal"),
        fist(12, 92, 0.9, "light", -60),
        pressing_hand(92, 68, 0.98, "light", turn=-18),
    )


@scene("street-problem-website", theme="help")
def street_problem_website() -> Drawing:
    view = group(
        rect(-26, -40, 52, 76, "sky", 0),
        street_light(20, 30, 0.66),
        bush(-6, 34, 0.62),
        map_pin(-12, 4, 0.72),
    )
    return framed(
        hand_holding(
            60,
            56,
            1.1,
            phone_body(-32, -46, 64, 88) + inside(rect(-26, -40, 52, 76), view),
            64,
            "brown",
        ),
    )


@scene("call-voice", theme="help")
def call_voice() -> Drawing:
    return framed(
        heart(64, 34, 2.0),
        caller(28, 78, 1.0, RESIDENT, "calm", 3, 54, 24),
        call_taker(100, 82, 1.0, gaze=-3, down=50, broad=24),
    )


@scene("call-keep-safe", theme="help")
def call_keep_safe() -> Drawing:
    return framed(
        caller(84, 84, 1.06, RESIDENT_WOMAN, "talking", -3, 46, 26),
        speech(5, 5, 92, 54, (70, 76), 62),
        safe_card(51, 32, 0.98),
    )


@scene("call-crimestoppers", theme="help")
def call_crimestoppers() -> Drawing:
    return framed(
        back_of_head(40, 54, 1.26, RESIDENT_YOUNG, 62),
        phone_at_ear(64, 38, 1.06),
        call_taker(102, 84, 0.84, CALL_TAKER_MAN, "calm", -3, 54, 24),
        speech(74, 5, 48, 46, (70, 62), 88),
        path("M84 46C84 32 112 32 112 46", "shade", DETAIL),
        circle(98, 23, 11, "shade", DETAIL),
        words("?", 98, 30, 19),
    )


@scene("report-it-website", theme="help")
def report_it_website() -> Drawing:
    view = (
        rect(-48, -36, 96, 70, "paper", 0)
        + bust(-24, -2, 0.72, RESIDENT_DEAF, "worried", 2, 60)
        + bust(26, -6, 0.72, STRANGER, "angry", -3, 60)
        + path("M-6 -18L3 -12M-8 -2H2M-6 14L3 8", "none", DETAIL, "red")
    )
    return framed(
        screen_on_stand(64, 48, 0.98, view),
        rect(20, 102, 88, 22, "grey", DETAIL, 3),
        keyboard(25, 106, 78, 1, 8),
    )


@scene("call-loan-help", theme="help")
def call_loan_help() -> Drawing:
    return framed(
        caller(92, 88, 1.0, RESIDENT_MAN, "worried", -3, 44, 25),
        speech(6, 5, 76, 62, (78, 80), 66),
        inside(
            rect(8, 7, 72, 58),
            bank_note(34, 24, 0.86, -12),
            bank_note(50, 30, 0.86, 10),
            limb("M-4 62Q10 58 18 50", 15, "shade"),
            group(open_hand(0, 0, 0.9, "light", 60), at=(34, 44)),
        ),
    )
