"""Editions: what each edition said and when it was first made, so that it can be recalled. Never a resident.

A record is one small YAML file, ``content/editions/<topic>/<code>.yaml``. It is written with JSON strings, which
YAML reads as they are, so that no library is needed to write it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from easyread.dates import MONTHS
from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.writing import write_whole

_FIRST = re.compile(r"^first: (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_LISTS = re.compile(r"^(formats|also|page-pictures): (\[.*\])$", re.MULTILINE)
_DATE = re.compile(rf"\b(?:{'|'.join(MONTHS)}) \d{{4}}\b")


@dataclass(frozen=True)
class RecordedRow:
    """One row as that edition printed it.

    ``kind`` is the row's (`easyread.leaflet.RowKind`), empty where an old record does not say it; ``heading`` is its
    part's, and ``part`` the part's number, 0 for the pages about help.
    """

    sentences: tuple[str, ...]
    picture: str = ""
    means: str = ""
    kind: str = "advice"
    heading: str = ""
    part: int = 0
    choices: tuple[str, ...] = ()
    """Of a question: the pictures to choose from."""

    @property
    def text(self) -> str:
        """All its sentences."""
        return " ".join(self.sentences)


@dataclass(frozen=True)
class RecordedEdition:
    """One edition's words, pictures and contacts, and when it was first made.

    ``words`` are the hard words and what the list at the end says of them. ``also`` are the sentences of the last
    page that every leaflet has (they do not count for the edition), ``page_pictures`` the pictures of that kind.
    """

    topic: str
    edition: str
    first: date
    formats: tuple[str, ...]
    title: str
    help_line: tuple[str, ...]
    contacts: tuple[str, ...]
    rows: tuple[RecordedRow, ...]
    code: str = ""
    cover: str = ""
    words: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    page_pictures: tuple[str, ...] = ()


def record_file(root: Path, topic: str, edition: str) -> Path:
    """Where the record of an edition stands."""
    return root / "content" / "editions" / topic / f"{edition.replace(' ', '-')}.yaml"


def read_editions(root: Path) -> dict[tuple[str, str], date]:
    """When each recorded edition was first made, by (topic, edition code). A spoiled record counts as none."""
    found: dict[tuple[str, str], date] = {}
    folder = root / "content" / "editions"
    for file in sorted(folder.glob("*/*.yaml")):
        first = _first_day(_text_of(file))
        if first:
            found[file.parent.name, file.stem.replace("-", " ")] = first
    return found


def _text_of(file: Path) -> str:
    """The text of a record; empty where there is none, or none that can be read."""
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:
        return ""


def _first_day(text: str) -> date | None:
    """The day that a record says; None for a spoiled one."""
    said = _FIRST.search(text)
    try:
        return date.fromisoformat(said[1]) if said else None
    except ValueError:
        return None


def read_all(root: Path) -> tuple[list[RecordedEdition], list[str]]:
    """Every record there is, by topic and first day, and the paths of the records that cannot be read.

    A recall must name the second, for nobody knows what they hold.
    """
    found: list[RecordedEdition] = []
    spoiled: list[str] = []
    for file in sorted((root / "content" / "editions").glob("*/*.yaml")):
        one = read_record(root, file.parent.name, file.stem.replace("-", " "))
        if one is None or one.topic != file.parent.name:
            spoiled.append(file.relative_to(root).as_posix())
        else:
            found.append(one)
    return sorted(found, key=lambda one: (one.topic, one.first, one.edition)), spoiled


def recorded(leaflet: Leaflet, first: date, formats: Iterable[str] = ()) -> RecordedEdition:
    """What the record of a leaflet's edition holds, without reading or writing one."""
    return RecordedEdition(
        topic=leaflet.topic,
        edition=leaflet.edition,
        first=first,
        formats=tuple(formats) or (leaflet.format,),
        title=leaflet.title.text,
        help_line=leaflet.help_line,
        contacts=leaflet.contacts,
        rows=tuple(
            RecordedRow(
                tuple(sentence.text for sentence in row.sentences),
                row.picture.id if row.picture else "",
                " ".join(sentence.text for sentence in row.meanings),
                row.kind,
                part.heading.text,
                part.number,
                tuple(picture.id for picture in row.choices),
            )
            for part in leaflet.parts
            for row in part.rows
        ),
        code=leaflet.code,
        cover=leaflet.cover.id,
        words=tuple(
            (answer.label, " ".join(sentence.text for sentence in answer.sentences)) for answer in leaflet.words
        ),
        also=_also(leaflet),
        page_pictures=tuple(dict.fromkeys(part.picture.id for part in leaflet.parts if part.picture)),
    )


def _also(leaflet: Leaflet) -> tuple[str, ...]:
    """The sentences of the last page, without days and the edition itself: they are new each time."""
    said = [sentence.text for answer in leaflet.answers for sentence in answer.sentences]
    return tuple(dict.fromkeys(one for one in said if leaflet.edition not in one and not _DATE.search(one)))


def record(root: Path, leaflets: Iterable[Leaflet], today: date) -> list[str]:
    """Writes or completes the records of these leaflets. Returns what could not be written, in words."""
    by_edition: dict[tuple[str, str], list[Leaflet]] = {}
    for leaflet in leaflets:
        by_edition.setdefault((leaflet.topic, leaflet.edition), []).append(leaflet)
    trouble: list[str] = []
    for (topic, edition), same in sorted(by_edition.items()):
        file = record_file(root, topic, edition)
        old = _text_of(file)
        known = _first_day(old)
        first, formats = known or today, {leaflet.format for leaflet in same}
        had = _lists(old) if known else {}
        formats.update(had.get("formats", ()))
        now = recorded(same[0], first)
        also = list(dict.fromkeys([*had.get("also", ()), *now.also]))
        pictures = list(dict.fromkeys([*had.get("page-pictures", ()), *now.page_pictures]))
        text = _record_text(same[0], first, sorted(formats), also, pictures)
        if text != old:
            try:
                write_whole(file, text.encode())
            except NotMade as error:
                trouble.append(str(error))
    return trouble


def _lists(old: str) -> dict[str, list[str]]:
    """The lists of an older record that only ever grow. A list that cannot be read is left out."""
    found: dict[str, list[str]] = {}
    for name, value in _LISTS.findall(old):
        try:
            found[name] = [str(one) for one in json.loads(value)]
        except ValueError:
            continue
    return found


def _record_text(leaflet: Leaflet, first: date, formats: list[str], also: list[str], pictures: list[str]) -> str:
    def quoted(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    lines = [
        "# Written by the program when this edition was first made. Keep it: it is how an edition is recalled.",
        f"topic: {quoted(leaflet.topic)}",
        f"edition: {quoted(leaflet.edition)}",
        f"first: {first.isoformat()}",
        f"formats: {quoted(formats)}",
        f"code: {quoted(leaflet.code)}",
        f"title: {quoted(leaflet.title.text)}",
        f"help-line: {quoted(list(leaflet.help_line))}",
        f"contacts: {quoted(list(leaflet.contacts))}",
        f"cover: {quoted(leaflet.cover.id)}",
        f"also: {quoted(also)}",
        f"page-pictures: {quoted(pictures)}",
        "parts:",
    ]
    for part in leaflet.parts:
        lines.append(f"  - heading: {quoted(part.heading.text)}")
        lines += [f"    number: {part.number}"] if part.number else []
        lines.append("    rows:")
        for row in part.rows:
            lines.append(f"      - say: {quoted([s.text for s in row.sentences])}")
            if row.picture:
                lines.append(f"        picture: {quoted(row.picture.id)}")
            if row.kind != "advice":
                lines.append(f"        kind: {quoted(row.kind)}")
            if row.choices:
                lines.append(f"        choices: {quoted([picture.id for picture in row.choices])}")
            if row.meanings:
                lines.append(f"        means: {quoted(' '.join(s.text for s in row.meanings))}")
    lines.append("words:" if leaflet.words else "words: []")
    for answer in leaflet.words:
        lines += [
            f"  - word: {quoted(answer.label)}",
            f"    means: {quoted(' '.join(s.text for s in answer.sentences))}",
        ]
    return "\n".join(lines) + "\n"


def read_record(root: Path, topic: str, edition: str) -> RecordedEdition | None:
    """The record of an edition, or None when there is none or it is spoiled."""
    file = record_file(root, topic, edition)
    try:
        lines = file.read_text("utf-8").split("\n")
        top = dict(_pairs(line for line in lines if line and not line.startswith((" ", "#"))))
        return RecordedEdition(
            topic=top["topic"],
            edition=top["edition"],
            first=date.fromisoformat(top["first"]),
            formats=tuple(top["formats"]),
            title=top["title"],
            help_line=tuple(top["help-line"]),
            contacts=tuple(top["contacts"]),
            rows=tuple(_rows(lines, "advice" if "also" in top else "")),
            code=top.get("code", ""),
            cover=top.get("cover", ""),
            words=tuple(_words(lines)),
            also=tuple(top.get("also", ())),
            page_pictures=tuple(top.get("page-pictures", ())),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _pairs(lines: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """«key: value» lines as this room writes them; a day stands without quotes."""
    for line in lines:
        key, _, value = line.strip().removeprefix("- ").partition(": ")
        if value:
            yield key, value if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else json.loads(value)


def _rows(lines: list[str], plain: str) -> Iterator[RecordedRow]:
    """The rows; ``plain`` is the kind of one that says none."""
    at: dict[str, Any] = {}
    heading, number = "", 0

    def row() -> RecordedRow:
        return RecordedRow(
            tuple(at["say"]),
            at.get("picture", ""),
            at.get("means", ""),
            at.get("kind", plain),
            heading,
            number,
            tuple(at.get("choices", ())),
        )

    for line in lines:
        if line.startswith("      - say: "):
            if at:
                yield row()
            at = dict(_pairs([line]))
        elif at and line.startswith("        "):
            at.update(_pairs([line]))
        elif line.startswith(("  - heading: ", "words:")):
            if at:
                yield row()
            at, number = {}, 0
            heading = str(dict(_pairs([line])).get("heading", ""))
        elif line.startswith("    number: "):
            number = int(dict(_pairs([line]))["number"])
    if at:
        yield row()


def _words(lines: list[str]) -> Iterator[tuple[str, str]]:
    word = ""
    for line in lines:
        if line.startswith("  - word: "):
            word = dict(_pairs([line]))["word"]
        elif word and line.startswith("    means: "):
            yield word, dict(_pairs([line]))["means"]
            word = ""
