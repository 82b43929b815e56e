"""A line that blames the reader."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.rule import Bad, register
from easyread.finding import Level


@register
class Blame(ListedRule):
    """Lines that blame the reader."""

    id = "blame"
    level = Level.WARNING
    title = "A line that blames the reader"
    source = "STANDARDS W16; house rule: no «you should have»"
    why = "People who feel blamed do not tell anyone, and stay unsafe. A crime is the fault of the person who did it."
    rank = 11
    lists = frozenset({"blame"})
    what = "“{text}” blames the reader."
    do = "Say what helps now. Add that it is not the reader's fault."
    bad = (Bad("You should have locked the door.", "You should have"),)
    good = ("It is not your fault. Lock the door now.",)
