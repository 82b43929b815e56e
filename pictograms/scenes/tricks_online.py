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
from pictograms.drawing.hands import fist, hand_holding, open_hand, pressing_hand
from pictograms.drawing.marks import heart, map_pin, speech, thought
from pictograms.drawing.messages import keyboard, message, phone_body
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, limb, path, rect, words
from pictograms.drawing.things import house
from pictograms.drawing.tricks import (
    far_end,
    flower_pot,
    flying_notes,
    football,
    music_note,
    pin_dots,
    trick_message,
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
        heart(106, 106, 0.84),
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
        speech(6, 5, 116, 46, (46, 62), 46),
        football(36, 28, 1.06),
        music_note(88, 28, 1.1),
        bust(34, 90, 1.0, RESIDENT, "happy", 3, 44, 26),
        laptop(88, 88, 0.66),
        reach((50, 122), (66, 130), (84, 112), RESIDENT, "fist", 0.6),
    )


@scene("send-private-photo", theme="tricks")
def send_private_photo() -> Drawing:
    bubbles = [(14, 88, 7), (28, 84, 9), (46, 87, 8), (62, 84, 8), (76, 88, 7)]
    return framed(
        bust(42, 42, 1.04, BARE, "calm", 2, 70, 29),
        path("M24 80Q32 77 38 82M60 80Q52 77 46 82", "none", SMALL),
        limb("M66 92Q94 112 98 78", 13, "skin_light"),
        *(circle(x, y + 4, radius, "paper", DETAIL) for x, y, radius in bubbles),
        rect(82, 14, 32, 56, "ink", DETAIL, 6),
        circle(98, 25, 5, "sky", SMALL, "paper"),
        fist(96, 64, 0.8, "light"),
        path("M6 94H122V100Q122 122 100 122H28Q6 122 6 100Z", "sky", MAIN),
    )


@scene("send-other-photo", theme="tricks")
def send_other_photo() -> Drawing:
    return framed(
        hand_holding(
            50, 66, 1.05, phone_body(-34, -58, 68, 92) + group(flower_pot(0, 30, 1.2), at=(0, 0)), 68, "medium"
        ),
        flower_pot(106, 112, 0.86),
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
        bust(42, 50, 1.06, RESIDENT_DEAF, "firm", 2, 80, 28),
        speech(74, 5, 48, 40, (62, 56), 84),
        words("NO", 98, 35, 28),
        path("M30 106H122V116Q122 120 118 120H34Q30 120 30 116Z", "grey", MAIN),
        path("M32 104L108 78L116 82L122 104Z", "shade", MAIN),
        open_hand(92, 74, 0.9, "brown", 80),
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
        bust(98, 56, 1.02, FRIEND, "calm", -3, 80, 25),
        bust(30, 64, 1.04, RESIDENT_WOMAN, "worried", 3, 60, 24),
        phone_body(42, 84, 30, 40),
        trick_message(46, 92, 20, 14),
        reach((44, 114), (50, 130), (58, 120), RESIDENT_WOMAN, "fist", 0.66),
    )
