"""Render: a `Leaflet` becomes bytes. The same leaflet gives the same bytes."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.leaflet import Leaflet
from easyread.render.fonts import find_fonts
from easyread.render.html import Pages
from easyread.render.measure import Letters
from easyread.render.quiet import quiet_drawings

if TYPE_CHECKING:
    from easyread.render.twin import Twin

__all__ = ["Renderer", "load_engine", "open_pages", "render"]


class Renderer:
    """Draws leaflets of one project folder; fonts, style sheet and pictures are prepared once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        from easyread.render.pdf import Engine  # heavy: loaded only where something is drawn

        self.fonts = find_fonts(root)
        self.pages = open_pages(root)
        self.engine = Engine(root, root / "templates" / "leaflet.css", self.fonts)

    @cached_property
    def twin(self) -> Twin:
        """The maker of web pages."""
        from easyread.render.twin import Twin

        return Twin(self.root, self.fonts)

    def html(self, leaflet: Leaflet) -> bytes:
        """The leaflet as one web page. Raises `NotMade` when a picture cannot be used."""
        return self.twin.html(leaflet)

    def pdf(self, leaflet: Leaflet) -> bytes:
        """The tagged PDF/UA-1. Raises `NotMade` when anything at all is missing or does not fit."""
        drawings = quiet_drawings(leaflet, self.root)
        drawings |= {picture.file: picture.drawing for picture in leaflet.pictures() if picture.drawing}
        return self.engine.write(self.pages.html(leaflet), style=self.pages.style(leaflet), drawings=drawings)


def load_engine() -> None:
    """Loads the PDF engine's code, and nothing that a forked process could not share."""
    import_module("easyread.render.pdf")


def open_pages(root: Path) -> Pages:
    """The plan and the HTML of leaflets, without the PDF engine."""
    return Pages(root / "templates", Letters(*(font.path for font in find_fonts(root))))


def render(leaflet: Leaflet, format: str = "pdf", root: str | Path = ".") -> bytes:
    """One leaflet as bytes: ``pdf``, or ``html`` for one web page with everything in it.

    For many leaflets make one `Renderer` and use it again. Raises `NotMade` as that does.
    """
    match format:
        case "pdf":
            return Renderer(Path(root)).pdf(leaflet)
        case "html":
            return _twin(Path(root)).html(leaflet)
        case _:
            raise ValueError(f"There is no format “{format}”. Use pdf or html.")


def _twin(root: Path) -> Twin:
    from easyread.render.twin import Twin  # it checks pictures as the engine does, and so loads much of it

    return Twin(root, find_fonts(root))
