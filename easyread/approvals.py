"""Approvals: which sentences and contacts somebody must still stand behind, and who (``./run check --approvals``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from easyread.dates import in_full
from easyread.model import Contact, Library, Topic, Variant
from easyread.place import Place
from easyread.text import Text
from easyread.wording import read_wording

COMMON_SENSE = "GEN"
"""The key in sources.yaml for common sense and product practice (FACTS A.1): an officer must sign it off."""
OFFICER = "police officer"
WHO = {"police": OFFICER, "legal": "legal adviser", "fire": "fire service", "landlord": "landlord"}
"""Who approves, by the word under ``approval:``."""
ASKED = "the author asks for it"


@dataclass(frozen=True)
class Waiting:
    """One sentence that waits for somebody's approval. ``why`` says what it rests on."""

    topic: str
    place: Place
    words: str
    who: tuple[str, ...]
    why: str


def waiting(library: Library) -> list[Waiting]:
    """Sentences that rest on common sense or on nothing, or whose author asks for an approval, in reading order."""
    return [one for slug, topic in _topics(library) for one in _in_topic(slug, topic)]


def _topics(library: Library) -> list[tuple[str, Topic]]:
    return sorted({**library.topics, **library.held}.items(), key=lambda one: (one[1].family, one[1].number))


def _in_topic(slug: str, topic: Topic) -> Iterator[Waiting]:
    for section in topic.sections:
        for statement in section.statements:
            asked = tuple(dict.fromkeys(WHO[approval] for approval in statement.approval))
            reads: list[tuple[Variant, list[Text]]] = [(statement, statement.source)]
            reads += [(variant, variant.source) for variant in statement.for_.values()]
            for variant, sources in list(reads):
                if variant.instead is not None:
                    # what to do instead rests on what the «do not» rests on, where it says nothing else
                    reads.append((variant.instead, variant.instead.source or sources))
            for variant, sources in reads:
                why = _rests_on(sources)
                who = tuple(dict.fromkeys([*asked, *([OFFICER] if why else [])]))
                if who:
                    words = str(read_wording(variant.say).text)
                    yield Waiting(slug, variant.say.place, words, who, why or ASKED)


def _rests_on(sources: list[Text]) -> str:
    if not sources:
        return "no source"
    return "common sense" if all(source == COMMON_SENSE for source in sources) else ""


def as_text(library: Library) -> str:
    """Everything that waits, by topic, then the contacts, then how much it is."""
    lines: list[str] = []
    found = waiting(library)
    for slug, topic in _topics(library):
        own = [one for one in found if one.topic == slug]
        if not own:
            continue
        title = str(read_wording(topic.title).text)
        lines.append(f"{title} ({slug}), {_state(topic)}")
        for one in own:
            lines += [f"  {one.place}", f"    {one.words}", f"    {_sentence(one)}"]
        lines.append("")
    contacts = list(_contacts(library))
    if contacts:
        lines += ["Contacts", *contacts, ""]
    return "\n".join([*lines, *_totals(library, found)])


def _state(topic: Topic) -> str:
    if topic.approved is not None:
        return f"{topic.state}: {topic.approved.role}, {in_full(topic.approved.date)}"
    return topic.state


def _sentence(one: Waiting) -> str:
    rests = "" if one.why == ASKED else f" It rests on {one.why}."
    return f"To approve: {' and '.join(one.who)}.{rests}"


def _contacts(library: Library) -> Iterator[str]:
    for id_, contact in library.contacts.items():
        faults = _faults(contact, library)
        if faults:
            place = id_.place if isinstance(id_, Text) else contact.who.place
            yield f"  {place}"
            yield f"    {contact.who} ({id_}): {'; '.join(faults)}."


def _faults(contact: Contact, library: Library) -> list[str]:
    """What is not settled about a contact."""
    faults = []
    if contact.number or contact.address:  # «someone you trust» cannot be tried
        if contact.confirmed != "owner":
            faults.append("not confirmed by its owner" if contact.owner else "not confirmed, and it has no owner")
        elif contact.owner is None:
            faults.append("it has no owner")
        if contact.checked is None:
            faults.append("nobody has tried it")
    if contact.review < library.today:
        faults.append(f"overdue since {in_full(contact.review)}")
    return faults


def _totals(library: Library, found: list[Waiting]) -> Iterator[str]:
    yield "In all"
    if not found:
        yield "  No sentence waits for an approval."
    topics = len({one.topic for one in found})
    for who, number in sorted(Counter(who for one in found for who in one.who).items()):
        yield f"  {number} for the {who}"
    if found:
        plain = sum(one.why != ASKED for one in found)
        sentences = f"{len(found)} sentence{'' if len(found) == 1 else 's'}"
        yield f"  {sentences} in {topics} topic{'' if topics == 1 else 's'}, {plain} on common sense or no source"
    contacts = [_faults(contact, library) for contact in library.contacts.values()]
    unconfirmed = sum(any("confirmed" in fault or "no owner" in fault for fault in faults) for faults in contacts)
    overdue = sum(any(fault.startswith("overdue") for fault in faults) for faults in contacts)
    yield f"  {unconfirmed} of {len(contacts)} contacts not confirmed by their owner, {overdue} overdue"
