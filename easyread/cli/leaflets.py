"""``./run`` and ``./run leaflet``: making leaflets, and saying what was made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from easyread.check import check
from easyread.cli.say import Progress, finding_line, say_findings
from easyread.editions import record
from easyread.errors import FINDINGS, FINE, NOT_MADE, UNREADABLE
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.make.build import Order, Outcome, make, orders_for_all
from easyread.make.index import write_index
from easyread.make.stamp import inputs_of, read_stamp, remove_stale, still_true, write_stamp
from easyread.model import Library


def make_everything(options: argparse.Namespace) -> int:
    """Every topic for every format, and the index. Nothing to do is found out without loading anything."""
    root: Path = options.root
    today = options.today or date.today()  # noqa: DTZ011 (the day where the leaflets are made)
    folder = root / "output"
    stamp = read_stamp(root)
    if stamp and not options.fresh and still_true(stamp, inputs_of(root, today), folder):
        print(stamp.report)
        print("Nothing has changed since then.")
        return stamp.exit_code
    library = open_library(root, today)
    findings = check(library)
    outcome = make(
        library,
        orders_for_all(library),
        folder / "leaflets",
        skip=_with_errors(library, findings),
        fresh=options.fresh,
        progress=Progress(),
    )
    trouble = record(root, [made.leaflet for made in outcome.made], today)
    not_made = _not_made(library, findings, outcome)
    index = write_index(library, outcome.made, not_made, folder)
    files = [index]
    for made in outcome.made:
        files += [made.file, *([made.thumbnail] if made.thumbnail else [])]
    remove_stale(stamp, files, folder)
    report = _report(root, findings, outcome, not_made, index, trouble)
    print(report)
    code = _exit_code(library, findings, outcome)
    write_stamp(root, inputs_of(root, today), report, code, files, folder)
    return code


def make_some(options: argparse.Namespace) -> int:
    """The leaflets an officer asks for, for one reader."""
    library = open_library(options.root, options.today)
    needs = tuple(need.strip() for need in options.needs.split(",") if need.strip())
    choices = tuple(
        (name, value) for name in ("size", "paper", "pictures") if (value := getattr(options, name)) is not None
    )
    findings = [f for f in check(library) if f.topic in options.topics or f.level is Level.ERROR]
    skip = _with_errors(library, findings)
    for topic in options.topics:
        if topic in skip:
            say_findings([f for f in findings if f.topic == topic and f.level is Level.ERROR])
    if options.explain:
        _explain(library, needs, dict(choices))
    folder = options.folder or options.root / "output" / "leaflets"
    outcome = make(
        library,
        [Order(topic, needs, choices) for topic in dict.fromkeys(options.topics)],
        folder,
        skip=skip,
        thumbnails=False,
        progress=Progress(),
    )
    for line in record(options.root, [made.leaflet for made in outcome.made], library.today):
        print(line, file=sys.stderr)
    for made in outcome.made:
        print(f"{made.file}  ({made.pages} pages, {made.leaflet.code}, edition {made.leaflet.edition})")
    for order, error in outcome.failed:
        print(f"{order}: {error}", file=sys.stderr)
    if any(error.exit_code not in {NOT_MADE, FINDINGS} for _, error in outcome.failed):
        return max(error.exit_code for _, error in outcome.failed if error.exit_code not in {NOT_MADE, FINDINGS})
    return NOT_MADE if outcome.failed else FINE


def _explain(library: Library, needs: Sequence[str], choices: dict[str, str]) -> None:
    from easyread.tailor import put_together

    reader = put_together(library, needs, choices)
    print(f"Format {reader.format}. What is different, and why:")
    for reason in reader.reasons:
        source = f" ({', '.join(reason.source)})" if reason.source else ""
        print(f"  {reason.setting} {reason.value}: {reason.because}{source}")
    if reader.cannot:
        print("  Ways to get help: only those that work for this reader.")
    if not reader.reasons and not reader.cannot:
        print("  Nothing: this is the standard leaflet.")


def _with_errors(library: Library, findings: Sequence[Finding]) -> dict[str, str]:
    """Topics that have an error, with the reason in words."""
    reasons: dict[str, str] = {}
    for finding in findings:
        if finding.topic and finding.level is Level.ERROR:
            reasons.setdefault(finding.topic, f"It has errors: {finding.message} ({finding.place})")
    return reasons


def _not_made(library: Library, findings: Sequence[Finding], outcome: Outcome) -> list[str]:
    """What was not made and why, a line each."""
    lines: dict[str, None] = {}
    for topic, reason in _with_errors(library, findings).items():
        lines[f"{topic}: {reason}"] = None
    for order, error in outcome.failed:
        if order.topic not in _with_errors(library, findings):
            lines[f"{order}: {error}"] = None
    return list(lines)


def _report(
    root: Path,
    findings: Sequence[Finding],
    outcome: Outcome,
    not_made: Sequence[str],
    index: Path,
    trouble: Sequence[str],
) -> str:
    lines = [finding_line(f) for f in findings if f.level is Level.ERROR]
    new = sum(made.new for made in outcome.made)
    topics = len({made.leaflet.topic for made in outcome.made})
    formats = len({made.leaflet.format for made in outcome.made})
    lines.append(f"{len(outcome.made)} leaflets are ready: {topics} topics, {formats} formats. {new} were drawn anew.")
    if not_made:
        lines.append(f"{len(not_made)} not made:")
        lines += [f"  {line}" for line in not_made]
    lines += [f"Note: {line}" for line in trouble]
    warnings = sum(f.level is Level.WARNING for f in findings)
    if warnings:
        lines.append(f"{warnings} warnings about the words: see ./run check")
    lines.append(f"Open {index.relative_to(root) if index.is_relative_to(root) else index} to find and print them.")
    return "\n".join(lines)


def _exit_code(library: Library, findings: Sequence[Finding], outcome: Outcome) -> int:
    if library.unreadable:
        return UNREADABLE
    skipped = _with_errors(library, findings)
    if any(order.topic not in skipped for order, _ in outcome.failed):
        return NOT_MADE
    return FINDINGS if any(f.level is Level.ERROR for f in findings) else FINE
