"""Workshops: cards that a reader group can hold, and answers that stand at the words that were not clear."""

from __future__ import annotations

import argparse
import csv
import io
from pathlib import Path

import making
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reader import Element, Reading, read
from tiny import TODAY, TOPIC, tiny_library

from easyread.cli.workshops import workshop_command
from easyread.editions import read_all, record
from easyread.errors import NotMade, UsageError
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.model import Library
from easyread.table import read_table
from easyread.workshop import cards_of, workshop_findings
from easyread.workshop.cards import numbered, recorded_cards
from easyread.workshop.results import read_results
from easyread.workshop.sheet import answer_file, cards_pdf

ROOT = Path(__file__).parents[1]
FILE, TABLE = "content/topics/lock-door.yaml", "content/workshops/lock-door.csv"
HEAD = "statement,edition,date,group,up,down,unsure,said\n"


def project(folder: Path, topic: str = TOPIC) -> Library:
    """The tiny library with the real templates."""
    tiny_library(folder, **{FILE: topic})
    if not (folder / "templates").exists():
        (folder / "templates").symlink_to(ROOT / "templates")
    return open_library(folder, TODAY)


def edition_of(library: Library, needs: tuple[str, ...] = ()) -> str:
    """The edition on the answer sheet, with its record."""
    leaflet = cards_of(library, "lock-door", needs).leaflet
    record(library.root, [leaflet], TODAY)
    return leaflet.edition


def findings(folder: Path, table: str | bytes, topic: str = TOPIC) -> list[Finding]:
    file = folder / TABLE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(table.encode() if isinstance(table, str) else table)
    return workshop_findings(project(folder, topic))


# ---------------------------------------------------------------- cards


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    library = project(tmp_path_factory.mktemp("cards"))
    return read(cards_pdf(cards_of(library, "lock-door"), library.root))


def test_each_statement_has_a_card_with_its_number_picture_and_words_in_that_order(pdf: Reading) -> None:
    assert pdf.faults == []
    cards = [one for one in pdf.tree.every("Div") if [kid.role for kid in _elements(one)][:2] == ["H2", "Div"]]
    said = [(one.every("H2")[0].text, [p.text for p in one.every("P")]) for one in cards]
    assert said == [
        ("1", ["Lock your back door first."]),
        ("2", ["Do not open the door."]),
        ("2b", ["Keep the door shut."]),
        ("3", ["Phone 999 if you are in danger."]),
        ("4", ["Ask to see an ID card.", "An ID card shows who a person is."]),
    ]
    assert [str(one.every("Figure")[0].entry.Alt) for one in cards][:2] == [
        "A picture of lock-door.",
        "A picture of open-door.",
    ]


def test_there_are_thumbs_for_two_readers_and_a_sheet_with_a_line_for_each_card(pdf: Reading) -> None:
    words = [one.text for one in pdf.tree.every("P")]
    assert [words.count(said) for said in ("It is clear.", "It is not clear.", "I am not sure.")] == [2, 2, 2]
    (table,) = pdf.tree.every("Table")
    assert [one.text for one in table.every("TH")] == [
        "Card", "Up", "Down", "Not sure", "What did it tell you to do?", "Hard word?", "1", "2", "2b", "3", "4",
    ]  # fmt: skip
    assert len(pdf.pdf.pages) == 4


def _elements(one: Element) -> list[Element]:
    return [kid for kid in one.kids if isinstance(kid, Element)]


def test_a_reader_gets_cards_with_the_words_of_their_own_leaflet(tmp_path: Path) -> None:
    cards = cards_of(project(tmp_path), "lock-door", ["deaf"]).cards
    assert [" ".join(s.text for s in card.row.sentences) for card in cards][-1] == "Text 999 if you are in danger."
    assert len(cards) == 4


def test_a_statement_too_long_for_a_card_is_named_not_cut(tmp_path: Path) -> None:
    library = project(tmp_path, TOPIC.replace("Lock your back door first.", "Lock your back door first. " * 12))
    with pytest.raises(NotMade, match="Statement 1 is too long for a card"):
        cards_pdf(cards_of(library, "lock-door"), library.root)
    longer = project(tmp_path, TOPIC.replace("Lock your back door first.", "Lock your back door first. " * 5))
    assert cards_pdf(cards_of(longer, "lock-door"), longer.root)


def test_the_numbers_of_the_cards_can_be_found_again_from_the_record(tmp_path: Path) -> None:
    library = project(tmp_path)
    edition_of(library)
    (edition,) = read_all(tmp_path)[0]
    assert {number: row.text for number, row in recorded_cards(edition).items()} == {
        card.number: " ".join(s.text for s in card.row.sentences) for card in cards_of(library, "lock-door").cards
    }
    assert numbered(["step", "not", "do", "do", "not"]) == ["1", "2", "2b", "3", "4"]


def test_the_command_gives_a_table_that_check_reads_once_it_is_filled_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path)
    options = argparse.Namespace(root=tmp_path, today=TODAY, topic="lock-door", needs="deaf", folder=None)
    assert workshop_command(options) == 0
    assert f"save it as {TABLE}" in capsys.readouterr().out
    made = tmp_path / "output/workshops/lock-door-sign-and-text"
    assert made.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    empty = made.with_suffix(".csv").read_bytes()
    assert findings(tmp_path, empty) == [], "a line that nobody filled in says nothing"
    rows = list(csv.DictReader(io.StringIO(empty.decode("utf-8-sig"))))
    rows[3] |= {"date": "2026-11-01", "group": "day group", "up": "2", "down": "3", "said": "Who is 999?"}
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    (finding,) = findings(tmp_path, text.getvalue())
    assert finding.text == "Text 999 if you are in danger."
    with pytest.raises(UsageError):
        workshop_command(argparse.Namespace(root=tmp_path, today=TODAY, topic="none", needs="", folder=None))


# ---------------------------------------------------------------- results


def test_more_than_a_third_is_a_warning_at_the_words_with_what_was_said(tmp_path: Path) -> None:
    edition = edition_of(project(tmp_path))
    table = (
        f'{HEAD}1,{edition},2026-11-01,day group,2,1,1,"Which door, the back one?"\n'
        f"2,{edition},2026-11-01,day group,4,1,1,\n"
    )
    (finding,) = findings(tmp_path, table)
    line = TOPIC.splitlines().index("      - say: Lock your back door first.") + 1
    assert (str(finding.place), finding.place.end_column) == (f"{FILE}:{line}:14", 40)
    assert (finding.level, finding.rule, finding.topic) == (Level.WARNING, "workshop", "lock-door")
    assert finding.message.startswith(
        "2 of 4 readers put the thumb down or were not sure (day group, Sunday 1 November 2026). "
        "They said: “Which door, the back one?” Find"
    )


@pytest.mark.parametrize("statement", ["2b", "2B", "02b"])
def test_the_words_that_stand_instead_have_their_own_number(tmp_path: Path, statement: str) -> None:
    edition = edition_of(project(tmp_path)).lower().replace(" ", "")
    (finding,) = findings(tmp_path, f"{HEAD}{statement},{edition},1/11/2026,day group,0,1,0,\n")
    assert finding.text == "Keep the door shut."


def test_a_picture_names_its_statement_too(tmp_path: Path) -> None:
    edition = edition_of(project(tmp_path))
    (finding,) = findings(tmp_path, f"{HEAD}open-door,{edition},2026-11-01,day group,0,1,0,\n")
    assert finding.text == "Do not open the door."


def test_a_result_finds_its_words_also_after_others_were_put_before_them(tmp_path: Path) -> None:
    edition = edition_of(project(tmp_path))
    more = TOPIC.replace("    statements:\n", "    statements:\n      - say: Look.\n        picture: open-door\n")
    (finding,) = findings(tmp_path, f"{HEAD}1,{edition},2026-11-01,day group,0,2,0,\n", more)
    assert finding.text == "Lock your back door first."
    assert finding.place.line == more.splitlines().index("      - say: Lock your back door first.") + 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Lock your back door first.", "Lock the back door."),
        ("first.\n        picture: lock-door", "first.\n        picture: open-door"),
    ],
)
def test_a_result_is_silent_at_the_statement_once_its_words_or_picture_were_mended(
    tmp_path: Path, before: str, after: str
) -> None:
    edition = edition_of(project(tmp_path))
    (finding,) = findings(tmp_path, f"{HEAD}1,{edition},2026-11-01,day group,0,2,0,\n", TOPIC.replace(before, after))
    assert (finding.level, finding.place.path) == (Level.INFO, TABLE)
    assert "test them again" in finding.message


def test_no_name_may_stand_in_the_table(tmp_path: Path) -> None:
    edition = edition_of(project(tmp_path))
    (finding,) = findings(tmp_path, f"{HEAD}1,{edition},2026-11-01,group of Jane Smith,3,0,0,\n")
    assert (finding.rule, finding.text, finding.level) == ("name-in-record", "Jane Smith", Level.WARNING)


@pytest.mark.parametrize(
    ("row", "place", "says"),
    [
        ("9,{e},2026-11-01,g,0,2,0,", "2:1", "has no statement “9”"),
        (",{e},2026-11-01,g,0,2,0,", "2:1", "No statement stands here"),
        ("1,ZZ 999,2026-11-01,g,0,2,0,", "2:3", "was never made"),
        ("1,,2026-11-01,g,0,2,0,", "2:3", "Nothing stands here. Write the edition"),
        ("1,{e},yesterday,g,0,2,0,", "2:10", "“yesterday” cannot stand here. Write the day"),
        ("1,{e},2026-02-30,g,0,2,0,", "2:10", "There is no day"),
        ("1,{e},2026-12-01,g,0,2,0,", "2:10", "still to come"),
        ("1,{e},2026-11-01,,0,2,0,", "2:21", "No group stands here"),
        ("1,{e},2026-11-01,g,two,2,0,", "2:23", "“two” is not how many"),
        ("1,{e},2026-11-01,g,0,-2,0,", "2:25", "“-2” is not how many"),
        ("1,{e},2026-11-01,g,0,99999,0,", "2:25", "“99999” is not how many"),
        ("1,{e},2026-11-01,g,,,,hard", "2:23", "Nobody showed a thumb"),
        ("1,{e},2026-11-01,g,0,2,0,Yes, it is", "2:33", "more cells than the first line"),
        ('1,{e},2026-11-01,g,0,2,0,"Yes', "2:29", "never ends"),
        ("1,{e},2026-11-01,g,2,0,0,\n1,{e},2026-11-01,G,2,0,0,", "3:1", "Line 2 has this statement"),
    ],
)
def test_a_slip_in_the_table_is_said_at_its_line_and_column(tmp_path: Path, row: str, place: str, says: str) -> None:
    (finding,) = findings(tmp_path, HEAD + row.format(e=edition_of(project(tmp_path))) + "\n")
    assert str(finding.place) == f"{TABLE}:{place}"
    assert says in finding.message
    assert (finding.level, finding.topic) == (Level.ERROR, ""), "a slip in a table stops no leaflet"


@pytest.mark.parametrize(
    ("table", "place", "says"),
    [
        ("", "1:1", "This table is empty"),
        ("statement,edition,date,group,up,down,unsur,said\n", "1:38", "Did you mean “unsure”?"),
        ("statement,edition,date\n", "1:1", "These columns are missing: group, up, down, unsure, said"),
        ("up," + HEAD, "1:33", "stands here twice"),
        (b"PK\0\0", "1:1", "Save it as CSV"),
        (b"x" * 300_000, "1:1", "larger than 256 KB"),
    ],
)
def test_a_table_that_is_none_is_said_in_one_sentence(
    tmp_path: Path, table: str | bytes, place: str, says: str
) -> None:
    (finding,) = findings(tmp_path, table)
    assert str(finding.place) == f"{TABLE}:{place}"
    assert says in finding.message


def test_what_a_spreadsheet_makes_of_the_table_is_read(tmp_path: Path) -> None:
    edition = edition_of(project(tmp_path))
    text = f'{HEAD}1,{edition},01/11/26,day group,0,2,0,"Don’t know.\r\nNo."\n\n'.replace(",", ";").replace(
        "\n", "\r\n"
    )
    for data in (text.encode("utf-8-sig"), text.encode("cp1252")):
        (finding,) = findings(tmp_path, data)
        assert "They said: “Don’t know. No.” Find" in finding.message


def test_a_table_of_no_topic_is_said_and_one_of_a_deleted_topic_is_history(tmp_path: Path) -> None:
    edition_of(project(tmp_path))
    for name in ("nothing", "lock-door"):
        file = tmp_path / f"content/workshops/{name}.csv"
        file.parent.mkdir(exist_ok=True)
        file.write_text(HEAD, "utf-8")
    (tmp_path / FILE).unlink()
    tiny_library(tmp_path, **{FILE: None, "content/topics/other.yaml": TOPIC})
    (finding,) = workshop_findings(open_library(tmp_path, TODAY))
    assert finding.message.startswith("There is no topic “nothing”.")


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from('a1,;"\n\r\t é|-'), max_size=60))
def test_no_table_makes_the_reader_fail_and_every_finding_lies_in_it(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for table in (text, HEAD + text):
        for finding in read_results(table, "t.csv", TODAY)[1]:
            assert 1 <= finding.place.line <= len(lines) + 1
    for row in read_table(text, "t.csv"):
        for cell in row:
            if '"' not in text and cell.words and cell.place.line == cell.place.end_line:
                there = lines[cell.place.line - 1][cell.place.column - 1 : cell.place.end_column - 1]
                assert " ".join(there.split()) == cell.words


def test_the_empty_table_has_the_words_for_whoever_types(tmp_path: Path) -> None:
    text = answer_file(cards_of(project(tmp_path), "lock-door")).decode("utf-8-sig")
    assert text.startswith("statement,edition,date,group,up,down,unsure,said,words\r\n1,")
    assert "Keep the door shut." in text


def test_whoever_checks_one_topic_also_sees_what_is_wrong_with_the_table_of_its_readers(tmp_path: Path) -> None:
    """The answers stand in another file: a slip there must not be passed over in silence."""
    root = making.project(tmp_path, "shut-window")
    table = root / "content" / "workshops" / "lock-door.csv"
    table.parent.mkdir()
    table.write_text("statement,edition,date,group,up,down,unsure,said\n1,AA 111,2030-01-01,Tenants,1,0,0,\n", "utf-8")
    topics = root / "content" / "topics"
    assert "still to come" in making.run(root, "check", str(topics / "lock-door.yaml")).out
    assert "still to come" not in making.run(root, "check", str(topics / "shut-window.yaml")).out
