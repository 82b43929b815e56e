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
    grown = grid.wide / 210
    room, gap = grid.tall / DOWN - 2 * PANEL_TOP * grown, PANEL_GAP * grown
    filled: list[list[Placed]] = []
    used = 0.0
    for unit in _units([row for part in leaflet.parts for row in part.rows]):
        high = sum(_high(row, grid, letters) for row in unit) + gap * (len(unit) - 1)
        if high > room:
            said = unit[0].sentences[0].text
            raise NotMade(f"«{said}» is too long for a card.", "Use fewer words.")
        if not filled or used + gap + high > room:
            filled.append([])
            used = -gap
        filled[-1] += [Placed(row, "full") for row in unit]
        used += gap + high
    most = FRONT + DOWN
    if len(filled) > most:
        raise NotMade(
            f"The words need {len(filled)} panels, and the card has {most}.",
            "Take statements out or use fewer words, or choose --sheet a4.",
        )
    panels = tuple(tuple(rows) for rows in filled)
    return Plan((Page("card", rows=tuple(one for rows in panels for one in rows), panels=panels),), cover=False)


def _units(rows: list[Row]) -> list[list[Row]]:
    """Rows that stand on one panel: a «do not» with what to do instead, any other row alone."""
    units: list[list[Row]] = []
    for row in rows:
        if row.kind == "do" and units and units[-1][-1].kind == "not":
            units[-1].append(row)
        else:
            units.append([row])
    return units


def _high(row: Row, grid: Grid, letters: Letters) -> float:
    lines = sum(len(letters.lines(said, row_wide(row, grid), grid)) for said in (*row.sentences, *row.meanings))
    return max(lines * grid.line * MM_PER_POINT, grid.pic)


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
