"""Times on the 24-hour clock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_CLOCK = re.compile(
    r"(?<![\d:.,£$€/])([01]?\d|2[0-4])[:.]([0-5]\d)\s?(hours|hrs|h)?(?!\s?[ap]\.?m|[\d:%]|[.,]\d|\s?(?:miles|metres|kg|km))\b",
    re.I,
)
_ARMY = re.compile(r"\b([01]\d|2[0-4])([0-5]\d)\s?(?:hours|hrs|hr|h)\b", re.I)
_DOTS = re.compile(r"\b(0?\d|1[0-2])(?:[:.]([0-5]\d))?\s?([ap])(?:\.m\.?|\sm\b)", re.I)
_ZERO = re.compile(
    r"\b0(\d)(?:[:.]([0-5]\d))?\s?([ap])m\b|\b(\d{1,2})[:.]00\s?([ap])m\b|\b(\d{1,2})\.([0-5]\d)\s?([ap])m\b", re.I
)
_ALWAYS = re.compile(r"\b24/7\b|\b24-7\b|\b24-hours?\b")


@register
class TimeFormat(SentenceRule):
    """5:30pm."""

    id = "time-format"
    level = Level.ERROR
    title = "A time that is hard to read"
    source = "NHS service manual: 5:30pm, midday, midnight, no leading zero; STANDARDS N6, gate T8"
    why = "Most readers use a clock with 12 hours. 18:00 has to be worked out."
    rank = 4
    bad = (
        Bad("Come at 18:00.", "18:00", "6pm"),
        Bad("It was at 0130hrs.", "0130hrs", "1:30am"),
        Bad("We open at 9.30 a.m.", "9.30 a.m", "9:30am"),
        Bad("You can call 24/7.", "24/7", "day and night"),
    )
    good = ("Come at 6pm.", "We open at 9:30am.", "You can call day and night.", "It costs £2.50.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        text = sentence.text
        if not any(c.isdigit() for c in text):
            return
        for found in _ARMY.finditer(text):
            yield self._hit(sentence, found, _clock(int(found[1]), int(found[2])))
        for found in _CLOCK.finditer(text):
            if ":" in found.group() or found[3] or self._time(text, found.start()):
                yield self._hit(sentence, found, _clock(int(found[1]), int(found[2])))
        for found in _DOTS.finditer(text):
            minutes = f":{found[2]}" if found[2] and found[2] != "00" else ""
            yield self._hit(sentence, found, f"{int(found[1])}{minutes}{found[3].lower()}m")
        for found in _ZERO.finditer(text):
            hour, minutes, half = (
                found[1] or found[4] or found[6],
                found[2] or found[7] or "",
                found[3] or found[5] or found[8],
            )
            shown = f":{minutes}" if minutes and minutes != "00" else ""
            yield self._hit(sentence, found, f"{int(hour)}{shown}{half.lower()}m")
        for found in _ALWAYS.finditer(text):
            use = "day and night"
            yield self._hit(sentence, found, use)

    def _time(self, text: str, at: int) -> bool:
        before = text[max(0, at - 12) : at].lower().split()
        return (
            bool(before)
            and before[-1] in {"at", "from", "until", "till", "by", "around", "about"}
            and ("am" in text.lower() or "pm" in text.lower() or "open" in text.lower())
        )

    def _hit(self, sentence: Sentence, found: re.Match[str], use: str) -> Hit:
        shown = found.group().rstrip(". ")
        end = found.start() + len(shown)
        message = f"“{shown}” is hard to read. Write “{use}”."
        return Hit(found.start() + sentence.start, end + sentence.start, message, (use,))


def _clock(hour: int, minute: int) -> str:
    if minute == 0 and hour == 12:
        return "midday"
    if minute == 0 and hour in {0, 24}:
        return "midnight"
    shown = f":{minute:02}" if minute else ""
    return f"{(hour - 1) % 12 + 1}{shown}{'am' if hour % 24 < 12 else 'pm'}"
