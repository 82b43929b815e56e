"""What is not plain, honest YAML is refused at its place, in words a writer understands, and never crashes."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from easyread.load.compose import Composed, compose


def found(source: str) -> list[tuple[str, str]]:
    """(line:column, message) of every finding."""
    return [(f"{f.place.line}:{f.place.column}", f.message) for f in compose(source, "f.yaml").findings]


@pytest.mark.parametrize(
    ("source", "place", "says"),
    [
        ("a: &x 1\n", "1:4", "Anchors (&)"),
        ("a: 1\nb: *x\n", "2:4", "A text that begins with a star"),
        ("a: 1\n<<: 2\n", "2:1", "Merge keys"),
        ("a: !!str 1\n", "1:4", "Tags (!)"),
        ("a: !x {b: 1}\n", "1:4", "Tags (!)"),
        ("%YAML 1.1\n---\na: 1\n", "1:1", "begin with %"),
        ("a: 1\n---\nb: 2\n", "2:1", "second document"),
        ("? [a]\n: b\n", "1:3", "A key must be one word"),
        ("a: 1\nb: 2\na: 3\n", "3:1", "“a” stands here twice (first in line 1)"),
        ("a:\n  b: 1\n  b: 2\n", "3:3", "“b” stands here twice"),
        ("a: Go to flat #3\n", "1:15", "is a note here and is not printed"),
        ('a: "x\\u202ey"\n', "1:6", "invisible character here (U+202E)"),
        ('a: "x\\0y"\n', "1:6", "invisible character here (U+0000)"),
        ("a: x\u200by\n", "1:5", "invisible character here (U+200B)"),
    ],
)
def test_yaml_that_leaflets_never_need_is_refused_where_it_stands(source: str, place: str, says: str) -> None:
    composed = compose(source, "f.yaml")
    assert [(f"{f.place.line}:{f.place.column}", says in f.message) for f in composed.findings] == [(place, True)]
    assert composed.readable


@pytest.mark.parametrize(
    ("source", "place", "says"),
    [
        ("say: Stop: look\n", "1:10", "Put the whole text in quotation marks, or leave the colon out."),
        ("title: x\n  about: y\n", "2:8", "begins with too many spaces"),
        ("say: *Stop* now\n", "1:6", "A text cannot begin with “*”"),
        ("say: *Do not* open\n", "1:6", "A text cannot begin with “*”"),
        ("say: @home\n", "1:6", "A text cannot begin with “@”"),
        ("say: | Stop\n", "1:6", "A text cannot begin with “|”"),
        ("say: 'Tis late\n", "1:6", "This quotation mark is never closed."),
        ('say: "Stop," she said\n', "1:14", "goes on after its quotation mark"),
        ("say: - x\n", "1:6", "A list cannot begin beside its key."),
        ("a: 1\nfoo\nb: 2\n", "2:1", "This line has no key."),
        ("a: [b, c\nd: e\n", "1:4", "This bracket is not closed"),
        ('a: "C:\\door"\n', "1:7", "A backslash means something else"),
        ("a:\tb\n", "1:3", "There is a tab here."),
        ("a:\n\t- b\n", "2:1", "There is a tab at the beginning of this line."),
        ("a:\n  \tb: c\n", "2:3", "There is a tab at the beginning of this line."),
        ("a: x\x07y\n", "1:5", "invisible character here (U+0007)"),
        ("a: x\x85y\n", "1:5", "invisible character here (U+0085)"),
        ("a: x\u2028y\n", "1:5", "invisible character here (U+2028)"),
        ("a: x\udca3y\n", "1:5", "This character is not UTF-8."),
        ('a: "\\Uffffffff"\n', "1:7", "This cannot be read."),
    ],
)
def test_a_file_that_is_not_yaml_says_what_to_do_at_the_character_to_blame(source: str, place: str, says: str) -> None:
    composed = compose(source, "f.yaml")
    assert [(f"{f.place.line}:{f.place.column}", says in f.message) for f in composed.findings] == [(place, True)]
    assert {f.rule for f in composed.findings} == {"yaml"}
    assert not composed.readable


def test_several_mistakes_of_yaml_are_told_in_one_go() -> None:
    source = "a: Stop: look\nb: *Stop* now\nc: fine\nd: @home\nd: twice\n"
    assert [place for place, _ in found(source)] == ["1:8", "2:4", "4:4", "5:1"]


def test_a_hash_inside_quotes_or_behind_a_space_is_nobody_s_mistake() -> None:
    assert found("a: 'flat #3'\nb: x # a note\nc: x #\n#d\n") == []


@pytest.mark.parametrize("opening", ["[", "{", "- ", "a:\n", "{a: ", "? "])
def test_a_nesting_bomb_is_refused_at_once(opening: str) -> None:
    source = (
        "".join(" " * depth + "a:\n" for depth in range(60)) if opening == "a:\n" else opening * 60_000
    )  # a block needs its indents
    begun = time.perf_counter()
    composed = compose(source, "f.yaml")
    assert not composed.readable
    assert any("nested too deep" in finding.message for finding in composed.findings)
    assert time.perf_counter() - begun < 5


def test_an_alias_bomb_is_never_blown_up() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    begun = time.perf_counter()
    composed = compose("\n".join(lines), "f.yaml")
    assert time.perf_counter() - begun < 2
    assert 0 < len(composed.findings) <= 100


def test_a_file_full_of_mistakes_gives_a_bounded_number_of_findings() -> None:
    assert len(compose("a: b\n" * 5_000, "f.yaml").findings) == 100
    assert len(compose("a: \x01\n" * 5_000, "f.yaml").findings) <= 300
    assert len(compose("\ta: b\n" * 5_000, "f.yaml").findings) == 100


def test_a_line_of_a_hundred_thousand_spaces_does_not_slow_reading_down() -> None:
    begun = time.perf_counter()
    for quote in ("'", '"', ""):
        compose(f"say: {quote}a{' ' * 100_000}b{quote}\n", "f.yaml")
    assert time.perf_counter() - begun < 5


YAMLISH = st.text(st.sampled_from(list("ab:-?[]{},#&*!|>'\"%@`\\ \n\t\r\0xU0~<.\ufeff\u2028\udc80é😀")), max_size=60)


@given(YAMLISH)
@example("--- !<tag:%zz> x")
@example("%YAML 1." + "9" * 5_000)
@example("'\n---\n'")
@example('"\\')
@example("- |9999999999\n x")
@example("a: >-2\n")
def test_nothing_that_anybody_can_type_crashes_reading(source: str) -> None:
    composed = compose(source, "f.yaml")
    assert isinstance(composed, Composed)
    assert composed.readable or composed.findings
    for finding in composed.findings:
        assert "\n" not in finding.message
        finding.message.encode()


def test_notes_are_found_where_they_stand_and_not_inside_texts() -> None:
    source = "# one\na: 'x # no' # two\nb: |  # three\n  # no\nc: # four\n  - d # five\n  # six\n"
    comments = compose(source, "f.yaml").comments
    assert [(c.text, str(c.place)[7:], c.alone) for c in comments] == [
        ("# one", "1:1", True),
        ("# two", "2:13", False),
        ("# three", "3:7", False),
        ("# four", "5:4", False),
        ("# five", "6:7", False),
        ("# six", "7:3", True),
    ]
