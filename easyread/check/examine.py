"""Reads passages with every rule and turns what they find into findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.check.passage import Passage, Sentence
from easyread.check.rule import Hit, PassageRule, Rule, SentenceRule, all_rules
from easyread.check.story import learn
from easyread.finding import Finding


class Examiner:
    """The rules that read wording, ready to use. Rules that speak of the same words: the closest speaks once."""

    def __init__(self, rules: Iterable[Rule] | None = None) -> None:
        chosen = list(all_rules().values() if rules is None else rules)
        self._by_kind: dict[str, tuple[list[SentenceRule], list[PassageRule]]] = {}
        self._sentence_rules = [rule for rule in chosen if isinstance(rule, SentenceRule)]
        self._passage_rules = [rule for rule in chosen if isinstance(rule, PassageRule)]

    def _rules(self, kind: str) -> tuple[list[SentenceRule], list[PassageRule]]:
        if kind not in self._by_kind:
            self._by_kind[kind] = (
                [rule for rule in self._sentence_rules if not rule.kinds or kind in rule.kinds],
                [rule for rule in self._passage_rules if not rule.kinds or kind in rule.kinds],
            )
        return self._by_kind[kind]

    def hits(self, passage: Passage) -> Iterator[tuple[Rule, Hit]]:
        """What the rules find in one passage, sentence by sentence."""
        for_sentences, for_passages = self._rules(passage.kind)
        passage.keep()
        for sentence in passage.sentences():
            learn(sentence)
            yield from sorted(self.sentence_hits(sentence, for_sentences), key=lambda one: one[1].start)
        for rule in for_passages:
            for hit in rule.read(passage):
                yield rule, hit

    def sentence_hits(self, sentence: Sentence, rules: list[SentenceRule]) -> list[tuple[Rule, Hit]]:
        """What the rules find in one sentence, each word spoken of once."""
        found: list[tuple[Rule, Hit]] = []
        words: list[tuple[int, int, Rule, Hit]] = []
        for rule in rules:
            for hit in rule.read(sentence):
                if rule.rank:
                    words.append((rule.rank, hit.start - hit.end, rule, hit))
                else:
                    found.append((rule, hit))
        if words and found:
            found = [(r, h) for r, h in found if not r.yields or not _inside(h, words)]
        if len(words) > 1:
            words.sort(key=lambda w: (w[0], w[1], w[3].start))
            taken: list[Hit] = []
            for _, _, speaking, hit in words:
                if all(hit.end <= other.start or hit.start >= other.end for other in taken):
                    taken.append(hit)
                    found.append((speaking, hit))
        else:
            found.extend((rule, hit) for _, _, rule, hit in words)
        return found

    def findings(self, passage: Passage) -> Iterator[Finding]:
        """The same as findings, at their place in the file."""
        text = str(passage.text)
        for rule, hit in self.hits(passage):
            yield Finding(
                passage.text.span(hit.start, hit.end),
                hit.level or rule.level,
                rule.id,
                hit.message,
                text[hit.start : hit.end],
                hit.suggestions,
                rule.source,
                passage.topic,
            )


def _inside(hit: Hit, words: list[tuple[int, int, Rule, Hit]]) -> bool:
    return any(rank <= 20 and other.start <= hit.start and hit.end <= other.end for rank, _, _, other in words)
