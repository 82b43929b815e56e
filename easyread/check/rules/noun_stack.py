"""Three or more nouns in a row."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_NOT_NOUNS = frozenset(
    "other others all own same such more most less last next past whole half main both each few many much".split()
)


@register
class NounStack(SentenceRule):
    """Take the nouns apart with small words."""

    id = "noun-stack"
    level = Level.WARNING
    title = "Three nouns in a row"
    source = "Plain language practice (plainlanguage.gov: no noun strings)"
    why = "Only the last noun is the thing; the others must be worked out backwards."
    rank = 32
    bad = (Bad("Ask for the neighbourhood information leaflet.", "neighbourhood information leaflet"),)
    good = ("Ask for the pack of leaflets.", "Show your bus pass.", "Northampton Town Football Club is here.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        words = sentence.words
        if len(words) < 3:
            return
        run: list[Word] = []
        for word in [*words, None]:
            if word is not None and self._noun(word) and not (run and word.after_mark):
                run.append(word)
                continue
            if self._stack(run):
                text = sentence.shown(run[0], run[-1])
                if text.lower() in sentence.passage.vocabulary.full_names:
                    run = []
                    continue
                message = f"“{text}” is {len(run)} nouns in a row. Take it apart with “of”, “for” or “about”."
                yield self.hit(run[0], run[-1], message)
            run = [word] if word is not None and self._noun(word) else []

    def _noun(self, word: Word) -> bool:
        parts = word.info.parts
        if word.kind != "word" or not parts or parts[0] != "NOUN" or (word.capital and word.index):
            return False
        if (
            word.lower in _NOT_NOUNS
            or word.lower.endswith(("ing", "'s", "s'"))
            or len(word.lower) < 3
            or "ADV" in parts
            or "AUX" in parts
        ):
            return False
        return parts == ("NOUN",) or (
            parts in {("NOUN", "VERB")} and not word.lower.endswith("s") and len(word.lower) > 3
        )

    def _stack(self, run: list[Word]) -> bool:
        """Three nouns that are surely nouns, or two such among four."""
        if len(run) < 3 or sum(len(w.text) for w in run) < 18:
            return False
        sure = sum(w.info.parts == ("NOUN",) for w in run)
        return sure >= 2 and run[-1].info.parts[0] == "NOUN" and sure + 1 >= len(run) - 1
