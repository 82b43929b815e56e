"""A recall in words for a comms lead, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from easyread.current import Gone
from easyread.dates import in_full
from easyread.editions import RecordedEdition
from easyread.recall import Holding, Recall, Recalled

MOST_PLACES = 40
"""Places of the content that are listed; a comms lead finds the rest when these are done."""


def as_json(answer: Recall) -> list[dict[str, Any]]:
    """One object for each edition that holds it."""
    return [
        {
            "asked": answer.asked,
            "kind": one.sought.kind,
            "topic": holding.edition.topic,
            "code": holding.edition.code,
            "title": holding.edition.title,
            "edition": holding.edition.edition,
            "formats": list(holding.edition.formats),
            "first": holding.edition.first.isoformat() if holding.made else None,
            "current": list(holding.current),
            "replaced_by": {
                format_: now.edition if isinstance(now, RecordedEdition) else None
                for format_, now in holding.instead.items()
            },
            "words": list(holding.words),
        }
        for one in answer.found
        for holding in one.holdings
    ]


def as_text(answer: Recall) -> str:
    """The answer for a comms lead: who holds it, since when, and what to do."""
    lines: list[str] = []
    for one in answer.found:
        lines += [*_kind_in_words(one), ""]
    if answer.near:
        lines += [f"Did you mean {' or '.join(f'“{name}”' for name in answer.near)}?", ""]
    if answer.spoiled:
        lines.append("These records cannot be read, so nobody knows what they hold. Look at each by hand:")
        lines += [f"  {path}" for path in answer.spoiled]
    return "\n".join(lines).rstrip()


def _kind_in_words(one: Recalled) -> Iterator[str]:
    yield one.sought.what
    if not one.holdings:
        it = "has these words" if one.sought.kind == "words" else "holds it"
        yield f"No leaflet that was ever made here {it}."
    made = [holding for holding in one.holdings if holding.made]
    if made:
        topics = {holding.edition.topic for holding in made}
        yield f"{_count(len(made), 'edition')} of {_count(len(topics), 'topic')} {_hold(len(made))} it."
    topic = ""
    words: tuple[str, ...] = ()
    for holding in _today_first(one.holdings):
        edition = holding.edition
        if edition.topic != topic:
            topic, words = edition.topic, ()
            yield ""
            yield f"{edition.code} {edition.title} ({topic})"
        since = f"since {in_full(edition.first)}" if holding.made else "not made yet"
        yield f"  {edition.edition}  {', '.join(edition.formats)}  {since}"
        yield from (f"      {line}" for line in _stand(holding))
        if holding.words != words:
            yield from (f"      {said if said.startswith('(') else f'“{said}”'}" for said in holding.words)
        words = holding.words
    yield from _to_do(one)
    if one.sought.places:
        yield ""
        yield "Where it stands in the content today:"
        yield from (f"  {place}  {words}" for place, words in one.sought.places[:MOST_PLACES])
        more = len(one.sought.places) - MOST_PLACES
        if more > 0:
            yield f"  and at {_count(more, 'more place')}."


def _today_first(holdings: Sequence[Holding]) -> list[Holding]:
    """By topic; in a topic the current editions, then the others, the newest first."""

    def place(holding: Holding) -> tuple[str, bool, bool, int]:
        edition = holding.edition
        return edition.topic, not holding.current, holding.made, -edition.first.toordinal()

    return sorted(holdings, key=place)


def _stand(holding: Holding) -> Iterator[str]:
    """Whether the edition is current, and for whom it is not."""
    if holding.current:
        whole = not holding.instead
        yield "Current." if whole else f"Current for {', '.join(holding.current)}."
    by_now: dict[str, list[str]] = {}
    for format_, now in holding.instead.items():
        by_now.setdefault(_now_in_words(now, holding), []).append(format_)
    for words, formats in by_now.items():
        who = f" for {', '.join(formats)}" if holding.current or len(by_now) > 1 else ""
        yield f"Older{who}: people may still have it at home. {words}"


def _now_in_words(now: RecordedEdition | Gone, holding: Holding) -> str:
    if isinstance(now, Gone):
        return now.why
    return f"Today's edition {now.edition} {'holds it too' if now.edition in holding.still else 'does not hold it'}."


def _to_do(one: Recalled) -> Iterator[str]:
    """What to reprint and what to collect."""
    reprint: dict[str, None] = {}
    collect: dict[str, None] = {}
    wait: dict[str, None] = {}
    for holding in one.holdings:
        edition = holding.edition
        if not holding.made:
            continue
        for format_, now in holding.instead.items():
            leaflet = f"{edition.code} {edition.title}, {format_}"
            if isinstance(now, Gone):
                (collect if now.for_good else wait)[f"  {leaflet}: edition {edition.edition}. {now.why}"] = None
            elif now.edition not in holding.still:
                because = f"because edition {edition.edition} holds it and today's {now.edition} does not"
                reprint[f"  Reprint {leaflet}, {because}."] = None
    for heading, lines in (
        ("Reprint these for whoever has the older edition:", reprint),
        ("Collect these, because nothing has taken their place:", collect),
        ("These cannot be made today. Correct them first:", wait),
    ):
        if lines:
            yield ""
            yield heading
            yield from lines
    if any(holding.current for holding in one.holdings):
        yield ""
        yield "If it is wrong: correct the places below, make the leaflets with ./run, and ask again."


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _hold(number: int) -> str:
    return "holds" if number == 1 else "hold"
