"""Pictures for the contact page: who answers about tricks, repairs, streets, crimes and money."""

from pictograms.drawing.calling import CALL_TAKER_MAN, call_taker, caller, lost_money
from pictograms.drawing.cast import (
    OFFICER,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
)
from pictograms.drawing.devices import laptop, screen_on_stand, street_light
from pictograms.drawing.doors import broken_glass, window
from pictograms.drawing.gestures import typing_thumbs
from pictograms.drawing.hands import fist, hand_holding, phone_at_ear, pointing_hand, pressing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.marks import arrow, map_pin, speech
from pictograms.drawing.messages import keyboard, message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.places import bank_building, spanner, town_hall
from pictograms.drawing.safe_card import safe_card
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, join, limb, line, path, rect, words
from pictograms.drawing.street import LANDLORD
from pictograms.drawing.things import bank_note, bush
from pictograms.drawing.tricks import trick_message, warning_sign
from pictograms.scenes.people_hate import nasty_words
from pictograms.scenes.people_lenders import LENDER


@scene("call-report-fraud", theme="help")
def call_report_fraud() -> Drawing:
    return framed(
        call_taker(100, 84, 0.92, gaze=-3, down=50, broad=24),
        caller(28, 94, 0.94, RESIDENT_YOUNG, "worried", 3, 44, 24),
        speech(20, 5, 74, 66, (42, 80), 50),
        lost_money(57, 42, 0.84),
    )


@scene("report-fraud-website", theme="help")
def report_fraud_website() -> Drawing:
    return framed(
        laptop(64, 50, 1.14, lost_money(-15, 0, 0.6) + path("M12 -14H28M12 -4H28M12 6H22", "none", DETAIL)),
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
        trick_message(12, 12, 58, 30, warning_sign(0, 0, 0.66)),
        message(30, 54, 84, 32, "7726"),
        arrow((84, 30), (118, 30)),
        typing_thumbs(59, 88, 0.92, wide=66),
    )


@scene("send-email-on", theme="help")
def send_email_on() -> Drawing:
    return framed(
        rect(6, 10, 64, 48, "pink", MAIN, 4),
        path("M9 13L38 36L67 13", "none", MAIN),
        warning_sign(38, 44, 0.86),
        arrow((78, 30), (114, 30)),
        call_taker(88, 76, 0.94, CALL_TAKER_MAN, "calm", -3, 54, 25),
        laptop(40, 92, 0.5, warning_sign(0, 0, 0.9)),
    )


@scene("call-landlord", theme="help")
def call_landlord() -> Drawing:
    return framed(
        bust(88, 74, 0.94, LANDLORD, "happy", -3, 70, 24),
        phone_at_ear(105, 63, 0.8, "medium", "purple"),
        caller(24, 92, 0.9, RESIDENT_MAN, "talking", 3, 50, 22),
        speech(5, 5, 92, 48, (32, 70), 30),
        broken_door(28, 29),
        spanner(70, 29, 0.68, 32),
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
        call_taker(98, 84, 1.0, gaze=-3, down=50, broad=24),
        caller(28, 90, 0.98, RESIDENT, "worried", 3, 54, 24),
        speech(16, 5, 78, 58, (42, 76), 48),
        window(28, 12, 54, 42, True),
        broken_glass(56, 33, 0.8),
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
        caller(30, 78, 1.1, RESIDENT_YOUNG, "talking", 3, 60, 25),
        call_taker(102, 88, 0.88, CALL_TAKER_MAN, "calm", -3, 54, 23),
        speech(10, 5, 84, 40, (44, 60), 46),
        rect(20, 13, 64, 24, "light", SMALL, 3),
        path("M30 25H74", "none", 5, "ink", "2 9"),
    )


@scene("report-it-website", theme="help")
def report_it_website() -> Drawing:
    view = (
        rect(-48, -36, 96, 70, "paper", 0)
        + head(-26, 0, 0.9, OFFICER)
        + nasty_words(20, -16, 0.62)
        + path("M0 6H40M0 16H40M0 26H26", "none", DETAIL)
    )
    return framed(
        screen_on_stand(64, 48, 0.98, view),
        rect(20, 102, 88, 22, "grey", DETAIL, 3),
        keyboard(25, 106, 78, 1, 8),
    )


@scene("call-loan-help", theme="help")
def call_loan_help() -> Drawing:
    return framed(
        caller(90, 90, 1.0, RESIDENT_MAN, "worried", -3, 44, 25),
        speech(6, 5, 84, 62, (76, 80), 66),
        inside(rect(8, 7, 80, 58), bust(32, 32, 0.78, LENDER, "firm", 2, 60, 25)),
        bank_note(66, 48, 0.7, -8),
        fist(48, 54, 0.5, "light"),
        warning_sign(72, 20, 0.6),
    )


def broken_door(x: float, y: float) -> Drawing:
    """A door with a broken lock, for a bubble. Origin at its middle; 26 wide, 38 high."""
    return join(
        rect(x - 13, y - 19, 26, 38, "wood", DETAIL),
        circle(x + 6, y + 1, 3, "yellow", SMALL),
        path(f"M{x - 8} {y - 13}L{x - 2} {y - 4}L{x - 7} {y + 3}L{x} {y + 12}", "none", DETAIL),
    )
