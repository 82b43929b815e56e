"""Pictures about the neighbour who checks visitors for you: choose, ask, phone, check, stay."""

from pictograms.drawing.cast import NEIGHBOUR, RESIDENT, RESIDENT_DEAF, RESIDENT_MAN, RESIDENT_YOUNG, VISITOR, Look
from pictograms.drawing.devices import smartphone
from pictograms.drawing.doors import door_frame, door_shut
from pictograms.drawing.doorway import shut_between
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, phone_at_ear
from pictograms.drawing.marks import arrow, heart, speech
from pictograms.drawing.palette import MAIN
from pictograms.drawing.people import WALKING, bust, figure, police_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, path, rect
from pictograms.drawing.things import id_card, shopping_bag, tool_box
from pictograms.drawing.workers import home_front, tiled_roof

WORKER = Look(hair="fair", style="short", top="blue")


@scene("choose-neighbour", theme="door")
def choose_neighbour() -> Drawing:
    return framed(
        door_shut(56, 12, 22, 112, handle="left"),
        rect(86, 12, 36, 112, "sky"),
        inside(rect(86, 12, 36, 112), bust(104, 56, 0.92, NEIGHBOUR, "happy", -3, 90, 26)),
        bust(24, 74, 1.0, RESIDENT_YOUNG, "happy", 3, 60, 21),
        reach((38, 118), (58, 124), (84, 86), RESIDENT_YOUNG, "point", 0.72, 12),
        heart(34, 24, 1.05),
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
        bust(28, 50, 1.02, NEIGHBOUR, "talking", 3, 80, 25),
        bust(100, 46, 1.02, VISITOR, "calm", -3, 86, 25),
        id_card(64, 92, 1.2),
        reach((114, 96), (122, 118), (98, 100), VISITOR, "fist", 0.72, 12, flip=True),
        reach((12, 98), (10, 124), (44, 112), NEIGHBOUR, "point", 0.62, 11),
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
        shut_between(54, 22),
        figure(104, 80, 0.82, NEIGHBOUR, WALKING, "calm", 3),
        shopping_bag(114, 96, 0.52, "yellow"),
        arrow((88, 16), (120, 16)),
        bust(26, 62, 1.0, RESIDENT_YOUNG, "firm", 3, 70, 22),
        reach((42, 108), (50, 126), (62, 84), RESIDENT_YOUNG, "open", 0.8, 12),
    )
