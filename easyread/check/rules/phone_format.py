"""Phone numbers that are hard to read and dial."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_JOINED = re.compile(r"0\d{9,10}")


@register
class PhoneFormat(SentenceRule):
    """0800 555 111: groups with spaces, nothing else."""

    id = "phone-format"
    level = Level.ERROR
    title = "A phone number that is hard to read"
    source = "W3C COGA: local layout; STANDARDS N9, gate T8: groups with spaces, no dash, stroke or bracket"
    why = "A long row of digits cannot be held in mind, and marks in it get dialled or skipped."
    rank = 3
    bad = (
        Bad("Phone 0800-555-111.", "0800-555-111", "0800 555 111"),
        Bad("Phone (01604) 888963.", "(01604) 888963", "01604 888 963"),
        Bad("Phone 01604888963.", "01604888963", "01604 888 963"),
    )
    good = ("Phone 0800 555 111.", "Phone 101.", "Phone 01604 888 963.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        for word in sentence.words:
            if word.kind != "phone" or not (re.search(r"[-()+]", word.text) or _JOINED.fullmatch(word.text)):
                continue
            use = grouped(word.text)
            yield self.hit(word, word, f"“{word.text}” is hard to read as a phone number. Write “{use}”.", (use,))


def grouped(number: str) -> str:
    """A British number in groups with spaces."""
    digits = re.sub(r"\(0\)|\D", "", number)
    if number.strip().startswith("+44"):
        digits = "0" + digits.removeprefix("44")
    if digits.startswith("1800"):
        return f"{digits[:5]} {digits[5:]}"
    if digits.startswith("07") and len(digits) == 11:
        return f"{digits[:5]} {digits[5:8]} {digits[8:]}"
    if digits.startswith(("02",)) and len(digits) == 11:
        return f"{digits[:3]} {digits[3:7]} {digits[7:]}"
    if digits.startswith(("03", "08")):
        return f"{digits[:4]} {digits[4:7]} {digits[7:]}"
    return f"{digits[:5]} {digits[5:8]} {digits[8:]}".strip()
