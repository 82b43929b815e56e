"""Everything read from one finished PDF, with what was promised: what the checks judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pikepdf

from easyread.proof.letters import Font, fonts_of
from easyread.proof.objects import Thing, entry, items, name, text
from easyread.proof.opening import Opened
from easyread.proof.outline import Bookmark, bookmarks_of
from easyread.proof.pages import read_sheet
from easyread.proof.promise import CONTRAST, FLOOR, PAGE_LABEL, PICTURE, Promise, PromisedRow
from easyread.proof.raster import Box
from easyread.proof.reading import Difference, Word, difference, find, in_tag_order, lines_on, words_in, words_of
from easyread.proof.report import NotJudged
from easyread.proof.sheets import Letters, Sheet, union
from easyread.proof.tags import Element, Tree
from easyread.proof.wires import read_tree


@dataclass(eq=False, slots=True)
class Block:
    """A paragraph, heading or other piece of text of its own, and its runs of letters in reading order."""

    role: str
    runs: list[Letters]

    def lines(self) -> list[list[Letters]]:
        """Its runs by line, in reading order; a line is what stands at one height of one page."""
        made: list[list[Letters]] = []
        for run in self.runs:
            last = made[-1][-1] if made else None
            level = last is not None and last.page == run.page and abs(last.baseline - run.baseline) < 0.3 * run.size
            if level:
                made[-1].append(run)
            else:
                made.append([run])
        return made


@dataclass(eq=False, slots=True)
class Figure:
    """A picture as the tags have it. ``page`` is from 1, 0 where none is drawn; ``drawn`` is where its ink stands."""

    element: Element
    page: int
    drawn: Box | None
    look: str | None = None
    """Found out by the first check that asks."""

    @property
    def alt(self) -> str:
        """What is said in its place."""
        return (self.element.alt or "").strip()


@dataclass(eq=False, slots=True)
class FoundRow:
    """A promised row and its words in the file."""

    row: PromisedRow
    words: list[Word]

    @property
    def short(self) -> str:
        """Its first words, to name it."""
        said = self.row.text()
        return said if len(said) <= 50 else f"{said[:47].rsplit(' ', 1)[0]} …"


class Paper:
    """One finished PDF, read. Make it with `open_pdf`; what costs time is read when it is first asked for."""

    def __init__(self, opened: Opened, promise: Promise | None) -> None:
        self.pdf: pikepdf.Pdf = opened.pdf
        self.opened = opened
        self.damage = opened.damage
        self.promise = promise

    @property
    def promised(self) -> Promise:
        """The promise. Raises `NotJudged` when nobody wrote one down for this file."""
        if self.promise is None:
            raise NotJudged("There is no record of what this PDF should say.")
        return self.promise

    @property
    def floor(self) -> float:
        """Points."""
        return self.promise.floor if self.promise else FLOOR

    @property
    def contrast(self) -> float:
        """The lowest ratio of letters to ground."""
        return self.promise.contrast if self.promise else CONTRAST

    @property
    def smallest_picture(self) -> float:
        """The longer side of a row's picture, in points."""
        return (self.promise.picture if self.promise else PICTURE) * 72 / 25.4

    @property
    def page_label(self) -> str:
        """The promised form; empty for a single sheet, and for another maker's any «x of y» will do."""
        return self.promise.page_label if self.promise else PAGE_LABEL

    @cached_property
    def sheets(self) -> list[Sheet]:
        """All pages."""
        closer = 2 if self.smallest_picture < PICTURE * 72 / 25.4 else 1
        return [read_sheet(self.opened.document, number, closer) for number in range(len(self.pdf.pages))]

    @cached_property
    def letters(self) -> list[Letters]:
        """All runs of letters that have ink, page by page in the order they are drawn."""
        return [run for sheet in self.sheets for run in sheet.letters if run.shown]

    @property
    def written(self) -> list[Letters]:
        """`letters`. Raises `NotJudged` when the file has none, because then nothing about them is kept or broken."""
        if not self.letters:
            raise NotJudged("The file has no letters, only drawings.")
        return self.letters

    @cached_property
    def tree(self) -> Tree:
        """The structure tree."""
        return read_tree(self.pdf)

    @cached_property
    def elements(self) -> list[Element]:
        """All structure elements in reading order."""
        return list(self.tree.every())

    @property
    def tagged(self) -> Tree:
        """The structure tree. Raises `NotJudged` when there is none."""
        if not self.tree.there or not self.tree.tops:
            raise NotJudged("The file has no tags.")
        return self.tree

    @cached_property
    def fonts(self) -> list[Font]:
        """All fonts."""
        return fonts_of(self.pdf)

    @cached_property
    def bookmarks(self) -> list[Bookmark]:
        """All bookmarks in order."""
        return bookmarks_of(self.pdf)

    @cached_property
    def words(self) -> list[Word]:
        """What a screen reader says; without tags, what is drawn and not marked as decoration."""
        if self.tree.there and self.tree.claimed:
            return in_tag_order(self.sheets, self.tree)
        return words_of((run, None) for sheet in self.sheets for run in sheet.letters if run.mark != "artifact")

    @cached_property
    def said(self) -> list[str]:
        """`words` as text."""
        return [word.text for word in self.words]

    @cached_property
    def difference(self) -> Difference:
        """How the words differ from those promised."""
        if not self.promised.words:
            raise NotJudged("The record does not hold all words of this PDF.")
        return difference(words_in(" ".join(self.promised.words)), self.said)

    @cached_property
    def decoration(self) -> list[list[str]]:
        """The words outside the reading order, page by page, in the order they are drawn."""
        figures = self.figure_spots
        return [
            [word.text for word in words_of((run, None) for run in sheet.letters if self._outside(run, figures))]
            for sheet in self.sheets
        ]

    def _outside(self, run: Letters, figures: set[tuple[int, int]]) -> bool:
        if not self.tree.there:
            return run.mark == "artifact"
        spot = (run.page, run.mcid)
        return spot not in self.tree.claimed and spot not in figures

    @cached_property
    def lines(self) -> list[list[str]]:
        """The lines of each page as text, from the top."""
        return [lines_on(sheet) for sheet in self.sheets]

    @cached_property
    def figures(self) -> list[Figure]:
        """All pictures in reading order."""
        return [self._figure(element) for element in self.elements if element.role == "Figure"]

    def _figure(self, element: Element) -> Figure:
        spots = element.spots()
        if not spots:
            return Figure(element, 0, None)
        page = spots[0][0]
        drawn = self.sheet(page + 1).drawn({mcid for where, mcid in spots if where == page})
        if drawn is not None:
            area = self.sheet(page + 1).box
            drawn = (
                max(drawn[0], area[0]), max(drawn[1], area[1]), min(drawn[2], area[2]), min(drawn[3], area[3])
            )  # fmt: skip
        return Figure(element, page + 1, drawn)

    @cached_property
    def figure_spots(self) -> set[tuple[int, int]]:
        """The content that belongs to pictures."""
        return {spot for figure in self.figures for spot in figure.element.spots()}

    @cached_property
    def rows(self) -> list[FoundRow]:
        """The promised rows whose words are in the file, in order."""
        found: list[FoundRow] = []
        at = 0
        for row in self.promised.rows:
            wanted = words_in(row.text())
            place = find(wanted, self.said, at)
            if place < 0:
                place = find(wanted, self.said)
            if place >= 0:
                found.append(FoundRow(row, self.words[place : place + len(wanted)]))
                at = place + len(wanted)
        return found

    def sheet(self, page: int) -> Sheet:
        """A page by its number, from 1."""
        return self.sheets[page - 1]

    def box_of(self, element: Element) -> dict[int, Box]:
        """Where an element is drawn, page by page (from 1)."""
        by_page: dict[int, set[int]] = {}
        for page, mcid in element.spots():
            by_page.setdefault(page + 1, set()).add(mcid)
        boxes = {page: self.sheet(page).drawn(mcids) for page, mcids in by_page.items() if page <= len(self.sheets)}
        return {page: box for page, box in boxes.items() if box is not None}

    @cached_property
    def body(self) -> list[Letters]:
        """Runs of letters that are read: no decoration, no lettering in pictures."""
        return [
            run
            for run in self.letters
            if run.mark != "artifact" and (run.page, run.mcid) not in self.figure_spots
        ]  # fmt: skip

    @cached_property
    def blocks(self) -> list[Block]:
        """Runs of letters by paragraph or heading, in reading order. Empty without tags."""
        by_spot: dict[tuple[int, int], list[Letters]] = {}
        for run in self.body:
            by_spot.setdefault((run.page, run.mcid), []).append(run)
        found: dict[Element, list[Letters]] = {}
        for owner, spot in self.tree.leaves():
            found.setdefault(owner.block(), []).extend(by_spot.get(spot, ()))
        return [Block(element.role, runs) for element, runs in found.items() if runs]

    @cached_property
    def title(self) -> str:
        """The title in the file's own description."""
        return text(entry(self.pdf.trailer.get("/Info"), "/Title")).strip()

    @cached_property
    def xmp(self) -> str:
        """The file's description in XML; empty if there is none."""
        stream = entry(self.pdf.Root, "/Metadata")
        if not isinstance(stream, pikepdf.Stream):
            return ""
        try:
            return stream.read_bytes().decode("utf-8", "replace")
        except pikepdf.PdfError:
            return ""

    @cached_property
    def language(self) -> str:
        """The language that the file says."""
        return text(entry(self.pdf.Root, "/Lang")).strip()

    def annotations(self) -> Iterator[tuple[int, str, Thing]]:
        """Everything laid over the pages: page from 1, kind, the thing itself."""
        for number, page in enumerate(self.pdf.pages, 1):
            for annotation in items(entry(page.obj, "/Annots")):
                yield number, name(entry(annotation, "/Subtype")), annotation

    def spread(self, words: list[Word]) -> dict[int, Box]:
        """Where some words stand, page by page."""
        pages: dict[int, list[Box]] = {}
        for word in words:
            for run in word.runs:
                pages.setdefault(run.page + 1, []).append(run.box)
        return {page: box for page, boxes in pages.items() if (box := union(boxes)) is not None}
