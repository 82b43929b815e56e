"""1st, 2nd and Roman numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_ROMAN = re.compile(r"(?=[IVX]{2,5}$)X{0,3}(?:IX|IV|V?I{0,3})")
_BEFORE = frozenset("part chapter section phase stage war act step volume title type schedule".split())
_VALUES = {"I": 1, "V": 5, "X": 10}


@register
class Ordinal(SentenceRule):
    """Write first, or just the number."""

    id = "ordinal"
    level = Level.WARNING
    title = "1st, 2nd or a Roman numeral"
    source = "Inclusion Europe editions; W3C COGA: no Roman numerals, no ordinals; STANDARDS N2"
    why = "The ending of 2nd is not read as part of the number, and IV looks like letters."
    rank = 6
    bad = (Bad("Go to the 2nd floor.", "2nd", "second"), Bad("Read part IV of the form.", "IV", "4"))
    good = ("Go to the second floor.", "Go to floor 2.", "I live here.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        for word in sentence.words:
            found = _ORDINAL.fullmatch(word.text) if word.kind in {"number", "word"} else None
            if found:
                number = int(found[1])
                use = _WORDS[number - 1] if 0 < number <= 10 else str(number)
                yield self.hit(word, word, f"“{word.text}” is hard to read. Write “{use}”.", (use,))
            elif word.index and word.text.isupper() and self._roman(sentence, word.index):
                use = str(_value(word.text))
                yield self.hit(word, word, f"“{word.text}” is a Roman number. Write “{use}”.", (use,), safe=True)

    def _roman(self, sentence: Sentence, at: int) -> bool:
        return sentence.words[at - 1].lower in _BEFORE and bool(_ROMAN.fullmatch(sentence.words[at].text))


def _value(roman: str) -> int:
    values = [_VALUES[c] for c in roman]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
