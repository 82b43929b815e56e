"""Pictures about the police: what an emergency is, and officers who listen."""

from pictograms.drawing.cast import OFFICER, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, STRANGER, THIEF
from pictograms.drawing.devices import laptop
from pictograms.drawing.doors import chain
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.heads import back_of_head, head
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, limb, line, path, rect
from pictograms.drawing.things import note_pad


def cup(x: float, y: float) -> Drawing:
    """A tea cup. Origin at the middle of its foot; 26 wide, 18 high."""
    return path(f"M{x + 8} {y - 15}Q{x + 18} {y - 14} {x + 7} {y - 5}", "none", DETAIL) + path(
        f"M{x - 9} {y - 18}H{x + 9}L{x + 6} {y}H{x - 6}Z", "paper", DETAIL
    )


@scene("police-help", theme="help")
def police_help() -> Drawing:
    return framed(
        draw_officer(92, 52, 1.1, "happy", -3, 66),
        bust(28, 74, 1.0, RESIDENT_MAN, "talking", 3, 58, 24),
        speech(5, 5, 54, 36, (30, 48), 32),
        path("M14 17H48M14 28H38", "none", DETAIL),
    )


@scene("talk-to-officer", theme="help")
def talk_to_officer() -> Drawing:
    return framed(
        bust(32, 66, 1.0, RESIDENT_WOMAN, "talking", 3, 42, 27),
        draw_officer(94, 56, 1.04, "calm", -3, 50),
        speech(8, 5, 52, 30, (46, 46), 42),
        path("M17 15H51M17 24H43", "none", DETAIL),
        rect(6, 102, 116, 20, "wood", MAIN, 3),
        cup(22, 106),
        cup(56, 106),
        group(note_pad(0, 0, 0.46, pencil=False), at=(88, 101), turn=-6),
        limb("M121 90Q124 112 112 108", 13, "paper"),
        fist(106, 104, 0.66, "medium", 180),
    )


@scene("thief-in-home", theme="help")
def thief_in_home() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        rect(6, 8, 76, 84, "paper", MAIN, 2),
        rect(14, 16, 60, 68, "sky", DETAIL),
        inside(rect(14, 16, 60, 68), bust(40, 52, 0.98, THIEF, "calm", 2, 60)),
        rect(4, 84, 80, 10, "wood_light"),
        limb("M56 80Q72 74 70 92L68 112", 13, "navy"),
        limb("M70 118H80", 7, "ink", 0),
        fist(24, 82, 0.66, turn=-90),
        rect(90, 10, 32, 111, "warm"),
        figure(106, 76, 0.9, RESIDENT, Pose(left_hand=(-5, -26), left_elbow=(-24, -16)), "worried", -3),
    )


@scene("someone-hurts-you", theme="help")
def someone_hurts_you() -> Drawing:
    return framed(
        group(bust(0, 0, 1.0, RESIDENT, "worried", 2, 74, 26), at=(29, 62), turn=-9),
        bust(97, 54, 1.04, STRANGER, "angry", -3, 68, 24),
        reach((114, 94), (130, 62), (110, 26), STRANGER, "open", 0.86),
        reach((40, 108), (54, 132), (60, 76), RESIDENT, "open", 0.72),
    )


@scene("crime-is-over", theme="help")
def crime_is_over() -> Drawing:
    bike = (
        "M88 99A16 16 0 1 1 56 99A16 16 0 1 1 88 99M123 99A16 16 0 1 1 91 99A16 16 0 1 1 123 99"
        "M72 99L84 70H102L107 99M84 70L91 99L102 70M72 99H91M78 64H88M102 70L100 57H109"
    )
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        path(bike, "none", DETAIL, "ink", "4 6"),
        limb("M53 119V58", 5, "steel"),
        circle(53, 56, 5, "steel", DETAIL),
        chain((47, 84), (59, 84), 4, 2),
        chain((59, 88), (66, 114), -2, 3),
        figure(23, 75, 1.0, RESIDENT_YOUNG, Pose(right_hand=(22, -10), right_elbow=(18, -24)), "worried", 3),
    )


@scene("police-website", theme="help")
def police_website() -> Drawing:
    form = path("M4 -14H30M4 -3H30M4 8H22", "none", DETAIL)
    return framed(
        laptop(68, 46, 1.08, head(-17, 4, 0.74, OFFICER) + form),
        back_of_head(30, 92, 0.94, RESIDENT_YOUNG, 38),
        reach((48, 124), (66, 128), (84, 94), RESIDENT_YOUNG, "point", 0.7),
    )
