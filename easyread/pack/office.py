"""The officer's own sheets of a pack: the separator before it, and the checklist of what was fitted."""

from __future__ import annotations

from easyread.pack.plan import Checklist, Pack
from easyread.pack.sheets import CODE, PLACE, SHEETS, OfficerSheet


def separator_of(pack: Pack) -> OfficerSheet:
    """The sheet before each pack, with marks for what differs."""
    words = pack.packs.words
    values = (
        ("language", str(pack.library.settings.language)),
        ("officer_only", str(words.officer_only)),
        ("code", CODE),
        ("place", PLACE),
        ("sheets", SHEETS),
    )
    return OfficerSheet("pack-separator.html.jinja", str(words.separator), values)


def checklist_of(pack: Pack, checklist: Checklist) -> OfficerSheet:
    """The officer's sheet for some homes, with a mark for the code."""
    words = pack.packs.words
    values: tuple[tuple[str, object], ...] = (
        ("language", str(pack.library.settings.language)),
        ("code", CODE),
        ("words", words),
        ("kit", checklist.kit),
        ("leaflets", checklist.leaflets),
        ("format", checklist.format),
    )
    return OfficerSheet("pack-checklist.html.jinja", str(words.checklist), values)
