"""Pictures about tricks on the phone: how they look, and how you stop the call."""

from pictograms.drawing.cast import (
    FRIEND,
    OFFICER,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
)
from pictograms.drawing.devices import desk_phone
from pictograms.drawing.doors import lock
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear, pressing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.marks import arrow, noise, speech, thought
from pictograms.drawing.messages import message, phone_body, small_phone
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, join, path, rect, words
from pictograms.drawing.things import bank_note, clock, paper_sheet
from pictograms.drawing.tricks import (
    bank_building,
    bank_counter,
    caller,
    far_end,
    finger_on_lips,
    flying_notes,
    phone_base,
    pin_dots,
    receiver,
    trick_message,
    warning_sign,
)


@scene("hang-up", theme="tricks")
def hang_up() -> Drawing:
    return framed(
        bust(28, 52, 1.0, RESIDENT, "calm", 3, 80, 23),
        rect(4, 114, 120, 10, "wood"),
        phone_base(86, 84, 0.84),
        receiver(86, 54, 0.84),
        arrow((86, 10), (86, 34)),
        reach((40, 104), (50, 118), (62, 62), RESIDENT, "fist", 0.72, 12),
    )


@scene("end-video-call", theme="tricks")
def end_video_call() -> Drawing:
    return framed(
        phone_body(12, 5, 78, 118),
        inside(rect(18, 11, 66, 106), rect(18, 11, 66, 106, "sky", 0), bust(51, 48, 1.0, STRANGER, "calm", 0, 80)),
        rect(18, 86, 66, 31, "grey", 0),
        circle(51, 100, 12, "red", DETAIL),
        path("M45 100Q51 95 57 100", "none", MAIN, "paper"),
        pressing_hand(56, 101, 0.95, "brown", turn=-52),
    )


@scene("wait-5-minutes", theme="tricks")
def wait_5_minutes() -> Drawing:
    watch = circle(0, 0, 38, "paper", MAIN) + words("5", 0, 10, 42) + words("min", 0, 24, 15)
    return framed(
        bust(28, 52, 1.0, RESIDENT, "calm", 3, 72, 23),
        rect(4, 112, 120, 12, "wood"),
        group(watch, at=(84, 44), size=0.94),
        desk_phone(86, 94, 0.52),
        reach((10, 100), (14, 118), (38, 110), RESIDENT, "fist", 0.7),
    )


@scene("use-bank-app", theme="tricks")
def use_bank_app() -> Drawing:
    return framed(
        hand_holding(42, 74, 1.0, phone_body(-34, -68, 68, 108), 68, "brown"),
        bank_building(42, 100, 0.82),
        message(66, 14, 56, 36, lines=2),
        message(70, 62, 52, 36, mine=False, lines=2),
    )


@scene("phone-lies", theme="tricks")
def phone_lies() -> Drawing:
    return framed(
        bust(30, 76, 1.06, RESIDENT_MAN, "calm", 2, 50, 24),
        phone_at_ear(49, 64, 0.92, "medium"),
        far_end(62, 6, 60, 116, caller(92, 82, 1.0, "happy", -2)),
        thought(68, 12, 46, 34, (88, 54)),
        bank_note(91, 29, 0.7, -6),
        warning_sign(24, 22, 1.0),
    )


@scene("video-call-lies", theme="tricks")
def video_call_lies() -> Drawing:
    return framed(
        phone_body(6, 5, 72, 118),
        far_end(12, 14, 60, 96, bust(40, 58, 1.0, STRANGER, "talking", 0, 76)),
        message(62, 12, 60, 38, mine=False, inside_it=bank_note(0, 0, 0.8)),
        warning_sign(100, 98, 1.0),
    )


@scene("says-bank-or-police", theme="tricks")
def says_bank_or_police() -> Drawing:
    return framed(
        far_end(58, 56, 64, 66, caller(82, 92, 0.86, "talking", -2)),
        speech(6, 5, 116, 46, (80, 74), 74),
        bank_building(34, 48, 0.42),
        words("?", 64, 42, 32, "red"),
        inside(rect(70, 7, 50, 42), head(96, 34, 0.86, OFFICER)),
        bust(26, 92, 0.9, RESIDENT, "worried", 2, 40, 23),
        phone_at_ear(42, 82, 0.76),
        warning_sign(106, 106, 0.76),
    )


@scene("says-be-quick", theme="tricks")
def says_be_quick() -> Drawing:
    return framed(
        far_end(58, 42, 64, 80, caller(92, 80, 0.98, "talking", -2)),
        clock(40, 40, 1.05, 12, 57),
        reach((66, 120), (58, 106), (58, 66), STRANGER, "point", 0.8),
        warning_sign(27, 104, 0.96),
    )


@scene("text-be-quick", theme="tricks")
def text_be_quick() -> Drawing:
    return framed(
        hand_holding(42, 78, 0.98, phone_body(-34, -72, 68, 110), 68, "brown"),
        trick_message(22, 18, 78, 66, clock(0, 0, 0.86, 12, 57)),
        warning_sign(102, 104, 0.96),
    )


@scene("says-keep-secret", theme="tricks")
def says_keep_secret() -> Drawing:
    return framed(
        far_end(6, 6, 84, 116, bust(48, 52, 1.5, STRANGER, "calm", 0, 70), finger_on_lips(48, 52, 1.5, STRANGER)),
        warning_sign(103, 100, 0.96),
    )


@scene("phone-rings-159", theme="tricks")
def phone_rings_159() -> Drawing:
    return framed(
        noise(50, 44, 180, 2, 32, 9, 34),
        noise(50, 44, 0, 1, 32, 9, 30),
        phone_body(26, 6, 48, 84),
        rect(32, 12, 36, 72, "pink", 0),
        words("159", 50, 44, 24, "ink", 33),
        circle(41, 70, 6, "green", SMALL) + circle(59, 70, 6, "red", SMALL),
        bust(100, 66, 0.9, RESIDENT_WOMAN, "firm", -3, 64, 24),
        reach((90, 118), (80, 126), (74, 96), RESIDENT_WOMAN, "open", 0.8, flip=True),
        warning_sign(24, 104, 0.9),
    )


@scene("send-pin-by-text", theme="tricks")
def send_pin_by_text() -> Drawing:
    return framed(
        far_end(72, 52, 50, 70, bust(99, 88, 0.82, STRANGER, "happy", -2)),
        group(hand_holding(0, 0, 0.92, phone_body(-30, -60, 60, 98), 60, "brown"), at=(36, 74)),
        message(14, 26, 76, 36, "PIN"),
        arrow((56, 74), (80, 94), "red"),
    )


@scene("pin-in-head", theme="tricks")
def pin_in_head() -> Drawing:
    return framed(
        thought(6, 5, 86, 38, (42, 56)),
        pin_dots(49, 24, 17, 5),
        bust(40, 86, 1.06, RESIDENT_YOUNG, "happy", 2, 44, 29),
        lock(98, 84, 1.05),
    )


@scene("take-your-time", theme="tricks")
def take_your_time() -> Drawing:
    return framed(
        bust(34, 60, 1.06, RESIDENT_WOMAN, "calm", 2, 70, 26),
        clock(88, 40, 1.0, 3, 0),
        reach((54, 116), (84, 136), (88, 98), RESIDENT_WOMAN, "open", 0.95),
    )


@scene("say-no-on-phone", theme="tricks")
def say_no_on_phone() -> Drawing:
    return framed(
        bust(76, 66, 1.12, RESIDENT_YOUNG, "firm", -2, 60, 28),
        phone_at_ear(97, 54, 0.98),
        speech(6, 6, 56, 44, (54, 76), 40),
        words("NO", 34, 41, 34),
        reach((52, 112), (40, 130), (30, 92), RESIDENT_YOUNG, "open", 0.9, flip=True),
    )


@scene("move-money-on-phone", theme="tricks")
def move_money_on_phone() -> Drawing:
    return framed(
        bank_building(32, 66, 0.62),
        far_end(66, 40, 56, 82, caller(95, 76, 0.86, "happy", -2)),
        flying_notes((50, 56), (84, 112), 3, 0.6),
        bust(26, 96, 0.86, RESIDENT, "talking", 2, 40, 24),
        phone_at_ear(43, 86, 0.74),
    )


@scene("money-stays-in-bank", theme="tricks")
def money_stays_in_bank() -> Drawing:
    return framed(
        bank_building(64, 121, 1.16),
        rect(46, 62, 36, 59, "paper", DETAIL),
        join(*(bank_note(64, 112 - 9 * each, 0.66, 0) for each in range(4))),
        lock(96, 94, 0.8),
    )


@scene("tell-bank-paid", theme="tricks")
def tell_bank_paid() -> Drawing:
    return framed(
        bank_counter(30, 62, 0.94, gaze=3, wide=58),
        bust(100, 76, 1.0, RESIDENT_MAN, "talking", -3, 60, 24),
        speech(48, 5, 74, 42, (92, 58), 90),
        bank_note(68, 26, 0.66),
        arrow((86, 26), (114, 26), "red"),
    )


@scene("tell-about-trick", theme="tricks")
def tell_about_trick() -> Drawing:
    return framed(
        bust(98, 76, 1.0, FRIEND, "calm", -3, 60, 24),
        bust(30, 90, 0.98, RESIDENT, "talking", 3, 60, 23),
        speech(6, 5, 84, 58, (38, 72), 42),
        small_phone(28, 34, 0.82),
        warning_sign(64, 36, 1.0),
    )


@scene("leaflet-near-phone", theme="tricks")
def leaflet_near_phone() -> Drawing:
    return framed(
        paper_sheet(42, 44, 1.15, heading="HELP"),
        circle(42, 9, 4, "red", SMALL),
        rect(4, 114, 120, 10, "wood"),
        desk_phone(84, 88, 0.78),
        reach((130, 50), (116, 30), (74, 44), RESIDENT, "point", 0.8, flip=True),
    )
