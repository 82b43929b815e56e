"""The grid: every measure of a page in numbers, chosen from the reader's look (templates/DESIGN.md, The grid).

Lengths are millimetres, type is points. A page is cut into equal slots; a slot holds one idea.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from easyread.leaflet import Look

MM_PER_POINT = 25.4 / 72
SHEETS = {"a5": (148.0, 210.0), "a4": (210.0, 297.0), "a3": (297.0, 420.0)}
"""Paper by its name, wide and tall."""
MOST_LETTERS, MEAN_LETTER = 62, 0.46
"""In a line (STANDARDS L24), and how wide a letter is, in em."""
NUMBER_ROOM = 11.0
"""Millimetres beside the words of a proof, for the number of a row."""
STRONG_RULE = 0.7
"""Millimetres of a rule that a copier keeps and weak eyes see."""
GROWTH = 2**0.5
"""How much larger a sheet is than the next smaller one."""


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
    pic_wide: float = 54
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
    help_at: float = 79
    """Where the help line's words begin, from the leaf's left edge."""
    sign: float = 54
    """Width of the number plate at the foot."""
    tick: float = 14
    """Side of a box to tick."""
    number_wide: float = 42
    plate: float = 135
    """Height of the white plate on the cover."""
    size: float = 18
    line: float = 27
    letter_space: float = 0
    word_space: float = 0
    h1: float = 64
    h1_long: float = 54
    h1_longer: float = 42
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
    facts: float = 18
    """Who, when and which code, on the cover."""
    draft_wide: float = 24
    """Room for the word «Draft» in the running head; 0 where it stands on the cover only."""
    running_head: bool = True
    stacked: bool = False
    """On the last pages the label stands over its answer, which has the whole width."""
    above: bool = False
    """The picture stands above its words, over the whole width: one idea a page."""
    leaves: int = 2
    """Pages come to a multiple of this: both sides of a sheet, or a folded one."""

    @property
    def words_wide(self) -> float:
        """Width of the opening: how far the words may run."""
        return self.wide - self.edge - self.right - self.words

    @property
    def words_top(self) -> float:
        """Height in a slot that the picture takes above the words."""
        return self.pic + self.inset if self.above else 0.0

    @property
    def answer_wide(self) -> float:
        """How far an answer on the last pages may run."""
        return self.wide - self.edge - self.right - self.inset if self.stacked else self.words_wide

    @property
    def label_wide(self) -> float:
        """How far the label of an answer may run."""
        return self.answer_wide if self.stacked else self.leaf - 2 * self.inset

    @property
    def room(self) -> float:
        """Height between the first slot's top and the last one's foot."""
        return self.slot * self.slots

    def below(self) -> Grid:
        """The grid of a row whose words stand under its picture, because a word is wider than the opening."""
        return replace(self, words=self.inset)

    def tight(self) -> Grid:
        """The same grid without wide spacing."""
        return replace(self, letter_space=0, word_space=0)

    def tokens(self) -> dict[str, str]:
        """The custom properties of leaflet.css."""
        lengths = {
            "wide": self.wide, "tall": self.tall, "edge": self.edge, "top": self.top, "right": self.right,
            "bottom": self.bottom, "leaf": self.leaf, "in": self.inset, "pic": self.pic, "pic-wide": self.pic_wide,
            "words": self.words, "slot": self.slot, "eye": self.eye, "knob": self.knob, "r": self.corner,
            "pen": self.pen, "rule-wide": self.rule, "help-high": self.help_high, "help-low": self.help_low,
            "help-at": self.help_at, "tick": self.tick, "draft-wide": self.draft_wide,
            "sign": self.sign, "number-wide": self.number_wide,
            "plate": self.plate,
        }  # fmt: skip
        types = {"size": self.size, "line": self.line, "h1": self.h1, "h1-long": self.h1_long,
                 "h1-longer": self.h1_longer, "h2": self.h2, "h2-line": self.h2_line, "number": self.number,
                 "facts": self.facts, "small": self.head, "small-line": self.head + 6}  # fmt: skip
        made = {name: f"{value:g}mm" for name, value in lengths.items()}
        made |= {name: f"{value:g}pt" for name, value in types.items()}
        made["letter-space"] = f"{self.letter_space:g}em"
        made["word-space"] = f"{self.word_space:g}em"
        made["head-type"] = f"{self.head:g}pt/{self.head_line:g}pt Andika"
        made["help-type"] = f"700 {self.help:g}pt/{self.help_line:g}pt Andika"
        made["page-type"] = f"{self.page_weight} {self.page:g}pt/{self.page_line:g}pt Andika"
        return made


_STANDARD = Grid()
_THREE = replace(
    _STANDARD, right=20, leaf=74, pic=60, pic_wide=60, words=86, slot=77, slots=3, ideas=3, knob=15, pen=2,
    number_wide=46, plate=131, help_high=17, help_low=15, help_at=86, sign=60, h2=38, h2_line=46, head=18,
    head_line=20, help=18, help_line=24, page=20, page_line=24, facts=22,
)  # fmt: skip
_LARGE = replace(
    _STANDARD, right=12, leaf=72, inset=5, pic=62, pic_wide=62, words=83, slot=76, slots=3, ideas=3, eye=8,
    number_wide=45, plate=121, bottom=37, help_high=18, help_low=16, help_at=83, sign=62, h2=40, h2_line=48, help=22,
    help_line=26, page=20, page_line=24, rule=1, draft_wide=0, running_head=False, facts=22,
)  # fmt: skip
_GIANT = replace(
    _LARGE, ideas=2, eye=6, h2=44, h2_line=52, leaf=66, pic=58, pic_wide=58, inset=4, words=78,
    help_at=78, sign=58, stacked=True,
)  # fmt: skip
_ONE = replace(
    _STANDARD, right=25, leaf=186, inset=7, pic=132, pic_wide=172, words=7, slot=232, slots=1, ideas=1, eye=10,
    knob=17, pen=2, help_at=68, above=True, stacked=True,
)  # fmt: skip
"""One idea a page: a picture over the whole width, and its words below."""
_SMALL_SHEET = replace(
    _STANDARD, wide=148, tall=210, edge=8, top=24, right=8, bottom=30, leaf=48, inset=3, pic=42, pic_wide=42, words=56,
    slot=52, slots=3, ideas=3, eye=9, knob=11, corner=3, help_high=13, help_low=11, help_at=56, sign=42,
    number_wide=36, plate=66, h1=44, h1_long=37, h1_longer=29, h2=24, h2_line=31, number=84, head_line=17,
    help_line=19, page=16, page_line=19, facts=16, draft_wide=0, leaves=4,
)  # fmt: skip
_SMALL_ONE = replace(
    _SMALL_SHEET, leaf=132, inset=4, pic=84, pic_wide=124, words=4, slot=156, slots=1, ideas=1, eye=7, knob=14,
    help_at=52, h2=32, h2_line=40, above=True, stacked=True,
)  # fmt: skip
_FRIDGE = replace(
    _STANDARD, top=54, right=13, inset=9, pic=50, pic_wide=50, slot=54, slots=3, ideas=3, eye=10, help_at=79, sign=50,
    size=24, line=34, tick=18, running_head=False, leaves=1, h1=40,
)  # fmt: skip
_CARD = replace(
    _STANDARD, edge=0, top=0, bottom=0, right=111, leaf=36, inset=7, pic=28, pic_wide=28, words=38, slots=4, ideas=2,
    size=16, line=22.7, pen=1, knob=9, h1=28, help_at=45, sign=40, running_head=False, leaves=1,
)  # fmt: skip
"""A sheet of eight panels, 105 by 74 mm each (card.py); ``right`` leaves out the other column."""
_NARROW = {68.0: 40.0, 74.0: 44.0, 72.0: 48.0, 66.0: 46.0, 48.0: 34.0}
"""The leaf without pictures, by the leaf with them: it carries the marks, the labels and the number plate."""


def grid_of(look: Look) -> Grid:
    """The grid for a look: bigger letters and fewer ideas ask for fewer, taller slots, never for smaller type."""
    grid = _measures(look)
    if look.pictures == "line" or look.colours == "strong":  # a page is planned with the rules it is drawn with
        return replace(grid, rule=max(grid.rule, STRONG_RULE))
    return grid


def _measures(look: Look) -> Grid:
    grow = GROWTH if look.sheet == "a3" else 1.0
    if look.folded:
        card = _CARD if look.pictures != "none" else replace(_CARD, words=_CARD.inset, pic=0, pic_wide=0)
        return _grown(card, GROWTH) if look.sheet == "card-a3" else card
    size = look.size / grow
    if look.hung_up:
        return _fridge(look)
    if look.sheet == "a5":
        grid = _SMALL_ONE if size > 22 or look.rows == 1 else _SMALL_SHEET
    elif look.rows == 1:
        grid = _ONE
    elif size > 28.5:
        grid = _GIANT
    elif size > 24:
        grid = _LARGE
    elif size > 20 or look.rows == 2 or look.stand_alone:
        grid = _THREE
    else:
        grid = _STANDARD
    if look.stand_alone and grid is _THREE:
        grid = replace(grid, right=16)  # two sentences that others get in two rows
    if grid.above and size > 24:
        part = 0.85 if size <= 28.5 else 0.6 if look.sheet == "a5" else 0.75
        grid = replace(grid, pic=round(grid.pic * part))  # larger words need the height
    if look.numbered:
        right = max(grid.right, grid.edge + NUMBER_ROOM)
        taken = right - grid.right if grid.wide < SHEETS["a4"][0] else 0  # the foot of a small page is full
        grid = replace(grid, right=right, sign=grid.sign - taken, help_at=grid.help_at - taken)
    if look.pictures == "none":
        grid = _without_pictures(grid)
    if look.sheet == "a3":
        grid = _grown(grid, grow)
    widest = MOST_LETTERS * MEAN_LETTER * look.size * MM_PER_POINT
    if grid.words_wide > widest:
        grid = replace(grid, right=round(grid.right + grid.words_wide - widest, 2))
    line = round(look.size * look.line, 1)
    standard = grid.slots == _STANDARD.slots and grow == 1
    eye = grid.eye - max(0.0, (line - grid.line) * MM_PER_POINT / 2) if standard else grid.eye
    facts = grid.facts if look.sheet == "a5" else min(max(grid.facts, look.size), 22 * grow)
    return replace(
        grid, size=look.size, line=line, letter_space=look.letter_space, word_space=look.word_space, eye=round(eye, 2),
        ideas=max(1, min(grid.ideas, look.rows)), facts=facts,
    )  # fmt: skip


def _fridge(look: Look) -> Grid:
    """The sheet to hang up. Larger letters than its own stand closer (1.32, as for low vision), and take of the
    head, the margin and the boxes what they need: three things and a box for a name still go on one page."""
    if look.size <= _FRIDGE.size:
        return replace(_FRIDGE, line=round(_FRIDGE.size * 1.42, 1))
    return replace(_FRIDGE, size=look.size, line=round(look.size * 1.32, 1), top=50, right=10, slot=52, tick=14)


def _without_pictures(grid: Grid) -> Grid:
    """The same page with a narrow leaf: more letters in a line, and lower slots, as no picture needs their height."""
    if grid.above:
        return grid
    leaf = _NARROW[grid.leaf]
    pic = leaf - 2 * grid.inset
    words = leaf + grid.words - grid.leaf
    slots = grid.slots + 1
    return replace(
        grid, leaf=leaf, pic=pic, pic_wide=pic, words=words, slot=round(grid.room / slots, 2), slots=slots,
        ideas=grid.ideas, eye=min(grid.eye, 8), number=round(grid.number * pic / grid.pic), help_at=words, sign=pic,
        stacked=True, h2=round(grid.h2 * 0.88), h2_line=round(grid.h2_line * 0.85),
    )  # fmt: skip


def _grown(grid: Grid, by: float) -> Grid:
    """The same page on a larger sheet: every length and every letter grows with it."""
    counts = {
        "slots",
        "ideas",
        "page_weight",
        "running_head",
        "above",
        "stacked",
        "leaves",
        "letter_space",
        "word_space",
    }
    grown = {one.name: round(getattr(grid, one.name) * by, 2) for one in fields(grid) if one.name not in counts}
    wide, tall = SHEETS["a3"]
    slot = (tall - grown["top"] - grown["bottom"]) / grid.slots - 0.05  # a hair less: rounding must not lose a row
    return replace(grid, **grown | {"wide": wide, "tall": tall, "slot": round(slot, 2)})
