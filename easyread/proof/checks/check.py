"""What a check is, and the list of all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from easyread.proof.paper import Paper
from easyread.proof.report import Fault, NotJudged, Outcome, Result, pages_in_words

Judge = Callable[[Paper], Iterable[Fault]]
MOST_DETAILS = 20


@dataclass(frozen=True, slots=True)
class Check:
    """One promise that every finished leaflet keeps. ``warns``: a fault does not keep the leaflet back."""

    id: str
    promise: str
    do: str
    source: str
    judge: Judge
    warns: bool = False

    def result(self, paper: Paper) -> Result:
        """Judges one PDF."""
        faults: list[Fault] = []
        try:
            # One by one: what was found before a check gives up still counts.
            for fault in self.judge(paper):
                faults.append(fault)  # noqa: PERF402
        except NotJudged as reason:
            if not faults:
                return Result(self.id, self.promise, Outcome.NOT_JUDGED, str(reason), source=self.source)
        if not faults:
            return Result(self.id, self.promise, Outcome.PASSED, self.promise, source=self.source)
        return self.failed(faults)

    def failed(self, faults: list[Fault]) -> Result:
        """The result for what was found wrong."""
        first = faults[0]
        places: dict[str, list[int]] = {}
        for fault in faults:
            places.setdefault(fault.what, []).append(fault.page)
        more = f" ({len(places) - 1} more like this.)" if len(places) > 1 else ""
        pages = tuple(sorted({fault.page for fault in faults if fault.page}))
        details = tuple(
            f"{where.capitalize()}: {what}" if (where := pages_in_words(some)) else what
            for what, some in list(places.items())[:MOST_DETAILS]
        )
        outcome = Outcome.WARNED if self.warns else Outcome.FAILED
        return Result(
            self.id, self.promise, outcome, f"{first.what}{more} {first.do or self.do}", pages, details, self.source
        )


CHECKS: list[Check] = []
"""All checks, in the order of a report."""


def check(id: str, promise: str, do: str, source: str, warns: bool = False) -> Callable[[Judge], Judge]:
    """Makes a function that gives faults into a check."""

    def put(judge: Judge) -> Judge:
        if any(one.id == id for one in CHECKS):
            raise ValueError(f"There are two checks «{id}».")
        CHECKS.append(Check(id, promise, do, source, judge, warns))
        return judge

    return put
