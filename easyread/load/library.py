"""One project folder into one `Library`.

An error in a topic takes that topic out, and no other. A broken entry of a shared file (one contact, one word, one
picture) is left out, and whatever names it is told so. Nothing can be made without settings, the page's words and
the shared files themselves.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from easyread.editions import read_editions
from easyread.errors import UNREADABLE, ContentError, UsageError
from easyread.finding import Finding, Level, any_error, in_order
from easyread.load import logic, numbers
from easyread.load.absent import absent_findings, both_findings, without_ground
from easyread.load.addresses import clip_findings, topic_clip
from easyread.load.names import Register, Registers
from easyread.load.own import brand_findings, photo_findings
from easyread.load.picture_tests import read_picture_tests
from easyread.load.reading import (
    AUDIENCES,
    CONTACTS,
    DRAWINGS,
    PICTOGRAMS,
    SETTINGS,
    SOURCES,
    WORDS,
    Reading,
    TopicFile,
)
from easyread.load.speak import words_of
from easyread.load.waivers import silence
from easyread.model import (
    Audience,
    Contact,
    Contacts,
    Library,
    Photo,
    Pictogram,
    Pictograms,
    Settings,
    Sources,
    Topic,
    Waiver,
    Words,
)
from easyread.photos import Ready, forget_others
from easyread.place import Place
from easyread.text import Text

_SILENCED = frozenset({numbers.RULE})


def open_library(root: str | Path = ".", today: date | None = None) -> Library:
    """Everything in a project folder, typed, each value with its place, and what is wrong among its findings.

    ``today`` is the day that review dates are compared with; without it, the computer's own.

    Raises `UsageError` when there is no such folder, and `ContentError` (with all findings; its exit code is 3
    when a file cannot be read as YAML) when settings, page words or another shared file are so wrong that nothing
    can be made.
    """
    folder = Path(os.path.abspath(root))  # noqa: PTH100 - resolve() would follow links, and so change what is printed
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder}.", "Say where the project is with --root.")
    day = today or date.today()  # noqa: DTZ011 - the day on the office wall is the one that counts
    reading = Reading(folder)
    settings, page = reading.settings, reading.page
    sources, pictograms, words, contacts = reading.sources, reading.pictograms, reading.words, reading.contacts
    if settings is None or page is None or sources is None or pictograms is None or words is None or contacts is None:
        raise _nothing_made(reading, reading.findings, reading.waivers)
    judging = _Judging(reading, settings, sources)
    pictures = judging.pictures(pictograms)
    tests, odd = read_picture_tests(reading.files, pictures, DRAWINGS, day)
    judging.findings += odd
    photos = judging.photos()
    forget_others(folder, judging.ready.values())
    known = judging.contacts(contacts)
    words = judging.words(words)
    audiences = judging.audiences(settings)
    house = [
        *logic.settings_logic(settings),
        *clip_findings(settings.clip, settings),
        *brand_findings(reading.brand, settings, folder),
        *judging.registers.house(settings),
        *judging.registers.page(page),
        *judging.numbers(numbers.page_texts(page)),
    ]
    judging.findings += [*house, *both_findings(contacts)]
    judging.topics(str(settings.base))
    if reading.lost or any_error(house):
        raise _nothing_made(reading, judging.findings, judging.waivers)
    findings, waivers = _all(reading, judging.findings, judging.waivers)
    wrong = {finding.topic for finding in findings if finding.level is Level.ERROR}
    topics = reading.topics
    return Library(
        root=folder,
        today=day,
        settings=settings,
        page=page,
        topics={slug: file.topic for slug, file in topics.items() if slug not in wrong},
        audiences=audiences,
        contacts=known,
        words=words,
        sources=dict(sources.sources.items()),
        pictograms=pictures,
        findings=tuple(findings),
        unreadable=reading.unreadable,
        waivers=tuple(waivers),
        editions=read_editions(folder),
        paths=reading.paths,
        photos=photos,
        ready=judging.ready,
        tested=tuple(tests),
        brand=reading.brand,
        not_here=judging.not_here,
        held={slug: file.topic for slug, file in topics.items() if slug in wrong and file.sound},
    )


def _all(reading: Reading, findings: list[Finding], waivers: list[Waiver]) -> tuple[list[Finding], list[Waiver]]:
    """All findings by place, less what is allowed, and the waivers with those marked that were needed."""
    left, marked = silence([*findings, *reading.files.findings], waivers, _SILENCED)
    return in_order(left), marked


def _nothing_made(reading: Reading, findings: list[Finding], waivers: list[Waiver]) -> ContentError:
    no = ContentError(
        "Nothing can be made: the settings, or another file that every leaflet needs, has errors.",
        "Correct these first.",
        _all(reading, findings, waivers)[0],
    )
    if reading.unreadable:
        no.exit_code = UNREADABLE
    return no


class _Judging:
    """What was read, held against each other. The registers fill as one kind after the other is judged."""

    def __init__(self, reading: Reading, settings: Settings, sources: Sources) -> None:
        self.reading = reading
        self.settings = settings
        self.findings = list(reading.findings)
        self.waivers = reading.waivers
        self.known: Mapping[str, Contact] = {}
        self.ready: dict[str, Ready] = {}
        self.not_here: frozenset[str] = frozenset()
        self.registers = Registers(
            pictures=Register("picture", f"Look in {PICTOGRAMS}, or ask for a new one there.", {}),
            contacts=Register("contact", f"Add it to {CONTACTS}.", {}),
            words=Register("explained word", f"Add it to {WORDS}.", {}),
            sources=Register("source", f"Add it to {SOURCES}.", set(sources.sources), reading.broken_sources),
            needs=Register("need", f"The needs are the files in {AUDIENCES}.", {}),
            families=Register("family", f"The families are in {SETTINGS}.", set(settings.families)),
            settings=Register("setting", f"The settings stand under “combine” in {SETTINGS}.", set(settings.combine)),
        )

    def pictures(self, pictograms: Pictograms) -> dict[str, Pictogram]:
        """The pictures whose entry and drawing are right."""
        drawn = self.reading.files.drawings(DRAWINGS)
        broken = self.reading.broken_pictures
        right: dict[str, Pictogram] = {
            id_: picture
            for id_, picture in pictograms.pictograms.items()
            if self._sound(id_, logic.picture_logic(id_, id_ in drawn, picture.state), broken)
        }
        self.registers.pictures = Register("picture", self.registers.pictures.add, right, broken)
        return right

    def photos(self) -> dict[str, Photo]:
        """The own photographs whose entry and file are right, by the name that content uses."""
        entries = self.reading.photos.photos if self.reading.photos is not None else {}
        wrong: dict[str, list[Finding]] = {}
        for name, finding in photo_findings(entries, self.registers.pictures.ids, self.reading.files.root, self.ready):
            wrong.setdefault(str(name), []).append(finding)
        broken = {f"photos/{name}": place for name, place in self.reading.broken_photos.items()}
        right: dict[str, Photo] = {}
        for name, photo in entries.items():
            named = f"photos/{name}"
            left, self.waivers = silence(wrong.get(str(name), []), self.waivers, _SILENCED)
            self.findings += left
            if left:
                broken[named] = words_of(name)
            else:
                right[named] = photo
        pictures = self.registers.pictures
        self.registers.pictures = Register(
            pictures.kind, pictures.add, {*pictures.ids, *right}, {**pictures.broken, **broken}
        )
        return right

    def contacts(self, contacts: Contacts) -> dict[str, Contact]:
        """The contacts that are right. A missing source is told, but it is never printed: the contact stays."""
        everyone: dict[str, Contact] = dict(contacts.contacts.items())
        broken = self.reading.broken_contacts
        right: dict[str, Contact] = {}
        for id_, contact in contacts.contacts.items():
            self.findings += self.registers.cited(contact.source)
            wrong = [*logic.contact_logic(id_, contact)]
            for variant in contact.say:
                self.findings += self.registers.cited(variant.source)
                if variant.picture is not None:
                    wrong += self.registers.pictures.find(variant.picture)
                wrong += numbers.unknown_numbers(variant.say, everyone, broken)
            if self._sound(id_, wrong, broken):
                right[id_] = contact
        self.not_here = frozenset(map(str, contacts.not_here)) - set(everyone)
        self.registers.contacts = Register("contact", self.registers.contacts.add, {*right, *self.not_here}, broken)
        self.known = right
        return right

    def words(self, words: Words) -> Words:
        """The words, less those whose meaning has a number that nobody answers for."""
        broken = self.reading.broken_words
        right = {
            word: entry
            for word, entry in words.words.items()
            if self._sound(word, self.numbers((entry.means, entry.short)), broken)
        }
        self.registers.words = Register("explained word", self.registers.words.add, set(right), broken)
        return words.model_copy(update={"words": right})

    def audiences(self, settings: Settings) -> dict[str, Audience]:
        """The audiences that are right, or lack no more than a source."""
        shaped, broken = self.reading.audiences, self.reading.broken_audiences
        self.registers.needs = Register("need", self.registers.needs.add, shaped, broken)
        twice = dict(logic.same_format(shaped, str(settings.base)))
        right: dict[str, Audience] = {}
        for need, audience in shaped.items():
            for change in audience.changes:
                self.findings += self.registers.cited(change.source)
            wrong = [
                *logic.audience_logic(audience, settings),
                *self.registers.audience(audience),
                *self.numbers(numbers.audience_texts(audience)),
                *([twice[need]] if need in twice else []),
            ]
            name = Text(need, wrong[0].place if wrong else Place(self.reading.paths[f"audiences/{need}"]))
            if self._sound(name, wrong, broken):
                right[need] = audience
        self.registers.needs = Register("need", self.registers.needs.add, right, broken)
        return right

    def topics(self, base: str) -> None:
        """What is wrong with the topics whose shape is right."""
        files = self.reading.topics
        for slug, file in files.items():
            self.findings += self._topic(slug, file, base)
        topics = {slug: file.topic for slug, file in files.items()}
        self.findings += [*logic.same_code(topics), *logic.same_name(topics)]

    def _topic(self, slug: str, file: TopicFile, base: str) -> Iterator[Finding]:
        topic: Topic = file.topic
        yield from self.registers.topic(topic, slug)
        yield from logic.topic_logic(topic, file.root, file.path, slug, base)
        if not without_ground(topic, self.not_here):
            yield from self.numbers(numbers.topic_texts(topic, self.not_here), slug)
        yield from absent_findings(topic, slug, self.not_here)
        yield from topic_clip(topic, self.settings, slug)

    def numbers(self, texts: Iterable[Text], topic: str = "") -> Iterator[Finding]:
        """Numbers in some texts that belong to nobody."""
        for text in texts:
            yield from numbers.unknown_numbers(text, self.known, self.registers.contacts.broken, topic)

    def _sound(self, id_: Text, wrong: Iterable[Finding], broken: dict[str, Place]) -> bool:
        """Whether an entry may stay: nothing is wrong with it that no waiver allows. Else it is entered as broken."""
        left, self.waivers = silence(list(wrong), self.waivers, _SILENCED)
        self.findings += left
        if left:
            broken[str(id_)] = words_of(id_)
        return not left
