"""How hard people find a word, 0 (very easy) to 1 (very hard): a straight sum of what can be seen of it.

The coefficients were fitted on human judgements (CompLex, SemEval-2021 task 1; benchmarks/checker.py measures them
on words they were not fitted on). Only these nine numbers come from that data, none of its rows.
"""

from __future__ import annotations

import re

from easyread.check.vocabulary import Vocabulary
from easyread.lexicon import american

_VOWELS = re.compile(r"[aeiouy]+")

COEFFICIENTS: dict[str, float] = {
    "zipf": -0.0754,
    "zipf over 4.5": 0.0927,
    "zipf of its commonest form": -0.0509,
    "letters": -0.0077,
    "syllables": 0.0094,
    "on the everyday list": -0.0158,
    "begins with a capital": 0.0257,
    "all in capitals": 0.1835,
    "always": 0.843,
}


def features(word: str, vocabulary: Vocabulary) -> dict[str, float]:
    """What is seen of a word, by the names of the coefficients."""
    lower = word.lower().replace("’", "'")
    zipf = vocabulary.lexicon.zipf(lower)
    lemmas = vocabulary.lexicon.lemmas(lower)
    listed = vocabulary.everyday
    return {
        "zipf": zipf,
        "zipf over 4.5": max(0.0, zipf - 4.5),
        "zipf of its commonest form": max([vocabulary.lexicon.zipf(lemma) for lemma in lemmas], default=zipf),
        "letters": float(len(lower)),
        "syllables": float(_syllables(lower)),
        "on the everyday list": float(not listed.isdisjoint({lower, american(lower), *lemmas})),
        "begins with a capital": float(word[:1].isupper()),
        "all in capitals": float(len(word) > 1 and word.isupper()),
        "always": 1.0,
    }


def hardness(word: str, vocabulary: Vocabulary) -> float:
    """How hard people find a word, 0 to 1."""
    total = sum(COEFFICIENTS[name] * value for name, value in features(word, vocabulary).items())
    return min(1.0, max(0.0, total))


def _syllables(lower: str) -> int:
    groups = len(_VOWELS.findall(lower))
    if lower.endswith("e") and not lower.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    return max(1, groups)
