"""Text keeps the place of each of its characters, whatever is cut out of it."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from easyread.place import Place
from easyread.text import Text, plain


def folded() -> Text:
    """«one two» with a line end between the words, as a folded scalar has it."""
    return Text("one two", Place("f.yaml", 3, 8, 4, 11), ((0, 3, 8), (4, 4, 8)))


def test_a_word_behind_a_fold_is_pointed_at_on_its_own_line() -> None:
    assert folded().span(4, 7) == Place("f.yaml", 4, 8, 4, 11)


def test_a_stretch_over_a_fold_begins_and_ends_on_two_lines() -> None:
    assert folded().span(0, 7) == Place("f.yaml", 3, 8, 4, 11)


def test_an_empty_stretch_has_its_end_at_its_start() -> None:
    assert folded().span(4, 4) == Place("f.yaml", 4, 8, 4, 8)


def test_an_escaped_letter_is_pointed_at_in_its_full_width() -> None:
    text = Text("café", Place("f", 1, 1, 1, 12), ((0, 1, 2), (3, 1, 5)), {3: 6})
    assert text.span(0, 4) == Place("f", 1, 2, 1, 11)


def test_text_is_still_the_plain_string_it_holds() -> None:
    text = plain("Lock your door.")
    assert text == "Lock your door."
    assert "Lock your door." in {text}


def test_text_keeps_its_places_through_pickling() -> None:
    text = pickle.loads(pickle.dumps(folded()))
    assert text.span(4, 7) == folded().span(4, 7)


@given(st.data())
def test_what_is_left_after_cuts_keeps_the_place_it_had(data: st.DataObject) -> None:
    words = data.draw(st.text("ab ", min_size=1, max_size=30))
    folds = sorted(data.draw(st.sets(st.integers(1, len(words)), max_size=4)))
    text = Text(words, Place("f", 1, 1, 9, 9), ((0, 1, 5), *((at, line + 2, 7) for line, at in enumerate(folds))))
    inside = st.integers(0, len(words))
    cuts = [(min(pair), max(pair)) for pair in data.draw(st.lists(st.tuples(inside, inside), max_size=4))]
    kept = [at for at in range(len(words)) if not any(start <= at < end for start, end in cuts)]
    left = text.without(cuts)
    assert left == "".join(words[at] for at in kept)
    assert [left.point(now) for now in range(len(left))] == [text.point(at) for at in kept]


@given(st.text("ab ", min_size=1, max_size=20), st.data())
def test_a_slice_points_where_the_whole_text_points(words: str, data: st.DataObject) -> None:
    text = plain(words, "f", 4, 9)
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    part = text.slice(start, end)
    assert part == words[start:end]
    assert part.place == text.span(start, end)
    assert part.span(0, len(part)) == text.span(start, end)


def test_a_long_text_full_of_marks_is_cut_in_a_moment() -> None:
    words = "*a* " * 20_000
    text = Text(words, Place("f"), tuple((at, at + 1, 1) for at in range(0, len(words), 4)))
    cuts = [(at, at + 1) for at, letter in enumerate(words) if letter == "*"]
    assert text.without(cuts) == "a " * 20_000
