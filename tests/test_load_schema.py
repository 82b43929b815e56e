"""The schemas that an editor uses say what loading says, so that nobody is told twice, or differently."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from pack_material import KIT, PACKS, PRICES
from tiny import CONTACTS, DEAF, EASY_READ, PAGE, PICTOGRAMS, SETTINGS, SOURCES, TODAY, TOPIC, WORDS, tiny_library

from easyread.load import open_library
from easyread.load.schema import FILES, schemas, write_schemas

ROOT = Path(__file__).parents[1]

GOOD = {
    "topic": TOPIC,
    "audience": EASY_READ + "help: [emergency]\n",
    "contacts": CONTACTS,
    "words": WORDS,
    "sources": SOURCES,
    "settings": SETTINGS,
    "page": PAGE,
    "pictograms": PICTOGRAMS,
    "packs": PACKS.replace("say-no", "lock-door"),
    "kit": KIT.replace("topic: chain", "topic: lock-door"),
    "prices": PRICES,
}


def complaints(schema: dict[str, Any], value: Any, whole: dict[str, Any]) -> list[str]:
    """What an editor would underline: the part of JSON Schema that our schemas use."""
    if "$ref" in schema:
        return complaints(whole["$defs"][schema["$ref"].rsplit("/", 1)[1]], value, whole)
    if "anyOf" in schema:
        every = [complaints(one, value, whole) for one in schema["anyOf"]]
        return [] if [] in every else min(every, key=len)
    found = []
    if "enum" in schema and not any(value == one and type(value) is type(one) for one in schema["enum"]):
        found.append(f"{value!r} is none of {schema['enum']}")
    kinds: dict[str, Any] = {"string": str, "number": (int, float), "integer": int, "boolean": bool, "null": type(None)}
    kinds |= {"object": dict, "array": list}
    allowed = schema.get("type", [])
    allowed = [allowed] if isinstance(allowed, str) else allowed
    if allowed and not any(isinstance(value, kinds[kind]) for kind in allowed):
        found.append(f"{value!r} is no {allowed}")
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        found.append(f"{value!r} is not like {schema['pattern']}")
    if isinstance(value, dict):
        found += [f"{key} is missing" for key in schema.get("required", []) if key not in value]
        for key, one in value.items():
            inside = schema.get("properties", {}).get(key, schema.get("additionalProperties", True))
            if inside is False:
                found.append(f"there is no {key}")
            elif isinstance(inside, dict):
                found += complaints(inside, one, whole)
    if isinstance(value, list):
        found += ["too few"] if len(value) < schema.get("minItems", 0) else []
        found += [wrong for one in value for wrong in complaints(schema.get("items", {}), one, whole)]
    return found


def as_an_editor_reads(words: str) -> Any:
    """YAML 1.2 as an editor has it: numbers and true are taken for what they look like, yes and dates are text."""

    class Editor(yaml.SafeLoader):
        pass

    Editor.yaml_implicit_resolvers = {
        letter: [(tag, pattern) for tag, pattern in pairs if not tag.endswith((":timestamp", ":bool"))]
        for letter, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))
    return yaml.load(words, Editor)


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("with_names", [False, True])
def test_an_editor_underlines_nothing_in_content_that_loads(tmp_path: Path, name: str, with_names: bool) -> None:
    library = open_library(tiny_library(tmp_path), TODAY) if with_names else None
    schema = schemas(library)[name]
    assert complaints(schema, as_an_editor_reads(GOOD[name]), schema) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("topic", "about:", "abuot:"),
        ("topic", "picture: lock-door", "picture: lokc-door"),
        ("topic", "deaf:", "daef:"),
        ("topic", "[deaf]", "[daef]"),
        ("topic", "[S1]", "[S2]"),
        ("topic", "[ID card]", "[card]"),
        ("topic", "main: yes", "main: maybe"),
        ("topic", "2028-11-01", "1 November"),
        ("topic", "family: door", "family: doors"),
        ("contacts", "how: web", "how: wbe"),
        ("contacts", "takes: [hear", "takes: [hera"),
        ("page", 'help-picture: "phone-help"', 'help-picture: "help"'),
        ("settings", "[emergency, helper]", "[nobody]"),
        ("pictograms", "state: drawn", "state: dawn"),
    ],
)
def test_an_editor_underlines_what_loading_refuses(tmp_path: Path, name: str, old: str, new: str) -> None:
    schema = schemas(open_library(tiny_library(tmp_path), TODAY))[name]
    assert old in GOOD[name]
    assert complaints(schema, as_an_editor_reads(GOOD[name].replace(old, new, 1)), schema)


def test_yes_and_true_may_both_be_typed() -> None:
    schema = schemas()["topic"]
    for typed in ("yes", "no", "true", "false"):
        words = TOPIC.replace("main: yes", f"main: {typed}")
        assert complaints(schema, as_an_editor_reads(words), schema) == []


def test_every_key_of_a_topic_tells_the_writer_what_it_is_for() -> None:
    silent = {
        "state",
        "sections",
        "heading",
        "statements",
        "who",
        "date",
        "group",
        "how-many",
        "role",
        "ask",
        "pictures",
        "plain",
    }
    topic = schemas()["topic"]
    shapes = [topic, *topic["$defs"].values()]
    assert {key for shape in shapes for key, one in shape["properties"].items() if "description" not in one} <= silent


def test_schemas_are_written_the_same_every_time(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path / "project"), TODAY)
    first, second = tmp_path / "one", tmp_path / "two"
    for folder in (first, second):
        folder.mkdir()
        assert len(write_schemas(folder, library)) == len(FILES)
    for path in first.iterdir():
        assert path.name.endswith(".schema.json")
        assert path.read_bytes() == (second / path.name).read_bytes()
        json.loads(path.read_text("utf-8"))


def test_the_committed_schemas_are_what_the_nouns_and_the_content_give(tmp_path: Path) -> None:
    """`./run schema` writes them anew."""
    write_schemas(tmp_path, open_library(ROOT, date(2026, 11, 24)))
    for path in tmp_path.iterdir():
        committed = ROOT / "content" / path.name
        assert committed.is_file(), f"content/{path.name} is missing: ./run schema"
        assert committed.read_text("utf-8") == path.read_text("utf-8"), f"content/{path.name} is old: ./run schema"


def test_a_need_added_as_a_file_is_offered_by_the_editor(tmp_path: Path) -> None:
    new = DEAF.replace("sign-and-text", "calm-words")
    library = open_library(tiny_library(tmp_path, **{"content/audiences/memory.yaml": new}), TODAY)
    statement = schemas(library)["topic"]["$defs"]["Statement"]["properties"]
    assert statement["only"]["items"]["enum"] == ["deaf", "easy-read", "memory"]
    assert list(statement["for"]["properties"]) == ["deaf", "easy-read", "memory"]
