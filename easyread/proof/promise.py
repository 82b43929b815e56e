"""What a leaflet promises: the words, pictures and measures that its finished PDF must have.

It is plain data with a JSON form, so that it can stand beside the record of an edition and judge a printed
copy years later. Nothing here knows how a leaflet is made.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from easyread.errors import NotMade

FLOOR = 16.0
"""Points. The smallest glyph, page furniture included (gate L1)."""
CONTRAST = 7.0
"""WCAG 2.2, 1.4.6 (AAA), for letters of every size (gate L6)."""
PICTURE = 38.0
"""Millimetres. L5 asks for 4 cm; the frame of a «do not» takes 2 mm of it."""
PAGE_LABEL = "Page {page} of {pages}"
A4 = (210.0, 297.0)


@dataclass(frozen=True, slots=True)
class PromisedPicture:
    """A picture in reading order: what is said to a reader who cannot see it, and what it looks like."""

    alt: str
    look: str = ""
    """From `easyread.proof.looks.look_of`; empty when nobody noted it."""


@dataclass(frozen=True, slots=True)
class PromisedRow:
    """One idea: the sentences that stand beside one picture."""

    words: tuple[str, ...]
    picture: str = ""
    """The picture's alternative text; empty where the row has none."""
    meanings: tuple[str, ...] = ()
    """What a hard word means, in a box under the sentences."""
    above: bool = False
    """The picture stands above the words, not beside them."""

    def text(self) -> str:
        """All its words, in reading order."""
        return " ".join((*self.words, *self.meanings))


@dataclass(frozen=True, slots=True)
class Promise:
    """Everything a finished PDF is held to.

    ``words`` are all sentences a screen reader says, in reading order, as printed. ``furniture`` may stand on any
    page outside that order (running head, part numbers); ``every_page`` must stand on every page (help line).
    ``headings`` are the bookmarks in order. ``fonts`` are the allowed font names without subset prefix and
    without style: «Andika» allows «Andika-Bold». ``letters`` are the shapes each letter may have, from
    `easyread.proof.letters.shapes_of`. ``contacts`` are all numbers and addresses that may be printed or linked.
    ``languages`` are sentences in another language and its tag. ``sheet`` is width and height in millimetres.
    ``page_label`` is empty for a single sheet without page numbers. ``known`` are words in capitals that need no
    spelling out: names, and short forms that the leaflet explains. ``picture`` is the longer side of a row's
    picture, in millimetres; a sheet that is folded small may promise less, and has panels in ``across`` columns.
    """

    title: str
    language: str
    words: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    every_page: tuple[str, ...] = ()
    rows: tuple[PromisedRow, ...] = ()
    pictures: tuple[PromisedPicture, ...] = ()
    headings: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ("Andika",)
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    floor: float = FLOOR
    contrast: float = CONTRAST
    page_label: str = PAGE_LABEL
    sheet: tuple[float, float] | None = A4
    known: tuple[str, ...] = ()
    picture: float = PICTURE
    across: int = 1

    def to_json(self) -> str:
        """One JSON object, keys in a fixed order."""
        plain = {one.name: getattr(self, one.name) for one in fields(self)}
        plain["rows"] = [
            {"words": row.words, "picture": row.picture, "meanings": row.meanings}
            | ({"above": True} if row.above else {})
            for row in self.rows
        ]
        plain["pictures"] = [{"alt": picture.alt, "look": picture.look} for picture in self.pictures]
        plain["letters"] = dict(sorted(self.letters.items()))
        plain["languages"] = dict(sorted(self.languages.items()))
        return json.dumps(plain, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> Promise:
        """The promise written by `to_json`. Raises `NotMade` when it is something else."""
        try:
            plain = json.loads(text)
            return cls._from_plain(plain)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise NotMade(
                f"The record of what the leaflet promised cannot be read ({error}).", "Make the leaflet again."
            ) from error

    @classmethod
    def _from_plain(cls, plain: Mapping[str, Any]) -> Promise:
        unknown = plain.keys() - {one.name for one in fields(cls)}
        if unknown:
            raise ValueError(f"there is no {', '.join(sorted(unknown))}")
        made = dict(plain)
        for name in ("words", "furniture", "every_page", "headings", "contacts", "fonts", "known"):
            if name in made:
                made[name] = tuple(str(one) for one in made[name])
        made["rows"] = tuple(
            PromisedRow(
                tuple(row["words"]), row.get("picture", ""), tuple(row.get("meanings", ())), bool(row.get("above"))
            )
            for row in plain.get("rows", ())
        )
        made["pictures"] = tuple(PromisedPicture(one["alt"], one.get("look", "")) for one in plain.get("pictures", ()))
        made["letters"] = {letter: tuple(shapes) for letter, shapes in plain.get("letters", {}).items()}
        made["languages"] = {str(said): str(tag) for said, tag in plain.get("languages", {}).items()}
        if made.get("sheet") is not None:
            wide, tall = made["sheet"]
            made["sheet"] = (float(wide), float(tall))
        return cls(**made)
