"""Pictures about locking up: doors, windows, at night, a broken lock, a broken door, money at home."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.doors import brick_wall, key, letter_box, lock, window
from pictograms.drawing.doorway import bent_arrow
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import pinching_hand
from pictograms.drawing.locks import lock_plate, splintered_edge, tick_note
from pictograms.drawing.marks import arrow, speech, tick
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import WALKING, bust, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, limb, line, path, polygon, rect, words
from pictograms.drawing.things import bank_note, handbag, moon
from pictograms.drawing.workers import stack_of_notes

LANDLORD = Look(skin="medium", hair="grey", style="short", top="purple")
BANK_WORKER = Look(skin="brown", hair="black", style="short", top="purple", glasses=True)


@scene("lock-when-out", theme="home")
def lock_when_out() -> Drawing:
    return framed(
        brick_wall(),
        rect(60, 8, 56, 118, "wood_light"),
        rect(67, 15, 42, 111, "wood", DETAIL),
        letter_box(74, 88, 28),
        words("7", 88, 42, 22),
        rect(92, 58, 12, 22, "steel", DETAIL, 3),
        bust(28, 48, 1.02, RESIDENT, "calm", 3, 80, 23),
        key(70, 70, 0.72),
        reach((42, 96), (50, 116), (66, 72), RESIDENT, "fist", 0.74, 12),
        handbag(22, 108, 0.42),
    )


@scene("lock-when-home", theme="home")
def lock_when_home() -> Drawing:
    return framed(
        rect(66, 8, 40, 116, "wood_light"),
        rect(73, 15, 26, 109, "wood", DETAIL),
        circle(92, 56, 30, "paper"),
        inside(circle(92, 56, 28), rect(60, 20, 70, 70, "wood_light", 0), lock(92, 66, 1.0)),
        rect(4, 66, 56, 60, "purple", MAIN, 12),
        bust(32, 60, 0.98, RESIDENT_MAN, "happy", 2, 68, 22),
        rect(24, 102, 16, 18, "paper", DETAIL, 3) + path("M40 106Q48 107 46 112Q45 115 40 115", "none", DETAIL),
    )


@scene("lock-window", theme="home")
def lock_window() -> Drawing:
    return framed(
        window(44, 5, 78, 116, bars=False),
        line((50, 62), (116, 62), width=MAIN),
        rect(66, 66, 34, 15, "steel", DETAIL, 4),
        limb("M74 73H74", 7, "yellow", DETAIL) + limb("M78 73V52", 6, "yellow"),
        bust(26, 56, 1.0, RESIDENT_WOMAN, "calm", 3, 70, 22),
        handbag(18, 104, 0.5),
        key(92, 98, 0.62, -90),
        reach((42, 104), (60, 128), (92, 106), RESIDENT_WOMAN, "fist", 0.72, 12),
        bent_arrow(104, 58, 0.6),
    )


@scene("check-locks-before-bed", theme="home")
def check_locks_before_bed() -> Drawing:
    return framed(
        rect(58, 5, 66, 121, "wood_light"),
        rect(65, 12, 52, 114, "wood", DETAIL),
        rect(72, 18, 38, 36, "purple", DETAIL, 2),
        moon(86, 36, 0.8),
        lock_plate(100, 84, 0.72),
        limb("M100 74H82", 6, "yellow"),
        bust(26, 50, 1.0, RESIDENT_YOUNG, "calm", 3, 80, 22),
        path("M14 98V122M26 92V122M38 98V122", "none", SMALL),
        reach((42, 100), (52, 118), (78, 80), RESIDENT_YOUNG, "fist", 0.74, 12),
    )


@scene("note-check-locks", theme="home")
def note_check_locks() -> Drawing:
    sign = lock(-10, 8, 0.62) + tick(14, 4, 0.62)
    return framed(
        window(8, 5, 34, 36, False, rect(8, 5, 34, 36, "purple", 0) + moon(24, 23, 0.66, stars=False)),
        tick_note(88, 38, 1.1, sign),
        rect(6, 68, 52, 40, "light", MAIN, 10),
        bust(34, 76, 0.9, RESIDENT, "calm", 3, 60, 22),
        path("M4 126V104Q44 94 96 104V126Z", "blue"),
        rect(102, 88, 22, 38, "wood", DETAIL, 2),
    )


@scene("key-out-of-lock", theme="home")
def key_out_of_lock() -> Drawing:
    return framed(
        rect(4, 4, 62, 122, "wood", 0),
        rect(-2, 2, 68, 126, "none", MAIN),
        lock_plate(36, 62, 1.3),
        group(key(0, 0, 1.0), at=(96, 62), flip=True),
        limb("M132 104L116 80", 18, "teal"),
        pinching_hand(98, 65, 1.0, "light", 52),
        arrow((58, 22), (110, 22)),
    )


@scene("tell-landlord-lock", theme="home")
def tell_landlord_lock() -> Drawing:
    broken = rect(-15, -24, 30, 54, "steel", DETAIL, 8) + circle(0, 0, 5, "ink", 0) + path("M0 0V11", "none", 5)
    return framed(
        bust(100, 74, 0.98, LANDLORD, "calm", -3, 60, 23),
        bust(26, 88, 1.0, RESIDENT_MAN, "talking", 3, 60, 22),
        speech(6, 6, 72, 54, (34, 68), 36),
        inside(
            rect(8, 8, 68, 50),
            rect(8, 8, 42, 50, "wood", 0),
            line((50, 8), (50, 58), width=DETAIL),
            group(broken, at=(40, 36), size=0.8, turn=34),
        ),
        path("M58 22L68 16M58 34H70M56 46L66 52", "none", DETAIL, "red"),
        rect(66, 110, 58, 16, "wood"),
        group(key(0, 0, 0.6, 100), key(0, 0, 0.6, 65), at=(84, 92)),
    )


@scene("lots-of-money-at-home", theme="home")
def lots_of_money_at_home() -> Drawing:
    return framed(
        bust(30, 40, 1.0, RESIDENT, "calm", 3, 100, 23),
        rect(44, 74, 80, 48, "wood"),
        stack_of_notes(66, 76, 0.66, 5),
        stack_of_notes(102, 76, 0.66, 4),
        rect(44, 74, 80, 48, "wood") + rect(72, 92, 24, 8, "yellow", DETAIL, 4),
        bank_note(68, 24, 0.9, -20),
        reach((46, 88), (60, 78), (56, 34), RESIDENT, "fist", 0.74, 12),
        arrow((84, 18), (100, 38)),
    )


@scene("money-in-bank", theme="home")
def money_in_bank() -> Drawing:
    return framed(
        rect(74, 6, 46, 24, "navy", DETAIL, 3) + words("BANK", 97, 24, 16, "paper", 40),
        bust(98, 60, 0.95, BANK_WORKER, "happy", -3, 60, 22),
        bust(27, 48, 1.02, RESIDENT, "happy", 3, 80, 23),
        rect(56, 102, 70, 26, "wood_light"),
        bank_note(72, 84, 0.95, -8) + bank_note(74, 92, 0.95, 4),
        reach((42, 96), (46, 118), (58, 96), RESIDENT, "fist", 0.74, 12),
    )


@scene("go-in-broken-door", theme="home")
def go_in_broken_door() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=4),
        rect(62, 8, 54, 113, "shade"),
        polygon((116, 8), (84, 16), (84, 116), (116, 121), fill="wood"),
        splintered_edge(84, 48, 88),
        circle(62, 70, 2, "ink", 0),
        path("M70 60L78 54M68 72L78 74M72 84L80 90", "none", DETAIL, "red"),
        figure(36, 77, 0.96, RESIDENT_WOMAN, WALKING, "worried", 3),
        arrow((20, 14), (58, 14)),
    )
