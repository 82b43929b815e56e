"""Pages as pictures: the first one for lists of leaflets, any of them for a preview."""

from __future__ import annotations

import pypdfium2.raw as pdfium

from easyread.errors import NotMade
from easyread.proof.raster import draw, png

WIDE = 320
"""Pixels: sharp at 160 in a list, also on a phone."""


def first_page(pdf: bytes, wide: int = WIDE) -> tuple[bytes, int]:
    """The first page as PNG, ``wide`` pixels wide, and how many pages there are. Raises `NotMade` if it has none."""
    return one_page(pdf, 0, wide)


def one_page(pdf: bytes, number: int, wide: int) -> tuple[bytes, int]:
    """A page (``number`` from 0) as PNG, ``wide`` pixels wide, and how many pages there are.

    Raises `NotMade` if there is no such page.
    """
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(pdf, len(pdf), None)
    count = pdfium.FPDF_GetPageCount(document) if document else 0
    if not 0 <= number < count:
        raise NotMade(f"The PDF has no page {number + 1} to show.", "Make the leaflet again.")
    page = pdfium.FPDF_LoadPage(document, number)
    across, up = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    drawn = draw(page, (0.0, 0.0, across, up), 72 * wide / max(across, 1))
    pdfium.FPDF_ClosePage(page)
    pdfium.FPDF_CloseDocument(document)
    return png(drawn.image), count
