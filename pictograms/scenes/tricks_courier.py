"""Pictures about people who want your bank card or cash, on the phone and at your door."""

from pictograms.drawing.cast import OFFICER, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, STRANGER
from pictograms.drawing.doorway import open_doorway
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear
from pictograms.drawing.heads import head
from pictograms.drawing.marks import speech
from pictograms.drawing.messages import phone_body, small_phone
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, join, rect
from pictograms.drawing.things import bank_card, bank_note
from pictograms.drawing.tricks import (
    bank_building,
    bank_counter,
    caller,
    far_end,
    machine_in_wall,
    trick_message,
    warning_sign,
)


def _stranger_outside(x: float, y: float) -> Drawing:
    """The stranger in an open door, on the pink ground of a trick."""
    return rect(58, 6, 46, 116, "pink", 0) + bust(x, y, 1.0, STRANGER, "happy", -3, 90, 24)


@scene("courier-fraud", theme="tricks")
def courier_fraud() -> Drawing:
    return framed(
        open_doorway(_stranger_outside(84, 46)),
        speech(5, 6, 60, 50, (74, 60), 48),
        bank_card(34, 22, 0.72),
        bank_note(34, 42, 0.62),
        reach((104, 96), (96, 120), (56, 92), STRANGER, "palm up", 1.2, 14, flip=True),
        warning_sign(24, 102, 1.0),
    )


@scene("text-bank-or-police", theme="tricks")
def text_bank_or_police() -> Drawing:
    return framed(
        hand_holding(42, 78, 0.98, phone_body(-34, -72, 68, 110), 68, "brown"),
        trick_message(22, 24, 100, 54, bank_building(-26, 22, 0.48), group(head(0, 5, 0.84, OFFICER), at=(22, 0))),
        warning_sign(102, 104, 0.96),
    )


@scene("police-never-take-card", theme="tricks")
def police_never_take_card() -> Drawing:
    return framed(
        draw_officer(32, 44, 1.0, "firm", 3, 84),
        bank_building(97, 52, 0.5),
        bust(98, 80, 0.92, RESIDENT_MAN, "happy", -3, 60, 25),
        reach((14, 106), (24, 134), (52, 86), OFFICER, "open", 0.9),
        bank_card(94, 112, 0.74, 4),
        reach((118, 118), (120, 134), (110, 116), RESIDENT_MAN, "fist", 0.56, 10, flip=True),
    )


@scene("give-card-at-door", theme="tricks")
def give_card_at_door() -> Drawing:
    drawn = join(
        open_doorway(_stranger_outside(84, 40)),
        framed(bust(27, 46, 1.05, RESIDENT_MAN, "calm", 3, 80, 23)),
        bank_note(70, 96, 0.84, -20),
        bank_card(72, 84, 0.8, -8),
        framed(reach((42, 100), (34, 126), (54, 94), RESIDENT_MAN, "fist", 0.75)),
        framed(reach((102, 104), (104, 124), (88, 100), STRANGER, "fist", 0.7, flip=True)),
    )
    return group(drawn, at=(128, 0), flip=True)


@scene("get-cash-for-thief", theme="tricks")
def get_cash_for_thief() -> Drawing:
    return framed(
        machine_in_wall(76, 28, 0.8),
        far_end(48, 5, 42, 42, caller(69, 33, 0.66, "talking", -2)),
        group(bank_note(0, 0, 0.8, 80), bank_note(0, 0, 0.8, 100), at=(92, 104)),
        bust(28, 72, 0.98, RESIDENT, "worried", 2, 60, 23),
        phone_at_ear(46, 60, 0.86),
        reach((44, 118), (58, 132), (86, 110), RESIDENT, "fist", 0.7),
    )


@scene("tell-bank-worker", theme="tricks")
def tell_bank_worker() -> Drawing:
    return framed(
        bank_counter(100, 70, 0.92, wide=52),
        bust(28, 90, 0.98, RESIDENT_WOMAN, "talking", 3, 60, 24),
        speech(5, 5, 76, 56, (34, 66), 34),
        inside(rect(8, 8, 70, 50), far_end(11, 11, 40, 44, caller(31, 32, 0.62, "calm", 0))),
        small_phone(66, 33, 0.78),
    )


@scene("get-cash-after-text", theme="tricks")
def get_cash_after_text() -> Drawing:
    return framed(
        machine_in_wall(76, 28, 0.8),
        group(bank_note(0, 0, 0.8, 80), bank_note(0, 0, 0.8, 100), at=(92, 104)),
        hand_holding(32, 76, 0.8, phone_body(-28, -62, 56, 92), 56),
        trick_message(14, 24, 58, 42, bank_note(0, 0, 0.66)),
        reach((58, 134), (70, 134), (86, 112), RESIDENT, "fist", 0.7),
    )


@scene("show-bank-worker", theme="tricks")
def show_bank_worker() -> Drawing:
    return framed(
        bank_counter(100, 70, 0.92, wide=52),
        bust(28, 84, 0.98, RESIDENT_WOMAN, "calm", 3, 60, 24),
        trick_message(6, 6, 62, 36, warning_sign(0, 0, 0.56)),
        small_phone(62, 74, 0.72, 8),
        reach((44, 122), (54, 126), (60, 94), RESIDENT_WOMAN, "fist", 0.6),
    )
