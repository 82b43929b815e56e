"""Readability grades of whole topics, the list of everyday words, and textstat: the only room that uses it.

The scores count words and sounds and know nothing of meaning: they are shown for whole topics, for information, and
never decide anything.

textstat takes two seconds to import, and would join a list without full stops and part «£2.50». So
`grades` counts with textstat's formulas and its dictionary of syllables on our own sentences, and a test holds its
results against textstat's.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from easyread.errors import MissingPart
from easyread.setup_data import NLTK_DATA, SYLLABLES, data_folder

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")


@dataclass(frozen=True, slots=True)
class Grades:
    """Scores of a whole text. Grades are years at an American school; ease is 0 (hard) to 100."""

    flesch_kincaid: float
    reading_ease: float
    dale_chall: float
    lix: float
    words: int
    sentences: int


@lru_cache(maxsize=1)
def everyday_words() -> frozenset[str]:
    """The 2,941 words that four in five children of nine know (Dale and Chall 1995), lower case.

    Read from textstat's own file without importing textstat.
    """
    return frozenset(_file("resources/en/easy_words.txt").read_text("utf-8").lower().split())


def _file(name: str) -> Path:
    spec = importlib.util.find_spec("textstat")
    if spec is None or not spec.submodule_search_locations:
        raise MissingPart("textstat is not installed.", "Type: ./run doctor")
    return Path(next(iter(spec.submodule_search_locations))) / name


def grades(sentences: Sequence[str]) -> Grades:
    """The scores of a text that is given sentence by sentence; all 0 for a text without words."""
    return grades_of([sentences])[0]


def grades_of(texts: Sequence[Sequence[str]]) -> list[Grades]:
    """The scores of several texts: the dictionary of syllables is read through only once."""
    words = [[[w.lower().replace("’", "'") for w in _WORD.findall(s)] for s in text] for text in texts]
    sounds = syllables({w for text in words for sentence in text for w in sentence})
    return [_grades([sentence for sentence in text if sentence], sounds) for text in words]


def _grades(sentences: list[list[str]], sounds: dict[str, int]) -> Grades:
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return Grades(0, 0, 0, 0, 0, 0)
    easy = everyday_words()
    count = len(words)
    length, per_word = count / len(sentences), sum(sounds[w] for w in words) / count
    hard = 100 * sum(w not in easy and sounds[w] > 1 for w in words) / count
    long = 100 * sum(len(w) > 6 for w in words) / count
    return Grades(
        round(0.39 * length + 11.8 * per_word - 15.59, 1),
        round(206.835 - 1.015 * length - 84.6 * per_word, 1),
        round(0.1579 * hard + 0.0496 * length + (3.6365 if hard > 5 else 0), 1),
        round(length + long, 1),
        count,
        len(sentences),
    )


def syllables(words: set[str]) -> dict[str, int]:
    """How many syllables each word has: from the CMU dictionary, else by its groups of vowels (91 in 100 right)."""
    path = data_folder() / SYLLABLES
    if not path.is_file():
        raise MissingPart(f"The dictionary of syllables is not in {path.parent}.", "Type: ./run doctor")
    wanted = {word.upper().encode(): word for word in words if word not in _syllables}
    if wanted:
        for line in path.read_bytes().splitlines():
            end = line.find(b" ")
            word = wanted.get(line[:end])
            if word is not None and word not in _syllables:
                _syllables[word] = sum(sound[-1:].isdigit() for sound in line.split()[2:])
        for word in wanted.values():
            _syllables.setdefault(word, _guess(word))
    return {word: _syllables[word] for word in words}


_syllables: dict[str, int] = {}


def _guess(word: str) -> int:
    if "-" in word:
        return sum(_guess(part) for part in word.split("-"))
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    return max(1, groups)


@lru_cache(maxsize=1)
def _textstat() -> Any:
    """textstat, told to look for syllables in the folder that set-up wrote and nowhere else.

    Without that it fetches them from the network at its first use.
    """
    from nltk import data as nltk_data

    nltk_data.path[:] = [str(data_folder() / NLTK_DATA)]
    import textstat

    return textstat


def textstat_scores(sentences: Iterable[str]) -> dict[str, float]:
    """textstat's own scores by name, of sentences that each end with a full stop."""
    lib = _textstat()
    text = " ".join(s if s.rstrip().endswith((".", "!", "?")) else f"{s}." for s in sentences)
    return {
        "flesch_kincaid": float(lib.flesch_kincaid_grade(text)),
        "reading_ease": float(lib.flesch_reading_ease(text)),
        "dale_chall": float(lib.dale_chall_readability_score(text)),
        "lix": float(lib.lix(text)),
        "gunning_fog": float(lib.gunning_fog(text)),
        "smog": float(lib.smog_index(text)),
    }
