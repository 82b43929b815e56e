"""What the checker knows about words: how common they are, which are everyday, and the listed phrases.

It is made once for a run from the lexicon (set-up), the checker's lists and the team's own words.yaml, and is
handed to the rules, which never read a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from easyread.check.forms import Forms, WordLists
from easyread.lexicon import american

if TYPE_CHECKING:
    from easyread.check.passage import Word
    from easyread.model import Words

HARD = 4.0
"""Zipf frequency (3 = once in a million words) under which a word is an error."""
UNSURE = 4.8
"""Zipf frequency under which a word is a warning."""
MAX_CACHE = 100_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A listed word or phrase. ``kind`` is the list it stands in; ``use`` what to write, best first."""

    phrase: str
    kind: str
    use: tuple[str, ...] = ()
    note: str = ""


@dataclass(slots=True)
class Match:
    """A listed word or phrase found in a sentence."""

    first: Word
    last: Word
    entry: Entry
    words: list[Word]


@dataclass(slots=True)
class WordInfo:
    """What is known about one word, whoever writes it."""

    lower: str
    zipf: float = 0.0
    everyday: bool = True
    """On the list of words that most children of nine know (Dale and Chall), a form of one, or allowed by hand."""
    lemmas: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    participle: bool = False
    keys: tuple[str, ...] = ()
    starts: tuple[_Node, ...] = ()
    letters: int = 0

    @property
    def hard(self) -> int:
        """0: known to most readers. 1: perhaps not. 2: hard."""
        if self.everyday or self.zipf >= UNSURE:
            return 0
        return 2 if self.zipf < HARD else 1


@dataclass(slots=True)
class _Node:
    next: dict[str, _Node] = field(default_factory=dict)
    entry: Entry | None = None


_BLANK = WordInfo("")
_ONE = frozenset({"my", "your", "his", "her", "its", "our", "their", "someone's", "one's", "somebody's", "the", "a"})
_WHO = frozenset({"you", "me", "him", "her", "us", "them", "it", "someone", "people", "residents"})
_LINES_OF_KIND = frozenset({"known", "state", "short", "fear", "no-ideas", "never-idea"})
_OTHER = frozenset({"spelled", "not-idea"})
"""Lists that are not phrases to be found."""


class Vocabulary(Forms):
    """Everyday words, hard words, listed phrases, and forms of words."""

    def __init__(
        self,
        lexicon: WordLists,
        lists: Mapping[str, Sequence[tuple[str, tuple[str, ...], str]]],
        everyday: frozenset[str],
        words: Words | None = None,
    ) -> None:
        """``lists``: kind → (phrase, what to write, note). ``everyday``: the Dale–Chall words, lower case."""
        super().__init__(lexicon)
        self.sets: dict[str, frozenset[str]] = {
            kind: frozenset(phrase for phrase, _, _ in lists.get(kind, ())) for kind in _LINES_OF_KIND
        }
        self._root = _Node()
        self._infos: dict[str, WordInfo] = {}
        self.offers: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
        """What `easyread.check.ideas` found for a word."""
        self.meanings: dict[str, tuple[str, str]] = {}
        """Each form of a word of words.yaml: (the key, its short meaning)."""
        by_hand = set(self.sets["known"])
        self.names: frozenset[str] = frozenset()
        self.same: list[tuple[str, tuple[str, ...]]] = []
        self._terms: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self.spelled = {phrase: Entry(phrase, "spelled", use, note) for phrase, use, note in lists.get("spelled", ())}
        """What short forms stand for, by their letters in lower case."""
        self.not_ideas = {phrase: frozenset(use) for phrase, use, _ in lists.get("not-idea", ())}
        """What a word must not become: word → words."""
        self.full_names = frozenset(use for entry in self.spelled.values() for use in entry.use if " " in use)
        for kind, entries in lists.items():
            if kind not in _LINES_OF_KIND | _OTHER:
                for phrase, use, note in entries:
                    self._enter(Entry(phrase, kind, use, note))
        if words is not None:
            by_hand |= {part for easy in words.easy for part in str(easy).lower().split()}
            self.names = frozenset(part for name in words.names for part in str(name).lower().split())
            for phrase, uses in words.use.items():
                self._enter(Entry(str(phrase).lower(), "use", tuple(str(u) for u in uses)))
            for key, meaning in words.words.items():
                for form in (key, *meaning.forms):
                    self.meanings[str(form).lower()] = (str(key), str(meaning.short))
            self.same = [(str(one.use).lower(), tuple(str(n).lower() for n in one.not_)) for one in words.same]
        self.everyday = everyday
        self._by_hand = frozenset(by_hand)
        self._known = self._by_hand | everyday

    # ------------------------------------------------------------ single words

    def about(self, lower: str, kind: str = "word") -> WordInfo:
        """What is known about a word in lower case with straight apostrophes."""
        if kind not in {"word", "short"}:
            return _BLANK
        info = self._infos.get(lower)
        if info is None:
            if len(self._infos) >= MAX_CACHE:
                self._infos.clear()
                self.offers.clear()
            info = self._infos[lower] = self._look(lower)
        return info

    def _look(self, lower: str) -> WordInfo:
        if len(lower) > 60 or lower.isdigit():
            return WordInfo(lower, everyday=len(lower) <= 60, keys=(lower,), letters=len(lower))
        bare = lower.removesuffix("'s").rstrip("'")
        lemmas = self.lexicon.lemmas(bare)
        stems = lemmas or tuple(stem for stem in _stems(bare) if stem in self._root.next)
        keys = tuple(dict.fromkeys((lower, bare, *stems, *_loose(lower))))
        first = self._root.next
        return WordInfo(
            lower,
            self.lexicon.zipf(lower),
            self.is_everyday(bare, lemmas),
            lemmas,
            self.lexicon.parts(bare),
            self.lexicon.is_participle(bare),
            keys,
            tuple(first[key] for key in keys if key in first),
            sum(map(str.isalpha, bare)),
        )

    def allowed(self, keys: Sequence[str]) -> bool:
        """Whether the checker's or the team's list of known words has one of these: the words themselves, by hand."""
        return not self._by_hand.isdisjoint(keys)

    def is_everyday(self, word: str, lemmas: Sequence[str] = ()) -> bool:
        """Whether a word, a form of it, its American spelling, or all of its parts are everyday words."""
        known = self._known
        if word in known or len(word) <= 2 or word in self.names:
            return True
        forms = {american(word), *lemmas, *map(american, lemmas)}
        if not known.isdisjoint(forms):
            return True
        if "-" in word:
            return all(self.is_everyday(p, self.lexicon.lemmas(p)) for p in word.split("-") if p)
        if "'" in word:
            return self.is_everyday(word.partition("'")[0])
        return any(stem in known for stem in _stems(word))

    def terms(
        self, keys: Sequence[str], general: Sequence[tuple[str, tuple[str, ...]]]
    ) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The sets of words for one thing that one of these words is in: (the word to use, the others)."""
        if not self._terms:
            team = {word for _, others in self.same for word in others}
            both = [*self.same, *((use, tuple(o for o in others if o not in team)) for use, others in general)]
            for one in both:
                for word in (one[0], *one[1]):
                    self._terms.setdefault(word, []).append(one)
        for key in keys:
            yield from self._terms.get(key, ())

    # ------------------------------------------------------------ phrases

    def _enter(self, entry: Entry) -> None:
        node = self._root
        for part in entry.phrase.replace("’", "'").split():
            node = node.next.setdefault(part, _Node())
        if node.entry is None:
            node.entry = entry
        elif entry.kind == "use":  # the team's own words come first; what kind of word it is stays
            use = tuple(dict.fromkeys((*entry.use, *node.entry.use)))
            node.entry = Entry(entry.phrase, node.entry.kind, use, node.entry.note)

    def match(self, words: Sequence[Word]) -> list[Match]:
        """The listed phrases in a sentence's words, the longest first where they meet; a mark ends a phrase."""
        found: list[Match] = []
        free = 0
        for at, word in enumerate(words):
            if not word.info.starts or at < free:
                continue
            best: tuple[int, Entry] | None = None
            stack = [(node, at + 1) for node in reversed(word.info.starts)]
            while stack:
                node, after = stack.pop()
                if node.entry is not None and (best is None or after > best[0]):
                    best = (after, node.entry)
                if not node.next or after >= len(words) or words[after].after_mark:
                    continue
                following = words[after]
                keys = following.info.keys or (following.lower,)
                stack.extend((node.next[key], after + 1) for key in reversed(keys) if key in node.next)
                if "*" in node.next:
                    stack.append((node.next["*"], after + 1))
            if best is not None:
                free = best[0]
                found.append(Match(word, words[free - 1], best[1], list(words[at:free])))
        return found

    def listed(self, phrase: str) -> Entry | None:
        """The entry of exactly this word or phrase."""
        node: _Node | None = self._root
        for part in phrase.lower().split():
            node = node.next.get(part) if node else None
        return node.entry if node else None

    # ------------------------------------------------------------ suggestions

    def in_form(self, match: Match, before: Word | None = None) -> tuple[str, ...]:
        """What to write instead, in the form of the words that were found (utilising → using, dwellings → homes)."""
        return self.formed(match.entry.phrase, match.entry.use, match.words, before)


def _loose(lower: str) -> tuple[str, ...]:
    """Keys that stand for a group of words in a listed phrase: «one's» for my, your, his …; «@» for a person."""
    keys: tuple[str, ...] = ()
    if lower in _ONE or (lower.endswith("'s") and len(lower) > 3):
        keys += ("one's",)
    if lower in _WHO:
        keys += ("@",)
    return keys


def _stems(word: str) -> Iterable[str]:
    """What is left of a word without an ending or beginning that does not make it harder."""
    if word.startswith("un") and len(word) > 5:
        yield word[2:]
    for ending, instead in _SUFFIXES:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)] + instead
            yield stem
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]


_SUFFIXES = (
    ("ly", ""),
    ("ily", "y"),
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)
