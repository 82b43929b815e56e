"""Looking into a PDF's objects without trusting them: a wrong kind of thing counts as not there."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

Thing = object
Entries = (pikepdf.Dictionary, pikepdf.Stream)


def entry(thing: Thing, key: str) -> Thing:
    """The value of a key, None if there is none or ``thing`` has no keys."""
    if isinstance(thing, Entries):
        found: Thing = thing.get(key)
        return found
    return None


def items(thing: Thing) -> list[Thing]:
    """The members of an array; of anything else itself; nothing of None."""
    if thing is None:
        return []
    if isinstance(thing, pikepdf.Array):
        return list(thing)
    return [thing]


def whole(thing: Thing) -> int | None:
    """A whole number."""
    return thing if isinstance(thing, int) and not isinstance(thing, bool) else None


def number(thing: Thing) -> float | None:
    """Any number."""
    try:
        return float(thing)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def name(thing: Thing) -> str:
    """A name without its slash; empty if it is none."""
    try:
        return str(thing)[1:] if isinstance(thing, pikepdf.Name) else ""
    except UnicodeDecodeError:
        return ""


def text(thing: Thing) -> str:
    """A text string; empty if it is none."""
    return str(thing) if isinstance(thing, pikepdf.String) else ""


def key_of(thing: Thing) -> tuple[int, int]:
    """What tells one indirect object from another; (0, 0) for one that is not indirect."""
    return thing.objgen if isinstance(thing, pikepdf.Object) else (0, 0)


def tree_pairs(root: Thing, leaf: str) -> Iterator[tuple[Thing, Thing]]:
    """Keys and values of a number tree (``/Nums``) or a name tree (``/Names``), loops cut (ISO 32000-1 7.9.6)."""
    seen: set[tuple[int, int]] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop(0)
        key = key_of(node)
        if key in seen:
            continue
        if key != (0, 0):
            seen.add(key)
        pairs = items(entry(node, leaf))
        yield from zip(pairs[::2], pairs[1::2], strict=False)
        waiting[:0] = [kid for kid in items(entry(node, "/Kids")) if isinstance(kid, Entries)]
