"""What the checker, the loader and the proof have to say, and how a person reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from easyread.place import Place


class Level(StrEnum):
    """How much a finding matters: an error stops the leaflet, a warning and an info do not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    ``message`` is «What is wrong. What to do.» in the reader's words. ``text`` is the words it speaks
    of. ``suggestions`` stand best first and can replace ``text`` as they are. ``source`` names the
    standard and clause behind the rule. ``topic`` is the id of the topic it is about, if it is about one:
    a topic with an error is not made.
    """

    place: Place
    level: Level
    rule: str
    message: str
    text: str = ""
    suggestions: tuple[str, ...] = ()
    source: str = ""
    topic: str = ""

    def as_json(self) -> dict[str, Any]:
        """The object of ``--as json``."""
        where = self.place
        return {
            "path": where.path,
            "line": where.line,
            "column": where.column,
            "end_line": where.end_line,
            "end_column": where.end_column,
            "level": str(self.level),
            "rule": self.rule,
            "message": self.message,
            "text": self.text,
            "suggestions": list(self.suggestions),
            "source": self.source,
        }


def in_order(findings: list[Finding]) -> list[Finding]:
    """Findings by file and place, the same one only once."""
    return sorted(dict.fromkeys(findings), key=lambda f: (f.place, f.rule, f.message))


def any_error(findings: list[Finding]) -> bool:
    """Whether something among the findings is of level error."""
    return any(f.level is Level.ERROR for f in findings)
