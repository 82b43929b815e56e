"""``./run pictograms`` and ``./run schema``."""

from __future__ import annotations

import argparse
from pathlib import Path

from easyread.catalogue import Shelf, answer_table, kit_of, kit_pdf, sheets_html, sheets_pdf, shelf_of
from easyread.catalogue.sheets import SHEETS
from easyread.errors import FINDINGS, FINE
from easyread.load import open_library
from easyread.load.schema import write_schemas
from easyread.model import Library
from easyread.tested import FILE as RESULTS
from easyread.writing import try_folder, write_whole

FOLDER = Path("output", "pictograms")


def pictograms_command(options: argparse.Namespace) -> int:
    """The contact sheets, or one of the questions about the family."""
    library = open_library(options.root, options.today)
    shelf = shelf_of(library)
    if options.missing:
        return _missing(shelf)
    if options.unused:
        for picture in shelf.unused:
            print(f"{picture.id}: {picture.meaning}")
        print(f"Not used: {len(shelf.unused)} of {len(shelf.pictures)} pictures.")
        return FINE
    if options.list:
        return _list(shelf)
    if options.test_kit:
        return _kit(library, shelf, options)
    return _sheets(library, shelf, options)


def _missing(shelf: Shelf) -> int:
    for name, (places, shows) in shelf.missing.items():
        print(f"{name}: used in {', '.join(places)}.{f' {shows}' if shows else ''}")
    count = len(shelf.missing)
    if not count:
        print("No picture is missing.")
        return FINE
    print("1 picture is missing." if count == 1 else f"{count} pictures are missing.")
    return FINDINGS


def _list(shelf: Shelf) -> int:
    for picture in shelf.pictures:
        print(f"{picture.theme:8} {picture.id:28} {picture.state:10} {picture.meaning}")
    print(_told(shelf))
    return FINE


def _sheets(library: Library, shelf: Shelf, options: argparse.Namespace) -> int:
    folder = options.folder or library.root / FOLDER
    try_folder(folder)
    pdf = sheets_pdf(shelf, library)  # it may be refused, and then nothing is written
    page = sheets_html(shelf, library, folder)
    write_whole(folder / SHEETS, pdf)
    print(_told(shelf))
    print(f"Open {page}, or print {folder / SHEETS}.")
    print(f"Licence of the pictures: {', '.join(shelf.licences)}.")
    return FINE


def _kit(library: Library, shelf: Shelf, options: argparse.Namespace) -> int:
    kit = kit_of(library, shelf, options.test_kit)
    folder = options.folder or library.root / FOLDER
    pdf, table = folder / "test-kit.pdf", folder / "test-kit.csv"
    write_whole(pdf, kit_pdf(kit, library))
    write_whole(table, answer_table(kit))
    there = (library.root / RESULTS).exists()
    print(f"{pdf}  ({len(kit.pictures)} cards)")
    print("What to do:")
    print("  1. Print it on one side, and cut the cards out.")
    print("  2. Show a card to one reader. Ask: what do you think this means? What would you do? Write no names.")
    print(f"  3. Type the counts into {table}")
    print(f"     and {'add its lines to' if there else 'save it as'} {RESULTS}")
    print("  4. ./run check shows which pictures were not understood, wherever they are used.")
    return FINE


def _told(shelf: Shelf) -> str:
    drawn = sum(1 for picture in shelf.pictures if picture.files)
    return (
        f"{len(shelf.pictures)} pictures, {drawn} drawn, {drawn - len(shelf.unused)} of them used, "
        f"{len(shelf.missing)} missing."
    )


def schema_command(options: argparse.Namespace) -> int:
    """Writes content/*.schema.json, which an editor such as VS Code reads."""
    library = open_library(options.root, options.today)
    for file in write_schemas(options.root / "content", library):
        print(file)
    return FINE
