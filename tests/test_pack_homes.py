"""Homes files: what staff keep is read as they keep it, and what is private never comes in or out."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from making import run
from pack_material import HOMES, library_of, pack_project

from easyread.errors import ContentError, UsageError
from easyread.load import open_library
from easyread.load.packs import read_pack_content
from easyread.model import Library
from easyread.pack import Home, Homes, look_at_homes, read_homes
from easyread.pack.codes import make_codes, read_code
from easyread.pack.homes import template

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return library_of(pack_project(tmp_path_factory.mktemp("project")))


def look(library: Library, tmp_path: Path, text: str | bytes, **options: bool) -> Homes:
    file = tmp_path / "homes.csv"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return look_at_homes(file, library, read_pack_content(library), **options)


def said(homes: Homes) -> str:
    return "\n".join(finding.message for finding in homes.problems)


def test_a_homes_file_gives_codes_needs_choices_kit_and_copies(library: Library, tmp_path: Path) -> None:
    homes = look(library, tmp_path, HOMES)
    assert not homes.problems
    assert homes.homes == (
        Home("H01", kit=("door-chain",), packs=("visit",)),
        Home("H02", needs=("deaf",), marks=("no-sound-only",), kit=("alarm-light",), packs=("visit",)),
        Home("H03", kit=("door-chain",), packs=("visit",), copies=2),
    )


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_is_read_with_any_mark_and_encoding_that_offices_use(
    library: Library, tmp_path: Path, mark: str, encoding: str
) -> None:
    rows = [
        ["Copies", " Home Code ", "Pack", "Format", "Door chain"],
        ["2", " h 01", "First visit", "Sign and text", "x"],
    ]
    text = "\r\n".join(mark.join(row) for row in rows) + "\r\n\r\n"
    homes = look(library, tmp_path, text.encode(encoding))
    assert homes.homes == (Home("H01", needs=("deaf",), kit=("door-chain",), packs=("visit",), copies=2),)
    assert not homes.problems


def test_a_windows_letter_in_a_dropped_column_does_not_stop_the_file(library: Library, tmp_path: Path) -> None:
    homes = look(library, tmp_path, "code;pack;naïve\nH01;visit;café\n".encode("cp1252"), drop_private=True)
    assert [home.code for home in homes.homes] == ["H01"]
    assert homes.dropped == (3,)


def test_a_workbook_is_read_like_a_csv(library: Library, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [
        ["Home", "Format", "Copies", "Pack"],
        ["H01", "sign-and-text", 2, "visit"],
        [None] * 4,
        ["H02", None, 1.0, "visit"],
    ]:
        sheet.append(row)
    file = tmp_path / "homes.xlsx"
    book.save(file)
    homes = look_at_homes(file, library, read_pack_content(library))
    assert [(home.code, home.copies) for home in homes.homes] == [("H01", 2), ("H02", 1)]
    assert read_homes(file, library)[0].needs == ("deaf",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 no workbook", "cannot be read as a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "Save it as .xlsx"),
        (b"code,pack\n\x00\x01\x02", "no text"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words(library: Library, tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        look(library, tmp_path, data)


def test_each_problem_row_is_named_with_what_to_do(library: Library, tmp_path: Path) -> None:
    homes = look(
        library,
        tmp_path,
        "code,formats,pack,copies,kit\n"
        ",,visit,,\n"
        "H01,sign-and-txt,visit,,\n"
        "H02,,vist,,\n"
        "H03,,visit,99,\n"
        "H04,large-print-24 size-18,visit,,\n"
        "H05,,,,\n"
        "H06,,visit,,\n"
        "H06,,visit,,\n",
    )
    assert [home.code for home in homes.homes] == ["H06"]
    for words in (
        "Row 2, column A: There is no code.",
        "Row 3, column B: A word here is not known. Did you mean “sign-and-text”?",
        "Row 4, column C: A word here is not known. Did you mean “visit”?",
        "Row 5, column D: Copies are a number from 1 to 20.",
        "Row 6, column A: Two different words for size.",
        "Row 7, column C: Nothing is asked for.",
        "Row 9, column A: The code of row 8 again.",
    ):
        assert words in said(homes)


PRIVATE_COLUMNS = [
    "Name", "surname", "Resident name", "Address", "Post code", "Flat", "Flat no.", "Phone", "Mobile number", "E-mail",
    "DOB", "Date of birth", "Diagnosis", "Medical notes", "Needs", "Notes", "NHS number", "Age",
]  # fmt: skip


@pytest.mark.parametrize("heading", PRIVATE_COLUMNS)
def test_a_private_column_stops_everything_and_is_not_repeated(library: Library, tmp_path: Path, heading: str) -> None:
    with pytest.raises(ContentError) as refused:
        look(library, tmp_path, f"code,pack,{heading}\nH01,visit,Zebedee Quux\n")
    words = str(refused.value) + "".join(finding.message for finding in refused.value.findings)
    assert "looks like" in words
    assert "--drop-private" in words
    assert "Zebedee" not in words
    assert heading not in words


@pytest.mark.parametrize("heading", PRIVATE_COLUMNS)
def test_a_private_column_can_be_dropped_unread(library: Library, tmp_path: Path, heading: str) -> None:
    homes = look(library, tmp_path, f"code,{heading},pack\nH01,Zebedee Quux,visit\n", drop_private=True)
    assert homes.homes == (Home("H01", packs=("visit",)),)
    assert homes.dropped == (2,)


def test_a_file_without_headings_is_refused_without_its_first_row_being_repeated(
    library: Library, tmp_path: Path
) -> None:
    with pytest.raises(ContentError) as refused:
        look(library, tmp_path, "Zebedee Quux,07700 900123\nH01,visit\n")
    words = "".join(finding.message for finding in refused.value.findings)
    assert "looks like a name" in words
    assert "looks like a phone number" in words
    assert "Zebedee" not in words


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Zebedee Quux", "a name"),
        ("Mrs Quux", "a name"),
        ("12 Quux Street", "an address"),
        ("NN1 1AB", "an address"),
        ("Room 77", "a flat number"),
        ("07700 900123", "a phone number"),
        ("z.quux@example.org", "a phone number"),
        ("12/03/1961", "a date of birth"),
        ("3 March 1961", "a date of birth"),
        ("Down syndrome", "a diagnosis"),
        ("deaf", "a diagnosis"),
        ("wheelchair", "a diagnosis"),
    ],
)
@pytest.mark.parametrize("column", ["code", "formats", "pack", "copies"])
def test_a_private_cell_is_refused_in_every_column_and_not_repeated(
    library: Library, tmp_path: Path, column: str, cell: str, kind: str
) -> None:
    row = {"code": "H01", "formats": "", "pack": "visit", "copies": "1"} | {column: cell}
    homes = look(library, tmp_path, ",".join(row) + "\n" + ",".join(row.values()) + "\n")
    assert not homes.homes
    assert kind in said(homes) or "may be" in said(homes)
    assert not [word for word in cell.split() if len(word) > 3 and word.lower() in said(homes).lower()]


@pytest.mark.parametrize("cell", ["SMITH", "12A", "15", "FLAT12", "A-VERY-LONG-CODE-1", "H?1", "ZEBEDEE7"])
def test_a_code_that_may_say_who_lives_there_is_no_code(cell: str) -> None:
    code, why = read_code(cell)
    assert (code, bool(why)) == ("", True)
    assert cell not in why


def test_codes_are_opaque_all_different_and_good_codes(tmp_path: Path) -> None:
    codes = make_codes(6000)
    assert len(set(codes)) == 6000
    assert all(read_code(code) == (code, "") for code in codes)
    assert not set("".join(codes)) & set("IOQL01")


def test_the_template_is_a_good_homes_file(library: Library, tmp_path: Path) -> None:
    homes = look(library, tmp_path, template(library, read_pack_content(library)))
    assert not homes.problems
    assert len(homes.homes) == 4 - (len(library.audiences) == 2)


def test_the_officers_small_commands_write_files_and_never_over_one(tmp_path: Path) -> None:
    root = pack_project(tmp_path)
    for n in (1, 2):
        ran = run(root, "pack", "--template")
        assert ran.code == 0, ran.err
        assert "sign-and-text" in ran.out
        assert (root / "output" / "packs" / ("homes.csv" if n == 1 else "homes-2.csv")).is_file()
    ran = run(root, "pack", "--make-codes", "34")
    assert ran.code == 0
    assert "your own safe" in ran.out
    lines = (root / "output" / "packs" / "codes.csv").read_text("utf-8-sig").split()
    assert len([line for line in lines if line.endswith(",") and line[0].isalpha()]) == 34
    assert run(root, "pack").code == 2


def test_the_example_has_34_homes_without_a_need_in_it() -> None:
    library = open_library(ROOT)
    file = ROOT / "examples" / "homes.csv"
    homes = read_homes(file, library)
    assert len(homes) == len({home.code for home in homes}) == 34
    words = file.read_text("utf-8").lower()
    assert not [need for need in library.audiences if need != library.settings.base and need in words]


def test_the_traceback_of_a_home_says_its_code_alone() -> None:
    home = Home("H01", needs=("deaf",), kit=("alarm",), packs=("visit",))
    assert "H01" in repr(home)
    assert "deaf" not in repr(home)
    assert "alarm" not in repr(home)
