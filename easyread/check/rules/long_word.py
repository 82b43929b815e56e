"""Long words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.names import is_name
from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

LETTERS = 13
_KNOWN = frozenset("neighbourhood grandchildren granddaughter uncomfortable understanding".split())


@register
class LongWord(SentenceRule):
    """13 letters or more."""

    id = "long-word"
    level = Level.INFO
    title = "A long word"
    source = "LanguageTool's rules for Leichte Sprache: 14 letters; house rule: 13 letters or more"
    why = "A long word takes long to read, and does not fit on a line in large print."
    rank = 35
    bad = (Bad("We live in the neighbourhoods.", "neighbourhoods"),)
    good = ("Our neighbourhood is quiet.",)

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        story = sentence.passage.story
        for word in sentence.words:
            info = word.info
            if info.letters < LETTERS or word.kind != "word" or word.lower in _KNOWN or "-" in word.text:
                continue
            if is_name(sentence, word) or not story.known.isdisjoint(info.keys):
                continue
            message = f"“{word.text}” has {info.letters} letters. Is there a shorter word?"
            yield self.hit(word, word, message)
