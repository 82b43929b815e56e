"""YAML's complaints in plain words, at the character that is to blame."""

from __future__ import annotations

import re
from dataclasses import dataclass

from yaml import MarkedYAMLError

_SPECIAL = re.compile(r"^(?P<before>[ ]*(?:-[ ]+)*(?:[\w-]+:[ ]+)?)(?P<sign>[*&!@`%|>])", re.MULTILINE)
_KEY_ONLY = re.compile(r"[ ]*(?:-[ ]+)*[\w-]+$")


@dataclass(frozen=True, slots=True)
class Culprit:
    """The characters ``start`` to ``end`` of the file, what is wrong and what to do.

    ``instead``: what the first of them can be replaced with so that the rest of the file can be read and its
    mistakes told in the same go. Empty when nothing is known.
    """

    start: int
    end: int
    message: str
    instead: str = ""


def culprit(wrong: MarkedYAMLError, source: str) -> Culprit:
    """Who is to blame for a YAML error, as far as the words of the error and its line tell."""
    problem, context = wrong.problem or "", wrong.context or ""
    mark = wrong.problem_mark or wrong.context_mark
    at = min(mark.index if mark else 0, len(source))
    first = min(wrong.context_mark.index if wrong.context_mark else at, len(source))
    begin, end = _line(source, at)
    shown = source[at : at + 1]
    if "mapping values are not allowed" in problem:
        if _KEY_ONLY.fullmatch(source[begin:at]):
            message = "This line begins with too many spaces. Begin it exactly under the key above it."
        else:
            message = "A colon and a space end a key. Put the whole text in quotation marks, or leave the colon out."
        return Culprit(at, at + 1, message, ";")
    if shown == "\t":
        return Culprit(at, at + 1, "There is a tab here. Use spaces instead.", " ")
    if "escape" in problem and "double-quoted" in context:
        slash = source.rfind("\\", begin, at + 1)
        message = "A backslash means something else inside double quotation marks. Use single ones, or leave it out."
        return Culprit(max(slash, begin), at + 1, message, "x")
    if "scalar" in context and "unexpected" in problem:
        message = "This quotation mark is never closed. Write the same mark at the end of the text."
        return Culprit(first, first + 1, message)
    if "block scalar" in context or "alias" in context or "anchor" in context or "tag" in context:
        return _sign(source, first)
    if "cannot start any token" in problem:
        return _sign(source, at)
    special = _SPECIAL.match(source, begin)
    if special and special.start("sign") < at:
        return _sign(source, special.start("sign"))
    if "sequence entries are not allowed" in problem:
        return Culprit(at, at + 1, "A list cannot begin beside its key. Begin it on the next line.", "x")
    if "could not find expected ':'" in problem:
        begin, end = _line(source, first)
        message = "This line has no key. Begin it with a key and a colon, or join it to the text above."
        return Culprit(first, max(end, first), message, "#" if source[first:end].strip() else "")
    if "flow" in context:
        message = "This bracket is not closed, or a comma is missing after it. Write the list with one entry to a line."
        return Culprit(first, first + 1, message)
    before = source[begin:at].rstrip(" ")
    if before.endswith(('"', "'")):
        message = "The text goes on after its quotation mark. Put one pair of quotation marks round the whole text."
        return Culprit(at, end, message)
    if before.strip(" -"):
        message = "This does not fit what stands before it. Put the whole text in quotation marks."
        return Culprit(at, max(end, at), message)
    message = "This line does not fit the lines above it. Look at the spaces it begins with."
    return Culprit(at, max(end, at), message)


def _sign(source: str, at: int) -> Culprit:
    sign = source[at : at + 1]
    message = f"A text cannot begin with “{sign}” as it stands. Put the whole text in quotation marks."
    return Culprit(at, at + 1, message, "x")


def _line(source: str, at: int) -> tuple[int, int]:
    """Start and end of the line that holds a character."""
    begin = max(source.rfind("\n", 0, at), source.rfind("\r", 0, at)) + 1
    ends = [end for end in (source.find("\n", at), source.find("\r", at)) if end >= 0]
    return begin, min(ends, default=len(source))
