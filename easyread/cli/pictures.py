"""``./run pictograms`` and ``./run schema``."""

from __future__ import annotations

import argparse

from easyread.errors import FINDINGS, FINE
from easyread.load import open_library
from easyread.load.schema import write_schemas
from easyread.model import Library, variants


def used_pictures(library: Library) -> dict[str, list[str]]:
    """Which pictures are used, and where: topics, contacts and the page itself."""
    used: dict[str, list[str]] = {}

    def note(picture: object, where: str) -> None:
        if picture is not None:
            used.setdefault(str(picture), []).append(where)

    for name, topic in library.topics.items():
        note(topic.picture, name)
        for section in topic.sections:
            for statement in section.statements:
                for _, variant in variants(statement):
                    note(variant.picture, name)
    for name, contact in library.contacts.items():
        for variant in contact.say:
            note(variant.picture, f"contact {name}")
    page = library.page
    for picture in (page.help_picture, page.main_picture, page.contact_picture, page.notes_picture):
        note(picture, "every leaflet")
    return used


def pictograms_command(options: argparse.Namespace) -> int:
    """What there is, what is missing, what nobody uses."""
    library = open_library(options.root, options.today)
    used = used_pictures(library)
    drawn = {name for name in library.pictograms if library.picture_file(name).is_file()}
    missing = sorted(set(used) - drawn)
    if options.missing:
        for name in missing:
            entry = library.pictograms.get(name)
            shows = f" {entry.shows}" if entry and entry.shows else ""
            print(f"{name}: used in {', '.join(dict.fromkeys(used[name]))}.{shows}")
        print(f"{len(missing)} pictures are missing." if missing else "No picture is missing.")
        return FINDINGS if missing else FINE
    if options.unused:
        for name in sorted(drawn - set(used)):
            print(f"{name}: {library.pictograms[name].meaning}")
        return FINE
    for name, entry in sorted(library.pictograms.items(), key=lambda pair: (pair[1].theme, pair[0])):
        print(f"{entry.theme:8} {name:28} {entry.state:10} {entry.meaning}")
    print(f"{len(library.pictograms)} pictures, {len(drawn)} drawn, {len(used)} used, {len(missing)} missing.")
    return FINE


def schema_command(options: argparse.Namespace) -> int:
    """Writes content/*.schema.json, which an editor such as VS Code reads."""
    library = open_library(options.root, options.today)
    for file in write_schemas(options.root / "content", library):
        print(file)
    return FINE
