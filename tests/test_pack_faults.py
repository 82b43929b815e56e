"""Whatever happens to a run, it says so in a word, leaves nothing half-written, and the same command goes on."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from making import Ran, run
from pack_material import homes_file, pack_project
from tiny import TODAY

from easyread.errors import NotMade
from easyread.pack.executor import local_office, results
from easyread.pack.runs import JOURNAL, open_run

ROOT = Path(__file__).resolve().parents[1]


def started(root: Path, file: Path, *options: str, before: str = "") -> subprocess.Popen[str]:
    """The command in a process of its own."""
    words = ["--root", str(root), "--today", TODAY.isoformat(), "pack", str(file), "--drafts", *options]
    code = f"{before}\nimport sys\nfrom easyread.cli import main\nsys.exit(main({words!r}))"
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def made(root: Path) -> dict[str, bytes]:
    """Every file of the one run, by its path below it. The journal tells of the way, not of the result."""
    (folder,) = (root / "output" / "packs").glob("RUN-*")
    files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return {path: data for path, data in files.items() if path not in (JOURNAL, ".lock")}


def half_written(root: Path) -> list[Path]:
    return [*root.rglob(".writing-*"), *(root / "output" / "packs").rglob(".work")]


def pack(root: Path, file: Path, *options: str) -> Ran:
    return run(root, "pack", str(file), "--drafts", *options)


@pytest.fixture(scope="module")
def whole(drawn: Path) -> dict[str, bytes]:
    """A run that nothing happened to. Other projects with the same content must come to the same bytes."""
    return made(drawn)


def test_a_run_has_every_homes_pack_print_files_and_the_officers_own_sheets(whole: dict[str, bytes]) -> None:
    codes = [f"H{n:02}" for n in range(1, 13)]
    assert {f"homes/{code}.pdf" for code in codes} <= whole.keys()
    assert {f"officer/{code}.pdf" for code in codes} <= whole.keys()
    assert {
        "print/print-01.pdf", "officer/checklists-01.pdf", "officer/homes.csv", "officer/order.svg", "manifest.json",
        "receipt.pdf",
    } <= whole.keys()  # fmt: skip
    assert len(whole) == 24 + 6


@pytest.mark.parametrize("when", [0.2, 0.7])
def test_a_killed_run_goes_on_and_comes_to_the_same_bytes(
    tmp_path: Path, drawn: Path, whole: dict[str, bytes], when: float
) -> None:
    root = pack_project(tmp_path, drawn)
    file = homes_file(root, 12)
    process = started(root, file)
    wait_for(root, int(when * len(whole)), process)
    process.kill()
    process.communicate()
    before = {path: file.stat().st_mtime_ns for path, file in in_place(root).items()}
    assert 0 < len(before) < len(whole)
    for data in in_place(root).values():
        if data.suffix == ".pdf":
            pikepdf.open(data).close()  # what is there is whole
    ran = pack(root, file)
    assert ran.code == 0, ran.err
    assert made(root) == whole
    assert half_written(root) == []
    after = {path: file.stat().st_mtime_ns for path, file in in_place(root).items()}
    kept = [path for path, told in before.items() if after[path] == told]
    assert kept or when < 0.5  # what was written down is not made again


def in_place(root: Path) -> dict[str, Path]:
    folder = root / "output" / "packs"
    return {
        str(file.relative_to(folder)): file
        for file in folder.rglob("*")
        if file.is_file() and not file.name.startswith(".") and ".work" not in file.parts and file.name != JOURNAL
    }


def wait_for(root: Path, count: int, process: subprocess.Popen[str]) -> None:
    """Waits until so many files are in place."""
    until = time.monotonic() + 120
    while len(in_place(root)) < max(1, count) and process.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.005)


def test_ctrl_c_stops_with_a_word_and_leaves_nothing_half_written(
    tmp_path: Path, drawn: Path, whole: dict[str, bytes]
) -> None:
    root = pack_project(tmp_path, drawn)
    file = homes_file(root, 12)
    process = started(root, file)
    wait_for(root, 4, process)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped. What was finished is in place; the next run goes on from there." in said
    assert "Traceback" not in said
    assert half_written(root) == [folder for folder in half_written(root) if folder.name == ".work"]
    assert pack(root, file).code == 0
    assert made(root) == whole


def test_the_same_command_again_makes_nothing_and_a_changed_file_is_made_anew(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    file = homes_file(root)
    assert pack(root, file).code == 0
    before = made(root)
    ran = pack(root, file)
    assert "Nothing has changed since it was made." in ran.out
    spoiled = next((root / "output" / "packs").glob("RUN-*/homes/H01.pdf"))
    spoiled.write_bytes(spoiled.read_bytes()[:-100])
    next((root / "output" / "packs").glob("RUN-*/print/print-01.pdf")).unlink()
    assert pack(root, file).code == 0
    assert made(root) == before


def test_a_full_disk_stops_the_run_with_one_plain_sentence(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    file = homes_file(root)
    # from here on no file may grow past 30,000 bytes: the system says so as it says that a disk is full
    limit = (
        "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (30000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))"
    )
    process = started(root, file, before=limit)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 4
    assert "the disk is full" in said
    assert "Traceback" not in said
    assert [one for one in half_written(root) if one.name != ".work"] == []
    assert pack(root, file).code == 0


def test_a_folder_that_cannot_be_written_is_said_before_any_work(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    file = homes_file(root)
    (root / "closed").write_text("a file, no folder", "utf-8")
    began = time.monotonic()
    ran = pack(root, file, "-o", str(root / "closed"))
    assert ran.code == 4
    assert "could not be written" in ran.err
    assert time.monotonic() - began < 30


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    root = pack_project(tmp_path)
    closed = root / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    ran = pack(root, homes_file(root), "-o", str(closed))
    assert ran.code == 4
    assert "you may not write there" in ran.err


def test_a_picture_that_vanishes_costs_the_packs_that_need_it_and_no_others(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    topic = root / "content" / "topics" / "chain.yaml"
    topic.write_text(topic.read_text("utf-8").replace("picture: open-door", "picture: other-door"), "utf-8")
    pictures = root / "pictograms" / "pictograms.yaml"
    entry = pictures.read_text("utf-8").split("  open-door:\n")[1].split("  phone-help:")[0]
    pictures.write_text(pictures.read_text("utf-8") + "  other-door:\n" + entry, "utf-8")
    drawing = root / "pictograms" / "colour" / "other-door.svg"
    kept = (root / "pictograms" / "colour" / "open-door.svg").read_bytes()
    drawing.write_bytes(kept)
    file = root / "homes.csv"
    file.write_text("code,kit,pack\nH01,door-chain,visit\nH02,,visit\n", "utf-8")
    vanish = (
        "import easyread.pack.write as write\nfrom pathlib import Path\nopen_run = write.open_run\n"
        f"def late(*rest):\n    Path({str(drawing)!r}).unlink(missing_ok=True)\n    return open_run(*rest)\n"
        "write.open_run = late"
    )
    process = started(root, file, before=vanish)
    out, said = process.communicate(timeout=120)
    assert process.returncode == 4, said
    assert "Not made: H01" in said
    assert "other-door" in said
    assert {path for path in made(root) if path.startswith("homes/")} == {"homes/H02.pdf"}
    assert "Traceback" not in said + out
    drawing.write_bytes(kept)
    assert pack(root, file).code == 0


# ---------------------------------------------------------------- workers, and two at once


def steady(job: int) -> int:
    return job * job


def deadly(job: int) -> int:
    if job == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.01)
    return job * job


def once(job: str) -> int:
    """Ends its worker the first time only, as when two large pictures were drawn at once."""
    if not Path(job).exists():
        Path(job).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return 1


def greedy(job: int) -> int:
    return len(bytearray(10**11)) if job == 1 else job


def stumbling(job: int) -> int:
    if job == 2:
        raise NotMade("The picture is broken.", "Draw it again.")
    return 10 // (job - 4)


def test_a_worker_that_the_system_ends_costs_its_own_job_and_no_other() -> None:
    found = dict(results(local_office, deadly, range(8), 2))
    assert {job: made for job, made in found.items() if job != 3} == {job: job * job for job in range(8) if job != 3}
    assert isinstance(found[3], NotMade)
    assert "ended by the system" in str(found[3])


def test_a_job_that_is_ended_once_is_tried_again(tmp_path: Path) -> None:
    jobs = [str(tmp_path / "first"), str(tmp_path / "second")]
    assert dict(results(local_office, once, jobs, 1)) == dict.fromkeys(jobs, 1)


def test_a_job_that_fails_or_wants_too_much_memory_says_so_in_words() -> None:
    found = dict(results(local_office, stumbling, [1, 2, 3, 4, 5], 2))
    assert found[5] == 10
    assert str(found[2]) == "The picture is broken. Draw it again."
    assert "The program has a fault here: ZeroDivisionError" in str(found[4])
    assert "memory" in str(dict(results(local_office, greedy, [1, 2], 1))[1])
    assert list(results(local_office, steady, [])) == []


def test_workers_end_when_their_parent_is_killed() -> None:
    code = (
        "import os, time\nfrom easyread.pack.executor import local_office, results\n"
        "def slow(job):\n    os.write(1, b'%d\\n' % os.getpid())\n    time.sleep(60)\n"
        "list(results(local_office, slow, [1, 2], 2))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    workers = [int(process.stdout.readline()) for _ in range(2)]
    process.kill()
    process.wait()
    until = time.monotonic() + 20
    while any(alive(worker) for worker in workers):
        assert time.monotonic() < until
        time.sleep(0.05)


def alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_two_commands_cannot_make_the_same_run_at_once(tmp_path: Path, drawn: Path) -> None:
    root = pack_project(tmp_path, drawn)
    file = homes_file(root)
    assert pack(root, file).code == 0
    (folder,) = (root / "output" / "packs").glob("RUN-*")
    hold = (
        "import fcntl, sys, time\n"
        f"lock = open({str(folder / '.lock')!r}, 'a')\n"
        "fcntl.flock(lock, fcntl.LOCK_EX)\nprint('held', flush=True)\ntime.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", hold], stdout=subprocess.PIPE, text=True)
    assert holder.stdout
    holder.stdout.readline()
    try:
        ran = pack(root, file)
        assert ran.code == 4
        assert "is being made by another command now" in ran.err
        ran = run(root, "pack", "--delete", folder.name)
        assert ran.code == 4
        assert folder.is_dir()
    finally:
        holder.kill()
        holder.wait()
    assert pack(root, file).code == 0


def test_a_journal_that_a_power_cut_tore_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    for n in range(3):
        with open_run(tmp_path, tmp_path / "packs", "ab" * 32, TODAY) as opened:
            opened.put(f"homes/H{n}.pdf", b"%PDF")
        journal = opened.folder / JOURNAL
        journal.write_bytes(journal.read_bytes()[:-20] + b'{"file": "homes/torn')
    with open_run(tmp_path, tmp_path / "packs", "ab" * 32, TODAY) as opened:
        assert opened.made == TODAY
        assert not opened.has("homes/torn")
        assert set(opened.done) <= {"homes/H0.pdf", "homes/H1.pdf", "homes/H2.pdf"}


@pytest.fixture(autouse=True)
def _limits() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    assert resource.getrlimit(resource.RLIMIT_FSIZE) == before
