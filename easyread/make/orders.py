"""Orders: which leaflets are wanted, for whom, and under which neutral name."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from easyread.current import reader_of
from easyread.errors import ChoiceNeeded, EasyReadError, NotMade
from easyread.held import held_back as held_back  # asked for here as well
from easyread.leaflet import Leaflet
from easyread.model import Library
from easyread.tailor import further_sheets, put_together, tailor, tailor_together
from easyread.tailor.needs import read_needs

NUMBERED = "numbered"
"""What the format of a proof ends with."""


@dataclass(frozen=True)
class Order:
    """One leaflet that somebody wants. ``together``: the sheet for reading the topic together. ``numbered``: a proof
    to comment on, which is no edition and is kept nowhere."""

    topic: str
    needs: tuple[str, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    together: bool = False
    numbered: bool = False

    def format(self, library: Library) -> str:
        """The neutral word for the reader; no need is ever named on a screen, in a list or in a log."""
        if self.together:
            return str(library.page.together_format)
        try:
            return put_together(library, self.needs, dict(self.choices)).format
        except ChoiceNeeded:
            return "+".join(str(audience.format_) for _, audience in read_needs(library, self.needs))

    def words(self, library: Library) -> str:
        """«answer-door, sign-and-text»."""
        return f"{self.topic}, {self.format(library)}"


def leaflet_of(order: Order, library: Library) -> Leaflet:
    """The leaflet that is ordered. Raises as `tailor` does, and `NotMade` for a sheet that the topic does not have."""
    if not order.together:
        choices = dict(order.choices)
        if order.numbered and order.topic in library.topics and library.topics[order.topic].sheet:
            choices.setdefault("sheet", "a4")  # a card has no room for numbers and comments
        leaflet = tailor(library, order.topic, order.needs, choices)
        return numbered(leaflet) if order.numbered else leaflet
    together = tailor_together(library, order.topic, dict(order.choices))
    if together is None:
        raise NotMade(
            f"The topic {order.topic} has no sheet for reading together.", "Write its supporter and questions."
        )
    return together


def numbered(leaflet: Leaflet) -> Leaflet:
    """The leaflet as a proof: its rows have numbers, and its name says so, so that nobody hands it out."""
    return replace(leaflet, look=replace(leaflet.look, numbered=True), format=f"{leaflet.format}+{NUMBERED}")


def orders_for_all(library: Library) -> list[Order]:
    """Every topic for every audience, and its sheet for reading together. Some topics and audiences are made only when
    somebody asks for them."""
    held = held_back(library)
    return [
        order
        for slug, topic in library.topics.items()
        if topic.unasked and slug not in held
        for order in orders_of(slug, library)
    ]


def orders_of(slug: str, library: Library) -> list[Order]:
    """One topic for every audience that is made unasked, and its sheet for reading together. A private topic has no
    such sheet."""
    topic = library.topics[slug]
    unasked = [need for need, audience in library.audiences.items() if audience.unasked]
    audiences = sorted(unasked, key=lambda need: (library.audiences[need].order, need))
    orders = [order for need in audiences for order in orders_for(slug, (need,), (), library)]
    if not topic.private and (topic.supporter or topic.questions):
        orders.append(Order(slug, together=True))
    return orders


def orders_for(
    slug: str, needs: tuple[str, ...], choices: tuple[tuple[str, str], ...], library: Library
) -> list[Order]:
    """One topic for one reader: the leaflet, and what such a reader gets beside it."""
    further = [] if dict(choices).get("sheet") else further_sheets(library, slug, needs)
    return [
        Order(slug, needs, choices),
        *(Order(slug, needs, tuple(sorted((dict(choices) | more).items()))) for more in further),
    ]


def orders_standing(library: Library, folder: Path, known: Collection[Order]) -> Iterator[Order]:
    """Leaflets in the folder that were made for one reader: they are made again with all others, so that none is old.

    One whose topic or format is no more, or whose topic is made only by name, is not among them.
    """
    formats = {order.format(library) for order in known}
    topics = {order.topic for order in known}
    for file in sorted(folder.glob("*/*.pdf")):
        format_ = file.parent.name
        reader = None if format_ in formats or file.stem not in topics else reader_of(format_, library)
        if reader is None:
            continue
        order = Order(file.stem, reader[0], tuple(sorted(reader[1].items())))
        try:
            if order.format(library) == format_:
                yield order
        except EasyReadError:
            continue
