"""A whole run: split print files, codes that must be drawn, a run with one part, booklets, and what is told."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from making import run
from pack_material import HOMES, library_of, pack_project, tiny_pack
from test_pack_bound import NOT_FOR_PACKS, letters

from easyread.pack import Home, make_pack, read_homes, write_pack
from easyread.pack.count import PageCount, costs_of, total_cost
from easyread.pack.manifest import ROOM, manifest_of, receipt_of
from easyread.pack.write import CHECKLIST_MARK, SEPARATOR_MARKS
from easyread.proof import Outcome, prove


def text(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    return " ".join(document[n].get_textpage().get_text_bounded() for n in range(len(document)))


def folder_of(root: Path) -> Path:
    (folder,) = (root / "output" / "packs").glob("RUN-*")
    return folder


def test_the_three_calls_make_packs_that_keep_their_promises(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    (root / "homes.csv").write_text(HOMES, "utf-8")
    library = library_of(root)
    homes = read_homes(root / "homes.csv", library)
    manifest = write_pack(make_pack(library, homes, drafts=True), root / "output" / "packs")
    folder = folder_of(root)
    assert manifest.run == folder.name
    assert manifest.counts["homes"] == manifest.files["homes"] == 3
    for code in ("H01", "H02"):
        report = prove((folder / "homes" / f"{code}.pdf").read_bytes())
        assert report.ids(Outcome.FAILED) <= NOT_FOR_PACKS
    officer = text(folder / "officer" / "H02.pdf")
    assert "Alarm with a light" in officer
    assert "Resident" in officer
    assert "sign-and-text" in officer
    assert "H02" in officer
    assert "Alarm with a light" not in text(folder / "homes" / "H02.pdf")
    printed = text(folder / "print" / "print-01.pdf")
    assert printed.count("Next pack") == 3
    assert "Alarm with a light" not in printed
    copies = " ".join(printed.split()).count("Your leaflets")
    assert copies == 4  # the third home gets two


@pytest.mark.parametrize("code", ["M9W-M9W-M9W1", "WWW9WWW9WWW9"])
def test_the_longest_and_widest_code_has_room_on_the_officers_sheets(code: str) -> None:
    for mark, points in ((CHECKLIST_MARK, 26), (SEPARATOR_MARKS[0], 44)):
        assert letters().wide(code, points * 25.4 / 72) <= mark.wide


def test_print_files_are_split_and_a_long_code_is_drawn_in_full(
    tmp_path: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("easyread.pack.write.HOMES_A_FILE", 2)
    root = pack_project(tmp_path, drawn)
    codes = ["H01", "W9M-W9M-W9M", "H03", "H04", "H05"]
    pack = tiny_pack(root, *(Home(code, packs=("kit-only",), kit=("door-chain",)) for code in codes))
    write_pack(pack, root / "output" / "packs")
    folder = folder_of(root)
    files = sorted((folder / "print").iterdir())
    assert [file.name for file in files] == ["print-01.pdf", "print-02.pdf", "print-03.pdf"]
    assert "Home 5 of 5" in text(files[2])
    assert "W9M-W9M-W9M" in text(files[0])
    long = folder / "homes" / "W9M-W9M-W9M.pdf"
    assert "W9M-W9M-W9M" in text(long)
    assert prove(long.read_bytes()).ids(Outcome.FAILED) <= NOT_FOR_PACKS
    listed = (folder / "officer" / "homes.csv").read_text("utf-8").splitlines()
    assert [line.split(",")[1] for line in listed[1:]] == codes
    assert listed[5].endswith("print-03")


def test_a_run_can_have_one_part_only_and_print_files_can_be_booklets(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    file = root / "homes.csv"
    file.write_text(HOMES, "utf-8")
    ran = run(root, "pack", str(file), "--drafts", "--only", "print", "--fold", "a4", "--flip", "long")
    assert ran.code == 0, ran.err
    folder = folder_of(root)
    assert not (folder / "homes").exists()
    with pikepdf.open(folder / "print" / "print-01.pdf") as pdf:
        sizes = {(round(float(page.mediabox[2])), round(float(page.mediabox[3]))) for page in pdf.pages}
        assert sizes == {(1191, 842)}
        assert str(pdf.Root.ViewerPreferences.Duplex) == "/DuplexFlipLongEdge"
    ran = run(root, "pack", str(file), "--drafts", "--fold")
    assert ran.code == 1
    assert "Say --fold A4: A4 pages on A3 paper, with no letter smaller" in ran.err


def test_the_page_to_file_is_one_page_whatever_the_run(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    pack = tiny_pack(root)
    total = total_cost(pack, costs_of(pack, PageCount(pack)))
    manifest = manifest_of(pack, "RUN-ABCDEFGH", pack.library.today, total, {"print": 1}, ["The disk was full."])
    most = [dict(receipt_of(manifest, pack, room).values) for room in ROOM]
    assert len(most[0]["contacts"]) >= len(most[-1]["contacts"])  # type: ignore[arg-type]
    assert "rows of the file" in str(most[0]["counts"])
    write_pack(pack, root / "output" / "packs", only="print")
    assert len(pypdfium2.PdfDocument(folder_of(root) / "receipt.pdf")) == 1


def test_stopping_at_the_first_failure_is_done_when_it_is_asked_for(tmp_path: Path) -> None:
    root = pack_project(tmp_path)
    drawing = root / "pictograms" / "colour" / "phone-help.svg"
    file = root / "homes.csv"
    file.write_text(HOMES, "utf-8")
    drawing.write_text("<svg>", "utf-8")
    ran = run(root, "pack", str(file), "--drafts", "--stop")
    assert ran.code == 4
    assert "Not made" not in ran.err
    assert "phone-help" in ran.err
    assert not (folder_of(root) / "manifest.json").exists()
