"""The finished pages, read with pdfium: every run of letters, every drawn thing, where it is and how it is marked."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from typing import Any, Literal

import pypdfium2.raw as pdfium

from easyread.proof.raster import DPI, Box, Colour, blank, draw
from easyread.proof.sheets import Letters, Mark, Shape, Sheet

Matrix = tuple[float, float, float, float, float, float]
_STRAIGHT: Matrix = (1, 0, 0, 1, 0, 0)
_DEEPEST = 12
_MOST_CORNERS = 40
_WIDELY = 0.02
"""Letters this far apart, in em, are set widely on purpose."""
_Letter = tuple[int, str, bool]
"""Its number on the page, the letter, and whether pdfium puts a space before it."""
MOST_OBJECTS = 60_000
"""Things on one page above which the page is not read: no leaflet comes near it."""


def read_sheet(document: Any, number: int, closer: float = 1) -> Sheet:
    """Reads one page (``number`` from 0) of an open pdfium document; ``broken`` when pdfium cannot load it.

    ``closer``: so much finer its pictures are drawn, where they are smaller than usual and must still be told apart.
    """
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        empty = Sheet(number + 1, (0.0, 0.0, 1.0, 1.0), 0, broken=True)
        empty.full = empty.ground = empty.alone = blank(empty.box)
        return empty
    turned = pdfium.FPDFPage_GetRotation(page)
    if turned:
        pdfium.FPDFPage_SetRotation(page, 0)
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    area = (box.left, min(box.top, box.bottom), box.right, max(box.top, box.bottom))
    sheet = Sheet(number + 1, area, turned)
    reader = _Reader(sheet)
    if pdfium.FPDFPage_CountObjects(page) > MOST_OBJECTS:
        sheet.too_much = True
    else:
        reader.read(page)
    sheet.full = draw(page, area)
    if reader.found:
        for thing, _ in reader.found:
            pdfium.FPDFPageObj_SetIsActive(thing, False)
        sheet.ground = draw(page, area)
    else:
        sheet.ground = sheet.full
    claimed = any(shape.mark == "tagged" for shape in sheet.shapes)
    for thing in reader.plain if claimed else ():
        pdfium.FPDFPageObj_SetIsActive(thing, False)
    if (reader.plain and claimed) or closer != 1:
        sheet.alone = draw(page, area, DPI * closer)
    else:
        sheet.alone = sheet.ground
    pdfium.FPDF_ClosePage(page)
    return sheet


class _Reader:
    """Reads the objects of one page."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.found: list[tuple[Any, Letters]] = []
        self.plain: list[Any] = []
        """Drawings that no tag claims."""
        self.count = 0
        self.floats = [ctypes.c_float() for _ in range(4)]
        self.ints = [ctypes.c_uint() for _ in range(4)]
        self.matrix = pdfium.FS_MATRIX()
        self.name = ctypes.create_string_buffer(256)
        self.fonts: dict[int, tuple[str, bool]] = {}

    def read(self, page: Any) -> None:
        count = pdfium.FPDFPage_CountObjects(page)
        self.walk(lambda n: pdfium.FPDFPage_GetObject(page, n), count, _STRAIGHT, None, 0)
        if self.found:
            self.texts(page)
        self.sheet.letters = [letters for _, letters in self.found]

    def walk(
        self,
        get: Callable[[int], Any],
        count: int,
        place: Matrix,
        outer: tuple[int, Mark] | None,
        depth: int,
    ) -> None:
        """Objects of a page or of a group. A group's letters are read too; its shapes count as one shape."""
        self.count += count
        if self.count > MOST_OBJECTS or depth > _DEEPEST:
            self.sheet.too_much = True
            return
        for n in range(count):
            thing = get(n)
            kind = pdfium.FPDFPageObj_GetType(thing)
            mark = outer
            if mark is None or mark[1] == "none":
                mark = self.mark(thing)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self.found.append((thing, self.letters(thing, place, mark)))
            elif depth == 0:
                self.shape(thing, kind, place, mark)
            if kind == pdfium.FPDF_PAGEOBJ_FORM:
                inner = _times(self.matrix_of(thing), place)
                inside = pdfium.FPDFFormObj_CountObjects(thing)
                self.walk(_kids(thing), inside, inner, mark, depth + 1)

    def mark(self, thing: Any) -> tuple[int, Mark]:
        mcid = pdfium.FPDFPageObj_GetMarkedContentID(thing)
        if mcid >= 0:
            return mcid, "tagged"
        for n in range(pdfium.FPDFPageObj_CountMarks(thing)):
            name = (ctypes.c_ushort * 32)()
            size = ctypes.c_ulong()
            mark = pdfium.FPDFPageObj_GetMark(thing, n)
            pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), size)
            if bytes(name)[: max(size.value - 2, 0)] == "Artifact".encode("utf-16-le"):
                return -1, "artifact"
        return -1, "none"

    def bounds(self, thing: Any, place: Matrix) -> Box:
        left, bottom, right, top = self.floats
        if not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
            return (0.0, 0.0, 0.0, 0.0)
        box = (left.value, bottom.value, right.value, top.value)
        return box if place is _STRAIGHT else _moved(box, place)

    def matrix_of(self, thing: Any) -> Matrix:
        m = self.matrix
        if not pdfium.FPDFPageObj_GetMatrix(thing, m):
            return _STRAIGHT
        return (m.a, m.b, m.c, m.d, m.e, m.f)

    def shape(self, thing: Any, kind: int, place: Matrix, mark: tuple[int, Mark]) -> None:
        names: dict[int, Literal["path", "image", "shading", "group"]] = {
            pdfium.FPDF_PAGEOBJ_PATH: "path",
            pdfium.FPDF_PAGEOBJ_IMAGE: "image",
            pdfium.FPDF_PAGEOBJ_SHADING: "shading",
            pdfium.FPDF_PAGEOBJ_FORM: "group",
        }
        if kind not in names:
            return
        pixels = (0, 0)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            wide, tall = self.ints[:2]
            if pdfium.FPDFImageObj_GetImagePixelSize(thing, wide, tall):
                pixels = (wide.value, tall.value)
        box = self.bounds(thing, place)
        if mark[1] == "tagged":
            box = self.clipped(thing, box)
        else:
            self.plain.append(thing)
        self.sheet.shapes.append(Shape(names[kind], box, mark[0], mark[1], pixels))

    def clipped(self, thing: Any, box: Box) -> Box:
        """The part of a box inside the boxes of the thing's clipping paths: a drawing may reach over its frame."""
        left, bottom, right, top = box
        clip = pdfium.FPDFPageObj_GetClipPath(thing)
        x, y = self.floats[:2]
        for n in range(max(pdfium.FPDFClipPath_CountPaths(clip), 0)):
            corners = []
            for m in range(min(pdfium.FPDFClipPath_CountPathSegments(clip, n), _MOST_CORNERS)):
                pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(clip, n, m), x, y)
                corners.append((x.value, y.value))
            if 2 < len(corners) < _MOST_CORNERS:
                left, right = max(left, min(c[0] for c in corners)), min(right, max(c[0] for c in corners))
                bottom, top = max(bottom, min(c[1] for c in corners)), min(top, max(c[1] for c in corners))
        return (left, bottom, max(right, left), max(top, bottom))

    def letters(self, thing: Any, place: Matrix, mark: tuple[int, Mark]) -> Letters:
        matrix = _times(self.matrix_of(thing), place)
        size = self.floats[0]
        pdfium.FPDFTextObj_GetFontSize(thing, size)
        up = math.hypot(matrix[2], matrix[3])
        along = math.hypot(matrix[0], matrix[1])
        # Letters squeezed in either direction are as small as they look.
        printed = abs(size.value) * min(up, along)
        mode = pdfium.FPDFTextObj_GetTextRenderMode(thing)
        colour: Colour | None = None
        alpha = 1.0
        ask = pdfium.FPDFPageObj_GetStrokeColor if mode in (1, 5) else pdfium.FPDFPageObj_GetFillColor
        if ask(thing, *self.ints):
            red, green, blue, opacity = (one.value for one in self.ints)
            colour, alpha = (red, green, blue), opacity / 255
        font, slanted = self.font(thing)
        upright = abs(matrix[1]) < 1e-3 * along and abs(matrix[2]) < 0.05 * up and matrix[0] > 0
        lean = abs(matrix[0] * matrix[2] + matrix[1] * matrix[3]) / max(up * along, 1e-9)
        return Letters(
            page=self.sheet.number - 1, text="", box=self.bounds(thing, place), size=printed, font=font, colour=colour,
            alpha=alpha, mode=mode, mcid=mark[0], mark=mark[1], baseline=matrix[5], upright=upright,
            slanted=slanted or lean > 0.1,
        )  # fmt: skip

    def font(self, thing: Any) -> tuple[str, bool]:
        font = pdfium.FPDFTextObj_GetFont(thing)
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key not in self.fonts:
            size = pdfium.FPDFFont_GetBaseFontName(font, self.name, len(self.name))
            name = self.name.value.decode("utf-8", "replace") if size else ""
            angle = ctypes.c_int()
            leans = bool(pdfium.FPDFFont_GetItalicAngle(font, angle)) and angle.value != 0
            self.fonts[key] = name, leans or "italic" in name.lower() or "oblique" in name.lower()
        return self.fonts[key]

    def texts(self, page: Any) -> None:
        """Gives each run its letters."""
        text = pdfium.FPDFText_LoadPage(page)
        if not text:
            return
        by_thing: dict[int, list[_Letter]] = {}
        get_thing, get_letter, address = pdfium.FPDFText_GetTextObject, pdfium.FPDFText_GetUnicode, ctypes.c_void_p
        high, added, last = "", False, 0
        for n in range(pdfium.FPDFText_CountChars(text)):
            code = get_letter(text, n)
            if pdfium.FPDFText_IsGenerated(text, n) == 1:
                added = True
                continue
            if code == 2 or pdfium.FPDFText_IsHyphen(text, n) == 1:
                code = 0x2D
            if code == 0 or pdfium.FPDFText_HasUnicodeMapError(text, n) == 1:
                self.sheet.unmapped += 1
                continue
            letter = chr(code)
            if 0xD800 <= code < 0xDC00:
                high = letter
                continue
            if 0xDC00 <= code < 0xE000:
                letter = (high + letter).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            key = ctypes.cast(get_thing(text, n), address).value or 0
            by_thing.setdefault(key, []).append((n, letter, added and key == last))
            added, last = False, key
        for thing, letters in self.found:
            found = by_thing.get(ctypes.cast(thing, address).value or 0, [])
            if any(spaced for *_, spaced in found):
                self.spaced(text, thing, found, letters)
            else:
                letters.text = "".join(letter for _, letter, _ in found)
        pdfium.FPDFText_ClosePage(text)

    def spaced(self, text: Any, thing: Any, found: list[_Letter], letters: Letters) -> None:
        """The letters of a run in which pdfium sees spaces that are not written as letters.

        In a run that is set widely it takes wide gaps for spaces and drops the real ones; there a gap is a space
        when it is wider than the run's usual gap by most of a space. In any other run pdfium is right.
        """
        font = pdfium.FPDFTextObj_GetFont(thing)
        matrix = self.matrix_of(thing)
        size, width = self.floats[:2]
        pdfium.FPDFTextObj_GetFontSize(thing, size)
        along = abs(size.value) * math.hypot(matrix[0], matrix[1])

        def wide(letter: str) -> float:
            known = pdfium.FPDFFont_GetGlyphWidth(font, ord(letter[0]), 1.0, width)
            return width.value * along if known else 0.5 * along

        x, y = ctypes.c_double(), ctypes.c_double()
        origins = []
        for n, *_ in found:
            pdfium.FPDFText_GetCharOrigin(text, n, x, y)
            origins.append((x.value, y.value))
        gaps = [math.dist(a, b) - wide(one[1]) for a, b, one in zip(origins, origins[1:], found, strict=False)]
        letters.gap = max(gaps, default=0.0)
        usual = sorted(gaps)[len(gaps) // 3] if gaps else 0.0
        made = [found[0][1]]
        for gap, (_, before, _), (_, letter, added) in zip(gaps, found, found[1:], strict=False):
            space = gap > usual + 0.6 * wide(" ") if usual > _WIDELY * along else added
            if space and not before.isspace() and not letter.isspace():
                made.append(" ")
            made.append(letter)
        letters.text = "".join(made)


def _kids(group: Any) -> Callable[[int], Any]:
    return lambda n: pdfium.FPDFFormObj_GetObject(group, n)


def _times(one: Matrix, other: Matrix) -> Matrix:
    if other is _STRAIGHT:
        return one
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _moved(box: Box, place: Matrix) -> Box:
    a, b, c, d, e, f = place
    corners = [(x * a + y * c + e, x * b + y * d + f) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, up = [x for x, _ in corners], [y for _, y in corners]
    return (min(across), min(up), max(across), max(up))
