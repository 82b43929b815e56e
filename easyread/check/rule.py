"""What a rule is: everything about it in one place, and the register of all rules.

A rule is one class in one file of `easyread.check.rules`. Its examples are its tests: each ``bad`` one must be
found by it, and every ``good`` one of every rule must pass all rules. `explain` and RULES.md are made from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeVar

from easyread.finding import Finding, Level

if TYPE_CHECKING:
    from easyread.check.passage import Passage, Sentence, Word
    from easyread.model import Library


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found in a passage: characters ``start`` to ``end``, and what to do.

    ``suggestions`` stand best first and can replace those characters as they are. ``safe``: the one suggestion
    never changes the meaning, so that ``--fix`` may take it.
    """

    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()
    level: Level | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Bad:
    """A bad example: the ``find`` words in it are found, and ``better`` is the first suggestion if it is given."""

    text: str
    find: str
    better: str | None = None


class Rule:
    """One rule. ``rank`` orders rules by how closely they describe a word: where two meet, the lower rank speaks.

    Rank 0 means that the rule speaks of a whole sentence or more and neither silences another nor is silenced.
    """

    id: ClassVar[str]
    level: ClassVar[Level]
    title: ClassVar[str]
    source: ClassVar[str]
    why: ClassVar[str]
    bad: ClassVar[tuple[Bad, ...]] = ()
    good: ClassVar[tuple[str, ...]] = ()
    rank: ClassVar[int] = 0
    yields: ClassVar[bool] = False
    """Silent where a listed phrase that holds the same words speaks («residents are urged to»)."""
    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of passage it reads; empty means all."""

    def hit(
        self,
        first: Word,
        last: Word,
        message: str,
        suggestions: tuple[str, ...] = (),
        level: Level | None = None,
        *,
        safe: bool = False,
    ) -> Hit:
        """A hit on the words from ``first`` to ``last``."""
        return Hit(first.start, last.end, message, suggestions, level, safe)


class SentenceRule(Rule):
    """A rule that reads one sentence at a time."""

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        """What it finds in one sentence."""
        raise NotImplementedError


class PassageRule(Rule):
    """A rule that needs a whole passage."""

    def read(self, passage: Passage) -> Iterator[Hit]:
        """What it finds in one passage."""
        raise NotImplementedError


class LibraryRule(Rule):
    """A rule about topics, readers and contacts together. Its examples are shown, and tested with a small library."""

    examples: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(bad, good), as they would stand in a file."""

    def look(self, library: Library) -> Iterator[Finding]:
        """What it finds in the library."""
        raise NotImplementedError


_ALL: dict[str, Rule] = {}


Kind = TypeVar("Kind", bound=type[Rule])


def register(cls: Kind) -> Kind:
    """Enter a rule in the register (a class decorator)."""
    if cls.id in _ALL:
        raise ValueError(f"Two rules are called {cls.id}.")
    _ALL[cls.id] = cls()
    return cls


def all_rules() -> dict[str, Rule]:
    """Every rule by id, in order of id."""
    import easyread.check.rules  # noqa: F401 - importing the package registers its rules

    return dict(sorted(_ALL.items()))
