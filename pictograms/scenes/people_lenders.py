"""Pictures about people who lend money and scare: no papers, more and more money, a bank card that is taken."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.gestures import reach
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group
from pictograms.drawing.things import bank_card, bank_note, paper_sheet
from pictograms.drawing.tricks import warning_sign
from pictograms.scenes.people_hate import nasty_words

LENDER = Look(hair="grey", style="parted", top="shade", glasses=True)


def notes(x: float, y: float, count: int, size: float = 1.0) -> Drawing:
    """A pile of bank notes, one above the other. Origin at the middle of the lowest; 46 wide."""
    return group(*(bank_note(2 if each % 2 else -2, -11 * each, 1.0) for each in range(count)), at=(x, y), size=size)


@scene("lender-gives-money", theme="people")
def lender_gives_money() -> Drawing:
    return framed(
        bust(28, 48, 1.02, LENDER, "happy", 3, 90, 24),
        bust(102, 70, 0.96, RESIDENT_WOMAN, "calm", -3, 90, 21),
        bank_note(58, 96, 1.14, 6),
        reach((12, 94), (6, 124), (34, 100), LENDER, "fist", 0.82, 13),
        reach((116, 116), (116, 136), (84, 112), RESIDENT_WOMAN, "palm up", 0.9, 13, flip=True),
        arrow((46, 72), (76, 72), "red"),
        warning_sign(96, 20, 0.8),
    )


@scene("lender-no-papers", theme="people")
def lender_no_papers() -> Drawing:
    return framed(
        bust(100, 56, 1.02, LENDER, "firm", -3, 90, 24),
        bust(26, 92, 0.96, RESIDENT, "talking", 3, 60, 22),
        speech(5, 5, 66, 62, (32, 74), 30),
        paper_sheet(27, 36, 0.7),
        question(57, 48, 34),
        reach((116, 104), (112, 132), (78, 92), LENDER, "open", 0.86, 13, flip=True),
        warning_sign(102, 16, 0.66),
    )


@scene("lender-wants-more", theme="people")
def lender_wants_more() -> Drawing:
    return framed(
        bust(30, 52, 1.0, LENDER, "firm", 3, 90, 24),
        bank_note(76, 18, 0.56),
        bank_note(84, 44, 0.86),
        bank_note(86, 84, 1.5),
        reach((44, 108), (46, 134), (66, 112), LENDER, "palm up", 1.0, 13),
        arrow((112, 18), (112, 56), "red"),
        warning_sign(24, 16, 0.72),
    )


@scene("lender-takes-card", theme="people")
def lender_takes_card() -> Drawing:
    return framed(
        bust(98, 48, 1.04, LENDER, "firm", -3, 90, 24),
        bust(26, 66, 0.98, RESIDENT_MAN, "worried", 3, 70, 22),
        bank_card(70, 96, 1.1, 8),
        reach((116, 94), (122, 126), (94, 102), LENDER, "fist", 0.84, 14, flip=True),
        reach((12, 110), (14, 136), (38, 108), RESIDENT_MAN, "palm up", 0.9, 12),
        warning_sign(28, 18, 0.82),
    )


@scene("lender-scares-you", theme="people")
def lender_scares_you() -> Drawing:
    return framed(
        bust(94, 56, 1.14, LENDER, "angry", -3, 70, 26),
        bust(28, 84, 1.0, RESIDENT, "worried", 3, 60, 23),
        nasty_words(38, 26, 0.94),
        reach((116, 112), (106, 130), (62, 92), LENDER, "point", 0.7, 13),
    )


@scene("borrow-more", theme="people")
def borrow_more() -> Drawing:
    return framed(
        bust(100, 44, 1.0, LENDER, "happy", -3, 90, 24),
        bust(26, 56, 0.98, RESIDENT_YOUNG, "worried", 3, 90, 22),
        *(group(bank_note(0, 0, 0.9), at=(98, 116 - 10 * each)) for each in range(2)),
        bank_note(68, 84, 0.96, -6),
        reach((116, 82), (124, 104), (88, 86), LENDER, "fist", 0.72, 12, flip=True),
        reach((12, 106), (14, 132), (48, 100), RESIDENT_YOUNG, "palm up", 0.9, 13),
        arrow((80, 18), (50, 18), "red"),
    )
