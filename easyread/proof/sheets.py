"""A finished page as it was read: its letters, its drawings, and how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from easyread.proof.raster import Box, Colour, Raster

Mark = Literal["tagged", "artifact", "none"]
INVISIBLE_MODES = {3, 7}
"""Text rendering modes that paint nothing (ISO 32000-1, 9.3.6)."""


@dataclass(eq=False, slots=True)
class Letters:
    """Letters drawn in one go: one font, one size, one colour, mostly one line."""

    page: int
    """From 0."""
    text: str
    box: Box
    """The letters' ink, in points."""
    size: float
    """Points, as printed."""
    font: str
    """The font's name with its subset prefix."""
    colour: Colour | None
    """None for a pattern."""
    alpha: float
    mode: int
    mcid: int
    mark: Mark
    baseline: float
    upright: bool
    """Neither turned nor slanted by the text matrix."""
    slanted: bool
    gap: float = 0.0
    """Points of the widest gap between two of its letters, where it has gaps that are no letters."""
    seen: list[bool] | None = None
    """For each pixel column, whether letters are seen in it; found out by the first check that asks."""

    @property
    def shown(self) -> str:
        """The letters without spaces around."""
        return self.text.strip()


@dataclass(eq=False, slots=True)
class Shape:
    """Something drawn that is not letters: a path, an image, a shading or a group of them."""

    kind: Literal["path", "image", "shading", "group"]
    box: Box
    mcid: int
    mark: Mark
    pixels: tuple[int, int] = (0, 0)
    """Of an image."""


@dataclass(eq=False, slots=True)
class Sheet:
    """One page. ``full`` is what a reader sees, ``ground`` that without letters, ``alone`` tagged drawings on white."""

    number: int
    """From 1."""
    box: Box
    turned: int
    """Quarter turns of the page."""
    letters: list[Letters] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    unmapped: int = 0
    """Letters without a Unicode value."""
    too_much: bool = False
    """There is more on it than anybody can judge."""
    broken: bool = False
    """It cannot be drawn."""
    full: Raster = field(init=False)
    ground: Raster = field(init=False)
    alone: Raster = field(init=False)

    @property
    def wide(self) -> float:
        """Points."""
        return self.box[2] - self.box[0]

    @property
    def tall(self) -> float:
        """Points."""
        return self.box[3] - self.box[1]

    def drawn(self, mcids: set[int]) -> Box | None:
        """What the marked content with these numbers covers on the page: letters and shapes together."""
        letters = [run.box for run in self.letters if run.mcid in mcids]
        return union(letters + [shape.box for shape in self.shapes if shape.mcid in mcids])


def union(boxes: list[Box]) -> Box | None:
    """The smallest box around all of them."""
    if not boxes:
        return None
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


def lines_of(letters: list[Letters]) -> Iterator[list[Letters]]:
    """Runs of one page by the line they stand on, from the top; each line from the left."""
    line: list[Letters] = []
    for one in sorted(letters, key=lambda run: (-run.baseline, run.box[0])):
        if line and abs(one.baseline - line[0].baseline) > 0.3 * max(one.size, line[0].size):
            yield sorted(line, key=lambda run: run.box[0])
            line = []
        line.append(one)
    if line:
        yield sorted(line, key=lambda run: run.box[0])
