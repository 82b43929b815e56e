"""The reader is sent somewhere else on the page."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.rule import Bad, register
from easyread.finding import Level


@register
class Layout(ListedRule):
    """Words about the page: see overleaf, as above."""

    id = "cross-reference"
    level = Level.WARNING
    title = "The reader is sent somewhere else on the page"
    source = "Mensch zuerst; Inclusion Europe editions; STANDARDS W22"
    why = "Looking elsewhere and coming back is hard. Say it again where it is needed."
    rank = 9
    lists = frozenset({"layout"})
    what = "“{text}” sends the reader somewhere else."
    do = "Say it again here."
    bad = (Bad("See overleaf for more.", "See overleaf"), Bad("Phone the number below.", "the number below"))
    good = ("Phone us on 101.",)
