"""``./run check`` and ``./run explain``: what is not Easy Read, and why."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from easyread import approvals
from easyread.check import check, check_text, explain, rules_page
from easyread.check.report import as_github, as_html, as_json, as_text
from easyread.errors import FINDINGS, FINE, UNREADABLE, ContentError, MissingPart, UsageError
from easyread.finding import Finding, any_error
from easyread.load import open_library
from easyread.load.packs import pack_findings
from easyread.make.findings import with_page_findings
from easyread.model import Library
from easyread.workshop import workshop_findings
from easyread.workshop.findings import FOLDER as RESULTS
from easyread.writing import write_whole

MOST_BYTES = 64 * 1024 * 1024
"""Of plain text that is read at once."""
_FOLDERS = ("content", "pictograms")


def check_command(options: argparse.Namespace) -> int:
    """Findings in the content, in some of its files, or in plain words."""
    try:
        library = open_library(options.root, options.today)
    except ContentError as error:
        _print(error.findings, None, options, None)
        print(error, file=sys.stderr)
        return error.exit_code
    if options.approvals:
        print(approvals.as_text(library))
        return FINE
    if options.text is not None:
        _refuse_with_text(options)
        text, name = _read_text(options.text)
        findings = check_text(text, library, name)
        _print(findings, library, options, text)
        return FINDINGS if any_error(findings) else FINE
    files = _Files(library, options.files)
    findings = files.only(_all_findings(library, files.topics()))
    if options.fix:
        return _fix(findings, files, library)
    _print(findings, library, options, None)
    return _code(findings, library)


def _refuse_with_text(options: argparse.Namespace) -> None:
    if options.files or options.fix:
        raise UsageError(
            "--text checks plain words, and nothing else at the same time.", "Leave the other files and --fix out."
        )


def _all_findings(library: Library, topics: Collection[str] | None) -> list[Finding]:
    """What the rules, the fonts and the page say. Without the fonts, what the rules say."""
    findings = check(library, [*workshop_findings(library), *pack_findings(library)])
    try:
        return with_page_findings(findings, library, topics)
    except MissingPart as missing:
        print(f"Whether all fits on the page was not looked at. {missing}", file=sys.stderr)
        return findings


def _code(findings: Sequence[Finding], library: Library) -> int:
    if library.unreadable and any(finding.rule == "yaml" for finding in findings):
        return UNREADABLE
    return FINDINGS if any_error(list(findings)) else FINE


def _print(findings: list[Finding], library: Library | None, options: argparse.Namespace, text: str | None) -> None:
    match options.form:
        case "json":
            print(as_json(findings), end="")
        case "github":
            print(as_github(findings), end="")
        case "html":
            file = options.root / "output" / "check.html"
            write_whole(file, as_html(findings, library, text).encode())
            print(f"Open {file} to read the findings.")
        case _:
            print(as_text(findings, library, text), end="")


def _read_text(name: str) -> tuple[str, str]:
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"{name} cannot be read ({error.strerror}).", "Name a text file, or - for what you type."
        ) from error
    if len(data) > MOST_BYTES:
        raise UsageError(f"{name} is longer than {MOST_BYTES // 1024 // 1024} MB.", "Check a part of it.")
    return data.decode("utf-8-sig", errors="replace"), name


class _Files:
    """The files and folders that were named on the command line; all of the content if none was."""

    def __init__(self, library: Library, named: Sequence[Path]) -> None:
        self.library = library
        self.places: list[Path] = []
        ours = [(library.root / folder).resolve() for folder in _FOLDERS]
        ours += [(library.root / path).resolve().parent for path in library.paths.values()]  # shared with another place
        for file in named:
            if not file.exists():
                raise UsageError(f"There is no file {file}.", "Name a file of the content folder.")
            place = file.resolve()
            if not any(place.is_relative_to(folder) for folder in ours):
                raise UsageError(
                    f"{file} is not in the content folder.", f"To check plain words, type: ./run check --text {file}"
                )
            self.places.append(place)

    def holds(self, path: str) -> bool:
        """Whether a file of the project (its path as in a `Place`) is among those named.

        What a reader group said of a topic belongs to that topic, in whatever file it stands.
        """
        places = [(self.library.root / path).resolve()]
        if Path(path).parent.as_posix() == RESULTS:
            places.append((self.library.root / self.library.paths.get(f"topics/{Path(path).stem}", path)).resolve())
        return not self.places or any(place.is_relative_to(named) for place in places for named in self.places)

    def topics(self) -> list[str] | None:
        """The topics among the files; None when all are meant."""
        if not self.places:
            return None
        paths = self.library.paths
        return [slug for slug in self.library.topics if self.holds(paths.get(f"topics/{slug}", ""))]

    def only(self, findings: list[Finding]) -> list[Finding]:
        """The findings in these files."""
        return [finding for finding in findings if self.holds(finding.place.path)] if self.places else findings


def _fix(findings: list[Finding], files: _Files, library: Library) -> int:
    from easyread.check.fix import fix, read_file, unified

    fixed = fix(findings, library)
    for path, text in fixed.items():
        print(unified(path, read_file(library.root, path), text), end="")
        write_whole(library.root / path, text.encode())
    if not fixed:
        print("Nothing here has exactly one safe answer.")
    again = open_library(library.root, library.today)
    left = files.only(_all_findings(again, files.topics()))
    changed = f"{len(fixed)} {'file was' if len(fixed) == 1 else 'files were'} changed. " if fixed else ""
    print(f"{changed}{len(left)} {'finding is' if len(left) == 1 else 'findings are'} left for a person.")
    return _code(left, again)


def explain_command(options: argparse.Namespace) -> int:
    """One rule, or all of them."""
    print(rules_page() if options.all or options.rule is None else explain(options.rule), end="")
    return FINE
