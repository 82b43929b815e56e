"""Puts what to write instead into the form of the words it replaces: utilising → using, dwellings → homes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from easyread.check.passage import Word


class WordLists(Protocol):
    """The part of `easyread.lexicon.Lexicon` that the checker uses."""

    def zipf(self, word: str) -> float: ...
    def parts(self, word: str) -> tuple[str, ...]: ...
    def lemmas(self, word: str, part: str | None = None) -> tuple[str, ...]: ...
    def inflect(self, lemma: str, tag: str) -> tuple[str, ...]: ...
    def is_participle(self, word: str) -> bool: ...
    def synonyms(self, lemma: str, part: str) -> tuple[str, ...]: ...


_TAGS = ("VBG", "VBZ", "VBD", "VBN", "NNS", "JJR", "JJS")
_BE = frozenset("be am is are was were been being get gets got getting gotten have has had having 's 've".split())
DESCRIBES = frozenset(
    "the a an my your his her its our their this that these those any some no in of on at to for with by from into very"
    " all many most few other more".split()
)
_BEFORE_PARTICIPLE = _BE | DESCRIBES


class Forms:
    """Forms of words, from the lexicon."""

    def __init__(self, lexicon: WordLists) -> None:
        self.lexicon = lexicon

    def formed(
        self, phrase: str, use: Iterable[str], words: Sequence[Word], before: Word | None = None
    ) -> tuple[str, ...]:
        """Each of ``use`` in the form that ``words`` have, where ``phrase`` is their form in the dictionary."""
        base = phrase.split()
        tag = ""
        for n, (lemma, word) in enumerate(zip(base, words, strict=False)):
            if lemma not in {"*", "one's"} and word.lower != lemma and word.lower.removesuffix("'s") != lemma:
                tag = self.tag(lemma, word, before if n == 0 else words[n - 1])
                break
        filler = next((w.text for p, w in zip(base, words, strict=False) if p == "one's"), "")
        wild = next((w.text for p, w in zip(base, words, strict=False) if p == "*"), "")
        out: list[str] = []
        for one in use:
            text = one.replace("one's", filler or "one's").replace("*", wild)
            if tag:
                shaped = self.inflected(text, tag)
                if shaped is None:
                    continue  # a noun cannot stand for a verb's form, nor a verb for a plural
                text = shaped
            out.append(_cased(text, words))
        return tuple(dict.fromkeys(out))

    def tag(self, lemma: str, word: Word, before: Word | None) -> str:
        """The Penn Treebank tag of the form that a word has, or an empty text."""
        lower = word.lower
        fits = [tag for tag in _TAGS if lower in self.lexicon.inflect(lemma, tag)]
        if not fits and not self.lexicon.lemmas(lower):  # a word of no dictionary: its ending tells
            ends = {"s": "NNS", "ing": "VBG", "ed": "VBD"}
            fits = [tag for end, tag in ends.items() if lower.endswith(end) and lemma[:3] == lower[:3]]
        if "VBD" in fits and "VBN" in fits:
            return "VBN" if before is not None and before.lower in _BEFORE_PARTICIPLE else "VBD"
        if "VBZ" in fits and "NNS" in fits:
            return "VBZ" if before is not None and before.info.parts[:1] == ("NOUN",) else "NNS"
        return fits[0] if fits else ""

    def inflected(self, phrase: str, tag: str) -> str | None:
        """A phrase in another form: its verb for a verb's tag (it stands first), its noun for NNS.

        None where its head cannot have that form: «choose» has no plural.
        """
        words = phrase.split()
        if tag == "NNS":
            return self._plural(words)
        if tag in {"VBN", "VBD"} and words[0] == "be":
            return " ".join(["was" if tag == "VBD" else "been", *words[1:]])
        forms = self.lexicon.inflect(words[0], tag)
        if not forms:
            return (
                phrase
                if tag.startswith("JJ") or ("VERB" not in self.lexicon.parts(words[0]) and len(words) > 1)
                else None
            )
        words[0] = _usual(forms)
        return " ".join(words)

    def _plural(self, words: list[str]) -> str | None:
        at = next((n - 1 for n, w in enumerate(words) if n and w in _NOUN_ENDS), len(words) - 1)
        if at + 2 < len(words) and words[at + 1] in {"who", "that"}:
            verb = words[at + 2]
            base = next((v for v in self.lexicon.lemmas(verb, "VERB") if verb in self.lexicon.inflect(v, "VBZ")), None)
            words[at + 2] = _PLURAL_VERBS.get(verb) or base or verb
        head = words[at]
        if head == "person":
            words[at] = "people"
        elif head not in _NO_PLURAL:
            if "NOUN" not in self.lexicon.parts(head):
                return None
            forms = self.lexicon.inflect(head, "NNS")
            if forms:
                words[at] = _usual(forms)
            elif self.lexicon.inflect(head, "VBZ") and len(words) == 1:
                return None
        if words[0] in {"a", "an"}:
            words = words[1:]
        return " ".join(words)


_NOUN_ENDS = frozenset({"who", "that", "of", "for", "to", "with", "in", "on", "you", "between", "about", "from", "and"})
_BRITISH = {"learned": "learnt", "burned": "burnt", "gotten": "got", "proven": "proved"}


_PLURAL_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do"}
_NO_PLURAL = frozenset(
    "people police information money help news stealing advice trouble noise damage harm staff proof clothes".split()
)


def _usual(forms: tuple[str, ...]) -> str:
    return _BRITISH.get(forms[0], forms[0])


def _cased(text: str, words: Sequence[Word]) -> str:
    """The suggestion with a capital where the words it replaces begin a sentence with one."""
    if words[0].index == 0 and words[0].text[:1].isupper():
        return text[:1].upper() + text[1:]
    return text
