"""The seam where work leaves this process: anything that is a `concurrent.futures.Executor` can do it.

Here that is a pool of processes; with the extra «cluster» it is a Dask cluster that is already running. The work is
a plain function and plain values, so the same bytes come from either.
"""

from __future__ import annotations

import errno
import multiprocessing
import os
import resource
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor, as_completed
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from easyread.errors import EasyReadError, MissingPart, NotMade, UsageError
from easyread.writing import NotWritten

Job = TypeVar("Job")
Made = TypeVar("Made")
Office = Callable[[int], AbstractContextManager[Executor]]
"""Opens an executor with so many workers (0: as many as there are)."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
SECONDS = 300
"""One job may take so long; then its worker is ended."""
MEGABYTES = 3000
"""And so much more memory than the program had when its worker began."""


def results(
    office: Office, do: Callable[[Job], Made], jobs: Sequence[Job], workers: int = 0
) -> Generator[tuple[Job, Made | EasyReadError], None, None]:
    """Does every job and yields each with its result, in the order in which they are done.

    ``do`` is a function of a module, and jobs and results can be pickled. A job that fails has an `EasyReadError` as
    its result and the others go on. When the system ends a worker, what is left is done one by one, each job with a
    worker of its own: only one that ends that twice is not made.
    """
    waiting = dict(enumerate(jobs))
    if not waiting:
        return
    with office(workers) as executor:
        under_way = {executor.submit(_plainly, do, job): number for number, job in waiting.items()}
        try:
            for future in as_completed(list(under_way)):
                number = under_way.pop(future)
                made = _result(future)
                if made is _BROKEN:
                    break
                yield waiting.pop(number), made  # type: ignore[misc]
        finally:
            for future in under_way:
                future.cancel()
    for number in sorted(waiting):  # nothing is left here unless a worker was ended
        job, made = waiting[number], _BROKEN
        for _ in range(2):
            if made is _BROKEN:
                with office(1) as executor:
                    made = _result(executor.submit(_plainly, do, job))
        yield job, _ended() if made is _BROKEN else made  # type: ignore[misc]


def _plainly(do: Callable[[Job], Made], job: Job) -> Made:
    """Does a job. An error goes home without what caused it: with Dask in the process a cause is sent along, and one
    that cannot be unpacked there would look like a worker that the system ended."""
    try:
        return do(job)
    except EasyReadError as error:
        error.__cause__ = error.__context__ = None
        raise


_BROKEN = object()


def _result(future: Future[Made]) -> object:
    try:
        return future.result()
    except EasyReadError as error:
        return error
    except BrokenExecutor:
        return _BROKEN
    except CancelledError:
        return NotMade("The cluster went away before this was made.", "Start it again, then give the same command.")
    except MemoryError:
        return NotMade(f"This needs more than {MEGABYTES} MB of memory.", "Look for a very large picture.")
    except OSError as error:
        full = error.errno in _FULL
        made = NotWritten(
            f"A file could not be {'written: the disk is full' if full else 'used'} ({error.strerror}).",
            "Make room and try again." if full else "Look at the folder for temporary files, and try again.",
        )
        made.full = full
        return made
    except Exception as error:
        name = type(error).__name__
        if name == "KilledWorker":
            return _ended()
        return NotMade(f"The program has a fault here: {name}: {error}.", "Please report it.")


def _ended() -> NotMade:
    return NotMade(
        "The worker that made this was ended by the system, twice.",
        "Close other programs, then give the same command; if it stays so, look for a very large picture.",
    )


@contextmanager
def local_office(workers: int = 0) -> Iterator[Executor]:
    """Processes on this machine, one for each core if not said. What was loaded before is ready in all of them."""
    folder = tempfile.mkdtemp(prefix="easyread-")
    executor = ProcessPoolExecutor(
        workers or os.cpu_count() or 1,
        mp_context=multiprocessing.get_context("fork"),
        initializer=_begin,
        initargs=(folder,),
    )
    before = {process.pid for process in multiprocessing.active_children()}
    try:
        yield executor
    except BaseException:
        for process in multiprocessing.active_children():
            if process.pid not in before:
                process.kill()
        raise
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
        shutil.rmtree(folder, ignore_errors=True)


def _begin(folder: str) -> None:
    """The life of a worker begins: Ctrl-C is for its parent, and if the parent is killed it does not stay.

    ``folder`` is for its temporary files: fonts, and nothing of any home.
    """
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    parent = os.getppid()
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0]) if Path("/proc/self/statm").exists() else 0
    limit = pages * resource.getpagesize() + MEGABYTES * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if pages and (hard == resource.RLIM_INFINITY or limit < hard):
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _watch(parent: int) -> None:
    wake = threading.Event()
    while os.getppid() == parent:
        wake.wait(0.5)
    os._exit(1)


@contextmanager
def limited() -> Iterator[None]:
    """Inside the block a job in a worker of ours may take no more than its time; the system ends it then."""
    ours = multiprocessing.parent_process() is not None and threading.current_thread() is threading.main_thread()
    if ours:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
    try:
        yield
    finally:
        if ours:
            signal.alarm(0)


def cluster_office(address: str) -> Office:
    """An existing Dask cluster, by its scheduler's address (tcp://host:8786). It is not started, and not stopped.

    Its workers need this program in the same versions, and the project folder under the same path; what a worker of
    other versions would draw is refused. Raises `MissingPart` without the extra, `UsageError` when nobody answers.
    """
    try:
        import distributed
    except ImportError as missing:
        raise MissingPart("Dask is not here.", "Install it: pip install 'easyread-leaflets[cluster]'") from missing

    client_class: Any = distributed.Client

    @contextmanager
    def office(workers: int = 0) -> Iterator[Executor]:
        try:
            client: Any = client_class(address, timeout=5, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            said = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise UsageError(f"No scheduler answers at {address} ({said}).", "Start the cluster first.") from error
        with client:
            yield client.get_executor(pure=False)

    return office
