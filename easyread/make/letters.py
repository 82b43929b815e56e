"""Rule missing-letter: every character that is printed is in the fonts of the leaflet.

A character that no font has is printed as an empty box, or by a stranger's font. The check stage knows no fonts, so
the rule stands here.
"""

from __future__ import annotations

from collections.abc import Iterator

from easyread.finding import Finding, Level
from easyread.model import Library, Topic, variants
from easyread.render.fonts import FontFile, missing_glyphs
from easyread.text import Text

RULE = "missing-letter"
SOURCE = "Page standard: one family of letters, and every character of a leaflet is in it"
_SHOWN = {0x200D: "joiner", 0xFE0F: "emoji sign", 0x00A0: "hard space", 0x202F: "narrow space", 0x200B: "empty space"}
"""What cannot be seen is named."""


def letter_findings(library: Library, fonts: tuple[FontFile, ...]) -> list[Finding]:
    """A finding of level error for each stretch of printed text that the fonts have no letters for."""
    texts = list(printed_texts(library))
    everything = "".join(sorted({character for _, text in texts for character in text}))
    unknown = {character for _, character in missing_glyphs(everything, fonts)}
    if not unknown:
        return []
    return [
        _finding(text, start, end, topic)
        for topic, text in texts
        if not unknown.isdisjoint(text)
        for start, end in _stretches(text, unknown)
    ]


def _stretches(text: str, unknown: set[str]) -> Iterator[tuple[int, int]]:
    start = -1
    for at, character in enumerate([*text, ""]):
        if character in unknown:
            start = at if start < 0 else start
        elif start >= 0:
            yield start, at
            start = -1


def _finding(text: Text, start: int, end: int, topic: str) -> Finding:
    found = str(text)[start:end]
    named = ", ".join(dict.fromkeys(_named(character) for character in found))
    message = f"The letters of the leaflets have no {named}. Write it with other letters, or take it out."
    return Finding(text.span(start, end), Level.ERROR, RULE, message, found, (), SOURCE, topic)


def _named(character: str) -> str:
    code = f"U+{ord(character):04X}"
    hidden = _SHOWN.get(ord(character))
    return f"{hidden} ({code})" if hidden else f"“{character}” ({code})"


def printed_texts(library: Library) -> Iterator[tuple[str, Text]]:
    """Every text of the content that can stand on a page, with the topic that it belongs to, if to one."""
    for slug, topic in {**library.topics, **library.held}.items():
        for text in _topic_texts(topic, library):
            yield slug, text
    for contact in library.contacts.values():
        for variant in contact.say:
            yield "", variant.say
    for word, entry in library.words.words.items():
        if isinstance(word, Text):
            yield "", word
        for text in (entry.means, entry.short):
            yield "", text
    for audience in library.audiences.values():
        for line in audience.help_line:
            yield "", line
    for name in type(library.page).model_fields:
        value = getattr(library.page, name)
        if isinstance(value, Text) and not name.endswith("_picture"):
            yield "", value
    yield "", library.settings.force
    for family in library.settings.families.values():
        yield "", family.word


def _topic_texts(topic: Topic, library: Library) -> Iterator[Text]:
    yield topic.title
    for section in topic.sections:
        yield section.heading
        for statement in section.statements:
            for _, variant in variants(statement):
                yield variant.say
    for variant in topic.supporter:
        yield variant.say
    for question in topic.questions:
        yield question.ask
        if question.right in library.pictograms:
            yield library.pictograms[question.right].alt
    for check in topic.checked:
        yield check.who
    for test in topic.tested:
        yield test.group
    if topic.approved:
        yield topic.approved.role
