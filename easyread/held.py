"""Topics that are held back in this place: a setting is missing, or what they are about is."""

from __future__ import annotations

from easyread.model import Library


def held_back(library: Library) -> dict[str, str]:
    """Every topic that is not made here, with the reason and what to do."""
    reasons: dict[str, str] = {}
    for slug, topic in library.topics.items():
        for contact in topic.rests_on:
            if contact in library.not_here:
                reasons[slug] = (
                    f"It is all about the contact “{contact}”, and content/contacts.yaml says that this place has none."
                )
        for name in topic.follows:
            if getattr(library.settings, name) is None:
                means = type(library.settings).model_fields[name].description or ""
                why = f"It follows “{name}” of content/settings.yaml, and that is not set."
                reasons[slug] = f"{why} {means}".strip()
    return reasons
