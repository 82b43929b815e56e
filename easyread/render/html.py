"""The leaflet as HTML for print."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

from easyread.leaflet import Leaflet, Phrase, Picture, Run, Sentence
from easyread.render.card import PANEL_GAP, PANEL_TOP, back_lines, card_plan, fold_lines, panels_of
from easyread.render.colours import palette
from easyread.render.grid import Grid, grid_of
from easyread.render.measure import Letters, box_wide, one_phrase, row_wide
from easyread.render.pages import LONG_HEADING, Placed, Plan, answer_grid, plan
from easyread.render.quiet import PREFIX
from easyread.render.style import worked_out
from easyread.templates import open_template

TITLE_LINES = 2
"""Lines of a title on the cover."""
_LONG_LINE, _LONGER_LINE = 14, 18
"""Letters in a line of the title above which it is set smaller."""


@dataclass(frozen=True)
class Lines:
    """Where the lines of each kind of words end: a phrase stays on one line where it fits."""

    letters: Letters
    grid: Grid
    answer_grid: Grid
    first_bold: bool = False
    all_bold: bool = False

    def row(self, placed: Placed, sentence: Sentence, first: bool) -> list[Phrase]:
        """A sentence of a row."""
        grid = self._grid(placed)
        bold = self.all_bold or (first and self.first_bold)
        return self.letters.lines(sentence, row_wide(placed.row, grid), grid, bold=bold)

    def box(self, placed: Placed, sentence: Sentence) -> list[Phrase]:
        """A sentence in a hard word's box."""
        grid = self._grid(placed)
        return self.letters.lines(sentence, box_wide(grid), grid)

    def _grid(self, placed: Placed) -> Grid:
        grid = self.grid.tight() if placed.tight else self.grid
        return grid.below() if placed.fit == "below" else grid

    def heading(self, sentence: Sentence, long: bool) -> list[Phrase]:
        """A part's heading; a long one is set smaller."""
        size = self.grid.h2 * (LONG_HEADING if long else 1)
        return self.letters.lines(sentence, self.grid.words_wide, replace(self.grid, letter_space=0), size, bold=True)

    def label(self, words: str) -> list[Phrase]:
        """The label of an answer on the last page."""
        grid = self.answer_grid
        return self.letters.lines(one_phrase(words), grid.label_wide, grid, bold=True)

    def answer(self, sentence: Sentence) -> list[Phrase]:
        """A sentence on the last page."""
        return self.letters.lines(sentence, self.answer_grid.answer_wide, self.answer_grid)


class Pages:
    """Makes the printed page of a leaflet. Made once a process; the template is compiled once."""

    def __init__(
        self, templates: Path, letters: Letters, template: str = "leaflet.html.jinja", styles: Sequence[str] = ()
    ) -> None:
        """``template`` is another page in the same grid; ``styles`` are style sheets that come after leaflet.css."""
        self.letters = letters
        self._templates = templates
        self._css = "\n".join((templates / name).read_text("utf-8") for name in ("leaflet.css", *styles))
        self.template = open_template(templates, template)

    def plan(self, leaflet: Leaflet) -> Plan:
        """Which rows stand on which page."""
        if leaflet.look.folded:
            return card_plan(leaflet, grid_of(leaflet.look), self.letters)
        return plan(leaflet, grid_of(leaflet.look), self.letters)

    def html(self, leaflet: Leaflet, **more: object) -> str:
        """The whole document; picture addresses are relative to the project folder. ``more`` goes to the template."""
        grid = grid_of(leaflet.look)
        if leaflet.look.folded:
            return self._card(leaflet, grid)
        answers = answer_grid(leaflet, grid, self.letters)
        return self.template.render(
            leaflet=leaflet,
            grid=grid,
            tight=answers != grid,
            says=self._says(leaflet, grid),
            lines=Lines(
                self.letters,
                grid,
                answers,
                first_bold=leaflet.look.weight == "first-sentence",
                all_bold=leaflet.look.hung_up,
            ),
            pages=self.plan(leaflet).pages,
            classes=" ".join(_classes(leaflet)),
            running_head=self._running_head(leaflet, grid),
            title_class=_title_class(leaflet),
            page_words=_page_words(leaflet.say("page")),
            draft=leaflet.state in {"draft", "checked"},
            title_lines=self._sheet_title(leaflet, grid),
            drawn=_address(leaflet),
            **more,
        )

    def style(self, leaflet: Leaflet) -> str:
        """The style sheet of a leaflet: the same text for all leaflets of one look and family."""
        if leaflet.look.folded:
            return worked_out(self._card_css, _tokens(leaflet, grid_of(leaflet.look)), _classes(leaflet))
        return worked_out(self._css, _tokens(leaflet, grid_of(leaflet.look)), _classes(leaflet))

    @cached_property
    def _card_css(self) -> str:
        return (self._templates / "card.css").read_text("utf-8")

    @cached_property
    def _card_template(self) -> Any:
        return open_template(self._templates, "card.html.jinja")

    def _card(self, leaflet: Leaflet, grid: Grid) -> str:
        """The document of a card: one page of panels."""
        front, behind = panels_of(self.plan(leaflet).pages[0], grid)
        made: str = self._card_template.render(
            leaflet=leaflet,
            front=front,
            behind=behind,
            back=back_lines(leaflet, grid, self.letters),
            back_top=grid.tall * 3 / 4,
            lines=Lines(self.letters, grid, grid),
            classes=" ".join(_classes(leaflet)),
            drawn=_address(leaflet),
        )
        return made

    def _says(self, leaflet: Leaflet, grid: Grid) -> list[Phrase]:
        """What to write on the sheet for comments."""
        return self.letters.lines(one_phrase(leaflet.say("comments_say")), grid.answer_wide, grid.tight())

    def _sheet_title(self, leaflet: Leaflet, grid: Grid) -> list[Phrase]:
        """The title of a sheet to hang up: on one line where it fits."""
        room = grid.wide - 2 * (grid.edge + grid.inset)
        if self.letters.wide(leaflet.title.text, True, grid, grid.h1) <= room:
            return [(Run(leaflet.title.text),)]
        return list(leaflet.title.phrases)

    def _running_head(self, leaflet: Leaflet, grid: Grid) -> str:
        """The title for the head of each page: in its two lines where one line is too narrow."""
        if not grid.running_head:
            return ""
        room = grid.words_wide - grid.draft_wide
        one_line = self.letters.wide(leaflet.title.text, False, grid, grid.head)
        lines = ["".join(run.text for run in phrase) for phrase in leaflet.title.phrases]
        return leaflet.title.text if one_line <= room else "\n".join(lines)


def _address(leaflet: Leaflet) -> Callable[[Picture], str]:
    """The address of a picture on the page."""
    soft = leaflet.look.colours == "quiet"
    return lambda picture: PREFIX + picture.file if soft and picture.file.endswith(".svg") else picture.file


def _classes(leaflet: Leaflet) -> list[str]:
    look = leaflet.look
    grid = grid_of(look)
    named = {
        "bold-first": look.weight == "first-sentence",
        "alone": look.stand_alone and not grid.above,
        "above": grid.above,
        "stacked": grid.stacked,
        "fridge": look.hung_up,
    }
    return [
        f"paper-{look.paper}", f"pictures-{look.pictures}", f"colours-{look.colours}", f"sheet-{look.sheet}",
        *(name for name, there in named.items() if there),
    ]  # fmt: skip


def _tokens(leaflet: Leaflet, grid: Grid) -> dict[str, str]:
    """The custom properties of one leaflet: the grid's measures, the colours and the drawn page parts."""
    look = leaflet.look
    colours = palette(look, leaflet.family_dark, leaflet.family_tint)
    tokens = grid.tokens() | colours.tokens()
    high = grid.tall - 2 * grid.edge
    line = look.pictures == "line"
    tokens["sign-art"] = "url(foot-999-line.svg)" if line or look.colours == "grey" else "url(foot-999.svg)"
    tokens["corner-art"] = (
        "none" if line else _drawn("0 0 4 4", f'<path d="M0 0H4A4 4 0 0 0 0 4Z" fill="{colours.tint}"/>')
    )
    leaf_high = grid.top - grid.edge + grid.pic + grid.inset if grid.above else high
    leaf = f'<rect width="{grid.leaf:g}" height="{leaf_high:g}" rx="{grid.corner:g}" fill="{colours.tint}"/>'
    if line:
        leaf = f'<path d="M{grid.leaf - 0.5} 0V{high}" stroke="#1a1a1a"/>'
        if grid.above:
            leaf = f'<path d="M0 {leaf_high - 0.5:g}H{grid.leaf:g}" stroke="#1a1a1a"/>'
    if look.folded:
        tokens["folds-art"] = _drawn(f"0 0 {grid.wide:g} {grid.tall:g}", fold_lines(grid))
        tokens |= {"panel-top": f"{PANEL_TOP * grid.wide / 210:g}mm", "gap": f"{PANEL_GAP * grid.wide / 210:g}mm"}
    tokens["leaf-art"] = "none" if look.stand_alone and not grid.above else _drawn(f"0 0 {grid.leaf:g} {high:g}", leaf)
    return tokens


def _drawn(box: str, shapes: str) -> str:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" preserveAspectRatio="none">{shapes}</svg>'
    return f"url(data:image/svg+xml,{quote(svg, safe='')})"


def title_too_wide(leaflet: Leaflet, grid: Grid, letters: Letters) -> bool:
    """Whether the title needs more than its two lines on the cover: it would run into the picture."""
    if leaflet.look.hung_up or leaflet.look.folded:
        return False
    size = {"": grid.h1, "long": grid.h1_long, "longer": grid.h1_longer}[_title_class(leaflet)]
    room, plain = grid.wide - 2 * (grid.edge + grid.inset), replace(grid, letter_space=0, word_space=0)
    lines = ["".join(run.text for run in phrase) for phrase in leaflet.title.phrases]
    return len(lines) > TITLE_LINES or any(letters.wide(line, True, plain, size) > room for line in lines)


def _title_class(leaflet: Leaflet) -> str:
    longest = max(len("".join(run.text for run in phrase)) for phrase in leaflet.title.phrases)
    if longest > _LONGER_LINE:
        return "longer"
    return "long" if longest > _LONG_LINE else ""


def _page_words(pattern: str) -> tuple[str, str, str]:
    """What stands before, between and after the two numbers of «Page {page} of {pages}»."""
    before, between, after = re.fullmatch(r"(.*)\{page\}(.*)\{pages\}(.*)", pattern, re.DOTALL).groups()  # type: ignore[union-attr]
    return before, between, after
