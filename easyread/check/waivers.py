"""Exceptions to rules: written down in the file with a reason, and reported when nobody needs them any more."""

from __future__ import annotations

from collections.abc import Iterable

from easyread.check.rule import all_rules
from easyread.finding import Finding, Level
from easyread.model import Library, Waiver

RULE = "waiver"
SOURCE = "House rule: an exception is written down with its reason and dies when it is no longer needed"


def apply_waivers(library: Library, findings: Iterable[Finding]) -> list[Finding]:
    """The findings that no waiver silences, and a finding for each waiver that has nothing to do.

    A waiver without a reason is the load stage's finding, and silences nothing.
    """
    by_rule: dict[tuple[str, str], list[Waiver]] = {}
    for waiver in library.waivers:
        by_rule.setdefault((waiver.rule, waiver.place.path), []).append(waiver)
    used: set[Waiver] = set()
    kept: list[Finding] = []
    for finding in findings:
        covering = [w for w in by_rule.get((finding.rule, finding.place.path), ()) if w.covers(finding.place)]
        used.update(covering)
        if not covering:
            kept.append(finding)
    rules = all_rules()
    for waiver in library.waivers:
        if waiver.used or waiver in used:
            continue
        if waiver.rule in rules:
            message = f"Nothing here breaks the rule “{waiver.rule}”. Take this exception out."
        else:
            message = (
                f"No rule “{waiver.rule}” is broken here. Take this exception out, or write the name findings show."
            )
        kept.append(Finding(waiver.place, Level.WARNING, RULE, message, "", (), SOURCE))
    return kept
