"""What must not be in a homes file, and is never repeated: a name, an address, a number, a birthday, a diagnosis.

Needs are health data (UK GDPR Art. 9), and a pack in the wrong hands must not say which home is weak. So a homes file
holds codes and neutral words. What looks like more is refused by its place; its words appear nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path

from easyread.load.lists import read_lists

LISTS = Path(__file__).parent / "lists"
_KINDS = ("name", "address", "flat number", "phone number", "date of birth", "diagnosis")
_ARTICLE = {"address": "an address"}

_PATTERNS = (
    ("phone number", re.compile(r"(?<![\w-])(?:\+|00|0)(?:[\s().-]*\d){9,}(?![\w-])|\b\d{10,}\b")),
    ("address", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)),
    ("phone number", re.compile(r"[^\s@]+@[^\s@]+\.[a-z]{2,}", re.IGNORECASE)),
    ("date of birth", re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b")),
    (
        "date of birth",
        re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.I),
    ),
    ("address", re.compile(r"^\s*\d{1,4}[a-z]?,?\s+[A-Z][a-z]+", re.ASCII)),
    ("name", re.compile(r"^[A-Z][a-z'’-]+,?\s+[A-Z][A-Za-z'’-]+$")),
)


def private_column(heading: str) -> str:
    """What a column with this heading would tell («a name»), or nothing."""
    words = _plain(heading)
    for kind, known in _lists("column").items():
        if words in known or words.replace(" ", "") in known:
            return _said(kind)
    return ""


def private_cell(cell: str, needs: Collection[str] = ()) -> str:
    """What a cell looks as if it told («a diagnosis»), or nothing. ``needs`` are names of needs that must not stand
    in a homes file: the format's neutral word does."""
    for kind, pattern in _PATTERNS:
        if pattern.search(cell):
            return _said(kind)
    plain = _plain(cell)
    words = set(plain.split())
    if any(f" {need} " in f" {plain} " for need in needs):
        return _said("diagnosis")
    for kind, known in _lists("cell").items():
        if words & known and (kind != "address" or len(words) > 1):
            return _said(kind)
    return ""


def needs_as_words(names: Collection[str]) -> frozenset[str]:
    """Names of needs as they might be typed into a cell."""
    return frozenset(_plain(name) for name in names)


def _said(kind: str) -> str:
    return _ARTICLE.get(kind, f"a {kind}")


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9.-]+", " ", words.lower().replace("-", " ").replace("_", " ")).split()).strip(". ")


@lru_cache(maxsize=2)
def _lists(what: str) -> Mapping[str, frozenset[str]]:
    lists = read_lists(LISTS)
    return {
        kind: frozenset(phrase.replace("-", " ") for phrase, _, _ in lists.get(f"{what} {kind}", ())) for kind in _KINDS
    }
