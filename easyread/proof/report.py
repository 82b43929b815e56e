"""What the proof found: one result for each check, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a check ended. Only ``failed`` keeps a leaflet from being delivered."""

    PASSED = "passed"
    FAILED = "failed"
    WARNED = "warned"
    NOT_JUDGED = "not-judged"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. ``page`` counts from 1; 0 means the whole file. ``do`` if another remedy fits better."""

    page: int
    what: str
    do: str = ""


class NotJudged(Exception):
    """A check says why it cannot judge this file."""


@dataclass(frozen=True, slots=True)
class Result:
    """How one check ended. ``message`` is «What is wrong. What to do.», or what was kept, or why it was not judged."""

    id: str
    promise: str
    outcome: Outcome
    message: str
    pages: tuple[int, ...] = ()
    details: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All results for one PDF. ``digest`` is the SHA-256 of its bytes, so the report belongs to one file only."""

    name: str
    results: tuple[Result, ...]
    pages: int
    digest: str
    title: str = ""
    promised: bool = False
    """Whether there was a record of what the leaflet promised."""

    @property
    def ok(self) -> bool:
        """No check failed."""
        return not self.of(Outcome.FAILED)

    def of(self, outcome: Outcome) -> list[Result]:
        """The results that ended like this."""
        return [result for result in self.results if result.outcome is outcome]

    def ids(self, outcome: Outcome) -> set[str]:
        """The ids of the checks that ended like this."""
        return {result.id for result in self.of(outcome)}

    def failures(self) -> list[str]:
        """One sentence or two for each failed check, with its pages."""
        return [f"{_where(result)}{result.message} [{result.id}]" for result in self.of(Outcome.FAILED)]


def pages_in_words(pages: Iterable[int]) -> str:
    """«page 2», «pages 2, 4–6»; nothing for the whole file, which is page 0."""
    real = sorted({page for page in pages if page})
    runs: list[list[int]] = []
    for page in real:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    listed = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
    return f"page{'s' if len(real) > 1 else ''} {listed}" if real else ""


def _where(result: Result) -> str:
    where = pages_in_words(result.pages)
    return f"{where.capitalize()}: " if where else ""
