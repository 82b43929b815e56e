"""Pictures about the neighbour who checks visitors for you: choose, ask, phone, check, stay."""

from pictograms.drawing.cast import (
    NEIGHBOUR,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_YOUNG,
    VISITOR,
    Look,
    Mood,
)
from pictograms.drawing.devices import smartphone
from pictograms.drawing.doors import door_frame
from pictograms.drawing.doorway import shut_between
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear
from pictograms.drawing.marks import arrow, speech, thought
from pictograms.drawing.palette import MAIN
from pictograms.drawing.people import bust, police_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, line, path, rect
from pictograms.drawing.things import id_card, tool_box
from pictograms.drawing.workers import home_front, tiled_roof

WORKER = Look(hair="fair", style="short", top="blue")
OTHER_NEIGHBOUR = Look(hair="fair", style="short", top="green", beard=True)


@scene("choose-neighbour", theme="door")
def choose_neighbour() -> Drawing:
    def at_door(x: float, look: Look, mood: Mood) -> Drawing:
        opening = rect(x, 10, 38, 66, "sky")
        return opening + inside(opening, bust(x + 19, 44, 0.84, look, mood, -1, 60, 23)) + rect(x, 10, 38, 66, "none")

    return framed(
        at_door(36, OTHER_NEIGHBOUR, "calm"),
        at_door(83, NEIGHBOUR, "happy"),
        line((4, 77), (124, 77), width=MAIN),
        bust(28, 96, 0.92, RESIDENT_YOUNG, "happy", 3, 40, 22),
        reach((46, 126), (72, 142), (98, 72), RESIDENT_YOUNG, "point", 0.72, 12),
    )


@scene("ask-neighbour-to-check", theme="door")
def ask_neighbour_to_check() -> Drawing:
    return framed(
        rect(74, 4, 52, 122, "warm", 0),
        door_frame(66, 9),
        bust(100, 66, 1.0, NEIGHBOUR, "calm", -3, 70, 24),
        bust(28, 88, 1.0, RESIDENT, "talking", 3, 60, 24),
        speech(6, 6, 76, 50, (36, 64), 36),
        inside(rect(8, 8, 72, 46), bust(26, 30, 0.64, VISITOR, "calm", 2, 60)),
        id_card(59, 31, 0.72),
    )


@scene("officer-gives-neighbour-card", theme="door")
def officer_gives_neighbour_card() -> Drawing:
    return framed(
        police_officer(26, 36, 0.9, gaze=3, down=110),
        bust(104, 46, 0.9, RESIDENT, "happy", -3, 110, 21),
        rect(30, 64, 68, 46, "paper", MAIN, 4),
        home_front(38, 104, 24, 18),
        tiled_roof(34, 86, 32, 15),
        inside(rect(64, 67, 31, 40), bust(80, 84, 0.6, NEIGHBOUR, "happy")),
        reach((8, 84), (4, 118), (30, 98), Look(skin="medium", top="paper"), "fist", 0.66, 11),
        reach((120, 90), (122, 120), (98, 98), RESIDENT, "fist", 0.66, 11, flip=True),
    )


@scene("phone-neighbour", theme="door")
def phone_neighbour() -> Drawing:
    return framed(
        bust(24, 84, 0.96, RESIDENT_YOUNG, "talking", 3, 60, 21),
        phone_at_ear(41, 72, 0.8),
        bust(104, 84, 0.96, NEIGHBOUR, "happy", -3, 60, 24),
        group(phone_at_ear(0, 0, 0.8, "medium", "green"), at=(87, 72), flip=True),
        speech(36, 6, 56, 48, (40, 66), 52),
        inside(rect(38, 8, 52, 44), bust(64, 30, 0.66, VISITOR, "calm", 0, 60)),
    )


@scene("text-neighbour", theme="door")
def text_neighbour() -> Drawing:
    screen = inside(rect(-18, -32, 36, 24), bust(0, -18, 0.5, NEIGHBOUR, "happy")) + path(
        "M-15 -4H12Q15 -4 15 0V14Q15 18 12 18H-4L-10 25V18H-12Q-15 18 -15 14V0Q-15 -4 -12 -4ZM-9 3H9M-9 10H4",
        "light",
        2,
    )
    return framed(
        bust(28, 46, 1.04, RESIDENT_DEAF, "calm", 3, 90, 23),
        hand_holding(84, 60, 1.2, smartphone(0, 0, 1, "empty", screen), 46, "brown"),
    )


@scene("neighbour-checks-visitor", theme="door")
def neighbour_checks_visitor() -> Drawing:
    return framed(
        rect(4, 4, 120, 122, "sky", 0),
        bust(28, 46, 1.02, NEIGHBOUR, "talking", 3, 80, 25),
        bust(100, 44, 1.02, VISITOR, "calm", -3, 86, 25),
        id_card(68, 88, 1.16),
        reach((114, 96), (122, 118), (100, 96), VISITOR, "fist", 0.72, 12, flip=True),
        reach((14, 92), (14, 132), (48, 102), NEIGHBOUR, "point", 0.62, 11),
    )


@scene("neighbour-stays", theme="door")
def neighbour_stays() -> Drawing:
    return framed(
        rect(4, 84, 80, 40, "purple", MAIN, 12),
        bust(24, 64, 0.92, RESIDENT_MAN, "calm", 3, 64, 22),
        bust(62, 62, 0.92, NEIGHBOUR, "happy", 3, 66, 22),
        bust(106, 40, 0.86, WORKER, "calm", -3, 100, 20),
        tool_box(102, 106, 0.9),
    )


@scene("neighbour-is-out", theme="door")
def neighbour_is_out() -> Drawing:
    return framed(
        shut_between(66, 22),
        inside(rect(92, 6, 32, 116), bust(110, 62, 0.72, VISITOR, "calm", -3, 110)),
        bust(28, 86, 0.98, RESIDENT_YOUNG, "firm", 3, 60, 22),
        reach((44, 124), (62, 130), (70, 92), RESIDENT_YOUNG, "open", 0.76, 12),
        thought(6, 5, 74, 50, (30, 62)),
        bust(28, 28, 0.56, NEIGHBOUR, "calm", 3, 32, 22),
        arrow((44, 30), (72, 30)),
    )
