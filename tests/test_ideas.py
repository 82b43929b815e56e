"""Ideas from WordNet: easier, in the right form, marked as ideas; never the opposite, never where it could hurt."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_library import small_library

from easyread import doctor, setup_data, wordnet
from easyread.check import check_text, vocabulary_for
from easyread.check.fix import fixed_text
from easyread.check.hardness import hardness
from easyread.check.ideas import EASY, ideas
from easyread.check.passage import Passage, Story
from easyread.finding import Finding
from easyread.lexicon import SYNONYMS, Lexicon
from easyread.load.lists import read_lists
from easyread.setup_data import data_folder
from easyread.text import plain
from easyread.wordnet import Part, easier, read_parts, synonym_lines

LIBRARY = small_library()
needs_wordnet = pytest.mark.skipif(
    not (data_folder() / SYNONYMS).is_file(), reason="WordNet was not there at set-up (apt-get install wordnet-base)"
)

# Two meanings of «gloomy», one of «dark»; «bright» is the opposite of «dark»; «pale» is like «bright».
INDEX = """\
  1 the licence stands here, set in
bright a 1 2 ! & 1 1 00000020
dark a 1 2 ! & 1 1 00000010
dim a 1 1 & 1 0 00000010
gloomy a 2 1 & 2 1 00000030 00000010
glum a 1 1 & 1 0 00000030
pale a 1 1 & 1 0 00000040
sad a 1 1 & 1 1 00000030
"""
DATA = """\
  1 the licence stands here, set in
00000010 00 a 03 dark 0 dim 0 gloomy 0 001 ! 00000020 a 0101 | without light
00000020 00 a 01 bright 0 002 ! 00000010 a 0101 & 00000040 a 0000 | with light
00000030 00 a 03 sad(p) 0 glum 0 gloomy 1 000 | not happy; "a word|a bar"
00000040 00 s 01 pale 0 001 & 00000020 a 0000 | light in colour
"""
COUNTS = "bright%3:00:00:: 1 9\ndark%3:00:00:: 1 9\nsad%3:00:00:: 1 5\nsad%1:00:00:: 1 4\npale%3:00:00:: 1 2\n"
ZIPF = {"gloomy": 3.0, "glum": 2.5, "dark": 5.0, "sad": 4.9, "bright": 4.9, "pale": 4.5, "dim": 3.4}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in wordnet.FILES.values():
        (tmp_path / f"index.{name}").write_text(INDEX if name == "adj" else "", "utf-8")
        (tmp_path / f"data.{name}").write_text(DATA if name == "adj" else "", "utf-8")
    (tmp_path / wordnet.COUNTS).write_text(COUNTS, "utf-8")
    return tmp_path


def zipf(word: str) -> float:
    return ZIPF.get(word, 0.0)


def adjectives(folder: Path) -> Part:
    return dict(read_parts(folder))["ADJ"]


def test_ideas_are_commoner_words_of_a_first_meaning_best_first(folder: Path) -> None:
    assert synonym_lines(read_parts(folder), zipf) == ["dim\tADJ=dark", "gloomy\tADJ=sad/dark", "glum\tADJ=sad"]


def test_a_word_that_is_not_clearly_commoner_is_no_idea(folder: Path) -> None:
    assert easier("gloomy", adjectives(folder), lambda word: 4.2 if word == "gloomy" else zipf(word)) == ["sad", "dark"]
    assert easier("gloomy", adjectives(folder), lambda word: 4.4 if word == "gloomy" else zipf(word)) == []


def test_opposites_and_words_like_them_are_known(folder: Path) -> None:
    assert adjectives(folder).opposites("gloomy") == {"bright", "pale"}
    assert adjectives(folder).opposites("pale") >= {"dark", "dim", "gloomy"}


def test_an_idea_that_is_also_an_opposite_in_another_meaning_is_left_out(folder: Path) -> None:
    data = folder / "data.adj"  # now «sad» is the opposite of «dark», and so stands against a meaning of «gloomy»
    data.write_text(
        data.read_text("utf-8").replace("! 00000020 a 0101 | without", "! 00000030 a 0101 | without"), "utf-8"
    )
    assert easier("gloomy", adjectives(folder), zipf) == []


def test_without_wordnet_set_up_the_checker_and_doctor_work_and_doctor_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wordnet, "FOLDER", tmp_path / "nowhere")
    monkeypatch.setattr(wordnet, "is_there", lambda: False)
    stale = data_folder(tmp_path) / SYNONYMS
    stale.parent.mkdir(parents=True)
    stale.write_text("ascertain\tVERB=ensure\n", "utf-8")
    setup_data.write_data(tmp_path)
    assert not stale.exists()
    assert setup_data.state(tmp_path) == "ready"
    assert Lexicon(tmp_path).synonyms("squander", "VERB") == ()
    line = next(line for line in doctor.examine() if line.name == "WordNet")
    assert line.fine
    assert "wordnet-base" in line.found


def test_installing_wordnet_later_makes_the_lists_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: Callable[[], dict[str, str]] = setup_data._made_from
    before = made()
    monkeypatch.setattr(wordnet, "is_there", lambda: before["wordnet-base"] == "missing")
    monkeypatch.setattr(wordnet, "FOLDER", tmp_path)
    for name in wordnet.FILES.values():
        (tmp_path / f"data.{name}").write_text("", "utf-8")
    assert made() != before


# ---------------------------------------------------------------- in findings


def hard_word(text: str) -> Finding:
    return next(f for f in check_text(text, LIBRARY) if f.rule == "hard-word")


@needs_wordnet
@pytest.mark.parametrize(
    ("text", "word", "idea"),
    [
        ("He was squandering his pension.", "squandering", "“wasting”"),
        ("The eatery was shut.", "eatery", "“restaurant”"),
        ("Placards are on the wall.", "Placards", "“Posters”"),
        ("The ball ricocheted.", "ricocheted", "“bounced”"),
        ("It is seldom seen.", "seldom", "“rarely”"),
    ],
)
def test_a_hard_word_outside_the_lists_gets_ideas_in_its_form_and_never_as_a_fix(
    text: str, word: str, idea: str
) -> None:
    found = hard_word(text)
    assert found.text == word
    assert f"Ideas, look before you use one: {idea}" in found.message
    assert found.suggestions == ()
    assert fixed_text(text, check_text(text, LIBRARY))[0] == text


@needs_wordnet
def test_a_word_of_the_lists_keeps_its_own_suggestions_and_gets_no_ideas() -> None:
    found = hard_word("The officer apprehended a man.")
    assert found.suggestions[0] == "caught"
    assert "understood" not in found.message
    assert "Ideas" not in found.message


@needs_wordnet
def test_an_explained_word_is_sent_to_its_explanation_not_to_ideas() -> None:
    assert "Ideas" not in hard_word("Check the flibbertigibbet.").message


def offered() -> list[tuple[str, str, str]]:
    """(word, part of speech, idea) of everything that can be offered."""
    from easyread.check.ideas import _offers
    from easyread.check.passage import Word

    vocabulary = vocabulary_for(LIBRARY)
    found = []
    for line in (data_folder() / SYNONYMS).read_text("utf-8").splitlines():
        lemma = line.partition("\t")[0]
        info = vocabulary.about(lemma)
        word = Word(lemma, lemma, 0, len(lemma), "word", info)
        found += [(of, part, idea) for of, part, each in _offers(word, vocabulary) for idea in each]
    return found


@needs_wordnet
def test_no_idea_is_an_opposite_a_danger_or_hard_itself() -> None:
    vocabulary = vocabulary_for(LIBRARY)
    lists = read_lists()
    silent = {phrase for phrase, _, _ in lists["no-ideas"]}
    never = {phrase for phrase, _, _ in lists["never-idea"]}
    pairs = {(phrase, other) for phrase, use, _ in lists["not-idea"] for other in use}
    found = offered()
    assert len(found) > 500
    assert {idea for _, _, idea in found} & (never | silent) == set()
    assert {word for word, _, _ in found} & silent == set()
    assert {(word, idea) for word, _, idea in found} & pairs == set()
    assert [idea for _, _, idea in found if hardness(idea, vocabulary) > EASY] == []
    if wordnet.is_there():
        parts = dict(read_parts())
        assert [(word, idea) for word, part, idea in found if idea in parts[part].opposites(word)] == []
    negated = [
        (word, idea)
        for word, _, idea in found
        for start in ("un", "in", "im", "dis", "non", "ir", "il")
        if word == start + idea or idea == start + word
    ]
    assert negated == []


@needs_wordnet
@pytest.mark.parametrize(
    "word",
    "poison emergency evacuate overdose toxic coercion suicidal autistic diabetic flammable consent detain perish "
    "homosexual sanction".split(),
)
def test_a_word_that_somebodys_safety_hangs_on_gets_no_ideas(word: str) -> None:
    for text in (f"There was a {word} here.", f"They {word} it.", f"It is {word}.", f"Do not {word} them."):
        passage = Passage(plain(text), "line", vocabulary_for(LIBRARY), Story())
        for sentence in passage.sentences():
            assert all(ideas(sentence, one) == () for one in sentence.words if one.lower == word)


@needs_wordnet
def test_a_word_of_unsure_part_of_speech_gets_no_ideas() -> None:
    passage = Passage(plain("We wager here."), "line", vocabulary_for(LIBRARY), Story())
    (sentence,) = passage.sentences()
    assert ideas(sentence, sentence.words[0]) == ()


@pytest.mark.skipif(not wordnet.is_there(), reason="WordNet is not installed (apt-get install wordnet-base)")
def test_reading_wordnet_is_quick_and_gives_the_same_each_time() -> None:
    code = "from easyread import setup_data; print(chr(10).join(setup_data.synonyms(setup_data._buckets())))"
    began = time.monotonic()
    first, second = (
        subprocess.check_output(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, cwd=doctor.PROGRAM, text=True
        )
        for seed in ("1", "2")
    )
    assert first == second
    assert time.monotonic() - began < 30
