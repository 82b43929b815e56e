"""Pictures about the personal alarm: what it is, where to keep it, how to hold it, whom to ask about it."""

from math import cos, radians, sin

from pictograms.drawing.bags import bag_cut_open, book, bottle, scarf
from pictograms.drawing.cast import (
    FRIEND,
    OFFICER,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    Look,
    Mood,
)
from pictograms.drawing.devices import personal_alarm as alarm
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import gripping_hand
from pictograms.drawing.marks import noise, question, speech
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, Point, framed, join, limb, path, polygon, rect

MAN = Look(hair="black", style="short", top="wood_light", beard=True)
WOMAN = Look(skin="medium", hair="fair", style="long", top="purple")
"""People in the street."""


def held_alarm(
    to: Point,
    shoulder: Point,
    elbow: Point,
    look: Look,
    size: float = 0.7,
    turn: float = 0,
    lamp: bool = False,
    thick: float = 13,
    press: bool = True,
) -> Drawing:
    """The alarm in a hand; `to` is the middle of the grip, the arm bends over `elbow`. `press`: thumb on the button."""
    back, at = 25 * size, radians(turn)
    wrist = (to[0] - back * sin(at), to[1] + back * cos(at))
    sleeve = limb(f"M{shoulder[0]} {shoulder[1]}Q{elbow[0]} {elbow[1]} {wrist[0]:.1f} {wrist[1]:.1f}", thick, look.top)
    thing = alarm(3, -16, 0.82, lamp=lamp)
    return gripping_hand(*to, size, thing, look.skin, turn, thumb_to=(0, -26) if press else (-9, -18)) + sleeve


def _beams(x: float, y: float, inner: float, outer: float, *angles: float) -> Drawing:
    """Wedges of yellow light with a contour, so that the flash is seen on a photocopy."""
    wedges = []
    for angle in angles:
        at, half = radians(angle), radians(8.5)
        wedges.append(
            polygon(
                (x + inner * cos(at), y + inner * sin(at)),
                (x + outer * cos(at - half), y + outer * sin(at - half)),
                (x + outer * cos(at + half), y + outer * sin(at + half)),
                fill="yellow",
                width=DETAIL,
            )
        )
    return join(*wedges)


@scene("personal-alarm", theme="out")
def personal_alarm() -> Drawing:
    return join(
        framed(rect(47, 110, 34, 30, "teal", 3, 2), gripping_hand(64, 89, 1.3, alarm(3, -16, 0.82), thumb_to=(0, -26))),
        noise(46, 44, 190, 3, 14, 9, 38, 5),
        noise(88, 44, -10, 3, 14, 9, 38, 5),
    )


@scene("small-alarm", theme="out")
def small_alarm() -> Drawing:
    return framed(
        draw_officer(95, 42, 1.0, "happy", -3, 90),
        path("M52 42C36 14 8 18 12 38C16 58 38 56 50 42", "none", DETAIL),
        held_alarm((50, 88), (122, 118), (78, 138), OFFICER, 0.85, press=False),
        reach((-10, 116), (0, 114), (21, 94), RESIDENT, "palm up", 1.05, 17),
    )


@scene("people-hear-alarm", theme="out")
def people_hear_alarm() -> Drawing:
    return framed(
        bust(111, 62, 0.78, MAN, "worried", -3, 90, 24),
        bust(82, 86, 0.82, WOMAN, "worried", -3, 60, 23),
        held_alarm((52, 60), (48, 112), (54, 116), RESIDENT_MAN, 0.82),
        bust(22, 78, 0.98, RESIDENT_MAN, "calm", 2, 60, 22),
        noise(62, 26, -10, 3, 12, 8, 36),
        noise(42, 26, 190, 2, 12, 8, 36),
    )


@scene("personal-alarm-light", theme="out")
def personal_alarm_light() -> Drawing:
    return framed(
        bust(28, 62, 1.0, RESIDENT_DEAF, "calm", 3, 64, 23),
        _beams(86, 46, 22, 38, 220, 252, 288, 320, 352),
        held_alarm((83, 94), (44, 112), (62, 134), RESIDENT_DEAF, 1.0, lamp=True, thick=15),
    )


def _on_the_way(mood: Mood) -> Drawing:
    return bust(60, 36, 0.92, RESIDENT_WOMAN, mood, 0, 80, 24)


@scene("alarm-deep-in-bag", theme="out")
def alarm_deep_in_bag() -> Drawing:
    things = join(
        bottle(56, 84, 0.86, -14),
        book(107, 84, 0.9, 8),
        scarf(82, 88, 0.74, 8, "grey"),
        alarm(78, 107, 0.46, 90),
    )
    arm_in = reach((80, 60), (110, 44), (90, 76), RESIDENT_WOMAN, "open", 0.66, 12)
    return framed(
        question(22, 62, 48),
        _on_the_way("worried"),
        limb("M62 64C62 50 98 50 98 64", 5, "purple"),
        bag_cut_open(40, 64, 80, 56, things, "purple", handle=False),
        arm_in,
    )


@scene("alarm-in-hand", theme="out")
def alarm_in_hand() -> Drawing:
    flap = path("M40 64H120V76Q80 104 40 76Z", "purple", DETAIL)
    return framed(
        held_alarm((20, 76), (48, 74), (18, 122), RESIDENT_WOMAN, 0.88, thick=12, press=False),
        _on_the_way("calm"),
        limb("M62 64C62 50 98 50 98 64", 5, "purple"),
        rect(38, 62, 84, 60, "purple", MAIN, 10) + flap,
        rect(74, 86, 12, 11, "yellow", DETAIL, 3),
    )


@scene("alarm-near-ear", theme="out")
def alarm_near_ear() -> Drawing:
    return framed(
        held_alarm((64, 76), (46, 100), (82, 142), RESIDENT_YOUNG, 0.76),
        _listener("hurt"),
        noise(74, 48, 0, 4, 12, 9, 38),
    )


@scene("alarm-away-from-head", theme="out")
def alarm_away_from_head() -> Drawing:
    return framed(
        held_alarm((94, 80), (50, 106), (78, 106), RESIDENT_YOUNG, 0.76),
        _listener("calm"),
        noise(96, 48, 0, 2, 18, 7, 36),
        noise(96, 48, 180, 2, 18, 7, 36),
    )


def _listener(mood: Mood) -> Drawing:
    return bust(28, 64, 1.08, RESIDENT_YOUNG, mood, 2 if mood == "calm" else 0, 60, 25)


@scene("practise-with-helper", theme="out")
def practise_with_helper() -> Drawing:
    return framed(
        bust(30, 40, 0.98, RESIDENT_MAN, "calm", 3, 90, 25),
        bust(98, 38, 0.98, FRIEND, "happy", -3, 90, 25),
        held_alarm((56, 102), (20, 92), (22, 140), RESIDENT_MAN, 0.95, press=False),
        reach((118, 84), (112, 106), (65, 77), FRIEND, "point", 0.74, 13),
    )


@scene("alarm-hard-to-use", theme="out")
def alarm_hard_to_use() -> Drawing:
    return framed(
        draw_officer(102, 60, 0.92, "calm", -3, 70),
        bust(28, 66, 0.98, RESIDENT, "worried", 3, 70, 24),
        held_alarm((62, 108), (14, 104), (24, 142), RESIDENT, 0.78, press=False),
        path("M78 82L85 76M74 74L77 66M82 92L90 90", "none", DETAIL, "red"),
        speech(8, 5, 50, 32, (34, 46), 30),
        question(33, 33, 30),
    )
