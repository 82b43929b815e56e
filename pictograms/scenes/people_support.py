"""Pictures about getting help from people: it is not your fault, say no, tell someone, tell another person."""

from pictograms.drawing.cast import FRIEND, NEIGHBOUR, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.doors import key
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import phone_at_ear
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.profiles import bust_from_side
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, limb, path, rect, words
from pictograms.drawing.things import bank_card, coin, moon, note_pad, paper_sheet, sun
from pictograms.scenes.help_police import cup
from pictograms.scenes.tricks_sellers import LANDLORD

HELPER = Look(hair="brown", style="short", top="pink", glasses=True)


@scene("not-your-fault", theme="people")
def not_your_fault() -> Drawing:
    return framed(
        bust(94, 54, 1.08, FRIEND, "calm", -3, 70, 26),
        bust(36, 62, 1.06, RESIDENT_YOUNG, "worried", 2, 66, 26),
        reach((112, 104), (104, 132), (64, 108), FRIEND, "fist", 0.8, 14, flip=True),
    )


@scene("say-no", theme="people")
def say_no() -> Drawing:
    return framed(
        bust(44, 74, 1.16, RESIDENT_WOMAN, "firm", 0, 60, 27),
        speech(50, 5, 72, 44, (62, 66), 78),
        words("NO", 86, 40, 34),
        reach((68, 122), (96, 134), (98, 84), RESIDENT_WOMAN, "open", 1.06, 14),
    )


def _talk(teller: Drawing, listener: Drawing) -> Drawing:
    """Somebody tells, at the left; somebody listens, at the right; a bubble with lines of talk above."""
    return framed(
        listener,
        teller,
        speech(8, 5, 66, 36, (36, 48), 42),
        path("M17 16H64M17 26H52", "none", DETAIL),
    )


@scene("tell-someone", theme="people")
def tell_someone() -> Drawing:
    return _talk(
        bust(32, 74, 1.06, RESIDENT, "talking", 3, 60, 25),
        bust(96, 64, 1.1, FRIEND, "calm", -3, 66, 25),
    )


@scene("tell-another-person", theme="people")
def tell_another_person() -> Drawing:
    return framed(
        group(bust_from_side(0, 0, 0.84, HELPER, "calm", 80), at=(24, 50), flip=True),
        bust(64, 84, 0.92, RESIDENT, "talking", 3, 50, 22),
        bust(108, 66, 0.94, NEIGHBOUR, "calm", -3, 70, 20),
        arrow((22, 16), (106, 16)),
    )


@scene("keep-leaflet-secret", theme="people")
def keep_leaflet_secret() -> Drawing:
    leaflet = group(paper_sheet(0, 0, 0.86), at=(66, 52), turn=-8)
    front = path("M40 76H116V116H40Z", "wood", MAIN) + limb("M70 92H86", 5, "steel", SMALL)
    return framed(
        bust(28, 44, 0.98, RESIDENT_MAN, "calm", 3, 90, 23),
        path("M46 62H110V78H46Z", "wood_light", DETAIL),
        leaflet,
        front,
        reach((14, 96), (18, 132), (44, 62), RESIDENT_MAN, "fist", 0.78, 13),
    )


@scene("come-with-you", theme="people")
def come_with_you() -> Drawing:
    return framed(
        bust(24, 82, 0.86, RESIDENT_YOUNG, "calm", 3, 60, 23),
        bust(60, 78, 0.86, FRIEND, "happy", 3, 60, 23),
        draw_officer(102, 52, 0.9, "calm", -3, 90),
        rect(76, 92, 48, 32, "wood", MAIN),
        arrow((20, 30), (66, 30)),
    )


@scene("not-in-trouble", theme="people")
def not_in_trouble() -> Drawing:
    return framed(
        draw_officer(92, 58, 1.12, "happy", -3, 66),
        bust(30, 84, 1.02, RESIDENT_WOMAN, "talking", 3, 50, 25),
        speech(5, 5, 60, 38, (34, 56), 36),
        words("HELP", 35, 31, 20),
    )


@scene("keep-bank-card", theme="people")
def keep_bank_card() -> Drawing:
    return framed(
        bust(36, 50, 1.12, RESIDENT, "happy", 2, 70, 27),
        bank_card(92, 46, 1.12, 82),
        reach((56, 108), (90, 138), (92, 82), RESIDENT, "fist", 0.92, 14),
    )


@scene("tell-landlord", theme="people")
def tell_landlord() -> Drawing:
    return framed(
        bust(30, 74, 1.0, RESIDENT_MAN, "talking", 3, 60, 24),
        bust(98, 52, 1.02, LANDLORD, "calm", -3, 72, 24),
        speech(6, 5, 66, 40, (34, 50), 40),
        path("M15 17H62M15 28H50", "none", DETAIL),
        rect(60, 112, 64, 12, "wood", MAIN),
        reach((116, 96), (116, 126), (88, 100), LANDLORD, "fist", 0.66, 12, flip=True),
        key(76, 100, 0.7, 180),
    )


@scene("meet-new-people", theme="people")
def meet_new_people() -> Drawing:
    cake = (
        path("M-20 0V-14H20V0Z", "wood", DETAIL)
        + path("M-20 -14Q-16 -6 -12 -12Q-6 -4 0 -12Q6 -4 12 -12Q16 -6 20 -14Z", "pink", SMALL)
        + path("M-28 2H28", "none", MAIN)
    )
    return framed(
        bust(28, 50, 0.98, RESIDENT_YOUNG, "happy", 3, 70, 23),
        bust(100, 52, 0.98, NEIGHBOUR, "happy", -3, 70, 23),
        rect(5, 98, 118, 25, "wood_light", MAIN, 3),
        group(cake, at=(64, 100)),
        cup(20, 114),
        cup(104, 114),
    )


@scene("help-with-money", theme="people")
def help_with_money() -> Drawing:
    return framed(
        bust(28, 46, 0.98, RESIDENT_MAN, "calm", 3, 80, 23),
        bust(100, 42, 0.98, FRIEND, "calm", -3, 80, 23),
        rect(5, 100, 118, 23, "wood", MAIN, 3),
        group(note_pad(0, 0, 0.72, pencil=False), at=(64, 84)),
        coin(30, 100, 0.72),
        coin(40, 96, 0.72),
        reach((114, 88), (116, 116), (80, 82), FRIEND, "point", 0.7, 13),
    )


@scene("phone-day-or-night", theme="people")
def phone_day_or_night() -> Drawing:
    return framed(
        bust(54, 82, 1.2, RESIDENT, "talking", 2, 50, 27),
        phone_at_ear(78, 68, 1.02),
        sun(26, 28, 0.96),
        moon(86, 24, 0.98),
    )
