"""Promises to a reader who listens: headings, order, lists and languages are said as they are seen."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.proof.checks.check import check
from easyread.proof.paper import Paper
from easyread.proof.raster import Box
from easyread.proof.reading import find, words_in
from easyread.proof.report import Fault
from easyread.proof.tags import Element


def _text_of(paper: Paper) -> dict[Element, str]:
    """The words directly in each element and in those below it."""
    made: dict[Element, list[str]] = {}
    for word in paper.words:
        one: Element | None = word.element
        while one is not None:
            made.setdefault(one, []).append(word.text)
            one = one.parent
    return {element: " ".join(words) for element, words in made.items()}


def _page(element: Element) -> int:
    spots = element.spots()
    return spots[0][0] + 1 if spots else 0


@check(
    "headings",
    "The headings go down one level at a time, from the title.",
    "Use h1 once for the title, then h2.",
    "PDF/UA-1 7.4",
)
def headings(paper: Paper) -> Iterable[Fault]:
    """H1 first, no level left out, none empty."""
    _ = paper.tagged
    said = _text_of(paper)
    level = 0
    for element in paper.elements:
        if not re.fullmatch("H[1-6]", element.role):
            continue
        now = int(element.role[1])
        words = said.get(element, "")
        if not words:
            yield Fault(_page(element), f"A heading (level {now}) has no words.")
        if level == 0 and now != 1:
            yield Fault(_page(element), f"The first heading «{words}» is of level {now}, not 1.")
        elif level and now > level + 1:
            yield Fault(_page(element), f"The heading «{words}» is of level {now}, straight after level {level}.")
        level = now
    if level == 0 and len(paper.sheets) > 1:
        yield Fault(0, "The file has no headings.")


@check(
    "reading-order",
    "What is heard comes in the order of what is seen.",
    "Put the tags in the order of the page.",
    "WCAG 1.3.2",
)
def reading_order(paper: Paper) -> Iterable[Fault]:
    """From the top, from the left: nothing that is read next may stand above, or left on the same line."""
    _ = paper.tagged
    last_page, last, last_name = 0, None, ""
    for page, box, name in _pieces(paper):
        if page < last_page:
            yield Fault(page, f"«{name}» on page {page} is read after page {last_page}.")
        elif page == last_page and last is not None and _backwards(last, box):
            yield Fault(page, f"«{name}» is read after «{last_name}», but stands before it.")
        last_page, last, last_name = page, box, name


def _pieces(paper: Paper) -> Iterable[tuple[int, Box, str]]:
    """Pictures and words in the order they are heard, each with its place on the page."""
    by_spot: dict[tuple[int, int], tuple[Box, str]] = {}
    for run in paper.letters:
        if run.mcid >= 0:
            spot = (run.page, run.mcid)
            if spot in by_spot:
                box, said = by_spot[spot]
                by_spot[spot] = _around(box, run.box), f"{said} {run.shown}"
            else:
                by_spot[spot] = run.box, run.shown
    inside = {id(kid): figure for figure in paper.figures for kid in figure.element.every()}
    told: set[int] = set()
    for owner, spot in paper.tree.leaves():
        figure = inside.get(id(owner))
        if figure is not None:
            if id(figure) not in told and figure.drawn is not None:
                yield figure.page, figure.drawn, figure.alt or "a picture"
            told.add(id(figure))
        elif spot in by_spot:
            yield spot[0] + 1, *by_spot[spot]


def _around(one: Box, other: Box) -> Box:
    return (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))


def _backwards(one: Box, other: Box) -> bool:
    """Whether ``other`` stands before ``one``: above it in its column, or left of it at its height."""
    slack = 2.0
    above = other[1] >= one[3] - slack
    column = other[0] < one[2] - slack
    if above and column:
        return True
    low, high = max(one[1], other[1]), min(one[3], other[3])
    level = high - low > 0.5 * min(one[3] - one[1], other[3] - other[1])
    return level and other[2] <= one[0] + slack and not above


_MARK = re.compile(r"^[•◦▪‣∙●○–—*✓✔☐·-]\s*$|^[•◦▪‣●○✓✔☐]")


@check("lists", "A list is a list, and a table is a table.", "Use real lists and tables.", "PDF/UA-1 7.5, 7.6")
def lists(paper: Paper) -> Iterable[Fault]:
    """Tags of lists and tables stand in one another as they must; no list is made of paragraphs with dots."""
    _ = paper.tagged
    said = _text_of(paper)
    dotted = 0
    for element in paper.elements:
        above = element.parent.role if element.parent else ""
        within = _MUST_BE_IN.get(element.role)
        if within and above not in within:
            yield Fault(_page(element), f"The tag {element.role} stands in {above or 'nothing'}, not in {within[0]}.")
        kids = {kid.role for kid in element.kids if isinstance(kid, Element)}
        wrong = kids - _MAY_HOLD.get(element.role, kids)
        if wrong:
            yield Fault(_page(element), f"The tag {element.role} holds {sorted(wrong)[0]}.")
        if element.role == "P":
            dotted = dotted + 1 if _MARK.match(said.get(element, "")) else 0
            if dotted == 2:
                yield Fault(_page(element), "A list is made of paragraphs that begin with a dot.")


_MUST_BE_IN = {
    "LI": ("L",), "Lbl": ("LI", "LBody", "Note", "TOCI", "Form", "P"), "LBody": ("LI",),
    "TR": ("Table", "THead", "TBody", "TFoot"), "TD": ("TR",), "TH": ("TR",),
    "THead": ("Table",), "TBody": ("Table",), "TFoot": ("Table",), "TOCI": ("TOC",),
}  # fmt: skip
_MAY_HOLD = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}


@check("part-language", "Words in another language say so.", "Set lang on the sentence.", "WCAG 3.1.2")
def part_language(paper: Paper) -> Iterable[Fault]:
    """The promised ones, and every language that the tags name is the name of one."""
    for element in paper.elements:
        if element.lang and not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", element.lang):
            yield Fault(_page(element), f"«{element.lang}» is not the name of a language.")
    whole = paper.language.lower()
    for said, tag in paper.promised.languages.items():
        at = find(words_in(said), paper.said)
        while at >= 0:
            owner = paper.words[at].element
            has = (owner.language() if owner else "") or whole
            if has.lower() != tag.lower():
                yield Fault(paper.words[at].page, f"«{said}» is said in «{has}», not in «{tag}».")
            at = find(words_in(said), paper.said, at + 1)


@check(
    "spoken-as-printed",
    "What is read aloud is what is printed.",
    "Take the other text out of the tags.",
    "PDF/UA-1 7.2",
)
def spoken_as_printed(paper: Paper) -> Iterable[Fault]:
    """ActualText and Alt take the place of the words; on words they must say the same."""
    _ = paper.tagged
    said = _text_of(paper)
    for element in paper.elements:
        printed = _letters(said.get(element, ""))
        if not printed or element.role in ("Figure", "Formula"):
            continue
        for other in (element.actual, element.alt):
            if other is not None and _letters(other) != printed:
                yield Fault(_page(element), f"«{said[element]}» is read aloud as «{other}».")


def _letters(said: str) -> str:
    return "".join(letter for letter in said.lower() if letter.isalnum())


_INITIALS = re.compile(r"[A-Z]{2,6}")
_EVERYBODY = frozenset("EU OK TV UK USA".split())
"""Short forms that are better known than their words."""


@check(
    "abbreviations",
    "Every short form is spelt out or explained.",
    "Write the words in full, or give the tag its expansion (/E).",
    "WCAG 3.1.4",
    warns=True,
)
def abbreviations(paper: Paper) -> Iterable[Fault]:
    """Words in capitals: known to the record, spelt out by words that begin with the letters, or by their tag.

    A word in capitals that stands in small letters elsewhere is no short form, nor is a code before a number.
    """
    _ = paper.written
    bare = [word.text.strip(".,;:!?()«»“”\"'’‘") for word in paper.words]
    small = {one for one in bare if one.islower()}
    begin = "".join(one[:1].lower() or " " for one in bare)
    known = {one for said in (paper.promise.known if paper.promise else ()) for one in said.split()} | _EVERYBODY
    for n, short in enumerate(bare):
        if not _INITIALS.fullmatch(short) or short in known or short.lower() in small:
            continue
        if bare[n + 1 : n + 2] and bare[n + 1][:1].isdigit():
            continue
        spelt = len(short) > 2 and short.lower() in begin  # two letters begin some two words of any text
        if not spelt and not _spelt_out(paper.words[n].element):
            yield Fault(paper.words[n].page, f"Nobody says what «{short}» means.")


def _spelt_out(element: Element | None) -> bool:
    while element is not None:
        if element.expansion:
            return True
        element = element.parent
    return False


@check("tag-empty", "No tag is empty.", "Take empty paragraphs and headings out.", "PDF/UA-1 7.1")
def tag_empty(paper: Paper) -> Iterable[Fault]:
    """A screen reader stops at an empty paragraph and says nothing."""
    for element in paper.tagged.every():
        bare = not element.spots() and not any(one.annotations for one in element.every())
        if bare and element.role in _NEVER_EMPTY and not (element.role == "P" and _inside_cell(element)):
            yield Fault(0, f"A tag {element.role} has nothing in it.")


_NEVER_EMPTY = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "LBody", "Link", "Table", "TR", "BlockQuote"}


def _inside_cell(element: Element) -> bool:
    return any(one.role in ("TD", "TH") for one in element.above())
