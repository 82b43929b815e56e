"""``./run pictograms --for TEXT``: which pictures may fit a statement, and why."""

from __future__ import annotations

import argparse

from easyread.errors import FINE, UsageError
from easyread.load import open_library
from easyread.propose import propose
from easyread.propose.proposer import LONGEST, Proposal

_NOTES = {
    "do-not": "It shows what not to do: only for the «do not» words, with what to do under “instead”.",
    "danger": "It shows what others do.",
}
_INSTEAD = "It shows what to do: for the words under “instead”."


def propose_command(options: argparse.Namespace) -> int:
    """Up to three pictures for the words, or the advice to look oneself. Raises `UsageError` for no words at all."""
    words = " ".join(options.words).strip()
    if not any(map(str.isalnum, words)):
        raise UsageError("There are no words after --for.", 'Type for example: --for "Keep your PIN secret."')
    if len(words) > LONGEST:
        raise UsageError(
            f"These words are too many for one picture ({len(words)} characters).", "Give one statement at a time."
        )
    library = open_library(options.root, options.today)
    found = propose(words, library)
    print(words)
    for n, one in enumerate(found, 1):
        entry = library.pictograms[one.picture]
        print(f"{n}. {one.picture}, {one.reason}.")
        print(f"   {entry.meaning}{_note(one, str(entry.kind))}{_not_drawn(entry.state)}")
    if not found:
        print("No picture surely fits. Say it in fewer, easier words, or look at all of them: ./run pictograms")
    else:
        print("Look at a picture before you take it: pictograms/colour/")
    return FINE


def _note(one: Proposal, kind: str) -> str:
    note = _INSTEAD if one.warns and kind == "advice" else _NOTES.get(kind, "")
    return f" ({note})" if note else ""


def _not_drawn(state: str) -> str:
    return " It is not drawn yet." if state == "wanted" else ""
