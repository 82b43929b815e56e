"""People who phone and answer, a phone to press numbers on, money that a trick took, and things tapped twice."""

from pictograms.drawing.cast import RESIDENT, Look, Mood
from pictograms.drawing.hands import phone_at_ear
from pictograms.drawing.messages import headset
from pictograms.drawing.palette import DETAIL, MAIN, Role
from pictograms.drawing.people import bust
from pictograms.drawing.shapes import Drawing, Point, group, join, line, path, rect, words
from pictograms.drawing.things import bank_note
from pictograms.drawing.tricks import warning_sign

CALL_TAKER = Look(skin="brown", hair="black", style="bun", top="purple")
CALL_TAKER_MAN = Look(skin="medium", hair="black", style="short", top="purple", beard=True)
"""Whoever answers at the end of a helpline wears purple and a headset."""


def caller(
    x: float,
    y: float,
    size: float = 1.0,
    look: Look = RESIDENT,
    mood: Mood = "talking",
    gaze: float = 2,
    down: float = 60,
    broad: float = 26,
) -> Drawing:
    """Somebody with a mobile phone at the ear. Origin between the eyes; the phone is at the right of the head."""
    return bust(x, y, size, look, mood, gaze, down, broad) + phone_at_ear(
        x + 19 * size, y - 12 * size, 0.88 * size, look.skin, look.top
    )


def call_taker(
    x: float,
    y: float,
    size: float = 1.0,
    look: Look = CALL_TAKER,
    mood: Mood = "happy",
    gaze: float = -2,
    down: float = 60,
    broad: float = 27,
) -> Drawing:
    """Somebody with a headset who answers calls. Origin between the eyes."""
    return bust(x, y, size, look, mood, gaze, down, broad) + headset(x, y, size)


def number_keys(x: float, y: float, step: Point, key: Point, lit: str = "") -> Drawing:
    """Twelve phone buttons with their digits, from the top left corner; the one called `lit` is yellow.

    `step` is from button to button and `key` the size of one, both as (across, down).
    """
    labels = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#")
    drawn = []
    for place, label in enumerate(labels):
        left, top = x + step[0] * (place % 3), y + step[1] * (place // 3)
        colour: Role = "yellow" if label == lit else "paper"
        drawn.append(rect(left, top, *key, colour, DETAIL, 4))
        low = top + key[1] * (1.0 if label == "*" else 0.8)
        drawn.append(words(label, left + key[0] / 2, low, key[1] * 0.85))
    return join(*drawn)


def taps(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """Three short red lines that fan out above a point that is tapped. Origin at that point; 44 wide, 26 high."""
    return group(
        line((-14, -10), (-22, -16), width=MAIN, stroke="red"),
        line((0, -16), (0, -26), width=MAIN, stroke="red"),
        line((14, -10), (22, -16), width=MAIN, stroke="red"),
        at=(x, y),
        size=size,
        turn=turn,
    )


def lost_money(x: float, y: float, size: float = 1.0) -> Drawing:
    """Bank notes under the warning triangle: money that a trick took. Origin at the middle of the notes; 64 by 66."""
    notes = bank_note(4, 10, 1.1, 12) + bank_note(-4, 6, 1.1, -8)
    return group(notes, warning_sign(0, -18, 0.9), at=(x, y), size=size)


def handset(x: float, y: float, size: float = 1.0, colour: Role = "green") -> Drawing:
    """A telephone receiver, the sign for a phone call. Origin at its middle; 30 wide, 32 high."""
    shape = "M-9 -13C-15 -13 -18 -6 -12 6C-6 18 6 21 12 15L7.5 6L1.5 9C-3 6 -6 0 -6 -4.5L-1.5 -7.5Z"
    return group(path(shape, colour, DETAIL), at=(x, y), size=size)
