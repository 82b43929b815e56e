"""Tailor: one topic and one reader's needs and choices become a `Leaflet`, complete and free of format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from easyread.errors import UsageError
from easyread.leaflet import Leaflet, Look
from easyread.model import Library
from easyread.tailor.build import Builder
from easyread.tailor.needs import Reader, Reason, put_together

__all__ = ["Reader", "Reason", "look_of", "put_together", "tailor", "tailor_together"]


def tailor(
    library: Library, topic: str, needs: Sequence[str] = (), choices: Mapping[str, str] | None = None
) -> Leaflet:
    """The leaflet of ``topic`` for a reader with these needs (audience names or format words) and choices.

    ``choices`` are setting names of settings.yaml «choices» and their values, for example ``{"size": "24"}``;
    a choice beats a need. Raises `UsageError` for a topic, need or choice that does not exist and
    `ChoiceNeeded` where needs conflict or no way to get help is left.
    """
    if topic not in library.topics:
        raise UsageError(
            f"There is no topic called “{topic}”.", f"These are ready: {', '.join(sorted(library.topics))}."
        )
    reader = put_together(library, needs, choices)
    return Builder(library, topic, reader, look_of(reader)).leaflet()


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


def look_of(reader: Reader) -> Look:
    """The typography that the reader's settings ask for."""
    base = Look()
    return Look(
        size=reader.number("size", base.size),
        line=reader.number("line", base.line),
        letter_space=reader.number("letter-space", base.letter_space),
        word_space=reader.number("word-space", base.word_space),
        rows=int(reader.number("rows", base.rows)),
        weight=reader.values.get("weight", base.weight),
        pictures=reader.values.get("pictures", base.pictures),
        paper=reader.values.get("paper", base.paper),
    )
