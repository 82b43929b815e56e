"""Pictures about noise and trouble near the home: what it is, what is none, what to write and whom to ask."""

from pictograms.drawing.cast import (
    FRIEND,
    NEIGHBOUR,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    STRANGER,
    STRANGER_WOMAN,
    Look,
)
from pictograms.drawing.doors import brick_wall, window
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.marks import motion, noise, speech, turning_arrow
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, skin_role
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, line, path, rect, words
from pictograms.drawing.things import clock, note_pad, paper_sheet, sun
from pictograms.drawing.tricks import football
from pictograms.scenes.people_hate import nasty_words
from pictograms.scenes.tricks_sellers import LANDLORD


def loudspeaker(x: float, y: float, size: float = 1.0) -> Drawing:
    """A loudspeaker box with two round cones. From its top left corner; 40 wide, 66 high."""
    return group(
        rect(0, 0, 40, 66, "shade", MAIN, 4),
        circle(20, 18, 9, "paper", DETAIL),
        circle(20, 45, 14, "paper", DETAIL),
        circle(20, 45, 4, "ink", 0),
        at=(x, y),
        size=size,
    )


@scene("noise-again-and-again", theme="people")
def noise_again_and_again() -> Drawing:
    return framed(
        loudspeaker(6, 52, 1.04),
        noise(48, 88, 0, 2, 8, 10, 40),
        bust(96, 84, 1.08, RESIDENT, "worried", -2, 50, 26),
        clock(98, 28, 0.72, 2, 0),
        turning_arrow(40, 26, 0.86),
    )


@scene("noise-shakes-home", theme="people")
def noise_shakes_home() -> Drawing:
    frame = group(rect(-16, -13, 32, 26, "sky", MAIN) + path("M-13 9L-4 -3L3 5L9 -1L13 6", "none", SMALL), turn=13)
    return framed(
        rect(46, 4, 78, 117, "warm", 0),
        loudspeaker(4, 26, 0.82),
        rect(42, 4, 9, 120, "wood_light", DETAIL),
        noise(44, 54, 0, 3, 14, 10, 34),
        group(frame, at=(100, 28)),
        motion((76, 20), (122, 22), by=(0, 14), width=DETAIL, colour="red"),
        bust(92, 84, 0.98, RESIDENT_DEAF, "worried", -3, 60, 25),
        line((4, 121), (42, 121), width=MAIN),
    )


@scene("shouting-outside", theme="people")
def shouting_outside() -> Drawing:
    return framed(
        rect(4, 4, 56, 117, "warm", 0),
        rect(56, 4, 7, 120, "wood_light", DETAIL),
        window(8, 12, 46, 60, False, bust(30, 50, 0.72, RESIDENT_WOMAN, "worried", 3, 60)),
        nasty_words(92, 28, 0.98),
        bust(94, 82, 1.02, STRANGER, "angry", -2, 50, 25),
    )


@scene("paint-on-wall", theme="people")
def paint_on_wall() -> Drawing:
    can = rect(-7, -14, 14, 30, "steel", DETAIL, 3) + rect(-4, -20, 8, 6, "red", SMALL, 2)
    return framed(
        rect(4, 4, 120, 84, "warm", 0),
        brick_wall(4, 4, 120, 84),
        line((4, 88), (124, 88), width=MAIN),
        path("M14 62C20 20 34 20 32 44C30 66 48 62 50 36C52 14 66 24 60 46C58 58 70 60 76 48", "none", 8, "red"),
        path("M18 72H70", "none", 6, "signal"),
        bust(98, 72, 0.96, STRANGER_WOMAN, "calm", -3, 60, 22),
        reach((90, 118), (84, 128), (80, 74), STRANGER_WOMAN, "fist", 0.66, 12, flip=True),
        group(can, at=(78, 68), size=0.86, turn=-14),
    )


@scene("children-play", theme="people")
def children_play() -> Drawing:
    girl = Look(skin="brown", hair="black", style="bun", top="yellow")
    boy = Look(hair="fair", style="short", top="green")
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        sun(22, 22, 0.8),
        _child(30, 84, 0.9, girl, kicks=True),
        football(74, 108, 0.76),
        motion((54, 100), (54, 110), by=(6, 0)),
        _child(100, 84, 0.9, boy),
    )


def _child(x: float, y: float, size: float, look: Look, kicks: bool = False) -> Drawing:
    """A child of about eight at play, arms out: short legs, big head. Origin at the hips; 74 high."""
    kick = limb("M5 0L20 22", 9, "navy") + limb("M21 25L28 23", 5, "ink", 0)
    stand = limb("M5 0L9 34", 9, "navy") + limb("M9 37H14", 5, "ink", 0)
    legs = limb("M-5 0L-9 34", 9, "navy") + limb("M-9 37H-14", 5, "ink", 0) + (kick if kicks else stand)
    body = path("M-7 -28C-12 -27 -14 -24 -14 -18L-12 3H12L14 -18C14 -24 12 -27 7 -28Z", look.top, DETAIL)
    return group(
        legs,
        body,
        circle(-25, -8, 4.6, skin_role(look.skin), DETAIL),
        circle(25, -8, 4.6, skin_role(look.skin), DETAIL),
        limb("M-11 -22Q-19 -20 -23 -11", 6.5, look.top),
        limb("M11 -22Q19 -20 23 -11", 6.5, look.top),
        head(0, -44, 0.8, look, "happy"),
        at=(x, y),
        size=size,
    )


@scene("go-out-to-argue", theme="people")
def go_out_to_argue() -> Drawing:
    return framed(
        rect(4, 4, 34, 120, "warm", MAIN),
        rect(10, 16, 22, 108, "sky", DETAIL),
        bust(44, 66, 1.0, RESIDENT_MAN, "angry", 3, 60, 24),
        bust(106, 66, 0.98, STRANGER, "angry", -3, 60, 19),
        nasty_words(78, 24, 0.8),
        reach((58, 112), (68, 124), (82, 92), RESIDENT_MAN, "point", 0.64, 12),
    )


@scene("write-what-and-when", theme="people")
def write_what_and_when() -> Drawing:
    return framed(
        clock(32, 30, 0.8, 10, 0),
        loudspeaker(84, 10, 0.5),
        noise(106, 28, 0, 2, 6, 7, 40, 3),
        group(note_pad(0, 0, 1.0, pencil=False), at=(54, 88), size=1.06),
        writing_hand(66, 92, 0.72, "light"),
    )


@scene("show-landlord", theme="people")
def show_landlord() -> Drawing:
    return framed(
        bust(30, 46, 1.0, RESIDENT, "talking", 3, 80, 24),
        bust(98, 42, 1.0, LANDLORD, "calm", -3, 80, 24),
        group(note_pad(0, 0, 0.86, pencil=False), at=(64, 86)),
        rect(66, 112, 58, 12, "wood", MAIN),
        reach((16, 94), (20, 128), (42, 98), RESIDENT, "fist", 0.74, 13),
    )


@scene("tell-3-times", theme="people")
def tell_3_times() -> Drawing:
    bubbles = join(
        *(
            speech(5 + 40 * each, 6, 36, 34, (30 + 6 * each, 54), 24 + 36 * each)
            + words(str(each + 1), 23 + 40 * each, 34, 28)
            for each in range(3)
        )
    )
    return framed(
        bubbles,
        bust(34, 88, 0.96, RESIDENT_WOMAN, "talking", 3, 50, 26),
        bust(98, 80, 0.96, LANDLORD, "calm", -3, 50, 26),
    )


@scene("case-review", theme="people")
def case_review() -> Drawing:
    return framed(
        draw_officer(64, 34, 0.86, "calm", 0, 60),
        bust(25, 50, 0.86, NEIGHBOUR, "calm", 3, 60, 23),
        bust(103, 50, 0.86, LANDLORD, "calm", -3, 60, 23),
        path("M5 96L18 84H110L123 96V123H5Z", "wood", MAIN),
        group(paper_sheet(0, 0, 0.5), at=(64, 98)),
    )


@scene("helper-writes", theme="people")
def helper_writes() -> Drawing:
    return framed(
        bust(28, 74, 0.98, RESIDENT_WOMAN, "talking", 3, 60, 23),
        bust(94, 46, 1.04, FRIEND, "calm", -3, 80, 26),
        speech(6, 5, 56, 36, (32, 50), 36),
        path("M14 17H52M14 28H40", "none", DETAIL),
        rect(48, 112, 76, 12, "wood", MAIN),
        group(note_pad(0, 0, 0.72, pencil=False), at=(74, 92)),
        group(writing_hand(0, 0, 0.5, "brown", "pink"), at=(80, 96)),
    )
