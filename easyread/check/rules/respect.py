"""A word that can hurt the reader."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.rule import Bad, register
from easyread.finding import Level


@register
class Respect(ListedRule):
    """Words that speak down to people, or of them as their disability."""

    id = "respect"
    level = Level.WARNING
    title = "A word that can hurt the reader"
    source = "STANDARDS W16, W23; UK Government, Inclusive language: words to use and avoid"
    why = "Adults want to be spoken to as adults. A person is not their disability."
    rank = 11
    lists = frozenset({"respect"})
    what = "“{text}” can hurt the reader."
    do = "Leave it out."
    bad = (
        Bad("Thieves look for the elderly.", "the elderly", "older people"),
        Bad("He suffers from epilepsy.", "suffers from", "has"),
    )
    good = ("Thieves look for older people.",)
