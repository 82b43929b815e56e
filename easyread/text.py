"""Text that knows where each of its characters stands in its file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from easyread.place import Place

Anchor = tuple[int, int, int]
"""(index in the text, line in the file, column in the file): from this index on, the characters of the
text follow one another in the file, until the next anchor."""


class Text(str):
    """A string read from a file.

    It behaves as the plain string it holds. ``place`` is the whole value's stretch of the file,
    quotes included; ``span(start, end)`` gives the stretch of some of its characters, also where the
    file folds, escapes or indents them.
    """

    place: Place
    _anchors: tuple[Anchor, ...]
    _wide: Mapping[int, int]

    def __new__(
        cls, value: str, place: Place, anchors: tuple[Anchor, ...] = (), wide: Mapping[int, int] | None = None
    ) -> Text:
        """``wide``: how many characters of the file an escaped character takes, by index («\\u00e9»: 6)."""
        text = super().__new__(cls, value)
        text.place = place
        text._anchors = anchors or ((0, place.line, place.column),)
        text._wide = wide or {}
        return text

    def point(self, index: int) -> tuple[int, int]:
        """Line and column of the character at ``index`` (which may be the text's length)."""
        anchors = self._anchors
        at = bisect_right(anchors, (index, 1 << 60, 1 << 60)) - 1
        start, line, column = anchors[max(at, 0)]
        return line, column + index - start

    def span(self, start: int, end: int) -> Place:
        """The stretch of the file that holds the characters ``start`` to ``end`` (exclusive)."""
        line, column = self.point(start)
        if end <= start:
            return Place(self.place.path, line, column, line, column)
        end_line, end_column = self.point(end - 1)
        return Place(self.place.path, line, column, end_line, end_column + self._wide.get(end - 1, 1))

    def without(self, cuts: list[tuple[int, int]]) -> Text:
        """The same text with some stretches (start, end) taken out; what is left keeps its places."""
        whole, known = str(self), self._anchors
        parts: list[str] = []
        anchors: list[Anchor] = []
        moved: list[tuple[int, int, int]] = []  # (start, end, by how much) of each stretch that stays
        at = length = 0
        for start, end in [*sorted(cuts), (len(whole), len(whole))]:
            if start > at:
                anchors.append((length, *self.point(at)))
                for number in range(bisect_right(known, (at, 1 << 60, 1 << 60)), len(known)):
                    index, line, column = known[number]
                    if index >= start:
                        break
                    anchors.append((length + index - at, line, column))
                moved.append((at, start, length - at))
                parts.append(whole[at:start])
                length += start - at
            at = max(at, end)
        wide: dict[int, int] = {}
        for index, width in self._wide.items():
            kept = bisect_right(moved, (index, 1 << 60, 0)) - 1
            if kept >= 0 and index < moved[kept][1]:
                wide[index + moved[kept][2]] = width
        return Text("".join(parts), self.place, tuple(anchors), wide)

    def slice(self, start: int, end: int) -> Text:
        """The characters ``start`` to ``end`` (exclusive), with their places."""
        if end <= start:
            return Text("", self.span(start, start))
        cut = self.without([(0, start), (end, len(self))])
        return Text(str(cut), self.span(start, end), cut._anchors, cut._wide)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        def accept(value: Any) -> Text:
            if not isinstance(value, Text):
                raise ValueError("Write words here.")
            if not value.strip():
                raise ValueError("Write something between the quotation marks, or take the line out.")
            return value

        return core_schema.no_info_plain_validator_function(accept)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        # an editor's own YAML reader takes «number: 101» for a number and «to: yes» for a boolean; here both are words
        return {"type": ["string", "number", "boolean"]}

    def __reduce__(self) -> tuple[Any, ...]:
        return (Text, (str(self), self.place, self._anchors, dict(self._wide)))


def plain(value: str, path: str = "-", line: int = 1, column: int = 1) -> Text:
    """Text that was not read from YAML: one line of a plain file, or a test's own words."""
    return Text(value, Place(path, line, column, line, column + len(value)))
