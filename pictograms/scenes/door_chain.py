"""Pictures about the chain on the door: put it on, open a little, take it off, and what it is not for."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, Look, Mood
from pictograms.drawing.doors import chain, door_ajar, door_frame, key, letter_box, round_mirror, window
from pictograms.drawing.doorway import (
    bent_arrow,
    chain_anchor,
    chain_knob,
    fallen,
    mirror_on_wall,
    on_chain,
    sight,
    slot_plate,
)
from pictograms.drawing.hands import arm, fist, open_hand, pinching_hand
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.palette import DETAIL, SMALL
from pictograms.drawing.people import bust, police_officer, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, Point, framed, join, limb, line, path, rect
from pictograms.drawing.things import bush

WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")
FALLEN = Look(hair="grey", style="short", top="teal", glasses=True)


def _leaf_and_post(edge: float) -> Drawing:
    """A shut door close by, from inside: leaf from the left of the picture to `edge`, then the frame."""
    return rect(5, 5, edge - 5, 118, "wood") + rect(edge, 5, 18, 118, "wood_light")


@scene("put-chain-on", theme="door")
def put_chain_on() -> Drawing:
    return join(
        _leaf_and_post(94),
        slot_plate(26, 40, 1.35),
        chain_anchor(96, 44, 1.1),
        chain((103, 60), (48, 52), 26, 5),
        chain_knob(42, 51),
        framed(limb("M-6 128L18 92", 18, "teal")),
        pinching_hand(44, 58, 1.0, "light", 122),
        arrow((34, 24), (84, 24)),
    )


@scene("take-chain-off", theme="door")
def take_chain_off() -> Drawing:
    return join(
        rect(48, 5, 54, 118, "wood"),
        rect(102, 5, 17, 118, "wood_light"),
        slot_plate(54, 22, 1.0),
        chain_anchor(104, 22, 1.0),
        chain((110, 38), (84, 96), 12, 5),
        framed(bust(26, 58, 1.05, RESIDENT_MAN, "calm", 3, 66, 23)),
        framed(arm((40, 104), (52, 122), (66, 106), skin="medium")),
        chain_knob(81, 99),
        pinching_hand(77, 100, 0.72, "medium", 165),
        arrow((64, 46), (64, 84)),
    )


@scene("open-door-little", theme="door")
def open_door_little() -> Drawing:
    return join(
        on_chain("", far=34, near=86, post=108, height=38, sag=2),
        framed(bust(26, 58, 1.05, RESIDENT, "calm", 3, 66, 22)),
        limb("M82 74H66", 5, "yellow"),
        framed(arm((40, 106), (52, 116), (62, 86))),
        fist(70, 76, 0.8),
        arrow((103, 108), (64, 108)),
    )


@scene("shut-door-chain-off", theme="door")
def shut_door_chain_off() -> Drawing:
    return join(
        on_chain("", far=40, near=88, post=108, height=36, sag=30, links=5),
        framed(bust(26, 58, 1.05, WOMAN, "calm", 3, 66, 22)),
        framed(arm((42, 104), (54, 116), (62, 98), skin="brown")),
        open_hand(68, 86, 0.8, "brown", 15),
        arrow((60, 114), (104, 114)),
    )


@scene("chain-left-on", theme="door")
def chain_left_on() -> Drawing:
    helper = bust(99, 36, 0.9, FRIEND, "worried", -3, 90)
    return join(
        on_chain(helper, far=24, near=80, post=110, height=62, sag=2),
        _on_floor((54, 88), "calm"),
        framed(arm((110, 88), (92, 90), (80, 82), sleeve="pink", skin="brown", thick=9)),
        open_hand(72, 78, 0.5, "brown", -80),
    )


@scene("helper-gets-in", theme="door")
def helper_gets_in() -> Drawing:
    gap = rect(52, 6, 60, 116, "sky", 0)
    return join(
        gap,
        door_frame(110, 13),
        door_ajar(44, 56),
        chain_anchor(110, 32),
        framed(bust(86, 38, 0.95, FRIEND, "happy", -3, 90, 24)),
        chain((116, 46), (116, 90), 0, 4),
        chain_knob(116, 95),
        _on_floor((54, 84), "calm"),
        framed(arm((68, 84), (62, 92), (60, 84), sleeve="pink", skin="brown", thick=9)),
        open_hand(58, 80, 0.45, "brown", -60),
        framed(arm((106, 84), (114, 106), (98, 100), sleeve="pink", skin="brown", thick=9)),
        key(92, 97, 0.56, -90),
        fist(94, 99, 0.5, "brown", flip=True),
    )


def _on_floor(hand: Point, mood: Mood) -> Drawing:
    """You on the floor after a fall, with one hand held up towards the door."""
    sitting = bust(26, 70, 0.9, FALLEN, mood, 3, 48, 22)
    return line((5, 122), (123, 122), width=4) + fallen(26, 76, sitting, hand) + open_hand(*hand, 0.4, "light", 40)


@scene("lock-front-door", theme="door")
def lock_front_door() -> Drawing:
    return join(
        rect(6, 6, 70, 117, "wood_light"),
        rect(13, 13, 54, 110, "wood", DETAIL),
        rect(20, 20, 26, 34, "wood_light", SMALL, 2),
        letter_box(20, 98, 38),
        chain_anchor(64, 14, 0.9),
        chain((70, 28), (70, 56), 0, 3),
        chain_knob(70, 61),
        framed(bust(102, 52, 1.05, WOMAN, "calm", -3, 74, 21)),
        rect(38, 70, 13, 22, "steel", DETAIL, 3),
        key(74, 80, 0.74, 180),
        framed(arm((88, 104), (94, 122), (86, 94), skin="brown")),
        pinching_hand(77, 82, 0.7, "brown", 35),
        bent_arrow(44, 64, 0.75, flip=True),
    )


@scene("lock-back-door", theme="door")
def lock_back_door() -> Drawing:
    garden = join(
        bush(104, 58, 0.55),
        path("M66 22Q92 30 124 20", "none", SMALL),
        path("M76 26H85L89 31L85 34V44H76V34L72 31Z", "pink", SMALL),
    )
    return join(
        rect(54, 5, 69, 118, "wood_light"),
        rect(61, 11, 55, 111, "wood", DETAIL),
        window(65, 13, 47, 48, bars=False, view=garden),
        framed(bust(27, 50, 1.1, RESIDENT_YOUNG, "calm", 3, 76, 23)),
        rect(88, 86, 13, 22, "steel", DETAIL, 3),
        key(64, 97, 0.74),
        framed(arm((42, 106), (46, 124), (54, 108))),
        pinching_hand(61, 98, 0.7, "light", 145),
        bent_arrow(94, 80, 0.8),
    )


@scene("fit-chain-mirror", theme="door")
def fit_chain_mirror() -> Drawing:
    return join(
        rect(42, 5, 38, 118, "wood"),
        rect(80, 5, 13, 118, "wood_light"),
        slot_plate(45, 40, 0.75),
        rect(81, 38, 11, 19, "steel", DETAIL, 3),
        chain((86, 52), (86, 86), 0, 3),
        mirror_on_wall(108, 27, 15),
        framed(police_officer(23, 46, 0.95, gaze=3, down=90)),
        limb("M72 55V70", 2.4, "steel", SMALL) + limb("M72 70V92", 7, "red"),
        framed(arm((38, 84), (44, 120), (64, 96), sleeve="paper", skin="medium")),
        fist(70, 86, 0.75, "medium", -12),
        framed(bust(106, 90, 0.78, RESIDENT, "happy", -3, 60, 20)),
    )


@scene("chain-hard-to-use", theme="door")
def chain_hard_to_use() -> Drawing:
    return framed(
        speech(6, 5, 116, 60, (36, 72), 40),
        slot_plate(14, 14, 1.2),
        chain_anchor(104, 12, 1.0),
        chain((110, 26), (62, 52), 8, 4),
        chain_knob(56, 53),
        pinching_hand(53, 52, 0.7, "light", 172),
        path("M76 16L84 11M80 25L90 23M66 40L72 45", "none", DETAIL, "red"),
        bust(28, 94, 0.96, RESIDENT, "worried", 3, 60, 23),
        police_officer(98, 94, 0.9, gaze=-3, down=60),
    )


@scene("mirror-too-high", theme="door")
def mirror_too_high() -> Drawing:
    only_hair = bust(60, 40, 0.7, Look(skin="medium", hair="black", style="short", top="blue"))
    return framed(
        line((4, 122), (124, 122), width=4),
        round_mirror(60, 27, 22, only_hair),
        wheelchair_user(32, 86, 0.84, Look(skin="brown", hair="black", style="short", top="teal"), "worried"),
        police_officer(100, 78, 0.94, "calm", gaze=-3, down=90),
        sight((42, 42), (52, 36)),
    )
