"""Each picture stands once in a PDF, looks as if WeasyPrint had drawn it, and is prepared once a process."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
import pikepdf
import pypdfium2
import pytest
from pdf_maker import DOOR, engine, fonts, make, page, project
from pdf_reader import read

from easyread.render import drawings, pdf
from easyread.render.weasyprint70 import replacing

DOORS = "".join(f'<img src="pictograms/door.svg" alt="A door." style="width:{size}mm">' for size in (20, 47, 90, 120))


def forms(data: bytes) -> list[Any]:
    found = [obj for obj in read(data).pdf.objects if isinstance(obj, pikepdf.Stream)]
    return [obj for obj in found if obj.get("/Subtype") == "/Form" and "/Group" not in obj]


def test_a_picture_on_several_rows_and_in_several_sizes_is_in_the_file_once() -> None:
    (form,) = forms(make(DOORS))
    assert len(form.Resources.XObject) == 1, "the see-through part is a group of its own"


def test_a_background_and_a_picture_share_one_drawing_also_when_it_is_written_into_the_page() -> None:
    inside = f"data:image/svg+xml,{quote(DOOR)}"
    body = f'<p style="background:url({inside}) no-repeat">a</p>{DOORS}<img src="{inside}" alt="A door.">'
    assert len(forms(make(body, "img{width:2cm}"))) == 1


@pytest.mark.parametrize("css", ["", "img{object-fit:contain;height:30mm;background:#eef}", "img{height:10mm}"])
def test_pictures_look_as_weasyprint_draws_them(css: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # clip paths, see-through groups, strokes, and gradients (which WeasyPrint still draws itself)
    body = DOORS + DOORS.replace("door.svg", "shaded.svg")

    def without_ours(**others: Any) -> Any:
        return replacing(**{key: value for key, value in others.items() if key != "draw_svg"})

    ours = make(body, css)
    monkeypatch.setattr(pdf, "replacing", without_ours)
    theirs = make(body, css)
    assert ours != theirs
    for mine, stock in zip(pypdfium2.PdfDocument(ours), pypdfium2.PdfDocument(theirs), strict=True):
        one, other = (sheet.render(scale=2).to_numpy().astype(int) for sheet in (mine, stock))
        assert np.abs(one - other).max() <= 2, "two steps of 255 are rounding; a person sees none"
        assert one.min() < 100, "something is drawn"


def test_a_picture_that_stretches_is_stretched(tmp_path: Path) -> None:
    sheet = project(tmp_path)
    start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" preserveAspectRatio="none">'
    (tmp_path / "pictograms/leaf.svg").write_text(start + '<rect width="1" height="1"/></svg>')
    css = "position:absolute;left:0;top:0;width:50mm;height:100mm"
    html = page(f'<style>@page{{margin:0}}</style><img src="pictograms/leaf.svg" alt="A leaf." style="{css}">')
    made = pdf.Engine(tmp_path, sheet, fonts()).write(html)
    dark = pypdfium2.PdfDocument(made)[0].render(scale=25.4 / 72).to_numpy()[:, :, 0] < 128
    rows, columns = np.nonzero(dark)
    assert (rows.max() + 1, columns.max() + 1) == (pytest.approx(100, abs=1), pytest.approx(50, abs=1))


def test_the_orders_are_made_once_a_process_whatever_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    made = engine("/* its own engine */")
    asked = []
    record = drawings._record

    def count(image: Any, *others: Any) -> Any:
        asked.append(image)
        return record(image, *others)

    monkeypatch.setattr(drawings, "_record", count)
    for name in ("drawing:a", "drawing:b"):
        body = f'<img src="{name}" alt="A door." style="width:4cm">'
        made.write(page(body), drawings={name: DOOR})
    assert len(asked) == 1


def test_a_picture_that_changes_on_disk_is_drawn_anew(tmp_path: Path) -> None:
    made = pdf.Engine(tmp_path, project(tmp_path), fonts())
    before = made.write(page(DOORS))
    path = tmp_path / "pictograms/door.svg"
    path.write_text(path.read_text().replace("#e0ab6e", "#9fd39a"))
    after = made.write(page(DOORS))
    assert before != after
    path.write_text(DOOR)
    assert made.write(page(DOORS)) == before


def test_no_more_drawings_are_kept_than_memory_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawings, "KEPT", 3)
    made = engine("/* another engine */")
    for number in range(9):
        svg = re.sub(r'r="6"', f'r="{number + 1}"', DOOR)
        made.write(page('<img src="drawing:a" alt="A door." style="width:4cm">'), drawings={"drawing:a": svg})
    assert len(made._drawings._kept) == 3
