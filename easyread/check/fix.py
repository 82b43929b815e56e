"""``--fix``: takes a suggestion where exactly one safe one exists, and leaves the rest of the file as it was."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping

from easyread.finding import Finding
from easyread.place import Place

SAFE = frozenset(
    {"contraction", "number-words", "latin", "percentage", "subordinate", "abbreviation", "full-stop", "ordinal"}
)
"""Rules whose one suggestion cannot change the meaning; `percentage` is left out where it says «about»."""
_NOT_PLAIN = re.compile(r"[:#\[\]{}&*!|>'\"%@`]|^-")


def fixes(findings: Iterable[Finding], is_safe: Callable[[Finding], bool] | None = None) -> list[Finding]:
    """The findings that can be put right without a person."""
    return [finding for finding in findings if (is_safe or safe)(finding)]


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
    for finding in sorted(fixes(findings), key=lambda f: f.place):
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


def fix(findings: Iterable[Finding], read: Callable[[str], str]) -> dict[str, tuple[str, str, list[Finding]]]:
    """The files that change: path → (text before, text after, the findings put right).

    ``read`` gives a file's text with its line ends as they are; the caller writes.
    """
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        if safe(finding):
            by_path.setdefault(finding.place.path, []).append(finding)
    changed: dict[str, tuple[str, str, list[Finding]]] = {}
    for path, found in by_path.items():
        before = read(path)
        after, done = fixed_text(before, found)
        if done:
            changed[path] = (before, after, done)
    return changed


def difference(changed: Mapping[str, tuple[str, str, list[Finding]]]) -> str:
    """What `fix` changes, as a unified diff."""
    lines: list[str] = []
    for path, (before, after, _) in sorted(changed.items()):
        lines += difflib.unified_diff(
            before.splitlines(keepends=True), after.splitlines(keepends=True), path, path, n=1
        )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]


def _offsets(place: Place, starts: list[int], text: str) -> tuple[int, int] | None:
    if place.line != place.end_line or not 0 < place.line <= len(starts):
        return None
    start = starts[place.line - 1]
    if place.line == 1 and text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        start += 1
    return start + place.column - 1, start + place.end_column - 1


def _ends(text: str, at: int) -> bool:
    """Whether a sentence ends here: the end of the line, or a capital follows."""
    rest = text[at : at + 4].lstrip(" ")
    return not rest or rest[0] in "\r\n\"'" or rest[0].isupper()
