"""What workers on this machine do with drawn parts: bind packs, stamp them, put them in place, and print files.

They get paths and codes, and give back what they have put where.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from easyread.pack.executor import limited
from easyread.pack.fonts import CommonFont
from easyread.pack.merge import Part, check_wires, merged, saved
from easyread.pack.printing import Fold, Piece, Stack, print_file
from easyread.pack.stamp import Letters, Mark, cut, find
from easyread.writing import write_whole

Filed = tuple[str, int, str]
"""A file that was put in place: path below the run's folder, size, SHA-256."""


@dataclass(frozen=True)
class Binding:
    """Homes of one combination, to be bound alike. ``codes`` maps each home's code to its file below ``folder``.

    ``parts`` are drawn PDFs with title and language. Without ``mark`` there is one home, and its code is drawn already.
    """

    folder: Path
    parts: tuple[tuple[Path, str, str], ...]
    title: str
    language: str
    author: str
    mark: Mark | None
    codes: tuple[tuple[str, str], ...]
    font: Path


@dataclass(frozen=True)
class Printing:
    """One print file."""

    folder: Path
    path: str
    pieces: tuple[Piece, ...]
    stacks: tuple[Stack, ...]
    title: str
    fonts: Mapping[str, CommonFont]
    font: Path
    fold: Fold | None
    alone: frozenset[int]


def bind(binding: Binding) -> tuple[Filed, ...]:
    """Binds the packs of some homes and puts each in place. Raises `NotMade` when the tags do not hold, and
    `NotWritten` when the disk takes no more."""
    with limited():
        parts = [Part(file.read_bytes(), title, language) for file, title, language in binding.parts]
        letters = _letters(binding.font)
        with merged(parts, binding.title, binding.language, binding.author) as pdf:
            check_wires(pdf)
            slots = cut(pdf, [binding.mark], letters) if binding.mark else []
            data = saved(pdf)
        stencil = find(data, slots, letters)
        filed: list[Filed] = []
        for code, path in binding.codes:
            texts = {binding.mark.text: code} if binding.mark else {}
            filed.append(_put(binding.folder, path, stencil.stamped(texts)))
        return tuple(filed)


def print_one(printing: Printing) -> tuple[Filed, ...]:
    """Makes one print file and puts it in place. Raises as `bind` does."""
    with limited():
        data = print_file(
            printing.pieces, printing.stacks, printing.title, _letters(printing.font), printing.fonts, printing.fold,
            printing.alone,
        )  # fmt: skip
        return (_put(printing.folder, printing.path, data),)


def _put(folder: Path, path: str, data: bytes) -> Filed:
    write_whole(folder / path, data)
    return path, len(data), hashlib.sha256(data).hexdigest()


@lru_cache(maxsize=2)
def _letters(font: Path) -> Letters:
    return Letters(font)


def work(job: Binding | Printing) -> tuple[Filed, ...]:
    """Whichever it is."""
    return bind(job) if isinstance(job, Binding) else print_one(job)
