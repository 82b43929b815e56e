"""Pictures about who is at the door: look, ask, talk, read the card, check by phone."""

from pictograms.drawing.cast import (
    NEIGHBOUR,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_YOUNG,
    VISITOR,
    Look,
)
from pictograms.drawing.devices import lamp, smartphone
from pictograms.drawing.doors import door_shut
from pictograms.drawing.doorway import on_chain, shut_between
from pictograms.drawing.hands import arm, fist, hand_holding, phone_at_ear, pointing_hand
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.palette import DETAIL, SMALL
from pictograms.drawing.people import bust, police_officer
from pictograms.drawing.profiles import bust_from_side
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import (
    Drawing,
    circle,
    framed,
    group,
    inside,
    join,
    limb,
    path,
    rect,
    words,
)
from pictograms.drawing.things import clock, id_card, letter

WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")
VISITOR_WOMAN = Look(skin="light", hair="fair", style="long", top="blue")


@scene("look-who", theme="door")
def look_who() -> Drawing:
    return framed(
        door_shut(60, 12, 58, 112, handle="right"),
        bust_from_side(24, 52, 1.12, RESIDENT, down=70),
        path("M57 50L84 22M57 50L84 78", "none", DETAIL),
        circle(92, 50, 28, "paper"),
        inside(circle(92, 50, 26), rect(62, 20, 60, 60, "sky", 0), bust(92, 52, 0.96, VISITOR, gaze=-2)),
        circle(92, 50, 28, "none"),
        circle(56, 50, 6, "steel", DETAIL) + circle(56, 50, 2, "ink", 0),
    )


@scene("ask-who", theme="door")
def ask_who() -> Drawing:
    return join(
        on_chain(bust(92, 46, 1.0, VISITOR, gaze=-3, down=90), near=64, height=112, sag=2),
        framed(bust(30, 84, 1.05, RESIDENT_YOUNG, "talking", 3, 40, 24)),
        speech(6, 6, 62, 44, (36, 60), 40),
        circle(25, 22, 8, "paper", DETAIL),
        path("M12 44C12 32 38 32 38 44", "none", DETAIL),
        question(53, 42, 36),
    )


@scene("visitor-writes", theme="door")
def visitor_writes() -> Drawing:
    pad = join(
        rect(-22, -17, 44, 36, "paper", 4, 3),
        path("M-15 -7Q-12 -12 -9 -7T-3 -7T3 -7T9 -7M-15 3Q-12 -2 -9 3T-3 3T3 3M-15 12H-4", "none", DETAIL),
    )
    pen = limb("M0 0L16 -16", 4, "yellow", SMALL) + path("M-4 4L-3 -3L3 3Z", "ink", SMALL)
    return join(
        on_chain(bust(93, 36, 0.95, VISITOR, gaze=-3, down=95), near=62, height=108, sag=2),
        framed(bust(29, 58, 1.1, RESIDENT_DEAF, "calm", 3, 62, 24)),
        arm((112, 76), (116, 98), (106, 92), sleeve="blue", skin="medium", thick=10),
        group(pad, at=(78, 82), turn=-6),
        group(pen, at=(91, 85)),
        fist(101, 78, 0.6, "medium", flip=True),
        framed(arm((40, 122), (52, 122), (50, 108), skin="brown")),
        pointing_hand(60, 84, 0.5, "brown", 30),
    )


@scene("shut-door-check", theme="door")
def shut_door_check() -> Drawing:
    return join(
        shut_between(66, 24, chained=True),
        inside(rect(98, 6, 24, 116), bust(111, 58, 0.66, VISITOR, gaze=-2, down=110)),
        framed(bust(31, 40, 1.1, RESIDENT_MAN, "calm", 2, 78, 24)),
        framed(arm((52, 88), (74, 118), (62, 110), skin="medium", thick=11)),
        id_card(36, 92, 0.95),
        fist(59, 100, 0.62, "medium", flip=True),
    )


@scene("phone-101-check-officer", theme="door")
def phone_101_check_officer() -> Drawing:
    return join(
        shut_between(62, 18),
        inside(rect(87, 6, 36, 116), police_officer(105, 70, 0.6, gaze=-2, down=90)),
        framed(bust(26, 78, 1.0, WOMAN, "talking", 2, 50, 24)),
        framed(phone_at_ear(45, 68, 0.86, "brown")),
        speech(6, 6, 66, 38, (38, 52), 42),
        words("101", 39, 38, 33, "signal"),
    )


@scene("visitor-waits", theme="door")
def visitor_waits() -> Drawing:
    return join(
        door_shut(13, 13, 36, 110),
        framed(bust(90, 88, 1.0, VISITOR, "happy", -2, 62, 26)),
        clock(88, 36, 0.8, 2, 20),
    )


@scene("neighbour-helps-at-door", theme="door")
def neighbour_helps_at_door() -> Drawing:
    return join(
        on_chain(bust(100, 34, 0.85, VISITOR, gaze=-3, down=110), far=7, near=78, height=78),
        framed(bust(59, 74, 0.9, NEIGHBOUR, "talking", 3, 60, 24)),
        framed(bust(25, 82, 1.0, RESIDENT, "calm", 2, 60, 22)),
    )


@scene("talk-through-gap", theme="door")
def talk_through_gap() -> Drawing:
    told = path("M16 20H42M16 30H34", "none", DETAIL)
    answered = path("M84 17H108M84 26H100", "none", DETAIL)
    return join(
        on_chain(bust(91, 66, 0.95, VISITOR_WOMAN, "talking", -3, 90), near=64, height=108, sag=3),
        framed(bust(29, 84, 1.1, RESIDENT_MAN, "talking", 3, 40, 24)),
        speech(6, 8, 50, 34, (32, 56), 34) + told,
        speech(74, 6, 48, 30, (94, 44), 96) + answered,
    )


@scene("use-number-on-card", theme="door")
def use_number_on_card() -> Drawing:
    card = join(
        rect(-29, -19, 58, 40, "paper", 4, 4),
        rect(-23, -13, 16, 18, "sky", SMALL, 2),
        path("M-22 5C-22 -3 -8 -3 -8 5Z", "blue", SMALL) + circle(-15, -6, 4.4, "skin_medium", SMALL),
        path("M0 -10H20M0 -2H14", "none", DETAIL),
        words("01632", 4, 16, 14, widest=42),
    )
    return join(
        framed(bust(88, 30, 0.9, VISITOR, "talking", -3, 100, 27)),
        group(card, at=(88, 78)),
        fist(113, 74, 0.62, "medium", flip=True),
        framed(hand_holding(24, 60, 0.72, smartphone(0, 0, 1, "call", words("01632", 0, -14, 13, widest=31)), 46)),
        arrow((80, 112), (52, 104)),
    )


@scene("number-on-bill", theme="door")
def number_on_bill() -> Drawing:
    bill = join(
        rect(64, 6, 57, 64, "paper", 4, 3),
        lamp(79, 24, 0.55),
        path("M92 15H111M92 24H106", "none", DETAIL),
        words("01632", 92, 58, 18, widest=48),
        letter(101, 107, 0.66),
    )
    return _phoning(bill)


def _phoning(number_from: Drawing) -> Drawing:
    """You read a number top right and phone it; the arrow goes from the number to your phone."""
    return join(
        framed(bust(27, 34, 1.0, RESIDENT, "calm", 3, 100, 23)),
        number_from,
        framed(hand_holding(50, 88, 0.7, smartphone(0, 0, 1, "call", words("01632", 0, -14, 13, widest=31)), 46)),
        arrow((96, 74), (76, 96)),
    )
