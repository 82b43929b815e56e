"""The words of a finished PDF in the order a screen reader says them, and how they differ from those promised."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from easyread.proof.raster import Box
from easyread.proof.sheets import Letters, Sheet, lines_of, union
from easyread.proof.tags import Element, Tree


@dataclass(eq=False, slots=True)
class Word:
    """One printed word and the runs of letters that it is made of."""

    text: str
    runs: list[Letters]
    element: Element | None = None

    @property
    def page(self) -> int:
        """From 1."""
        return self.runs[0].page + 1

    @property
    def box(self) -> Box:
        """Around the runs: the height is the word's own, the width may be its line's."""
        return union([run.box for run in self.runs]) or (0, 0, 0, 0)


def words_in(text: str) -> list[str]:
    """The words of a text in one spelling of its letters (NFC), soft hyphens left out."""
    return unicodedata.normalize("NFC", text.replace("\u00ad", "")).split()


def words_of(runs: Iterable[tuple[Letters, Element | None]]) -> list[Word]:
    """Runs of letters, in order, as words. Runs that touch on one line of one paragraph are one word, and so is an
    address that breaks behind its marks over two lines."""
    found: list[Word] = []
    last: Letters | None = None
    block: Element | None = None
    for run, element in runs:
        if not run.text:
            continue
        pieces = words_in(run.text)
        within = element.block() if element else None
        joined = (
            last is not None and bool(found) and within is block and (_touch(last, run) or _address_goes_on(last, run))
        )
        for n, piece in enumerate(pieces):
            if n == 0 and joined:
                found[-1].text = unicodedata.normalize("NFC", found[-1].text + piece)
                found[-1].runs.append(run)
            else:
                found.append(Word(piece, [run], element))
        last, block = run, within
    return found


def _touch(one: Letters, other: Letters) -> bool:
    """Whether a word goes on from one run into the other."""
    if one.page != other.page or one.text[-1:].isspace() or other.text[:1].isspace():
        return False
    size = max(one.size, other.size)
    gap = other.box[0] - one.box[2]
    # Nobody puts a space before a full stop, however widely the letters are set.
    widest = 0.6 if other.text[0] in ".,;:!?)’”" else 0.24
    return abs(one.baseline - other.baseline) < 0.3 * size and -0.3 * size < gap < widest * size


def _address_goes_on(one: Letters, other: Letters) -> bool:
    """Whether an address too long for its line goes on in the next: it broke behind a dot, a slash or an @, and the
    next line begins with a small letter, as no sentence does."""
    if one.page != other.page or abs(one.baseline - other.baseline) < 0.3 * max(one.size, other.size):
        return False
    return bool(re.search(r"[a-z0-9][./@]$", one.text.rstrip())) and other.text[0].islower()


def in_tag_order(sheets: Sequence[Sheet], tree: Tree) -> list[Word]:
    """What the tags say, picture lettering left out."""
    by_spot: dict[tuple[int, int], list[Letters]] = {}
    for sheet in sheets:
        for run in sheet.letters:
            if run.mcid >= 0:
                by_spot.setdefault((run.page, run.mcid), []).append(run)
    figures = {one for element in tree.every() if element.role == "Figure" for one in element.every()}
    return words_of(
        (run, element) for element, spot in tree.leaves() if element not in figures for run in by_spot.get(spot, ())
    )


def lines_on(sheet: Sheet) -> list[str]:
    """The lines of a page as text, from the top."""
    return [" ".join(word.text for word in words_of((run, None) for run in line)) for line in lines_of(sheet.letters)]


@dataclass(slots=True)
class Difference:
    """How the words found differ from those expected. ``place`` is a position in the words found."""

    missing: list[tuple[int, str]] = field(default_factory=list)
    extra: list[tuple[int, str]] = field(default_factory=list)
    moved: list[tuple[int, str]] = field(default_factory=list)


def difference(expected: Sequence[str], found: Sequence[str]) -> Difference:
    """What is missing, what is more, and what stands elsewhere. Empty when both are the same."""
    made = Difference()
    if list(expected) == list(found):
        return made
    matcher = SequenceMatcher(None, expected, found, autojunk=False)
    gone: list[tuple[int, list[str]]] = []
    come: list[tuple[int, list[str]]] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind in ("delete", "replace"):
            gone.append((c, list(expected[a:b])))
        if kind in ("insert", "replace"):
            come.append((c, list(found[c:d])))
    # What went from one place and came at another has moved; it is neither missing nor more.
    spare = Counter(word for _, words in gone for word in words) & Counter(word for _, words in come for word in words)
    moved = spare.copy()
    for place, words in gone:
        left = _without(words, spare)
        if left:
            made.missing.append((place, " ".join(left)))
    spare = moved.copy()
    for place, words in come:
        left = _without(words, spare)
        if left:
            made.extra.append((place, " ".join(left)))
        here = [word for word in words if moved[word]]
        if here:
            made.moved.append((place, " ".join(here)))
    return made


def _without(words: list[str], spare: Counter[str]) -> list[str]:
    left = []
    for word in words:
        if spare[word]:
            spare[word] -= 1
        else:
            left.append(word)
    return left


def find(needle: Sequence[str], words: Sequence[str], start: int = 0) -> int:
    """Where some words stand one after the other, from ``start`` on; -1 if nowhere."""
    if not needle:
        return -1
    first, count = needle[0], len(needle)
    for n in range(start, len(words) - count + 1):
        if words[n] == first and list(words[n : n + count]) == list(needle):
            return n
    return -1


def take_out(words: list[str], phrases: Iterable[str]) -> list[str]:
    """What is left of some words when every standing of every phrase is taken out, longest phrase first."""
    left = list(words)
    for phrase in sorted((words_in(one) for one in phrases), key=len, reverse=True):
        at = find(phrase, left)
        while at >= 0:
            del left[at : at + len(phrase)]
            at = find(phrase, left, at)
    return left


PAGE_OF = re.compile(r"(?<!\d)(\d{1,3})\s*(?:of|/|o|von|de|z)\s*(\d{1,3})(?!\d)", re.IGNORECASE)


def label_pattern(label: str) -> re.Pattern[str]:
    """«Page {page} of {pages}» as a pattern with two numbers; any «x of y» when there is no label."""
    if not label:
        return PAGE_OF
    parts = re.split(r"(\{pages?\})", label)
    made = "".join(
        r"(?P<page>\d+)" if part == "{page}" else r"(?P<pages>\d+)" if part == "{pages}" else re.escape(part)
        for part in parts
    )
    return re.compile(made.replace(r"\ ", r"\s+"))
