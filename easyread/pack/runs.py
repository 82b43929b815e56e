"""Runs: where one making of packs stands, what of it is done, and how it goes away again.

A run's folder is named after what goes into it, so the same command finds its own run and goes on where it stopped. The
journal names files by code at most. Nothing of a run is outside its folder but a line that says where it is.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import IO, Any

from easyread.errors import NotMade, UsageError
from easyread.writing import NotWritten, sweep, try_folder, write_whole

JOURNAL, LOCK, WORK, MANIFEST = "journal.jsonl", ".lock", ".work", "manifest.json"
_LETTERS = "ABCDEFGHJKMNPRSTUVWXYZ23456789"
KIND = "easyread packs"
_PATIENCE = 2.5
"""Seconds."""

CANNOT_PROMISE = (
    "What this cannot do: take back paper that was printed, copies on a stick, a share or a mailbox, backups, what a "
    "printer remembers, or what a disk keeps under a deleted file. The homes file and the list of codes are yours to "
    "keep or delete."
)


def run_name(digest: str) -> str:
    """«RUN-K7QF2MXA», from a digest of what goes in."""
    number = int(digest[:16], 16)
    letters = ""
    for _ in range(8):
        number, rest = divmod(number, len(_LETTERS))
        letters += _LETTERS[rest]
    return f"RUN-{letters}"


@dataclass
class Run:
    """One run's folder, open for writing."""

    folder: Path
    name: str
    made: date
    done: dict[str, tuple[int, str]]
    """What is in place: path below the folder → size and SHA-256."""
    journal: IO[str] | None = None

    @property
    def work(self) -> Path:
        """Where parts are kept while the run goes on; it is gone when the run is done."""
        return self.folder / WORK

    def has(self, path: str) -> bool:
        """Whether a file was made before and is there still, byte for byte."""
        known = self.done.get(path)
        if known is None:
            return False
        file = self.folder / path
        try:
            return file.stat().st_size == known[0] and _digest(file) == known[1]
        except OSError:
            return False

    def note(self, path: str, size: int, digest: str) -> None:
        """Writes down that a file is in place."""
        self.done[path] = size, digest
        if self.journal is not None:
            self._write({"file": path, "size": size, "sha256": digest})

    def put(self, path: str, data: bytes) -> None:
        """Puts a file in place, if it is not there already. Raises `NotWritten`."""
        digest = hashlib.sha256(data).hexdigest()
        if self.done.get(path) == (len(data), digest) and self.has(path):
            return
        write_whole(self.folder / path, data)
        self.note(path, len(data), digest)

    def _write(self, entry: Mapping[str, Any]) -> None:
        assert self.journal is not None
        try:
            self.journal.write(json.dumps(entry) + "\n")
            self.journal.flush()
        except OSError as error:
            no = NotWritten(
                f"{self.folder / JOURNAL} could not be written ({error.strerror}).", "Make room, try again."
            )
            no.full = True
            raise no from error


@contextmanager
def open_run(root: Path, base: Path, digest: str, today: date) -> Iterator[Run]:
    """The run that a digest stands for, begun or gone on with. Nobody else can have it open at the same time.

    Raises `NotMade` when another process is making it now, `NotWritten` when the folder cannot be written.
    """
    name = run_name(digest)
    folder = base / name
    try_folder(folder)
    with (folder / LOCK).open("a") as lock:
        _lock(lock, name)
        made, done = _read_journal(folder / JOURNAL, digest)
        _tidy(folder)
        fresh = made is None
        with (folder / JOURNAL).open("w" if fresh else "a", encoding="utf-8") as journal:
            run = Run(folder, name, made or today, done, journal)
            if fresh:
                run._write({"kind": KIND, "run": digest, "made": today.isoformat()})
            elif done or not fresh:
                journal.write("\n")  # a line that a power cut left half-written ends here
                journal.flush()
            _remember(root, run)
            yield run
        shutil.rmtree(run.work, ignore_errors=True)


def _lock(lock: IO[str], name: str) -> None:
    """Locks a run. The workers of a command that was killed hold its lock for a moment longer than it did."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if time.monotonic() > until:
                raise NotMade(f"{name} is being made by another command now.", "Wait until that is done.") from error
            time.sleep(0.1)
        else:
            return


def _tidy(folder: Path) -> None:
    """What a killed run left half-written goes away: we have the lock, so nobody is writing it."""
    shutil.rmtree(folder / WORK, ignore_errors=True)
    for place in (folder, *(one for one in folder.iterdir() if one.is_dir())):
        sweep(place)
        for half in place.glob(".writing-*"):
            half.unlink(missing_ok=True)


def _read_journal(file: Path, digest: str) -> tuple[date | None, dict[str, tuple[int, str]]]:
    """The day on which a run was begun, and what it has made. Lines that cannot be read are passed over."""
    made: date | None = None
    done: dict[str, tuple[int, str]] = {}
    with suppress(OSError), file.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            with suppress(ValueError, KeyError, TypeError):
                entry = json.loads(line)
                if entry.get("run") == digest:
                    made = date.fromisoformat(entry["made"])
                elif "file" in entry:
                    done[str(entry["file"])] = int(entry["size"]), str(entry["sha256"])
    return made, (done if made else {})


# ---------------------------------------------------------------- all runs


@dataclass(frozen=True)
class Standing:
    """A run that is somewhere."""

    name: str
    folder: Path
    made: date


def _remember(root: Path, run: Run) -> None:
    """A line that says where a run is, so that it can be named and deleted later. It says nothing of any home."""
    entry = {"folder": str(run.folder), "made": run.made.isoformat()}
    with suppress(NotWritten):
        write_whole(root / ".cache" / "packs" / f"{run.name}.json", json.dumps(entry).encode())


def standing(root: Path) -> list[Standing]:
    """Every run that is still there, oldest first."""
    found: dict[Path, Standing] = {}
    for file in sorted((root / ".cache" / "packs").glob("RUN-*.json")):
        with suppress(OSError, ValueError, KeyError):
            entry = json.loads(file.read_text("utf-8"))
            folder = Path(entry["folder"])
            if (folder / JOURNAL).is_file():
                found[folder] = Standing(file.stem, folder, date.fromisoformat(entry["made"]))
    for journal in (root / "output" / "packs").glob(f"RUN-*/{JOURNAL}"):
        if journal.parent not in found and (made := _made(journal)):
            found[journal.parent] = Standing(journal.parent.name, journal.parent, made)
    return sorted(found.values(), key=lambda run: (run.made, run.name))


def past_their_date(root: Path, today: date, keep_days: int) -> list[Standing]:
    """Runs that should have been deleted by now."""
    return [run for run in standing(root) if today > run.made + timedelta(days=keep_days)]


def delete_run(root: Path, named: str) -> Standing:
    """Removes a run, by its name or folder. Raises `UsageError` when there is none, `NotMade` when it is not ours or
    another process is making it, `NotWritten` when something cannot be removed."""
    runs = standing(root)
    run = next(
        (one for one in runs if named.upper() == one.name or Path(named).resolve() == one.folder.resolve()), None
    )
    if run is None:
        place = Path(named)
        made = _made(place / JOURNAL) if (place / JOURNAL).is_file() else None
        if made is None:
            known = ", ".join(one.name for one in runs) or "none"
            raise UsageError(f"There is no run called “{named}”.", f"There are: {known}.")
        run = Standing(place.name, place, made)
    try:
        with (run.folder / LOCK).open("a") as lock:
            _lock(lock, run.name)
            shutil.rmtree(run.folder)
    except OSError as error:
        raise NotWritten(
            f"{run.folder} could not be removed whole ({error.strerror}).", "Close what is open there, then try again."
        ) from error
    (root / ".cache" / "packs" / f"{run.name}.json").unlink(missing_ok=True)
    return run


def _made(journal: Path) -> date | None:
    """When a run was begun; None where a journal is not one of ours."""
    with suppress(OSError, ValueError, KeyError, TypeError), journal.open(encoding="utf-8") as lines:
        entry = json.loads(next(lines, ""))
        if entry.get("kind") == KIND:
            return date.fromisoformat(entry["made"])
    return None


def _digest(file: Path) -> str:
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()
