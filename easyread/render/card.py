"""The card: eight panels on one sheet, printed on one side and folded small. No cut, and nothing stands on its head.

    | cover   | panel 3 |     1. Fold the sheet lengthways, backwards: the left column is the front, the right one
    | panel 1 | panel 4 |        the back. Both are upright, because the fold stands upright.
    | panel 2 | panel 5 |     2. Fold the strip like a fan, the first fold away from you: the cover lies on top, the
    | back    | panel 6 |        back outside below, and everything else is inside.

A panel is 105 by 74 mm (A7); folded once more it fits beside a bank card. Outside nothing says what it is about.
"""

from __future__ import annotations

from dataclasses import dataclass

from easyread.errors import NotMade
from easyread.leaflet import Leaflet, Phrase, Row, Sentence
from easyread.render.grid import MM_PER_POINT, Grid
from easyread.render.measure import Letters, one_phrase, row_wide
from easyread.render.pages import Page, Placed, Plan

ACROSS, DOWN = 2, 4
FRONT = 2
"""Panels with rows in the left column, between the cover and the back; the right column has ``DOWN`` of them."""
PANEL_TOP, PANEL_GAP = 5.0, 2.5
"""Millimetres above a panel's first row and below its last one, and between two rows (at A4)."""


@dataclass(frozen=True)
class Panel:
    """One panel of the sheet: where it stands from the top left, in millimetres, and its rows."""

    left: float
    top: float
    rows: tuple[Placed, ...]


def card_plan(leaflet: Leaflet, grid: Grid, letters: Letters) -> Plan:
    """The sheet's only page. Raises `NotMade` when the rows need more panels than there are, or more than one has."""
    first_bold = leaflet.look.weight == "first-sentence"
    grown = grid.wide / 210
    room = grid.tall / DOWN - 2 * PANEL_TOP * grown
    filled: list[list[Placed]] = []
    used = 0.0
    for row in (row for part in leaflet.parts for row in part.rows):
        high = _high(row, grid, letters, first_bold)
        if high > room:
            said = row.sentences[0].text
            raise NotMade(f"«{said}» is too long for a card.", "Use fewer words.")
        if not filled or used + PANEL_GAP * grown + high > room:
            filled.append([])
            used = -PANEL_GAP * grown
        filled[-1].append(Placed(row, "full"))
        used += PANEL_GAP * grown + high
    most = FRONT + DOWN
    if len(filled) > most:
        raise NotMade(
            f"The words need {len(filled)} panels, and the card has {most}.",
            "Take statements out or use fewer words, or choose --sheet a4.",
        )
    panels = tuple(tuple(rows) for rows in filled)
    return Plan((Page("card", rows=tuple(one for rows in panels for one in rows), panels=panels),), cover=False)


def _high(row: Row, grid: Grid, letters: Letters, first_bold: bool) -> float:
    said = [
        *(letters.lines(s, row_wide(row, grid), grid, bold=first_bold and n == 0) for n, s in enumerate(row.sentences)),
        *(letters.lines(s, row_wide(row, grid), grid) for s in row.meanings),
    ]
    return max(sum(map(len, said)) * grid.line * MM_PER_POINT, grid.pic)


def panels_of(page: Page, grid: Grid) -> tuple[list[Panel], list[Panel]]:
    """The panels before the back, and those behind it, in reading order."""
    wide, high = grid.wide / ACROSS, grid.tall / DOWN
    places = [(0.0, high * n) for n in range(1, 1 + FRONT)] + [(wide, high * n) for n in range(DOWN)]
    made = [Panel(left, top, rows) for (left, top), rows in zip(places, page.panels, strict=False)]
    return made[:FRONT], made[FRONT:]


def back_lines(leaflet: Leaflet, grid: Grid, letters: Letters) -> list[list[Phrase]]:
    """What stands on the back under the help line: code, edition and month, and whether it is a draft."""
    wide = grid.wide / ACROSS - 2 * grid.inset
    return [letters.lines(one_phrase(said), wide, grid) for said in _back(leaflet)]


def _back(leaflet: Leaflet) -> list[str]:
    said = [f"{answer.label} {_text(answer.sentences)}" for answer in leaflet.answers]
    draft = [leaflet.say("draft_line")] if leaflet.state in {"draft", "checked"} else []
    return [leaflet.month, *said, *draft]  # the year is the last word of its line: a code behind it would be a date


def _text(said: tuple[Sentence, ...]) -> str:
    return " ".join(sentence.text for sentence in said)


def card_words(leaflet: Leaflet, plan: Plan) -> list[str]:
    """All that a screen reader says, in order."""
    page = plan.pages[0]
    before = sum(len(rows) for rows in page.panels[:FRONT])
    rows = [[sentence.text for sentence in (*placed.row.sentences, *placed.row.meanings)] for placed in page.rows]
    back = [*leaflet.help_line, *_back(leaflet)]
    front = [words for row in rows[:before] for words in row]
    return [leaflet.title.text, *front, *back, *(words for row in rows[before:] for words in row)]


def fold_lines(grid: Grid) -> str:
    """Where to fold, as the paths of an SVG as large as the sheet."""
    wide, high = grid.wide / ACROSS, grid.tall / DOWN
    across = "".join(f"M0 {high * n:g}H{grid.wide:g}" for n in range(1, DOWN))
    return (
        f'<path d="M{wide:g} 0V{grid.tall:g}{across}" fill="none" stroke="#8a8f94" stroke-width=".3" '
        'stroke-dasharray="2 3"/>'
    )
