"""What the easy wording lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Library, Variant
from easyread.text import Text
from easyread.wording import read_wording

_KEPT = re.compile(r"\d+(?:[ .:,]\d+)*|\b(?:not|never|only|no|cannot)\b|n['’]t\b", re.I)


@register
class Meaning(LibraryRule):
    """A number, a date, and not, never, only of the full wording must be in the easy one."""

    id = "meaning"
    level = Level.ERROR
    title = "The easy words leave out a number or a “not”"
    source = "ISO-based plain language guides; INK15: simplifying can lose meaning; STANDARDS W24"
    why = "A leaflet that lost a “not” or a number can leave somebody unsafe."
    examples = (
        (
            "plain: Never disclose your PIN.\nsay: Tell people your PIN.",
            "plain: Never disclose your PIN.\nsay: Never tell your PIN.",
        ),
    )

    def look(self, library: Library) -> Iterator[Finding]:
        for slug, topic in {**library.topics, **library.held}.items():
            for section in topic.sections:
                for statement in section.statements:
                    said = " ".join(
                        str(read_wording(v.say).text) for v in (statement, statement.instead) if v is not None
                    )
                    for variant, easy in (
                        (statement, said),
                        *((v, str(read_wording(v.say).text)) for v in statement.for_.values()),
                    ):
                        yield from self._compare(variant, easy, slug)

    def _compare(self, variant: Variant, easy: str, slug: str) -> Iterator[Finding]:
        plain: Text | None = getattr(variant, "plain", None)
        if plain is None:
            return
        lost = missing(str(plain), easy)
        if lost:
            quoted = ", ".join(f"“{one}”" for one in lost)
            message = (
                f"The full wording has {quoted}, and the easy one has not. Put it back, or change the full wording."
            )
            yield Finding(variant.say.place, self.level, self.id, message, str(variant.say), (), self.source, slug)


def missing(plain: str, easy: str) -> list[str]:
    """The numbers and the not, never, only of ``plain`` that ``easy`` does not have."""
    kept = {_key(found) for found in _KEPT.findall(easy)}
    return [found for found in dict.fromkeys(_KEPT.findall(plain)) if _key(found) not in kept]


def _key(found: str) -> str:
    lower = found.lower()
    if lower in {"not", "never", "no", "cannot"} or (lower.endswith("t") and lower[0] == "n"):
        return "not"
    return re.sub(r"\D", "", lower) or lower
