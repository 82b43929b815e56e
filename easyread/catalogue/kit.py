"""A kit to test pictures with readers: cards without words, a sheet to count answers on, and a table to type them into.

The way of asking is that of ISO 9186-1: one person, one picture at a time, no words, an open question, and an order
that tells nothing. It is no test under that standard: that one asks more people, and has the answers judged by several.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from easyread.catalogue.sheets import printed
from easyread.catalogue.shelf import Shelf, Shown
from easyread.errors import UsageError
from easyread.model import Library
from easyread.templates import open_template
from easyread.tested import COLUMNS, DRAWING
from easyread.usage import uses

CARDS_A_PAGE = 4
"""A6 on A4."""
ROWS_ON_FIRST, ROWS_ON_OTHERS = 8, 10
"""Rows of the counting sheet that a page holds (templates/test-kit.css: 22 mm each)."""
KEYS_A_PAGE = 14
NOT_FOR_CARDS = frozenset({"page-numbers", "even-pages"})
"""Promises of a leaflet that cards do not make: they are cut apart."""


@dataclass(frozen=True)
class Kit:
    """The pictures to test, in the order of the cards: card 1 is the first."""

    pictures: tuple[Shown, ...]


def kit_of(library: Library, shelf: Shelf, wanted: Sequence[str]) -> Kit:
    """The kit for some pictures: each word is the id of a picture, a theme, or a topic (all its pictures).

    Raises `UsageError` for a word that is none of these, and when nothing of it is drawn.
    """
    drawn = {picture.id: picture for picture in shelf.pictures if picture.files}
    chosen: dict[str, Shown] = {}
    for word in wanted:
        found = _named(word, library, shelf)
        if found is None:
            known = [*(one.id for one in shelf.pictures), *shelf.themes, *library.topics]
            near = get_close_matches(word, known, 3, 0.6)
            do = f"Did you mean {' or '.join(near)}?" if near else "Type ./run pictograms --list to see what there is."
            raise UsageError(f"There is no picture, theme or topic “{word}”.", do)
        chosen |= {id_: drawn[id_] for id_ in found if id_ in drawn}
    if not chosen:
        raise UsageError("None of these pictures is drawn yet.", "See ./run pictograms --missing.")
    pictures = [chosen[id_] for id_ in sorted(chosen)]
    random.Random(" ".join(sorted(chosen))).shuffle(pictures)  # the same kit has the same order each time
    return Kit(tuple(pictures))


def _named(word: str, library: Library, shelf: Shelf) -> list[str] | None:
    """The ids that a word stands for."""
    if any(picture.id == word for picture in shelf.pictures):
        return [word]
    if word in library.topics:
        return list(dict.fromkeys(str(use.picture) for use in uses(library) if use.topic == word))
    if word in shelf.themes:
        return [picture.id for picture in shelf.themes[word]]
    return None


def kit_pdf(kit: Kit, library: Library) -> bytes:
    """The tagged PDF: how to ask, the cards, the key for whoever asks, and the counting sheet. Raises `NotMade`."""
    templates = library.root / "templates"
    numbered = list(enumerate(kit.pictures, 1))
    html = open_template(templates, "test-kit.html.jinja").render(
        library=library,
        limits=library.settings.limits,
        cards=[numbered[n : n + CARDS_A_PAGE] for n in range(0, len(numbered), CARDS_A_PAGE)],
        key_pages=[numbered[n : n + KEYS_A_PAGE] for n in range(0, len(numbered), KEYS_A_PAGE)],
        counts=[
            numbered[:ROWS_ON_FIRST],
            *(numbered[n : n + ROWS_ON_OTHERS] for n in range(ROWS_ON_FIRST, len(numbered), ROWS_ON_OTHERS)),
        ],
        count=len(numbered),
    )
    return printed(html, library.root, templates / "test-kit.css", NOT_FOR_CARDS)


def answer_table(kit: Kit) -> bytes:
    """The empty table, a line for each card. A byte order mark, so that Excel reads it as UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([*COLUMNS, DRAWING])
    for picture in kit.pictures:
        writer.writerow([picture.id, *[""] * (len(COLUMNS) - 1), picture.code])
    return text.getvalue().encode("utf-8-sig")
