"""The commands and what they take. Each command's work stands in a room of its own."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from easyread.cli.stopping import stoppable
from easyread.errors import FINE, NOT_MADE, STOPPED, USAGE, ContentError, EasyReadError

DEFAULT = "all"
PROJECT = Path(__file__).resolve().parents[2]
"""The folder that holds build.py: what the commands work on when none is named."""


class _Parser(argparse.ArgumentParser):
    """Says a wrong command line in one plain sentence and gives exit code 2."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(USAGE, f"{message[:1].upper()}{message[1:]}. Type {self.prog} --help to see what there is.\n")


def build_parser(prog: str) -> argparse.ArgumentParser:
    """All commands. Their words are the help that people read."""
    parser = _Parser(prog=prog, description="Makes Easy Read leaflets. Without a command it makes all of them.")
    parser.add_argument("--root", type=Path, metavar="DIR", help="work on another project folder")
    parser.add_argument("--today", type=date.fromisoformat, metavar="DATE", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    all_ = commands.add_parser("all", help="make every topic for every format")
    all_.add_argument("--fresh", action="store_true", help="draw everything again, also what has not changed")

    leaflet = commands.add_parser("leaflet", help="make leaflets for one reader")
    leaflet.add_argument("topics", nargs="+", metavar="TOPIC")
    leaflet.add_argument(
        "--for", dest="needs", default="", metavar="NEED[,NEED…]", help="needs or formats, with commas"
    )
    leaflet.add_argument("--size", metavar="PT", help="size of the letters in points")
    leaflet.add_argument("--paper", metavar="TINT", help="colour of the paper")
    leaflet.add_argument("--pictures", metavar="KIND", help="kind of pictures")
    leaflet.add_argument(
        "--as", dest="form", choices=["pdf", "html"], default="pdf", help="html: its web page too, beside the PDF"
    )
    leaflet.add_argument("--rows", metavar="N", help="the most ideas on a page")
    leaflet.add_argument("--colours", metavar="KIND", help="family, strong, quiet or grey")
    leaflet.add_argument("--photocopy", action="store_true", help="for a copier: line pictures, nothing in colour")
    leaflet.add_argument(
        "--sheet", metavar="PAPER", help="a4, a5, a3, fridge (one page to hang up) or card (to fold small)"
    )
    leaflet.add_argument("--words-only", action="store_const", const="yes", help="no pictures, on the cover too")
    leaflet.add_argument(
        "--numbered", action="store_true", help="a proof to comment on: a number at each row, and a sheet for comments"
    )
    leaflet.add_argument("--explain", action="store_true", help="say what was changed for this reader, and why")
    leaflet.add_argument("-o", dest="folder", type=Path, metavar="DIR", help="where to put them")

    preview = commands.add_parser("preview", help="the finished page in the browser, made again at each save")
    preview.add_argument("topic", metavar="TOPIC")
    preview.add_argument(
        "--for", dest="needs", default="", metavar="NEED[,NEED…]", help="needs or formats, with commas"
    )
    preview.add_argument("--size", metavar="PT", help="size of the letters in points")
    preview.add_argument("--paper", metavar="TINT", help="colour of the paper")
    preview.add_argument("--pictures", metavar="KIND", help="kind of pictures")
    preview.add_argument("--rows", metavar="N", help="the most ideas on a page")
    preview.add_argument("--words-only", action="store_const", const="yes", help="no pictures, on the cover too")
    preview.add_argument("--port", type=int, default=0, metavar="N", help="the port on this computer; any that is free")
    preview.add_argument("--no-browser", action="store_true", help="only say the address")

    check = commands.add_parser("check", help="say what is not Easy Read, and what to write instead")
    check.add_argument("files", nargs="*", type=Path, metavar="FILE")
    check.add_argument("--as", dest="form", choices=["text", "json", "github", "html"], default="text")
    check.add_argument("--text", metavar="FILE", help="check plain words: a file, or - for what you type")
    check.add_argument("--approvals", action="store_true", help="what waits for somebody's approval, and whose")
    check.add_argument("--fix", action="store_true", help="put right what has one safe answer, and show the difference")

    explain = commands.add_parser("explain", help="why a rule is there, with examples")
    explain.add_argument("rule", nargs="?", metavar="RULE")
    explain.add_argument("--all", action="store_true", help="every rule")

    proof = commands.add_parser("proof", help="read finished PDFs back and say whether they keep their promises")
    proof.add_argument("pdfs", nargs="+", type=Path, metavar="PDF")
    proof.add_argument("--as", dest="form", choices=["text", "json", "html"], default="text")

    pictograms = commands.add_parser("pictograms", help="contact sheets of all pictures, what is missing, test kits")
    asked = pictograms.add_mutually_exclusive_group()
    asked.add_argument("--missing", action="store_true", help="what is used and not drawn yet (exit 1 if any)")
    asked.add_argument("--unused", action="store_true", help="what is drawn and not used")
    asked.add_argument("--list", action="store_true", help="every picture with its state and its meaning")
    asked.add_argument(
        "--test-kit",
        nargs="+",
        metavar="ID|THEME|TOPIC",
        help="cards without words to test pictures with readers, and a table for the counts",
    )
    asked.add_argument("--for", dest="words", nargs="+", metavar="TEXT", help="which pictures may fit a statement")
    pictograms.add_argument("-o", dest="folder", type=Path, metavar="DIR", help="where to put them")

    recall = commands.add_parser("recall", help="which leaflets hold a contact, a number, a picture or some words")
    recall.add_argument("what", nargs="+", metavar="CONTACT|WORD|PICTURE")
    recall.add_argument("--as", dest="form", choices=["text", "json"], default="text")

    changes = commands.add_parser("changes", help="what to reprint, with the words before and after")
    changes.add_argument("--since", nargs="+", required=True, metavar="DATE|EDITION", help="2028-11-01, or AA 363")
    changes.add_argument("--as", dest="form", choices=["text", "json"], default="text")

    new = commands.add_parser("new", help="a starter topic that passes check")
    new.add_argument("topic", metavar="TOPIC", help="its name: small letters, digits and hyphens")
    new.add_argument("--family", metavar="FAMILY", help="a family of settings.yaml")

    workshop = commands.add_parser("workshop", help="cards to cut out for a reader group, and an answer sheet")
    workshop.add_argument("topic", metavar="TOPIC")
    workshop.add_argument(
        "--for", dest="needs", default="", metavar="NEED[,NEED…]", help="needs or formats, with commas"
    )
    workshop.add_argument("-o", dest="folder", type=Path, metavar="DIR", help="where to put them")

    pack = commands.add_parser("pack", help="everyone's leaflets in print order, from a file of homes")
    pack.add_argument("homes", nargs="?", type=Path, metavar="HOMES", help="the homes file: CSV or .xlsx")
    pack.add_argument("-o", dest="folder", type=Path, metavar="DIR", help="where to put the run")
    pack.add_argument(
        "--fold", nargs="?", const="A5", choices=["A5", "A4", "a5", "a4"], help="as booklets of this page (A5 on A4)"
    )
    pack.add_argument("--flip", choices=["short", "long"], default="short", help="edge over which the printer turns")
    pack.add_argument("--only", choices=["homes", "print"], default="", help="only PDFs for homes, or only print files")
    pack.add_argument("--drafts", action="store_true", help="take topics that are not approved yet")
    pack.add_argument("--skip-bad", action="store_true", help="leave out rows that are not right, make the others")
    pack.add_argument("--drop-private", action="store_true", help="drop columns that look private, unread")
    pack.add_argument("--stop", action="store_true", help="stop at the first home that cannot be made")
    pack.add_argument("--dry-run", action="store_true", help="say what it would take, and write nothing")
    pack.add_argument("--template", action="store_true", help="write a homes file to begin with, and list its words")
    pack.add_argument("--make-codes", type=int, metavar="N", help="write N codes for homes")
    pack.add_argument("--delete", metavar="RUN", help="delete a run")
    pack.add_argument("--scheduler", metavar="tcp://…", help="draw on a Dask cluster that is running")

    commands.add_parser("doctor", help="say what is installed and what is missing")
    commands.add_parser("schema", help="write the schemas that help an editor")
    test = commands.add_parser("test", help="all tests")
    test.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def main(arguments: Sequence[str] | None = None, *, root: Path | None = None, prog: str = "./run") -> int:
    """Runs one command and gives back its exit code.

    ``root`` is the project folder when the command line names none.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        options = build_parser(prog).parse_args(given)
    except SystemExit as stop:  # argparse has said all there is to say
        return int(stop.code or FINE)
    options.command = options.command or DEFAULT
    options.fresh = getattr(options, "fresh", False)
    options.root = (options.root or root or PROJECT).resolve()
    try:
        with stoppable():
            code = _run(options)
            sys.stdout.flush()
            return code
    except ContentError as error:
        from easyread.cli.say import say_findings

        say_findings(error.findings)
        print(error, file=sys.stderr)
        return error.exit_code
    except EasyReadError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("Stopped. What was finished is in place; the next run goes on from there.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # whoever read our words has read enough («./run check | head»)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except OSError as error:
        if error.errno is None:
            raise  # a library of the system is missing: build.py tells what to install
        where = f"{error.filename}: " if error.filename else ""
        print(f"{where}{error.strerror}. Look at that file or folder, then try again.", file=sys.stderr)
        return NOT_MADE


def _run(options: argparse.Namespace) -> int:
    match options.command:
        case "all":
            from easyread.cli.leaflets import make_everything

            return make_everything(options)
        case "leaflet":
            from easyread.cli.leaflets import make_some

            return make_some(options)
        case "preview":
            from easyread.cli.previewing import preview_command

            return preview_command(options)
        case "check":
            from easyread.cli.checking import check_command

            return check_command(options)
        case "explain":
            from easyread.cli.checking import explain_command

            return explain_command(options)
        case "proof":
            from easyread.cli.proving import proof_command

            return proof_command(options)
        case "pictograms" if options.words:
            from easyread.cli.proposing import propose_command

            return propose_command(options)
        case "pictograms":
            from easyread.cli.pictures import pictograms_command

            return pictograms_command(options)
        case "recall":
            from easyread.cli.editions import recall_command

            return recall_command(options)
        case "changes":
            from easyread.cli.editions import changes_command

            return changes_command(options)
        case "new":
            from easyread.cli.starting import new_command

            return new_command(options)
        case "workshop":
            from easyread.cli.workshops import workshop_command

            return workshop_command(options)
        case "pack":
            from easyread.cli.packing import pack_command

            return pack_command(options)
        case "doctor":
            from easyread.doctor import report

            return report(options.root)
        case "schema":
            from easyread.cli.pictures import schema_command

            return schema_command(options)
        case _:
            from easyread.testing import run_tests

            return run_tests(options.rest)
