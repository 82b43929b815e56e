"""Ideas for a hard word outside the checker's lists, from WordNet: for a writer to judge, never for ``--fix``.

A word has several meanings and WordNet does not know which is meant (it has «understood» for «apprehended»), so an idea
is offered only where the part of speech is sure, the idea is an everyday word that people find easier, and no list in
lists/ideas.yaml speaks against it. Without WordNet there are none.
"""

from __future__ import annotations

from easyread.check.hardness import hardness
from easyread.check.passage import Sentence, Word
from easyread.check.vocabulary import Vocabulary
from easyread.lexicon import american

MOST = 3
EASIER = 0.05
"""How much easier than the word people must find an idea, by `hardness` (0 to 1)."""
EASY = 0.3
"""Hardness that an idea must stay under; everyday words lie between 0.1 and 0.3."""

_NOUN_BEFORE = frozenset(
    "the a an my your his her its our their this that these those any some no every each many several few".split()
)
_VERB_BEFORE = frozenset(
    "to will would can could may might must shall should do does did not i you he she it we they who please and".split()
)
_BE = frozenset("be am is are was were been being get gets got have has had having".split())


def ideas(sentence: Sentence, word: Word) -> tuple[str, ...]:
    """Up to three easier words that may mean the same here, in the word's own form; often none."""
    vocabulary = sentence.passage.vocabulary
    if word.lower not in vocabulary.offers:
        vocabulary.offers[word.lower] = _offers(word, vocabulary)
    offers = vocabulary.offers[word.lower]
    if not offers:
        return ()
    before = sentence.words[word.index - 1] if word.index else None
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    part = part_of(word, before, after)
    for lemma, of_part, found in offers:
        if of_part == part:
            shaped = vocabulary.formed(lemma, found, (word,), before)
            return tuple(one for one in shaped if one.lower() != word.lower)[:MOST]
    return ()


def _offers(word: Word, vocabulary: Vocabulary) -> list[tuple[str, str, tuple[str, ...]]]:
    """(lemma, part of speech, ideas) for a word, wherever it stands."""
    if not vocabulary.sets["no-ideas"].isdisjoint({word.lower, *word.info.lemmas}):
        return []
    limit = min(EASY, hardness(word.lower, vocabulary) - EASIER)
    found = []
    for part in ("NOUN", "VERB", "ADJ", "ADV"):
        for lemma in vocabulary.lexicon.lemmas(word.lower, part):
            not_these = vocabulary.not_ideas.get(lemma, frozenset()) | vocabulary.not_ideas.get(word.lower, frozenset())
            good = [
                idea
                for spelled in dict.fromkeys((lemma, american(lemma)))
                for idea in vocabulary.lexicon.synonyms(spelled, part)
                if idea not in not_these and _easy(idea, vocabulary) and hardness(idea, vocabulary) <= limit
            ]
            if good:
                found.append((lemma, part, tuple(dict.fromkeys(good))))
    return found


def _easy(idea: str, vocabulary: Vocabulary) -> bool:
    """An everyday word that no list of the checker speaks of, by itself or in another form."""
    info = vocabulary.about(idea)
    return (
        not info.hard
        and info.everyday
        and vocabulary.listed(idea) is None
        and vocabulary.sets["never-idea"].isdisjoint({idea, *info.lemmas})
        and vocabulary.sets["no-ideas"].isdisjoint({idea, *info.lemmas})
    )


def part_of(word: Word, before: Word | None, after: Word | None) -> str:
    """The part of speech a word surely has here; empty where it may have several."""
    parts = [part for part in word.info.parts if part != "AUX"]
    if len(parts) == 1:
        return parts[0]
    earlier = before.lower if before is not None and not word.after_mark else ""
    noun_after = after is not None and not after.after_mark and after.info.parts[:1] == ("NOUN",)
    if earlier in _NOUN_BEFORE and not noun_after and "NOUN" in parts and not word.lower.endswith(("ed", "ing")):
        return "NOUN"
    if earlier in _NOUN_BEFORE and noun_after and "ADJ" in parts and "NOUN" not in parts:
        return "ADJ"
    if earlier in _VERB_BEFORE and "VERB" in parts and word.lower in word.info.lemmas and "ADJ" not in parts:
        return "VERB"
    if earlier in _BE and "VERB" in parts and word.info.participle and "ADJ" not in parts:
        return "VERB"
    return ""
