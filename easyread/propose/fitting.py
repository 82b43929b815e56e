"""Whether a phrase of a picture does what a statement does: advice for a request, the wrong act for a «do not»."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.propose.reading import Reading, Token
from easyread.propose.stance import Stance
from easyread.propose.tongue import Keys

INSTEAD = 0.95
"""Advice beside what not to do: right for what stands under «instead», so the do-not picture comes first."""
HELPER = 0.8
"""What a helper does, where the words do not speak of «the person»."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of a picture as read. ``share``: how much they count, less for a title than for a phrase."""

    picture: str
    kind: str
    reading: Reading
    share: float

    @property
    def main(self) -> Keys:
        """The words of its main clause."""
        return frozenset(key for token in self.reading.tokens if token.weight == 1 for key in token.keys)


def fits(said: Reading, phrase: Phrase) -> float:
    """How far what a phrase does fits what was said: 1 wholly, 0 never, whatever its words."""
    does, kind, says = phrase.reading.stance, phrase.kind, said.stance
    if kind == "do-not":
        if does in {Stance.TELL, Stance.TELL_NOT}:
            return 0.95 if says in {Stance.TELL_NOT, Stance.TELL} and phrase.reading.harm <= said.harm else 0.0
        return 1.0 if says is Stance.DONT else 0.0
    if kind == "danger":
        if says is Stance.TELL_NOT:
            return 0.9 if said.ought or does is Stance.TELL_NOT else 0.0
        return 1.0 if says in {Stance.TELL, Stance.NAME} else 0.0
    if kind == "helper":
        told = not _BESIDE_READER.isdisjoint(said.keys)
        return (1.0 if told else HELPER) if says is does or does is Stance.NAME else 0.0
    if kind == "thing":
        if says in {Stance.DONT, Stance.TELL_NOT} or said.harm:
            return 0.0
        return 0.85 if says is Stance.DO else 0.95
    if says is Stance.DONT:
        return INSTEAD if does is Stance.DONT else 0.0
    if says is Stance.DO:
        return {Stance.DO: 1.0, Stance.NAME: 0.9, Stance.TELL: 0.9}.get(does, 0.0)
    if says is Stance.TELL_NOT:
        return {Stance.TELL_NOT: 1.0, Stance.DONT: 0.95}.get(does, 0.0)
    if said.harm:
        return 0.85 if phrase.reading.harm else 0.0
    return {Stance.TELL: 1.0, Stance.NAME: 0.95, Stance.DO: 0.9}.get(does, 0.0)


_BESIDE_READER = frozenset({"person", "together", "reader"})


def denies(said: Reading, phrase: Phrase) -> bool:
    """Whether a phrase asks for what was warned of, or warns of what was asked for: its picture is out."""
    if phrase.kind not in {"advice", "helper"}:
        return False
    pair = {said.stance, phrase.reading.stance}
    return pair == {Stance.DO, Stance.DONT} or pair == {Stance.DO, Stance.TELL_NOT}


def same_act(said: Reading, phrase: Reading) -> bool:
    """Whether the act of each is among the words of the other: «do not keep it secret» is not «do not tell it»."""
    mine = said.lets or not act(said).isdisjoint(phrase.keys)
    return mine and (phrase.lets or not act(phrase).isdisjoint(said.keys))


def same_thing(said: Reading, phrase: Reading, beside: Keys) -> bool:
    """Whether the thing that one is about is among the words of the other: the keys and not the phone, in a pocket."""
    mine, theirs = _thing(said), _thing(phrase)
    if mine is None or not mine.isdisjoint(phrase.keys):
        return True
    if mine.isdisjoint(beside):
        return False
    return theirs is None or not theirs.isdisjoint(said.keys)


def _thing(reading: Reading) -> Keys | None:
    """The first word after the act, in a request or a warning; the first word of a bare name."""
    tokens = [one for one in reading.tokens if one.weight == 1]
    if reading.stance in {Stance.DO, Stance.DONT}:
        tokens = tokens[1:]
    elif reading.stance is not Stance.NAME:
        return None
    return frozenset((*tokens[0].keys, tokens[0].head)) if tokens else None


def act(reading: Reading) -> Keys:
    """The word of the act: the first that is not only who does it."""
    return next((one.keys for one in reading.tokens if "someone" not in one.keys), reading.tokens[0].keys)


def one_head(one: Token, other: Token) -> bool:
    """Whether one is a «bank card» and the other a card, or another card."""
    if one.head and (one.head in other.keys or one.head == other.head):
        return True
    return bool(other.head) and other.head in one.keys
