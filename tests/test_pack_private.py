"""Privacy: nothing made for a home says who lives there or why, and a run goes away when it is told to."""

from __future__ import annotations

import json
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from making import run
from pack_material import HOMES, pack_project
from tiny import TODAY

from easyread.pack.runs import CANNOT_PROMISE, delete_run, past_their_date, run_name, standing

SECRETS = ("Zebedee", "Quuxworth", "Wibbleton", "07700900123", "1961-03-12", "Aphasia", "NN97ZQX")
"""What somebody left in a homes file: planted in dropped columns, refused rows and another sheet of the workbook."""


def planted(folder: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["code", "Resident name", "formats", "choices", "kit", "pack", "DOB", "Notes", "copies"],
        ["H01", "Zebedee Quuxworth", None, None, "door-chain", "visit", "1961-03-12", "Aphasia", 1],
        ["H02", "Zebedee", "sign-and-text", "no-sound-only", "alarm-light", "visit", None, "07700900123", 1],
        ["H03", "Wibbleton", None, None, None, "visit", None, None, 2],
        ["Zebedee Quuxworth", None, "Aphasia", None, None, "visit", None, None, 1],
        ["H05", None, None, "07700900123", None, "visit", None, None, 1],
        ["H06", None, None, None, "12 Wibbleton Street", "NN97ZQX", None, None, 1],
    ):
        sheet.append(row)
    book.create_sheet("Old list").append(["Zebedee Quuxworth", "Aphasia"])
    book.properties.creator = "Zebedee Quuxworth"
    file = folder / "homes.xlsx"
    book.save(file)
    return file


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A run with secrets in its homes file: everything that was made for it, temporary files too, and what was said."""
    folder = tmp_path_factory.mktemp("secrets")
    root = pack_project(folder / "project")
    away = folder / "away"
    away.mkdir()
    file = planted(away)
    temporary = folder / "temporary"
    temporary.mkdir()
    before = os.environ.get("TMPDIR"), tempfile.tempdir
    os.environ["TMPDIR"] = tempfile.tempdir = str(temporary)
    try:
        refused = run(root, "pack", str(file), "--drafts")
        rows = run(root, "pack", str(file), "--drafts", "--drop-private")
        ran = run(root, "pack", str(file), "--drafts", "--drop-private", "--skip-bad")
    finally:
        tempfile.tempdir = before[1]
        if before[0] is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before[0]
    assert refused.code == rows.code == 1
    assert not rows.out
    assert ran.code == 1, ran.err
    assert "3 homes" in ran.out
    return folder, "".join(one.out + one.err for one in (refused, rows, ran))


def everything(file: Path) -> bytes:
    """A file's bytes, with all that is packed in it unpacked."""
    data = file.read_bytes()
    if data[:5] == b"%PDF-":
        with pikepdf.open(file) as pdf:
            for thing in pdf.objects:
                data += thing.unparse() if not isinstance(thing, pikepdf.Stream) else unpacked(thing)
    return data


def unpacked(stream: pikepdf.Stream) -> bytes:
    data = stream.unparse() + stream.read_raw_bytes()
    with suppress(pikepdf.PdfError):
        data += stream.read_bytes(pikepdf.StreamDecodeLevel.specialized)
    return data


def test_planted_secrets_are_nowhere_in_anything_that_was_made_or_said(searched: tuple[Path, str]) -> None:
    folder, said = searched
    files = [file for file in folder.rglob("*") if file.is_file() and "away" not in file.parts]
    assert len(files) > 50
    for file in files:
        data = everything(file)
        text = data.decode("utf-8", "replace").lower() + data.decode("utf-16-be", "replace").lower()
        found = [secret for secret in SECRETS if secret.lower() in text or secret.lower() in str(file).lower()]
        assert not found, f"{found} in {file}"
    assert not [secret for secret in SECRETS if secret.lower() in said.lower()]


def test_no_need_is_named_in_anything_of_a_run(searched: tuple[Path, str]) -> None:
    (run_folder,) = (searched[0] / "project" / "output" / "packs").glob("RUN-*")
    for file in run_folder.rglob("*"):
        if file.is_file():
            # as a word: a digest may have these letters among its digits
            assert not re.search(rb"(?<![0-9a-f])deaf(?![0-9a-f])", everything(file).lower())
            assert "deaf" not in file.name


def test_a_run_tells_its_homes_by_code_at_most_and_the_receipt_by_nothing(searched: tuple[Path, str]) -> None:
    (run_folder,) = (searched[0] / "project" / "output" / "packs").glob("RUN-*")
    names = {file.name for file in (run_folder / "homes").iterdir()}
    assert names == {"H01.pdf", "H02.pdf", "H03.pdf"}
    for name in ("manifest.json", "receipt.pdf"):
        data = everything(run_folder / name)
        assert not [code for code in (b"H01", b"H02", b"H03") if code in data]
    told = json.loads((run_folder / "manifest.json").read_text("utf-8"))
    assert told["counts"]["homes"] == 3
    assert told["counts"]["rows-left-out"] == 3
    assert {one["id"] for one in told["contacts"]} >= {"emergency", "helper"}
    assert all(one["review"] for one in told["contacts"])
    assert told["rules-passed"] > 20
    assert told["tools"]["weasyprint"].startswith("70.")
    for file in (run_folder / "homes").iterdir():
        with pikepdf.open(file) as pdf:
            assert file.stem not in str(pdf.docinfo) + pdf.Root.Metadata.read_bytes().decode()
            assert "/Outlines" not in pdf.Root or file.stem not in str(pdf.Root.Outlines.First.Title)


def test_nothing_of_a_home_is_in_the_cache(searched: tuple[Path, str]) -> None:
    cache = searched[0] / "project" / ".cache"
    for file in cache.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert not [code for code in (b"H01", b"H02", b"H03", b"homes.xlsx") if code in data]


def test_temporary_files_are_gone_when_a_run_is_done(searched: tuple[Path, str]) -> None:
    assert [file for file in (searched[0] / "temporary").rglob("*") if file.is_file()] == []
    assert list(searched[0].rglob(".work")) == []


# ---------------------------------------------------------------- going away


def made_run(root: Path, *options: str, today: str = TODAY.isoformat()) -> Path:
    file = root / "homes.csv"
    file.write_text(HOMES, "utf-8")
    ran = run(root, "pack", str(file), "--drafts", "--only", "print", *options, today=today)
    assert ran.code == 0, ran.err
    return Path(next(line for line in ran.out.splitlines() if " is in " in line).split(" is in ")[1])


def test_a_run_is_deleted_whole_and_what_cannot_be_promised_is_said(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path / "project", drawn)
    folder = made_run(root, "-o", str(tmp_path / "stick"))
    assert folder.parent == tmp_path / "stick"
    assert [one.name for one in standing(root)] == [folder.name]
    ran = run(root, "pack", "--delete", folder.name)
    assert ran.code == 0
    assert CANNOT_PROMISE in ran.out
    assert not folder.exists()
    assert not list((root / ".cache" / "packs").iterdir())
    assert run(root, "pack", "--delete", folder.name).code == 2


def test_a_folder_that_is_no_run_is_never_deleted(tmp_path: Path) -> None:
    root = pack_project(tmp_path / "project")
    for name in ("mine", "RUN-MINE"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "journal.jsonl").write_text('{"kind": "something else"}\n', "utf-8")
        ran = run(root, "pack", "--delete", str(folder))
        assert ran.code == 2
        assert folder.is_dir()
    assert run(root, "pack", "--delete", str(tmp_path)).code == 2


def test_a_run_past_its_date_is_named_at_the_next_start(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path / "project", drawn)
    folder = made_run(root)
    file = str(root / "homes.csv")
    assert "past its date" not in run(root, "pack", file, "--drafts", "--dry-run", today="2026-12-24").err
    said = run(root, "pack", file, "--drafts", "--dry-run", today="2026-12-25").err
    assert f"{folder.name} of 2026-11-24 is past its date. Delete it: ./run pack --delete {folder.name}" in said
    assert [one.name for one in past_their_date(root, TODAY.replace(year=2027), 30)] == [folder.name]
    assert delete_run(root, str(folder)).folder == folder


def test_the_name_of_a_run_is_short_and_can_be_said_on_the_phone() -> None:
    names = {run_name(f"{n:064x}"[::-1]) for n in range(2000)}
    assert len(names) == 2000
    assert all(len(name) == 12 and not set(name[4:]) & set("IOLQ01") for name in names)
