"""Recall: which leaflets hold a contact, a number, a picture or some words, and since when.

A wrong number on a leaflet is a danger in somebody's home long after the file was corrected. So the answer comes
from the records of everything that was ever made, and not only from what the content says today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from easyread.current import Current, Gone
from easyread.editions import RecordedEdition, read_all
from easyread.load.numbers import audience_texts, page_texts, shared_texts, topic_texts
from easyread.model import Contact, Library, variants
from easyread.place import Place
from easyread.routes import Route, bare_address, contacts_in, digits, mentions
from easyread.text import Text
from easyread.wording import read_wording


@dataclass(frozen=True)
class Way:
    """A number or an address by itself, as `easyread.routes` asks for it."""

    how: str = "voice"
    number: str | None = None
    address: str | None = None


Sentences = Callable[[RecordedEdition], list[str]]
"""The words of an edition that hold what is sought; «(picture …)» where no words do."""


@dataclass(frozen=True)
class Sought:
    """What is looked for, as one kind of thing. ``what`` says it in a sentence."""

    kind: str
    """contact, number, address, picture or words."""
    what: str
    words_of: Sentences
    places: tuple[tuple[Place, str], ...] = ()
    """Where it stands in the content today, and the words there."""


@dataclass(frozen=True)
class Holding:
    """One edition that holds what is sought."""

    edition: RecordedEdition
    words: tuple[str, ...]
    made: bool
    """False: the content says it, and nobody has made it yet."""
    current: tuple[str, ...]
    """Formats whose readers still get this edition."""
    instead: Mapping[str, RecordedEdition | Gone]
    """Formats whose readers get another one today, or none."""
    still: frozenset[str]
    """Editions among ``instead`` that hold it too."""


@dataclass(frozen=True)
class Recalled:
    """The answer for one kind."""

    sought: Sought
    holdings: tuple[Holding, ...]


@dataclass(frozen=True)
class Recall:
    """The whole answer. ``spoiled`` are records that cannot be read; ``near`` what the name may have meant."""

    asked: str
    found: tuple[Recalled, ...]
    spoiled: tuple[str, ...]
    near: tuple[str, ...] = ()


def recall(library: Library, asked: str) -> Recall:
    """Everything that holds ``asked``: a contact's id, a number, an address, a picture's id, or words.

    Where it can be several of these («emergency» is a contact and a word), each has its own answer.
    """
    asked = " ".join(asked.split())
    records, spoiled = read_all(library.root)
    current = Current(library, records)
    found: list[Recalled] = []
    for sought in _kinds(library, records, asked):
        holdings = tuple(_holdings(current, sought))
        if holdings or sought.kind != "words" or sought.places or not found:
            found.append(Recalled(sought, holdings))
    nothing = all(not one.holdings and not one.sought.places for one in found)
    names = {*map(str, library.contacts), *map(str, library.pictograms)}
    near = tuple(get_close_matches(asked.lower().replace(" ", "-"), names, 3, 0.7)) if nothing else ()
    return Recall(asked, tuple(found), tuple(spoiled), near)


def _holdings(current: Current, sought: Sought) -> Iterator[Holding]:
    for topic in current.topics():
        recorded = [one for one in current.records.values() if one.topic == topic]
        today = {format_: current.edition(topic, format_) for format_ in current.formats(topic)}
        unmade: dict[str, RecordedEdition] = {}
        for format_, now in today.items():
            if isinstance(now, RecordedEdition) and not current.made(now):
                before = unmade.get(now.edition, replace(now, formats=()))
                unmade[now.edition] = replace(before, formats=(*before.formats, format_))
        for edition in [*recorded, *unmade.values()]:
            words = sought.words_of(edition)
            if not words:
                continue
            after = {format_: today[format_] for format_ in edition.formats}
            same = tuple(f for f, now in after.items() if getattr(now, "edition", "") == edition.edition)
            others = {f: now for f, now in after.items() if f not in same}
            still = {
                now.edition for now in others.values() if isinstance(now, RecordedEdition) and sought.words_of(now)
            }
            yield Holding(edition, tuple(words), edition.edition not in unmade, same, others, frozenset(still))


# ---------------------------------------------------------------- what it can be


def _kinds(library: Library, records: list[RecordedEdition], asked: str) -> Iterator[Sought]:
    """The kinds of thing that was asked for, the most exact first."""
    contacts = {str(id_): contact for id_, contact in library.contacts.items()}
    lower = asked.lower()
    if lower in contacts or any(lower in one.contacts for one in records):
        yield _contact(library, lower, contacts.get(lower))
    pictures = {str(picture) for picture in library.pictograms}
    if lower in pictures or any(lower in _pictures(one) for one in records):
        yield _picture(library, lower)
    if re.fullmatch(r"[\d\s()+-]+", asked) and len(digits(asked)) > 1:
        yield _way(library, asked, "number")
    elif re.fullmatch(r"\S+\.\S*\w|\S+@\S+|https?://\S+", asked):
        yield _way(library, asked, "address")
    else:
        yield _words(library, asked)


def _contact(library: Library, id_: str, contact: Contact | None) -> Sought:
    known = {id_: contact} if contact else {}
    own = {str(read_wording(variant.say).text) for variant in contact.say} if contact else set()

    def words_of(edition: RecordedEdition) -> list[str]:
        if id_ not in edition.contacts:
            return []
        said = [row.text for row in edition.rows if row.text in own or contacts_in(row.text, known)]
        return list(dict.fromkeys(said)) or ["(its words were others then)"]

    own_names = [name for name in library.contacts if name == id_ and isinstance(name, Text)]
    places = [(name.place, "the contact itself") for name in own_names]
    for text in _texts(library):
        plain = read_wording(text).text
        for start, end, meant in contacts_in(str(plain), library.contacts):
            if meant == id_:
                places.append((plain.span(start, end), str(plain)))
    places += [(listed.place, "in a list of contacts") for listed in _listed(library) if listed == id_]
    who = f"{contact.who}, {contact.number or contact.address or contact.how}" if contact else "it was deleted"
    return Sought("contact", f"“{id_}” is a contact ({who}).", words_of, _in_order(places))


def _way(library: Library, asked: str, kind: str) -> Sought:
    wanted = digits(asked) if kind == "number" else bare_address(asked)
    only = {"sought": Way(number=asked) if kind == "number" else Way(address=asked)}

    def spans(text: str) -> list[tuple[int, int]]:
        # a number that another one begins with («101» in «18001 101») is not that number
        everything: dict[str, Route] = {**library.contacts, **only}
        return [(m.start, m.end) for m in mentions(text, everything) if _same(m.written, wanted, kind)]

    def words_of(edition: RecordedEdition) -> list[str]:
        return [text for text in _sentences(edition) if spans(text)]

    owners = [
        f"{id_} ({contact.who})"
        for id_, contact in library.contacts.items()
        if (digits(contact.number or "") if kind == "number" else bare_address(contact.address or "")) == wanted
    ]
    places: list[tuple[Place, str]] = []
    for contact in library.contacts.values():
        value = contact.number if kind == "number" else contact.address
        if value and _same(str(value), wanted, kind):
            places.append((value.place, f"the {kind} of {contact.who}"))
    for text in _texts(library):
        plain = read_wording(text).text
        places += [(plain.span(*span), str(plain)) for span in spans(str(plain))]
    owned = f"It belongs to {', '.join(owners)}." if owners else "No contact has it today."
    article = "a number" if kind == "number" else "an address"
    return Sought(kind, f"“{asked}” is {article}. {owned}", words_of, _in_order(places))


def _same(written: str, wanted: str, kind: str) -> bool:
    if kind == "number":
        return digits(written) == wanted
    bare = bare_address(written)
    return bare == wanted or bare.startswith(f"{wanted}/")


def _picture(library: Library, id_: str) -> Sought:
    def words_of(edition: RecordedEdition) -> list[str]:
        if id_ not in _pictures(edition):
            return []
        said = ["the cover"] if edition.cover == id_ else []
        said += [row.text for row in edition.rows if id_ in (row.picture, *row.choices)]
        return list(dict.fromkeys(said)) or ["(at the head of a page)"]

    places = [(name.place, words) for name, words in _pictures_named(library) if name == id_]
    entry = library.pictograms.get(id_)
    meaning = f"a picture: {entry.meaning}" if entry else "a picture that was deleted"
    return Sought("picture", f"“{id_}” is {meaning.rstrip('.')}.", words_of, _in_order(places))


def _words(library: Library, asked: str) -> Sought:
    hard = next((entry for word, entry in library.words.words.items() if word.lower() == asked.lower()), None)
    forms = dict.fromkeys([asked, *(str(form) for form in (hard.forms if hard else ()))])
    pattern = re.compile(
        "|".join(rf"(?<![\w-]){re.escape(form)}(?![\w-])".replace(r"\ ", r"\s+") for form in forms), re.IGNORECASE
    )

    def words_of(edition: RecordedEdition) -> list[str]:
        return [text for text in _sentences(edition) if pattern.search(text)]

    places: list[tuple[Place, str]] = []
    for text in _texts(library):
        plain = read_wording(text).text
        places += [(plain.span(*found.span()), str(plain)) for found in pattern.finditer(str(plain))]
    return Sought("words", f"“{asked}” as words.", words_of, _in_order(places))


# ---------------------------------------------------------------- where it can stand


def _pictures(edition: RecordedEdition) -> set[str]:
    rows = (picture for row in edition.rows for picture in (row.picture, *row.choices))
    return {edition.cover, *edition.page_pictures, *rows} - {""}


def _sentences(edition: RecordedEdition) -> list[str]:
    """Everything that the edition prints, a row at a time, each once."""
    said = [edition.title, " ".join(edition.help_line)]
    for row in edition.rows:
        said += [row.heading, row.text, row.means]
    said += [f"{word}: {means}" for word, means in edition.words]
    return [one for one in dict.fromkeys([*said, *edition.also]) if one]


def _texts(library: Library) -> Iterator[Text]:
    """All wording of the content."""
    for topic in {**library.topics, **library.held}.values():
        yield from topic_texts(topic)
        for variant in topic.supporter:
            yield variant.say
        for question in topic.questions:
            yield question.ask
    yield from shared_texts(library.contacts, library.words)
    yield from page_texts(library.page)
    for audience in library.audiences.values():
        yield from audience_texts(audience)


def _listed(library: Library) -> Iterator[Text]:
    """Every id in a list of contacts."""
    for topic in {**library.topics, **library.held}.values():
        yield from topic.contacts
    for audience in library.audiences.values():
        yield from audience.help_
    yield from (*library.settings.help_, library.settings.proof_contact)


def _pictures_named(library: Library) -> Iterator[tuple[Text, str]]:
    """Every id of a picture in the content, and the words beside it."""
    for topic in {**library.topics, **library.held}.values():
        yield topic.picture, "the cover"
        for section in topic.sections:
            for statement in section.statements:
                for _, variant in variants(statement):
                    if variant.picture is not None:
                        yield variant.picture, str(read_wording(variant.say).text)
        for variant in topic.supporter:
            if variant.picture is not None:
                yield variant.picture, str(read_wording(variant.say).text)
        for question in topic.questions:
            yield from ((picture, str(question.ask)) for picture in question.pictures)
    for contact in library.contacts.values():
        for variant in contact.say:
            if variant.picture is not None:
                yield variant.picture, str(read_wording(variant.say).text)
    for name in type(library.page).model_fields:
        value = getattr(library.page, name)
        if name.endswith("_picture") and isinstance(value, Text):
            yield value, "every leaflet"


def _in_order(places: list[tuple[Place, str]]) -> tuple[tuple[Place, str], ...]:
    return tuple(sorted(dict.fromkeys(places)))
