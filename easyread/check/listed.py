"""What rules share that take their words from the checker's lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from easyread.check.names import either
from easyread.check.passage import Sentence
from easyread.check.rule import Hit, SentenceRule
from easyread.check.vocabulary import Match


class ListedRule(SentenceRule):
    """A rule about listed words and phrases."""

    lists: ClassVar[frozenset[str]]
    what: ClassVar[str]
    """«“X” is …», with {text}."""
    do: ClassVar[str]
    """What to do where the list has nothing to write instead."""
    safe: ClassVar[bool] = False

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        for match in sentence.matches:
            if match.entry.kind in self.lists and self.applies(sentence, match):
                yield self.make(sentence, match)

    def applies(self, sentence: Sentence, match: Match) -> bool:
        """Whether the listed words mean here what the list warns of."""
        known = sentence.passage.story.known
        if match.entry.phrase in known or " ".join(w.lower for w in match.words) in known:
            return False
        return not (match.first is match.last and not known.isdisjoint(match.first.info.keys))

    def make(self, sentence: Sentence, match: Match) -> Hit:
        """The hit for a match."""
        before = sentence.words[match.first.index - 1] if match.first.index else None
        use = sentence.passage.vocabulary.in_form(match, before)
        note = match.entry.note
        text = sentence.shown(match.first, match.last)
        if use:
            do = f"Write {either(use)}" + (f" ({note})." if note else ".")
        else:
            do = f"{note[:1].upper()}{note[1:]}." if note else self.do
        message = f"{self.what.format(text=text)} {do}"
        return self.hit(match.first, match.last, message, use, safe=self.safe and len(use) == 1)
