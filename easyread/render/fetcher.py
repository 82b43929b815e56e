"""What the PDF engine may open: the project's own pictures and fonts, and nothing else.

WeasyPrint by itself opens any file and any address, embeds files named in the HTML, follows a style sheet that
imports itself for ever, and leaves out a picture it cannot read. Here each of these stops the leaflet.
"""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from easyread.errors import NotMade
from easyread.render.weasyprint70 import URLFetcher, URLFetcherResponse

FOLDERS = ("templates", "pictograms", "content/photos", "content/brand")
"""Folders of the project that a leaflet may use."""
MADE = ".cache/photos"
"""Where photographs stand that were made ready to print (easyread/photos.py)."""
KINDS = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".css": "text/css"}
MOST_BYTES = 16_000_000
MOST_SVG_BYTES = 1_000_000
MOST_PIXELS = 25_000_000
"""A picture is unpacked in memory, four bytes a pixel and some copies; A4 at 300 dots an inch has 8.7 million."""
MOST_SHAPES = 20_000
MOST_DEPTH = 40
MOST_FETCHES = 200
"""How often one leaflet may ask for the same thing: an @import of itself has no end."""

SVG_ELEMENTS = frozenset(
    "svg g title desc defs path rect circle ellipse line polyline polygon clipPath"
    " linearGradient radialGradient stop".split()
)
"""Shapes, and what groups, clips and shades them: no text, no scripts, nothing from elsewhere, nothing repeated."""

_SVG = "{http://www.w3.org/2000/svg}"


class ProjectFetcher(URLFetcher):  # type: ignore[misc]
    """Opens files below the project's own folders, the fonts, and drawings made on the way; refuses all else.

    ``files`` are further single files (the fonts). ``drawings`` are SVG texts by the address the HTML uses
    for them, for example ``drawing:qr-film``.
    """

    def __init__(
        self,
        root: Path,
        folders: Iterable[str] = (*FOLDERS, MADE),
        files: Iterable[Path] = (),
        drawings: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(allowed_protocols={"file", "data"}, allow_redirects=False, fail_on_errors=True)
        self._root = root.resolve()
        self._folders = [(root / folder).resolve() for folder in folders]
        self._files = {file.resolve() for file in files}
        self._drawings = drawings or {}
        self._asked: Counter[str] = Counter()

    def fetch(self, url: str, headers: Any = None) -> Any:
        """WeasyPrint's question for an address. Raises `NotMade`, which stops the leaflet."""
        data, kind = self.read(url)
        if kind.startswith("image/"):
            check_picture(data, kind, _short(url))
        return URLFetcherResponse(url, data, {"Content-Type": kind})

    def read(self, url: str) -> tuple[bytes, str]:
        """Content and media type behind an address, if a leaflet may use it."""
        self._asked[url] += 1
        if self._asked[url] > MOST_FETCHES:
            raise NotMade(f"The page asks for {_short(url)} for ever.", "Look for a style sheet that imports itself.")
        if url in self._drawings:
            return self._drawings[url].encode(), "image/svg+xml"
        parts = urlsplit(url)
        if parts.scheme == "data":
            return self._inline(url)
        if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
            raise NotMade(
                f"The page asks for {_short(url)}, which is not in the project.",
                f"Put the file into {' or '.join(FOLDERS[1:])} and name it there.",
            )
        return self._file(Path(url2pathname(parts.path)).resolve())

    def _inline(self, url: str) -> tuple[bytes, str]:
        response = super().fetch(url)
        kind = response.content_type
        if kind not in KINDS.values() or kind == "text/css":
            raise NotMade(f"The page carries «{kind}» inside it.", "Only SVG, PNG and JPEG pictures can be used.")
        return response.read(), kind

    def _file(self, path: Path) -> tuple[bytes, str]:
        if path in self._files:
            return path.read_bytes(), "font/ttf"
        if not any(path.is_relative_to(folder) for folder in self._folders):
            inside = path.is_relative_to(self._root)
            raise NotMade(
                f"The page asks for {path.relative_to(self._root) if inside else path}, which a leaflet may not use.",
                f"Only files in {', '.join(FOLDERS)} can be used.",
            )
        kind = KINDS.get(path.suffix.lower())
        if kind is None:
            raise NotMade(f"{path.name} is not a picture that can be used.", "Save it as SVG, PNG or JPEG.")
        try:
            if path.stat().st_size > MOST_BYTES:
                raise NotMade(f"{path.name} is larger than {MOST_BYTES // 1_000_000} MB.", "Save it smaller.")
            return path.read_bytes(), kind
        except FileNotFoundError as error:
            raise NotMade(f"There is no file {path.name} where the page looks for it.", "Put it there.") from error
        except OSError as error:
            raise NotMade(
                f"The file {path.name} cannot be read ({error.strerror}).", "Look at its permissions."
            ) from error


class Pictures(dict[str, Any]):
    """The pictures of one document by address, as WeasyPrint keeps them; read and checked once a process.

    ``known`` holds the drawings of the process by the SHA-256 of their content, so a changed file is a new one.
    """

    def __init__(self, fetcher: ProjectFetcher, known: dict[str, Any]) -> None:
        super().__init__()
        self._fetcher = fetcher
        self._known = known
        self._digests: dict[str, str] = {}

    def __contains__(self, url: object) -> bool:
        if super().__contains__(url):
            return True
        if not isinstance(url, str):
            return False
        data, kind = self._fetcher.read(url)
        if kind != "image/svg+xml":
            return False
        digest = self._digests[url] = sha256(data).hexdigest()
        if digest not in self._known:
            return False
        self[url] = self._known[digest]
        return True

    def __setitem__(self, url: str, image: Any) -> None:
        super().__setitem__(url, image)
        digest = self._digests.get(url)
        if image is not None and digest is not None:
            image.easyread_digest = digest
            image._context = None  # the layout of the first document: it is needed for text only, and large
            self._known[digest] = image


def check_picture(data: bytes, kind: str, name: str) -> None:
    """Refuse a picture that is not what it says, too large to unpack, or more than shapes. Raises `NotMade`."""
    if kind == "image/svg+xml":
        _check_svg(data, name)
        return
    size = _pixels(data)
    if size is None:
        raise NotMade(f"The picture {name} is not a PNG or JPEG that can be read.", "Save it again as PNG or JPEG.")
    if size[0] * size[1] > MOST_PIXELS:
        raise NotMade(
            f"The picture {name} is too large: {size[0]} × {size[1]} points.",
            f"Make it smaller; {MOST_PIXELS // 1_000_000} million points in all is the most.",
        )


def _pixels(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels from the head of a PNG or JPEG; nothing is unpacked."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR" and len(data) > 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 1 if marker == 0xFF else 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _check_svg(data: bytes, name: str) -> None:
    remedy = "Draw it with shapes only (turn words into outlines) and save it as plain SVG."
    if len(data) > MOST_SVG_BYTES or b"<!" in data.replace(b"<!--", b""):
        raise NotMade(f"The drawing {name} is too large or declares something of its own.", remedy)
    try:
        root = ET.fromstring(data)
    except ET.ParseError as error:
        line, column = error.position
        raise NotMade(f"The drawing {name} is broken at line {line}, column {column + 1}.", remedy) from error
    count = 0
    level: list[tuple[ET.Element, bool]] = [(root, False)]
    for _ in range(MOST_DEPTH):
        count += len(level)
        if count > MOST_SHAPES:
            break
        level = [child for element, clipped in level for child in _svg_children(element, clipped, name)]
    if level or root.tag != f"{_SVG}svg":
        raise NotMade(f"The drawing {name} is not an SVG, or is nested or detailed beyond measure.", remedy)


def _svg_children(element: ET.Element, clipped: bool, name: str) -> Iterable[tuple[ET.Element, bool]]:
    """An element's children, once it is known to be harmless; ``clipped`` says that it is a part of a clip path."""
    tag = element.tag if isinstance(element.tag, str) else ""
    known = tag.removeprefix(_SVG)
    clip = clipped or known == "clipPath"
    if not tag.startswith(_SVG) or known not in SVG_ELEMENTS:
        raise NotMade(
            f"The drawing {name} has a <{tag.rpartition('}')[2]}> in it.",
            "Draw it with shapes only (turn words into outlines) and save it as plain SVG.",
        )
    for key, value in element.attrib.items():
        bare = key.rpartition("}")[2]
        elsewhere = re.search(r"url\(\s*['\"]?\s*(?!#)", value) or (bare == "href" and not value.startswith("#"))
        if bare.startswith("on") or elsewhere or (clip and bare == "clip-path"):
            raise NotMade(f"The drawing {name} has {bare}=«{value}» in it.", "Take it out and save it as plain SVG.")
    return [(child, clip) for child in element]


def _short(url: str) -> str:
    """An address as a person wants to read it."""
    if url.startswith("data:"):
        return "inside the page"
    return Path(url2pathname(urlsplit(url).path)).name if url.startswith("file:") else f"«{url[:80]}»"
