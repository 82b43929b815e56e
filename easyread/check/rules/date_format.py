"""Dates in figures or with endings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.dates import in_full
from easyread.finding import Level

_MONTHS = "January February March April May June July August September October November December".split()
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d|\d)")
_BACKWARDS = re.compile(r"(?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
_NAMES = "|".join(m if len(m) < 4 else f"{m}|{m[:3]}|{m[:4]}" for m in _MONTHS)
_ENDING = re.compile(rf"\b(\d{{1,2}})(st|nd|rd|th)\s+(?:of\s+)?({_NAMES})\b\.?(?:,?\s+(\d{{4}}))?", re.I)
_MONTH_FIRST = re.compile(rf"\b({_NAMES})\.?\s+(\d{{1,2}})(st|nd|rd|th)?\b(?:,?\s+(\d{{4}}))?(?!\s*[:.]\d)", re.I)
_CUT_SHORT = re.compile(r"\b(\d{1,2})\s+(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?:\s+(\d{4}))?", re.I)


@register
class DateFormat(SentenceRule):
    """Tuesday 13 October 2026."""

    id = "date-format"
    level = Level.ERROR
    title = "A date in figures, cut short, or with an ending"
    source = "NHS service manual; Inclusion Europe editions: date in full with the weekday; STANDARDS N5, gate T8"
    why = "03/04/25 can be March or April. A weekday and a month in words can be found on a calendar."
    rank = 4
    bad = (
        Bad("We will visit on 13/10/2026.", "13/10/2026", "Tuesday 13 October 2026"),
        Bad("The meeting is on 3rd April.", "3rd April", "3 April"),
        Bad("Come on 5 Nov.", "5 Nov", "5 November"),
    )
    good = ("We will visit on Tuesday 13 October 2026.", "1 May is a holiday.", "You may 2 times a day.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        text = sentence.text
        if not any(c.isdigit() for c in text):
            return
        for found in _FIGURES.finditer(text):
            day, month, year = int(found[1]), int(found[3]), int(found[4])
            use = _full(day, month, year + 2000 if year < 100 else year)
            if use or (found[2] == "/" and 0 < day < 32):
                yield self._hit(sentence, found, (use,) if use else ())
        for found in _BACKWARDS.finditer(text):
            use = _full(int(found[3]), int(found[2]), int(found[1]))
            if use:
                yield self._hit(sentence, found, (use,))
        for found in _ENDING.finditer(text):
            use = _named(int(found[1]), found[3], found[4])
            yield self._hit(sentence, found, (use,))
        for found in _MONTH_FIRST.finditer(text):
            if found[1][0].isupper() and (found[3] or found[4] or int(found[2]) < 32) and found[1].lower() != "may":
                yield self._hit(sentence, found, (_named(int(found[2]), found[1], found[4]),))
        for found in _CUT_SHORT.finditer(text):
            if found[2][0].isupper():
                yield self._hit(sentence, found, (_named(int(found[1]), found[2], found[3]),))

    def _hit(self, sentence: Sentence, found: re.Match[str], use: tuple[str, ...]) -> Hit:
        end = found.end() - (1 if found.group().endswith(".") else 0)
        shown = found.group().rstrip(".")
        do = (
            f"Write “{use[0]}”." if use else "Write it in full with the weekday, for example “Tuesday 13 October 2026”."
        )
        return Hit(
            found.start() + sentence.start, end + sentence.start, f"“{shown}” is hard to read as a date. {do}", use
        )


def _full(day: int, month: int, year: int) -> str:
    try:
        return in_full(date(year, month, day))
    except ValueError:
        return ""


def _named(day: int, month: str, year: str | None) -> str:
    name = next((m for m in _MONTHS if m.lower().startswith(month.lower()[:3])), month)
    if year:
        full = _full(day, _MONTHS.index(name) + 1, int(year))
        if full:
            return full
    return f"{day} {name}" + (f" {year}" if year else "")
