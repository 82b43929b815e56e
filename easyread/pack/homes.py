"""Homes: codes and neutral words, read from the table that the team keeps. Nothing is made until every row is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from easyread.errors import ContentError
from easyread.finding import Finding, Level
from easyread.load.packs import PackContent, read_pack_content
from easyread.load.speak import listing
from easyread.model import Library
from easyread.pack.codes import read_code
from easyread.pack.private import needs_as_words, private_cell, private_column
from easyread.pack.tables import Row, read_table
from easyread.pack.vocabulary import Vocabulary, as_word, meant, vocabulary_of, words_in
from easyread.place import Place

RULE = "homes"
MOST_COPIES = 20

COLUMNS = {
    "code": "code, home code, home, homes, ref, reference, id, home id, home ref",
    "formats": "formats, format, words, reader, how, reading, edition, version",
    "choices": "choices, choice, options, option, extras, extra, size, paper, prefers, preferences",
    "kit": "kit, kit fitted, fitted, equipment, kit list, items",
    "topics": "topics, topic, leaflets, leaflet, extra leaflets, also",
    "packs": "pack, packs, pack name, bundle",
    "copies": "copies, copy, how many, count, sets",
}
"""What each column is, and the headings by which it is known."""
_HEADINGS = {as_word(heading): column for column, some in COLUMNS.items() for heading in some.split(",")}
_YES = frozenset({"x", "y", "yes", "1", "true", "tick", "ticked", "done", "fitted", "✓", "✔"})
_NO = frozenset({"", "n", "no", "0", "false", "none", "-", "–"})


@dataclass(frozen=True)
class Home:
    """One home: a code, never a name. Words are neutral; nobody can read a need in them.

    ``needs`` are needs of the library, ``choices`` pairs of setting and value, ``marks`` words such as
    «no-sound-only» of kit.yaml, ``kit``, ``topics`` and ``packs`` ids in the order of the row. A traceback that shows a
    home shows its code alone.
    """

    code: str
    needs: tuple[str, ...] = field(default=(), repr=False)
    choices: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    marks: tuple[str, ...] = field(default=(), repr=False)
    kit: tuple[str, ...] = field(default=(), repr=False)
    topics: tuple[str, ...] = field(default=(), repr=False)
    packs: tuple[str, ...] = field(default=(), repr=False)
    copies: int = 1
    place: Place = field(default_factory=lambda: Place("-"), compare=False)


@dataclass(frozen=True)
class Homes:
    """The homes of a file in its order, which is the walking order, and what is wrong with its other rows."""

    homes: tuple[Home, ...]
    problems: tuple[Finding, ...] = ()
    dropped: tuple[int, ...] = ()
    """Columns (from 1) that were dropped unread."""


def read_homes(path: str | Path, library: Library) -> list[Home]:
    """The homes of a file. Raises `ContentError` with a finding for each row that is not right."""
    read = look_at_homes(Path(path), library, read_pack_content(library))
    if read.problems:
        raise ContentError("Nothing was made.", "Correct the rows named above.", read.problems)
    return list(read.homes)


def look_at_homes(file: Path, library: Library, content: PackContent, *, drop_private: bool = False) -> Homes:
    """The homes of a file, and what is wrong with the rows that are left out.

    A column that looks private, or that nobody knows, stops everything unless ``drop_private`` drops it unread.
    Raises `ContentError` then, and `UsageError` when the file is no table.
    """
    rows = read_table(file)
    reader = _Reader(file.name, vocabulary_of(library, content), library)
    columns, dropped = reader.columns(rows[0], drop_private)
    homes: list[Home] = []
    codes: dict[str, int] = {}
    for row in rows[1:]:
        before = len(reader.problems)
        home = reader.home(row, columns)
        if home is not None and home.code in codes:
            reader.wrong(
                row, columns_of(columns, "code"), f"The code of row {codes[home.code]} again. Give each its own."
            )
        if home is not None and len(reader.problems) == before:
            codes[home.code] = row.number
            homes.append(home)
    if len(rows) < 2:
        reader.wrong(rows[0], 0, "There are no homes under the headings. Write one home in each row.")
    return Homes(tuple(homes), tuple(reader.problems), tuple(dropped))


def columns_of(columns: dict[int, tuple[str, str]], kind: str) -> int:
    """Where the first column of a kind stands (from 0)."""
    return next((at for at, (column, _) in columns.items() if column == kind), 0)


class _Reader:
    """Reads rows, and keeps what is wrong by row and column. No word of a cell is ever in a message."""

    def __init__(self, name: str, words: Vocabulary, library: Library) -> None:
        self.name = name
        self.words = words
        self.problems: list[Finding] = []
        names = {str(one.name) for one in library.audiences.values()} | set(library.audiences)
        formats = {str(one.format_) for one in library.audiences.values()}
        self.needs = needs_as_words(names - formats) - needs_as_words(formats)

    def wrong(self, row: Row, column: int, message: str) -> None:
        place = Place(self.name, row.number, column + 1, row.number, column + 1)
        self.problems.append(
            Finding(place, Level.ERROR, RULE, f"Row {row.number}, column {_letter(column)}: {message}")
        )

    # ------------------------------------------------------------ the headings

    def columns(self, row: Row, drop_private: bool) -> tuple[dict[int, tuple[str, str]], list[int]]:
        """What each column is (from 0), as (kind, kit) pairs, and the columns (from 1) that are dropped."""
        columns: dict[int, tuple[str, str]] = {}
        dropped: list[int] = []
        for at, heading in enumerate(row.cells):
            if not heading:
                continue
            known = self._column(heading)
            if known:
                if known in columns.values():
                    self.wrong(row, at, "There is another column like this. Keep one of them.")
                columns[at] = known
            elif drop_private:
                dropped.append(at + 1)
            elif private := private_column(heading) or private_cell(heading, self.needs):
                said = f"This column looks like {private}. Take it out, or say --drop-private to drop it unread."
                self.wrong(row, at, said)
            else:
                near = meant(as_word(heading), _HEADINGS)
                hint = f"Did you mean “{near}”?" if near else f"These are known: {listing(COLUMNS)}."
                said = f"This column is not known. {hint} Or say --drop-private to drop it unread."
                self.wrong(row, at, said)
        if "code" not in {kind for kind, _ in columns.values()}:
            self.wrong(row, 0, "There is no column “code” in the first row. ./run pack --template writes an example.")
        if self.problems:
            raise ContentError("Nothing was read: the headings are not right.", "Correct them first.", self.problems)
        return columns, dropped

    def _column(self, heading: str) -> tuple[str, str] | None:
        word = as_word(heading)
        if word in _HEADINGS:
            return _HEADINGS[word], ""
        return ("kit-piece", self.words.kit[word]) if word in self.words.kit else None

    # ------------------------------------------------------------ a row

    def home(self, row: Row, columns: dict[int, tuple[str, str]]) -> Home | None:
        code, copies = "", 1
        reader: list[str] = []
        found: dict[str, list[str]] = {"kit": [], "topics": [], "packs": []}
        before = len(self.problems)
        for at, (kind, piece) in columns.items():
            cell = row.cell(at)
            if kind == "code":
                code = self._code(row, at, cell)
            elif kind == "copies":
                copies = self._copies(row, at, cell)
            elif kind == "kit-piece":
                found["kit"] += [piece] if self._ticked(row, at, cell) else []
            elif kind in ("formats", "choices"):
                reader += self._known(row, at, cell, self.words.reader)
            else:
                known = {"kit": self.words.kit, "topics": self.words.topics, "packs": self.words.packs}[kind]
                found[kind] += [known[word] for word in self._known(row, at, cell, known)]
        choices = self._choices(row, columns_of(columns, "choices"), reader)
        if len(self.problems) > before:
            return None
        if not any(found.values()):
            self.wrong(row, columns_of(columns, "packs"), "Nothing is asked for. Name a pack, a topic or the kit.")
            return None
        return Home(
            code=code,
            needs=tuple(dict.fromkeys(self.words.formats[word] for word in reader if word in self.words.formats)),
            choices=choices,
            marks=tuple(dict.fromkeys(word for word in reader if word in self.words.marks)),
            kit=tuple(dict.fromkeys(found["kit"])),
            topics=tuple(dict.fromkeys(found["topics"])),
            packs=tuple(dict.fromkeys(found["packs"])),
            copies=copies,
            place=Place(self.name, row.number, 1, row.number, 1),
        )

    def _code(self, row: Row, at: int, cell: str) -> str:
        code, why = read_code(cell)
        if why:
            private = private_cell(cell, self.needs)
            said = f"This looks like {private}. Write a code in its place, such as H14." if private else why
            self.wrong(row, at, f"{said} ./run pack --make-codes makes some.")
        return code

    def _copies(self, row: Row, at: int, cell: str) -> int:
        if not cell:
            return 1
        if re.fullmatch(r"\d{1,2}", cell, re.ASCII) and 1 <= int(cell) <= MOST_COPIES:
            return int(cell)
        self._odd(row, at, cell, f"Copies are a number from 1 to {MOST_COPIES}.")
        return 1

    def _ticked(self, row: Row, at: int, cell: str) -> bool:
        word = cell.strip().lower()
        if word not in _YES | _NO:
            self._odd(row, at, cell, "Write yes or no: whether the home has this.")
        return word in _YES

    def _known(self, row: Row, at: int, cell: str, known: frozenset[str] | Mapping[str, str]) -> list[str]:
        """The words of a cell that are known; for each other one there is a problem."""
        words: list[str] = []
        unknown = [word for word in words_in(cell, known) if word not in known]
        if unknown and (private := private_cell(cell, self.needs)):
            self.wrong(row, at, f"This looks like {private}, and it may not be here. Write the neutral word.")
            return []
        for word in words_in(cell, known):
            if word in known:
                words.append(word)
            elif word not in _NO:
                near = meant(word, known)
                said = f"Did you mean “{near}”?" if near else f"These are known: {listing(sorted(known), 30)}."
                self.wrong(row, at, f"A word here is not known. {said}")
        return words

    def _odd(self, row: Row, at: int, cell: str, otherwise: str) -> None:
        private = private_cell(cell, self.needs)
        self.wrong(row, at, f"This looks like {private}, and it may not be here." if private else otherwise)

    def _choices(self, row: Row, at: int, reader: Sequence[str]) -> tuple[tuple[str, str], ...]:
        chosen: dict[str, str] = {}
        for name, value in (self.words.choices[word] for word in reader if word in self.words.choices):
            if chosen.setdefault(name, value) != value:
                self.wrong(row, at, f"Two different words for {name}. Keep one of them.")
        return tuple(sorted(chosen.items()))


def _letter(column: int) -> str:
    """«A», «B» … as a spreadsheet names its columns (from 0)."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def template(library: Library, content: PackContent) -> str:
    """A homes file to begin with: the headings, and a row for each format with a pack."""
    words = vocabulary_of(library, content)
    pack = next(iter(content.recipes), "")
    kit = next(iter(content.pieces), "")
    marks = sorted(words.marks)
    base = str(library.settings.base)
    formats = [str(one.format_) for need, one in library.audiences.items() if need != base]
    lines = ["code,formats,choices,kit,pack,topics,copies"]
    lines.append(f"H01,,,{kit},{pack},,1")
    lines += [f"H{n:02},{format_},,{kit},{pack},,1" for n, format_ in enumerate(formats[:2], 2)]
    choice = next((word for word, (_, value) in words.choices.items() if value.isdigit()), "")
    lines.append(f"H04,,{choice}{' ' + marks[0] if marks else ''},,{pack},,2")
    return "\r\n".join(lines) + "\r\n"


def word_list(library: Library, content: PackContent) -> Iterator[str]:
    """Every word that a homes file may use, in lines for the screen."""
    words = vocabulary_of(library, content)
    yield "Formats (for whom the leaflets are; neutral words only):"
    for one in sorted(library.audiences.values(), key=lambda audience: (audience.order, str(audience.format_))):
        yield f"  {one.format_!s:22} {one.about}"
    yield "Choices: " + ", ".join(sorted(words.choices))
    yield "Marks: " + (", ".join(sorted(words.marks)) or "none")
    yield "Packs:"
    for name, recipe in content.recipes.items():
        yield f"  {name:22} {recipe.about}"
    yield "Kit: " + (", ".join(content.pieces) or "none")
    yield "Topics: " + ", ".join(sorted(library.topics))
