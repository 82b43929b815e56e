"""States: what a topic says of itself must be true. Draft, checked by the team, tested with readers, approved.

A state that nobody can show the evidence for is worse than a draft: people trust the word on the page. And what a
topic gives a helper must fit the topic: in a private one the helper may be the person who does the harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from easyread.dates import in_full
from easyread.finding import Finding, Level
from easyread.model import Contact, Library, Topic, variants
from easyread.place import Place
from easyread.routes import contacts_in
from easyread.text import Text
from easyread.wording import read_wording

STATES = ("draft", "checked", "tested", "approved")
"""Each holds all that those before it hold."""
QUESTIONS = 3
"""Questions to check understanding (FACTS B.4)."""

STATE, NAME, PRIVATE, TOGETHER, QUESTION = "state", "name-in-record", "private", "read-together", "question"
"""The rules of the findings."""
_SOURCES = {
    STATE: "STANDARDS gate M1: who checked it and when is recorded; FACTS C.1: a draft until then",
    NAME: "UK GDPR, data minimisation: a role or a group is enough",
    PRIVATE: "House rule: in a private topic the helper may be the abuser (FACTS D.0, DA3)",
    TOGETHER: "FACTS B.4: people value Easy Read and need help to use it; three questions show whether it was clear",
    QUESTION: "A question that no picture of the leaflet answers tests the memory, not the leaflet",
}
_NAME = re.compile(r"\b[A-Z][a-z’']+(?:-[A-Z][a-z]+)?(?: [A-Z]\.?)? [A-Z][a-z’']+(?:-[A-Z][a-z]+)?\b")


def state_findings(library: Library) -> list[Finding]:
    """What is wrong with the states, the evidence and the pages for reading together, topic by topic."""
    found: list[Finding] = []
    for slug, topic in {**library.topics, **library.held}.items():
        found += _Judge(library, slug, topic).findings()
    return found


def names_in(text: str, library: Library) -> list[tuple[int, int]]:
    """Where words look like somebody's name: two with a capital that words.yaml does not list under «names»."""
    known = [*library.words.names, library.settings.force, library.settings.place]
    spans = [
        found.span()
        for name in known
        for found in re.finditer(rf"(?<!\w){re.escape(str(name))}(?!\w)", text, re.IGNORECASE)
    ]
    return [
        found.span()
        for found in _NAME.finditer(text)
        if not any(start < found.end() and found.start() < end for start, end in spans)
    ]


def printed_contacts(library: Library, topic: Topic) -> dict[str, Contact]:
    """Every contact that a leaflet of this topic may print, for whatever reader.

    They are those of the topic and of its sentences, the help pages of all readers, the help lines and the page's
    own words.
    """
    said = [variant.say for section in topic.sections for one in section.statements for _, variant in variants(one)]
    said += [line for audience in library.audiences.values() for line in audience.help_line]
    said += [library.page.help_line, library.page.real_say]
    listed = [*topic.contacts, *library.settings.help_]
    listed += [id_ for audience in library.audiences.values() for id_ in audience.help_]
    ids = dict.fromkeys(map(str, listed))
    for text in said:
        ids |= dict.fromkeys(id_ for _, _, id_ in contacts_in(str(read_wording(text).text), library.contacts))
    return {id_: library.contacts[id_] for id_ in ids if id_ in library.contacts}


class _Judge:
    def __init__(self, library: Library, slug: str, topic: Topic) -> None:
        self.library, self.slug, self.topic = library, slug, topic

    def findings(self) -> Iterator[Finding]:
        yield from self._state()
        yield from self._dates()
        yield from self._names()
        yield from self._helper()
        yield from self._questions()

    def _finding(self, place: Place, rule: str, message: str, level: Level = Level.ERROR, text: str = "") -> Finding:
        return Finding(place, level, rule, message, text, (), _SOURCES[rule], self.slug)

    def _state_place(self) -> Place:
        """The word after «state:», which is a plain word once it is loaded; the title where it cannot be found."""
        path = self.library.paths.get(f"topics/{self.slug}", self.topic.title.place.path)
        try:
            text = (self.library.root / path).read_text("utf-8-sig", errors="replace")
        except OSError:
            return self.topic.title.place
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r"""state\s*:\s*["']?([a-z]+)""", line)
            if found:
                return Place(path, number, found.start(1) + 1, number, found.end(1) + 1)
        return self.topic.title.place

    # ------------------------------------------------------------ the state and its evidence

    def _state(self) -> Iterator[Finding]:
        topic = self.topic
        reached = STATES.index(topic.state)
        if not reached:
            return
        evidence = {
            "checked": (bool(topic.checked), "who in the team checked it and when under “checked”"),
            "tested": (
                any(test.how_many for test in topic.tested),
                "the group, the date and how many readers under “tested”",
            ),
            "approved": (topic.approved is not None, "the role and the date under “approved”"),
        }
        place = self._state_place()
        for state in STATES[1 : reached + 1]:
            there, write = evidence[state]
            if not there:
                before = STATES[STATES.index(state) - 1]
                message = f"It says “{topic.state}”, and nothing shows that it was {state}. Write {write}, "
                yield self._finding(place, STATE, f"{message}or write state: {before}.", text=topic.state)
        if topic.state == "approved":
            yield from self._contacts(place)

    def _contacts(self, place: Place) -> Iterator[Finding]:
        """An approved leaflet prints no number that its owner did not confirm."""
        for id_, contact in printed_contacts(self.library, self.topic).items():
            if not contact.number and not contact.address:
                continue  # «someone you trust» has no owner who could try it
            if contact.owner is None or contact.confirmed != "owner":
                lack = "has no owner" if contact.owner is None else "was not confirmed by its owner"
                message = (
                    f"It says “approved” and may print {contact.who} ({id_}), which {lack}. Ask whoever is in charge, "
                    "then write “owner:” and “confirmed: owner” in content/contacts.yaml."
                )
                yield self._finding(place, STATE, message, text="approved")

    def _dates(self) -> Iterator[Finding]:
        topic = self.topic
        dated: list[tuple[Text, date]] = [(entry.who, entry.date) for entry in topic.checked]
        dated += [(test.group, test.date) for test in topic.tested]
        dated += [(topic.approved.role, topic.approved.date)] if topic.approved else []
        for at, day in dated:
            if day > self.library.today:
                message = f"{in_full(day)} is still to come. Write the day on which it was done."
                yield self._finding(at.place, STATE, message, text=str(at))

    def _names(self) -> Iterator[Finding]:
        topic = self.topic
        fields = [entry.who for entry in topic.checked]
        fields += [text for test in topic.tested for text in (test.group, test.changed)]
        fields += [topic.approved.role] if topic.approved else []
        for text in fields:
            for start, end in names_in(str(text), self.library):
                name = str(text)[start:end]
                message = (
                    f"“{name}” looks like a person's name. Write a role or a group. "
                    "If it is no person, list it under “names” in content/words.yaml."
                )
                yield self._finding(text.span(start, end), NAME, message, Level.WARNING, name)

    # ------------------------------------------------------------ reading together

    def _helper(self) -> Iterator[Finding]:
        topic = self.topic
        if topic.private:
            own: list[tuple[str, Text]] = [("supporter", variant.say) for variant in topic.supporter[:1]]
            own += [("questions", question.ask) for question in topic.questions[:1]]
            for key, at in own:
                message = f"This topic is private: the helper may be the person who does the harm. Take out “{key}”."
                yield self._finding(at.place, PRIVATE, message, text=str(at))
            return
        if not topic.supporter:
            message = "Nothing tells a helper how to read this together. Write “supporter:” with two or three lines."
            yield self._finding(topic.title.place, TOGETHER, message, Level.WARNING)
        if len(topic.questions) != QUESTIONS:
            has = "1 question" if len(topic.questions) == 1 else f"{len(topic.questions)} questions"
            message = f"It has {has} to check understanding. Write {QUESTIONS} under “questions:”."
            at = topic.questions[0].ask if topic.questions else topic.title
            yield self._finding(at.place, TOGETHER, message, Level.WARNING)

    def _questions(self) -> Iterator[Finding]:
        used = {str(self.topic.picture)}
        for section in self.topic.sections:
            for statement in section.statements:
                used |= {str(variant.picture) for _, variant in variants(statement) if variant.picture is not None}
        for question in self.topic.questions:
            offered = list(map(str, question.pictures))
            if question.right not in offered:
                message = f"“{question.right}” is none of the pictures of this question. Write {' or '.join(offered)}."
                yield self._finding(question.right.place, QUESTION, message, text=str(question.right))
            for picture in question.pictures:
                if picture not in used:
                    message = f"The picture “{picture}” is not in this topic. Choose one that the reader has seen here."
                    yield self._finding(picture.place, QUESTION, message, text=str(picture))
                if offered.count(str(picture)) > 1:
                    message = f"The picture “{picture}” stands here twice. Choose another one beside it."
                    yield self._finding(picture.place, QUESTION, message, text=str(picture))
