"""The nouns of the content: what the comms team writes, typed.

Each class is one shape of a file in ``content/`` (or of ``pictograms/pictograms.yaml``). Field names are the
YAML keys with ``_`` for ``-``. All text is `Text` and so knows its place. Numbers, dates and yes/no are read
from their text by the field's own type, so that YAML never guesses («no» is text until a field asks for yes or no).
The JSON Schemas that an editor uses are made from these classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from easyread.finding import Finding
from easyread.place import Place
from easyread.text import Text

if TYPE_CHECKING:
    from easyread.photos import Ready
    from easyread.tested import PictureTest


def _hyphens(name: str) -> str:
    return name.strip("_").replace("_", "-")


_NUMBER = re.compile(r"-?\d{1,6}(\.\d{1,6})?", re.ASCII)
_WHOLE = re.compile(r"\d{1,6}", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _yes_no(value: Any) -> Any:
    words = {"yes": True, "no": False, "true": True, "false": False}
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in words:
        return words[value.lower()]
    raise ValueError("Write yes or no.")


def _number(value: Any) -> Any:
    if isinstance(value, int | float):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value)
    raise ValueError("Write a number in digits, for example 1.5.")


def _whole(value: Any) -> Any:
    if isinstance(value, int):
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise ValueError("Write a whole number in digits, for example 12.")


def _day(value: Any) -> Any:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise ValueError("There is no such day. Look at the month and the day.") from None
    raise ValueError("Write the date as year-month-day, for example 2028-11-01.")


YesNo = Annotated[bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": ["yes", "no", True, False]})]
Number = Annotated[float, BeforeValidator(_number), WithJsonSchema({"type": "number"})]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"})]

How = Literal["voice", "text", "bsl", "app", "web", "email", "post", "in-person", "helper"]
"""How a route to help works. ``helper``: someone you trust makes the contact for you."""

Ability = Literal["hear", "speak", "see", "read", "write", "sign", "internet", "reach", "grip", "remember"]
"""What a person must be able to do to use a route or a piece of kit."""

State = Literal["draft", "checked", "tested", "approved"]
Ring = Literal["resident", "home", "area", "boundary"]
"""The ripple, from the person outwards: resident, home, immediate area, boundary (FACTS P1)."""
Fire = Literal["stay-put", "get-out"]
Approval = Literal["police", "legal", "fire", "landlord"]
PictureKind = Literal["advice", "do-not", "danger", "thing", "helper"]
"""What a picture shows: the right act, the act that a «do not» warns of, what others do, a person, place or thing, or
what a helper does beside the reader."""


class Shape(BaseModel):
    """A mapping in YAML. Unknown keys are findings, and nothing can be changed after loading."""

    model_config = ConfigDict(
        alias_generator=_hyphens, populate_by_name=False, extra="forbid", frozen=True, arbitrary_types_allowed=True
    )


# ---------------------------------------------------------------- topics


class Variant(Shape):
    """Other wording, and so another picture, of one statement."""

    say: Text = Field(description="The words. « | » marks a pause, *stars* mark a key word.")
    picture: Text | None = Field(None, description="The id of a picture in pictograms/pictograms.yaml.")
    source: list[Text] = Field(default_factory=list, description="Where the advice comes from: keys of sources.yaml.")
    instead: Variant | None = Field(None, description="After a «Do not»: what to do instead.")
    plain: Text | None = Field(
        None, description="The full wording, never printed: no number or «not» of it may get lost."
    )


class Statement(Variant):
    """One idea: words and their picture."""

    for_: dict[Text, Variant] = Field(default_factory=dict, description="Other words for readers with this need.")
    wins: list[Text] = Field(default_factory=list, description="Which need's words win when several match, first wins.")
    only: list[Text] = Field(default_factory=list, description="Only readers with one of these needs get it.")
    not_: list[Text] = Field(default_factory=list, description="Readers with one of these needs do not get it.")
    main: YesNo = Field(False, description="One of the three things that matter most in this leaflet.")
    fire: Fire | None = Field(None, description="Only where the landlord's fire advice is this one (settings.yaml).")
    rests_on: list[Text] = Field(
        default_factory=list, description="Contacts without which it says nothing: only where the place has them all."
    )
    approval: list[Approval] = Field(default_factory=list, description="Whose approval these words need before print.")


class Question(Shape):
    """A question to look at together: the reader points at the picture that answers it."""

    ask: Text
    pictures: Annotated[list[Text], Field(min_length=2, max_length=3)]
    right: Text = Field(description="The picture that answers it, one of «pictures».")


class CheckedBy(Shape):
    """The team's own check. Roles, never names."""

    who: Text = Field(description="A role, for example: neighbourhood team.")
    date: Day


class TestedWith(Shape):
    """A test with readers: the group, never names."""

    group: Text
    date: Day
    how_many: Whole
    changed: Text = Field(description="What was changed because of it.")


class ApprovedBy(Shape):
    """Who approved the words."""

    role: Text
    date: Day


class Section(Shape):
    """A part of a leaflet: a heading and its statements."""

    heading: Text
    steps: YesNo = Field(False, description="The order matters: the rows are numbered.")
    statements: Annotated[list[Statement], Field(min_length=1)]


class Topic(Shape):
    """One leaflet's advice."""

    title: Text = Field(description="At most two lines on the cover. « | » marks where the second line begins.")
    about: Text = Field(description="One line for the list of leaflets.")
    family: Text = Field(description="A family of settings.yaml: its colour and the word of the leaflet's code.")
    number: Whole = Field(description="The number in the leaflet's code, for example 1 in DOOR 1.")
    picture: Text = Field(description="The picture on the cover.")
    review: Day = Field(description="When the advice must be checked again.")
    state: State = Field("draft", description="How far the words have come: draft, checked, tested, approved.")
    private: YesNo = Field(
        False, description="Never in packs, never with a helper's page: the helper may be the abuser."
    )
    unasked: YesNo = Field(True, description="No: made only when somebody asks for this topic by name.")
    sheet: Literal["card"] | None = Field(
        None, description="card: made as one small folded card, unless somebody chooses another paper."
    )
    called: Text | None = Field(
        None, description="A neutral name for its files, where the topic's own name must not be seen."
    )
    rests_on: list[Text] = Field(
        default_factory=list, description="Contacts that it is all about: not made where the place has not got them."
    )
    ring: Ring = Field("resident", description="What it is about, from the person outwards.")
    follows: list[Literal["fire"]] = Field(
        default_factory=list, description="Settings without which this topic is not made."
    )
    checked: list[CheckedBy] = Field(default_factory=list, description="The team's own checks. Roles, never names.")
    tested: list[TestedWith] = Field(default_factory=list, description="Tests with readers. Groups, never names.")
    approved: ApprovedBy | None = Field(None, description="Who approved the words, by role, and when.")
    supporter: list[Variant] = Field(
        default_factory=list, description="For the helper: how to read this together without taking over."
    )
    questions: list[Question] = Field(default_factory=list, description="Three questions to check understanding.")
    sections: Annotated[list[Section], Field(min_length=1)]
    clip: Text | None = Field(None, description="Address of this leaflet's film in sign language, without https://.")
    words: list[Text] = Field(default_factory=list, description="Hard words that must stay: keys of words.yaml.")
    contacts: list[Text] = Field(default_factory=list, description="Who to contact at the end: keys of contacts.yaml.")


# ---------------------------------------------------------------- readers


class Change(Shape):
    """One thing that a need changes, with the reason an officer can read out."""

    set_: Text = Field(alias="set", description="What is changed: a name listed under «combine» in settings.yaml.")
    to: Text
    because: Text
    source: list[Text] = Field(default_factory=list)


class Audience(Shape):
    """One need and how to meet it. The file's name is the need; only ``format`` is ever printed."""

    name: Text = Field(description="What the team calls this need. Never printed.")
    format_: Text = Field(alias="format", description="The neutral word for file names, lists and print.")
    about: Text = Field(description="One line for officers: what is different in this format. Names no need.")
    changes: list[Change] = Field(default_factory=list)
    cannot: list[Ability] = Field(default_factory=list, description="What a route to help must not ask of this reader.")
    routes: list[How] = Field(default_factory=list, description="Which kind of route comes first.")
    help_: list[Text] = Field(default_factory=list, alias="help", description="Contacts on the help page, in order.")
    help_line: list[Text] = Field(
        default_factory=list,
        description="The two lines at every foot, « | » parts them. The first that may be printed.",
    )
    order: Whole = Field(50, description="Place in lists of formats.")
    unasked: YesNo = Field(True, description="No: made only when somebody asks for this need.")


# ---------------------------------------------------------------- contacts, words, pictures, settings


class Contact(Shape):
    """One route to help."""

    who: Text = Field(description="Who answers.")
    how: How
    number: Text | None = Field(None, description="Phone or text number as printed.")
    address: Text | None = Field(None, description="Web or e-mail address as printed.")
    hours: Text | None = None
    cost: Text | None = None
    takes: list[Ability] = Field(default_factory=list, description="What a person must be able to do to use it.")
    say: Annotated[list[Variant], Field(min_length=1)]
    urgent: YesNo = Field(False, description="It answers when someone is in danger now.")
    permanent: YesNo = Field(False, description="A national short number: past review it only warns.")
    owner: Text | None = Field(None, description="Who in the team answers for this entry.")
    confirmed: Literal["published", "owner"] = "published"
    source: list[Text] = Field(default_factory=list)
    source_date: Text | None = Field(None, description="The source's own date.")
    checked: Day | None = Field(None, description="When the owner tried it live. Empty until somebody did.")
    review: Day


class Contacts(Shape):
    contacts: dict[Text, Contact]
    not_here: list[Text] = Field(
        default_factory=list, description="Contacts that shared topics name and that this place has not got."
    )


class HardWord(Shape):
    """A hard word that may stay, and what it means."""

    means: Text = Field(description="A whole sentence for the box beside its first use.")
    short: Text = Field(description="For the list at the end.")
    forms: list[Text] = Field(default_factory=list, description="Other forms of the word, for example the plural.")


class SameWord(Shape):
    """One thing, one word."""

    use: Text
    not_: list[Text] = Field(alias="not")


class Words(Shape):
    words: dict[Text, HardWord] = Field(default_factory=dict)
    easy: list[Text] = Field(default_factory=list, description="Words that our readers know.")
    use: dict[Text, list[Text]] = Field(default_factory=dict, description="Hard word: easy words to use, best first.")
    same: list[SameWord] = Field(default_factory=list)
    names: list[Text] = Field(default_factory=list, description="Names: never hard words.")


class Source(Shape):
    """Where a piece of advice comes from."""

    who: Text
    what: Text
    date: Text
    where: Text | None = None


class Sources(Shape):
    sources: dict[Text, Source]


class Pictogram(Shape):
    """One picture of the family: one meaning everywhere."""

    title: Text
    alt: Text = Field(description="What a reader who cannot see the picture is told.")
    meaning: Text
    theme: Text
    kind: PictureKind | None = Field(
        None,
        description="advice (what to do), do-not (what not to do, only for «do not» rows), danger (what others do), "
        "thing (a person, place, time or thing) or helper (what a helper does). Without it it is never proposed.",
    )
    phrases: list[Text] = Field(default_factory=list, description="Short pieces of advice this picture fits.")
    licence: Text
    state: Literal["wanted", "drawn", "looked-at", "tested"]
    shows: Text | None = Field(None, description="For a wanted picture: what it must show.")


class Pictograms(Shape):
    pictograms: dict[Text, Pictogram]


class Permission(Shape):
    """Who agreed that a photograph is printed."""

    who: Text = Field(description="Who agreed, by role. Never a resident's name.")
    how: Text = Field(description="How they agreed, for example: signed form.")
    date: Day


class Photo(Shape):
    """An own photograph: the real alarm, a real officer. Named in topics as ``photos/our-alarm.jpg``."""

    alt: Text = Field(description="What a reader who cannot see the photo is told.")
    credit: Text = Field(description="Who took it.")
    permission: Permission = Field(description="Who agreed that it is printed, how and when.")
    shows: Text | None = Field(None, description="The drawing that it replaces for readers who want photos first.")


class Photos(Shape):
    photos: dict[Text, Photo] = Field(default_factory=dict)


class Brand(Shape):
    """The force's or landlord's own look on the cover. Everything may be left out."""

    logo: Text | None = Field(None, description="A file beside this one: SVG, PNG or JPEG. In place of the name.")
    alt: Text | None = Field(None, description="What a reader who cannot see the logo is told: the name.")
    colour: Text | None = Field(None, description="For headings, in place of the family's dark colour.")
    strapline: Text | None = Field(None, description="One short line on the cover.")


class Family(Shape):
    """A family of topics: its word in the leaflet's code, and its two colours."""

    word: Text
    dark: Text
    tint: Text


class Limits(Shape):
    """Numbers the rules use. Sources: STANDARDS section 9."""

    words_aim: Whole = 10
    words_warn: Whole = 12
    words_error: Whole = 15
    leaflet_words: Whole = 1000
    grade: Number = 6.0
    overdue_days: Whole = 30
    picture_right: Whole = Field(67, description="Percent of readers who must say what a picture means.")
    picture_critical: Whole = Field(5, description="The most percent of readers who may take it for the opposite.")
    picture_readers: Whole = Field(10, description="Readers who must have been asked before a picture is «tested».")


class Settings(Shape):
    """Who makes the leaflets, where, and within which limits."""

    force: Text
    place: Text
    language: Text
    base: Text = Field(description="The audience that every leaflet starts from.")
    edition_prefix: Text | None = None
    help_: list[Text] = Field(alias="help", description="Contacts on page 2, in order.")
    proof_contact: Text = Field(description="The contact that answers «Is this real?».")
    families: dict[Text, Family]
    combine: dict[Text, Text | list[Text]] = Field(
        description="How needs are put together: largest, smallest, yes-wins, must-agree, or a list (first wins)."
    )
    choices: dict[Text, list[Text]] = Field(default_factory=dict, description="What a person may choose.")
    addresses: list[Text] = Field(
        default_factory=list, description="Sites that a code to scan may lead to, for example northants.police.uk."
    )
    clip: Text | None = Field(
        None, description="Address of the films in sign language, for topics with none of their own."
    )
    limits: Limits = Field(default_factory=Limits)
    fire: Fire | None = Field(None, description="The landlord's fire advice: stay-put or get-out.")


class PageWords(Shape):
    """The words of the page itself: headings, labels and lines that stand on every leaflet."""

    easy_read: Text
    page: Text = Field(description="With {page} and {pages}.")
    help_line: Text
    help_heading: Text
    help_picture: Text
    main_heading: Text
    main_picture: Text
    part: Text
    contact_heading: Text
    contact_picture: Text
    officer: Text
    trusted: Text = Field(description="Beside a box to write the name of a person you trust.")
    photo: Text
    code: Text
    draft: Text
    draft_line: Text
    words_heading: Text
    about_heading: Text
    made_by: Text
    checked_by: Text
    nobody_yet: Text
    made_on: Text
    edition: Text
    review: Text
    other_ways: Text
    other_ways_say: Text
    real: Text
    real_say: Text
    together_format: Text = Field(description="The format word of the sheets for reading together.")
    together_heading: Text
    together_picture: Text
    questions_heading: Text
    questions_picture: Text
    replies_heading: Text
    checked_say: Text = Field(description="With {who} and {date}: who checked the words, and when.")
    clip_say: Text = Field(description="Beside the code that opens the film in sign language.")
    clip_shows: Text = Field(description="What a reader who cannot see that code is told.")
    names_heading: Text = Field(description="On the sheet to hang up, beside the boxes for names.")
    comments_heading: Text = Field(description="On a proof: over the boxes to write in.")
    comments_say: Text = Field(description="On a proof: what to write there.")
    notes_heading: Text
    notes_picture: Text
    instead_of: Text = Field(description="The words that are set in bold in a «do not» row, for example «Do not».")

    # the page for screens: what it says beside the leaflet's own words
    screen_skip: Text = Field(description="A link for people who use a keyboard: it leads past the buttons.")
    screen_change: Text = Field(description="The button that opens the choices.")
    screen_letters: Text
    screen_smaller: Text
    screen_bigger: Text
    screen_space: Text
    screen_colours: Text
    screen_white: Text
    screen_cream: Text
    screen_yellow: Text
    screen_blue: Text
    screen_black: Text = Field(description="White letters on black.")
    screen_pictures: Text
    screen_print: Text
    screen_back: Text = Field(description="The button that takes all choices back.")
    screen_stays: Text = Field(description="Where the choices are kept, in plain words.")
    screen_forgets: Text = Field(description="The same, where the browser cannot keep them.")
    screen_buttons: Text = Field(description="The choice to show the buttons that read aloud.")
    screen_listen: Text
    screen_stop: Text
    screen_no_voice: Text = Field(description="Said where the device cannot read aloud by itself.")
    screen_instead: Text = Field(description="Heard, not seen, between a «do not» and what to do instead.")
    screen_paper: Text = Field(description="Before the link to the PDF.")
    screen_open: Text = Field(description="The link to the PDF.")


# ---------------------------------------------------------------- the whole


@dataclass(frozen=True)
class Waiver:
    """``# allow RULE: reason`` beside a value: that rule is silent for that value.

    ``place`` is the note's own. ``line`` to ``end_line`` are the lines it speaks for: those of the value beside
    it, or of the next value when the note stands alone on its line. ``used``: loading needed it already.
    """

    rule: str
    reason: str
    place: Place
    line: int = 0
    end_line: int = 0
    used: bool = False

    def covers(self, place: Place) -> bool:
        """Whether a finding at this place is about the value that the waiver speaks for."""
        return place.path == self.place.path and self.line <= place.line <= self.end_line


@dataclass(frozen=True)
class Library:
    """Everything that was loaded from one project folder, and what was wrong with it.

    ``findings`` holds the load stage's findings; a topic, audience or contact that could not be read is
    not in its mapping. ``unreadable`` is true when some file could not be read as YAML at all (exit 3).
    ``today`` is handed in, never read from the clock by a rule.
    """

    root: Path
    today: date
    settings: Settings
    page: PageWords
    topics: Mapping[str, Topic]
    audiences: Mapping[str, Audience]
    contacts: Mapping[str, Contact]
    words: Words
    sources: Mapping[str, Source]
    pictograms: Mapping[str, Pictogram]
    findings: tuple[Finding, ...] = ()
    unreadable: bool = False
    waivers: tuple[Waiver, ...] = ()
    editions: Mapping[tuple[str, str], date] = field(default_factory=dict)
    """When each edition was first made, by (topic, edition code)."""
    paths: Mapping[str, str] = field(default_factory=dict)
    """The file of each topic and audience: ``topics/answer-door`` → ``content/topics/answer-door.yaml``."""
    photos: Mapping[str, Photo] = field(default_factory=dict)
    """The own photographs by the name that content uses: ``photos/our-alarm.jpg``."""
    ready: Mapping[str, Ready] = field(default_factory=dict)
    """The same photographs made ready to print, by the same name."""
    tested: tuple[PictureTest, ...] = ()
    """What readers said of pictures (pictograms/tests.csv)."""
    brand: Brand | None = None
    not_here: frozenset[str] = frozenset()
    """Contacts that topics name and that this place has not got (contacts.yaml): what rests on them is left out."""
    held: Mapping[str, Topic] = field(default_factory=dict)
    """Topics whose shape is right but that have errors of loading (an unknown picture, say): never made, but their
    words can be checked all the same, so that a writer sees everything in one go."""

    def picture_file(self, picture: str, edition: str = "colour") -> Path:
        """The SVG of a pictogram in one edition (colour, line or high-contrast)."""
        return self.root / "pictograms" / edition / f"{picture}.svg"


def variants(statement: Statement) -> Iterator[tuple[str | None, Variant]]:
    """The statement's own words and each need's, with what stands instead of a «do not», as (need, variant)."""
    stack: list[tuple[str | None, Variant | None]] = [(None, statement), (None, statement.instead)]
    for need, other in statement.for_.items():
        stack += [(need, other), (need, other.instead)]
    for wanted, variant in stack:
        if variant is not None:
            yield wanted, variant
