"""JSON Schemas of the content files, for editors: VS Code completes and checks with them as the team types.

They are made from the nouns. With a library, everything that can be named is listed too: pictures, contacts, words,
needs, sources. They are looser than loading where an editor reads YAML another way than we do: it takes
«number: 101» for a number and may take «yes» for a boolean.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from easyread.load.packs import Kit, Packs, Prices
from easyread.model import (
    Audience,
    Brand,
    Contacts,
    Library,
    PageWords,
    Photos,
    Pictograms,
    Settings,
    Shape,
    Sources,
    Topic,
    Words,
)

FILES: Mapping[str, type[Shape]] = {
    "topic": Topic,
    "audience": Audience,
    "contacts": Contacts,
    "words": Words,
    "sources": Sources,
    "settings": Settings,
    "page": PageWords,
    "pictograms": Pictograms,
    "packs": Packs,
    "kit": Kit,
    "prices": Prices,
    "brand": Brand,
    "photos": Photos,
}
"""Schema name → what a file of that kind holds."""

_NAMES = {
    ("Topic", "family"): "families",
    ("Topic", "picture"): "pictures",
    ("Topic", "words"): "words",
    ("Topic", "contacts"): "contacts",
    ("Variant", "picture"): "pictures",
    ("Variant", "source"): "sources",
    ("Statement", "picture"): "pictures",
    ("Statement", "source"): "sources",
    ("Statement", "for"): "needs",
    ("Statement", "wins"): "needs",
    ("Statement", "only"): "needs",
    ("Statement", "not"): "needs",
    ("Audience", "help"): "contacts",
    ("Change", "set"): "settings",
    ("Change", "source"): "sources",
    ("Contact", "source"): "sources",
    ("PackRecipe", "topics"): "topics",
    ("PackRecipe", "last"): "topics",
    ("PackWords", "count-picture"): "pictures",
    ("PackWords", "slowly-picture"): "pictures",
    ("KitPiece", "picture"): "pictures",
    ("KitPiece", "topic"): "topics",
    ("Prices", "source"): "sources",
    ("Settings", "base"): "needs",
    ("Settings", "help"): "contacts",
    ("Settings", "proof-contact"): "contacts",
}
"""(noun, key) → what it names. Keys of PageWords that end in -picture are added below."""


def write_schemas(folder: str | Path, library: Library | None = None) -> list[Path]:
    """Write ``<name>.schema.json`` for every kind of content file into a folder; gives the paths written."""
    written = []
    for name, schema in schemas(library).items():
        path = Path(folder) / f"{name}.schema.json"
        path.write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8", newline="\n")
        written.append(path)
    return written


def schemas(library: Library | None = None) -> dict[str, dict[str, Any]]:
    """The schema of every kind of content file, by name."""
    known = _known(library) if library is not None else {}
    found = {}
    for name, model in FILES.items():
        schema = model.model_json_schema(by_alias=True, schema_generator=_Schema)
        definitions: dict[str, Any] = schema.get("$defs", {})
        for noun, shape in {**definitions, model.__name__: schema}.items():
            _name_known(noun, shape.get("properties", {}), known)
        found[name] = {"$schema": "http://json-schema.org/draft-07/schema#", **schema}
    return found


class _Schema(GenerateJsonSchema):
    """Pydantic's schemas without the titles it makes up from names."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """No."""
        return False


def _known(library: Library) -> dict[str, list[str]]:
    names: dict[str, Iterable[str]] = {
        "families": library.settings.families,
        "pictures": [*library.pictograms, *library.photos],
        "words": library.words.words,
        "contacts": library.contacts,
        "sources": library.sources,
        "needs": library.audiences,
        "settings": library.settings.combine,
        "topics": library.topics,
    }
    return {kind: sorted(map(str, ids)) for kind, ids in names.items()}


def _name_known(noun: str, properties: dict[str, Any], known: Mapping[str, list[str]]) -> None:
    """Put the names that are known into the properties of one noun."""
    for key, schema in properties.items():
        kind = "pictures" if noun == "PageWords" and key.endswith("-picture") else _NAMES.get((noun, key), "")
        ids = known.get(kind)
        if not ids:
            continue
        if schema.get("type") == "array":
            schema["items"] = {"enum": ids}
        elif schema.get("type") == "object":
            one = schema["additionalProperties"]
            schema["properties"] = dict.fromkeys(ids, one)
            schema["additionalProperties"] = False
        elif "anyOf" in schema:
            schema["anyOf"] = [{"enum": ids}, *(one for one in schema["anyOf"] if one.get("type") == "null")]
        else:
            schema.pop("type", None)
            schema["enum"] = ids
