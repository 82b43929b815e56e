"""What the commands say on the screen."""

from __future__ import annotations

import shutil
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

    STEPS = 4
    """Lines in a log, beside the first."""

    def __init__(self, things: str = "leaflets") -> None:
        self.things = things
        self.live = sys.stderr.isatty()
        self.last_step = -1

    def __call__(self, in_hand: str, done: int, total: int) -> None:
        left = total - done
        words = f"{done} of {total} {self.things} ready, {left} to go." + (
            f" Now: {in_hand}" if left and in_hand else ""
        )
        if self.live:
            wide = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[2K{words[:wide] if left else ''}", end="", file=sys.stderr, flush=True)
        elif left and (step := done * self.STEPS // total) != self.last_step:
            self.last_step = step
            print(words, file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Takes an unfinished line off the screen."""
        if self.live:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
