"""The plan of the pages: which rows stand on which page, before anything is laid out.

Slots never shrink, stretch or split. A part begins a page; its last page has two rows or more where it can be
avoided; a «do not» and its «do» never part; pages come to an even number (templates/DESIGN.md section 10).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from easyread.errors import NotMade
from easyread.leaflet import Answer, Leaflet, Part, Row
from easyread.render.grid import MM_PER_POINT, Grid
from easyread.render.measure import FULL_TOP, SENTENCE_GAP, Letters, one_phrase, row_wide

Fit = Literal["eye", "full", "tall", "below"]
STEPS_A_PAGE = 3
PAIRS_A_PAGE = 2
NOTE_HIGH = 29.0
"""Millimetres of a line on the page «My notes»."""
QUESTION_HIGH = 77.0
"""Millimetres of a question with its pictures (templates/leaflet.css, 10)."""
TALL_AIR = 3.0
"""Under a row that is taller than its slot."""
AIR = 2.0
"""Millimetres that stay free under the words of a row that begins at eye level."""
ANSWERS_TOP = 6.0
"""Millimetres between the running head's room and the first heading of a last page."""
MOST_HEADING_LINES = 2
"""A longer heading is set smaller, so that it stays in the opener's slot."""
LONG_HEADING = 0.82
"""How much smaller (leaflet.css: h2.long)."""
NAME_BOX, NAMES_TOP, MOST_NAMES = 14.0, 3.0, 3
"""On the sheet to hang up: millimetres of a box for a name with its space, the space above the first, and how many."""
LEAST_ANSWERS = 2
"""Answers that stand under a heading at least, where what it heads runs over to the next page."""
COMMENT_HIGH = 27.5
"""On a proof: millimetres of a box to write in, with its space."""


@dataclass(frozen=True)
class Placed:
    """A row and how its words sit: at eye level, from the top, over more than one slot, or below its picture."""

    row: Row
    fit: Fit
    slots: float = 1
    tight: bool = False
    """Without the reader's wide spacing, because a word or an address would be wider than its line."""
    number: int = 0
    """On a proof: what people call the row by."""


@dataclass(frozen=True)
class Block:
    """A heading of the last pages and the answers under it."""

    heading: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Page:
    """One page after the cover: an opener with rows, rows alone, answers, or room to write.

    ``sheet`` is the one page to hang up, with ``lines`` boxes for names; ``comments`` has a box for each number.
    """

    kind: Literal["rows", "answers", "notes", "sheet", "comments", "card"]
    opener: Part | None = None
    long_heading: bool = False
    rows: tuple[Placed, ...] = ()
    blocks: tuple[Block, ...] = ()
    lines: int = 0
    numbers: tuple[int, ...] = ()
    panels: tuple[tuple[Placed, ...], ...] = ()
    """Of a card: the rows again, by the panel on which they stand."""


@dataclass(frozen=True)
class Plan:
    """All pages after the cover, and the rows that are taller than their slot."""

    pages: tuple[Page, ...]
    too_tall: tuple[Row, ...] = field(default=())
    cover: bool = True

    @property
    def count(self) -> int:
        """How many pages it has in all."""
        return len(self.pages) + self.cover


def plan(leaflet: Leaflet, grid: Grid, letters: Letters) -> Plan:
    """The pages of a leaflet, with the cover a multiple of what the paper asks for.

    Raises `NotMade` when the words of a sheet to hang up do not fit on it.
    """
    if leaflet.look.hung_up:
        return Plan((_hung_up(leaflet, grid, letters),), cover=False)
    first_bold = leaflet.look.weight == "first-sentence"
    pages: list[Page] = []
    tall: list[Row] = []
    for part in leaflet.parts:
        placed = [_place(row, grid, letters, first_bold) for row in part.rows]
        tall += [p.row for p in placed if p.fit == "tall"]
        long = len(letters.lines(part.heading, grid.words_wide, grid, grid.h2, bold=True)) > MOST_HEADING_LINES
        for m, rows in enumerate(_fill(tuple(placed), grid.slots, grid.ideas)):
            pages.append(Page("rows", opener=part if m == 0 else None, long_heading=long, rows=rows))
    answers = _answer_pages(leaflet, grid, letters)
    missing = 0 if leaflet.private else -(len(pages) + len(answers) + 1) % grid.leaves
    notes = [Page("notes", lines=int((grid.room - _heading_high(grid)) / NOTE_HIGH))] * missing
    pages = [*pages, *notes, *answers]
    if leaflet.look.numbered:
        pages = _numbered(pages, _comments_on_a_page(leaflet, grid, letters))
    return Plan(tuple(pages), tuple(tall))


def _hung_up(leaflet: Leaflet, grid: Grid, letters: Letters) -> Page:
    """The one page to hang up: the main things, and as many boxes for names as there is room for."""
    placed: list[Placed] = []
    for row in leaflet.parts[0].rows:
        lines = sum(len(letters.lines(s, row_wide(row, grid), grid, bold=True)) for s in row.sentences)
        high = lines * grid.line * MM_PER_POINT + SENTENCE_GAP * (len(row.sentences) - 1)
        fit: Fit = "eye" if grid.eye + high <= grid.slot - AIR else "full"
        placed.append(Placed(row, fit, max(1, (FULL_TOP + high + 2 * AIR) / grid.slot) if fit == "full" else 1))
    room = grid.tall - grid.top - grid.bottom - sum(one.slots for one in placed) * grid.slot - NAMES_TOP
    boxes = min(MOST_NAMES, int(room / NAME_BOX))
    if boxes < 1:
        raise NotMade(
            "The main things do not fit on one page in this size.",
            "Make their words shorter, or choose a smaller size.",
        )
    return Page("sheet", rows=tuple(placed), lines=boxes)


def _heading_high(grid: Grid) -> float:
    """What stands above the first line of a page to write on, in millimetres."""
    return ANSWERS_TOP + (grid.line + 3) * MM_PER_POINT + 4


def _comments_on_a_page(leaflet: Leaflet, grid: Grid, letters: Letters) -> int:
    said = letters.lines(one_phrase(leaflet.say("comments_say")), grid.answer_wide, grid.tight())
    top = _heading_high(grid) + len(said) * grid.line * MM_PER_POINT + 4
    label = (grid.h2 + 8) * MM_PER_POINT if grid.stacked else 0
    return max(1, int((grid.room - top) / (COMMENT_HIGH + label)))


def _numbered(pages: list[Page], a_page: int) -> list[Page]:
    """The pages of a proof: every row has a number, and a sheet at the end has a box for each."""
    count = 0
    made: list[Page] = []
    for page in pages:
        rows = []
        for placed in page.rows:
            count += 1
            rows.append(replace(placed, number=count))
        made.append(replace(page, rows=tuple(rows)))
    numbers = tuple(range(1, count + 1))
    made += [Page("comments", numbers=numbers[n : n + a_page]) for n in range(0, len(numbers), a_page)]
    return made


def _place(row: Row, grid: Grid, letters: Letters, first_bold: bool) -> Placed:
    if row.kind == "question":
        return Placed(row, "full", QUESTION_HIGH / grid.slot)
    tight = letters.too_wide(row, grid, first_bold)
    grid = grid.tight() if tight else grid
    if not grid.above and letters.wider_than_line(row, grid, first_bold):
        high = letters.row_high(row, grid.below(), first_bold)
        return Placed(row, "below", max(1, (grid.pic + FULL_TOP + high + AIR) / grid.slot), tight)
    high = letters.row_high(row, grid, first_bold)
    room = grid.slot - grid.words_top
    if grid.eye + high <= room - AIR:
        return Placed(row, "eye", tight=tight)
    if FULL_TOP + high <= room:
        return Placed(row, "full", tight=tight)
    return Placed(row, "tall", (grid.words_top + FULL_TOP + high + TALL_AIR) / grid.slot, tight)


def _units(rows: tuple[Placed, ...], slots: int) -> list[tuple[Placed, ...]]:
    """Rows that must stay together: a «do not» with its «do», any other row alone. Where a page holds one idea, they
    stand on pages that follow each other."""
    units: list[tuple[Placed, ...]] = []
    for placed in rows:
        if placed.row.kind == "do" and slots > 1 and units and units[-1][-1].row.kind == "not":
            units[-1] = (*units[-1], placed)
        else:
            units.append((placed,))
    return units


def _fill(rows: tuple[Placed, ...], slots: int, ideas: int) -> list[tuple[Placed, ...]]:
    """Rows onto pages: as few pages as can be, none with one row alone, no page much emptier than another.

    The first page has its opener in the first slot. A row that no page can hold gets a page of its own.
    """
    units = _units(rows, slots)

    @cache
    def best(at: int, first: bool) -> tuple[float, tuple[int, ...]]:
        if at == len(units):
            return 0.0, ()
        room = slots - (1 if first else 0)
        choices: list[tuple[float, tuple[int, ...]]] = []
        for end in range(at + 1, len(units) + 1):
            taken = [placed for unit in units[at:end] for placed in unit]
            used = sum(placed.slots for placed in taken)
            if end > at + 1 and (used > room or len(taken) > ideas or not _allowed(taken)):
                break
            cost = 100.0 + (room - used) ** 2 + 0.01 * (len(units) - end)  # of equals, the fuller page comes first
            if end < len(units) and first and len(taken) < 2 and room > 1:
                cost += 30
            if not first and room > 1 and used < 2:
                cost += 60 if end == len(units) else 40
            rest, ends = best(end, False)
            choices.append((cost + rest, (end, *ends)))
        if first and sum(placed.slots for placed in units[at]) > room:
            rest, ends = best(at, False)  # even the first row asks for a page of its own
            choices = [(500.0 + rest, (at, *ends))]
        return min(choices)

    pages: list[tuple[Placed, ...]] = []
    at = 0
    for end in best(0, True)[1]:
        pages.append(tuple(placed for unit in units[at:end] for placed in unit))
        at = end
    return pages


def _allowed(taken: list[Placed]) -> bool:
    kinds = [placed.row.kind for placed in taken]
    return kinds.count("step") <= STEPS_A_PAGE and kinds.count("not") <= PAIRS_A_PAGE


def answer_grid(leaflet: Leaflet, grid: Grid, letters: Letters) -> Grid:
    """The grid of the last pages: without wide spacing where a date or an address would not fit on its line."""
    said = [s for answer in (*leaflet.words, *leaflet.replies, *leaflet.answers) for s in answer.sentences]
    too_wide = any(letters.longest_piece(sentence, grid) > grid.answer_wide for sentence in said)
    return grid.tight() if too_wide else grid


def _answer_pages(leaflet: Leaflet, grid: Grid, letters: Letters) -> list[Page]:
    """«Hard words» and «About this leaflet», as many answers on a page as fit."""
    grid = answer_grid(leaflet, grid, letters)
    blocks = [
        (leaflet.say("words_heading"), leaflet.words),
        (leaflet.say("replies_heading"), leaflet.replies),
        (leaflet.say("about_heading"), leaflet.answers),
    ]
    pages: list[list[Block]] = [[]]
    used = ANSWERS_TOP
    for heading, answers in blocks:
        if not answers:
            continue
        highs = [_answer_high(answer, grid, letters) for answer in answers]
        heading_lines = letters.lines(one_phrase(heading), grid.answer_wide, grid.tight(), grid.size + 6, bold=True)
        heading_high = len(heading_lines) * (grid.line + 3) * MM_PER_POINT + 4.0
        gap = 7.0 if pages[-1] else 0.0
        whole = heading_high + sum(highs)
        begun = used + gap + heading_high + sum(highs[:LEAST_ANSWERS]) <= grid.room
        if pages[-1] and used + gap + whole > grid.room and not (begun and ANSWERS_TOP + whole > grid.room):
            pages.append([])
            used, gap = ANSWERS_TOP, 0.0
        used += gap + heading_high
        here: list[Answer] = []
        shown = heading
        for answer, high in zip(answers, highs, strict=True):
            if used + high > grid.room and here:
                pages[-1].append(Block(shown, tuple(here)))
                pages.append([])
                here, used, shown = [], ANSWERS_TOP, ""
            here.append(answer)
            used += high
        if len(here) == 1 and not shown:
            here = [*_from_page_before(pages, used, highs[-2], grid), *here]
        pages[-1].append(Block(shown, tuple(here)))
    return [Page("answers", blocks=tuple(blocks_)) for blocks_ in pages if blocks_]


def _from_page_before(pages: list[list[Block]], used: float, high: float, grid: Grid) -> tuple[Answer, ...]:
    """The last answer of the page before, for company: no answer stands alone on a page where it can be avoided.

    ``used`` is what the new page holds already, ``high`` how tall the answer is, in millimetres.
    """
    before = pages[-2][-1]
    if len(before.answers) <= LEAST_ANSWERS or used + high > grid.room:
        return ()
    pages[-2][-1] = Block(before.heading, before.answers[:-1])
    return before.answers[-1:]


def _answer_high(answer: Answer, grid: Grid, letters: Letters) -> float:
    line = grid.line * MM_PER_POINT
    label = len(letters.lines(one_phrase(answer.label), grid.label_wide, grid, bold=True))
    said = sum(len(letters.lines(sentence, grid.answer_wide, grid)) for sentence in answer.sentences)
    if grid.stacked:
        return label * line + 4.0 + said * line + 2.5 + grid.rule
    return max(label * line + 2.5, said * line + 4.5) + grid.rule
