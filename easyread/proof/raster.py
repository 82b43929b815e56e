"""Pages as pixels. The only room of the proof that imports Pillow."""

from __future__ import annotations

import ctypes
import io
import math
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium
from PIL import Image, ImageChops

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points of the page's own space."""

DPI = 30.0
"""Enough to see the ground behind a 16 point letter (7 pixels) and to know one picture from another."""
_MOST_PIXELS = 4_000_000
_A4_WIDE = 595.0
"""Points."""


@dataclass(frozen=True, slots=True)
class Raster:
    """One page in pixels, white where nothing is drawn. ``box`` is the page, ``scale`` pixels a point."""

    image: Image.Image
    box: Box
    scale: float

    def cut(self, box: Box, outwards: bool = False) -> Image.Image | None:
        """The pixels of an area; whole pixels inside it only, unless ``outwards``. None when there is none."""
        rounded = (math.floor, math.ceil) if outwards else (math.ceil, math.floor)
        left = rounded[0]((box[0] - self.box[0]) * self.scale)
        right = rounded[1]((box[2] - self.box[0]) * self.scale)
        top = rounded[0]((self.box[3] - box[3]) * self.scale)
        bottom = rounded[1]((self.box[3] - box[1]) * self.scale)
        left, top = max(left, 0), max(top, 0)
        right, bottom = min(max(right, left + 1), self.image.width), min(max(bottom, top + 1), self.image.height)
        if right <= left or bottom <= top:
            return None
        return self.image.crop((left, top, right, bottom))


def _white(columns: int, lines: int) -> Any:
    """Own memory, four bytes a pixel: pdfium's BGRx rows need no padding then, and Pillow reads them as they are."""
    memory = (ctypes.c_ubyte * (columns * lines * 4))()
    ctypes.memset(memory, 0xFF, columns * lines * 4)
    return memory


def draw(page: Any, box: Box, dpi: float = DPI) -> Raster:
    """Draws a page (a pdfium page, unrotated) on white."""
    wide, tall = max(box[2] - box[0], 1.0), max(box[3] - box[1], 1.0)
    finer = max(1.0, _A4_WIDE / max(wide, 1))  # a small page has small pictures: they need as many pixels
    scale = min(finer * dpi / 72, math.sqrt(_MOST_PIXELS / (wide * tall)))
    columns, lines = max(round(wide * scale), 1), max(round(tall * scale), 1)
    memory = _white(columns, lines)
    bitmap = pdfium.FPDFBitmap_CreateEx(columns, lines, pdfium.FPDFBitmap_BGRx, memory, columns * 4)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, lines, 0, 0)
    pdfium.FPDFBitmap_Destroy(bitmap)
    image = Image.frombuffer("RGB", (columns, lines), memory, "raw", "BGRX", 0, 1)
    return Raster(image, box, scale)


def blank(box: Box) -> Raster:
    """A page of which nothing can be drawn."""
    return Raster(Image.new("RGB", (1, 1), "white"), box, 1 / max(box[2] - box[0], box[3] - box[1], 1.0))


def draw_part(document: Any, number: int, box: Box, part: Box, dpi: float) -> Image.Image:
    """Draws one area of a page (``number`` from 0) as large as it needs to be read closely."""
    scale = dpi / 72
    columns, lines = max(round((part[2] - part[0]) * scale), 1), max(round((part[3] - part[1]) * scale), 1)
    memory = _white(columns, lines)
    page = pdfium.FPDF_LoadPage(document, number)
    if pdfium.FPDFPage_GetRotation(page):
        pdfium.FPDFPage_SetRotation(page, 0)
    bitmap = pdfium.FPDFBitmap_CreateEx(columns, lines, pdfium.FPDFBitmap_BGRx, memory, columns * 4)
    left, top = round((box[0] - part[0]) * scale), round((part[3] - box[3]) * scale)
    wide, tall = round((box[2] - box[0]) * scale), round((box[3] - box[1]) * scale)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, left, top, wide, tall, 0, 0)
    pdfium.FPDFBitmap_Destroy(bitmap)
    pdfium.FPDF_ClosePage(page)
    return Image.frombuffer("RGB", (columns, lines), memory, "raw", "BGRX", 0, 1)


def colours(image: Image.Image) -> list[tuple[int, Colour]]:
    """How often each colour stands in an image, most often first."""
    found = image.getcolors(image.width * image.height) or []
    return sorted(((count, colour) for count, colour in found if isinstance(colour, tuple)), reverse=True)  # type: ignore[misc]


def differing(one: Image.Image, other: Image.Image, limit: int = 24) -> tuple[int, int, int, int] | None:
    """The box of the pixels in which two images of one size differ by more than ``limit``; None if there are none."""
    apart = ImageChops.difference(one, other).convert("L").point([0] * limit + [255] * (256 - limit))
    return apart.getbbox()


def png(image: Image.Image) -> bytes:
    """An image as PNG of at most 128 colours: drawn pages have few, and the file is a third."""
    out = io.BytesIO()
    image.quantize(128, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


def unlike_columns(one: Image.Image, other: Image.Image, limit: int = 24) -> list[bool]:
    """For each column of two images of one size, whether they differ in it by more than ``limit``."""
    apart = ImageChops.difference(one, other).convert("L").point([0] * limit + [255] * (256 - limit))
    # One pixel is enough: the mean of a column is above nothing as soon as one of its pixels is.
    tall = apart.height
    return [value > 0 for value in apart.resize((apart.width, 1), Image.Resampling.BOX).tobytes()] if tall < 256 else [
        any(apart.crop((x, 0, x + 1, tall)).tobytes()) for x in range(apart.width)
    ]  # fmt: skip
