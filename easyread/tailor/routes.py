"""Ways to get help that work for this reader, on this day.

A route that asks for something the reader cannot do is not printed; nor is one that is long past its review
(settings «overdue-days»), unless it is a permanent national number. If nothing answers in an emergency, no
leaflet is made: a person must choose.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from easyread.errors import ChoiceNeeded
from easyread.model import Contact, Library
from easyread.tailor.needs import Reader


def withdrawn(contact: Contact, library: Library) -> bool:
    """Whether the contact is so long past its review that it may not be printed."""
    days = timedelta(days=library.settings.limits.overdue_days)
    return not contact.permanent and library.today > contact.review + days


def works_for(contact: Contact, reader: Reader) -> bool:
    """Whether the contact asks for nothing that this reader cannot do."""
    return not reader.cannot.intersection(map(str, contact.takes))


def working(library: Library, reader: Reader, ids: Iterable[str]) -> list[str]:
    """The contacts among ``ids`` that this reader can use today, the reader's best kind of route first."""
    usable = [
        id_
        for id_ in dict.fromkeys(ids)
        if id_ in library.contacts
        and works_for(library.contacts[id_], reader)
        and not withdrawn(library.contacts[id_], library)
    ]
    rank = {how: place for place, how in enumerate(reader.routes)}
    return sorted(usable, key=lambda id_: (not library.contacts[id_].urgent, rank.get(library.contacts[id_].how, 99)))


def help_routes(library: Library, reader: Reader) -> list[str]:
    """The routes of the help page.

    Raises `ChoiceNeeded` when none of them answers in an emergency.
    """
    wanted = reader.help or tuple(map(str, library.settings.help_))
    routes = working(library, reader, wanted)
    if not any(library.contacts[id_].urgent for id_ in routes):
        # the reader's own list may hold nothing that all the needs can use: every urgent route counts then
        more = working(library, reader, (id_ for id_, contact in library.contacts.items() if contact.urgent))
        routes = [*more, *routes]
    if not any(library.contacts[id_].urgent for id_ in routes):
        raise ChoiceNeeded(
            f"No way to get help in an emergency is left for the format {reader.format}.",
            "Add a route to content/contacts.yaml that works for this reader, or leave one of the needs out.",
        )
    return routes
