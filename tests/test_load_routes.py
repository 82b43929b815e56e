"""A number in a leaflet is somebody's, and it is known whose."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.routes import contacts_in, mentions


@dataclass(frozen=True)
class Way:
    """As much of a contact as is needed here."""

    how: str
    number: str | None = None
    address: str | None = None


CONTACTS: Mapping[str, Way] = {
    "emergency": Way("voice", "999"),
    "emergency-text": Way("text", "999"),
    "emergency-bsl": Way("bsl", "999", "999bsl.co.uk"),
    "emergency-helper": Way("helper", "999"),
    "police": Way("voice", "101"),
    "police-textphone": Way("app", "18001 101"),
    "bank": Way("voice", "159"),
    "scam-text": Way("text", "7726"),
    "scam-email": Way("email", None, "report@phishing.gov.uk"),
    "citizens-advice": Way("voice", "0808 223 1133"),
    "crimestoppers": Way("voice", "0800 555 111"),
    "online": Way("web", None, "https://www.northants.police.uk/"),
    "someone": Way("in-person"),
}


def named(text: str) -> list[tuple[str, str]]:
    """(words, contact) for every contact in the text."""
    return [(text[start:end], id_) for start, end, id_ in contacts_in(text, CONTACTS)]


def unknown(text: str) -> list[str]:
    """Numbers and addresses in the text that nobody has."""
    found = mentions(text, CONTACTS)
    for one in found:
        assert text[one.start : one.end] == one.written
    return [one.written for one in found if not one.contacts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phone 101.", [("101", "police")]),
        ("Phone *101* now.", [("101", "police")]),
        ("Phone | 101 | now.", [("101", "police")]),
        ("Type 18001 101 on the app.", [("18001 101", "police-textphone")]),
        ("Type 18001 | 101 on the app.", [("18001 | 101", "police-textphone")]),
        ("Phone 08082231133.", [("08082231133", "citizens-advice")]),
        ("Phone +44 808 223 1133.", [("+44 808 223 1133", "citizens-advice")]),
        ("Phone 0808-223-1133 or 101.", [("0808-223-1133", "citizens-advice"), ("101", "police")]),
        ("Phone 0800 555 111 24 hours a day.", [("0800 555 111", "crimestoppers")]),
        ("Call 101 365 days a year.", [("101", "police")]),
        ("Go to northants.police.uk.", [("northants.police.uk", "online")]),
        ("Go to WWW.Northants.police.uk/ today.", [("WWW.Northants.police.uk/", "online")]),
        ("Email report@phishing.gov.uk, please.", [("report@phishing.gov.uk", "scam-email")]),
        ("Go to 999bsl.co.uk to sign.", [("999bsl.co.uk", "emergency-bsl")]),
        ("Forward it to 7726. It is free.", [("7726", "scam-text")]),
        ("Phone 101 day or night.", [("101", "police")]),
        ("You can use 101 in the day.", [("101", "police")]),
        ("Ask someone you trust.", []),
    ],
)
def test_the_longest_number_or_address_at_a_place_is_the_one_meant(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected
    assert unknown(text) == []


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Phone 999.", "emergency"),
        ("Call 999 now.", "emergency"),
        ("999", "emergency"),
        ("Text 999.", "emergency-text"),
        ("Send a text to 999.", "emergency-text"),
        ("Text REGISTER | to 999.", "emergency-text"),
        ("You can sign to 999 on a video call.", "emergency-bsl"),
        ("Call the 999 BSL app.", "emergency-bsl"),
        ("Make a video call to 999.", "emergency-bsl"),
        ("Do not text. Phone 999.", "emergency"),
        ("Someone you trust can phone 999.", "emergency-helper"),
        ("A friend can phone 999 for you.", "emergency-helper"),
    ],
)
def test_where_one_number_has_several_routes_the_words_say_which(text: str, contact: str) -> None:
    assert [id_ for _, id_ in named(text)] == [contact]


def test_every_contact_with_the_number_is_a_candidate() -> None:
    (found,) = mentions("Phone 999.", CONTACTS)
    assert found.contacts == ("emergency", "emergency-text", "emergency-bsl", "emergency-helper")


@pytest.mark.parametrize(
    "text",
    [
        "Wait 3 minutes.",
        "1 in 10 people are deaf.",
        "1 in 101 people.",
        "In 2019 it was new.",
        "It costs £999.",
        "It costs £1,101.",
        "You are 18 or older.",
        "He is aged 101.",
        "It is 5 miles away.",
        "There are 101 homes here.",
        "It has 16 digits.",
        "It makes 130 dB of noise. It is 130 dB loud.",
        "Come at 10:30 or 9.15.",
        "It is 24 November 2026 or 01/06/2027 or 2028-11-01.",
        "Your code is 1234.",
        "Bus 111 stops here.",
        "Press 55.",
        "101% of it.",
        "The 101st home.",
        "Phone 3 people.",
        "Shut the door.Then lock it.",
        "A real visitor will wait.Ask us.",
        "e.g. i.e. a.m. 3.5",
        "ABC999 and 999ABC",
    ],
)
def test_a_number_of_things_is_nobody_s_number(text: str) -> None:
    assert mentions(text, CONTACTS) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Phone 111.", "111"),
        ("Phone 105 in a power cut.", "105"),
        ("Phone 116 123 to talk.", "116 123"),
        ("Phone 0808 223 1134 now.", "0808 223 1134"),
        ("Phone 0300 101 999.", "0300 101 999"),
        ("Phone (01604) 888963.", "(01604) 888963"),
        ("Phone 01604 888 963 24 hours.", "01604 888 963"),
        ("Phone 18001 0808 223 1133.", "18001 0808 223 1133"),
        ("Type 18000.", "18000"),
        ("Text 67101.", "67101"),
        ("Text us on 555.", "555"),
        ("Phone 07700\u00a0900123.", "07700\u00a0900123"),
        ("Go to www.example.com/help?", "www.example.com/help"),
        ("Go to northants.police.uk/report.", "northants.police.uk/report"),
        ("Go to https://example.org!", "https://example.org"),
        ("Email help@example.org.", "help@example.org"),
    ],
)
def test_a_number_or_address_that_nobody_answers_for_is_seen(text: str, number: str) -> None:
    assert unknown(text) == [number]
    assert named(text) == []


@given(st.text(st.sampled_from(list("01 9-+()|.@/:£aBphone text\u00a0*")), max_size=80))
def test_mentions_never_overlap_and_stand_where_they_say(text: str) -> None:
    at = 0
    for found in mentions(text, CONTACTS):
        assert at <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.written
        at = found.end


@pytest.mark.parametrize("part", ["9", "9 ", "0 ", "a.", "a@", "www.", "(0", "1-", "- ", "1 | "])
def test_a_very_long_text_is_read_in_a_moment(part: str) -> None:
    begun = time.perf_counter()
    mentions(part * 20_000, CONTACTS)
    assert time.perf_counter() - begun < 3
