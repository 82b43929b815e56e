"""Sentences that are too long to hold in mind."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_JOINTS = frozenset({"and", "but", "or", "because", "so", "which", "when", "if", "while", "whilst", "although", "as"})


@register
class SentenceLength(SentenceRule):
    """Warn over 12 words, stop over 15, or the audience's own limits."""

    id = "sentence-length"
    level = Level.WARNING
    title = "A sentence has too many words"
    source = (
        "Department of Health, Making written information easier to understand (2009): 15 words; "
        "house default after STANDARDS 9: aim 10, warn over 12, stop over 15"
    )
    why = (
        "Readers with a small short-term memory lose the beginning of a long sentence before its end. "
        "Phone numbers, times and links count as one word."
    )
    bad = (
        Bad(
            "If you think that someone is breaking into your home you should phone the police on 999 straight away.",
            "If you think that someone is breaking into your home you should phone the police on 999 straight away",
        ),
    )
    good = ("Phone 999 if someone is breaking in.", "You can phone the free line on 0800 555 111 at any time.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        words = sentence.words
        count = len(words)
        aim, warn, error = sentence.passage.limits
        if count <= warn:
            return
        level = Level.ERROR if count > error else Level.WARNING
        do = f"Make 2 sentences, best of {aim} words or fewer."
        joints = [w for w in words[3:-2] if w.lower in _JOINTS]
        if joints:
            middle = min(joints, key=lambda w: abs(w.index - count / 2))
            near = sentence.shown(middle, words[middle.index + 1])
            do = f"Make 2 sentences, best of {aim} words or fewer: you could part it at “{near}”."
        limit = error if count > error else warn
        yield self.hit(words[0], words[-1], f"This sentence has {count} words, more than {limit}. {do}", (), level)
