"""A score with its working: how much a sentence, a statement or a leaflet asks of its reader.

Each part is something a reader pays for, with a weight that was set by hand and checked on published Easy Read and
the standard version of the same documents (benchmarks/). It sorts, and says what to look at first; it decides
nothing. 0 is nothing to stumble over; published Easy Read has a median near 2, standard text near 10.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from easyread.check.passage import Passage, Sentence
from easyread.check.passives import passives
from easyread.check.rules.noun_stack import NounStack
from easyread.check.story import learn

FAR = 5.5
"""Zipf frequency from which a word costs nothing."""
WEIGHTS = {
    "words off the everyday list": 0.6,
    "how rare they are": 0.6,
    "listed hard words and phrases": 0.6,
    "small words like of, by and with": 0.2,
    "nouns packed together": 0.4,
    "words over 15": 0.15,
    "passives": 0.7,
    "clauses inside clauses": 1.0,
    "joins after the first": 0.4,
    "commas after the first": 0.3,
    "percentages": 2.0,
    "brackets, dashes and other marks": 1.0,
}
_PREPOSITIONS = frozenset("of by with within through under between for in on at from into upon towards across".split())
_CLAUSES = frozenset("which whose whom although though whilst unless whereas despite however therefore".split())
_JOINS = frozenset({"and", "or", "but"})
_MARKS = frozenset("(;–/&—[")
_LISTS = frozenset({"hard", "use"})
_STACKS = NounStack()


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of ``parts``: (what, how many, what it costs), the dearest first."""

    total: float
    parts: tuple[tuple[str, float, float], ...]

    @property
    def working(self) -> str:
        """«3.2 = 1.2 (2 words off the everyday list) + …»."""
        if not self.parts:
            return "0"
        shown = " + ".join(f"{cost:.1f} ({count:.3g} {what})" for what, count, cost in self.parts)
        return f"{self.total:.1f} = {shown}"


def score_sentence(sentence: Sentence) -> Score:
    """The score of one sentence."""
    return _score(_counts(sentence))


def score_passage(passage: Passage) -> Score:
    """The score of a passage: its sentences together."""
    total = dict.fromkeys(WEIGHTS, 0.0)
    for sentence in passage.sentences():
        for what, count in _counts(sentence).items():
            total[what] += count
    return _score(total)


def mean_score(passages: Iterable[Passage]) -> float:
    """The mean score of the sentences of some passages; 0 where there is none."""
    scores = [score_sentence(sentence).total for passage in passages for sentence in passage.sentences()]
    return sum(scores) / len(scores) if scores else 0.0


def hard_words(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """The words of a sentence that are off the everyday list and not names or explained: (word, how rare, 0 to 5.5)."""
    known = sentence.passage.story.known
    for word in sentence.words:
        info = word.info
        if word.kind != "word" or len(word.lower) <= 2 or info.everyday or (word.capital and word.index):
            continue
        if not known or known.isdisjoint(info.keys):
            yield word.lower, max(0.0, FAR - info.zipf)


def _counts(sentence: Sentence) -> dict[str, float]:
    learn(sentence)  # a word that the sentence itself explains costs nothing
    words = sentence.words
    rare = [cost for _, cost in hard_words(sentence)]
    lowers = sentence.lowers
    joins = sum(lower in _JOINS for lower in lowers)
    marks = [mark.text for mark in sentence.marks]
    clauses = sum(lower in _CLAUSES for lower in lowers) + (" in order to " in sentence.text)
    return {
        "words off the everyday list": len(rare),
        "how rare they are": sum(rare),
        "listed hard words and phrases": sum(match.entry.kind in _LISTS for match in sentence.matches),
        "small words like of, by and with": sum(lower in _PREPOSITIONS for lower in lowers),
        "nouns packed together": lowers.count("of")
        + sum(match.entry.kind == "noun" for match in sentence.matches)
        + sum(1 for _ in _STACKS.read(sentence)),
        "words over 15": max(0, len(words) - 15),
        "passives": sum(1 for _ in passives(sentence)),
        "clauses inside clauses": clauses,
        "joins after the first": max(0, joins - 1),
        "commas after the first": max(0, marks.count(",") - 1),
        "percentages": sentence.text.count("%") + lowers.count("percent") + lowers.count("cent"),
        "brackets, dashes and other marks": sum(mark in _MARKS for mark in marks),
    }


def _score(counts: dict[str, float]) -> Score:
    parts = [(what, count, WEIGHTS[what] * count) for what, count in counts.items() if count]
    parts.sort(key=lambda part: -part[2])
    return Score(round(sum(cost for _, _, cost in parts), 2), tuple(parts))
