"""The PDF engine: complete or not at all, the same bytes each time, and pinned to what was tested."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdf_maker import CSS, engine, fonts, make, page, project
from pdf_reader import read

from easyread.errors import MissingPart, NotMade
from easyread.render import weasyprint70
from easyread.render.pdf import Engine

BODY = '<h1>Your door</h1><p><b>Look</b> first.</p><img src="pictograms/door.svg" alt="A door.">'


def test_a_leaflet_declares_what_it_is(tmp_path: Path) -> None:
    pdf = read(make(BODY)).pdf
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Your door"
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_the_same_page_gives_the_same_bytes_in_this_process_and_in_another(tmp_path: Path) -> None:
    sheet = project(tmp_path)
    first = Engine(tmp_path, sheet, fonts())
    script = (
        "import sys; from pathlib import Path; from easyread.render.pdf import Engine;"
        "from easyread.render.fonts import find_fonts; root = Path(sys.argv[1]);"
        "engine = Engine(root, root / 'templates/leaflet.css', find_fonts(root));"
        "sys.stdout.buffer.write(engine.write(sys.argv[2]))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    again = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path), page(BODY)], capture_output=True, check=True, env=environment
    )
    assert first.write(page(BODY)) == first.write(page(BODY)) == again.stdout


def test_what_was_made_before_leaves_no_trace_in_the_next_leaflet() -> None:
    before = make(BODY)
    make('<h1>Other</h1><p>ŵ Ł</p><img src="pictograms/shaded.svg" alt="A shade." style="width:2cm">')
    assert make(BODY) == before


def test_only_the_fonts_given_are_used() -> None:
    pdf = read(make("<p>Welsh dŵr, Polish Łukasz <b>gdańsk</b> <i>i</i> <code>c</code></p>")).pdf
    names = {str(obj.FontName) for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and "/FontFile2" in obj}
    assert {name.partition("+")[2] for name in names} <= {"Andika", "Andika-Bold"}
    assert len(names) == 2


def test_letters_are_not_joined_for_a_reader_who_spells() -> None:
    pdf = read(make("<p>Office, fire, flat: ffi ffl</p>")).pdf
    maps = [bytes(font.ToUnicode.read_bytes()) for font in pdf.pages[0].Resources.Font.values()]
    assert maps
    assert all(b"<00660069>" not in table and b"<0066006c>" not in table for table in maps)


def test_a_letter_that_no_font_has_is_an_error_not_another_font() -> None:
    with pytest.raises(NotMade, match=r"no letter «漢» \(U\+6F22\)"):
        make("<p>漢</p>")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ('<p style="colour:red">a</p>', "«colour: red» at line 1, column 1, which is not understood"),
        ('<p><a href="#nowhere">a</a></p>', "goes to «nowhere»"),
        ("<div>" * 3000 + "a", "nested too deeply"),
        ('<p>a</p><link rel="attachment" href="pictograms/door.svg">', "puts a file into the PDF"),
        ('<img src="pictograms/gone.svg" alt="A door.">', "no file gone.svg"),
    ],
)
def test_what_the_engine_would_leave_out_is_an_error(body: str, says: str) -> None:
    with pytest.raises(NotMade, match=says):
        make(body)


def test_a_broken_photo_is_an_error(tmp_path: Path) -> None:
    sheet = project(tmp_path)
    photo = tmp_path / "content/photos/officer.png"
    photo.write_bytes(photo.read_bytes()[:40])
    with pytest.raises(NotMade, match=r"officer\.png cannot be drawn"):
        Engine(tmp_path, sheet, fonts()).write(page('<img src="content/photos/officer.png" alt="An officer.">'))


def test_a_mistake_in_the_style_sheet_is_told_with_its_line(tmp_path: Path) -> None:
    sheet = project(tmp_path, CSS + "\np { font-sise: 12pt }")
    with pytest.raises(NotMade, match=r"leaflet\.css says «font-sise: 12pt» at line 2, column 5"):
        Engine(tmp_path, sheet, fonts()).write(page("a"))


def test_a_leaflet_may_bring_its_own_style_sheet_and_leaves_it_to_no_other() -> None:
    def width(data: bytes) -> float:
        return float(read(data).pdf.pages[0].MediaBox[2])

    own = CSS.replace("A5", "A4")
    assert width(make("a")) == pytest.approx(148 / 25.4 * 72, abs=0.1)
    assert width(engine().write(page("a"), style=own)) == pytest.approx(210 / 25.4 * 72, abs=0.1)
    assert width(make("a")) == pytest.approx(148 / 25.4 * 72, abs=0.1)


def test_an_error_does_not_spoil_the_next_leaflet() -> None:
    before = make(BODY)
    with pytest.raises(NotMade):
        make('<img src="pictograms/gone.svg" alt="A door.">')
    assert make(BODY) == before


def test_outside_the_engine_weasyprint_is_as_it_came() -> None:
    make(BODY)
    for key, spot in weasyprint70.REPLACED.items():
        assert getattr(spot.owner, spot.name) is weasyprint70.ORIGINAL[key]
    assert logging.getLogger("weasyprint").propagate


def test_the_temporary_fonts_are_gone_when_the_engine_is_closed(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    made = Engine(tmp_path, project(tmp_path), fonts())
    made.write(page(BODY))
    assert list((tmp_path / "temporary").iterdir())
    made.close()
    assert not list((tmp_path / "temporary").iterdir())


def test_drawings_made_on_the_way_can_be_used_in_html_and_css() -> None:
    square = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="2" fill="#123456"/></svg>'
    )
    html = page('<p>Scan.</p><img src="drawing:qr" alt="A code to scan.">')
    pdf = engine("img{width:2cm}p{background:url(drawing:qr)}").write(html, drawings={"drawing:qr": square})
    assert read(pdf).tree.outline() == "Document(P«Scan.» Figure[A code to scan.])"
    with pytest.raises(NotMade, match="«drawing:qr», which is not in the project"):
        engine("img{width:2cm}").write(html)


def test_the_names_we_replace_in_weasyprint_are_as_tested() -> None:
    assert weasyprint70.broken() == []
    assert weasyprint70.weasyprint.VERSION.startswith("70.")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("weasyprint.VERSION = '71.2'", "WeasyPrint 71.2 is installed, but this program was tested with 70.x."),
        ("del weasyprint.pdf.add_tags", "has no weasyprint.pdf.add_tags any more, and it writes the structure tree"),
        (
            "weasyprint.images.SVGImage.draw = lambda self, stream: None",
            "SVGImage.draw takes (self, stream), not (self, stream, concrete_width",
        ),
        ("del weasyprint.urls.FatalURLFetchingError", "is not built as tested"),
    ],
)
def test_another_weasyprint_is_refused_in_words_that_say_what_broke(change: str, says: str) -> None:
    script = (
        f"import weasyprint, weasyprint.pdf, weasyprint.images, weasyprint.urls\n{change}\nimport easyread.render.pdf"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert MissingPart.__name__ in run.stderr
    assert says in run.stderr
    assert "pip install 'weasyprint==70.*'" in run.stderr
