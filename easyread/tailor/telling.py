"""What was changed for one reader, and why: for the officer who hands the leaflet over (`--explain`).

Everything is told that tailoring did: each setting with its reason, its source and what else was asked for; the ways
to get help that were left out; and for each topic the rows that this reader gets in other words, alone, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.model import Contact, Library, Statement, Topic
from easyread.tailor import further_sheets, look_of
from easyread.tailor.build import chosen_words
from easyread.tailor.needs import Reader, read_needs
from easyread.tailor.routes import help_routes, withdrawn, works_for
from easyread.text import Text
from easyread.wording import read_wording


def told(library: Library, reader: Reader, needs: Sequence[str], topics: Sequence[str]) -> list[str]:
    """The lines to print. Raises `ChoiceNeeded` when no way to get help is left for this reader."""
    lines = [f"Format {reader.format}. What is different, and why:", *_settings(library, reader, needs)]
    if len(lines) == 1:
        lines.append("  Nothing in the look: this is the standard leaflet.")
    lines += _routes(library, reader)
    for slug in topics:
        if slug in library.topics:
            lines += _topic(library, reader, needs, slug)
    used = list(dict.fromkeys(key for reason in reader.reasons for key in reason.source))
    if used:
        lines += ["The standards behind it:", *(f"  {line}" for line in _sources(library, used))]
    return lines


def _settings(library: Library, reader: Reader, needs: Sequence[str]) -> Iterator[str]:
    look = look_of(reader)
    for reason in reader.reasons:
        source = f" ({', '.join(reason.source)})" if reason.source else ""
        yield f"  {reason.setting} {reason.value}: {reason.because}{source}"
        for format_, value in _others(library, reader, needs, reason.setting, reason.value):
            yield f"    {format_} asks for {value}."
    if f"{look.size:g}" != reader.values.get("size"):
        yield f"  size {look.size:g}: The letters grow with the larger paper. Choose --size to have them otherwise."


def _others(
    library: Library, reader: Reader, needs: Sequence[str], setting: str, value: str
) -> Iterator[tuple[str, str]]:
    """What other needs of this reader ask for in the same thing, and did not get."""
    for _, audience in read_needs(library, needs):
        for change in audience.changes:
            if str(change.set_) == setting and str(change.to) != value:
                yield str(audience.format_), str(change.to)


def _routes(library: Library, reader: Reader) -> Iterator[str]:
    printed = help_routes(library, reader)
    yield "Ways to get help, best first: " + ", ".join(_route(library.contacts[id_]) for id_ in printed) + "."
    if not reader.cannot:
        return
    yield f"  This reader cannot be asked to: {', '.join(sorted(reader.cannot))}."
    left_out = [contact for contact in library.contacts.values() if not works_for(contact, reader)]
    for contact in left_out:
        asks = ", ".join(ability for ability in map(str, contact.takes) if ability in reader.cannot)
        yield f"  Left out: {_route(contact)}. It asks to {asks}."
    for contact in library.contacts.values():
        if contact not in left_out and withdrawn(contact, library):
            yield f"  Left out: {_route(contact)}. It was to be checked by {contact.review}."


def _route(contact: Contact) -> str:
    way = contact.number or contact.address
    return f"{contact.who} by {contact.how}" + (f" ({way})" if way else "")


def _topic(library: Library, reader: Reader, needs: Sequence[str], slug: str) -> list[str]:
    topic = library.topics[slug]
    fire = library.settings.fire
    said = (one for section in topic.sections for one in section.statements if one.fire is None or one.fire == fire)
    lines = [line for one in said for line in _statement(reader, one)]
    if reader.yes("summary") and _has_main(topic):
        lines.append("  The main things stand first, on a page of their own.")
    if reader.yes("names"):
        lines.append("  There is a box for the name of a person they trust.")
    if reader.yes("stand-alone"):
        lines.append(
            "  Each «do not» and what to do instead stand in one row, and each row explains its own hard words."
        )
    if reader.yes("clip") and not topic.private:
        film = topic.clip or library.settings.clip
        lines.append(f"  A code opens the film at {film}." if film else "  There is no film in sign language yet.")
    lines += ["  There is a sheet to hang up as well." for _ in further_sheets(library, slug, needs)]
    return [f"{slug}:", *(lines or ["  The same words as in the standard leaflet."])]


def _has_main(topic: Topic) -> bool:
    return any(statement.main for section in topic.sections for statement in section.statements)


def _statement(reader: Reader, statement: Statement) -> Iterator[str]:
    """What this reader gets in place of the words that everybody gets."""
    everybody = chosen_words(statement, ())
    own = chosen_words(statement, reader.needs)
    if own is None and everybody is not None:
        yield f"  Not for this reader: “{_plain(statement.say)}”"
    elif own is not None and everybody is None:
        yield f"  Only for this reader: “{_plain(own.say)}”"
    elif own is not None and own is not statement:
        yield f"  “{_plain(own.say)}” in place of “{_plain(statement.say)}”"


def _plain(words: Text) -> str:
    return str(read_wording(words).text)


def _sources(library: Library, keys: Sequence[str]) -> Iterator[str]:
    known = {str(key): source for key, source in library.sources.items()}
    for key in keys:
        if source := known.get(key):
            yield f"{key}: {source.who}, {source.what} ({source.date})."
