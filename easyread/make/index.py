"""The page that finds the leaflets: ``output/index.html``."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from easyread.current import reader_of
from easyread.dates import in_full
from easyread.make.build import Made
from easyread.model import Library
from easyread.templates import open_template
from easyread.wording import read_wording
from easyread.writing import write_whole

_RINGS = {
    "resident": "The person",
    "home": "The home",
    "area": "Close to the home",
    "boundary": "The edge of the site",
}
"""The rings of the ripple, from the person outwards (FACTS P1), as the page calls them."""
_FOR_ONE = "Made for one reader."
_HUNG_UP = "One page to hang up: the main things, with boxes to tick."
_TOGETHER = "For two people: read a leaflet together, and point at the answers."


def write_index(library: Library, made: Sequence[Made], not_made: Sequence[str], folder: Path) -> tuple[Path, str]:
    """Writes ``folder/index.html`` over the leaflets below it. Links are relative, so the folder can be moved.

    Returns the file and the SHA-256 of its bytes.
    """
    formats = _formats(library, made)
    place = {one["id"]: n for n, one in enumerate(formats)}
    names = {one["id"]: one["name"] for one in formats}
    by_topic: dict[str, list[Made]] = {}
    for one in made:
        by_topic.setdefault(one.leaflet.topic, []).append(one)
    families: dict[str, list[dict[str, Any]]] = {str(name): [] for name in library.settings.families}
    for topic in sorted(by_topic, key=lambda slug: library.topics[slug].number):
        group = sorted(by_topic[topic], key=lambda one: place[one.leaflet.format])
        families[str(library.topics[topic].family)].append(
            {
                "id": _anchor(group[0]),
                "title": group[0].leaflet.title.text,
                "about": str(read_wording(library.topics[topic].about).text),
                "code": group[0].leaflet.code,
                "state": str(library.page.draft) if group[0].leaflet.state in {"draft", "checked"} else "",
                "leaflets": [
                    {
                        "format": one.leaflet.format,
                        "name": names[one.leaflet.format],
                        "href": _link(one.file, folder),
                        "page": _link(one.twin, folder) if one.twin else "",
                        "thumbnail": _link(one.thumbnail, folder) if one.thumbnail else "",
                        "pages": one.pages,
                    }
                    for one in group
                ],
            }
        )
    page = (
        open_template(library.root / "templates", "index.html.jinja")
        .render(
            language=str(library.settings.language),
            force=str(library.settings.force),
            place=str(library.settings.place),
            today=in_full(library.today),
            count=len(made),
            formats=formats,
            families=[
                {
                    "id": name,
                    "word": str(family.word).capitalize(),
                    "dark": family.dark,
                    "tint": family.tint,
                    "topics": topics,
                }
                for name, family in library.settings.families.items()
                if (topics := families[str(name)])
            ],
            rings=_rings(library, by_topic),
            not_made=list(not_made),
        )
        .encode()
    )
    file = folder / "index.html"
    write_whole(file, page)
    return file, hashlib.sha256(page).hexdigest()


def _anchor(made: Made) -> str:
    """Where a topic stands on the page: «DOOR 1» is «door-1»."""
    return made.leaflet.code.lower().replace(" ", "-")


def _rings(library: Library, by_topic: Mapping[str, Sequence[Made]]) -> list[dict[str, Any]]:
    """The topics in the order of the ripple: from the person outwards, and in each ring by family."""
    families = [str(name) for name in library.settings.families]
    rings: dict[str, list[dict[str, str]]] = {ring: [] for ring in _RINGS}
    for slug in sorted(
        by_topic, key=lambda one: (families.index(library.topics[one].family), library.topics[one].number)
    ):
        first = by_topic[slug][0]
        rings[library.topics[slug].ring].append(
            {"id": _anchor(first), "title": first.leaflet.title.text, "code": first.leaflet.code}
        )
    return [{"id": ring, "word": _RINGS[ring], "topics": topics} for ring, topics in rings.items() if topics]


def _formats(library: Library, made: Sequence[Made]) -> list[dict[str, str]]:
    """The formats in which something was made: every audience's in its order, then those made for one reader."""
    there = sorted({one.leaflet.format for one in made})
    audiences = sorted(library.audiences.values(), key=lambda audience: audience.order)
    about = {str(audience.format_): str(read_wording(audience.about).text) for audience in audiences}
    about[str(library.page.together_format)] = _TOGETHER
    listed = [*(name for name in about if name in there), *(name for name in there if name not in about)]
    return [{"id": name, "name": in_words(name), "about": about.get(name) or _about(name, library)} for name in listed]


def _about(format_: str, library: Library) -> str:
    """What is said of a format that is no audience's own."""
    reader = reader_of(format_, library)
    return _HUNG_UP if reader and reader[1] == {"sheet": "fridge"} else _FOR_ONE


def in_words(format_: str) -> str:
    """A format as people say it: «one-step+sign-and-text+size-24» is «One step, sign and text, size 24»."""
    words = format_.replace("+", ", ").replace("-", " ")
    return words[:1].upper() + words[1:]


def _link(file: Path, folder: Path) -> str:
    return quote(Path(os.path.relpath(file, folder)).as_posix())
