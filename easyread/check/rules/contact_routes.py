"""Ways to get help that some reader cannot use."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Audience, Contact, Library, Statement, Variant
from easyread.place import Place
from easyread.routes import contacts_in
from easyread.text import Text


@register
class ContactRoutes(LibraryRule):
    """Every way to get help that a reader is shown must work for that reader."""

    id = "contact-routes"
    level = Level.ERROR
    title = "A way to get help that this reader cannot use"
    source = "Home Office poster on deaf users: never a phone call as the only way; STANDARDS 4, gate T11"
    why = "A person who cannot hear or speak, and is told only to phone, gets no help."
    examples = (("say: Phone 101 to tell the police.", "say: Phone 101 to tell the police.\nnot: [deaf]"),)

    def look(self, library: Library) -> Iterator[Finding]:
        for slug, topic in {**library.topics, **library.held}.items():
            for section in topic.sections:
                for statement in section.statements:
                    yield from self._statement(library, slug, statement)
        for need, audience in library.audiences.items():
            yield from self._reader(library, need, audience)

    def _statement(self, library: Library, slug: str, statement: Statement) -> Iterator[Finding]:
        told: set[tuple[Place, str]] = set()
        for need, audience in library.audiences.items():
            for variant in _shown_to(statement, need):
                for part in (variant, variant.instead):
                    if part is None:
                        continue
                    for start, end, id_ in contacts_in(part.say, library.contacts):
                        contact = library.contacts[id_]
                        place = part.say.span(start, end)
                        missing = [ability for ability in contact.takes if ability in audience.cannot]
                        if missing and (place, need) not in told:
                            told.add((place, need))
                            yield self._cannot(library, slug, part, (start, end), need, contact)

    def _cannot(
        self, library: Library, slug: str, part: Variant, at: tuple[int, int], need: str, contact: Contact
    ) -> Finding:
        audience = library.audiences[need]
        lacking = _words([a for a in contact.takes if a in audience.cannot])
        message = (
            f"{contact.who} ({contact.how}) needs a person to {lacking}, and a reader of “{need}” cannot. "
            f"Give that reader other words under “for: {need}:”, or leave the line out for them with “not: [{need}]”."
        )
        text = str(part.say)[at[0] : at[1]]
        return Finding(part.say.span(*at), self.level, self.id, message, text, (), self.source, slug)

    def _reader(self, library: Library, need: str, audience: Audience) -> Iterator[Finding]:
        shown = audience.help_ or library.settings.help_
        at = (audience.help_ or [audience.format_])[0]
        working = [
            c for c in (library.contacts.get(id_) for id_ in shown) if c is not None and _works(c, audience, library)
        ]
        if not any(contact.urgent for contact in working):
            message = (
                f"No way to get help in danger is left for a reader of “{need}”. "
                "Put an urgent contact that works for this reader under “help”."
            )
            yield self._about(at, message)
        elif all(contact.how == "voice" for contact in working):
            message = (
                f"A voice call is the only way to get help for a reader of “{need}”. "
                "Add another way, such as text, a website or someone you trust."
            )
            yield self._about(at, message)
        for line in audience.help_line:
            for start, end, id_ in contacts_in(line, library.contacts):
                if not _works(library.contacts[id_], audience, library):
                    message = (
                        f"The help line at the foot says “{line[start:end]}”, which does not work for a "
                        f"reader of “{need}”. Write a way that works."
                    )
                    yield Finding(line.span(start, end), self.level, self.id, message, line[start:end], (), self.source)

    def _about(self, at: Text, message: str) -> Finding:
        return Finding(at.place, self.level, self.id, message, str(at), (), self.source)


def _shown_to(statement: Statement, need: str) -> Iterator[Variant]:
    """The words that a reader with this need gets, and those that another need's words could put in their place."""
    only, not_ = [str(n) for n in statement.only], [str(n) for n in statement.not_]
    if (only and need not in only) or need in not_:
        return
    own = statement.for_.get(_key(statement, need))
    yield own or statement
    if own is not None:
        wins = [str(n) for n in statement.wins]
        before = wins[: wins.index(need)] if need in wins else wins
        for other in before:
            variant = statement.for_.get(_key(statement, other))
            if variant is not None:
                yield variant


def _key(statement: Statement, need: str) -> Text:
    return next((key for key in statement.for_ if key == need), Text(need, Place("-")))


def _works(contact: Contact, audience: Audience, library: Library) -> bool:
    overdue = (library.today - contact.review).days > library.settings.limits.overdue_days
    return not (overdue and not contact.permanent) and not any(a in audience.cannot for a in contact.takes)


def _words(abilities: list[str]) -> str:
    said = ["use the internet" if a == "internet" else a for a in abilities]
    return " and ".join(said)
