"""How much room words take, from the font's own advances: so that pages are planned before they are laid out."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations, pairwise
from pathlib import Path

from fontTools.ttLib import TTFont

from easyread.dates import MONTHS
from easyread.leaflet import Phrase, Row, Run, Sentence
from easyread.render.grid import MM_PER_POINT, Grid

SENTENCE_GAP = 9 * MM_PER_POINT
"""Between two sentences of a row."""
FULL_TOP = 4.0
"""A row that needs more lines begins this far under the rule instead of at eye level."""
BOX_TOP, BOX_PADDING, BOX_SIDES = 4.0, 2.5, 5.0
"""A hard word's box: space above it, inside it above and below, and both sides together."""
TICK_SPACE = 4.0
"""Beside a box to tick."""
WRITE_HIGH = 17.0
"""A box to write in, with the space above it."""
_MANY_PHRASES = 12
"""From so many phrases on, lines are filled from the left: to try all ways would take too long."""
_BALANCE_STEP = 1.0
"""Millimetres by which a broken phrase is narrowed until it would take another line."""
_SLACK = 0.6
"""Millimetres a line may be narrower here than the layout engine makes it (kerning, rounding)."""


class Letters:
    """The advances of one regular and one bold font, in em."""

    def __init__(self, regular: Path, bold: Path) -> None:
        self._advances = {False: _advances(regular), True: _advances(bold)}
        self._em: dict[tuple[str, bool], float] = {}

    def wide(self, text: str, bold: bool, grid: Grid, size: float | None = None) -> float:
        """Millimetres that ``text`` takes on one line."""
        em = self.em(text, bold)
        em += len(text) * grid.letter_space + text.count(" ") * grid.word_space
        return em * (size or grid.size) * MM_PER_POINT

    def em(self, text: str, bold: bool) -> float:
        """The advances of ``text``, in em, without any space that is put between letters."""
        known = self._em.get((text, bold))
        if known is None:
            advances = self._advances[bold]
            known = self._em[text, bold] = sum(advances.get(ord(letter), 0.6) for letter in text)
        return known

    def phrase_wide(self, phrase: Phrase, grid: Grid, size: float | None = None, bold: bool = False) -> float:
        """Millimetres that a phrase takes on one line."""
        return sum(self.wide(run.text, run.bold or bold, grid, size) for run in phrase)

    def lines(
        self, sentence: Sentence, wide: float, grid: Grid, size: float | None = None, bold: bool = False
    ) -> list[Phrase]:
        """The lines of a sentence in a column ``wide`` millimetres wide, each with its runs.

        Phrases share lines so that there are as few lines as can be, and the longest is as short as can be: «Tell
        your officer / if the alarm is hard to use.» A phrase wider than the column is broken inside, between words;
        where its last word would stand alone, the next phrase runs on behind it: «An emergency / means danger now.»
        The words never change.
        """
        space = self.wide(" ", bold, grid, size)
        made: list[list[Run]] = []
        waiting: list[Phrase] = []
        lengths: list[float] = []

        def together() -> None:
            for start, end in _even_breaks(lengths, space, wide):
                line = list(waiting[start])
                for phrase in waiting[start + 1 : end]:
                    line += [Run(" "), *phrase]
                made.append(line)
            waiting.clear()
            lengths.clear()

        left = list(sentence.phrases)
        while left:
            phrase = left.pop(0)
            length = self.phrase_wide(phrase, grid, size, bold) + _SLACK
            if length <= wide:
                waiting.append(phrase)
                lengths.append(length)
                continue
            together()
            broken = self._broken(phrase, wide, grid, size, bold)
            if left and _alone(broken[-1]):
                run_on = self._broken((*phrase, Run(" "), *left[0]), wide, grid, size, bold)
                if len(run_on) <= len(broken) and not any(map(_alone, run_on)):
                    broken = run_on
                    left.pop(0)
            made += broken
        together()
        return [_joined(line) for line in made]

    def _broken(self, phrase: Phrase, wide: float, grid: Grid, size: float | None, bold: bool) -> list[list[Run]]:
        """A phrase too wide for the column, broken between words into lines of nearly one length: no word is left
        alone at the end where that can be avoided. An address wider than the column breaks behind its marks."""

        def long(piece: list[Run]) -> float:
            return sum(self.wide(run.text, run.bold or bold, grid, size) for run in piece)

        room = wide - _SLACK
        space = self.wide(" ", bold, grid, size)
        pieces: list[list[Run]] = []
        gaps: list[float] = []
        for word in _words(phrase):
            parts = [word] if long(word) <= room else _parts_of(word)
            pieces += parts
            gaps += [space] + [0.0] * (len(parts) - 1)
        lengths = [long(piece) for piece in pieces]
        fewest = len(_breaks(lengths, gaps, room))
        narrow = room
        while narrow > max(lengths) and len(_breaks(lengths, gaps, narrow - _BALANCE_STEP)) == fewest:
            narrow -= _BALANCE_STEP
        lines: list[list[Run]] = []
        for start, end in _breaks(lengths, gaps, narrow):
            line = list(pieces[start])
            for n in range(start + 1, end):
                line += ([Run(" ")] if gaps[n] else []) + pieces[n]
            lines.append(line)
        return lines

    def longest_piece(self, sentence: Sentence, grid: Grid, size: float | None = None, bold: bool = False) -> float:
        """Millimetres of the longest word, number or date: what is never broken."""
        return max(
            (
                sum(self.wide(run.text, run.bold or bold, grid, size) for run in piece) + _SLACK
                for phrase in sentence.phrases
                for piece in _words(phrase)
            ),
            default=0.0,
        )

    def too_wide(self, row: Row, grid: Grid, first_bold: bool) -> bool:
        """Whether a word of the row is wider than its line with the reader's spacing."""
        return bool(grid.letter_space) and (
            any(
                self.longest_piece(sentence, grid, bold=first_bold and n == 0) > row_wide(row, grid)
                for n, sentence in enumerate(row.sentences)
            )
            or any(self.longest_piece(sentence, grid) > box_wide(grid) for sentence in row.meanings)
        )

    def wider_than_line(self, row: Row, grid: Grid, first_bold: bool) -> bool:
        """Whether a word or an address of the row is wider than its line."""
        return any(
            sum(self.wide(run.text, run.bold or (first_bold and n == 0), grid) for run in word) + _SLACK > wide
            for sentences, wide in ((row.sentences, row_wide(row, grid)), (row.meanings, box_wide(grid)))
            for n, sentence in enumerate(sentences)
            for phrase in sentence.phrases
            for word in _single_words(phrase)
        )

    def row_high(self, row: Row, grid: Grid, first_bold: bool) -> float:
        """Millimetres that the words of a row take, without the space above the first line."""
        wide = row_wide(row, grid)
        line = grid.line * MM_PER_POINT
        high = grid.rule
        for n, sentence in enumerate(row.sentences):
            high += len(self.lines(sentence, wide, grid, bold=first_bold and n == 0)) * line + (
                SENTENCE_GAP if n else 0
            )
        if row.meanings:
            inside = box_wide(grid)
            high += BOX_TOP + 2 * BOX_PADDING + sum(len(self.lines(s, inside, grid)) for s in row.meanings) * line
        if row.kind in {"photo", "write"}:
            high += WRITE_HIGH
        return high


@lru_cache(maxsize=8)
def _advances(file: Path) -> dict[int, float]:
    with TTFont(file, lazy=True) as font:
        units = font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        return {code: widths[glyph][0] / units for code, glyph in font.getBestCmap().items()}


def one_phrase(text: str) -> Sentence:
    """A sentence with no pause."""
    return Sentence(((Run(text),),))


def row_wide(row: Row, grid: Grid) -> float:
    """Millimetres that the words of a row may run."""
    return grid.words_wide - (grid.tick + TICK_SPACE if row.kind == "tick" else 0)


def box_wide(grid: Grid) -> float:
    """Millimetres that the words in a hard word's box may run."""
    return grid.words_wide - grid.pen - BOX_SIDES


_NUMBER = re.compile(r"[\d£]\S*")


def _words(phrase: Phrase) -> list[list[Run]]:
    """The words of a phrase, as pieces that are never broken.

    A word may change its weight in the middle, as in «**chain**.»; the groups of a number, and a number with the
    word before and after it in a date, stay together (STANDARDS L7).
    """
    made: list[list[Run]] = []
    for word in _single_words(phrase):
        text = "".join(run.text for run in word).rstrip(".,")
        before = "".join(run.text for run in made[-1]).rsplit(" ", 1)[-1] if made else ""
        after_number = _NUMBER.fullmatch(before) is not None and (_NUMBER.fullmatch(text) or text in MONTHS)
        if after_number or (before in MONTHS and _NUMBER.fullmatch(text)):
            made[-1] += [Run(" ", made[-1][-1].bold), *word]
        else:
            made.append(word)
    return made


def _alone(line: list[Run]) -> bool:
    """Whether a line holds one word only."""
    return len(_words(tuple(line))) == 1


def _single_words(phrase: Phrase) -> list[list[Run]]:
    words: list[list[Run]] = [[]]
    for run in phrase:
        for n, piece in enumerate(re.split(r"\s+", run.text)):
            if n and words[-1]:
                words.append([])
            if piece:
                words[-1].append(Run(piece, run.bold))
    return [word for word in words if word]


def _breaks(lengths: list[float], gaps: list[float], wide: float) -> list[tuple[int, int]]:
    """Which pieces stand on each line, (first, behind the last), when lines are filled from the left; ``gaps`` holds
    the space before each piece."""
    lines: list[tuple[int, int]] = []
    start, used = 0, 0.0
    for n, length in enumerate(lengths):
        if n > start and used + gaps[n] + length > wide:
            lines.append((start, n))
            start, used = n, length
        else:
            used += (gaps[n] if n > start else 0.0) + length
    return [*lines, (start, len(lengths))]


def _parts_of(word: list[Run]) -> list[list[Run]]:
    """A word, number or address in the pieces that may stand on lines of their own: behind a space, a dot, an @, a
    slash or a hyphen. Nothing is added, so nobody copies a hyphen that is not in the address."""
    return [[Run(part, run.bold)] for run in word for part in re.findall(r"[^\s./@-]*[\s./@-]+|[^\s./@-]+", run.text)]


def _even_breaks(lengths: list[float], space: float, wide: float) -> list[tuple[int, int]]:
    """Phrases onto as few lines as can be; among those the longest line is as short as can be, and of equals the
    first line is the shortest."""
    if not lengths:
        return []
    gaps = [space] * len(lengths)
    if len(lengths) > _MANY_PHRASES:
        return _breaks(lengths, gaps, wide)
    fewest = len(_breaks(lengths, gaps, wide))
    best: tuple[float, tuple[int, ...]] | None = None
    for ends in combinations(range(1, len(lengths)), fewest - 1):
        edges = (0, *ends, len(lengths))
        lines = [sum(lengths[i:j]) + space * (j - i - 1) for i, j in pairwise(edges)]
        if max(lines) <= wide and (best is None or max(lines) < best[0] - 0.01):
            best = (max(lines), edges)
    edges = best[1] if best else (0, len(lengths))
    return list(pairwise(edges))


def _joined(line: list[Run]) -> Phrase:
    """A line with neighbouring runs of one weight put together; a space takes the weight before it."""
    made: list[Run] = []
    for run in line:
        bold = made[-1].bold if made and run.text == " " else run.bold
        if made and made[-1].bold == bold:
            made[-1] = Run(made[-1].text + run.text, bold)
        else:
            made.append(Run(run.text, bold))
    return tuple(made)
