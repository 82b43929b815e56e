"""Pictures that say something else than the words beside them: the wrong act beside advice, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Library, Variant, variants
from easyread.wording import sentence_spans

_WARNS = re.compile(r"\b(?:not|never|no|nobody|avoid|stop)\b", re.IGNORECASE)
_REQUEST = re.compile(r"(?:Please |Always )?(?:Do|Keep|Use|Tell|Ask|Put|Take|Give|Go|Look|Stay|Lock|Shut|Open)\b")
_NAMES_DANGER = re.compile(r"\b(?:not|never|no|if|when|because|about|from)\b", re.IGNORECASE)


@register
class PictureKind(LibraryRule):
    """What a picture shows is what the words beside it do."""

    id = "picture-kind"
    level = Level.ERROR
    title = "The picture and its words say opposite things"
    source = (
        "Department of Health, Making written information easier to understand (2009): pictures that match the words"
    )
    why = "Some readers follow a leaflet by its pictures alone: a picture of the wrong act tells them to do it."
    examples = (
        (
            "say: Keep the door shut.\npicture: open-door-to-stranger",
            "say: Keep the door shut.\npicture: keep-door-shut",
        ),
    )

    def look(self, library: Library) -> Iterator[Finding]:
        for slug, topic in {**library.topics, **library.held}.items():
            for section in topic.sections:
                for statement in section.statements:
                    for _, variant in variants(statement):
                        yield from self._read(library, variant, slug)

    def _read(self, library: Library, variant: Variant, slug: str) -> Iterator[Finding]:
        picture = variant.picture
        entry = library.pictograms.get(picture) if picture is not None else None
        if picture is None or entry is None:
            return
        message, level = None, self.level
        says = str(variant.say).replace("*", "")
        if variant.instead is not None and entry.kind in {"advice", "helper"}:
            message = (
                "shows what to do, and these words say what not to do. Put it under “instead”, and choose another."
            )
        elif entry.kind == "do-not" and variant.instead is None and not _WARNS.search(says):
            message = "shows what not to do, and these words do not say so. Choose the picture of the right act."
        elif entry.kind == "danger" and _asks_only(says):
            level = Level.WARNING  # English is too hard to be sure
            message = "shows a danger, and these words ask for something else. Choose the picture of the right act."
        if message is not None:
            text = f"The picture “{picture}” {message}"
            yield Finding(picture.place, level, self.id, text, str(picture), (), self.source, slug)


def _asks_only(says: str) -> bool:
    """Whether some words are one request that names no danger."""
    return bool(_REQUEST.match(says)) and len(sentence_spans(says)) == 1 and not _NAMES_DANGER.search(says)
