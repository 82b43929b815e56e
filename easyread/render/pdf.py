"""HTML to tagged PDF (PDF/UA-1, ISO 14289-1): the PDF engine, prepared once a process.

What it gives is complete or is not there: whatever WeasyPrint only writes into its log (a picture it leaves
out, a style it ignores, a letter no font has) is an error here, in words that say what to do.
"""

from __future__ import annotations

import logging
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from easyread.errors import EasyReadError, NotMade
from easyread.render.drawings import Drawings
from easyread.render.fetcher import Pictures, ProjectFetcher
from easyread.render.fonts import FontFile, font_face_rules
from easyread.render.spaces import split_text_box
from easyread.render.tags import PageStream, write_tags
from easyread.render.tree import build_tree
from easyread.render.weasyprint70 import FatalURLFetchingError, FontConfiguration, replacing, weasyprint

ENGINE = f"WeasyPrint {weasyprint.VERSION}"
"""For cache keys: another engine may draw other bytes."""

KNOWN_STYLES = 64
"""So many style sheets, one for each look and family, before it parses them anew."""
KNOWN_DRAWINGS = 150
"""So many different pictures a process remembers before it begins anew."""


class Engine:
    """Makes PDFs of HTML pages that share one style sheet.

    The style sheet and the fonts are read once; the HTML needs no <link> to them. ``root`` is the project
    folder. Addresses in the HTML are relative to ``base`` (``root`` if not given), those in the style sheet to
    the style sheet, except in a CSS variable that @page uses: there WeasyPrint takes them as the HTML's. The
    fonts given are the only ones there are: the system's are out of reach, so a letter that they lack is an
    error, and the same HTML gives the same bytes wherever the engine's libraries are the same.

    Raises `NotMade` if a font cannot be read.
    """

    def __init__(self, root: Path, stylesheet: Path, fonts: tuple[FontFile, ...], *, base: Path | None = None) -> None:
        self._root = root.resolve()
        self._base = f"{(base or root).resolve().as_uri()}/"
        self._files = [stylesheet, *(font.path for font in fonts)]
        self._drawings = Drawings()
        self._known: dict[str, Any] = {}
        self._counters = weasyprint.css.counters.CounterStyle()
        self._folder = tempfile.TemporaryDirectory(prefix="easyread-fonts-")
        with _only_in(Path(self._folder.name)), _complaints(stylesheet.name), _refusals():
            self._font_configuration = FontConfiguration()
            self._parse = partial(
                weasyprint.CSS,
                base_url=stylesheet.resolve().as_uri(),
                font_config=self._font_configuration,
                counter_style=self._counters,
            )
            self._fonts = self._parse(string=font_face_rules(fonts), url_fetcher=self._fetcher())
            self._styles: dict[str, Any] = {}
            self._stylesheet = stylesheet

    def _fetcher(self, drawings: Mapping[str, str] | None = None) -> ProjectFetcher:
        return ProjectFetcher(self._root, files=self._files, drawings=drawings)

    def _style(self, css: str | None) -> Any:
        """A style sheet, parsed once."""
        text = self._stylesheet.read_text(encoding="utf-8") if css is None else css
        if text not in self._styles:
            if len(self._styles) > KNOWN_STYLES:
                self._styles.clear()
            with _only_in(Path(self._folder.name)), _complaints(self._stylesheet.name), _refusals():
                parsed = self._parse(string=text, url_fetcher=self._fetcher())
            self._styles[text] = parsed  # one with a complaint is not kept, or it would complain only once
        return self._styles[text]

    def write(self, html: str, *, style: str | None = None, drawings: Mapping[str, str] | None = None) -> bytes:
        """The PDF of an HTML page.

        ``style`` is a style sheet to use in place of the engine's own; addresses in it are relative to that one.

        ``drawings`` are SVG texts made on the way, by the address that the HTML or the style sheet uses for
        them: ``{"drawing:qr-film": "<svg …>"}``.

        Raises `NotMade` when a picture, a style or a letter is not as it should be, or a tag cannot be written.
        """
        styles = [self._fonts, self._style(style)]
        fetcher = self._fetcher(drawings)
        if len(self._known) > KNOWN_DRAWINGS:
            self._known.clear()
        replaced = replacing(
            add_tags=write_tags, Stream=PageStream, split_text_box=split_text_box, draw_svg=_method(self._drawings.draw)
        )
        with replaced, _complaints("the style sheet"), _refusals():
            document = weasyprint.HTML(string=html, base_url=self._base, url_fetcher=fetcher).render(
                font_config=self._font_configuration,
                counter_style=self._counters.copy(),
                stylesheets=styles,
                cache=Pictures(fetcher, self._known),
                pdf_variant="pdf/ua-1",
            )
            if document.metadata.attachments:
                raise NotMade("The page puts a file into the PDF.", "Take <link rel=attachment> out of the HTML.")
            document.easyread_tree = build_tree(document)
            written: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
        return written

    def close(self) -> None:
        """Give back the temporary folder; the engine cannot be used after it."""
        self._folder.cleanup()


def _method(draw: Any) -> Any:
    """A bound method under a plain function, which WeasyPrint's class binds to the picture."""

    def draw_picture(image: Any, stream: Any, concrete_width: float, concrete_height: float, style: Any) -> None:
        draw(image, stream, concrete_width, concrete_height, style)

    return draw_picture


@contextmanager
def _only_in(folder: Path) -> Iterator[None]:
    """Inside the block fontconfig knows no font of the system, and temporary files go to ``folder``."""
    settings = folder / "fonts.conf"
    settings.write_text(
        f"<?xml version='1.0'?><fontconfig><cachedir>{folder}</cachedir></fontconfig>", encoding="utf-8"
    )
    before, temporary = os.environ.get("FONTCONFIG_FILE"), tempfile.tempdir
    os.environ["FONTCONFIG_FILE"], tempfile.tempdir = str(settings), str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = temporary
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


@contextmanager
def _refusals() -> Iterator[None]:
    """The reason why something was not opened comes out as it was raised; a page too deep for Python is said so."""
    try:
        yield
    except FatalURLFetchingError as error:
        if isinstance(error.__cause__, EasyReadError):
            raise error.__cause__ from None
        raise NotMade(f"Something on the page cannot be opened: {error.__cause__}.", "Look at its address.") from error
    except RecursionError as error:
        raise NotMade("The page is nested too deeply.", "Look for a template that puts itself into itself.") from error


@contextmanager
def _complaints(css: str) -> Iterator[None]:
    """What WeasyPrint only logs inside the block is an error at its end. ``css`` names the style sheet."""
    heard = _Listener()
    logger = logging.getLogger("weasyprint")
    passes_on = logger.propagate
    logger.addHandler(heard)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(heard)
        logger.propagate = passes_on
    if heard.records:
        told = list(dict.fromkeys(_in_words(record, css) for record in heard.records))
        more = f" (And {len(told) - 1} more of the kind.)" if len(told) > 1 else ""
        raise NotMade(told[0][0] + more, told[0][1])


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def _in_words(record: logging.LogRecord, css: str) -> tuple[str, str]:
    """What is wrong and what to do, for one of WeasyPrint's log records."""
    said = record.msg
    with_values: tuple[Any, ...] = record.args if isinstance(record.args, tuple) else ()
    if said.startswith(".notdef glyph"):
        character, point = with_values
        return (
            f"The font has no letter «{character}» (U+{point:04X}).",
            "Write the word with other letters, or use a font that has it.",
        )
    if said.startswith(("Failed to load image", "Failed to render SVG")):
        name = re.sub(r".*/", "", str(with_values[0]))
        return f"The picture {name} cannot be drawn.", "Open it to see whether it is broken, and save it again."
    if said.startswith("Ignored"):
        name, value, line, column, why = with_values
        return (
            f"{css} says «{name}: {value.strip()}» at line {line}, column {column}, which is not understood: {why}.",
            "Correct it there; the page would look different without it.",
        )
    if said.startswith("Font-face"):
        return f"The font {with_values[0]} cannot be read.", "Install it again; ./run doctor says how."
    if "internal URI reference" in said or "undefined anchor" in said:
        return f"A link goes to «{with_values[0]}», which is not on the page.", "Correct the link or the id."
    return f"The page has a fault: {record.getMessage()}", f"Look at the template and at {css}."
