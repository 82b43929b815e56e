"""Many leaflets on all cores, each within a limit of time and memory.

WeasyPrint has no limits of its own: a style sheet that imports itself never ends, a small picture can take
gigabytes. Here a leaflet that does so is the only one that is not made.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import resource
import shutil
import signal
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Generic, TypeVar

from easyread.errors import EasyReadError, NotMade

Job = TypeVar("Job")
Made = TypeVar("Made")

SECONDS = 60.0
MEGABYTES = 1000

_FORK = multiprocessing.get_context("fork")


@dataclass(slots=True)
class _Worker:
    """A forked process that takes the numbers of jobs and gives back what became of them."""

    process: ForkProcess
    line: Connection
    block: int
    """Which stretch of the jobs it takes first."""
    job: int = -1
    """The number of the job it is at."""
    until: float = 0.0
    """When that must be done, on the monotonic clock."""


def make_all(
    jobs: Iterable[Job],
    do: Callable[[Job], Made],
    *,
    workers: int | None = None,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Iterator[tuple[Job, Made | EasyReadError]]:
    """Do every job in forked workers and yield each with its result, in the order in which they are done.

    ``workers`` is their number (one for each core if not given). A job may take ``seconds`` on the clock and
    ``megabytes`` more memory than the program had when its worker began. What has been prepared before (style
    sheet, fonts, pictures) is ready in all of them: do one job by hand first. ``do`` and the jobs need not be
    picklable, results must be.

    A job that fails, hangs, takes too much memory or ends its worker has an `EasyReadError` as its result, and
    the others go on. When the iterator is closed or Ctrl-C is pressed, all workers and their temporary files
    are gone before it ends.
    """
    return _Team(list(jobs), do, seconds, megabytes).results(workers or os.cpu_count() or 1)


class _Team(Generic[Job, Made]):
    def __init__(self, jobs: list[Job], do: Callable[[Job], Made], seconds: float, megabytes: int) -> None:
        self.jobs = jobs
        self.do = do
        self.seconds = seconds
        self.megabytes = megabytes
        self.blocks: list[deque[int]] = []
        """The numbers of the jobs that wait, a stretch for each worker: neighbours share pictures, and so what a
        worker remembers."""
        self.team: list[_Worker] = []
        self.folder = Path()

    def results(self, workers: int) -> Iterator[tuple[Job, Made | EasyReadError]]:
        self.folder = Path(tempfile.mkdtemp(prefix="easyread-"))
        team = min(workers, len(self.jobs))
        edges = [len(self.jobs) * n // team for n in range(team + 1)] if team else []
        self.blocks = [deque(range(start, end)) for start, end in pairwise(edges)]
        try:
            for block in range(team):
                self.engage(block)
            while self.team:
                yield from self.next_results()
        finally:
            for worker in self.team:
                self.dismiss(worker)
            shutil.rmtree(self.folder, ignore_errors=True)

    def next_job(self, block: int) -> int | None:
        """The next job of a stretch; when that is done, the last one of the longest stretch that is left."""
        if self.blocks[block]:
            return self.blocks[block].popleft()
        longest = max(self.blocks, key=len)
        return longest.pop() if longest else None

    def engage(self, block: int) -> None:
        """Begin a new worker, if there is something left for it."""
        number = self.next_job(block)
        if number is None:
            return
        ours, theirs = _FORK.Pipe()
        process = _FORK.Process(target=self.work, args=(theirs, ours), daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours, block)
        self.team.append(worker)
        self.give(worker, number)

    def give(self, worker: _Worker, number: int) -> None:
        worker.job, worker.until = number, time.monotonic() + self.seconds
        worker.line.send(number)

    def dismiss(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join()
        worker.line.close()

    def next_results(self) -> Iterator[tuple[Job, Made | EasyReadError]]:
        """Wait until something has happened, and yield what is done. The next job is under way by then."""
        rest = min(worker.until for worker in self.team) - time.monotonic()
        ready = wait([worker.line for worker in self.team], timeout=max(rest, 0))
        for worker in list(self.team):
            late = worker.line not in ready and time.monotonic() >= worker.until
            if worker.line not in ready and not late:
                continue
            job = self.jobs[worker.job]
            result, fit = (self.late(), False) if late else self.hear(worker)
            number = self.next_job(worker.block) if fit else None
            if number is not None:
                self.give(worker, number)
            else:
                self.dismiss(worker)
                self.team.remove(worker)
                self.engage(worker.block)
            yield job, result

    def hear(self, worker: _Worker) -> tuple[Made | EasyReadError, bool]:
        """A worker's result, and whether it is fit for another job."""
        try:
            result, fit = worker.line.recv()
        except (EOFError, OSError):
            worker.process.join()
            return self.died(worker.process.exitcode or 0), False
        return result, fit

    def late(self) -> EasyReadError:
        return NotMade(
            f"This took longer than {self.seconds:g} seconds and was stopped.",
            "Look for a very large picture, or a style sheet that imports itself.",
        )

    def died(self, code: int) -> EasyReadError:
        why = f"stopped by the system ({signal.Signals(-code).name})" if code < 0 else f"ended (code {code})"
        return NotMade(
            f"The worker that made this was {why}.", "Try again; if it stays so, look for a very large picture."
        )

    def work(self, line: Connection, parents_end: Connection) -> None:
        """The life of a worker, in its own process: jobs come by number, until the line is closed."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends us
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        parents_end.close()  # or we would not hear that the parent is gone
        tempfile.tempdir = tempfile.mkdtemp(dir=self.folder)
        os.environ["TMPDIR"] = tempfile.tempdir
        _limit_memory(self.megabytes)
        gc.disable()  # WeasyPrint makes objects by the million: looking for rubbish all the time takes a quarter of it
        first = True
        try:
            while True:
                result, fit = self.attempt(self.jobs[line.recv()])
                line.send((result, fit))
                if not fit:
                    return
                del result
                gc.collect()  # while the parent puts the result in place
                if first:  # the engine stays; whatever comes later must be found again when nobody holds it
                    gc.freeze()
                    first = False
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return  # the parent is gone

    def attempt(self, job: Job) -> tuple[Made | EasyReadError, bool]:
        try:
            return self.do(job), True
        except EasyReadError as error:
            return error, True
        except MemoryError:
            return NotMade(
                f"This needs more than {self.megabytes} MB of memory.",
                "Look for a very large picture.",
            ), False
        except Exception as error:  # the one place where a fault in the program may not stop the other leaflets
            fault = NotMade(
                f"The program has a fault here: {type(error).__name__}: {error}.", "Please report it with this leaflet."
            )
            fault.add_note("".join(traceback.format_exception(error)))
            return fault, True


def _limit_memory(megabytes: int) -> None:
    """No more than that above what the process has now (address space; where the system keeps such a limit)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return
    limit = pages * resource.getpagesize() + megabytes * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or limit < hard:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
