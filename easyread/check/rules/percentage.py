"""Percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_PERCENT = re.compile(
    r"\b(\d{1,9}(?:[.,]\d{1,9})?)[ \u00a0]?(?:%|per[ -]?cent\b|percent\b)|%|\bper[ -]cent\b|\bpercentage\b", re.I
)
_SHARES = {
    1: "1 in 100", 2: "1 in 50", 5: "1 in 20", 10: "1 in 10", 20: "1 in 5", 25: "1 in 4", 30: "3 in 10",
    33: "1 in 3", 40: "4 in 10", 50: "half", 60: "6 in 10", 66: "2 in 3", 67: "2 in 3", 70: "7 in 10", 75: "3 in 4",
    80: "8 in 10", 90: "9 in 10", 100: "all",
}  # fmt: skip


@register
class Percentage(SentenceRule):
    """Say 1 in 10, or half."""

    id = "percentage"
    level = Level.ERROR
    title = "A percentage"
    source = "Inclusion Europe, Information for all (2009): no percentages; NHS service manual: 1 in 7, not 14.3%"
    why = "Half of working-age adults find numbers hard. “1 in 10 people” can be seen; 10% cannot."
    rank = 5
    bad = (Bad("Crime is down by 10%.", "10%", "1 in 10"), Bad("50 per cent of people lock up.", "50 per cent", "half"))
    good = ("1 in 10 people lost money.", "Half of all people lock up.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        text = sentence.text
        if "%" not in text and "er" not in text.lower():
            return
        if "%" not in text and sentence.bag.isdisjoint({"per", "percent", "percentage", "per-cent"}):
            return
        for found in _PERCENT.finditer(text):
            use: tuple[str, ...] = ()
            if found.group(1):
                number = float(found.group(1).replace(",", ""))
                if number in _SHARES:
                    use = (_SHARES[int(number)],)
                elif 0 < number < 100:
                    nearest = min(_SHARES, key=lambda share: abs(share - number))
                    use = (f"about {_SHARES[nearest]}",)
                    if abs(nearest - number) > 3:
                        use = (f"about {max(1, round(number / 10))} in 10",)
            do = f"Write “{use[0]}”." if use else "Say how many people out of 10, or “half”, “most” or “a few”."
            at = sentence.start
            message = f"“{found.group()}” is a percentage. {do}"
            yield Hit(found.start() + at, found.end() + at, message, use)
