"""What a clause does with its words: asks, warns, tells, or only names. Rules for short plain English, not a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from easyread.propose.tongue import Tongue


class Stance(Enum):
    """What a statement does with its words."""

    DO = "asks for it"
    DONT = "warns of it"
    TELL = "tells of it"
    TELL_NOT = "tells that it is not so"
    NAME = "only names it"


@dataclass(frozen=True, slots=True)
class Said:
    """A clause: what it does, and its words without those that only say so."""

    stance: Stance
    words: list[str]
    opening: str = ""
    """«Do not share», for the reason."""
    harm: bool = False
    """What follows is what others do, to be wary of."""
    ought: bool = False
    """It tells what nobody may do, not only what is not so."""


_OPENERS = frozenset("always please then first just also and so but instead only now next or ever".split())
_MODALS = frozenset("can could may might must should will would shall need ought".split())
_FINITE = frozenset("is are was were has have had can may might must should will would could does do did never".split())
"""Words that can only be what a subject does: after one of them the word before is no request."""
_ABLE = frozenset({"can", "could", "may", "must", "should", "need", "might", "will"})
_SUBJECTS = frozenset("people police thieves bank crime money friends bad light".split())
"""Words that open no request, though the tables have them as verbs."""
_STATES = frozenset("know understand hear see feel remember want like trust sure expect".split())
_NOBODY = frozenset({"nobody", "nothing", "none"})
_WARY = (
    ("beware", "of"),
    ("be", "careful", "of"),
    ("be", "careful", "with"),
    ("be", "aware", "of"),
    ("watch", "out", "for"),
)
DETERMINERS = frozenset(
    "the a an your my his her its our their this that these those some any every each all no own".split()
)


def stance_of(words: Sequence[str], tongue: Tongue) -> Said:
    """What a clause does."""
    low = [word.lower().replace("’", "'") for word in words]
    at = 0
    while at < len(low) and low[at] in _OPENERS:
        at += 1
    rest = list(words[at:])
    low = low[at:]
    if not low:
        return Said(Stance.NAME, list(words))
    if low[0] in {"never", "avoid", "refuse"} or low[:2] in (["do", "not"], ["please", "not"]):
        skip = 2 if low[0] == "do" else 1
        while skip < len(low) and low[skip] in {"ever", "try", "to", "just"}:
            skip += 1
        if low[0] == "never" and len(low) > 1 and not tongue.is_bare_verb(low[1]):
            return Said(Stance.TELL_NOT, rest[1:])
        if low[skip : skip + 1] in (["believe"], ["trust"]):  # what follows is what others do
            return Said(Stance.TELL, rest[skip + 1 :], harm=True)
        if "without" in low[skip:]:  # «never go out without your keys» asks for what follows
            cut = low.index("without", skip)
            return Said(Stance.DO, [*rest[cut + 1 :], *rest[skip:cut]])
        opening = " ".join(rest[: skip + 1])
        return Said(Stance.DONT, rest[skip:], opening)
    for wary in _WARY:
        if tuple(low[: len(wary)]) == wary:
            return Said(Stance.TELL, rest[len(wary) :], harm=True)
    if low[0] in _NOBODY or low[:2] in (["no", "one"], ["no", "need"]):
        return Said(Stance.TELL_NOT, rest[1:], ought=True)
    if low[:4] == ["there", "is", "no", "need"]:
        return Said(Stance.TELL_NOT, rest[4:])
    if low[0] == "you":
        return _of_you(low, rest)
    if tongue.is_bare_verb(low[0]) and not _is_subject(low, tongue):
        warns = not _NOBODY.isdisjoint(low[1:3]) or low[1:3] == ["no", "one"]
        return Said(Stance.DONT if warns else Stance.DO, rest, " ".join(rest[:2]) if warns else "")
    verb = _has_verb(low, tongue)
    if not verb:
        return Said(Stance.NAME, rest)
    head = low[:8]
    if low[0] == "not":
        return Said(Stance.NAME, rest)
    if any(word in {"not", "never", "cannot"} for word in head) or "nobody" in head:
        cut = next(n for n, word in enumerate(low) if word in {"not", "never", "cannot", "nobody"})
        if low[:cut] and low[cut - 1] in {"may", "might"}:
            return Said(Stance.TELL, rest)
        ought = not {"should", "must"}.isdisjoint(low[: cut + 1]) or low[cut] == "nobody"
        return Said(Stance.TELL_NOT, [*rest[:cut], *rest[cut + 1 :]], ought=ought)
    return Said(Stance.TELL, rest)


def _of_you(low: list[str], rest: list[str]) -> Said:
    after = low[1:4]
    if not after:
        return Said(Stance.NAME, rest)
    if "not" in after or "never" in after or "cannot" in after:
        cut = next(n for n, word in enumerate(low) if word in {"not", "never", "cannot"})
        if low[cut - 1] in {"must", "should", "shall"} or low[1:3] == ["must", "never"]:
            return Said(Stance.DONT, rest[cut + 1 :], " ".join(rest[: cut + 2]))
        state = low[cut + 1] if cut + 1 < len(low) else ""
        if low[cut] == "cannot" or low[cut - 1] == "may" or state in _STATES:
            return Said(Stance.TELL, rest)
        return Said(Stance.TELL_NOT, rest[cut + 1 :])
    if after[0] in _ABLE:
        return Said(Stance.DO, rest[2:])
    if after[:2] == ["have", "to"]:
        return Said(Stance.DO, rest[3:])
    return Said(Stance.TELL, rest)


def _is_subject(low: list[str], tongue: Tongue) -> bool:
    """Whether a word that could be a request is what the sentence is about («Light helps you»)."""
    if len(low) < 2:
        return tongue.may_be(low[0], "NOUN") and not tongue.may_be(low[0], "VERB")
    after = low[1]
    if low[0] in _SUBJECTS:
        return True
    noun = tongue.may_be(low[0], "NOUN")
    if noun and len(low) > 2 and low[2] in _MODALS and tongue.may_be(after, "NOUN"):
        return True  # «Loan sharks may …»
    if after in _FINITE and tongue.may_be(low[0], "NOUN"):
        return True
    third = after.endswith("s") and tongue.may_be(after, "VERB") and not tongue.may_be(after, "NOUN")
    return third and tongue.may_be(low[0], "NOUN")


def _has_verb(low: list[str], tongue: Tongue) -> bool:
    for n, word in enumerate(low):
        if word in _FINITE or word in _MODALS:
            return True
        if n and tongue.may_be(word, "VERB") and (not tongue.may_be(word, "NOUN") or low[n - 1] not in DETERMINERS):
            return True
    return False
