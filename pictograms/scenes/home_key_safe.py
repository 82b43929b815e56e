"""Pictures about the key safe and its secret numbers: press them, tell few people, change them."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG
from pictograms.drawing.doors import brick_wall, door_shut
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import pressing_hand
from pictograms.drawing.locks import number_note, number_safe
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.people import WALKING, bust, figure
from pictograms.drawing.profiles import bust_from_side
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, path, rect, words


@scene("key-safe-numbers", theme="home")
def key_safe_numbers() -> Drawing:
    return framed(brick_wall(), number_safe(16, 12, 1.06), pressing_hand(72, 54, 0.9, turn=-48))


@scene("key-safe-big-buttons", theme="home")
def key_safe_big_buttons() -> Drawing:
    return framed(
        brick_wall(),
        number_safe(6, 6, 1.18, big=True),
        pressing_hand(74, 68, 1.0, turn=-46),
    )


@scene("tell-numbers-trusted", theme="home")
def tell_numbers_trusted() -> Drawing:
    return framed(
        bust(28, 88, 0.98, RESIDENT, "talking", 3, 60, 23),
        bust(98, 88, 0.98, FRIEND, "happy", -3, 60, 24),
        speech(8, 5, 112, 54, (40, 70), 46),
        number_safe(16, 9, 0.47),
        words("472", 84, 45, 36),
    )


@scene("numbers-near-door", theme="home")
def numbers_near_door() -> Drawing:
    return framed(
        rect(4, 4, 120, 122, "warm", 0),
        door_shut(12, 12, 50, 114, handle="right"),
        number_note(37, 42, 1.0, "472", -5),
        number_safe(78, 36, 0.58),
    )


@scene("trusted-keeps-numbers", theme="home")
def trusted_keeps_numbers() -> Drawing:
    return framed(
        bust(84, 44, 1.1, FRIEND, "happy", -2, 80, 28),
        number_note(72, 98, 1.06, "472"),
        reach((110, 96), (122, 122), (104, 108), FRIEND, "fist", 0.74, 12, flip=True),
        bust(24, 80, 0.9, RESIDENT_MAN, "happy", 3, 60, 21),
    )


@scene("new-numbers", theme="home")
def new_numbers() -> Drawing:
    return framed(
        number_safe(8, 52, 0.72),
        number_note(34, 24, 0.92, "472"),
        path("M14 36L54 12", "none", 5, "red"),
        arrow((60, 26), (76, 26)),
        number_note(100, 24, 0.92, "918"),
        figure(108, 84, 0.74, FRIEND, WALKING, "calm", 3),
        arrow((70, 108), (94, 108)),
    )


@scene("look-away-from-numbers", theme="home")
def look_away_from_numbers() -> Drawing:
    return framed(
        rect(4, 4, 60, 122, "warm", 0),
        number_safe(8, 10, 0.62),
        bust(50, 84, 0.94, RESIDENT_YOUNG, "calm", -3, 60, 22),
        reach((32, 120), (22, 128), (30, 56), RESIDENT_YOUNG, "point", 0.6, 11),
        bust_from_side(96, 56, 1.0, FRIEND, down=80),
        arrow((90, 22), (120, 22)),
    )
