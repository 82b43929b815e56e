"""Promises about the ways to reach somebody: every number, address, link and code leads where the record says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from easyread.proof.checks.check import check
from easyread.proof.looks import mean_grey
from easyread.proof.objects import Entries, entry, name, text
from easyread.proof.paper import Paper
from easyread.proof.qr import NoCode, read_code
from easyread.proof.raster import Box, draw_part
from easyread.proof.report import Fault, NotJudged

_FIX = "Use a number or address from contacts.yaml."
_ENDINGS = "uk|com|org|net|gov|police|info|app|wales|scot|cymru|london|eu|io|me|tv|ly|gl|link|online|site"
_WEB = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|(?<![\w@.])(?:[\w-]+\.)+(?:{_ENDINGS})\b(?:/\S*)?",
    re.IGNORECASE,
)
_LONG = re.compile(r"(?<![\w.,£#/-])(?:\+|00|0)\d[\d ()-]{6,}\d(?![\w-])|(?<![\w.,£#/-])\d{5,6}(?![\w.,-]*\d)")
_SHORT = re.compile(
    r"\b(?:phone|call|ring|dial|text|use|number|contact|fax|ffoniwch|sms)s?:?\s+(?:us on |on )?(\d{3,6})\b", re.I
)


def plain(contact: str) -> str:
    """A number as digits, an address without scheme, www and closing slash: two ways to write it become one."""
    said = unquote(contact).strip().lower()
    said = re.sub(r"^(tel|sms|smsto|mailto|https?|callto):(//)?", "", said)
    digits = re.sub(r"[\s()./-]", "", said)
    if re.fullmatch(r"\+?\d+", digits):
        return re.sub(r"^(\+44|0044)0?", "0", digits)
    return re.sub(r"^www\.", "", said).split("?")[0].split("#")[0].rstrip("/.,;:!)")


def numbers_and_addresses(said: str) -> list[str]:
    """What looks like a phone or text number, a web address or an e-mail address in some words."""
    found = [match.group().rstrip(".,;:!?)") for match in _WEB.finditer(said)]
    rest = _WEB.sub(" ", said)
    found += [match.group().strip() for match in _LONG.finditer(rest)]
    found += [match.group(1) for match in _SHORT.finditer(_LONG.sub(" ", rest))]
    return list(dict.fromkeys(found))


def _allowed(paper: Paper) -> set[str]:
    allowed = {plain(contact) for contact in paper.promised.contacts}
    # «Use 999 BSL» counts as the app and as the number in it.
    return allowed | {plain(found) for contact in paper.promised.contacts for found in numbers_and_addresses(contact)}


def _is_allowed(found: str, allowed: set[str]) -> bool:
    return plain(found) in allowed


@check("contact-numbers", "Every number and address belongs to a known contact.", _FIX, "gate T11")
def contact_numbers(paper: Paper) -> Iterable[Fault]:
    """In the words and in the margins of every page."""
    _ = paper.written
    by_page: dict[int, list[str]] = {}
    for word in paper.words:
        by_page.setdefault(word.page, []).append(word.text)
    for page, words in enumerate(paper.decoration, 1):
        by_page.setdefault(page, []).extend([".", *words])
    found = {page: numbers_and_addresses(" ".join(words)) for page, words in sorted(by_page.items())}
    if paper.promise is None or not paper.promise.contacts:
        every = list(dict.fromkeys(one for some in found.values() for one in some))
        listed = f" Look at them yourself: {', '.join(every[:12])}." if every else " It has none."
        raise NotJudged(f"There is no record of the right numbers and addresses.{listed}")
    allowed = _allowed(paper)
    for page, some in found.items():
        for one in some:
            if not _is_allowed(one, allowed):
                yield Fault(page, f"«{one}» belongs to no known contact.")


def _links(paper: Paper) -> Iterator[tuple[int, str]]:
    for page, kind, annotation in paper.annotations():
        address = entry(entry(annotation, "/A"), "/URI")
        if kind == "Link" and address is not None:
            yield page, text(address)


@check("link-target", "Every link leads to a known contact.", _FIX, "gate T11")
def link_target(paper: Paper) -> Iterable[Fault]:
    """What is behind the words, not what they say."""
    links = list(_links(paper))
    if paper.promise is None:
        if links:
            raise NotJudged(
                f"There is no record of the right addresses. It links to: {', '.join(a for _, a in links)}."
            )
        return
    allowed = _allowed(paper)
    for page, address in links:
        if not _is_allowed(address, allowed):
            yield Fault(page, f"A link leads to «{address}», which is no known contact.")


_VAGUE = {"here", "click here", "click", "link", "this link", "more", "read more", "see more", "this page", "this"}


@check("link-words", "The words of every link make sense alone.", "Write where the link leads.", "WCAG 2.4.9")
def link_words(paper: Paper) -> Iterable[Fault]:
    """A screen reader can list all links without the words around them."""
    said: dict[object, list[str]] = {}
    for word in paper.words:
        one = word.element
        while one is not None and one.role != "Link":
            one = one.parent
        if one is not None:
            said.setdefault(one, []).append(word.text)
    for element in paper.elements:
        if element.role == "Link":
            words = " ".join(said.get(element, ())) or (element.alt or "")
            inside = any(kid.role == "Figure" for kid in element.every())
            if not words and not inside:
                yield Fault(next((page + 1 for page, _ in element.spots()), 0), "A link has no words.")
            elif words.strip(" .").lower() in _VAGUE:
                yield Fault(
                    next((page + 1 for page, _ in element.spots()), 0), f"The link «{words}» does not say where to."
                )
    for page, kind, annotation in paper.annotations():
        if kind == "Link" and isinstance(annotation, Entries) and not text(entry(annotation, "/Contents")).strip():
            what = name(entry(entry(annotation, "/A"), "/S")) or "page"
            yield Fault(page, f"A link ({what}) has no words for a screen reader.")


_SIDE = 700
"""Pixels across a code: seven at least for every square of the largest one that is read."""


@check("qr-target", "Every QR code can be read and leads to a known contact.", _FIX, "gate T11")
def qr_target(paper: Paper) -> Iterable[Fault]:
    """Reads the code as a phone would; its address must also stand in words."""
    found: list[tuple[int, str]] = []
    for figure in paper.figures:
        if figure.drawn is None:
            continue
        small = paper.sheet(figure.page).full.cut(figure.drawn)
        if small is None or not _like_code(figure.drawn, *mean_grey(small)):
            continue
        dpi = _SIDE * 72 / max(figure.drawn[2] - figure.drawn[0], 1)
        sharp = draw_part(paper.opened.document, figure.page - 1, paper.sheet(figure.page).box, figure.drawn, dpi)
        try:
            found.append((figure.page, read_code(sharp)))
        except NoCode as reason:
            if reason.is_code:
                yield Fault(
                    figure.page, f"The QR code «{figure.alt}» cannot be read ({reason}).", "Make the code again."
                )
    if not found:
        return
    if paper.promise is None:
        raise NotJudged(
            f"There is no record of where the codes should lead. They lead to: {', '.join(a for _, a in found)}."
        )
    allowed = _allowed(paper)
    here = {plain(one) for one in numbers_and_addresses(" ".join(paper.said))}
    for page, address in found:
        if not _is_allowed(address, allowed):
            yield Fault(page, f"A QR code leads to «{address}», which is no known contact.")
        elif plain(address) not in here and plain(address) not in plain("".join(paper.said)):
            yield Fault(
                page, f"A QR code leads to «{address}», and the words do not say so.", "Write the address beside it."
            )


def _like_code(box: Box, grey: float, coloured: float) -> bool:
    """Square, without colour, about half dark."""
    wide, tall = box[2] - box[0], box[3] - box[1]
    return 0.9 < wide / max(tall, 1) < 1.1 and 70 < grey < 200 and coloured < 0.02
