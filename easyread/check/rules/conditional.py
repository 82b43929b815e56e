"""A condition inside a condition."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_IF = frozenset({"if", "unless", "provided", "otherwise"})


@register
class Conditional(SentenceRule):
    """One «if» a sentence."""

    id = "conditional"
    level = Level.INFO
    title = "Two conditions in one sentence"
    source = "Inclusion Europe, Information for all (2009): one idea per sentence"
    why = "Two ifs make three cases to think through at once. Take one case after the other."
    bad = (
        Bad("If you are not sure, ask us if it is safe unless we are closed.", "if it is safe unless"),
        Bad("Phone us if you are hurt, unless you are safe.", "unless you are"),
    )
    good = ("If you are not sure, ask us.", "Ask them if they are from the police.", "You can phone us if you like.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        if sentence.bag.isdisjoint(_IF):
            return
        found = [word for word in sentence.words if word.lower in _IF and self._condition(sentence, word.index)]
        if len(found) < 2:
            return
        first = found[1]
        last = found[2] if len(found) > 2 else sentence.words[min(first.index + 2, len(sentence.words) - 1)]
        message = f"A second condition begins at “{first.text}”. Make a sentence of its own for it."
        yield self.hit(first, last, message)

    def _condition(self, sentence: Sentence, at: int) -> bool:
        """Not «even if», «as if», «if so», «what if», «provided by»."""
        words = sentence.words
        before = words[at - 1].lower if at else ""
        after = words[at + 1].lower if at + 1 < len(words) else ""
        if words[at].lower == "provided":
            return after == "that"
        return before not in {"even", "as", "what", "only", "ask"} and after not in {"so", "not", "possible", "any"}
