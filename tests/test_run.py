"""The shell script that makes a bare machine ready, on machines that are acted."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = "sh dirname readlink cksum cat sed tr mktemp rm flock tail cp mkdir env true".split()


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder with the script, and one with nothing but the tools that each Debian has."""
    project = tmp_path / "a project"
    (project / "easyread").mkdir(parents=True)
    for name in ("run", "pyproject.toml", "constraints.txt", "easyread/setup_data.py"):
        shutil.copy(ROOT / name, project / name)
    (tmp_path / "bin").mkdir()
    for tool in TOOLS:
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool) or tool)
    return tmp_path


def act(machine: Path, tool: str, script: str) -> None:
    path = machine / "bin" / tool
    path.unlink(missing_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


def run(machine: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [machine / "a project" / "run", *arguments],
        cwd=machine,
        env={"PATH": str(machine / "bin")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def act_debian(machine: Path, user: int, sudo: str = "exit 1") -> None:
    act(machine, "id", f"echo {user}")
    act(machine, "sudo", sudo)
    act(machine, "dpkg-query", "echo 'installed python3'; echo 'config-files fontconfig'; exit 1")
    act(machine, "apt-get", 'echo "apt-get $*" >>"${0%/*}/../typed"; exit 1')


def act_set_up(machine: Path) -> None:
    """As set-up leaves the folder, with a build.py that says how it was called."""
    project = machine / "a project"
    (project / ".venv" / "bin").mkdir(parents=True)
    (project / ".venv" / "bin" / "python").symlink_to(Path(sys.executable).resolve())
    (project / ".data").mkdir()
    (project / ".data" / "versions.json").write_text("{}", "utf-8")
    (project / "build.py").write_text("import os, sys; print(os.getcwd(), sys.argv[1:])", "utf-8")
    script = "readlink -f .venv/bin/python && pwd && cksum run pyproject.toml constraints.txt easyread/setup_data.py"
    stamp = subprocess.check_output(["sh", "-c", script], cwd=project, text=True)
    (project / ".venv" / "ready-to-run").write_text(stamp, "utf-8")


def test_a_machine_that_is_not_debian_is_told_what_it_needs(machine: Path) -> None:
    done = run(machine)
    assert done.returncode == 5
    assert "This is not Debian" in done.stderr
    assert ".venv/bin/python build.py" in done.stderr


def test_without_root_it_says_what_an_administrator_must_type(machine: Path) -> None:
    act_debian(machine, user=1000)
    done = run(machine)
    assert done.returncode == 5
    assert (
        "\n    sudo apt-get update && sudo apt-get install --yes --no-install-recommends ca-certificates" in done.stderr
    )
    assert " fontconfig " in done.stderr
    assert " python3 " not in done.stderr
    assert "chromium" not in done.stderr
    assert "chromium" in run(machine, "test", "-k", "page").stderr
    assert "chromium" in run(machine, "--root", "other", "test").stderr
    assert not (machine / "typed").exists()


def test_without_sudo_the_command_is_without_it(machine: Path) -> None:
    act_debian(machine, user=1000)
    (machine / "bin" / "sudo").unlink()
    assert "\n    apt-get update && apt-get install --yes" in run(machine).stderr


@pytest.mark.parametrize("user", [0, 1000])
def test_root_or_sudo_installs_and_updates_the_list_only_when_needed(machine: Path, user: int) -> None:
    act_debian(machine, user, sudo='[ "$1" = -n ] && shift && exec "$@"')
    done = run(machine)
    assert done.returncode == 5
    assert "could not be updated. Is there a network?" in done.stderr
    first, second = (machine / "typed").read_text("utf-8").splitlines()
    assert " install --no-install-recommends ca-certificates fontconfig " in first
    assert second.endswith(" update")
    assert not list((machine / "a project" / ".venv").glob("ready*"))


def test_what_is_set_up_is_handed_over_at_once(machine: Path) -> None:
    act_set_up(machine)
    done = run(machine, "leaflet", "answer door", "-o", "here")
    assert done.stderr == ""
    assert done.stdout == f"{machine} ['leaflet', 'answer door', '-o', 'here']\n"
    link = machine / "link"
    link.symlink_to(machine / "a project" / "run")
    told = subprocess.check_output([link, "check"], cwd=machine / "bin", text=True)
    assert told == f"{machine / 'bin'} ['check']\n"


@pytest.mark.parametrize("change", ["pyproject.toml", "constraints.txt", ".venv/.unfinished", "-.data/versions.json"])
def test_a_change_or_an_interruption_sets_up_again(machine: Path, change: str) -> None:
    act_set_up(machine)
    path = machine / "a project" / change.removeprefix("-")
    if change.startswith("-"):
        path.unlink()
    else:
        with path.open("a", encoding="utf-8") as file:
            file.write("# changed\n")
    assert "This is not Debian" in run(machine).stderr
