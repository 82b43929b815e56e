"""Pictures about keys: keep them with you, where to hang them, what not to write on them, who to give one to."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.doors import key, letter_box
from pictograms.drawing.doorway import bent_arrow
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import fist
from pictograms.drawing.locks import big_key_handle, house_tag, key_bunch, key_hook, lock_plate, round_tag, tick_note
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.people import bust, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, limb, line, path, polygon, rect
from pictograms.drawing.things import letter

LANDLORD = Look(skin="brown", hair="grey", style="bun", top="purple")
SEATED = Look(skin="brown", hair="black", style="short", top="teal")


@scene("my-keys", theme="home")
def my_keys() -> Drawing:
    return framed(
        key_bunch(62, 50, 1.12, 3),
        reach((130, 70), (112, 44), (84, 30), RESIDENT, "fist", 1.3, 26),
    )


@scene("keys-with-you", theme="home")
def keys_with_you() -> Drawing:
    return framed(
        bust(64, 32, 1.0, RESIDENT_YOUNG, "happy", 0, 110, 34),
        path("M52 58L60 88M76 58L68 88", "none", MAIN, "signal"),
        key_bunch(64, 86, 0.62, 2),
        line((4, 122), (124, 122), width=MAIN),
        rect(6, 40, 20, 82, "wood", DETAIL) + circle(22, 84, 2.4, "ink", 0),
        reach((94, 88), (116, 118), (84, 104), RESIDENT_YOUNG, "open", 0.6, 12, flip=True),
    )


@scene("keys-on-hook", theme="home")
def keys_on_hook() -> Drawing:
    return framed(
        rect(98, 5, 26, 121, "wood") + circle(105, 66, 3, "ink", 0),
        key_hook(70, 20, 44, key_bunch(70, 42, 0.9, 2)),
        bust(26, 68, 1.0, RESIDENT, "happy", 3, 60, 22),
        reach((42, 112), (56, 118), (60, 46), RESIDENT, "fist", 0.74, 12),
    )


@scene("keys-on-low-hook", theme="home")
def keys_on_low_hook() -> Drawing:
    return framed(
        line((4, 122), (124, 122), width=MAIN),
        key_hook(98, 34, 44, key_bunch(98, 56, 0.86, 2)),
        wheelchair_user(38, 80, 0.98, SEATED, "happy"),
        reach((42, 58), (58, 76), (88, 60), SEATED, "fist", 0.56, 10),
    )


@scene("note-on-key-hook", theme="home")
def note_on_key_hook() -> Drawing:
    return framed(
        tick_note(86, 30, 0.86, group(key(0, 0, 0.74), at=(-14, 4))),
        key_hook(86, 64, 44, key_bunch(86, 85, 0.64, 2)),
        bust(28, 72, 1.0, RESIDENT_MAN, "calm", 3, 60, 23),
        reach((44, 118), (56, 124), (74, 86), RESIDENT_MAN, "fist", 0.66, 12),
    )


@scene("keys-away-from-letter-box", theme="home")
def keys_away_from_letter_box() -> Drawing:
    return framed(
        rect(2, 6, 58, 120, "wood"),
        letter_box(12, 70, 40),
        letter(34, 82, 0.62),
        rect(10, 64, 44, 11, "steel", DETAIL, 2),
        arrow((34, 36), (80, 36)),
        key_hook(100, 30, 42, key_bunch(100, 54, 1.0, 2)),
    )


@scene("big-key-handle", theme="home")
def big_key_handle_in_hand() -> Drawing:
    return framed(
        rect(90, 4, 36, 122, "wood", 0),
        line((90, 0), (90, 128), width=MAIN),
        lock_plate(110, 58, 0.9),
        big_key_handle(50, 58, 0.92),
        limb("M-8 116L10 82", 22, "teal"),
        fist(22, 62, 1.1, "light", -12),
        bent_arrow(70, 22, 1.0),
    )


@scene("address-on-keys", theme="home")
def address_on_keys() -> Drawing:
    return framed(
        group(key_bunch(0, 0, 1.0, 2), at=(84, 26)),
        path("M74 30Q60 34 50 42", "none", MAIN),
        house_tag(44, 44, 1.2, 14),
    )


@scene("bright-tag-on-keys", theme="home")
def bright_tag_on_keys() -> Drawing:
    return framed(
        group(key_bunch(0, 0, 0.9, 2), at=(88, 44)),
        path("M78 48Q62 44 42 58", "none", MAIN),
        round_tag(40, 56, 1.4, "yellow"),
        reach((130, 24), (118, 12), (94, 30), RESIDENT_WOMAN, "fist", 0.95, 18),
    )


@scene("key-hidden-outside", theme="home")
def key_hidden_outside() -> Drawing:
    return framed(
        rect(66, 5, 58, 86, "wood_light"),
        rect(73, 12, 44, 79, "wood", DETAIL),
        line((4, 92), (124, 92), width=MAIN),
        polygon((30, 100), (116, 100), (122, 122), (8, 122), fill="green"),
        polygon((8, 122), (30, 100), (52, 100), (36, 88), fill="green"),
        key(46, 112, 0.84),
        bust(28, 40, 0.9, RESIDENT_MAN, "calm", 2, 60, 22),
        reach((14, 80), (6, 96), (38, 96), RESIDENT_MAN, "fist", 0.66, 11),
    )


@scene("give-key-to-trusted", theme="home")
def give_key_to_trusted() -> Drawing:
    return framed(
        bust(28, 46, 1.0, RESIDENT, "happy", 3, 80, 23),
        bust(100, 46, 1.0, FRIEND, "happy", -3, 80, 23),
        reach((116, 92), (120, 124), (80, 104), FRIEND, "palm up", 0.9, 12, flip=True),
        key(40, 90, 1.02),
        reach((12, 92), (8, 122), (34, 92), RESIDENT, "fist", 0.74, 12),
    )


@scene("tell-landlord-keys-lost", theme="home")
def tell_landlord_keys_lost() -> Drawing:
    return framed(
        bust(100, 76, 0.98, LANDLORD, "calm", -3, 60, 23),
        bust(26, 88, 1.0, RESIDENT_YOUNG, "worried", 3, 60, 22),
        speech(6, 6, 80, 52, (34, 66), 36),
        group(key(0, 0, 0.86, 24), at=(24, 26)),
        question(70, 48, 40, "red"),
        rect(66, 112, 58, 14, "wood"),
    )
