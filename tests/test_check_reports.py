"""What the checker hands to people: text, JSON, GitHub, HTML, fixes, scores, and the forty texts of police prose."""

from __future__ import annotations

import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_library import small_library, topic

from easyread.check import check_text, vocabulary_for
from easyread.check.fix import difference, fix, fix_text, fixed_text
from easyread.check.hardness import hardness
from easyread.check.passage import Passage, Story
from easyread.check.report import as_github, as_html, as_json, as_text
from easyread.check.score import score_passage
from easyread.check.summary import summaries
from easyread.errors import UsageError
from easyread.readability import grades, textstat_scores
from easyread.text import plain

HERE = Path(__file__).parent
LIBRARY = small_library()
PROSE: list[dict[str, Any]] = yaml.safe_load((HERE / "police_prose.yaml").read_text("utf-8"))


# ---------------------------------------------------------------- forty texts


def missed(case: dict[str, Any]) -> list[str]:
    left = check_text(case["text"].strip(), LIBRARY)
    lost = []
    for expected in case["expect"]:
        rule, wanted = (expected, None) if isinstance(expected, str) else next(iter(expected.items()))
        hit = next((f for f in left if f.rule == rule and wanted in (None, f.text)), None)
        if hit is None:
            lost.append(f"{rule}: {wanted}")
        else:
            left.remove(hit)
    return lost


def test_an_editor_is_told_nearly_all_that_was_expected_of_forty_texts_of_police_prose() -> None:
    lost = [one for case in PROSE for one in missed(case)]
    expected = sum(len(case["expect"]) for case in PROSE)
    assert len(PROSE) == 40
    assert len(lost) <= 0.06 * expected, lost


def test_hard_words_and_jargon_of_the_forty_texts_all_have_an_easier_word() -> None:
    rules = {"hard-word", "jargon", "idiom", "latin", "abbreviation"}
    bare = {
        f.text
        for case in PROSE
        for f in check_text(case["text"].strip(), LIBRARY)
        if f.rule in rules and not f.suggestions
    }
    assert bare <= {"relay"}


# ---------------------------------------------------------------- reports


def test_json_is_a_list_with_the_agreed_keys() -> None:
    rows = json.loads(as_json(check_text("Don’t phone 10% of them.", LIBRARY, "letter.txt")))
    assert list(rows[0]) == [
        "path", "line", "column", "end_line", "end_column", "level", "rule", "message", "text", "suggestions", "source",
    ]  # fmt: skip
    assert rows[0]["suggestions"] == ["Do not"]
    assert (rows[0]["path"], rows[0]["line"], rows[0]["column"], rows[0]["end_column"]) == ("letter.txt", 1, 1, 6)
    assert json.loads(as_json([])) == []


def test_text_says_where_what_and_how_many() -> None:
    text = as_text(check_text("Don't go.", LIBRARY))
    assert text.startswith("-:1:1: error: “Don't” is two words pulled together. Write “Do not”. [contraction]\n")
    assert "1 error" in text
    assert "score" in as_text([], LIBRARY, "Lock the door.")
    assert "Nothing to change." in as_text([])


def test_github_annotations_escape_what_would_break_them() -> None:
    line = as_github(check_text("50% go.", LIBRARY, "a,b:c.txt")).splitlines()[0]
    assert line.startswith("::error file=a%2Cb%3Ac.txt,line=1,endLine=1,col=1,endColumn=4,title=percentage::")
    assert "50%25" in line


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.marked: list[str] = []
        self.tags: set[str] = set()
        self._in = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._in = tag == "mark"

    def handle_endtag(self, tag: str) -> None:
        self._in = self._in and tag != "mark"

    def handle_data(self, data: str) -> None:
        if self._in:
            self.marked.append(data)


def test_the_html_report_marks_the_words_and_needs_nothing_else() -> None:
    text = "<b>Don't</b> purchase 50% & go."
    findings = check_text(text, LIBRARY, "letter.txt")
    page = as_html(findings, LIBRARY, text)
    parsed = _Page()
    parsed.feed(page)
    assert {"Don't", "50%", "&"} <= set(parsed.marked)
    assert "<b>Don" not in page
    assert "“Do not”" in page
    assert "script" not in parsed.tags
    assert "src=" not in page
    assert "http" not in page
    assert 'lang="en-GB"' in page


# ---------------------------------------------------------------- fixes


def test_a_fix_changes_its_words_and_no_other_byte() -> None:
    before = "\ufeffDon’t go in.\r\n\r\nThey're via the two doors, e.g. here.\tIt's\u00a0so.\rYou can’t."
    after, done = fixed_text(before, check_text(before, LIBRARY, "a"))
    assert (
        after == "\ufeffDo not go in.\r\n\r\nThey are via the 2 doors, for example here.\tIt is\u00a0so.\rYou cannot."
    )
    assert len(done) == 6
    assert fixed_text(after, check_text(after, LIBRARY, "a"))[1] == []


def test_a_fix_is_not_taken_where_the_file_has_other_characters() -> None:
    findings = check_text("Don't go.", LIBRARY, "a")
    assert fixed_text("Don''t go.", findings) == ("Don''t go.", [])


def test_a_fix_shows_the_difference_and_keeps_windows_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"say: Lock up.\r\nsay: Don't go.\r\n")
    library = small_library(root=tmp_path)
    changed = fix(check_text("say: Lock up.\nsay: Don't go.\n", library, "a.yaml"), library)
    assert changed == {"a.yaml": "say: Lock up.\r\nsay: Do not go.\r\n"}
    shown = difference(file, changed["a.yaml"])
    assert "-say: Don't go.\r\n+say: Do not go.\r\n" in shown
    assert fix(check_text("Don't go.", library, "no-such-file"), library) == {}


def test_a_letter_is_fixed_where_it_is_safe_and_the_rest_is_the_same_byte_for_byte() -> None:
    data = "\ufeffDon’t go to the center.\r\nWe commence at 9.\r".encode()
    fixed = fix_text(data, LIBRARY, "letter.txt")
    assert fixed.data == "\ufeffDo not go to the centre.\r\nWe commence at 9.\r".encode()
    assert [f.text for f in fixed.taken] == ["Don’t", "center"]
    assert "commence" in [f.text for f in fixed.left]
    assert fix_text(fixed.data, LIBRARY).taken == []


def test_a_letter_in_another_encoding_is_refused_before_it_is_spoiled() -> None:
    with pytest.raises(UsageError, match=r"old\.txt is not UTF-8 text \(byte 4\)"):
        fix_text("Caf\u00e9: don't go.".encode("latin-1"), LIBRARY, "old.txt")


# ---------------------------------------------------------------- scores


def passage(text: str) -> Passage:
    return Passage(plain(text), "line", vocabulary_for(LIBRARY), Story())


def test_a_score_shows_its_working_and_sorts_hard_from_easy() -> None:
    easy = score_passage(passage("Lock your door at night."))
    hard = score_passage(passage("Residents are urged to remain vigilant, although 10% of premises were insecure."))
    assert easy.total < 1 < hard.total
    assert abs(sum(cost for _, _, cost in hard.parts) - hard.total) < 0.01
    assert "1 passives" in hard.working
    assert score_passage(passage("")).working == "0"


def test_a_word_that_a_sentence_explains_costs_nothing_in_it() -> None:
    told = score_passage(passage("Procurement means when we buy things."))
    assert "off the everyday list" not in told.working
    assert "off the everyday list" in score_passage(passage("Procurement takes a week.")).working


def test_nouns_packed_together_cost_something() -> None:
    packed = score_passage(passage("The theft of the bag of the friend of Jo."))
    assert [count for what, count, _ in packed.parts if what == "nouns packed together"] == [3]


def test_hard_words_are_harder_than_easy_ones() -> None:
    vocabulary = vocabulary_for(LIBRARY)
    easy = [hardness(word, vocabulary) for word in ("door", "police", "bag")]
    hard = [hardness(word, vocabulary) for word in ("vigilant", "procurement", "remanded")]
    assert 0 <= max(easy) < min(hard) <= 1


def test_a_summary_names_the_longest_sentence_and_the_hardest_words() -> None:
    one = topic(
        {"say": "Lock your door.", "picture": "a"},
        {"say": "Ask about an unusual eligibility thing here now.", "picture": "a"},
    )
    (shown,) = summaries(small_library(topics={"a": one}))
    assert shown.longest[0] == (8, "Ask about an unusual eligibility thing here now.")
    assert shown.hardest[0] == "eligibility"
    assert "eligibility" in as_text([], small_library(topics={"a": one}))


# ---------------------------------------------------------------- readability


SENTENCES = [
    "Lock your back door first.", "Look to see who is at the door.", "Put the chain on before you open the door.",
    "Ask the person who they are.", "A real visitor will wait for you.", "You can ask a neighbour to help you.",
    "The council area is quiet.", "Tell someone you trust about the strange letter.",
]  # fmt: skip


def test_grades_are_those_of_textstat_on_our_own_sentences() -> None:
    own, theirs = grades(SENTENCES), textstat_scores(SENTENCES)
    assert own.flesch_kincaid == pytest.approx(theirs["flesch_kincaid"], abs=0.3)
    assert own.reading_ease == pytest.approx(theirs["reading_ease"], abs=2)


def test_a_list_without_full_stops_is_not_one_sentence() -> None:
    bare = [s.rstrip(".") for s in SENTENCES]
    assert grades(bare) == grades(SENTENCES)
    assert grades([]).words == 0


def test_checking_needs_neither_textstat_nor_the_network() -> None:
    code = (
        "import socket, sys; socket.socket = None\n"
        "sys.path.insert(0, 'tests')\n"
        "from small_library import small_library, topic\n"
        "from easyread.check import check\n"
        "check(small_library(topics={'a': topic({'say': 'Lock your door.', 'picture': 'x'})}))\n"
        "print({'textstat', 'nltk', 'numpy', 'wordfreq'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=HERE.parent)
    assert done.stdout.strip() == "set()"
