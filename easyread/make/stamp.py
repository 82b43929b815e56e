"""The stamp of a whole build: if nothing has changed of what goes in and what came out, there is nothing to do."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from easyread.errors import NotMade
from easyread.make.cache import LIBRARIES, digest_of, files_below
from easyread.writing import write_whole

_WORDS = (".data/versions.json", "constraints.txt")
"""What the checker's word lists were made from, and what should be installed."""


@dataclass(frozen=True)
class Stamp:
    """What the last whole build put out: its report, its exit code and its files (below the output folder) with
    their digests; and what it was made from. ``editions`` are the records, which a build itself completes;
    ``fonts`` the font files by path."""

    inputs: str
    editions: str
    fonts: Mapping[str, str]
    report: str
    exit_code: int
    files: Mapping[str, str]


def inputs_of(root: Path, today: date) -> str:
    """One digest of everything that goes into a whole build: content, templates, pictures, program and day.

    To be taken before the content is read: then what is saved during a build is not taken for built.
    """
    program = Path(__file__).parents[1]
    total = hashlib.sha256(f"{today.isoformat()} {os.environ.get('EASYREAD_FONTS', '')}".encode())
    shared = [place for place in (root / "content").glob("*") if place.is_symlink() and place.is_dir()]
    content = [
        file
        for folder in (root / "content", *shared)  # topics may be those of another place
        for file in files_below(folder, ".yaml", ".csv")
        if "editions" not in file.relative_to(root).parts
    ]
    for files, base in (
        (content, root),
        (files_below(root / "content" / "brand") + files_below(root / "content" / "photos"), root),
        (files_below(root / "templates", ".jinja", ".css", ".js", ".svg", ".png"), root),
        (files_below(root / "pictograms", ".yaml", ".svg", ".csv"), root),
        (files_below(root / "fonts"), root),
        (files_below(program, ".py", ".yaml", ".json", ".txt"), program),
        ([file for name in _WORDS if (file := program.parent / name).is_file()], program.parent),
    ):
        total.update(digest_of(files, base).encode())
    for name in LIBRARIES:
        with suppress(PackageNotFoundError):
            total.update(f"{name} {version(name)}\n".encode())
    return total.hexdigest()


def editions_of(root: Path) -> str:
    """One digest of the records of all editions."""
    return digest_of(files_below(root / "content" / "editions", ".yaml"), root)


def read_stamp(root: Path) -> Stamp | None:
    """The last build's stamp, or None when there is none or it cannot be read."""
    try:
        data = json.loads((root / ".cache" / "build.json").read_text("utf-8"))
        return Stamp(
            str(data["inputs"]),
            str(data["editions"]),
            dict(data["fonts"]),
            str(data["report"]),
            int(data["exit_code"]),
            dict(data["files"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def still_true(stamp: Stamp, root: Path, inputs: str, folder: Path) -> bool:
    """Whether the inputs are the same, every file that was put out is still there, byte for byte, and no leaflet
    has come to them."""
    if stamp.inputs != inputs or not stamp.files or stamp.editions != editions_of(root):
        return False
    there = {
        file.relative_to(folder).as_posix() for kind in ("pdf", "html") for file in folder.glob(f"leaflets/*/*.{kind}")
    }
    try:
        return there <= stamp.files.keys() and all(
            _digest(place) == digest
            for place, digest in (
                *((folder / name, digest) for name, digest in stamp.files.items()),
                *((Path(name), digest) for name, digest in stamp.fonts.items()),
            )
        )
    except OSError:
        return False


def write_stamp(
    root: Path, inputs: str, fonts: Iterable[Path], report: str, exit_code: int, files: Mapping[Path, str], folder: Path
) -> None:
    """Keeps the stamp of a finished build. If it cannot be kept, the next build only takes longer."""
    stamp = Stamp(
        inputs=inputs,
        editions=editions_of(root),
        fonts={str(font): _digest(font) for font in fonts},
        report=report,
        exit_code=exit_code,
        files={file.relative_to(folder).as_posix(): digest for file, digest in files.items()},
    )
    with suppress(NotMade):
        write_whole(root / ".cache" / "build.json", json.dumps(asdict(stamp)).encode())


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
