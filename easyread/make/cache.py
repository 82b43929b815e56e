"""The cache: finished leaflets by what they are made of, never by times.

A key holds everything that can change the bytes: the `Leaflet`, the templates, the fonts, the pictures it uses, the
program's own code and the versions of the libraries. A spoiled entry counts as none. Two runs at once do no harm:
entries are written whole, and the same key means the same bytes.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.writing import write_whole

LIBRARIES = ("weasyprint", "pydyf", "tinycss2", "cssselect2", "fonttools", "pikepdf", "pypdfium2", "resvg-py",
             "Jinja2", "Pillow", "brotli")  # fmt: skip
_SYSTEM = (
    ("pango_version_string", ("libpango-1.0.so.0", "libpango-1.0.dylib")),
    ("hb_version_string", ("libharfbuzz.so.0", "libharfbuzz.0.dylib")),
)
"""What the system lays text out with: the function that tells its version, and the file's names."""
_BEFORE = (
    "check", "cli", "load", "tailor", "doctor.py", "lexicon.py", "readability.py", "setup_data.py", "testing.py",
)  # fmt: skip
"""The code whose work is over when a `Leaflet` is there: what it does to a leaflet is in the value."""
_HEAD = 24
"""Bytes before an entry's parts: the number of pages, and how long the PDF and the web page are."""
_MOST_BYTES = 512 * 1024 * 1024
"""The cache is trimmed to this size, oldest use first."""


def digest_of(files: Iterable[Path], base: Path) -> str:
    """One digest of the names and bytes of some files."""
    total = hashlib.sha256()
    for file in sorted(files):
        name = file.relative_to(base).as_posix() if file.is_relative_to(base) else file.name
        total.update(f"{name}\0".encode())
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def files_below(folder: Path, *endings: str) -> list[Path]:
    """Every file below a folder with one of the endings (every file, where none is given).

    Hidden files and caches are left out, and links to folders are not followed.
    """
    found: list[Path] = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__pycache__"))]
        found += [
            Path(here, name) for name in names if not name.startswith(".") and (name.endswith(endings) or not endings)
        ]
    return found


def drawing_code() -> list[Path]:
    """The program's own files from the `Leaflet` on."""
    here = Path(__file__).parents[1]
    return [file for file in files_below(here, ".py") if file.relative_to(here).parts[0] not in _BEFORE]


def templates(root: Path) -> list[Path]:
    """Everything in the templates folder that can be on a page."""
    return [
        file for file in files_below(root / "templates") if file.suffix != ".md" and file.name != "index.html.jinja"
    ]


@dataclass(frozen=True)
class Product:
    """One finished leaflet: the PDF, a picture of its first page, how many pages it has, and its web page."""

    pdf: bytes
    thumbnail: bytes
    pages: int
    twin: bytes


class Cache:
    """Finished leaflets below ``<root>/.cache/leaflets``."""

    def __init__(self, root: Path, fonts: Iterable[Path]) -> None:
        self.root = root
        self.fonts = tuple(fonts)
        self.folder = root / ".cache" / "leaflets"

    @cached_property
    def ground(self) -> bytes:
        """What all leaflets of a run share: templates, fonts, code and library versions."""
        parts = [
            digest_of(templates(self.root), self.root),
            digest_of(self.fonts, self.root),
            digest_of(drawing_code(), Path(__file__).parents[1]),
            *(f"{name} {version(name)}" for name in LIBRARIES),
            *(f"{tell} {_told(tell, files)}" for tell, files in _SYSTEM),
        ]
        return "\n".join(parts).encode()

    def key(self, leaflet: Leaflet) -> str:
        """The key of a leaflet: the same key means the same bytes. A picture that cannot be read is no part of it."""
        total = hashlib.sha256(self.ground)
        total.update(repr(leaflet).encode())
        for file in sorted({picture.file for picture in leaflet.pictures()}):
            total.update(f"\0{file}\0".encode())
            with suppress(OSError):
                total.update(hashlib.sha256((self.root / file).read_bytes()).digest())
        return total.hexdigest()

    def find(self, key: str) -> Product | None:
        """The product of a key, or None when there is none or it is spoiled."""
        file = self.folder / key[:2] / key
        try:
            data = file.read_bytes()
        except OSError:
            return None
        seal, body = data[:32], data[32:]
        if len(body) < _HEAD or hashlib.sha256(key.encode() + body).digest() != seal:
            return None
        with suppress(OSError):
            os.utime(file)  # for `trim`: it was used now
        pages, pdf, twin = (int.from_bytes(body[at : at + 8], "big") for at in range(0, _HEAD, 8))
        end = _HEAD + pdf
        return Product(body[_HEAD:end], thumbnail=body[end + twin :], pages=pages, twin=body[end : end + twin])

    def keep(self, key: str, product: Product) -> None:
        """Puts a product in. A cache that cannot be written is no error: the leaflet is there all the same."""
        head = b"".join(size.to_bytes(8, "big") for size in (product.pages, len(product.pdf), len(product.twin)))
        body = head + product.pdf + product.twin + product.thumbnail
        with suppress(NotMade):
            write_whole(self.folder / key[:2] / key, hashlib.sha256(key.encode() + body).digest() + body)

    def trim(self, most: int = _MOST_BYTES) -> None:
        """Removes the entries used longest ago when the cache has grown larger than ``most`` bytes.

        Another run may remove the same ones at the same time.
        """
        entries: list[tuple[float, int, Path]] = []
        for file in self.folder.glob("??/*"):
            with suppress(OSError):
                told = file.stat()
                entries.append((told.st_mtime, told.st_size, file))
        size = sum(length for _, length, _ in entries)
        for _, length, file in sorted(entries):
            if size <= most:
                return
            with suppress(OSError):
                file.unlink()
            size -= length


def _told(tell: str, files: tuple[str, ...]) -> str:
    """The version that a library of the system tells; empty when it is not there."""
    for file in files:
        try:
            function = getattr(ctypes.CDLL(file), tell)
        except (OSError, AttributeError):
            continue
        function.restype = ctypes.c_char_p
        return str(function().decode())
    return ""
