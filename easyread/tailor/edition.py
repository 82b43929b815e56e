"""The edition: a short code for exactly these words, pictures and contacts."""

from __future__ import annotations

import hashlib
import json

from easyread.leaflet import Answer, Part, Sentence

_LETTERS = "AFHKLMRXY"
"""Letters whose names do not sound alike on the phone (B C D E G P T V rhyme, S is F, N is M)."""


def edition_code(
    title: Sentence, cover: str, help_line: tuple[str, str], parts: tuple[Part, ...], words: tuple[Answer, ...]
) -> str:
    """Two letters and three digits, for example «HK 417», easy to read aloud.

    The same words, pictures and contacts always give the same code; typography, dates and states do not count.
    """
    said = [
        title.text,
        cover,
        help_line,
        [
            [part.heading.text, [[[s.text for s in row.sentences], row.picture.id if row.picture else "", row.kind,
                                  [s.text for s in row.meanings], [p.id for p in row.choices]] for row in part.rows]]
            for part in parts
        ],
        [[answer.label, [s.text for s in answer.sentences]] for answer in words],
    ]  # fmt: skip
    digest = hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).digest()
    number = int.from_bytes(digest[:8], "big")
    number, digits = divmod(number, 1000)
    number, second = divmod(number, len(_LETTERS))
    return f"{_LETTERS[number % len(_LETTERS)]}{_LETTERS[second]} {digits:03d}"
