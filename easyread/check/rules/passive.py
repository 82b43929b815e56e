"""Passives: nobody does it."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.passives import passives
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_NAMING = frozenset({"called", "named", "born", "allowed", "supposed", "meant", "known"})


@register
class Passive(SentenceRule):
    """Say who does it."""

    id = "passive"
    level = Level.WARNING
    title = "A passive: it does not say who does it"
    source = "Inclusion Europe, Information for all (2009): active language; GOV.UK guidance on Easy Read (2020)"
    why = "“Your bag was stolen” hides who did it and turns the order round. Deaf readers and others lose the thread."
    yields = True
    bad = (
        Bad("The man was arrested by police.", "was arrested"),
        Bad("A house is broken into each day.", "is broken into"),
        Bad("He was stopped and searched.", "was stopped and searched"),
        Bad("Your bag gets stolen.", "gets stolen"),
        Bad("Has the door been forced?", "been forced"),
    )
    good = (
        "The door is locked.",
        "The shop is closed on Sunday.",
        "We are interested in what you saw.",
        "This is called mate crime.",
        "Police arrested the man.",
    )

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        for passive in passives(sentence):
            if passive.participle.lower in _NAMING:
                continue
            text = sentence.shown(passive.auxiliary, passive.last)
            if passive.agent:
                do = f"Begin with who does it: “{passive.agent} …”."
            else:
                do = "Say who does it, for example “The police …”, “A thief …” or “You …”."
            message = f"“{text}” does not say first who does it. {do}"
            yield self.hit(passive.auxiliary, passive.last, message)
