"""``./run`` and ``./run leaflet``: making leaflets, and saying what was made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from easyread.check import check
from easyread.cli.say import Progress, say_findings
from easyread.cli.telling import HOW_TO_FOLD, counted, not_made_lines, report_of
from easyread.editions import record
from easyread.errors import FINDINGS, FINE, NOT_MADE, UNREADABLE, EasyReadError, NotMade, UsageError
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.make.build import Outcome, digests_of, make
from easyread.make.findings import with_page_findings
from easyread.make.index import write_index
from easyread.make.orders import Order, held_back, orders_for, orders_for_all, orders_standing
from easyread.make.stamp import inputs_of, read_stamp, still_true, write_stamp
from easyread.make.tidy import take_away
from easyread.model import Library
from easyread.render.fonts import find_fonts
from easyread.workshop import workshop_findings
from easyread.writing import sweep

CHOICES = ("size", "paper", "pictures", "rows", "words-only", "colours", "sheet")
"""What an officer may choose on the command line; settings.yaml says which values there are."""


def make_everything(options: argparse.Namespace) -> int:
    """Every topic for every format, and the index. Nothing to do is found out without loading anything."""
    root: Path = options.root
    today = options.today or date.today()  # noqa: DTZ011 (the day where the leaflets are made)
    folder = root / "output"
    inputs = inputs_of(root, today)
    stamp = read_stamp(root)
    if stamp and not options.fresh and still_true(stamp, root, inputs, folder):
        print(stamp.report)
        print("Nothing has changed since then.")
        return stamp.exit_code
    library = open_library(root, today)
    findings = with_page_findings(check(library, workshop_findings(library)), library)
    leaflets = folder / "leaflets"
    orders = orders_for_all(library)
    orders += orders_standing(library, leaflets, orders)
    outcome = Outcome()
    trouble: list[str] = []
    skip = _with_errors(findings)
    progress = Progress()
    try:
        make(library, orders, leaflets, outcome=outcome, skip=skip, fresh=options.fresh, progress=progress)
    finally:  # stopped or not: what is in place can be recalled
        progress.clear()
        trouble += record(root, [made.leaflet for made in outcome.made], today)
    files = digests_of(outcome.made)
    gone, left = take_away(leaflets, files, outcome.editions)
    failed = [(order, error) for order, error in outcome.failed if order.topic not in skip]
    # the page goes out of the house: what it says of an error names no file and so no need
    withheld = not_made_lines(failed, library) + [f"{slug}: {reason}" for slug, reason in held_back(library).items()]
    sweep(folder)
    index, page = write_index(
        library,
        outcome.made,
        [*(f"{slug}: It has errors. ./run check lists them." for slug in skip), *withheld],
        folder,
    )
    reasons = [f"{slug}: {error}" for slug, error in skip.items()]
    report = report_of(root, findings, outcome, [*reasons, *withheld], gone, [*trouble, *left], index)
    print(report)
    code = _exit_code(library, findings, failed)
    fonts = [font.path for font in find_fonts(root)]
    write_stamp(root, inputs, fonts, report, code, files | {index: page}, folder)
    return code


def make_some(options: argparse.Namespace) -> int:
    """The leaflets an officer asks for, for one reader."""
    library = open_library(options.root, options.today)
    needs = needs_of(options)
    choices = choices_of(options)
    orders = [Order(topic, needs, choices) for topic in dict.fromkeys(options.topics)]
    _refuse_unknown(library, orders)
    orders = [
        one
        for order in orders
        for one in (orders_for(order.topic, needs, choices, library) if order.topic in library.topics else [order])
    ]
    found = check(library, workshop_findings(library))
    findings = [f for f in with_page_findings(found, library, ()) if f.topic in options.topics]
    skip = _with_errors(findings)
    say_findings([f for f in findings if f.level is Level.ERROR])
    for slug, reason in held_back(library).items():
        skip.setdefault(slug, NotMade(reason))
    if options.explain:
        _explain(library, needs, dict(choices), list(dict.fromkeys(options.topics)))
    folder = options.folder or options.root / "output" / ("proofs" if options.numbered else "leaflets")
    if options.numbered:
        orders = [replace(order, numbered=True) for order in orders if dict(order.choices).get("sheet") != "fridge"]
    outcome, progress = Outcome(), Progress()
    try:
        twins = options.form == "html"
        make(library, orders, folder, outcome=outcome, skip=skip, thumbnails=False, twins=twins, progress=progress)
    finally:
        progress.clear()
        # a proof is no edition: nobody has it at home
        editions = [] if options.numbered else [made.leaflet for made in outcome.made]
        for line in record(options.root, editions, library.today):
            print(line, file=sys.stderr)
    for made in outcome.made:
        pages = counted(made.pages, "page", "pages")
        print(f"{made.file}  ({pages}, {made.leaflet.code}, edition {made.leaflet.edition})")
        if made.twin:
            print(f"{made.twin}  (web page)")
    if any(made.leaflet.look.folded for made in outcome.made):
        print(HOW_TO_FOLD)
    for line in not_made_lines(outcome.failed, library):
        print(f"Not made: {line}", file=sys.stderr)
    if not outcome.failed:
        return FINE
    return _worst(library, [error for _, error in outcome.failed], {f.topic for f in findings})


def needs_of(options: argparse.Namespace) -> tuple[str, ...]:
    """The needs or formats that were named, without blanks."""
    return tuple(need.strip() for need in options.needs.split(",") if need.strip())


def choices_of(options: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    """What the officer chose for the reader, by the names of settings.yaml «choices»."""
    if getattr(options, "photocopy", False):
        options.pictures, options.colours = options.pictures or "line", options.colours or "grey"
    given = ((name, getattr(options, name.replace("-", "_"), None)) for name in CHOICES)
    return tuple((name, value) for name, value in given if value is not None)


def _refuse_unknown(library: Library, orders: Sequence[Order]) -> None:
    """Refuses a topic, need or choice that does not exist, before anything is made."""
    for order in orders:
        if order.topic not in library.topics and f"topics/{order.topic}" not in library.paths:
            ready = ", ".join(sorted(library.topics))
            raise UsageError(f"There is no topic called “{order.topic}”.", f"These are ready: {ready}.")
        order.format(library)


def _worst(library: Library, errors: Sequence[EasyReadError], topics: set[str]) -> int:
    codes = {error.exit_code for error in errors} - {FINDINGS, NOT_MADE}
    if codes:
        return max(codes)
    if library.unreadable and any(f.rule == "yaml" and f.topic in topics for f in library.findings):
        return UNREADABLE
    return NOT_MADE if any(error.exit_code == NOT_MADE for error in errors) else FINDINGS


def _explain(library: Library, needs: Sequence[str], choices: dict[str, str], topics: Sequence[str]) -> None:
    from easyread.tailor import put_together
    from easyread.tailor.telling import told

    print("\n".join(told(library, put_together(library, needs, choices), needs, topics)))


def _with_errors(findings: Sequence[Finding]) -> dict[str, EasyReadError]:
    """Topics that have an error, with the reason in words."""
    reasons: dict[str, EasyReadError] = {}
    for finding in findings:
        if finding.topic and finding.level is Level.ERROR and finding.topic not in reasons:
            reasons[finding.topic] = HasErrors(f"It has errors: {finding.message} ({finding.place})")
    return reasons


class HasErrors(EasyReadError):
    """The topic is not made because its words have errors."""

    exit_code = FINDINGS


def _exit_code(library: Library, findings: Sequence[Finding], failed: Sequence[tuple[Order, EasyReadError]]) -> int:
    if library.unreadable:
        return UNREADABLE
    if failed:
        return NOT_MADE
    return FINDINGS if any(f.level is Level.ERROR for f in findings) else FINE
