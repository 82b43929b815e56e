"""What is said at the end of a build: what was made, what was not and why, in plain lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from easyread.cli.say import finding_line
from easyread.errors import EasyReadError
from easyread.finding import Finding, Level
from easyread.make.build import Outcome
from easyread.make.orders import Order
from easyread.model import Library

HOW_TO_FOLD = (
    "To fold a card: print it on one side, at 100%. Fold it lengthways, with the writing outside. "
    "Then fold it like a fan, so that the cover stays on top and the 999 sign lies below."
)
_MANY = 3
"""From so many on they are counted, not named."""


def not_made_lines(failed: Sequence[tuple[Order, EasyReadError]], library: Library) -> list[str]:
    """What was not made and why, a line for each reason: «lock-door (sign-and-text): It needs …»."""
    by_reason: dict[str, dict[str, list[str]]] = {}
    for order, error in failed:
        by_reason.setdefault(str(error), {}).setdefault(order.topic, []).append(order.format(library))
    lines: list[str] = []
    for why, topics in by_reason.items():
        if len(topics) > 1:
            count = sum(len(formats) for formats in topics.values())
            lines.append(f"{_some(list(topics), 'topics')} ({count} leaflets): {why}")
        else:
            lines += [f"{slug} ({_some(formats, 'formats')}): {why}" for slug, formats in topics.items()]
    return lines


def _some(names: Sequence[str], kind: str) -> str:
    return ", ".join(names) if len(names) <= _MANY else f"{len(names)} {kind}"


def report_of(
    root: Path,
    findings: Sequence[Finding],
    outcome: Outcome,
    not_made: Sequence[str],
    gone: Sequence[Path],
    trouble: Sequence[str],
    index: Path,
) -> str:
    """The report at the end of a whole build."""
    lines = [finding_line(f) for f in findings if f.level is Level.ERROR]
    new = sum(made.new for made in outcome.made)
    topics = len({made.leaflet.topic for made in outcome.made})
    formats = len({made.leaflet.format for made in outcome.made})
    lines.append(
        f"{counted(len(outcome.made), 'leaflet is', 'leaflets are')} ready: {counted(topics, 'topic', 'topics')}, "
        f"{counted(formats, 'format', 'formats')}. {counted(new, 'was', 'were')} drawn anew."
    )
    if not_made:
        lines.append("Not made:")
        lines += [f"  {line}" for line in not_made]
    if gone:
        lines.append("Taken away, because it is not made now:")
        lines += [f"  {_short(file, root)}" for file in gone]
    lines += [f"Note: {line}" for line in trouble]
    warnings = sum(f.level is Level.WARNING for f in findings)
    if warnings:
        lines.append(f"{counted(warnings, 'warning', 'warnings')} about the words: see ./run check")
    lines.append(f"Open {_short(index, root)} to find and print them.")
    return "\n".join(lines)


def counted(number: int, one: str, more: str) -> str:
    """«1 page», «2 pages»."""
    return f"{number} {one if number == 1 else more}"


def _short(file: Path, root: Path) -> str:
    return str(file.relative_to(root) if file.is_relative_to(root) else file)
