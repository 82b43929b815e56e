"""Says what is installed, what is missing, and the command that installs it: ``./run doctor``.

It must work on a machine where almost everything is missing, so it imports nothing but the standard library.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from easyread import wordnet
from easyread.errors import FINE, MISSING
from easyread.setup_data import state

PROGRAM = Path(__file__).resolve().parent.parent
PINNED = "constraints.txt"
FONT = "Andika"
FONT_STYLES = ("Regular", "Bold", "Italic", "Bold Italic")
ONLY_TO_TEST = "not there: only ./run test needs it"
NO_WORDNET = "not there: the checker has no ideas for words outside its lists (Debian: apt-get install wordnet-base)"
# A library, its Debian package, the function that tells its version, and what its file is called on each system.
LIBRARIES = (
    ("Pango", "libpango-1.0-0", "pango_version_string", "libpango-1.0.so.0 libpango-1.0.dylib libpango-1.0-0.dll"),
    ("Pango FreeType", "libpangoft2-1.0-0", "", "libpangoft2-1.0.so.0 libpangoft2-1.0.dylib libpangoft2-1.0-0.dll"),
    ("HarfBuzz", "libharfbuzz0b", "hb_version_string", "libharfbuzz.so.0 libharfbuzz.0.dylib libharfbuzz-0.dll"),
    (
        "HarfBuzz subset",
        "libharfbuzz-subset0",
        "",
        "libharfbuzz-subset.so.0 libharfbuzz-subset.0.dylib libharfbuzz-subset-0.dll",
    ),
)
TEST_TOOLS = (("Chromium", "chromium"), ("Poppler", "pdftoppm"))


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at, what was found, and what is to be done about it where it is not right.

    ``package`` is the Debian package that is missing; ``remedy`` is a command to type.
    """

    name: str
    found: str
    package: str = ""
    remedy: str = ""

    @property
    def fine(self) -> bool:
        return not (self.package or self.remedy)


def examine(root: Path | None = None) -> list[Line]:
    """Looks at everything the program needs, in the order in which it is installed. ``root`` holds the program."""
    root = root or PROGRAM
    return [
        Line("System", _system()),
        _python(root),
        *(_library(*library) for library in LIBRARIES),
        *_fonts(),
        *_packages(root),
        _word_lists(root),
        Line("WordNet", "there" if wordnet.is_there() else NO_WORDNET),
        *(Line(name, shutil.which(command) or ONLY_TO_TEST) for name, command in TEST_TOOLS),
    ]


def report(root: Path | None = None) -> int:
    """Prints the examination and what to type; gives the exit code: 0, or 5 where something must be installed.

    A ``root`` that holds other content and not the program has nothing to be examined: then it is the program itself.
    """
    lines = examine(root if root and (root / PINNED).is_file() else None)
    width = max(len(line.name) for line in lines) + 2
    for line in lines:
        print(f"{' ' if line.fine else '!'} {line.name:{width}}{line.found}")
    commands = list(_commands(lines))
    if not commands:
        print("\nNothing is missing.")
        return FINE
    print("\nThe lines with ! are not right. Type:\n", *commands, sep="\n    ")
    return MISSING


def cannot_start(error: ImportError | OSError, arguments: list[str]) -> int:
    """What build.py does when a package or library is not there: says so. ``doctor`` works all the same."""
    ours = isinstance(error, ImportError) and (error.name or "").partition(".")[0] == "easyread"
    if ours or (isinstance(error, OSError) and "cannot load library" not in str(error)):
        raise error
    if "doctor" in arguments:
        return report()
    told = str(error).splitlines()[0].rstrip(".")
    print(f"Something is not installed: {told}.", file=sys.stderr)
    print("On Debian, type: ./run\nElsewhere, to see what is missing, type: python build.py doctor", file=sys.stderr)
    return MISSING


def _system() -> str:
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
        if system.startswith("Debian"):
            system += f", release {Path('/etc/debian_version').read_text('utf-8').strip()}"
    except (OSError, LookupError):
        system = platform.platform(terse=True)
    return f"{system}, {platform.machine()}"


def _python(root: Path) -> Line:
    found = f"{platform.python_version()}, {sys.executable}"
    return Line("Python", found, remedy="" if _in_venv() else _install(root))


def _library(name: str, package: str, version_function: str, files: str) -> Line:
    for file in files.split():
        try:
            library = ctypes.CDLL(file)
        except OSError:
            continue
        if not version_function:
            return Line(name, "there")
        tell = getattr(library, version_function)
        tell.restype = ctypes.c_char_p
        return Line(name, tell().decode())
    return Line(name, "not there", package=package)


def _fonts() -> Iterator[Line]:
    try:
        command = ["fc-list", "--format", "%{style[0]}|%{fontversion}|%{file}\n", FONT]
        listed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    except (OSError, subprocess.SubprocessError):
        yield Line("fontconfig", "not there: fc-list does not answer", package="fontconfig")
        return
    found = {style: (version, file) for style, version, file in (line.split("|", 2) for line in listed.splitlines())}
    for style in FONT_STYLES:
        if style in found:
            version, file = found[style]
            yield Line(f"{FONT} {style}", f"{int(version) / 65536:.3f}, {file}")
        else:
            yield Line(f"{FONT} {style}", "not there", package="fonts-sil-andika")


def pinned(root: Path) -> Iterator[tuple[str, str, bool]]:
    """Each package of constraints.txt, its version, and whether only the tests need it."""
    only_to_test = False
    for line in (root / PINNED).read_text("utf-8").splitlines():
        if line.startswith("#"):
            only_to_test = only_to_test or line == "# only to test"
        elif line.strip():
            name, _, version = line.partition(";")[0].strip().partition("==")
            yield name, version, only_to_test


def _packages(root: Path) -> Iterator[Line]:
    try:
        expected = list(pinned(root))
    except OSError:
        yield Line("Python packages", f"{PINNED} is not there, so their versions are not known")
        return
    for name, version, only_to_test in expected:
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            found = ""
        if found == version:
            yield Line(name, found)
        elif not found and only_to_test:
            yield Line(name, ONLY_TO_TEST)
        else:
            yield Line(name, f"{found or 'not there'}, should be {version}", remedy=_install(root, only_to_test))


def _word_lists(root: Path) -> Line:
    found = state(root)
    if found == "ready":
        return Line("Word lists", "there")
    told = "not there" if found == "missing" else "old: the program or its packages have changed"
    return Line(
        "Word lists",
        told,
        remedy=f"{shlex.quote(sys.executable)} -m easyread.setup_data" if _in_venv() else _install(root),
    )


def _in_venv() -> bool:
    return sys.prefix != sys.base_prefix


def _install(root: Path, with_tests: bool = False) -> str:
    """The command that installs the Python packages."""
    project = f"{root}[test]" if with_tests else str(root)
    arguments = f"-m pip install --constraint {shlex.quote(str(root / PINNED))} --editable {shlex.quote(project)}"
    if _in_venv():
        return f"{shlex.quote(sys.executable)} {arguments}"
    if shutil.which("apt-get"):
        return shlex.quote(str(root / "run"))
    return f"python -m venv .venv, then with the Python in .venv: python {arguments}"


def _commands(lines: list[Line]) -> Iterator[str]:
    packages = sorted({line.package for line in lines if line.package})
    if packages and shutil.which("apt-get"):
        sudo = "sudo " if os.name == "posix" and os.geteuid() != 0 and shutil.which("sudo") else ""
        install = f"{sudo}apt-get install --yes --no-install-recommends {' '.join(packages)}"
        yield f"{sudo}apt-get update && {install}"
    elif packages:
        yield f"(on this system, install what Debian calls: {', '.join(packages)})"
    yield from dict.fromkeys(line.remedy for line in lines if line.remedy)
