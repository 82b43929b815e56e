"""Pictures about people who take over a home: how it starts, and how to get help and stay safe."""

from pictograms.drawing.cast import (
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
    Look,
)
from pictograms.drawing.doors import door_shut, key
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear
from pictograms.drawing.marks import arrow
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import WALKING, Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, rect
from pictograms.drawing.things import bank_note
from pictograms.scenes.people_hate import nasty_words

GUEST = Look(hair="fair", style="short", top="shade")


def present(x: float, y: float, size: float = 1.0) -> Drawing:
    """A wrapped present with a bow. Origin at its middle; 40 wide, 46 high."""
    bow = path("M0 -14C-12 -30 -22 -20 0 -14C22 -20 12 -30 0 -14Z", "yellow", DETAIL)
    return group(
        rect(-20, -14, 40, 32, "pink", MAIN, 2), rect(-4, -14, 8, 32, "yellow", DETAIL), bow, at=(x, y), size=size
    )


def sofa(x: float, y: float, wide: float = 84) -> Drawing:
    """A sofa from the front, from its top left corner; 58 high."""
    return (
        rect(x + 8, y, wide - 16, 40, "purple", MAIN, 8)
        + rect(x, y + 18, 16, 40, "purple", MAIN, 6)
        + rect(x + wide - 16, y + 18, 16, 40, "purple", MAIN, 6)
        + rect(x + 12, y + 34, wide - 24, 20, "purple", MAIN, 4)
    )


@scene("very-nice-at-first", theme="people")
def very_nice_at_first() -> Drawing:
    return framed(
        bust(94, 34, 1.06, GUEST, "happy", -3, 90, 27),
        bust(27, 60, 1.0, RESIDENT, "happy", 3, 70, 22),
        present(66, 92, 1.36),
        reach((114, 84), (124, 112), (92, 104), GUEST, "fist", 0.8, 13, flip=True),
        reach((12, 112), (16, 130), (40, 112), RESIDENT, "palm up", 0.9, 13),
    )


@scene("stranger-stays", theme="people")
def stranger_stays() -> Drawing:
    bag = path("M-17 -8Q0 -16 17 -8L20 16H-20Z", "wood", DETAIL) + path("M-8 -10C-8 -22 8 -22 8 -10", "none", DETAIL)
    lying = limb("M66 84H98L112 92", 11, "navy") + limb("M114 86V96", 7, "ink", 0)
    return framed(
        sofa(36, 56, 86),
        bust(58, 58, 0.9, STRANGER, "happy", -2, 36, 22),
        lying,
        line((4, 121), (124, 121), width=MAIN),
        group(bag, at=(72, 106), size=0.9),
        group(bag, at=(106, 108), size=0.76),
        figure(20, 78, 0.94, RESIDENT_YOUNG, Pose(), "worried", 3),
    )


@scene("sells-drugs-at-home", theme="people")
def sells_drugs_at_home() -> Drawing:
    packet = (
        rect(-9, -11, 18, 22, "paper", DETAIL, 2) + path("M-8 -5H8", "none", SMALL) + circle(0, 4, 3, "shade", SMALL)
    )
    return framed(
        bust(30, 44, 0.98, GUEST, "calm", 3, 60, 24),
        bust(98, 44, 0.98, STRANGER, "calm", -3, 60, 24),
        rect(5, 88, 118, 35, "wood", MAIN, 3),
        group(packet, at=(56, 82)),
        group(packet, at=(50, 104), turn=-16),
        group(packet, at=(28, 106), turn=10),
        bank_note(94, 106, 0.92, 8),
        bank_note(78, 82, 0.8, -12),
        reach((14, 86), (18, 112), (46, 86), GUEST, "fist", 0.66, 12),
        reach((114, 86), (112, 112), (92, 86), STRANGER, "fist", 0.66, 12, flip=True),
    )


@scene("scared-at-home", theme="people")
def scared_at_home() -> Drawing:
    return framed(
        sofa(6, 62, 76),
        bust(42, 62, 0.98, RESIDENT_WOMAN, "worried", 3, 46, 22),
        bust(104, 48, 1.06, STRANGER, "angry", -3, 80, 21),
        nasty_words(70, 24, 0.84),
        reach((120, 92), (112, 116), (76, 82), STRANGER, "point", 0.66, 13),
    )


def _path_away() -> Drawing:
    """A path and a small house behind, outside: somebody is out of the home."""
    return (
        path("M6 92L26 74L46 92V120H6Z", "warm", DETAIL)
        + limb("M3 92L26 71L49 92", 3, "red")
        + rect(20, 100, 13, 20, "wood", SMALL)
        + line((4, 121), (124, 121), width=MAIN)
    )


@scene("phone-when-alone", theme="people")
def phone_when_alone() -> Drawing:
    return framed(
        _path_away(),
        path("M64 96H118M64 96V120M118 96V120M64 108H118", "none", DETAIL),
        bust(84, 62, 1.2, RESIDENT_MAN, "talking", -2, 46, 27),
        phone_at_ear(108, 50, 1.0, "medium"),
    )


@scene("ask-when-alone", theme="people")
def ask_when_alone() -> Drawing:
    phone = rect(-20, -36, 40, 72, "ink", DETAIL, 6) + rect(-15, -28, 30, 56, "paper", SMALL, 2)
    return framed(
        _path_away(),
        bust(86, 40, 1.1, RESIDENT_DEAF, "calm", -2, 90, 26),
        hand_holding(62, 84, 0.66, phone, 40, "brown"),
    )


@scene("push-them-out", theme="people")
def push_them_out() -> Drawing:
    yours = Pose((28, -20), (30, -26), (12, -14), (20, -24), True)
    theirs = Pose((-27, -28), (-25, -20), (-22, -36), (-12, -16), True)
    return framed(
        rect(4, 4, 120, 117, "warm", 0),
        door_shut(90, 12, 32, 108, handle="left"),
        line((4, 121), (124, 121), width=MAIN),
        group(figure(0, -44, 1.0, RESIDENT_YOUNG, yours, "firm", 3), at=(22, 120), turn=8),
        group(figure(0, -44, 1.06, STRANGER, theirs, "angry", -3), at=(76, 120), turn=-6),
    )


@scene("go-out-and-get-help", theme="people")
def go_out_and_get_help() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        path("M4 54L30 30L56 54V121H4Z", "warm", DETAIL),
        limb("M4 56L30 32L59 58", 4, "red"),
        rect(10, 66, 34, 55, "sky", DETAIL),
        figure(48, 80, 0.92, RESIDENT, WALKING, "calm", 3),
        draw_officer(100, 66, 1.0, "happy", -3, 70),
        arrow((46, 16), (82, 16)),
    )


@scene("give-key", theme="people")
def give_key() -> Drawing:
    return framed(
        bust(27, 42, 1.0, RESIDENT_WOMAN, "happy", 3, 90, 23),
        bust(101, 40, 1.0, GUEST, "happy", -3, 90, 23),
        reach((116, 88), (122, 122), (96, 98), GUEST, "palm up", 1.0, 13, flip=True),
        key(52, 82, 1.0, 14),
        reach((14, 92), (14, 126), (38, 86), RESIDENT_WOMAN, "fist", 0.78, 13),
    )


@scene("keep-key", theme="people")
def keep_key() -> Drawing:
    return framed(
        bust(36, 52, 1.1, RESIDENT_WOMAN, "happy", 2, 70, 27),
        key(92, 72, 1.15, -90),
        reach((56, 108), (92, 140), (92, 92), RESIDENT_WOMAN, "fist", 0.84, 14),
    )
