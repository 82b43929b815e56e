"""What a PDF says about itself."""

from __future__ import annotations

import io

import pikepdf

from easyread.proof.objects import entry, text


def keywords_of(pdf: bytes) -> str:
    """The keywords in a PDF's description; empty if it has none or cannot be opened."""
    try:
        with pikepdf.open(io.BytesIO(pdf), suppress_warnings=True) as opened:
            return text(entry(opened.trailer.get("/Info"), "/Keywords")).strip()
    except (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError, ValueError):
        return ""
