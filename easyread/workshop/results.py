"""What a reader group said of each statement: ``content/workshops/<topic>.csv``, a line for each card and group.

There is no name in it. Everything that is wrong with the table is a finding at its line and column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from easyread.finding import Finding
from easyread.table import Cell, TableReader, said_of

RULE = "workshop"
SOURCE = "House rule: readers test the words and pictures, and what they find stands at the statement"
COLUMNS = ("statement", "edition", "date", "group", "up", "down", "unsure", "said")
WORDS = "words"
"""One more column that helps whoever types: nothing reads it."""

_EDITION = re.compile(r"([A-Za-z]{2})[\s-]?(\d{3})")
_STATEMENT = re.compile(r"\d{1,3}b?")


@dataclass(frozen=True)
class Result:
    """What one group said of one statement. ``statement`` is its card's number or its picture's id."""

    statement: str
    edition: str
    day: date
    group: str
    up: int
    down: int
    unsure: int
    said: str
    cells: Mapping[str, Cell] = field(repr=False, compare=False)

    @property
    def readers(self) -> int:
        """How many showed a thumb."""
        return self.up + self.down + self.unsure

    @property
    def unclear(self) -> bool:
        """Whether more than a third put the thumb down or were not sure."""
        return 3 * (self.down + self.unsure) > self.readers


def read_results(text: str, path: str, today: date) -> tuple[list[Result], list[Finding]]:
    """The results in a table and what is wrong with it. Lines that nobody filled in are passed over."""
    reader = _Reader(path, today)
    return list(reader.results(text)), reader.findings


class _Reader(TableReader):
    def __init__(self, path: str, today: date) -> None:
        super().__init__(path, today, RULE, SOURCE, COLUMNS, (WORDS,), "workshop")

    def results(self, text: str) -> Iterator[Result]:
        seen: dict[tuple[str, str, date, str], Cell] = {}
        for cells in self.rows(text):
            if not any(cells[name].words for name in ("up", "down", "unsure", "said")):
                continue
            result = self.result(cells)
            if result is None:
                continue
            key = result.statement, result.edition, result.day, result.group.lower()
            if key in seen:
                message = f"Line {seen[key].place.line} has this statement, day and group as well. Take one out."
                self.report(cells["statement"], message)
                continue
            seen[key] = cells["statement"]
            yield result

    def result(self, cells: Mapping[str, Cell]) -> Result | None:
        """One line's result, or None with its findings."""
        before = len(self.findings)
        statement, group = cells["statement"], cells["group"]
        if not statement.words:
            self.report(statement, "No statement stands here. Write the number that is on its card.")
        day = self.day(cells["date"])
        edition = _EDITION.fullmatch(cells["edition"].words)
        if edition is None:
            message = "Write the edition that is on the answer sheet, for example AA 363."
            self.report(cells["edition"], f"{said_of(cells['edition'])} {message}")
        if not group.words:
            self.report(group, "No group stands here. Write which group it was, without a name.")
        up, down, unsure = (self.count(cells[name]) for name in ("up", "down", "unsure"))
        if day is None or edition is None or len(self.findings) > before:
            return None
        if up + down + unsure == 0:
            self.report(cells["up"], "Nobody showed a thumb here, and words were said. Write how many.")
            return None
        number = statement.words.lower().lstrip("0")
        return Result(
            number if _STATEMENT.fullmatch(number) else statement.words.lower(),
            f"{edition[1].upper()} {edition[2]}",
            day,
            group.words,
            up,
            down,
            unsure,
            cells["said"].words,
            cells,
        )
