"""Advice and numbers that nobody checked for too long."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.dates import in_full
from easyread.finding import Finding, Level
from easyread.model import Library
from easyread.place import Place
from easyread.text import Text


@register
class ReviewDate(LibraryRule):
    """Past its review date a topic or a contact is a warning; a contact 30 days later an error."""

    id = "review-date"
    level = Level.WARNING
    title = "The review date has passed"
    source = "STANDARDS gate M1: a review date of its own, at most 24 months ahead; FACTS A.4: numbers go stale"
    why = "A number that no longer answers can leave somebody without help."
    examples = (("review: 2020-01-01", "review: 2028-11-01"),)

    def look(self, library: Library) -> Iterator[Finding]:
        today = library.today
        for slug, topic in {**library.topics, **library.held}.items():
            if topic.review < today:
                message = (
                    f"This advice was to be checked by {in_full(topic.review)}. Check it, then write the next date."
                )
                place = Place(library.paths.get(f"topics/{slug}", topic.title.place.path), *_line(topic.title))
                yield Finding(place, Level.WARNING, self.id, message, str(topic.review), (), self.source, slug)
        for id_, contact in library.contacts.items():
            days = (today - contact.review).days
            if days <= 0:
                continue
            at = id_ if isinstance(id_, Text) else contact.who
            asked = f"{contact.who} ({id_}) was to be checked by {in_full(contact.review)}."
            if days > library.settings.limits.overdue_days and not contact.permanent:
                message = f"{asked} It is left off the page until somebody checks it and writes the next date."
                yield Finding(at.place, Level.ERROR, self.id, message, str(id_), (), self.source)
            else:
                message = f"{asked} Try it, then write the next date."
                yield Finding(at.place, Level.WARNING, self.id, message, str(id_), (), self.source)


def _line(at: Text) -> tuple[int, int, int, int]:
    return at.place.line, at.place.column, at.place.end_line, at.place.end_column
