"""Leaflets with too many words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Library, Topic
from easyread.wording import read_wording


@register
class LeafletLength(LibraryRule):
    """At most 1,000 words."""

    id = "leaflet-length"
    level = Level.WARNING
    title = "A leaflet has too many words"
    source = "Easy Read guidance of 2026 (ERS26): under 1,000 words; STANDARDS 9, gate T12"
    why = "A long leaflet is not finished. Two short ones are."
    examples = (("(a topic of 1,400 words)", "(a topic of 300 words)"),)

    def look(self, library: Library) -> Iterator[Finding]:
        limit = library.settings.limits.leaflet_words
        for slug, topic in {**library.topics, **library.held}.items():
            count = words_in(topic)
            if count > limit:
                message = f"This leaflet has {count} words, more than {limit}. Make 2 leaflets, or leave things out."
                yield Finding(topic.title.place, self.level, self.id, message, str(topic.title), (), self.source, slug)


def words_in(topic: Topic) -> int:
    """How many words the base reader gets: headings and statements with what stands instead."""
    count = 0
    for section in topic.sections:
        count += len(read_wording(section.heading).text.split())
        for statement in section.statements:
            count += len(read_wording(statement.say).text.split())
            if statement.instead is not None:
                count += len(read_wording(statement.instead.say).text.split())
    return count
