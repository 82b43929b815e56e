"""Names and sections of laws."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_NAME = r"(?:[A-Z][\w'’-]*(?:,)?\s+(?:(?:and|of|to|the|from|etc\.?|in|for|\([^)]{1,40}\))\s+){0,3}){1,8}"
_SECTION = re.compile(
    rf"\b(?:[Ss]ections?|s\.?)\s?\d{{1,3}}[A-Z]{{0,2}}(?:\(\w{{1,3}}\)){{0,3}}(?:\s+(?:of|under)\s+the\s+{_NAME}(?:Act|Order|Regulations|Bill|Code)(?:\s+\d{{4}})?)?"
    rf"|\b(?:the\s+)?{_NAME}(?:Act|Regulations|Bill)\s+\d{{4}}\b"
    rf"|\bunder\s+(?:the\s+)?{_NAME}(?:Act|Regulations)\b"
)
_SIGN = re.compile(r"\bAct\b|ection|\bs\.?\s?\d|Regulations")


@register
class LawSection(SentenceRule):
    """Say what the law says."""

    id = "law-section"
    level = Level.WARNING
    title = "The name or number of a law"
    source = "Inclusion Europe, Information for all (2009): only what the reader needs"
    why = "Nobody needs the number of a law to stay safe. Say what the law says: “It is a crime to …”."
    rank = 2
    bad = (
        Bad("He broke section 5 of the Public Order Act 1986.", "section 5 of the Public Order Act 1986"),
        Bad("We use the Data Protection Act 2018.", "the Data Protection Act 2018"),
    )
    good = ("It is a crime to scare people.", "Act fast.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        text = sentence.text
        if not _SIGN.search(text):
            return
        for found in _SECTION.finditer(text[:5000]):
            start, end = found.start() + sentence.start, found.end() + sentence.start
            message = f"“{found.group()}” is the name of a law. Say what it means for the reader: “It is a crime to …”."
            yield Hit(start, end, message)
