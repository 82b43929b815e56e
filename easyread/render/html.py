"""The leaflet as HTML for print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from easyread.leaflet import Leaflet, Phrase, Sentence
from easyread.render.grid import Grid, grid_of
from easyread.render.measure import Letters, box_wide, row_wide
from easyread.render.pages import Placed, Plan, answer_grid, plan
from easyread.render.style import worked_out
from easyread.templates import open_template

_PAPER_TINTS = {"cream": "#f3e6c4", "yellow": "#f5cd3d", "blue": "#c9def3", "reversed": "#333333"}
"""Papers whose leaf has the paper's own darker tone in place of the family's tint (templates/leaflet.css, 11)."""
LONG_HEADING = 6
"""Points that a long heading is smaller (leaflet.css: h2.long)."""
DRAFT_WIDE = 24
"""Millimetres that the word «Draft» has in the running head."""
_LONG_LINE, _LONGER_LINE = 14, 18
"""Letters in a line of the title above which it is set smaller."""


@dataclass(frozen=True)
class Lines:
    """Where the lines of each kind of words end: a phrase stays on one line where it fits."""

    letters: Letters
    grid: Grid
    answer_grid: Grid
    first_bold: bool = False

    def row(self, placed: Placed, sentence: Sentence, first: bool) -> list[Phrase]:
        """A sentence of a row."""
        grid = self.grid.tight() if placed.tight else self.grid
        return self.letters.lines(sentence, row_wide(placed.row, grid), grid, bold=first and self.first_bold)

    def box(self, placed: Placed, sentence: Sentence) -> list[Phrase]:
        """A sentence in a hard word's box."""
        grid = self.grid.tight() if placed.tight else self.grid
        return self.letters.lines(sentence, box_wide(grid), grid)

    def heading(self, sentence: Sentence, long: bool) -> list[Phrase]:
        """A part's heading; a long one is set smaller."""
        size = self.grid.h2 - (LONG_HEADING if long else 0)
        return self.letters.lines(sentence, self.grid.words_wide, replace(self.grid, letter_space=0), size, bold=True)

    def answer(self, sentence: Sentence) -> list[Phrase]:
        """A sentence on the last page."""
        return self.letters.lines(sentence, self.answer_grid.words_wide, self.answer_grid)


class Pages:
    """Makes the printed page of a leaflet. Made once a process; the template is compiled once."""

    def __init__(
        self, templates: Path, letters: Letters, template: str = "leaflet.html.jinja", styles: Sequence[str] = ()
    ) -> None:
        """``template`` is another page in the same grid; ``styles`` are style sheets that come after leaflet.css."""
        self.letters = letters
        self._css = "\n".join((templates / name).read_text("utf-8") for name in ("leaflet.css", *styles))
        self.template = open_template(templates, template)

    def plan(self, leaflet: Leaflet) -> Plan:
        """Which rows stand on which page."""
        return plan(leaflet, grid_of(leaflet.look), self.letters)

    def html(self, leaflet: Leaflet, **more: object) -> str:
        """The whole document; picture addresses are relative to the project folder. ``more`` goes to the template."""
        grid = grid_of(leaflet.look)
        answers = answer_grid(leaflet, grid, self.letters)
        return self.template.render(
            leaflet=leaflet,
            grid=grid,
            tight=answers != grid,
            lines=Lines(self.letters, grid, answers, first_bold=leaflet.look.weight == "first-sentence"),
            pages=self.plan(leaflet).pages,
            classes=" ".join(_classes(leaflet)),
            running_head=self._running_head(leaflet, grid),
            title_class=_title_class(leaflet),
            page_words=_page_words(leaflet.say("page")),
            draft=leaflet.state in {"draft", "checked"},
            **more,
        )

    def style(self, leaflet: Leaflet) -> str:
        """The style sheet of a leaflet: the same text for all leaflets of one look and family."""
        return worked_out(self._css, _tokens(leaflet, grid_of(leaflet.look)), _classes(leaflet))

    def _running_head(self, leaflet: Leaflet, grid: Grid) -> str:
        """The title for the head of each page: in its two lines where one line is too narrow."""
        if not grid.running_head:
            return ""
        room = grid.words_wide - DRAFT_WIDE
        one_line = self.letters.wide(leaflet.title.text, False, grid, grid.head)
        lines = ["".join(run.text for run in phrase) for phrase in leaflet.title.phrases]
        return leaflet.title.text if one_line <= room else "\n".join(lines)


def _classes(leaflet: Leaflet) -> list[str]:
    look = leaflet.look
    return [
        f"paper-{look.paper}",
        f"pictures-{look.pictures}",
        *(["bold-first"] if look.weight == "first-sentence" else []),
    ]


def _tokens(leaflet: Leaflet, grid: Grid) -> dict[str, str]:
    """The custom properties of one leaflet: the grid's measures, the family's colours and the drawn page parts."""
    look = leaflet.look
    tint = _PAPER_TINTS.get(look.paper, leaflet.family_tint)
    tokens = grid.tokens()
    if look.paper == "white" and look.pictures != "line":
        tokens |= {"dark": leaflet.family_dark, "tint": leaflet.family_tint}
    if look.pictures == "line":
        leaf = f'<path d="M{grid.leaf - 0.5} 0V{grid.tall - 2 * grid.edge}" stroke="#1a1a1a"/>'
        tokens["corner-art"] = "none"
        tokens["sign-art"] = "url(foot-999-line.svg)"
    else:
        leaf = (
            f'<rect width="{grid.leaf:g}" height="{grid.tall - 2 * grid.edge:g}" rx="{grid.corner:g}" fill="{tint}"/>'
        )
        tokens["corner-art"] = _drawn("0 0 4 4", f'<path d="M0 0H4A4 4 0 0 0 0 4Z" fill="{tint}"/>')
        tokens["sign-art"] = "url(foot-999.svg)"
    tokens["leaf-art"] = _drawn(f"0 0 {grid.leaf:g} {grid.tall - 2 * grid.edge:g}", leaf)
    return tokens


def _drawn(box: str, shapes: str) -> str:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" preserveAspectRatio="none">{shapes}</svg>'
    return f"url(data:image/svg+xml,{quote(svg, safe='')})"


def _title_class(leaflet: Leaflet) -> str:
    longest = max(len("".join(run.text for run in phrase)) for phrase in leaflet.title.phrases)
    if longest > _LONGER_LINE:
        return "longer"
    return "long" if longest > _LONG_LINE else ""


def _page_words(pattern: str) -> tuple[str, str, str]:
    """What stands before, between and after the two numbers of «Page {page} of {pages}»."""
    before, between, after = re.fullmatch(r"(.*)\{page\}(.*)\{pages\}(.*)", pattern, re.DOTALL).groups()  # type: ignore[union-attr]
    return before, between, after
