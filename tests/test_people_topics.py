"""The topics about people: nobody is blamed, left without an action, or told to phone when they cannot hear."""

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

ROOT = Path(__file__).parents[1]
OPEN = ("neighbours", "hate-crime", "asb")
PRIVATE = ("mate-crime", "cuckooing", "loan-sharks")
HEARING = re.compile(r"\bphone (\d|when|day)|\bphone .* on 0|\bknock", re.IGNORECASE)
"""What only a person who hears or speaks can do."""
HARM = re.compile(r"\b(nasty|bad names|scare|hurts?|break|take your|drugs)\b", re.IGNORECASE)
WAY_OUT = re.compile(r"\b(tell|phone|get help|go |keep|999|use the police)\b", re.IGNORECASE)


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


def parts(leaflet: Leaflet) -> list[list[str]]:
    """The words of every row, part by part, as they are read aloud."""
    return [
        [
            " ".join(run.text for sentence in row.sentences for phrase in sentence.phrases for run in phrase)
            for row in part.rows
        ]
        for part in leaflet.parts
    ]


def rows(leaflet: Leaflet) -> list[str]:
    """The words of every row."""
    return [said for part in parts(leaflet) for said in part]


@pytest.mark.parametrize("need", ["deaf", "hard-of-hearing"])
@pytest.mark.parametrize("topic", OPEN + PRIVATE)
def test_a_reader_who_cannot_hear_is_told_nothing_that_needs_hearing(topic: str, need: str) -> None:
    said = rows(tailor(library(), topic, [need]))
    assert len(said) > 8
    assert [line for line in said if HEARING.search(line)] == []


@pytest.mark.parametrize("topic", OPEN + PRIVATE)
def test_a_reader_who_hears_is_told_to_phone_so_the_test_above_can_fail(topic: str) -> None:
    assert [line for line in rows(tailor(library(), topic)) if HEARING.search(line)] != []


@pytest.mark.parametrize("topic", PRIVATE)
def test_a_private_leaflet_has_no_helpers_page_because_the_helper_may_do_the_harm(topic: str) -> None:
    assert library().topics[topic].private
    assert tailor_together(library(), topic) is None


@pytest.mark.parametrize("topic", PRIVATE)
def test_a_private_leaflet_shows_no_fridge_door_because_others_would_read_it_there(topic: str) -> None:
    fridge = library().page.main_picture
    open_one = tailor(library(), OPEN[0], ["forgetful"])
    assert any(part.picture and part.picture.id == fridge for part in open_one.parts)
    assert not [p for p in tailor(library(), topic, ["forgetful"]).parts if p.picture and p.picture.id == fridge]


@pytest.mark.parametrize("topic", OPEN)
def test_an_open_leaflet_can_be_read_together(topic: str) -> None:
    assert tailor_together(library(), topic) is not None


@pytest.mark.parametrize("topic", PRIVATE)
def test_a_private_leaflet_says_where_to_keep_it_so_the_wrong_person_does_not_find_it(topic: str) -> None:
    assert [line for line in rows(tailor(library(), topic)) if "only you see it" in line]


@pytest.mark.parametrize("topic", ["hate-crime", "asb", *PRIVATE])
def test_a_reader_who_was_harmed_reads_that_it_is_not_their_fault(topic: str) -> None:
    assert [line for line in rows(tailor(library(), topic)) if "not your fault" in line]


@pytest.mark.parametrize("topic", ["hate-crime", *PRIVATE])
def test_a_frightening_page_is_followed_at_once_by_what_to_do(topic: str) -> None:
    told = parts(tailor(library(), topic))
    frightening = [place for place, part in enumerate(told) if any(HARM.search(line) for line in part)]
    assert frightening
    for place in frightening:
        assert any(WAY_OUT.search(line) for part in told[place : place + 2] for line in part)


def test_nobody_waits_to_be_alone_before_they_phone_999() -> None:
    said = rows(tailor(library(), "cuckooing"))
    danger = next(place for place, line in enumerate(said) if "999" in line)
    alone = next(place for place, line in enumerate(said) if "alone" in line)
    assert danger < alone


def test_what_is_said_about_the_law_of_lending_waits_for_a_lawyer() -> None:
    unasked = [
        str(statement.say)
        for section in library().topics["loan-sharks"].sections
        for statement in section.statements
        if re.search(r"loan shark|in trouble|borrow", str(statement.say), re.IGNORECASE)
        and "legal" not in statement.approval
        and "0300" not in str(statement.say)
    ]
    assert unasked == []


@pytest.mark.parametrize("topic", OPEN + PRIVATE)
def test_a_leaflet_shows_no_picture_twice_for_two_different_things(topic: str) -> None:
    seen: dict[str, str] = {}
    for section in library().topics[topic].sections:
        for statement in section.statements:
            for said in (statement, statement.instead):
                if said is None:
                    continue
                picture, words = str(said.picture), str(said.say)
                assert seen.setdefault(picture, words) == words
