"""The words of one statement: marks taken off, pauses and key words kept, sentences parted.

In the YAML « | » marks a pause and *stars* mark a key word. Both are marks, not words: nothing prints them,
and every word keeps its place in the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.text import Text

_MARK = re.compile(r"(?<=\s)\|\s+|\s+\|$|\*(?=\S)([^*\n]*?\S)\*")
_ENDS = re.compile(r"""[.!?…]+["'”’)]*(?=\s+|$)""")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rev)$")
"""Before a full stop that never ends a sentence."""
_SHORT = re.compile(r"(?:\b(?:St|No|Rd|Ave|vs|e\.g|i\.e|etc|approx|tel|ext)|\b[A-Z])$")
"""Before a full stop that does not end a sentence when a small letter or a digit comes next."""


@dataclass(frozen=True)
class Wording:
    """Words without marks. Positions count the characters of ``text``."""

    text: Text
    pauses: tuple[int, ...] = ()
    """Where a new phrase begins."""
    key_words: tuple[tuple[int, int], ...] = ()
    """Stretches marked as key words, (start, end)."""


def read_wording(say: Text) -> Wording:
    """Takes the marks off a `say`. Total length of the words is unchanged but for the marks."""
    cuts: list[tuple[int, int]] = []
    pauses: list[int] = []
    stars: list[tuple[int, int]] = []
    for mark in _MARK.finditer(say):
        start, end = mark.span()
        if mark.group(1) is None:
            cuts.append((start, end))
            pauses.append(end)
        else:
            cuts += [(start, start + 1), (end - 1, end)]
            stars.append((start + 1, end - 1))

    def moved(position: int) -> int:
        return position - sum(min(e, position) - s for s, e in cuts if s < position)

    text = say.without(cuts)
    return Wording(
        text,
        tuple(sorted({moved(p) for p in pauses if 0 < moved(p) < len(text)})),
        tuple((moved(s), moved(e)) for s, e in stars),
    )


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends, (start, end), without the white space around it.

    A full stop inside a number, an address or after a known short form does not end a sentence.
    A line end does: each line of a list stands alone.
    """
    spans: list[tuple[int, int]] = []
    at = 0
    for line in re.finditer(r"[^\r\n]+", text):
        at = line.start()
        for stop in _ENDS.finditer(line.group()):
            end = line.start() + stop.end()
            after = text[end : line.end()].lstrip()[:1]
            before = text[at : line.start() + stop.start()]
            lesser = after.islower() or after.isdigit()
            if after and stop.group() == "." and (_TITLE.search(before) or (lesser and _SHORT.search(before))):
                continue
            if after and after.islower() and stop.group() not in {"!", "?"}:
                continue
            spans.append((at, end))
            at = end
        spans.append((at, line.end()))
    trimmed = []
    for start, end in spans:
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        piece = piece.strip()
        if piece:
            trimmed.append((start + left, start + left + len(piece)))
    return trimmed
