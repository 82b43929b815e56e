"""A table with commas, cell by cell, each with its line and column: so that a slip can be pointed at.

Python's own reader gives no places. This one takes what spreadsheets write: commas, semicolons or tabs, quotes with
doubled quotes inside, any line end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.place import Place


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
