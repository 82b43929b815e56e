"""Workers: one bad leaflet costs itself and nothing else, and nothing is left behind."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.errors import EasyReadError, NotMade
from easyread.render.workers import make_all


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def run(jobs: dict[str, Callable[[], str]], **limits: float) -> dict[str, str]:
    """What became of each job: its result or its error."""
    options = {"workers": 2, "seconds": 20.0, "megabytes": 300, **limits}
    done = make_all(jobs, lambda name: jobs[name](), **options)  # type: ignore[arg-type]
    return {name: str(result) for name, result in done}


def refuse() -> str:
    raise NotMade("The picture is missing.", "Draw it.")


def stumble() -> str:
    raise ZeroDivisionError("by zero")


def hoard() -> str:
    return str(len(bytearray(900_000_000)))


def loop() -> str:
    while True:
        pass


def die() -> str:
    faulthandler.disable()  # pytest's, which would tell of it at length
    os.kill(os.getpid(), signal.SIGSEGV)
    return "never"


GOOD: dict[str, Callable[[], str]] = {f"good {number}": lambda: "made" for number in range(6)}


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (refuse, "The picture is missing. Draw it."),
        (stumble, "The program has a fault here: ZeroDivisionError: by zero. Please report it with this leaflet."),
        (hoard, "This needs more than 300 MB of memory. Look for a very large picture."),
        (die, "The worker that made this was stopped by the system (SIGSEGV)."),
    ],
)
def test_a_bad_leaflet_has_its_own_error_and_all_others_are_made(bad: Callable[[], str], says: str) -> None:
    results = run({"bad": bad, **GOOD, "bad too": bad})
    assert results.pop("bad").startswith(says)
    assert results.pop("bad too").startswith(says)
    assert results == dict.fromkeys(GOOD, "made")


def test_a_leaflet_that_never_ends_is_stopped_in_time() -> None:
    begun = time.monotonic()
    results = run({"bad": loop, **GOOD}, seconds=1, workers=1)
    assert results.pop("bad").startswith("This took longer than 1 seconds and was stopped.")
    assert results == dict.fromkeys(GOOD, "made")
    assert time.monotonic() - begun < 5


def test_an_error_comes_back_as_it_was_raised() -> None:
    ((_, error),) = make_all(["a"], lambda job: refuse())
    assert isinstance(error, NotMade)
    assert (error.what, error.do, error.exit_code) == ("The picture is missing.", "Draw it.", 4)


def test_each_worker_does_several_jobs_and_they_share_the_cores() -> None:
    def who(job: int) -> int:
        time.sleep(0.02)
        return os.getpid()

    pids = [result for _, result in make_all(range(12), who, workers=2)]
    assert len(set(map(str, pids))) == 2
    assert os.getpid() not in pids


def test_results_come_as_they_are_done() -> None:
    def do(job: float) -> float:
        time.sleep(job)
        return job

    assert [job for job, _ in make_all([1.5, 0.1, 0.2], do, workers=2)] == [0.1, 0.2, 1.5]


def test_neighbours_are_made_by_one_worker_so_that_their_pictures_are_read_once() -> None:
    def who(job: int) -> int:
        time.sleep(0.02)
        return os.getpid()

    made = dict(make_all(range(12), who, workers=2))
    assert len({made[n] for n in range(4)}) == 1
    assert made[0] != made[6]


def test_a_limit_for_workers_does_not_bind_the_program() -> None:
    run({"a": lambda: "made"}, megabytes=1)
    assert len(bytearray(50_000_000)) == 50_000_000


def test_temporary_files_of_workers_are_gone_at_the_end(tmp_path: Path) -> None:
    def leave(job: int) -> str:
        return tempfile.mkdtemp(prefix="weasyprint-")

    folders = [Path(str(folder)) for _, folder in make_all([1, 2], leave)]
    assert all(folder.is_relative_to(tmp_path) for folder in folders)
    assert list(tmp_path.iterdir()) == []


def test_whoever_stops_asking_leaves_no_worker_behind(tmp_path: Path) -> None:
    results = make_all(["first", "second"], lambda job: job if job == "first" else loop(), workers=2)
    assert next(results) == ("first", "first")
    results.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []
    assert subprocess.run(["pgrep", "-P", str(os.getpid())], capture_output=True, check=False).stdout.count(b"\n") <= 1


def test_no_job_is_no_work() -> None:
    assert list(make_all([], refuse_all)) == []


def refuse_all(job: object) -> EasyReadError:
    raise AssertionError(job)


def test_workers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    script = (
        "import time, sys\nfrom easyread.render.workers import make_all\n"
        "def do(job):\n    sys.stdout.write('begun\\n'); sys.stdout.flush(); time.sleep(0.3)\n"
        "list(make_all(range(100), do, workers=3))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(tmp_path)}
    )
    assert process.stdout is not None
    assert [process.stdout.readline() for _ in range(3)] == ["begun\n"] * 3
    process.kill()
    process.communicate(timeout=5)  # returns when the last worker has closed the program's output


def test_ctrl_c_stops_at_once_and_cleanly(tmp_path: Path) -> None:
    script = (
        "import time, sys\nfrom easyread.render.workers import make_all\n"
        "def do(job):\n    sys.stdout.write('begun\\n'); sys.stdout.flush()\n    time.sleep(60)\n"
        "try:\n    list(make_all([1, 2, 3], do, workers=2))\n"
        "except KeyboardInterrupt:\n    sys.exit(130)\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert [process.stdout.readline() for _ in range(2)] == ["begun\n", "begun\n"]
    os.killpg(process.pid, signal.SIGINT)  # as the terminal does it: the program and all its workers
    out, errors = process.communicate(timeout=10)
    assert (process.returncode, out, errors) == (130, "", "")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
