"""The sheets of a pack and of the officer as PDFs: HTML from the templates, drawn and read back.

What differs from home to home (a code, a place in the order) is not in these PDFs: its place is held by a mark that
`easyread.pack.stamp` finds again and fills.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.load.packs import PackWords
from easyread.proof import Outcome, prove
from easyread.render.fonts import find_fonts
from easyread.render.html import Pages
from easyread.render.measure import Letters
from easyread.render.pdf import Engine
from easyread.render.quiet import quiet_drawings
from easyread.templates import open_template

CODE = "Q7X7Q7"
"""Stands where a home's code will be."""
PLACE = "Q8X8Q8"
SHEETS = "Q9X9Q9"
FOR_THE_OFFICE = frozenset({
    "opens", "whole", "unlocked", "nothing-runs", "laid-over", "title", "shows-title", "language", "says-pdfua",
    "tagged", "untagged", "tag-orphans", "tag-claims", "tag-numbers", "tag-pages", "tag-parents", "tag-ids",
    "tag-links", "tag-roles", "tag-empty", "headings", "fonts-embedded", "fonts-allowed", "contrast", "text-cut",
    "text-on-picture", "hidden-text", "page-empty", "number-split", "lists",
})  # fmt: skip
"""Promises that a sheet for the officer keeps. A sheet for a reader keeps every one."""
LONG_CODE = 7
"""Letters of a code above which it is set smaller."""


@dataclass(frozen=True)
class OfficerSheet:
    """A sheet that only the officer gets: the template's name and what it says."""

    template: str
    title: str
    values: tuple[tuple[str, object], ...]
    one_page: bool = False


class Sheets:
    """Draws sheets for one project. Made once a process."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.templates = root / "templates"
        fonts = find_fonts(root)
        letters = Letters(*(font.path for font in fonts))
        self.fonts = fonts
        self.pages = Pages(self.templates, letters, "pack-cover.html.jinja", ["pack.css"])
        self.engine = Engine(root, self.templates / "leaflet.css", fonts)

    @cached_property
    def office(self) -> Engine:
        """The engine for the officer's sheets."""
        return Engine(self.root, self.templates / "pack-officer.css", self.fonts)

    def reader(self, sheet: Leaflet, words: PackWords | None, code: str = CODE) -> bytes:
        """A sheet in the reader's grid, an even number of pages. ``words`` where it has the home's code.

        Raises `NotMade` when it cannot be drawn or fails its proof.
        """
        rows = sum(page.kind == "rows" for page in self.pages.plan(sheet).pages)
        more: Mapping[str, object] = {
            "code": code if words else "",
            "home": str(words.home) if words else "",
            "long": len(code) > LONG_CODE,
            "blank": rows % 2 == 1,
        }
        drawings = quiet_drawings(sheet, self.root)
        drawings |= {picture.file: picture.drawing for picture in sheet.pictures() if picture.drawing}
        pdf = self.engine.write(self.pages.html(sheet, **more), style=self.pages.style(sheet), drawings=drawings)
        # quiet colours may go down to the contrast that easyread.render.colours keeps for them
        aside = frozenset({"contrast"}) if sheet.look.colours == "quiet" else frozenset()
        return _proved(pdf, rows + rows % 2, aside=aside)

    def officer(self, sheet: OfficerSheet) -> bytes:
        """A sheet for the officer. Raises `NotMade` as above."""
        html = open_template(self.templates, sheet.template).render(title=sheet.title, **dict(sheet.values))
        return _proved(self.office.write(html), 1 if sheet.one_page else 0, FOR_THE_OFFICE)


def _proved(pdf: bytes, pages: int, judged: frozenset[str] | None = None, aside: frozenset[str] = frozenset()) -> bytes:
    report = prove(pdf)
    failed = [one for one in report.results if one.outcome is Outcome.FAILED]
    broken = [one for one in failed if (judged is None or one.id in judged) and one.id not in aside]
    if broken:
        raise NotMade(" ".join(one.message for one in broken), "The sheet was not delivered.")
    if pages and report.pages != pages:
        raise NotMade(
            f"A sheet of the pack has {report.pages} pages and {pages} were planned.", "Make its words shorter."
        )
    return pdf
