"""``pictograms/tests.csv``: what readers said of pictures, a line for each picture and group. It may be missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from easyread.finding import Finding
from easyread.load.files import CONTENT_SIZE, Files
from easyread.load.speak import did_you_mean, near
from easyread.table import Cell, TableReader, said_of
from easyread.tested import COLUMNS, DRAWING, FILE, RULE, SOURCE, PictureTest, drawing_code


def read_picture_tests(
    files: Files, pictures: Mapping[str, object], drawings: str, today: date
) -> tuple[list[PictureTest], list[Finding]]:
    """The results, and what is wrong with the table. ``drawings`` is the folder of the SVGs that were shown."""
    if not (files.root / FILE).exists():
        return [], []
    text = files.read(FILE, CONTENT_SIZE)
    if text is None:
        return [], []
    reader = _Reader(pictures, files.root / drawings, today)
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return reader.tests(text), reader.findings


class _Reader(TableReader):
    def __init__(self, pictures: Mapping[str, object], drawings: Path, today: date) -> None:
        super().__init__(FILE, today, RULE, SOURCE, COLUMNS, (DRAWING,), "test")
        self.pictures, self.drawings = pictures, drawings

    def tests(self, text: str) -> list[PictureTest]:
        """Every line that says something and has nothing wrong with it."""
        found: list[PictureTest] = []
        seen: dict[tuple[str, date, str], Cell] = {}
        for cells in self.rows(text):
            if not any(cells[name].words for name in COLUMNS[3:]):
                continue  # a card that nobody was asked about
            test = self.test(cells)
            if test is None:
                continue
            key = test.picture, test.day, test.group.lower()
            if key in seen:
                line = seen[key].place.line
                self.report(test.cell, f"Line {line} has this picture, day and group as well. Take one out.")
                continue
            seen[key] = test.cell
            found.append(test)
        return found

    def test(self, cells: Mapping[str, Cell]) -> PictureTest | None:
        """One line's result, or None with its findings."""
        before = len(self.findings)
        picture, group = cells["picture"], cells["group"]
        if picture.words not in self.pictures:
            close = near(picture.words, self.pictures)
            message = f"{said_of(picture)} {did_you_mean(close, 'Write the id of a picture.')}"
            self.report(picture, message, close)
        if not group.words:
            self.report(group, "No group stands here. Write which group it was, without a name.")
        day = self.day(cells["date"])
        asked, *said = (self.count(cells[name]) for name in COLUMNS[3:])
        if day is None or len(self.findings) > before:
            return None
        if not asked:
            self.report(cells["asked"], "Nobody was asked here, and there are answers. Write how many were asked.")
            return None
        if sum(said) != asked:
            message = (
                f"{asked} were asked, and right, wrong, critical and no-answer come to {sum(said)}. "
                "Count each reader once."
            )
            self.report(cells["asked"], message)
            return None
        right, wrong, critical, no_answer = said
        shown = cells[DRAWING].words.lower()
        return PictureTest(
            picture.words, day, group.words, asked, right, wrong, critical, no_answer, picture, group,
            not shown or shown == self._code(picture.words),
        )  # fmt: skip

    def _code(self, picture: str) -> str:
        try:
            return drawing_code((self.drawings / f"{picture}.svg").read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            return ""
