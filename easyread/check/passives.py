"""Finds passives without a parser: be or get, then a past participle that is not a state.

The tables of forms say what can be a participle. What they cannot say is which participles are states («the shop is
closed»); those are on the list ``state``, and count as passives only with «by», with «into», or while happening
(«is being locked»).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.check.passage import Sentence, Word

_BE = frozenset("be am is are was were been being isn't aren't wasn't weren't".split())
_GET = frozenset("get gets got getting gotten".split())
_SHORT_BE = frozenset("it's that's there's what's he's she's who's they're we're you're i'm".split())
_HAS_AFTER = frozenset("been got gone had become come done".split())
_BETWEEN = frozenset(
    "not never also already just still always often now then soon so too only even recently well badly first finally"
    " once currently almost sometimes usually yet ever perhaps maybe all both either nearly again probably simply"
    " really largely being being- thereby thus therefore otherwise instead previously subsequently quickly n't".split()
)
_PRONOUNS = frozenset(
    "i you he she it we they this that these those anyone someone anybody somebody everyone nobody".split()
)
_DETERMINERS = frozenset(
    "the a an my your his her its our their this that these those any some no another each".split()
)
_NOT_PASSIVE = frozenset("come become been had being let's gone run able".split())
_INTRANSITIVE = frozenset(
    "died fallen arrived appeared happened remained lived stayed waited cried screamed collapsed laughed escaped fled"
    " disappeared existed occurred slept sat stood gone come become risen arisen belonged emerged vanished smiled"
    " talked walked agreed listened looked worked seemed acted complained failed apologised apologized".split()
)
_OBJECT = _DETERMINERS | frozenset("him them me us himself herself themselves it you".split())
_JOINERS = frozenset({"and", "or", "but", "then"})
_GET_STATES = frozenset(
    "started ready used done going lost dressed involved married engaged better tired bored rid".split()
)
_AFTER_STATE = frozenset({"by", "into"})
_WITH_AGENT = frozenset({"by"})


@dataclass(frozen=True, slots=True)
class PassiveFound:
    """A form of be or get, its participle, the last word that belongs to them, and who does it where «by» says so."""

    auxiliary: Word
    participle: Word
    last: Word
    agent: str = ""


def passives(sentence: Sentence) -> Iterator[PassiveFound]:
    """The passives of a sentence in order."""
    if sentence.bag.isdisjoint(_TRIGGERS):
        return
    words = sentence.words
    for at, word in enumerate(words):
        lower = word.lower
        if lower not in _TRIGGERS:
            continue
        found = _participle(sentence, at)
        if found is not None and _passive(sentence, at, found):
            yield _whole(sentence, at, found)


_TRIGGERS = _BE | _GET | _SHORT_BE


def _participle(sentence: Sentence, at: int) -> int | None:
    """The index of the word after the auxiliary that would be the participle, if anything could be."""
    words = sentence.words
    n, steps = at + 1, 0
    if n < len(words) and words[at].lower in _BE and _asks(words, at):
        n = _after_subject(words, n)
    if n + 1 < len(words) and words[n].lower in {"very", "so"} and words[n + 1].lower == "well":
        n += 1
    while n < len(words) and steps < 4 and (words[n].lower in _BETWEEN or _adverb(words[n])):
        if words[n].lower == "being":
            return None  # «is being watched» belongs to «being»
        if words[n].after_mark and n == at + 1:
            return None
        n += 1
        steps += 1
    if n >= len(words) or (words[n].after_mark and words[n - 1].lower not in _BETWEEN and not _adverb(words[n - 1])):
        return None
    return n


def _adverb(word: Word) -> bool:
    return word.lower.endswith("ly") and "ADV" in word.info.parts and not word.info.participle


def _asks(words: list[Word], at: int) -> bool:
    """Whether be stands before its subject, as in a question: at the beginning, or after who, when, why …"""
    if words[at].lower in {"be", "been", "being"}:
        return False
    if at == 0:
        return True
    return words[at - 1].lower in {"how", "when", "where", "why"} and at <= 2


def _after_subject(words: list[Word], n: int) -> int:
    if words[n].lower in _PRONOUNS:
        following = words[n + 1] if n + 1 < len(words) else None
        if words[n].lower in _DETERMINERS and following is not None and not following.info.participle:
            return min(n + 2, len(words) - 1)
        return n + 1
    if words[n].lower in _DETERMINERS:
        for end in range(n + 2, min(n + 5, len(words))):
            if words[end].info.participle and "NOUN" in words[end - 1].info.parts:
                return end
    return n


def _passive(sentence: Sentence, at: int, n: int) -> bool:
    words = sentence.words
    auxiliary, word = words[at].lower, words[n]
    lower = word.lower
    info = word.info
    following = words[n + 1] if n + 1 < len(words) else None
    after = following.lower if following is not None and not following.after_mark else ""
    if not (info.participle or _compound(sentence, word) or _regular(word)):
        return False
    if lower in _NOT_PASSIVE or lower in _INTRANSITIVE:
        return False
    if word.capital and word.index and not (sentence.shouted or word.text.isupper()):
        return False
    if auxiliary in _SHORT_BE and lower in _HAS_AFTER:
        return False
    if at and words[at - 1].lower in {"there", "here"} and auxiliary not in {"been", "being", "be"}:
        return False
    if auxiliary in _GET:
        return _get_passive(sentence, at, n, after)
    if after in _AFTER_STATE or auxiliary == "being":
        return True
    if lower in _STATES_TO:
        return after not in {"to", "with"}
    if lower in _STATES_OF_PERSONS:
        return not at or words[at - 1].lower not in _PERSONS
    if lower in sentence.passage.vocabulary.sets["state"]:
        return False
    return not _attributive(word, following, info.parts)


_STATES_TO = frozenset({"committed", "opposed", "linked", "tied", "used"})
"""With «to» a state (used to it, committed to you), else a passive (a crime was committed)."""
_STATES_OF_PERSONS = frozenset({"done", "finished"})
"""«I am done» is a state, «it was done» a passive."""
_PERSONS = frozenset("i you he she we they i'm you're we're they're who everyone".split())


def _compound(sentence: Sentence, word: Word) -> bool:
    """«re-opened», «co-founded», «written-off»: one part is the participle; «well-known» is an adjective."""
    first, hyphen, last = word.lower.rpartition("-")
    about = sentence.passage.vocabulary.about
    if not hyphen:
        return False
    if first in {"re", "co", "pre", "over", "under", "mis", "out"}:
        return about(last).participle
    return last in {"out", "off", "up", "down", "in", "over"} and about(first).participle


def _regular(word: Word) -> bool:
    """A word in no dictionary that ends like a regular participle."""
    return not word.info.parts and word.kind == "word" and len(word.lower) > 5 and word.lower.endswith("ed")


def _attributive(word: Word, following: Word | None, parts: tuple[str, ...]) -> bool:
    """Whether the participle only describes the noun after it: «there were stolen cars», «is used furniture»."""
    if following is None or following.after_mark or "ADJ" not in parts:
        return False
    return following.info.parts == ("NOUN",) and following.lower.endswith("s") and following.lower not in {"news"}


def _get_passive(sentence: Sentence, at: int, n: int, after: str) -> bool:
    words = sentence.words
    if n != at + 1 and words[n - 1].lower in _OBJECT:
        return False
    lower = words[n].lower
    if at and words[at - 1].lower in {"have", "has", "'ve", "had", "i've", "you've", "we've", "they've"}:
        return after in _WITH_AGENT
    if lower in _GET_STATES or (lower in sentence.passage.vocabulary.sets["state"] and after not in _AFTER_STATE):
        return False
    parts = words[n].info.parts
    return "NOUN" not in parts and (lower.endswith(("ed", "en", "n", "t", "d"))) and lower not in {"set", "read"}


def _whole(sentence: Sentence, at: int, n: int) -> PassiveFound:
    """The passive with what it shares: «was stopped and searched», «is broken into»."""
    words = sentence.words
    last = n
    if (
        n + 1 < len(words)
        and words[n + 1].lower in {"into", "at", "on", "upon", "off", "for"}
        and _particle(words, n + 1)
    ):
        last = n + 1
    while last + 2 < len(words) and words[last + 1].lower in _JOINERS:
        following = last + 2
        if words[following].lower in {"then", "also"} and following + 1 < len(words):
            following += 1
        shared = words[following]
        lower = shared.lower
        after = words[following + 1] if following + 1 < len(words) and not words[following + 1].after_mark else None
        if not shared.info.participle or lower in _INTRANSITIVE or (after is not None and after.lower in _OBJECT):
            break
        if shared.info.parts[:1] == ("NOUN",) and not lower.endswith("ed"):
            break
        if lower in {"was", "were", "had", "went", "did", "ran", "came", "left"}:
            break
        last = following
    agent = ""
    if last + 1 < len(words) and words[last + 1].lower == "by" and last + 2 < len(words):
        agent = _agent(sentence, last + 2)
    return PassiveFound(words[at], words[n], words[last], agent)


def _particle(words: list[Word], at: int) -> bool:
    """Whether a preposition closes the passive («is broken into each day») and has no thing of its own after it."""
    if words[at].lower == "into":
        verb = words[at - 1].lower
        return verb in {"broken", "looked", "bumped", "run"}
    return at + 1 == len(words)


def _agent(sentence: Sentence, first: int) -> str:
    """Who does it, for the message: the words after «by» up to three words or the next small word."""
    words = sentence.words
    end = first
    while end + 1 < len(words) and end < first + 2 and not words[end + 1].after_mark:
        if words[end + 1].lower in {"in", "on", "at", "and", "to", "for", "who", "after", "when", "from", "with", "of"}:
            break
        end += 1
    text = sentence.shown(words[first], words[end])
    if text.lower() in {"him", "her", "them", "me", "us"}:
        text = {"him": "he", "her": "she", "them": "they", "me": "I", "us": "we"}[text.lower()]
    if words[first].lower.endswith("ing"):
        return ""
    return text[:1].upper() + text[1:]
