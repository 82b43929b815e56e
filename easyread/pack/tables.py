"""A table as staff keep it, CSV or .xlsx, into rows of text. Nothing here knows what the columns mean."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from easyread.errors import MissingPart, UsageError

MOST_BYTES = 20 * 1024 * 1024
MOST_UNPACKED = 200 * 1024 * 1024
"""Bytes that a workbook may unpack to: a small file can hide gigabytes."""
MOST_ROWS = 200_000
MOST_COLUMNS = 100
_DELIMITERS = ",;\t|"
_EXCEL = (".xlsx", ".xlsm")


@dataclass(frozen=True)
class Row:
    """One row of the table. ``number`` is the one that a spreadsheet shows beside it."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """The text of a column (from 0), without blanks around it; empty where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


def read_table(file: Path) -> list[Row]:
    """The rows of a table that hold anything, with their numbers.

    CSV may be UTF-8, UTF-16 with its mark, or Windows-1252, with commas, semicolons, tabs or bars. Of a workbook the
    first visible sheet is read, its values only.

    Raises `UsageError` when the file is not there, too large, or no table.
    """
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            raise UsageError(f"{file} is larger than {MOST_BYTES // 1024 // 1024} MB.", "Split it into smaller ones.")
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read ({error.strerror}).", "Name the homes file: CSV or .xlsx.") from error
    if data[:4] == b"PK\x03\x04" or file.suffix.lower() in _EXCEL:
        rows = _from_workbook(data, file)
    elif data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise UsageError(f"{file} is an old .xls workbook, or locked.", "Save it as .xlsx without a password, or CSV.")
    else:
        rows = _from_text(data, file)
    found = [row for row in islice(rows, MOST_ROWS + 1) if any(row.cells)]
    if len(found) > MOST_ROWS:
        raise UsageError(f"{file} has more than {MOST_ROWS} rows.", "Split it into smaller ones.")
    if not found:
        raise UsageError(f"{file} is empty.", "./run pack --template writes one to begin with.")
    if any(len(row.cells) > MOST_COLUMNS for row in found):
        raise UsageError(f"{file} has more than {MOST_COLUMNS} columns.", "Look whether it is the right file.")
    return found


def _from_text(data: bytes, file: Path) -> Iterator[Row]:
    text = _decoded(data)
    if "\0" in text:
        raise UsageError(f"{file} is no text.", "Save the table as CSV or .xlsx.")
    lines = text.splitlines()
    if lines and (hint := lines[0].strip().lower().replace(" ", "")).startswith("sep=") and len(hint) == 5:
        delimiter, text, skipped = hint[4], "\n".join(lines[1:]), 1
    else:
        delimiter, skipped = _delimiter(next((line for line in lines if line.strip()), "")), 0
    csv.field_size_limit(1024 * 1024)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        yield from (Row(n, _clean(cells)) for n, cells in enumerate(reader, 1 + skipped))
    except csv.Error as error:
        raise UsageError(f"{file} is no CSV table (line {reader.line_num}).", "Save it again as CSV UTF-8.") from error


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _delimiter(line: str) -> str:
    """The mark that parts the columns: the one the first line has most of, outside quotation marks."""
    outside = "".join(piece for n, piece in enumerate(line.split('"')) if n % 2 == 0)
    return max(_DELIMITERS, key=lambda mark: (outside.count(mark), -_DELIMITERS.index(mark)))


def _from_workbook(data: bytes, file: Path) -> Iterator[Row]:
    try:
        from openpyxl import load_workbook
    except ImportError as missing:
        raise MissingPart("openpyxl is not here, so .xlsx cannot be read.", "Save the table as CSV.") from missing
    broken = UsageError(
        f"{file} cannot be read as a workbook.", "Save it again as .xlsx without a password, or as CSV."
    )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise UsageError(f"{file} unpacks to far too much.", "Look whether it is the right file.")
        book: Any = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = next((one for one in book.worksheets if one.sheet_state == "visible"), None)
        if sheet is None:
            raise broken
        for n, cells in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1), 1):
            yield Row(n, _clean(_as_text(value) for value in cells))
    except UsageError:
        raise
    except Exception as error:  # a workbook that somebody's program wrote can fail in any way at all
        raise broken from error


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _clean(cells: Iterable[str]) -> tuple[str, ...]:
    """Cells without stray blanks, also the unbreakable ones of a web page; empty ones at the end are cut off."""
    made = [" ".join(cell.replace("\u200b", "").replace("\ufeff", "").split()) for cell in cells]
    while made and not made[-1]:
        made.pop()
    return tuple(made)
