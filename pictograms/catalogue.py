"""The catalogue `pictograms.yaml`: the words that go with each picture. It is the only place for them."""

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent
CATALOGUE = FOLDER / "pictograms.yaml"
STATES = ("wanted", "drawn", "looked-at", "tested")
KINDS = ("advice", "do-not", "danger", "thing", "helper")
NEEDED = ("title", "alt", "meaning", "theme", "phrases", "licence", "state")


class CatalogueError(Exception):
    """The catalogue cannot be used. The message says where, what is wrong and what to do."""


@dataclass(frozen=True)
class Entry:
    """One picture's words. A wanted picture has no drawing yet; `shows` says what to draw.

    `kind` is empty where nobody has said it yet: such a picture is never proposed.
    """

    id: str
    title: str
    alt: str
    meaning: str
    theme: str
    phrases: tuple[str, ...]
    licence: str
    state: str
    shows: str = ""
    kind: str = ""

    @property
    def drawn(self) -> bool:
        """Whether there must be an SVG for it."""
        return self.state != "wanted"


class _Loader(yaml.SafeLoader):
    """Keeps every value as the text that was written, and refuses a key that is there twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise CatalogueError(
                    f"{CATALOGUE.name}, line {key.start_mark.line + 1}: «{key.value}» is there twice. Delete one."
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {}


def read_catalogue(file: Path = CATALOGUE) -> dict[str, Entry]:
    """Every entry by id, in the order of the file."""
    try:
        found = yaml.load(file.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.YAMLError as error:
        raise CatalogueError(f"{file.name} is not readable YAML. {error}") from error
    return {id: _entry(id, values) for id, values in found["pictograms"].items()}


def _entry(id: str, values: dict[str, Any]) -> Entry:
    missing = [key for key in NEEDED if not values.get(key)]
    unknown = [key for key in values if key not in (*NEEDED, "shows", "kind")]
    if missing or unknown:
        raise CatalogueError(
            f"Picture «{id}»: missing {missing}, unknown {unknown}. Put in what is missing, delete what is unknown."
        )
    if values["state"] not in STATES:
        raise CatalogueError(f"Picture «{id}»: there is no state «{values['state']}». Use one of: {', '.join(STATES)}.")
    if values.get("kind", KINDS[0]) not in KINDS:
        raise CatalogueError(f"Picture «{id}»: there is no kind «{values['kind']}». Use one of: {', '.join(KINDS)}.")
    if values["state"] == "wanted" and not values.get("shows"):
        raise CatalogueError(f"Picture «{id}» is wanted. Say under «shows» what to draw.")
    return Entry(id=id, **{**values, "phrases": tuple(values["phrases"])})
