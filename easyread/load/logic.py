"""What content must keep to beyond its shape, so that the later stages need not ask again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from easyread.finding import Finding
from easyread.load.files import is_id
from easyread.load.speak import did_you_mean, error, listing, near, quoted, words_of
from easyread.load.tree import Keys, Step, key_place, place_at
from easyread.model import Audience, Contact, Settings, Statement, Topic
from easyread.place import Place
from easyread.text import Text

MOST_MAIN = 3
"""STANDARDS section 4, brain injury: a summary of at most three things."""

COMBINE = ("largest", "smallest", "yes-wins", "must-agree")

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NUMBER = re.compile(r"-?\d{1,6}(?:\.\d{1,6})?", re.ASCII)
_YES_NO = ("yes", "no", "true", "false")
_WITHOUT_NUMBER = ("helper", "in-person")


def topic_logic(topic: Topic, root: Keys, path: str, slug: str, base: str) -> Iterator[Finding]:
    """What is wrong with a topic whose shape is right."""
    if topic.called is not None and not is_id(topic.called):
        message = f"{quoted(topic.called)} becomes a file's name. Use small letters, digits and single hyphens."
        yield error(words_of(topic.called), "type", message, text=str(topic.called), topic=slug)
    mains: list[Place] = []
    for number, section in enumerate(topic.sections):
        for position, statement in enumerate(section.statements):
            way: tuple[Step, ...] = ("sections", number, "statements", position)
            if statement.main:
                mains.append(place_at(root, (*way, "main"), path))
            yield from _for_both(statement, root, way, path, slug, base)
    for place in mains[MOST_MAIN:]:
        message = f"{len(mains)} statements are “main”. Keep the {MOST_MAIN} that matter most."
        yield error(place, "main", message, topic=slug)


def _for_both(
    statement: Statement, root: Keys, way: tuple[Step, ...], path: str, slug: str, base: str
) -> Iterator[Finding]:
    """No reader may be left with two wordings (or a wording that nobody gets)."""
    never = [need for need in (*statement.for_, *statement.only) if need in statement.not_]
    for need in never:
        message = f"{quoted(need)} stands under “not” as well, so this is never used. Take it out of one of them."
        yield error(words_of(need), "for-both", message, text=str(need), topic=slug)
    # the base never meets another need: it gives way as soon as there is one
    meeting = [str(need) for need in statement.for_ if need not in never and need != base]
    unordered = [need for need in meeting if need not in statement.wins]
    for one, other in combinations(unordered, 2):
        wins = listing([*statement.wins, *unordered])
        message = (
            f"A reader with the needs {quoted(one)} and {quoted(other)} gets two different texts here. "
            f"Say whose text wins, first wins: wins: [{wins}]."
        )
        key = "wins" if statement.wins else "for"
        yield error(key_place(root, (*way, key), path), "for-both", message, topic=slug)
        return


def same_code(topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """Two topics with one code: a resident could not say on the phone which leaflet it is."""
    by_code: dict[tuple[str, int], list[str]] = {}
    for slug, topic in topics.items():
        by_code.setdefault((str(topic.family), topic.number), []).append(slug)
    for (family, number), slugs in by_code.items():
        for slug in slugs if len(slugs) > 1 else []:
            others = listing(other for other in slugs if other != slug)
            used = {topic.number for topic in topics.values() if topic.family == family}
            free = next(n for n in range(1, len(topics) + 2) if n not in used)
            message = f"The code {family} {number} belongs to {others} as well. Give one of them the number {free}."
            place = words_of(topics[slug].family)
            yield error(place, "same-code", message, topic=slug)


def same_name(topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """Two topics whose files have one name would write over each other's leaflets."""
    owner = {slug: slug for slug in topics}
    for slug, topic in topics.items():
        if topic.called is None:
            continue
        other = owner.setdefault(str(topic.called), slug)
        if other != slug:
            message = f"The files of {other} are called {quoted(topic.called)} as well. Choose another name."
            yield error(words_of(topic.called), "same-name", message, text=str(topic.called), topic=slug)


def same_format(audiences: Mapping[str, Audience], base: str) -> Iterator[tuple[str, Finding]]:
    """Two audiences with one format would write over each other's leaflets: (the later audience, finding)."""
    first: dict[str, str] = {}
    for need in sorted(audiences, key=lambda need: (need != base, need)):
        word = audiences[need].format_
        other = first.setdefault(str(word).lower(), need)
        if other != need:
            message = f"{quoted(word)} is the format of {other} as well. Choose another word."
            yield need, error(words_of(word), "same-format", message, text=str(word))


def audience_logic(audience: Audience, settings: Settings) -> Iterator[Finding]:
    """What is wrong with an audience whose shape is right."""
    if not is_id(audience.format_):
        message = f"{quoted(audience.format_)} becomes a folder's name. Use small letters, digits and single hyphens."
        yield error(words_of(audience.format_), "type", message, text=str(audience.format_))
    rules = {str(name): rule for name, rule in settings.combine.items()}
    for change in audience.changes:
        rule, to = rules.get(str(change.set_)), change.to
        if isinstance(rule, list) and to not in rule:
            found = near(to, map(str, rule))
            message = (
                f"{quoted(to)} is no value of {quoted(change.set_)}. {did_you_mean(found, f'Use: {listing(rule)}.')}"
            )
            yield error(words_of(to), "name", message, text=str(to), suggestions=found)
        elif rule in ("largest", "smallest") and not _NUMBER.fullmatch(to):
            message = f"{quoted(to)} is not a number. Write {change.set_} in digits, for example 18."
            yield error(words_of(to), "type", message, text=str(to))
        elif rule == "yes-wins" and to not in _YES_NO:
            message = f"{quoted(to)} cannot stand for {change.set_}. Write yes or no."
            yield error(words_of(to), "type", message, text=str(to))


def contact_logic(id_: Text, contact: Contact) -> Iterator[Finding]:
    """What is wrong with a contact whose shape is right."""
    if not is_id(id_):
        message = f"{quoted(id_)} cannot be the id of a contact. Use small letters, digits and single hyphens."
        yield error(words_of(id_), "name", message, text=str(id_))
    if not contact.number and not contact.address and contact.how not in _WITHOUT_NUMBER:
        message = f"The contact {quoted(id_)} has no number and no address. Add “number:” or “address:”."
        yield error(words_of(id_), "key", message)
    if contact.number and (re.search(r"[^\d\s()+-]", contact.number) or not re.search(r"\d\D*\d", contact.number)):
        message = f"{quoted(contact.number)} is not only a number. Write the digits here, and the rest under “say”."
        yield error(words_of(contact.number), "type", message, text=str(contact.number))


def settings_logic(settings: Settings) -> Iterator[Finding]:
    """What is wrong with settings whose shape is right."""
    words: dict[str, Text] = {}
    for id_, family in settings.families.items():
        other = words.setdefault(family.word.lower(), id_)
        if other != id_:
            message = f"{quoted(family.word)} is the word of {other} as well. Choose another word."
            yield error(words_of(family.word), "same-code", message, text=str(family.word))
        if not is_id(id_):
            message = f"{quoted(id_)} cannot be the id of a family. Use small letters, digits and single hyphens."
            yield error(words_of(id_), "name", message, text=str(id_))
        for colour in (family.dark, family.tint):
            if not _COLOUR.fullmatch(colour):
                message = (
                    f'{quoted(colour)} is not a colour. Write # and six digits or letters a to f in quotes: "#1a4d8f".'
                )
                yield error(words_of(colour), "type", message, text=str(colour))
    for rule in settings.combine.values():
        if isinstance(rule, Text) and rule not in COMBINE:
            found = near(rule, COMBINE)
            message = f"{quoted(rule)} is not a way to put needs together. {did_you_mean(found)} "
            message += f"Write {listing(COMBINE)}, or a list of values."
            yield error(words_of(rule), "name", message.replace("  ", " "), text=str(rule), suggestions=found)


def picture_logic(id_: Text, drawn: bool, state: str) -> Iterator[Finding]:
    """What is wrong with a picture's entry whose shape is right."""
    if not is_id(id_):
        message = f"{quoted(id_)} cannot be the id of a picture. Use small letters, digits and single hyphens."
        yield error(words_of(id_), "name", message, text=str(id_))
    elif not drawn and state != "wanted":
        message = f"pictograms/colour/{id_}.svg is missing. Put the drawing there, or write state: wanted."
        yield error(words_of(id_), "file", message, text=str(id_))
