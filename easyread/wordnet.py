"""Reads WordNet, as the Debian package `wordnet-base` has it, and finds easier words that mean much the same.

What comes out are ideas for a writer, never answers: a word has several meanings, and only a person sees which one is
meant. So much is left out: rare meanings, on either side; words that are not clearly commoner;
everything that stands near an opposite. The format is told in WordNet's own manual, wndb(5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path("/usr/share/wordnet")
COUNTS = "cntlist.rev"
FILES = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv"}
SENSES = 2
"""An idea must share one of the first meanings of the hard word, and that must be the idea's own first one, in the
part of speech it mostly is. Else «dig» would stand for «apprehend» and «court» for «woo».
Adjectives that are only like each other give no ideas: «ill» would stand for «autistic»."""
MOST_SENSES = 5
"""A word with more meanings than this gets no ideas: the first two are seldom the one that is meant."""
COMMONER = 0.7
"""How much commoner an idea is than the word, in Zipf: five times."""
HARD = 4.8
"""Zipf frequency from which a word needs no ideas."""
MOST = 6
"""Ideas that are kept for a word."""

_TYPES = {"1": "NOUN", "2": "VERB", "3": "ADJ", "4": "ADV", "5": "ADJ"}
Zipf = Callable[[str], float]


@dataclass(slots=True)
class Synset:
    """Words of one meaning. ``near``: meanings like it (adjectives); ``opposite``: meanings that are its opposite."""

    words: tuple[str, ...]
    near: tuple[int, ...] = ()
    opposite: tuple[int, ...] = ()


@dataclass(slots=True)
class Part:
    """One part of speech: each lemma's meanings, the most usual first, and all meanings by their number."""

    senses: dict[str, tuple[int, ...]] = field(default_factory=dict)
    synsets: dict[int, Synset] = field(default_factory=dict)
    mostly: frozenset[str] = frozenset()
    """Lemmas that are this part of speech more often than all others together, in the texts WordNet counted."""

    def opposites(self, lemma: str) -> set[str]:
        """Words that WordNet has as opposites of any meaning of the word, of one like it, or of their other words."""
        found: set[str] = set()
        for number in self.senses.get(lemma, ()):
            synset = self.synsets[number]
            around = [synset, *(self.synsets[n] for n in synset.near)]
            for opposite in {n for one in around for n in one.opposite}:
                found.update(self.synsets[opposite].words)
                for near in self.synsets[opposite].near:
                    found.update(self.synsets[near].words)
        return found - {lemma}


def is_there(folder: Path = FOLDER) -> bool:
    """Whether WordNet's files are there."""
    files = [f"{kind}.{name}" for name in FILES.values() for kind in ("index", "data")]
    return all((folder / name).is_file() for name in (*files, COUNTS))


def read_parts(folder: Path = FOLDER) -> list[tuple[str, Part]]:
    """All of WordNet by part of speech. Raises `OSError` where its files cannot be read."""
    counts = _counts(folder / COUNTS)
    return [(part, _read_part(folder, part, counts)) for part in FILES]


def _read_part(folder: Path, part: str, counts: dict[str, dict[str, int]]) -> Part:
    name = FILES[part]
    mostly = (lemma for lemma, by_part in counts.items() if 2 * by_part.get(part, 0) > sum(by_part.values()))
    found = Part(mostly=frozenset(mostly))
    for fields in _rows(folder / f"index.{name}"):
        count = int(fields[2])
        found.senses[fields[0]] = tuple(map(int, fields[-count:]))
    for fields in _rows(folder / f"data.{name}"):
        number, synset = _synset(fields)
        found.synsets[number] = synset
    return found


def synonym_lines(parts: Iterable[tuple[str, Part]], zipf: Zipf) -> list[str]:
    """``lemma TAB NOUN=… VERB=…``, sorted: the ideas for each word that is not common, best first."""
    found: dict[str, list[str]] = {}
    for name, part in parts:
        for lemma in part.senses:
            if ideas := easier(lemma, part, zipf):
                found.setdefault(lemma, []).append(f"{name}={'/'.join(ideas)}")
    return [f"{lemma}\t{' '.join(sorted(found[lemma]))}" for lemma in sorted(found, key=str.encode)]


def easier(lemma: str, part: Part, zipf: Zipf) -> list[str]:
    """Commoner words that share one of the first meanings, best first; nothing that is near an opposite."""
    senses = part.senses.get(lemma, ())
    if not _plain(lemma) or not senses or len(senses) > MOST_SENSES:
        return []
    common = zipf(lemma)
    if common >= HARD:
        return []
    ranked: dict[str, tuple[int, float]] = {}
    for n, number in enumerate(senses[:SENSES]):
        for word in part.synsets[number].words:
            first = part.senses.get(word, ())[:1] == (number,) and word in part.mostly
            if first and word not in {lemma, *ranked} and _plain(word) and zipf(word) >= common + COMMONER:
                ranked[word] = (n, -zipf(word))
    if not ranked:
        return []
    opposites = part.opposites(lemma)
    return [
        word
        for word in sorted(ranked, key=lambda one: (ranked[one], one))
        if word not in opposites and lemma not in part.opposites(word)
    ][:MOST]


def _counts(path: Path) -> dict[str, dict[str, int]]:
    """How often each lemma was each part of speech: ``lemma%type:… sense count`` a line."""
    found: dict[str, dict[str, int]] = {}
    for fields in _rows(path):
        lemma, _, rest = fields[0].partition("%")
        by_part = found.setdefault(lemma, {})
        part = _TYPES[rest[0]]
        by_part[part] = by_part.get(part, 0) + int(fields[2])
    return found


def _plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and len(word) > 2


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith("  "):  # the licence stands first, set in
                yield line.partition(" | ")[0].split()


def _synset(fields: list[str]) -> tuple[int, Synset]:
    """``offset file type count(hex) (word id)… count (symbol offset part source-target)…``."""
    count = int(fields[3], 16)
    words = tuple(word.partition("(")[0].lower() for word in fields[4 : 4 + 2 * count : 2])
    at = 4 + 2 * count
    near: list[int] = []
    opposite: list[int] = []
    for n in range(int(fields[at])):
        symbol, offset = fields[at + 1 + 4 * n : at + 3 + 4 * n]
        if symbol == "&":
            near.append(int(offset))
        elif symbol == "!":
            opposite.append(int(offset))
    return int(fields[0]), Synset(words, tuple(near), tuple(opposite))
