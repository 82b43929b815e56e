"""A saying that does not mean what its words say."""

from __future__ import annotations

from easyread.check.listed import ListedRule
from easyread.check.rule import Bad, register
from easyread.finding import Level


@register
class Idiom(ListedRule):
    """Sayings and metaphors."""

    id = "idiom"
    level = Level.WARNING
    title = "A saying that does not mean what its words say"
    source = "Inclusion Europe, Information for all (2009): no metaphors; W3C COGA; Home Office posters (autism, deaf)"
    why = "Many readers take words as they are. Deaf readers may know the words and not the saying."
    rank = 12
    lists = frozenset({"idiom"})
    what = "“{text}” does not mean what its words say."
    do = "Say what you mean in plain words."
    bad = (
        Bad("Keep an eye out for strangers.", "Keep an eye out for", "Look for"),
        Bad("He was caught red-handed.", "caught red-handed", "caught while he did it"),
        Bad("They turned a blind eye.", "turned a blind eye", "did nothing"),
    )
    good = ("Carry a red torch in your hand.", "Look out of the window to see who is there.", "Close your eyes.")
