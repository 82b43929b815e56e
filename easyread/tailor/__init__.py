"""Tailor: one topic and one reader's needs and choices become a `Leaflet`, complete and free of format."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from easyread.errors import UsageError
from easyread.leaflet import Leaflet, Look
from easyread.model import Library
from easyread.tailor.build import Builder
from easyread.tailor.card import card, card_look
from easyread.tailor.needs import Reader, Reason, put_together, read_needs

__all__ = ["Reader", "Reason", "further_sheets", "look_of", "put_together", "tailor", "tailor_together"]

LARGE_SHEET, LARGEST = "a3", 36.0
"""The paper with room for the largest letters, and how large they grow there by themselves, in points."""


def tailor(
    library: Library, topic: str, needs: Sequence[str] = (), choices: Mapping[str, str] | None = None
) -> Leaflet:
    """The leaflet of ``topic`` for a reader with these needs (audience names or format words) and choices.

    ``choices`` are setting names of settings.yaml «choices» and their values, for example ``{"size": "24"}``;
    a choice beats a need. Raises `UsageError` for a topic, need or choice that does not exist and
    `ChoiceNeeded` where needs conflict or no way to get help is left; `NotMade` for a sheet to hang up, or to fold,
    that the topic must not or cannot have.
    """
    if topic not in library.topics:
        raise UsageError(
            f"There is no topic called “{topic}”.", f"These are ready: {', '.join(sorted(library.topics))}."
        )
    reader = put_together(library, needs, choices)
    look = card_look(look_of(reader), library.topics[topic], topic, reader)
    builder = Builder(library, topic, reader, look)
    if look.folded:
        return card(builder)
    return builder.hung_up() if look.hung_up else builder.leaflet()


def tailor_together(library: Library, topic: str, choices: Mapping[str, str] | None = None) -> Leaflet | None:
    """The sheet for reading a topic together, or None when it has none. A private topic never has one.

    Raises as `tailor` does.
    """
    if topic not in library.topics:
        raise UsageError(
            f"There is no topic called “{topic}”.", f"These are ready: {', '.join(sorted(library.topics))}."
        )
    if library.topics[topic].private or not (library.topics[topic].supporter or library.topics[topic].questions):
        return None
    reader = put_together(library, (), choices)
    return Builder(library, topic, reader, look_of(reader)).together()


def further_sheets(library: Library, topic: str, needs: Sequence[str]) -> list[dict[str, str]]:
    """What readers with these needs get beside the leaflet, as choices: the sheet to hang up, where it may hang."""
    subject = library.topics[topic]
    wanted = any(
        str(change.set_) == "fridge-sheet" and str(change.to) in {"yes", "true"}
        for _, audience in read_needs(library, needs)
        for change in audience.changes
    )
    main = any(statement.main for section in subject.sections for statement in section.statements)
    return [{"sheet": "fridge"}] if wanted and main and not subject.private else []


def look_of(reader: Reader) -> Look:
    """The typography that the reader's settings ask for."""
    base = Look()
    return Look(
        size=_size(reader, base),
        line=reader.number("line", base.line),
        letter_space=reader.number("letter-space", base.letter_space),
        word_space=reader.number("word-space", base.word_space),
        rows=int(reader.number("rows", base.rows)),
        weight=reader.values.get("weight", base.weight),
        pictures="none" if reader.yes("words-only") else reader.values.get("pictures", base.pictures),
        paper=reader.values.get("paper", base.paper),
        sheet=reader.values.get("sheet", base.sheet),
        colours=reader.values.get("colours", base.colours),
        words_only=reader.yes("words-only"),
        stand_alone=reader.yes("stand-alone"),
    )


def _size(reader: Reader, base: Look) -> float:
    """The size of the letters. On the largest paper they grow with it, unless somebody chose a size."""
    size = reader.number("size", base.size)
    if reader.values.get("sheet") != LARGE_SHEET or "size" in reader.chosen:
        return size
    return min(LARGEST, math.floor(size * math.sqrt(2)))
