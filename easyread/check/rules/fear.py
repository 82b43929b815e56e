"""Lines that frighten and do not help."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.names import is_name
from easyread.check.passage import Passage, Sentence
from easyread.check.rule import Bad, Hit, PassageRule, register
from easyread.finding import Level

_HELPS = frozenset("phone call text tell ask help safe safely can 999 101 police lock keep go sign use".split())


@register
class Fear(PassageRule):
    """A frightening line says what to do."""

    id = "fear"
    level = Level.WARNING
    title = "A line that frightens and does not say what to do"
    source = "STANDARDS W16; house rule: no frightening line without an action and a help line"
    why = "Fear alone makes people shut the leaflet. Say what to do, beside it, and who helps."
    kinds = frozenset({"say", "line", "about", "heading", "title"})
    bad = (Bad("Thieves lurk near your home.", "lurk"), Bad("He may kill you.", "kill"))
    good = ("Someone may attack you. Phone 999 at once.", "The battery is dead. Ask a helper to change it.")

    def read(self, passage: Passage) -> Iterator[Hit]:
        frightening = passage.vocabulary.sets["fear"]
        if len(passage.text) > 2000:
            return
        found: list[Hit] = []
        for sentence in passage.sentences():
            if not sentence.bag.isdisjoint(_HELPS) or _order(sentence):
                return
            for word in sentence.words:
                if not frightening.isdisjoint(word.info.keys) and not is_name(sentence, word):
                    message = (
                        f"“{word.text}” frightens, and nothing here says what to do. Say it calmly, and who helps."
                    )
                    found.append(self.hit(word, word, message))
                    break
        after = passage.after.lower().replace("*", " ").replace("|", " ").split()
        if found and after and not _HELPS.isdisjoint(word.strip(".,:;!?") for word in after):
            return
        yield from found


def _order(sentence: Sentence) -> bool:
    first = sentence.words[0] if sentence.words else None
    return first is not None and first.info.parts[:1] == ("VERB",) and first.lower in first.info.lemmas
