"""The checker as a whole: places, one voice a word, waivers, contacts, dates, any input."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_library import small_library, words
from tiny import TODAY, tiny_library

from easyread.check import check, check_text
from easyread.check.passage import sentence_spans
from easyread.finding import Finding, Level
from easyread.load import open_library

LIBRARY = small_library()

TOPIC = """\
title: Lock your | door
about: How to lock up.
family: door
number: 1
picture: lock-door
review: 2028-11-01
sections:
  - heading: At night
    statements:
"""


def topic(*lines: str, more: str = "") -> str:
    return TOPIC + "".join(f"      {line}\n" for line in lines) + more


def checked(tmp_path: Path, text: str, today: date = TODAY, files: dict[str, str] | None = None) -> list[Finding]:
    root = tiny_library(tmp_path, **{"content/topics/lock-door.yaml": text, **(files or {})})
    return check(open_library(root, today))


def only(findings: list[Finding], rule: str) -> list[Finding]:
    return [f for f in findings if f.rule == rule]


def cut(path: Path, finding: Finding) -> str:
    """The characters of the file that a finding points at."""
    lines = path.read_text("utf-8").split("\n")
    place = finding.place
    if place.line == place.end_line:
        return lines[place.line - 1][place.column - 1 : place.end_column - 1]
    first, *middle, last = lines[place.line - 1 : place.end_line]
    return "\n".join([first[place.column - 1 :], *middle, last[: place.end_column - 1]])


# ---------------------------------------------------------------- places


@pytest.mark.parametrize(
    "say",
    [
        "- say: Thieves | are *utilising* ladders.",
        "- say: 'It''s odd: thieves are utilising ladders.'",
        '- say: "Caf\\u00e9 \\"thieves\\" are | utilising ladders."',
        "- say: >-\n          Thieves come\n          and are utilising ladders.",
        "- say: |-\n          Thieves 😀 come.\n          They are utilising ladders.",
        "- say: Ladders עברית are what they are utilising.",
    ],
)
def test_a_finding_points_at_its_words_however_the_yaml_is_written(tmp_path: Path, say: str) -> None:
    findings = checked(tmp_path, topic(say, "  picture: lock-door"))
    hit = next(f for f in findings if f.text == "utilising")
    assert cut(tmp_path / "content/topics/lock-door.yaml", hit) == "utilising"
    assert hit.suggestions[0] == "using"


def test_plain_text_counts_lines_and_columns_as_an_editor_does() -> None:
    text = "\ufeffLock up.\r\n\r\nPhone\u2028us.\rThieves 😀 are utilising ladders.\n"
    hit = next(f for f in check_text(text, LIBRARY, "letter.txt") if f.text == "utilising")
    assert (hit.place.path, hit.place.line, hit.place.column, hit.place.end_column) == ("letter.txt", 4, 15, 24)


def test_a_short_form_does_not_end_a_sentence() -> None:
    text = "Dr. Smith lives at No. 5 High St. Go there at 5 p.m. tomorrow. It costs £2.50 e.g. on Monday."
    parts = [text[start:end] for start, end in sentence_spans(text)]
    assert parts == [
        "Dr. Smith lives at No. 5 High St.",
        "Go there at 5 p.m. tomorrow.",
        "It costs £2.50 e.g. on Monday.",
    ]


# ---------------------------------------------------------------- one voice a word


def test_one_word_is_spoken_of_once_by_the_closest_rule() -> None:
    found = check_text("Crime fell by 40%.", LIBRARY)
    assert [(f.rule, f.text) for f in found if "40" in f.text] == [("percentage", "40%")]
    found = check_text("He was remanded in custody.", LIBRARY)
    assert [f.text for f in found if "custody" in f.text] == ["remanded in custody"]


def test_a_word_that_a_leaflet_explains_is_known_there_and_nowhere_else(tmp_path: Path) -> None:
    hard = "content/words.yaml"
    meaning = "words:\n  vigilante:\n    means: A vigilante | acts as police.\n    short: Someone who acts as police.\n"
    text = topic("- say: A vigilante came.", "  picture: lock-door")
    found = only(checked(tmp_path / "a", text, files={hard: meaning}), "hard-word")
    assert [f.text for f in found if f.topic] == ["vigilante"]
    assert "vigilante" in found[-1].message
    with_words = text + "words: [vigilante]\n"
    assert [f for f in only(checked(tmp_path / "b", with_words, files={hard: meaning}), "hard-word") if f.topic] == []


def test_a_word_under_words_that_the_leaflet_does_not_use_is_reported(tmp_path: Path) -> None:
    text = topic("- say: Lock your door.", "  picture: lock-door", more="words: [ID card]\n")
    assert [f.text for f in only(checked(tmp_path, text), "unused-word")] == ["ID card"]


def test_the_teams_own_easy_words_come_before_the_checkers() -> None:
    library = small_library(words=words(use={"utilise": ["work with"], "widget": ["thing"]}))
    found = check_text("They are utilising widgets.", library)
    assert [f.suggestions[0] for f in found] == ["working with", "things"]


def test_names_and_easy_words_of_the_team_are_not_hard() -> None:
    text = "the kerbstone was red. zorbington is near."
    assert {f.text for f in check_text(text, LIBRARY)} >= {"kerbstone", "zorbington"}
    library = small_library(words=words(easy=["kerbstone"], names=["Zorbington"]))
    assert check_text(text, library) == []


# ---------------------------------------------------------------- exceptions


def test_an_exception_with_a_reason_silences_its_rule_on_its_value_only(tmp_path: Path) -> None:
    text = topic(
        "- say: Thieves are utilising ladders.  # allow hard-word: the word is taught in this leaflet",
        "  picture: lock-door",
        "- say: Thieves are utilising ladders.",
        "  picture: lock-door",
    )
    found = checked(tmp_path, text)
    assert [f.place.line for f in only(found, "hard-word") if f.topic] == [12]
    assert only(found, "waiver") == []


@pytest.mark.parametrize(
    "note", ["# allow hard-word", "# allow hard-word: nothing is hard here", "# allow hrd-word: a typo"]
)
def test_an_exception_without_reason_or_use_is_itself_reported(tmp_path: Path, note: str) -> None:
    found = checked(tmp_path, topic(f"- say: Lock your door.  {note}", "  picture: lock-door"))
    assert len(only(found, "waiver")) == 1


# ---------------------------------------------------------------- pictures, contacts, dates


def test_a_statement_without_a_picture_stops_its_leaflet(tmp_path: Path) -> None:
    found = only(checked(tmp_path, topic("- say: Lock your door.")), "missing-picture")
    assert [(f.level, f.topic) for f in found] == [(Level.ERROR, "lock-door")]


def test_a_phone_number_is_an_error_for_readers_who_cannot_hear_unless_they_get_other_words(tmp_path: Path) -> None:
    say = ["- say: Phone 999 if you feel in danger.", "  picture: lock-door"]
    found = only(checked(tmp_path / "a", topic(*say)), "contact-routes")
    assert [(f.level, f.text, f.topic) for f in found] == [(Level.ERROR, "999", "lock-door")]
    assert "for: deaf" in found[0].message
    assert "not: [deaf]" in found[0].message
    assert only(checked(tmp_path / "b", topic(*say, "  not: [deaf]")), "contact-routes") == []
    other = ["  for:", "    deaf:", "      say: Text 999 if you feel in danger.", "      picture: lock-door"]
    assert only(checked(tmp_path / "c", topic(*say, *other)), "contact-routes") == []
    wrong = ["  for:", "    deaf:", "      say: Phone 999 in danger.", "      picture: lock-door"]
    assert len(only(checked(tmp_path / "d", topic(*say, *wrong)), "contact-routes")) == 1


def test_a_contact_past_its_review_warns_then_stops_but_never_stops_a_topic(tmp_path: Path) -> None:
    text = topic("- say: Lock your door.", "  picture: lock-door")

    def levels(day: date) -> dict[str, Level]:
        found = only(checked(tmp_path / str(day), text, day), "review-date")
        assert all(not f.topic for f in found if f.level is Level.ERROR)
        return {f.text: f.level for f in found if not f.topic}

    assert levels(date(2028, 11, 1)) == {}
    assert levels(date(2028, 11, 2))["helper"] is Level.WARNING
    late = levels(date(2028, 12, 15))
    assert late["helper"] is Level.ERROR
    assert late["emergency"] is Level.WARNING


def test_when_every_way_to_get_help_is_overdue_it_is_said(tmp_path: Path) -> None:
    text = topic("- say: Lock your door.", "  picture: lock-door")
    contacts = (
        (tiny_library(tmp_path / "x") / "content/contacts.yaml")
        .read_text("utf-8")
        .replace("permanent: yes", "permanent: no")
    )
    found = checked(tmp_path / "y", text, date(2031, 1, 1), {"content/contacts.yaml": contacts})
    assert any("No way to get help" in f.message for f in only(found, "contact-routes"))


def test_a_lost_not_or_number_of_the_full_wording_stops_the_leaflet(tmp_path: Path) -> None:
    bad = topic("- say: Tell people your PIN number.", "  plain: Never disclose your PIN.", "  picture: lock-door")
    assert [f.level for f in only(checked(tmp_path / "a", bad), "meaning")] == [Level.ERROR]
    good = topic("- say: Do not tell your PIN number.", "  plain: Never disclose your PIN.", "  picture: lock-door")
    assert only(checked(tmp_path / "b", good), "meaning") == []


# ---------------------------------------------------------------- any input


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "\ufeff", "\x00\x07\x1b", "a" * 100_000, "a." * 50_000, "(" * 50_000, "1-" * 50_000, "don't " * 20_000,
     "😀" * 20_000, "שלום עולם. " * 5_000, "é" * 50_000, "https://" * 10_000, "and, or but " * 10_000, "1 " * 50_000,
     "not never no " * 10_000, "\r" * 10_000, "A.B.C." * 20_000, "@." * 50_000, "was the the " * 10_000],
    ids=range(20),
)  # fmt: skip
def test_any_text_gets_findings_in_little_time(text: str) -> None:
    began = time.monotonic()
    assert isinstance(check_text(text, LIBRARY), list)
    assert time.monotonic() - began < 8


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_no_text_makes_the_checker_fail_and_every_finding_lies_in_it(text: str) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in check_text(text, LIBRARY):
        place = finding.place
        assert lines[place.line - 1][place.column - 1 : place.end_column - 1] == finding.text


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    line = "The offender was apprehended in the vicinity of 12 High Street, Kettering, by officers on 03/04/25. "

    def seconds(times: int) -> float:
        began = time.perf_counter()
        check_text(line * times, LIBRARY)
        return time.perf_counter() - began

    seconds(20)
    assert seconds(2000) < 30 * max(seconds(200), 0.02)
