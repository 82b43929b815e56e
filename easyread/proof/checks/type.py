"""Promises about the letters: large, known, upright, well spaced, and the ones that the text says."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from easyread.proof.checks.check import check
from easyread.proof.letters import bare_name
from easyread.proof.paper import Block, Paper
from easyread.proof.reading import words_of
from easyread.proof.report import Fault, NotJudged
from easyread.proof.sheets import lines_of

_SIZE_SLACK = 0.02
"""Points: 21.333 px are 15.99975 pt."""


@check(
    "smallest-glyph", "The smallest letter is large enough.", "Make the letters larger.", "UKAAF large print; gate L1"
)
def smallest_glyph(paper: Paper) -> Iterable[Fault]:
    """Every run of letters as printed: with the scale of the page, of the group and of the text matrix."""
    for run in sorted(paper.written, key=lambda one: one.size):
        if run.size >= paper.floor - _SIZE_SLACK:
            return
        said = run.shown if len(run.shown) <= 40 else f"{run.shown[:39]}…"
        yield Fault(run.page + 1, f"«{said}» is {run.size:.4g} point; the smallest allowed is {paper.floor:g}.")


@check("fonts-embedded", "Every font is in the file.", "Embed all fonts.", "PDF/UA-1 7.21.4")
def fonts_embedded(paper: Paper) -> Iterable[Fault]:
    """Another computer puts its own font in the place of one that is not there."""
    _ = paper.written
    for font in paper.fonts:
        if not font.embedded:
            yield Fault(font.pages[0], f"The font «{font.name}» is not in the file.")


@check(
    "fonts-allowed",
    "Only the chosen fonts are used.",
    "Use the font of the leaflets.",
    "Inclusion Europe (2009); gate L2",
)
def fonts_allowed(paper: Paper) -> Iterable[Fault]:
    """A letter that the font lacks makes the engine take another one without a word."""
    if paper.promise is None:
        used = ", ".join(sorted({font.name for font in paper.fonts}))
        raise NotJudged(f"There is no record of which fonts are allowed. It uses: {used or 'none'}.")
    allowed = paper.promise.fonts
    pages: dict[str, int] = {}
    for font in paper.fonts:
        pages.setdefault(font.name, font.pages[0])
    for run in paper.letters:
        pages.setdefault(bare_name(run.font), run.page + 1)
    for name, page in pages.items():
        if not any(name == one or name.startswith(f"{one}-") for one in allowed):
            yield Fault(page, f"The font «{name}» is used; allowed is {' or '.join(allowed)}.")


@check(
    "letters",
    "Every letter is printed with its own shape.",
    "Use one font file for each weight, and one that has all letters.",
    "PDF/UA-1 7.21.7",
)
def letters(paper: Paper) -> Iterable[Fault]:
    """The outlines in the file against those in the record: the text layer cannot tell."""
    if paper.promise is None or not paper.promise.letters:
        raise NotJudged("There is no record of the shapes of the letters.")
    unread: list[str] = []
    for font in paper.fonts:
        if font.shapes is None:
            unread.append(font.name)
            continue
        for letter, shape in font.shapes:
            wanted = paper.promise.letters.get(letter)
            if len(letter) != 1 or letter.isspace():
                continue
            if wanted is None:
                yield Fault(font.pages[0], f"The letter «{letter}» has no promised shape in «{font.name}».")
            elif shape not in wanted:
                seen = next((one for one, shapes in paper.promise.letters.items() if shape in shapes), "")
                how = f"prints as «{seen}»" if seen else "prints as something else" if shape else "prints as nothing"
                yield Fault(font.pages[0], f"The letter «{letter}» {how} in «{font.name}».")
    if unread:
        raise NotJudged(f"The shapes of the font «{unread[0]}» cannot be read.")


@check(
    "upright",
    "No letters are slanted or turned.",
    "Use the upright font, level on the page.",
    "Inclusion Europe (2009); gate L2",
)
def upright(paper: Paper) -> Iterable[Fault]:
    """By the font's angle or name, and by the text matrix."""
    for run in paper.written:
        if run.slanted:
            yield Fault(run.page + 1, f"«{run.shown}» is slanted.")
        elif not run.upright:
            yield Fault(run.page + 1, f"«{run.shown}» is turned.")


@check("underlined", "No words are underlined.", "Take the line away; use bold.", "Inclusion Europe (2009); gate L2")
def underlined(paper: Paper) -> Iterable[Fault]:
    """A thin line just under the letters and as long as they are."""
    _ = paper.written
    for sheet in paper.sheets:
        thin = [shape.box for shape in sheet.shapes if shape.kind == "path" and shape.box[3] - shape.box[1] < 3]
        if not thin:
            continue
        for run in sheet.letters:
            wide = run.box[2] - run.box[0]
            for left, bottom, right, top in thin:
                under = run.baseline - 0.3 * run.size < (bottom + top) / 2 < run.baseline + 0.02 * run.size
                long = 0.7 * wide < min(right, run.box[2]) - max(left, run.box[0]) and right - left < 1.5 * wide
                if under and long and run.shown:
                    yield Fault(sheet.number, f"«{run.shown}» is underlined.")
                    break


def _blocks(paper: Paper) -> list[Block]:
    _ = paper.tagged
    return [block for block in paper.blocks if len(block.lines()) > 1]


_LINE_SPACE = 1.4
_LARGE, _LARGE_LINE_SPACE = 27.9, 1.3
"""Letters of 28 point need less between the lines: 1.25 in large print (UKAAF; STANDARDS L23)."""


@check("line-space", "The lines are far enough apart.", "Set the line height to 1.5.", "WCAG 2.2 1.4.8; gate L3")
def line_space(paper: Paper) -> Iterable[Fault]:
    """From one baseline to the next, as a multiple of the size; headings may be closer."""
    for block in _blocks(paper):
        if block.role.startswith("H"):
            continue
        lines = block.lines()
        for line, below in itertools.pairwise(lines):
            one, other = line[0], below[0]
            space = (one.baseline - other.baseline) / max(one.size, other.size, 1)
            least = _LARGE_LINE_SPACE if max(one.size, other.size) >= _LARGE else _LINE_SPACE
            if one.page == other.page and 0.3 < space < least - 0.03:
                yield Fault(one.page + 1, f"The lines of «{one.shown} …» are only {space:.2f} apart.")
                break


_LONGEST = 65


@check(
    "line-length", "No line is too long.", "Make the column narrower, or the letters larger.", "WCAG 2.2 1.4.8; gate L3"
)
def line_length(paper: Paper) -> Iterable[Fault]:
    """Letters and spaces in one line of one column; a wide gap begins another column."""
    _ = paper.written
    for sheet in paper.sheets:
        body = [run for run in sheet.letters if run.shown and run.mark != "artifact"]
        for line in lines_of(body):
            said = ""
            last = None
            for run in line:
                if last is not None and run.box[0] - last.box[2] > 1.5 * run.size:
                    said = ""
                said += (" " if said else "") + " ".join(word.text for word in words_of([(run, None)]))
                last = run
                if len(said) > _LONGEST:
                    yield Fault(sheet.number, f"The line «{said[:40]}…» has {len(said)} letters.")
                    break


@check(
    "left-aligned",
    "Every line begins at the same edge, on the left.",
    "Align the text left.",
    "WCAG 2.2 1.4.8; gate L3",
)
def left_aligned(paper: Paper) -> Iterable[Fault]:
    """The first letter of each line of a paragraph."""
    for block in _blocks(paper):
        lines = block.lines()
        edge = min(line[0].box[0] for line in lines)
        for line in lines:
            first = line[0]
            if first.box[0] - edge > max(0.2 * first.size, 2):
                yield Fault(first.page + 1, f"The line «{first.shown}» does not begin at the left edge.")
                break
