"""The grid: every measure of a page in numbers, chosen from the reader's look (templates/DESIGN.md section 2).

Lengths are millimetres, type is points. A page is cut into equal slots; a slot holds one idea.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from easyread.leaflet import Look

MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True)
class Grid:
    """One page's measures. The defaults are the standard page: A4, 18 point, four slots."""

    wide: float = 210
    tall: float = 297
    edge: float = 12
    """Page edge to leaf: no printer cuts it, and a punched hole misses the pictures."""
    top: float = 30
    right: float = 25
    bottom: float = 35
    leaf: float = 68
    inset: float = 7
    pic: float = 54
    words: float = 79
    """Where the words begin, from the leaf's left edge."""
    slot: float = 58
    slots: int = 4
    ideas: int = 4
    """The most rows on a page; a part's opener takes a slot and is no idea."""
    eye: float = 13
    """First line below the picture's top: the height where the faces are."""
    knob: float = 13
    corner: float = 4
    pen: float = 1.5
    rule: float = 0.4
    help_high: float = 15
    help_low: float = 17
    number_wide: float = 42
    plate: float = 135
    """Height of the white plate on the cover."""
    size: float = 18
    line: float = 27
    letter_space: float = 0
    word_space: float = 0
    h1: float = 64
    h2: float = 32
    h2_line: float = 40
    number: float = 110
    head: float = 16
    head_line: float = 20
    help: float = 16
    help_line: float = 21
    page: float = 18
    page_line: float = 21
    page_weight: int = 400
    running_head: bool = True

    @property
    def words_wide(self) -> float:
        """Width of the opening: how far the words may run."""
        return self.wide - self.edge - self.right - self.words

    @property
    def room(self) -> float:
        """Height between the first slot's top and the last one's foot."""
        return self.slot * self.slots

    def tight(self) -> Grid:
        """The same grid without wide spacing."""
        return replace(self, letter_space=0, word_space=0)

    def tokens(self) -> dict[str, str]:
        """The custom properties of leaflet.css."""
        lengths = {
            "wide": self.wide, "tall": self.tall, "edge": self.edge, "top": self.top, "right": self.right,
            "bottom": self.bottom, "leaf": self.leaf, "in": self.inset, "pic": self.pic, "words": self.words,
            "slot": self.slot, "eye": self.eye, "knob": self.knob, "r": self.corner, "pen": self.pen,
            "rule-wide": self.rule, "help-high": self.help_high, "help-low": self.help_low,
            "number-wide": self.number_wide, "plate": self.plate,
        }  # fmt: skip
        types = {"size": self.size, "line": self.line, "h1": self.h1, "h2": self.h2, "h2-line": self.h2_line,
                 "number": self.number}  # fmt: skip
        made = {name: f"{value:g}mm" for name, value in lengths.items()}
        made |= {name: f"{value:g}pt" for name, value in types.items()}
        made["facts"] = f"{min(self.size, 22):g}pt"
        made["letter-space"] = f"{self.letter_space:g}em"
        made["word-space"] = f"{self.word_space:g}em"
        made["head-type"] = f"{self.head:g}pt/{self.head_line:g}pt Andika"
        made["help-type"] = f"700 {self.help:g}pt/{self.help_line:g}pt Andika"
        made["page-type"] = f"{self.page_weight} {self.page:g}pt/{self.page_line:g}pt Andika"
        return made


_STANDARD = Grid()
_THREE = replace(
    _STANDARD, right=20, leaf=74, pic=60, words=86, slot=77, slots=3, ideas=3, knob=15, pen=2, number_wide=46,
    plate=131, help_high=17, help_low=15, h2=38, h2_line=46, head=18, head_line=20, help=18,
    help_line=24, page=20, page_line=24,
)  # fmt: skip
_LARGE = replace(
    _STANDARD, right=16, leaf=72, inset=5, pic=62, words=83, slot=76, slots=3, ideas=3, eye=8, number_wide=45,
    plate=121, bottom=37, help_high=18, help_low=16, h2=40, h2_line=48, help=22, help_line=26, page=20, page_line=24,
    page_weight=400, rule=1, running_head=False,
)  # fmt: skip
_GIANT = replace(_LARGE, slot=114, slots=2, ideas=2, eye=6, h2=44, h2_line=52, leaf=66, pic=58, inset=4, words=74)


def grid_of(look: Look) -> Grid:
    """The grid for a look: bigger letters and fewer ideas ask for fewer, taller slots, never for smaller type."""
    if look.size > 28:
        grid = _GIANT
    elif look.size > 24:
        grid = _LARGE
    elif look.size > 20:
        grid = _THREE
    else:
        grid = _STANDARD
    line = round(look.size * look.line, 1)
    eye = grid.eye - max(0.0, (line - grid.line) * MM_PER_POINT / 2) if grid.slots == _STANDARD.slots else grid.eye
    return replace(
        grid, size=look.size, line=line, letter_space=look.letter_space, word_space=look.word_space, eye=round(eye, 2),
        ideas=max(1, min(grid.ideas, look.rows)),
    )  # fmt: skip
