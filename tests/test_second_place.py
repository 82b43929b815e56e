"""A second place with topics that are not its own: nothing of the first place is built in, and what it lacks is told.

`examples/second-place` has its own settings and contacts; its topics, readers, words and pictures are links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from making import edit, project, run
from test_contacts import LOCAL, LOCAL_NUMBERS
from tiny import TODAY, TOPIC, tiny_library

from easyread.errors import EasyReadError
from easyread.finding import Level
from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.make.orders import held_back, orders_for_all
from easyread.make.stamp import inputs_of
from easyread.model import Library
from easyread.proof.opening import open_pdf
from easyread.proof.paper import Paper
from easyread.tailor import tailor, tailor_together

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "second-place"
CONTACTS = "content/contacts.yaml"
LOCK = "content/topics/lock-door.yaml"


def printed(value: Any) -> Iterator[str]:
    """Every string in a leaflet."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from printed(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from printed(getattr(value, one.name))


def leaflets(content: Library) -> Iterator[Leaflet]:
    for topic in content.topics:
        for need in content.audiences:
            try:
                yield tailor(content, topic, [need])
            except EasyReadError as error:
                raise AssertionError(f"{topic} for {need}: {error}") from error
        together = tailor_together(content, topic)
        if together is not None:
            yield together


@cache
def library() -> Library:
    return open_library(EXAMPLE, TODAY)


def local(text: str) -> bool:
    return bool(LOCAL.search(text)) or any(number in re.sub(r"[\s()]", "", text) for number in LOCAL_NUMBERS)


def its_own(folder: Path) -> Path:
    """The example in a folder of its own, so that making leaflets leaves nothing behind in the project."""
    for file in sorted(EXAMPLE.rglob("*")):
        place = folder / file.relative_to(EXAMPLE)
        if file.is_symlink():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(file.resolve())
        elif file.suffix == ".yaml" and "editions" not in file.parts:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.read_bytes())
    return folder


# ---------------------------------------------------------------- the example


def test_the_second_place_has_no_error_and_says_what_it_leaves_out() -> None:
    assert [f"{f.place} {f.message}" for f in library().findings if f.level is Level.ERROR] == []
    told = {f.topic for f in library().findings if f.rule == "not-here"}
    assert {"keep-safe-card", "after-crime"} <= told
    assert all(f.level is Level.INFO for f in library().findings if f.rule == "not-here")


def test_every_leaflet_of_the_second_place_names_its_force_and_nothing_of_the_first_place() -> None:
    found: list[str] = []
    held = held_back(library())
    count = 0
    for leaflet in leaflets(library()):
        if leaflet.topic in held:
            continue
        count += 1
        assert leaflet.force == "Otherfolk Police"
        found += [f"{leaflet.topic} ({leaflet.format}): {text}" for text in printed(leaflet) if local(text)]
    assert found == []
    assert count > 100
    assert not [line for line in map(str, library().contacts.values()) if local(line)]


def test_a_topic_about_something_local_is_not_made_there_and_says_why(tmp_path: Path) -> None:
    assert set(held_back(library())) - {"fire-overlap"} == {"keep-safe-card"}
    assert "keep-safe-card" not in {order.topic for order in orders_for_all(library())}
    ran = run(its_own(tmp_path), "leaflet", "keep-safe-card", "-o", str(tmp_path / "made"))
    assert ran.code == 4
    assert "this place has none" in ran.err
    assert not list(tmp_path.rglob("*.pdf"))


def test_finished_leaflets_of_the_second_place_hold_nothing_local(tmp_path: Path) -> None:
    root = its_own(tmp_path)
    ran = run(root, "leaflet", "after-crime", "call-police", "--for", "deaf")
    assert (ran.code, "Not made" in ran.err) == (0, False)
    made = sorted(file for file in (root / "output").rglob("*") if file.suffix in {".pdf", ".html"})
    assert [file.name for file in made if file.suffix == ".pdf"] == ["after-crime.pdf", "call-police.pdf"]
    for file in made:
        said = file.read_text("utf-8") if file.suffix == ".html" else words_of(file.read_bytes())
        assert len(said) > 500
        assert not local(said), file.name
        assert "Otherfolk Police" in said


def words_of(pdf: bytes) -> str:
    """Everything printed in a PDF, in its margins too, and what the file says of itself."""
    opened = open_pdf(pdf)
    paper = Paper(opened, None)
    said = [line for page in paper.lines for line in page] + [figure.alt for figure in paper.figures]
    said += [str(value) for value in opened.pdf.docinfo.values()]
    opened.close()
    return "\n".join(said)


def test_national_routes_of_the_second_place_are_those_of_the_first_so_that_none_goes_stale_alone() -> None:
    shipped = open_library(ROOT, TODAY)
    assert set(library().contacts) | library().not_here == set(shipped.contacts)
    for id_, contact in library().contacts.items():
        here, there = contact.model_dump(exclude={"who"}), shipped.contacts[id_].model_dump(exclude={"who"})
        assert here == there, id_


# ---------------------------------------------------------------- what a place has not got


def lacking(folder: Path, *ids: str, **changes: str) -> Library:
    """The tiny project of a place that has not got these contacts."""
    root = tiny_library(folder, **changes)
    edit(root, CONTACTS, "contacts:\n", f"not-here: [{', '.join(ids)}]\ncontacts:\n")
    return open_library(root, TODAY)


def test_a_contact_that_a_place_has_not_got_is_left_off_the_page_and_the_leaflet_is_made(tmp_path: Path) -> None:
    content = lacking(tmp_path, "council", **{LOCK: TOPIC.replace("[emergency, police]", "[council, police]")})
    assert [(f.level, f.rule, f.text) for f in content.findings] == [(Level.INFO, "not-here", "council")]
    assert "council" not in tailor(content, "lock-door").contacts


def test_a_statement_that_rests_on_it_is_left_out_for_every_reader_also_of_the_main_things(tmp_path: Path) -> None:
    resting = TOPIC.replace("        main: yes\n", "        main: yes\n        rests-on: [council]\n")
    said = "Lock your back door first."
    content = lacking(tmp_path / "without", "council", **{LOCK: resting})
    for need in content.audiences:
        leaflet = tailor(content, "lock-door", [need])
        assert said not in [sentence.text for sentence in leaflet.sentences()]
    there = open_library(tiny_library(tmp_path / "with", **{LOCK: resting.replace("council", "police")}), TODAY)
    assert said in [sentence.text for sentence in tailor(there, "lock-door").sentences()]


def test_a_number_in_words_that_are_left_out_needs_no_contact(tmp_path: Path) -> None:
    local_words = TOPIC.replace("say: Lock your back door first.", "say: Phone 01632 960123 to ask for a lock.")
    resting = local_words.replace("        main: yes\n", "        main: yes\n        rests-on: [council]\n")
    assert [f.rule for f in lacking(tmp_path / "a", "council", **{LOCK: resting}).findings] == ["not-here"]
    assert "contact-number" in {f.rule for f in lacking(tmp_path / "b", "council", **{LOCK: local_words}).findings}


def test_a_slip_of_the_pen_is_still_an_error_and_a_contact_cannot_be_there_and_not(tmp_path: Path) -> None:
    slip = TOPIC.replace("[emergency, police]", "[concil, police]")
    found = lacking(tmp_path / "a", "council", **{LOCK: slip}).findings
    assert [(f.level, f.rule, f.text) for f in found] == [(Level.ERROR, "name", "concil")]
    both = lacking(tmp_path / "b", "police").findings
    assert [(f.level, f.text) for f in both] == [(Level.ERROR, "police")]


def test_a_topic_all_about_it_is_not_made_and_the_report_says_why(tmp_path: Path) -> None:
    root = project(tmp_path, "shut-window")
    edit(root, CONTACTS, "contacts:\n", "not-here: [council]\ncontacts:\n")
    edit(root, "content/topics/shut-window.yaml", "sections:\n", "rests-on: [council]\nsections:\n")
    ran = run(root)
    assert "shut-window: It is all about the contact “council”" in ran.out
    page = (root / "output" / "index.html").read_text("utf-8")
    assert "shut-window: It is all about the contact" in page
    assert not list((root / "output").rglob("shut-window.pdf"))


# ---------------------------------------------------------------- links to the content of another place


def test_topics_may_be_a_link_to_another_projects_topics_and_a_change_there_is_noticed(tmp_path: Path) -> None:
    first = tiny_library(tmp_path / "first")
    second = tiny_library(tmp_path / "second", **{LOCK: None})
    (second / "content" / "topics").symlink_to("../../first/content/topics")
    content = open_library(second, TODAY)
    assert [f.message for f in content.findings] == []
    assert set(content.topics) == {"lock-door"}
    before = inputs_of(second, TODAY)
    edit(first, LOCK, "Lock your back door first.", "Lock your front door first.")
    assert inputs_of(second, TODAY) != before


@pytest.mark.parametrize("target", ["first/content/audiences", "elsewhere/content/topics"])
def test_a_link_to_anything_else_is_still_refused(tmp_path: Path, target: str) -> None:
    tiny_library(tmp_path / "first")
    (tmp_path / "elsewhere" / "content" / "topics").mkdir(parents=True)
    second = tiny_library(tmp_path / "second", **{LOCK: None})
    (second / "content" / "topics").symlink_to(tmp_path / target)
    assert [f.message for f in open_library(second, TODAY).findings if f.rule == "file"] == [
        "This link leads out of the project. Put the folder itself here."
    ]


def test_a_shared_topic_can_be_checked_by_its_name_in_either_place(tmp_path: Path) -> None:
    first = tiny_library(tmp_path / "first")
    second = tiny_library(tmp_path / "second", **{LOCK: None})
    (second / "content" / "topics").symlink_to("../../first/content/topics")
    edit(first, LOCK, "Lock your back door first.", "Utilise your back door first.")
    ran = run(second, "check", str(second / LOCK))
    assert "hard word" in ran.out or "Utilise" in ran.out
    assert "content folder" not in ran.err
