"""Pictures about sellers who want to fix your home: what they say, what they want, and what to do about it."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look, Mood
from pictograms.drawing.doors import door_frame, door_shut
from pictograms.drawing.doorway import sight
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import open_hand
from pictograms.drawing.marks import speech, tick
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust, police_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, limb, path, polygon, rect, words
from pictograms.drawing.things import bank_note, clock, purse
from pictograms.drawing.tricks import warning_sign
from pictograms.drawing.workers import home_front, ladder, tiled_roof, work_helmet, work_vest

SELLER = Look(skin="medium", hair="brown", style="short", top="shade")
BANK_WORKER = Look(skin="brown", hair="black", style="bun", top="purple", glasses=True)


def _seller(x: float, y: float, size: float, mood: Mood = "talking", gaze: float = 3, down: float = 90) -> Drawing:
    """The man who sells repairs: grey top, yellow vest."""
    return bust(x, y, size, SELLER, mood, gaze, down) + work_vest(x, y, size, min(down, 62))


@scene("seller-says-roof-broken", theme="door")
def seller_says_roof_broken() -> Drawing:
    return framed(
        home_front(42, 122, 76, 56),
        tiled_roof(34, 66, 90, 46, broken=True),
        _seller(26, 78, 0.98),
        reach((40, 116), (60, 112), (66, 56), SELLER, "point", 0.74, 12),
        warning_sign(22, 24, 0.86),
    )


@scene("roof-is-fine", theme="door")
def roof_is_fine() -> Drawing:
    return framed(
        home_front(50, 123, 72, 34),
        tiled_roof(40, 90, 86, 34),
        bust(22, 98, 0.8, RESIDENT, "happy", 3, 60, 20),
        _seller(104, 24, 0.74, "talking", -3, 38),
        speech(6, 5, 76, 42, (86, 36), 66),
        tiled_roof(11, 43, 66, 33, broken=True),
        sight((34, 92), (56, 76)),
    )


@scene("seller-wants-lots-of-money", theme="door")
def seller_wants_lots_of_money() -> Drawing:
    return framed(
        rect(4, 4, 62, 122, "sky", 0),
        _seller(30, 84, 1.0, gaze=3),
        door_frame(62, 9),
        speech(32, 6, 90, 56, (38, 74), 54),
        *(bank_note(54 + 45 * column, 18 + 16 * row, 0.84) for row in range(3) for column in range(2)),
        bust(101, 94, 0.86, RESIDENT, "worried", -3, 60, 22),
        reach((42, 122), (52, 132), (70, 117), SELLER, "palm up", 0.8, 11),
        warning_sign(17, 24, 0.7),
    )


@scene("seller-says-now", theme="door")
def seller_says_now() -> Drawing:
    return framed(
        rect(58, 4, 68, 122, "sky", 0),
        _seller(96, 64, 1.08, gaze=-3),
        door_frame(52, 9),
        bust(24, 94, 0.9, RESIDENT_YOUNG, "worried", 3, 60, 21),
        clock(36, 34, 0.9, 11, 58),
        reach((72, 110), (62, 118), (57, 56), SELLER, "point", 0.7, 12, flip=True),
        warning_sign(108, 20, 0.74),
    )


@scene("talk-before-yes", theme="door")
def talk_before_yes() -> Drawing:
    return framed(
        rect(92, 4, 34, 122, "sky", 0),
        inside(rect(94, 4, 30, 122), _seller(110, 64, 0.66, "calm", -3, 120)),
        door_shut(78, 12, 12, 112, handle="left"),
        bust(20, 86, 0.9, RESIDENT_WOMAN, "talking", 3, 60, 19),
        bust(53, 84, 0.86, FRIEND, "calm", -3, 60, 18),
        speech(5, 5, 66, 50, (26, 62), 30),
        tiled_roof(10, 48, 56, 36, broken=True),
    )


@scene("officer-finds-worker", theme="door")
def officer_finds_worker() -> Drawing:
    return framed(
        police_officer(26, 40, 0.9, "talking", gaze=3, down=100),
        bust(105, 52, 0.9, RESIDENT_MAN, "happy", -3, 100, 21),
        rect(40, 50, 50, 68, "paper", MAIN, 3),
        *(
            inside(
                rect(43, 53 + 31 * row, 20, 26),
                rect(43, 53 + 31 * row, 20, 26, "sky", 0),
                bust(53, 66 + 31 * row, 0.46, look, "happy", 0, 40),
                work_helmet(53, 66 + 31 * row, 0.46),
            )
            + tick(76, 66 + 31 * row, 0.74)
            for row, look in enumerate((FRIEND, BANK_WORKER))
        ),
        path("M43 83H87", "none", DETAIL),
        reach((10, 84), (10, 118), (42, 108), Look(skin="medium", top="paper"), "fist", 0.66, 11),
        reach((120, 96), (120, 122), (90, 104), RESIDENT_MAN, "fist", 0.66, 11, flip=True),
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
        door_shut(86, 12, 34, 112, handle="left", viewer=True),
        bust(40, 34, 1.02, RESIDENT, "firm", 1, 96, 28),
        purse(44, 96, 1.1),
        limb("M14 80Q6 124 36 112", 12, "teal"),
        open_hand(46, 104, 0.8, "light", 72),
        limb("M66 78Q84 92 68 86", 12, "teal"),
        open_hand(54, 76, 0.74, "light", -96, flip=True),
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
