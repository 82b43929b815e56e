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
from pictograms.drawing.marks import noise, speech, turning_arrow
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, skin_role
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, rect
from pictograms.drawing.things import calendar, clock, note_pad, paper_sheet
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
    cup = path("M-11 -20H11L8 4H-8Z", "paper", DETAIL) + path("M10 -16Q22 -14 9 -3", "none", DETAIL)
    waves = "q-6 5 0 10t0 10"
    return framed(
        loudspeaker(6, 8, 0.9),
        noise(42, 38, 0, 2, 8, 9, 40),
        bust(92, 50, 1.04, RESIDENT_DEAF, "worried", -2, 60, 25),
        rect(5, 104, 118, 19, "wood", MAIN, 3),
        group(cup, at=(36, 98), size=1.1, turn=9),
        path(f"M14 76{waves}M60 76{waves}", "none", MAIN, "red"),
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
        circle(64, 22, 13, "red", MAIN) + path("M52 18Q64 28 76 18", "none", DETAIL, "paper"),
        line((4, 121), (124, 121), width=MAIN),
        _child(33, 84, 0.9, girl),
        _child(96, 84, 0.9, boy),
    )


def _child(x: float, y: float, size: float, look: Look) -> Drawing:
    """A child of about eight who throws a ball: short legs, big head. Origin at the hips; 74 high."""
    legs = limb("M-5 0L-9 34", 9, "navy") + limb("M5 0L9 34", 9, "navy")
    shoes = limb("M-9 37H-14", 5, "ink", 0) + limb("M9 37H14", 5, "ink", 0)
    body = path("M-7 -28C-12 -27 -14 -24 -14 -18L-12 3H12L14 -18C14 -24 12 -27 7 -28Z", look.top, DETAIL)
    return group(legs, shoes, body, at=(x, y), size=size) + group(
        limb("M-11 -22Q-24 -28 -22 -46", 6.5, look.top),
        limb("M11 -22Q24 -28 22 -46", 6.5, look.top),
        circle(-22, -49, 4.6, skin_role(look.skin), DETAIL),
        circle(22, -49, 4.6, skin_role(look.skin), DETAIL),
        head(0, -44, 0.8, look, "happy"),
        at=(x, y),
        size=size,
    )


@scene("go-out-to-argue", theme="people")
def go_out_to_argue() -> Drawing:
    return framed(
        rect(4, 12, 40, 112, "warm", MAIN),
        bust(40, 66, 1.0, RESIDENT_MAN, "talking", 3, 60, 25),
        bust(104, 66, 1.0, STRANGER, "angry", -3, 60, 20),
        nasty_words(88, 24, 0.8),
        reach((54, 112), (66, 124), (78, 92), RESIDENT_MAN, "point", 0.64, 12),
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
    return framed(
        group(calendar(0, 0, 0.86, "1"), at=(24, 34), size=0.62),
        group(calendar(0, 0, 0.86, "2"), at=(64, 34), size=0.62),
        group(calendar(0, 0, 0.86, "3"), at=(104, 34), size=0.62),
        bust(34, 86, 0.96, RESIDENT_WOMAN, "talking", 3, 50, 26),
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
