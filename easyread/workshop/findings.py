"""Results as findings: what was not clear to readers stands at the words that were not clear.

The numbers on the cards belong to an edition, and the record of that edition says which words they were. So a result
finds its statement also after others were put before it, and falls silent when its words or its picture change.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from easyread.dates import in_full
from easyread.editions import RecordedRow, read_record, record_file
from easyread.finding import Finding, Level, in_order
from easyread.model import Library, Topic, Variant, variants
from easyread.place import Place
from easyread.states import NAME, names_in
from easyread.table import Cell
from easyread.wording import read_wording, sentence_spans
from easyread.workshop.cards import recorded_cards
from easyread.workshop.results import RULE, SOURCE, Result, read_results

FOLDER = "content/workshops"
MOST_BYTES = 256 * 1024


def workshop_findings(library: Library) -> list[Finding]:
    """What readers found unclear, at the statement; and what is wrong with the tables of ``content/workshops``."""
    folder = library.root / FOLDER
    found: list[Finding] = []
    for file in sorted(folder.glob("*.csv")):
        found += _of_file(library, file)
    return in_order(found)


def _of_file(library: Library, file: Path) -> Iterator[Finding]:
    path = f"{FOLDER}/{file.name}"
    topics = {**library.topics, **library.held}
    slug = file.stem
    if slug not in topics:
        if f"topics/{slug}" in library.paths or record_file(library.root, slug, "").parent.is_dir():
            return  # it has errors of its own, or was deleted: its results are history
        message = f"There is no topic “{slug}”. Give this file the name of a topic."
        yield Finding(Place(path), Level.ERROR, RULE, message, "", (), SOURCE)
        return
    text, wrong = _read(file)
    if wrong:
        yield Finding(Place(path), Level.ERROR, RULE, wrong, "", (), SOURCE)
        return
    results, findings = read_results(text, path, library.today)
    yield from findings
    judge = _Judge(library, slug, topics[slug])
    for result in results:
        yield from judge.findings(result)


def _read(file: Path) -> tuple[str, str]:
    """The text of a table, and what is wrong with the file. What an older Excel saved is read as well."""
    try:
        if not file.is_file() or file.is_symlink():
            return "", "This is no plain file. Put the table itself here."
        if file.stat().st_size > MOST_BYTES:
            return "", f"This table is larger than {MOST_BYTES // 1024} KB. Keep the results of this topic only."
        data = file.read_bytes()
    except OSError as error:
        return "", f"This table cannot be read ({error.strerror}). Look at its permissions."
    if b"\0" in data:
        return "", "This is no table with commas. Save it as CSV, not as a spreadsheet."
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), ""


class _Judge:
    def __init__(self, library: Library, slug: str, topic: Topic) -> None:
        self.library, self.slug = library, slug
        self.now: dict[tuple[str, str], Variant] = {}
        for section in topic.sections:
            for statement in section.statements:
                for _, variant in variants(statement):
                    self.now.setdefault((_words(variant), str(variant.picture or "")), variant)

    def findings(self, result: Result) -> Iterator[Finding]:
        for cell in (result.cells["group"], result.cells["said"]):
            yield from self._names(cell)
        row, wrong = self._row(result)
        if row is None:
            yield wrong
        elif result.unclear:
            yield self._unclear(result, row)

    def _names(self, cell: Cell) -> Iterator[Finding]:
        for start, end in names_in(cell.words, self.library):
            name = cell.words[start:end]
            message = (
                f"“{name}” looks like a person's name. Take it out: no name may stand here. "
                "If it is no person, list it under “names” in content/words.yaml."
            )
            yield Finding(cell.place, Level.WARNING, NAME, message, name, (), SOURCE)

    def _row(self, result: Result) -> tuple[RecordedRow | None, Finding]:
        """The row that was tested, or a finding that says why nobody can tell."""

        def wrong(name: str, message: str) -> Finding:
            cell = result.cells[name]
            return Finding(cell.place, Level.ERROR, RULE, message, cell.words, (), SOURCE)

        edition = read_record(self.library.root, self.slug, result.edition)
        if edition is None:
            there = record_file(self.library.root, self.slug, result.edition).is_file()
            why = "has a record that cannot be read" if there else "was never made"
            do = "Look at the code on the answer sheet." if not there else "Look at it in content/editions."
            return None, wrong("edition", f"The edition {result.edition} of {self.slug} {why}. {do}")
        cards = recorded_cards(edition)
        row = cards.get(result.statement)
        if row is None:
            row = next((one for one in cards.values() if one.picture == result.statement), None)
        last = list(cards)[-1] if cards else "none"
        message = (
            f"The edition {result.edition} has no statement “{result.statement}”. "
            f"Write the number on its card (1 to {last}) or the id of its picture."
        )
        return row, wrong("statement", message)

    def _unclear(self, result: Result, row: RecordedRow) -> Finding:
        not_clear = result.down + result.unsure
        stop = "" if result.said.endswith((".", "!", "?")) else "."
        said = f" They said: “{result.said}”{stop}" if result.said else ""
        what = f"{not_clear} of {result.readers} readers put the thumb down or were not sure"
        when = f"({result.group}, {in_full(result.day)})"
        variant = self.now.get((row.text, row.picture))
        if variant is None:
            message = f"{what} {when}. The words or the picture are others now: test them again.{said}"
            cell = result.cells["statement"]
            return Finding(cell.place, Level.INFO, RULE, message, row.text, (), SOURCE)
        message = f"{what} {when}.{said} Find other words or another picture, and test again."
        place = variant.say.span(0, len(variant.say))
        return Finding(place, Level.WARNING, RULE, message, str(variant.say), (), SOURCE, self.slug)


def _words(variant: Variant) -> str:
    """The words as a row prints them: sentence by sentence."""
    text = str(read_wording(variant.say).text)
    return " ".join(text[start:end] for start, end in sentence_spans(text))
