"""Words in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level


@register
class Capitals(SentenceRule):
    """No blocks of capitals."""

    id = "capitals"
    level = Level.WARNING
    title = "Words in capitals"
    source = "Inclusion Europe, Information for all (2009): no whole words in capitals; UKAAF"
    why = "Words are known by their shape. In capitals all words have the same shape, and they shout."
    rank = 9
    bad = (
        Bad("DO NOT OPEN THE DOOR.", "DO NOT OPEN THE DOOR", "Do not open the door"),
        Bad("You must NEVER tell your PIN number.", "NEVER", "never"),
    )
    good = ("Keep the door shut.", "We use TV and BSL.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        if sentence.text.islower():
            return
        words = sentence.words
        n = 0
        while n < len(words):
            if not self._loud(sentence, n):
                n += 1
                continue
            last = n
            while last + 1 < len(words) and self._loud(sentence, last + 1, inside=True):
                last += 1
            while last > n and not self._loud(sentence, last):
                last -= 1
            text = sentence.shown(words[n], words[last])
            if n < last or self._everyday(sentence, n):
                use = text.lower()
                if n == 0:
                    use = use[:1].upper() + use[1:]
                yield self.hit(words[n], words[last], f"“{text[:60]}” is in capitals. Write “{use[:60]}”.", (use,))
            n = last + 1

    def _loud(self, sentence: Sentence, n: int, *, inside: bool = False) -> bool:
        word = sentence.words[n]
        if word.kind != "word" or not word.text.isupper():
            return inside and word.kind == "number"
        return len(word.text) > 1 and (inside or self._everyday(sentence, n))

    def _everyday(self, sentence: Sentence, n: int) -> bool:
        word = sentence.words[n]
        if len(word.text) < 2 or not word.text.isupper() or word.lower in sentence.passage.vocabulary.sets["short"]:
            return False
        if word.text in sentence.passage.story.short_forms:
            return False
        if word.lower in sentence.passage.vocabulary.spelled:
            return False
        before = sentence.words[n - 1].lower if n else ""
        if before in {"word", "text", "type", "press", "reply", "send"}:
            return False  # «text the word REGISTER»
        return bool(word.info.lemmas) and word.info.zipf >= 3.5 and (len(word.text) > 2 or word.lower in _SMALL)


_SMALL = frozenset("do no if is it in on at to of or an as by go he me my so up us we be".split())
