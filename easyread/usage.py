"""Where each picture is used: topics, contacts and the page itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model import Library, Topic, Variant, variants
from easyread.text import Text

EVERY_LEAFLET = "every leaflet"


@dataclass(frozen=True)
class Use:
    """One place where a picture is asked for. ``topic`` is empty for contacts and the page; ``where`` says it."""

    picture: Text
    where: str
    topic: str = ""
    must_not: bool = False
    """Whether it shows what the reader must not do."""


def uses(library: Library) -> Iterator[Use]:
    """Every use of a picture in the content, topic by topic, then contacts, then what stands on every leaflet."""
    for slug, topic in {**library.topics, **library.held}.items():
        yield Use(topic.picture, slug, slug)
        for variant in _variants(topic):
            if variant.picture is not None:
                yield Use(variant.picture, slug, slug, variant.instead is not None)
        for question in topic.questions:
            for picture in question.pictures:
                yield Use(picture, slug, slug)
    for name, contact in library.contacts.items():
        for variant in contact.say:
            if variant.picture is not None:
                yield Use(variant.picture, f"contact {name}")
    page = library.page
    for name in type(page).model_fields:
        if name.endswith("_picture"):
            yield Use(getattr(page, name), EVERY_LEAFLET)


def used_pictures(library: Library) -> dict[str, list[str]]:
    """The pictures that are used, each with where, once a place."""
    used: dict[str, list[str]] = {}
    for use in uses(library):
        places = used.setdefault(str(use.picture), [])
        if use.where not in places:
            places.append(use.where)
    return used


def opposites(library: Library) -> frozenset[frozenset[str]]:
    """Pairs of pictures that stand in one leaflet, of which one shows what not to do and the other does not."""
    found: set[frozenset[str]] = set()
    by_topic: dict[str, tuple[set[str], set[str]]] = {}
    for use in uses(library):
        if use.topic:
            by_topic.setdefault(use.topic, (set(), set()))[use.must_not].add(str(use.picture))
    for advice, dangers in by_topic.values():
        found |= {frozenset({one, other}) for one in dangers for other in advice - dangers}
    return frozenset(found)


def _variants(topic: Topic) -> Iterator[Variant]:
    for section in topic.sections:
        for statement in section.statements:
            for _, variant in variants(statement):
                yield variant
    for line in topic.supporter:
        yield from (line, line.instead) if line.instead is not None else (line,)
