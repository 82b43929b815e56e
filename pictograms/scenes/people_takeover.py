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
from pictograms.drawing.doors import key
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import phone_at_ear
from pictograms.drawing.marks import arrow
from pictograms.drawing.messages import message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.people import WALKING, Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, line, path, rect
from pictograms.drawing.things import bank_note, house
from pictograms.drawing.tricks import warning_sign
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
        bust(96, 38, 1.04, GUEST, "happy", -3, 90, 26),
        bust(27, 64, 1.0, RESIDENT, "happy", 3, 70, 22),
        present(64, 94, 1.3),
        reach((114, 86), (120, 114), (88, 106), GUEST, "fist", 0.8, 13, flip=True),
        reach((12, 114), (16, 132), (40, 114), RESIDENT, "palm up", 0.9, 13),
        warning_sign(28, 18, 0.86),
    )


@scene("stranger-stays", theme="people")
def stranger_stays() -> Drawing:
    bag = path("M-17 -8Q0 -16 17 -8L20 16H-20Z", "wood", DETAIL) + path("M-8 -10C-8 -22 8 -22 8 -10", "none", DETAIL)
    return framed(
        sofa(40, 56, 82),
        bust(78, 58, 0.94, STRANGER, "happy", -3, 40, 22),
        limb("M70 98Q68 104 70 112M88 98Q90 104 88 112", 11, "navy"),
        line((4, 121), (124, 121), width=MAIN),
        group(bag, at=(48, 108), size=0.8),
        group(bag, at=(110, 108), size=0.74),
        figure(22, 78, 0.94, RESIDENT_YOUNG, Pose(), "worried", 3),
        warning_sign(106, 20, 0.86),
    )


@scene("sells-drugs-at-home", theme="people")
def sells_drugs_at_home() -> Drawing:
    places: tuple[tuple[float, float, Role], ...] = (
        (-8, -2, "red"),
        (2, -5, "paper"),
        (9, 3, "yellow"),
        (-3, 7, "blue"),
    )
    pills = join(*(circle(left, top, 3.6, colour, SMALL) for left, top, colour in places))
    packet = rect(-17, -19, 34, 36, "light", DETAIL, 3) + path("M-16 -12H16", "none", DETAIL) + pills
    return framed(
        bust(26, 46, 0.96, GUEST, "calm", 3, 60, 22),
        bust(102, 46, 0.96, STRANGER, "calm", -3, 60, 22),
        rect(5, 106, 118, 17, "wood", MAIN, 3),
        group(packet, at=(50, 84)),
        bank_note(82, 84, 0.8, -86),
        reach((10, 86), (10, 116), (34, 94), GUEST, "fist", 0.64, 12),
        reach((118, 86), (118, 116), (94, 94), STRANGER, "fist", 0.64, 12, flip=True),
        warning_sign(64, 24, 0.86),
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
        rect(4, 4, 120, 117, "sky", 0),
        rect(4, 96, 120, 25, "green", 0),
        house(26, 98, 0.5),
        line((4, 121), (124, 121), width=MAIN),
        bust(76, 60, 1.2, RESIDENT_MAN, "talking", -2, 52, 27),
        phone_at_ear(100, 48, 1.0, "medium"),
    )


@scene("ask-when-alone", theme="people")
def ask_when_alone() -> Drawing:
    return framed(
        _path_away(),
        bust(88, 40, 1.06, RESIDENT_DEAF, "calm", -2, 90, 25),
        phone_body(48, 52, 38, 66),
        message(54, 64, 38, 24, "HELP", tail=5),
        reach((110, 92), (112, 124), (84, 108), RESIDENT_DEAF, "fist", 0.66, 12, flip=True),
    )


@scene("push-them-out", theme="people")
def push_them_out() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "warm", 0),
        rect(78, 8, 42, 113, "sky", MAIN),
        path("M120 8L108 18V121H120Z", "wood", DETAIL),
        bust(88, 58, 1.0, STRANGER, "angry", -3, 80, 20),
        bust(26, 62, 1.0, RESIDENT_YOUNG, "firm", 3, 80, 22),
        reach((12, 106), (22, 128), (66, 110), RESIDENT_YOUNG, "open", 0.72, 13),
        reach((36, 94), (44, 100), (68, 90), RESIDENT_YOUNG, "open", 0.72, 13),
        arrow((44, 20), (74, 20), "red"),
    )


@scene("go-out-and-get-help", theme="people")
def go_out_and_get_help() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        rect(4, 8, 40, 113, "warm", MAIN),
        rect(10, 30, 26, 91, "ink", DETAIL),
        path("M36 30L46 36V121L36 121Z", "wood", DETAIL),
        figure(60, 80, 0.9, RESIDENT, WALKING, "calm", 3),
        draw_officer(104, 66, 0.92, "happy", -3, 70),
        arrow((52, 14), (84, 14)),
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
