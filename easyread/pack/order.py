"""A picture of the sheet order, to look at before printing: a line for each home, a bar for each sheet of paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from easyread.leaflet import Leaflet
from easyread.pack.impose import SHEET_OF, booklet
from easyread.pack.plan import Pack, PlannedHome
from easyread.templates import open_template

MOST_HOMES = 60
"""Lines in the picture: longer runs go on in the same way."""
_WIDE, _HIGH, _GAP, _LEFT = 9, 26, 4, 120


def order_picture(pack: Pack, pages: Callable[[Leaflet], int], homes: Sequence[PlannedHome]) -> str:
    """An SVG. The first bar of a home is its separator; each group of bars is one stapled or folded piece."""
    lines = []
    wide = _LEFT
    for n, home in enumerate(homes[:MOST_HOMES]):
        x, bars = _LEFT, []
        for name, sheets in [("separator", 1), *_pieces(pack, pages, home)]:
            bars.append({"x": x, "sheets": sheets, "name": name, "wide": sheets * _WIDE})
            x += sheets * _WIDE + _GAP
        wide = max(wide, x)
        lines.append({"y": 50 + n * (_HIGH + 10), "code": home.code, "copies": home.copies, "bars": bars})
    fold = _fold_lines(pack, pages)
    template = open_template(pack.library.root / "templates", "pack-order.svg.jinja")
    return template.render(
        lines=lines, wide=wide + 20, high=60 + len(lines) * (_HIGH + 10) + 24 * len(fold), bar=_WIDE, tall=_HIGH,
        more=len(homes) - len(lines), fold=fold, paper=SHEET_OF.get(pack.folded, "A4"),
    )  # fmt: skip


def _pieces(pack: Pack, pages: Callable[[Leaflet], int], home: PlannedHome) -> list[tuple[str, int]]:
    combination = pack.combinations[home.combination]
    found = []
    for part in combination.parts:
        count = pages(part)
        sheets = len(booklet(count)) // 2 if pack.folded else -(-count // 2)
        name = "cover" if part is combination.cover else "helper" if part is combination.supporter else part.code
        found.append((name, sheets))
    return found


def _fold_lines(pack: Pack, pages: Callable[[Leaflet], int]) -> list[str]:
    """For booklets: which pages stand side by side, for each number of pages that occurs."""
    if not pack.folded:
        return []
    lines = []
    for count in sorted({pages(part) for one in pack.combinations for part in one.parts}):
        sides = booklet(count)
        said = ", ".join(f"{_page(side.left)}|{_page(side.right)}" for side in sides)
        lines.append(f"{count} pages: {said}")
    return lines


def _page(page: int | None) -> str:
    return "blank" if page is None else str(page + 1)
