"""Statements without a picture, or whose picture is not drawn yet."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Library, Statement, Variant
from easyread.text import Text


@register
class MissingPicture(LibraryRule):
    """One picture for each idea."""

    id = "missing-picture"
    level = Level.ERROR
    title = "A statement has no picture"
    source = "Department of Health, Making written information easier to understand (2009): a picture for each idea"
    why = "Readers find their way by the pictures, and some follow a leaflet by its pictures alone."
    examples = (("say: Lock your door.", "say: Lock your door.\npicture: lock-door"),)

    def look(self, library: Library) -> Iterator[Finding]:
        for slug, topic in {**library.topics, **library.held}.items():
            yield from self._drawn(library, topic.picture, slug)
            for section in topic.sections:
                for statement in section.statements:
                    for variant in _shown(statement):
                        if variant.picture is None:
                            yield self._choose(library, variant.say, slug)
                        else:
                            yield from self._drawn(library, variant.picture, slug)
        for contact in library.contacts.values():
            for variant in contact.say:
                if variant.picture is not None:
                    yield from self._drawn(library, variant.picture, "")

    def _choose(self, library: Library, say: Text, slug: str) -> Finding:
        from easyread.propose import propose  # read only where a picture is missing: the catalogue takes a while

        found = propose(str(say), library)
        message = "This statement has no picture. Choose one: ./run pictograms --for TEXT."
        if found:
            ideas = "; ".join(f"“{one.picture}”, {one.reason}" for one in found)
            message = f"This statement has no picture. Perhaps {ideas}. Look at it before you take it."
        ids = tuple(one.picture for one in found)
        return Finding(say.place, self.level, self.id, message, str(say), ids, self.source, slug)

    def _drawn(self, library: Library, picture: Text, slug: str) -> Iterator[Finding]:
        known = library.pictograms.get(picture)
        if known is not None and known.state == "wanted":
            message = (
                f"The picture “{picture}” is not drawn yet. Draw it, or choose another: ./run pictograms --missing."
            )
            yield self._finding(picture, message, slug, Level.WARNING)

    def _finding(self, at: Text, message: str, slug: str, level: Level) -> Finding:
        return Finding(at.place, level, self.id, message, str(at), (), self.source, slug)


def _shown(statement: Statement) -> Iterator[Variant]:
    for variant in (statement, *statement.for_.values()):
        yield variant
        if variant.instead is not None:
            yield variant.instead
