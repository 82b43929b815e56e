"""Pictures about people who lend money and scare: no papers, more and more money, a bank card that is taken."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.gestures import reach
from pictograms.drawing.palette import DETAIL, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, path
from pictograms.drawing.things import bank_card, bank_note
from pictograms.scenes.people_hate import nasty_words

LENDER = Look(hair="grey", style="parted", top="shade", glasses=True)


def notes(x: float, y: float, count: int, size: float = 1.0) -> Drawing:
    """A pile of bank notes, one above the other. Origin at the middle of the lowest; 46 wide."""
    return group(*(bank_note(2 if each % 2 else -2, -11 * each, 1.0) for each in range(count)), at=(x, y), size=size)


@scene("lender-gives-money", theme="people")
def lender_gives_money() -> Drawing:
    return framed(
        bust(100, 42, 1.04, LENDER, "happy", -3, 90, 24),
        bust(28, 48, 1.0, RESIDENT_WOMAN, "calm", 3, 90, 23),
        group(bank_note(0, -6, 1.2, -8), bank_note(2, 6, 1.2, 6), at=(62, 88)),
        reach((116, 90), (122, 122), (90, 92), LENDER, "fist", 0.82, 13, flip=True),
        reach((14, 98), (14, 130), (38, 100), RESIDENT_WOMAN, "palm up", 0.9, 13),
    )


@scene("lender-no-papers", theme="people")
def lender_no_papers() -> Drawing:
    return framed(
        bust(64, 40, 1.16, LENDER, "calm", 0, 90, 30),
        reach((34, 96), (14, 124), (28, 72), LENDER, "open", 0.92, 14, flip=True),
        reach((94, 96), (114, 124), (100, 72), LENDER, "open", 0.92, 14),
        path("M48 80H80V120H48Z", "paper", DETAIL, "ink", "5 6"),
        path("M55 91H73M55 101H73M55 110H66", "none", SMALL, "ink", "3 4"),
    )


@scene("lender-wants-more", theme="people")
def lender_wants_more() -> Drawing:
    return framed(
        bust(30, 38, 0.98, LENDER, "firm", 3, 90, 24),
        notes(22, 112, 1, 0.7),
        notes(59, 112, 3, 0.74),
        notes(99, 112, 8, 0.94),
        reach((42, 84), (48, 92), (76, 56), LENDER, "point", 0.66, 12),
    )


@scene("lender-takes-card", theme="people")
def lender_takes_card() -> Drawing:
    return framed(
        bust(96, 44, 1.06, LENDER, "firm", -3, 90, 25),
        bust(26, 60, 0.98, RESIDENT_MAN, "worried", 3, 70, 22),
        bank_card(74, 92, 1.16, 8),
        reach((116, 92), (122, 126), (98, 98), LENDER, "fist", 0.84, 14, flip=True),
        reach((12, 106), (14, 136), (40, 104), RESIDENT_MAN, "open", 0.66, 12),
    )


@scene("lender-scares-you", theme="people")
def lender_scares_you() -> Drawing:
    return framed(
        bust(92, 54, 1.16, LENDER, "angry", -3, 70, 27),
        bust(28, 82, 1.0, RESIDENT, "worried", 3, 60, 23),
        nasty_words(38, 26, 0.94),
        reach((116, 110), (110, 132), (70, 108), LENDER, "palm up", 1.0, 14, flip=True),
    )


@scene("borrow-more", theme="people")
def borrow_more() -> Drawing:
    return framed(
        bust(30, 44, 1.0, RESIDENT_YOUNG, "worried", 3, 90, 24),
        notes(96, 114, 7, 0.98),
        group(bank_note(0, 0, 1.0, -10), at=(86, 30)),
        reach((16, 92), (30, 128), (66, 36), RESIDENT_YOUNG, "fist", 0.76, 13),
    )
