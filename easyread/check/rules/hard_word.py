"""Words that many readers do not know."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from easyread.check.forms import DESCRIBES
from easyread.check.ideas import ideas
from easyread.check.names import either, is_name
from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_LEVELS = (Level.INFO, Level.WARNING, Level.ERROR)
"""By how hard a word is: an everyday word that has an easier one is only an info."""


@register
class HardWord(SentenceRule):
    """Not among everyday words and rare, or on the list of hard words; once a leaflet explains it, it is known."""

    id = "hard-word"
    level = Level.WARNING
    title = "A word is hard to read"
    source = (
        "Inclusion Europe, Information for all (2009), rules for words: use easy words, explain hard ones; "
        "W3C COGA: common words. Limits: Dale–Chall list, Zipf frequency under 4.8 warns, under 4.0 stops"
    )
    why = (
        "A word that readers do not know stops them. Use an easier one, or explain it: put it under “words” of the "
        "topic, and its meaning in words.yaml."
    )
    rank = 30
    bad = (
        Bad("The officer apprehended a man.", "apprehended", "caught"),
        Bad("Thieves are utilising ladders.", "utilising", "using"),
        Bad("Ascertain who is there.", "Ascertain", "Find out"),
    )
    good = (
        "Your neighbour can send you an email.",
        "A burglar is someone who breaks in to steal. Tell us if you see a burglar.",
        "Ask Kowalczyk about the password.",
        "My favourite colour is grey.",
    )

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        story = sentence.passage.story
        vocabulary = sentence.passage.vocabulary
        listed: set[int] = set()
        for match in sentence.matches:
            if match.entry.kind in {"hard", "use"} and match.first is match.last:
                word = match.first
                if match.entry.kind == "hard" and vocabulary.allowed(word.info.keys):
                    continue
                if is_name(sentence, word) or not story.known.isdisjoint(word.info.keys):
                    continue
                listed.add(word.index)
                before = sentence.words[word.index - 1] if word.index else None
                use = vocabulary.in_form(match, before)
                if _describes(sentence, word):  # «deprived areas»: several words cannot stand there
                    use = tuple(one for one in use if " " not in one)
                yield self._hit(word, use, match.entry.note)
        for word in sentence.words:
            info = word.info
            if not info.hard or word.index in listed or word.kind != "word" or word.text[0].isdigit():
                continue
            if is_name(sentence, word) or not story.known.isdisjoint(info.keys):
                continue
            meaning = next((vocabulary.meanings[key] for key in info.keys if key in vocabulary.meanings), None)
            offered = () if meaning or not info.zipf else ideas(sentence, word)
            yield self._hit(word, (), "", meaning, offered)

    def _hit(
        self,
        word: Word,
        use: tuple[str, ...],
        note: str,
        meaning: tuple[str, str] | None = None,
        offered: tuple[str, ...] = (),
    ) -> Hit:
        message = _message(word.text, bool(word.info.zipf), use, note, meaning[0] if meaning else "")
        if offered:  # never among the suggestions: only a person sees which meaning is meant
            message += f" Ideas, look before you use one: {', '.join(f'“{one}”' for one in offered)}."
        return self.hit(word, word, message, use, _LEVELS[word.info.hard])


@lru_cache(maxsize=4096)  # a long text has the same words again and again
def _message(text: str, listed: bool, use: tuple[str, ...], note: str, explained: str) -> str:
    what = f"“{text}” is a hard word." if listed else f"“{text}” is not in our word lists."
    if use:
        return f"{what} Write {either(use)}" + (f" ({note})." if note else ".")
    if note:
        return f"{what} {note[:1].upper()}{note[1:]}."
    if explained:
        return (
            f"{what} words.yaml explains it: put “{explained}” under “words” of the topic, or write it in easier words."
        )
    if listed:
        return f"{what} Write it in easier words, or explain it in words.yaml and put it under “words” of the topic."
    return f"{what} Check its spelling; if it is a name, put it under “names” in words.yaml."


def _describes(sentence: Sentence, word: Word) -> bool:
    """Whether a participle only describes the noun after it."""
    if not word.info.participle or word.index + 1 >= len(sentence.words) or not word.lower.endswith("ed"):
        return False
    following = sentence.words[word.index + 1]
    if following.after_mark or following.info.parts[:1] != ("NOUN",):
        return False
    before = sentence.words[word.index - 1] if word.index else None
    return before is None or before.lower in DESCRIBES or before.info.parts[:1] == ("ADJ",)
