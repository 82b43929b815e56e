"""Every file of a project, read and shaped one by one; nothing is compared with anything else yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from easyread.finding import Finding, any_error
from easyread.load.compose import compose
from easyread.load.files import CONTENT_SIZE, PICTOGRAMS_SIZE, Files
from easyread.load.own import BRAND, PHOTOS
from easyread.load.shape import Broken, shaped, shaped_in_part
from easyread.load.speak import error
from easyread.load.tree import Keys
from easyread.load.waivers import waivers_in
from easyread.model import (
    Audience,
    Brand,
    Contacts,
    PageWords,
    Photos,
    Pictograms,
    Settings,
    Shape,
    Sources,
    Topic,
    Waiver,
    Words,
)
from easyread.place import Place

Model = TypeVar("Model", bound=Shape)

SETTINGS = "content/settings.yaml"
PAGE = "content/page.yaml"
CONTACTS = "content/contacts.yaml"
WORDS = "content/words.yaml"
SOURCES = "content/sources.yaml"
PICTOGRAMS = "pictograms/pictograms.yaml"
DRAWINGS = "pictograms/colour"
TOPICS = "content/topics"
AUDIENCES = "content/audiences"


@dataclass(frozen=True)
class TopicFile:
    """A topic whose shape is right. ``sound``: its file could be read as it stands, with nothing passed over."""

    topic: Topic
    root: Keys
    path: str
    sound: bool


class Reading:
    """All files of one project folder. A shared file that cannot be used is None here."""

    def __init__(self, root: Path) -> None:
        self.files = Files(root)
        self.findings: list[Finding] = []
        self.waivers: list[Waiver] = []
        self.unreadable = False
        self.lost = False
        """Whether a shared file cannot be used as it stands."""
        self.settings = self._whole(Settings, SETTINGS)
        self.page = self._whole(PageWords, PAGE)
        self.sources, self.broken_sources = self._entries(Sources, SOURCES, "sources")
        self.pictograms, self.broken_pictures = self._entries(Pictograms, PICTOGRAMS, "pictograms", PICTOGRAMS_SIZE)
        self.words, self.broken_words = self._entries(Words, WORDS, "words")
        self.brand = self._whole(Brand, BRAND) if (root / BRAND).is_file() else None
        self.photos, self.broken_photos = (
            self._entries(Photos, PHOTOS, "photos") if (root / PHOTOS).is_file() else (Photos(), {})
        )
        self.contacts, self.broken_contacts = self._entries(Contacts, CONTACTS, "contacts")
        self.audiences: dict[str, Audience] = {}
        self.broken_audiences: dict[str, Place] = {}
        self.topics: dict[str, TopicFile] = {}
        self.paths: dict[str, str] = {}
        self._read_audiences()
        self._read_topics()

    def _tree(self, path: str, topic: str = "", most: int = CONTENT_SIZE) -> tuple[Keys | None, bool]:
        """The tree of a file, if it has one, and whether the file is sound."""
        source = self.files.read(path, most, topic)
        if source is None:
            return None, False
        composed = compose(source, path, topic)
        waivers, odd = waivers_in(composed, topic)
        self.waivers += waivers
        self.findings += composed.findings + odd
        self.unreadable = self.unreadable or not composed.readable
        root = composed.root
        if root is None and composed.readable:
            self.files.report(path, "This file is empty. Write something in it, or delete it.", topic)
        elif root is not None and not isinstance(root, Keys):
            message = "A file begins with keys, such as “title:”, each at the beginning of a line. Begin it so."
            self.findings.append(error(root.place, "type", message, topic=topic))
        return (root if isinstance(root, Keys) else None), not any_error(composed.findings)

    def _whole(self, model: type[Model], path: str) -> Model | None:
        """A shared file in which every line counts."""
        root, sound = self._tree(path)
        made = None
        if root is not None:
            made, wrong = shaped(model, root, path)
            self.findings += wrong
        self.lost = self.lost or made is None or not sound
        return made

    def _entries(
        self, model: type[Model], path: str, container: str, most: int = CONTENT_SIZE
    ) -> tuple[Model | None, dict[str, Place]]:
        """A shared file whose entries stand for themselves, and the places of those that had to be left out."""
        before = self.unreadable
        root, _ = self._tree(path, most=most)
        made, broken = None, Broken()
        if root is not None:
            made, wrong, broken = shaped_in_part(model, root, path)
            self.findings += wrong
        self.lost = self.lost or made is None or self.unreadable != before
        return made, {str(entry): place for entry, place in broken.get(container, {}).items()}

    def _read_audiences(self) -> None:
        for need in self.files.names(AUDIENCES):
            path = self.paths[f"audiences/{need}"] = f"{AUDIENCES}/{need}.yaml"
            before = len(self.findings)
            root, sound = self._tree(path)
            audience = None
            if root is not None:
                audience, wrong = shaped(Audience, root, path)
                self.findings += wrong
            if audience is not None and sound:
                self.audiences[need] = audience
            else:
                mine = [finding.place for finding in self.findings[before:]]
                self.broken_audiences[need] = min(mine, default=Place(path))

    def _read_topics(self) -> None:
        for slug in self.files.names(TOPICS):
            path = self.paths[f"topics/{slug}"] = f"{TOPICS}/{slug}.yaml"
            root, sound = self._tree(path, slug)
            if root is not None:
                topic, wrong = shaped(Topic, root, path, slug)
                self.findings += wrong
                if topic is not None:
                    self.topics[slug] = TopicFile(topic, root, path, sound)
