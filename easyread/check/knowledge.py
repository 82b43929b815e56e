"""Brings together what the checker knows: the lexicon, its lists, and the team's words. The rules are handed it."""

from __future__ import annotations

from functools import lru_cache

from easyread.check.vocabulary import Vocabulary
from easyread.lexicon import Lexicon
from easyread.load.lists import read_lists
from easyread.model import Library
from easyread.readability import everyday_words


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon()


_made: list[tuple[Library, Vocabulary]] = []


def vocabulary_for(library: Library) -> Vocabulary:
    """The words the checker knows, with the team's own words.yaml; kept for the library it was last made for."""
    if not _made or _made[0][0] is not library:
        _made[:] = [(library, Vocabulary(_lexicon(), read_lists(), everyday_words(), library.words))]
    return _made[0][1]
