"""Two words for one thing."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.names import is_name
from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_SETS = (("thief", ("offender", "perpetrator", "culprit", "crook", "villain")), ("helper", ("caregiver",)))


@register
class SameTerm(SentenceRule):
    """One thing, one word, in every leaflet."""

    id = "same-term"
    level = Level.WARNING
    title = "Another word for the same thing"
    source = "Inclusion Europe, Information for all (2009), rule 9: the same word for the same thing; STANDARDS W6"
    why = "Readers who meet a new word look for a new thing."
    rank = 28
    bad = (Bad("The thief ran off. The crook had my bag.", "crook", "thief"),)
    good = ("The thief ran off. The thief had my bag.",)

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        passage = sentence.passage
        vocabulary, story = passage.vocabulary, passage.story
        whole_library = passage.kind != "line"
        for word in sentence.words:
            for use, others in vocabulary.terms(word.info.keys, _SETS):
                if use in word.info.keys:
                    story.terms.setdefault((use,), word.lower)
                    continue
                if not whole_library and (use,) not in story.terms:
                    continue
                if is_name(sentence, word):
                    continue
                base = next(other for other in others if other in word.info.keys)
                shown = vocabulary.formed(base, (use,), [word])
                message = f"Leaflets say “{use}” for this. Write “{shown[0]}”, so that one thing has one word."
                yield self.hit(word, word, message, shown)
                break
