"""What the reading of a statement needs to know of English: forms of words, words that are alike, opposites.

The lists are `easyread/propose/lists/*.yaml`; the team's own «same» words of words.yaml are added to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from easyread.lexicon import Lexicon
from easyread.load.lists import read_lists
from easyread.model import Words

FOLDER = Path(__file__).resolve().parent / "lists"
GAP = "*"
"""In a listed phrase: up to three other words («let * into»)."""

Keys = frozenset[str]
Pattern = tuple[tuple[str, ...], str]
"""The words of a listed phrase, and what it counts as."""


class Tongue:
    """Forms, likeness and opposites, with the team's words.yaml (``words``)."""

    def __init__(self, lexicon: Lexicon, words: Words) -> None:
        lists = read_lists(FOLDER)
        self.lexicon = lexicon
        self.idle = frozenset(phrase for phrase, _, _ in lists["idle"])
        self.faint = frozenset(phrase for phrase, _, _ in lists["faint"])
        self.special = frozenset(phrase for phrase, _, _ in lists["special"])
        self.harm = frozenset(phrase for phrase, _, _ in lists["harm"])
        self._lemmas: dict[str, Keys] = {}
        self._keys: dict[str, Keys] = {}
        self._begins: dict[str, Sequence[Pattern]] = {}
        self.alike: dict[str, str] = {}
        """Word → the word it counts as."""
        self.phrases: dict[str, list[Pattern]] = {}
        """First word → phrases of several words, the longest first, and what each counts as."""
        for use, others, _ in (*lists["alike"], *lists["compound"]):
            self._enter(use, others)
        self.compounds = {use: use.split()[-1] for use, _, _ in lists["compound"]}
        """A thing of several words → the word that says what it is («bank card», card)."""
        for same in words.same:
            own = str(same.use).lower()
            self._enter(self.alike.get(own, own), [str(other).lower() for other in same.not_])
        for found in self.phrases.values():
            found.sort(key=lambda one: -len(one[0]))
        self.opposite: dict[str, set[str]] = {}
        for one, others, _ in lists["opposite"]:
            for other in others:
                self.opposite.setdefault(one, set()).add(other)
                self.opposite.setdefault(other, set()).add(one)
        self._easier = {hard: uses for hard, uses, _ in read_lists()["hard"]}
        self._easier |= {str(hard).lower(): tuple(map(str, uses)) for hard, uses in words.use.items()}
        self.turned: Mapping[str, tuple[str, ...]] = {one: others for one, others, _ in lists["turned"]}

    def _enter(self, use: str, others: Iterable[str]) -> None:
        for one in (use, *others):
            words = tuple(one.split())
            if len(words) == 1:
                self.alike.setdefault(one, use)
            else:
                self.phrases.setdefault(words[0], []).append((words, use))

    def lemmas(self, word: str) -> Keys:
        """The dictionary forms of a word in lower case, and the word itself."""
        found = self._lemmas.get(word)
        if found is None:
            bare = word.removesuffix("'s").rstrip("'")
            listed = self.lexicon.lemmas(bare) or (_singular(bare),)
            found = self._lemmas[word] = frozenset((bare, *listed))
        return found

    def keys(self, word: str) -> Keys:
        """What a word is looked up under: its dictionary forms, each as the word it counts as."""
        found = self._keys.get(word)
        if found is None:
            found = self._keys[word] = frozenset(self.alike.get(lemma, lemma) for lemma in self.lemmas(word))
        return found

    def begins(self, word: str) -> Sequence[Pattern]:
        """The listed phrases of several words that can begin with this word."""
        found = self._begins.get(word)
        if found is None:
            found = self._begins[word] = [one for lemma in self.lemmas(word) for one in self.phrases.get(lemma, ())]
        return found

    def ideas(self, lemma: str) -> Keys:
        """What else a word may be looked up under: the easier words for it, and WordNet's where it was there."""
        easier = (*self._easier.get(lemma, ()), *(o for part in _PARTS for o in self.lexicon.synonyms(lemma, part)))
        return frozenset(self.alike.get(one, one) for one in easier if " " not in one and one not in self.idle)

    def may_be(self, word: str, part: str) -> bool:
        """Whether a word can be this part of speech at all."""
        return part in self.lexicon.parts(word)

    def is_bare_verb(self, word: str) -> bool:
        """Whether a word can open a request: the plain form of a verb («keep», not «keeps» or «kept»)."""
        return word in _BARE or word in self.lexicon.lemmas(word, "VERB")


_PARTS = ("VERB", "NOUN", "ADJ")
_BARE = frozenset({"dial", "text", "zip", "phone", "email", "type"})


def _singular(word: str) -> str:
    """A word that is not listed, without the ending of several («carers»)."""
    if word.endswith("men"):
        return f"{word[:-3]}man"
    return word[:-1] if word.endswith("s") and len(word) > 3 else word
