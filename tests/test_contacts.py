"""The shipped contacts: what may be printed, what never may, and that a second place takes nothing local with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tiny import TODAY

from easyread.load import open_library
from easyread.load.numbers import audience_texts, page_texts, shared_texts, topic_texts
from easyread.model import Library
from easyread.routes import bare_address, digits, mentions
from easyread.text import Text
from easyread.wording import read_wording

ROOT = Path(__file__).parents[1]

NEVER = {
    "67101": "the non-emergency text number of other forces; that of Northamptonshire was not found",
    "08081689111": "seen in no source that could be confirmed",
    "03452307702": "the local doorstep line, seen in 2016 only: to be confirmed or dropped",
}
"""Digits that no leaflet may print (FACTS A.2, status U or «confirm or drop»), and why."""
ROUTES = {
    "emergency": "999", "silent-call": "999", "emergency-text": "999", "emergency-relay": "999",
    "emergency-bsl": "999bsl.co.uk", "emergency-textphone": "18000",
    "police-not-urgent": "101", "police-textphone": "18001101",
    "police-website": "northants.police.uk", "police-bsl": "northants.police.uk",
    "report-fraud": "03001232040", "report-fraud-web": "reportfraud.police.uk", "bank-159": "159",
    "scam-text-7726": "7726", "scam-email-report": "report@phishing.gov.uk",
    "citizens-advice-consumer": "08082231133", "crimestoppers": "0800555111", "report-it": "report-it.org.uk",
    "landlord-repairs": "03003307003", "council-adult": "03001267000", "council-adult-web": "westnorthants.gov.uk",
    "street-doctor": "fixmystreet.northamptonshire.gov.uk",
    "voice-victims": "03003031965", "keep-safe-card": "01604888963", "stop-loan-sharks": "03005552222",
    "domestic-abuse-women": "08082000247", "domestic-abuse-men": "08088010327", "domestic-abuse-lgbt": "08009995428",
    "domestic-abuse-chat": "nationaldahelpline.org.uk", "domestic-abuse-bsl": "nationaldahelpline.org.uk",
    "domestic-abuse-lgbt-email": "help@galop.org.uk",
}  # fmt: skip
"""Every number and address of FACTS A.2 with status V, written a second time: a slip of the finger shows here."""
PERMANENT = {"999", "101", "18000"}
"""National short numbers that are printed past their review as well."""
NATIONAL = {
    "999", "101", "18000", "18001101", "105", "111", "159", "7726", "116123", "08082231133", "0800555111",
    "03001232040", "08082000247", "08088010327", "08009995428", "03005552222", "999bsl.co.uk", "reportfraud.police.uk",
    "report@phishing.gov.uk", "report-it.org.uk", "crimestoppers-uk.org", "relayuk.bt.com", "emergencysms.net",
    "nationaldahelpline.org.uk", "mensadviceline.org.uk", "galop.org.uk", "help@galop.org.uk", "stoploansharks.co.uk",
    "citizensadvice.org.uk",
}  # fmt: skip
"""Routes of FACTS A.2 that answer in any English town."""
LOCAL = re.compile(r"northampton|northants|\bNPH\b|\bNN\d|\bWNC\b|street doctor", re.IGNORECASE)
LOCAL_NUMBERS = ("01604", "03003307003", "03001267000", "03003031965", "03452307702")


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


def texts(content: Library) -> Iterator[Text]:
    """Everything that can be printed."""
    for topic in {**content.topics, **content.held}.values():
        yield from topic_texts(topic)
        for variant in topic.supporter:
            yield variant.say
        for question in topic.questions:
            yield question.ask
    yield from shared_texts(content.contacts, content.words)
    yield from page_texts(content.page)
    for audience in content.audiences.values():
        yield from audience_texts(audience)


# ---------------------------------------------------------------- what may be printed


@pytest.mark.parametrize("number", NEVER)
def test_a_number_that_nobody_could_confirm_is_in_no_leaflet(number: str) -> None:
    everything = [*texts(library()), *(c.number or "" for c in library().contacts.values())]
    assert [text for text in everything if number in re.sub(r"[\s()|*-]", "", text)] == [], NEVER[number]


@pytest.mark.parametrize("id_", ROUTES)
def test_every_published_route_is_there_with_its_own_number_so_nobody_phones_a_stranger(id_: str) -> None:
    contact = library().contacts[id_]
    assert ROUTES[id_] in {digits(contact.number or ""), bare_address(contact.address or "")}


def test_no_price_is_given_for_159_because_sources_differ() -> None:
    bank = library().contacts["bank-159"]
    assert bank.cost is None
    priced = re.compile(r"\bfree\b|\bcosts?\b|\bpay\b|£", re.IGNORECASE)
    assert [text for text in texts(library()) if "159" in text and priced.search(text)] == []


def test_the_force_has_no_text_number_so_nobody_texts_the_police_of_another_county() -> None:
    police = [c for c in library().contacts.values() if c.who.startswith(library().settings.force)]
    assert {digits(c.number or "") for c in police if c.how == "text"} == {"18001101"}


def test_voice_only_helplines_ask_for_hearing_and_speech_so_a_deaf_reader_is_never_sent_to_one() -> None:
    voice = {id_: c for id_, c in library().contacts.items() if c.how == "voice"}
    assert {id_ for id_, c in voice.items() if "hear" not in c.takes} == set()
    assert {id_ for id_, c in voice.items() if "speak" not in c.takes} == {"silent-call"}


def test_a_route_last_seen_years_ago_is_checked_first() -> None:
    soonest = min(library().contacts.items(), key=lambda item: item[1].review)
    assert soonest[0] == "keep-safe-card"
    assert (soonest[1].review - TODAY).days <= 40


def test_every_number_and_address_in_the_words_belongs_to_a_contact() -> None:
    nobodys = [
        f"{text.place}: {found.written}"
        for text in texts(library())
        for found in mentions(str(read_wording(text).text), library().contacts)
        if not found.contacts
    ]
    assert nobodys == []


def test_every_contact_says_where_it_comes_from_and_when_it_is_checked_again() -> None:
    for id_, contact in library().contacts.items():
        assert contact.source, id_
        assert all(source in library().sources for source in contact.source), id_
        assert contact.source_date, id_
        assert contact.review > TODAY, id_
        assert (contact.review.year - TODAY.year) * 12 + contact.review.month - TODAY.month <= 36, id_


def test_nobody_has_tried_a_contact_unless_an_owner_says_so() -> None:
    for id_, contact in library().contacts.items():
        if contact.checked is not None or contact.confirmed == "owner":
            assert contact.owner, f"{id_}: a check without anybody who made it is invented"
            assert contact.checked is not None, id_
            assert contact.confirmed == "owner", id_


def test_only_national_short_numbers_outlive_their_review() -> None:
    permanent = [contact for contact in library().contacts.values() if contact.permanent]
    assert {digits(contact.number or "") for contact in permanent} == PERMANENT
    assert not [contact.address for contact in permanent if contact.address]
