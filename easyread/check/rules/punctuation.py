"""Marks that many readers do not know, and too many commas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.check.passage import Sentence, Word
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

_SHORT_FORM = re.compile(r"\(\s*[A-Z][A-Za-z&-]{0,8}[A-Z]s?\s*\)")

_MARKS: dict[str, tuple[str, str]] = {
    ";": ("A semicolon", "Make 2 sentences."),
    "(": ("A bracket", "Make a sentence of it, or leave it out."),
    "[": ("A square bracket", "Leave it out."),
    "&": ("The sign “&”", "Write “and”."),
    "/": ("A stroke", "Write “or” or “and”."),
    "…": ("Dots", "End the sentence."),
    "–": ("A dash", "Make 2 sentences."),
    "—": ("A dash", "Make 2 sentences."),
    "#": ("The sign “#”", "Write “number”."),
    "§": ("The sign “§”", "Write “part”."),
    "→": ("An arrow", "Write what happens next."),
    "+": ("The sign “+”", "Write “and” or “more than”."),
    "=": ("The sign “=”", "Write “is”."),
    "~": ("The sign “~”", "Write “about”."),
    "<": ("The sign “<”", "Write “less than”."),
    ">": ("The sign “>”", "Write “more than”."),
    "^": ("The sign “^”", "Leave it out."),
    "†": ("A footnote mark", "Say it here."),
}

_STROKES = {
    "and/or": "or",
    "w/o": "without",
    "c/o": "at the home of",
    "n/a": "none",
    "w/e": "weekend",
    "b/f": "from before",
}
"""What short forms with a stroke stand for."""


@register
class Punctuation(SentenceRule):
    """Full stops, question marks, a comma, a colon before what follows: no more."""

    id = "punctuation"
    level = Level.WARNING
    title = "A mark that is hard to read"
    source = "Inclusion Europe editions: simple punctuation, 2 commas at most; STANDARDS W20, W21"
    why = "Brackets, dashes and semicolons put one thought into another. “&” and “/” are signs nobody reads out."
    rank = 40
    bad = (
        Bad("Lock up; then go out.", ";"),
        Bad("Doors & windows must be shut.", "&", "and"),
        Bad("Ask him/her to wait.", "him/her", "him or her"),
        Bad("He left w/o his keys.", "w/o", "without"),
        Bad("The man (who is tall) ran off.", "("),
        Bad("At home, at work, in town, lock your bike.", ","),
    )
    good = ("Lock up. Then go out.", "Phone 999: it is free.", "It is open 24 hours, 7 days a week.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        told: set[str] = set()
        commas: list[Word] = []
        tokens = sentence.tokens
        for n, token in enumerate(tokens):
            if token.kind != "mark":
                if "&" in token.text and token.kind == "word" and len(token.text) > 4:
                    use = token.text.replace("&", " and ")
                    yield self.hit(token, token, "The sign “&” is hard to read. Write “and”.", (use,))
                continue
            mark = token.text
            if mark == ",":
                commas.append(token)
                continue
            if mark == "-" and self._dash(tokens, n):
                mark = "–"
            if mark == "." and n + 2 < len(tokens) and tokens[n + 1].text == "." and tokens[n + 2].text == ".":
                mark = "…"
            if mark not in _MARKS or mark in told:
                continue
            if mark in {"+", "<", ">", "=", "~", "^", "#"} and not self._between_words(tokens, n):
                continue
            if mark == "(" and _SHORT_FORM.match(sentence.text, token.start - sentence.start):
                continue  # a short form being explained
            if mark == "/" and self._pair(tokens, n):
                first, last = tokens[n - 1], tokens[n + 1]
                text = sentence.shown(first, last)
                use = _STROKES.get(text.lower(), f"{first.text} or {last.text}")
                yield self.hit(first, last, f"“{text}” has a stroke. Write “{use}”.", (use,))
                told.add(mark)
                continue
            if mark in {"–", "—"} and (n == 0 or self._range(tokens, n)):
                continue
            told.add(mark)
            what, do = _MARKS[mark]
            use_and = ("and",) if mark == "&" else ()
            yield self.hit(token, token, f"{what} is hard to read. {do}", use_and, safe=mark == "&")
        if len(commas) > 2 and "list" not in told:
            message = (
                f"This sentence has {len(commas)} commas. Make shorter sentences, or a list with a line for each thing."
            )
            yield self.hit(commas[2], commas[2], message)

    def _dash(self, tokens: list[Word], n: int) -> bool:
        if n == 0 or n + 1 >= len(tokens):
            return False
        return tokens[n - 1].end < tokens[n].start and tokens[n + 1].start > tokens[n].end

    def _range(self, tokens: list[Word], n: int) -> bool:
        return (
            n + 1 < len(tokens)
            and tokens[n - 1].kind in {"number", "phone"}
            and tokens[n + 1].kind in {"number", "phone"}
        )

    def _pair(self, tokens: list[Word], n: int) -> bool:
        if n == 0 or n + 1 >= len(tokens):
            return False
        before, after = tokens[n - 1], tokens[n + 1]
        return before.kind == after.kind == "word" and before.end == tokens[n].start and after.start == tokens[n].end

    def _between_words(self, tokens: list[Word], n: int) -> bool:
        return 0 < n < len(tokens) - 1 and tokens[n - 1].kind != "mark" and tokens[n + 1].kind != "mark"
