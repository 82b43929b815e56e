"""The project's own files, and nothing else: which there are, and what stands in them.

A link that leads out of the project, a pipe, a folder called like a file and a file that is far too big are
refused before anything is read. ``content`` and ``pictograms`` themselves may be links, and what stands in
``content`` may be a link to the content of another project: places can share topics and words.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from easyread.finding import Finding
from easyread.load.speak import error, quoted
from easyread.place import Place

CONTENT_SIZE = 256 * 1024
"""Bytes. The longest topic has some 20 KB."""
PICTOGRAMS_SIZE = 1024 * 1024

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_ID = 60

_OTHERS = re.compile(r"\..*|.*~|.*\.(?:bak|orig|swp|tmp|md|json)|Thumbs\.db|desktop\.ini", re.IGNORECASE)
"""Files that editors and computers leave behind, schemas and notes: passed over."""


def is_id(name: str) -> bool:
    """Whether a name can be a file's or a picture's: small letters, digits and single hyphens."""
    return len(name) <= LONGEST_ID and ID.fullmatch(name) is not None


class Files:
    """The files of one project folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._homes = {os.path.realpath(place) for place in (root, root / "content", root / "pictograms")}
        self.findings: list[Finding] = []

    def read(self, path: str, most: int = CONTENT_SIZE, topic: str = "") -> str | None:
        """The text of a file without its byte order mark, or None with a finding.

        A byte that is not UTF-8 becomes a lone surrogate, which `compose` reports at its place.
        """
        full = self.root / path
        wrong = self._why_not(full, folder=False)
        raw = b""
        if not wrong:
            try:
                with full.open("rb") as file:
                    raw = file.read(most + 1)
            except OSError as no:
                wrong = f"This file cannot be opened ({no.strerror}). Ask whoever looks after this computer."
        if not wrong and len(raw) > most:
            wrong = f"This file is bigger than {most // 1024} KB. Split it, or look whether it is the right file."
        if not wrong and raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
            wrong = "This file is not UTF-8. Save it with the encoding UTF-8."
        if not wrong and not raw.strip():
            wrong = "This file is empty. Write something in it, or delete it."
        if wrong:
            self.report(path, wrong, topic)
            return None
        return raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff")

    def names(self, folder: str) -> Iterator[str]:
        """The ids of the YAML files in a folder, in order; everything that looks like a mistake is a finding."""
        full = self.root / folder
        wrong = self._why_not(full, folder=True)
        found: list[str] = []
        if not wrong:
            try:
                found = sorted(entry.name for entry in full.iterdir())
            except OSError as no:
                wrong = f"This folder cannot be opened ({no.strerror}). Ask whoever looks after this computer."
        if wrong:
            self.report(folder, wrong)
        for file in found:
            name, dot, end = file.rpartition(".")
            shown = os.fsencode(file).decode("utf-8", "replace")
            if _OTHERS.fullmatch(file):
                continue
            if dot + end != ".yaml":
                self.report(
                    f"{folder}/{shown}", "This file is not read. Give it a name that ends in .yaml, or move it."
                )
            elif not is_id(name):
                self.report(
                    f"{folder}/{shown}",
                    f"{quoted(shown)} cannot be the name of a file here. Use small letters, digits and single hyphens.",
                )
            else:
                yield name

    def drawings(self, folder: str) -> frozenset[str]:
        """The ids of the SVG files in a folder of pictures; none that leads out of the project."""
        full = self.root / folder
        wrong = self._why_not(full, folder=True)
        if wrong:
            self.report(folder, wrong)
            return frozenset()
        found: set[str] = set()
        with os.scandir(full) as entries:
            for entry in entries:
                name, dot, end = entry.name.rpartition(".")
                if dot + end != ".svg" or not is_id(name):
                    continue
                plain = not entry.is_symlink() and entry.is_file()
                why = "" if plain else self._why_not(full / entry.name, folder=False)
                if why:
                    self.report(f"{folder}/{entry.name}", why)
                else:
                    found.add(name)
        return frozenset(found)

    def report(self, path: str, message: str, topic: str = "") -> None:
        """A finding about a whole file or folder."""
        self.findings.append(error(Place(path), "file", message, topic=topic))

    def _why_not(self, full: Path, *, folder: bool) -> str:
        """Why a file or folder cannot be used, or nothing."""
        what = "folder" if folder else "file"
        real = os.path.realpath(full)
        try:
            kind = Path(real).stat().st_mode
        except OSError as no:
            if full.is_symlink():
                return f"This link leads nowhere. Put the {what} itself here."
            if not isinstance(no, FileNotFoundError):
                return f"This {what} cannot be opened ({no.strerror}). Ask whoever looks after this computer."
            other = full.with_suffix(".yml")
            if not folder and other.is_file():
                return f"This file is missing. Rename {other.name} to {full.name}."
            return f"This {what} is missing. Make it, or look whether this is the right project folder."
        at_home = any(real == home or real.startswith(home + os.sep) for home in self._homes)
        if not at_home and not _shared(full.relative_to(self.root), real):
            return f"This link leads out of the project. Put the {what} itself here."
        if folder and not stat.S_ISDIR(kind):
            return "This must be a folder. Make a folder with this name."
        if not folder and not stat.S_ISREG(kind):
            return "This is not a file. Put a file in its place."
        return ""


def _shared(path: Path, real: str) -> bool:
    """Whether a path below ``content`` leads to the very same place below the content of another project."""
    inside = os.fspath(path)
    other = real.removesuffix(inside)
    return path.parts[0] == "content" and other != real and (Path(other) / "content" / "settings.yaml").is_file()
