"""Pictures about hate crime: what may happen to somebody because of who they are, and what to keep and show."""

from pictograms.drawing.cast import (
    NEIGHBOUR,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
    STRANGER_WOMAN,
    Look,
)
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import open_hand
from pictograms.drawing.messages import message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.people import bust, person_with_frame, wheelchair_user
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, Point, framed, group, join, line, path, polygon, rect
from pictograms.drawing.tricks import warning_sign

PARTNER = Look(skin="medium", hair="black", style="short", top="green", beard=True)


def nasty_words(x: float, y: float, size: float = 1.0) -> Drawing:
    """What somebody shouts: a bubble with spikes and a red scribble, no words. Origin at its middle; 56 by 44.

    The tail is left to the scene.
    """
    spikes: tuple[Point, ...] = (
        (-28, 2), (-21, -8), (-22, -20), (-9, -16), (0, -23), (8, -15), (22, -20), (21, -8),
        (28, 2), (20, 9), (18, 21), (6, 15), (-3, 22), (-9, 14), (-21, 18), (-19, 8),
    )  # fmt: skip
    scribble = path("M-12 3L-7 -6L-2 4L3 -6L8 4L13 -5", "none", MAIN, "red")
    return group(polygon(*spikes, fill="paper", width=DETAIL), scribble, at=(x, y), size=size)


@scene("hate-crime", theme="people")
def hate_crime() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        wheelchair_user(34, 78, 1.0, RESIDENT_YOUNG, "worried"),
        bust(104, 62, 0.98, STRANGER, "angry", -3, 62, 20),
        nasty_words(74, 28, 0.92),
        reach((118, 104), (112, 124), (72, 88), STRANGER, "point", 0.66, 12),
    )


@scene("skin-or-religion", theme="people")
def skin_or_religion() -> Drawing:
    return framed(
        bust(94, 74, 1.0, NEIGHBOUR, "worried", 0, 60, 25),
        bust(36, 82, 1.04, RESIDENT_WOMAN, "worried", 0, 60, 26),
        nasty_words(64, 26, 1.02),
    )


def rainbow_flag(x: float, y: float, wide: float = 60, high: float = 42) -> Drawing:
    """The rainbow flag of gay people, on a pole, from the top left of its cloth; the pole goes 60 below."""
    colours: tuple[Role, ...] = ("red", "wood", "yellow", "green", "blue", "purple")
    stripe = high / len(colours)
    return join(
        rect(x - 5, y - 4, 5, high + 60, "shade", SMALL),
        *(rect(x, y + stripe * each, wide, stripe, colour, 0) for each, colour in enumerate(colours)),
        path("".join(f"M{x} {y + stripe * each:.1f}H{x + wide}" for each in range(1, 6)), "none", SMALL),
        rect(x, y, wide, high, "none", DETAIL),
    )


@scene("gay-or-trans", theme="people")
def gay_or_trans() -> Drawing:
    return framed(
        rainbow_flag(11, 9, 52, 36),
        bust(36, 84, 0.98, RESIDENT_MAN, "worried", 2, 50, 25),
        bust(88, 82, 1.0, PARTNER, "worried", -2, 50, 25),
        nasty_words(94, 28, 0.92),
    )


@scene("bullying", theme="people")
def bullying() -> Drawing:
    return framed(
        nasty_words(84, 28, 1.02),
        bust(100, 78, 1.0, STRANGER_WOMAN, "angry", -3, 60, 24),
        bust(32, 74, 1.06, RESIDENT_YOUNG, "worried", 0, 60, 25),
    )


@scene("laugh-at-signing", theme="people")
def laugh_at_signing() -> Drawing:
    return framed(
        bust(32, 52, 1.0, RESIDENT_DEAF, "worried", 3, 84, 25),
        open_hand(20, 104, 0.9, "brown", -10, flip=True),
        open_hand(50, 102, 0.9, "brown", 16),
        path("M5 100Q4 92 9 84M68 86Q73 94 71 104", "none", DETAIL, "signal"),
        bust(104, 64, 1.0, STRANGER_WOMAN, "happy", -3, 76, 21),
        reach((118, 108), (114, 130), (80, 76), STRANGER_WOMAN, "point", 0.62, 12),
        warning_sign(98, 18, 0.72),
    )


@scene("things-broken", theme="people")
def things_broken() -> Drawing:
    cracks = path("M6 -30L-4 -12L8 0L-8 16L2 32M-4 -12L-18 -18M8 0L19 -8M-8 16L-19 18", "none", DETAIL)
    phone = group(
        rect(-24, -43, 48, 86, "shade", MAIN, 7),
        rect(-8, -43, 16, 9, "ink", 0, 3),
        rect(-18, -35, 36, 68, "sky", DETAIL, 2),
        cracks,
    )
    bits = polygon((104, 116), (114, 108), (116, 120), fill="sky", width=DETAIL) + polygon(
        (62, 116), (70, 110), (74, 120), fill="sky", width=DETAIL
    )
    return framed(
        bust(28, 60, 1.04, RESIDENT_WOMAN, "worried", 3, 80, 23),
        group(phone, at=(88, 58), size=0.94, turn=12),
        bits,
    )


@scene("keep-nasty-messages", theme="people")
def keep_nasty_messages() -> Drawing:
    return framed(
        draw_officer(98, 56, 1.02, "calm", -3, 70),
        phone_body(8, 5, 60, 112),
        message(16, 24, 58, 42, mine=False, inside_it=nasty_words(0, 0, 0.78)),
        reach((-2, 128), (14, 130), (22, 112), RESIDENT_WOMAN, "fist", 0.8, 14),
    )


@scene("nasty-to-disabled", theme="people")
def nasty_to_disabled() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        person_with_frame(34, 74, 1.02, RESIDENT_WOMAN, "worried"),
        bust(100, 70, 1.0, STRANGER_WOMAN, "angry", -3, 64, 22),
        nasty_words(90, 22, 0.78),
        reach((114, 112), (108, 128), (72, 84), STRANGER_WOMAN, "point", 0.66, 12),
    )
