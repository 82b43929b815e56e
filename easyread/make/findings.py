"""What the fonts and the page have to say about the content, beside what the rules say."""

from __future__ import annotations

from collections.abc import Collection

from easyread.finding import Finding, in_order
from easyread.make.letters import letter_findings
from easyread.make.room import RULE as ROOM
from easyread.make.room import room_findings
from easyread.model import Library
from easyread.render.fonts import find_fonts

_WAIVER = "waiver"


def with_page_findings(
    findings: list[Finding], library: Library, topics: Collection[str] | None = None
) -> list[Finding]:
    """The findings of `check`, and those that need the fonts: letters that are missing, rows that are too tall.

    ``topics`` are those whose room is looked at; all if None. «# allow too-many-words: reason» silences that rule,
    and is then no exception that nobody needs. A missing letter cannot be allowed: it cannot be printed.

    Raises `MissingPart` when the fonts are not installed.
    """
    fonts = find_fonts(library.root)
    found = room_findings(library, fonts, topics)
    exceptions = [waiver for waiver in library.waivers if waiver.rule == ROOM]
    needed = {waiver.place for waiver in exceptions if any(waiver.covers(finding.place) for finding in found)}
    if topics is not None and not topics:
        needed = {waiver.place for waiver in exceptions}  # nobody looked whether they are needed
    return in_order(
        [
            *(finding for finding in findings if finding.rule != _WAIVER or finding.place not in needed),
            *letter_findings(library, fonts),
            *(finding for finding in found if not any(waiver.covers(finding.place) for waiver in exceptions)),
        ]
    )
