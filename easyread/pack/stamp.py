"""What differs from home to home, put into a finished PDF: a code takes the place of a mark, byte for byte.

A sheet is drawn once with a mark where a code will stand. Its place in the page's drawing orders becomes a stream of
its own and of fixed length, so that a stamped file is the same file with other bytes at one place: no number in it
changes, and a home costs no more than a copy. The letters come from a font that is put in whole for this: capitals,
digits and what else a code may have.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

from easyread.errors import NotMade

LETTERS = "".join(chr(code) for code in range(0x20, 0x7F))
"""What can be stamped: printable ASCII, which codes and numbers are in."""
MOST_LETTERS = 40
STAMP_FONT = "/FStamp"
_PACKED = Name.RunLengthDecode
"""A stream packed like this is left as it is when the file is saved, and its letters stand in the file in clear."""
_RUN = 128
_PX_PER_MM = 96 / 25.4


@dataclass(frozen=True)
class Mark:
    """A mark to be found: its letters, how wide (mm) what takes its place may be, and whether it stays centred."""

    text: str
    wide: float
    centred: bool = False


@dataclass(frozen=True)
class Slot:
    """A place in a file's bytes: where it begins, how long it is, and how a text is written there."""

    mark: Mark
    start: int
    length: int
    x: float
    """Where the mark began, in px from the page's left edge."""
    y: str
    size: float
    """Of the letters, in px."""


_NEEDED = ("head", "hhea", "maxp", "loca", "glyf", "hmtx", "cvt ", "fpgm", "prep")
"""The tables of a TrueType font that a PDF needs (ISO 32000-1 9.9)."""


def font_program(file: Path, glyphs: Sequence[int]) -> bytes:
    """A font file with some glyphs only, each under its own number. The same file and glyphs, the same bytes."""
    with TTFont(file, recalcTimestamp=False) as font:
        for table in sorted(set(font.keys()) - {*_NEEDED, "GlyphOrder", "cmap"}):
            del font[table]
        subsetter = Subsetter(Options(retain_gids=True, hinting=False, layout_features=[], notdef_outline=True))
        subsetter.populate(gids=sorted(glyphs))
        subsetter.subset(font)
        if "cmap" in font:
            del font["cmap"]
        out = io.BytesIO()
        font.save(out)
    return out.getvalue()


class Letters:
    """Andika Bold for stamping: glyph numbers, widths, and the font file cut to what can be stamped."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with TTFont(file, lazy=True) as font:
            order, cmap = font.getReverseGlyphMap(), font.getBestCmap()
            self.glyphs = {letter: order[cmap[ord(letter)]] for letter in LETTERS if ord(letter) in cmap}
            units = font["head"].unitsPerEm
            metrics = font["hmtx"].metrics
            self.widths = {letter: metrics[cmap[ord(letter)]][0] / units for letter in self.glyphs}
            self.box = [round(value * 1000 / units) for value in
                        (font["head"].xMin, font["head"].yMin, font["head"].xMax, font["head"].yMax)]  # fmt: skip
            self.ascent = round(font["hhea"].ascent * 1000 / units)
            self.descent = round(font["hhea"].descent * 1000 / units)

    @cached_property
    def program(self) -> bytes:
        """The font file with these letters only, glyphs under their own numbers. The same file, the same bytes."""
        return font_program(self.file, [self.glyphs[letter] for letter in sorted(self.glyphs)])

    def hex(self, text: str) -> str:
        """The glyph numbers of a text. Raises `NotMade` for a letter that cannot be stamped."""
        wrong = [letter for letter in text if letter not in self.glyphs]
        if wrong:
            raise NotMade(f"The letter «{wrong[0]}» cannot be stamped.", "Use plain letters and digits.")
        return "".join(f"{self.glyphs[letter]:04x}" for letter in text)

    def wide(self, text: str, size: float) -> float:
        """How wide a text is, in the unit of ``size``."""
        return float(sum(self.widths[letter] for letter in text) * size)

    def font(self, pdf: Pdf) -> Any:
        """The font as an object of a PDF."""
        stream = pdf.make_stream(self.program, Length1=len(self.program))
        descriptor = pdf.make_indirect(
            Dictionary(
                Type=Name.FontDescriptor,
                FontName=Name("/STAMPE+Andika-Bold"),
                Flags=4,
                FontBBox=Array(self.box),
                ItalicAngle=0,
                Ascent=self.ascent,
                Descent=self.descent,
                CapHeight=self.ascent,
                StemV=120,
                FontFile2=stream,
            )
        )
        widths: list[Any] = []
        for letter, glyph in sorted(self.glyphs.items(), key=lambda pair: pair[1]):
            widths += [glyph, Array([round(self.widths[letter] * 1000)])]
        table = {glyph: f"{ord(letter):04x}" for letter, glyph in self.glyphs.items()}
        inner = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.CIDFontType2,
                BaseFont=Name("/STAMPE+Andika-Bold"),
                CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
                CIDToGIDMap=Name.Identity,
                FontDescriptor=descriptor,
                DW=1000,
                W=Array(widths),
            )
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=Name("/STAMPE+Andika-Bold"),
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([inner]),
                ToUnicode=pdf.make_stream(to_unicode(table)),
            )
        )


def to_unicode(letters: Mapping[int, str]) -> bytes:
    """The table from glyph numbers to letters (hexadecimal UTF-16) that a font in a PDF has."""
    lines = [f"<{glyph:04x}> <{text}>" for glyph, text in sorted(letters.items())]
    blocks = [lines[n : n + 100] for n in range(0, len(lines), 100)]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
        "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n"
        "/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        + "".join(f"{len(some)} beginbfchar\n" + "\n".join(some) + "\nendbfchar\n" for some in blocks)
        + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    ).encode()


class Stencil:
    """A finished PDF with places to stamp."""

    def __init__(self, data: bytes, slots: Sequence[Slot], letters: Letters) -> None:
        self.data, self.slots, self.letters = data, tuple(slots), letters
        edges = sorted((slot.start, slot.length) for slot in slots)
        self._pieces = [
            data[a:b] for a, b in zip([0, *(s + n for s, n in edges)], [*(s for s, _ in edges), len(data)], strict=True)
        ]
        self._order = sorted(self.slots, key=lambda slot: slot.start)

    def fits(self, texts: Mapping[str, str]) -> bool:
        """Whether every text has its letters and its room."""
        return all(fits(slot, texts[slot.mark.text], self.letters) for slot in self.slots)

    def stamped(self, texts: Mapping[str, str]) -> bytes:
        """The file with a text in the place of each mark."""
        made = [self._pieces[0]]
        for slot, piece in zip(self._order, self._pieces[1:], strict=True):
            made += [orders_of(slot, texts[slot.mark.text], self.letters), piece]
        return b"".join(made)


def fits(slot: Slot, text: str, letters: Letters) -> bool:
    """Whether a text can be stamped here and has room."""
    known = len(text) <= MOST_LETTERS and all(letter in letters.glyphs for letter in text)
    return known and letters.wide(text, slot.size) <= slot.mark.wide * _PX_PER_MM


def shift(slot: Slot, text: str, letters: Letters) -> float:
    """How far (px) a text begins from where the mark began: a centred one stays in the middle."""
    if not slot.mark.centred:
        return 0.0
    return (letters.wide(slot.mark.text, slot.size) - letters.wide(text, slot.size)) / 2


def orders_of(slot: Slot, text: str, letters: Letters) -> bytes:
    """The drawing orders for a text in a slot, packed to the slot's length."""
    orders = _orders(slot.x + shift(slot, text, letters), slot.y, slot.size, letters.hex(text))
    return _packed(orders, slot.length)


def _orders(x: float, y: str, size: float, glyphs: str) -> str:
    return f"1 0 0 -1 {x:.3f} {y} Tm\n{STAMP_FONT} {size:g} Tf\n[<{glyphs}>] TJ\n"


def _packed(orders: str, length: int) -> bytes:
    """Filled up with blanks, in runs of letters as they are (RunLengthDecode, ISO 32000-1 7.4.5)."""
    room = _room(length)
    whole = orders.ljust(room).encode("ascii")
    runs = [whole[n : n + _RUN] for n in range(0, room, _RUN)]
    return b"".join(bytes([len(run) - 1]) + run for run in runs) + b"\x80"


def _room(length: int) -> int:
    """How many letters a packed stream of this length holds."""
    full, rest = divmod(length - 1, _RUN + 1)
    return full * _RUN + max(0, rest - 1)


def cut(pdf: Pdf, marks: Sequence[Mark], letters: Letters) -> list[Slot]:
    """Makes each mark's place in the PDF a stream of its own; saving it then, `find` gives the slots in the bytes.

    Raises `NotMade` when a mark is not there exactly once.
    """
    font = None
    slots: list[Slot] = []
    for mark in marks:
        where = _where(pdf, mark, letters)
        if len(where) != 1:
            raise NotMade(
                f"The mark for a code is on a sheet {len(where)} times.", "Look at the template of the sheet."
            )
        page, number, orders, found = where[0]
        font = letters.font(pdf) if font is None else font
        slot = Slot(mark, 0, 0, float(found["x"]), found["y"].decode("ascii"), float(found["size"]))
        longest = len(_orders(1234.567, slot.y, slot.size, "0" * 4 * MOST_LETTERS))
        length = longest + -(-longest // _RUN) + 1
        slot = Slot(mark, 0, length, slot.x, slot.y, slot.size)
        stream = pdf.make_stream(orders_of(slot, mark.text, letters))
        stream.Filter = _PACKED
        before, after = (pdf.make_stream(one) for one in (orders[: found.start()], orders[found.end() :]))
        contents = _contents(page)
        page.Contents = Array([*contents[:number], before, stream, after, *contents[number + 1 :]])
        resources = page.Resources
        if "/Font" not in resources:
            resources.Font = Dictionary()
        resources.Font[STAMP_FONT] = font
        slots.append(slot)
    return slots


def find(data: bytes, slots: Sequence[Slot], letters: Letters) -> Stencil:
    """The slots of a saved PDF by their bytes. Raises `NotMade` where one is not there once."""
    found: list[Slot] = []
    for slot in slots:
        wanted = orders_of(slot, slot.mark.text, letters)
        if data.count(wanted) != 1:
            raise NotMade("The place of a code got lost when a sheet was saved.", "Please report it.")
        found.append(Slot(slot.mark, data.index(wanted), len(wanted), slot.x, slot.y, slot.size))
    return Stencil(data, found, letters)


def _contents(page: Any) -> list[Any]:
    contents = page.Contents
    return list(contents) if isinstance(contents, Array) else [contents]


def _where(pdf: Pdf, mark: Mark, letters: Letters) -> list[tuple[Any, int, bytes, re.Match[bytes]]]:
    """Every place where the mark's letters are shown: page, number of its stream, the stream, the orders."""
    pattern = _pattern(mark, letters)
    found: list[tuple[Any, int, bytes, re.Match[bytes]]] = []
    for page in pdf.pages:
        for number, stream in enumerate(_contents(page.obj)):
            if isinstance(stream, pikepdf.Stream) and stream.get("/Filter") != _PACKED:
                orders = stream.read_bytes()
                found += [(page.obj, number, orders, one) for one in pattern.finditer(orders)]
    return found


def taken_out(pdf: Pdf, marks: Sequence[Mark], letters: Letters) -> tuple[list[tuple[int, Slot]], list[bytes]]:
    """For print: each mark's page (from 0) and place, and the drawing orders of every page without the marks.

    Raises `NotMade` when a mark is not there exactly once.
    """
    orders = [b"\n".join(stream.read_bytes() for stream in _contents(page.obj)) for page in pdf.pages]
    slots: list[tuple[int, Slot]] = []
    for mark in marks:
        found = [(n, one) for n, page in enumerate(orders) for one in _pattern(mark, letters).finditer(page)]
        if len(found) != 1:
            raise NotMade(
                f"The mark for a code is on a sheet {len(found)} times.", "Look at the template of the sheet."
            )
        number, one = found[0]
        slots.append((number, Slot(mark, 0, 0, float(one["x"]), one["y"].decode("ascii"), float(one["size"]))))
        orders[number] = orders[number][: one.start()] + orders[number][one.end() :]
    return slots, orders


def _pattern(mark: Mark, letters: Letters) -> re.Pattern[bytes]:
    """How the engine shows a mark's letters."""
    glyphs = [f"{letters.glyphs[letter]:04x}" for letter in mark.text]
    shown = rb"\[<" + rb">-?[\d.]+<".join(one.encode() for one in glyphs) + rb">-?[\d.]+\] TJ"
    return re.compile(
        rb"1 0 0 -1 (?P<x>[\d.]+) (?P<y>[\d.]+) Tm\n/\S+ (?P<size>[\d.]+) Tf\n" + shown + rb"\n", re.IGNORECASE
    )
