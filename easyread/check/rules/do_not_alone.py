"""«Do not» without a «do»."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Passage, Sentence
from easyread.check.rule import Bad, Hit, PassageRule, register
from easyread.finding import Level

_POSITIVE = frozenset({"can", "always", "instead", "should", "must"})


@register
class DoNotAlone(PassageRule):
    """Every «do not» has a «do» beside it."""

    id = "do-not-alone"
    level = Level.WARNING
    title = "A “do not” has no “do” beside it"
    source = "Easy Read guidance of 2026 (ERS26); Inclusion Europe (2009): say what to do; STANDARDS W4"
    why = "“Do not open the door” is a right order, but it leaves a person with nothing to do. Say what to do as well."
    kinds = frozenset({"say", "line"})
    bad = (Bad("Do not open the door.", "Do not open"),)
    good = ("Do not open the door. Keep it shut.", "Do not pay at the door. You can say no.")

    def read(self, passage: Passage) -> Iterator[Hit]:
        text = str(passage.text)
        if passage.paired or ("not" not in text.lower() and "n't" not in text.lower() and "ever" not in text.lower()):
            return
        if len(text) > 2000:
            return
        orders: list[Sentence] = []
        for sentence in passage.sentences():
            if _forbids(sentence):
                orders.append(sentence)
            elif _orders(sentence):
                return
        if not orders or (passage.kind == "line" and _line_orders(passage)):
            return
        for sentence in orders:
            n = 0 if sentence.words[0].lower != "please" else 1
            last = min(n + (1 if sentence.words[n].lower in {"never", "don't"} else 2), len(sentence.words) - 1)
            first = sentence.words[n]
            do = "Put what to do under “instead:”." if passage.kind == "say" else "Say what to do as well."
            message = f"“{sentence.shown(first, sentence.words[last])}” tells nobody what to do. {do}"
            yield self.hit(first, sentence.words[last], message)


def _forbids(sentence: Sentence) -> bool:
    words = sentence.lowers[:3]
    if words[:1] == ["please"]:
        words = words[1:]
    return words[:2] == ["do", "not"] or words[:1] in (["don't"], ["never"])


def _orders(sentence: Sentence) -> bool:
    """Whether it says what to do: it begins with a verb, or says what you can, should or must do."""
    words = sentence.words
    first = words[1] if words and words[0].lower == "please" and len(words) > 1 else words[0] if words else None
    if first is None:
        return False
    if "you" in sentence.bag and not _POSITIVE.isdisjoint(sentence.bag) and "not" not in sentence.bag:
        return True
    if first.lower in {"if", "when", "then", "after", "before"} and len(words) > 3:
        return any(w.after_mark and _verb(w.lower, w.info.lemmas, w.info.parts) for w in words[1:])
    return _verb(first.lower, first.info.lemmas, first.info.parts)


def _verb(lower: str, lemmas: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    return (
        "VERB" in parts
        and lower in lemmas
        and lower not in {"thieves", "people", "police", "do", "is", "being", "will", "remember", "note", "know"}
    )


def _line_orders(passage: Passage) -> bool:
    after = passage.after.strip().lower()
    return (
        bool(after)
        and not after.startswith(("do not", "don't", "never"))
        and _verb(
            after.split()[0].strip(".,:;"),
            passage.vocabulary.about(after.split()[0].strip(".,:;")).lemmas,
            passage.vocabulary.about(after.split()[0].strip(".,:;")).parts,
        )
    )
