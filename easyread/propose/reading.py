"""Reads a short statement: what it asks for, what it warns of, what it tells, and with which words.

«Do not open the door to a stranger» warns of [open door, stranger]; «Keep the door shut» asks for [keep, door, shut];
«A thief may say they are the police» tells of harm. The reading is the same for the words of a writer and for the
phrases of a picture, so that both are wrong in the same way where English is too hard for rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from easyread.propose.stance import DETERMINERS, Stance, stance_of
from easyread.propose.tongue import GAP, Keys, Tongue
from easyread.text import plain
from easyread.wording import read_wording, sentence_spans


@dataclass(frozen=True, slots=True)
class Token:
    """A word that counts. ``shown`` is how it was written; ``weight`` 1 in the main clause, less elsewhere."""

    keys: Keys
    shown: str
    weight: float = 1.0
    denied: bool = False
    """«cannot», «not» or «no» stands before it in a clause that is not itself a «do not»."""
    head: str = ""
    """Of «bank card»: card."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One statement as read. ``harm``: somebody who does harm does it. ``opening``: «Do not share», for the reason."""

    stance: Stance
    tokens: tuple[Token, ...]
    harm: bool = False
    opening: str = ""
    lets: bool = False
    """«Do not let a seller hurry you»: the act does not come first."""
    ought: bool = False
    """It tells what nobody may do, not only what is not so."""
    keys: Keys = field(default=frozenset())
    turned: Keys = field(default=frozenset())
    """Of a «do not» that was turned into what to do: the words that were put in («shut» for «do not open»)."""


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORT = ((r"\bcan['’]t\b", "cannot"), (r"\bwon['’]t\b", "will not"), (r"n['’]t\b", " not"))
_PIECES = re.compile(r"\s*[:;–]\s+|,?\s+(?:and|but|or)\s+(?=(?:do not|never)\b)")
_MARKS = re.compile(r"[.!?…\r\n]")
_COMMA = re.compile(r",\s+")
_SUB = frozenset("if when while because before after once unless until so that where as whenever".split())
_NOT = frozenset({"not", "never", "cannot", "no", "nothing", "nobody", "none", "without", "avoid"})
_PARTICLES = frozenset({"on", "off"})
_GO_ON = frozenset("turn switch leave put keep take stay come go be is the chain alarm light button".split())
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
    said = stance_of(words, tongue)
    tokens: list[Token] = []
    for n, (sub, parts) in enumerate(clauses):
        if n == main:
            denies = said.stance in {Stance.DO, Stance.TELL, Stance.NAME}
            tokens += _tokens(said.words, tongue, 1.0, denies=denies)
        else:
            inner = parts[1:] if sub else parts
            tokens += _tokens(inner, tongue, _SUBCLAUSE if sub else _REST, denies=True)
    if not tokens:
        return None
    who = _all_keys([token for token in tokens if token.weight == 1])
    harm = said.stance not in {Stance.DO, Stance.DONT} and (said.harm or not tongue.harm.isdisjoint(who))
    lets = said.words[:1] == ["let"]
    return Reading(said.stance, tuple(tokens), harm, said.opening, lets, said.ought, _all_keys(tokens))


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
        between = _NONE if use in tongue.compounds else DETERMINERS
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
