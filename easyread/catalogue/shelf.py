"""The family as it stands: every picture by theme, with its editions, its photocopy, its uses and what readers said."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from easyread.model import Library
from easyread.photocopy import photocopy_png
from easyread.pictures import picture_png
from easyread.tested import drawing_code, verdict
from easyread.usage import used_pictures
from easyread.writing import write_whole

EDITIONS = ("colour", "line", "high-contrast")
STATES = ("tested", "looked-at", "drawn", "wanted")
COPIED = "line"
"""The edition that is printed for a photocopier, and so the one whose copy is shown."""
COPY_WIDE = 320
"""Pixels: 40 mm at about 200 dots an inch."""
COPIES = ".cache/photocopies"
MOST_PLACES = 4
"""Places of use that are named; the others are counted."""


@dataclass(frozen=True)
class Shown:
    """One picture with all that is said of it. A wanted one has no files; ``shows`` says what it must show."""

    id: str
    theme: str
    title: str
    alt: str
    meaning: str
    state: str
    licence: str
    shows: str
    used: tuple[str, ...]
    files: dict[str, str]
    """Edition → path below the project folder."""
    code: str
    """Of the drawing in colour; see `easyread.tested.drawing_code`."""
    said: str
    """What readers said of it, or nothing."""

    @property
    def where(self) -> str:
        """Where it is used, in words."""
        if not self.used:
            return "Not used yet."
        more = len(self.used) - MOST_PLACES
        named = ", ".join(self.used[:MOST_PLACES])
        return f"Used in {named}{f' and {more} more' if more > 0 else ''}."


@dataclass(frozen=True)
class Shelf:
    """All pictures, by theme and then by id."""

    pictures: tuple[Shown, ...]
    unknown: dict[str, list[str]]
    """Pictures that are asked for and that the family does not have, each with where."""

    @property
    def themes(self) -> dict[str, list[Shown]]:
        """The drawn pictures by theme."""
        found: dict[str, list[Shown]] = {}
        for picture in self.pictures:
            if picture.files:
                found.setdefault(picture.theme, []).append(picture)
        return found

    @property
    def wanted(self) -> list[Shown]:
        """Pictures that nobody has drawn yet."""
        return [picture for picture in self.pictures if not picture.files]

    @property
    def missing(self) -> dict[str, tuple[list[str], str]]:
        """What is used and not drawn: id → (where, what it must show)."""
        found = {one.id: (list(one.used), one.shows) for one in self.wanted if one.used}
        return dict(sorted({**found, **{name: (places, "") for name, places in self.unknown.items()}}.items()))

    @property
    def unused(self) -> list[Shown]:
        """What is drawn and not used."""
        return [picture for picture in self.pictures if picture.files and not picture.used]

    @property
    def licences(self) -> list[str]:
        """The licences of the pictures."""
        return sorted({picture.licence for picture in self.pictures})


def shelf_of(library: Library) -> Shelf:
    """Everything there is to say about the family."""
    used = used_pictures(library)
    known = {str(id_): entry for id_, entry in library.pictograms.items()}
    shown = []
    for id_, entry in sorted(known.items(), key=lambda pair: (pair[1].theme, pair[0])):
        files = {
            edition: library.picture_file(id_, edition).relative_to(library.root).as_posix()
            for edition in EDITIONS
            if entry.state != "wanted" and library.picture_file(id_, edition).is_file()
        }
        if "colour" not in files:
            files = {}
        told = verdict(id_, library.tested)
        shown.append(
            Shown(
                id_, str(entry.theme), str(entry.title), str(entry.alt), str(entry.meaning), entry.state,
                str(entry.licence), str(entry.shows or ""), tuple(used.get(id_, ())), files,
                drawing_code(library.picture_file(id_).read_text("utf-8")) if files else "",
                told.told() if told else "",
            )
        )  # fmt: skip
    unknown = {name: places for name, places in used.items() if name not in known and name not in library.photos}
    return Shelf(tuple(shown), unknown)


def photocopy_of(picture: Shown, root: Path) -> bytes:
    """The copy of a copy of its line edition, as PNG. It is kept, because copying a whole family takes a while."""
    file = root / picture.files.get(COPIED, picture.files["colour"])
    name = hashlib.sha256(b"1\0" + file.read_bytes()).hexdigest()[:32]
    kept = root / COPIES / f"{name}.png"
    if kept.is_file():
        return kept.read_bytes()
    made = photocopy_png(picture_png(file, COPY_WIDE))
    write_whole(kept, made)
    return made


def total(pictures: Iterable[Shown]) -> dict[str, int]:
    """How many pictures there are in each state, the furthest first."""
    states = [picture.state for picture in pictures]
    return {state: states.count(state) for state in STATES if state in states}
