"""What the commands say on the screen."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from easyread.finding import Finding, Level

_WORDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}


def finding_line(finding: Finding) -> str:
    """«content/topics/answer-door.yaml:12:14: error: … [rule]»."""
    return f"{finding.place}: {_WORDS[finding.level]}: {finding.message} [{finding.rule}]"


def say_findings(findings: Sequence[Finding]) -> None:
    """Findings a line each, on standard error."""
    for finding in findings:
        print(finding_line(finding), file=sys.stderr)


class Progress:
    """Names the leaflet in hand and what remains: one line that is written over on a screen, few lines in a log."""

    def __init__(self) -> None:
        self.live = sys.stderr.isatty()
        self.last_tenth = -1

    def __call__(self, in_hand: str, done: int, total: int) -> None:
        words = f"{done} of {total} leaflets ready. {in_hand}"
        if self.live:
            print(f"\r\x1b[2K{words[:100]}", end="", file=sys.stderr, flush=True)
            if done == total:
                print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
        elif total and (tenth := done * 10 // total) != self.last_tenth:
            self.last_tenth = tenth
            print(words, file=sys.stderr, flush=True)
