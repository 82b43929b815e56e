"""Pictures about sellers who want to fix your home: what they say, what they want, and what to do about it."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look, Mood
from pictograms.drawing.doors import door_frame, door_shut
from pictograms.drawing.gestures import reach
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust, police_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, path, polygon, rect, words
from pictograms.drawing.things import bank_note, clock, purse
from pictograms.drawing.workers import home_front, ladder, tiled_roof, work_helmet, work_vest

SELLER = Look(skin="medium", hair="brown", style="short", top="shade")
BANK_WORKER = Look(skin="brown", hair="black", style="bun", top="purple", glasses=True)


def _seller(x: float, y: float, size: float, mood: Mood = "talking", gaze: float = 3, down: float = 90) -> Drawing:
    """The man who sells repairs: grey top, yellow vest."""
    return bust(x, y, size, SELLER, mood, gaze, down) + work_vest(x, y, size, min(down, 62))


@scene("seller-says-roof-broken", theme="door")
def seller_says_roof_broken() -> Drawing:
    return framed(
        home_front(42, 122, 76, 62),
        tiled_roof(34, 60, 90, 46, broken=True),
        _seller(26, 78, 0.98),
        reach((40, 116), (60, 112), (66, 50), SELLER, "point", 0.74, 12),
    )


@scene("roof-is-fine", theme="door")
def roof_is_fine() -> Drawing:
    return framed(
        home_front(18, 104, 92, 50),
        tiled_roof(8, 54, 112, 46),
        bust(36, 96, 0.9, RESIDENT, "happy", 2, 60, 24),
        bust(92, 92, 0.9, FRIEND, "happy", -2, 60, 24),
    )


@scene("seller-wants-lots-of-money", theme="door")
def seller_wants_lots_of_money() -> Drawing:
    return framed(
        rect(4, 4, 62, 122, "sky", 0),
        _seller(32, 82, 1.0, gaze=3),
        door_frame(64, 9),
        speech(28, 6, 92, 58, (38, 74), 52),
        *(bank_note(45 + 29 * column, 18 + 17 * row, 0.58) for row in range(3) for column in range(3)),
        bust(103, 92, 0.86, RESIDENT, "worried", -3, 60, 22),
        reach((44, 122), (54, 132), (72, 117), SELLER, "palm up", 0.8, 11),
    )


@scene("seller-says-now", theme="door")
def seller_says_now() -> Drawing:
    return framed(
        rect(58, 4, 68, 122, "sky", 0),
        _seller(94, 70, 1.08, gaze=-3),
        door_frame(52, 9),
        bust(24, 88, 0.95, RESIDENT_YOUNG, "worried", 3, 60, 22),
        clock(36, 34, 0.9, 11, 58),
        reach((76, 122), (60, 128), (68, 46), SELLER, "point", 0.74, 12, flip=True),
    )


@scene("talk-before-yes", theme="door")
def talk_before_yes() -> Drawing:
    return framed(
        rect(102, 4, 24, 122, "sky", 0),
        inside(rect(104, 4, 20, 122), _seller(120, 62, 0.7, "calm", -3, 120)),
        door_shut(84, 12, 16, 112, handle="left"),
        bust(22, 84, 0.96, RESIDENT_WOMAN, "talking", 3, 60, 20),
        bust(60, 80, 0.92, FRIEND, "calm", -3, 60, 18),
        speech(6, 6, 64, 46, (28, 60), 30),
        home_front(24, 48, 30, 17),
        tiled_roof(20, 31, 38, 18, broken=False),
    )


@scene("officer-finds-worker", theme="door")
def officer_finds_worker() -> Drawing:
    return framed(
        police_officer(27, 40, 0.94, gaze=3, down=100),
        bust(103, 52, 0.92, RESIDENT_MAN, "happy", -3, 100, 22),
        rect(42, 54, 46, 62, "paper", MAIN, 3),
        inside(
            rect(45, 57, 40, 36),
            rect(45, 57, 40, 36, "sky", 0),
            bust(65, 76, 0.6, FRIEND, "happy"),
            work_vest(65, 76, 0.6),
            work_helmet(65, 76, 0.6),
        ),
        path("M45 93H85M51 101H79M51 109H72", "none", DETAIL),
        reach((12, 84), (16, 118), (46, 104), Look(skin="medium", top="paper"), "fist", 0.66, 11),
        reach((118, 96), (118, 122), (88, 100), RESIDENT_MAN, "fist", 0.66, 11, flip=True),
    )


@scene("pay-for-repairs-at-door", theme="door")
def pay_for_repairs_at_door() -> Drawing:
    return framed(
        rect(4, 4, 64, 122, "sky", 0),
        ladder(14, 124, 112, 22),
        _seller(44, 42, 0.98, "happy", 3, 94),
        polygon((68, 6), (80, 14), (80, 114), (68, 122), fill="wood"),
        bust(102, 56, 0.98, RESIDENT, "calm", -3, 80, 22),
        bank_note(66, 80, 0.92, -34),
        bank_note(68, 88, 0.92, -12),
        bank_note(66, 97, 0.92, 10),
        reach((92, 104), (96, 124), (86, 92), RESIDENT, "fist", 0.74, 12, flip=True),
        reach((28, 92), (28, 118), (46, 98), SELLER, "fist", 0.7, 12),
    )


@scene("keep-purse-shut", theme="door")
def keep_purse_shut() -> Drawing:
    return framed(
        door_shut(80, 12, 34, 112, handle="left", viewer=True),
        bust(36, 38, 1.08, RESIDENT, "firm", 1, 90, 27),
        purse(40, 98, 1.15),
        reach((12, 88), (8, 120), (22, 106), RESIDENT, "fist", 0.8, 13),
        reach((62, 88), (72, 118), (56, 106), RESIDENT, "fist", 0.8, 13, flip=True),
    )


@scene("tell-bank-you-paid", theme="door")
def tell_bank_you_paid() -> Drawing:
    return framed(
        bust(100, 62, 0.96, BANK_WORKER, "calm", -3, 60, 22),
        rect(82, 8, 38, 24, "navy", DETAIL, 3) + words("BANK", 101, 26, 15, "paper", 32),
        bust(24, 84, 1.0, RESIDENT, "talking", 3, 60, 21),
        speech(6, 6, 68, 48, (34, 62), 38),
        inside(rect(8, 8, 64, 44), _seller(24, 28, 0.55, "happy", 3, 60)),
        bank_note(52, 30, 0.72, -14) + bank_note(54, 38, 0.72, 4),
        rect(60, 106, 66, 22, "wood"),
    )
