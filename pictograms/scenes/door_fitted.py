"""Pictures about a front door that fits you: a low mirror, a low spy hole, a chain that is easy to hold, notes."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, VISITOR, Look
from pictograms.drawing.doors import chain, door_shut, round_mirror
from pictograms.drawing.doorway import chain_anchor, chain_knob, sight, slot_plate
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.locks import tick_note
from pictograms.drawing.marks import arrow
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, limb, line, path, rect
from pictograms.drawing.things import clock

SEATED = Look(skin="brown", hair="black", style="short", top="teal")
SEATED_WOMAN = Look(hair="grey", style="bob", top="teal")


@scene("mirror-low", theme="door")
def mirror_low() -> Drawing:
    return framed(
        line((4, 122), (124, 122), width=MAIN),
        door_shut(58, 12, 22, 110, handle="right"),
        wheelchair_user(32, 82, 0.92, SEATED, "happy"),
        round_mirror(103, 48, 21, bust(103, 50, 0.66, VISITOR)),
        sight((46, 42), (80, 46)),
    )


@scene("look-low-viewer", theme="door")
def look_low_viewer() -> Drawing:
    return framed(
        line((4, 122), (64, 122), width=MAIN),
        door_shut(68, 12, 50, 112, handle="right"),
        wheelchair_user(28, 84, 0.88, SEATED_WOMAN, "happy"),
        path("M63 46L88 22M63 46L88 70", "none", DETAIL),
        circle(95, 46, 25, "paper"),
        inside(circle(95, 46, 23), rect(70, 20, 52, 52, "sky", 0), bust(95, 48, 0.84, VISITOR, gaze=-2)),
        circle(95, 46, 25, "none"),
        sight((42, 46), (54, 46)),
        circle(64, 46, 6, "steel", DETAIL) + circle(64, 46, 2, "ink", 0),
    )


@scene("chain-easy-to-hold", theme="door")
def chain_easy_to_hold() -> Drawing:
    handle = path("M-20 -14A20 16 0 1 1 -20 14A20 16 0 1 1 -20 -14Z", "none", 13) + path(
        "M-20 -14A20 16 0 1 1 -20 14A20 16 0 1 1 -20 -14Z", "none", 7, "yellow"
    )
    return framed(
        rect(2, 4, 94, 122, "wood"),
        rect(96, 2, 20, 126, "wood_light"),
        slot_plate(44, 20, 1.05),
        chain_anchor(99, 20, 1.0),
        chain((105, 36), (72, 72), 18, 4),
        group(handle, at=(62, 78), size=0.9, turn=-60),
        limb("M-6 128L24 108", 20, "teal"),
        fist(44, 92, 1.0, "light", -30),
    )


@scene("note-chain-off", theme="door")
def note_chain_off() -> Drawing:
    hanging = chain((14, -12), (14, 20), 0, 4) + slot_plate(-24, -16, 0.66)
    return framed(
        rect(74, 4, 34, 122, "wood"),
        rect(108, 4, 18, 122, "wood_light"),
        circle(82, 76, 4, "yellow", DETAIL),
        slot_plate(77, 24, 0.66),
        chain_anchor(110, 22, 0.8),
        chain((115, 34), (115, 76), 0, 4),
        chain_knob(115, 80),
        tick_note(36, 40, 1.1, hanging),
        arrow((24, 44), (24, 62), width=4),
        bust(32, 104, 0.84, RESIDENT_MAN, "happy", 3, 40, 23),
    )


@scene("note-visits-by-door", theme="door")
def note_visits_by_door() -> Drawing:
    visit = clock(-12, 2, 0.4, 2, 0) + inside(rect(3, -16, 22, 34), bust(14, 2, 0.42, VISITOR))
    return framed(
        rect(88, 4, 38, 122, "wood") + circle(96, 72, 3.4, "yellow", DETAIL),
        tick_note(46, 42, 1.3, visit),
        bust(28, 106, 0.84, RESIDENT, "happy", 3, 40, 23),
        reach((46, 124), (62, 132), (60, 86), RESIDENT, "point", 0.6, 11),
    )
