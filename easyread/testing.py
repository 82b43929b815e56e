"""Runs every test of the project: ``./run test``; what stands after ``test`` goes to pytest."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from easyread.errors import FINDINGS, FINE, MissingPart

ROOT = Path(__file__).resolve().parent.parent
# What runs before the tests: its name, its command, and what mends what it finds.
CHECKS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("ruff check", ("ruff", "check"), "ruff check --fix"),
    ("ruff format", ("ruff", "format", "--check", "--output-format", "concise"), "ruff format"),
    ("mypy", ("mypy", "--strict"), ""),
)
PYTEST = ("pytest", "-n", "2")
NO_TEST_FOUND = 5


def run_tests(arguments: Sequence[str] = ()) -> int:
    """Runs ruff, mypy and pytest: all of them, even if one fails. pytest comes last and so has the last word.

    Gives 0 where all are fine and 1 where one failed; then the last lines on standard error say which.
    """
    if not all(find_spec(module) for module in ("mypy", "pytest", "ruff", "xdist")):
        raise MissingPart(
            "The packages for the tests are not installed.",
            f"Type: ./run test, or elsewhere than on Debian: {sys.executable} -m pip install "
            "--constraint constraints.txt --editable '.[test]'",
        )
    failed = [_told(name, mend) for name, command, mend in CHECKS if _run(command)]
    code = _run([*PYTEST, *(_from_here(argument) for argument in arguments)])
    if code:
        failed.append("pytest found no test to run." if code == NO_TEST_FOUND else "pytest failed.")
    for told in failed:
        print(told, file=sys.stderr, flush=True)
    return FINDINGS if failed else FINE


def _run(command: Sequence[str]) -> int:
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode


def _from_here(argument: str) -> str:
    """A path as it was typed means a file seen from the caller's folder, but pytest runs in the project's."""
    path, colons, test = argument.partition("::")
    return f"{Path(path).resolve()}{colons}{test}" if path and Path(path).exists() else argument


def _told(name: str, mend: str) -> str:
    return f"{name} failed. " + (f"Type: {sys.executable} -m {mend}" if mend else "Its lines above say where.")
