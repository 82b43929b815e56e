"""``./run preview``: the finished page in the browser, made again at each save."""

from __future__ import annotations

import argparse
import sys
import webbrowser

from easyread.cli.leaflets import choices_of, needs_of
from easyread.errors import FINE, UsageError
from easyread.load import open_library
from easyread.tailor import put_together


def preview_command(options: argparse.Namespace) -> int:
    """Serves one topic's page on this computer until Ctrl-C."""
    from easyread.preview import Desk, serve  # the server's libraries are loaded only here

    library = open_library(options.root, options.today)
    if f"topics/{options.topic}" not in library.paths:
        raise UsageError(
            f"There is no topic called “{options.topic}”.", f"These are there: {', '.join(sorted(library.topics))}."
        )
    needs, choices = needs_of(options), dict(choices_of(options))
    put_together(library, needs, choices)  # a need or choice that does not exist is told before anything opens

    def ready(address: str) -> None:
        print(f"The preview is at {address}\nSave a file to see it change. Press Ctrl-C to stop.", flush=True)
        if not options.no_browser and not webbrowser.open(address):
            print("No browser could be opened. Type the address into one.", file=sys.stderr)

    serve(Desk(options.root, options.topic, needs, choices), options.port, ready)
    return FINE
