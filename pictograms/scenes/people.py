"""Pictures about other people: neighbours, friends, and people who only act like friends."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_YOUNG, STRANGER
from pictograms.drawing.hands import fist, open_hand
from pictograms.drawing.palette import DETAIL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, inside, join, limb, line, polygon, rect
from pictograms.drawing.things import bank_note, purse


@scene("mate-crime", theme="people")
def mate_crime() -> Drawing:
    return join(
        bust(33, 46, 1.0, RESIDENT_YOUNG, "worried", 2, 77, 27),
        bust(94, 40, 1.05, STRANGER, "happy", -3, 79, 27),
        limb("M18 106Q28 122 44 110", 10, "teal"),
        bank_note(66, 78, 0.75, -14),
        purse(60, 100, 0.72),
        fist(43, 106, 0.62, "light"),
        limb("M113 100Q106 120 84 86", 10, "shade"),
        fist(80, 78, 0.68, "light", 50, flip=True),
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
