"""What stands on the cards: each statement's words and picture under a number that a group can say aloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from easyread.editions import RecordedEdition, RecordedRow
from easyread.errors import NotMade
from easyread.leaflet import Leaflet, Row
from easyread.model import Library
from easyread.tailor import tailor


@dataclass(frozen=True)
class Card:
    """One card. A «do not» has a plain number («5»), and what to do instead the same with a b («5b»)."""

    number: str
    row: Row


@dataclass(frozen=True)
class Cards:
    """All cards of one topic for one reader, in the order of the leaflet."""

    leaflet: Leaflet
    cards: tuple[Card, ...]


def cards_of(
    library: Library, topic: str, needs: Sequence[str] = (), choices: Mapping[str, str] | None = None
) -> Cards:
    """The advice of a topic as cards. The pages about help, which all leaflets share, are not among them.

    Raises as `easyread.tailor.tailor` does, and `NotMade` when nothing of the topic is for this reader.
    """
    chosen = dict(choices or {})
    if topic in library.topics and library.topics[topic].sheet:
        chosen.setdefault("sheet", "a4")  # a reader group looks at the words, not at the paper
    leaflet = tailor(library, topic, needs, chosen)
    rows = [row for part in leaflet.parts if part.number for row in part.rows]
    if not rows:
        raise NotMade(f"The topic {topic} has no advice for this reader.", "Choose another reader with --for.")
    numbers = numbered([row.kind for row in rows])
    return Cards(leaflet, tuple(Card(number, row) for number, row in zip(numbers, rows, strict=True)))


def numbered(kinds: Sequence[str]) -> list[str]:
    """The numbers of rows of these kinds, in order: 1, 2, 3, 3b, 4 …"""
    numbers: list[str] = []
    count = 0
    for n, kind in enumerate(kinds):
        if kind == "do" and n and kinds[n - 1] == "not":
            numbers.append(f"{count}b")
        else:
            count += 1
            numbers.append(str(count))
    return numbers


def recorded_cards(edition: RecordedEdition) -> dict[str, RecordedRow]:
    """The rows of a recorded edition by the number that its cards had."""
    rows = [row for row in edition.rows if row.part]
    return dict(zip(numbered([row.kind for row in rows]), rows, strict=True))
