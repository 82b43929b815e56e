"""Where each character of a YAML scalar stands in the file.

PyYAML gives a scalar's value and where it begins and ends, but not where its characters are once lines are folded,
escapes read and indents taken off. This room reads the scalar's own stretch of the file again, in its style, and
ties the value's characters to the file's. Everything is linear in the length of the stretch.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from easyread.text import Anchor

_BREAK = r"(?:\r\n|\r|\n)"
_FOLD = rf"[ \t]*{_BREAK}[ \t\r\n]*"
_DOUBLE = re.compile(
    rf"(?P<fold>{_FOLD})|(?P<join>\\{_BREAK}[ \t\r\n]*)"
    r"|(?P<escape>\\(?:x..|u.{4}|U.{8}|.))|(?P<run>[ \t]+|[^ \t\r\n\\]+)",
    re.DOTALL,
)
_SINGLE = re.compile(rf"(?P<fold>{_FOLD})|(?P<escape>'')|(?P<run>[ \t]+|[^ \t\r\n']+)")
_PLAIN = re.compile(rf"(?P<fold>{_FOLD})|(?P<run>[ \t]+|[^ \t\r\n]+)")
_BREAKS = re.compile(_BREAK)
_WORD = re.compile(r"[^ \t\r\n]+")


class Lines:
    """Lines and columns, both from 1, of the characters of one file."""

    def __init__(self, source: str) -> None:
        self._starts = [0, *(found.end() for found in _BREAKS.finditer(source))]

    def point(self, index: int) -> tuple[int, int]:
        """Line and column of the character at ``index``."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def anchors(
    value: str, style: str | None, source: str, start: int, end: int, lines: Lines
) -> tuple[tuple[Anchor, ...], dict[int, int]]:
    """The anchors of a scalar's value, and the width in the file of each character that is escaped there.

    ``source[start:end]`` is the scalar with its quotes or its ``|`` or ``>``; ``style`` is PyYAML's (None: plain).
    """
    if style in ("|", ">"):
        return _block(value, source, start, end, lines), {}
    raw = source[start:end]
    if style in ("'", '"'):
        raw = raw[1:-1]
        start += 1
    if raw == value and "\n" not in raw and "\r" not in raw:
        return ((0, *lines.point(start)),), {}
    return _flow(value, _DOUBLE if style == '"' else _SINGLE if style == "'" else _PLAIN, raw, start, lines)


def _flow(
    value: str, tokens: re.Pattern[str], raw: str, start: int, lines: Lines
) -> tuple[tuple[Anchor, ...], dict[int, int]]:
    """Plain and quoted scalars: one line break is a space, more are one line break less."""
    found: list[Anchor] = [(0, *lines.point(start))]
    wide: dict[int, int] = {}
    length = 0
    moved = False
    for token in tokens.finditer(raw):
        kind = token.lastgroup
        if kind in ("fold", "join"):
            breaks = len(_BREAKS.findall(token.group()))
            length += breaks - 1 if kind == "join" or breaks > 1 else 1
            moved = True
            continue
        if moved or kind == "escape":
            found.append((length, *lines.point(start + token.start())))
        moved = kind == "escape"
        if kind == "escape":
            wide[length] = len(token.group())
            length += 1
        else:
            length += len(token.group())
    if length != len(value):  # not what PyYAML read: better the scalar's start than a wrong place
        return ((0, *lines.point(start)),), {}
    return tuple(found), wide


def _block(value: str, source: str, start: int, end: int, lines: Lines) -> tuple[Anchor, ...]:
    """Literal and folded scalars: nothing is escaped, so their words stand in the file in the same order."""
    header = _BREAKS.search(source, start, end)
    at = header.end() if header else end
    found: list[Anchor] = [(0, *lines.point(start))]
    offset = -1
    for word in _WORD.finditer(value):
        at = source.find(word.group(), at, end)
        if at < 0:
            break
        if at - word.start() != offset:
            offset = at - word.start()
            first = word.start()
            while first and value[first - 1] in " \t" and source[first - 1 + offset] == value[first - 1]:
                first -= 1
            if first and value[first - 1] != "\n":
                first = word.start()  # the space of a folded line stays with the word before it
            found.append((first, *lines.point(first + offset)))
        at += len(word.group())
    return tuple(found)
