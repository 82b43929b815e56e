"""``./run check`` and ``./run explain``: what is not Easy Read, and why."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from easyread.check import check, check_text, explain
from easyread.check.report import as_github, as_html, as_json, as_text
from easyread.errors import FINDINGS, FINE, UNREADABLE, UsageError
from easyread.finding import Finding, any_error
from easyread.load import open_library
from easyread.model import Library
from easyread.writing import write_whole

MOST_BYTES = 64 * 1024 * 1024
"""Of plain text that is read at once."""


def check_command(options: argparse.Namespace) -> int:
    """Findings in the content, in some of its files, or in plain words."""
    library = open_library(options.root, options.today)
    if options.text is not None:
        text, name = _read_text(options.text)
        findings = check_text(text, library, name)
    else:
        findings = _only(check(library), options.files, library)
        if options.fix:
            return _fix(findings, library)
    _print(findings, library, options)
    if library.unreadable and options.text is None and any(f.rule == "yaml" for f in findings):
        return UNREADABLE
    return FINDINGS if any_error(findings) else FINE


def _print(findings: list[Finding], library: Library, options: argparse.Namespace) -> None:
    match options.form:
        case "json":
            print(as_json(findings))
        case "github":
            print(as_github(findings), end="")
        case "html":
            file = options.root / "output" / "check.html"
            write_whole(file, as_html(findings, library).encode())
            print(f"Open {file} to read the findings.")
        case _:
            print(as_text(findings, library))


def _read_text(name: str) -> tuple[str, str]:
    try:
        data = sys.stdin.buffer.read(MOST_BYTES + 1) if name == "-" else Path(name).read_bytes()[: MOST_BYTES + 1]
    except OSError as error:
        raise UsageError(
            f"{name} cannot be read ({error.strerror}).", "Name a text file, or - for what you type."
        ) from error
    if len(data) > MOST_BYTES:
        raise UsageError(f"{name} is longer than {MOST_BYTES // 1024 // 1024} MB.", "Check a part of it.")
    return data.decode("utf-8-sig", errors="replace"), name


def _only(findings: list[Finding], files: list[Path], library: Library) -> list[Finding]:
    """The findings in the files that were named; all of them if none was."""
    if not files:
        return findings
    wanted = set()
    for file in files:
        if not file.exists():
            raise UsageError(f"There is no file {file}.", "Name a file of the content folder.")
        path = file.resolve()
        wanted.add(path.relative_to(library.root).as_posix() if path.is_relative_to(library.root) else str(path))
    return [finding for finding in findings if finding.place.path in wanted]


def _fix(findings: list[Finding], library: Library) -> int:
    from easyread.check.fix import difference, fix

    fixed = fix(findings, library)
    for path, text in fixed.items():
        print(difference(library.root / path, text), end="")
    for path, text in fixed.items():
        write_whole(library.root / path, text.encode())
    print(f"{len(fixed)} files were changed." if fixed else "Nothing here has exactly one safe answer.")
    left = _only(check(open_library(library.root, library.today)), [], library)
    return FINDINGS if any_error(left) else FINE


def explain_command(options: argparse.Namespace) -> int:
    """One rule, or all of them."""
    from easyread.check import rules_page

    if options.all or options.rule is None:
        print(rules_page())
        return FINE
    print(explain(options.rule))
    return FINE
