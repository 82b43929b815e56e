"""Promises about a row: one picture on the left, its words level with it on the right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.proof.checks.check import check
from easyread.proof.paper import Figure, FoundRow, Paper
from easyread.proof.raster import Box
from easyread.proof.report import Fault, NotJudged
from easyread.proof.sheets import Letters

_SLACK = 3.0
"""Points that a measure may be off."""
_ABOVE = 120.0
"""Points between a picture and the first line under it: the plate may be taller than the ink on it."""


def _pairs(paper: Paper) -> Iterator[tuple[FoundRow, Figure | None]]:
    """Each row that has a picture, and that picture as it stands on the row's page (the nearest in height)."""
    if not any(row.picture for row in paper.promised.rows):
        raise NotJudged("No row was promised with a picture.")
    _ = paper.tagged
    for found in paper.rows:
        if found.row.picture:
            page = found.words[0].page
            first = _first_line(found)
            near = [figure for figure in paper.figures if figure.page == page and figure.drawn]
            same = [figure for figure in near if figure.alt == found.row.picture.strip()]
            yield found, min(same, key=lambda figure: _off(figure.drawn, first), default=None)


def _first_line(found: FoundRow) -> Box:
    runs: list[Letters] = list(found.words[0].runs)
    top = runs[0]
    return (top.box[0], top.baseline, top.box[2], top.baseline + 0.7 * top.size)


def _off(picture: Box | None, line: Box) -> float:
    return abs((picture[1] + picture[3]) / 2 - (line[1] + line[3]) / 2) if picture else 1e9


@check("picture-level", "Every picture is level with its words.", "Keep picture and words in one row.", "gate L5")
def picture_level(paper: Paper) -> Iterable[Fault]:
    """Same page, and the first line of the words stands beside the picture: where it is drawn, not where it is said."""
    for found, figure in _pairs(paper):
        page = found.words[0].page
        if figure is None or figure.drawn is None:
            yield Fault(page, f"The picture for «{found.short}» is not on the page.")
            continue
        line = _first_line(found)
        box = figure.element.box
        low, high = figure.drawn[1], figure.drawn[3]
        if box is not None and box[1] <= low + _SLACK and box[3] >= high - _SLACK:
            # The plate may be taller than the ink on it.
            low, high = min(low, box[1]), max(high, box[3])
        if found.row.above:
            if line[3] > low + _SLACK or low - line[3] > _ABOVE:
                yield Fault(page, f"The picture does not stand above «{found.short}».")
        elif line[3] > high + _SLACK or line[1] < low - _SLACK:
            yield Fault(page, f"The picture is not level with «{found.short}».")


@check(
    "picture-left",
    "Every picture is left of its words, all in one column.",
    "Put the picture left of the words.",
    "gate L5",
)
def picture_left(paper: Paper) -> Iterable[Fault]:
    """The eye looks left for pictures and right for words, on every page, and in every column of panels."""
    beside = [(found, figure) for found, figure in _pairs(paper) if not found.row.above]
    if not beside:
        raise NotJudged("The pictures stand above their words, as promised.")
    middles: dict[tuple[int, int], float] = {}
    for found, figure in beside:
        if figure is None or figure.drawn is None:
            continue
        page, drawn = figure.page, figure.drawn
        left = min(run.box[0] for word in found.words if word.page == page for run in word.runs)
        if drawn[2] > left + _SLACK:
            yield Fault(page, f"The picture is not left of «{found.short}».")
        box = figure.element.box
        middle = (box[0] + box[2]) / 2 if box is not None else (drawn[0] + drawn[2]) / 2
        panel = int(middle * paper.promised.across / paper.sheets[page - 1].wide)
        if abs(middles.setdefault((page, panel), middle) - middle) > (10 * _SLACK):
            yield Fault(page, f"The picture of «{found.short}» stands outside the column of pictures.")


@check("picture-size", "Every picture of a row is at least 4 cm.", "Make the picture larger.", "gate L5")
def picture_size(paper: Paper) -> Iterable[Fault]:
    """The longer side of its ink or of its plate. A card that is folded small promises less, and keeps that."""
    smallest = paper.smallest_picture
    for found, figure in _pairs(paper):
        if figure is None or figure.drawn is None:
            continue
        boxes = [figure.drawn] + ([figure.element.box] if figure.element.box else [])
        longest = max(max(box[2] - box[0], box[3] - box[1]) for box in boxes)
        ink = max(figure.drawn[2] - figure.drawn[0], figure.drawn[3] - figure.drawn[1])
        if longest < smallest or ink < 0.5 * smallest:
            yield Fault(figure.page, f"The picture of «{found.short}» is only {ink * 25.4 / 72:.0f} mm.")
