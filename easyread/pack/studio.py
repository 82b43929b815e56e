"""Where one thing is drawn: the function that workers do, here or on another machine.

A worker opens the project itself, once, and keeps it. What it is told holds no home: leaflets and sheets without codes.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.load.packs import PackWords, read_pack_content
from easyread.make.cache import Cache, Product
from easyread.make.produce import Producer
from easyread.model import Library
from easyread.pack.executor import limited
from easyread.pack.sheets import CODE, OfficerSheet, Sheets
from easyread.render.fonts import find_fonts


@dataclass(frozen=True)
class Drawing:
    """One thing to draw. ``ground`` says with what: a worker that has something else must not draw it.

    ``what`` is a leaflet, a reader's sheet (a `Leaflet` with ``sheet``), or a sheet for the officer. ``code`` is the
    text in the place of the code; only one that cannot be stamped is handed out.
    """

    root: str
    today: date
    ground: str
    what: Leaflet | OfficerSheet
    sheet: bool = False
    coded: bool = False
    code: str = CODE


class Studio:
    """One project, ready to draw."""

    def __init__(self, root: Path, today: date, library: Library | None = None) -> None:
        self.root, self.today = root, today
        self._library = library

    @cached_property
    def library(self) -> Library:
        """The content, where it was not handed in."""
        return self._library or open_library(self.root, self.today)

    @cached_property
    def producer(self) -> Producer:
        """Leaflets."""
        return Producer(self.library)

    @cached_property
    def sheets(self) -> Sheets:
        """Everything else."""
        return Sheets(self.root)

    @cached_property
    def words(self) -> PackWords:
        """The words of the sheets."""
        packs = read_pack_content(self.library).packs
        assert packs is not None
        return packs.words

    @cached_property
    def ground(self) -> str:
        """What everything is drawn with: see `easyread.make.cache.Cache.ground`."""
        cache = Cache(self.root, (font.path for font in find_fonts(self.root)))
        return sha256(cache.ground).hexdigest()


_STUDIOS: dict[tuple[str, date], Studio] = {}
_LOCK = threading.Lock()
"""The engine is not made for several threads, and a Dask worker has several."""


def open_studio(library: Library) -> Studio:
    """The studio of a library, opened before the workers are forked so that it is ready in all of them.

    Nothing is drawn here: the engine itself begins in each worker.
    """
    studio = Studio(library.root, library.today, library)
    _STUDIOS[str(library.root), library.today] = studio
    return studio


def close_studio(library: Library) -> None:
    """Forgets a studio."""
    _STUDIOS.pop((str(library.root), library.today), None)


def draw(drawing: Drawing) -> Product:
    """Draws one thing. Raises `NotMade` when it cannot be drawn, fails its proof, or is to be drawn with other parts
    than this worker has."""
    with _LOCK, limited():
        key = drawing.root, drawing.today
        studio = _STUDIOS.setdefault(key, Studio(Path(drawing.root), drawing.today))
        if studio.ground != drawing.ground:
            raise NotMade(
                "A worker has another version of the program, its libraries, its fonts or its templates.",
                "Give every worker the same, then try again.",
            )
        if isinstance(drawing.what, OfficerSheet):
            return Product(studio.sheets.officer(drawing.what), b"", 0, b"")
        if drawing.sheet:
            words = studio.words if drawing.coded else None
            return Product(studio.sheets.reader(drawing.what, words, drawing.code), b"", 0, b"")
        return studio.producer.produce(drawing.what)
