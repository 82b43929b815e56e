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

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.writing import write_whole

_FIRST = re.compile(r"^first: (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_FORMATS = re.compile(r"^formats: (\[.*\])$", re.MULTILINE)


@dataclass(frozen=True)
class RecordedRow:
    """One row as that edition printed it."""

    sentences: tuple[str, ...]
    picture: str = ""
    means: str = ""


@dataclass(frozen=True)
class RecordedEdition:
    """One edition's words, pictures and contacts, and when it was first made."""

    topic: str
    edition: str
    first: date
    formats: tuple[str, ...]
    title: str
    help_line: tuple[str, ...]
    contacts: tuple[str, ...]
    rows: tuple[RecordedRow, ...]


def record_file(root: Path, topic: str, edition: str) -> Path:
    """Where the record of an edition stands."""
    return root / "content" / "editions" / topic / f"{edition.replace(' ', '-')}.yaml"


def read_editions(root: Path) -> dict[tuple[str, str], date]:
    """When each recorded edition was first made, by (topic, edition code). A spoiled record counts as none."""
    found: dict[tuple[str, str], date] = {}
    folder = root / "content" / "editions"
    for file in sorted(folder.glob("*/*.yaml")):
        first = _FIRST.search(file.read_text("utf-8", errors="replace"))
        if first:
            found[file.parent.name, file.stem.replace("-", " ")] = date.fromisoformat(first[1])
    return found


def record(root: Path, leaflets: Iterable[Leaflet], today: date) -> list[str]:
    """Writes or completes the records of these leaflets. Returns what could not be written, in words."""
    by_edition: dict[tuple[str, str], list[Leaflet]] = {}
    for leaflet in leaflets:
        by_edition.setdefault((leaflet.topic, leaflet.edition), []).append(leaflet)
    trouble: list[str] = []
    for (topic, edition), same in sorted(by_edition.items()):
        file = record_file(root, topic, edition)
        first, formats = today, {leaflet.format for leaflet in same}
        old = file.read_text("utf-8", errors="replace") if file.is_file() else ""
        if (known := _FIRST.search(old)) and (had := _FORMATS.search(old)):
            first = date.fromisoformat(known[1])
            formats.update(json.loads(had[1]))
        text = _record_text(same[0], first, sorted(formats))
        if text != old:
            try:
                write_whole(file, text.encode())
            except NotMade as error:
                trouble.append(str(error))
    return trouble


def _record_text(leaflet: Leaflet, first: date, formats: list[str]) -> str:
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
        "parts:",
    ]
    for part in leaflet.parts:
        lines += [f"  - heading: {quoted(part.heading.text)}", "    rows:"]
        for row in part.rows:
            lines.append(f"      - say: {quoted([s.text for s in row.sentences])}")
            if row.picture:
                lines.append(f"        picture: {quoted(row.picture.id)}")
            if row.kind in {"not", "do"}:
                lines.append(f"        kind: {quoted(row.kind)}")
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
        lines = file.read_text("utf-8").splitlines()
        top = dict(_pairs(line for line in lines if line and not line.startswith((" ", "#"))))
        return RecordedEdition(
            topic=top["topic"],
            edition=top["edition"],
            first=date.fromisoformat(top["first"]),
            formats=tuple(top["formats"]),
            title=top["title"],
            help_line=tuple(top["help-line"]),
            contacts=tuple(top["contacts"]),
            rows=tuple(_rows(lines)),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _pairs(lines: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """«key: value» lines as this room writes them; a day stands without quotes."""
    for line in lines:
        key, _, value = line.strip().removeprefix("- ").partition(": ")
        if value:
            yield key, value if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else json.loads(value)


def _rows(lines: list[str]) -> Iterator[RecordedRow]:
    at: dict[str, Any] = {}
    for line in [*lines, "      - say: []"]:
        if line.startswith("      - say: "):
            if at:
                yield RecordedRow(tuple(at["say"]), at.get("picture", ""), at.get("means", ""))
            at = dict(_pairs([line]))
        elif at and line.startswith("        "):
            at.update(_pairs([line]))
