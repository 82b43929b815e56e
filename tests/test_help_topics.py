"""The help topics: what a reader who cannot hear is told, and what must never show from outside."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from tiny import TODAY

from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.model import Library
from easyread.tailor import tailor, tailor_together
from easyread.wording import read_wording

ROOT = Path(__file__).parents[1]
TOPICS = ("silent-call", "keep-safe-card", "after-crime", "home-visit", "domestic-abuse")
PRIVATE = "domestic-abuse"
HEARING = re.compile(r"\b(phone (?!number)\d|press 55|listen|cough|whisper|helpline|phone it)", re.IGNORECASE)
"""What only a person who hears or speaks can do."""
TELLING = re.compile(r"abuse|hurt|violen|partner|domestic|scare|police|crime|victim|danger", re.IGNORECASE)
"""Words that would tell somebody who sees the cover what is inside."""


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


def rows(leaflet: Leaflet) -> list[str]:
    """The words of every row, as they are read aloud."""
    return [
        " ".join(run.text for sentence in row.sentences for phrase in sentence.phrases for run in phrase)
        for part in leaflet.parts
        for row in part.rows
    ]


@pytest.mark.parametrize("need", ["deaf", "hard-of-hearing"])
@pytest.mark.parametrize("topic", TOPICS)
def test_a_reader_who_cannot_hear_is_told_nothing_that_needs_hearing(topic: str, need: str) -> None:
    said = rows(tailor(library(), topic, [need]))
    assert len(said) > 6
    assert [line for line in said if HEARING.search(line)] == []


def test_a_reader_who_hears_is_told_to_phone_so_the_test_above_can_fail() -> None:
    assert [line for line in rows(tailor(library(), "silent-call")) if HEARING.search(line)] != []


@pytest.mark.parametrize("need", ["deaf", "hard-of-hearing"])
def test_a_silent_call_has_another_way_to_999_for_those_who_cannot_hear_the_voice(need: str) -> None:
    said = " ".join(rows(tailor(library(), "silent-call", [need])))
    assert "text REGISTER to 999" in said
    assert "Relay UK" in said


def test_whoever_sees_the_cover_of_the_private_leaflet_learns_nothing() -> None:
    topic = library().topics[PRIVATE]
    cover = library().pictograms[topic.picture]
    outside = [str(topic.title), str(topic.about), str(cover.title), str(cover.alt), *map(str, cover.phrases)]
    assert [text for text in outside if TELLING.search(text)] == []


def test_the_private_leaflet_is_made_only_when_asked_for_and_never_for_a_helper() -> None:
    topic = library().topics[PRIVATE]
    assert topic.private
    assert not topic.unasked
    assert not topic.supporter
    assert not topic.questions
    assert tailor_together(library(), PRIVATE) is None


def test_no_reader_gets_a_page_of_the_private_leaflet_to_hang_on_the_fridge() -> None:
    heading = library().page.main_picture
    shown = {need: tailor(library(), PRIVATE, [need]) for need in library().audiences}
    assert [
        need for need, one in shown.items() for part in one.parts if part.picture and part.picture.id == heading
    ] == []
    usual = tailor(library(), "home-visit", ["brain-injury"])
    assert any(part.picture and part.picture.id == heading for part in usual.parts)


def test_the_private_leaflet_begins_with_how_to_read_it_safely_and_stays_short() -> None:
    sections = library().topics[PRIVATE].sections
    first = str(read_wording(sections[0].statements[0].say).text)
    assert "alone" in first
    assert 6 <= sum(len(section.statements) for section in sections) <= 8


def test_women_men_and_lgbt_readers_each_find_a_line_in_the_private_leaflet() -> None:
    said = " ".join(rows(tailor(library(), PRIVATE)))
    for word, number in (("woman", "0808 2000 247"), ("man", "0808 801 0327"), ("trans", "0800 999 5428")):
        assert re.search(rf"\b{re.escape(word)}[?, ].{{0,20}}{number}", said.replace("\u00a0", " ")), word


@pytest.mark.parametrize("need", ["deaf", "hard-of-hearing"])
def test_a_reader_who_cannot_hear_finds_no_voice_line_in_the_private_leaflet_but_another_way(need: str) -> None:
    leaflet = tailor(library(), PRIVATE, [need])
    assert not {id_ for id_ in leaflet.contacts if library().contacts[id_].how == "voice"}
    assert {library().contacts[id_].how for id_ in leaflet.contacts} >= {"text", "web", "email"}


def test_an_overdue_number_leaves_no_hole_in_the_keep_safe_leaflet_because_the_officer_comes_first() -> None:
    words = [
        str(read_wording(s.say).text) for part in library().topics["keep-safe-card"].sections for s in part.statements
    ]
    assert any("Ask your officer" in text for text in words)
    assert [text for text in words if re.search(r"\d{5}", text)] == []


def test_a_visit_can_be_checked_and_refused_so_nobody_feels_they_must_let_us_in() -> None:
    said = " ".join(rows(tailor(library(), "home-visit")))
    for words in ("Phone 101", "ID card", "keep the door shut", "yes or no", "change your mind"):
        assert words in said.replace("\u00a0", " "), words
