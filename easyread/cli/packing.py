"""``./run pack``: everyone's leaflets in print order. The screen names codes and rows, never a private word."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from easyread.cli.say import Progress, say_findings
from easyread.errors import FINDINGS, FINE, NOT_MADE, ContentError, UsageError
from easyread.load import open_library
from easyread.load.packs import PackContent, read_pack_content
from easyread.model import Library
from easyread.pack import Homes, Pack, look_at_homes, make_pack, write_all
from easyread.pack.codes import make_codes
from easyread.pack.cost import pounds
from easyread.pack.count import PageCount, costs_of, total_cost
from easyread.pack.executor import cluster_office, local_office
from easyread.pack.homes import template, word_list
from easyread.pack.runs import CANNOT_PROMISE, delete_run, past_their_date
from easyread.pack.write import Written
from easyread.writing import write_whole

MOST_CODES = 100_000
_MANY = 5


def pack_command(options: argparse.Namespace) -> int:
    """Packs for the homes of a file, or one of the small jobs around it."""
    if options.delete is not None:
        run = delete_run(options.root, options.delete)
        print(f"{run.name} is deleted: {run.folder}")
        print(CANNOT_PROMISE)
        return FINE
    library = open_library(options.root, options.today)
    content = read_pack_content(library)
    _name_old_runs(library, content)
    if options.make_codes is not None:
        return _make_codes(options, library)
    if options.template:
        return _template(options, library, content)
    if options.homes is None:
        raise UsageError("No homes file is named.", "./run pack --template writes one to begin with.")
    homes = look_at_homes(options.homes, library, content, drop_private=options.drop_private)
    _say_dropped(homes)
    if homes.problems and not options.skip_bad:
        raise ContentError(
            "Nothing was made.", "Correct the rows named above, or say --skip-bad to make the others.", homes.problems
        )
    pack = make_pack(
        library,
        homes.homes,
        drafts=options.drafts,
        folded=(options.fold or "").upper(),
        skip_bad=options.skip_bad,
        content=content,
        skipped=homes.problems,
    )
    say_findings(pack.skipped)
    for note in pack.notes:
        print(f"Note: {note}", file=sys.stderr)
    _say_plan(pack)
    if options.dry_run:
        print("Nothing was written.")
        return FINDINGS if pack.skipped else FINE
    return _write(options, library, pack)


def _write(options: argparse.Namespace, library: Library, pack: Pack) -> int:
    folder = options.folder or library.root / "output" / "packs"
    progress = Progress()

    def tell(what: str, done: int, total: int) -> None:
        if progress.things != what:
            progress.things, progress.last_step = what, -1
        progress("", done, total)

    try:
        written = write_all(
            pack,
            folder,
            office=cluster_office(options.scheduler) if options.scheduler else local_office,
            flip=options.flip,
            only=options.only,
            stop=options.stop,
            tell=tell,
        )
    finally:
        progress.clear()
    _say_written(written)
    if written.failed:
        return NOT_MADE
    return FINDINGS if pack.skipped else FINE


def _say_plan(pack: Pack) -> None:
    total = total_cost(pack, costs_of(pack, PageCount(pack)))
    copies = sum(home.copies for home in pack.homes)
    print(
        f"{_counted(len(pack.homes), 'home', 'homes')}, {_counted(copies, 'pack', 'packs')}, "
        f"{_counted(len(pack.combinations), 'different pack', 'different packs')}, "
        f"{_counted(len(pack.leaflets()), 'different leaflet', 'different leaflets')}."
    )
    note = str(pack.prices.note)
    print(f"{total.sheets:,} sheets of paper, {total.sides:,} printed sides, about {pounds(total.pence)}. {note}")
    if pack.drafts and (drafts := {one.topic for one in pack.leaflets() if one.state != "approved"}):
        print(f"{_counted(len(drafts), 'topic is', 'topics are')} not approved yet: the leaflets say they are drafts.")


def _say_written(written: Written) -> None:
    manifest = written.manifest
    print(f"{manifest.run} is in {written.folder}")
    for kind, what in (
        ("homes", "a PDF for each home: to send, or to read on a screen"),
        ("print", "print files in walking order, with a separator before each pack"),
        ("officer", "the officer's own: checklists, the list of homes, the sheet order. Never leave these in a home"),
    ):
        if kind in manifest.files:
            print(f"  {kind + '/':10} {what}")
    print("  receipt.pdf, manifest.json: to file. They have no home in them.")
    if not written.new:
        print("Nothing has changed since it was made.")
    print(f"Delete it by {manifest.delete_by.isoformat()}: ./run pack --delete {manifest.run}")
    by_reason: dict[str, list[str]] = {}
    for code, error in written.failed:
        by_reason.setdefault(str(error), []).append(code)
    for why, codes in by_reason.items():
        named = ", ".join(codes[:_MANY]) + (f" and {len(codes) - _MANY} more" if len(codes) > _MANY else "")
        print(f"Not made: {named}: {why}", file=sys.stderr)
    if by_reason:
        print("Give the same command again when that is put right: it makes what is missing.", file=sys.stderr)


def _say_dropped(homes: Homes) -> None:
    if homes.dropped:
        columns = ", ".join(map(str, homes.dropped))
        print(f"Dropped unread: column {columns}. Your homes file still has it.", file=sys.stderr)


def _name_old_runs(library: Library, content: PackContent) -> None:
    if content.packs is None:
        return
    for run in past_their_date(library.root, library.today, content.packs.keep_days):
        print(
            f"{run.name} of {run.made.isoformat()} is past its date. Delete it: ./run pack --delete {run.name}",
            file=sys.stderr,
        )


def _template(options: argparse.Namespace, library: Library, content: PackContent) -> int:
    file = _new_file(options, library, "homes.csv")
    write_whole(file, template(library, content).encode("utf-8-sig"))
    print(f"{file} is ready. Write one home in each row, in the order in which you walk.")
    print("The first column is a code, never a name: ./run pack --make-codes 34 makes some.")
    for line in word_list(library, content):
        print(line)
    print(f"Then: ./run pack {file} --dry-run")
    return FINE


def _make_codes(options: argparse.Namespace, library: Library) -> int:
    if not 1 <= options.make_codes <= MOST_CODES:
        raise UsageError(f"{options.make_codes} codes cannot be made.", f"Ask for 1 to {MOST_CODES}.")
    file = _new_file(options, library, "codes.csv")
    lines = ["code,home (write this by hand)", *(f"{code}," for code in make_codes(options.make_codes))]
    write_whole(file, ("\r\n".join(lines) + "\r\n").encode("utf-8-sig"))
    print(f"{file} has {_counted(options.make_codes, 'code', 'codes')}.")
    print("Print it, write the homes beside the codes by hand, and lock it in your own safe. Then delete the file.")
    print("Never send this list, and never keep it with the packs.")
    return FINE


def _new_file(options: argparse.Namespace, library: Library, name: str) -> Path:
    """A file that is not there yet: nobody's list is written over."""
    folder: Path = options.folder or library.root / "output" / "packs"
    stem, _, ending = name.rpartition(".")
    for n in range(1, 1000):
        file = folder / (name if n == 1 else f"{stem}-{n}.{ending}")
        if not file.exists():
            return file
    raise UsageError(f"{folder} is full of such files.", "Name another folder with -o.")


def _counted(number: int, one: str, more: str) -> str:
    return f"{number:,} {one if number == 1 else more}"
