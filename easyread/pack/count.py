"""How many pages, sheets and pence packs take, known before anything is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.leaflet import Leaflet
from easyread.pack.cost import Cost, cost_of
from easyread.pack.impose import SHEET_OF, booklet
from easyread.pack.plan import A4, Combination, Pack
from easyread.render.fonts import find_fonts
from easyread.render.html import Pages
from easyread.render.measure import Letters


class PageCount:
    """How many pages leaflets and sheets have, known without drawing them."""

    def __init__(self, pack: Pack) -> None:
        root = pack.library.root
        self._pages = Pages(root / "templates", Letters(*(font.path for font in find_fonts(root))))
        self._known: dict[Leaflet, int] = {}
        self.pack = pack

    def __call__(self, leaflet: Leaflet) -> int:
        """Pages, an even number."""
        if leaflet not in self._known:
            plan = self._pages.plan(leaflet)
            rows = sum(page.kind == "rows" for page in plan.pages)
            self._known[leaflet] = plan.count if leaflet.answers else rows + rows % 2
        return self._known[leaflet]

    def sides(self, combination: Combination) -> tuple[int, int, str]:
        """Printed sides of a pack, how many of them are blank, and the paper."""
        counts = [self(part) for part in combination.parts]
        if not self.pack.folded:
            return sum(count + count % 2 for count in counts), sum(count % 2 for count in counts), A4
        folded = [side for count in counts for side in booklet(count)]
        return len(folded), sum(side.left is None and side.right is None for side in folded), SHEET_OF[self.pack.folded]


def costs_of(pack: Pack, count: PageCount) -> list[Cost]:
    """What one pack of each combination costs."""
    return [cost_of(*count.sides(one), pack.prices) for one in pack.combinations]


def total_cost(pack: Pack, costs: Sequence[Cost]) -> Cost:
    """All packs with their copies, a separator before each home, and a checklist for each."""
    total = Cost()
    for home in pack.homes:
        total += costs[home.combination].times(home.copies)
    paper = SHEET_OF[pack.folded] if pack.folded else A4
    one = cost_of(2, 1, paper, pack.prices) + cost_of(2, 1, A4, pack.prices)
    return total + one.times(len(pack.homes))
