"""States and approvals: what a leaflet says of itself is true, and what waits for somebody is listed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny import CONTACTS, SOURCES, TODAY, TOPIC, WORDS, tiny_library

from easyread.approvals import as_text
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.states import names_in, state_findings

FILE = "content/topics/lock-door.yaml"
CHECKED = "checked:\n  - who: neighbourhood team\n    date: 2026-05-01\n"
TESTED = "tested:\n  - group: day centre group\n    date: 2026-06-01\n    how-many: 6\n    changed: Two pictures.\n"
APPROVED = "approved:\n  role: corporate communications\n  date: 2026-07-01\n"
HELPER = "supporter:\n  - say: Read one page at a time.\n    picture: phone-help\n"
QUESTIONS = "questions:\n" + 3 * (
    "  - ask: What do you do first?\n    pictures: [lock-door, open-door]\n    right: lock-door\n"
)
OWNED = CONTACTS.replace(
    "    review: 2028-11-01\n", "    owner: duty desk\n    confirmed: owner\n    review: 2028-11-01\n"
)


def found(folder: Path, more: str = "", topic: str = TOPIC, **files: str) -> list[Finding]:
    return state_findings(open_library(tiny_library(folder, **{FILE: topic + more, **files}), TODAY))


def of(findings: list[Finding], rule: str) -> list[Finding]:
    return [finding for finding in findings if finding.rule == rule]


@pytest.mark.parametrize(
    ("state", "evidence", "lacks"),
    [
        ("draft", "", 0),
        ("checked", "", 1),
        ("checked", CHECKED, 0),
        ("tested", CHECKED, 1),
        ("tested", TESTED, 1),
        ("tested", CHECKED + TESTED, 0),
        ("tested", CHECKED + TESTED.replace("how-many: 6", "how-many: 0"), 1),
        ("approved", "", 3),
        ("approved", CHECKED + APPROVED, 1),
        ("approved", CHECKED + TESTED + APPROVED, 0),
    ],
)
def test_a_state_without_its_evidence_stops_the_leaflet(tmp_path: Path, state: str, evidence: str, lacks: int) -> None:
    lines = f"state: {state}\n{evidence}"
    findings = of(found(tmp_path, lines, **{"content/contacts.yaml": OWNED}), "state")
    assert len(findings) == lacks
    row = len(TOPIC.splitlines()) + 1
    for finding in findings:
        assert (finding.level, finding.topic) == (Level.ERROR, "lock-door")
        assert str(finding.place) == f"{FILE}:{row}:8"


def test_an_approved_leaflet_prints_no_number_that_its_owner_did_not_confirm(tmp_path: Path) -> None:
    lines = "state: approved\n" + CHECKED + TESTED + APPROVED
    messages = [f.message for f in of(found(tmp_path, lines), "state")]
    assert any("(police)" in message and "has no owner" in message for message in messages)
    assert any("(emergency-text)" in message for message in messages), "the help page of some readers prints it"
    assert not any("(helper)" in message for message in messages), "nobody can try «someone you trust»"
    assert not any("(report-online)" in message for message in messages), "no leaflet of this topic prints it"
    half = OWNED.replace("confirmed: owner", "confirmed: published")
    messages = [f.message for f in of(found(tmp_path, lines, **{"content/contacts.yaml": half}), "state")]
    assert any("was not confirmed by its owner" in message for message in messages)


def test_evidence_of_a_day_to_come_is_none(tmp_path: Path) -> None:
    lines = "state: checked\n" + CHECKED.replace("2026-05-01", "2026-11-25")
    assert ["still to come" in f.message for f in of(found(tmp_path, lines), "state")] == [True]


def test_nobodys_name_stands_in_the_evidence(tmp_path: Path) -> None:
    lines = "state: tested\n" + CHECKED.replace("neighbourhood team", "PC Jane Smith") + TESTED
    (finding,) = of(found(tmp_path, lines), "name-in-record")
    assert (finding.level, finding.text) == (Level.WARNING, "Jane Smith")
    listed = WORDS.replace("names: [Northtown]", "names: [Northtown, Jane Smith]")
    assert of(found(tmp_path, lines, **{"content/words.yaml": listed}), "name-in-record") == []


def test_the_force_and_a_sentence_are_not_taken_for_a_name(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path), TODAY)
    assert names_in("Northshire Police, the day group. They said it was good.", library) == []
    assert names_in("Mary-Ann O’Neil came", library)


def test_a_helper_who_may_do_the_harm_gets_no_page(tmp_path: Path) -> None:
    private = of(found(tmp_path, "private: yes\n" + HELPER + QUESTIONS), "private")
    assert [(f.level, f.topic) for f in private] == [(Level.ERROR, "lock-door")] * 2
    findings = found(tmp_path, "private: yes\n")
    assert of(findings, "private") == []
    assert of(findings, "read-together") == []


def test_a_topic_without_words_for_the_helper_or_three_questions_is_said(tmp_path: Path) -> None:
    assert len(of(found(tmp_path), "read-together")) == 2
    assert of(found(tmp_path, HELPER + QUESTIONS), "read-together") == []
    (finding,) = of(found(tmp_path, HELPER + "\n".join(QUESTIONS.split("\n")[:4]) + "\n"), "read-together")
    assert "It has 1 question " in finding.message
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("right: lock-door", "right: phone-help", "none of the pictures of this question"),
        ("[lock-door, open-door]", "[lock-door, my-notes]", "is not in this topic"),
        ("[lock-door, open-door]", "[lock-door, lock-door]", "stands here twice"),
    ],
)
def test_a_question_that_the_leaflet_does_not_answer_stops_it(
    tmp_path: Path, before: str, after: str, says: str
) -> None:
    findings = of(found(tmp_path, HELPER + QUESTIONS.replace(before, after, 1)), "question")
    assert findings
    assert says in findings[0].message
    assert {(f.level, f.topic) for f in findings} == {(Level.ERROR, "lock-door")}
    assert of(found(tmp_path, HELPER + QUESTIONS), "question") == []


# ---------------------------------------------------------------- approvals


def test_common_sense_and_asked_for_approvals_are_listed_at_their_place_with_who_approves(tmp_path: Path) -> None:
    sources = SOURCES + "  GEN:\n    who: Us\n    what: Common sense\n    date: 2026\n"
    topic = (
        TOPIC.replace("source: [S1]", "source: [GEN]")
        .replace("      - say: Do not open the door.\n        picture: open-door\n",
                 "      - say: Do not open the door.\n        picture: open-door\n        source: [S1]\n"
                 "        approval: [legal, landlord]\n")
    )  # fmt: skip
    library = open_library(tiny_library(tmp_path, **{FILE: topic, "content/sources.yaml": sources}), TODAY)
    text = as_text(library)
    line = topic.splitlines().index("      - say: Lock your back door first.") + 1
    assert (
        f"  {FILE}:{line}:14\n    Lock your back door first.\n    To approve: police officer. It rests on common sense."
        in text
    )
    assert "    Do not open the door.\n    To approve: legal adviser and landlord.\n" in text
    assert "    Keep the door shut.\n    To approve: legal adviser and landlord.\n" in text, "rests on the same source"
    assert "    Text 999 if you are in danger.\n    To approve: police officer. It rests on no source." in text
    assert "  2 for the landlord\n  2 for the legal adviser\n" in text
    assert " sentences in 1 topic, " in text


def test_contacts_that_nobody_confirmed_and_overdue_ones_are_listed(tmp_path: Path) -> None:
    contacts = OWNED.replace("review: 2028-11-01", "review: 2026-11-01", 1)
    text = as_text(open_library(tiny_library(tmp_path, **{"content/contacts.yaml": contacts}), TODAY))
    assert "(emergency): nobody has tried it; overdue since Sunday 1 November 2026." in text
    assert "0 of 5 contacts not confirmed by their owner, 1 overdue" in text
    text = as_text(open_library(tiny_library(tmp_path, **{"content/contacts.yaml": CONTACTS}), TODAY))
    assert "4 of 5 contacts not confirmed by their owner, 0 overdue" in text
    assert "(helper)" not in text
