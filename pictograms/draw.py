"""Draws every picture in every edition: `python -m pictograms.draw`. `--check` only looks and changes nothing."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

import pictograms.scenes  # noqa: F401 - fills the register
from pictograms.catalogue import FOLDER, CatalogueError, Entry, read_catalogue
from pictograms.drawing.palette import COLOUR, EDITIONS, Edition
from pictograms.drawing.scene import SCENES, document


def draw_picture(id: str, edition: Edition = COLOUR, entries: dict[str, Entry] | None = None) -> str:
    """The SVG text of one picture; its title and description come from the catalogue."""
    entry = (read_catalogue() if entries is None else entries).get(id)
    if entry is None:
        raise CatalogueError(f"Picture «{id}» is drawn but not in pictograms.yaml. Add an entry for it.")
    return document(id, entry.title, entry.alt, SCENES[id].draw(), edition)


def draw_all() -> dict[Path, str]:
    """What every committed SVG should be, by file."""
    entries = read_catalogue()
    for entry in entries.values():
        if entry.drawn and entry.id not in SCENES:
            raise CatalogueError(
                f"Picture «{entry.id}» is not drawn by any scene. Draw it, or set its state to wanted."
            )
    return {
        FOLDER / edition.name / f"{id}.svg": draw_picture(id, edition, entries)
        for edition in EDITIONS.values()
        for id in sorted(SCENES)
    }


def differences(wanted: dict[Path, str]) -> list[str]:
    """What is wrong with the committed files, one sentence each."""
    found = []
    for file, text in wanted.items():
        name = file.relative_to(FOLDER)
        if not file.is_file():
            found.append(f"{name} is missing. Run: python -m pictograms.draw")
        elif file.read_text(encoding="utf-8") != text:
            found.append(f"{name} is not what the code draws. Run: python -m pictograms.draw")
    return found + [
        f"{file.relative_to(FOLDER)} belongs to no scene. Run: python -m pictograms.draw" for file in _orphans(wanted)
    ]


def _orphans(wanted: dict[Path, str]) -> list[Path]:
    return [file for name in EDITIONS for file in sorted((FOLDER / name).glob("*.svg")) if file not in wanted]


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    handle, scratch = tempfile.mkstemp(dir=file.parent, prefix=f".{file.stem}-")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
    Path(scratch).chmod(0o644)
    Path(scratch).replace(file)


def main(arguments: list[str] | None = None) -> int:
    """The command. Exit code 1: a committed file is not what the code draws. 3: the catalogue cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m pictograms.draw", description="Draw every picture in every edition."
    )
    parser.add_argument("--check", action="store_true", help="only say whether the files are what the code draws")
    options = parser.parse_args(arguments)
    try:
        wanted = draw_all()
    except CatalogueError as error:
        print(error, file=sys.stderr)
        return 3
    if options.check:
        found = differences(wanted)
        print("\n".join(found) or f"{len(wanted)} files are what the code draws.")
        return 1 if found else 0
    changed = [file for file, text in wanted.items() if not file.is_file() or file.read_text(encoding="utf-8") != text]
    for file in changed:
        _write(file, wanted[file])
    gone = _orphans(wanted)
    for file in gone:
        file.unlink()
    print(f"{len(SCENES)} pictures in {len(EDITIONS)} editions: {len(changed)} files written, {len(gone)} removed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
