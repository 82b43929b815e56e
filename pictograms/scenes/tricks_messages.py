"""Pictures about texts and emails that are tricks, and what you do with them."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.devices import laptop
from pictograms.drawing.doors import lock
from pictograms.drawing.gestures import reach, typing_thumbs
from pictograms.drawing.hands import hand_holding, phone_at_ear, pressing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.marks import arrow, speech, turning_arrow
from pictograms.drawing.messages import keyboard, message, phone_body, price_tag, small_phone
from pictograms.drawing.palette import DETAIL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, line, path, rect, words
from pictograms.drawing.things import bank_card, bank_note, letter
from pictograms.drawing.tricks import (
    bank_counter,
    gift,
    open_envelope,
    parcel,
    pin_dots,
    receiver,
    star,
    trick_message,
    warning_sign,
    waste_bin,
)

GRANDCHILD = Look(hair="fair", style="parted", top="pink")


def _link(x: float, y: float, size: float = 1.0) -> Drawing:
    """A link in a message: blue letters with a line under them. Origin at the middle of the line; 44 wide."""
    return words("www.", x, y - 4 * size, 20 * size, "signal") + line(
        (x - 22 * size, y), (x + 22 * size, y), width=3, stroke="signal"
    )


@scene("scam-text", theme="tricks")
def scam_text() -> Drawing:
    return framed(
        phone_body(8, 5, 66, 118),
        trick_message(18, 20, 58, 32, path("M-18 -5H18M-18 5H6", "none", DETAIL)),
        trick_message(18, 68, 58, 34, letter(0, 0, 0.62)),
        warning_sign(101, 66, 1.0),
    )


@scene("scam-email", theme="tricks")
def scam_email() -> Drawing:
    view = rect(-36, -26, 72, 48, "pink", 0) + open_envelope(0, 10, 0.56, bank_note(0, -24, 0.9))
    return framed(laptop(64, 44, 1.12, view), warning_sign(98, 100, 1.1))


@scene("text-prize", theme="tricks")
def text_prize() -> Drawing:
    return framed(
        phone_body(6, 5, 66, 118),
        trick_message(16, 16, 104, 74, gift(-20, 4, 0.92), star(30, -12, 1.0), star(22, 20, 0.7)),
        warning_sign(100, 106, 0.9),
    )


@scene("text-parcel", theme="tricks")
def text_parcel() -> Drawing:
    return framed(
        hand_holding(42, 84, 0.94, phone_body(-34, -80, 68, 116), 68, "medium"),
        trick_message(22, 16, 100, 60, parcel(-18, 4, 0.94), price_tag(28, -6, 0.62, "£3", 8)),
        warning_sign(98, 102, 1.0),
    )


@scene("text-family", theme="tricks")
def text_family() -> Drawing:
    return framed(
        bust(26, 84, 0.98, RESIDENT, "worried", 3, 44, 22),
        phone_body(58, 5, 64, 118),
        trick_message(44, 16, 76, 46, head(-18, 4, 0.76, GRANDCHILD, "worried"), bank_note(17, 0, 0.66)),
        warning_sign(90, 96, 1.0),
        reach((40, 122), (54, 128), (64, 108), RESIDENT, "fist", 0.7),
    )


@scene("press-link", theme="tricks")
def press_link() -> Drawing:
    return framed(
        phone_body(8, 5, 74, 118),
        trick_message(14, 34, 84, 48, _link(0, 10, 1.3)),
        pressing_hand(62, 74, 1.05, "medium", turn=-40),
    )


@scene("show-message", theme="tricks")
def show_message() -> Drawing:
    return framed(
        bust(24, 44, 0.96, RESIDENT_MAN, "calm", 3, 84, 22),
        bust(106, 36, 0.92, FRIEND, "calm", -3, 90, 20),
        phone_body(44, 56, 44, 67),
        trick_message(36, 70, 60, 30, path("M-20 -5H20M-20 6H6", "none", DETAIL)),
        reach((10, 98), (6, 128), (40, 110), RESIDENT_MAN, "fist", 0.7, 12),
        reach((120, 92), (124, 124), (90, 98), FRIEND, "point", 0.6, 12, flip=True),
    )


@scene("phone-number-in-message", theme="tricks")
def phone_number_in_message() -> Drawing:
    return framed(
        phone_body(6, 5, 58, 92),
        trick_message(12, 22, 64, 46, receiver(0, -8, 0.42), words("07...", 0, 16, 18)),
        arrow((80, 34), (98, 54)),
        bust(88, 86, 0.98, RESIDENT_MAN, "calm", -2, 50, 24),
        phone_at_ear(106, 74, 0.86, "medium"),
    )


@scene("write-back", theme="tricks")
def write_back() -> Drawing:
    return framed(
        phone_body(22, 5, 66, 98),
        trick_message(10, 16, 58, 26, path("M-18 -4H18M-18 5H8", "none", DETAIL)),
        message(46, 48, 56, 22, lines=2, tail=5),
        keyboard(32, 76, 46, 2, 5, "light"),
        typing_thumbs(55, 80, 0.98, wide=66, skin="light"),
    )


@scene("delete-message", theme="tricks")
def delete_message() -> Drawing:
    return framed(
        phone_body(10, 5, 84, 119),
        trick_message(22, 18, 60, 32, path("M-20 -5H20M-20 6H8", "none", DETAIL)),
        waste_bin(52, 66, 0.74),
        pressing_hand(60, 84, 1.0, "light", turn=-40),
    )


@scene("tell-bank-typed", theme="tricks")
def tell_bank_typed() -> Drawing:
    return framed(
        bank_counter(102, 76, 0.88, wide=50),
        bust(28, 94, 0.96, RESIDENT_YOUNG, "talking", 3, 50, 24),
        speech(5, 5, 80, 64, (34, 78), 34),
        bank_card(28, 26, 0.68),
        arrow((24, 50), (50, 50), "red"),
        small_phone(68, 37, 0.88),
    )


@scene("change-password", theme="tricks")
def change_password() -> Drawing:
    view = lock(-16, 2, 0.56) + pin_dots(23, 4, 6.4, 2.4)
    return framed(
        laptop(64, 60, 1.12, view),
        turning_arrow(46, 60, 1.36),
        reach((128, 128), (112, 128), (86, 102), RESIDENT_WOMAN, "point", 0.8, 15),
    )
