"""Trees into the nouns: pydantic judges, and its verdicts are put into words for a writer, at their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from easyread.finding import Finding
from easyread.load.speak import MOST, did_you_mean, error, listing, near, quoted, words_of
from easyread.load.tree import Entries, Keys, Node, Step, key_place, node_at, place_at
from easyread.model import Shape
from easyread.place import Place
from easyread.text import Text

Model = TypeVar("Model", bound=Shape)
Broken = dict[str, dict[Step, Place]]
"""What was left out of a shared file: container → entry → where it stands."""


def shaped(model: type[Model], root: Keys, path: str, topic: str = "") -> tuple[Model | None, list[Finding]]:
    """The noun that a file holds, or None, and everything that is wrong with it."""
    try:
        return model.model_validate(root), []
    except ValidationError as wrong:
        return None, _findings(model, root, wrong, path, topic)


def shaped_in_part(model: type[Model], root: Keys, path: str) -> tuple[Model | None, list[Finding], Broken]:
    """The same for a shared file: an entry that is wrong is left out, and the others stay.

    An entry is what stands two levels down: one contact, one word, one picture. None when the file's own keys are
    missing.
    """
    whole, findings = shaped(model, root, path)
    broken: Broken = {}
    for _ in range(2):
        if whole is not None or not findings:
            break
        root = root.copied()  # the file's own tree is kept for the next time it is read
        try:
            model.model_validate(root)
        except ValidationError as wrong:
            _leave_out(root, wrong.errors(include_url=False), path, broken)
        whole, _more = shaped(model, root, path)
    return whole, findings, broken


def _leave_out(root: Keys, wrong: Sequence[ErrorDetails], path: str, broken: Broken) -> None:
    """Take out what is wrong: entries two levels down where there are some, else the file's own keys."""
    ways = {tuple(details["loc"][:2]) for details in wrong}
    # the last entries of a list first, so that the others keep their numbers
    for way in sorted(ways, key=lambda way: way[-1] if isinstance(way[-1], int) else 0, reverse=True):
        container, entry = node_at(root, way[:-1]), way[-1]
        place = key_place(root, way, path)
        if isinstance(container, Keys) and isinstance(entry, str) and entry in container.names:
            del container[container.names.pop(entry)]
        elif isinstance(container, Entries) and isinstance(entry, int) and entry < len(container):
            del container[entry], container.places[entry]
        else:
            continue
        broken.setdefault(str(way[0]), {})[entry] = place


# ---------------------------------------------------------------- verdicts in words


def _findings(model: type[Shape], root: Keys, wrong: ValidationError, path: str, topic: str) -> list[Finding]:
    findings: dict[tuple[Place, str], Finding] = {}
    for details in wrong.errors(include_url=False):
        if len(findings) == MOST:
            break
        way = _way(root, details)
        found = _finding(model, root, way, details, path, topic)
        findings.setdefault((found.place, found.rule if found.rule == "type" else found.message), found)
    return list(findings.values())


def _way(root: Node, details: ErrorDetails) -> tuple[Step, ...]:
    """The way to the value in the tree: pydantic adds the names of a union's branches, which no file has."""
    way: list[Step] = []
    for step in details["loc"]:
        there = node_at(root, way)
        if not (isinstance(there, Keys) and step in there.names) and not (isinstance(there, Entries)):
            if details["type"] in ("missing", "extra_forbidden") and step == details["loc"][-1]:
                way.append(step)
            break
        way.append(step)
    return tuple(way)


def _finding(
    model: type[Shape], root: Keys, way: tuple[Step, ...], details: ErrorDetails, path: str, topic: str
) -> Finding:
    kind = details["type"]
    if kind == "extra_forbidden":
        return _unknown_key(model, root, way, path, topic)
    if kind == "missing":
        return _missing_key(model, root, way, path, topic)
    node = node_at(root, way)
    place = words_of(node) if isinstance(node, Text) else place_at(root, way, path)
    name = _name(way)
    if node is None and way:
        message = f"{name} is empty. Write something after it, or take the line out."
        return error(place, "type", message, topic=topic)
    text = str(node) if isinstance(node, Text) else ""
    says = f"{quoted(text)} cannot stand at {name[0].lower() + name[1:]}." if text else f"{name} cannot hold this."
    if kind == "literal_error":
        options = _options(_annotation(model, way))
        found = near(text, options)
        message = f"{says} {did_you_mean(found)} Write one of these: {listing(options)}.".replace("  ", " ")
        return error(place, "type", message, text=text, suggestions=found, topic=topic)
    if kind == "too_short":
        return error(place, "type", f"{name} has nothing in it. Write at least one entry.", topic=topic)
    if kind == "list_type":
        suggestions = (f"[{text}]",) if text and not set(text) & set(",[]{}:#\n") else ()
        do = f"Write {suggestions[0]}." if suggestions else "Begin each entry with “- ” on a line of its own."
        return error(place, "type", f"{name} must be a list. {do}", text=text, suggestions=suggestions, topic=topic)
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        keys = _keys(_annotation(model, way))
        do = f"Write these keys under it: {listing(keys)}." if keys else "Write keys under it, each with its value."
        return error(place, "type", f"{says} {do}", text=text, topic=topic)
    context: Mapping[str, Any] = details.get("ctx", {})
    advice = str(context.get("error", "Look how other files write it."))
    if not isinstance(node, Text):
        advice = advice if "Write" in advice else "Write words here."
        return error(place, "type", f"{name} cannot hold a list or keys. {advice}", topic=topic)
    if not text.strip():
        return error(node.place, "type", f"{name} is empty. {advice}", topic=topic)
    return error(place, "type", f"{says} {advice}", text=text, topic=topic)


def _name(way: Sequence[Step]) -> str:
    """What to call the value: its key, or «entry 2 of “source”»."""
    if way and isinstance(way[-1], int):
        return f"Entry {way[-1] + 1} of {_name(way[:-1])}"
    return quoted(str(way[-1])) if way else "The file"


def _unknown_key(model: type[Shape], root: Keys, way: tuple[Step, ...], path: str, topic: str) -> Finding:
    parent = node_at(root, way[:-1])
    key = str(way[-1])
    keys = [name for name in _keys(_annotation(model, way[:-1])) if not isinstance(parent, Keys) or name not in parent]
    found = near(key, keys)
    value = node_at(root, way)
    if isinstance(parent, Keys) and parent.flow and value is None and not found:
        do = "A comma in curly brackets ends the text. Write each key on a line of its own, without brackets."
    else:
        do = did_you_mean(found, f"You can write: {listing(keys)}." if keys else "Take it out.")
    place = key_place(root, way, path)
    text = key
    return error(place, "key", f"There is no {quoted(key)} here. {do}", text=text, suggestions=found, topic=topic)


def _missing_key(model: type[Shape], root: Keys, way: tuple[Step, ...], path: str, topic: str) -> Finding:
    place = place_at(root, way[:-1], path)
    key = str(way[-1])
    owner = f" in {_name(way[:-1])}" if way[:-1] and isinstance(way[-2], str) else ""
    meaning = _meaning(_annotation(model, way[:-1]), key)
    message = f"{quoted(key)} is missing{owner}. Add a line that begins with “{key}:”.{meaning}"
    return error(place, "key", message, topic=topic)


# ---------------------------------------------------------------- what a place in a model may hold


def _annotation(model: Any, way: Sequence[Step]) -> Any:
    """The type that the model has at the end of a way, without Annotated and None."""
    at = model
    for step in way:
        at = _bare(at)
        if isinstance(at, type) and issubclass(at, BaseModel):
            field = next((f for name, f in at.model_fields.items() if (f.alias or name) == step), None)
            at = field.annotation if field else None
        elif get_origin(at) in (list, dict):
            at = get_args(at)[-1]
        else:
            return None
    return _bare(at)


def _bare(annotation: Any) -> Any:
    """Without Annotated, and the one type beside None."""
    while True:
        if hasattr(annotation, "__metadata__"):
            annotation = get_args(annotation)[0]
            continue
        if get_origin(annotation) in (Union, UnionType):
            others = [one for one in get_args(annotation) if one is not NoneType]
            if len(others) == 1:
                annotation = others[0]
                continue
        return annotation


def _keys(annotation: Any) -> list[str]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [field.alias or name for name, field in annotation.model_fields.items()]
    return []


def _options(annotation: Any) -> list[str]:
    return [str(option) for option in get_args(annotation)] if get_origin(annotation) is Literal else []


def _meaning(annotation: Any, key: str) -> str:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for name, field in annotation.model_fields.items():
            if (field.alias or name) == key and field.description:
                return f" {field.description}"
    return ""
