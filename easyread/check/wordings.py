"""Every piece of wording in a library, as passages for the rules, leaflet by leaflet in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import KEPT, Passage, Story
from easyread.check.vocabulary import Vocabulary
from easyread.model import Audience, Library, Statement, Topic, Variant
from easyread.text import Text, plain
from easyread.wording import read_wording

Limits = tuple[int, int, int]


def library_passages(library: Library, vocabulary: Vocabulary) -> Iterator[Passage]:
    """All wording of the library, topics first."""
    for slug, topic in library.topics.items():
        yield from topic_passages(library, vocabulary, slug, topic)
    shared = _Maker(library, vocabulary, Story(), "")
    for audience in library.audiences.values():
        yield from shared.lines(audience.about, "about")
        for line in audience.help_line:
            yield from shared.lines(line, "help-line")
    for contact in library.contacts.values():
        shared.story = Story()
        for variant in contact.say:
            yield shared.say(variant, "contact")
        for text in (contact.hours, contact.cost):
            if text is not None:
                yield from shared.lines(text, "page")
    for key, meaning in library.words.words.items():
        shared.story = Story(known=_forms(library, [key]), short_forms={str(key)})
        for text in (meaning.means, meaning.short):
            yield from shared.lines(text, "word")
    shared.story = Story()
    for name in type(library.page).model_fields:
        value = getattr(library.page, name)
        if isinstance(value, Text) and not name.endswith("_picture"):
            yield from shared.lines(value, "page")


def topic_passages(library: Library, vocabulary: Vocabulary, slug: str, topic: Topic) -> Iterator[Passage]:
    """The wording of one topic. Words that the topic explains are known from the start: the box stands beside them."""
    story = Story(known=_forms(library, topic.words), short_forms={str(w) for w in topic.words})
    make = _Maker(library, vocabulary, story, slug)
    yield from make.lines(topic.title, "title")
    yield from make.lines(topic.about, "about")
    for section in topic.sections:
        yield from make.lines(section.heading, "heading")
        for n, statement in enumerate(section.statements):
            following = section.statements[n + 1].say if n + 1 < len(section.statements) else ""
            yield from _statement(make, library, statement, str(following))


def _statement(make: _Maker, library: Library, statement: Statement, following: str) -> Iterator[Passage]:
    yield make.say(statement, "say", after=str(statement.instead.say) if statement.instead else following)
    if statement.instead is not None:
        yield make.say(statement.instead, "say")
    for need, variant in statement.for_.items():
        limits = limits_of(library, library.audiences.get(str(need)))
        yield make.say(variant, "say", limits)
        if variant.instead is not None:
            yield make.say(variant.instead, "say", limits)


class _Maker:
    def __init__(self, library: Library, vocabulary: Vocabulary, story: Story, topic: str) -> None:
        self.library, self.vocabulary, self.story, self.topic = library, vocabulary, story, topic
        self.limits = limits_of(library, None)

    def say(self, variant: Variant, kind: str, limits: Limits | None = None, after: str = "") -> Passage:
        passage = self._passage(read_wording(variant.say).text, kind, limits)
        passage.paired = variant.instead is not None
        passage.after = after
        return passage

    def lines(self, text: Text, kind: str) -> Iterator[Passage]:
        """One passage; a help line is two lines, each read by itself."""
        if kind != "help-line":
            yield self._passage(read_wording(text).text, kind, None)
            return
        start = 0
        for part in str(text).split(" | "):
            yield self._passage(read_wording(text.slice(start, start + len(part))).text, kind, None)
            start += len(part) + 3

    def _passage(self, text: Text, kind: str, limits: Limits | None) -> Passage:
        return Passage(text, kind, self.vocabulary, self.story, limits or self.limits, self.topic)


def limits_of(library: Library, audience: Audience | None) -> Limits:
    """Words a sentence (aim, warn over, error over): the settings', or the audience's own where it sets them."""
    limits = library.settings.limits
    found = {"words-aim": limits.words_aim, "words-warn": limits.words_warn, "words-error": limits.words_error}
    for change in audience.changes if audience else ():
        if str(change.set_) in found and str(change.to).isdigit():
            found[str(change.set_)] = int(str(change.to))
    return found["words-aim"], found["words-warn"], found["words-error"]


def text_passages(text: str, name: str, library: Library, vocabulary: Vocabulary) -> Iterator[Passage]:
    """Plain prose: each line is a paragraph. The whole text is one story."""
    story = Story()
    limits = limits_of(library, None)
    lines = ((number, line) for number, line in text_lines(text) if not line.isspace())
    held = next(lines, None)
    while held is not None:
        (number, line), held = held, next(lines, None)
        after = held[1] if held is not None and held[0] == number + 1 else ""
        yield Passage(plain(line, name, number), "line", vocabulary, story, limits, after=after[:KEPT])


def text_lines(text: str) -> Iterator[tuple[int, str]]:
    """Line numbers from 1 and lines without their ends (\\n, \\r\\n or \\r), empty ones left out, one at a time."""
    at, number = 1 if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}") else 0, 1
    length = len(text)
    feed = text.find("\n", at)
    back = text.find("\r", at)
    while at < length:
        feed = text.find("\n", at) if 0 <= feed < at else feed
        back = text.find("\r", at) if 0 <= back < at else back
        ends = [end for end in (feed, back) if end >= 0]
        end = min(ends, default=length)
        if end > at:
            yield number, text[at:end]
        at = end + (2 if text.startswith("\r\n", end) else 1)
        number += 1


def _forms(library: Library, keys: list[Text]) -> set[str]:
    known: set[str] = set()
    for key in keys:
        meaning = library.words.words.get(key)
        for form in (key, *(meaning.forms if meaning else ())):
            known.add(str(form).lower())
    return known
