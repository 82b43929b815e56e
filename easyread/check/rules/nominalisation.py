"""A noun hides what somebody does."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.rule import Bad, register
from easyread.finding import Level


@register
class Nominalisation(ListedRule):
    """A noun that hides a verb: carry out an investigation."""

    id = "nominalisation"
    level = Level.WARNING
    title = "A noun hides what somebody does"
    source = "Inclusion Europe, Information for all (2009): active language; STANDARDS W3"
    why = "“Make a decision” is longer and harder than “decide”. Verbs show who does what."
    rank = 16
    lists = frozenset({"noun"})
    what = "“{text}” hides what somebody does in a noun."
    do = "Use the verb."
    bad = (
        Bad("Officers carried out a search of the house.", "carried out a search of", "searched"),
        Bad("We will make a decision soon.", "make a decision", "decide"),
    )
    good = ("Officers searched the house.", "Pay at the till.")
