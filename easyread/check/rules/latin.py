"""A Latin or foreign word."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.rule import Bad, register
from easyread.finding import Level


@register
class Latin(ListedRule):
    """Latin and foreign words."""

    id = "latin"
    level = Level.ERROR
    title = "A Latin or foreign word"
    source = "Inclusion Europe, Information for all (2009): no foreign words; STANDARDS W10, W12, gate T5"
    why = "Readers do not know what e.g. or via stand for, and say them as they look."
    rank = 8
    lists = frozenset({"latin"})
    what = "“{text}” is Latin or foreign."
    do = "Write it in English."
    safe = True
    bad = (
        Bad("Lock up your tools, e.g. your saw.", "e.g.", "for example"),
        Bad("Tell us via the website.", "via"),
    )
    good = ("Lock up your tools, for example your saw.",)
