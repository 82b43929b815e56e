"""Pictures about letters that lie: prizes that cost money, and what you do with the letter."""

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
from pictograms.drawing.hands import pinching_hand
from pictograms.drawing.marks import arrow
from pictograms.drawing.messages import price_tag
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, path, rect, words
from pictograms.drawing.things import bank_card, bank_note, letter, purse, wallet
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
    notes = bank_note(-4, -26, 1.0, 80) + bank_note(8, -28, 1.0, 98)
    return framed(
        open_envelope(56, 86, 1.24, notes),
        reach((132, 40), (126, 30), (74, 36), RESIDENT, "fist", 0.9, 16, flip=True),
        arrow((30, 22), (30, 50)),
    )


@scene("keep-your-money", theme="tricks")
def keep_your_money() -> Drawing:
    return framed(
        bank_note(50, 34, 1.16, 80),
        bank_note(80, 34, 1.16, 100),
        purse(64, 78, 1.56),
        arrow((110, 12), (110, 44)),
        reach((4, 128), (8, 122), (26, 96), RESIDENT, "fist", 0.95, 16),
        reach((124, 128), (120, 122), (102, 96), RESIDENT, "fist", 0.95, 16, flip=True),
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
        bank_card(56, 48, 1.04, -90),
        wallet(56, 92, 1.5),
        arrow((100, 26), (100, 62)),
        group(pinching_hand(0, 0, 0.95, "brown", turn=-90), at=(56, 24), flip=False),
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
    heap = [(24, 112, -6), (60, 114, 4), (98, 112, -4), (40, 98, 10), (78, 98, -10), (60, 86, 2)]
    return framed(
        bust(28, 40, 0.98, RESIDENT_DEAF, "talking", 3, 84, 23),
        bust(98, 38, 0.98, FRIEND, "calm", -3, 84, 24),
        *(letter(x, y, 0.72, turn) for x, y, turn in heap),
    )
