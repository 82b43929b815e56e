"""Pictures about letters that lie: prizes that cost money, and what you do with the letter."""

from pictograms.drawing.bags import open_purse
from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
)
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.marks import arrow
from pictograms.drawing.messages import price_tag
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, path, rect, words
from pictograms.drawing.things import bank_card, bank_note, letter, wallet
from pictograms.drawing.tricks import gift, open_envelope, star, warning_sign, waste_bin


def _prize_letter(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A letter with a star, a pound sign and lines, on the pink of a trick. Origin at its middle; 60 wide, 76 high."""
    return group(
        rect(-30, -38, 60, 76, "pink", MAIN, 3),
        star(-13, -18, 0.86),
        words("£", 13, -7, 30),
        path("M-20 8H20M-20 18H20M-20 28H4", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


@scene("scam-letter", theme="tricks")
def scam_letter() -> Drawing:
    return framed(
        bust(48, 32, 0.96, RESIDENT_MAN, "happy", 0, 100, 30),
        _prize_letter(48, 89, 0.84),
        reach((18, 78), (4, 106), (19, 100), RESIDENT_MAN, "fist", 0.7),
        reach((78, 78), (92, 106), (77, 100), RESIDENT_MAN, "fist", 0.7, flip=True),
        warning_sign(100, 44, 1.16),
    )


@scene("letter-pay-first", theme="tricks")
def letter_pay_first() -> Drawing:
    return framed(
        group(
            rect(-29, -38, 58, 76, "pink", MAIN, 3), gift(0, -4, 0.84), path("M-19 28H19", "none", DETAIL), at=(36, 46)
        ),
        bank_note(84, 58, 0.92, -10),
        reach((132, 60), (136, 100), (82, 88), STRANGER, "palm up", 1.6, 17, flip=True),
        arrow((84, 20), (84, 40), "red"),
        warning_sign(28, 104, 0.96),
    )


@scene("real-prize-free", theme="tricks")
def real_prize_free() -> Drawing:
    return framed(
        bust(48, 42, 1.06, RESIDENT_WOMAN, "happy", 2, 84, 30),
        gift(48, 92, 1.02),
        reach((18, 92), (6, 118), (20, 102), RESIDENT_WOMAN, "fist", 0.72),
        reach((78, 92), (92, 118), (76, 102), RESIDENT_WOMAN, "fist", 0.72, flip=True),
        price_tag(94, 46, 0.86),
    )


@scene("post-money", theme="tricks")
def post_money() -> Drawing:
    notes = bank_note(-10, -24, 0.82, -10) + bank_note(8, -28, 0.82, 8)
    return framed(
        open_envelope(54, 88, 1.24, notes),
        reach((132, 30), (122, 30), (84, 46), RESIDENT, "fist", 0.86, 16, flip=True),
        arrow((26, 16), (26, 46)),
    )


@scene("keep-your-money", theme="tricks")
def keep_your_money() -> Drawing:
    return framed(
        open_purse(64, 82, 1.56, bank_note(-5, -30, 0.84, -10) + bank_note(5, -26, 0.84, 8)),
        arrow((110, 12), (110, 44)),
        reach((4, 128), (8, 122), (24, 96), RESIDENT, "fist", 0.95, 16),
        reach((124, 128), (120, 122), (104, 96), RESIDENT, "fist", 0.95, 16, flip=True),
    )


@scene("write-card-number", theme="tricks")
def write_card_number() -> Drawing:
    return framed(
        rect(8, 46, 76, 76, "pink", MAIN, 3),
        path("M18 58H60", "none", DETAIL),
        words("1234 5", 42, 92, 15),
        path("M18 98H74", "none", DETAIL),
        bank_card(42, 26, 1.06, -4),
        writing_hand(74, 92, 0.78, "medium"),
    )


@scene("card-away", theme="tricks")
def card_away() -> Drawing:
    return framed(
        bank_card(56, 46, 1.3),
        wallet(56, 92, 1.5),
        arrow((22, 8), (22, 34)),
        reach((134, 20), (124, 8), (88, 40), RESIDENT_WOMAN, "fist", 0.9, 16, flip=True),
    )


@scene("letter-in-bin", theme="tricks")
def letter_in_bin() -> Drawing:
    return framed(
        bust(30, 40, 1.0, RESIDENT_YOUNG, "calm", 3, 90, 24),
        waste_bin(88, 62, 1.06),
        _prize_letter(84, 34, 0.62, 4),
        reach((42, 94), (56, 112), (72, 40), RESIDENT_YOUNG, "fist", 0.72),
        arrow((116, 14), (116, 46)),
    )


@scene("many-letters", theme="tricks")
def many_letters() -> Drawing:
    heap = [(30, 110, -4), (98, 110, 4), (64, 112, 2), (46, 94, 8), (82, 94, -8), (64, 80, 2)]
    return framed(
        bust(26, 38, 0.94, RESIDENT_DEAF, "talking", 3, 84, 23),
        bust(102, 38, 0.94, FRIEND, "calm", -3, 84, 23),
        *(letter(x, y, 0.7, turn) for x, y, turn in heap),
    )
