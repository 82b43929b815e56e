"""Pictures about other people: neighbours, friends, and people who only act like friends."""

from pictograms.drawing.bags import open_purse
from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_YOUNG, STRANGER
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import open_hand
from pictograms.drawing.palette import DETAIL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, inside, join, limb, line, polygon, rect
from pictograms.drawing.things import bank_note
from pictograms.drawing.tricks import warning_sign


@scene("mate-crime", theme="people")
def mate_crime() -> Drawing:
    return framed(
        bust(28, 62, 1.0, RESIDENT_YOUNG, "worried", 2, 77, 23),
        bust(100, 46, 1.05, STRANGER, "happy", -3, 90, 24),
        open_purse(54, 100, 0.86, ""),
        bank_note(70, 76, 0.84, -14),
        reach((12, 108), (10, 132), (32, 110), RESIDENT_YOUNG, "fist", 0.66, 12),
        reach((118, 94), (122, 122), (86, 84), STRANGER, "fist", 0.74, 13, flip=True),
        warning_sign(28, 18, 0.86),
    )


@scene("neighbours-look-out", theme="people")
def neighbours_look_out() -> Drawing:
    roofs = limb("M8 46L35 14L63 44", 4, "red") + limb("M65 44L93 14L120 46", 4, "red")
    left, right = rect(13, 48, 43, 44, "sky", DETAIL), rect(72, 48, 43, 44, "sky", DETAIL)
    return join(
        polygon((8, 46), (35, 14), (64, 44), (93, 14), (120, 46), (120, 122), (8, 122), fill="warm"),
        roofs,
        line((64, 46), (64, 122), width=4),
        left,
        right,
        inside(left, bust(30, 70, 0.78, RESIDENT, "happy", 3)),
        inside(right, bust(98, 70, 0.78, FRIEND, "happy", -3)),
        rect(13, 48, 43, 44, "none", DETAIL),
        rect(72, 48, 43, 44, "none", DETAIL),
        open_hand(53, 76, 0.5, "light", 10),
        open_hand(76, 76, 0.5, "brown", -10, flip=True),
        rect(24, 98, 21, 24, "blue", DETAIL) + rect(83, 98, 21, 24, "green", DETAIL),
        circle(40, 111, 1.8, "ink", 0) + circle(88, 111, 1.8, "ink", 0),
    )
