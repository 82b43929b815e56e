"""The two readers of YAML: whichever reads a file, its words, places and notes are the same."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.load import compose as room
from easyread.load import open_library
from easyread.load.compose import Composed, compose
from easyread.load.scalar import Lines
from easyread.load.tree import Entries, Keys, Node

ROOT = Path(__file__).parents[1]
SHARED = ["contacts", "words", "settings", "page", "sources"]
TRICKY = [
    "a: |  # note\n  x # y\n  z\n# after\nb: >-\n  k\n\n  l\n\n# end\n",
    "a: \"x # y\" # z\nb: 'it''s # n'\n",
    "a: [x, y] # n\nb: {c: d} # m\n",
    "- a\n# c\n-   b # q\n",
    "a: one\n  two # n\nb: ünï – “q” # é\n",
    "a:\nb: ~\nc: null\n",
    "a: |+\n  x\n\n\n# tail\n",
    'x: "a\\u00e9\\\n  b" # k\n',
    "b: c\r\nd: e # f\r\n",
    "a: 'multi\n  line # not\n  q' # yes\n",
]


def told(node: Node) -> Any:
    """A tree with every place in it."""
    if isinstance(node, Keys):
        return "keys", node.place, node.flow, [(str(key), key.place, told(value)) for key, value in node.items()]
    if isinstance(node, Entries):
        return "list", node.place, node.flow, node.places, [told(value) for value in node]
    return None if node is None else (str(node), node.place, [node.span(n, n + 1) for n in range(len(node))])


def everything(done: Composed) -> Any:
    return told(done.root), done.comments, done.scalars, done.findings, done.readable


def both(source: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    quick = everything(compose.__wrapped__(source, "topic.yaml"))
    with monkeypatch.context() as patched:
        patched.setattr(room, "_quickly", lambda *_: None)
        return quick, everything(compose.__wrapped__(source, "topic.yaml"))


@pytest.mark.parametrize("source", TRICKY)
def test_a_note_or_a_place_is_not_lost_because_a_file_was_read_quickly(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick, slow = both(source, monkeypatch)
    assert quick == slow


@pytest.mark.parametrize("name", SHARED)
def test_the_shipped_files_are_read_the_same_by_both_readers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = (ROOT / "content" / f"{name}.yaml").read_text("utf-8")
    assert room._quickly(source, "x", "", Lines(source)) is not None, "it is read slowly"
    quick, slow = both(source, monkeypatch)
    assert quick == slow


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab:-#|>'\"[]{}, \n\té&*!~", max_size=60))
def test_any_text_is_read_the_same_so_that_a_finding_is_at_its_place_in_every_file(source: str) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        quick, slow = both(source, monkeypatch)
    assert quick == slow


def test_brackets_without_end_are_a_finding_and_no_crash() -> None:
    done = compose("a: " + "[" * 50_000, "topic.yaml")
    assert not done.readable
    assert done.findings


def test_a_broken_contact_is_told_of_each_time_the_project_is_read(tmp_path: Path) -> None:
    for part in ("content", "pictograms"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("*.py", "editions"))
    contacts = tmp_path / "content" / "contacts.yaml"
    before, name, after = contacts.read_text("utf-8").partition("  citizens-advice-consumer:\n")
    contacts.write_text(before + name + after.replace("how: voice", "how: shouting", 1), "utf-8")
    first, second = (open_library(tmp_path).findings for _ in range(2))
    assert any("shouting" in finding.text for finding in first)
    assert first == second
