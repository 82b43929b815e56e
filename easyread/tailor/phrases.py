"""Phrases: where a line may end, because a speaker would breathe there.

The text carries the pauses; where it marks none, they are found here, before the small words that open a new
thought. The words themselves never change (STANDARDS L8: a line breaks at a natural pause).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from easyread.leaflet import Phrase, Run, Sentence
from easyread.wording import Wording, sentence_spans

_OPENERS = re.compile(
    r"(?<=\s)(?:if|when|while|before|after|until|because|so that|and|or|but|to|for|from|with|without|who|that|where"
    r"|in case)\s"
)
_LEAST_WORDS = 2
"""A phrase found here has at least this many words on either side of its pause."""
_LONG = 26
"""Letters: a sentence no longer than this fits a line at 18 point and needs no pause."""


def _found_pauses(words: str) -> list[int]:
    """Positions in ``words`` at which a phrase may begin, when the text marks none."""
    if len(words) <= _LONG:
        return []
    pauses: list[int] = []
    last = 0
    for opener in _OPENERS.finditer(words):
        here = opener.start()
        if len(words[last:here].split()) < _LEAST_WORDS or len(words[here:].split()) < _LEAST_WORDS:
            continue
        pauses.append(here)
        last = here
    return pauses


def sentences(
    wording: Wording, bold_words: Iterable[str] = (), bold_key_words: bool = False, bold_openings: Iterable[str] = ()
) -> tuple[Sentence, ...]:
    """The sentences of a wording, in phrases.

    ``bold_words`` are set in bold where they first stand; ``bold_openings`` (such as «Do not») where a sentence
    begins with them; ``bold_key_words`` sets what the text marks with stars.
    """
    text = str(wording.text)
    bold: list[tuple[int, int]] = list(wording.key_words) if bold_key_words else []
    for word in bold_words:
        found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
        if found:
            bold.append(found.span())
    made: list[Sentence] = []
    for start, end in sentence_spans(text):
        marked = [p for p in wording.pauses if start < p < end]
        pauses = marked or [start + p for p in _found_pauses(text[start:end])]
        edges = [start, *pauses, end]
        here = list(bold)
        here += [(start, start + len(opening)) for opening in bold_openings if text.startswith(opening, start)]
        made.append(Sentence(tuple(_phrase(text, a, b, here) for a, b in pairwise(edges))))
    return tuple(made)


def _phrase(text: str, start: int, end: int, bold: list[tuple[int, int]]) -> Phrase:
    while end > start and text[end - 1].isspace():
        end -= 1
    weights = [any(s <= i < e for s, e in bold) for i in range(start, end)]
    runs: list[Run] = []
    at = start
    for i in range(start + 1, end + 1):
        if i == end or weights[i - start] != weights[at - start]:
            runs.append(Run(text[at:i], weights[at - start]))
            at = i
    return tuple(runs)
