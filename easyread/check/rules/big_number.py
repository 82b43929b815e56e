"""Numbers that are too big or too exact to picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_PLAIN = re.compile(r"([£$€]?)(\d[\d,]*)(\.\d+)?(k|m|bn|p|st|nd|rd|th|am|pm|hrs)?")
_WORDS = frozenset({"thousand", "thousands", "million", "millions", "billion", "billions", "trillion"})
_LABELS = frozenset("number code room flat reference ref text press dial phone call pin collar to on".split())


@register
class BigNumber(SentenceRule):
    """Say many, or half; keep a number the reader must use."""

    id = "big-number"
    level = Level.WARNING
    title = "A big or exact number"
    source = "Inclusion Europe, Information for all (2009): say many or few; NHS service manual: no decimals but money"
    why = "A number of a thousand or more, or with a decimal point, is hard to picture."
    rank = 22
    bad = (
        Bad("Thieves stole 12,400 bikes.", "12,400", "many"),
        Bad("It is 2.4 miles away.", "2.4", "about 2"),
        Bad("Tricks cost people £3.2 million.", "£3.2 million"),
        Bad("The chain is free, not £20.00.", "£20.00", "£20"),
    )
    good = (
        "Phone 0800 555 111.",
        "We made this in 2026.",
        "It costs £2.50.",
        "Send the text to 7726.",
        "It costs £25.",
    )

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        words = sentence.words
        for word in words:
            following = words[word.index + 1] if word.index + 1 < len(words) else None
            if word.kind == "number":
                if following is not None and following.lower in _WORDS:
                    yield self._hit(sentence, word.index, following.index, ("many",))
                elif hit := self._digits(sentence, word.index):
                    yield hit
            elif word.lower in _WORDS and not (word.index and words[word.index - 1].kind == "number"):
                first = word.index
                while first and (words[first - 1].lower in {"a", "one", "several", "half", "hundred"}):
                    first -= 1
                yield self._hit(sentence, first, word.index, ("many",))

    def _hit(self, sentence: Sentence, first: int, last: int, use: tuple[str, ...], *, safe: bool = False) -> Hit:
        a, b = sentence.words[first], sentence.words[last]
        text = sentence.shown(a, b)
        if text.startswith(("£", "$", "€")) and use == ("many",):
            use = ("a lot of money",)
        do = f"Write “{use[0]}”" if use else "Write “many” or “a few”"
        message = f"“{text}” is hard to picture. {do}, or leave it out; keep it only if the reader must use it."
        if safe:
            message = f"“{text}” has a part nobody needs. {do}."
        return self.hit(a, b, message, use, safe=safe)

    def _digits(self, sentence: Sentence, at: int) -> Hit | None:
        word = sentence.words[at]
        found = _PLAIN.fullmatch(word.text)
        if not found:
            return None
        money, digits, decimals, unit = found.groups()
        if unit in {"am", "pm", "hrs"}:
            return None
        whole = digits.replace(",", "")
        if len(whole) > 12:
            return self._hit(sentence, at, at, ())
        value = int(whole)
        if decimals:
            if money and value < 1000:
                return self._hit(sentence, at, at, (f"{money}{digits}",), safe=True) if decimals == ".00" else None
            if not money:
                return self._hit(sentence, at, at, (f"about {round(float(whole + decimals))}",))
        if unit in {"k", "m", "bn"} and (money or "," in digits or unit == "bn"):
            return self._hit(sentence, at, at, ("many",))
        if value < 1000 or whole.startswith("0"):
            return None
        before = sentence.words[at - 1].lower if at else ""
        if "," not in digits and not money and (1900 <= value <= 2100 or before in _LABELS or len(whole) > 5):
            return None
        return self._hit(sentence, at, at, ("many",))
