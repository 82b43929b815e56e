"""A small library made in code, for tests of the checker that must not hang on the shipped content."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from easyread.model import Library, PageWords, Settings, Topic, Words
from easyread.text import Text, plain

TODAY = date(2026, 11, 24)


def texts(value: Any) -> Any:
    """The same value with every string as `Text`, as YAML loading gives it."""
    if isinstance(value, Text) or not isinstance(value, str | list | dict):
        return value
    if isinstance(value, str):
        return plain(value, "content/test.yaml")
    if isinstance(value, list):
        return [texts(one) for one in value]
    return {plain(key, "content/test.yaml"): texts(one) for key, one in value.items()}


def words(**lists: Any) -> Words:
    """words.yaml."""
    return Words.model_validate(texts(lists))


def topic(*statements: dict[str, Any], **more: Any) -> Topic:
    """A topic with one section."""
    values = {
        "title": "Someone is at your door", "about": "What to do when someone knocks.", "family": "door", "number": "1",
        "picture": "door", "review": "2028-11-01",
        "sections": [{"heading": "At the door", "statements": list(statements)}],
    } | more  # fmt: skip
    return Topic.model_validate(texts(values))


def small_library(**parts: Any) -> Library:
    """A library with nothing in it but what is given."""
    settings = {
        "force": "A Police", "place": "A Town", "language": "en-GB", "base": "easy-read", "help": [],
        "proof-contact": "police", "families": {}, "combine": {},
    }  # fmt: skip
    page = {name.strip("_").replace("_", "-"): "Page" for name in PageWords.model_fields}
    values: dict[str, Any] = {
        "root": Path(), "today": TODAY, "settings": Settings.model_validate(texts(settings)),
        "page": PageWords.model_validate(texts(page)), "topics": {}, "audiences": {}, "contacts": {},
        "words": words(), "sources": {}, "pictograms": {},
    }  # fmt: skip
    return Library(**(values | parts))
