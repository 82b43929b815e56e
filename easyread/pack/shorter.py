"""Drawing orders of a page in fewer bytes: without tags, and without figures that no printer shows."""

from __future__ import annotations

import re

_TAGS = re.compile(rb"/\w+\n(?:<<\s*/MCID \d+\s*>>\nBDC|BMC)\n|/\w+ <</MCID \d+>> BDC\n|\nEMC(?=\n)|^EMC\n")
_LONG = re.compile(rb"(?<![\w.<])(-?\d{2,}\.\d)\d+(?![\w.>])|(?<![\w.<])(-?\d\.\d{4})\d+(?![\w.>])")
"""Figures behind the point that no printer shows: 0.1 px is a thirtieth of a millimetre. Factors keep four."""
_ITSELF = re.compile(rb"([-\d. ]+ re\n)W\nn\n\1f\nQ\n")
_FINE = re.compile(rb"(?<![\w.<])-?\d*\.\d{2,}(?![\w.>])")
_COLOUR = re.compile(rb"^(?:[\d.]+ ){3}(?:rg|RG)$|^(?:-?[\d.]+ ){6}cm$", re.MULTILINE)
"""Colours and matrices, which keep their figures."""


def untagged(orders: bytes) -> bytes:
    """Drawing orders with the tags taken out."""
    return _TAGS.sub(b"", orders)


def rounded(drawing: bytes) -> bytes:
    """A picture with its places rounded to a tenth of its units: a twentieth of a millimetre where it is largest."""
    made, at = [], 0
    for kept in _COLOUR.finditer(drawing):
        made += [_FINE.sub(_tenth, drawing[at : kept.start()]), kept[0]]
        at = kept.end()
    return b"".join([*made, _FINE.sub(_tenth, drawing[at:])])


def _tenth(figure: re.Match[bytes]) -> bytes:
    return f"{float(figure[0]):.1f}".removesuffix(".0").encode()


def shorter(orders: bytes) -> bytes:
    """Drawing orders with fewer figures, letters that nothing parts in one piece, and no rectangle cut by itself."""
    return _ITSELF.sub(rb"\1f\nQ\n", _LONG.sub(lambda one: one[1] or one[2], orders).replace(b">0<", b""))
