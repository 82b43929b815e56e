"""The stamp of a whole build: if nothing has changed of what goes in and what came out, there is nothing to do."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from easyread.errors import NotMade
from easyread.make.cache import digest_of, files_below
from easyread.writing import write_whole

_INPUTS = (("content", (".yaml",)), ("templates", (".jinja", ".css", ".svg")), ("pictograms", (".yaml", ".svg")))


@dataclass(frozen=True)
class Stamp:
    """What the last whole build put out: its report, its exit code and its files with their digests."""

    inputs: str
    report: str
    exit_code: int
    files: Mapping[str, str]


def inputs_of(root: Path, today: date) -> str:
    """One digest of everything that goes into a whole build: content, templates, pictures, program and day."""
    total = hashlib.sha256(today.isoformat().encode())
    for name, endings in _INPUTS:
        total.update(digest_of(files_below(root / name, *endings), root).encode())
    code = Path(__file__).parents[1]
    total.update(digest_of(files_below(code, ".py"), code).encode())
    constraints = root / "constraints.txt"
    total.update(constraints.read_bytes() if constraints.is_file() else b"")
    return total.hexdigest()


def read_stamp(root: Path) -> Stamp | None:
    """The last build's stamp, or None when there is none or it cannot be read."""
    try:
        data = json.loads((root / ".cache" / "build.json").read_text("utf-8"))
        return Stamp(data["inputs"], data["report"], int(data["exit_code"]), dict(data["files"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def still_true(stamp: Stamp, inputs: str, folder: Path) -> bool:
    """Whether the inputs are the same and every file that was put out is still there, byte for byte."""
    if stamp.inputs != inputs or not stamp.files:
        return False
    try:
        return all(_digest(folder / name) == digest for name, digest in stamp.files.items())
    except OSError:
        return False


def write_stamp(root: Path, inputs: str, report: str, exit_code: int, files: Sequence[Path], folder: Path) -> None:
    """Keeps the stamp of a finished build. If it cannot be kept, the next build only takes longer."""
    data = {
        "inputs": inputs,
        "report": report,
        "exit_code": exit_code,
        "files": {file.relative_to(folder).as_posix(): _digest(file) for file in files},
    }
    try:
        write_whole(root / ".cache" / "build.json", json.dumps(data).encode())
    except NotMade:
        return


def remove_stale(stamp: Stamp | None, files: Sequence[Path], folder: Path) -> list[Path]:
    """Removes what an earlier build put out and this one did not: nobody may print a leaflet that is withdrawn."""
    if stamp is None:
        return []
    now = {file.relative_to(folder).as_posix() for file in files}
    gone = [folder / name for name in stamp.files if name not in now and (folder / name).is_file()]
    for file in gone:
        file.unlink()
    return gone


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
