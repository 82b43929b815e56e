"""Pictures about a silent call: 999 on a mobile phone, listen, tap, 55, and what the police ask."""

from pictograms.drawing.calling import CALL_TAKER, call_taker, handset, number_keys, taps
from pictograms.drawing.cast import OFFICER, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN
from pictograms.drawing.devices import desk_phone
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear, pointing_hand, pressing_hand
from pictograms.drawing.marks import map_pin, noise, question, speech
from pictograms.drawing.messages import phone_body, small_phone
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, path, rect, words


@scene("silent-call", theme="help")
def silent_call() -> Drawing:
    return framed(
        bust(48, 48, 1.3, RESIDENT_WOMAN, "worried", 3, 60, 28),
        reach((16, 106), (40, 138), (49, 58), RESIDENT_WOMAN, "point", 0.72),
        group(hand_holding(0, 0, 0.74, phone_body(-21, -37, 42, 74, "999"), 42, "brown"), at=(98, 82)),
    )


@scene("call-999-mobile", theme="help")
def call_999_mobile() -> Drawing:
    return framed(
        hand_holding(
            64, 62, 1.12, phone_body(-30, -52, 60, 96) + words("999", 0, -8, 28, "sign_red", 42), 60, "medium"
        ),
        circle(64, 90, 15, "green", MAIN),
        handset(65, 88, 0.62, "paper"),
    )


@scene("listen-to-phone", theme="help")
def listen_to_phone() -> Drawing:
    return framed(
        bust(40, 66, 1.3, RESIDENT, "calm", 3, 60, 27),
        phone_at_ear(66, 50, 1.14),
        speech(74, 5, 49, 38, (74, 52), 86),
        path("M83 18H114M83 30H104", "none", DETAIL),
        noise(76, 58, 0, 2, 10, 9, 40),
    )


@scene("tap-phone", theme="help")
def tap_phone() -> Drawing:
    return framed(
        phone_body(14, 8, 66, 114, "999"),
        taps(50, 66, 1.15, -18),
        pressing_hand(54, 66, 1.1, "brown", turn=-40),
    )


@scene("press-55", theme="help")
def press_55() -> Drawing:
    return framed(
        phone_body(10, 5, 92, 119),
        words("55", 56, 41, 38, "ink"),
        number_keys(20, 47, (25, 18.5), (22, 15), "5"),
        pressing_hand(60, 75, 1.05, "light", turn=-40),
    )


@scene("police-know-silent-call", theme="help")
def police_know_silent_call() -> Drawing:
    return framed(
        call_taker(28, 72, 0.98, CALL_TAKER, "talking", 3, 90, 24),
        draw_officer(100, 86, 0.94, "calm", -3, 60),
        speech(40, 5, 83, 54, (42, 70), 54),
        inside(
            rect(42, 7, 79, 50),
            bust(64, 32, 0.72, RESIDENT_WOMAN, "worried", 0, 60, 26),
            pointing_hand(64, 36, 0.5, "brown"),
        ),
        small_phone(103, 32, 0.72),
    )


@scene("yes-no-questions", theme="help")
def yes_no_questions() -> Drawing:
    return framed(
        draw_officer(28, 50, 0.98, "talking", 3, 50, OFFICER),
        speech(58, 5, 64, 46, (46, 56), 72),
        question(90, 44, 42),
        rect(6, 84, 54, 36, "paper", MAIN, 6),
        words("Yes", 33, 110, 25, "ink", 44),
        rect(68, 84, 54, 36, "paper", MAIN, 6),
        words("No", 95, 110, 25, "ink", 44),
        reach((74, 130), (66, 128), (50, 108), RESIDENT, "point", 0.6, 12),
    )


@scene("whisper-where", theme="help")
def whisper_where() -> Drawing:
    return framed(
        bust(42, 62, 1.3, RESIDENT_MAN, "talking", 3, 60, 27),
        group(hand_holding(0, 0, 0.7, phone_body(-21, -37, 42, 74), 42, "medium"), at=(98, 96), turn=-16),
        path("M76 80Q80 70 90 64", "none", DETAIL, "signal", "5 5"),
        reach((70, 124), (88, 118), (64, 84), RESIDENT_MAN, "open", 0.72, flip=True),
        circle(96, 36, 26, "paper", DETAIL),
        map_pin(96, 55, 1.0),
    )


@scene("home-phone-tap", theme="help")
def home_phone_tap() -> Drawing:
    return framed(
        desk_phone(57, 84, 1.22),
        taps(54, 48, 1.1, -10),
        pressing_hand(57, 45, 1.0, "light", turn=-56),
    )
