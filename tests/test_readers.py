"""Needs and choices: a real difference for each reader, from YAML alone."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest
from tiny import DEAF, EASY_READ, PAGE, SETTINGS, TODAY, TOPIC, tiny_library

from easyread.cli.main import main
from easyread.errors import NotMade
from easyread.leaflet import Leaflet, Row
from easyread.load import open_library
from easyread.make.orders import NUMBERED, numbered, orders_for_all
from easyread.make.room import room_findings
from easyread.model import Library
from easyread.render import open_pages
from easyread.render.fonts import find_fonts
from easyread.render.pages import Plan
from easyread.tailor import put_together, tailor
from easyread.tailor.telling import told

ROOT = Path(__file__).parents[1]
DAY = date(2026, 11, 27)
COMBINE = """\
  sheet: must-agree
  stand-alone: yes-wins
  fridge-sheet: yes-wins
  clip: yes-wins
"""


@pytest.fixture(scope="module")
def content() -> Library:
    return open_library(ROOT, DAY)


def need(format_: str, *changes: str, more: str = "") -> str:
    """An audience that changes some settings to «yes»."""
    lines = [f"  - set: {name}\n    to: yes\n    because: It helps.\n    source: [S1]\n" for name in changes]
    head = f"name: A need\nformat: {format_}\nabout: Another look.\n{more}"
    return head + ("changes:\n" + "".join(lines) if lines else "")


def small(folder: Path, topic: str = TOPIC, **audiences: str) -> Library:
    files: dict[str, str | bytes | None] = {f"content/audiences/{name}.yaml": text for name, text in audiences.items()}
    files["content/topics/lock-door.yaml"] = topic
    settings = SETTINGS.replace("combine:\n", "combine:\n" + COMBINE)
    files["content/settings.yaml"] = settings.replace(
        "choices:\n", "addresses: [force.example]\nchoices:\n  sheet: [a4, a5, fridge]\n"
    )
    library = open_library(tiny_library(folder, **files), TODAY)
    assert library.findings == ()
    return library


def rows(leaflet: Leaflet) -> list[Row]:
    return [row for part in leaflet.parts for row in part.rows]


def plan_of(leaflet: Leaflet) -> Plan:
    return open_pages(ROOT).plan(leaflet)


def text(row: Row) -> str:
    return " ".join(sentence.text for sentence in row.sentences)


def test_a_need_that_is_made_only_when_asked_gets_no_leaflets_of_its_own(content: Library) -> None:
    asked = {name for name, audience in content.audiences.items() if not audience.unasked}
    assert asked
    assert not asked & {name for order in orders_for_all(content) for name in order.needs}
    topic = next(iter(content.topics))
    for name in asked:
        assert tailor(content, topic, [name]).format == content.audiences[name].format_


def test_such_a_need_goes_together_with_any_other(content: Library) -> None:
    topic = next(iter(content.topics))
    for name, audience in content.audiences.items():
        if not audience.unasked:
            for other in content.audiences:
                assert tailor(content, topic, [name, other]).parts


def test_every_change_of_every_need_says_why_and_on_whose_word(content: Library) -> None:
    for audience in content.audiences.values():
        for change in audience.changes:
            assert change.because
            assert change.source, f"{audience.format_}: {change.set_}"
            assert set(map(str, change.source)) <= set(map(str, content.sources))


def test_everything_that_may_be_chosen_can_be_made(content: Library) -> None:
    usual = next(slug for slug, one in content.topics.items() if not one.private)
    card = next(slug for slug, one in content.topics.items() if one.sheet == "card")
    for name, values in content.settings.choices.items():
        for value in values:
            topic = card if str(value).startswith("card") else usual
            leaflet = tailor(content, topic, [], {str(name): str(value)})
            assert leaflet.parts
            assert leaflet.look.size >= 16


def test_who_cannot_hear_or_sign_is_sent_to_nobody_who_must_be_heard_or_signed_to(content: Library) -> None:
    for name, audience in content.audiences.items():
        for topic in content.topics:
            for id_ in tailor(content, topic, [name]).contacts:
                assert not set(map(str, content.contacts[id_].takes)) & set(map(str, audience.cannot)), (topic, name)


def test_a_row_that_stands_alone_needs_no_row_before_it(tmp_path: Path) -> None:
    topic = TOPIC.replace("        not: [deaf]\n", "") + ""
    topic = topic.replace("words: [ID card]", "  - heading: Again\n    statements:\n      - say: Look at the ID card.\n"
                          "        picture: lock-door\nwords: [ID card]")  # fmt: skip
    library = small(tmp_path, topic, calm=need("calm", "stand-alone"))
    everyone, alone = tailor(library, "lock-door"), tailor(library, "lock-door", ["calm"])
    assert {row.kind for row in rows(everyone)} >= {"not", "do"}
    assert not {row.kind for row in rows(alone)} & {"not", "do"}
    assert "Do not open the door. Keep the door shut." in map(text, rows(alone))
    with_word = [row for row in rows(alone) if "ID card" in text(row)]
    assert len(with_word) == 2
    assert all(row.meanings for row in with_word)
    assert sum(bool(row.meanings) for row in rows(everyone)) == 1


def test_the_sheet_to_hang_up_has_the_main_things_alone(tmp_path: Path) -> None:
    library = small(tmp_path, one=need("one", "fridge-sheet"))
    sheet = tailor(library, "lock-door", ["one"], {"sheet": "fridge"})
    assert [(text(row), row.kind, row.step) for row in rows(sheet)] == [("Lock your back door first.", "tick", 1)]
    assert sheet.format == "one+fridge"
    wanted = [order.format(library) for order in orders_for_all(library)]
    assert "one+fridge" in wanted
    assert "easy-read+fridge" not in wanted


def test_main_things_too_long_for_one_page_are_named_by_check_and_never_cut(tmp_path: Path) -> None:
    words = "Lock the back door and look at each window in each room before you go to bed at night. " * 3
    topic = TOPIC.replace("Lock your back door first.", words.strip())
    for n, say in enumerate(("Do not open the door.", "Ask to see an ID card."), start=1):
        topic = topic.replace(f"- say: {say}", f"- say: {words.strip()} Thing {n}.\n        main: yes", 1)
    library = small(tmp_path, topic, one=need("one", "fridge-sheet"))
    found = [finding for finding in room_findings(library, find_fonts(ROOT)) if "one+fridge" in finding.message]
    assert [(finding.rule, finding.topic) for finding in found] == [("too-many-words", "lock-door")]
    with pytest.raises(NotMade, match="do not fit on one page"):
        plan_of(tailor(library, "lock-door", ["one"], {"sheet": "fridge"}))


def test_a_private_topic_never_hangs_on_a_wall_and_never_has_a_code(tmp_path: Path) -> None:
    private = TOPIC.replace("review:", "private: yes\nreview:")
    library = small(tmp_path, private, one=need("one", "fridge-sheet", "clip"))
    assert not [order for order in orders_for_all(library) if dict(order.choices).get("sheet")]
    with pytest.raises(NotMade, match="private"):
        tailor(library, "lock-door", ["one"], {"sheet": "fridge"})
    films = library.settings.model_copy(update={"clip": library.settings.force})
    leaflet = tailor(dataclasses.replace(library, settings=films), "lock-door", ["one"])
    assert not [row for row in rows(leaflet) if row.picture and row.picture.drawing]


def test_a_private_topic_that_names_a_film_is_told_so(tmp_path: Path) -> None:
    private = TOPIC.replace("review:", "private: yes\nclip: force.example/1\nreview:")
    settings = SETTINGS.replace("choices:\n", "addresses: [force.example]\nchoices:\n")
    files = {"content/topics/lock-door.yaml": private, "content/settings.yaml": settings}
    (finding,) = open_library(tiny_library(tmp_path, **files), TODAY).findings
    assert (finding.rule, finding.place.line, finding.text) == ("address", 7, "force.example/1")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("elsewhere.example/1", "does not allow"),
        ("notforce.example/1", "does not allow"),
        ("https://force.example/1", "without https"),
        ("force.example/a-very-long-address-for-a-code", "too long"),
    ],
)
def test_a_code_leads_only_where_the_settings_allow(tmp_path: Path, address: str, said: str) -> None:
    settings = SETTINGS.replace("choices:\n", "addresses: [force.example]\nchoices:\n")
    topic = TOPIC.replace("review:", f'clip: "{address}"\nreview:')
    files = {"content/topics/lock-door.yaml": topic, "content/settings.yaml": settings}
    (finding,) = open_library(tiny_library(tmp_path, **files), TODAY).findings
    assert finding.rule == "address"
    assert said in finding.message


def test_a_film_is_shown_to_those_who_want_it_with_its_address_in_words(tmp_path: Path) -> None:
    topic = TOPIC.replace("review:", "clip: www.force.example/1\nreview:")
    library = small(tmp_path, topic, sign=need("sign", "clip"))
    codes = [row for row in rows(tailor(library, "lock-door", ["sign"])) if row.picture and row.picture.drawing]
    assert [row.sentences[-1].text for row in codes] == ["www.force.example/1"]
    assert not [row for row in rows(tailor(library, "lock-door")) if row.picture and row.picture.drawing]


def test_explain_tells_what_was_left_out_and_whose_word_it_is(content: Library) -> None:
    needs = ["deaf", "brain-injury"]
    reader = put_together(content, needs, {"size": "24"})
    said = "\n".join(told(content, reader, needs, ["answer-door"]))
    assert "size 24: You chose this for the reader." in said
    assert "one-step asks for 20." in said
    assert "Left out: The emergency services by voice (999). It asks to hear, speak." in said
    assert "Not for this reader: “Phone 101 to check a police officer.”" in said
    assert "“Use 999 BSL if you feel in danger.” in place of “Phone 999 if you feel in danger.”" in said
    assert "STR: Stroke Association" in said
    assert "sheet to hang up" in said


def test_explain_says_when_nothing_is_different(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = small(tmp_path)
    said = told(library, put_together(library, []), [], ["lock-door"])
    assert "  The same words as in the standard leaflet." in said
    assert capsys.readouterr().out == ""


def test_a_proof_says_in_its_name_that_it_is_none_of_the_leaflets(content: Library) -> None:
    leaflet = numbered(tailor(content, "answer-door"))
    assert leaflet.format == f"easy-read+{NUMBERED}"
    assert leaflet.look.numbered


def test_a_choice_that_does_not_exist_is_refused_before_anything_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tiny_library(tmp_path, **{"content/page.yaml": PAGE, "content/audiences/easy-read.yaml": EASY_READ,
                                     "content/audiences/deaf.yaml": DEAF})  # fmt: skip
    assert main(["--root", str(root), "leaflet", "lock-door", "--size", "17"]) == 2
    assert "17" in capsys.readouterr().err
