"""The starter: somebody who has never written a topic gets one that passes, and nothing of theirs is written over."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

import pytest
from tiny import SETTINGS, TODAY, TOPIC, tiny_library

from easyread.check import check
from easyread.cli.starting import new_command
from easyread.editions import record
from easyread.errors import UsageError
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.starter import free_number, starter, topic_file
from easyread.states import state_findings
from easyread.tailor import tailor

ROOT = Path(__file__).parents[1]


def shipped(folder: Path) -> Path:
    """The shipped content by links, with topics of its own to write into."""
    (folder / "content/topics").mkdir(parents=True)
    for name in ("pictograms", "templates"):
        (folder / name).symlink_to(ROOT / name)
    for file in (ROOT / "content").iterdir():
        if file.name not in {"topics", "editions", "workshops"}:
            target = folder / "content" / file.name
            if file.is_dir():
                target.mkdir()
                for one in file.glob("*.yaml"):
                    (target / one.name).write_bytes(one.read_bytes())
            else:
                target.write_bytes(file.read_bytes())
    return folder


def written(folder: Path, id_: str, family: str | None = None) -> tuple[str, list[Finding]]:
    """A new topic's text, and every finding about it."""
    library = open_library(folder, TODAY)
    text = starter(library, id_, family)
    topic_file(library, id_).write_text(text, "utf-8")
    library = open_library(folder, TODAY)
    path = f"content/topics/{id_}.yaml"
    found = [f for f in [*check(library), *state_findings(library)] if f.topic == id_ or f.place.path == path]
    return text, found


def errors(findings: list[Finding]) -> list[str]:
    return [f"{f.place} {f.message}" for f in findings if f.level is Level.ERROR]


def test_a_starter_in_the_shipped_content_has_nothing_to_look_at_but_pictures(tmp_path: Path) -> None:
    text, found = written(shipped(tmp_path), "lock-your-windows", "home")
    assert [f for f in found if f.rule not in {"missing-picture", "story-picture"}] == []
    assert text.startswith("# yaml-language-server: $schema=../topic.schema.json\n")
    assert (ROOT / "content/topic.schema.json").is_file()
    assert "title: Lock your | windows\n" in text
    assert "family: home\n" in text


@pytest.mark.parametrize(
    "id_", ["x", "no", "null", "999", "call-0800-123-456", "multi-agency-safeguarding", "101-help", "a" * 60, "lock-it"]
)
def test_whatever_it_is_called_a_starter_passes_in_any_project_and_gives_a_leaflet(tmp_path: Path, id_: str) -> None:
    text, found = written(tiny_library(tmp_path), id_)
    assert errors(found) == []
    library = open_library(tmp_path, TODAY)
    for need in library.audiences:
        leaflet = tailor(library, id_, [need])
        assert sum(bool(part.number) for part in leaflet.parts) == 2
    assert all(len(line) <= 18 for line in text.split("title: ")[1].split("\n")[0].split(" | "))


def test_its_review_is_at_most_two_years_ahead_also_on_a_leap_day(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path), date(2028, 2, 29))
    assert "review: 2030-02-28\n" in starter(library, "lock-it")


def test_a_code_that_a_leaflet_in_somebodys_home_has_is_not_given_again(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path), TODAY)
    assert free_number(library, "door") == 2
    second = TOPIC.replace("number: 1", "number: 2")
    library = open_library(tiny_library(tmp_path, **{"content/topics/second.yaml": second}), TODAY)
    record(tmp_path, [tailor(library, "second")], TODAY)
    (tmp_path / "content/topics/second.yaml").unlink()
    assert free_number(open_library(tmp_path, TODAY), "door") == 3


def test_a_number_is_free_in_its_own_family_only(tmp_path: Path) -> None:
    families = SETTINGS.replace("combine:", '  home: {word: HOME, dark: "#1a4d8f", tint: "#e8f0fa"}\ncombine:')
    library = open_library(tiny_library(tmp_path, **{"content/settings.yaml": families}), TODAY)
    assert (free_number(library, "door"), free_number(library, "home")) == (2, 1)


@pytest.mark.parametrize(
    "id_", ["Lock Door", "lock_door", "../lock", "lock--door", "", "a" * 61, "dör", "lock-door.yaml"]
)
def test_a_name_that_cannot_be_a_file_is_refused_with_one_that_can(tmp_path: Path, id_: str) -> None:
    with pytest.raises(UsageError, match=r"Write “|For example"):
        topic_file(open_library(tiny_library(tmp_path), TODAY), id_)


def test_a_family_that_is_none_is_refused_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Use one of these: door"):
        starter(open_library(tiny_library(tmp_path), TODAY), "lock-it", "dor")


def test_the_command_never_writes_over_a_topic_and_says_what_to_do_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny_library(tmp_path)
    options = argparse.Namespace(root=tmp_path, today=TODAY, topic="lock-it", family=None)
    assert new_command(options) == 0
    said = capsys.readouterr().out
    assert "content/topics/lock-it.yaml is ready. It is DOOR 2." in said
    assert "./run check content/topics/lock-it.yaml" in said
    (tmp_path / "content/topics/lock-it.yaml").write_text("mine", "utf-8")
    for taken in ("lock-it", "lock-door"):
        with pytest.raises(UsageError, match="already"):
            new_command(argparse.Namespace(root=tmp_path, today=TODAY, topic=taken, family=None))
    assert (tmp_path / "content/topics/lock-it.yaml").read_text("utf-8") == "mine"
