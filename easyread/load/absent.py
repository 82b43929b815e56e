"""Contacts that a place has not got: what shared topics say of them is left out, and each time it is told.

A place that shares its topics with another one lists under ``not-here`` in its contacts.yaml the contacts that the
topics name and that answer to nobody there. Then a name is no slip of the pen, and nothing that rests on it is made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from easyread.finding import Finding, Level
from easyread.load.speak import error, quoted, words_of
from easyread.model import Contacts, Statement, Topic
from easyread.text import Text

RULE = "not-here"


def absent_findings(topic: Topic, slug: str, not_here: Collection[str]) -> Iterator[Finding]:
    """What is left out of a topic in this place, and why. It stops nothing."""
    for name in topic.rests_on:
        if name in not_here:
            yield _left_out(name, slug, "This topic is all about it, so it is not made.")
    for name in topic.contacts:
        if name in not_here:
            yield _left_out(name, slug, "It is left off the page of contacts.")
    for section in topic.sections:
        for statement in section.statements:
            for name in statement.rests_on:
                if name in not_here:
                    yield _left_out(name, slug, "This statement rests on it and is left out.")


def _left_out(name: Text, slug: str, so: str) -> Finding:
    message = f"This place has no contact {quoted(name)} (content/contacts.yaml, “not-here”). {so}"
    return Finding(words_of(name), Level.INFO, RULE, message, str(name), topic=slug)


def both_findings(contacts: Contacts) -> Iterator[Finding]:
    """Contacts that the place has and has not got at once."""
    for name in contacts.not_here:
        if name in contacts.contacts:
            message = f"{quoted(name)} stands under “contacts” and under “not-here”. Take it out of one of them."
            yield error(words_of(name), "name", message, text=str(name))


def without_ground(topic: Topic, not_here: Collection[str]) -> bool:
    """Whether the topic is all about something that the place has not got."""
    return any(name in not_here for name in topic.rests_on)


def said_here(statement: Statement, not_here: Collection[str]) -> bool:
    """Whether the statement is said in this place."""
    return not any(name in not_here for name in statement.rests_on)
