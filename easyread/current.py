"""Current: which edition of a topic a reader gets today, and which recorded editions it has taken the place of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from easyread.editions import RecordedEdition, recorded
from easyread.errors import EasyReadError
from easyread.held import held_back
from easyread.leaflet import Leaflet
from easyread.model import Library
from easyread.tailor import further_sheets, put_together, tailor, tailor_together


@dataclass(frozen=True)
class Gone:
    """Why nobody gets a leaflet today: its topic or format was deleted (``for_good``), or it cannot be made now."""

    why: str
    for_good: bool


def reader_of(format_: str, library: Library) -> tuple[tuple[str, ...], dict[str, str]] | None:
    """The needs and choices behind a format such as «sign-and-text+size-24»; None when one of them is no more."""
    formats = {str(audience.format_): need for need, audience in library.audiences.items()}
    offered = {
        mark: (str(name), str(value))
        for name, values in library.settings.choices.items()
        for value in values
        for mark in (str(value), f"{name}-{value}")
    }
    needs: list[str] = []
    choices: dict[str, str] = {}
    for word in format_.split("+"):
        if word in formats:
            needs.append(formats[word])
        elif word in offered:
            name, value = offered[word]
            choices[name] = value
        else:
            return None
    return tuple(needs), choices


def tailored_again(library: Library, topic: str, format_: str) -> Leaflet | None:
    """The leaflet of a format as the content would make it today; None when the format is no more.

    Raises as `easyread.tailor.tailor` does.
    """
    if format_ == library.page.together_format:
        return tailor_together(library, topic)
    reader = reader_of(format_, library)
    return tailor(library, topic, *reader) if reader else None


class Current:
    """Today's editions, worked out as they are asked for. ``records`` are all editions ever made."""

    def __init__(self, library: Library, records: Sequence[RecordedEdition]) -> None:
        self.library = library
        self.records = {(one.topic, one.edition): one for one in records}
        self._known: dict[tuple[str, str], RecordedEdition | Gone] = {}

    def edition(self, topic: str, format_: str) -> RecordedEdition | Gone:
        """What a reader of this format gets today."""
        key = topic, format_
        if key not in self._known:
            self._known[key] = self._made(topic, format_)
        return self._known[key]

    def _made(self, topic: str, format_: str) -> RecordedEdition | Gone:
        library = self.library
        if topic not in library.topics:
            if f"topics/{topic}" in library.paths:
                return Gone("The topic has errors now: see ./run check.", for_good=False)
            return Gone("The topic was deleted.", for_good=True)
        if topic in (held := held_back(library)):
            return Gone(f"The topic is not made now. {held[topic]}", for_good=False)
        try:
            leaflet = tailored_again(library, topic, format_)
        except EasyReadError as error:
            return Gone(str(error), for_good=False)
        if leaflet is None:
            return Gone(f"The format {format_} is no longer made.", for_good=True)
        known = self.records.get((topic, leaflet.edition))
        # what the content says is true of today; the record adds when it was first made, and for whom
        return recorded(leaflet, known.first if known else library.today, known.formats if known else ())

    def formats(self, topic: str) -> list[str]:
        """Formats in which the topic is made, or once was: every audience's own, then those of its records.

        A topic that is made only when somebody asks for it has those of its records alone.
        """
        audiences = sorted(self.library.audiences.values(), key=lambda audience: audience.order)
        known = self.library.topics.get(topic)
        for_all = known is not None and known.unasked and not known.private
        own = [str(audience.format_) for audience in audiences if audience.unasked] if for_all else []
        for need, audience in self.library.audiences.items() if for_all else ():
            for more in further_sheets(self.library, topic, (need,)) if audience.unasked else ():
                own.append(put_together(self.library, (need,), more).format)  # noqa: PERF401 (two loops and two tests)
        if own and isinstance(self.edition(topic, together := str(self.library.page.together_format)), RecordedEdition):
            own.append(together)
        asked = (format_ for one in self.records.values() if one.topic == topic for format_ in one.formats)
        return list(dict.fromkeys([*own, *asked]))

    def topics(self) -> list[str]:
        """Every topic that is made, or once was."""
        return sorted({*self.library.topics, *(topic for topic, _ in self.records)})

    def made(self, edition: RecordedEdition) -> bool:
        """Whether the edition was ever made: content that was only just written was not."""
        return (edition.topic, edition.edition) in self.records

    def successors(self, edition: RecordedEdition, formats: Iterable[str] = ()) -> dict[str, RecordedEdition | Gone]:
        """What readers who have this edition would get today, by format. Itself where it is current."""
        return {format_: self.edition(edition.topic, format_) for format_ in formats or edition.formats}
