"""References: every picture, contact, word, source, need and family that is named must be there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from easyread.finding import Finding
from easyread.load.speak import did_you_mean, error, near, quoted, words_of
from easyread.model import Audience, PageWords, Settings, Statement, Topic, Variant, variants
from easyread.place import Place
from easyread.text import Text


@dataclass
class Register:
    """What can be named of one kind. ``broken``: what stands in its file but has errors of its own."""

    kind: str
    add: str
    """What to do when nothing is near."""
    ids: Collection[str]
    broken: Mapping[str, Place] = field(default_factory=dict)

    def find(self, name: Text, topic: str = "") -> Iterator[Finding]:
        """A finding if the name is not there."""
        if name in self.ids:
            return
        place = words_of(name)
        if name in self.broken:
            where = self.broken[str(name)]
            message = f"The {self.kind} {quoted(name)} has an error of its own ({where}). Correct that first."
            yield error(place, "name", message, text=str(name), topic=topic)
            return
        found = near(name, self.ids)
        message = f"There is no {self.kind} called {quoted(name)}. {did_you_mean(found, self.add)}"
        yield error(place, "name", message, text=str(name), suggestions=found, topic=topic)


@dataclass
class Registers:
    """Everything that content may name."""

    pictures: Register
    contacts: Register
    words: Register
    sources: Register
    needs: Register
    families: Register
    settings: Register

    def topic(self, topic: Topic, slug: str) -> Iterator[Finding]:
        """Unknown names in a topic."""
        yield from self.families.find(topic.family, slug)
        yield from self.pictures.find(topic.picture, slug)
        for word in topic.words:
            yield from self.words.find(word, slug)
        for contact in (*topic.contacts, *topic.rests_on):
            yield from self.contacts.find(contact, slug)
        for section in topic.sections:
            for statement in section.statements:
                yield from self.statement(statement, slug)

    def statement(self, statement: Statement, slug: str) -> Iterator[Finding]:
        """Unknown names in one idea."""
        for contact in statement.rests_on:
            yield from self.contacts.find(contact, slug)
        for need in (*statement.for_, *statement.only, *statement.not_):
            yield from self.needs.find(need, slug)
        own = Register("wording", "Name a need that stands under “for”.", [str(need) for need in statement.for_])
        for need in statement.wins:
            yield from (own if need in self.needs.ids else self.needs).find(need, slug)
        for _, variant in variants(statement):
            yield from self.variant(variant, slug)

    def variant(self, variant: Variant, slug: str = "") -> Iterator[Finding]:
        """Unknown pictures and sources of some wording."""
        if variant.picture is not None:
            yield from self.pictures.find(variant.picture, slug)
        yield from self.cited(variant.source, slug)

    def cited(self, names: Iterable[Text], slug: str = "") -> Iterator[Finding]:
        """Unknown sources."""
        for name in names:
            yield from self.sources.find(name, slug)

    def audience(self, audience: Audience) -> Iterator[Finding]:
        """Unknown contacts and settings in an audience."""
        for id_ in audience.help_:
            yield from self.contacts.find(id_)
        for change in audience.changes:
            yield from self.settings.find(change.set_)

    def page(self, page: PageWords) -> Iterator[Finding]:
        """Unknown pictures in the words of the page."""
        for name in type(page).model_fields:
            value = getattr(page, name)
            if name.endswith("_picture") and isinstance(value, Text):
                yield from self.pictures.find(value)

    def house(self, settings: Settings) -> Iterator[Finding]:
        """Unknown names in the settings."""
        yield from self.needs.find(settings.base)
        for id_ in (*settings.help_, settings.proof_contact):
            yield from self.contacts.find(id_)
