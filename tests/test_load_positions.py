"""Every character of a scalar is pointed at where it stands in the file, in whichever style it is written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.load.compose import compose
from easyread.load.tree import Keys
from easyread.text import Text

LETTERS = "abcXYZ0123456789éß’“”£€¿中文يه😀👩🏽\U00010000|.,;!?()-/"
WORDS = st.lists(
    st.builds("{}{}".format, st.sampled_from("abXYéß中文ي"), st.text(LETTERS, max_size=7)),
    min_size=1,
    max_size=12,
)
GAPS = st.lists(st.sampled_from([" ", "  ", "\n", "\n\n", " \n", "\n\n\n"]), min_size=12, max_size=12)
INDENTS = st.lists(st.integers(2, 6), min_size=40, max_size=40)
NEWLINES = st.sampled_from(["\n", "\r\n", "\r"])
BOM = st.sampled_from(["", "\ufeff"])


def value(source: str) -> Text:
    """The scalar under «say» in a file."""
    composed = compose(source.removeprefix("\ufeff"), "f.yaml")
    assert composed.findings == []
    assert isinstance(composed.root, Keys)
    found = composed.root["say"]  # type: ignore[index]
    assert isinstance(found, Text)
    return found


def shown(source: str, text: Text, start: int, end: int) -> str:
    """What stands in the file at the stretch that the text gives for some of its characters."""
    lines = re.split("\r\n|\r|\n", source.removeprefix("\ufeff"))
    place = text.span(start, end)
    assert place.path == "f.yaml"
    assert place.line == place.end_line
    return lines[place.line - 1][place.column - 1 : place.end_column - 1]


def words_point_at_themselves(source: str, *, count: int) -> None:
    text = value(source)
    found = list(re.finditer(r"[^ \n]+", text))
    assert len(found) == count
    for word in found:
        assert shown(source, text, word.start(), word.end()) == word.group()


def laid_out(words: list[str], gaps: list[str], indents: list[int]) -> str:
    """The words with their gaps, each new line indented by some spaces."""
    text = words[0] + "".join(gap + word for gap, word in zip(gaps, words[1:], strict=False))
    indent = iter(indents)
    return re.sub(r"\n(?=[^\n])", lambda _: "\n" + " " * next(indent), text)


@given(WORDS, GAPS, INDENTS, NEWLINES, BOM)
def test_words_of_a_plain_text_over_several_lines(
    words: list[str], gaps: list[str], indents: list[int], newline: str, bom: str
) -> None:
    source = f"title: x\nsay: {laid_out(words, gaps, indents)}\nlast: y\n"
    words_point_at_themselves(bom + source.replace("\n", newline), count=len(words))


@given(WORDS, GAPS, INDENTS, NEWLINES, BOM)
def test_words_of_a_text_in_single_quotes(
    words: list[str], gaps: list[str], indents: list[int], newline: str, bom: str
) -> None:
    source = f"title: x\nsay: '{laid_out(words, gaps, indents)}'\n".replace("\n", newline)
    words_point_at_themselves(bom + source, count=len(words))


@given(WORDS, GAPS, INDENTS, NEWLINES, BOM)
def test_words_of_a_text_in_double_quotes(
    words: list[str], gaps: list[str], indents: list[int], newline: str, bom: str
) -> None:
    source = f'title: x\nsay:   "{laid_out(words, gaps, indents)}"  # a note\n'.replace("\n", newline)
    words_point_at_themselves(bom + source, count=len(words))


@given(WORDS, GAPS, NEWLINES, st.sampled_from(["|", ">", "|-", ">+", "| # a note", ">2"]), st.booleans())
def test_words_of_a_literal_or_folded_block(
    words: list[str], gaps: list[str], newline: str, style: str, deeper: bool
) -> None:
    lines = laid_out(words, gaps, [0] * 40).split("\n")
    indented = [("  " if not (deeper and number % 3 == 2) else "    ") + line for number, line in enumerate(lines)]
    source = "say: " + style + "\n" + "\n".join(indented) + "\nlast: y\n"
    words_point_at_themselves(source.replace("\n", newline), count=len(words))


ESCAPES = {"\\u00e9": "é", "\\x41": "A", "\\U0001F600": "😀", "\\\"": '"', "\\\\": "\\", "\\/": "/"}  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(sorted(ESCAPES)), st.sampled_from(["a", "é", "😀", " b"])), min_size=1))
def test_escaped_letters_are_pointed_at_from_their_backslash_in_full_width(parts: list[str]) -> None:
    source = 'say: "x' + "".join(parts) + '"\n'
    text = value(source)
    at = 1
    for part in parts:
        length = 1 if part in ESCAPES else len(part)
        assert text[at : at + length] == ESCAPES.get(part, part)
        assert shown(source, text, at, at + length) == part
        at += length


@given(st.lists(st.sampled_from(["a", "b c", "''"]), min_size=1))
def test_a_doubled_quote_is_one_letter_of_two_columns(parts: list[str]) -> None:
    source = "say: 'x" + "".join(parts) + "'\n"
    text = value(source)
    at = 1
    for part in parts:
        length = 1 if part == "''" else len(part)
        assert shown(source, text, at, at + length) == part
        at += length


def test_a_line_that_ends_in_a_backslash_goes_on_without_a_space() -> None:
    source = 'say: "door\\\n    step"\n'
    text = value(source)
    assert text == "doorstep"
    assert shown(source, text, 4, 8) == "step"


def test_the_whole_value_s_place_takes_in_its_quotes() -> None:
    assert str(value("say: 'abc'\n").place) == "f.yaml:1:6"
    assert value("say: 'abc'\n").place.end_column == 11


def test_a_block_s_place_ends_with_its_last_word() -> None:
    place = value("say: |\n  abc\n  de\n\n\nlast: y\n").place
    assert (place.line, place.column, place.end_line, place.end_column) == (1, 6, 3, 5)


@pytest.mark.parametrize("style", ["{0}", '"{0}"', "'{0}'", "|\n  {0}", ">\n  {0}"])
def test_numbers_dates_and_yes_stay_the_words_that_were_typed(style: str) -> None:
    for words in ("01132224444", "9:30", "no", "1_000", "2028-11-01", "0x1F", "1e3"):
        assert value("say: " + style.format(words) + "\n").strip() == words
