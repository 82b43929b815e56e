"""One piece of wording as the rules see it: sentences and words that know their place.

Everything here is linear in the length of the text, whatever the text is (a paste of ten megabytes on one line,
right-to-left text, control characters): no pattern can go back over more than a few dozen characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from easyread.text import Text

if TYPE_CHECKING:
    from easyread.check.vocabulary import Match, Vocabulary, WordInfo

_ENDINGS = "uk|com|org|net|gov|info|io|eu|police|london|wales|scot|nhs|app"

TOKEN = re.compile(
    rf"""
    (?P<word>[^\W\d_]+(?=[\s,;!?)]|\.?\s|\.?$))
  | (?P<link>(?:https?://|www\.)[^\s<>"”]{{1,2000}}(?<![.,;:!?)'’])
            |[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}}
            |(?=[^\W_])[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{0,4}}\.(?:{_ENDINGS})\b(?:/[^\s<>"”]{{0,500}}(?<![.,;:!?)'’]))?)
  | (?P<phone>(?<![\w£$€.,])
            (?:\+\d{{1,3}}[ ]?(?:\(0\)[ ]?)?\d{{2,5}}|\(0\d{{2,4}}\)|0\d{{2,4}}|1800[01])
            (?:[ -]?\d{{2,7}}){{1,4}}(?![\w%]))
  | (?P<short>(?:[^\W\d_]\.){{2,6}}(?![^\W_]))
  | (?P<number>[£$€]?\d+(?:[.,:/]\d+){{0,8}}(?:%|(?:st|nd|rd|th|am|pm|k|m|bn|hrs|p)\b)?(?![^\W_]))
  | (?P<name>[^\W_]+(?:['’&_-][^\W_]+)*)
  | (?P<mark>[^\w\s]|_)
    """,
    re.X,
)
"""Words, links, phone numbers (groups count as one), short forms with dots, numbers, marks."""

_BREAK = re.compile(r"(?:[.!?…]{1,8}|[。！？])[\"'”’)\]»]{0,4}(?=\s|$)|\n")
_OPENER = re.compile(r"[\s\"'“‘(\[«•·*–—-]*")
_BULLET = re.compile(r"\s*(?:[-*•·▪‣–—]|\(?\d{1,2}[.)]|[a-z]\))\s+")

LONGEST = 4000
"""Characters after which even a text without any full stop is cut, so that no rule's work grows with its square."""
KEPT = 2000
"""Characters up to which a passage's sentences are kept."""

_TITLES = frozenset("dr mr mrs ms mx prof sgt insp supt det cllr rev hon gen capt lt col messrs".split())
_INSIDE = frozenset("e.g i.e eg ie vs cf approx inc incl ref tel ext etc dept est fig nos".split())
_STREET = frozenset("st rd ave ln sq ct dr cres blvd pk".split())


@dataclass(slots=True)
class Word:
    """One token. ``kind``: word, link, phone, number, short (U.K.) or mark. Places count in the passage."""

    text: str
    lower: str
    start: int
    end: int
    kind: str
    info: WordInfo
    index: int = 0
    """Its place among the sentence's words (marks are not counted)."""
    after_mark: bool = False
    """A comma or another mark stands before it."""

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@dataclass(slots=True)
class Story:
    """What the reader of one leaflet, or of one pasted text, has been told so far."""

    known: set[str] = field(default_factory=set)
    """Words that have been explained, lower case."""
    short_forms: set[str] = field(default_factory=set)
    """Abbreviations that have been explained."""
    terms: dict[tuple[str, ...], str] = field(default_factory=dict)
    """The first word used for a thing that has several names."""


@dataclass(slots=True)
class Passage:
    """A piece of wording.

    ``text`` is without the marks « | » and *stars*, and still knows its places. ``kind`` says what it is in the
    file: say, title, heading, about, help-line, page, word, contact, or line (plain prose). ``limits`` is words a
    sentence: aim, warn over, error over. ``paired``: a statement's «Do not» that has its «do» beside it.
    """

    text: Text
    kind: str
    vocabulary: Vocabulary
    story: Story
    limits: tuple[int, int, int] = (10, 12, 15)
    topic: str = ""
    paired: bool = False
    own_word: str = ""
    _kept: list[Sentence] | None = None
    after: str = ""
    """The words that follow at once (the next statement or line), for rules that look one step ahead."""

    def keep(self) -> None:
        """Remember the sentences of a short passage, so that several rules can read them again."""
        if len(self.text) <= KEPT:
            self._kept = list(self.sentences())

    def sentences(self) -> Iterator[Sentence]:
        """Its sentences, made one at a time, so that a very long text needs no more room than its longest sentence."""
        if self._kept is not None:
            yield from self._kept
            return
        text = str(self.text)
        before: Sentence | None = None
        for start, end in sentence_spans(text):
            sentence = Sentence(self, text[start:end], start, before)
            if before is not None:
                before.before = None
            if sentence.tokens:
                yield sentence
                before = sentence


class Sentence:
    """One sentence (or heading, or line of a list) of a passage."""

    __slots__ = ("_bag", "_matches", "before", "marks", "passage", "start", "text", "tokens", "words")

    def __init__(self, passage: Passage, text: str, start: int, before: Sentence | None = None) -> None:
        self.passage = passage
        self.text = text
        self.start = start
        self.before = before
        self.tokens: list[Word] = []
        self.words: list[Word] = []
        self.marks: list[Word] = []
        self._bag: frozenset[str] | None = None
        self._matches: list[Match] | None = None
        about = passage.vocabulary.about
        after_mark = False
        bullet = _BULLET.match(text)
        for found in TOKEN.finditer(text, bullet.end() if bullet else 0):
            kind = found.lastgroup or "mark"
            shown = found.group()
            lower = shown.lower()
            if kind == "name":
                kind = "word"
                if "’" in lower:
                    lower = lower.replace("’", "'")
            at = found.start() + start
            word = Word(shown, lower, at, at + len(shown), kind, about(lower, kind), len(self.words), after_mark)
            self.tokens.append(word)
            if kind == "mark":
                self.marks.append(word)
                after_mark = True
            else:
                self.words.append(word)
                after_mark = False

    @property
    def end(self) -> int:
        """Where it ends in the passage."""
        return self.start + len(self.text)

    @property
    def bag(self) -> frozenset[str]:
        """Its words in lower case, to ask quickly whether one of some words is there."""
        if self._bag is None:
            self._bag = frozenset([w.lower for w in self.words])
        return self._bag

    @property
    def matches(self) -> list[Match]:
        """The listed words and phrases in it, the longest first where they meet."""
        if self._matches is None:
            self._matches = self.passage.vocabulary.match(self.words)
        return self._matches

    @property
    def lowers(self) -> list[str]:
        """Its words in lower case, in order."""
        return [w.lower for w in self.words]

    def shown(self, first: Word, last: Word) -> str:
        """The words from ``first`` to ``last`` as they stand."""
        return self.text[first.start - self.start : last.end - self.start]

    @property
    def shouted(self) -> bool:
        """Whether the whole sentence is written in capitals."""
        letters = self.text
        return len(self.words) > 1 and letters.isupper()


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, without the space around it.

    A full stop does not end a sentence after a title, in «e.g.», in «No. 5», in «St. Mary» and inside numbers and
    addresses; «High St. Go left» are two. A new line always ends one: in a leaflet each line is read by itself.
    """
    start = 0
    for found in _BREAK.finditer(text):
        if found.group() != "\n" and found.group()[0] == "." and not _ends(text, start, found):
            continue
        end = found.end()
        yield from _trim(text, start, end)
        start = end
    yield from _trim(text, start, len(text))


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start + LONGEST // 2, start + LONGEST), start + LONGEST // 2)
        yield from _trim(text, start, cut)
        start = cut
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if right > left:
        yield start + left, start + right


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    at = found.start()
    if len(found.group()) > 1 and found.group()[1:2] == ".":
        pass  # an ellipsis: like a full stop, what follows decides
    opener = _OPENER.match(text, found.end())
    after = opener.end() if opener else found.end()
    following = text[after : after + 40]
    left = max(start, at - 24)
    word = text[left:at].rsplit(None, 1)[-1].strip("(\"'“‘[") if text[left:at].strip() else ""
    lower = word.lower()
    if not following:
        return True
    if following[0].islower():
        return False
    if lower in _TITLES and lower not in _STREET:
        return False
    if lower == "no" or lower == "nos":
        return not following[0].isdigit()
    if lower in _STREET:
        before = text[left : at - len(word)].split()
        return bool(before) and before[-1][:1].isupper()
    if lower in _INSIDE or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    return not (lower in {"a.m", "p.m"} and following[0].isdigit())
