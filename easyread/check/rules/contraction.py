"""Short forms with an apostrophe: don't, you'll, it's."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_WHOLE = {
    "can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not", "let's": "let us",
    "y'all": "you all", "o'clock": "",
}  # fmt: skip
_S = frozenset("it he she that there here what who where when how this everything someone everyone".split())
_ENDINGS = {"'re": ("are",), "'ll": ("will",), "'ve": ("have",), "'m": ("am",), "'d": ("would", "had")}
_NOT = frozenset("is are was were do does did has have had could would should must need might ought dare may".split())
_BARE = {
    "dont": "do not", "didnt": "did not", "doesnt": "does not", "isnt": "is not", "wasnt": "was not",
    "arent": "are not", "werent": "were not", "couldnt": "could not", "shouldnt": "should not",
    "wouldnt": "would not", "hasnt": "has not", "havent": "have not", "youre": "you are", "theyre": "they are",
    "youve": "you have", "theyve": "they have", "youll": "you will", "theyll": "they will", "thats": "that is",
}  # fmt: skip


@register
class Contraction(SentenceRule):
    """Write both words."""

    id = "contraction"
    level = Level.ERROR
    title = "Two words are pulled together with an apostrophe"
    source = "Norfolk County Council Easy Read guide: no contractions; NHS service manual: negative ones are misread"
    why = "“Don't” is often read as its opposite. “Do not” is seen at once."
    rank = 8
    bad = (
        Bad("Don't open the door.", "Don't", "Do not"),
        Bad("You can’t see who is there.", "can’t", "cannot"),
        Bad("It's a trick.", "It's", "It is"),
        Bad("We'll come to your home.", "We'll", "We will"),
    )
    good = ("The thief took the woman's bag.", "Your neighbours' door is shut.", "Phone at 5 o'clock.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        for word in sentence.words:
            lower = word.lower
            if "'" not in lower and lower not in _BARE:
                continue
            full = self._full(word, sentence)
            if full:
                shown = tuple(one[:1].upper() + one[1:] if word.capital else one for one in full)
                asked = " or ".join(f"“{one}”" for one in shown)
                message = f"“{word.text}” is two words pulled together. Write {asked}."
                yield self.hit(word, word, message, shown, safe=len(shown) == 1)

    def _full(self, word: Word, sentence: Sentence) -> tuple[str, ...]:
        lower = word.lower
        if lower in _WHOLE:
            return (_WHOLE[lower],) if _WHOLE[lower] else ()
        if lower in _BARE:
            return (_BARE[lower],)
        base, _, end = lower.rpartition("'")
        if lower.endswith("n't"):
            return (f"{lower[:-3]} not",) if lower[:-3] in _NOT else ()
        if end == "s":
            if base not in _S:
                return ()
            following = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
            if following is not None and (following.lower in {"been", "got", "had", "gone"}):
                return (f"{base} has",)
            if following is not None and following.info.participle and following.lower not in {"a", "called"}:
                return (f"{base} is", f"{base} has")
            return (f"{base} is",)
        if base == "i":
            base = "I"
        return tuple(f"{base} {full}" for full in _ENDINGS.get(f"'{end}", ())) if base.isalpha() else ()
