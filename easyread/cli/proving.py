"""``./run proof``: finished PDFs read back."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from easyread.errors import FINE, NOT_MADE, UsageError
from easyread.load import open_library
from easyread.make.promises import recorded_promise
from easyread.proof import Report, as_html, as_json, as_text, prove

MOST_BYTES = 200 * 1024 * 1024


def proof_command(options: argparse.Namespace) -> int:
    """Says of each PDF whether it keeps its promises. Exit code 4 when one does not."""
    library = open_library(options.root, options.today)
    reports: list[Report] = []
    for file in options.pdfs:
        pdf = _read(file)
        reports.append(prove(pdf, recorded_promise(pdf, library), name=str(file)))
    match options.form:
        case "json":
            print(json.dumps([line for report in reports for line in as_json(report)], ensure_ascii=False, indent=2))
        case "html":
            print(as_html(*reports))
        case _:
            print("\n\n".join(as_text(report) for report in reports))
    return FINE if all(report.ok for report in reports) else NOT_MADE


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UsageError(f"{file} is larger than {MOST_BYTES // 1024 // 1024} MB.", "Name a smaller PDF.")
        return file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read ({error.strerror}).", "Name a PDF file.") from error
