"""What a YAML file holds before it has a shape: mappings, lists and `Text`, each with its place.

An empty value is None. Every other scalar is `Text`: nothing is guessed to be a number, a date or a yes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

from easyread.place import Place
from easyread.text import Text

Node = Union["Keys", "Entries", Text, None]


class Keys(dict[Text, Node]):
    """A mapping. ``place`` is its first key's; ``flow`` is true for one written in ``{curly brackets}``."""

    def __init__(self, place: Place, flow: bool = False) -> None:
        super().__init__()
        self.place = place
        self.flow = flow
        self.names: dict[str, Text] = {}

    def put(self, key: Text, value: Node) -> None:
        """Enter a value under a new key."""
        self.names[str(key)] = key
        self[key] = value

    def copied(self) -> Keys:
        """The same tree in mappings and lists of its own."""
        copy = Keys(self.place, self.flow)
        for key, value in self.items():
            copy.put(key, value.copied() if isinstance(value, Keys | Entries) else value)
        return copy


class Entries(list[Node]):
    """A list. ``places`` has the place of each entry, also of an empty one."""

    def __init__(self, place: Place, flow: bool = False) -> None:
        super().__init__()
        self.place = place
        self.flow = flow
        self.places: list[Place] = []

    def put(self, value: Node, place: Place) -> None:
        """Enter a value at the end."""
        self.append(value)
        self.places.append(place)

    def copied(self) -> Entries:
        """The same list, and all that is in it, anew."""
        copy = Entries(self.place, self.flow)
        for value, place in zip(self, self.places, strict=True):
            copy.put(value.copied() if isinstance(value, Keys | Entries) else value, place)
        return copy


Step = str | int


def node_at(root: Node, way: Sequence[Step]) -> Node:
    """The node that ``way`` (keys and list positions) leads to, or None."""
    node = root
    for step in way:
        if isinstance(node, Keys) and isinstance(step, str) and step in node.names:
            node = node[node.names[step]]
        elif isinstance(node, Entries) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def place_at(root: Node, way: Sequence[Step], path: str) -> Place:
    """The place of the value that ``way`` leads to; of its key when it is empty or a block; of the deepest part of
    the way that is there when it is missing."""
    place = Place(path)
    node = root
    if isinstance(node, Keys | Entries | Text):
        place = node.place
    for step in way:
        if isinstance(node, Keys) and isinstance(step, str) and step in node.names:
            key = node.names[step]
            node = node[key]
            place = node.place if isinstance(node, Text) or (isinstance(node, Entries) and node.flow) else key.place
        elif isinstance(node, Entries) and isinstance(step, int) and step < len(node):
            place = node.places[step]
            node = node[step]
            place = node.place if isinstance(node, Keys) else place
        else:
            break
    return place


def key_place(root: Node, way: Sequence[Step], path: str) -> Place:
    """The place of the last key itself on ``way``."""
    parent = node_at(root, way[:-1])
    if way and isinstance(parent, Keys) and isinstance(way[-1], str) and way[-1] in parent.names:
        return parent.names[way[-1]].place
    return place_at(root, way, path)
