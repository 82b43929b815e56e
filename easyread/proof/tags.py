"""The structure tree of a finished PDF, read without trusting it (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from easyread.proof.objects import Thing
from easyread.proof.raster import Box

STANDARD_ROLES = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form".split()
)
"""ISO 32000-1, 14.8.4. Any other role must be mapped to one of these."""
INLINE = frozenset("Span Link Quote Code Reference Note Annot NonStruct Lbl".split())
"""Tags inside a paragraph."""
MOST_ELEMENTS = 100_000
Spot = tuple[int, int]
"""A page (from 0) and a number of marked content on it."""


@dataclass(eq=False, slots=True)
class Element:
    """One structure element, with its kids in reading order."""

    role: str
    """The standard role, after the role map; the file's own if it is mapped to none."""
    own_role: str
    parent: Element | None
    key: tuple[int, int]
    kids: list[Element | Spot] = field(default_factory=list)
    annotations: list[Thing] = field(default_factory=list)
    alt: str | None = None
    actual: str | None = None
    expansion: str = ""
    lang: str = ""
    id: str = ""
    box: Box | None = None
    """BBox of a figure, as the file says it."""
    headers: tuple[str, ...] = ()

    def every(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(kid for kid in reversed(one.kids) if isinstance(kid, Element))

    def leaves(self) -> Iterator[tuple[Element, Spot]]:
        """All content in it, in reading order, each with the element that claims it."""
        waiting: list[tuple[Element, Element | Spot]] = [(self, self)]
        while waiting:
            owner, one = waiting.pop()
            if isinstance(one, Element):
                waiting.extend((one, kid) for kid in reversed(one.kids))
            else:
                yield owner, one

    def spots(self) -> list[Spot]:
        """All content in it, in reading order."""
        return [spot for _, spot in self.leaves()]

    def block(self) -> Element:
        """The paragraph, heading or other block that it stands in; itself if it is one."""
        one = self
        while one.role in INLINE and one.parent is not None:
            one = one.parent
        return one

    def above(self) -> Iterator[Element]:
        """Its parent, that one's parent, and so on."""
        one = self.parent
        while one is not None:
            yield one
            one = one.parent

    def language(self) -> str:
        """The language said here or next above."""
        return self.lang or next((one.lang for one in self.above() if one.lang), "")


@dataclass(eq=False, slots=True)
class Tree:
    """The tree and how it is wired to the pages. ``faults`` are (check, page from 1 or 0, what is wrong)."""

    there: bool
    tops: list[Element] = field(default_factory=list)
    claimed: dict[Spot, Element] = field(default_factory=dict)
    on_pages: list[set[int]] = field(default_factory=list)
    """The numbers that the content of each page uses."""
    faults: list[tuple[str, int, str]] = field(default_factory=list)

    def every(self) -> Iterator[Element]:
        """All elements in reading order."""
        for top in self.tops:
            yield from top.every()

    def leaves(self) -> Iterator[tuple[Element, Spot]]:
        """All content in reading order."""
        for top in self.tops:
            yield from top.leaves()
