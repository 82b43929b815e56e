"""How long the proof of a leaflet takes: python benchmarks/proof.py [TOPIC…]

Each leaflet of the topics (two if none is named) is drawn once for every format; then its PDF and its web page are read
back several times on one core, and the quickest time of each counts: what else the machine does only makes it longer.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from easyread.load import open_library
from easyread.make.orders import leaflet_of, orders_of
from easyread.make.promises import promise_of, promise_on_screen
from easyread.proof import prove
from easyread.proof.screen import page_faults
from easyread.render import Renderer

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 9
LIMIT = 100.0
"""Milliseconds that the proof of one PDF may take."""


def quickest(work: Callable[[], object]) -> float:
    """Milliseconds of processor time of the quickest of several rounds."""
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        times.append((time.process_time() - begun) * 1000)
    return min(times)


def main() -> int:
    """Prints a line a leaflet and the middle of all; exit code 1 when one takes longer than the limit."""
    library = open_library(ROOT)
    renderer = Renderer(ROOT)
    paper: list[float] = []
    screen: list[float] = []
    print("leaflet                                    pages   KB    PDF ms   page KB   page ms")
    for topic in sys.argv[1:] or sorted(library.topics)[:2]:
        for order in orders_of(topic, library):
            leaflet = leaflet_of(order, library)
            plan = renderer.pages.plan(leaflet)
            pdf, page = renderer.pdf(leaflet), renderer.html(leaflet)
            promise = promise_of(leaflet, plan, library)
            shown = promise_on_screen(promise, leaflet, plan)
            assert prove(pdf, promise).ok
            assert not page_faults(page, shown, f"{topic}.pdf")
            paper.append(quickest(lambda pdf=pdf, promise=promise: prove(pdf, promise)))  # type: ignore[misc]
            screen.append(
                quickest(lambda page=page, shown=shown, topic=topic: page_faults(page, shown, f"{topic}.pdf"))  # type: ignore[misc]
            )
            name = order.words(library)
            sizes = f"{len(plan.pages) + 1:5}  {len(pdf) / 1000:4.0f}  {paper[-1]:8.1f}  {len(page) / 1000:8.0f}"
            print(f"{name:42} {sizes}  {screen[-1]:8.1f}")
    print(
        f"{len(paper)} leaflets: PDF {statistics.median(paper):.1f} ms in the middle, {max(paper):.1f} ms at most; "
        f"web page {statistics.median(screen):.1f} ms in the middle, {max(screen):.1f} ms at most."
    )
    return 0 if max(paper) < LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
