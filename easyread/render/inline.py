"""Pictures inside a web page: each stands in the page itself, so nothing is fetched and nothing gets lost."""

from __future__ import annotations

import base64
import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from hashlib import sha256
from html import escape
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Picture
from easyread.render.fetcher import KINDS, check_picture
from easyread.render.quiet import quiet

_SVG = "{http://www.w3.org/2000/svg}"
_OWN = "\N{SECTION SIGN}"
"""Stands before every id of a drawing until its place on the page gives it a prefix."""
_SPOKEN = {"title", "desc"}
"""What a drawing says of itself. The leaflet's words about the picture stand in their place."""


class Inline:
    """Puts the pictures of one page into it. Ids are unique on the page, also where a picture stands twice."""

    def __init__(self, root: Path, *, soft: bool = False) -> None:
        self._root, self._soft = root, soft
        self._count = 0

    def __call__(self, picture: Picture) -> str:
        """The markup of a picture, with its words for who cannot see it. ``soft`` ones are drawn in quiet colours.

        Raises `NotMade` when the file is not there, or is more than shapes.
        """
        file = self._root / picture.file
        try:
            data = picture.drawing.encode() or file.read_bytes()
        except OSError as error:
            raise NotMade(f"The picture {file.name} cannot be read ({error.strerror}).", "Put it back.") from error
        kind = "image/svg+xml" if picture.drawing else KINDS.get(file.suffix.lower(), "")
        alt = escape(picture.alt)
        if not kind.startswith("image/"):
            raise NotMade(f"{file.name} is not a picture that can be used.", "Save it as SVG, PNG or JPEG.")
        if kind != "image/svg+xml":
            check_picture(data, kind, file.name)
            return f'<img alt="{alt}" src="data:{kind};base64,{base64.b64encode(data).decode("ascii")}">'
        self._count += 1
        if self._soft and not picture.drawing:
            data = quiet(data.decode("utf-8")).encode()
        box, shapes = _drawing(data, file.name, sha256(data).hexdigest())
        shapes = shapes.replace(_OWN, f"p{self._count}-")
        return f'<svg role="img" aria-label="{alt}" viewBox="{escape(box)}" focusable="false">{shapes}</svg>'


@lru_cache(maxsize=1000)
def _drawing(data: bytes, name: str, digest: str) -> tuple[str, str]:
    """The viewBox of an SVG and the markup of its shapes, with `_OWN` before every id."""
    check_picture(data, "image/svg+xml", name)
    root = ET.fromstring(data)
    ids = {element.get("id", "") for element in root.iter()} - {""}
    box = root.get("viewBox") or f"0 0 {root.get('width', '128')} {root.get('height', '128')}"
    kept = {
        key: value
        for key, value in root.attrib.items()
        if key not in {"viewBox", "width", "height", "role", "id"} and not key.startswith(("aria-", "{", "xmlns"))
    }
    shapes = "".join(_markup(child, ids) for child in root)
    return box, f"<g{_attributes(kept, ids)}>{shapes}</g>" if kept else shapes


def _markup(element: ET.Element, ids: set[str]) -> str:
    tag = element.tag.removeprefix(_SVG)
    if tag in _SPOKEN:
        return ""
    inside = "".join(_markup(child, ids) for child in element)
    attributes = _attributes(element.attrib, ids)
    return f"<{tag}{attributes}>{inside}</{tag}>" if inside else f"<{tag}{attributes}/>"


def _attributes(found: dict[str, str], ids: set[str]) -> str:
    return "".join(f' {key.rpartition("}")[2]}="{escape(_renamed(key, value, ids))}"' for key, value in found.items())


def _renamed(key: str, value: str, ids: set[str]) -> str:
    """A value in which every id of the drawing has `_OWN` before it."""
    if key == "id":
        return _OWN + value
    if key.endswith("href") and value[1:] in ids:
        return f"#{_OWN}{value[1:]}"
    return re.sub(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)", lambda m: f"url(#{_OWN}{m[1]})", value)
