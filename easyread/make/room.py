"""Rule too-many-words: each idea fits beside its picture, in every format.

The pages are planned with the letters' own widths, so this is known without drawing anything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from easyread.errors import EasyReadError, NotMade
from easyread.finding import Finding, Level
from easyread.leaflet import Leaflet, Row, Sentence, Way
from easyread.make.orders import Order, orders_of
from easyread.model import Library, variants
from easyread.place import Place
from easyread.render.fonts import FontFile
from easyread.render.grid import grid_of
from easyread.render.html import title_too_wide
from easyread.render.measure import Letters
from easyread.render.pages import plan
from easyread.tailor import Reader, look_of, put_together
from easyread.tailor.build import Builder
from easyread.text import Text
from easyread.wording import read_wording

RULE = "too-many-words"
TITLE_WIDE = "needs more than the 2 lines that a cover has"
TITLE_REMEDY = "Make it shorter, or part it with “ | ” where a second line may begin."
SOURCE = "Page standard: a row has one height, and a row that needs two leaves the page half empty"


def room_findings(
    library: Library, fonts: tuple[FontFile, ...], topics: Collection[str] | None = None
) -> list[Finding]:
    """A warning for each statement that is taller than its row, once, with the formats in which it is.

    ``topics`` are those to look at; all that can be made if None.
    """
    letters = Letters(*(font.path for font in fonts))
    tall: dict[Place, _Tall] = {}
    wide: dict[str, list[str]] = {}
    seen = _Seen()
    for slug in library.topics if topics is None else topics:
        if slug not in library.topics:
            continue
        known = _together(library, slug) | {_plain(text): (owner, text) for owner, text in _says(library, slug)}
        for order in orders_of(slug, library):
            leaflet = _leaflet(order, library, seen)
            if leaflet and title_too_wide(leaflet, grid_of(leaflet.look), letters):
                wide.setdefault(slug, []).append(leaflet.format)
            for row in _too_tall(leaflet, letters) if leaflet else ():
                owner, text = known.get(" ".join(s.text for s in row.sentences), ("", None))
                if leaflet and text is not None:
                    one = tall.setdefault(text.place, _Tall(text, owner))
                    one.formats[leaflet.format] = None
                    one.boxed = one.boxed or bool(row.meanings)
    titles = [_title(library.topics[slug].title, slug, formats) for slug, formats in wide.items()]
    return [*titles, *(one.finding() for one in tall.values())]


def _title(title: Text, topic: str, formats: Sequence[str]) -> Finding:
    """A title that does not fit is an error: nothing with it can be made in these formats."""
    message = f"This title {TITLE_WIDE}. {TITLE_REMEDY} It is so in: {', '.join(dict.fromkeys(formats))}."
    return Finding(title.span(0, len(title)), Level.ERROR, RULE, message, str(title), (), SOURCE, topic)


def _too_tall(leaflet: Leaflet, letters: Letters) -> tuple[Row, ...]:
    """The rows that are taller than their slot; on a sheet to hang up that has no room for its rows, the longest."""
    try:
        return plan(leaflet, grid_of(leaflet.look), letters).too_tall
    except NotMade:
        rows = (row for part in leaflet.parts for row in part.rows)
        return (max(rows, key=lambda row: sum(len(sentence.text) for sentence in row.sentences)),)


@dataclass
class _Tall:
    """A text that is taller than its row, and in which formats. ``boxed``: with the box for a hard word."""

    text: Text
    topic: str
    formats: dict[str, None] = field(default_factory=dict)
    boxed: bool = False

    def finding(self) -> Finding:
        if self.boxed:
            what = "These words and the box that explains their hard word need more room than a row has."
            do = "Make the words shorter, or the meaning in content/words.yaml."
        else:
            what = "These words need more room than a row has."
            do = "Make them shorter, or make two statements of them."
        message = f"{what} {do} It is so in: {', '.join(self.formats)}."
        text = self.text
        return Finding(text.span(0, len(text)), Level.WARNING, RULE, message, str(text), (), SOURCE, self.topic)


class _Draft(Builder):
    """A builder that reads each text of a library once: a leaflet's rows are much the same for every reader."""

    def __init__(self, library: Library, topic: str, reader: Reader, seen: _Seen) -> None:
        super().__init__(library, topic, reader, look_of(reader))
        self.seen = seen

    def _hard_words(self, text: str) -> list[str]:
        if text not in self.seen.hard:
            self.seen.hard[text] = super()._hard_words(text)
        return self.seen.hard[text]

    def _ways(self, texts: Sequence[str]) -> tuple[Way, ...]:
        return ()  # they take no room

    def _plain(self, words: Text | str) -> tuple[Sentence, ...]:
        if words not in self.seen.plain:
            self.seen.plain[words] = super()._plain(words)
        return self.seen.plain[words]


class _Seen:
    """What has been read: the hard words of a text, and plain texts as sentences."""

    def __init__(self) -> None:
        self.hard: dict[str, list[str]] = {}
        self.plain: dict[str, tuple[Sentence, ...]] = {}


def _leaflet(order: Order, library: Library, seen: _Seen) -> Leaflet | None:
    """The leaflet; None where a choice is needed first, which making it will say."""
    try:
        draft = _Draft(library, order.topic, put_together(library, order.needs, dict(order.choices)), seen)
        if draft.look.hung_up:
            return draft.hung_up()
        return draft.together() if order.together else draft.leaflet()
    except EasyReadError:
        return None


def _says(library: Library, topic: str) -> Iterator[tuple[str, Text]]:
    """Every text that can be a row of the topic's leaflets, the shared ones with no topic; the topic's own last."""
    page = library.page
    yield from (("", text) for text in (page.officer, page.trusted))
    for contact in library.contacts.values():
        for variant in contact.say:
            yield "", variant.say
    of_topic = library.topics[topic]
    for variant in of_topic.supporter:
        yield topic, variant.say
    for section in of_topic.sections:
        for statement in section.statements:
            for _, variant in variants(statement):
                yield topic, variant.say


def _together(library: Library, topic: str) -> dict[str, tuple[str, Text]]:
    """Each «do not» with what to do instead, as they stand in one row for some readers."""
    return {
        f"{_plain(variant.say)} {_plain(variant.instead.say)}": (topic, variant.say)
        for section in library.topics[topic].sections
        for statement in section.statements
        for _, variant in variants(statement)
        if variant.instead is not None
    }


def _plain(text: Text) -> str:
    return " ".join(str(read_wording(text).text).split())
