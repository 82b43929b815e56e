"""How the loader speaks: findings in the words of somebody who writes leaflets, not programs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from easyread.finding import Finding, Level
from easyread.place import Place
from easyread.text import Text

MOST = 100
"""The most findings that one file may give: past that, the file is something else than a leaflet's content."""

_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")


def error(
    place: Place, rule: str, message: str, *, text: str = "", suggestions: Iterable[str] = (), topic: str = ""
) -> Finding:
    """A finding that stops what it is about."""
    return Finding(place, Level.ERROR, rule, message, text, tuple(suggestions), topic=topic)


def quoted(words: str, most: int = 40) -> str:
    """Words in quotation marks, on one line, cut where they are long."""
    words = _HIDDEN.sub(" ", words[: 4 * most])
    return f"“{words if len(words) <= most else words[: most - 1].rstrip() + '…'}”"


def near(word: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """The known names that look like ``word``, best first."""
    if len(word) > 60:
        return ()
    by_lower: dict[str, str] = {}
    for name in known:
        by_lower.setdefault(name.lower(), str(name))
    lower = word.lower().replace("_", "-").replace(" ", "-")
    swapped = [name for name in by_lower if sorted(name) == sorted(lower)]  # «sya»: too short for a ratio
    close = get_close_matches(lower, by_lower, n=most, cutoff=0.7)
    return tuple(by_lower[name] for name in dict.fromkeys(swapped + close))[:most]


def did_you_mean(found: tuple[str, ...], otherwise: str = "") -> str:
    """«Did you mean “font”?», or something else to say when nothing is near."""
    return f"Did you mean {quoted(found[0])}?" if found else otherwise


def listing(names: Iterable[str], most: int = 12) -> str:
    """«door, home, tricks», cut after some."""
    shown = [str(name) for name in names]
    return ", ".join(shown[:most]) + (" …" if len(shown) > most else "")


def words_of(text: Text) -> Place:
    """The stretch of a value's own words, without the quotes around them."""
    return text.span(0, len(text)) if text else text.place
