"""Changes: what to reprint since a day or an edition, with the words before and after, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher, get_close_matches
from typing import Literal

from easyread.current import Current, Gone
from easyread.dates import in_full
from easyread.editions import RecordedEdition, RecordedRow, read_all
from easyread.errors import UsageError
from easyread.model import Library
from easyread.routes import bare_address, digits, mentions

ALIKE = 0.5
"""From this likeness of letters on (0 to 1), two rows are one row whose wording changed."""

_EDITION = re.compile(r"(?:.*[\s,;])?([A-Za-z]{2})[\s-]?(\d{3})")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Kind = Literal["added", "removed", "wording", "contact", "picture", "order", "title", "help", "heading", "word"]
ORDER: tuple[Kind, ...] = (
    "contact", "wording", "added", "removed", "help", "title", "picture", "word", "heading", "order",
)  # fmt: skip
"""The most urgent first."""


@dataclass(frozen=True)
class Change:
    """One thing that is not as it was. What was added has nothing before, what was removed nothing after."""

    kind: Kind
    heading: str
    before: str = ""
    after: str = ""
    picture_before: str = ""
    picture_after: str = ""


@dataclass(frozen=True)
class Reprint:
    """One topic whose readers have another edition than today's, or none.

    ``before`` is None for what is new, ``now`` is None for what is no longer made; ``why`` says it in words.
    """

    topic: str
    formats: tuple[str, ...]
    before: RecordedEdition | None
    now: RecordedEdition | None
    made: bool
    """False: today's edition is in the content, and nobody has made it yet."""
    why: str
    changes: tuple[Change, ...] = ()
    for_good: bool = True
    """For ``now`` None: it was deleted, and is not only waiting to be corrected."""

    @property
    def named(self) -> RecordedEdition:
        """The edition to name the leaflet by."""
        one = self.now or self.before
        assert one is not None
        return one


@dataclass(frozen=True)
class Changes:
    """The whole answer; ``spoiled`` are records that cannot be read."""

    since: str
    reprints: tuple[Reprint, ...]
    spoiled: tuple[str, ...]


def changes(library: Library, since: str) -> Changes:
    """What is not as it was on a day (year-month-day), or what took the place of an edition («AA 363»).

    Raises `UsageError` when ``since`` is neither, or no such edition was ever made.
    """
    records, spoiled = read_all(library.root)
    current = Current(library, records)
    since = since.strip()
    if _DAY.fullmatch(since):
        try:
            day = date.fromisoformat(since)
        except ValueError:
            raise UsageError(f"There is no day {since}.", "Look at the month and the day.") from None
        return Changes(in_full(day), tuple(_since_day(current, day)), tuple(spoiled))
    named = _EDITION.fullmatch(since)
    if not named:
        raise UsageError(
            f"“{since}” is no day and no edition.", "Write a day such as 2028-11-01, or an edition such as AA 363."
        )
    edition = f"{named[1].upper()} {named[2]}"
    before = [one for one in records if one.edition == edition]
    if not before:
        near = get_close_matches(edition, {one.edition for one in records}, 3, 0.6)
        do = f"Is it {' or '.join(near)}?" if near else "Look for the edition on the last page of the leaflet."
        raise UsageError(f"No edition {edition} was ever made here.", do)
    found = [one for old in before for one in _since_edition(current, old, old.formats)]
    return Changes(f"edition {edition}", tuple(found), tuple(spoiled))


def _since_day(current: Current, day: date) -> Iterator[Reprint]:
    for topic in current.topics():
        had: dict[str, list[str]] = {}  # edition → formats whose readers had it on that day
        new: list[str] = []
        for format_ in current.formats(topic):
            then = [
                one
                for one in current.records.values()
                if one.topic == topic and format_ in one.formats and one.first <= day
            ]
            last = [one.edition for one in then if one.first == max(other.first for other in then)]
            now = current.edition(topic, format_)
            if isinstance(now, RecordedEdition) and now.edition in last:
                continue  # several on one day: the one that is still current was the last
            for edition in last:
                had.setdefault(edition, []).append(format_)
            if not last:
                new.append(format_)
        for edition, formats in had.items():
            yield from _since_edition(current, current.records[topic, edition], formats)
        yield from _new(current, topic, new)


def _since_edition(current: Current, before: RecordedEdition, formats: Sequence[str]) -> Iterator[Reprint]:
    """What took the place of an edition in these formats; formats with the same answer together."""
    answers: dict[RecordedEdition | Gone, list[str]] = {}
    for format_ in formats:
        answers.setdefault(current.edition(before.topic, format_), []).append(format_)
    merged: dict[str, tuple[RecordedEdition | Gone, list[str]]] = {}
    for now, some in answers.items():
        key = now.why if isinstance(now, Gone) else now.edition
        merged.setdefault(key, (now, []))[1].extend(some)
    for now, some in merged.values():
        if isinstance(now, Gone):
            yield Reprint(before.topic, tuple(some), before, None, False, now.why, for_good=now.for_good)
        elif now.edition != before.edition:
            found = tuple(compare(before, now))
            if not found:
                continue  # the codes are others, and a reader sees the same
            yield Reprint(before.topic, tuple(some), before, now, current.made(now), _why(found), found)


def _new(current: Current, topic: str, formats: Sequence[str]) -> Iterator[Reprint]:
    by_edition: dict[str, tuple[RecordedEdition, list[str]]] = {}
    for format_ in formats:
        now = current.edition(topic, format_)
        if isinstance(now, RecordedEdition):
            by_edition.setdefault(now.edition, (now, []))[1].append(format_)
    for now, some in by_edition.values():
        yield Reprint(topic, tuple(some), None, now, current.made(now), "nobody had it then")


_BECAUSE: dict[Kind, tuple[str, str]] = {
    "contact": ("1 number or address changed", "{} numbers or addresses changed"),
    "wording": ("1 row has other words", "{} rows have other words"),
    "added": ("1 row is new", "{} rows are new"),
    "removed": ("1 row was taken out", "{} rows were taken out"),
    "help": ("the help line changed", ""),
    "title": ("the title changed", ""),
    "picture": ("1 picture changed", "{} pictures changed"),
    "word": ("1 hard word is explained in another way", "{} hard words are explained in another way"),
    "heading": ("1 heading changed", "{} headings changed"),
    "order": ("1 row was moved or marked in another way", "{} rows were moved or marked in another way"),
}


def _why(found: Sequence[Change]) -> str:
    """«1 number or address changed and 2 rows are new», the most urgent first."""
    kinds = [one.kind for one in found]
    parts = [_BECAUSE[kind][kinds.count(kind) > 1].format(kinds.count(kind)) for kind in ORDER if kind in kinds]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


# ---------------------------------------------------------------- before and after


def compare(before: RecordedEdition, after: RecordedEdition) -> Iterator[Change]:
    """What is not the same, in the order of the leaflet."""
    if before.title != after.title:
        yield Change("title", "", before.title, after.title)
    if before.cover != after.cover and before.cover:
        yield Change("picture", "Cover", after.title, after.title, before.cover, after.cover)
    if before.help_line != after.help_line:
        yield Change("help", "", " ".join(before.help_line), " ".join(after.help_line))
    yield from _headings(before, after)
    yield from _rows(before.rows, after.rows)
    old, new = dict(before.words), dict(after.words)
    for word in dict.fromkeys([*old, *new]):
        if old.get(word) != new.get(word):
            said = [f"{word}: {words[word]}" if word in words else "" for words in (old, new)]
            yield Change("word", "Hard words", *said)


def _headings(before: RecordedEdition, after: RecordedEdition) -> Iterator[Change]:
    old = list(dict.fromkeys(row.heading for row in before.rows))
    new = list(dict.fromkeys(row.heading for row in after.rows))
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "replace" and j - i == m - k:
            for was, is_ in zip(old[i:j], new[k:m], strict=True):
                yield Change("heading", is_, was, is_)


def _rows(before: Sequence[RecordedRow], after: Sequence[RecordedRow]) -> Iterator[Change]:
    texts = [row.text for row in before], [row.text for row in after]
    pairs: list[tuple[RecordedRow | None, RecordedRow | None]] = []
    for tag, i, j, k, m in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs += zip(before[i:j], after[k:m], strict=True)
        else:
            pairs += _paired(before[i:j], after[k:m])
    # a row that went out here and came in there has only moved
    out = {row.text: row for row, other in pairs if row is not None and other is None}
    came = {row.text for other, row in pairs if row is not None and other is None}
    for old, new in pairs:
        if old is not None and new is None and old.text in came:
            continue
        if new is not None and old is None and new.text in out:
            yield Change("order", new.heading, new.text, new.text, _shown(out[new.text]), _shown(new))
        else:
            yield from _changed(old, new)


def _paired(
    before: Sequence[RecordedRow], after: Sequence[RecordedRow]
) -> Iterator[tuple[RecordedRow | None, RecordedRow | None]]:
    """Rows that are one row with other words: the most alike first, the same picture counts. The rest went or came."""
    scores = sorted(
        (
            (SequenceMatcher(None, old.text, new.text).ratio() + (0.3 if old.picture == new.picture else 0), -i, -k)
            for i, old in enumerate(before)
            for k, new in enumerate(after)
        ),
        reverse=True,
    )
    partner: dict[int, int] = {}
    for score, i, k in scores:
        if score >= ALIKE and -i not in partner and -k not in partner.values():
            partner[-i] = -k
    backwards = {k: i for i, k in partner.items()}
    for k, new in enumerate(after):
        yield (before[backwards[k]] if k in backwards else None), new
    for i, old in enumerate(before):
        if i not in partner:
            yield old, None


def _changed(old: RecordedRow | None, new: RecordedRow | None) -> Iterator[Change]:
    if old is None or new is None:
        row = new or old
        assert row is not None
        if new is None:
            yield Change("removed", row.heading, row.text, "", _shown(row))
        else:
            yield Change("added", row.heading, "", row.text, "", _shown(row))
        return
    pictures = _shown(old), _shown(new)
    said_before, said_now = (" ".join(filter(None, (row.text, row.means))) for row in (old, new))
    if said_before != said_now:
        kind: Kind = "contact" if _ways(said_before) != _ways(said_now) else "wording"
        yield Change(kind, new.heading, said_before, said_now, *pictures)
    elif pictures[0] != pictures[1]:
        yield Change("picture", new.heading, old.text, new.text, *pictures)
    elif old.kind and new.kind and old.kind != new.kind:
        yield Change("order", new.heading, old.text, new.text, *pictures)


def _shown(row: RecordedRow) -> str:
    """The row's picture, or those that a question gives to choose from."""
    return ", ".join(filter(None, (row.picture, *row.choices)))


def _ways(text: str) -> set[str]:
    """The numbers and addresses in a text."""
    return {digits(found.written) or bare_address(found.written) for found in mentions(text, {})}
