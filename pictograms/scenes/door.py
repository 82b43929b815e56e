"""Pictures about the front door: who is there, and how to keep them out."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, VISITOR, Look
from pictograms.drawing.doors import chain, chain_plates, door_ajar, door_frame, door_shut, round_mirror
from pictograms.drawing.doorway import chain_knob
from pictograms.drawing.hands import arm, fist, open_hand, pinching_hand
from pictograms.drawing.marks import arrow, motion, question, speech
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, join, limb, polygon, rect
from pictograms.drawing.things import id_card

UNKNOWN = Look(hair="brown", style="parted", top="blue")


@scene("door-chain", theme="door")
def door_chain() -> Drawing:
    gap = rect(72, 6, 38, 116)
    return join(
        inside(gap, rect(72, 6, 38, 116, "sky", 0), bust(92, 40, 0.95, VISITOR, gaze=-2, down=100)),
        door_frame(109),
        door_ajar(6, 68),
        chain_plates((30, 72), (110, 66)),
        chain((54, 79), (116, 78), 3, 5),
    )


@scene("chain-mirror", theme="door")
def chain_mirror() -> Drawing:
    return join(
        rect(62, 6, 24, 116, "sky", 0),
        door_frame(84),
        door_ajar(6, 56, lean=6),
        rect(38, 88, 20, 12, "steel", 3, 3),
        rect(86, 82, 11, 22, "steel", 3, 3),
        chain((52, 94), (92, 92), 10, 3),
        round_mirror(90, 38, 32, bust(90, 38, 1.05, VISITOR)),
        bust(27, 80, 0.95, RESIDENT, gaze=3, down=46, broad=23),
        arrow((46, 72), (61, 58)),
    )


@scene("ask-for-id", theme="door")
def ask_for_id() -> Drawing:
    outside = rect(64, 6, 58, 116)
    return join(
        rect(62, 6, 60, 116, "sky"),
        inside(outside, bust(98, 44, 1.05, VISITOR, gaze=-3, down=90)),
        door_frame(55, 10),
        bust(29, 76, 1.0, RESIDENT, "talking", 3, 47, 25),
        limb("M114 96C112 116 104 114 96 103", 11, "blue"),
        id_card(66, 98, 0.9, "medium"),
        pinching_hand(84, 102, 0.62, "medium", turn=22),
        speech(5, 5, 58, 40, (31, 53)),
        id_card(26, 25, 0.62),
        question(53, 37, 30),
    )


@scene("keep-door-shut", theme="door")
def keep_door_shut() -> Drawing:
    return join(
        door_shut(66, 13, 44, 110, handle="right"),
        rect(82, 38, 22, 12, "steel", 3, 3),
        rect(109, 32, 11, 24, "steel", 3, 3),
        chain((90, 44), (114, 44), 0, 3),
        chain_knob(90, 44),
        framed(bust(29, 56, 1.1, RESIDENT_MAN, "firm", 2, 70, 24)),
        framed(arm((44, 108), (64, 120), (66, 98), skin="medium")),
        open_hand(66, 84, 0.9, "medium", 5),
    )


@scene("open-door-to-stranger", theme="door")
def open_door_to_stranger() -> Drawing:
    return join(
        rect(66, 6, 48, 116, "sky", 0),
        door_frame(109, 9),
        inside(rect(66, 6, 42, 117), bust(89, 68, 1.0, UNKNOWN, "calm", -3, 60, 26)),
        question(88, 40, 38, "red"),
        polygon((66, 12), (50, 5), (50, 123), (66, 116), fill="wood"),
        framed(bust(29, 56, 1.1, RESIDENT_MAN, "worried", 2, 70, 24)),
        limb("M56 78H66", 5, "yellow"),
        framed(arm((44, 108), (60, 120), (60, 92), skin="medium")),
        fist(61, 80, 0.75, "medium"),
    )


@scene("knock-at-door", theme="door")
def knock_at_door() -> Drawing:
    from_outside = Look(skin="light", hair="fair", style="short", top="blue")
    return join(
        door_shut(70, 13, 46, 110, handle="right"),
        bust(29, 54, 1.0, from_outside, gaze=3, down=68, broad=23),
        limb("M34 112Q58 106 66 80", 11, "blue"),
        fist(70, 66, 0.85, "light", -20),
        motion((84, 50), (90, 60), (90, 71), by=(7, -3), colour="red"),
    )
