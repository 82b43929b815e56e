"""From orders to finished files: tailor, look in the cache, draw, prove, put in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from easyread.errors import EasyReadError, NotMade
from easyread.leaflet import Leaflet
from easyread.make.cache import Cache, Product
from easyread.model import Library
from easyread.render.fonts import find_fonts
from easyread.render.workers import make_all
from easyread.tailor import tailor
from easyread.writing import write_whole

SECONDS = 60.0
MEGABYTES = 1500
"""What one leaflet may take in a worker: fifty times what the largest one needs."""


@dataclass(frozen=True)
class Order:
    """One leaflet that somebody wants."""

    topic: str
    needs: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.topic} for {', '.join(self.needs) or 'everyone'}"


@dataclass(frozen=True)
class Made:
    """One leaflet in its place. ``new`` is false when it came from the cache."""

    leaflet: Leaflet
    file: Path
    thumbnail: Path | None
    pages: int
    new: bool


@dataclass
class Outcome:
    """What was made, and what was not and why."""

    made: list[Made] = field(default_factory=list)
    failed: list[tuple[Order, EasyReadError]] = field(default_factory=list)


Progress = Callable[[str, int, int], None]
"""Called with what is in hand, how many are done and how many there are."""


def orders_for_all(library: Library) -> list[Order]:
    """Every topic for every audience. Private topics are never made unasked."""
    audiences = sorted(library.audiences, key=lambda need: (library.audiences[need].order, need))
    return [
        Order(topic, (need,)) for topic in library.topics if not library.topics[topic].private for need in audiences
    ]


def make(
    library: Library,
    orders: Sequence[Order],
    folder: Path,
    *,
    skip: Mapping[str, str] | None = None,
    fresh: bool = False,
    thumbnails: bool = True,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Makes the orders into ``folder/<format>/<topic>.pdf``.

    ``skip`` names topics that must not be made, with the reason. ``fresh`` ignores the cache. A leaflet that cannot
    be made, or fails its proof, is in ``failed`` with a reason; the others are made all the same.
    """
    outcome = Outcome()
    cache = Cache(library.root, (font.path for font in find_fonts(library.root)))
    tell = progress or (lambda in_hand, done, all_: None)
    waiting: list[tuple[Order, Leaflet, str]] = []
    total = len(orders)
    for order in orders:
        try:
            if skip and order.topic in skip:
                raise NotMade(skip[order.topic])
            leaflet = tailor(library, order.topic, order.needs, dict(order.choices))
            key = cache.key(leaflet)
            product = None if fresh else cache.find(key)
            if product is None:
                waiting.append((order, leaflet, key))
            else:
                outcome.made.append(_put(leaflet, product, folder, new=False, thumbnails=thumbnails))
        except EasyReadError as error:
            outcome.failed.append((order, error))
    done = total - len(waiting)
    if waiting:
        tell(str(waiting[0][0]), done, total)
        for (order, leaflet, key), result in _drawn(library, waiting, workers):
            done += 1
            try:
                if isinstance(result, EasyReadError):
                    raise result
                outcome.made.append(_put(leaflet, result, folder, new=True, thumbnails=thumbnails))
                cache.keep(key, result)
            except EasyReadError as error:
                outcome.failed.append((order, error))
            tell(str(order), done, total)
        cache.trim()
    place = {order: n for n, order in enumerate(orders)}
    outcome.failed.sort(key=lambda pair: place[pair[0]])
    outcome.made.sort(key=lambda made: (made.leaflet.topic, made.leaflet.format))
    return outcome


Waiting = tuple[Order, Leaflet, str]


def _drawn(
    library: Library, waiting: Iterable[Waiting], workers: int | None
) -> Iterator[tuple[Waiting, Product | EasyReadError]]:
    """Draws in warm workers. The heavy libraries are loaded once, here, before the workers are forked."""
    from easyread.make.produce import Producer

    producer = Producer(library)
    producer.renderer.warm()
    return make_all(
        waiting, lambda job: producer.produce(job[1]), workers=workers, seconds=SECONDS, megabytes=MEGABYTES
    )


def _put(leaflet: Leaflet, product: Product, folder: Path, *, new: bool, thumbnails: bool) -> Made:
    file = folder / leaflet.format / f"{leaflet.topic}.pdf"
    picture = folder / leaflet.format / f"{leaflet.topic}.png" if thumbnails else None
    if not _same(file, product.pdf):
        write_whole(file, product.pdf)
    if picture is not None and not _same(picture, product.thumbnail):
        write_whole(picture, product.thumbnail)
    return Made(leaflet, file, picture, product.pages, new)


def _same(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except OSError:
        return False
