"""``# allow RULE: reason``: an exception to a rule, written beside the value, with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from easyread.finding import Finding, Level
from easyread.load.compose import Composed
from easyread.model import Waiver

_ALLOW = re.compile(r"#+\s*allow\b\s*:?\s*(?P<rule>[\w-]*)\s*(?P<colon>:?)\s*(?P<reason>.*)", re.IGNORECASE)
_LEAST_REASON = 3
"""Letters: less is no reason."""


def waivers_in(composed: Composed, topic: str) -> tuple[list[Waiver], list[Finding]]:
    """The waivers of one file, and a finding for each that says no rule or no reason (it then silences nothing)."""
    waivers: list[Waiver] = []
    findings: list[Finding] = []
    lines: dict[int, tuple[int, int]] | None = None
    taken = {comment.place.line for comment in composed.comments if comment.alone}
    for comment in composed.comments:
        found = _ALLOW.match(comment.text)
        if found is None:
            continue
        place, reason = comment.place, found["reason"].strip()
        if not found["rule"] or not found["colon"] or len(reason) < _LEAST_REASON:
            what = "names no rule" if not found["rule"] else "gives no reason"
            message = f"This note {what}, so it allows nothing. Write it like this: # allow RULE: why it is right here."
            findings.append(Finding(place, Level.WARNING, "waiver", message, comment.text, topic=topic))
            continue
        line = place.line
        if comment.alone:
            line += 1
            while line in taken:
                line += 1
        if lines is None:
            lines = _value_lines(composed)
        first, last = lines.get(line, (line, line))
        waivers.append(Waiver(found["rule"].lower(), reason, place, first, last))
    return waivers, findings


def _value_lines(composed: Composed) -> dict[int, tuple[int, int]]:
    """Line → first and last line of the values that stand on it: a folded text goes on over several."""
    found: dict[int, tuple[int, int]] = {}
    for place in composed.scalars:
        for line in range(place.line, place.end_line + 1):
            first, last = found.get(line, (line, line))
            found[line] = (min(first, place.line), max(last, place.end_line))
    return found


def silence(
    findings: Sequence[Finding], waivers: Sequence[Waiver], rules: frozenset[str]
) -> tuple[list[Finding], list[Waiver]]:
    """The findings that no waiver allows, and the waivers with those marked that were needed.

    Only ``rules`` can be silenced here: the others of loading leave nothing to print.
    """
    used: set[Waiver] = set()
    left: list[Finding] = []
    for finding in findings:
        allowing = [
            waiver
            for waiver in waivers
            if finding.rule in rules and waiver.rule == finding.rule and waiver.covers(finding.place)
        ]
        used.update(allowing)
        if not allowing:
            left.append(finding)
    return left, [replace(waiver, used=True) if waiver in used else waiver for waiver in waivers]
