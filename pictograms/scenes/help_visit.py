"""Pictures about a visit at home: the day, who is there, what we look at, and what you decide."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG
from pictograms.drawing.devices import personal_alarm
from pictograms.drawing.doors import chain, lock, window
from pictograms.drawing.doorway import chain_anchor, slot_plate
from pictograms.drawing.gestures import writing_hand
from pictograms.drawing.hands import fist
from pictograms.drawing.marks import question, speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, limb, line, path, polygon, rect, words
from pictograms.drawing.street import LANDLORD, key_bunch
from pictograms.drawing.things import bush, calendar, house, note_pad


def drill(x: float, y: float, size: float = 1.0, turn: float = 0, flip: bool = False) -> Drawing:
    """A drill with its bit to the right. Origin at the tip of the bit; 96 wide, 66 high with the grip."""
    bit = limb("M-2 0H-26", 3, "steel", SMALL)
    nose = polygon((-26, -7), (-38, -11), (-38, 11), (-26, 7), fill="grey", width=DETAIL)
    body = path("M-38 -15H-84Q-92 -15 -92 -6V6Q-92 15 -84 15H-80L-86 48H-64L-58 15H-38Z", "yellow", MAIN)
    return group(bit, nose, body, path("M-56 20L-50 30", "none", DETAIL), at=(x, y), size=size, turn=turn, flip=flip)


@scene("home-visit", theme="help")
def home_visit() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        house(46, 119, 1.2),
        draw_officer(94, 62, 1.06, "happy", -2, 62),
    )


@scene("visit-day", theme="help")
def visit_day() -> Drawing:
    return framed(
        calendar(52, 56, 1.36),
        circle(47.5, 71, 15, "none", 5, "red"),
        draw_officer(96, 90, 0.92, "happy", -2, 40),
    )


@scene("friend-at-visit", theme="help")
def friend_at_visit() -> Drawing:
    return framed(
        draw_officer(102, 42, 0.92, "calm", -3, 90),
        bust(62, 60, 0.94, FRIEND, "happy", 1, 90, 23),
        bust(25, 68, 0.96, RESIDENT_MAN, "talking", 3, 80, 23),
        rect(4, 110, 120, 14, "wood", MAIN),
        group(note_pad(0, 0, 0.5, pencil=False), at=(102, 104), turn=6),
    )


@scene("look-at-doors-windows", theme="help")
def look_at_doors_windows() -> Drawing:
    glass = circle(0, 0, 22, "paper", MAIN)
    return framed(
        window(52, 6, 68, 108, True),
        rect(46, 112, 78, 10, "wood_light"),
        draw_officer(30, 50, 1.0, "calm", 3, 90),
        limb("M84 84L70 100", 7, "wood"),
        group(glass, at=(94, 68)),
        lock(94, 71, 0.5),
        limb("M40 96Q48 124 64 106", 13, "paper"),
        fist(68, 102, 0.76, "medium", -40),
    )


@scene("look-outside-home", theme="help")
def look_outside_home() -> Drawing:
    return framed(
        rect(4, 4, 120, 104, "sky", 0),
        path("M4 108H124", "none", MAIN),
        house(84, 108, 1.14),
        bush(104, 118, 0.86),
        draw_officer(32, 62, 1.06, "calm", 3, 66),
        group(note_pad(0, 0, 0.5, pencil=False), at=(60, 106), turn=8),
        fist(48, 112, 0.66, "medium"),
    )


@scene("ask-what-you-need", theme="help")
def ask_what_you_need() -> Drawing:
    return framed(
        bust(96, 88, 0.98, RESIDENT_WOMAN, "talking", -3, 46, 24),
        draw_officer(28, 84, 0.96, "calm", 3, 50),
        speech(30, 5, 93, 50, (88, 64), 94),
        personal_alarm(48, 34, 0.4),
        lock(77, 34, 0.6),
        path("M101 20C101 13 112 13 112 20V46", "none", 5, "ink"),
        group(note_pad(0, 0, 0.46, pencil=False), at=(60, 106), turn=6),
    )


@scene("put-in-things", theme="help")
def put_in_things() -> Drawing:
    return framed(
        rect(66, 5, 36, 119, "wood", MAIN),
        rect(102, 5, 20, 119, "wood_light", MAIN),
        slot_plate(72, 34, 0.8),
        chain_anchor(104, 38, 1.2),
        chain((112, 54), (112, 100), 0, 4),
        drill(78, 70, 0.76),
        limb("M-2 128Q4 118 14 104", 17, "paper"),
        fist(22, 98, 0.96, "medium", -70),
    )


@scene("say-yes-or-no", theme="help")
def say_yes_or_no() -> Drawing:
    return framed(
        bust(64, 42, 1.2, RESIDENT, "calm", 0, 80, 30),
        rect(7, 74, 50, 36, "paper", MAIN, 4),
        words("Yes", 32, 100, 24, "ink", 40),
        rect(71, 74, 50, 36, "paper", MAIN, 4),
        words("No", 96, 100, 24, "ink", 40),
        fist(22, 112, 0.8, "light", -90),
        fist(106, 112, 0.8, "light", -90, flip=True),
    )


@scene("change-your-mind", theme="help")
def change_your_mind() -> Drawing:
    return framed(
        bust(64, 92, 1.0, RESIDENT_YOUNG, "firm", 0, 40, 26),
        speech(5, 34, 44, 32, (46, 80), 38),
        words("Yes", 27, 57, 20, "ink", 34),
        speech(69, 20, 54, 46, (82, 78), 84),
        words("No", 96, 53, 30, "ink", 44),
        path("M22 24Q40 0 66 14", "none", 5, "signal"),
        path("M56 8L68 15L58 23", "none", 5, "signal"),
    )


@scene("ask-before-landlord", theme="help")
def ask_before_landlord() -> Drawing:
    return framed(
        draw_officer(30, 80, 0.98, "talking", 3, 50),
        bust(100, 94, 0.94, RESIDENT_MAN, "calm", -3, 50, 23),
        speech(28, 5, 95, 54, (46, 70), 54),
        inside(rect(30, 7, 90, 50), bust(52, 34, 0.74, LANDLORD, "calm", 2, 60, 24)),
        key_bunch(85, 17, 0.74),
        question(109, 47, 36),
    )


@scene("short-form", theme="help")
def short_form() -> Drawing:
    return framed(
        rect(12, 14, 84, 110, "wood", MAIN, 5),
        rect(20, 26, 68, 92, "paper", DETAIL, 2),
        rect(36, 6, 36, 16, "grey", MAIN, 4),
        path("M30 46H76M30 64H54", "none", MAIN),
        writing_hand(56, 66, 0.94, "medium", "paper"),
    )


@scene("form-locked", theme="help")
def form_locked() -> Drawing:
    return framed(
        rect(12, 5, 104, 118, "shade", MAIN, 4),
        rect(20, 13, 88, 30, "light", DETAIL, 2),
        limb("M52 28H76", 5, "steel", SMALL),
        rect(30, 46, 68, 32, "paper", DETAIL, 2),
        path("M40 55H88M40 64H76", "none", DETAIL),
        rect(20, 72, 88, 44, "light", DETAIL, 2),
        lock(64, 96, 0.72),
    )
