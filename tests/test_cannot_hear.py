"""What a reader who cannot hear gets, in every topic: no picture of a phone call of their own, no word about sound that
is of no use to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tiny import TODAY

from easyread.errors import NotMade
from easyread.leaflet import Row
from easyread.load import open_library
from easyread.model import Library
from easyread.tailor import tailor

ROOT = Path(__file__).parents[1]
CALL_WORDS = (
    r"on the phone",
    r"you phone",
    r"phones you",
    r"and phone",
    r"phone call",
    r"phone rings",
    r"receiver",
    r"(?<!video )\bcall\b",
    r"calls you",
    r"caller",
    r"voices?",
    r"you hear",
    r"you listen",
)
"""How the words of a picture show a voice call. «Someone you trust phones for you» is not one: the helper hears."""
SOUND_WORDS = r"hears?|heard|listens?|noises?|noisy|loud|quiet|sounds?|bells?|rings?|voices?|beeps?|shouts?"
OF_USE = (
    r"(people|neighbours|they).* (can )?hear",  # who hears it instead of you
    r"you (may|do) not hear",
    r"noise.* again and again",  # the noise is the trouble that the leaflet is about
    r"shout or say rude words",
    r"\bbell (for|to) your (bag|purse)",  # the thing itself, which is in the hand
)
"""What may be said about sound to somebody who does not hear it."""
CALL = re.compile(rf"\b({'|'.join(CALL_WORDS)})\b", re.IGNORECASE)
SOUND = re.compile(rf"\b({SOUND_WORDS})\b", re.IGNORECASE)
USE = re.compile("|".join(OF_USE), re.IGNORECASE)


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


def cannot_hear() -> list[str]:
    return [str(name) for name, audience in library().audiences.items() if "hear" in audience.cannot]


def rows(topic: str, needs: list[str]) -> Iterator[Row]:
    for part in tailor(library(), topic, needs).parts:
        yield from part.rows


def said(row: Row) -> str:
    return " ".join(sentence.text for sentence in row.sentences)


def calls(topic: str, needs: list[str]) -> list[tuple[str, str]]:
    """The rows whose picture shows a voice call: its alt text and the words beside it."""
    return [(row.picture.alt, said(row)) for row in rows(topic, needs) if row.picture and CALL.search(row.picture.alt)]


def sounds(topic: str, needs: list[str]) -> list[str]:
    """The rows that speak of a sound which the reader is to notice."""
    return [said(row) for row in rows(topic, needs) if SOUND.search(said(row)) and not USE.search(said(row))]


@pytest.mark.parametrize("need", cannot_hear())
def test_no_picture_shows_a_reader_who_cannot_hear_on_the_phone(need: str) -> None:
    found = {}
    for topic in library().topics:
        try:
            found[topic] = calls(topic, [need])
        except NotMade:
            continue
    assert len(found) > 30
    assert {topic: those for topic, those in found.items() if those} == {}


@pytest.mark.parametrize("need", cannot_hear())
def test_no_row_counts_on_a_sound_that_the_reader_cannot_hear(need: str) -> None:
    found = {}
    for topic in library().topics:
        try:
            found[topic] = sounds(topic, [need])
        except NotMade:
            continue
    assert len(found) > 30
    assert {topic: those for topic, those in found.items() if those} == {}


def test_readers_who_hear_get_calls_and_sounds_so_the_tests_above_can_fail() -> None:
    assert len(calls("phone-scams", [])) > 3
    assert calls("courier-fraud", [])
    assert calls("pendant-phone", [])
    assert sounds("window-alarm", [])
    assert sounds("bag-bells", [])


def test_there_are_readers_who_cannot_hear() -> None:
    assert len(cannot_hear()) > 1
