"""Promises about what the eye sees: strong contrast, nothing hidden, nothing cut, nothing on top of another thing."""

from __future__ import annotations

from collections.abc import Iterable

from easyread.proof.checks.check import check
from easyread.proof.paper import Paper
from easyread.proof.raster import Box, Colour, colours, unlike_columns
from easyread.proof.report import Fault
from easyread.proof.sheets import INVISIBLE_MODES, Letters, Sheet

_GROUND_SHARE = 0.06
"""Part of a run's ground that may be worse than the limit: the edge of a shape behind it, one pixel wide."""
_CLEAR = 0.05


def light(colour: Colour) -> float:
    """Relative luminance (WCAG 2.2)."""
    red, green, blue = (
        value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Colour, other: Colour) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def _on(over: Colour, alpha: float, under: Colour) -> Colour:
    if alpha >= 1:
        return over
    red, green, blue = (round(a * alpha + b * (1 - alpha)) for a, b in zip(over, under, strict=True))
    return red, green, blue


def _worst(sheet: Sheet, run: Letters) -> float | None:
    """The contrast that all but a sliver of the ground behind a run has."""
    cut = sheet.ground.cut(run.box)
    if cut is None or run.colour is None:
        return None
    found = sorted((ratio(_on(run.colour, run.alpha, ground), ground), count) for count, ground in colours(cut))
    bad, limit = 0, _GROUND_SHARE * cut.width * cut.height
    for contrast, count in found:
        bad += count
        if bad > limit:
            return contrast
    return found[-1][0] if found else None


@check(
    "contrast",
    "The letters stand out from their ground.",
    "Use darker letters or a lighter ground.",
    "WCAG 2.2 1.4.6; gate L6",
)
def contrast(paper: Paper) -> Iterable[Fault]:
    """The colour of the letters against the pixels behind them, furniture included, pictures left out."""
    _ = paper.written
    for sheet in paper.sheets:
        for run in sheet.letters:
            if not run.shown or run.mode in INVISIBLE_MODES or (run.page, run.mcid) in paper.figure_spots:
                continue
            worst = _worst(sheet, run)
            if worst is not None and worst < paper.contrast - 0.05:
                yield Fault(sheet.number, f"«{run.shown}» has a contrast of {worst:.1f} to 1; "
                                          f"{paper.contrast:g} to 1 is needed.")  # fmt: skip


@check("hidden-text", "No words are hidden.", "Take the hidden words out, or show them.", "WCAG 1.3.2")
def hidden_text(paper: Paper) -> Iterable[Fault]:
    """Words that a screen reader says and nobody sees: unpainted, clear, tiny, off the page, or under something."""
    _ = paper.written
    for sheet in paper.sheets:
        for run in sheet.letters:
            if not run.shown:
                continue
            why = _hidden(sheet, run)
            if why:
                yield Fault(sheet.number, f"«{run.shown}» is in the file but cannot be seen: {why}.")


def _hidden(sheet: Sheet, run: Letters) -> str:
    if run.mode in INVISIBLE_MODES:
        return "it is not painted"
    if run.alpha < _CLEAR:
        return "it is clear"
    if run.size < 3:
        return f"it is {run.size:.2g} point"
    if _meeting(run.box, sheet.box) <= 0:
        return "it stands outside the page"
    seen = _seen(sheet, run) if any(letter.isalnum() for letter in run.shown) else []
    if seen and not any(seen):
        return "something covers it, or it has the colour of its ground"
    return ""


def _seen(sheet: Sheet, run: Letters) -> list[bool]:
    """For each pixel column of a run, whether letters are seen in it."""
    if run.seen is None:
        run.seen = _columns(sheet, run)
    return run.seen


def _columns(sheet: Sheet, run: Letters) -> list[bool]:
    full, ground = sheet.full.cut(run.box, outwards=True), sheet.ground.cut(run.box, outwards=True)
    if full is None or ground is None:
        return []
    return unlike_columns(full, ground)


@check("text-cut", "No words are cut off.", "Give the words more room.", "Inclusion Europe (2009); gate L4")
def text_cut(paper: Paper) -> Iterable[Fault]:
    """By the page's edge, where printers do not reach, or by something that covers a part of them."""
    _ = paper.written
    for sheet in paper.sheets:
        left, bottom, right, top = sheet.box
        safe = (left + _PRINTERS, bottom + _PRINTERS, right - _PRINTERS, top - _PRINTERS)
        for run in sheet.letters:
            if not run.shown or _meeting(run.box, sheet.box) <= 0 or run.mode in INVISIBLE_MODES:
                continue
            out = [side for side, past in zip(_SIDES, _past(run.box, safe), strict=True) if past]
            if out:
                yield Fault(
                    sheet.number, f"«{run.shown}» stands too near the {out[0]} edge of the page; it may be cut."
                )
                continue
            seen = _seen(sheet, run)
            if seen and any(seen) and _longest_gap(seen) > (1.3 * run.size + run.gap) * sheet.full.scale + 2:
                yield Fault(sheet.number, f"A part of «{run.shown}» cannot be seen.")


_PRINTERS = 4.2 * 72 / 25.4
"""Office printers leave 4.2 mm free on every side."""
_SIDES = ("left", "lower", "right", "upper")


def _past(box: Box, safe: Box) -> tuple[bool, bool, bool, bool]:
    return (box[0] < safe[0], box[1] < safe[1], box[2] > safe[2], box[3] > safe[3])


def _longest_gap(seen: list[bool]) -> int:
    longest = gap = 0
    for column in seen:
        gap = 0 if column else gap + 1
        longest = max(longest, gap)
    return longest


def _meeting(one: Box, other: Box) -> float:
    """The area that two boxes share, in square points; less than nothing when they share none."""
    across, up = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    return across * up if across > 0 and up > 0 else -1.0


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


@check(
    "text-overlap", "No words stand on other words.", "Give the words more room.", "Inclusion Europe (2009); gate L4"
)
def text_overlap(paper: Paper) -> Iterable[Fault]:
    """Ink boxes of two runs that share more than a sliver, or that meet and do not belong together."""
    _ = paper.written
    blocks = {spot: owner.block() for owner, spot in paper.tree.leaves()}
    for sheet in paper.sheets:
        runs = sorted((run for run in sheet.letters if run.shown), key=lambda run: run.box[1])
        for n, run in enumerate(runs):
            for other in runs[n + 1 :]:
                if other.box[1] >= run.box[3]:
                    break
                shared = _meeting(run.box, other.box)
                high = min(run.box[3], other.box[3]) - max(run.box[1], other.box[1])
                smaller = min(_area(run.box), _area(other.box))
                if shared > 0.12 * smaller and high > 0.2 * min(run.size, other.size):
                    yield Fault(sheet.number, f"«{run.shown}» and «{other.shown}» stand on each other.")
                elif _meet(run, other) and (
                    run.mcid < 0 or blocks.get((run.page, run.mcid)) is not blocks.get((other.page, other.mcid))
                ):
                    yield Fault(sheet.number, f"«{run.shown}» and «{other.shown}» run into each other.")


def _meet(one: Letters, other: Letters) -> bool:
    """Whether two runs stand on one line with less than a space between them."""
    first, second = (one, other) if one.box[0] <= other.box[0] else (other, one)
    gap = second.box[0] - first.box[2]
    spaced = first.text[-1:].isspace() or second.text[:1].isspace()
    level = abs(one.baseline - other.baseline) < 0.3 * min(one.size, other.size)
    return level and not spaced and gap < 0.2 * min(one.size, other.size)


@check("text-on-picture", "No words stand on a picture.", "Put the words beside the picture.", "templates/DESIGN.md 12")
def text_on_picture(paper: Paper) -> Iterable[Fault]:
    """Letters over the ink of a picture that they do not belong to."""
    for figure in paper.figures:
        if figure.drawn is None:
            continue
        own = {mcid for page, mcid in figure.element.spots() if page == figure.page - 1}
        for run in paper.sheet(figure.page).letters:
            if run.shown and run.mcid not in own and _meeting(run.box, figure.drawn) > 0.1 * _area(run.box):
                yield Fault(figure.page, f"«{run.shown}» stands on the picture «{figure.alt}».")
