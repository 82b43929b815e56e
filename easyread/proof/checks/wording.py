"""Promises about the words: all of them, nothing else, in order, and whole."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from easyread.proof.checks.check import check
from easyread.proof.paper import Paper
from easyread.proof.reading import Word, find, take_out, words_in
from easyread.proof.report import Fault, NotJudged
from easyread.proof.sheets import Letters

_AGAIN = "Make the leaflet again from its topic."


def _page_at(paper: Paper, place: int) -> int:
    words = paper.words
    if not words:
        return 0
    return words[min(place, len(words) - 1)].page


def _short(said: str) -> str:
    return said if len(said) <= 80 else f"{said[:77].rsplit(' ', 1)[0]} …"


@check("words-missing", "Every word of the leaflet is in the file.", _AGAIN, "house rule: silence is the worst failure")
def words_missing(paper: Paper) -> Iterable[Fault]:
    """A sentence that did not fit can vanish without a word from the engine."""
    missing = paper.difference.missing
    outside = [word for page in paper.decoration for word in page] if missing else []
    for place, said in missing:
        hidden = find(words_in(said), outside) >= 0
        why = " It is marked as decoration, so a screen reader leaves it out." if hidden else ""
        yield Fault(_page_at(paper, place), f"«{_short(said)}» is not in what a screen reader says.{why}")


@check("words-extra", "The file says nothing else.", _AGAIN, "house rule: silence is the worst failure")
def words_extra(paper: Paper) -> Iterable[Fault]:
    """Words that nobody wrote in the topic, in the text or in the page furniture."""
    promise = paper.promised
    tagged = paper.tree.there and bool(paper.tree.claimed)
    furniture = (*promise.furniture, *promise.every_page)
    total = len(paper.sheets)
    for place, said in paper.difference.extra:
        page = _page_at(paper, place)
        label = promise.page_label.format(page=page, pages=total)
        left = words_in(said) if tagged else take_out(words_in(said), (*furniture, label))
        if left:
            yield Fault(page, f"«{_short(' '.join(left))}» is in the file and was not promised.")
    for page, words in enumerate(paper.decoration, 1):
        label = promise.page_label.format(page=page, pages=total)
        left = take_out(words, (*furniture, label)) if tagged else []
        # A page number or a piece that is wrongly decoration has its own check.
        left = [word for word in left if not re.fullmatch(r"\d{1,3}", word) or promise.page_label == ""]
        left = take_out(left, re.findall(r"\S+", promise.page_label.replace("{page}", "").replace("{pages}", "")))
        lost = {word for _, said in paper.difference.missing for word in words_in(said)}
        left = [word for word in left if word not in lost]
        if left:
            yield Fault(page, f"«{_short(' '.join(left))}» is in the page's margins and was not promised.")


@check(
    "words-order", "The words are read in the promised order.", "Put the tags in the order of the text.", "WCAG 1.3.2"
)
def words_order(paper: Paper) -> Iterable[Fault]:
    """Words that are there, but elsewhere."""
    for place, said in paper.difference.moved:
        yield Fault(_page_at(paper, place), f"«{_short(said)}» is read at another place than promised.")


@check(
    "every-page",
    "What to do in danger stands on every page.",
    "Put the help line back on the page.",
    "templates/DESIGN.md 8",
)
def every_page(paper: Paper) -> Iterable[Fault]:
    """The help line, for whoever holds one sheet only."""
    wanted = paper.promised.every_page
    if not wanted:
        raise NotJudged("Nothing was promised for every page.")
    for page, lines in enumerate(paper.lines, 1):
        here = words_in(" ".join(lines))
        for said in wanted:
            if find(words_in(said), here) < 0:
                yield Fault(page, f"The page does not say «{said}».")


@check(
    "statement-whole",
    "Every sentence and every idea stands whole on one page.",
    "Give the row more room, or use fewer words.",
    "Inclusion Europe (2009); gate L4",
)
def statement_whole(paper: Paper) -> Iterable[Fault]:
    """By the record's rows where there is one, by the tags' paragraphs in any case."""
    named: set[int] = set()
    if paper.promise is not None:
        for found in paper.rows:
            pages = sorted({word.page for word in found.words})
            if len(pages) > 1:
                named.update(id(word.element) for word in found.words)
                yield Fault(pages[0], f"«{found.short}» begins on page {pages[0]} and ends on page {pages[-1]}.")
    elif not paper.tree.there:
        raise NotJudged("The file has no tags, so nobody can tell where a sentence begins.")
    for element in paper.elements:
        if element.role in ("P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "Figure") and id(element) not in named:
            pages = sorted(paper.box_of(element))
            if len(pages) > 1 and not any(id(kid) in named for kid in element.every()):
                yield Fault(pages[0], f"A piece of text ({element.role}) goes on from page {pages[0]} to {pages[-1]}.")


_HYPHENS = "-\u00ad\u2010"


@check(
    "hyphen", "No word is broken at the end of a line.", "Switch hyphenation off.", "Inclusion Europe (2009); gate L4"
)
def hyphen(paper: Paper) -> Iterable[Fault]:
    """A line that ends with a hyphen and goes on below."""
    _ = paper.written
    for block in paper.blocks:
        lines = block.lines()
        for line, below in itertools.pairwise(lines):
            one, other = line[-1], below[0]
            text = one.text.rstrip()
            if text[-1:] in _HYPHENS and text[-2:-1].isalpha():
                said = f"{text.split()[-1]}{other.text.split()[0] if other.text.split() else ''}"
                yield Fault(one.page + 1, f"«{said}» is broken at the end of a line.")


_MONTHS = "January February March April May June July August September October November December".split()


@check(
    "number-split",
    "No number, date or address goes over two lines.",
    "Keep it on one line.",
    "Inclusion Europe (2009); gate L4",
)
def number_split(paper: Paper) -> Iterable[Fault]:
    """Promised contacts, numbers in groups, and dates."""
    _ = paper.written
    said = paper.said
    if paper.promise is not None:
        for contact in paper.promise.contacts:
            wanted = words_in(contact)
            at = find(wanted, said) if len(wanted) > 1 else -1
            while at >= 0:
                yield from _split(paper.words[at : at + len(wanted)])
                at = find(wanted, said, at + 1)
    for n in range(len(said) - 1):
        date = said[n].isdigit() and said[n + 1].strip(".,") in _MONTHS
        group = re.fullmatch(r"0\d{2,4}", said[n]) and re.match(r"\d{3}", said[n + 1])
        year = said[n] in _MONTHS and re.match(r"\d{4}\b", said[n + 1])
        if date or group or year:
            yield from _split(paper.words[n : n + 2])


def _split(words: Sequence[Word]) -> Iterable[Fault]:
    runs: list[Letters] = [run for word in words for run in word.runs]
    if len({run.page for run in runs}) > 1 or any(
        abs(run.baseline - runs[0].baseline) > 0.5 * run.size for run in runs
    ):
        yield Fault(words[0].page, f"«{' '.join(word.text for word in words)}» goes over two lines.")


@check(
    "readable",
    "Every letter can be copied and read aloud.",
    "Embed the font with its list of letters (ToUnicode).",
    "PDF/UA-1 7.21.7",
)
def readable(paper: Paper) -> Iterable[Fault]:
    """Fonts without a list of letters, and letters that are not in it."""
    _ = paper.written
    for font in paper.fonts:
        if not font.readable:
            yield Fault(font.pages[0], f"The letters of the font «{font.name}» cannot be read aloud.")
    for sheet in paper.sheets:
        if sheet.unmapped:
            yield Fault(sheet.number, f"{sheet.unmapped} letters on the page cannot be read aloud.")
