"""Rule contact-number: a printed number or address belongs to a contact, which has an owner and a review date.

A wrong number in a leaflet can leave somebody without help, so a number that nobody answers for is not printed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import SequenceMatcher

from easyread.finding import Finding
from easyread.load.absent import said_here
from easyread.load.speak import error, quoted
from easyread.model import Audience, Contact, PageWords, Topic, Words, variants
from easyread.place import Place
from easyread.routes import bare_address, digits, mentions
from easyread.text import Text

RULE = "contact-number"
_NEAR = 0.6


def topic_texts(topic: Topic, not_here: Collection[str] = ()) -> Iterator[Text]:
    """Every text of a topic that is printed in a place that has not got some contacts."""
    yield topic.title
    yield topic.about
    for section in topic.sections:
        yield section.heading
        for statement in section.statements:
            if not said_here(statement, not_here):
                continue
            for _, variant in variants(statement):
                yield variant.say


def shared_texts(contacts: Mapping[str, Contact], words: Words) -> Iterator[Text]:
    """Every text of the contacts and the explained words that is printed."""
    for contact in contacts.values():
        for variant in contact.say:
            yield variant.say
    for word in words.words.values():
        yield from (word.means, word.short)


def page_texts(page: PageWords) -> Iterator[Text]:
    """The words of the page itself."""
    for name in type(page).model_fields:
        value = getattr(page, name)
        if isinstance(value, Text):
            yield value


def audience_texts(audience: Audience) -> Iterator[Text]:
    """Every text of an audience that is printed."""
    yield audience.about
    yield from audience.help_line


def unknown_numbers(
    text: Text, contacts: Mapping[str, Contact], broken: Mapping[str, Place], topic: str = ""
) -> Iterator[Finding]:
    """Numbers and addresses in a text that no contact has."""
    for found in mentions(str(text), contacts):
        if found.contacts:
            continue
        id_, printed = _nearest(found.written, contacts)
        if id_:
            do = f"Did you mean {quoted(printed)} ({id_})? If not, add a contact to content/contacts.yaml."
        elif broken:
            do = "Correct the errors in content/contacts.yaml first."
        else:
            do = "Add a contact to content/contacts.yaml, or take it out."
        yield error(
            text.span(found.start, found.end),
            RULE,
            f"No contact has {quoted(found.written)}. {do}",
            text=found.written,
            suggestions=(printed,) if id_ else (),
            topic=topic,
        )


def _nearest(written: str, contacts: Mapping[str, Contact]) -> tuple[str, str]:
    """The contact whose number or address is most like what is written: (id, as printed), or ("", "")."""
    link = not digits(written) or any(letter.isalpha() for letter in written)
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(bare_address(written) if link else digits(written))
    best = (_NEAR, "", "")
    for id_, contact in contacts.items():
        printed = contact.address if link else contact.number
        if printed:
            matcher.set_seq1(bare_address(printed) if link else digits(printed))
            if matcher.real_quick_ratio() >= best[0]:
                ratio = matcher.ratio()
                best = max(best, (ratio, str(id_), str(printed)), key=lambda one: one[0])
    return best[1], best[2]
