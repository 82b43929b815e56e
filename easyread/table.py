"""A table of counts, cell by cell, each with its line and column: so that a slip can be pointed at.

Python's own reader gives no places. This one takes what spreadsheets write: commas, semicolons or tabs, quotes with
doubled quotes inside, any line end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from easyread.dates import in_full
from easyread.finding import Finding, Level
from easyread.place import Place

MOST_READERS = 1000
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_UK = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})")
"""A spreadsheet in Britain turns 2026-05-03 into 03/05/2026 when it saves."""
_PERSON = re.compile(r"\b(names?|readers?|persons?|people|who|initials|surname|address|flat|room|phone|e-?mail|born)\b")
"""Words in the head of a column that would hold who somebody is."""


@dataclass(frozen=True)
class Cell:
    """One cell's words without quotes and outer spaces, and where it stands. ``open``: its quote never ends."""

    words: str
    place: Place
    open: bool = False


def read_table(text: str, path: str) -> Iterator[list[Cell]]:
    """The rows of a table, without those that are empty. Lines and columns count from 1, columns in characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    mark = _separator(text)
    at, line, begin = 0, 1, 0  # begin: index of the line's first character
    row: list[Cell] = []
    while at <= len(text):
        start, start_line, start_column = at, line, at - begin + 1
        while at < len(text) and text[at] in " \t" and text[at] != mark:
            at += 1
        if at < len(text) and text[at] == '"':
            words, at, closed = _quoted(text, at)
            inside = text[start:at]
            if "\n" in inside:
                line += inside.count("\n")
                begin = start + inside.rfind("\n") + 1
            end = at
            while at < len(text) and text[at] not in f"{mark}\n":
                at += 1
            words += text[end:at]
        else:
            while at < len(text) and text[at] not in f"{mark}\n":
                at += 1
            words, closed = text[start:at], True
        place = Place(path, start_line, start_column, line, at - begin + 1)
        row.append(Cell(" ".join(words.split()), place, not closed))
        if at < len(text) and text[at] == mark:
            at += 1
            continue
        if any(cell.words for cell in row):
            yield row
        row = []
        at += 1
        line, begin = line + 1, at


def _separator(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _quoted(text: str, at: int) -> tuple[str, int, bool]:
    """The words of a quoted cell that begins at ``at``, the index behind its last quote, and whether it ends."""
    words: list[str] = []
    at += 1
    while True:
        end = text.find('"', at)
        if end < 0:
            return "".join([*words, text[at:]]), len(text), False
        words.append(text[at:end])
        if text[end + 1 : end + 2] != '"':
            return "".join(words), end + 1, True
        words.append('"')
        at = end + 2


class TableReader:
    """Reads a table whose columns are known, line by line, and keeps what is wrong with it in ``findings``.

    ``spare`` are columns that may be left out. ``event`` is what the day is the day of.
    """

    def __init__(
        self,
        path: str,
        today: date,
        rule: str,
        source: str,
        columns: tuple[str, ...],
        spare: tuple[str, ...],
        event: str,
    ) -> None:
        self.path, self.today, self.rule, self.source, self.event = path, today, rule, source, event
        self.names, self.spare = columns, spare
        self.findings: list[Finding] = []

    def report(self, cell: Cell, message: str, suggestions: tuple[str, ...] = ()) -> None:
        """One more thing that is wrong, at its cell."""
        self.findings.append(Finding(cell.place, Level.ERROR, self.rule, message, cell.words, suggestions, self.source))

    def rows(self, text: str) -> Iterator[dict[str, Cell]]:
        """The lines below the first, each as its cells by column; columns that are left out are empty."""
        rows = read_table(text, self.path)
        names = self.columns(next(rows, []))
        if not names:
            return
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
            for name in (*names[len(row) :], *self.spare):
                cells.setdefault(name, Cell("", last.place))
            yield cells

    def columns(self, row: list[Cell]) -> list[str]:
        """The names of the columns, in the order of the file; empty when one that must be there is not."""
        if not row:
            cell = Cell("", Place(self.path))
            self.report(cell, f"This table is empty. Its first line must be: {','.join(self.names)}.")
            return []
        names: list[str] = []
        wrong = False
        for cell in row:
            name = cell.words.lower()
            if name and name not in (*self.names, *self.spare):
                near = tuple(get_close_matches(name, self.names, 1))
                do = f"Did you mean “{near[0]}”?" if near else f"The columns are: {', '.join(self.names)}."
                if _PERSON.search(name) and not near:
                    do = "It would say who somebody is, and nothing here may. Take the column out."
                self.report(cell, f"There is no column “{cell.words}”. {do}", near)
                wrong = True
            elif name and name in names:
                self.report(cell, f"The column “{name}” stands here twice. Take one out.")
                wrong = True
            names.append(name)
        missing = [name for name in self.names if name not in names]
        if missing and not wrong:
            self.report(row[0], f"These columns are missing: {', '.join(missing)}. Add them to the first line.")
        return [] if missing or wrong else names

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
                self.report(cell, f"{said_of(cell)} Write the day of the {self.event}, for example 2026-05-03.")
                return None
        except ValueError:
            self.report(cell, f"There is no day “{cell.words}”. Look at the month and the day.")
            return None
        if day > self.today:
            self.report(cell, f"{in_full(day)} is still to come. Write the day of the {self.event}.")
            return None
        return day


def said_of(cell: Cell) -> str:
    """How a message begins about a cell that cannot stand."""
    return f"“{cell.words}” cannot stand here." if cell.words else "Nothing stands here."
