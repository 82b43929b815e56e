"""The desk of a preview: one topic for one reader, made again whenever it is asked to.

The page comes first and the findings after it, because an editor looks at the page: reading and drawing one leaflet
takes a part of a second, and all rules over all topics take longer.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from easyread.check import check
from easyread.errors import ContentError, EasyReadError, NotMade
from easyread.finding import Finding, Level, in_order
from easyread.load import open_library
from easyread.make.findings import with_page_findings
from easyread.model import Library
from easyread.proof.thumbnail import one_page
from easyread.render import Renderer
from easyread.tailor import tailor
from easyread.workshop import workshop_findings

WIDE = 620
"""Pixels of a page on the screen: 16 point letters are well to read."""
_HAS_ERRORS = "The words have errors. They are named beside the page; the page is the last good one."


@dataclass(frozen=True)
class Shown:
    """What the browser shows. ``version`` goes up by one each time something new is there.

    ``error`` says why there is no new page; ``pdf`` is the last good one then.
    ``findings`` is None until the rules have been asked about this version.
    """

    version: int = 0
    title: str = ""
    edition: str = ""
    pages: int = 0
    pdf: bytes = b""
    findings: tuple[Finding, ...] | None = None
    error: str = ""
    seconds: float = 0.0
    """How long it took from the order to the page."""


class Desk:
    """Makes one leaflet again and again. To be used from one thread."""

    def __init__(self, root: Path, topic: str, needs: Sequence[str] = (), choices: Mapping[str, str] | None = None):
        self.root, self.topic, self.needs, self.choices = root, topic, tuple(needs), dict(choices or {})
        self.shown = Shown()
        self._renderer: Renderer | None = None
        self._templates = ""
        self._library: Library | None = None

    def draw(self) -> Shown:
        """Reads everything anew and draws the pages. What is wrong becomes words on the page; nothing is raised."""
        begun = time.perf_counter()
        self._library = None
        gc.disable()  # looking for rubbish while drawing takes a quarter of the time
        try:
            library = self._library = open_library(self.root)
            if self.topic not in library.topics and f"topics/{self.topic}" in library.paths:
                raise NotMade(_HAS_ERRORS)
            leaflet = tailor(library, self.topic, self.needs, self.choices)
            renderer = self._ready()
            pdf = renderer.pdf(leaflet)
            made = replace(
                self.shown,
                title=leaflet.title.text,
                edition=leaflet.edition,
                pages=len(renderer.pages.plan(leaflet).pages) + 1,
                pdf=pdf,
                findings=None,
                error="",
            )
        except ContentError as error:
            made = replace(self.shown, findings=self._mine(error.findings), error=str(error))
        except EasyReadError as error:
            made = replace(self.shown, findings=None, error=str(error))
        finally:
            gc.enable()
        self.shown = replace(made, version=self.shown.version + 1, seconds=time.perf_counter() - begun)
        return self.shown

    def picture(self, number: int) -> bytes:
        """A page of the last good leaflet as PNG (``number`` from 0). Raises `NotMade` if there is none."""
        return one_page(self.shown.pdf, number, WIDE)[0]

    def judge(self) -> Shown:
        """Adds the findings about this topic, and about what it shares with the others."""
        library = self._library
        if library is None:
            return self.shown
        try:
            found = with_page_findings(check(library, workshop_findings(library)), library, (self.topic,))
        except EasyReadError as error:
            self.shown = replace(self.shown, version=self.shown.version + 1, error=self.shown.error or str(error))
            return self.shown
        mine = self._mine(found)
        wrong = self.shown.error
        if wrong and any(finding.level is Level.ERROR for finding in mine):
            wrong = _HAS_ERRORS
        self.shown = replace(self.shown, version=self.shown.version + 1, findings=mine, error=wrong)
        return self.shown

    def _mine(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings in this topic's file, and errors in the files that all topics share."""
        of_topic = f"content/topics/{self.topic}.yaml"
        return tuple(
            in_order(
                [
                    finding
                    for finding in findings
                    if finding.place.path == of_topic
                    or (finding.level is Level.ERROR and not finding.place.path.startswith("content/topics/"))
                ]
            )
        )

    def _ready(self) -> Renderer:
        """The engine; begun anew when a template has changed, because it keeps what it has read."""
        now = "".join(
            f"{file.name} {file.stat().st_mtime_ns} {file.stat().st_size}\n"
            for file in sorted((self.root / "templates").iterdir())
            if file.is_file()
        )
        if self._renderer is None or now != self._templates:
            self._renderer, self._templates = Renderer(self.root), now
        return self._renderer
