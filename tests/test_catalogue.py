"""``./run pictograms``: the sheets that a team looks at, the kit that readers are asked with, and what comes back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from tiny import PICTOGRAMS, SETTINGS, SVG, TOPIC, tiny_library

from easyread.check import check
from easyread.cli.main import main
from easyread.errors import FINDINGS, FINE, USAGE
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.proof import prove
from easyread.tested import FILE, drawing_code

TODAY = date(2026, 11, 27)
ROOT = Path(__file__).parents[1]
WANTED = """\
  bell:
    title: Bell
    alt: A bell that rings on a door.
    meaning: A bell
    theme: door
    licence: MIT
    state: wanted
    shows: A bell on a door.
"""
HEAD = "picture,date,group,asked,right,wrong,critical,no-answer\n"


def project(folder: Path, **changes: str | bytes | None) -> Path:
    tiny_library(folder, **changes)
    for name in ("templates", ".data"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def run(folder: Path, *words: str) -> int:
    return main(["--root", str(folder), "--today", TODAY.isoformat(), "pictograms", *words])


class Links(HTMLParser):
    """Every address on a page, and the words for readers who cannot see its pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.alts: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name in ("src", "href"):
                self.addresses.append(value or "")
            elif name == "id":
                self.ids.append(value or "")
            elif name == "alt":
                self.alts.append(value or "")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with its contact sheets made."""
    folder = tmp_path_factory.mktemp("catalogue")
    project(folder, **{"pictograms/pictograms.yaml": PICTOGRAMS + WANTED})
    assert run(folder) == FINE
    return folder


def test_the_page_works_from_a_file_and_shows_every_edition_and_the_photocopy(made: Path) -> None:
    page = made / "output/pictograms/index.html"
    links = Links()
    links.feed(page.read_text("utf-8"))
    for address in links.addresses:
        assert (address[1:] in links.ids) if address.startswith("#") else (page.parent / address).is_file(), address
    for edition in ("colour", "line", "high-contrast"):
        assert f"{edition}/lock-door.svg" in links.addresses
    assert len(links.alts) == 12
    assert all(links.alts)
    with Image.open(page.parent / "photocopy/lock-door.png") as copy:
        assert copy.mode == "1"
    text = page.read_text("utf-8")
    for said in ("4 pictures, 3 drawn, 1 wanted", "Missing (0)", "Not used", "Licence: MIT.", "lock-door"):
        assert said in text


def test_the_contact_sheets_are_a_tagged_pdf_that_a_screen_reader_can_go_through(made: Path) -> None:
    pdf = (made / "output/pictograms/contact-sheets.pdf").read_bytes()
    failed = {one.id for one in prove(pdf).results if one.outcome.value == "failed"}
    assert failed <= {"page-numbers", "even-pages", "smallest-glyph", "hyphen"}
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert len(list(pictures(opened.Root.StructTreeRoot))) == 12


def pictures(node: pikepdf.Object) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from pictures(child)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == "/Figure":
            yield str(node.get("/Alt", ""))
        if "/K" in node:
            yield from pictures(node["/K"])


def test_made_again_nothing_is_written_that_is_the_same(made: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in (made / "output/pictograms").rglob("*.svg")}
    assert len(before) == 9
    assert run(made) == FINE
    assert {file: file.stat().st_mtime_ns for file in before} == before


def test_what_is_used_and_not_drawn_is_missing_so_no_leaflet_goes_out_without_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    topic = TOPIC.replace("picture: open-door", "picture: bell")
    project(tmp_path, **{"pictograms/pictograms.yaml": PICTOGRAMS + WANTED, "content/topics/lock-door.yaml": topic})
    assert run(tmp_path, "--missing") == FINDINGS
    assert capsys.readouterr().out == "bell: used in lock-door. A bell on a door.\n1 picture is missing.\n"
    assert run(tmp_path, "--unused") == FINE
    assert capsys.readouterr().out.startswith("open-door: open-door\nNot used: 1 of 4 pictures.")
    assert run(tmp_path, "--list") == FINE
    assert "4 pictures, 3 drawn, 2 of them used, 1 missing." in capsys.readouterr().out
    assert not (tmp_path / "output").exists()


# ---------------------------------------------------------------- the kit


def test_the_kit_shows_pictures_without_words_and_in_an_order_that_tells_nothing(tmp_path: Path) -> None:
    project(tmp_path)
    assert run(tmp_path, "--test-kit", "lock-door", "-o", str(tmp_path / "kit")) == FINE
    table = list(csv.DictReader((tmp_path / "kit/test-kit.csv").read_text("utf-8-sig").splitlines()))
    assert {row["picture"] for row in table} == {"lock-door"}
    assert run(tmp_path, "--test-kit", "door", "-o", str(tmp_path / "kit")) == FINE
    table = list(csv.DictReader((tmp_path / "kit/test-kit.csv").read_text("utf-8-sig").splitlines()))
    assert {row["picture"] for row in table} == {"lock-door", "open-door", "phone-help"}
    assert list(table[0]) == [*HEAD.strip().split(","), "drawing"]
    with pikepdf.open(tmp_path / "kit/test-kit.pdf") as opened:
        assert len(opened.pages) == 4
        assert len(list(pictures(opened.Root.StructTreeRoot))) == 3
    assert not re.search("name", ",".join(table[0]))


def test_a_word_that_is_nothing_is_answered_with_the_nearest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path)
    assert run(tmp_path, "--test-kit", "lock-dor") == USAGE
    assert "Did you mean lock-door" in capsys.readouterr().err


# ---------------------------------------------------------------- what comes back


def findings(folder: Path, table: str, **changes: str | bytes | None) -> list[Finding]:
    library = open_library(tiny_library(folder, **{FILE: HEAD + table, **changes}), TODAY)
    return [one for one in check(library) if one.rule == "picture-test"]


def test_a_picture_that_readers_did_not_understand_is_told_wherever_it_is_used(tmp_path: Path) -> None:
    found = findings(tmp_path, "phone-help,2026-11-01,day centre,10,6,4,0,0\n")
    assert {one.level for one in found} == {Level.WARNING}
    used = {"content/topics/lock-door.yaml", "content/contacts.yaml", "content/page.yaml"}
    assert {one.place.path for one in found} == used
    at = next(one for one in found if one.place.path.endswith("lock-door.yaml"))
    lines = (tmp_path / at.place.path).read_text("utf-8").splitlines()
    assert lines[at.place.line - 1][at.place.column - 1 : at.place.end_column - 1] == "phone-help"
    assert at.message.startswith("6 of 10 readers were right about this picture; 67 percent right is the pass mark.")


def test_one_that_is_taken_for_the_opposite_stops_the_leaflet_because_it_leads_into_danger(tmp_path: Path) -> None:
    found = findings(tmp_path, "open-door,2026-11-01,day centre,12,11,0,1,0\n")
    assert [(one.level, one.topic) for one in found] == [(Level.ERROR, "lock-door")]
    assert "1 took it for the opposite" in found[0].message
    few = findings(tmp_path, "open-door,2026-11-01,day centre,3,2,0,1,0\n")
    assert [one.level for one in few] == [Level.WARNING]


def test_the_pass_mark_is_the_houses_to_set(tmp_path: Path) -> None:
    settings = f"{SETTINGS}limits:\n  picture-right: 50\n"
    row = "phone-help,2026-11-01,day centre,10,6,4,0,0\n"
    found = findings(tmp_path, row, **{"content/settings.yaml": settings})
    assert [one.level for one in found] == [Level.INFO]  # it passes now, and may be marked


def test_groups_are_added_up_and_only_readers_make_a_picture_tested(tmp_path: Path) -> None:
    marked = PICTOGRAMS.replace("state: drawn", "state: tested", 1)
    nobody = findings(tmp_path, "", **{"pictograms/pictograms.yaml": marked})
    assert [(one.level, one.text, one.place.line) for one in nobody] == [(Level.ERROR, "lock-door", 2)]
    assert "no line of pictograms/tests.csv" in nobody[0].message
    one = "lock-door,2026-11-01,day centre,5,5,0,0,0\n"
    few = findings(tmp_path, one, **{"pictograms/pictograms.yaml": marked})
    assert "only 5 readers were asked" in few[0].message
    both = one + "lock-door,01/10/2026,deaf club,6,5,1,0,0\n"
    assert findings(tmp_path, both, **{"pictograms/pictograms.yaml": marked}) == []
    may = findings(tmp_path, both, **{"pictograms/pictograms.yaml": PICTOGRAMS})
    assert [(one.level, one.message) for one in may] == [
        (Level.INFO, "10 of 11 readers were right: “lock-door” may be marked state: tested.")
    ]


def test_a_result_falls_silent_when_the_picture_is_drawn_anew(tmp_path: Path) -> None:
    svg = SVG.format("phone-help")
    assert drawing_code(svg) == drawing_code(svg.replace("<title>phone-help", "<title>Other words"))
    assert drawing_code(svg) != drawing_code(svg.replace('x="10"', 'x="11"'))
    head = HEAD.replace("no-answer", "no-answer,drawing")
    row = f"phone-help,2026-11-01,day centre,10,1,9,0,0,{drawing_code(svg)}\n"
    library = open_library(tiny_library(tmp_path, **{FILE: head + row}), TODAY)
    assert any(one.level is Level.WARNING for one in check(library) if one.rule == "picture-test")
    changed = {FILE: head + row, "pictograms/colour/phone-help.svg": svg.replace('x="10"', 'x="11"')}
    library = open_library(tiny_library(tmp_path, **changed), TODAY)
    told = [one for one in check(library) if one.rule == "picture-test"]
    assert [(one.level, one.place.line) for one in told] == [(Level.INFO, 2)]
    assert "drawn anew since Sunday 1 November 2026" in told[0].message


@pytest.mark.parametrize(
    ("table", "place", "said"),
    [
        (",,\n", "1:1", "Its first line must be"),
        ("picture,reader name,date\n", "1:9", "It would say who somebody is"),
        (f"Surname,{HEAD}", "1:1", "It would say who somebody is"),
        ("picture,date\n", "1:1", "These columns are missing: group, asked, right, wrong, critical, no-answer"),
        (f"{HEAD}lock-dor,2026-11-01,club,10,9,1,0,0\n", "2:1", "Did you mean “lock-door”?"),
        (f"{HEAD}lock-door,2026-11-01,,10,9,1,0,0\n", "2:22", "No group stands here"),
        (f"{HEAD}lock-door,2026-11-01,club,10,9,2,0,0\n", "2:27", "come to 11"),
        (f"{HEAD}lock-door,2026-11-01,club,many,9,2,0,0\n", "2:27", "is not how many readers"),
        (f"{HEAD}lock-door,2027-11-01,club,10,9,1,0,0\n", "2:11", "still to come"),
        (f"{HEAD}lock-door,2026-11-01,club,,9,1,0,0\n", "2:27", "Nobody was asked here"),
        (f"{HEAD}lock-door,2026-11-01,club,9,9,,,\nlock-door,2026-11-01,Club,9,9,,,\n", "3:1", "Line 2 has this"),
        (f"{HEAD}lock-door,2026-11-01,Mary Jones,10,9,1,0,0\n", "2:22", "looks like a person's name"),
    ],
)  # fmt: skip
def test_a_slip_in_the_table_is_said_at_its_cell_and_no_name_may_stand_there(
    tmp_path: Path, table: str, place: str, said: str
) -> None:
    library = open_library(tiny_library(tmp_path, **{FILE: table}), TODAY)
    found = [(str(one.place), one.message) for one in check(library) if one.place.path == FILE]
    assert [message for at, message in found if at == f"{FILE}:{place}" and said in message], found
