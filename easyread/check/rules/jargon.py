"""Words that only professionals use."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.names import is_name
from easyread.check.passage import Sentence
from easyread.check.rule import Bad, register
from easyread.check.vocabulary import Match
from easyread.finding import Level


@register
class Jargon(ListedRule):
    """Words of the police, the courts, the council and the landlord."""

    id = "jargon"
    level = Level.ERROR
    title = "Words that only professionals use"
    source = "Inclusion Europe, Information for all (2009): do not use words of experts; STANDARDS W7"
    why = "Police, housing and legal words mean nothing, or something else, to people outside."
    rank = 15
    lists = frozenset({"jargon", "use"})
    what = "“{text}” is a word of professionals."
    do = "Say it in everyday words, or explain it in words.yaml."
    bad = (
        Bad("He was the victim of county lines.", "county lines"),
        Bad("He was taken into custody.", "taken into custody", "arrested"),
        Bad("Two males left the shop.", "males", "men"),
    )
    good = (
        "Cuckooing is when bad people take over your home. Tell us about cuckooing.",
        "A police officer can help you.",
        "The hard words for this are mate crime. Mate crime is when a friend hurts you.",
    )

    def applies(self, sentence: Sentence, match: Match) -> bool:
        if match.entry.kind == "use" and match.first is match.last:
            return False  # a single word of words.yaml: hard-word speaks
        if match.first is match.last and match.first.index > 0 and match.first.capital and not sentence.shouted:
            return not is_name(sentence, match.first) and super().applies(sentence, match)
        if len(match.words) > 1 and match.first.capital and match.last.capital and not sentence.shouted:
            before = sentence.words[match.first.index - 1] if match.first.index > 1 else None
            if before is not None and before.capital and not match.first.after_mark:
                return False  # part of a longer name: No Cold Calling, Stop Loan Sharks
        return super().applies(sentence, match)
