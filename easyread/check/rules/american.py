"""American spelling."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.names import is_name
from easyread.check.passage import Sentence
from easyread.check.rule import Bad, register
from easyread.check.vocabulary import Match
from easyread.finding import Level


@register
class American(ListedRule):
    """Write the British spelling."""

    id = "american"
    level = Level.INFO
    title = "An American spelling"
    source = "STANDARDS W4: the words that the reader sees every day; GOV.UK style guide: British spelling"
    why = "Readers know a word by how it looks. A spelling that they never see makes them stop."
    rank = 5
    lists = frozenset({"american"})
    what = "“{text}” is the American spelling."
    do = "Write the British one."
    safe = True
    bad = (
        Bad("Ask your neighbor.", "neighbor", "neighbour"),
        Bad("Go to the day center.", "center", "centre"),
        Bad("What colors do you like?", "colors", "colours"),
    )
    good = ("Ask your neighbour.", "Go to the Kennedy Center.", "Check your gas meter.")

    def applies(self, sentence: Sentence, match: Match) -> bool:
        return not is_name(sentence, match.first) and super().applies(sentence, match)
