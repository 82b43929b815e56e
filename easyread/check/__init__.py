"""Check: what stands between this wording and its reader.

`check` reads a whole library, `check_text` any plain prose. Neither loads, renders or reads the clock; both give
findings with their exact place, what to do, and the standard that says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.check.examine import Examiner
from easyread.check.knowledge import vocabulary_for
from easyread.check.pages import explain, rules_page
from easyread.check.passage import KEPT
from easyread.check.rule import LibraryRule, all_rules
from easyread.check.waivers import apply_waivers
from easyread.check.wordings import library_passages, text_passages
from easyread.finding import Finding, in_order
from easyread.model import Library
from easyread.states import state_findings

__all__ = ["check", "check_text", "explain", "findings_of_text", "rules_page", "vocabulary_for"]


def check(library: Library, more: Iterable[Finding] = ()) -> list[Finding]:
    """Everything to look at in a library: the load stage's findings, the rules', and waivers that are not needed."""
    vocabulary = vocabulary_for(library)
    examiner = Examiner()
    found: list[Finding] = []
    for passage in library_passages(library, vocabulary):
        found.extend(examiner.findings(passage))
    for rule in all_rules().values():
        if isinstance(rule, LibraryRule):
            found.extend(rule.look(library))
    found += [*state_findings(library), *more]
    return in_order([*library.findings, *apply_waivers(library, found)])


def check_text(text: str, library: Library, name: str = "-") -> list[Finding]:
    """Everything to look at in plain prose, where each line is a paragraph. Any text is accepted."""
    return list(findings_of_text(text, library, name))


def findings_of_text(text: str, library: Library, name: str = "-") -> Iterator[Finding]:
    """The same one by one, in the order of the text, for texts too long to keep all findings."""
    vocabulary = vocabulary_for(library)
    examiner = Examiner()
    for passage in text_passages(text, name, library, vocabulary):
        if len(passage.text) > KEPT:  # sentence by sentence, which is in order but for a few that overlap
            yield from examiner.findings(passage)
        else:
            yield from in_order(list(examiner.findings(passage)))
