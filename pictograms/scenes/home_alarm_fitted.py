"""Pictures about a window alarm that fits you: a big switch, a place you can reach, a note by the window."""

from pictograms.drawing.alarms import sash_window, switch_alarm
from pictograms.drawing.cast import RESIDENT_MAN, Look
from pictograms.drawing.doors import window
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.locks import tick_note
from pictograms.drawing.palette import MAIN
from pictograms.drawing.people import bust, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, limb, line

SEATED = Look(hair="grey", style="bob", top="teal", glasses=True)


@scene("alarm-big-switch", theme="home")
def alarm_big_switch() -> Drawing:
    return framed(
        window(4, 4, 120, 40, bars=False),
        switch_alarm(8, 36, 1.34, on=True),
        limb("M138 118L112 88", 24, "teal"),
        fist(96, 64, 1.15, "light", 214),
    )


@scene("alarm-low", theme="home")
def alarm_low() -> Drawing:
    return framed(
        line((4, 122), (124, 122), width=MAIN),
        sash_window(62, 5, 60, 96),
        switch_alarm(70, 58, 0.66, on=True),
        wheelchair_user(32, 82, 0.92, SEATED, "happy"),
        reach((36, 62), (46, 84), (72, 78), SEATED, "point", 0.5, 9),
    )


@scene("note-by-window", theme="home")
def note_by_window() -> Drawing:
    return framed(
        window(66, 5, 58, 116, bars=False),
        switch_alarm(78, 76, 0.56, on=True),
        tick_note(34, 40, 1.06, switch_alarm(-21, -14, 0.64, on=True)),
        bust(30, 104, 0.86, RESIDENT_MAN, "calm", 3, 40, 24),
    )
