"""Pictures about getting help without speaking: text 999, 999 BSL, Relay UK, textphone."""

from pictograms.drawing.cast import OFFICER, RESIDENT, RESIDENT_DEAF, RESIDENT_YOUNG, VISITOR
from pictograms.drawing.devices import laptop
from pictograms.drawing.doors import broken_glass, window
from pictograms.drawing.gestures import reach, typing_thumbs
from pictograms.drawing.hands import hand_holding, open_hand, pointing_hand, pressing_hand
from pictograms.drawing.heads import back_of_head, head
from pictograms.drawing.marks import arrow, map_pin, speech
from pictograms.drawing.messages import (
    headset,
    keyboard,
    message,
    phone_body,
    price_tag,
    signer,
    signing_hands,
    sim_card,
    small_phone,
    textphone_machine,
)
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, join, limb, path, polygon, rect, words
from pictograms.drawing.things import clock, moon, sun


@scene("bsl-999", theme="help")
def bsl_999() -> Drawing:
    screen = rect(35, 33, 58, 74)
    return framed(
        phone_body(29, 5, 70, 108, "999"),
        inside(screen, rect(35, 33, 58, 74, "sky", 0), signer(64, 60, 0.86)),
        limb("M4 128L17 108", 15, "teal"),
        limb("M124 128L113 112", 15, "teal"),
        open_hand(24, 89, 0.95, "brown", 16, flip=True),
        pointing_hand(98, 66, 0.9, "brown", -14, flip=True),
        path("M8 70Q12 60 22 58M106 58Q116 62 119 72", "none", DETAIL, "signal"),
    )


@scene("bsl-999-computer", theme="help")
def bsl_999_computer() -> Drawing:
    return framed(
        laptop(64, 46, 1.14, rect(-36, -26, 72, 48, "sky", 0) + signer(0, -5, 0.76)),
        back_of_head(64, 99, 0.8, RESIDENT_YOUNG, 44),
        limb("M44 126Q22 132 21 112", 13, "teal"),
        limb("M84 126Q106 132 107 112", 13, "teal"),
        open_hand(22, 96, 0.84, "light", -12, flip=True),
        pointing_hand(104, 76, 0.8, "light", -8, flip=True),
        path("M8 82Q9 72 16 70M112 72Q120 76 121 84", "none", DETAIL, "signal"),
    )


@scene("help-without-voice", theme="help")
def help_without_voice() -> Drawing:
    return framed(
        speech(6, 5, 62, 50, (84, 68), 58),
        signing_hands(37, 30, 0.72),
        speech(74, 5, 48, 42, (94, 62), 96),
        path("M83 16H113M83 26H113M83 36H103", "none", DETAIL),
        bust(34, 88, 0.95, RESIDENT_DEAF, "calm", 3, 38, 27),
        limb("M56 124Q74 132 88 116", 13, "teal"),
        group(hand_holding(0, 0, 0.72, phone_body(-19, -34, 38, 68), 38, "brown"), at=(92, 94)),
    )


@scene("get-999-bsl-app", theme="help")
def get_999_bsl_app() -> Drawing:
    others = join(
        *(rect(27 + 21 * column, 14, 15, 13, "grey" if column % 2 else "light", SMALL, 4) for column in range(3))
    )
    return framed(
        phone_body(14, 5, 82, 119),
        others,
        rect(24, 34, 62, 52, "paper", MAIN, 10),
        words("999", 55, 59, 28, "sign_red", 52),
        words("BSL", 50, 80, 21, "signal"),
        arrow((38, 90), (38, 113)),
        pressing_hand(80, 78, 1.05, "medium", turn=-36),
    )


@scene("free-day-and-night", theme="help")
def free_day_and_night() -> Drawing:
    return join(
        rect(6, 6, 58, 88, "warm", 0, 6),
        rect(64, 6, 58, 88, "purple", 0, 6),
        sun(23, 38, 0.8),
        moon(104, 40, 1.2, stars=False),
        phone_body(40, 10, 48, 88, "999"),
        words("BSL", 64, 62, 19, "signal", 34),
        price_tag(68, 102, 1.1),
    )


@scene("text-register", theme="help")
def text_register() -> Drawing:
    return framed(
        hand_holding(64, 80, 1.0, phone_body(-32, -75, 64, 104, "999"), 64),
        message(6, 36, 116, 32, "REGISTER"),
    )


@scene("wait-for-text", theme="help")
def wait_for_text() -> Drawing:
    return framed(
        bust(34, 58, 1.0, RESIDENT, "calm", 3, 73, 26),
        clock(98, 30, 0.76, 2, 0),
        phone_body(64, 60, 42, 64),
        message(76, 72, 46, 28, mine=False, lines=2),
        reach((16, 110), (14, 132), (64, 108), RESIDENT, "fist", 0.72),
    )


@scene("text-yes", theme="help")
def text_yes() -> Drawing:
    return framed(
        group(hand_holding(0, 0, 1.0, phone_body(-30, -70, 60, 104), 60, "medium"), at=(44, 78), turn=-7),
        message(17, 18, 40, 24, mine=False, lines=2),
        message(36, 46, 86, 42, "YES"),
    )


@scene("text-999", theme="help")
def text_999() -> Drawing:
    return framed(
        phone_body(31, 5, 66, 98, "999"),
        message(42, 37, 44, 22, lines=2),
        keyboard(39, 69, 50, 2, 5, "light"),
        typing_thumbs(64, 76, 0.98, wide=66, skin="brown"),
    )


@scene("text-police-what-where", theme="help")
def text_police_what_where() -> Drawing:
    broken = window(-25, -13, 50, 26, bars=False) + broken_glass(0, 1, 0.62)
    home = (
        polygon((-26, 13), (-26, -2), (2, -2), (2, 13), fill="warm", width=DETAIL)
        + polygon((-33, -1), (-12, -14), (9, -1), fill="red", width=DETAIL)
        + rect(-17, 4, 9, 9, "wood", SMALL)
        + map_pin(24, 13, 0.7)
    )
    return join(
        phone_body(10, 4.5, 108, 119),
        message(22, 18, 84, 28, inside_it=head(0, 2, 0.52, OFFICER, small=True), tail=4),
        message(22, 51, 84, 30, inside_it=broken, tail=4),
        message(22, 86, 84, 28, inside_it=home, tail=4),
    )


@scene("text-again", theme="help")
def text_again() -> Drawing:
    watch = (
        rect(-5, -36, 10, 8, "grey", DETAIL, 2)
        + circle(0, 0, 27, "paper", MAIN)
        + words("3", 0, 8, 32)
        + words("min", 0, 20, 13)
    )
    return framed(
        phone_body(5, 5, 60, 118),
        message(15, 18, 40, 26, lines=2),
        message(15, 80, 40, 26, lines=2),
        path("M35 56V66", "none", 5, "signal"),
        path("M28 62L35 70L42 62", "none", 5, "signal"),
        group(watch, at=(95, 64)),
    )


@scene("new-number", theme="help")
def new_number() -> Drawing:
    return framed(
        small_phone(26, 38, 1.0),
        arrow((48, 38), (70, 38)),
        sim_card(96, 38, 1.7),
        message(6, 84, 116, 30, "REGISTER"),
    )


@scene("relay-app", theme="help")
def relay_app() -> Drawing:
    return framed(
        bust(92, 44, 0.95, VISITOR, "talking", 0, 44, 26),
        headset(92, 44, 0.95),
        speech(5, 6, 52, 36, (70, 46), 42),
        path("M14 17H48M14 26H48M14 34H36", "none", DETAIL),
        phone_body(8, 50, 54, 74),
        path("M18 63H50M18 71H42", "none", DETAIL),
        keyboard(15, 84, 40, 2, 5, "light"),
        arrow((64, 104), (84, 94)),
        pointing_hand(42, 96, 0.8, "light", -30),
    )


@scene("textphone", theme="help")
def textphone() -> Drawing:
    return framed(
        textphone_machine(8, 5, 1.0),
        limb("M14 128L30 112", 15, "teal"),
        limb("M114 128L98 112", 15, "teal"),
        pointing_hand(44, 74, 0.8, "light", 22),
        pointing_hand(84, 74, 0.8, "light", -22, flip=True),
    )
