"""A report for people and for programs: plain words, JSON, and one page to print and file."""

from __future__ import annotations

from html import escape
from typing import Any

from easyread.proof.report import Outcome, Report, Result, pages_in_words

_LEVELS = {Outcome.FAILED: "error", Outcome.WARNED: "warning", Outcome.PASSED: "info", Outcome.NOT_JUDGED: "info"}


def as_text(report: Report, every: bool = False) -> str:
    """The report in plain words. ``every``: also what was kept, one line each."""
    lines = [f"{report.name or 'PDF'}: {verdict(report)}"]
    for outcome, heading in ((Outcome.FAILED, "Not kept"), (Outcome.WARNED, "To look at")):
        results = report.of(outcome)
        lines += [f"  {heading}:"] if results else []
        for result in results:
            lines.append(f"    {result.id}{_where(result)}: {result.message}")
            if len(result.details) > 1:
                lines += [f"      - {detail}" for detail in result.details[:_SHOWN]]
    left = _left(report)
    if left:
        lines.append("  Not judged:")
        lines += [f"    {reason}\n      ({', '.join(result.id for result in some)})" for reason, some in left.items()]
    kept = report.of(Outcome.PASSED) if every else []
    lines += ["  Kept:"] if kept else []
    lines += [f"    {result.id}: {result.promise}" for result in kept]
    return "\n".join(lines)


_SHOWN = 6
"""Details of one check that are shown; the JSON has more."""


def _left(report: Report) -> dict[str, list[Result]]:
    """What was not judged, by reason."""
    made: dict[str, list[Result]] = {}
    for result in report.of(Outcome.NOT_JUDGED):
        made.setdefault(result.message, []).append(result)
    return made


def verdict(report: Report) -> str:
    """One sentence: what came of it, in numbers."""
    kept, failed = len(report.of(Outcome.PASSED)), len(report.of(Outcome.FAILED))
    open_ = len(report.of(Outcome.NOT_JUDGED))
    judged = kept + failed + len(report.of(Outcome.WARNED))
    pages = f"{report.pages} page{'' if report.pages == 1 else 's'}"
    left = f"; {open_} could not be judged" if open_ else ""
    if failed:
        return f"{failed} of {judged} promises are not kept ({pages}{left})."
    return f"all {judged} promises that were judged are kept ({pages}{left})."


def _where(result: Result) -> str:
    where = pages_in_words(result.pages)
    return f" ({where})" if where else ""


def as_json(report: Report) -> list[dict[str, Any]]:
    """One object for each check, in the shape of a finding; ``line`` is the page, 1 for the whole file."""
    return [
        {
            "path": report.name,
            "line": result.pages[0] if result.pages else 1,
            "column": 1,
            "end_line": result.pages[0] if result.pages else 1,
            "end_column": 1,
            "level": _LEVELS[result.outcome],
            "rule": result.id,
            "message": result.message,
            "text": "",
            "suggestions": [],
            "source": result.source,
            "outcome": str(result.outcome),
            "promise": result.promise,
            "pages": list(result.pages),
            "details": list(result.details),
        }
        for result in report.results
    ]


_STYLE = """
@page { size: A4; margin: 14mm }
body { font: 10pt/1.35 Andika, Verdana, sans-serif; color: #1a1a1a; max-width: 182mm; margin: 0 auto }
section + section { break-before: page }
h1 { font-size: 18pt; margin: 0 0 2mm }
h2 { font-size: 12pt; margin: 3mm 0 1mm }
.verdict { font-size: 13pt; font-weight: 700; padding: 3mm 4mm; border: .6mm solid }
.ok .verdict { border-color: #27501f } .bad .verdict { border-color: #9d1018 }
dl { margin: 2mm 0; display: grid; grid-template-columns: 32mm 1fr }
dt { font-weight: 700 } dd { margin: 0; overflow-wrap: anywhere }
ul { margin: 0; padding-left: 5mm } li { break-inside: avoid }
.kept { columns: 2; font-size: 8.5pt; line-height: 1.3 }
.left { margin: 0; font-size: 8pt; line-height: 1.25 } .left i { font-style: normal; color: #5a6168 }
.sign { margin-top: 6mm; display: flex; gap: 8mm }
.sign p { flex: 1; margin: 0; padding-top: 8mm; border-bottom: .3mm solid }
"""


def as_html(*reports: Report) -> str:
    """One page a report to print and file: which file, what came of it, and room to sign."""
    name = reports[0].name or reports[0].title if len(reports) == 1 else f"{len(reports)} PDFs"
    head = f'<html lang="en-GB"><head><meta charset="utf-8"><title>Proof of {escape(name)}</title>'
    body = "\n".join(_page(report) for report in reports)
    return f"<!doctype html>\n{head}<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"


def _page(report: Report) -> str:
    told = verdict(report)
    parts = [
        f'<section class="{"ok" if report.ok else "bad"}">',
        f"<h1>Proof: {escape(report.title or report.name)}</h1>",
        f'<p class="verdict">{"✓" if report.ok else "✗"} {escape(told[:1].upper() + told[1:])}</p>',
        "<dl>",
        f"<dt>File</dt><dd>{escape(report.name)}</dd>",
        f"<dt>SHA-256</dt><dd>{report.digest}</dd>",
        f"<dt>Compared with</dt><dd>{_COMPARED[report.promised]}</dd>",
        "</dl>",
    ]
    for outcome, heading in ((Outcome.FAILED, "Not kept"), (Outcome.WARNED, "To look at")):
        results = report.of(outcome)
        if results:
            listed = "".join(_item(result) for result in results[:_ON_PAPER])
            more = ", ".join(result.id for result in results[_ON_PAPER:])
            listed += f"<li>And also: {more}.</li>" if more else ""
            parts.append(f"<h2>{heading}</h2><ul>{listed}</ul>")
    left = _left(report)
    if left:
        listed = "".join(
            f"<li>{escape(_cut(reason, 200))} <i>{escape(', '.join(result.id for result in some))}</i></li>"
            for reason, some in left.items()
        )
        parts.append(f'<h2>Not judged</h2><ul class="left">{listed}</ul>')
    kept = report.of(Outcome.PASSED)
    if kept and len(kept) == len(report.results):
        parts.append(f'<h2>Kept</h2><ul class="kept">{"".join(f"<li>{escape(r.promise)}</li>" for r in kept)}</ul>')
    elif kept:
        # With faults to tell there is room for the names only: it must stay one page.
        parts.append(f'<h2>Kept</h2><p class="left">{escape(", ".join(r.id for r in kept))}</p>')
    parts.append('<div class="sign"><p>Name</p><p>Date</p></div>\n</section>')
    return "\n".join(parts)


_COMPARED = {True: "the record of this edition", False: "the standards only; there is no record of this edition"}


_ON_PAPER = 12
"""Broken promises that are told in full on the page to file; more are named."""


def _item(result: Result) -> str:
    return f"<li><b>{escape(result.promise)}</b>{escape(_where(result))} {escape(_cut(result.message, 230))}</li>"


def _cut(said: str, most: int) -> str:
    return said if len(said) <= most else f"{said[:most].rsplit(' ', 1)[0]} …"
