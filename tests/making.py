"""A tiny project that leaflets can be made of, and the command line to make them with."""

from __future__ import annotations

import contextlib
import io
import shutil
from dataclasses import dataclass
from pathlib import Path

from tiny import TODAY, TOPIC, tiny_library

from easyread.cli import main

ROOT = Path(__file__).resolve().parents[1]


def project(folder: Path, *topics: str, **changes: str | bytes | None) -> Path:
    """The tiny project with the real templates; ``topics`` are more topics like its first."""
    for number, slug in enumerate(topics, start=2):
        changes.setdefault(f"content/topics/{slug}.yaml", TOPIC.replace("number: 1", f"number: {number}"))
    tiny_library(folder, **changes)
    if not (folder / "templates").exists():
        shutil.copytree(ROOT / "templates", folder / "templates")
    return folder


@dataclass(frozen=True)
class Ran:
    """What a command gave back and said."""

    code: int
    out: str
    err: str


def run(root: Path, *arguments: str, today: str = TODAY.isoformat()) -> Ran:
    """One command on a project, in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["--root", str(root), "--today", today, *arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def edit(root: Path, path: str, old: str, new: str) -> None:
    """Changes some words of a file of the project."""
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def leaflets(root: Path) -> dict[str, bytes]:
    """Every PDF that is in place: «format/topic» → its bytes."""
    folder = root / "output" / "leaflets"
    return {f"{file.parent.name}/{file.stem}": file.read_bytes() for file in sorted(folder.glob("*/*.pdf"))}
