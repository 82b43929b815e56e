"""Numbers and addresses in words: which contact each belongs to.

A number is compared by its digits, so «0808 223 1133» and «08082231133» are one; an address without «https://»,
«www.», a closing stroke and the case of its letters. The longest number or address at a place wins: «18001 101» is
not «101», and «999bsl.co.uk» is not «999». A sum of money, a part of a bigger number and a number of things
(«101 homes», «1 in 111») are no contact.

Several contacts may have one number: 999 answers calls, texts and signs. Then the words choose. Of the cue words
in the same sentence the last one before the number counts, or else the first one after it; «BSL» or «app» right
behind the number comes before both («Call the 999 BSL app»). Phone, call, ring, dial and speak mean voice; text and
message mean text; sign, BSL and video call mean bsl; type and app mean app; online and website mean web; e-mail and
write mean e-mail and post; «someone you trust» and «for you» mean a helper before anything else. Where no cue fits
a candidate, the first one in contacts.yaml is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol


class Route(Protocol):
    """What is asked of a contact here (`easyread.model.Contact`)."""

    @property
    def how(self) -> str:
        """Voice, text, bsl, app, web, email, post, in-person or helper."""

    @property
    def number(self) -> str | None:
        """Phone or text number as printed."""

    @property
    def address(self) -> str | None:
        """Web or e-mail address as printed."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A number or an address in a text: the characters ``start`` to ``end``, as written.

    ``contacts``: the ids of every contact that has it, in the order of contacts.yaml; empty when nobody has.
    """

    start: int
    end: int
    written: str
    contacts: tuple[str, ...] = ()


def contacts_in(text: str, contacts: Mapping[str, Route]) -> list[tuple[int, int, str]]:
    """The contacts named in a text by number or address, as (start, end, contact id), in order of place."""
    return [
        (found.start, found.end, _meant(text, found, contacts)) for found in mentions(text, contacts) if found.contacts
    ]


def mentions(text: str, contacts: Mapping[str, Route]) -> list[Mention]:
    """Every number and address in a text that is, or looks like, a way to reach somebody, in order of place."""
    if not _ANYTHING.search(text):
        return []
    ways = tuple((str(id_), str(one.number or ""), str(one.address or "")) for id_, one in contacts.items())
    return list(_mentions(str(text), ways))


@lru_cache(maxsize=4096)
def _mentions(text: str, ways: tuple[tuple[str, str, str], ...]) -> tuple[Mention, ...]:
    """The same for contacts as (id, number, address): a leaflet's words are asked for again and again."""
    numbers: dict[str, list[str]] = {}
    addresses: dict[str, list[str]] = {}
    for id_, number, address in ways:
        if digits(number):
            numbers.setdefault(digits(number), []).append(id_)
        if bare_address(address):
            addresses.setdefault(bare_address(address), []).append(id_)
    found: list[Mention] = []
    at = 0
    for link in _ADDRESS.finditer(text):
        found += _numbers(text, at, link.start(), numbers)
        written = link.group()
        found.append(Mention(link.start(), link.end(), written, tuple(addresses.get(bare_address(written), ()))))
        at = link.end()
    return (*found, *_numbers(text, at, len(text), numbers))


@lru_cache(maxsize=4096)
def digits(number: str) -> str:
    """A number's digits alone; «+44 (0)1604 …» and «01604 …» are one."""
    found = re.sub(r"\D", "", number)
    if number.strip().startswith("+44") or found.startswith("0044"):
        found = "0" + found.removeprefix("00").removeprefix("44").removeprefix("0")
    return found


@lru_cache(maxsize=4096)
def bare_address(address: str) -> str:
    """An address as it is compared."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip().lower())
    return bare.rstrip("/.,;:!?)")


# ---------------------------------------------------------------- what looks like a number or an address

_ANYTHING = re.compile(r"\d{2}|[^\s.]\.[^\s.]|@|://")

_ENDINGS = "uk|com|org|net|gov|info|io|eu|ie|app|police|scot|wales|cymru|london|nhs|tv|biz"
_ADDRESS = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"“”|*]{{1,200}}(?<![.,;:!?)'’])
  | (?<![\w.+@-])[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}}
  | (?<![\w.@-])(?=[^\W_])[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{0,4}}\.(?-i:{_ENDINGS})\b(?!-)
    (?:/[^\s<>"“”|*]{{0,200}}(?<![.,;:!?)'’]))?
    """,
    re.VERBOSE | re.IGNORECASE,
)

_RUN = re.compile(r"(?<![^\W_])\+?\(?\d+(?:(?:\)?[ \u00a0\u202f\u2009-]\(?|[()]|[ ]\|[ ])\d+)*")
"""Groups of digits that stand together, also over a marked pause."""
_GROUP = re.compile(r"\d+")

_SHORT = frozenset("999 112 101 105 111 119 159 116123 18000 18001 18002 7726 60066".split())
"""National short numbers (999, 101, 111, 119, 105, 159, 116 123, Relay UK, 7726 for scam texts)."""
_RELAY = frozenset({"18001", "18002"})

_NO_CONTACT_BEFORE = re.compile(
    r"(?:[£$€]\s?|\d[.,:/]|\d\s(?:in|out\sof|of)\s|\b(?:flat|room|bus|house|page|aged?|size)\s)$", re.IGNORECASE
)
_NO_CONTACT_AFTER = re.compile(
    r"""[.,:/]\d | \s?% | \s?(?:st|nd|rd|th|am|pm|p|k|m|km|cm|mm|kg|dB)\b
  | \s(?:\|\s)?(?:(?:second|minute|hour|day|night|week|month|year|time|mile|metre|meter|kilometre|step|person|home|
      house|flat|pound|letter|word|page|thing|decibel)s|people|feet|pence|per\s?cent|years?\sold)\b
  | \s(?:in|out\sof|of)\s\d""",
    re.VERBOSE | re.IGNORECASE,
)
_CUE_BEFORE = re.compile(
    r"\b(?:phone|call|calling|ring|ringing|dial|text|texting|sms|tel|telephone|number)"
    r"(?:\sus)?(?:\son|\sto|\sis|:)?\s(?:\|\s)?\*?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def _numbers(text: str, start: int, end: int, known: Mapping[str, list[str]]) -> list[Mention]:
    found: list[Mention] = []
    for run in _RUN.finditer(text, start, end):
        groups = [(group.start(), group.end()) for group in _GROUP.finditer(text, run.start(), run.end())]
        plus = text[run.start()] == "+"
        at = 0
        while at < len(groups):
            last, ids = _longest_known(text, groups, at, known, plus)
            if not ids:
                last = _looks_like_number(text, groups, at, plus)
            if last < at:
                at += 1
                continue
            first = run.start() if at == 0 and (plus or text[run.start()] == "(") else groups[at][0]
            found.append(Mention(first, groups[last][1], text[first : groups[last][1]], ids))
            at = last + 1
    return found


def _longest_known(
    text: str, groups: list[tuple[int, int]], at: int, known: Mapping[str, list[str]], plus: bool
) -> tuple[int, tuple[str, ...]]:
    """The last group of the longest contact's number that begins at group ``at``, and who has it."""
    sign = "+" if plus and at == 0 else ""
    for last in range(min(len(groups), at + 6) - 1, at - 1, -1):
        written = digits(sign + "".join(text[first:end] for first, end in groups[at : last + 1]))
        if written in known and _is_contact(text, groups[at][0], groups[last][1], len(written)):
            return last, tuple(known[written])
    return at - 1, ()


def _is_contact(text: str, start: int, end: int, length: int) -> bool:
    """Whether what stands around a number lets it be a contact's."""
    if text[end : end + 1].isalpha() or _NO_CONTACT_BEFORE.search(text, max(start - 12, 0), start):
        return False
    unit = _NO_CONTACT_AFTER.match(text, end, min(end + 24, len(text)))
    return length > 6 or unit is None or _CUE_BEFORE.search(text, max(start - 24, 0), start) is not None


def _looks_like_number(text: str, groups: list[tuple[int, int]], at: int, plus: bool) -> int:
    """The last group of what looks like a number to phone or text, beginning at ``at``; ``at - 1`` for none."""
    start, end = groups[at]
    group = text[start:end]
    if group in _RELAY and at + 1 < len(groups):
        after = _looks_like_number(text, groups, at + 1, plus=False)
        return max(after, at)
    if (plus and at == 0) or (group.startswith("0") and _length(groups, at) >= 4):
        last, length = at, len(group)
        while last + 1 < len(groups) and length < 11 and len(text[slice(*groups[last + 1])]) > 1:
            last += 1
            length += groups[last][1] - groups[last][0]
        return last if _is_contact(text, start, groups[last][1], length) else at - 1
    for last in (at + 1, at):
        if last < len(groups):
            written = "".join(text[slice(*one)] for one in groups[at : last + 1])
            if written in _SHORT and _is_contact(text, start, groups[last][1], len(written)):
                return last
    cue = _CUE_BEFORE.search(text, max(start - 24, 0), start) is not None
    long_code = len(group) in (5, 6) and not _YEAR.fullmatch(group)
    if (cue and len(group) >= 3) or long_code or len(group) >= 9:
        return at if _is_contact(text, start, end, len(group)) else at - 1
    return at - 1


def _length(groups: list[tuple[int, int]], at: int) -> int:
    return sum(end - start for start, end in groups[at:])


# ---------------------------------------------------------------- which of several contacts is meant

_CUES: dict[str, tuple[str, ...]] = {
    "phone": ("voice",), "phones": ("voice",), "phoning": ("voice",), "call": ("voice",), "calls": ("voice",),
    "calling": ("voice",), "ring": ("voice",), "rings": ("voice",), "ringing": ("voice",), "dial": ("voice",),
    "speak": ("voice",), "talk": ("voice",),
    "text": ("text",), "texts": ("text",), "texting": ("text",), "message": ("text",), "sms": ("text",),
    "sign": ("bsl",), "signs": ("bsl",), "signing": ("bsl",), "bsl": ("bsl",), "video": ("bsl",),
    "type": ("app",), "types": ("app",), "typing": ("app",), "app": ("app",), "textphone": ("app",),
    "online": ("web",), "website": ("web",), "web": ("web",), "page": ("web",),
    "email": ("email",), "e-mail": ("email",), "write": ("email", "post"), "post": ("post",), "letter": ("post",),
    "visit": ("in-person", "web"),
}  # fmt: skip
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
_BEHIND = re.compile(
    r"\*?\s(?:\|\s)?\*?(?:(BSL|app|textphone)\b|by\s(text|video|phone|app)\b|in\s(BSL)\b)", re.IGNORECASE
)
_HELPER = re.compile(r"\byou trust\b|\bfor you\b", re.IGNORECASE)
_VIDEO_CALL = re.compile(r"\bvideo\scall(?:s|ing)?\b", re.IGNORECASE)


def _meant(text: str, found: Mention, contacts: Mapping[str, Route]) -> str:
    """The one contact, of several with the same number, that the words speak of."""
    candidates = found.contacts
    if len(candidates) > 1:
        for hows in _cues(text, found):
            for id_ in candidates:
                if contacts[id_].how in hows:
                    return id_
    return candidates[0]


def _cues(text: str, found: Mention) -> Iterable[tuple[str, ...]]:
    """Kinds of route that the words ask for, the strongest cue first."""
    behind = _BEHIND.match(text, found.end)
    if behind:
        yield _CUES[next(word for word in behind.groups() if word).lower()]
    begin = 0
    for stop in _SENTENCE_END.finditer(text, 0, found.start):
        begin = stop.end()
    stop_after = _SENTENCE_END.search(text, found.end)
    if _HELPER.search(text[begin : stop_after.start() if stop_after else len(text)].replace(" | ", " ")):
        yield ("helper",)
    before = _VIDEO_CALL.sub("video", text[begin : found.start])
    after = _VIDEO_CALL.sub("video", text[found.end : stop_after.start() if stop_after else len(text)])
    for word in [*reversed(_WORD.findall(before)), *_WORD.findall(after)]:
        if word.lower() in _CUES:
            yield _CUES[word.lower()]
