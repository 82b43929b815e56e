"""What a leaflet promises, said to the proof: from the `Leaflet` itself, or for a finished PDF from its record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from easyread.current import reader_of
from easyread.editions import RecordedEdition, read_record
from easyread.errors import EasyReadError
from easyread.leaflet import Leaflet, Picture, Row
from easyread.model import Library
from easyread.pictures import drawing_png, picture_png
from easyread.proof.letters import shapes_of
from easyread.proof.looks import look_of
from easyread.proof.metadata import keywords_of
from easyread.proof.promise import CONTRAST, FLOOR, PICTURE, Promise, PromisedPicture, PromisedRow
from easyread.render import open_pages
from easyread.render.card import ACROSS, card_words
from easyread.render.colours import QUIET_LEAST
from easyread.render.fonts import FontFile, find_fonts
from easyread.render.grid import grid_of
from easyread.render.pages import Plan
from easyread.render.quiet import quiet
from easyread.tailor import tailor, tailor_together

KEYWORDS = re.compile(r"^(?P<topic>[a-z0-9-]+); (?P<edition>[A-Z]{2} \d{3}); (?P<format>[a-z0-9+-]+)$")
"""How a leaflet says in its metadata what it is: topic, edition and format (templates/leaflet.html.jinja)."""


DIGITS = "0123456789"
"""Of page numbers, which no sentence holds."""


def promise_of(leaflet: Leaflet, plan: Plan, library: Library, fonts: Sequence[FontFile] | None = None) -> Promise:
    """Everything the finished PDF of this leaflet is held to. ``fonts`` are looked for when they are not given."""
    words = tuple(_words(leaflet, plan))
    grid = grid_of(leaflet.look)
    below = {placed.row.id for page in plan.pages for placed in page.rows if placed.fit == "below"}
    files = (font.path for font in (find_fonts(library.root) if fonts is None else fonts))
    return Promise(
        title=leaflet.title.text,
        language=leaflet.language,
        words=words,
        letters=shapes_of(
            files, "".join((*words, *leaflet.help_line, *_furniture(leaflet), leaflet.say("page"), DIGITS))
        ),
        languages={sentence.text: sentence.lang for sentence in leaflet.sentences() if sentence.lang},
        furniture=_furniture(leaflet),
        every_page=leaflet.help_line,
        rows=tuple(_promised_row(row, grid.above or row.id in below) for part in leaflet.parts for row in part.rows),
        pictures=tuple(_promised_picture(picture, leaflet, library.root) for picture in leaflet.pictures()),
        headings=_headings(leaflet, plan),
        contacts=_contacts(library),
        floor=FLOOR,
        contrast=QUIET_LEAST if leaflet.look.colours == "quiet" else CONTRAST,
        known=_known(library),
        **_paper(leaflet),
    )


def _paper(leaflet: Leaflet) -> dict[str, Any]:
    """What is promised of the paper: its size, whether pages are counted, and how small a picture of a row may be."""
    look, grid = leaflet.look, grid_of(leaflet.look)
    return {
        "page_label": "" if look.hung_up or look.folded else leaflet.say("page"),
        "sheet": (grid.wide, grid.tall),
        "picture": grid.pic - 2.2 * grid.pen if look.folded else PICTURE,
        "across": ACROSS if look.folded else 1,
    }


def promise_on_screen(promise: Promise, leaflet: Leaflet, plan: Plan) -> Promise:
    """The same promise for the web page. It has none of what is there for paper alone: pages to write notes or
    comments on, the numbers of a proof, the boxes for names on a sheet to hang up."""
    pages = tuple(
        replace(
            page,
            kind="rows" if page.kind == "sheet" else page.kind,
            rows=tuple(replace(placed, number=0) for placed in page.rows),
        )
        for page in plan.pages
        if page.kind not in {"notes", "comments"}
    )
    shown = replace(plan, pages=pages)
    return replace(promise, words=tuple(_words(leaflet, shown)), headings=_headings(leaflet, shown))


def _furniture(leaflet: Leaflet) -> tuple[str, ...]:
    """What stands outside the reading order: the running head and the numerals on the part openers."""
    numbers = [str(part.number) for part in leaflet.parts if part.number]
    if leaflet.look.folded:
        return ()
    if leaflet.look.hung_up:
        return (leaflet.say("draft"),)
    lines = ["".join(run.text for run in phrase) for phrase in leaflet.title.phrases]
    head = [leaflet.title.text, *lines, leaflet.say("draft")] if grid_of(leaflet.look).running_head else []
    return (*head, *numbers)


def _words(leaflet: Leaflet, plan: Plan) -> list[str]:
    """All that a screen reader says, in order."""
    if leaflet.look.folded:
        return card_words(leaflet, plan)
    said = _cover_words(leaflet) if plan.cover else [leaflet.title.text]
    for page in plan.pages:
        if page.opener:
            said += [page.opener.label] if page.opener.label else []
            said.append(page.opener.heading.text)
        for placed in page.rows:
            row = placed.row
            said += [leaflet.say("photo")] if row.kind == "photo" else []
            said += [str(row.step)] if row.step else []
            said += [sentence.text for sentence in (*row.sentences, *row.meanings)]
            said += [str(placed.number)] if placed.number else []
        for block in page.blocks:
            said += [block.heading] if block.heading else []
            for answer in block.answers:
                said += [answer.label, *(sentence.text for sentence in answer.sentences)]
        if page.kind == "notes":
            said.append(leaflet.say("notes_heading"))
        elif page.kind == "sheet":
            said.append(leaflet.say("names_heading"))
        elif page.kind == "comments":
            said += [leaflet.say("comments_heading"), leaflet.say("comments_say"), *map(str, page.numbers)]
    return said


def _cover_words(leaflet: Leaflet) -> list[str]:
    said = [] if leaflet.logo else [leaflet.force]
    said += [leaflet.say("easy_read"), leaflet.title.text, leaflet.month, f"{leaflet.say('code')} {leaflet.code}"]
    said += [leaflet.strapline] if leaflet.strapline else []
    if leaflet.state in {"draft", "checked"}:
        said.append(leaflet.say("draft_line"))
    return said


def _headings(leaflet: Leaflet, plan: Plan) -> tuple[str, ...]:
    found = [leaflet.title.text]
    for page in plan.pages:
        found += [page.opener.heading.text] if page.opener else []
        found += [block.heading for block in page.blocks if block.heading]
        own = {"notes": "notes_heading", "sheet": "names_heading", "comments": "comments_heading"}.get(page.kind)
        found += [leaflet.say(own)] if own else []
    return tuple(found)


def _promised_row(row: Row, above: bool) -> PromisedRow:
    return PromisedRow(
        tuple(sentence.text for sentence in row.sentences),
        row.picture.alt if row.picture else "",
        tuple(sentence.text for sentence in row.meanings),
        above,
    )


def _promised_picture(picture: Picture, leaflet: Leaflet, root: Path) -> PromisedPicture:
    if picture is leaflet.logo:
        return PromisedPicture(picture.alt)  # too small on the page to be told by its look
    if picture.drawing:
        return PromisedPicture(picture.alt, look_of(drawing_png(picture.drawing)))
    soft = leaflet.look.colours == "quiet" and picture.file.endswith(".svg")
    return PromisedPicture(picture.alt, _look(root / picture.file, soft))


@lru_cache(maxsize=4096)
def _look(file: Path, soft: bool) -> str:
    return look_of(drawing_png(quiet(file.read_text("utf-8"))) if soft else picture_png(file))


def _contacts(library: Library) -> tuple[str, ...]:
    """Every number and address that may be printed."""
    found = [str(way) for contact in library.contacts.values() for way in (contact.number, contact.address) if way]
    films = (library.settings.clip, *(topic.clip for topic in library.topics.values()))
    return tuple(sorted({*found, *(str(film) for film in films if film)}))


def _known(library: Library) -> tuple[str, ...]:
    """The words in capitals that words.yaml knows, and those of the leaflets' codes."""
    words = library.words
    told = [*words.words, *(form for one in words.words.values() for form in one.forms), *words.easy, *words.names]
    told += [family.word for family in library.settings.families.values()]
    return tuple(sorted({one for said in told for one in str(said).split() if one.isupper()}))


def recorded_promise(pdf: bytes, library: Library) -> Promise | None:
    """What a finished PDF promised, by the topic, edition and format in its metadata.

    If the content still says the same, the whole promise; if it has changed since, what the record of the edition
    holds; for somebody else's PDF, or an edition without a record, None.
    """
    named = KEYWORDS.match(keywords_of(pdf))
    if named is None:
        return None
    # a file may be called by a neutral name, and not as its topic
    topic = next((slug for slug, one in library.topics.items() if one.called == named["topic"]), named["topic"])
    leaflet: Leaflet | None = None
    try:
        leaflet = _again(topic, named["format"], library)
        if leaflet is not None and leaflet.edition == named["edition"]:
            return promise_of(leaflet, open_pages(library.root).plan(leaflet), library)
    except EasyReadError:
        pass  # the topic is gone, or cannot be made now: its record may still be there
    record = read_record(library.root, topic, named["edition"])
    return _promise_from(record, library, leaflet) if record else None


def _again(topic: str, format_: str, library: Library) -> Leaflet | None:
    """The leaflet as the content would make it now; None when the format is no more."""
    if format_ == library.page.together_format:
        return tailor_together(library, topic)
    reader = reader_of(format_, library)
    return tailor(library, topic, *reader) if reader else None


def _promise_from(record: RecordedEdition, library: Library, today: Leaflet | None) -> Promise:
    """An older edition's promise: its rows, pictures and contacts. The order of the whole page is not recorded, and
    its paper is that of ``today``'s leaflet of the same format."""
    paper = _paper(today) if today is not None else {}
    alts = {id_: str(entry.alt) for id_, entry in library.pictograms.items()}
    rows = tuple(
        PromisedRow(tuple(row.sentences), alts.get(row.picture, ""), (row.means,) if row.means else ())
        for row in record.rows
    )
    return Promise(
        title=record.title,
        language=str(library.settings.language),
        every_page=tuple(record.help_line),
        rows=rows,
        contacts=_contacts(library),
        known=_known(library),
        **({"page_label": str(library.page.page)} | paper),
    )
