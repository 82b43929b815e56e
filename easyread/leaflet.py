"""A leaflet, complete and free of format: words, pictures, contacts and the look, and nothing else.

Everything that can change the output is in here, so the value itself is the cache key, and the same
`Leaflet` gives the same bytes. All text is plain ``str``: where it came from no longer matters.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one weight."""

    text: str
    bold: bool = False


Phrase = tuple[Run, ...]
"""Words between two pauses: they stay on one line where they fit."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, in phrases."""

    phrases: tuple[Phrase, ...]
    lang: str = ""
    """Language tag when it is not the leaflet's own."""

    @property
    def text(self) -> str:
        """The sentence as it is read, one space between phrases."""
        return " ".join("".join(run.text for run in phrase) for phrase in self.phrases)


@dataclass(frozen=True, slots=True)
class Picture:
    """A pictogram (``edition/id``) or a photograph, with what is said to a reader who cannot see it."""

    id: str
    file: str
    """Path below the project folder, with ``/``."""
    alt: str
    drawing: str = ""
    """The SVG itself, where it is made on the way (a code to scan) and ``file`` is only its name on the page."""


RowKind = Literal["advice", "not", "do", "step", "write", "photo", "tick", "question"]


@dataclass(frozen=True, slots=True)
class Row:
    """One idea: a picture and its words. A ``not`` row is always followed by its ``do`` row."""

    id: str
    kind: RowKind
    sentences: tuple[Sentence, ...]
    picture: Picture | None = None
    meanings: tuple[Sentence, ...] = ()
    """What the hard word means, in a box under the sentence."""
    step: int = 0
    choices: tuple[Picture, ...] = ()
    """The pictures to choose from, when the row asks a question."""


@dataclass(frozen=True, slots=True)
class Part:
    """What begins a page: an opener and its rows. ``number`` 0 has a picture in place of the number."""

    heading: Sentence
    rows: tuple[Row, ...]
    number: int = 0
    label: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A label and what it says, for the last page."""

    label: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A contact as far as a screen needs it: what a number or an address in the words leads to."""

    id: str
    who: str
    how: str
    """Voice, text, bsl, app, web, email, post, in-person or helper."""
    number: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """How the page looks, in numbers and names from the audience, the settings and the reader's choices.

    size in points; line as a multiple of size; letter and word space in em; rows is the most ideas on a page.
    """

    size: float = 18
    line: float = 1.5
    letter_space: float = 0.0
    word_space: float = 0.0
    rows: int = 4
    weight: str = "regular"
    """regular, first-sentence or key-words: what is set in bold."""
    pictures: str = "colour"
    """colour, line, high-contrast, photos or none."""
    paper: str = "white"
    sheet: str = "a4"
    """a4, a5, a3, or fridge: one page to hang up; card or card-a3: one sheet to fold small."""
    colours: str = "family"
    """family, strong, quiet or grey."""
    words_only: bool = False
    """No picture at all, on the cover too."""
    stand_alone: bool = False
    """Each row is a panel of its own and explains its own hard words."""
    numbered: bool = False
    """A proof to comment on: a number at each row, and a sheet for what people say."""

    @property
    def hung_up(self) -> bool:
        """Whether it is the one page to hang up."""
        return self.sheet == "fridge"

    @property
    def folded(self) -> bool:
        """Whether it is one sheet that is folded into a small card."""
        return self.sheet in {"card", "card-a3"}


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One topic for one reader."""

    topic: str
    format: str
    language: str
    title: Sentence
    about: str
    force: str
    code: str
    """Two parts a person can say on the phone: DOOR 1."""
    edition: str
    """A short digest of words, pictures and contacts."""
    month: str
    """Month and year on the cover."""
    state: str
    family_dark: str
    family_tint: str
    cover: Picture
    help_line: tuple[str, str]
    parts: tuple[Part, ...]
    words: tuple[Answer, ...]
    answers: tuple[Answer, ...]
    furniture: tuple[tuple[str, str], ...]
    """The page's own words by name (page.yaml), as sorted pairs."""
    look: Look = field(default_factory=Look)
    replies: tuple[Answer, ...] = ()
    """What answers the questions, by their numbers."""
    logo: Picture | None = None
    """The mark of whoever hands it out, in place of its name on the cover."""
    strapline: str = ""
    contacts: tuple[str, ...] = ()
    """Ids of every contact whose number or address is printed."""
    ways: tuple[Way, ...] = ()
    """Every contact that any words of the leaflet name, in the order of contacts.yaml."""
    aloud: bool = True
    """Whether a screen may offer to read aloud."""
    private: bool = False
    """For this reader alone: no page to write on that somebody else may read."""
    called: str = ""
    """The neutral name of its files, where the topic's own must not be seen."""

    @property
    def name(self) -> str:
        """What its files are called, and what the PDF calls itself."""
        return self.called or self.topic

    def say(self, name: str) -> str:
        """A word of the page itself, for example ``page`` → «Page {page} of {pages}»."""
        return dict(self.furniture)[name]

    def sentences(self) -> list[Sentence]:
        """Every sentence of the rows, in reading order, with its meanings."""
        return [s for part in self.parts for row in part.rows for s in (*row.sentences, *row.meanings)]

    def pictures(self) -> list[Picture]:
        """Every picture in reading order, the cover first; what does not stand on the page is not among them."""
        found = [] if self.look.words_only or self.look.hung_up else [self.cover]
        if self.logo and not self.look.hung_up:
            found.insert(0, self.logo)
        for part in self.parts:
            found += [part.picture] if part.picture else []
            for row in part.rows:
                found += [row.picture] if row.picture else []
                found += row.choices
        return found
