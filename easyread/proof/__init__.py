"""Proof: reads a finished PDF back and says whether it keeps its promises.

It shares no code with what makes the PDFs, so it does not believe what they believe. With a `Promise` it judges
words, pictures and measures of that leaflet; without one it judges what can be judged of anybody's PDF and says
what it could not.
"""

from __future__ import annotations

import hashlib

from easyread.proof.checks import CHECKS, Check
from easyread.proof.checks.whole import title_of
from easyread.proof.opening import CannotOpen, open_pdf
from easyread.proof.paper import Paper
from easyread.proof.promise import Promise, PromisedPicture, PromisedRow
from easyread.proof.report import Fault, Outcome, Report, Result
from easyread.proof.show import as_html, as_json, as_text

__all__ = [
    "CHECKS", "Check", "Fault", "Outcome", "Promise", "PromisedPicture", "PromisedRow", "Report", "Result",
     "as_html", "as_json", "as_text", "prove",
]  # fmt: skip


def prove(pdf: bytes, promise: Promise | None = None, name: str = "") -> Report:
    """Judges one PDF by every check. ``name`` is how the report calls the file.

    Never raises for a bad file: one that cannot be opened fails `opens`, and nothing else is judged.
    """
    digest = hashlib.sha256(pdf).hexdigest()
    promised = promise is not None
    try:
        opened = open_pdf(pdf)
    except CannotOpen as reason:
        results = [
            one.failed([reason.fault])
            if one.id == "opens"
            else Result(one.id, one.promise, Outcome.NOT_JUDGED, "The file cannot be opened.", source=one.source)
            for one in CHECKS
        ]
        return Report(name, tuple(results), 0, digest, promised=promised)
    try:
        paper = Paper(opened, promise)
        results = [one.result(paper) for one in CHECKS]
        return Report(name, tuple(results), len(paper.sheets), digest, title_of(paper), promised)
    finally:
        opened.close()
