"""Pictures about the help button and the home phone: press it, wear it, test it, the new phone line, lies about it."""

from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    Look,
)
from pictograms.drawing.devices import desk_phone, lamp, smartphone
from pictograms.drawing.gestures import reach, typing_thumbs
from pictograms.drawing.hands import hand_holding, phone_at_ear, pressing_hand
from pictograms.drawing.help_button import (
    battery_box,
    cordless_phone,
    help_box,
    loose_button,
    plug,
    router,
    worn_button,
)
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.messages import headset, message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, join, limb, path, polygon, rect
from pictograms.drawing.street import ground
from pictograms.drawing.things import bank_card, calendar, moon, sun
from pictograms.drawing.tricks import caller as trick_caller
from pictograms.drawing.tricks import far_end

DEAF_MAN = Look(hair="grey", style="short", top="teal", hearing_aid=True)
OPERATOR = Look(hair="fair", style="long", top="blue")
"""The person who answers: at the button company or the phone company."""


@scene("press-help-button", theme="home")
def press_help_button() -> Drawing:
    return framed(
        bust(46, 36, 1.05, RESIDENT, "calm", 1, 100, 34),
        worn_button(48, 92, 1.0, up=40, apart=19),
        pressing_hand(58, 95, 0.9, turn=-62),
    )


@scene("big-help-button", theme="home")
def big_help_button() -> Drawing:
    return framed(
        rect(4, 108, 120, 16, "wood"),
        bust(28, 42, 1.0, RESIDENT_MAN, "calm", 3, 64, 22),
        path("M40 108Q40 98 52 98H112Q122 98 122 108Z", "light", MAIN),
        path("M50 98Q54 74 82 74Q110 74 114 98Z", "red", MAIN),
        reach((42, 88), (58, 58), (82, 64), RESIDENT_MAN, "fist", 0.9, 14),
    )


def _operator() -> Drawing:
    return bust(0, 0, 0.62, OPERATOR, "talking", 0, 50) + headset(0, 0, 0.62)


@scene("help-box-talks", theme="home")
def help_box_talks() -> Drawing:
    return framed(
        rect(52, 108, 72, 16, "wood"),
        help_box(88, 84, 0.9),
        speech(54, 5, 66, 48, (88, 58), 88),
        inside(rect(56, 7, 62, 44), group(_operator(), at=(87, 32))),
        bust(26, 60, 1.0, RESIDENT, "calm", 3, 70, 21),
        worn_button(26, 104, 0.7, up=26, apart=12),
    )


@scene("person-comes-to-help", theme="home")
def person_comes_to_help() -> Drawing:
    return framed(
        ground(),
        rect(6, 12, 46, 109, "sky"),
        polygon((6, 12), (4, 8), (4, 124), (6, 121), fill="wood", width=DETAIL),
        figure(32, 78, 0.94, FRIEND, Pose((-14, -4), (22, -20), (-16, -18), (18, -24), True), "happy", 3),
        rect(66, 76, 54, 46, "purple", MAIN, 10),
        bust(93, 62, 0.94, DEAF_MAN, "calm", -3, 66, 21),
        worn_button(93, 104, 0.72, up=24, apart=11),
        limb("M70 96V124M116 96V124", 8, "purple"),
    )


@scene("wear-button-day-night", theme="home")
def wear_button_day_night() -> Drawing:
    return framed(
        sun(22, 28, 0.84),
        moon(104, 26, 0.9, stars=False),
        bust(64, 46, 1.1, RESIDENT_WOMAN, "happy", 0, 80, 34),
        worn_button(64, 98, 0.8, up=40, apart=20),
    )


@scene("button-on-you", theme="home")
def button_on_you() -> Drawing:
    return framed(
        ground(),
        wheelchair_user(42, 74, 1.06, RESIDENT_YOUNG, "happy"),
        worn_button(46, 60, 0.56, up=38, apart=12),
        arrow((112, 38), (66, 56)),
    )


@scene("sleep-with-button", theme="home")
def sleep_with_button() -> Drawing:
    return framed(
        moon(104, 24, 1.0),
        rect(18, 18, 66, 60, "light", MAIN, 12),
        bust(51, 46, 1.06, RESIDENT_MAN, "calm", 0, 76, 28),
        worn_button(51, 92, 0.66, up=32, apart=16),
        path("M6 124V112Q50 98 120 108V124Z", "blue", MAIN),
    )


@scene("test-help-button", theme="home")
def test_help_button() -> Drawing:
    return framed(
        bust(34, 42, 0.98, RESIDENT_WOMAN, "happy", 3, 90, 28),
        worn_button(36, 96, 0.84, up=44, apart=17),
        pressing_hand(46, 99, 0.72, "brown", turn=-66),
        calendar(92, 40, 0.98, ringed=True),
    )


@scene("phone-changes-2027", theme="home")
def phone_changes_2027() -> Drawing:
    return framed(
        desk_phone(34, 30, 0.66),
        arrow((64, 32), (82, 32)),
        cordless_phone(104, 40, 0.72),
        path("M104 74V98", "none", MAIN),
        router(100, 118, 0.72),
        calendar(38, 90, 0.86, day="31"),
    )


@scene("tell-phone-company-button", theme="home")
def tell_phone_company_button() -> Drawing:
    return framed(
        bust(28, 84, 1.0, RESIDENT, "talking", 3, 60, 22),
        phone_at_ear(46, 72, 0.86),
        speech(6, 5, 52, 52, (32, 60), 34),
        loose_button(32, 40, 0.6),
        bust(96, 58, 1.0, OPERATOR, "happy", -3, 90, 26),
        headset(96, 58, 1.0),
        path("M72 106H124", "none", MAIN),
        rect(68, 104, 56, 20, "wood"),
    )


@scene("helper-tells-phone-company", theme="home")
def helper_tells_phone_company() -> Drawing:
    return framed(
        bust(94, 74, 1.0, FRIEND, "talking", -3, 60, 24),
        phone_at_ear(112, 62, 0.86, "brown", "pink"),
        speech(66, 4, 54, 40, (90, 50), 88),
        loose_button(93, 31, 0.44),
        bust(30, 56, 1.06, DEAF_MAN, "calm", 3, 80, 25),
        worn_button(30, 104, 0.7, up=38, apart=18),
    )


@scene("button-works-after", theme="home")
def button_works_after() -> Drawing:
    return framed(
        bust(32, 72, 1.0, RESIDENT, "talking", 3, 60, 25),
        worn_button(34, 112, 0.84, up=24, apart=13),
        cordless_phone(104, 42, 0.76),
        path("M104 78V98", "none", MAIN),
        router(98, 120, 0.74),
        speech(22, 5, 52, 40, (38, 52), 40),
        question(48, 39, 38),
        arrow((62, 84), (84, 76)),
    )


@scene("power-cut-phone-stops", theme="home")
def power_cut_phone_stops() -> Drawing:
    return framed(
        path("M34 4V16", "none", MAIN),
        group(lamp(0, 0, 0.96, on=False), at=(34, 42), turn=180),
        cordless_phone(90, 64, 1.12, on=False),
        path("M64 114Q40 120 34 104", "none", MAIN),
        plug(34, 92, 0.9),
    )


@scene("battery-box-for-phone", theme="home")
def battery_box_for_phone() -> Drawing:
    return framed(
        group(lamp(0, 0, 0.62, on=False), at=(24, 28), turn=180),
        cordless_phone(90, 54, 1.0, on=True),
        battery_box(42, 92, 0.9),
        path("M76 92H90V102", "none", MAIN),
    )


@scene("tell-bank-numbers", theme="home")
def tell_bank_numbers() -> Drawing:
    return framed(
        bust(38, 44, 0.96, RESIDENT, "talking", 3, 90, 24),
        group(phone_at_ear(0, 0, 0.8, "light", "teal"), at=(21, 33), flip=True),
        far_end(72, 5, 51, 60, trick_caller(97, 38, 0.8)),
        bank_card(72, 98, 1.16, -6),
        reach((56, 88), (60, 126), (50, 106), RESIDENT, "fist", 0.7, 11),
    )


@scene("text-bank-numbers", theme="home")
def text_bank_numbers() -> Drawing:
    return framed(
        phone_body(30, 4, 68, 134),
        message(40, 16, 44, 26, mine=False, lines=2),
        group(bank_card(0, 0, 0.86), at=(68, 68)),
        typing_thumbs(64, 100, 1.0, "brown", wide=64),
    )


@scene("show-text-to-helper", theme="home")
def show_text_to_helper() -> Drawing:
    return framed(
        bust(98, 44, 1.0, FRIEND, "calm", -3, 90, 25),
        bust(26, 50, 1.0, DEAF_MAN, "calm", 3, 90, 22),
        hand_holding(62, 78, 0.86, smartphone(0, 0, 1.0, "warning"), 46),
        reach((118, 88), (120, 112), (84, 82), FRIEND, "point", 0.62, 11),
    )


@scene("button-does-not-work", theme="home")
def button_does_not_work() -> Drawing:
    return framed(
        speech(6, 5, 58, 62, (32, 72), 34),
        loose_button(35, 46, 0.7),
        path("M26 36L36 44L32 50L42 58", "none", DETAIL),
        path("M52 34L58 30M54 44H60", "none", DETAIL, "red"),
        bust(28, 92, 0.94, RESIDENT_YOUNG, "worried", 3, 60, 22),
        phone_at_ear(45, 82, 0.78),
        bust(98, 56, 0.98, OPERATOR, "calm", -3, 90, 25),
        headset(98, 56, 0.98),
        rect(72, 106, 52, 20, "wood"),
    )


@scene("write-button-broken", theme="home")
def write_button_broken() -> Drawing:
    broken = join(
        loose_button(0, 2, 0.7),
        path("M-9 -8L1 0L-3 6L7 14", "none", DETAIL),
        path("M17 -10L23 -14M19 0H25", "none", DETAIL, "red"),
    )
    return framed(
        message(48, 5, 74, 62, inside_it=broken),
        bust(30, 74, 1.06, RESIDENT_YOUNG, "worried", 3, 70, 24),
        hand_holding(94, 96, 0.86, phone_body(-17, -22, 34, 52), 34),
    )
