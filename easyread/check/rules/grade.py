"""The reading grade of a whole topic."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Library, Topic
from easyread.readability import grades_of
from easyread.wording import read_wording, sentence_spans


@register
class Grade(LibraryRule):
    """Flesch–Kincaid over the limit of the settings: a warning, never more."""

    id = "grade"
    level = Level.WARNING
    title = "A topic's reading grade is high"
    source = "STANDARDS 7 and 10 (gate T10, warn only); the limit stands in settings.yaml"
    why = (
        "A grade counts word and sentence length and knows nothing of meaning. It can show which topic to look at "
        "first; it cannot say that a leaflet is easy."
    )
    examples = (("(a topic of grade 9)", "(a topic of grade 3)"),)

    def look(self, library: Library) -> Iterator[Finding]:
        limit = library.settings.limits.grade
        topics = {**library.topics, **library.held}
        found = grades_of([sentences_of(topic) for topic in topics.values()])
        for (slug, topic), graded in zip(topics.items(), found, strict=True):
            grade = graded.flesch_kincaid
            if grade > limit:
                message = (
                    f"The reading grade of this topic is {grade:g}, over {limit:g}. "
                    "Look at its longest sentences and words first."
                )
                yield Finding(topic.title.place, self.level, self.id, message, str(topic.title), (), self.source, slug)


def sentences_of(topic: Topic) -> list[str]:
    """What the base reader reads in the rows, sentence by sentence."""
    found: list[str] = []
    for section in topic.sections:
        for statement in section.statements:
            for variant in (statement, statement.instead):
                if variant is not None:
                    text = read_wording(variant.say).text
                    found += [str(text)[start:end] for start, end in sentence_spans(text)]
    return found
