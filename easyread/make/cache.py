"""The cache: finished leaflets by what they are made of, never by times.

A key holds everything that can change the bytes: the `Leaflet`, the templates, the fonts, the pictures it uses, the
program's own drawing code and the versions of the libraries. A spoiled entry counts as none. Two runs at once do no
harm: entries are written whole, and the same key means the same bytes.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.writing import write_whole

_LIBRARIES = ("weasyprint", "pydyf", "fonttools", "pikepdf", "pypdfium2", "jinja2", "Pillow")
_CODE = ("render", "proof", "make", "leaflet.py", "templates.py")
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
    """Every file below a folder with one of the endings; links to folders are not followed."""
    found: list[Path] = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__pycache__"))]
        found += [Path(here, name) for name in names if name.endswith(endings) and not name.startswith(".")]
    return found


@dataclass(frozen=True)
class Product:
    """One finished leaflet: the PDF, a picture of its first page, and how many pages it has."""

    pdf: bytes
    thumbnail: bytes
    pages: int


class Cache:
    """Finished leaflets below ``<root>/.cache/leaflets``."""

    def __init__(self, root: Path, fonts: Iterable[Path]) -> None:
        self.root = root
        self.fonts = tuple(fonts)
        self.folder = root / ".cache" / "leaflets"

    @cached_property
    def ground(self) -> bytes:
        """What all leaflets of a run share: templates, fonts, code and library versions."""
        here = Path(__file__).parents[1]
        code: list[Path] = []
        for name in _CODE:
            code += files_below(here / name, ".py") if (here / name).is_dir() else [here / name]
        parts = [
            digest_of(files_below(self.root / "templates", ".jinja", ".css", ".svg"), self.root),
            digest_of(self.fonts, self.root),
            digest_of(code, here),
            *(f"{name} {version(name)}" for name in _LIBRARIES),
        ]
        return "\n".join(parts).encode()

    def key(self, leaflet: Leaflet) -> str:
        """The key of a leaflet: the same key means the same bytes."""
        total = hashlib.sha256(self.ground)
        total.update(repr(leaflet).encode())
        for file in sorted({picture.file for picture in leaflet.pictures()}):
            path = self.root / file
            total.update(file.encode())
            total.update(path.read_bytes() if path.is_file() else b"")
        return total.hexdigest()

    def find(self, key: str) -> Product | None:
        """The product of a key, or None when there is none or it is spoiled."""
        file = self.folder / key[:2] / key
        try:
            data = file.read_bytes()
        except OSError:
            return None
        seal, body = data[:32], data[32:]
        if len(body) < 12 or hashlib.sha256(body).digest() != seal:
            return None
        pages, size = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:12], "big")
        return Product(pdf=body[12 : 12 + size], thumbnail=body[12 + size :], pages=pages)

    def keep(self, key: str, product: Product) -> None:
        """Puts a product in. A cache that cannot be written is no error: the leaflet is there all the same."""
        body = product.pages.to_bytes(4, "big") + len(product.pdf).to_bytes(8, "big") + product.pdf + product.thumbnail
        try:
            write_whole(self.folder / key[:2] / key, hashlib.sha256(body).digest() + body)
        except NotMade:
            return

    def trim(self) -> None:
        """Removes the entries used longest ago when the cache has grown too large."""
        entries = [(file.stat(), file) for file in self.folder.glob("??/*") if file.is_file()]
        size = sum(stat.st_size for stat, _ in entries)
        for stat, file in sorted(entries, key=lambda entry: entry[0].st_mtime):
            if size <= _MOST_BYTES:
                return
            file.unlink(missing_ok=True)
            size -= stat.st_size
