"""Which words are names, and how suggestions are written in a message."""

from __future__ import annotations

from easyread.check.passage import Sentence, Word


def either(use: tuple[str, ...]) -> str:
    """«a», «b» or «c», for a message."""
    quoted = [f"“{one}”" for one in use[:4]]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"


def is_name(sentence: Sentence, word: Word) -> bool:
    """Whether a word with a capital is a name: in mid-sentence, before another one, or in no dictionary."""
    if word.lower in sentence.passage.vocabulary.names:
        return True
    if not word.capital or sentence.shouted:
        return False
    if word.index > 0:
        return not _begins(sentence, word)
    if not word.info.lemmas:
        return True
    following = sentence.words[1] if len(sentence.words) > 1 else None
    return following is not None and following.capital and following.kind == "word" and following.text != "I"


def _begins(sentence: Sentence, word: Word) -> bool:
    """Whether words are quoted from here on, so that the capital only marks a beginning."""
    before = sentence.text[: word.start - sentence.start].rstrip()
    return before.endswith(("“", '"', "‘", ":", "'", "«"))
