"""Sentences with more than one idea."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

LONGER = 18
"""Words over the audience's limit up to which it is said where the ideas part."""
_JOIN = frozenset({"and", "or", "but", "so", "yet"})
_SUBJECTS = frozenset("i you he she it we they this there someone everyone".split())
_LEAD = frozenset({"then", "also", "please", "always", "never", "just"})


@register
class SeveralIdeas(SentenceRule):
    """One idea a sentence."""

    id = "several-ideas"
    level = Level.WARNING
    title = "Several ideas in one sentence"
    source = "Inclusion Europe, Information for all (2009): one idea per sentence; STANDARDS W1"
    why = "One idea needs one picture. A second idea in the same sentence gets lost."
    bad = (
        Bad("Shut your windows and lock your doors and hide your keys.", "and lock your doors and hide"),
        Bad(
            "Take your phone, your keys, your purse and your bus pass.",
            "your phone, your keys, your purse and your bus pass",
        ),
        Bad("The man knocked on the door and he asked for some water.", "and he asked"),
    )
    good = ("Shut and lock your windows at night.", "Talk to friends and family.", "Lock the door and phone 999.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        words = sentence.words
        if len(words) <= 9 or len(words) > sentence.passage.limits[1] + LONGER:
            return  # a short sentence can hold two short orders; of a very long one sentence-length says enough
        joins = [w for w in words[1:-1] if w.lower in _JOIN]
        if not joins:
            return
        clauses = [w.index for w in joins if self._new_clause(sentence, w.index)]
        if words[0].lower in words[0].info.lemmas and "VERB" in words[0].info.parts:
            clauses += [w.index for w in words[3:-1] if w.after_mark and _order(w) and w.lower not in _JOIN]
            clauses.sort()
        commas = [w.index for w in words if w.after_mark and "," in sentence.text[: w.start - sentence.start][-3:]]
        listed = self._list(sentence, commas, [w.index for w in joins])
        if listed:
            first, last = words[listed[0]], words[listed[1]]
            text = sentence.shown(first, last)
            message = f"“{text}” is a list inside a sentence. Give each thing its own line."
            yield self.hit(first, last, message)
            return
        if len(clauses) >= 2 or (clauses and self._subject(sentence, clauses[0])):
            first = words[clauses[0]]
            last = words[min((clauses[1] if len(clauses) > 1 else clauses[0] + 1) + 1, len(words) - 1)]
            if len(clauses) == 1:
                last = words[min(clauses[0] + 2, len(words) - 1)]
            text = sentence.shown(first, last)
            message = (
                f"A new idea begins at “{sentence.shown(first, words[first.index + 1])}”. Make a new sentence there."
            )
            del text
            yield self.hit(first, last, message)

    def _new_clause(self, sentence: Sentence, at: int) -> bool:
        words = sentence.words
        n = at + 1
        while n < len(words) - 1 and words[n].lower in _LEAD:
            n += 1
        following = words[n]
        if self._subject(sentence, at):
            return True
        after = words[n + 1].lower if n + 1 < len(words) else ""
        verb = following.info.parts[:1] == ("VERB",) or ("VERB" in following.info.parts and after in _DETERMINERS)
        return verb and following.lower in following.info.lemmas and after in _DETERMINERS

    def _subject(self, sentence: Sentence, at: int) -> bool:
        words = sentence.words
        n = at + 1
        while n < len(words) - 1 and words[n].lower in _LEAD:
            n += 1
        if words[n].lower not in _SUBJECTS or n + 1 >= len(words):
            return False
        return bool({"VERB", "AUX"} & set(words[n + 1].info.parts)) and words[n + 1].lower not in {"in", "to", "of"}

    def _things(self, sentence: Sentence, run: list[int], join: int) -> bool:
        """Whether each part of the list begins like a thing, not like a new order or a clause."""
        for at in (*run, min(join + 1, len(sentence.words) - 1)):
            word = sentence.words[at]
            if word.lower in _JOIN:
                continue
            if word.lower in _SMALL:
                return False
            parts = word.info.parts
            if word.lower in _DETERMINERS or (word.capital and word.index):
                continue
            if parts[:1] not in {("NOUN",), ("ADJ",)} or word.lower.endswith("ing") or "AUX" in parts:
                return False
        return True

    def _aside(self, sentence: Sentence, at: int) -> bool:
        """Whether one comma is not a list's: «Too often, …», «…, and on», «Jo Bell, Minister for …»."""
        before, after = sentence.words[at - 1], sentence.words[at]
        return at < 3 or after.lower in _JOIN or (before.capital and after.capital)

    def _list(self, sentence: Sentence, commas: list[int], joins: list[int]) -> tuple[int, int] | None:
        """First and last word of a list of three or more short things, the last with «and» or «or»."""
        if len(commas) < 2 and not (len(commas) == 1 and joins):
            return None
        words = sentence.words
        for join in joins:
            before = [c for c in commas if c <= join]
            if not before:
                continue
            run = [before[-1]]
            for comma in reversed(before[:-1]):
                if run[-1] - comma > 5:
                    break
                run.append(comma)
            if len(run) == 1 and self._aside(sentence, run[0]):
                continue
            if join - before[-1] > 4 or (len(run) < 2 and join == before[-1]) or not self._things(sentence, run, join):
                continue
            first = max(0, run[-1] - min(3, run[-1]))
            while first < run[-1] - 1 and words[first].lower not in _DETERMINERS:
                first += 1
            last = min(join + 1, len(words) - 1)
            while (
                last + 1 < len(words)
                and last < join + 3
                and not words[last + 1].after_mark
                and (
                    (words[last + 1].info.parts[:1] == ("NOUN",) and "AUX" not in words[last + 1].info.parts)
                    or words[last].lower in _DETERMINERS
                )
            ):
                last += 1
            if self._new_clause(sentence, join) and len(run) < 2:
                continue
            return first, last
        return None


_SMALL = frozenset("on in at of to for with by from into as if when then not also".split())


def _order(word: Word) -> bool:
    return word.info.parts[:1] == ("VERB",) and word.lower in word.info.lemmas


_DETERMINERS = frozenset(
    "the a an my your his her its our their this that these those any some all each it them".split()
)
