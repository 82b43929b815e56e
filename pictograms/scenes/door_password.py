"""Pictures about the password that a real worker says first, and the picture card that does the same without sound."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_DEAF, RESIDENT_MAN, RESIDENT_WOMAN, Look, Mood
from pictograms.drawing.doors import door_ajar, door_frame
from pictograms.drawing.doorway import on_chain
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.hands import open_hand
from pictograms.drawing.marks import arrow, question, speech
from pictograms.drawing.messages import price_tag
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.passwords import boat_card, cat_card, companies, password_bubble, tree_card
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, path, rect
from pictograms.drawing.workers import work_helmet, work_vest

WORKER = Look(skin="medium", hair="black", style="short", top="blue")
WORKER_WOMAN = Look(hair="fair", style="bun", top="blue")
UNKNOWN = Look(hair="brown", style="parted", top="shade")


def _worker(x: float, y: float, size: float, look: Look = WORKER, mood: Mood = "calm", gaze: float = -3) -> Drawing:
    """A worker in a vest and a helmet who visits homes for a company."""
    return bust(x, y, size, look, mood, gaze, 100) + work_vest(x, y, size, 62) + work_helmet(x, y, size)


@scene("join-priority-register", theme="door")
def join_priority_register() -> Drawing:
    return framed(
        rect(10, 6, 84, 112, "paper", MAIN, 4),
        companies(52, 32, 0.86),
        path("M20 62H84M20 74H70M20 104H60", "none", DETAIL),
        writing_hand(62, 96, 0.72),
    )


@scene("register-is-free", theme="door")
def register_is_free() -> Drawing:
    return framed(
        rect(8, 6, 76, 112, "paper", MAIN, 4),
        companies(46, 30, 0.76),
        path("M18 58H74M18 72H62", "none", DETAIL),
        group(price_tag(0, 0, 1.3), at=(86, 92)),
    )


@scene("choose-password", theme="door")
def choose_password() -> Drawing:
    return framed(
        bust(28, 86, 1.02, RESIDENT, "talking", 3, 60, 24),
        password_bubble(6, 6, 82, 52, (40, 68), 42),
        bust(100, 84, 0.9, WORKER_WOMAN, "calm", -3, 60, 22),
        rect(72, 100, 52, 26, "paper", DETAIL, 2),
        companies(98, 112, 0.5),
    )


@scene("tell-visitor-password", theme="door")
def tell_visitor_password() -> Drawing:
    return framed(
        on_chain(bust(95, 72, 0.92, UNKNOWN, "happy", -3, 90), near=70, height=112, sag=2),
        bust(30, 86, 1.04, RESIDENT, "talking", 3, 60, 24),
        password_bubble(5, 6, 66, 44, (38, 62), 40),
        arrow((74, 28), (104, 28)),
    )


@scene("worker-says-password", theme="door")
def worker_says_password() -> Drawing:
    return framed(
        on_chain(_worker(94, 76, 0.95, WORKER, "talking"), near=66, height=112, sag=2),
        bust(28, 86, 1.04, RESIDENT, "calm", 3, 60, 24),
        password_bubble(44, 6, 76, 48, (92, 60), 92),
        open_hand(58, 104, 0.82, "light", 6),
    )


@scene("choose-picture-card", theme="door")
def choose_picture_card() -> Drawing:
    return framed(
        tree_card(27, 36, 0.9),
        boat_card(101, 36, 0.9),
        cat_card(64, 44, 1.2),
        bust(26, 104, 0.9, RESIDENT_DEAF, "happy", 3, 60, 22),
        reach((42, 124), (60, 136), (64, 80), RESIDENT_DEAF, "point", 0.72, 12),
    )


@scene("show-visitor-card", theme="door")
def show_visitor_card() -> Drawing:
    return framed(
        on_chain(bust(96, 60, 0.9, UNKNOWN, "happy", -3, 90), near=72, height=114, sag=2),
        bust(28, 56, 1.04, RESIDENT_DEAF, "talking", 3, 80, 24),
        cat_card(66, 84, 0.9, 6),
        reach((26, 114), (40, 130), (54, 106), RESIDENT_DEAF, "fist", 0.7, 12),
        arrow((62, 26), (104, 26)),
    )


@scene("worker-shows-card", theme="door")
def worker_shows_card() -> Drawing:
    return framed(
        on_chain(_worker(94, 36, 0.92), near=66, height=116, sag=1),
        bust(26, 76, 1.02, RESIDENT_DEAF, "happy", 3, 70, 23),
        cat_card(72, 82, 1.0),
        reach((112, 78), (120, 104), (94, 98), WORKER, "fist", 0.7, 11, flip=True),
    )


@scene("wrong-password", theme="door")
def wrong_password() -> Drawing:
    gap = rect(76, 4, 36, 122, "sky", 0)
    return framed(
        gap,
        inside(rect(76, 4, 36, 122), bust(96, 74, 0.86, UNKNOWN, "talking", -3, 90)),
        speech(74, 6, 44, 40, (98, 58), 96),
        question(96, 40, 36, "red"),
        door_frame(112, 11),
        door_ajar(40, 74),
        bust(26, 60, 1.0, RESIDENT_MAN, "firm", 3, 70, 22),
        reach((40, 108), (52, 118), (62, 78), RESIDENT_MAN, "open", 0.76, 12),
    )


@scene("wrong-card", theme="door")
def wrong_card() -> Drawing:
    gap = rect(76, 4, 36, 122, "sky", 0)
    return framed(
        gap,
        inside(rect(76, 4, 36, 122), bust(96, 36, 0.86, UNKNOWN, "calm", -3, 100)),
        door_frame(112, 11),
        door_ajar(36, 72),
        boat_card(92, 92, 0.86),
        bust(24, 72, 0.98, RESIDENT_DEAF, "firm", 3, 70, 22),
        speech(6, 5, 58, 40, (26, 52), 26),
        cat_card(26, 25, 0.58),
        question(52, 38, 30),
        reach((38, 112), (48, 122), (56, 86), RESIDENT_DEAF, "open", 0.72, 12),
    )


@scene("trusted-knows-password", theme="door")
def trusted_knows_password() -> Drawing:
    return framed(
        bust(98, 84, 1.02, FRIEND, "talking", -3, 60, 24),
        password_bubble(50, 6, 72, 46, (90, 64), 90),
        bust(28, 84, 1.02, RESIDENT_WOMAN, "happy", 3, 60, 23),
        question(26, 44, 38),
    )


@scene("trusted-knows-card", theme="door")
def trusted_knows_card() -> Drawing:
    return framed(
        bust(100, 46, 1.0, FRIEND, "happy", -3, 90, 23),
        bust(28, 66, 1.02, RESIDENT_DEAF, "happy", 3, 70, 23),
        question(28, 32, 32),
        cat_card(66, 92, 1.12),
        reach((114, 96), (122, 122), (88, 108), FRIEND, "fist", 0.72, 12, flip=True),
    )
