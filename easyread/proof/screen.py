"""The web page of a leaflet, read back: the same words, pictures and contacts as its PDF, and nothing from elsewhere.

It reads the HTML as text, with the parser of Python alone, and is held to the same `Promise` as the PDF.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from easyread.proof.checks.reach import numbers_and_addresses, plain
from easyread.proof.promise import Promise
from easyread.proof.reading import difference, words_in

_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
_INLINE = frozenset("a abbr dfn strong span wbr".split())
"""Elements that part no words."""
_SILENT = frozenset("script style svg title head template".split())
_DRAWING = re.compile(r"(<svg\b[^>]*>)(.*?)(?=</svg>)", re.DOTALL)
_SHAPE = re.compile(r"</?(?:g|path|rect|circle|ellipse|line|polyline|polygon|defs|clipPath)(?=[\s/>])")
_STRANGE = re.compile(r"""\s(?:on\w+|style|src|(?:xlink:)?href)\s*=|url\((?!\#)""")
_FETCHES = frozenset("link iframe frame object embed video audio source track base".split())
_OWN = re.compile(r'<meta name="keywords" content="([^"]*)">')
_POLICY = ("default-src 'none'", "base-uri 'none'", "form-action 'none'")
_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def page_faults(html: bytes, promise: Promise, pdf: str) -> list[str]:
    """What is wrong with a leaflet's web page, a sentence each; empty when it keeps every promise.

    ``pdf`` is the name of the file beside it that the page must lead to. Words and pictures that the page has of its
    own (class «extra») are no part of the leaflet; its numbers and addresses are judged all the same.
    """
    page = _Page(html.decode("utf-8", "replace"))
    return list(_faults(page, promise, pdf))


def page_keywords(html: bytes) -> str:
    """What a page says it is: «topic; edition; format»; empty for somebody else's."""
    found = _OWN.search(html[:8000].decode("utf-8", "replace"))
    return found[1] if found else ""


class _Page(HTMLParser):
    """What a page says, shows and leads to."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.extra: list[str] = []
        self.title = ""
        self.language = ""
        self.policy = ""
        self.pictures: list[str] = []
        self.levels: list[int] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.named: list[str] = []
        """Ids that something on the page speaks of."""
        self.elsewhere: list[str] = []
        self.styles: list[str] = []
        self._open: list[tuple[str, bool, bool]] = []
        """The elements around, each with whether it is silent and whether it is the page's own."""
        self.feed(_DRAWING.sub(self._drawing, html))
        self.close()

    def _drawing(self, found: re.Match[str]) -> str:
        """Judges the inside of a drawing, which is long and has no words, and leaves it out."""
        shapes = found[2]
        if shapes.count("<") != len(_SHAPE.findall(shapes)):
            self.elsewhere.append("a drawing with more than shapes")
        self.elsewhere += [strange.strip() for strange in _STRANGE.findall(shapes)]
        self.ids += re.findall(r'\sid="([^"]*)"', shapes)
        self.named += re.findall(r"url\(#([^)]*)\)", shapes)
        return found[1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        around = self._open[-1] if self._open else ("", False, False)
        silent = around[1] or tag in _SILENT or given.get("aria-hidden") == "true"
        extra = around[2] or "extra" in given.get("class", "").split()
        self._part(tag)
        if tag == "html":
            self.language = given.get("lang", "")
        if tag == "meta" and given.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = given.get("content", "")
        if not extra and not around[1] and (tag == "img" or (tag == "svg" and given.get("role") == "img")):
            self.pictures.append(given.get("alt", "") if tag == "img" else given.get("aria-label", ""))
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        self._note(tag, given)
        if tag not in _EMPTY:
            self._open.append((tag, silent, extra))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _EMPTY:
            self.handle_endtag(tag)

    def _note(self, tag: str, given: dict[str, str]) -> None:
        self.ids += [given["id"]] if given.get("id") else []
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            self.named += given.get(name, "").split()
        if tag in _FETCHES:
            self.elsewhere.append(f"<{tag}>")
        for name, value in given.items():
            if name == "href" and tag == "a":
                self.links.append(value)
            elif name in {"src", "srcset", "data", "poster", "background", "action", "formaction"} or (
                name.endswith("href") and tag != "a"
            ):
                if not value.startswith(("data:", "#")):
                    self.elsewhere.append(value)
            elif name.startswith("on") or name == "style":
                self.elsewhere.append(f"{name}=")
            elif "url(" in value and not re.search(r"url\(#[^)]*\)", value):
                self.elsewhere.append(value)
            self.named += re.findall(r"url\(#([^)]*)\)", value)

    def _part(self, tag: str) -> None:
        if tag not in _INLINE:
            self.said.append(" ")
            self.extra.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._part(tag)
        for n in range(len(self._open) - 1, -1, -1):
            if self._open[n][0] == tag:
                del self._open[n:]
                return

    def handle_data(self, data: str) -> None:
        tag, silent, extra = self._open[-1] if self._open else ("", False, False)
        if tag == "title":
            self.title += data
        elif tag == "style":
            self.styles.append(data)
        elif not silent:
            (self.extra if extra else self.said).append(data)


def _faults(page: _Page, promise: Promise, pdf: str) -> Iterator[str]:
    wanted, have = words_in(" ".join(promise.words)), words_in("".join(page.said))
    if wanted != have:
        found = difference(wanted, have)
        for kind, some in (("lacks", found.missing), ("says too much", found.extra), ("says elsewhere", found.moved)):
            if some:
                yield f"The web page {kind}: «{some[0][1]}»."
    alts = [picture.alt for picture in promise.pictures]
    if page.pictures != alts:
        n = next((n for n, (a, b) in enumerate(zip(page.pictures, alts, strict=False)) if a != b), len(alts))
        count = f"{len(page.pictures)} pictures and {len(alts)} were promised"
        yield f"The web page has {count}; they part at number {n + 1}."
    if words_in(page.title) != words_in(promise.title):
        yield f"The web page has the title «{page.title}»."
    if page.language != promise.language:
        yield f"The web page says its language is «{page.language}»."
    help_ = " ".join(words_in("".join(page.extra)))
    yield from (f"The web page does not say «{s}»." for s in promise.every_page if " ".join(words_in(s)) not in help_)
    yield from _shape_faults(page)
    yield from _way_faults(page, promise, pdf)


def _shape_faults(page: _Page) -> Iterator[str]:
    """Headings, ids, and whether everything is in the one file."""
    if page.levels[:1] != [1] or page.levels.count(1) != 1:
        yield "The web page does not begin with one heading for its title."
    if any(b - a > 1 for a, b in zip(page.levels, page.levels[1:], strict=False)):
        yield "A level of headings is left out on the web page."
    twice = {one for one in page.ids if page.ids.count(one) > 1}
    if twice:
        yield f"Two things on the web page have the id «{min(twice)}»."
    lost = set(page.named) - set(page.ids)
    if lost:
        yield f"The web page speaks of «{min(lost)}», which is not on it."
    if page.elsewhere or any(re.search(r"@import|url\((?!data:)", style) for style in page.styles):
        yield f"The web page fetches something or runs what it should not: «{(page.elsewhere or ['style'])[0]}»."
    if not all(rule in page.policy for rule in _POLICY):
        yield "The web page does not forbid what must not run or be fetched (Content-Security-Policy)."


def _way_faults(page: _Page, promise: Promise, pdf: str) -> Iterator[str]:
    """Numbers, addresses and links: each belongs to a known contact, or stays on the page."""
    allowed = {plain(contact) for contact in promise.contacts}
    allowed |= {plain(found) for contact in promise.contacts for found in numbers_and_addresses(contact)}
    for found in numbers_and_addresses(" ".join([*page.said, *page.extra])):
        if plain(found) not in allowed:
            yield f"«{found}» on the web page belongs to no known contact."
    for link in page.links:
        if link.startswith("#"):
            if link[1:] not in page.ids:
                yield f"A link on the web page leads to «{link}», which is not on it."
        elif _SCHEME.match(link):
            if not re.match(r"(tel|sms|mailto|https):", link) or plain(link) not in allowed:
                yield f"A link on the web page leads to «{link}», which is no known contact."
        elif link != pdf:
            yield f"A link on the web page leads to «{link}»."
    if pdf not in page.links:
        yield "The web page does not say where the PDF is."
