"""The card: one sheet that is folded until it fits a pocket, for a topic whose paper must not be found.

Its rows are the topic's advice and the ways to get help, each with its picture. There is no help page: the help line
stands on its back. Letters of 16 point are the floor of every leaflet (STANDARDS L1) and what a card of A7 holds; who
needs up to 22.6 point gets the same card on A3, and who needs more gets a leaflet.
"""

from __future__ import annotations

from dataclasses import replace

from easyread.errors import NotMade
from easyread.leaflet import Answer, Leaflet, Look, Part
from easyread.model import Topic
from easyread.tailor.build import Builder, title_of
from easyread.tailor.needs import Reader
from easyread.tailor.phrases import sentences
from easyread.tailor.routes import working
from easyread.text import plain
from easyread.wording import read_wording

LETTERS = {"card": 16.0, "card-a3": 22.6}
"""The size of the letters on each paper, in points."""
SERVES = {"card": 20.0, "card-a3": 22.6}
"""The largest letters that a reader may need to get the card on this paper: it is small by need."""


def card_look(look: Look, topic: Topic, slug: str, reader: Reader) -> Look:
    """The look of a topic that is made as a card, or the same look for any other.

    Raises `NotMade` where somebody chooses a card for a topic that is none, or letters that no card holds.
    """
    if not look.folded:
        if topic.sheet is None or "sheet" in reader.values:
            return look
        fitting = [sheet for sheet in LETTERS if look.size <= SERVES[sheet]]
        return _set_small(look, fitting[0]) if fitting else look
    if topic.sheet is None:
        raise NotMade(
            f"The topic {slug} is not written for a card.", "Leave --sheet out, or choose a4, a5, a3 or fridge."
        )
    if "size" in reader.chosen and look.size > SERVES[look.sheet]:
        raise NotMade(
            f"A card has letters of {LETTERS[look.sheet]:g} point, because it must be small.",
            "Choose --sheet card-a3 for 22 point, or --sheet a4 for a leaflet.",
        )
    return _set_small(look, look.sheet)


def _set_small(look: Look, sheet: str) -> Look:
    # a row of a card is one sentence: all of it in bold would make nothing stand out
    weight = "key-words" if look.weight == "first-sentence" else look.weight
    return replace(look, sheet=sheet, size=LETTERS[sheet], letter_space=0.0, word_space=0.0, weight=weight)


def card(builder: Builder) -> Leaflet:
    """The card of a topic: its advice, then the contacts that work for this reader.

    Raises `NotMade` when no contact is left.
    """
    topic, library, page = builder.topic, builder.library, builder.page
    routes = working(library, builder.reader, map(str, topic.contacts))
    if topic.contacts and not routes:
        raise NotMade(
            "None of its ways to get help may be printed for this reader, and a card without one helps nobody.",
            "Look at the review dates in content/contacts.yaml.",
        )
    rows = [row for section in topic.sections for row in builder.advice(section, numbered=False)]
    rows += builder.routes(routes)
    made = builder.leaflet([Part(title_of(topic.title), tuple(rows))])
    edition = Answer(str(page.edition), sentences(read_wording(plain(f"{made.code}, {made.edition}"))))
    return replace(made, words=(), answers=(edition,))
