"""What a sentence teaches its reader: words it explains and short forms it spells out are known from then on."""

from __future__ import annotations

import re

from easyread.check.passage import Sentence

_DEFINES = frozenset({"means", "mean", "called", "is", "are"})
_OPEN = frozenset({"someone", "when", "where", "anything", "something", "people", "anyone", "somebody"})
_ARTICLES = frozenset({"a", "an", "the"})
_SPELLED = re.compile(r"\(\s*([A-Z][A-Za-z&-]*[A-Z][A-Za-z]?)\s*\)")
_SHORT = re.compile(r"\b[A-Z][A-Za-z&-]*[A-Z]s?\b")
_SHORT_CUES = frozenset({"called", "short", "stands", "means", "known"})


def learn(sentence: Sentence) -> None:
    """Adds to the story what the sentence explains.

    «A burglar is someone who …», «Remanded means …», «This is called mate crime», «PIN stands for …»,
    «Police Community Support Officer (PCSO)», «called a PCSO for short».
    """
    story = sentence.passage.story
    if "(" in sentence.text:
        for found in _SPELLED.finditer(sentence.text):
            short = found.group(1)
            if spelled_out(short, sentence.text[: found.start()]):
                story.short_forms.add(short.rstrip("s"))
    bag = sentence.bag
    if bag.isdisjoint(_DEFINES):
        return
    words = sentence.words
    if not bag.isdisjoint(_SHORT_CUES):
        for found in _SHORT.finditer(sentence.text):
            story.short_forms.add(found.group().rstrip("s"))
    if not bag.isdisjoint({"word", "words"}) and "for" in bag:  # «The hard words for this are mate crime.»
        verb = next((w.index for w in words if w.lower in {"is", "are"}), len(words))
        _know(story.known, [w.info.keys or (w.lower,) for w in words[verb + 1 :] if w.lower not in _ARTICLES])
        return
    for n, word in enumerate(words):
        following = words[n + 1].lower if n + 1 < len(words) else ""
        if word.lower in {"means", "mean"} or (word.lower in {"is", "are"} and following in _OPEN):
            subject = [w for w in words[:n] if w.lower not in _ARTICLES]
            if 0 < len(subject) <= 4:
                _know(story.known, [w.info.keys or (w.lower,) for w in subject])
            return
        if word.lower == "called" and n and words[n - 1].info.lemmas[:1] == ("be",):
            named = [w for w in words[n + 1 : n + 5] if w.lower not in _ARTICLES]
            _know(story.known, [w.info.keys or (w.lower,) for w in named])
            return


def _know(known: set[str], words: list[tuple[str, ...]]) -> None:
    for keys in words:
        known.update(key for key in keys if len(key) > 2)
    known.add(" ".join(keys[0] for keys in words))


def spelled_out(short: str, before: str) -> bool:
    """Whether the words just before stand for the letters of a short form."""
    letters = [c.lower() for c in short.rstrip("s") if c.isalpha()]
    initials = [w[0].lower() for w in re.findall(r"[^\W\d_]+", before[-200:])][-2 * len(letters) :]
    at = len(initials) - 1
    for letter in reversed(letters):
        while at >= 0 and initials[at] != letter:
            at -= 1
        if at < 0:
            return False
        at -= 1
    return True
