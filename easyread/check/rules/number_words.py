"""Numbers written as words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_UNITS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
)
_NUMBERS = {word: n for n, word in enumerate(_UNITS.split(), 2)}
_TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_NUMBERS |= _TENS
_NUMBERS |= {f"{t}-{u}": n + m for t, n in _TENS.items() for u, m in [("one", 1), *_NUMBERS.items()] if m < 10}
_ONE_BEFORE = frozenset("minute hour day week month year person number metre mile pound step page".split())
_AFTER = frozenset({"thirds", "quarters", "fifths", "hundred", "thousand", "million", "dozen"})


@register
class NumberWords(SentenceRule):
    """2, not two."""

    id = "number-words"
    level = Level.WARNING
    title = "A number is written as a word"
    source = "NHS service manual and Inclusion Europe editions: digits, even for small numbers; STANDARDS N1"
    why = "Digits stand out and can be read by people who read few words."
    rank = 20
    bad = (
        Bad("Wait five minutes.", "five", "5"),
        Bad("Two men came to the door.", "Two", "2"),
        Bad("Press it for twenty-five seconds.", "twenty-five", "25"),
        Bad("Wait one minute.", "one", "1"),
    )
    good = ("Wait 5 minutes.", "No one should ask for your PIN number. Ask one of us.", "The second door is ours.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        words = sentence.words
        for word in words:
            number = _NUMBERS.get(word.lower)
            following = words[word.index + 1] if word.index + 1 < len(words) else None
            if number is None:
                if word.lower != "one" or following is None or word.index == 0:
                    continue
                before = words[word.index - 1].lower
                if following.lower not in _ONE_BEFORE or before in {
                    "no",
                    "any",
                    "every",
                    "some",
                    "this",
                    "that",
                    "the",
                }:
                    continue
                number = 1
            if following is not None and following.lower in _AFTER:
                continue
            if word.capital and word.index and not sentence.shouted:
                continue  # a name: Channel Four
            yield self.hit(
                word, word, f"“{word.text}” is a number in letters. Write “{number}”.", (str(number),), safe=True
            )
