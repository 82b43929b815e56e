"""Words, pauses and key words: marks are never printed, and nothing a reader reads is ever changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from easyread.tailor.phrases import sentences
from easyread.text import plain
from easyread.wording import read_wording, sentence_spans


def words_of(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text)]


def test_a_pause_mark_is_taken_off_and_parts_the_phrases() -> None:
    wording = read_wording(plain("Put the *chain* on | before you open the door."))
    assert wording.text == "Put the chain on before you open the door."
    (sentence,) = sentences(wording)
    assert ["".join(r.text for r in p) for p in sentence.phrases] == ["Put the chain on", "before you open the door."]


def test_a_key_word_is_bold_only_for_readers_who_want_it() -> None:
    wording = read_wording(plain("Put the *chain* on."))
    (quiet,) = sentences(wording)
    (loud,) = sentences(wording, bold_key_words=True)
    assert not any(run.bold for phrase in quiet.phrases for run in phrase)
    assert [run.text for phrase in loud.phrases for run in phrase if run.bold] == ["chain"]


def test_words_keep_their_place_in_the_file_when_marks_go() -> None:
    wording = read_wording(plain("Put the *chain* on | before you open.", "a.yaml", 7, 12))
    at = wording.text.index("before")
    place = wording.text.span(at, at + 6)
    assert (place.line, place.column, place.end_column) == (
        7,
        12 + len("Put the *chain* on | "),
        12 + len("Put the *chain* on | before"),
    )


def test_a_sentence_does_not_end_inside_a_price_an_address_or_a_short_name() -> None:
    assert words_of("It costs £2.50 a week. Look at northants.police.uk today.") == [
        "It costs £2.50 a week.",
        "Look at northants.police.uk today.",
    ]
    assert words_of("Ask Dr. Smith. Go to No. 5 now.") == ["Ask Dr. Smith.", "Go to No. 5 now."]


def test_two_sentences_in_one_say_stand_on_two_lines() -> None:
    made = sentences(read_wording(plain("Keep the door shut. You do not have to talk.")))
    assert [s.text for s in made] == ["Keep the door shut.", "You do not have to talk."]


def test_a_long_sentence_without_marks_still_breaks_where_a_speaker_breathes() -> None:
    (sentence,) = sentences(read_wording(plain("Turn the alarm off before you open the window.")))
    assert ["".join(r.text for r in p) for p in sentence.phrases] == [
        "Turn the alarm off",
        "before you open the window.",
    ]


def test_do_not_is_bold_at_the_start_of_a_do_not_row_only() -> None:
    (row,) = sentences(read_wording(plain("Do not open the door.")), bold_openings=["Do not"])
    assert row.phrases[0][0].text == "Do not"
    assert row.phrases[0][0].bold
    (other,) = sentences(read_wording(plain("You do not pay.")), bold_openings=["Do not"])
    assert not any(run.bold for phrase in other.phrases for run in phrase)


@given(st.text(alphabet="abc DEF.,!? éŵ\n’|*", min_size=1, max_size=80))
def test_no_word_is_ever_lost_or_added(said: str) -> None:
    wording = read_wording(plain(said))
    printed = " ".join(sentence.text for sentence in sentences(wording))
    assert printed.split() == str(wording.text).split()


@given(
    st.lists(
        st.sampled_from(["Put", "the", "chain", "on", "before", "you", "open", "and", "door", "if"]),
        min_size=1,
        max_size=20,
    )
)
def test_pauses_never_change_the_words(words: list[str]) -> None:
    said = " ".join(words) + "."
    assert [s.text for s in sentences(read_wording(plain(said)))] == [said]
