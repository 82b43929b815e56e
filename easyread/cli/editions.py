"""``./run recall`` and ``./run changes``: what is out there, and what to reprint."""

from __future__ import annotations

import argparse
import json

from easyread import changes_report, recall_report
from easyread.changes import changes
from easyread.errors import FINE, UsageError
from easyread.load import open_library
from easyread.recall import recall


def recall_command(options: argparse.Namespace) -> int:
    """Which leaflets hold a contact, a number, an address, a picture or some words, and since when."""
    asked = " ".join(options.what).strip()
    if not asked:
        raise UsageError("Nothing is asked for.", "Name a contact, a number, an address, a picture or some words.")
    answer = recall(open_library(options.root, options.today), asked)
    if options.form == "json":
        print(json.dumps(recall_report.as_json(answer), ensure_ascii=False, indent=2))
    else:
        print(recall_report.as_text(answer))
    return FINE


def changes_command(options: argparse.Namespace) -> int:
    """What to reprint since a day or an edition."""
    answer = changes(open_library(options.root, options.today), " ".join(options.since))
    if options.form == "json":
        print(json.dumps(changes_report.as_json(answer), ensure_ascii=False, indent=2))
    else:
        print(changes_report.as_text(answer))
    return FINE
