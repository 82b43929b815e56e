"""Pictures that open the pages at the end of a leaflet: get help, who to contact, the main things, my notes."""

from pictograms.drawing.calling import handset
from pictograms.drawing.cast import FRIEND, OFFICER, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN
from pictograms.drawing.gestures import writing_hand
from pictograms.drawing.hands import fist, pressing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, line, path, rect, words
from pictograms.drawing.things import letter


@scene("get-help", theme="help")
def get_help() -> Drawing:
    return framed(
        bust(62, 94, 1.0, RESIDENT, "talking", 0, 45, 27),
        speech(5, 5, 118, 52, (62, 68), 62),
        head(27, 36, 0.78, OFFICER, "happy", 0),
        handset(64, 32, 0.96),
        head(101, 32, 0.84, FRIEND, "happy", 0),
    )


@scene("who-to-contact", theme="help")
def who_to_contact() -> Drawing:
    phone = path("M-6 -9C-10 -9 -12 -4 -8 4C-4 12 4 14 8 10L5 4L1 6C-2 4 -4 0 -4 -3L-1 -5Z", "green", DETAIL)
    return framed(
        bust(64, 24, 0.84, RESIDENT_MAN, "calm", 0, 120, 48),
        rect(28, 57, 72, 65, "paper", MAIN, 4),
        head(48, 70, 0.38, RESIDENT_WOMAN, small=True),
        group(phone, at=(49, 90)),
        letter(48, 109, 0.36),
        path("M65 71H88M65 90H88M65 109H88", "none", MAIN),
        fist(25, 98, 0.72, "medium"),
        fist(103, 98, 0.72, "medium", flip=True),
    )


@scene("main-things", theme="help")
def main_things() -> Drawing:
    return framed(
        rect(18, 118, 10, 6, "ink", 0) + rect(84, 118, 10, 6, "ink", 0),
        rect(8, 5, 98, 115, "light", MAIN, 9),
        line((8, 32), (106, 32), width=MAIN),
        limb("M19 15V23M19 42V64", 4, "shade"),
        rect(30, 38, 60, 76, "paper", DETAIL, 2),
        circle(60, 41, 4.4, "red", DETAIL),
        words("1", 40, 65, 20),
        words("2", 40, 86, 20),
        words("3", 40, 107, 20),
        path("M50 58H80M50 79H80M50 100H80", "none", MAIN),
        pressing_hand(82, 70, 0.95, turn=-38),
    )


@scene("my-notes", theme="help")
def my_notes() -> Drawing:
    rings = join(*(line((24 + 14 * each, 6), (24 + 14 * each, 20), width=MAIN) for each in range(6)))
    return framed(
        rect(8, 12, 102, 110, "warm", MAIN, 5),
        rings,
        path("M20 40H96M20 60H96M20 80H96M20 100H96", "none", SMALL, "shade"),
        path("M22 38Q26 26 30 36T38 36T46 36T54 35T62 36T70 35H76", "none", DETAIL, "signal"),
        path("M22 58Q26 46 30 56T38 56T44 56", "none", DETAIL, "signal"),
        writing_hand(48, 56, 0.98),
    )
