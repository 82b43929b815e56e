"""Contact sheets: the family as a web page that works from a file, and as a tagged PDF."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

from easyread.catalogue.shelf import Shelf, photocopy_of, total
from easyread.errors import NotMade
from easyread.model import Library
from easyread.proof import Outcome, prove
from easyread.render.fonts import find_fonts
from easyread.render.pdf import Engine
from easyread.templates import open_template
from easyread.writing import write_whole

PAGE, SHEETS = "index.html", "contact-sheets.pdf"
NOT_FOR_SHEETS = frozenset({
    "page-numbers", "even-pages", "smallest-glyph", "hyphen",
})  # fmt: skip
"""Promises of a leaflet that contact sheets do not make: they are for an office, not for a reader."""


def sheets_html(shelf: Shelf, library: Library, folder: Path) -> Path:
    """Writes the page and the pictures it shows into ``folder``; gives the page back.

    The pictures are copied beside the page, so that the folder can be handed on as it is. Raises `NotWritten`.
    """
    for picture in shelf.pictures:
        for edition, file in picture.files.items():
            _write(folder / edition / f"{picture.id}.svg", (library.root / file).read_bytes())
        if picture.files:
            _write(folder / "photocopy" / f"{picture.id}.png", photocopy_of(picture, library.root))
    page = open_template(library.root / "templates", "pictograms.html.jinja").render(
        shelf=shelf, total=total(shelf.pictures), library=library, sheets=SHEETS
    )
    write_whole(folder / PAGE, page.encode())
    return folder / PAGE


def sheets_pdf(shelf: Shelf, library: Library) -> bytes:
    """The tagged PDF. Raises `NotMade` when a picture cannot be drawn, or the PDF does not keep its promises."""
    root = library.root
    templates = root / "templates"
    copies = {
        picture.id: f"data:image/png;base64,{b64encode(photocopy_of(picture, root)).decode()}"
        for picture in shelf.pictures
        if picture.files
    }
    html = open_template(templates, "contact-sheets.html.jinja").render(
        shelf=shelf, total=total(shelf.pictures), library=library, copies=copies
    )
    return printed(html, root, templates / "contact-sheets.css", NOT_FOR_SHEETS)


def printed(html: str, root: Path, style: Path, never: frozenset[str]) -> bytes:
    """The PDF of a page of the office, proved but for the promises that are a leaflet's own. Raises `NotMade`."""
    if not style.is_file():
        raise NotMade(f"There is no templates/{style.name}.", "Copy it from the project that came with the program.")
    engine = Engine(root, style, find_fonts(root))
    try:
        pdf = engine.write(html)
    finally:
        engine.close()
    broken = [one for one in prove(pdf).results if one.outcome is Outcome.FAILED and one.id not in never]
    if broken:
        raise NotMade(" ".join(f"{one.id}: {one.message}" for one in broken), "It was not written.")
    return pdf


def _write(file: Path, data: bytes) -> None:
    try:
        if file.read_bytes() == data:
            return
    except OSError:
        pass
    write_whole(file, data)
