"""What readers said of pictures: counts by group, and whether a picture is understood.

The way of asking is that of ISO 9186-1: one open question about a picture that stands without words. The pass marks
are the house's own (settings.yaml): those of ISO 7001 and ANSI Z535.3 are known only at second hand (STANDARDS P9).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from easyread.table import Cell

if TYPE_CHECKING:
    from easyread.model import Limits

FILE = "pictograms/tests.csv"
RULE = "picture-test"
SOURCE = (
    "ISO 9186-1 (how to ask); the pass mark is the house's own: "
    "those of ISO 7001 and ANSI Z535.3 are not confirmed (STANDARDS P9)"
)
COLUMNS = ("picture", "date", "group", "asked", "right", "wrong", "critical", "no-answer")
DRAWING = "drawing"
"""One more column: the code of the drawing that was shown. With it a result falls silent when the picture changes."""
_WORDS = re.compile(r"<(title|desc)\b.*?</\1>", re.DOTALL)


@dataclass(frozen=True)
class PictureTest:
    """What one group said of one picture. ``now``: the drawing that they saw is the one there is."""

    picture: str
    day: date
    group: str
    asked: int
    right: int
    wrong: int
    critical: int
    """How many took it for the opposite, or for something that puts them in danger."""
    no_answer: int
    cell: Cell
    """Where the picture is named."""
    said_by: Cell
    """Where the group is named."""
    now: bool = True


@dataclass(frozen=True)
class Verdict:
    """All groups together, about the drawing that there is now."""

    asked: int
    right: int
    critical: int
    groups: int

    @property
    def right_share(self) -> float:
        """Of those asked, in percent."""
        return 100 * self.right / self.asked

    @property
    def critical_share(self) -> float:
        """Of those asked, in percent."""
        return 100 * self.critical / self.asked

    def misleads(self, limits: Limits) -> bool:
        """Whether too many take it for the opposite."""
        return self.critical_share > limits.picture_critical

    def fails(self, limits: Limits) -> bool:
        """Whether too few understand it, or it misleads."""
        return self.right_share < limits.picture_right or self.misleads(limits)

    def passes(self, limits: Limits) -> bool:
        """Whether enough readers were asked, and enough of them understood it."""
        return self.asked >= limits.picture_readers and not self.fails(limits)

    def told(self) -> str:
        """«7 of 10 readers were right, 1 took it for the opposite»."""
        opposite = f", {self.critical} took it for the opposite" if self.critical else ""
        return f"{self.right} of {self.asked} readers were right{opposite}"


def verdict(picture: str, tests: Iterable[PictureTest]) -> Verdict | None:
    """What readers said of a picture as it is drawn now; None when nobody was asked."""
    mine = [test for test in tests if test.picture == picture and test.now and test.asked]
    if not mine:
        return None
    groups = len({test.group.lower() for test in mine})
    return Verdict(sum(t.asked for t in mine), sum(t.right for t in mine), sum(t.critical for t in mine), groups)


def drawing_code(svg: str) -> str:
    """Six letters and digits for exactly this drawing; its title and its description do not count."""
    return hashlib.sha256(_WORDS.sub("", svg).encode()).hexdigest()[:6]
