"""One font for a whole print file, in place of each leaflet's own cut of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from easyread.pack.stamp import font_program, to_unicode


@dataclass(frozen=True)
class CommonFont:
    """One font for a whole print file, in place of each leaflet's own cut of it. Glyphs go by their numbers."""

    program: bytes
    widths: Mapping[int, float]
    unicode: Mapping[int, str]

    def put(self, out: Pdf, cut: Any, program: Any) -> Any:
        """Makes a cut, which is in the file already, into the common font."""
        widths: list[Any] = []
        for glyph in sorted(self.widths):
            widths += [glyph, Array([self.widths[glyph]])]
        cut.DescendantFonts[0].W = Array(widths)
        cut.DescendantFonts[0].FontDescriptor.FontFile2 = program
        cut.ToUnicode = out.make_stream(to_unicode(self.unicode))
        return cut


def common_fonts(files: Sequence[Path], fonts: Mapping[str, Path]) -> dict[str, CommonFont]:
    """Fonts with every letter that some PDFs use, by the font's name.

    ``fonts`` are the whole font files by name. The engine keeps a letter's own number in every cut, so a font with
    more letters serves as well.
    """
    widths: dict[str, dict[int, float]] = {name: {} for name in fonts}
    letters: dict[str, dict[int, str]] = {name: {} for name in fonts}
    for file in files:
        with pikepdf.open(file) as pdf:
            for thing in pdf.objects:
                if not isinstance(thing, Dictionary) or thing.get("/Type") != Name.Font:
                    continue
                name = str(thing.BaseFont).partition("+")[2]
                if name in fonts and thing.get("/Subtype") == Name.Type0:
                    widths[name].update(_glyphs(thing.DescendantFonts[0].W))
                    for glyph, text in _letters(thing.ToUnicode.read_bytes()):
                        known = letters[name].get(glyph, text)
                        letters[name][glyph] = min(known, text)  # a space is a space, whichever leaflet came first
    return {
        name: CommonFont(font_program(fonts[name], list(some)), some, letters[name])
        for name, some in widths.items()
        if some
    }


def _glyphs(widths: Any) -> Iterator[tuple[int, float]]:
    """Glyph numbers and widths of a width array: [first [w w …] …] and [first last w …]."""
    flat = list(widths)
    at = 0
    while at < len(flat):
        first = int(flat[at])
        if isinstance(flat[at + 1], Array):
            yield from enumerate((float(wide) for wide in flat[at + 1]), first)
            at += 2
        else:
            yield from ((glyph, float(flat[at + 2])) for glyph in range(first, int(flat[at + 1]) + 1))
            at += 3


_BFCHAR = re.compile(rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>\n")


def _letters(table: bytes) -> Iterator[tuple[int, str]]:
    for glyph, text in _BFCHAR.findall(table.partition(b"endcodespacerange")[2]):
        yield int(glyph, 16), text.decode("ascii")
