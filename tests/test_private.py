"""A private topic: the helper, the landlord or whoever visits may be the person who does the harm.

No page of it is made for a second pair of eyes, and nothing of it hangs, is scanned or has room for somebody's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from tiny import TODAY

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.make.orders import Order, leaflet_of, orders_for, orders_of
from easyread.make.produce import Producer
from easyread.model import Library
from easyread.proof.opening import open_pdf
from easyread.proof.paper import Paper
from easyread.render import open_pages
from easyread.render.html import Pages
from easyread.tailor import tailor, tailor_together

ROOT = Path(__file__).parents[1]
MUST_BE = {"domestic-abuse", "courier-fraud", "cuckooing", "mate-crime", "loan-sharks"}
"""The topics that are private whenever they are there."""


@cache
def library() -> Library:
    """The shipped content, made harder: films, main things and names to write are asked for, and must not come."""
    shipped = open_library(ROOT, TODAY)
    settings = shipped.settings.model_copy(
        update={"clip": "northants.police.uk/bsl", "addresses": ["northants.police.uk"]}
    )
    topics = {slug: topic for slug, topic in shipped.topics.items() if topic.private}
    for slug, topic in topics.items():
        sections = [
            section.model_copy(
                update={"statements": [one.model_copy(update={"main": True}) for one in section.statements]}
            )
            for section in topic.sections
        ]
        topics[slug] = topic.model_copy(update={"sections": sections})
    return replace(shipped, settings=settings, topics={**shipped.topics, **topics})


PRIVATE = sorted(slug for slug, topic in open_library(ROOT, TODAY).topics.items() if topic.private)
USUAL = "answer-door"


def kinds(leaflet: Leaflet) -> set[str]:
    return {row.kind for part in leaflet.parts for row in part.rows}


@cache
def planner() -> Pages:
    return open_pages(ROOT)


def pages(leaflet: Leaflet) -> set[str]:
    return {page.kind for page in planner().plan(leaflet).pages}


def room_for_others(leaflet: Leaflet) -> list[str]:
    """Everything in a finished leaflet that is there for a second person, or that shows it to one."""
    page = library().page
    found = sorted(kinds(leaflet) & {"photo", "write", "tick", "question"})
    found += sorted(pages(leaflet) & {"notes", "sheet", "comments"})
    headings = {part.heading.text for part in leaflet.parts}
    pictures = {part.picture.id for part in leaflet.parts if part.picture}
    found += [str(id_) for id_ in (page.main_picture, page.together_picture, page.questions_picture) if id_ in pictures]
    found += [picture.id for picture in leaflet.pictures() if picture.drawing]
    said = {sentence.text for part in leaflet.parts for row in part.rows for sentence in row.sentences} | headings
    found += [str(words) for words in (page.officer, page.trusted) if str(words) in said]
    return found + (["answers"] if leaflet.replies else [])


def readers() -> Iterator[tuple[str, dict[str, str]]]:
    for need in library().audiences:
        yield need, {}
        yield need, {"sheet": "a4"}
        yield need, {"sheet": "a5"}


def test_every_topic_whose_helper_may_be_the_abuser_is_private() -> None:
    there = MUST_BE & set(library().topics)
    assert there
    assert {slug for slug in there if not library().topics[slug].private} == set()


@pytest.mark.parametrize("slug", PRIVATE)
def test_no_reader_gets_a_private_leaflet_with_room_for_somebody_else(slug: str) -> None:
    found = {}
    for need, choices in readers():
        leaflet = tailor(library(), slug, [need], choices)
        found[leaflet.format] = room_for_others(leaflet)
    assert {format_: there for format_, there in found.items() if there} == {}


def test_a_usual_leaflet_has_all_of_it_so_that_the_test_above_can_fail() -> None:
    there = set(chain.from_iterable(room_for_others(tailor(library(), USUAL, [need])) for need in library().audiences))
    assert there >= {"photo", "write", "tick", "notes", "clip", str(library().page.main_picture)}


@pytest.mark.parametrize("slug", PRIVATE)
def test_nobody_can_have_a_private_topic_read_together_or_hung_up(slug: str) -> None:
    topic = library().topics[slug]
    assert (topic.supporter, topic.questions, topic.clip) == ([], [], None)
    assert tailor_together(library(), slug) is None
    assert not any(order.together for order in orders_of(slug, library()))
    for need in library().audiences:
        assert all(dict(order.choices).get("sheet") != "fridge" for order in orders_for(slug, (need,), (), library()))
        with pytest.raises(NotMade):
            tailor(library(), slug, [need], {"sheet": "fridge"})


@pytest.mark.parametrize("slug", PRIVATE[:2])
def test_a_finished_private_pdf_keeps_its_promises_and_has_no_room_for_names(slug: str) -> None:
    product = Producer(library()).produce(leaflet_of(Order(slug, ("brain-injury",), (("sheet", "a4"),)), library()))
    opened = open_pdf(product.pdf)
    said = " ".join(Paper(opened, None).said)
    opened.close()
    page = library().page
    for words in (
        page.officer,
        page.trusted,
        page.notes_heading,
        page.main_heading,
        page.photo,
        page.questions_heading,
    ):
        assert str(words) not in said
    assert str(page.help_heading) in said
