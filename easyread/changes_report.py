"""What to reprint, in words for a comms lead, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from easyread.changes import Change, Changes, Kind, Reprint
from easyread.dates import in_full

_LABELS: dict[Kind, str] = {
    "contact": "Other number or address",
    "wording": "Other words",
    "added": "New",
    "removed": "Taken out",
    "help": "Other help line",
    "title": "Other title",
    "picture": "Other picture",
    "word": "Hard word",
    "heading": "Other heading",
    "order": "Moved, or marked in another way",
}


def as_json(answer: Changes) -> list[dict[str, Any]]:
    """One object for each leaflet; ``do`` is reprint, print (it is new), collect (no longer made) or correct."""
    return [
        {
            "do": _do(one),
            "topic": one.topic,
            "code": one.named.code,
            "title": one.named.title,
            "formats": list(one.formats),
            "before": one.before.edition if one.before else None,
            "before_first": one.before.first.isoformat() if one.before else None,
            "now": one.now.edition if one.now else None,
            "now_first": one.now.first.isoformat() if one.now and one.made else None,
            "why": one.why,
            "changes": [
                {
                    "kind": change.kind,
                    "heading": change.heading,
                    "before": change.before,
                    "after": change.after,
                    "picture_before": change.picture_before,
                    "picture_after": change.picture_after,
                }
                for change in one.changes
            ],
        }
        for one in answer.reprints
    ]


def _do(one: Reprint) -> str:
    if one.now is None:
        return "collect" if one.for_good else "correct"
    return "reprint" if one.before else "print"


def as_text(answer: Changes) -> str:
    """The answer for a comms lead."""
    by_do: dict[str, list[Reprint]] = {"reprint": [], "collect": [], "correct": [], "print": []}
    for one in answer.reprints:
        by_do[_do(one)].append(one)
    lines: list[str] = []
    for one in by_do["reprint"]:
        lines += [*_reprint_in_words(one), ""]
    for do, heading in (
        ("collect", "Collect these, because nobody gets them any more:"),
        ("correct", "Correct these first. Nobody can say yet what changed:"),
        ("print", "New since then. Print them where they are wanted:"),
    ):
        if by_do[do]:
            lines += [heading, *(_one_line(one) for one in by_do[do]), ""]
    if not answer.reprints:
        lines += [f"Nothing has changed since {answer.since}. Nothing must be reprinted.", ""]
    if answer.spoiled:
        lines.append("These records cannot be read, so nobody knows what they hold. Look at each by hand:")
        lines += [f"  {path}" for path in answer.spoiled]
    return "\n".join(lines).rstrip()


def _one_line(one: Reprint) -> str:
    edition = one.named
    why = f" {one.why}" if one.before else ("" if one.made else " Not made yet: ./run makes it.")
    return f"  {edition.code} {edition.title} for {', '.join(one.formats)}: edition {edition.edition}.{why}"


def _reprint_in_words(one: Reprint) -> Iterator[str]:
    assert one.before is not None
    assert one.now is not None
    yield f"Reprint {one.now.code} {one.now.title} for {', '.join(one.formats)}, because {one.why}."
    first = f"first made {in_full(one.now.first)}" if one.made else "not made yet: ./run makes it"
    yield f"  Before: edition {one.before.edition}, first made {in_full(one.before.first)}."
    yield f"  Now:    edition {one.now.edition}, {first}."
    heading = ""
    for change in one.changes:
        if change.heading != heading:
            heading = change.heading
            yield f"  {heading}"
        yield from (f"    {line}" for line in _change_in_words(change))


def _change_in_words(change: Change) -> Iterator[str]:
    label = _LABELS[change.kind]
    if change.kind == "order":
        yield f"{label}: {change.after}"
        return
    if change.kind == "picture":
        yield f"{label}: {change.after}"
    elif change.kind in {"added", "removed"}:
        yield f"{label}: {change.after or change.before}"
        return
    else:
        yield f"{label}."
        yield f"  Before: {change.before or 'nothing'}"
        yield f"  Now:    {change.after or 'nothing'}"
    if change.picture_before != change.picture_after:
        yield f"  Picture before: {change.picture_before or 'none'}. Now: {change.picture_after or 'none'}."
