"""Words that begin a clause inside a clause."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_WORDS: dict[str, tuple[str, ...]] = {
    "whose": (), "whom": (), "although": ("but",), "though": ("but",), "whilst": ("while",), "whereas": ("but",),
    "despite": (), "however": ("but",), "therefore": ("so",), "nevertheless": ("but",), "nonetheless": ("but",),
    "thereby": ("and so",), "hence": ("so",), "thus": ("so",), "moreover": ("also",), "furthermore": ("also",),
    "consequently": ("so",), "unless": (), "albeit": ("but",), "whereby": (), "wherein": (), "lest": (),
    "provided": (), "notwithstanding": (),
}  # fmt: skip
_MESSAGES = {
    "unless": "Write what to do with “only … if”.",
    "whose": "Make 2 sentences.",
    "despite": "Make 2 sentences, the second with “but”.",
}


@register
class Subordinate(SentenceRule):
    """Make two sentences of it."""

    id = "subordinate"
    level = Level.WARNING
    title = "A clause inside a clause"
    source = "Inclusion Europe, Information for all (2009): short sentences, one idea; STANDARDS W1"
    why = "Readers lose who does what when one clause interrupts or hangs on another. If, when and because are fine."
    rank = 14
    bad = (
        Bad("The man, whose face was hidden, ran away.", "whose"),
        Bad("Keep the key in order to get in.", "in order to", "to"),
        Bad("However, the door was open.", "However", "But"),
        Bad("The bag, which is red, has a zip.", "which"),
    )
    good = ("Which door is open?", "Ask which bus to take.", "Phone us if you see him.", "Lock up when you go out.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        bag = sentence.bag
        if bag.isdisjoint(_TRIGGERS):
            return
        words = sentence.words
        for word in words:
            lower = word.lower
            if lower == "order" and 0 < word.index < len(words) - 1:
                if words[word.index - 1].lower == "in" and words[word.index + 1].lower == "to":
                    first, last = words[word.index - 1], words[word.index + 1]
                    use = "To" if first.capital else "to"
                    yield self.hit(first, last, f"“in order to” is “to”. Write “{use}”.", (use,), safe=True)
            elif lower == "which":
                if word.index and (word.after_mark or words[word.index - 1].lower in {"in", "of", "for", "to", "at"}):
                    message = "“which” begins a clause inside a clause. Make 2 sentences."
                    yield self.hit(word, word, message)
            elif lower in _WORDS and (lower != "provided" or self._if(sentence, word.index)):
                if lower == "though" and word.index and words[word.index - 1].lower in {"even", "as"}:
                    continue
                if lower == "however" and word.index + 1 < len(words) and _much(words[word.index + 1].lower):
                    continue
                use_words = tuple(u[:1].upper() + u[1:] if word.capital else u for u in _WORDS[lower])
                do = (
                    f"Make 2 sentences, or write “{use_words[0]}”."
                    if use_words
                    else _MESSAGES.get(lower, "Make 2 sentences.")
                )
                message = f"“{word.text}” hangs one idea on another. {do}"
                yield self.hit(word, word, message, use_words, safe=lower == "whilst")

    def _if(self, sentence: Sentence, at: int) -> bool:
        return (
            at + 1 < len(sentence.words)
            and sentence.words[at + 1].lower == "that"
            and (at == 0 or sentence.words[at].after_mark)
        )


def _much(lower: str) -> bool:
    return lower in {"many", "much", "long", "hard", "small", "big", "often"}


_TRIGGERS = frozenset({*_WORDS, "which", "order"})
