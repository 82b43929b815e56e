"""One leaflet: drawn, proved, its web page, a picture of its first page. Loaded only where something must be drawn."""

from __future__ import annotations

from functools import cached_property

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.make.cache import Product
from easyread.make.promises import promise_of, promise_on_screen
from easyread.make.room import TITLE_REMEDY, TITLE_WIDE
from easyread.model import Library
from easyread.proof import prove
from easyread.proof.screen import page_faults
from easyread.proof.thumbnail import first_page
from easyread.render import Renderer, load_engine
from easyread.render.grid import Grid, grid_of
from easyread.render.html import title_too_wide
from easyread.render.pages import Plan


class Producer:
    """Draws and proves leaflets of one library.

    Made once, before the workers are forked: what is only Python is loaded then and shared. The engine itself is
    begun in each worker, because newer Pango starts a thread of its own as soon as it is used, and a process that
    is forked after that waits for it for ever.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        load_engine()

    @cached_property
    def renderer(self) -> Renderer:
        """The engine of this process."""
        return Renderer(self.library.root)

    @staticmethod
    def _refuse_too_tall(plan: Plan, grid: Grid) -> None:
        for page in plan.pages:
            for placed in page.rows:
                if placed.slots > grid.slots:
                    said = " ".join(sentence.text for sentence in placed.row.sentences)
                    raise NotMade(
                        f"“{said}” needs more than a page in this size.",
                        "Choose larger paper or smaller letters, or make the words shorter.",
                    )

    def produce(self, leaflet: Leaflet) -> Product:
        """A leaflet that keeps its promises. Raises `NotMade` when it cannot be drawn or fails its proof."""
        plan = self.renderer.pages.plan(leaflet)
        self._refuse_too_tall(plan, grid_of(leaflet.look))
        if title_too_wide(leaflet, grid_of(leaflet.look), self.renderer.pages.letters):
            raise NotMade(f"The title “{leaflet.title.text}” {TITLE_WIDE}.", TITLE_REMEDY)
        pdf = self.renderer.pdf(leaflet)
        promise = promise_of(leaflet, plan, self.library, self.renderer.fonts)
        report = prove(pdf, promise, name=f"{leaflet.format}/{leaflet.name}.pdf")
        if not report.ok:
            raise NotMade("; ".join(report.failures()), "The leaflet was not delivered.")
        thumbnail, pages = first_page(pdf)
        if pages != plan.count:
            raise NotMade(
                f"It has {pages} pages and {plan.count} were planned: some words need more room than they have.",
                "Make the longest sentences shorter.",
            )
        if leaflet.look.folded:
            return Product(pdf, thumbnail, pages, b"")  # a card that must not be found leaves nothing on a screen
        twin = self.renderer.html(leaflet)
        if faults := page_faults(twin, promise_on_screen(promise, leaflet, plan), f"{leaflet.name}.pdf"):
            raise NotMade(" ".join(faults), "The leaflet was not delivered.")
        return Product(pdf, thumbnail, pages, twin)
