"""More words than it needs."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.passage import Sentence
from easyread.check.rule import Bad, register
from easyread.check.vocabulary import Match
from easyread.finding import Level


@register
class Wordy(ListedRule):
    """More words than needed, or advice that hides who should do it."""

    id = "wordy"
    level = Level.WARNING
    title = "More words than it needs"
    source = "Plain language practice (plainlanguage.gov; Plain English Campaign); STANDARDS W2, W13"
    why = "Each extra word is work. Say what to do, to “you”."
    rank = 18
    lists = frozenset({"wordy", "hard"})
    what = "“{text}” can be shorter."
    do = "Take it out, or say it in fewer words."
    bad = (
        Bad("Please refrain from shouting.", "refrain from", "do not"),
        Bad("A man was in the vicinity of the shop.", "in the vicinity of", "near"),
        Bad("Stay in at this moment in time.", "at this moment in time", "now"),
    )
    good = ("A man was near the shop.", "You can phone us now.")

    def applies(self, sentence: Sentence, match: Match) -> bool:
        if match.entry.kind == "hard" and match.first is match.last:
            return False  # a single hard word: hard-word speaks
        return super().applies(sentence, match)
