"""The shapes of letters: whether what is printed is the letter that the text layer says.

Two font files under one family name can print «d; r» for «dŵr» while copying, searching and reading aloud stay
right. Only the outlines in the file tell.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont, TTLibError

from easyread.proof.objects import Entries, Thing, entry, items, key_of, name

# A damaged font in somebody's file is a result of the proof, not news for the terminal.
logging.getLogger("fontTools").addHandler(logging.NullHandler())
_ALWAYS_ON = {"ccmp", "calt", "clig", "liga", "locl", "rlig"}
"""OpenType features that swap letters without being asked for."""
_SINGLE, _ALTERNATE, _EXTENSION = 1, 3, 7


@dataclass(frozen=True, slots=True)
class Font:
    """One font that the file uses. ``shapes`` are (letter, shape): None where they could not be read."""

    name: str
    """Without subset prefix."""
    embedded: bool
    readable: bool
    """Letters can be copied and read aloud: there is a ToUnicode list or a known encoding."""
    pages: tuple[int, ...]
    """From 1."""
    shapes: tuple[tuple[str, str], ...] | None
    kind: str


def shapes_of(files: Iterable[Path], text: str) -> dict[str, tuple[str, ...]]:
    """The shapes that each letter of ``text`` has in some font files: for `Promise.letters`."""
    fonts = [_Outlines.of_file(file) for file in files]
    made: dict[str, tuple[str, ...]] = {}
    for letter in sorted(set(text)):
        found = {shape for font in fonts for shape in font.shapes(letter)}
        if found and not letter.isspace():
            made[letter] = tuple(sorted(found))
    return made


class _Outlines:
    """The outlines of one TrueType font, each as a short digest."""

    def __init__(self, font: TTFont) -> None:
        self.font = font
        self.glyphs = font["glyf"]
        self.cmap: dict[int, str] = font.getBestCmap() or {} if "cmap" in font else {}
        self.units = font["head"].unitsPerEm
        self.known: dict[str, str] = {}
        self._forms: dict[str, set[str]] | None = None

    @staticmethod
    @lru_cache(maxsize=16)
    def of_file(file: Path) -> _Outlines:
        return _Outlines(TTFont(file, lazy=True))

    def shape(self, glyph: str) -> str:
        """A digest of a glyph's outline; empty for one without ink."""
        if glyph not in self.known:
            outline, ends, flags = self.glyphs[glyph].getCoordinates(self.glyphs)[:3]
            if not len(outline):
                self.known[glyph] = ""
            else:
                points = repr([(round(x * 1000 / self.units), round(y * 1000 / self.units)) for x, y in outline])
                total = hashlib.blake2b(f"{points}{list(ends)}{[flag & 1 for flag in flags]}".encode(), digest_size=6)
                self.known[glyph] = total.hexdigest()
        return self.known[glyph]

    def shapes(self, letter: str) -> set[str]:
        """All shapes of a letter: its own glyph and the other forms that the font swaps in."""
        glyph = self.cmap.get(ord(letter))
        if glyph is None:
            return set()
        return {self.shape(one) for one in {glyph} | self.forms().get(glyph, set())} - {""}

    def forms(self) -> dict[str, set[str]]:
        """Glyphs that may stand for one glyph unasked (GSUB single and alternate substitution)."""
        if self._forms is None:
            self._forms = {}
            table: Any = self.font["GSUB"].table if "GSUB" in self.font else None
            used: set[int] = set()
            for record in table.FeatureList.FeatureRecord if table is not None and table.FeatureList else ():
                if record.FeatureTag in _ALWAYS_ON:
                    used.update(record.Feature.LookupListIndex)
            for index in sorted(used):
                lookup = table.LookupList.Lookup[index]
                for part in lookup.SubTable:
                    kind, one = lookup.LookupType, part
                    if kind == _EXTENSION:
                        kind, one = part.ExtensionLookupType, part.ExtSubTable
                    if kind == _SINGLE:
                        for before, after in one.mapping.items():
                            self._forms.setdefault(before, set()).add(after)
                    elif kind == _ALTERNATE:
                        for before, others in one.alternates.items():
                            self._forms.setdefault(before, set()).update(others)
        return self._forms


def fonts_of(pdf: pikepdf.Pdf) -> list[Font]:
    """Every font of the pages and of the groups drawn on them."""
    used: dict[tuple[int, int], tuple[Thing, set[int]]] = {}
    loose: list[tuple[Thing, int]] = []
    for number, page in enumerate(pdf.pages, 1):
        waiting: list[Thing] = [entry(page.obj, "/Resources")]
        seen: set[tuple[int, int]] = set()
        while waiting:
            resources = waiting.pop()
            for font in _values(entry(resources, "/Font")):
                key = key_of(font)
                if key == (0, 0):
                    loose.append((font, number))
                else:
                    used.setdefault(key, (font, set()))[1].add(number)
            for group in _values(entry(resources, "/XObject")):
                key = key_of(group)
                if key not in seen and name(entry(group, "/Subtype")) == "Form":
                    seen.add(key)
                    waiting.append(entry(group, "/Resources"))
    found = [_font(font, tuple(sorted(pages))) for font, pages in used.values()]
    return found + [_font(font, (number,)) for font, number in loose]


def _values(thing: Thing) -> list[Thing]:
    return list(thing.values()) if isinstance(thing, pikepdf.Dictionary) else []


_PREFIX = re.compile(r"[A-Z]{6}\+")


def bare_name(font: str) -> str:
    """A font's name without the six letters of a subset."""
    return _PREFIX.sub("", font)


def _font(font: Thing, pages: tuple[int, ...]) -> Font:
    kind = name(entry(font, "/Subtype"))
    inner = next(iter(items(entry(font, "/DescendantFonts"))), None) if kind == "Type0" else font
    descriptor = entry(inner, "/FontDescriptor")
    files = [entry(descriptor, key) for key in ("/FontFile", "/FontFile2", "/FontFile3")]
    file = next((one for one in files if isinstance(one, pikepdf.Stream)), None)
    to_unicode = entry(font, "/ToUnicode")
    encoding = entry(font, "/Encoding")
    readable = isinstance(to_unicode, pikepdf.Stream) or (
        kind != "Type0" and (isinstance(encoding, (pikepdf.Name, Entries)))
    )
    shapes = None
    direct = name(entry(inner, "/CIDToGIDMap")) in ("", "Identity") and name(encoding) == "Identity-H"
    if kind == "Type0" and direct and isinstance(to_unicode, pikepdf.Stream) and isinstance(files[1], pikepdf.Stream):
        shapes = _shapes_in(files[1], to_unicode)
    said = name(entry(font, "/BaseFont"))
    return Font(bare_name(said), file is not None or kind == "Type3", readable, pages, shapes, kind)


def _shapes_in(file: pikepdf.Stream, to_unicode: pikepdf.Stream) -> tuple[tuple[str, str], ...] | None:
    try:
        data, listing = file.read_bytes(), to_unicode.read_bytes()
    except pikepdf.PdfError:
        return None
    return _shapes_in_bytes(data, listing)


@lru_cache(maxsize=64)
def _shapes_in_bytes(data: bytes, listing: bytes) -> tuple[tuple[str, str], ...] | None:
    letters = _listed(listing)
    try:
        font = TTFont(io.BytesIO(data), lazy=True)
        outlines = _Outlines(font)
        order = font.getGlyphOrder()
        found = [
            (letter, outlines.shape(order[glyph])) for glyph, letter in sorted(letters.items()) if glyph < len(order)
        ]
    except (
        TTLibError,
        KeyError,
        IndexError,
        ValueError,
        AssertionError,
        AttributeError,
        TypeError,
        OSError,
        struct.error,
    ):
        # fontTools raises whatever its table readers stumble over; a font that it cannot read is not judged.
        return None
    return tuple(found)


_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[|\])")


def _listed(listing: bytes) -> dict[int, str]:
    """Glyph → letters, from a ToUnicode list (ISO 32000-1 9.10.3)."""
    found: dict[int, str] = {}
    for kind, body in _BLOCK.findall(listing):
        parts = [(mark if mark else bytes.fromhex(hexed.decode())) for hexed, mark in _HEX.findall(body)]
        if kind == b"char":
            for code, letter in zip(parts[::2], parts[1::2], strict=False):
                found[int.from_bytes(code, "big")] = letter.decode("utf-16-be", "replace")
            continue
        at = 0
        while at + 2 < len(parts):
            first, last = int.from_bytes(parts[at], "big"), int.from_bytes(parts[at + 1], "big")
            last = min(last, first + 0xFFFF)
            if parts[at + 2] == b"[":
                end = next((n for n in range(at + 3, len(parts)) if parts[n] == b"]"), len(parts))
                for n, letter in enumerate(parts[at + 3 : end]):
                    found[first + n] = letter.decode("utf-16-be", "replace")
                at = end + 1
            else:
                start = parts[at + 2]
                for code in range(first, last + 1):
                    total = int.from_bytes(start, "big") + code - first
                    found[code] = total.to_bytes(max(len(start), 2), "big").decode("utf-16-be", "replace")
                at += 3
    return found
