"""Pictures about a silent call: 999 on a mobile phone, listen, tap, 55, and what the police ask."""

from pictograms.drawing.calling import CALL_TAKER, call_taker, handset, number_keys, taps
from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN
from pictograms.drawing.devices import desk_phone
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear, pressing_hand
from pictograms.drawing.marks import map_pin, speech
from pictograms.drawing.messages import phone_body
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, path, rect, words


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
        bust(46, 58, 1.42, RESIDENT, "calm", 3, 60, 27),
        phone_at_ear(74, 40, 1.24),
        speech(82, 6, 40, 34, (92, 54), 98),
        path("M90 17H114M90 28H106", "none", DETAIL),
    )


@scene("tap-phone", theme="help")
def tap_phone() -> Drawing:
    return framed(
        group(phone_body(-30, -52, 60, 104), circle(0, 30, 8, "green", DETAIL), at=(46, 66), turn=-10),
        taps(50, 56, 1.15, -24),
        pressing_hand(54, 52, 1.15, "brown", turn=-34),
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
        call_taker(34, 46, 1.1, CALL_TAKER, "calm", 3, 90, 26),
        draw_officer(98, 74, 1.0, "calm", -3, 60),
        speech(62, 5, 60, 40, (55, 54), 76),
        group(rect(-9, -14, 18, 28, "ink", DETAIL, 4), rect(-6, -10, 12, 18, "paper", 0), at=(92, 27)),
        taps(92, 24, 0.62, -90) + taps(92, 24, 0.62, 90),
    )


@scene("yes-no-questions", theme="help")
def yes_no_questions() -> Drawing:
    return framed(
        draw_officer(64, 88, 1.0, "talking", 0, 45),
        phone_at_ear(84, 76, 0.88, "medium", "paper"),
        speech(5, 6, 54, 40, (52, 62), 42),
        words("Yes", 32, 35, 25, "ink", 44),
        speech(69, 6, 54, 40, (76, 62), 86),
        words("No", 96, 35, 25, "ink", 44),
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
