"""What ``doctor`` finds and says."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from easyread import doctor
from easyread.doctor import ONLY_TO_TEST, PINNED, PROGRAM, Line, cannot_start, examine, pinned, report
from easyread.errors import FINE, MISSING


def found(name: str) -> Line:
    return next(line for line in examine() if line.name == name)


def test_nothing_is_missing_where_the_tests_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert [line for line in examine() if not line.fine] == []
    assert report() == FINE
    told = capsys.readouterr().out
    assert told.endswith("\nNothing is missing.\n")
    for name in ("System", "Python", "Pango", "HarfBuzz", "Andika Bold", "weasyprint", "textstat", "Word lists"):
        assert f"  {name} " in told


def test_every_package_that_is_asked_for_is_pinned() -> None:
    asked_for = {re.split(r"[^\w.-]", line)[0] for line in metadata.requires("easyread-leaflets") or ()}
    assert len(asked_for) > 20
    assert {name.lower() for name in asked_for} <= {name for name, _, _ in pinned(PROGRAM)}


def test_pinned_versions_are_exact_and_sorted_into_those_for_leaflets_and_those_for_tests(tmp_path: Path) -> None:
    (tmp_path / PINNED).write_text(
        "# why\n\n# to make leaflets\nalpha==1.0\n\n# only to test\nomega==2 ; x < '3'\n", "utf-8"
    )
    assert list(pinned(tmp_path)) == [("alpha", "1.0", False), ("omega", "2", True)]
    assert all(version for _, version, _ in pinned(PROGRAM))


def test_a_missing_package_has_a_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    versions = metadata.version

    def version(name: str) -> str:
        if name in ("weasyprint", "pytest"):
            raise metadata.PackageNotFoundError(name)
        return "0.1" if name == "pillow" else versions(name)

    monkeypatch.setattr(metadata, "version", version)
    assert report() == MISSING
    told = capsys.readouterr().out
    weasyprint = next(line for line in told.splitlines() if line.startswith("! weasyprint "))
    assert "not there, should be 70" in weasyprint
    assert "0.1, should be" in told
    assert f"-m pip install --constraint {PROGRAM / PINNED} --editable {PROGRAM}\n" in told
    assert told.count("pip install") == 1
    assert found("pytest") == Line("pytest", ONLY_TO_TEST)


def test_missing_debian_packages_have_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nothing(name: str) -> None:
        raise OSError(f"{name}: cannot open shared object file")

    def only_apt(name: str) -> str | None:
        return "/usr/bin/apt-get" if name == "apt-get" else None

    monkeypatch.setattr(ctypes, "CDLL", nothing)
    monkeypatch.setattr(shutil, "which", only_apt)
    monkeypatch.setenv("PATH", "/nowhere")
    assert report() == MISSING
    told = capsys.readouterr().out
    packages = "fontconfig libharfbuzz-subset0 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0"
    assert f"    apt-get update && apt-get install --yes --no-install-recommends {packages}\n" in told
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert report() == MISSING
    assert "install what Debian calls: fontconfig, libharfbuzz-subset0" in capsys.readouterr().out


def test_a_missing_style_of_the_font_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = subprocess.CompletedProcess([], 0, stdout="Regular|399835|/fonts/Andika-Regular.ttf\n")
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_options: listed)
    assert found("Andika Regular") == Line("Andika Regular", "6.101, /fonts/Andika-Regular.ttf")
    assert found("Andika Bold") == Line("Andika Bold", "not there", package="fonts-sil-andika")


@pytest.mark.parametrize(("state", "told"), [("missing", "not there"), ("old", "old: ")])
def test_word_lists_that_are_missing_or_old(monkeypatch: pytest.MonkeyPatch, state: str, told: str) -> None:
    monkeypatch.setattr(doctor, "state", lambda _root: state)
    line = found("Word lists")
    assert line.found.startswith(told)
    assert line.remedy.endswith("-m easyread.setup_data")


def test_a_folder_of_other_content_is_not_examined(tmp_path: Path) -> None:
    assert report(tmp_path) == FINE


def bare_python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a Python that sees none of the packages, only what lies in the folder."""
    command = [sys.executable, "-S", "-E", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    for name in ("build.py", PINNED):
        shutil.copy(PROGRAM / name, tmp_path / name)
    shutil.copytree(PROGRAM / "easyread", tmp_path / "easyread", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_doctor_works_without_any_package(bare: Path) -> None:
    done = bare_python("build.py", "doctor", cwd=bare)
    assert done.returncode == MISSING
    assert done.stderr == ""
    assert "! weasyprint " in done.stdout
    assert "! Word lists " in done.stdout


def test_without_packages_the_program_says_what_to_type(bare: Path) -> None:
    done = bare_python("build.py", cwd=bare)
    assert done.returncode == MISSING
    assert done.stderr.startswith("Something is not installed: ")
    assert "python build.py doctor" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_mistake_in_the_program_is_no_missing_package() -> None:
    with pytest.raises(ModuleNotFoundError):
        cannot_start(ModuleNotFoundError("No module named 'easyread.nothing'", name="easyread.nothing"), [])
    with pytest.raises(FileNotFoundError):
        cannot_start(FileNotFoundError("topics"), ["doctor"])


def test_a_missing_library_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    error = OSError("cannot load library 'libpango-1.0-0': not found.\nAdditionally …")
    assert cannot_start(error, []) == MISSING
    assert "not installed: cannot load library 'libpango-1.0-0': not found.\n" in capsys.readouterr().err
