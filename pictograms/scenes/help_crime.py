"""Pictures about the time after a crime: get safe, what the police ask, what to ask them, and who helps then."""

from pictograms.drawing.calling import caller
from pictograms.drawing.cast import (
    FRIEND,
    NEIGHBOUR,
    OFFICER,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    THIEF,
    Look,
)
from pictograms.drawing.devices import screen_on_stand
from pictograms.drawing.doors import broken_glass, lever_handle, window
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.hands import fist
from pictograms.drawing.heads import head
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.messages import signer, small_phone
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import (
    Drawing,
    circle,
    framed,
    group,
    inside,
    limb,
    line,
    path,
    polygon,
    rect,
    words,
)
from pictograms.drawing.things import bank_card, id_card, purse, tool_box

LANDLORD_WORKER = Look(hair="brown", style="short", top="yellow", beard=True)
"""Whoever mends things for the landlord wears yellow."""
SUPPORT_WORKER = Look(skin="brown", hair="black", style="bob", top="purple")
"""Somebody whose work is to help, who is no police officer, wears purple and a badge."""


def shard(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A sharp piece of broken glass. Origin at its middle; 24 wide, 30 high."""
    return group(
        polygon((-8, 15), (-12, -4), (2, -15), (12, 8), fill="sky", width=DETAIL), at=(x, y), size=size, turn=turn
    )


def magnifier(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A magnifying glass. Origin at the middle of the glass, 36 across; the handle goes down."""
    return group(limb("M0 20V44", 6, "wood"), circle(0, 0, 18, "light", MAIN), at=(x, y), size=size, turn=turn)


def table(top: float = 106) -> Drawing:
    """A table from the front, as wide as the picture, from `top` down."""
    return rect(4, top, 120, 124 - top, "wood")


@scene("after-crime", theme="help")
def after_crime() -> Drawing:
    return framed(
        window(38, 6, 82, 58, True),
        broken_glass(92, 34, 1.0),
        bust(92, 60, 1.0, FRIEND, "calm", -3, 70, 25),
        bust(36, 74, 1.02, RESIDENT, "worried", 2, 60, 26),
        reach((108, 106), (104, 132), (62, 110), FRIEND, "fist", 0.76, 13, flip=True),
    )


@scene("go-to-safe-place", theme="help")
def go_to_safe_place() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        rect(66, 8, 56, 113, "wood_light", MAIN),
        rect(74, 16, 40, 105, "warm", DETAIL),
        figure(98, 75, 1.0, NEIGHBOUR, Pose(left_hand=(-28, -40), left_elbow=(-26, -24)), "happy", -3),
        figure(26, 75, 1.0, RESIDENT, Pose(walking=True), "calm", 3),
        arrow((26, 112), (62, 112)),
    )


@scene("thief-still-there", theme="help")
def thief_still_there() -> Drawing:
    return framed(
        screen_on_stand(30, 108, 0.42),
        bust(34, 50, 1.02, THIEF, "calm", -2, 90, 25),
        group(rect(-26, -18, 52, 36, "shade", MAIN, 3), rect(-20, -12, 40, 24, "sky", DETAIL, 2), at=(32, 102)),
        fist(8, 104, 0.66, "light"),
        fist(56, 104, 0.66, "light", flip=True),
        rect(62, 4, 12, 120, "wood_light", MAIN),
        caller(94, 66, 0.92, RESIDENT_WOMAN, "worried", -3, 70, 20),
    )


@scene("touch-broken-things", theme="help")
def touch_broken_things() -> Drawing:
    return framed(
        window(8, 6, 112, 66, True),
        broken_glass(50, 38, 1.3),
        rect(4, 72, 120, 8, "wood_light", DETAIL),
        shard(28, 104, 0.9, 60),
        shard(98, 108, 0.8, -40),
        limb("M116 128Q104 112 90 104", 18, "teal"),
        shard(62, 86, 1.1, 20),
        fist(78, 98, 1.0, "light", 205),
    )


@scene("leave-things", theme="help")
def leave_things() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        window(48, 6, 50, 50, False),
        broken_glass(72, 30, 0.8),
        figure(22, 75, 1.0, RESIDENT, Pose(left_hand=(6, -14), right_hand=(-6, -14)), "calm", 3),
        draw_officer(104, 60, 0.84, "calm", -3, 90),
        magnifier(72, 88, 1.0, -40),
        shard(72, 88, 0.66, 20),
        limb("M118 108Q112 124 100 116", 12, "paper"),
        fist(96, 114, 0.66, "medium", 180),
    )


@scene("list-of-gone-things", theme="help")
def list_of_gone_things() -> Drawing:
    return framed(
        rect(10, 6, 78, 118, "paper", MAIN, 4),
        purse(34, 29, 0.58),
        small_phone(34, 66, 0.66),
        bank_card(35, 102, 0.66),
        path("M58 30H78M58 66H78M58 102H66", "none", MAIN),
        writing_hand(68, 102, 0.62),
    )


@scene("ask-for-easy-words", theme="help")
def ask_for_easy_words() -> Drawing:
    return framed(
        draw_officer(30, 50, 0.98, "calm", 3, 80),
        bust(90, 94, 0.98, RESIDENT_YOUNG, "talking", -3, 44, 25),
        speech(58, 5, 65, 62, (84, 76), 88),
        path("M64 22L75 12L86 22V32H64Z", "warm", DETAIL),
        path("M94 22H114", "none", 5),
        rect(68, 39, 14, 22, "ink", 0, 3),
        rect(70.5, 42, 9, 13, "sky", 0, 1),
        path("M94 50H108", "none", 5),
        rect(16, 98, 36, 26, "paper", DETAIL, 2),
        path("M23 105H45M23 112H45M23 119H45", "none", SMALL),
    )


@scene("ask-for-interpreter", theme="help")
def ask_for_interpreter() -> Drawing:
    return framed(
        speech(46, 5, 76, 66, (46, 78), 62),
        inside(rect(50, 8, 68, 61), signer(84, 36, 0.78)),
        bust(30, 82, 1.0, RESIDENT_DEAF, "calm", 3, 46, 24),
        draw_officer(100, 96, 0.8, "calm", -3, 44),
        reach((44, 122), (56, 128), (60, 92), RESIDENT_DEAF, "point", 0.66),
    )


@scene("crime-number", theme="help")
def crime_number() -> Drawing:
    return framed(
        rect(16, 12, 88, 98, "paper", MAIN, 3),
        head(38, 42, 0.72, OFFICER),
        path("M60 34H92M60 46H84", "none", DETAIL),
        rect(24, 62, 72, 28, "yellow", DETAIL, 4),
        words("21/4756", 60, 83, 21, "ink", 64),
        limb("M128 82Q118 84 110 90", 17, "paper"),
        fist(102, 94, 0.9, "medium", 180),
        limb("M2 128Q8 118 14 112", 17, "teal"),
        fist(20, 106, 0.9, "brown", -40),
    )


@scene("landlord-mends-lock", theme="help")
def landlord_mends_lock() -> Drawing:
    driver = limb("M0 0V26", 3, "steel", SMALL) + limb("M0 30V44", 8, "red", DETAIL)
    return framed(
        rect(76, 5, 44, 119, "wood", MAIN),
        bust(32, 46, 1.0, LANDLORD_WORKER, "calm", 3, 80, 26),
        lever_handle(98, 62, 1.3),
        group(driver, at=(94, 76), turn=52),
        reach((44, 88), (50, 126), (66, 100), LANDLORD_WORKER, "fist", 0.84),
        tool_box(34, 112, 0.7),
    )


@scene("talk-after-crime", theme="help")
def talk_after_crime() -> Drawing:
    cup = path("M-8 -14H8L6 2H-6Z", "paper", DETAIL)
    return framed(
        bust(26, 76, 0.96, RESIDENT, "talking", 3, 60, 23),
        bust(100, 68, 1.0, FRIEND, "calm", -3, 60, 24),
        speech(6, 5, 66, 46, (34, 60), 34),
        window(16, 10, 46, 36, True),
        broken_glass(40, 28, 0.66),
        table(110),
        reach((12, 112), (16, 124), (40, 110), RESIDENT, "fist", 0.66, 12),
        reach((116, 108), (116, 124), (84, 110), FRIEND, "fist", 0.66, 12, flip=True),
        group(cup, at=(62, 112)),
    )


@scene("help-without-police", theme="help")
def help_without_police() -> Drawing:
    return framed(
        bust(96, 62, 1.1, SUPPORT_WORKER, "happy", -3, 70, 25),
        path("M82 90L92 108M110 90L102 108", "none", DETAIL, "signal"),
        id_card(97, 112, 0.6, "brown"),
        bust(30, 88, 1.0, RESIDENT_YOUNG, "talking", 3, 44, 25),
        speech(5, 5, 62, 38, (34, 60), 36),
        words("HELP", 36, 31, 20),
    )
