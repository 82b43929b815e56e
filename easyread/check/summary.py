"""What a whole leaflet asks of its reader: grades, score, the longest sentences and the hardest words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from easyread.check.knowledge import vocabulary_for
from easyread.check.passage import Passage
from easyread.check.score import hard_words, score_sentence
from easyread.check.wordings import limits_of, text_passages, topic_passages
from easyread.model import Library
from easyread.readability import Grades, grades, grades_of


@dataclass(frozen=True, slots=True)
class Summary:
    """One topic's figures. ``score`` is the mean score of its sentences; shares are of sentences, 0 to 1."""

    topic: str
    sentences: int
    words: int
    mean_words: float
    over_aim: float
    over_warn: float
    over_error: float
    score: float
    grades: Grades
    longest: tuple[tuple[int, str], ...]
    hardest: tuple[str, ...]


def summaries(library: Library) -> list[Summary]:
    """The figures of every topic, the dearest first."""
    vocabulary = vocabulary_for(library)
    limits = limits_of(library, None)
    passages = {
        slug: [p for p in topic_passages(library, vocabulary, slug, topic) if p.kind == "say"]
        for slug, topic in {**library.topics, **library.held}.items()
    }
    texts = [[s.text for p in some for s in p.sentences()] for some in passages.values()]
    grades_of(texts)  # the dictionary of syllables is read through once, for all topics
    found = [summary(slug, some, limits) for slug, some in passages.items()]
    return sorted(found, key=lambda one: (-one.score, one.topic))


def text_summary(library: Library, text: str, name: str = "-") -> Summary:
    """The figures of plain prose."""
    passages = list(text_passages(text, name, library, vocabulary_for(library)))
    return summary(name, passages, limits_of(library, None))


def summary(topic: str, passages: list[Passage], limits: tuple[int, int, int]) -> Summary:
    """The figures of some passages together."""
    lengths: list[tuple[int, str]] = []
    scores: list[float] = []
    hard: Counter[str] = Counter()
    for passage in passages:
        for sentence in passage.sentences():
            lengths.append((len(sentence.words), sentence.text))
            scores.append(score_sentence(sentence).total)
            for word, cost in hard_words(sentence):
                hard[word] += round(cost * 100)
    count = len(lengths) or 1
    words = sum(length for length, _ in lengths)
    aim, warn, error = (round(sum(length > limit for length, _ in lengths) / count, 3) for limit in limits)
    return Summary(
        topic=topic,
        sentences=len(lengths),
        words=words,
        mean_words=round(words / count, 1),
        over_aim=aim,
        over_warn=warn,
        over_error=error,
        score=round(sum(scores) / count, 2),
        grades=grades([text for _, text in lengths]),
        longest=tuple(sorted(lengths, key=lambda one: -one[0])[:3]),
        hardest=tuple(word for word, _ in hard.most_common(10)),
    )
