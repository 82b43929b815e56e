"""Promises about the pictures: the right ones, with words for a reader who cannot see them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from easyread.proof.checks.check import check
from easyread.proof.looks import ALIKE, SURELY_ALIKE, apart, look
from easyread.proof.paper import Figure, Paper
from easyread.proof.promise import PromisedPicture
from easyread.proof.raster import Box
from easyread.proof.report import Fault, NotJudged

_NEARER = 0.25
"""Steps by which another picture of the leaflet must be more like what is drawn, to be named."""
_DRAW_AGAIN = "Make the leaflet again; look at the picture's file."
_SAY = "Say in one sentence what the picture shows."


def _figures(paper: Paper) -> list[Figure]:
    """All pictures. Raises `NotJudged` where none can be told from decoration."""
    _ = paper.tagged
    if not paper.figures and paper.promise is None:
        raise NotJudged("The tags name no pictures.")
    return paper.figures


def _pairs(paper: Paper) -> Iterator[tuple[PromisedPicture | None, Figure | None]]:
    """Promised and found pictures side by side, in order; None where one has no partner."""
    promised, found = paper.promised.pictures, _figures(paper)
    if not promised:
        raise NotJudged("The record does not hold the pictures of this PDF.")
    matcher = SequenceMatcher(None, [one.alt for one in promised], [one.alt for one in found], autojunk=False)
    for _, a, b, c, d in matcher.get_opcodes():
        for n in range(max(b - a, d - c)):
            yield (promised[a + n] if a + n < b else None, found[c + n] if c + n < d else None)


@check(
    "pictures",
    "Every promised picture is there, and no other.",
    _DRAW_AGAIN,
    "house rule: silence is the worst failure",
)
def pictures(paper: Paper) -> Iterable[Fault]:
    """One by one, in order."""
    for promised, found in _pairs(paper):
        if found is None and promised is not None:
            yield Fault(0, f"The picture «{promised.alt}» is not in the file.")
        elif promised is None and found is not None:
            yield Fault(found.page, f"There is a picture «{found.alt}» that was not promised.")


@check("picture-drawn", "Every picture is drawn.", _DRAW_AGAIN, "house rule: silence is the worst failure")
def picture_drawn(paper: Paper) -> Iterable[Fault]:
    """A tag for a picture with no ink behind it."""
    for figure in _figures(paper):
        if figure.drawn is None or not _look(paper, figure):
            yield Fault(figure.page, f"Nothing is drawn where the picture «{figure.alt or '?'}» should be.")


THICKEST = 14.0
"""Points. pdfium measures a group by the middle of its lines: half a thick line (an arm, say) stands outside."""


def _ink(figure: Figure) -> Box:
    """Where a picture's ink can be: what pdfium measured, with half a thick line more, but not beyond its own frame."""
    assert figure.drawn is not None
    left, bottom, right, top = figure.drawn
    frame = figure.element.box or figure.drawn
    return (
        min(left, max(left - THICKEST, frame[0])),
        min(bottom, max(bottom - THICKEST, frame[1])),
        max(right, min(right + THICKEST, frame[2])),
        max(top, min(top + THICKEST, frame[3])),
    )


def _look(paper: Paper, figure: Figure) -> str:
    """What is drawn, alone on white; empty for nothing."""
    if figure.look is None:
        cut = paper.sheet(figure.page).alone.cut(_ink(figure), outwards=True) if figure.drawn else None
        figure.look = "" if cut is None else look(cut)
    return figure.look


@check("picture-swapped", "Every picture is the promised one.", _DRAW_AGAIN, "house rule: silence is the worst failure")
def picture_swapped(paper: Paper) -> Iterable[Fault]:
    """By its look, which the record has: not the words about it, but what is drawn."""
    known = {one.look: one.alt for one in paper.promised.pictures if one.look}
    if not known:
        raise NotJudged("The record does not say what the pictures look like.")
    for promised, found in _pairs(paper):
        if promised is None or found is None or not promised.look:
            continue
        seen = _look(paper, found)
        if not seen:
            continue
        own = apart(promised.look, seen)
        if own <= SURELY_ALIKE:
            continue
        nearest = min(known, key=lambda other: apart(other, seen))
        if apart(nearest, seen) + _NEARER < own:
            yield Fault(found.page, f"In place of «{promised.alt}» the page shows «{known[nearest]}».")
        elif own > ALIKE:
            yield Fault(found.page, f"The picture «{promised.alt}» does not look as promised.")


@check("alt-missing", "Every picture has words for a reader who cannot see it.", _SAY, "WCAG 1.1.1")
def alt_missing(paper: Paper) -> Iterable[Fault]:
    """No Alt at all."""
    for figure in _figures(paper):
        if figure.element.alt is None and not figure.element.actual:
            yield Fault(figure.page, "A picture has no words for a reader who cannot see it.")


_NOTHING = re.compile(
    r"\.(png|jpe?g|gif|svg|webp|bmp|tiff?)$|^(an? )?(image|picture|photo|figure|graphic|icon|img)\W*\d*$",
    re.IGNORECASE,
)


@check("alt-empty", "The words about a picture say something.", _SAY, "WCAG 1.1.1")
def alt_empty(paper: Paper) -> Iterable[Fault]:
    """Blank, a file name, or «image»."""
    for figure in _figures(paper):
        if figure.element.alt is None:
            continue
        if not figure.alt:
            yield Fault(figure.page, "The words about a picture are blank.")
        elif _NOTHING.search(figure.alt):
            yield Fault(figure.page, f"The words about a picture tell nothing: «{figure.alt}».")


@check("alt-promised", "The words about each picture are the promised ones.", "Make the leaflet again.", "WCAG 1.1.1")
def alt_promised(paper: Paper) -> Iterable[Fault]:
    """In order, one by one."""
    for promised, found in _pairs(paper):
        if promised is not None and found is not None and promised.alt.split() != found.alt.split():
            yield Fault(found.page, f"The words about a picture are «{found.alt}», not «{promised.alt}».")


@check("alt-same", "Different pictures have different words.", _SAY, "WCAG 1.1.1")
def alt_same(paper: Paper) -> Iterable[Fault]:
    """The same picture may stand twice with the same words; another one may not."""
    seen: dict[str, list[str]] = {}
    for figure in _figures(paper):
        if not figure.alt:
            continue
        shown = _look(paper, figure)
        before = seen.setdefault(figure.alt, [])
        if shown and before and all(apart(shown, other) > 1.5 for other in before):
            yield Fault(figure.page, f"Two different pictures have the same words: «{figure.alt}».")
        if shown:
            before.append(shown)


@check(
    "picture-place",
    "Programs find each picture where it is drawn.",
    "Write the picture's box in points from the page's foot.",
    "ISO 32000-1 14.8.5.4",
)
def picture_place(paper: Paper) -> Iterable[Fault]:
    """BBox of a figure against its ink: zooming and highlighting follow the box."""
    for figure in _figures(paper):
        said, drawn = figure.element.box, figure.drawn
        if said is None or drawn is None:
            continue
        area = (drawn[2] - drawn[0]) * (drawn[3] - drawn[1])
        inside = max(min(drawn[2], said[2]) - max(drawn[0], said[0]), 0) * max(
            min(drawn[3], said[3]) - max(drawn[1], said[1]), 0
        )
        if area > 0 and inside < 0.6 * area:
            yield Fault(figure.page, f"The file says that the picture «{figure.alt}» stands elsewhere.")


@check(
    "words-drawn",
    "The words are letters, not a picture of letters.",
    "Use real text; a picture of words cannot be read aloud or made larger.",
    "WCAG 1.4.5",
)
def words_drawn(paper: Paper) -> Iterable[Fault]:
    """A page that is one large picture with next to no text."""
    for sheet in paper.sheets:
        words = sum(1 for word in paper.words if word.page == sheet.number)
        page = sheet.wide * sheet.tall
        large = 0.0
        for shape in sheet.shapes:
            if shape.kind == "image" or shape.mark != "artifact":
                across = min(shape.box[2], sheet.box[2]) - max(shape.box[0], sheet.box[0])
                up = min(shape.box[3], sheet.box[3]) - max(shape.box[1], sheet.box[1])
                large = max(large, max(across, 0) * max(up, 0))
        if words < 5 and large > 0.35 * page:
            yield Fault(sheet.number, "The page is a picture; there are no words in it that can be read aloud.")


_SHARP = 150


@check(
    "picture-sharp", "Photographs are sharp in print.", "Use the larger original.", "Print: 150 pixels an inch", True
)
def picture_sharp(paper: Paper) -> Iterable[Fault]:
    """Pixels an inch of every image."""
    for sheet in paper.sheets:
        for shape in sheet.shapes:
            wide = (shape.box[2] - shape.box[0]) / 72
            if shape.kind == "image" and wide > 0.5 and shape.pixels[0] and shape.pixels[0] / wide < _SHARP:
                sharp = round(shape.pixels[0] / wide)
                yield Fault(sheet.number, f"A picture has {sharp} pixels an inch; it will look blurred.")
