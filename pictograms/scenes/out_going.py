"""Pictures about going out: before you go, on the way, when someone follows you, when you are lost."""

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
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding, pinching_hand
from pictograms.drawing.marks import arrow, map_pin, question, speech
from pictograms.drawing.outing import bus, car, person_card, shop_front, zebra
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, limb, line, path, polygon, rect
from pictograms.drawing.street import ground, light_post
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
        ground(),
        bus(46, 104, 0.88),
        clock(28, 30, 0.74, 5, 0),
        house(100, 60, 0.5),
        arrow((56, 44), (78, 44)),
        figure(108, 90, 0.66, RESIDENT_MAN, Pose(), "calm", -3),
    )


@scene("take-phone", theme="out")
def take_phone() -> Drawing:
    return framed(
        rect(68, 6, 48, 116, "sky"),
        polygon((116, 6), (124, 3), (124, 125), (116, 122), fill="wood", width=DETAIL),
        bust(30, 42, 1.02, RESIDENT_WOMAN, "happy", 3, 90, 24),
        limb("M40 96Q56 128 72 112", 14, "teal"),
        hand_holding(78, 74, 0.92, smartphone(0, 0, 1.0, "app", label=""), 46, "brown"),
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
        bust(100, 34, 0.86, STRANGER, "calm", -3, 110, 24),
        bust(50, 42, 1.02, RESIDENT_YOUNG, "calm", 0, 90, 29),
        bank_note(22, 84, 0.9, -70) + bank_note(30, 84, 0.9, -100),
        reach((30, 90), (16, 126), (26, 100), RESIDENT_YOUNG, "fist", 0.72, 12),
        smartphone(78, 88, 0.72, "app"),
        reach((70, 90), (86, 128), (76, 106), RESIDENT_YOUNG, "fist", 0.72, 12),
    )


@scene("phone-inside-pocket", theme="out")
def phone_inside_pocket() -> Drawing:
    return framed(
        bust(58, 26, 0.86, RESIDENT_MAN, "calm", 1, 30, 30),
        path("M20 128V66Q24 52 46 47L58 60L70 47Q92 52 96 66V128Z", "paper", DETAIL),
        path("M4 128V64Q10 50 44 46L40 128Z", "teal", MAIN),
        path("M112 128L124 70Q112 50 72 46L78 66V128Z", "teal", MAIN),
        purse(90, 78, 0.5),
        smartphone(106, 76, 0.52, "app"),
        rect(80, 84, 40, 40, "warm", DETAIL, 4),
        arrow((64, 74), (64, 104)),
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
        zebra(35, 98, 62, 22),
        car(48, 21, 0.5),
        figure(15, 84, 0.7, STRANGER, Pose(), "calm", 3),
        figure(68, 82, 0.8, RESIDENT, Pose(walking=True), "calm", -3),
        arrow((86, 66), (120, 66)),
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
        ground(),
        light_post(118, 120, 102),
        limb("M14 92H70", 5, "wood") + limb("M18 94V120M66 94V120", 4, "wood"),
        clock(26, 26, 0.6, 3, 0),
        _sitting(42, 86),
    )


def _sitting(x: float, y: float) -> Drawing:
    """You on a bench, from the front. Origin at the seat."""
    legs = limb(f"M{x - 6} {y}V{y + 32}M{x + 7} {y}V{y + 32}", 9, "navy")
    shoes = limb(f"M{x - 8} {y + 34}H{x - 14}M{x + 9} {y + 34}H{x + 15}", 5, "ink", 0)
    return legs + shoes + group(bust(0, 0, 0.8, RESIDENT_MAN, "calm", 2, 58, 20), at=(x, y - 42))


@scene("person-leads-way", theme="out")
def person_leads_way() -> Drawing:
    return framed(
        ground(),
        figure(22, 84, 0.8, FRIEND, Pose(walking=True), "happy", 3),
        figure(68, 78, 0.93, RESIDENT_WOMAN, Pose((-14, -2), (22, -34), (-16, -18), (20, -24), True), "calm", 3),
        arrow((88, 46), (120, 46)),
    )


@scene("find-safe-shops", theme="out")
def find_safe_shops() -> Drawing:
    return framed(
        ground(),
        shop_front(86, 121, 1.0),
        figure(16, 88, 0.72, FRIEND, Pose(), "happy", 3),
        figure(40, 82, 0.84, RESIDENT, Pose((-14, -2), (24, -34), (-16, -18), (20, -24)), "calm", 3),
    )
