"""Pictures about the bell for your bag: how to fit it, how to carry the bag, where to keep the purse."""

from pictograms.drawing.bags import bag_cut_open, bell_on_clip, cash_box, open_bag, purse_with_bell, scarf
from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, SHOP_WORKER
from pictograms.drawing.devices import till
from pictograms.drawing.doorway import sight
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import arm, fist, pinching_hand
from pictograms.drawing.marks import arrow, noise
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, join, limb, line, path, polygon, rect
from pictograms.drawing.things import bank_note, handbag, purse


@scene("handbag-bell", theme="out")
def handbag_bell() -> Drawing:
    return join(
        handbag(45, 87, 0.98),
        bell_on_clip(76, 44, 1.06, -16),
        noise(92, 88, -16, 2, 22, 8, 30, 4.5),
    )


@scene("clip-bell-to-purse", theme="out")
def clip_bell_to_purse() -> Drawing:
    return framed(
        purse(48, 76, 1.3),
        arm((-10, 132), (4, 122), thick=18),
        pinching_hand(34, 96, 1.0, turn=-42, flip=True),
        bell_on_clip(86, 48, 0.98),
        arm((134, 10), (118, 24), thick=18),
        pinching_hand(89, 52, 0.9, turn=-40),
    )


@scene("bell-rings", theme="out")
def bell_rings() -> Drawing:
    return framed(
        bust(28, 40, 1.0, RESIDENT_WOMAN, "worried", 3, 90, 24),
        open_bag(10, 90, 66, 32, purse_with_bell(58, 76, 0.9, -14)),
        limb("M136 22L84 44", 18, "grey"),
        fist(70, 50, 1.0, "light", 158),
        noise(86, 106, 10, 3, 20, 7, 32),
    )


@scene("hand-on-bag", theme="out")
def hand_on_bag() -> Drawing:
    return framed(
        bust(38, 34, 1.0, RESIDENT_MAN, "calm", 3, 92, 26),
        limb("M21 64L62 96", 6, "wood_light"),
        handbag(78, 96, 0.8, handle_too=False),
        reach((58, 72), (104, 64), (84, 92), RESIDENT_MAN, "open", 0.8),
        path("M112 72Q118 82 114 92M119 68Q125 82 121 96", "none", DETAIL),
        path("M42 94Q36 104 42 116M34 92Q28 104 34 118", "none", DETAIL),
    )


@scene("zip-bag", theme="out")
def zip_bag() -> Drawing:
    return framed(
        limb("M36 60C36 4 92 4 92 60", 6, "wood_light"),
        rect(7, 50, 114, 71, "wood", MAIN, 14),
        path("M52 74L104 60Q114 60 114 74Q114 88 104 88Z", "paper", DETAIL),
        purse(91, 77, 0.5),
        path("M15 74H52M20 69V79M28 69V79M36 69V79", "none", DETAIL),
        arm((6, -4), (26, 36), thick=16),
        pinching_hand(54, 72, 0.94, turn=52, flip=True),
        arrow((48, 106), (106, 106)),
    )


@scene("bag-in-front", theme="out")
def bag_in_front() -> Drawing:
    return framed(
        bust(64, 30, 0.92, RESIDENT, "calm", 0, 104, 33),
        limb("M46 66C46 50 82 50 82 66", 5, "wood_light"),
        handbag(64, 90, 0.84, handle_too=False),
        limb("M34 70Q4 116 48 108", 13, "teal") + limb("M94 70Q124 116 80 108", 13, "teal"),
        fist(57, 107, 0.76) + fist(71, 109, 0.76, flip=True),
    )


@scene("purse-at-bottom", theme="out")
def purse_at_bottom() -> Drawing:
    things = join(
        purse_with_bell(54, 90, 1.0, -6),
        rect(22, 54, 74, 13, "blue", DETAIL, 3) + path("M32 54V67", "none", DETAIL),
        scarf(56, 36, 1.0),
    )
    return framed(
        limb("M34 48C34 -6 90 -6 90 48", 5, "wood"),
        bag_cut_open(12, 46, 100, 74, things, handle=False),
        arm((134, 0), (104, 20), thick=16),
        fist(88, 32, 0.95, turn=140),
    )


@scene("keep-bag-in-sight", theme="out")
def keep_bag_in_sight() -> Drawing:
    return framed(
        line((4, 121), (124, 121), width=MAIN),
        limb("M110 80V119", 4, "wood") + rect(94, 76, 30, 6, "wood_light", DETAIL),
        path("M112 66Q121 66 113 72M100 62H114L111 75H103Z", "paper", DETAIL),
        wheelchair_user(46, 76, 1.05, RESIDENT_YOUNG, "calm", nod=12),
        handbag(72, 60, 0.46),
        fist(64, 70, 0.5),
        sight((56, 28), (70, 44)),
    )


@scene("money-you-need", theme="out")
def money_you_need() -> Drawing:
    return framed(
        polygon((67, 88), (67, 44), (93, 16), (116, 42), (116, 88), fill="warm"),
        limb("M62 46L93 13L118 40", 4, "red"),
        cash_box(91, 68, 0.7),
        bank_note(34, 52, 1.0, 90),
        purse(34, 94, 1.04),
        arm((-12, 2), (4, 16), thick=16),
        pinching_hand(32, 36, 0.9, turn=36, flip=True),
    )


@scene("purse-away-at-till", theme="out")
def purse_away_at_till() -> Drawing:
    return framed(
        bust(26, 34, 0.9, SHOP_WORKER, "happy", 2, 90, 22),
        rect(4, 98, 54, 26, "wood_light"),
        till(32, 78, 0.58),
        bust(90, 34, 1.0, RESIDENT_YOUNG, "calm", -1, 90, 26),
        open_bag(64, 96, 52, 26, purse(86, 82, 0.74), handle=False),
        reach((114, 72), (128, 96), (103, 70), RESIDENT_YOUNG, "fist", 0.8, flip=True),
    )
