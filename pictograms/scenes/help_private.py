"""Pictures for a reader whom somebody close hurts: neutral outside, safe to use, and who listens."""

from pictograms.drawing.calling import call_taker, handset
from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.doors import lever_handle, lock
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist, pressing_hand
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.messages import message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, join, limb, line, path, rect
from pictograms.drawing.things import purse

PARTNER = Look(hair="fair", style="short", top="green", beard=True)
"""Somebody close to a resident, dressed like anybody."""


def bin_(x: float, y: float, size: float = 1.0) -> Drawing:
    """A waste bin: delete. Origin at the middle of its rim; 40 wide, 52 high."""
    body = path("M-16 4H16L12 44H-12Z", "grey", MAIN) + path("M-5 13V35M5 13V35", "none", DETAIL)
    return group(body, path("M-20 3H20M-6 2V-5H6V2", "none", MAIN), at=(x, y), size=size)


def small_paper(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A small folded paper with two lines that say nothing. Origin at its middle; 34 wide, 44 high."""
    return group(
        rect(-17, -22, 34, 44, "warm", MAIN, 2),
        path("M-9 -8H9M-9 4H5", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


@scene("help-for-you", theme="help")
def help_for_you() -> Drawing:
    steam = "M48 8Q42 16 48 24T48 38M64 6Q58 14 64 22T64 38M80 8Q74 16 80 24T80 38"
    return framed(
        path(steam, "none", DETAIL, "shade"),
        path("M90 60H100Q114 62 112 78Q110 94 90 94", "none", 8),
        path("M34 46H94V96Q94 112 80 112H48Q34 112 34 96Z", "blue", MAIN),
        limb("M4 124Q6 108 20 96", 19, "teal"),
        fist(30, 84, 1.12, "brown", -8),
        limb("M122 124Q118 112 102 104", 19, "teal"),
        fist(94, 92, 1.12, "brown", 8, flip=True),
    )


@scene("read-alone", theme="help")
def read_alone() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "warm", 0),
        rect(78, 8, 40, 113, "wood", MAIN),
        rect(86, 18, 24, 34, "wood_light", DETAIL),
        lever_handle(90, 70, 0.7, flip=True),
        line((4, 121), (124, 121), width=MAIN),
        bust(42, 46, 1.1, RESIDENT_YOUNG, "calm", 0, 68, 27),
        small_paper(42, 98, 0.98),
        fist(20, 102, 0.74, "light"),
        fist(64, 102, 0.74, "light", flip=True),
    )


@scene("give-paper-back", theme="help")
def give_paper_back() -> Drawing:
    return framed(
        bust(24, 52, 0.98, RESIDENT_WOMAN, "calm", 3, 80, 23),
        draw_officer(104, 50, 0.98, "calm", -3, 80),
        small_paper(62, 90, 0.94, 8),
        reach((14, 92), (22, 124), (50, 100), RESIDENT_WOMAN, "fist", 0.76),
        arrow((44, 22), (82, 22)),
        limb("M118 100Q112 122 92 106", 13, "paper"),
        fist(84, 98, 0.76, "medium", 200),
    )


@scene("someone-close-hurts", theme="help")
def someone_close_hurts() -> Drawing:
    return framed(
        group(bust(0, 0, 1.0, RESIDENT, "worried", -2, 60, 24), at=(30, 80), turn=-8),
        bust(97, 42, 1.08, PARTNER, "angry", -3, 80, 24),
        speech(6, 5, 60, 36, (78, 52), 52),
        path("M15 28L22 14L29 30L36 14L43 30L50 14L57 28", "none", MAIN, "red"),
        rect(4, 110, 120, 14, "wood", MAIN),
        purse(80, 104, 0.84),
        reach((120, 92), (128, 116), (98, 100), PARTNER, "fist", 0.8),
    )


@scene("helpline", theme="help")
def helpline() -> Drawing:
    return framed(
        call_taker(48, 70, 1.4, mood="happy", gaze=2, down=60, broad=30),
        speech(78, 5, 45, 62, (78, 76), 88),
        handset(101, 22, 0.62),
        lock(100, 48, 0.44),
    )


@scene("delete-call", theme="help")
def delete_call() -> Drawing:
    calls = join(
        *(handset(34, 28 + 25 * each, 0.5) + path(f"M48 {28 + 25 * each}H82", "none", MAIN) for each in range(2))
    )
    return framed(
        phone_body(12, 5, 86, 119),
        calls,
        line((22, 66), (88, 66), width=DETAIL),
        bin_(50, 74, 0.86),
        pressing_hand(62, 92, 0.98, "brown", turn=-46),
    )


@scene("delete-messages", theme="help")
def delete_messages() -> Drawing:
    return framed(
        phone_body(6, 5, 66, 118),
        message(16, 18, 46, 24, lines=2),
        message(16, 54, 46, 24, mine=False, lines=2),
        bin_(98, 64, 1.1),
        path("M66 34Q92 20 98 44", "none", 5, "signal"),
        path("M89 36L98 46L106 35", "none", 5, "signal"),
    )


@scene("ask-someone-you-trust", theme="help")
def ask_someone_you_trust() -> Drawing:
    return framed(
        bust(32, 48, 1.06, RESIDENT_MAN, "talking", 3, 80, 25),
        bust(98, 52, 1.06, FRIEND, "calm", -3, 80, 25),
        group(
            rect(-26, -30, 52, 60, "paper", MAIN, 3),
            path("M-16 -16H16M-16 -4H16M-16 8H6", "none", DETAIL),
            at=(64, 92),
            turn=-5,
        ),
        reach((12, 92), (10, 126), (38, 108), RESIDENT_MAN, "fist", 0.76),
        reach((116, 96), (116, 126), (86, 96), FRIEND, "point", 0.7),
    )
