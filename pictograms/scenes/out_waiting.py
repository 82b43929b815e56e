"""Pictures on the way: a bag held close, a lit bus stop, a little money, the phone out of sight."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_WOMAN
from pictograms.drawing.devices import smartphone, street_light
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist, pinching_hand
from pictograms.drawing.marks import arrow
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, limb, line, path, polygon, rect, words
from pictograms.drawing.things import bank_note, handbag, purse


@scene("bag-close-to-you", theme="out")
def bag_close_to_you() -> Drawing:
    return framed(
        bust(64, 40, 1.06, RESIDENT_WOMAN, "calm", 0, 90, 33),
        handbag(64, 96, 0.74, handle_too=False),
        reach((30, 80), (16, 112), (46, 108), RESIDENT_WOMAN, "fist", 0.8, 15),
        reach((98, 80), (112, 112), (82, 98), RESIDENT_WOMAN, "fist", 0.8, 15, flip=True),
    )


@scene("bus-stop", theme="out")
def bus_stop() -> Drawing:
    return framed(
        polygon((74, 20), (106, 20), (108, 121), (40, 121), fill="warm", width=0),
        line((4, 121), (124, 121), width=MAIN),
        street_light(116, 121, 1.16),
        limb("M20 121V40", 4, "grey"),
        rect(5, 8, 32, 34, "blue", MAIN, 4),
        words("BUS", 21, 31, 15, "ink", 24),
        figure(58, 83, 0.82, RESIDENT, mood="calm", gaze=2),
        figure(88, 83, 0.82, FRIEND, mood="calm", gaze=-2),
    )


@scene("little-money", theme="out")
def little_money() -> Drawing:
    return framed(
        bank_note(58, 46, 1.2, -8),
        purse(56, 88, 1.5),
        pinching_hand(84, 36, 1.0, "brown", -14),
        arrow((18, 18), (18, 50)),
    )


@scene("phone-away", theme="out")
def phone_away() -> Drawing:
    return framed(
        bust(44, 28, 0.94, RESIDENT_WOMAN, "calm", 2, 110, 38),
        path("M44 58V126", "none", DETAIL),
        smartphone(68, 78, 0.62, "app"),
        rect(50, 90, 38, 32, "teal", MAIN, 5),
        path("M50 98H88", "none", DETAIL),
        limb("M76 62Q112 76 92 72", 12, "teal"),
        fist(84, 68, 0.72, "brown", 190),
        arrow((108, 74), (108, 112)),
    )
