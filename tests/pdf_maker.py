"""A small project to make PDFs in, for the tests of the PDF rooms."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from easyread.render.fonts import FontFile, find_fonts
from easyread.render.pdf import Engine

DOOR = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><title>Door</title>'
    '<g clip-path="url(#pane)" stroke="#1a1a1a" stroke-width="4">'
    '<clipPath id="pane"><rect x="20" y="8" width="88" height="112" rx="6"/></clipPath>'
    '<rect x="8" y="8" width="112" height="112" fill="#e0ab6e"/><circle cx="96" cy="64" r="6" fill="#ffd84d"/></g>'
    '<g opacity="0.5"><path d="M30 20L90 100" fill="none" stroke="#24406b" stroke-width="9"/></g></svg>'
)
SHADED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><linearGradient id="g">'
    '<stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient></defs>'
    '<rect width="10" height="10" fill="url(#g)"/></svg>'
)
CSS = "@page{size:A5;margin:15mm} *{margin:0;padding:0} html{font:16pt/24pt Andika} .s{display:inline-block}"


def png(width: int, height: int, *, claims: tuple[int, int] | None = None) -> bytes:
    """A grey PNG; ``claims`` is the size written in its head instead of the real one."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", *(claims or (width, height)), 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x99" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@cache
def fonts() -> tuple[FontFile, ...]:
    return find_fonts(Path.cwd())


def project(root: Path, css: str = CSS) -> Path:
    """A project folder with three pictures; gives its style sheet."""
    for folder in ("templates", "pictograms", "content/photos"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "pictograms/door.svg").write_text(DOOR)
    (root / "pictograms/shaded.svg").write_text(SHADED)
    (root / "content/photos/officer.png").write_bytes(png(30, 40))
    sheet = root / "templates/leaflet.css"
    sheet.write_text(css)
    return sheet


_folders: list[TemporaryDirectory[str]] = []


@cache
def engine(more_css: str = "") -> Engine:
    """An engine with a small style sheet, kept for the test run."""
    folder = TemporaryDirectory(prefix="easyread-test-")
    _folders.append(folder)
    root = Path(folder.name)
    return Engine(root, project(root, CSS + more_css), fonts())


def page(body: str, *, lang: str = "en-GB", title: str = "Your door", head: str = "") -> str:
    """A whole HTML page."""
    head = f'<meta charset="utf-8"><title>{title}</title>{head}'
    return f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


def make(body: str, more_css: str = "") -> bytes:
    """The PDF of some HTML."""
    return engine(more_css).write(page(body))
