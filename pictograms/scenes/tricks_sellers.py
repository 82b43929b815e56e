"""Pictures about people who sell at the door: the sticker, saying no, and whom to ask instead."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, STRANGER, Look
from pictograms.drawing.devices import till
from pictograms.drawing.doors import door_ajar, door_frame, door_shut, key, window
from pictograms.drawing.doorway import on_chain, open_doorway
from pictograms.drawing.hands import arm, fist, open_hand, phone_at_ear, pointing_hand
from pictograms.drawing.marks import arrow, ring_and_slash, speech
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import WALKING, Pose, bust, figure
from pictograms.drawing.places import spanner
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import (
    Drawing,
    circle,
    framed,
    group,
    inside,
    join,
    limb,
    line,
    path,
    rect,
    words,
)
from pictograms.drawing.things import bank_note, briefcase, house, note_pad, paper_sheet, van
from pictograms.drawing.tricks import bank_building

WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")
LANDLORD = Look(skin="medium", hair="grey", style="short", top="purple")
SHOP_WORKER = Look(skin="medium", hair="black", style="bun", top="yellow")
ADVISER = Look(hair="fair", style="long", top="yellow")


def _caller(x: float, y: float, size: float) -> Drawing:
    """A seller with a case, head and shoulders, for the sticker. Origin in the middle; 62 wide, 76 high."""
    return group(
        bust(-6, -12, 0.92, STRANGER, "calm", 0, 52, 24),
        briefcase(16, 26, 1.3),
        at=(x, y),
        size=size,
    )


def _sticker(x: float, y: float, radius: float) -> Drawing:
    """The round sticker as it looks on a door: a caller with a case before the red ring and slash, words too small."""
    caller = join(
        circle(1, -11, 6, "ink", 0),
        path("M-9 13V3Q-9 -3 1 -3Q11 -3 11 3V13Z", "ink", 0),
        rect(4, 5, 13, 10, "paper", SMALL, 1),
    )
    return join(
        circle(x, y, radius, "paper", DETAIL),
        ring_and_slash(x, y, radius * 0.78, max(2.4, radius / 8)),
        group(caller, at=(x, y), size=radius / 30),
    )


@scene("no-cold-calling", theme="tricks")
def no_cold_calling() -> Drawing:
    return join(
        circle(64, 64, 59, "paper"),
        ring_and_slash(64, 46, 36, 7),
        inside(circle(64, 46, 32), _caller(64, 46, 0.72)),
        words("NO COLD", 64, 99, 14),
        words("CALLING", 64, 113, 13),
    )


@scene("put-sticker-on-door", theme="tricks")
def put_sticker_on_door() -> Drawing:
    return framed(
        rect(42, 4, 82, 120, "wood", MAIN),
        rect(52, 100, 34, 9, "steel", SMALL, 1),
        circle(112, 92, 4.4, "yellow", SMALL),
        _sticker(86, 42, 32),
        bust(24, 78, 1.0, RESIDENT_MAN, "calm", 3, 68, 22),
        arm((36, 124), (56, 128), (62, 86), skin="medium"),
        open_hand(66, 72, 0.72, "medium", 15),
    )


@scene("seller-goes-away", theme="tricks")
def seller_goes_away() -> Drawing:
    away = Pose(left_hand=(-18, 0), right_hand=(17, 0), walking=True)
    return join(
        line((5, 121), (122, 121), width=4),
        door_shut(13, 13, 42, 108, handle="left"),
        _sticker(34, 42, 20),
        figure(86, 83, 0.84, STRANGER, away, "calm", 3),
        briefcase(102, 92, 0.95),
        arrow((76, 16), (118, 16)),
    )


@scene("say-no-to-seller", theme="tricks")
def say_no_to_seller() -> Drawing:
    return join(
        on_chain(bust(96, 44, 1.0, STRANGER, "happy", -3, 90), near=70, height=108, sag=3),
        framed(bust(26, 84, 1.05, WOMAN, "firm", 3, 40, 22)),
        speech(6, 6, 56, 42, (28, 54), 30),
        words("NO", 34, 39, 32),
        _boxed_thing(96, 88, 0.8),
        fist(112, 92, 0.6, "light", flip=True),
        framed(arm((42, 120), (60, 128), (60, 104), skin="brown")),
        open_hand(60, 88, 0.8, "brown", 5),
    )


def _boxed_thing(x: float, y: float, size: float) -> Drawing:
    """A spray bottle to clean with: something for sale. Origin at the middle of the bottle; 30 wide, 44 high."""
    return group(
        path("M-6 -12V-18H-14V-24H8L12 -18H6V-12Z", "yellow", DETAIL),
        path("M-7 -12H7L13 0V16Q13 20 9 20H-9Q-13 20 -13 16V0Z", "red", DETAIL),
        rect(-7, 2, 14, 10, "paper", SMALL, 1),
        at=(x, y),
        size=size,
    )


@scene("shut-the-door", theme="tricks")
def shut_the_door() -> Drawing:
    gap = rect(80, 6, 34, 116, "sky", 0)
    drawn = join(
        gap,
        inside(gap, bust(97, 42, 0.95, STRANGER, "calm", -3, 90)),
        door_frame(112, 11),
        door_ajar(38, 78),
        framed(bust(28, 58, 1.1, RESIDENT_YOUNG, "firm", 3, 66, 24)),
        framed(arm((42, 104), (56, 112), (60, 88))),
        open_hand(64, 72, 0.85, "light", 12),
        arrow((52, 112), (102, 112)),
    )
    return group(drawn, at=(128, 0), flip=True)


@scene("buy-at-door", theme="tricks")
def buy_at_door() -> Drawing:
    return join(
        open_doorway(bust(82, 40, 1.0, STRANGER, "happy", -3, 90, 24)),
        framed(arm((100, 84), (114, 112), (104, 104), sleeve="shade")),
        _boxed_thing(90, 104, 0.85),
        fist(104, 104, 0.6, "light", flip=True),
        framed(bust(27, 46, 1.05, RESIDENT, "calm", 3, 80, 23)),
        bank_note(70, 78, 0.85, -22) + bank_note(71, 84, 0.85, -6),
        framed(arm((40, 96), (36, 124), (50, 98))),
        fist(53, 89, 0.7),
    )


@scene("buy-in-shop", theme="tricks")
def buy_in_shop() -> Drawing:
    return framed(
        bust(98, 38, 0.96, SHOP_WORKER, "happy", -3, 80, 24),
        bust(27, 48, 1.05, RESIDENT, "calm", 3, 80, 23),
        rect(56, 98, 68, 26, "wood_light"),
        till(102, 78, 0.56),
        _boxed_thing(72, 106, 0.7),
        bank_note(66, 84, 0.85, -8),
        arm((40, 98), (30, 126), (46, 100)),
        fist(49, 92, 0.7),
    )


@scene("ask-landlord-repairs", theme="tricks")
def ask_landlord_repairs() -> Drawing:
    return framed(
        bust(100, 88, 0.94, LANDLORD, "calm", -3, 40, 23),
        bust(28, 92, 0.98, RESIDENT, "talking", 3, 60, 23),
        speech(5, 5, 118, 60, (36, 74), 38),
        house(34, 62, 0.6),
        path("M41 19L36 26L42 29L37 38", "none", DETAIL),
        spanner(72, 35, 0.76, 30),
        group(key(0, 0, 0.6, 100), key(0, 0, 0.6, 65), at=(101, 22)),
    )


@scene("sign-paper-at-door", theme="tricks")
def sign_paper_at_door() -> Drawing:
    return join(
        open_doorway(bust(84, 40, 1.0, STRANGER, "happy", -3, 90, 24)),
        framed(arm((102, 84), (116, 112), (106, 104), sleeve="shade")),
        _clipboard(80, 92, 0.85, 4),
        fist(104, 102, 0.6, "light", flip=True),
        framed(bust(27, 46, 1.05, RESIDENT_YOUNG, "calm", 3, 80, 23)),
        limb("M73 107L54 82", 4, "yellow", SMALL) + path("M71 108L76 110L74.5 105Z", "ink", SMALL),
        framed(arm((40, 96), (36, 126), (52, 108))),
        fist(61, 99, 0.7),
    )


def _clipboard(x: float, y: float, size: float, turn: float) -> Drawing:
    """A clipboard with a paper to sign. Origin at the middle; 52 wide, 62 high."""
    return group(
        rect(-26, -28, 52, 60, "wood", MAIN, 4),
        rect(-20, -20, 40, 46, "paper", SMALL),
        rect(-9, -33, 18, 11, "steel", DETAIL, 2),
        path("M-13 -10H13M-13 -1H13", "none", DETAIL),
        path("M-13 17Q-9 8 -6 15T2 14", "none", SMALL, "signal"),
        at=(x, y),
        size=size,
        turn=turn,
    )


@scene("helper-reads-paper", theme="tricks")
def helper_reads_paper() -> Drawing:
    return join(
        framed(bust(97, 40, 1.0, FRIEND, "happy", -3, 80, 24)),
        framed(bust(27, 46, 1.05, RESIDENT_YOUNG, "calm", 3, 80, 23)),
        rect(5, 104, 118, 19, "wood"),
        paper_sheet(60, 92, 0.82),
        framed(arm((112, 84), (118, 112), (98, 106), sleeve="pink", skin="brown")),
        pointing_hand(72, 90, 0.6, "brown", -60),
        framed(arm((16, 92), (14, 116), (30, 110))),
        fist(36, 108, 0.6),
    )


@scene("go-to-bank-with-seller", theme="tricks")
def go_to_bank_with_seller() -> Drawing:
    leading = Pose(right_hand=(32, -26), right_elbow=(20, -24), left_hand=(-13, 2), walking=True)
    return join(
        line((5, 121), (122, 121), width=4),
        bank_building(97, 121, 0.9),
        figure(55, 78, 0.9, RESIDENT, WALKING, "worried", 3),
        figure(28, 78, 0.9, STRANGER, leading, "happy", 3),
        briefcase(21, 88, 0.8),
        arrow((48, 15), (88, 15)),
    )


@scene("tell-someone-you-trust", theme="tricks")
def tell_someone_you_trust() -> Drawing:
    return join(
        rect(7, 66, 48, 56, "purple", MAIN, 10),
        framed(bust(97, 72, 1.0, FRIEND, "calm", -3, 60, 24)),
        framed(bust(30, 78, 1.0, RESIDENT, "talking", 3, 60, 21)),
        framed(limb("M11 108V128M51 108V128", 8, "purple")),
        speech(6, 6, 76, 48, (36, 58), 40),
        inside(rect(8, 8, 72, 44), bust(28, 28, 0.64, STRANGER, down=60), briefcase(62, 36, 1.1)),
    )


@scene("write-van-name", theme="tricks")
def write_van_name() -> Drawing:
    street = line((36, 72), (124, 72), width=4) + van(82, 50, 0.74, "paper", "ROOFS")
    return join(
        window(34, 5, 88, 84, bars=False, view=street),
        framed(bust(25, 56, 1.0, RESIDENT_MAN, "calm", 3, 70, 22)),
        note_pad(88, 96, 0.78, pencil=False),
        rect(72, 80, 32, 38, "warm", 0),
        words("ROOFS", 88, 96, 11, widest=33),
        path("M74 103H82", "none", SMALL),
        limb("M84 103L68 112", 4, "yellow", SMALL),
        framed(arm((40, 100), (44, 126), (60, 116), skin="medium")),
        fist(67, 112, 0.65, "medium"),
    )


@scene("call-citizens-advice", theme="tricks")
def call_citizens_advice() -> Drawing:
    return join(
        framed(bust(27, 84, 1.0, RESIDENT_YOUNG, "talking", 2, 60, 22)),
        framed(phone_at_ear(45, 72, 0.86)),
        speech(6, 6, 64, 48, (34, 60), 40),
        inside(rect(8, 8, 60, 44), bust(27, 26, 0.58, STRANGER, down=60), briefcase(54, 36, 0.9)),
        framed(bust(98, 64, 0.95, ADVISER, "happy", -3, 60, 22)),
        path("M82 62C80 34 116 34 114 62", "none", MAIN),
        rect(77, 60, 7, 12, "ink", 0, 3) + rect(112, 60, 7, 12, "ink", 0, 3),
        path("M81 72Q83 82 92 81", "none", DETAIL),
        rect(70, 106, 53, 17, "wood"),
    )
