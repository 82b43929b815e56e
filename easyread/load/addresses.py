"""Addresses that a code leads to: only to sites that settings.yaml allows, and never from a private topic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from easyread.codes import MOST_LETTERS
from easyread.finding import Finding
from easyread.load.speak import error, listing, quoted, words_of
from easyread.model import Settings, Topic
from easyread.text import Text

_ADDRESS = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~-]+)*/?", re.ASCII)


def allowed(address: str, sites: Iterable[str]) -> bool:
    """Whether an address is on one of the sites, or on a part of one."""
    host = address.split("/", 1)[0].lower()
    return any(host == site.lower() or host.endswith("." + site.lower()) for site in sites)


def clip_findings(address: Text | None, settings: Settings, slug: str = "", private: bool = False) -> Iterator[Finding]:
    """What is wrong with the address of a film."""
    if address is None:
        return
    place = words_of(address)
    if private:
        message = "A private topic has no code to scan: a phone remembers where it went. Take “clip” out."
        yield error(place, "address", message, text=str(address), topic=slug)
    if not _ADDRESS.fullmatch(address):
        message = f"{quoted(address)} is not an address. Write it without https://, for example force.example/bsl/1."
        yield error(place, "address", message, text=str(address), topic=slug)
    elif not allowed(address, settings.addresses):
        sites = listing(settings.addresses) if settings.addresses else "none yet"
        message = f"{quoted(address)} is on a site that content/settings.yaml does not allow (addresses: {sites})."
        yield error(place, "address", f"{message} Add the site there, or correct this.", text=str(address), topic=slug)
    elif len(address) > MOST_LETTERS:
        message = (
            f"{quoted(address)} is too long: a phone could not read its code. Use {MOST_LETTERS} letters or fewer."
        )
        yield error(place, "address", message, text=str(address), topic=slug)


def topic_clip(topic: Topic, settings: Settings, slug: str) -> Iterator[Finding]:
    """What is wrong with a topic's film."""
    yield from clip_findings(topic.clip, settings, slug, topic.private)
