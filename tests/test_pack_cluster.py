"""Beyond one machine: a real scheduler and real workers draw the same bytes, and trouble with them is said in words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from making import run
from pack_material import homes_file, pack_project, tiny_pack
from test_pack_faults import made

from easyread.errors import NotMade, UsageError
from easyread.pack.executor import cluster_office, local_office, results
from easyread.pack.studio import Drawing, Studio, draw

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """A Dask scheduler and two workers, each a process of its own, on this machine's own address."""
    code = (
        "from distributed import LocalCluster\nimport sys\n"
        "if __name__ == '__main__':\n"
        "    cluster = LocalCluster(n_workers=2, threads_per_worker=1, processes=True, host='127.0.0.1',\n"
        "                           dashboard_address=None, silence_logs=50)\n"
        "    print(cluster.scheduler_address, flush=True)\n"
        "    sys.stdin.read()\n"
        "    cluster.close()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdin
    try:
        address = process.stdout.readline().strip()
        assert address.startswith("tcp://127.0.0.1:")
        yield address
    finally:
        process.stdin.close()
        process.wait(timeout=60)
        process.stdout.close()


def test_a_cluster_draws_the_same_bytes_as_this_machine(tmp_path: Path, drawn: Path, scheduler: str) -> None:
    root = pack_project(tmp_path)
    ran = run(root, "pack", str(homes_file(root, 12)), "--drafts", "--scheduler", scheduler)
    assert ran.code == 0, ran.err
    here, there = made(drawn), made(root)
    assert here.keys() == there.keys()
    assert here == there


def test_a_worker_with_another_program_or_fonts_is_refused(tmp_path: Path, scheduler: str) -> None:
    root = pack_project(tmp_path)
    pack = tiny_pack(root)
    ground = Studio(root, pack.library.today, pack.library).ground
    drawing = Drawing(str(root), pack.library.today, ground, pack.leaflets()[0])
    jobs = [drawing, replace(drawing, ground="0" * 64)]
    with closing(results(cluster_office(scheduler), draw, jobs)) as drawn:
        found = dict(drawn)
    there = found[drawing]
    assert not isinstance(there, Exception)
    assert isinstance(found[jobs[1]], NotMade)
    assert "another version of the program" in str(found[jobs[1]])
    here = dict(results(local_office, draw, [drawing], 1))[drawing]
    assert not isinstance(here, Exception)
    assert here.pdf == there.pdf


def test_no_scheduler_is_said_in_words() -> None:
    with pytest.raises(UsageError, match=r"No scheduler answers at tcp://127\.0\.0\.1:9"):
        list(results(cluster_office("tcp://127.0.0.1:9"), str, ["job"]))
