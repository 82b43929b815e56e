"""Where something stands in a file the comms team edits."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A stretch of a file.

    Lines and columns count from 1; columns are counted in characters (code points), not bytes.
    The end is exclusive: an empty stretch has its end equal to its start.
    ``path`` is written with ``/`` and is relative to the project folder where it lies in it.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"
