"""9-5 and Mon-Fri."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_DAYS = {d[:3]: d for d in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}
_DAY = "|".join(f"{d}|{d[:3]}s?|{d[:4]}s?" for d in _DAYS.values())
_TIMES = re.compile(
    r"(?<![\w/.-])([£]?\d{1,4}(?:[:.]\d\d)?(?:am|pm|p)?)\s?[-–—]\s?([£]?\d{1,4}(?:[:.]\d\d)?(?:am|pm|p|%)?)(?![\w/-]|[.]\d|\s?[-–]\s?\d)",
    re.I,
)
_NAMED = re.compile(rf"\b({_DAY})\s?[-–—/]\s?({_DAY})\b", re.I)


@register
class NumberRange(SentenceRule):
    """9am to 5pm, Monday to Friday."""

    id = "number-range"
    level = Level.WARNING
    title = "A range with a dash"
    source = "NHS service manual: ranges with “to”; STANDARDS N7"
    why = "A dash between numbers is read as minus, or not at all."
    rank = 7
    bad = (
        Bad("We are open 9am-5pm.", "9am-5pm", "9am to 5pm"),
        Bad("Phone us Mon-Fri.", "Mon-Fri", "Monday to Friday"),
    )
    good = ("We are open 9am to 5pm.", "Phone us Monday to Friday.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        text = sentence.text
        if "-" not in text and "–" not in text and "—" not in text and "/" not in text:
            return
        for found in _TIMES.finditer(text):
            if len(found[1]) <= 4 or ":" in found[1] or found[1].lower().endswith("m"):
                yield self._hit(sentence, found, f"{found[1]} to {found[2]}")
        for found in _NAMED.finditer(text):
            first, last = _DAYS[found[1][:3].title()], _DAYS[found[2][:3].title()]
            yield self._hit(sentence, found, f"{first} to {last}")

    def _hit(self, sentence: Sentence, found: re.Match[str], use: str) -> Hit:
        start, end = found.start() + sentence.start, found.end() + sentence.start
        return Hit(start, end, f"“{found.group()}” has a dash. Write “{use}”.", (use,))
