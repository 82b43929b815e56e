"""The walls of the house: each outside library has its room, stages never reach back, no reader is named in code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "easyread"

ROOMS = {
    "yaml": ("load/",),
    "textstat": ("readability.py",),
    "weasyprint": ("render/",),
    "segno": ("codes.py",),
    "pydyf": ("render/",),
    "jinja2": ("templates.py",),
    "pikepdf": ("proof/", "pack/"),
    "pypdfium2": ("proof/",),
    "openpyxl": ("pack/",),
    "distributed": ("pack/",),
    "PIL": ("pictures.py", "photos.py", "photocopy.py", "proof/"),
    "resvg_py": ("pictures.py",),
    "wordfreq": ("setup_data.py",),
    "lemminflect": ("setup_data.py",),
    "pydantic": ("load/", "model.py", "text.py"),
    "starlette": ("preview/serve.py",),
    "uvicorn": ("preview/serve.py",),
    "watchfiles": ("preview/serve.py",),
}
STAGES = ["load", "check", "tailor", "render", "make"]


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("library", ROOMS)
def test_each_outside_library_is_imported_in_its_own_room_only(library: str) -> None:
    outside = [
        file.relative_to(PACKAGE).as_posix()
        for file in FILES
        if any(name == library or name.startswith(library + ".") for name in imports(file))
        and not file.relative_to(PACKAGE).as_posix().startswith(ROOMS[library])
    ]
    assert outside == []


def test_nothing_imports_the_command_line() -> None:
    guilty = [
        file.name
        for file in FILES
        if not file.is_relative_to(PACKAGE / "cli") and any(name.startswith("easyread.cli") for name in imports(file))
    ]
    assert guilty == []


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_never_reaches_forward_to_a_later_one(stage: str) -> None:
    later = [f"easyread.{name}" for name in STAGES[STAGES.index(stage) + 1 :]]
    reaching = [
        f"{file.relative_to(PACKAGE)} imports {name}"
        for file in (PACKAGE / stage).rglob("*.py")
        for name in imports(file)
        if name.startswith(tuple(later))
    ]
    assert reaching == []


def test_the_proof_shares_no_code_with_the_renderer() -> None:
    shared = [
        f"{file.name} imports {name}"
        for file in (PACKAGE / "proof").rglob("*.py")
        for name in imports(file)
        if name.startswith(("easyread.render", "easyread.tailor", "easyread.make", "weasyprint"))
    ]
    assert shared == []


def test_rules_never_read_the_clock_or_the_disk() -> None:
    guilty = []
    for file in (PACKAGE / "check" / "rules").rglob("*.py"):
        text = file.read_text("utf-8")
        if re.search(r"\b(open\(|read_text|read_bytes|\.today\(\)|\.now\(\)|os\.environ|subprocess)", text):
            guilty.append(file.name)
    assert guilty == []


def test_no_topic_need_or_force_is_named_in_code_or_templates() -> None:
    names = {file.stem for kind in ("topics", "audiences") for file in (ROOT / "content" / kind).glob("*.yaml")}
    names |= {"Northampton"}
    names -= {"easy-read"}
    naming = [
        f"{file.relative_to(PACKAGE)}: {node.value}"
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in names
    ]
    for file in [*(ROOT / "templates").glob("*.jinja"), *(ROOT / "templates").glob("*.css")]:
        text = file.read_text("utf-8")
        naming += [
            f"{file.name}: {name}" for name in names if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)
        ]
    assert naming == []


def test_only_the_command_line_prints() -> None:
    allowed = ("cli/", "doctor.py", "setup_data.py", "testing.py")
    printing = [
        file.relative_to(PACKAGE).as_posix()
        for file in FILES
        if not file.relative_to(PACKAGE).as_posix().startswith(allowed)
        and any(
            isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
            for node in ast.walk(ast.parse(file.read_text("utf-8")))
        )
    ]
    assert printing == []
