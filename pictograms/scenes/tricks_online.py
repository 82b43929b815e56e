"""Pictures about the internet: friends, lies, passwords, photos, money, meeting and blocking."""

from pictograms.drawing.cast import (
    FRIEND,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
    Look,
)
from pictograms.drawing.devices import laptop
from pictograms.drawing.doors import lock
from pictograms.drawing.gestures import reach, typing_thumbs
from pictograms.drawing.hands import hand_holding, pressing_hand
from pictograms.drawing.marks import arrow, map_pin, speech, thought
from pictograms.drawing.messages import keyboard, message, phone_body, small_phone
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, inside, path, rect, words
from pictograms.drawing.things import house
from pictograms.drawing.tricks import (
    far_end,
    flower_pot,
    flying_notes,
    football,
    music_note,
    pin_dots,
    warning_sign,
)

NEW_PERSON = Look(skin="medium", hair="black", style="short", top="blue")
PRETTY_PHOTO = Look(hair="fair", style="long", top="purple")
BEARDED = Look(hair="brown", style="short", top="shade", beard=True)
BARE = Look(hair="brown", style="parted", top="skin_light")


def _cup(x: float, y: float) -> Drawing:
    """A cup. Origin at the middle of its foot; 20 wide, 16 high."""
    return path(f"M{x - 8} {y - 16}H{x + 8}L{x + 6} {y}H{x - 6}Z", "paper", DETAIL)


@scene("online-good", theme="tricks")
def online_good() -> Drawing:
    view = rect(-36, -26, 72, 48, "sky", 0) + bust(-10, -2, 0.66, FRIEND, "happy", 0, 60) + music_note(22, -8, 0.72)
    return framed(
        laptop(76, 44, 0.9, view),
        bust(28, 82, 1.0, RESIDENT_DEAF, "happy", 3, 44, 23),
        reach((42, 122), (62, 130), (78, 92), RESIDENT_DEAF, "fist", 0.7),
        football(106, 106, 0.96),
    )


@scene("online-lies", theme="tricks")
def online_lies() -> Drawing:
    screen = rect(11, 14, 46, 66, "sky", 0)
    return framed(
        phone_body(5, 5, 58, 92),
        inside(screen, screen, bust(34, 46, 0.92, PRETTY_PHOTO, "happy", 0, 60)),
        far_end(68, 24, 54, 98, bust(95, 64, 0.92, BEARDED, "calm", -2, 80, 26)),
        reach((78, 122), (66, 128), (50, 92), BEARDED, "fist", 0.74),
        warning_sign(24, 108, 0.84),
    )


@scene("password-secret", theme="tricks")
def password_secret() -> Drawing:
    return framed(
        bust(52, 52, 1.04, RESIDENT_YOUNG, "calm", 0, 70, 30),
        thought(66, 5, 56, 28, (80, 44)),
        pin_dots(94, 19, 11, 3.4),
        path("M10 76H94L98 122H6Z", "shade", MAIN) + circle(44, 100, 6, "grey", DETAIL),
        lock(98, 92, 0.96),
    )


@scene("say-where-you-live", theme="tricks")
def say_where_you_live() -> Drawing:
    return framed(
        phone_body(22, 5, 66, 98),
        message(8, 18, 84, 52, inside_it=house(-14, 23, 0.53) + map_pin(20, 17, 0.9)),
        keyboard(32, 78, 46, 2, 5, "light"),
        typing_thumbs(55, 82, 0.98, wide=66, skin="medium"),
    )


@scene("talk-about-likes", theme="tricks")
def talk_about_likes() -> Drawing:
    return framed(
        phone_body(8, 5, 62, 118),
        message(18, 18, 66, 40, inside_it=football(0, 0, 0.96)),
        message(18, 70, 50, 36, mine=False, inside_it=music_note(0, 0, 0.86)),
        bust(102, 84, 0.86, RESIDENT, "happy", -3, 60, 24),
    )


@scene("send-private-photo", theme="tricks")
def send_private_photo() -> Drawing:
    photo = rect(13, 18, 48, 70, "warm", 0) + bust(
        37, 42, 0.82, Look(skin="medium", hair="grey", top="grey"), "calm", 0, 60
    )
    return framed(
        far_end(78, 56, 44, 66, bust(100, 88, 0.78, STRANGER, "happy", -2, 60)),
        phone_body(5, 5, 64, 118),
        inside(rect(12, 17, 50, 76), photo),
        rect(12, 62, 50, 31, "shade", DETAIL),
        lock(37, 82, 0.6),
        rect(12, 17, 50, 76, "none", DETAIL),
        arrow((56, 104), (84, 104), "red"),
    )


@scene("send-other-photo", theme="tricks")
def send_other_photo() -> Drawing:
    photo = (
        rect(30, 12, 56, 80, "sky", 0)
        + rect(30, 70, 56, 22, "green", 0)
        + flower_pot(76, 88, 0.86)
        + bust(54, 54, 0.8, RESIDENT_YOUNG, "happy", 0, 60)
    )
    return framed(
        hand_holding(58, 58, 1.0, "", 68, "medium"),
        phone_body(24, 6, 68, 92),
        inside(rect(31, 13, 54, 78), photo),
        arrow((96, 50), (120, 50)),
    )


@scene("online-send-money", theme="tricks")
def online_send_money() -> Drawing:
    view = rect(-36, -26, 72, 48, "pink", 0) + bust(0, 0, 0.74, STRANGER, "happy", 0, 60)
    return framed(
        laptop(60, 46, 0.98, view),
        flying_notes((30, 110), (58, 76), 3, 0.62),
        reach((4, 124), (4, 122), (16, 114), RESIDENT, "fist", 0.74, 15),
    )


@scene("stop-writing", theme="tricks")
def stop_writing() -> Drawing:
    return framed(
        laptop(86, 72, 0.72, rect(-36, -26, 72, 48, "pink", 0) + bust(0, 0, 0.74, STRANGER, "happy", 0, 60)),
        bust(30, 80, 1.04, RESIDENT_DEAF, "firm", 3, 60, 24),
        speech(6, 5, 60, 38, (36, 52), 38),
        words("NO", 36, 35, 28),
        reach((46, 120), (66, 134), (66, 94), RESIDENT_DEAF, "open", 0.84),
    )


@scene("meet-with-friend", theme="tricks")
def meet_with_friend() -> Drawing:
    return framed(
        bust(28, 50, 0.98, RESIDENT_YOUNG, "happy", 3, 64, 23),
        bust(66, 46, 0.98, FRIEND, "calm", 3, 68, 23),
        bust(106, 54, 0.8, NEW_PERSON, "happy", -3, 80, 22),
        rect(4, 100, 120, 22, "wood"),
        _cup(30, 106),
        _cup(64, 106),
        _cup(100, 106),
    )


@scene("block-person", theme="tricks")
def block_person() -> Drawing:
    stop = rect(2, -18, 31, 32, "red", MAIN, 6) + circle(17.5, -2, 10, "none", 4, "paper")
    view = bust(-17, -4, 0.6, STRANGER, "calm", 0, 60) + stop + path("M11 5L24 -9", "none", 4, "paper")
    return framed(
        laptop(64, 46, 1.12, view),
        pressing_hand(88, 54, 1.0, "medium", turn=-16),
    )


@scene("tell-scared-online", theme="tricks")
def tell_scared_online() -> Drawing:
    return framed(
        bust(100, 48, 1.04, FRIEND, "calm", -3, 80, 25),
        bust(30, 48, 1.0, RESIDENT_WOMAN, "worried", 3, 80, 24),
        reach((116, 98), (114, 128), (74, 108), FRIEND, "fist", 0.74, 13, flip=True),
        small_phone(42, 98, 0.9, -6),
        reach((14, 104), (12, 130), (34, 112), RESIDENT_WOMAN, "fist", 0.62, 11),
    )
