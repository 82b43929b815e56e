"""From orders to finished files: tailor, look in the cache, draw, prove, put in place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from easyread.errors import EasyReadError
from easyread.leaflet import Leaflet
from easyread.make.cache import Cache, Product
from easyread.make.orders import Order, leaflet_of
from easyread.model import Library
from easyread.render.fonts import find_fonts
from easyread.render.workers import make_all
from easyread.writing import NotWritten, sweep, try_folder, write_whole

SECONDS = 60.0
MEGABYTES = 1500
"""What one leaflet may take in a worker: fifty times what the largest one needs."""


@dataclass(frozen=True)
class Made:
    """One leaflet in its place. ``new`` is false when it came from the cache.

    ``files`` are the files that were put out for it, each with the SHA-256 of its bytes.
    """

    leaflet: Leaflet
    file: Path
    thumbnail: Path | None
    twin: Path | None
    pages: int
    new: bool
    files: Mapping[Path, str]


@dataclass
class Outcome:
    """What was made, and what was not and why."""

    made: list[Made] = field(default_factory=list)
    failed: list[tuple[Order, EasyReadError]] = field(default_factory=list)
    editions: dict[Path, str] = field(default_factory=dict)
    """The edition that each leaflet should be, by its file, also where it could not be drawn."""


Progress = Callable[[str, int, int], None]
"""Called with what is in hand («topic, format»), how many are done and how many there are."""


def make(
    library: Library,
    orders: Sequence[Order],
    folder: Path,
    *,
    outcome: Outcome,
    skip: Mapping[str, EasyReadError] | None = None,
    fresh: bool = False,
    thumbnails: bool = True,
    twins: bool = True,
    workers: int | None = None,
    progress: Progress | None = None,
) -> None:
    """Makes the orders into ``folder/<format>/<topic>.pdf`` and enters each in ``outcome`` as it is done.

    ``twins``: the web page stands beside each PDF, as ``<topic>.html``. One that stands there already is made anew in
    any case: no web page is ever older than its PDF.

    ``skip`` names topics that must not be made, with the reason. ``fresh`` ignores the cache. A leaflet that cannot
    be made, or fails its proof, is in ``outcome.failed`` with a reason; the others are made all the same.

    Raises `NotWritten` when nothing can be written to the folder, or the disk is full.
    """
    try_folder(folder)
    orders = list(dict.fromkeys(orders))
    tell = progress or (lambda in_hand, done, all_: None)
    desk = _Desk(library, folder, outcome, thumbnails, twins)
    waiting: dict[Order, tuple[Leaflet, str]] = {}
    for order in orders:
        try:
            if skip and order.topic in skip:
                raise skip[order.topic]
            leaflet = leaflet_of(order, library)
            outcome.editions[desk.file(leaflet)] = leaflet.edition
            key = desk.cache.key(leaflet)
            product = None if fresh else desk.cache.find(key)
            if product is None:
                waiting[order] = (leaflet, key)
            else:
                desk.put(leaflet, product, new=False)
        except EasyReadError as error:
            desk.refuse(order, error)
    done = len(orders) - len(waiting)
    if waiting:
        tell(next(iter(waiting)).words(library), done, len(orders))
        for order, result in _drawn(library, waiting, workers):
            leaflet, key = waiting.pop(order)
            done += 1
            try:
                if isinstance(result, EasyReadError):
                    raise result
                desk.put(leaflet, result, new=True)
                desk.cache.keep(key, result)
            except EasyReadError as error:
                desk.refuse(order, error)
            in_hand = next(iter(waiting), None)
            tell(in_hand.words(library) if in_hand else "", done, len(orders))
        desk.cache.trim()
    place = {order: n for n, order in enumerate(orders)}
    outcome.failed.sort(key=lambda pair: place[pair[0]])
    outcome.made.sort(key=lambda made: (made.leaflet.topic, made.leaflet.format))


class _Desk:
    """Where finished leaflets are put in place and the others written down."""

    def __init__(self, library: Library, folder: Path, outcome: Outcome, thumbnails: bool, twins: bool) -> None:
        self.cache = Cache(library.root, (font.path for font in find_fonts(library.root)))
        self.folder, self.outcome, self.thumbnails, self.twins = folder, outcome, thumbnails, twins
        self.swept: set[Path] = set()

    def file(self, leaflet: Leaflet) -> Path:
        """Where a leaflet goes."""
        return self.folder / leaflet.format / f"{leaflet.name}.pdf"

    def put(self, leaflet: Leaflet, product: Product, *, new: bool) -> None:
        """Puts a product in place, if it is not there already."""
        file = self.file(leaflet)
        picture, page = file.with_suffix(".png"), file.with_suffix(".html")
        if file.parent not in self.swept:
            sweep(file.parent)
            self.swept.add(file.parent)
        wanted = {file: product.pdf} | ({picture: product.thumbnail} if self.thumbnails else {})
        if product.twin and (self.twins or page.is_file()):
            wanted[page] = product.twin
        digests = {path: hashlib.sha256(data).hexdigest() for path, data in wanted.items()}
        thumbnail, twin = picture if self.thumbnails else None, page if page in wanted else None
        # noted before it is put out: who stops us in between may hold a file of it, and it must be known for a recall
        self.outcome.made.append(Made(leaflet, file, thumbnail, twin, product.pages, new, digests))
        try:
            for path, data in wanted.items():
                if not _same(path, data):
                    write_whole(path, data)
        except EasyReadError:
            self.outcome.made.pop()
            raise

    def refuse(self, order: Order, error: EasyReadError) -> None:
        """Writes down what is not made. A full disk ends the whole run: the next file would not fit either."""
        if isinstance(error, NotWritten) and error.full:
            raise error
        self.outcome.failed.append((order, error))


def _drawn(
    library: Library, waiting: Mapping[Order, tuple[Leaflet, str]], workers: int | None
) -> Iterator[tuple[Order, Product | EasyReadError]]:
    """Draws in warm workers. The heavy libraries are loaded once, here, before the workers are forked."""
    from easyread.make.produce import Producer

    producer = Producer(library)
    leaflets = {order: leaflet for order, (leaflet, _) in waiting.items()}
    return make_all(
        list(leaflets),
        lambda order: producer.produce(leaflets[order]),
        workers=workers,
        seconds=SECONDS,
        megabytes=MEGABYTES,
    )


def _same(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except OSError:
        return False


def digests_of(made: Iterable[Made]) -> dict[Path, str]:
    """Every file that was put out, with the SHA-256 of its bytes."""
    return {path: digest for one in made for path, digest in one.files.items()}
