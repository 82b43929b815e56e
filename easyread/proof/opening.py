"""Opening a file that anybody may have made: damaged, locked, empty or far too large."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2.raw as pdfium

from easyread.proof.objects import entry, items, name, whole
from easyread.proof.report import Fault

MOST_BYTES = 60_000_000
MOST_PAGES = 400
MOST_UNPACKED = 200_000_000
"""Bytes that all of a file may unpack to: a small file can hide gigabytes."""
MOST_PIXELS = 60_000_000
_SUSPECT = 50_000
"""Packed bytes below which a stream cannot unpack to much (deflate packs at most a thousandfold)."""


class CannotOpen(Exception):
    """The file cannot be read at all; ``fault`` says why."""

    def __init__(self, what: str, do: str) -> None:
        super().__init__(what)
        self.fault = Fault(0, what, do)


@dataclass(eq=False)
class Opened:
    """One PDF, open in both libraries, with what was wrong on the way in."""

    data: bytes
    pdf: pikepdf.Pdf
    document: Any
    damage: list[str]

    def close(self) -> None:
        """Gives the memory back."""
        pdfium.FPDF_CloseDocument(self.document)
        self.pdf.close()


_AGAIN = "Get the file again, or make it again."


def open_pdf(data: bytes) -> Opened:
    """Opens a PDF. Raises `CannotOpen`."""
    _refuse_by_bytes(data)
    try:
        pdf = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise CannotOpen(
            "The file is locked: it asks for a password.", "Save it without a password and without encryption."
        ) from None
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise CannotOpen(f"The file is damaged ({_short(error)}).", _AGAIN) from None
    try:
        pages = len(pdf.pages)
        damage = [_short(warning) for warning in pdf.get_warnings()]
        _refuse_by_size(pdf, pages)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError) as error:
        raise CannotOpen(f"The file is damaged ({_short(error)}).", _AGAIN) from None
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document or pdfium.FPDF_GetPageCount(document) != pages:
        raise CannotOpen("The file is damaged: its pages cannot be drawn.", _AGAIN)
    return Opened(data, pdf, document, damage)


def _refuse_by_bytes(data: bytes) -> None:
    if not data:
        raise CannotOpen("The file is empty.", _AGAIN)
    if len(data) > MOST_BYTES:
        raise CannotOpen(
            f"The file is too large to judge ({len(data) // 1_000_000} megabytes; the limit is "
            f"{MOST_BYTES // 1_000_000}).",
            "Make its pictures smaller, or split it.",
        )
    if b"%PDF-" not in data[:1024]:
        raise CannotOpen("The file is not a PDF.", "Choose the PDF of the leaflet.")


def _refuse_by_size(pdf: pikepdf.Pdf, pages: int) -> None:
    if pages == 0:
        raise CannotOpen("The file has no pages.", _AGAIN)
    if pages > MOST_PAGES:
        raise CannotOpen(
            f"The file has too many pages to judge ({pages}; the limit is {MOST_PAGES}).", "Split it into leaflets."
        )
    unpacked = 0
    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Stream):
            continue
        wide, tall = whole(entry(thing, "/Width")), whole(entry(thing, "/Height"))
        if wide and tall and wide * tall > MOST_PIXELS:
            raise CannotOpen(
                f"A picture in the file is far too large ({wide} by {tall} pixels).", "Make the picture smaller."
            )
        filters = [name(one) for one in items(entry(thing, "/Filter"))]
        if filters.count("FlateDecode") > 1:
            raise CannotOpen("The file is packed more than once, as harmful files are.", _AGAIN)
        if filters == ["FlateDecode"] and (whole(entry(thing, "/Length")) or 0) > _SUSPECT:
            unpacked += _unpacked(thing.read_raw_bytes(), MOST_UNPACKED - unpacked)
            if unpacked >= MOST_UNPACKED:
                raise CannotOpen("The file unpacks to far too much to judge.", _AGAIN)


def _unpacked(packed: bytes, most: int) -> int:
    """How many bytes come out, counted up to ``most`` without keeping them."""
    count = 0
    worker = zlib.decompressobj()
    try:
        out = worker.decompress(packed, 1 << 20)
        while out and count < most:
            count += len(out)
            out = worker.decompress(worker.unconsumed_tail, 1 << 20)
    except zlib.error:
        return count
    return count


def _short(error: object) -> str:
    return str(error).split("\n")[0][:120].removeprefix("<_io.BytesIO object>").strip(" :.")
