"""Pictures about the Keep Safe card: what it says, how it is carried, shown and taken back, and how to get one."""

from pictograms.drawing.calling import handset
from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    SHOP_WORKER,
    STRANGER,
    Look,
)
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.hands import fist, pinching_hand, pressing_hand
from pictograms.drawing.heads import head
from pictograms.drawing.marks import arrow, question, speech, thought
from pictograms.drawing.messages import price_tag
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.safe_card import lost_card as empty_place
from pictograms.drawing.safe_card import open_safe_card, safe_card, safe_sticker
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, line, path, polygon, rect, words

AMBULANCE_WORKER = Look(hair="brown", style="parted", top="green")
"""Ambulance workers wear green."""


@scene("keep-safe-card", theme="help")
def keep_safe_card() -> Drawing:
    return framed(
        limb("M128 118Q112 116 104 92", 20, "teal"),
        safe_card(62, 52, 1.72, -4),
        pinching_hand(98, 84, 1.1, "brown", 50),
    )


@scene("card-says-help", theme="help")
def card_says_help() -> Drawing:
    return framed(
        open_safe_card(50, 62, 1.22),
        pressing_hand(78, 66, 1.0, "medium", turn=-46),
    )


@scene("card-says-who", theme="help")
def card_says_who() -> Drawing:
    return framed(
        rect(6, 18, 116, 84, "paper", MAIN, 9),
        path("M6 42V27Q6 18 15 18H113Q122 18 122 27V42Z", "purple", DETAIL),
        rect(16, 50, 40, 44, "sky", DETAIL, 4),
        group(head(0, 0, 0.84, FRIEND), at=(36, 72)),
        handset(76, 60, 0.78),
        path("M94 54H113M94 66H113M66 84H113", "none", DETAIL),
        words("Keep Safe", 64, 36, 20),
        fist(10, 96, 0.9, "brown"),
        limb("M4 124L8 108", 15, "teal"),
    )


@scene("police-know-card", theme="help")
def police_know_card() -> Drawing:
    return framed(
        draw_officer(32, 40, 0.98, "calm", 3, 90),
        bust(96, 40, 0.98, AMBULANCE_WORKER, "calm", -3, 90),
        path("M84 76H94M100 76H110", "none", DETAIL, "paper"),
        safe_card(64, 98, 1.06),
        fist(28, 102, 0.72, "medium"),
        fist(100, 102, 0.72, "light", flip=True),
    )


@scene("carry-card", theme="help")
def carry_card() -> Drawing:
    return framed(
        path("M8 128V50L24 8H104L120 50V128Z", "teal", MAIN),
        path("M44 8Q64 22 84 8", "none", MAIN),
        safe_card(56, 54, 1.2, -5),
        path("M16 66H98V112Q98 120 90 120H24Q16 120 16 112Z", "teal", MAIN),
        path("M16 78H98", "none", DETAIL),
        pinching_hand(88, 44, 1.0, "light", -10),
        arrow((109, 62), (109, 100)),
    )


@scene("show-card", theme="help")
def show_card() -> Drawing:
    return framed(
        limb("M104 124V30", 5, "grey"),
        polygon((84, 14), (112, 14), (121, 24), (112, 34), (84, 34), fill="yellow", width=DETAIL),
        polygon((121, 40), (94, 40), (85, 50), (94, 60), (121, 60), fill="yellow", width=DETAIL),
        bust(38, 44, 1.12, RESIDENT, "worried", 2, 80, 27),
        question(72, 34, 36),
        safe_card(78, 98, 1.12, -6),
        reach((20, 92), (12, 126), (46, 110), RESIDENT, "fist", 0.82),
    )


@scene("show-card-not-understood", theme="help")
def show_card_not_understood() -> Drawing:
    return framed(
        bust(30, 54, 1.0, RESIDENT_DEAF, "calm", 3, 74, 24),
        bust(104, 58, 1.0, STRANGER, "calm", -3, 70, 23),
        thought(58, 6, 34, 40, (86, 52)),
        question(75, 38, 32),
        safe_card(72, 94, 0.98, -8),
        reach((14, 100), (12, 130), (44, 106), RESIDENT_DEAF, "fist", 0.8),
    )


@scene("show-card-shop", theme="help")
def show_card_shop() -> Drawing:
    shelf = join(*(rect(70 + 17 * each, 10, 12, 20, "light", DETAIL, 2) for each in range(3)))
    return framed(
        line((62, 32), (124, 32), width=MAIN),
        shelf,
        bust(96, 58, 1.02, SHOP_WORKER, "calm", -3, 60, 25),
        rect(4, 104, 120, 20, "wood", MAIN),
        safe_card(44, 80, 1.0, -6),
        limb("M-2 124Q4 106 10 98", 17, "teal"),
        fist(16, 92, 0.9, "medium", -50),
    )


@scene("keep-safe-sticker", theme="help")
def keep_safe_sticker() -> Drawing:
    stripes = join(
        *(
            path(
                f"M{6 + 19.4 * each:.1f} 8H{25.4 + 19.4 * each:.1f}V26Q{15.7 + 19.4 * each:.1f} 38 "
                f"{6 + 19.4 * each:.1f} 26Z",
                "blue" if each % 2 == 0 else "paper",
                DETAIL,
            )
            for each in range(6)
        )
    )
    return framed(
        rect(8, 10, 112, 112, "wood_light", MAIN),
        rect(16, 34, 66, 78, "sky", MAIN),
        rect(88, 34, 26, 88, "wood", MAIN),
        circle(94, 82, 2.6, "ink", 0),
        stripes,
        safe_sticker(49, 74, 0.98),
    )


@scene("take-card-back", theme="help")
def take_card_back() -> Drawing:
    return framed(
        bust(92, 38, 0.98, SHOP_WORKER, "calm", -3, 90, 25),
        safe_card(76, 94, 0.98, 4),
        reach((118, 90), (122, 122), (104, 102), SHOP_WORKER, "fist", 0.7, 12, flip=True),
        arrow((44, 70), (18, 90)),
        limb("M-2 126Q4 120 10 116", 17, "teal"),
        group(pinching_hand(0, 0, 0.9, "light", flip=True), at=(44, 104), turn=-16),
    )


@scene("ask-officer-for-card", theme="help")
def ask_officer_for_card() -> Drawing:
    return framed(
        bust(28, 88, 1.0, RESIDENT_WOMAN, "talking", 3, 40, 25),
        draw_officer(100, 84, 0.98, "happy", -3, 44),
        speech(10, 5, 84, 56, (42, 72), 54),
        safe_card(52, 33, 1.04),
    )


@scene("fill-in-card-form", theme="help")
def fill_in_card_form() -> Drawing:
    boxes = join(*(rect(22, 48 + 24 * each, 12, 12, "light", DETAIL, 2) for each in range(3)))
    return framed(
        draw_officer(98, 30, 0.8, "happy", -3, 90),
        rect(10, 10, 66, 114, "paper", MAIN, 4),
        path("M10 34V14Q10 10 14 10H72Q76 10 76 14V34Z", "purple", DETAIL),
        path("M20 22H58", "none", MAIN),
        boxes,
        path("M42 54H66M42 78H54M42 102H66", "none", DETAIL),
        writing_hand(54, 80, 0.86),
    )


@scene("card-is-free", theme="help")
def card_is_free() -> Drawing:
    return join(safe_card(60, 42, 1.44, -5), price_tag(78, 94, 1.35))


@scene("lost-card", theme="help")
def lost_card() -> Drawing:
    return framed(
        bust(36, 94, 0.98, RESIDENT_YOUNG, "worried", 2, 44, 25),
        draw_officer(103, 96, 0.86, "calm", -3, 44),
        thought(5, 5, 118, 60, (54, 74)),
        empty_place(50, 35, 0.96),
        words("Keep Safe", 50, 30, 12, "ink", 52),
        question(102, 50, 40),
    )
