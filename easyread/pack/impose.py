"""Booklets: pages laid out at the folded size, two on each side of a sheet, in the order in which they are folded.

A page keeps its size: nothing is scaled, so no letter gets smaller. A5 pages go onto A4, A4 pages onto A3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from easyread.errors import NotMade

SIZES = {"A5": (148.0, 210.0), "A4": (210.0, 297.0), "A3": (297.0, 420.0)}
"""Millimetres, upright."""
SHEET_OF = {"A5": "A4", "A4": "A3"}
"""The folded page and the sheet that it needs."""
SAFE = 8.0
"""Millimetres from a page's edge in which nothing is printed: creep may not use more than half of it."""
_SAME = 0.6


@dataclass(frozen=True)
class Side:
    """One printed side of a sheet: the pages on the left and on the right, by their numbers from 0; None is blank.

    ``creep`` is how far (mm) both move towards the fold. ``turned``: the side is printed upside down, as a printer
    that turns sheets over the long edge needs it.
    """

    left: int | None
    right: int | None
    creep: float = 0.0
    turned: bool = False


def booklet(pages: int, thickness: float = 0.0, flip: str = "short") -> list[Side]:
    """The sides of a folded booklet in print order: front and back of the outermost sheet first.

    Pages are filled up to a multiple of four. The blanks stand before the last page, so that it stays on the back.
    ``thickness`` of a sheet in mm: inner sheets stick out by it when folded, so their pages move to the fold.
    """
    if pages < 1:
        return []
    whole = -(-pages // 4) * 4
    blanks = whole - pages
    order: list[int | None] = list(range(pages))
    if pages > 1:
        order[pages - 1 : pages - 1] = [None] * blanks
    else:
        order += [None] * blanks
    sheets = whole // 4
    if (sheets - 1) * thickness > SAFE / 2:
        raise NotMade(f"A booklet of {sheets} sheets is too thick to fold.", "Print it without --fold, and staple it.")
    sides: list[Side] = []
    for sheet in range(sheets):
        creep = sheet * thickness
        a = 2 * sheet
        sides.append(Side(order[whole - 1 - a], order[a], creep))
        sides.append(Side(order[a + 1], order[whole - 2 - a], creep, turned=flip == "long"))
    return sides


def size_name(wide: float, tall: float) -> str:
    """The name of a page's size in mm; empty for one that has no name here."""
    return next(
        (name for name, (w, t) in SIZES.items() if abs(w - wide) < _SAME and abs(t - tall) < _SAME),
        "",
    )


def check_sizes(sizes: Sequence[tuple[float, float]], folded: str) -> None:
    """Raises `NotMade` when a page is not laid out at the folded size: it would have to be shrunk."""
    for wide, tall in sizes:
        if size_name(wide, tall) != folded:
            laid = size_name(wide, tall) or f"{wide:.0f} × {tall:.0f} mm"
            instead = f"say --fold {laid}" if laid in SHEET_OF else "leave --fold out"
            raise NotMade(
                f"A page is laid out at {laid}, not at {folded}: on {folded} its letters would be smaller.",
                f"Choose larger paper: {instead}, or print it unfolded and staple it.",
            )


def placed(side: Side, folded: str) -> tuple[float, float, float]:
    """Where the pages of a side stand: x of the left page, x of the right page, and y of both, in mm from below."""
    wide, tall = SIZES[folded]
    _, sheet_wide = SIZES[SHEET_OF[folded]]
    sheet_tall = SIZES[SHEET_OF[folded]][0]
    fold = sheet_wide / 2
    y = (sheet_tall - tall) / 2
    return fold - wide + side.creep, fold - side.creep, y
