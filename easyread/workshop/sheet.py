"""The cards and the answer sheet as a PDF to print and cut, and the table to type the answers into."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Look, Phrase, Sentence
from easyread.proof import Outcome, prove
from easyread.proof.thumbnail import first_page
from easyread.render.fonts import find_fonts
from easyread.render.grid import MM_PER_POINT, grid_of
from easyread.render.measure import Letters
from easyread.render.pdf import Engine
from easyread.templates import open_template
from easyread.workshop.cards import Card, Cards
from easyread.workshop.results import COLUMNS, WORDS

CARDS_A_PAGE = 6
WIDE, TALL = 85.0, 84.0
"""Millimetres inside a card (templates/workshop.css: 95 × 92 with its padding)."""
GAP = 3.0
"""Millimetres between the picture and the words, and above a hard word's meaning."""
SENTENCE_GAP = 1.5
NUMBER_HIGH = 8.0
"""Millimetres of the card's number, for a card without a picture."""
NOT_FOR_CARDS = frozenset({"page-numbers"})
"""Promises of a leaflet that cards do not make: they are cut apart."""
ROWS_ON_FIRST, ROWS_ON_OTHERS = 12, 16
"""Rows of the answer sheet that a page holds."""


@dataclass(frozen=True)
class Fit:
    """How large the picture (mm) and the letters (pt) of a card are; ``name`` is its class in the style sheet."""

    name: str
    picture: float
    size: float
    line: float


FITS = (Fit("short", 42, 18, 27), Fit("long", 32, 18, 27), Fit("longer", 28, 16, 24), Fit("longest", 20, 16, 24))
"""The largest first. No letter is smaller than 16 points, and lines are 1.5 apart (page standard L1, L3)."""


@dataclass(frozen=True)
class Laid:
    """A card with its lines, ready for the template."""

    card: Card
    fit: str
    said: tuple[tuple[Phrase, ...], ...]
    means: tuple[tuple[Phrase, ...], ...]


def cards_pdf(cards: Cards, root: Path) -> bytes:
    """The tagged PDF: how to do it, the cards, thumbs, and the answer sheet.

    Raises `NotMade` when a statement is too long for a card, or the PDF does not keep its promises.
    """
    templates = root / "templates"
    sheet = templates / "workshop.css"
    if not sheet.is_file():
        raise NotMade("There is no templates/workshop.css.", "Copy it from the project that came with the program.")
    fonts = find_fonts(root)
    letters = Letters(*(font.path for font in fonts))
    laid = [_laid(card, letters) for card in cards.cards]
    pages = [laid[n : n + CARDS_A_PAGE] for n in range(0, len(laid), CARDS_A_PAGE)]
    answers = _answer_pages(cards.cards)
    html = open_template(templates, "workshop.html.jinja").render(cards=cards, pages=pages, answers=answers)
    engine = Engine(root, sheet, fonts)
    try:
        pdf = engine.write(html)
    finally:
        engine.close()
    made, planned = first_page(pdf)[1], 2 + len(pages) + len(answers)
    if made != planned:
        raise NotMade(
            f"The cards have {made} pages and {planned} were planned: something needs more room than it has.",
            "Make the longest sentences shorter.",
        )
    broken = [one for one in prove(pdf).results if one.outcome is Outcome.FAILED and one.id not in NOT_FOR_CARDS]
    if broken:
        raise NotMade(" ".join(one.message for one in broken), "The cards were not delivered.")
    return pdf


def answer_file(cards: Cards) -> bytes:
    """The empty table for the answers, a line for each card. A byte order mark, so that Excel reads it as UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([*COLUMNS, WORDS])
    for card in cards.cards:
        said = " ".join(sentence.text for sentence in card.row.sentences)
        writer.writerow([card.number, cards.leaflet.edition, "", "", "", "", "", "", said])
    return text.getvalue().encode("utf-8-sig")


def _laid(card: Card, letters: Letters) -> Laid:
    grid = grid_of(Look())
    for fit in FITS:

        def lines(sentence: Sentence, fit: Fit = fit) -> tuple[Phrase, ...]:
            return tuple(letters.lines(sentence, WIDE, grid, fit.size))

        said = tuple(lines(sentence) for sentence in card.row.sentences)
        means = tuple(lines(sentence) for sentence in card.row.meanings)
        count = sum(map(len, (*said, *means)))
        high = fit.picture + GAP if card.row.picture else NUMBER_HIGH
        high += count * fit.line * MM_PER_POINT + SENTENCE_GAP * (len(said) + len(means) - 1)
        high += GAP if means else 0
        if high <= TALL:
            return Laid(card, fit.name, said, means)
    words = " ".join(sentence.text for sentence in card.row.sentences)
    raise NotMade(f"Statement {card.number} is too long for a card: “{words}”", "Make it shorter.")


def _answer_pages(cards: Sequence[Card]) -> list[Sequence[Card]]:
    pages = [cards[:ROWS_ON_FIRST]]
    pages += [cards[n : n + ROWS_ON_OTHERS] for n in range(ROWS_ON_FIRST, len(cards), ROWS_ON_OTHERS)]
    return pages
