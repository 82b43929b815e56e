"""Pictures about a thief who wants your bag: let it go, and tell your bank."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_WOMAN, THIEF, Look
from pictograms.drawing.gestures import reach, running
from pictograms.drawing.hands import fist, open_hand
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, line, path, rect, words
from pictograms.drawing.things import handbag, purse

BANK_WORKER = Look(skin="brown", hair="black", style="short", top="yellow", glasses=True)


@scene("fight-for-bag", theme="out")
def fight_for_bag() -> Drawing:
    yours = Pose((26, -24), (30, -20), (6, -18), (20, -20), True)
    his = Pose((-30, -20), (-26, -24), (-20, -20), (-6, -18), True)
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        handbag(64, 76, 0.5),
        group(figure(0, -44, 0.97, RESIDENT, yours, "worried", 3), at=(32, 120), turn=-10),
        group(figure(0, -44, 0.97, THIEF, his, "angry", -3), at=(96, 120), turn=10),
        fist(56, 52, 0.46) + fist(72, 52, 0.46, flip=True),
    )


@scene("let-go-of-bag", theme="out")
def let_go_of_bag() -> Drawing:
    yours = Pose((-23, -32), (17, -30), (-24, -18), (24, -18))
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        figure(94, 76, 0.97, RESIDENT, yours, "calm", -3),
        open_hand(71, 42, 0.42, flip=True),
        open_hand(112, 44, 0.42),
        handbag(60, 84, 0.42),
        running(41, 76, 0.93, THIEF, "calm", flip=True),
    )


@scene("tell-bank-card-gone", theme="out")
def tell_bank_card_gone() -> Drawing:
    return framed(
        bust(96, 60, 0.96, BANK_WORKER, "calm", -3, 60, 25),
        circle(104, 19, 13, "yellow", DETAIL) + words("£", 104, 26, 20),
        bust(28, 72, 1.0, RESIDENT_WOMAN, "talking", 3, 60, 24),
        rect(60, 98, 64, 26, "wood_light"),
        speech(6, 5, 74, 42, (36, 54), 34),
        path("M18 11H68V41H18Z", "none", DETAIL, "ink", "6 6") + rect(26, 26, 12, 9, "none", SMALL, 2),
        purse(62, 100, 0.6),
        reach((6, 122), (24, 132), (48, 108), RESIDENT_WOMAN, "fist", 0.7),
    )
