"""Sentences without an end."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level


@register
class FullStop(SentenceRule):
    """Every sentence of a row ends with a full stop or a question mark."""

    id = "full-stop"
    level = Level.WARNING
    title = "A sentence has no full stop"
    source = "Inclusion Europe, Information for all (2009)"
    why = "The full stop shows where one idea ends. Screen readers pause at it."
    kinds = frozenset({"say", "contact", "word"})
    bad = (Bad("Lock the door", "door", "door."),)
    good = ("Lock the door.", "Is the door locked?")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        last = sentence.tokens[-1]
        if last.kind == "mark" and not (
            last.text in ")\"”’'»" and not sentence.text.rstrip(")\"”’'»").endswith((".", "!", "?"))
        ):
            return
        if last.kind in {"link", "phone", "number"} or not sentence.words:
            return
        if sentence.text[-1] in ".!?:…":
            return
        word = sentence.words[-1]
        message = f"This sentence has no full stop. Write “{word.text}.”"
        yield self.hit(word, word, message, (f"{word.text}.",), safe=last is word)
