"""All that the PDF rooms use of WeasyPrint 70, and the four names in it that we replace while a leaflet is made.

This is the only room that imports weasyprint and pydyf. What is used here is not a public interface, so it
is pinned: another major version, or a name that is gone or takes other arguments, stops the program with
words that say so, before anything is drawn.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from easyread.errors import MissingPart

TESTED = 70
"""The major version of WeasyPrint that these rooms were tested with."""

_INSTALL = f"Install the tested one: pip install 'weasyprint=={TESTED}.*'"

try:
    import weasyprint
except ImportError as missing:
    raise MissingPart(f"The PDF engine WeasyPrint is not here ({missing}).", _INSTALL) from missing
except OSError as missing:
    raise MissingPart(
        "A library that the PDF engine WeasyPrint needs is not here.",
        "Install it: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    ) from missing

if not weasyprint.VERSION.startswith(f"{TESTED}."):
    raise MissingPart(
        f"WeasyPrint {weasyprint.VERSION} is installed, but this program was tested with {TESTED}.x.", _INSTALL
    )

try:
    import pydyf
    import weasyprint.css.counters
    import weasyprint.images
    import weasyprint.layout.inline
    import weasyprint.pdf
    import weasyprint.pdf.stream
    from weasyprint.formatting_structure import boxes
    from weasyprint.layout.absolute import AbsolutePlaceholder
    from weasyprint.pdf.stream import Stream
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse
except ImportError as missing:
    raise MissingPart(f"WeasyPrint {weasyprint.VERSION} is not built as tested: {missing}.", _INSTALL) from missing

__all__ = [
    "ORIGINAL", "REPLACED", "TESTED", "AbsolutePlaceholder", "Box", "Document", "FatalURLFetchingError",
    "FontConfiguration", "Replaced", "Stream", "URLFetcher", "URLFetcherResponse", "boxes", "broken", "pydyf",
    "replacing", "weasyprint",
]  # fmt: skip

Box = Any
"""A WeasyPrint box: an element, or a part of one, laid out on a page. Positions and sizes in CSS px (1/96 inch)."""
Document = Any
"""A WeasyPrint document: pages of boxes, laid out but not yet drawn."""


class Replaced(NamedTuple):
    """A name inside WeasyPrint that is another one while we render, and the arguments we rely on."""

    owner: Any
    name: str
    arguments: tuple[str, ...]
    why: str


REPLACED: Mapping[str, Replaced] = {
    "add_tags": Replaced(
        weasyprint.pdf,
        "add_tags",
        ("pdf", "document", "pdf_version", "page_streams"),
        "it writes the structure tree that a screen reader follows",
    ),
    "Stream": Replaced(
        weasyprint.pdf,
        "Stream",
        ("fonts", "page_rectangle", "resources", "images", "tags", "color_profiles", "output_intent", "args", "kwargs"),
        "it marks what is content and what is decoration on each page",
    ),
    "split_text_box": Replaced(
        weasyprint.layout.inline,
        "split_text_box",
        ("context", "box", "available_width", "skip", "is_line_start"),
        "it remembers the space that a line break takes away",
    ),
    "draw_svg": Replaced(
        weasyprint.images.SVGImage,
        "draw",
        ("self", "stream", "concrete_width", "concrete_height", "_style"),
        "it draws each picture once",
    ),
}

ORIGINAL: Mapping[str, Any] = {key: getattr(spot.owner, spot.name, None) for key, spot in REPLACED.items()}
"""WeasyPrint's own functions and classes behind the names we replace."""


def broken() -> list[str]:
    """Which of the names we replace are not as tested: one sentence each, empty when all is well."""
    faults = []
    for key, spot in REPLACED.items():
        where = f"{spot.owner.__name__}.{spot.name}"
        found = ORIGINAL[key]
        if found is None:
            faults.append(f"WeasyPrint has no {where} any more, and {spot.why}.")
            continue
        has = tuple(inspect.signature(found).parameters)
        if has != spot.arguments:
            faults.append(
                f"WeasyPrint's {where} takes ({', '.join(has)}), not ({', '.join(spot.arguments)}), and {spot.why}."
            )
    return faults


if _faults := broken():
    raise MissingPart(" ".join(_faults), _INSTALL)


@contextmanager
def replacing(**others: Any) -> Iterator[None]:
    """Names of `REPLACED` stand for ``others`` inside the block, and for WeasyPrint's own again after it."""
    for key, other in others.items():
        setattr(REPLACED[key].owner, REPLACED[key].name, other)
    try:
        yield
    finally:
        for key in others:
            setattr(REPLACED[key].owner, REPLACED[key].name, ORIGINAL[key])
