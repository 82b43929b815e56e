"""A picture of the first page, for lists of leaflets."""

from __future__ import annotations

import pypdfium2.raw as pdfium

from easyread.errors import NotMade
from easyread.proof.raster import draw, png

WIDE = 320
"""Pixels: sharp at 160 in a list, also on a phone."""


def first_page(pdf: bytes, wide: int = WIDE) -> tuple[bytes, int]:
    """The first page as PNG, ``wide`` pixels wide, and how many pages there are. Raises `NotMade` if it has none."""
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(pdf, len(pdf), None)
    count = pdfium.FPDF_GetPageCount(document) if document else 0
    if count < 1:
        raise NotMade("The PDF has no first page to show.", "Make the leaflet again.")
    page = pdfium.FPDF_LoadPage(document, 0)
    across, up = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    drawn = draw(page, (0.0, 0.0, across, up), 72 * wide / max(across, 1))
    pdfium.FPDF_ClosePage(page)
    pdfium.FPDF_CloseDocument(document)
    return png(drawn.image), count
