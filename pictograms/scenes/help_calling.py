"""Pictures about phoning the police: what to ask for, what to say, what it costs, who can phone for you."""

from pictograms.drawing.calling import handset
from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, THIEF
from pictograms.drawing.doors import window
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist, phone_at_ear
from pictograms.drawing.marks import map_pin, speech
from pictograms.drawing.messages import price_tag
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, rect
from pictograms.drawing.things import house


@scene("ask-for-police", theme="help")
def ask_for_police() -> Drawing:
    return framed(
        bust(36, 84, 1.0, RESIDENT_MAN, "talking", 2, 39, 27),
        phone_at_ear(55, 72, 0.86, "medium"),
        speech(46, 5, 76, 68, (62, 86), 72),
        inside(rect(50, 7, 68, 64), draw_officer(84, 44, 1.02, "calm", 0, 40)),
    )


@scene("say-where", theme="help")
def say_where() -> Drawing:
    return framed(
        bust(86, 84, 1.0, RESIDENT_WOMAN, "talking", -2, 39, 27),
        phone_at_ear(105, 72, 0.86, "brown"),
        speech(5, 5, 68, 76, (72, 98), 56),
        house(37, 74, 0.6),
        map_pin(37, 47, 0.94),
    )


@scene("say-what-happens", theme="help")
def say_what_happens() -> Drawing:
    view = bust(64, 34, 0.78, THIEF, "calm", 0, 50)
    return framed(
        bust(56, 98, 0.86, RESIDENT, "talking", 2, 30, 27),
        phone_at_ear(73, 88, 0.76),
        speech(14, 5, 100, 66, (74, 84), 82),
        window(30, 11, 68, 54, False, view),
        fist(46, 60, 0.5, turn=-90),
        fist(82, 60, 0.5, turn=-90),
    )


@scene("free-call", theme="help")
def free_call() -> Drawing:
    return framed(
        bust(40, 62, 1.24, RESIDENT_YOUNG, "happy", 2, 79, 28),
        phone_at_ear(64, 48, 1.08),
        price_tag(88, 104, 1.1),
        handset(104, 34, 0.96),
    )


@scene("helper-phones", theme="help")
def helper_phones() -> Drawing:
    return framed(
        bust(84, 50, 1.05, FRIEND, "talking", -1, 73, 28),
        phone_at_ear(104, 38, 0.92, "brown", "pink"),
        bust(32, 62, 0.98, RESIDENT, "calm", 3, 61, 27),
        reach((46, 102), (50, 124), (72, 106), RESIDENT),
    )
