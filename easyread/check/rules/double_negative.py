"""Two negatives in one sentence."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_NOT = frozenset("not never no nobody nothing none neither nor without unless cannot hardly barely".split())
_ORDERS = frozenset({"if", "when", "because", "so", "until"})
_UN = frozenset(
    "unusual uncommon unlikely unknown unheard unreasonable unimportant unable unaware unaffected unfair unlike unclear"
    " unhappy unkind unsafe uncertain impossible incorrect illegal improper"
    " inappropriate insignificant irrelevant".split()
)


@register
class DoubleNegative(SentenceRule):
    """Two negatives have to be worked out like a sum."""

    id = "double-negative"
    level = Level.ERROR
    title = "Two negatives in one sentence"
    source = "Inclusion Europe, Information for all (2009): positive language; STANDARDS W4, gate T4"
    why = "Readers have to turn the sense round twice, and may do the opposite of what keeps them safe."
    bad = (
        Bad("Do not open the door unless you know who it is.", "not open the door unless"),
        Bad("It is not unusual for thieves to lie.", "not unusual"),
        Bad("Never go out without your keys.", "Never go out without"),
    )
    good = (
        "Only open the door if you know who it is.",
        "Thieves often lie.",
        "Not only police can help you.",
        "Say no. Do not open the door.",
    )

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        if not any(w.lower in _NOT or w.lower.endswith("n't") for w in sentence.words):
            return
        found = [w for w in sentence.words if _negative(sentence, w)]
        for first, second in itertools.pairwise(found):
            between = sentence.words[first.index + 1 : second.index + 1]
            if second.lower in {"nor", "neither"} or (first.lower == "neither"):
                continue
            if len(between) > 8 or _says_no(sentence, first) or _says_no(sentence, second):
                continue
            parted = (
                any(w.after_mark or w.lower in {"and", "or", "but", "so"} for w in between[:-1]) or second.after_mark
            )
            clause = any(w.lower in _ORDERS for w in between)
            text = sentence.shown(first, second)
            if parted:
                continue
            if clause:
                do = "Say in one sentence what to do, and in another when."
                message = f"“{text}” says no two times. {do}"
                yield self.hit(first, second, message, (), Level.WARNING)
                return
            message = f"“{text}” says no two times. Say it in a positive way, for example with “only … if” or “take …”."
            yield self.hit(first, second, message)
            return


def _negative(sentence: Sentence, word: Word) -> bool:
    lower = word.lower
    if lower == "not":
        following = sentence.words[word.index + 1].lower if word.index + 1 < len(sentence.words) else ""
        return following != "only"
    if lower in _NOT or lower.endswith("n't"):
        return True
    before = sentence.words[word.index - 1].lower if word.index else ""
    return lower in _UN and before in {"not", "never", "isn't", "wasn't", "aren't"}


def _says_no(sentence: Sentence, word: Word) -> bool:
    """«Say no», «yes or no», «no cold calling»: the word itself is meant."""
    if word.lower != "no":
        return False
    around = {w.lower for w in sentence.words[max(0, word.index - 2) : word.index + 3]}
    return bool(around & {"say", "says", "saying", "yes", "cold", "answer", "or"}) or (word.capital and word.index > 0)
