"""Reads a short statement: what it asks for, what it warns of, what it tells, and with which words.

«Do not open the door to a stranger» warns of [open door, stranger]; «Keep the door shut» asks for [keep, door, shut];
«A thief may say they are the police» tells of harm. The reading is the same for the words of a writer and for the
phrases of a picture, so that both are wrong in the same way where English is too hard for rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from easyread.propose.tongue import GAP, Keys, Tongue
from easyread.text import plain
from easyread.wording import read_wording, sentence_spans


class Stance(Enum):
    """What a statement does with its words."""

    DO = "asks for it"
    DONT = "warns of it"
    TELL = "tells of it"
    TELL_NOT = "tells that it is not so"
    NAME = "only names it"


@dataclass(frozen=True, slots=True)
class Token:
    """A word that counts. ``shown`` is how it was written; ``weight`` 1 in the main clause, less elsewhere."""

    keys: Keys
    shown: str
    weight: float = 1.0
    denied: bool = False
    head: str = ""
    """Of «bank card»: card."""
    """«cannot», «not» or «no» stands before it in a clause that is not itself a «do not»."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One statement as read. ``harm``: somebody who does harm does it. ``opening``: «Do not share», for the reason."""

    stance: Stance
    tokens: tuple[Token, ...]
    harm: bool = False
    opening: str = ""
    you: bool = False
    lets: bool = False
    """«Do not let a seller hurry you»: the act does not come first."""
    ought: bool = False
    """It tells what nobody may do, not only what is not so."""
    keys: Keys = field(default=frozenset())


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORT = ((r"\bcan['’]t\b", "cannot"), (r"\bwon['’]t\b", "will not"), (r"n['’]t\b", " not"))
_PIECES = re.compile(r"\s*[:;–]\s+|,?\s+(?:and|but|or)\s+(?=(?:do not|never)\b)")
_MARKS = re.compile(r"[.!?…\r\n]")
_COMMA = re.compile(r",\s+")
_SUB = frozenset("if when while because before after once unless until so that where as whenever".split())
_NOT = frozenset({"not", "never", "cannot", "no", "nothing", "nobody", "none", "without", "avoid"})
_OPENERS = frozenset("always please then first just also and so but instead only now next or ever".split())
_MODALS = frozenset("can could may might must should will would shall need ought".split())
_FINITE = frozenset("is are was were has have had can may might must should will would could does do did never".split())
"""Words that can only be what a subject does: after one of them the word before is no request."""
_ABLE = frozenset({"can", "could", "may", "must", "should", "need", "might", "will"})
_STATES = frozenset("know understand hear see feel remember want like trust sure expect".split())
_NOBODY = frozenset({"nobody", "nothing", "none"})
_PARTICLES = frozenset({"on", "off"})
_GO_ON = frozenset("turn switch leave put keep take stay come go be is the chain alarm light button".split())
_DETERMINERS = frozenset(
    "the a an your my his her its our their this that these those some any every each all no own".split()
)
_WARY = (("beware", "of"), ("be", "careful", "of"), ("be", "careful", "with"), ("be", "aware", "of"), ("watch", "out", "for"))
_HARM = "harm"
"""Stands for an opening where what follows is what others do, to be wary of."""
_OUGHT = "ought"
"""The same where the words say what nobody may do."""
_NONE: frozenset[str] = frozenset()
_SUBCLAUSE, _REST, _CONTRAST = 0.6, 0.5, 0.25


def read_statement(text: str, tongue: Tongue) -> list[Reading]:
    """What some words may say, the likeliest first; empty where nothing in them counts.

    Of several sentences the first that warns speaks alone, and the others give their words with less weight. Where
    none warns each of them may be what the picture shows.
    """
    found = read_sentences(text, tongue)
    warning = [one for one in found if one.stance is Stance.DONT][:1]
    return [_among(one, found) for one in warning or found]


def _among(main: Reading, sentences: Sequence[Reading]) -> Reading:
    """A sentence with the words of those beside it."""
    others = [one for one in sentences if one is not main]
    if not others:
        return main
    rest = [replace(token, weight=token.weight * _REST) for one in others for token in one.tokens]
    asks = main.stance in {Stance.DO, Stance.DONT}
    tokens = (*main.tokens, *rest)
    harm = main.harm or (not asks and any(one.harm for one in others))
    return replace(main, tokens=tokens, harm=harm, keys=_all_keys(tokens))


def read_sentences(text: str, tongue: Tongue) -> list[Reading]:
    """Each sentence that says something, read by itself; «… and do not …» counts as two."""
    words = str(read_wording(plain(text)).text) if "*" in text or "|" in text else text
    if "'" in words or "’" in words:
        for short, full in _SHORT:
            words = re.sub(short, full, words, flags=re.IGNORECASE)
    readings = []
    spans = sentence_spans(words) if _MARKS.search(words) else [(0, len(words))]
    for start, end in spans:
        for piece in _PIECES.split(words[start:end]):
            reading = _read(piece, tongue)
            if reading is not None:
                readings.append(reading)
    return readings


def words_of(text: str, tongue: Tongue) -> Keys:
    """What the words of a text are looked up under, whatever they say."""
    found = (word.lower() for word in _WORD.findall(text))
    return frozenset(key for word in found if word not in tongue.idle for key in tongue.keys(word))


def _read(sentence: str, tongue: Tongue) -> Reading | None:
    clauses = list(_clauses(sentence))
    if not clauses:
        return None
    main = next((n for n, (sub, _) in enumerate(clauses) if not sub), None)
    if main is None:  # «If the card is wrong»: it is all there is
        clauses, main = [(False, clauses[0][1][1:]), *clauses[1:]], 0
    words = clauses[main][1]
    stance, rest, opening, you = _stance(words, tongue)
    tokens: list[Token] = []
    for n, (sub, parts) in enumerate(clauses):
        if n == main:
            tokens += _tokens(rest, tongue, 1.0, denies=stance in {Stance.DO, Stance.TELL, Stance.NAME})
        else:
            inner = parts[1:] if sub else parts
            tokens += _tokens(inner, tongue, _SUBCLAUSE if sub else _REST, denies=True)
    if not tokens:
        return None
    own = _all_keys(tokens)
    telling = stance in {Stance.TELL, Stance.TELL_NOT, Stance.NAME}
    who = _all_keys([token for token in tokens if token.weight == 1])
    harm = telling and (opening == _HARM or not tongue.harm.isdisjoint(who))
    ought = opening == _OUGHT
    opening = "" if ought or opening == _HARM else opening
    return Reading(stance, tuple(tokens), harm, opening, you, rest[:1] == ["let"], ought, own)


def _clauses(sentence: str) -> Iterator[tuple[bool, list[str]]]:
    """(whether it hangs on another, its words): parted at commas and at «if», «when» and their like."""
    for piece in _COMMA.split(sentence):
        clause: list[str] = []
        sub = False
        for word in _WORD.findall(piece):
            if word.lower() in _SUB and word.lower() not in {"that", "so", "as"}:
                if clause:
                    yield sub, clause
                clause, sub = [word], True
            else:
                clause.append(word)
        if clause:
            yield sub, clause


def _stance(words: Sequence[str], tongue: Tongue) -> tuple[Stance, list[str], str, bool]:
    """What a clause does, its words without what only says so, how it opens, and whether «you» do it."""
    low = [word.lower().replace("’", "'") for word in words]
    at = 0
    while at < len(low) and low[at] in _OPENERS:
        at += 1
    rest = list(words[at:])
    low = low[at:]
    if not low:
        return Stance.NAME, list(words), "", False
    if low[0] in {"never", "avoid", "refuse"} or low[:2] in (["do", "not"], ["please", "not"]):
        skip = 2 if low[0] == "do" else 1
        while skip < len(low) and low[skip] in {"ever", "try", "to", "just"}:
            skip += 1
        if low[0] == "never" and len(low) > 1 and not tongue.is_bare_verb(low[1]):
            return Stance.TELL_NOT, rest[1:], "never", False
        if low[skip : skip + 1] in (["believe"], ["trust"]):  # what follows is what others do
            return Stance.TELL, rest[skip + 1 :], _HARM, False
        opening = " ".join(rest[: skip + 1])
        return Stance.DONT, rest[skip:], opening, True
    for wary in _WARY:
        if tuple(low[: len(wary)]) == wary:
            return Stance.TELL, rest[len(wary) :], _HARM, False
    if low[0] in _NOBODY or low[:2] in (["no", "one"], ["no", "need"]):
        return Stance.TELL_NOT, rest[1:], _OUGHT, False
    if low[:4] == ["there", "is", "no", "need"]:
        return Stance.TELL_NOT, rest[4:], "", True
    if low[0] == "you":
        return _of_you(low, rest)
    if tongue.is_bare_verb(low[0]) and not _is_subject(low, tongue):
        warns = not _NOBODY.isdisjoint(low[1:3]) or low[1:3] == ["no", "one"]
        return (Stance.DONT if warns else Stance.DO), rest, " ".join(rest[:2]) if warns else "", True
    verb = _has_verb(low, tongue)
    if not verb:
        return Stance.NAME, rest, "", False
    head = low[:8]
    if low[0] == "not":
        return Stance.NAME, rest, "", False
    if any(word in {"not", "never", "cannot"} for word in head) or "nobody" in head:
        cut = next(n for n, word in enumerate(low) if word in {"not", "never", "cannot", "nobody"})
        if low[:cut] and low[cut - 1] in {"may", "might"}:
            return Stance.TELL, rest, "", False
        ought = not {"should", "must"}.isdisjoint(low[: cut + 1]) or low[cut] == "nobody"
        return Stance.TELL_NOT, [*rest[:cut], *rest[cut + 1 :]], _OUGHT if ought else "", False
    return Stance.TELL, rest, "", False


def _of_you(low: list[str], rest: list[str]) -> tuple[Stance, list[str], str, bool]:
    after = low[1:4]
    if not after:
        return Stance.NAME, rest, "", True
    if "not" in after or "never" in after or "cannot" in after:
        cut = next(n for n, word in enumerate(low) if word in {"not", "never", "cannot"})
        if low[cut - 1] in {"must", "should", "shall"} or low[1:3] == ["must", "never"]:
            return Stance.DONT, rest[cut + 1 :], " ".join(rest[: cut + 2]), True
        state = low[cut + 1] if cut + 1 < len(low) else ""
        if low[cut] == "cannot" or low[cut - 1] == "may" or state in _STATES:
            return Stance.TELL, rest, "", True
        return Stance.TELL_NOT, rest[cut + 1 :], "", True
    if after[0] in _ABLE:
        return Stance.DO, rest[2:], "", True
    if after[:2] == ["have", "to"]:
        return Stance.DO, rest[3:], "", True
    return Stance.TELL, rest, "", True


def _is_subject(low: list[str], tongue: Tongue) -> bool:
    """Whether a word that could be a request is what the sentence is about («Light helps you»)."""
    if len(low) < 2:
        return tongue.may_be(low[0], "NOUN") and not tongue.may_be(low[0], "VERB")
    after = low[1]
    if low[0] in {"people", "police", "thieves", "bank", "crime", "money", "friends", "deaf", "bad", "light"}:
        return True
    if after in _FINITE and tongue.may_be(low[0], "NOUN"):
        return True
    third = after.endswith("s") and tongue.may_be(after, "VERB") and not tongue.may_be(after, "NOUN")
    return third and tongue.may_be(low[0], "NOUN")


def _has_verb(low: list[str], tongue: Tongue) -> bool:
    for n, word in enumerate(low):
        if word in _FINITE or word in _MODALS:
            return True
        if n and tongue.may_be(word, "VERB") and (not tongue.may_be(word, "NOUN") or low[n - 1] not in _DETERMINERS):
            return True
    return False


def _tokens(words: Sequence[str], tongue: Tongue, weight: float, *, denies: bool) -> list[Token]:
    """The words that count, phrases of the lists as one; after «not», «cannot» or «no» they are denied."""
    low = [word.lower().replace("’", "'") for word in words]
    found: list[Token] = []
    taken: set[int] = set()
    denied_from = len(low)
    contrast = len(low)
    for n in range(len(low)):
        if n in taken:
            continue
        hit = _phrase(low, n, tongue)
        if hit is not None:
            places, use = hit
            taken.update(places)
            shown = " ".join(words[p] for p in range(places[0], places[-1] + 1))
            found.append(Token(frozenset({use}), shown, weight, n > denied_from, tongue.compounds.get(use, "")))
            continue
        word = low[n]
        if word in _NOT:
            if denies:
                denied_from = n
                if word == "not" and n and low[n - 1] in {"and", "or"}:
                    contrast = n
            continue
        if word in _PARTICLES and not _particle(low, n):
            continue
        keys = tongue.keys(word)
        if word in tongue.idle or not keys.isdisjoint(_ALWAYS_IDLE):
            continue
        share = _CONTRAST if n > contrast else 1.0
        found.append(Token(keys, words[n], weight * share, n > denied_from))
    return found


_ALWAYS_IDLE = frozenset({"be", "do", "have"})


def _particle(low: list[str], n: int) -> bool:
    """Whether «on» or «off» says how something is, and not where («on your doorstep»)."""
    if low[n] == "off":
        return n + 1 >= len(low) or low[n + 1] != "your" or low[0] in _GO_ON
    if n + 1 >= len(low):
        return True
    after = low[n + 1]
    if after in _SUB or after in {"at", "in", "day", "all", "and", "again", "me", "each"}:
        return True
    return n > 0 and low[n - 1] in {"turn", "switch", "turned", "switched"}


def _phrase(low: list[str], n: int, tongue: Tongue) -> tuple[list[int], str] | None:
    """The longest listed phrase that begins at a word: where its words stand, and what it counts as."""
    best: tuple[list[int], str] | None = None
    for pattern, use in tongue.begins(low[n]):
        between = _NONE if use in tongue.compounds else _DETERMINERS
        places = _matched(low, n, pattern, tongue, between)
        if places is not None and (best is None or len(places) > len(best[0])):
            best = (places, use)
    return best


def _matched(
    low: list[str], n: int, pattern: tuple[str, ...], tongue: Tongue, between: frozenset[str]
) -> list[int] | None:
    """Where the words of a pattern stand, others (``between``) allowed among them."""
    places = [n]
    at = n + 1
    gap = 0
    for part in pattern[1:]:
        if part == GAP:
            gap = 3
            continue
        while at < len(low) and part not in tongue.lemmas(low[at]):
            if low[at] in between:
                at += 1
            elif gap:
                gap, at = gap - 1, at + 1
            else:
                return None
        if at >= len(low):
            return None
        places.append(at)
        at, gap = at + 1, 0
    return places


def _all_keys(tokens: Sequence[Token]) -> Keys:
    return frozenset(key for token in tokens for key in (*token.keys, *((token.head,) if token.head else ())))
