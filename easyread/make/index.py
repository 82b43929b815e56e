"""The page that finds the leaflets: ``output/index.html``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from easyread.dates import in_full
from easyread.make.build import Made
from easyread.model import Library
from easyread.templates import open_template
from easyread.wording import read_wording
from easyread.writing import write_whole


def write_index(library: Library, made: Sequence[Made], not_made: Sequence[str], folder: Path) -> Path:
    """Writes ``folder/index.html`` over the leaflets below it. Links are relative, so the folder can be moved."""
    audiences = sorted(library.audiences.values(), key=lambda audience: audience.order)
    about = {str(audience.format_): str(audience.about) for audience in audiences}
    by_topic: dict[str, list[Made]] = {}
    for one in made:
        by_topic.setdefault(one.leaflet.topic, []).append(one)
    place = {name: n for n, name in enumerate(about)}
    families = {str(name): n for n, name in enumerate(library.settings.families)}
    topics: list[dict[str, Any]] = [
        {
            "title": group[0].leaflet.title.text,
            "about": str(read_wording(library.topics[topic].about).text),
            "code": group[0].leaflet.code,
            "sort": (families[str(library.topics[topic].family)], library.topics[topic].number),
            "leaflets": [
                {
                    "format": one.leaflet.format,
                    "about": about.get(one.leaflet.format, ""),
                    "href": _link(one.file, folder),
                    "thumbnail": _link(one.thumbnail, folder) if one.thumbnail else "",
                    "pages": one.pages,
                }
                for one in sorted(group, key=lambda one: place.get(one.leaflet.format, 99))
            ],
        }
        for topic, group in by_topic.items()
    ]
    topics.sort(key=lambda topic: topic["sort"])
    page = open_template(library.root / "templates", "index.html.jinja").render(
        language=str(library.settings.language),
        force=str(library.settings.force),
        place=str(library.settings.place),
        today=in_full(library.today),
        count=len(made),
        formats=[{"id": name} for name in about],
        topics=topics,
        not_made=list(not_made),
    )
    file = folder / "index.html"
    write_whole(file, page.encode())
    return file


def _link(file: Path, folder: Path) -> str:
    return quote(Path(os.path.relpath(file, folder)).as_posix())
