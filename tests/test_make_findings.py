"""What only the fonts and the page can tell: letters that nobody has, and rows that are too tall."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from making import edit, leaflets, project, run
from tiny import TODAY

from easyread.leaflet import Leaflet, Part, Sentence
from easyread.load import open_library
from easyread.make.room import room_findings
from easyread.render.fonts import find_fonts

TOPIC_FILE = "content/topics/lock-door.yaml"
LONG = "Put the chain on before you open the door. " * 5


def found(root: Path, *arguments: str) -> list[dict[str, object]]:
    listed = json.loads(run(root, "check", "--as", "json", *arguments).out)
    return [one for one in listed if one["rule"] in {"missing-letter", "too-many-words"}]


def test_a_letter_that_no_font_has_is_an_error_at_its_exact_place(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    edit(root, TOPIC_FILE, "Lock your back door first.", "Open ☐ the 門窗 now.")
    ran = run(root, "check", "--as", "json")
    told = [one for one in json.loads(ran.out) if one["rule"] == "missing-letter"]
    lines = (root / TOPIC_FILE).read_text("utf-8").splitlines()
    assert ran.code == 1
    assert [(one["level"], one["text"], one["path"]) for one in told] == [
        ("error", "☐", TOPIC_FILE),
        ("error", "門窗", TOPIC_FILE),
    ]
    one = told[1]
    assert lines[one["line"] - 1][one["column"] - 1 : one["end_column"] - 1] == "門窗"
    assert one["message"].startswith("The letters of the leaflets have no “門” (U+9580), “窗” (U+7A97).")
    built = run(root, "all")
    assert (built.code, list(leaflets(root))) == (1, ["easy-read/second", "sign-and-text/second"])
    assert f"{TOPIC_FILE}:{one['line']}:{one['column']}: error:" in built.out


def test_a_title_that_would_run_into_the_covers_picture_is_an_error_at_its_place(tmp_path: Path) -> None:
    root = project(tmp_path)
    text = (root / TOPIC_FILE).read_text("utf-8")
    title = re.search(r"^title: (.*)$", text, re.MULTILINE)
    assert title is not None
    assert found(root) == []
    edit(root, TOPIC_FILE, f"title: {title[1]}", "title: People who help you in all the ways you need | at your door")
    (one,) = [one for one in found(root) if one["level"] == "error"]
    assert (one["line"], one["column"]) == (text[: title.start()].count("\n") + 1, 8)
    assert "needs more than the 2 lines that a cover has" in str(one["message"])
    built = run(root, "all")
    assert built.code == 1
    assert "easy-read/lock-door" not in leaflets(root)


def marked(text: str) -> str:
    """Every free text of a YAML file with a character of its own that no font has; ids and numbers stay."""
    keys = r"(?:say|title|heading|means|short|force|word|who|ask|group|role|[a-z-]*(?:heading|label|line|say)|officer"
    keys += r"|trusted|photo|code|draft|made-by|checked-by|nobody-yet|made-on|edition|review|other-ways|real|easy-read"
    keys += r"|part|instead-of|notes-heading|page)"
    lines = []
    for line in text.splitlines():
        found = re.match(rf'(\s*(?:- )?{keys}: )("?)(.*?)("?)$', line)
        if found and not re.match(r"\d{4}-", found[3]):
            marked.count += 1  # type: ignore[attr-defined]
            line = f"{found[1]}{found[2]}{found[3]} {chr(0x4E00 + marked.count)}{found[4]}"  # type: ignore[attr-defined]
        lines.append(line)
    return "\n".join(lines) + "\n"


def strings(value: object) -> list[str]:
    """Every text of a leaflet that stands on a page."""
    match value:
        case Leaflet():
            kept = {"topic", "format", "language", "about", "edition", "state", "cover", "contacts", "look"}
            names = [name for name in Leaflet.__dataclass_fields__ if name not in kept]
            return [text for name in names for text in strings(getattr(value, name))]
        case Part():
            return [
                *strings(value.heading),
                value.label,
                *(text for row in value.rows for text in strings(row.sentences)),
            ]
        case Sentence():
            return [value.text]
        case tuple():
            return [text for one in value for text in strings(one)]
        case str():
            return [value]
    return strings(tuple(getattr(value, name) for name in getattr(value, "__dataclass_fields__", ())))


def test_letters_of_other_languages_that_the_fonts_have_are_welcome(tmp_path: Path) -> None:
    root = project(tmp_path)
    edit(root, TOPIC_FILE, "Lock your back door first.", "Zażółć gęślą jaźń, Ştefan: «ñandú» – 5 €.")
    assert found(root) == []


def test_a_row_that_is_too_tall_is_a_warning_at_its_statement_with_the_formats(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    edit(root, TOPIC_FILE, "Ask to see an ID card.", LONG.strip())
    one, *others = found(root)
    assert others == []
    assert (one["level"], one["path"], one["line"]) == ("warning", TOPIC_FILE, 25)
    assert one["text"] == LONG.strip()
    assert "It is so in: easy-read." in str(one["message"])  # the other readers do not get this statement
    built = run(root, "all")
    assert built.code in {0, 1}
    assert "1 warning" in built.out or "warnings about the words" in built.out


def test_a_shared_row_that_is_too_tall_is_told_once_and_not_for_each_topic(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    edit(root, "content/contacts.yaml", "Ask someone you trust to help you.", LONG.strip())
    (one,) = found(root)
    assert (one["path"], one["message"]) == ("content/contacts.yaml", one["message"])
    assert "It is so in: easy-read, sign-and-text." in str(one["message"])


def test_a_reason_silences_it_and_is_then_needed(tmp_path: Path) -> None:
    root = project(tmp_path)
    edit(root, TOPIC_FILE, "Ask to see an ID card.", f"{LONG.strip()}  # allow too-many-words: it is read out aloud")
    told = json.loads(run(root, "check", "--as", "json").out)
    assert [one for one in told if one["rule"] in {"too-many-words", "waiver"}] == []
    edit(root, TOPIC_FILE, LONG.strip(), "Ask to see an ID card.")
    told = json.loads(run(root, "check", "--as", "json").out)
    assert [one["rule"] for one in told if one["rule"] in {"too-many-words", "waiver"}] == ["waiver"]


def test_only_the_topics_that_are_asked_for_are_measured(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    for topic in (TOPIC_FILE, "content/topics/second.yaml"):
        edit(root, topic, "Ask to see an ID card.", LONG.strip())
    library, fonts = open_library(root, TODAY), find_fonts(root)
    assert {one.topic for one in room_findings(library, fonts)} == {"lock-door", "second"}
    assert {one.topic for one in room_findings(library, fonts, ["second"])} == {"second"}
    assert room_findings(library, fonts, []) == []
    assert [one["path"] for one in found(root, str(root / "content/topics/second.yaml"))] == [
        "content/topics/second.yaml"
    ]


def test_without_the_fonts_the_words_are_checked_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path / "project")
    monkeypatch.setenv("EASYREAD_FONTS", str(tmp_path))
    ran = run(root, "check")
    assert ran.code == 0
    assert "was not looked at. EASYREAD_FONTS names" in ran.err
    assert run(root, "all").code == 5
