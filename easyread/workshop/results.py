"""What a reader group said of each statement: ``content/workshops/<topic>.csv``, a line for each card and group.

There is no name in it. Everything that is wrong with the table is a finding at its line and column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from easyread.dates import in_full
from easyread.finding import Finding, Level
from easyread.place import Place
from easyread.workshop.table import Cell, read_table

RULE = "workshop"
SOURCE = "House rule: readers test the words and pictures, and what they find stands at the statement"
COLUMNS = ("statement", "edition", "date", "group", "up", "down", "unsure", "said")
WORDS = "words"
"""One more column that helps whoever types: nothing reads it."""
MOST_READERS = 1000

_EDITION = re.compile(r"([A-Za-z]{2})[\s-]?(\d{3})")
_STATEMENT = re.compile(r"\d{1,3}b?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_UK = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})")
"""A spreadsheet in Britain turns 2026-05-03 into 03/05/2026 when it saves."""


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


class _Reader:
    def __init__(self, path: str, today: date) -> None:
        self.path, self.today = path, today
        self.findings: list[Finding] = []

    def report(self, cell: Cell, message: str, suggestions: tuple[str, ...] = ()) -> None:
        self.findings.append(Finding(cell.place, Level.ERROR, RULE, message, cell.words, suggestions, SOURCE))

    def results(self, text: str) -> Iterator[Result]:
        rows = read_table(text, self.path)
        names = self.columns(next(rows, []))
        if not names:
            return
        seen: dict[tuple[str, str, date, str], Cell] = {}
        for row in rows:
            cells = dict(zip(names, row, strict=False))
            last = row[-1]
            if last.open:
                self.report(last, "A quotation mark begins here and never ends. Put one at the end of the words.")
                return
            if len(row) > len(names) and any(cell.words for cell in row[len(names) :]):
                self.report(
                    row[len(names)],
                    "This line has more cells than the first line. Put words with a comma in quotation marks.",
                )
                continue
            for name in names[len(row) :]:
                cells[name] = Cell("", last.place)
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

    def columns(self, row: list[Cell]) -> list[str]:
        """The names of the columns, in the order of the file; empty when one that must be there is not."""
        if not row:
            cell = Cell("", Place(self.path))
            self.report(cell, f"This table is empty. Its first line must be: {','.join(COLUMNS)}.")
            return []
        names: list[str] = []
        wrong = False
        for cell in row:
            name = cell.words.lower()
            if name and name not in (*COLUMNS, WORDS):
                near = tuple(get_close_matches(name, COLUMNS, 1))
                do = f"Did you mean “{near[0]}”?" if near else f"The columns are: {', '.join(COLUMNS)}."
                self.report(cell, f"There is no column “{cell.words}”. {do}", near)
                wrong = True
            elif name and name in names:
                self.report(cell, f"The column “{name}” stands here twice. Take one out.")
                wrong = True
            names.append(name)
        missing = [name for name in COLUMNS if name not in names]
        if missing and not wrong:
            self.report(row[0], f"These columns are missing: {', '.join(missing)}. Add them to the first line.")
        return [] if missing or wrong else names

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
            self.report(cells["edition"], f"{_says(cells['edition'])} {message}")
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

    def count(self, cell: Cell) -> int:
        """A number of readers; an empty cell is none."""
        if not cell.words:
            return 0
        if cell.words.isascii() and cell.words.isdigit() and len(cell.words) <= 6 and int(cell.words) <= MOST_READERS:
            return int(cell.words)
        self.report(cell, f"“{cell.words}” is not how many readers it was. Write a number in digits, for example 4.")
        return 0

    def day(self, cell: Cell) -> date | None:
        """A day as year-month-day, or as day/month/year."""
        iso, british = _ISO.fullmatch(cell.words), _UK.fullmatch(cell.words)
        try:
            if iso:
                day = date(int(iso[1]), int(iso[2]), int(iso[3]))
            elif british:
                year = int(british[3])
                day = date(year if year > 99 else 2000 + year, int(british[2]), int(british[1]))
            else:
                self.report(cell, f"{_says(cell)} Write the day of the workshop, for example 2026-05-03.")
                return None
        except ValueError:
            self.report(cell, f"There is no day “{cell.words}”. Look at the month and the day.")
            return None
        if day > self.today:
            self.report(cell, f"{in_full(day)} is still to come. Write the day of the workshop.")
            return None
        return day


def _says(cell: Cell) -> str:
    return f"“{cell.words}” cannot stand here." if cell.words else "Nothing stands here."
