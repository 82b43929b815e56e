"""Proposes pictures for a statement: the phrases of the catalogue that say the same, never one that says the opposite.

A picture is only ever compared by what it does: advice with what a statement asks for, a «do not» picture with what it
warns of, a danger with what it tells. Below a mark nothing is proposed: a wrong picture is worse than none.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from easyread.lexicon import Lexicon
from easyread.model import Library, Pictogram
from easyread.propose.fitting import Phrase, act, denies, fits, one_head, same_act, same_thing
from easyread.propose.reading import Reading, Token, read_sentences, read_statement, words_of
from easyread.propose.stance import Stance
from easyread.propose.tongue import Keys, Tongue

MOST = 3
LONGEST = 500
"""Characters of a statement that are read."""
ENOUGH = 0.45
"""How well a phrase must fit, 0 to 1, before its picture is proposed."""
SECOND = 0.55
"""How well a second or third one must fit."""
NEAR_BEST = 0.8
"""A second picture must fit at least this well compared with the first."""
UNKNOWN, UNKNOWN_COMMON = 5.0, 3.5
"""What a word weighs that no picture has: a rare word (Zipf under 5) and a common one."""
HIGHEST = 5.0
FAINT = 0.75
BESIDE = 0.5
"""What it counts when a word is not in the phrase but elsewhere in the words of the same picture."""
HEAD = 0.5
"""What it counts that only the last word of «bank card» is there."""
WHOLE = 0.1
"""How much the meaning of a picture counts beside the phrase that fits best."""
TURNED = 0.85
LATER = 0.95
"""A picture of the second sentence."""
SURELY = 0.85
"""A picture is left out when the opposite of what was said fits it this far as well."""
OTHER_THING = 0.85
UNDRAWN = 0.9
"""A picture that nobody has drawn yet."""
OTHER_ACT = 0.8
"""A «do not» picture of another act with the same things."""
ALONE, FULL = 0.85, 6.0
"""A phrase of little weight (one common word) fits little; from ``FULL`` on it fits as it is."""
ASIDE = 0.7
"""Only the words after «if», «when» and their like were found."""
SPECIAL = 0.75
"""A phrase for some readers or some cases («wheelchair», «fire») where the words have nothing of it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A picture that may fit, how well (0 to 1), the words it was found by, and those as a reason to read."""

    picture: str
    score: float
    words: tuple[str, ...]
    reason: str
    warns: bool = False
    """The statement says what not to do."""


class Proposer:
    """The catalogue, read and ready."""

    def __init__(self, pictures: Mapping[str, Pictogram], tongue: Tongue) -> None:
        self._tongue = tongue
        self._phrases: list[Phrase] = []
        self._seen: dict[str, Keys] = {}
        self._beside: dict[str, Keys] = {}
        self._meanings: dict[str, Phrase] = {}
        self._means: dict[str, Keys] = {}
        for id_, picture in pictures.items():
            if picture.kind is not None:
                self._enter(str(id_), picture)
        self._count = Counter(key for keys in self._seen.values() for key in keys)
        self._weights: dict[Keys, float] = {}
        self._by_key: dict[str, list[int]] = {}
        for n, phrase in enumerate(self._phrases):
            for key in phrase.reading.keys:
                self._by_key.setdefault(key, []).append(n)

    def _enter(self, id_: str, picture: Pictogram) -> None:
        kind = str(picture.kind)
        drawn = UNDRAWN if picture.state == "wanted" else 1.0
        meaning = str(picture.meaning).partition(" (")[0]
        title = str(picture.title).partition(" (")[0]
        readings = [(one, 1.0) for phrase in picture.phrases for one in read_sentences(str(phrase), self._tongue)[:1]]
        readings += [(one, 0.97) for one in read_sentences(meaning, self._tongue)]
        readings += [(one, 0.92) for one in read_sentences(title, self._tongue)]
        main: tuple[Token, ...] = ()
        for whole in read_statement(meaning, self._tongue)[:1]:
            readings.append((whole, 0.97))
            self._meanings[id_] = Phrase(id_, kind, whole, 1.0)
            main = whole.tokens if kind in {"advice", "helper"} else ()
        self._phrases += [Phrase(id_, kind, reading, share * drawn) for reading, share in readings]
        self._means[id_] = frozenset(key for token in main if token.weight == 1 for key in token.keys)
        self._seen[id_] = frozenset(key for reading, _ in readings for key in reading.keys)
        self._beside[id_] = self._seen[id_] | words_of(str(picture.alt), self._tongue)

    def _weight(self, keys: Keys) -> float:
        """How much a word tells: little when many pictures have it."""
        found = self._weights.get(keys)
        if found is None:
            often = max((self._count[key] for key in keys), default=0)
            if often:
                found = min(HIGHEST, math.log(1 + len(self._seen) / often))
            else:
                common = max((self._tongue.lexicon.zipf(key) for key in keys), default=0.0)
                found = UNKNOWN_COMMON if common >= 5 else UNKNOWN
            if not keys.isdisjoint(self._tongue.faint):
                found *= FAINT
            self._weights[keys] = found
        return found

    def propose(self, text: str) -> list[Proposal]:
        """Up to three pictures for a statement, best first; none when no picture surely fits."""
        best: dict[str, tuple[float, Phrase, Reading]] = {}
        against: dict[str, float] = {}
        for n, read in enumerate(read_statement(text[:LONGEST], self._tongue)):
            reading = self._widened(read)
            self._compare(reading, LATER if n else 1.0, best, against)
            for turned in self._turned(reading):
                self._compare(turned, TURNED, best, {})
        ranked = sorted(
            ((id_, one) for id_, one in best.items() if one[0] > SURELY * against.get(id_, 0.0)),
            key=lambda one: (-one[1][0], one[0]),
        )
        top = ranked[0][1][0] if ranked else 0.0
        return [
            self._proposal(id_, score, phrase, said)
            for id_, (score, phrase, said) in ranked[:MOST]
            if score >= max(ENOUGH if score == top else SECOND, NEAR_BEST * top)
        ]

    def _compare(
        self,
        said: Reading,
        share: float,
        best: dict[str, tuple[float, Phrase, Reading]],
        against: dict[str, float],
    ) -> None:
        """How well each picture fits at best, and how well the opposite of what was said does (``against``)."""
        for n in {n for key in said.keys for n in self._by_key.get(key, ())}:
            phrase = self._phrases[n]
            fit, denied = fits(said, phrase), denies(said, phrase)
            if said.turned and said.turned.isdisjoint(phrase.main):
                continue
            if not (fit or denied) or self._opposite(said.keys, phrase.reading.keys):
                continue
            asks = said.stance in {Stance.DO, Stance.TELL}
            if fit and asks and self._opposite(said.keys, self._means[phrase.picture]):
                continue
            alike = phrase.share * self._alike(said, phrase)
            if denied:
                against[phrase.picture] = max(against.get(phrase.picture, 0.0), alike)
                continue
            if said.stance is Stance.DONT and not same_act(said, phrase.reading):
                alike *= OTHER_ACT if phrase.kind == "do-not" else 0.0
            if not same_thing(said, phrase.reading, self._beside[phrase.picture]):
                alike *= OTHER_THING
            if not self._main_found(said, phrase):
                alike *= ASIDE
            if said.stance is Stance.DO and self._other_act(said, phrase):
                alike *= OTHER_ACT
            if not (phrase.reading.keys & self._tongue.special) <= said.keys:
                alike *= SPECIAL
            meaning = self._meanings.get(phrase.picture)
            whole = self._alike(said, meaning) if meaning else 0.0
            score = fit * share * alike * (1 - WHOLE + WHOLE * whole)
            if score > best.get(phrase.picture, (0.0,))[0]:
                best[phrase.picture] = (score, phrase, said)

    def _widened(self, reading: Reading) -> Reading:
        """The same with easier words for those that no picture has."""
        tokens = tuple(
            token
            if any(self._count[key] for key in token.keys)
            else replace(token, keys=token.keys | self._ideas(token))
            for token in reading.tokens
        )
        return replace(reading, tokens=tokens, keys=reading.keys.union(*(token.keys for token in tokens)))

    def _ideas(self, token: Token) -> Keys:
        return frozenset(idea for key in token.keys for idea in self._tongue.ideas(key) if self._count[idea])

    def _turned(self, reading: Reading) -> Iterable[Reading]:
        """«Do not open the door» also asks for [shut, door]."""
        if reading.stance is not Stance.DONT:
            return
        turned = self._tongue.turned
        tokens: list[Token] = []
        put_in: set[str] = set()
        for token in reading.tokens:
            key = next((key for key in token.keys if key in turned), None)
            if key is None or token.weight < 1:
                tokens.append(token)
                continue
            put_in.update(turned[key])
            tokens += [Token(frozenset({one}), token.shown, token.weight) for one in turned[key]]
        if put_in:
            keys = frozenset(key for token in tokens for key in token.keys)
            yield Reading(Stance.DO, tuple(tokens), opening=reading.opening, keys=keys, turned=frozenset(put_in))

    def _opposite(self, said: Keys, phrase: Keys) -> bool:
        """Whether the phrase has a word whose opposite was said, and was not said itself."""
        opposite = self._tongue.opposite
        return any(
            key in opposite and key not in said and any(o in said and o not in phrase for o in opposite[key])
            for key in phrase
        )

    def _main_found(self, said: Reading, phrase: Phrase) -> bool:
        """Whether a word that tells something in the main clause is among the picture's."""
        words = [one for one in said.tokens if one.weight == 1 and one.keys.isdisjoint(self._tongue.faint)]
        beside = self._beside[phrase.picture]
        return not words or any(one.head in beside or not one.keys.isdisjoint(beside) for one in words)

    def _other_act(self, said: Reading, phrase: Phrase) -> bool:
        """Whether what is asked for is an act that the picture knows nothing of («cycle», not «go»)."""
        keys = act(said)
        return keys.isdisjoint(self._tongue.faint) and keys.isdisjoint(self._beside[phrase.picture])

    def _alike(self, said: Reading, phrase: Phrase) -> float:
        """How much two readings share of what they say, 0 to 1: the harmonic mean of both shares."""
        mine, _ = self._share(said.tokens, phrase.reading.tokens, self._beside[phrase.picture])
        theirs, whole = self._share(phrase.reading.tokens, said.tokens, frozenset())
        full = ALONE + (1 - ALONE) * min(1.0, whole / FULL)
        return full * 2 * mine * theirs / (mine + theirs) if mine + theirs else 0.0

    def _share(self, tokens: tuple[Token, ...], others: tuple[Token, ...], beside: Keys) -> tuple[float, float]:
        whole = found = 0.0
        for token in tokens:
            weight = token.weight * self._weight(token.keys)
            whole += weight
            meets = [other for other in others if not token.keys.isdisjoint(other.keys)]
            if meets:
                found += weight if any(other.denied == token.denied for other in meets) else -weight
            elif any(one_head(token, other) for other in others):
                found += HEAD * weight
            elif not token.keys.isdisjoint(beside):
                found += BESIDE * weight
        return (max(0.0, found / whole) if whole else 0.0), whole

    def _proposal(self, id_: str, score: float, phrase: Phrase, said: Reading) -> Proposal:
        words: list[str] = []
        for n, token in enumerate(said.tokens):
            if token.keys.isdisjoint(phrase.reading.keys):
                continue
            shown = said.opening if n == 0 and said.opening else token.shown
            if shown not in words:
                words.append(shown)
        return Proposal(id_, round(score, 3), tuple(words), reason(words), warns=bool(said.opening))


def reason(words: Iterable[str]) -> str:
    """«because it says “PIN” and “do not tell”»."""
    quoted = [f"“{word}”" for word in words]
    listed = " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)
    return f"because it says {listed}"


_made: list[tuple[Library, Proposer]] = []


def proposer_for(library: Library) -> Proposer:
    """The proposer of a library; kept for the library it was last made for."""
    if not _made or _made[0][0] is not library:
        _made[:] = [(library, Proposer(library.pictograms, Tongue(Lexicon(), library.words)))]
    return _made[0][1]


def propose(text: str, library: Library) -> list[Proposal]:
    """Up to three pictures for a statement, best first, with the reason for each; none when unsure."""
    return proposer_for(library).propose(text)
