"""``--fix``: takes a suggestion where exactly one safe one exists, and leaves the rest of the file as it was."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from easyread.check import check_text
from easyread.errors import UsageError
from easyread.finding import Finding
from easyread.model import Library
from easyread.place import Place

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
SAFE = frozenset(
    {
        "contraction",
        "number-words",
        "latin",
        "percentage",
        "subordinate",
        "abbreviation",
        "full-stop",
        "ordinal",
        "american",
    }
)
"""Rules whose one suggestion cannot change the meaning; `percentage` is left out where it says «about»."""
_NOT_PLAIN = re.compile(r"[:#\[\]{}&*!|>'\"%@`]|^-")


def safe(finding: Finding) -> bool:
    """Whether the one suggestion of a finding says the same in other letters."""
    if finding.rule not in SAFE or len(finding.suggestions) != 1:
        return False
    one = finding.suggestions[0]
    if finding.rule == "percentage":
        return False
    if finding.rule == "subordinate":
        return finding.text.lower() in {"whilst", "in order to"}
    if finding.rule == "latin":
        return finding.text.lower().rstrip(".") in _LATIN
    if finding.rule == "abbreviation":
        return finding.text.lower() in {"etc", "approx", "hrs", "mins", "yrs", "info", "tel", "dept", "secs"}
    return bool(one)


_LATIN = frozenset({"e.g", "eg", "i.e", "ie", "n.b", "nb", "en route", "per annum", "vice versa", "via"})


def fixed_text(text: str, findings: Iterable[Finding]) -> tuple[str, list[Finding]]:
    """A file's text with the safe fixes taken, and the findings that were.

    A fix is taken only where the file has, character for character, the words of the finding: never over a folded
    line, a mark or an escape. Two that touch: the first. ``text`` keeps its line ends and everything else.
    """
    starts = _line_starts(text)
    taken: list[tuple[int, int, str, Finding]] = []
    for finding in sorted(filter(safe, findings), key=lambda f: f.place):
        at = _offsets(finding.place, starts, text)
        if at is None or text[at[0] : at[1]] != finding.text:
            continue
        if taken and at[0] < taken[-1][1]:
            continue
        new = finding.suggestions[0]
        if finding.rule == "abbreviation" and text[at[1] : at[1] + 1] == "." and not _ends(text, at[1] + 1):
            at = (at[0], at[1] + 1)
        if finding.rule == "latin" and text[at[1] : at[1] + 1] == "." and finding.text[-1:] != ".":
            at = (at[0], at[1] + 1)
        if _NOT_PLAIN.search(new):
            continue
        taken.append((*at, new, finding))
    pieces: list[str] = []
    done = 0
    for start, end, new, _ in taken:
        pieces += [text[done:start], new]
        done = end
    return "".join([*pieces, text[done:]]), [finding for *_, finding in taken]


def fix(findings: Iterable[Finding], library: Library) -> dict[str, str]:
    """The files of the library that change: path → the text after. The caller writes them, as UTF-8."""
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        if safe(finding):
            by_path.setdefault(finding.place.path, []).append(finding)
    changed: dict[str, str] = {}
    for path, found in by_path.items():
        before = read_file(library.root, path)
        after, done = fixed_text(before, found)
        if done:
            changed[path] = after
    return changed


@dataclass(frozen=True, slots=True)
class FixedText:
    """A plain text before and after its safe fixes, the findings that were ``taken``, and those that are ``left``."""

    before: str
    after: str
    taken: list[Finding]
    left: list[Finding]

    @property
    def data(self) -> bytes:
        """The text after, as it goes into the file: everything that was not fixed is as it was, byte for byte."""
        return self.after.encode("utf-8")


def fix_text(data: bytes, library: Library, name: str = "-") -> FixedText:
    """The safe fixes of a text file that holds plain prose, for ``check --text FILE --fix``. The caller writes it.

    Raises `UsageError` where the bytes are not UTF-8: they could not be written back as they were.
    """
    try:
        before = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"{name} is not UTF-8 text (byte {error.start + 1}), so it cannot be changed safely.",
            "Save it as UTF-8 and try again, or check it without --fix.",
        ) from error
    after, taken = fixed_text(before, check_text(before, library, name))
    return FixedText(before, after, taken, check_text(after, library, name))


def read_file(root: Path, path: str) -> str:
    """A file's text with its line ends and byte order mark as they are; empty where it cannot be read as text."""
    try:
        with (root / path).open(encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeError):
        return ""


def difference(path: Path, after: str) -> str:
    """What changes in a file, as a unified diff, before it is written."""
    before = read_file(path.parent, path.name)
    return unified(path.as_posix(), before, after)


def unified(name: str, before: str, after: str) -> str:
    """The unified diff of two texts."""
    lines = difflib.unified_diff(_lines(before), _lines(after), name, name, n=1)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text)


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]


def _offsets(place: Place, starts: list[int], text: str) -> tuple[int, int] | None:
    if place.line != place.end_line or not 0 < place.line <= len(starts):
        return None
    start = starts[place.line - 1]
    if place.line == 1 and text.startswith(BOM):
        start += 1
    return start + place.column - 1, start + place.end_column - 1


def _ends(text: str, at: int) -> bool:
    """Whether a sentence ends here: the end of the line, or a capital follows."""
    rest = text[at : at + 4].lstrip(" ")
    return not rest or rest[0] in "\r\n\"'" or rest[0].isupper()
