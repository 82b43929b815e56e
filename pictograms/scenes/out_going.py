"""Pictures about going out: before you go, on the way, when someone follows you, when you are lost."""

from pictograms.drawing.bags import open_bag
from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    SHOP_WORKER,
    STRANGER,
    Look,
)
from pictograms.drawing.devices import smartphone, till
from pictograms.drawing.doorway import sight
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist, hand_holding, pinching_hand
from pictograms.drawing.marks import arrow, map_pin, question, speech, thought
from pictograms.drawing.outing import bus, car, person_card, shop_front, zebra
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, limb, line, path, polygon, rect
from pictograms.drawing.street import ground, light_post, path_ahead
from pictograms.drawing.things import bank_note, clock, handbag, house, purse

DRIVER = Look(skin="medium", hair="black", style="short", top="blue")


@scene("tell-someone-where", theme="out")
def tell_someone_where() -> Drawing:
    return framed(
        speech(6, 5, 84, 50, (36, 64), 40),
        map_pin(30, 49, 1.06),
        clock(67, 30, 0.62, 4, 0),
        bust(30, 86, 0.98, RESIDENT, "talking", 3, 50, 23),
        bust(98, 80, 0.98, FRIEND, "happy", -3, 50, 24),
    )


@scene("plan-way-home", theme="out")
def plan_way_home() -> Drawing:
    return framed(
        thought(5, 5, 118, 62, (44, 80)),
        bus(36, 50, 0.56),
        arrow((68, 38), (79, 38)),
        house(98, 58, 0.5),
        bust(30, 100, 0.86, RESIDENT_MAN, "calm", 2, 60, 24),
        clock(94, 98, 0.76, 5, 0),
    )


@scene("take-phone", theme="out")
def take_phone() -> Drawing:
    return framed(
        rect(4, 8, 26, 113, "sky"),
        polygon((30, 8), (40, 4), (40, 124), (30, 121), fill="wood", width=DETAIL),
        bust(76, 34, 0.98, RESIDENT_WOMAN, "happy", -1, 100, 27),
        path("M94 62L66 100", "none", 6) + path("M94 62L66 100", "none", 2.4, "paper"),
        open_bag(46, 100, 50, 24, smartphone(66, 80, 0.64, "call"), handle=False),
        reach((100, 72), (122, 112), (84, 80), RESIDENT_WOMAN, "fist", 0.7, 11, flip=True),
    )


@scene("helper-number-card", theme="out")
def helper_number_card() -> Drawing:
    return framed(
        bust(32, 40, 1.0, RESIDENT, "calm", 2, 100, 26),
        person_card(72, 86, 1.16),
        pinching_hand(104, 100, 0.9, "light", 20),
    )


@scene("look-around-you", theme="out")
def look_around_you() -> Drawing:
    return framed(
        bust(64, 62, 1.16, RESIDENT_DEAF, "calm", -3, 60, 29),
        arrow((40, 26), (8, 40)),
        arrow((88, 26), (120, 40)),
    )


@scene("phone-and-money-out", theme="out")
def phone_and_money_out() -> Drawing:
    return framed(
        bust(104, 32, 0.8, STRANGER, "calm", -3, 110, 22),
        bust(50, 36, 0.98, RESIDENT_YOUNG, "calm", -1, 100, 27),
        bank_note(18, 78, 0.86, -112) + bank_note(26, 76, 0.86, -88) + bank_note(34, 80, 0.86, -66),
        reach((28, 76), (4, 112), (26, 96), RESIDENT_YOUNG, "fist", 0.72, 12),
        hand_holding(82, 82, 0.66, smartphone(0, 0, 1, "app"), 46, "light"),
    )


@scene("phone-inside-pocket", theme="out")
def phone_inside_pocket() -> Drawing:
    return framed(
        bust(46, 30, 1.0, RESIDENT_MAN, "calm", 2, 110, 36),
        path("M48 56V126", "none", DETAIL),
        path("M52 56L114 62L118 126H52Z", "warm", MAIN),
        purse(72, 80, 0.5),
        smartphone(92, 78, 0.52, "app"),
        rect(60, 88, 46, 32, "teal", DETAIL, 4),
        limb("M76 62Q104 40 116 66", 12, "teal"),
        fist(116, 76, 0.72, "medium", 90),
    )


@scene("wheelchair-bag-at-side", theme="out")
def wheelchair_bag_at_side() -> Drawing:
    return framed(
        ground(),
        wheelchair_user(52, 74, 1.06, Look(skin="brown", hair="black", style="bun", top="teal"), "calm"),
        handbag(44, 90, 0.48),
        arrow((116, 62), (74, 86)),
    )


@scene("cross-road", theme="out")
def cross_road() -> Drawing:
    return framed(
        rect(30, 4, 68, 120, "grey", 0),
        line((30, 4), (30, 124), width=MAIN),
        line((98, 4), (98, 124), width=MAIN),
        path("M64 8V24M64 36V52M64 64V76", "none", MAIN, "paper"),
        zebra(35, 90, 62, 30),
        car(47, 20, 0.38),
        figure(15, 84, 0.66, STRANGER, Pose(), "calm", 3),
        figure(76, 80, 0.8, RESIDENT, Pose(walking=True), "calm", -3),
        sight((66, 46), (54, 32)),
        arrow((92, 66), (122, 66)),
    )


@scene("ask-when-lost", theme="out")
def ask_when_lost() -> Drawing:
    return framed(
        bust(98, 46, 0.95, SHOP_WORKER, "happy", -3, 60, 25),
        rect(60, 96, 64, 28, "wood_light"),
        speech(5, 5, 64, 42, (32, 58), 34),
        map_pin(24, 42, 0.86),
        question(48, 40, 34),
        bust(28, 82, 1.0, RESIDENT_YOUNG, "talking", 3, 50, 23),
    )


@scene("show-card-in-shop", theme="out")
def show_card_in_shop() -> Drawing:
    return framed(
        bust(100, 44, 0.96, SHOP_WORKER, "calm", -3, 70, 24),
        rect(70, 100, 54, 24, "wood_light"),
        till(104, 88, 0.42),
        bust(26, 50, 1.0, RESIDENT, "calm", 3, 90, 22),
        person_card(60, 84, 0.84, -6),
        reach((30, 100), (22, 126), (36, 110), RESIDENT, "fist", 0.62, 11),
    )


@scene("wait-in-bright-place", theme="out")
def wait_in_bright_place() -> Drawing:
    return framed(
        polygon((66, 28), (94, 28), (104, 121), (10, 121), fill="warm", width=0),
        ground(),
        light_post(118, 120, 102, beams=False),
        limb("M20 92H76", 5, "wood") + limb("M24 94V120M72 94V120", 4, "wood"),
        clock(26, 26, 0.6, 3, 0),
        _sitting(48, 86),
    )


def _sitting(x: float, y: float) -> Drawing:
    """You on a bench, from the front. Origin at the seat."""
    legs = limb(f"M{x - 6} {y}V{y + 32}M{x + 7} {y}V{y + 32}", 9, "navy")
    shoes = limb(f"M{x - 8} {y + 34}H{x - 14}M{x + 9} {y + 34}H{x + 15}", 5, "ink", 0)
    return legs + shoes + group(bust(0, 0, 0.8, RESIDENT_MAN, "calm", 2, 58, 20), at=(x, y - 42))


@scene("person-leads-way", theme="out")
def person_leads_way() -> Drawing:
    return framed(
        path_ahead(30, 116, 50, 64),
        ground(),
        figure(94, 80, 0.78, FRIEND, Pose(walking=True), "happy", -3),
        figure(48, 80, 0.88, RESIDENT_WOMAN, Pose(walking=True), "happy", -3),
        arrow((88, 13), (28, 13)),
    )


@scene("find-safe-shops", theme="out")
def find_safe_shops() -> Drawing:
    return framed(
        shop_front(88, 121, 0.98),
        bust(22, 74, 0.8, FRIEND, "happy", 3, 60, 22),
        bust(46, 96, 0.88, RESIDENT, "calm", 3, 60, 22),
        reach((60, 126), (76, 132), (82, 82), RESIDENT, "point", 0.66, 11),
    )
