"""Tidy: what an earlier build put out and this one did not is taken away. Nobody may print a withdrawn leaflet."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from easyread.make.promises import KEYWORDS
from easyread.proof.metadata import keywords_of
from easyread.proof.screen import page_keywords

_SLUG = re.compile(r"[a-z0-9-]+")


def take_away(folder: Path, keep: Collection[Path], editions: Mapping[Path, str]) -> tuple[list[Path], list[str]]:
    """Removes every leaflet below ``folder`` that is not among those to keep, with its picture and its web page.

    One that could not be drawn this time, but whose file still says what it should (``editions``), stays. Only what
    says of itself that it is this very leaflet is removed: somebody else's file stays. Returns the files that were
    removed, and in words what could not be.
    """
    gone: list[Path] = []
    trouble: list[str] = []
    for file in sorted(folder.glob("*/*.pdf")):
        edition = "" if file in keep else _edition(file)
        if not edition or edition == editions.get(file):
            continue
        try:
            file.unlink(missing_ok=True)
            if (picture := file.with_suffix(".png")) not in keep:
                picture.unlink(missing_ok=True)
            if (page := file.with_suffix(".html")) not in keep and _edition(page):
                page.unlink(missing_ok=True)
        except OSError as error:
            trouble.append(f"{file} is out of date and could not be removed ({error.strerror}). Remove it by hand.")
            continue
        gone.append(file)
        with suppress(OSError):
            file.parent.rmdir()  # only when it is empty
    for page in sorted(folder.glob("*/*.html")):  # one whose PDF was taken away by hand
        if page not in keep and not page.with_suffix(".pdf").exists() and _edition(page):
            try:
                page.unlink(missing_ok=True)
                gone.append(page)
            except OSError as error:
                trouble.append(f"{page} is out of date and could not be removed ({error.strerror}). Remove it by hand.")
    return gone, trouble


def _edition(file: Path) -> str:
    """The edition that a leaflet says it is; empty when it is not one of ours."""
    if not _SLUG.fullmatch(file.stem):
        return ""
    try:
        data = file.read_bytes()
        named = KEYWORDS.match(page_keywords(data) if file.suffix == ".html" else keywords_of(data))
    except OSError:
        return ""
    ours = named is not None and (named["topic"], named["format"]) == (file.stem, file.parent.name)
    return named["edition"] if named and ours else ""
