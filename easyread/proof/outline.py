"""The bookmarks of a PDF and where they lead (ISO 32000-1, 12.3.3)."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf

from easyread.proof.objects import Entries, Thing, entry, items, key_of, name, text, tree_pairs

_MOST = 5000


@dataclass(frozen=True, slots=True)
class Bookmark:
    """``page`` is from 1; 0 when it leads to no page of this file. ``level`` is from 1."""

    title: str
    page: int
    level: int


def bookmarks_of(pdf: pikepdf.Pdf) -> list[Bookmark]:
    """All bookmarks in the order they are shown. Loops are cut."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    named = {text(key): value for key, value in tree_pairs(entry(entry(pdf.Root, "/Names"), "/Dests"), "/Names")}
    old = entry(pdf.Root, "/Dests")
    found: list[Bookmark] = []
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Thing, int]] = [(entry(entry(pdf.Root, "/Outlines"), "/First"), 1)]
    while waiting and len(found) < _MOST:
        one, level = waiting.pop()
        if not isinstance(one, pikepdf.Dictionary) or key_of(one) in seen:
            continue
        seen.add(key_of(one))
        where = entry(one, "/Dest")
        action = entry(one, "/A")
        if where is None and name(entry(action, "/S")) == "GoTo":
            where = entry(action, "/D")
        found.append(Bookmark(text(entry(one, "/Title")).strip(), _page(where, named, old, pages), level))
        waiting.append((entry(one, "/Next"), level))
        waiting.append((entry(one, "/First"), level + 1))
    return found


def _page(where: Thing, named: dict[str, Thing], old: Thing, pages: dict[tuple[int, int], int]) -> int:
    if isinstance(where, pikepdf.String):
        where = named.get(str(where))
    elif isinstance(where, pikepdf.Name):
        where = entry(old, str(where))
    if isinstance(where, Entries):
        where = entry(where, "/D")
    target = next(iter(items(where)), None)
    return pages.get(key_of(target), 0)
