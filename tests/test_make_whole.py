"""A leaflet is in place whole or not at all, whatever happens: a kill, Ctrl-C, a second run, a full disk."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from making import ROOT, leaflets, project, run
from tiny import TODAY

from easyread.writing import HALF, NotWritten, sweep, write_whole

TOPICS = ("second", "third", "fourth")


def build(root: Path, temporary: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command in a process of its own, as from a terminal."""
    temporary.mkdir(exist_ok=True)
    command = [sys.executable, str(ROOT / "build.py"), "--root", str(root), "--today", TODAY.isoformat(), *arguments]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(temporary)},
        start_new_session=True,
    )


def halves(root: Path) -> list[Path]:
    """Temporary files that were left anywhere in the project."""
    return [path for path in root.rglob("*") if path.name.startswith(HALF)]


def whole(pdf: bytes) -> bool:
    return pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF")


def test_a_kill_in_the_middle_of_writing_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "leaflet.pdf"
    file.write_bytes(b"the old leaflet")
    script = (
        "import resource, signal, sys\nfrom pathlib import Path\nfrom easyread.writing import write_whole\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\n"  # the system kills whoever writes beyond the limit
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "write_whole(Path(sys.argv[1]), b'x' * 10000)\n"
    )
    killed = subprocess.run([sys.executable, "-c", script, str(file)], cwd=ROOT, capture_output=True, check=False)
    assert killed.returncode == -signal.SIGXFSZ
    assert file.read_bytes() == b"the old leaflet"


def test_what_a_power_cut_left_behind_is_swept_and_what_is_being_written_is_not(tmp_path: Path) -> None:
    old, new = tmp_path / f"{HALF}old", tmp_path / f"{HALF}new"
    old.touch()
    new.touch()
    os.utime(old, (1, 1))
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == [new]


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text("old", "utf-8")
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    write_whole(tmp_path / "link.yaml", b"new")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_text("utf-8") == "new"


def test_ctrl_c_stops_at_once_leaves_nothing_half_and_the_next_run_goes_on(tmp_path: Path) -> None:
    root, temporary = project(tmp_path / "project", *TOPICS), tmp_path / "tmp"
    process = build(root, temporary)
    assert process.stderr is not None
    while not leaflets(root):  # until the first leaflet is in place
        assert process.poll() is None
        time.sleep(0.01)
    stopped = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)  # as the terminal does it: the program and all its workers
    os.killpg(process.pid, signal.SIGINT)  # and an impatient second time
    _, told = process.communicate(timeout=20)
    assert time.monotonic() - stopped < 2
    assert process.returncode == 130
    assert told.splitlines()[-1] == "Stopped. What was finished is in place; the next run goes on from there."
    assert "Traceback" not in told
    assert list(temporary.iterdir()) == []
    assert halves(root) == []
    ready = leaflets(root)
    assert 0 < len(ready) < 8
    assert all(map(whole, ready.values()))
    # what is in somebody's hands can be recalled, also if nobody ever runs it again
    assert len(list((root / "content" / "editions").glob("*/*.yaml"))) >= len({name.split("/")[1] for name in ready})
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    again = run(root, "all")
    drawn = int(again.out.split(" drawn anew")[0].split()[-2])
    assert (again.code, len(leaflets(root))) == (0, 8)
    assert drawn <= 8 - len(ready)


def test_two_runs_at_once_do_no_harm(tmp_path: Path) -> None:
    root = project(tmp_path / "project", "second")
    both = [build(root, tmp_path / "one"), build(root, tmp_path / "two", "all", "--fresh")]
    told = [process.communicate(timeout=60) for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    ready = leaflets(root)
    assert len(ready) == 4
    assert all(map(whole, ready.values()))
    assert halves(root) == []
    again = run(root, "all", "--fresh")
    assert (again.code, leaflets(root)) == (0, ready)


def test_a_folder_that_cannot_be_written_is_said_before_any_work(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    (root / "output").write_text("a file where the folder should be", "utf-8")
    begun = time.monotonic()
    ran = run(root, "all")
    assert (ran.code, ran.out) == (4, "")
    assert f"{root}/output/leaflets could not be written (Not a directory)" in ran.err
    assert "Traceback" not in ran.err
    assert time.monotonic() - begun < 1.5


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_folder_without_permission_is_said_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(NotWritten, match="you may not write there"):
        write_whole(tmp_path / "leaflet.pdf", b"x")
    tmp_path.chmod(0o755)


def test_a_full_disk_ends_the_run_with_one_plain_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path / "project", "second")
    small = resource.getrlimit(resource.RLIMIT_FSIZE)
    monkeypatch.setattr("easyread.make.build.try_folder", _then_full)
    try:
        ran = run(root, "all")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, small)
    assert (ran.code, leaflets(root)) == (4, {})
    (line,) = [line for line in ran.err.splitlines() if "could not be written" in line]
    assert "the disk is full" in line
    assert "Traceback" not in ran.err + ran.out
    assert halves(root / "output") == []


def _then_full(folder: Path) -> None:
    """From here on no file may be longer than 2000 bytes: as the system sees it, that is a disk that is full."""
    folder.mkdir(parents=True, exist_ok=True)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
