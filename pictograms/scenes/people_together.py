"""Pictures for the helper's sheet «Read it together»: how to read, ask, wait, listen and let the person do it."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look, Mood
from pictograms.drawing.devices import personal_alarm
from pictograms.drawing.doors import chain
from pictograms.drawing.doorway import chain_anchor, slot_plate
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist, gripping_hand
from pictograms.drawing.marks import question, speech, thought
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, path, rect
from pictograms.drawing.things import clock, hand_bell


def _table(top: float = 104) -> Drawing:
    """A table from the front, as wide as the picture, from `top` to the bottom."""
    return rect(5, top, 118, 123 - top, "wood")


def _leaflet(x: float, y: float, size: float = 1.0, marked: bool = False, turn: float = 0) -> Drawing:
    """A leaflet with three rows, each a small picture and a line. Origin at its middle; 56 wide, 68 high.

    `marked` puts the first row on yellow: the row that is read.
    """
    pictures = (
        path("M-21 -20L-13 -28L-5 -20V-12H-21Z", "red", DETAIL),
        circle(-13, 0, 7.5, "blue", DETAIL),
        rect(-21, 13, 16, 13, "pink", DETAIL, 2),
    )
    rows = join(
        *(
            each + path(f"M1 {-24 + 20 * row}H20M1 {-16 + 20 * row}H14", "none", DETAIL)
            for row, each in enumerate(pictures)
        )
    )
    band = rect(-26, -32, 52, 24, "yellow", MAIN, 2) if marked else ""
    return group(rect(-28, -34, 56, 68, "paper", MAIN, 3), band, rows, at=(x, y), size=size, turn=turn)


def _hands_behind_back(x: float, y: float, size: float, look: Look, mood: Mood = "happy", gaze: float = 0) -> Drawing:
    """Someone standing with both hands behind the back: elbows out, arms going back. Origin between the eyes."""
    arms = limb("M-15 38Q-48 62 -8 88", 9, look.top) + limb("M15 38Q48 62 8 88", 9, look.top)
    return group(arms, at=(x, y), size=size) + bust(x, y, size, look, mood, gaze, 110, 17)


def _folded_hands(x: float, y: float, size: float, look: Look) -> Drawing:
    """Both forearms and the hands laid in each other, still. Origin between the hands; 62 wide, 32 high."""
    arms = limb("M-25 -20Q-33 4 -14 3", 12, look.top) + limb("M25 -20Q33 4 14 3", 12, look.top)
    hands = fist(-5, 1, 0.72, look.skin) + fist(5, 2, 0.72, look.skin, flip=True)
    return group(arms, hands, at=(x, y), size=size)


@scene("read-one-row", theme="people")
def read_one_row() -> Drawing:
    return framed(
        bust(26, 40, 0.98, RESIDENT, "calm", 3, 90, 23),
        bust(102, 36, 0.98, FRIEND, "calm", -3, 90, 23),
        _leaflet(62, 88, 1.02, marked=True),
        reach((10, 88), (8, 124), (36, 108), RESIDENT, "fist", 0.7, 12),
        reach((118, 80), (122, 112), (79, 71), FRIEND, "point", 0.7, 13),
    )


@scene("let-them-try", theme="people")
def let_them_try() -> Drawing:
    return join(
        rect(54, 5, 50, 118, "wood") + rect(104, 5, 18, 118, "wood_light"),
        slot_plate(66, 20, 0.9),
        framed(bust(28, 40, 0.9, FRIEND, "happy", 3, 110, 24)),
        framed(bust(66, 74, 0.96, RESIDENT, "calm", 3, 60, 21)),
        chain_anchor(106, 34, 1.2),
        chain((113, 52), (95, 88), 4, 4),
        framed(reach((82, 110), (116, 132), (97, 90), RESIDENT, "fist", 0.72, 12)),
    )


@scene("what-would-you-do", theme="people")
def what_would_you_do() -> Drawing:
    return framed(
        bust(28, 62, 0.98, RESIDENT_MAN, "calm", 3, 70, 23),
        bust(101, 74, 0.94, FRIEND, "talking", -3, 60, 22),
        speech(50, 5, 72, 41, (80, 76), 72),
        question(86, 43, 46),
        _table(112),
        _leaflet(50, 102, 0.58),
        reach((12, 106), (8, 130), (44, 100), RESIDENT_MAN, "point", 0.6, 12),
        reach((116, 118), (112, 126), (84, 105), FRIEND, "palm up", 0.85, 12, flip=True),
    )


@scene("wait-for-answer", theme="people")
def wait_for_answer() -> Drawing:
    dots = join(*(circle(at, 24, 4.2, "ink", 0) for at in (20, 36, 52)))
    return framed(
        clock(100, 24, 0.56, 2, 0),
        bust(30, 80, 0.98, RESIDENT, "calm", 2, 60, 23),
        thought(6, 6, 60, 36, (24, 57)),
        dots,
        bust(97, 70, 0.98, FRIEND, "calm", -3, 60, 22),
        _table(114),
        _folded_hands(97, 113, 0.8, FRIEND),
        reach((14, 116), (30, 134), (41, 102), RESIDENT, "fist", 0.6, 11),
    )


def _card(x: float, y: float, thing: Drawing, turn: float = 0) -> Drawing:
    """A picture card with one thing on it. Origin at its middle; 34 wide, 44 high."""
    return group(rect(-17, -22, 34, 44, "paper", MAIN, 4), thing, at=(x, y), turn=turn)


@scene("person-decides", theme="people")
def person_decides() -> Drawing:
    return framed(
        bust(102, 38, 0.86, FRIEND, "happy", -3, 90, 22),
        bust(32, 40, 1.0, RESIDENT_WOMAN, "happy", 2, 80, 25),
        _table(100),
        _card(54, 92, personal_alarm(0, 3, 0.46)),
        _card(98, 92, hand_bell(0, 1, 0.66)),
        reach((16, 88), (12, 122), (40, 100), RESIDENT_WOMAN, "point", 0.62, 12),
    )


@scene("person-holds-it", theme="people")
def person_holds_it() -> Drawing:
    alarm = personal_alarm(3, -16, 0.82)
    return framed(
        bust(99, 34, 0.88, FRIEND, "happy", -3, 110, 23),
        _folded_hands(100, 106, 0.76, FRIEND),
        bust(27, 48, 1.04, RESIDENT_YOUNG, "happy", 3, 90, 22),
        gripping_hand(56, 86, 1.0, alarm, "light", 0, thumb_to=(0, -26)),
        limb("M18 94Q22 136 56 114", 14, "teal"),
    )


@scene("listen-calmly", theme="people")
def listen_calmly() -> Drawing:
    tangle = (
        "M14 28C14 10 34 8 34 24C34 40 16 40 20 26C24 12 46 10 46 26C46 40 28 42 30 28C32 14 60 10 60 24"
        "C60 38 42 42 40 30C38 16 56 16 62 34"
    )
    return framed(
        speech(5, 5, 66, 42, (30, 58), 34),
        path(tangle, "none", DETAIL),
        bust(28, 76, 0.98, RESIDENT_YOUNG, "worried", 3, 60, 22),
        group(bust(0, 0, 1.02, FRIEND, "calm", -3, 70, 22), at=(96, 70), turn=-6),
        _table(114),
        reach((116, 112), (112, 126), (80, 109), FRIEND, "palm up", 0.85, 12, flip=True),
        reach((12, 114), (14, 128), (40, 114), RESIDENT_YOUNG, "fist", 0.66, 12),
    )


@scene("practise-phone-off", theme="people")
def practise_phone_off() -> Drawing:
    phone = rect(44, 42, 44, 78, "grey", MAIN, 7) + rect(50, 50, 32, 56, "ink", 0, 2) + circle(66, 113, 3, "paper", 2)
    return framed(
        bust(26, 42, 0.96, RESIDENT_MAN, "calm", 3, 90, 24),
        bust(103, 36, 0.96, FRIEND, "happy", -3, 90, 24),
        _table(104),
        phone,
        reach((10, 92), (12, 132), (66, 82), RESIDENT_MAN, "point", 0.78, 13),
        reach((120, 80), (118, 112), (80, 66), FRIEND, "point", 0.66, 13),
    )
