"""Short forms that nobody explained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.names import either
from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_CAPITALS = re.compile(r"[A-Z]{2,}|[A-Z][a-z]?[A-Z]|(?:[a-z]-)[A-Za-z]*fit")
_ROMAN = re.compile(r"[IVX]+")
_POSTCODE = re.compile(r"[A-Z]{1,2}\d{1,2}[A-Z]?|\d[A-Z]{2}")


@register
class Abbreviation(SentenceRule):
    """Write the words, or explain the short form before you use it."""

    id = "abbreviation"
    level = Level.ERROR
    title = "A short form that nobody explained"
    source = (
        "Inclusion Europe, Information for all (2009): no initials; explain the ones you must use; STANDARDS W11, W12"
    )
    why = "Letters such as PCSO mean nothing to people who were never told. Some short forms are known to most: UK, TV."
    rank = 10
    bad = (
        Bad("A PCSO will visit you.", "PCSO", "police community support officer"),
        Bad("Tell the DWP.", "DWP"),
        Bad("Phone approx. 10 people.", "approx", "about"),
        Bad("Thieves took a laptop, phone etc from cars.", "etc", "and so on"),
    )
    good = (
        "A police community support officer (PCSO) will visit you. Tell the PCSO what you saw.",
        "A helper from the police is called a PCSO for short. The PCSO will visit you.",
        "You can watch TV in the UK.",
        "We live at NN1 1AA.",
    )

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        vocabulary = sentence.passage.vocabulary
        for match in sentence.matches:
            if match.entry.kind == "short-word":
                use = vocabulary.in_form(match)
                message = f"“{match.first.text}” is a short form. Write {either(use)}."
                yield self.hit(match.first, match.last, message, use, safe=len(use) == 1)
        if sentence.shouted:
            return
        for word in sentence.words:
            if word.kind == "number" or word.text.islower() or not _CAPITALS.search(word.text):
                continue
            if word.kind in {"word", "short"} and not self._known(word, sentence):
                yield self._hit(word, sentence)

    def _known(self, word: Word, sentence: Sentence) -> bool:
        vocabulary, story = sentence.passage.vocabulary, sentence.passage.story
        text = word.text.removesuffix("'s").removesuffix("’s")
        bare = text.rstrip("s") if text[-1:] == "s" and text[-2:-1].isupper() else text
        bare = bare.replace(".", "")
        lower = bare.lower()
        if lower in vocabulary.sets["short"] or lower in vocabulary.names:
            return True
        if bare in story.short_forms or lower in story.known:
            return True
        if _ROMAN.fullmatch(bare) or _POSTCODE.fullmatch(text) or len(bare) > 8:
            return True
        if sum(c.isupper() for c in bare) < 2:
            return True
        if bare.isupper() and word.info.everyday and len(bare) > 2 and word.kind == "word" and word.info.lemmas:
            return True  # an everyday word in capitals: the rule capitals speaks
        if word.index and word.info.zipf >= 4 and bare.isupper() and len(bare) > 4:
            return True
        if not bare.isupper() and re.fullmatch(
            r"(?:Mc|Mac|O'|Fitz|De|Le|La)[A-Z][a-z]+|[A-Z][a-z]+(?:[A-Z][a-z]+)+", bare
        ):
            return True  # McDonald, SignVideo: names
        return any(k in story.known for k in (word.lower, lower))

    def _hit(self, word: Word, sentence: Sentence) -> Hit:
        vocabulary = sentence.passage.vocabulary
        bare = word.text.removesuffix("'s").removesuffix("’s")
        plural = bare[-1:] == "s" and bare[-2:-1].isupper()
        bare = bare.rstrip("s") if plural else bare
        meaning = vocabulary.meanings.get(bare.lower())
        entry = vocabulary.spelled.get(bare.lower().replace(".", ""))
        if entry is not None and entry.use:
            use = tuple((vocabulary.inflected(one, "NNS") or one) if plural else one for one in entry.use)
            do = f"Write {either(use)}" + (f" ({entry.note})." if entry.note else ".")
            return self.hit(word, word, f"“{word.text}” is a short form. {do}", use)
        do = "Write the words in full, or explain it in words.yaml."
        if meaning:
            do = f"words.yaml explains it: put “{meaning[0]}” under “words” of the topic, or write the words in full."
        return self.hit(word, word, f"“{word.text}” is a short form that nobody explained. {do}")
