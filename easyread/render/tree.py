"""The structure tree of a leaflet: one node for each HTML element, whatever lines and pages it is cut into.

WeasyPrint lays an element out as many boxes. Here they are walked once, after layout and before drawing, and
each piece of text or picture becomes a `Run` of the element it belongs to, or decoration. Nothing is PDF here.

What a screen reader is told: ISO 32000-1 14.8.4 (roles), ISO 14289-1 7.1 to 7.8 (what must be marked).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from easyread.errors import NotMade
from easyread.render.roles import (
    GROUPING,
    INLINE,
    MAY_BE_EMPTY,
    Attributes,
    alternative,
    cell,
    language,
    numbering,
    role_of,
)
from easyread.render.spaces import Spaces
from easyread.render.weasyprint70 import AbsolutePlaceholder, Box, Document, boxes


@dataclass(eq=False, slots=True)
class Decoration:
    """Something nobody needs to hear: ``kind`` is Layout or Pagination, ``part`` is Header, Footer or nothing."""

    kind: str = "Layout"
    part: str = ""


@dataclass(eq=False, slots=True)
class Run:
    """A text box (a line, or a part of one) or a picture on one page, that belongs to ``owner``."""

    page: int
    """From 0."""
    box: Box
    owner: Node | Decoration
    mcid: int | None = None
    """Its number in the page's marked content, once it has been drawn."""


@dataclass(eq=False, slots=True)
class LinkArea:
    """A place on a page where a link can be clicked."""

    page: int
    box: Box


@dataclass(eq=False, slots=True)
class Node:
    """One structure element."""

    role: str
    parent: Node | None
    lang: str
    """The language inside it."""
    page: int = 0
    """The page where it begins, from 0."""
    kids: list[Node | Run | LinkArea] = field(default_factory=list)
    says_lang: bool = False
    """Whether its language is another one than its parent's."""
    alt: str = ""
    expansion: str = ""
    id: str = ""
    link: str = ""
    """What the link says, for its annotation."""
    attributes: Attributes = field(default_factory=dict)
    implied: bool = False
    """No HTML element stands behind it."""

    def every(self) -> Iterator[Node]:
        """This node and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.every()


@dataclass(eq=False, slots=True)
class Tree:
    """The whole tree and all runs, decoration too."""

    root: Node
    runs: list[Run] = field(default_factory=list)


def build_tree(document: Document) -> Tree:
    """The structure tree of a document that is laid out.

    Each text box and picture gets an attribute ``easyread_run`` for the pen that draws it; text that has only
    spaces is taken out of its line, and the space goes to the words before it.

    Raises `NotMade` for what a screen reader could not say: no title, no language, a picture without words.
    """
    lang = document.metadata.lang
    if not (document.metadata.title or "").strip():
        raise NotMade("The leaflet has no title for screen readers.", "Give the HTML a <title> with words in it.")
    if not lang:
        raise NotMade(
            "The leaflet does not say its language.", 'Write it in the HTML, for example <html lang="en-GB">.'
        )
    builder = _Builder(language(lang))
    for number, page in enumerate(document.pages):
        builder.page(number, page)
    _prune(builder.tree.root)
    return builder.tree


class _Builder:
    def __init__(self, lang: str) -> None:
        self.tree = Tree(Node("Document", None, lang))
        self.nodes: dict[Any, Node] = {}
        self.mixed: set[Node] = set()  # table rows that have more than header cells
        self.spaces = Spaces()
        self.number = 0
        self.height = 0.0
        self.linked: set[int] = set()

    def page(self, number: int, page: Any) -> None:
        self.number, self.height = number, page.height
        self.linked = {id(_unwrapped(box)) for *_, box in page.links}
        for box in page._page_box.children:
            self.walk(box, self.tree.root, None)

    def walk(self, box: Box, node: Node, decoration: Decoration | None) -> None:
        """Put one box and all in it under ``node``, or among the decoration."""
        box = _unwrapped(box)
        decoration = decoration or self.decoration(box)
        if decoration is None:
            node = self.enter(box, node)
            self.spaces.edge(box)
        if id(box) in self.linked:
            self.link(box, node, decoration)
        if isinstance(box, boxes.ReplacedBox):
            self.run(box, node, decoration)
            return
        self.children(box, node, decoration)
        if decoration is None:
            self.spaces.edge(box)

    def children(self, box: Box, node: Node, decoration: Decoration | None) -> None:
        kept = []
        for child in box.children:
            if not isinstance(child, boxes.TextBox):
                if isinstance(child, boxes.LineBox):
                    self.children(child, node, decoration)
                else:
                    self.walk(child, node, decoration)
            elif child.text.strip():
                self.run(child, node, decoration)
            else:
                if decoration is None:
                    self.spaces.blank()
                if "none" in child.style["text_decoration_line"]:
                    continue
                self.run(child, node, Decoration())
            kept.append(child)
        if len(kept) != len(box.children):
            box.children = kept

    def run(self, box: Box, node: Node, decoration: Decoration | None) -> None:
        """A text box or a picture: the leaves of the tree."""
        if decoration is None and isinstance(box, boxes.ReplacedBox) and node.role != "Figure":
            decoration = Decoration()
        if decoration is not None:
            run = Run(self.number, box, decoration)
        else:
            home = self.home(node, "")
            run = Run(self.number, box, home)
            home.kids.append(run)
            if isinstance(box, boxes.TextBox):
                self.spaces.text(box, _text_block(home))
        box.easyread_run = run
        self.tree.runs.append(run)

    def decoration(self, box: Box) -> Decoration | None:
        """What kind of decoration a box is, if it is one."""
        if isinstance(box, boxes.MarginBox):
            part = {"@top": "Header", "@bot": "Footer"}.get(box.at_keyword[:4], "")
            return Decoration("Pagination", part)
        if box.element is None:
            return None
        if box.element.get("aria-hidden") == "true":
            return Decoration()
        if isinstance(box, boxes.TableRowGroupBox) and (box.is_header or box.is_footer):
            first = self.nodes.get(box.element)
            if first is not None and first.page != self.number:
                return Decoration("Pagination")
        return None

    def enter(self, box: Box, node: Node) -> Node:
        """The node that the content of a box belongs to: its element's own, or the one it stands in."""
        element, tag = box.element, box.element_tag or ""
        base, _, pseudo = tag.partition("::")
        if element is None or base in ("html", "body"):
            return node
        if pseudo:
            return self.marker(box, node) if pseudo == "marker" else node
        known = self.nodes.get(element)
        if known is not None:
            return known
        lang = element.get("lang") or element.get("{http://www.w3.org/XML/1998/namespace}lang") or node.lang
        role = role_of(box)
        if role is None and lang != node.lang:
            role = "Span" if isinstance(box, boxes.InlineLevelBox) else "Div"
        if role is None:
            return node
        made = self.nodes[element] = self.add(self.home(node, role), role)
        if lang != made.lang:
            made.lang, made.says_lang = language(lang), True
        self.describe(made, box)
        return made

    def add(self, parent: Node, role: str, *, implied: bool = False) -> Node:
        made = Node(role, parent, parent.lang, self.number, implied=implied)
        parent.kids.append(made)
        return made

    def home(self, node: Node, role: str) -> Node:
        """Where a child of that role may hang («» for text and pictures): ISO 32000-1 14.8.4.3, tables 336 to 337."""
        if node.role == "LI" and role not in ("Lbl", "LBody"):
            return self.last(node, "LBody")
        if node.role == "L":
            if role in ("Lbl", "LBody"):  # dt and dd
                item = node.kids[-1] if node.kids else None
                ended = isinstance(item, Node) and any(isinstance(k, Node) and k.role == "LBody" for k in item.kids)
                if item is None or (role == "Lbl" and ended):
                    return self.add(node, "LI", implied=True)
                assert isinstance(item, Node)
                return item
            if role not in ("LI", "Caption"):
                return self.last(self.last(node, "LI"), "LBody")
        if role == "LI" and node.role != "L":
            return self.last(self.home(node, "L"), "L")
        if node.role in GROUPING and (role in INLINE or role == ""):
            return self.last(node, "P")
        return node

    def last(self, node: Node, role: str) -> Node:
        """The implied child of that role at the end of a node, made if it is not there."""
        end = node.kids[-1] if node.kids else None
        if isinstance(end, Node) and end.implied and end.role == role:
            return end
        return self.add(node, role, implied=True)

    def marker(self, box: Box, node: Node) -> Node:
        """The Lbl for a list item's bullet or number."""
        while node.role != "LI":
            if node.parent is None:
                return node
            node = node.parent
        for kid in node.kids:
            if isinstance(kid, Node) and kid.role == "Lbl":
                return kid
        return self.add(node, "Lbl", implied=True)

    def link(self, box: Box, node: Node, decoration: Decoration | None) -> None:
        """Give a place that can be clicked to the Link it belongs to."""
        at: Node | None = node
        while at is not None and at.role != "Link":
            at = at.parent
        if at is None or decoration is not None:
            raise NotMade(
                "A link stands where a screen reader does not find it: in a page's head or foot, or hidden.",
                "Put the link into the text, as <a href>.",
            )
        at.kids.append(LinkArea(self.number, box))

    def describe(self, node: Node, box: Box) -> None:
        """What is known of an element besides its text."""
        element = box.element
        node.id = element.get("id") or ""
        if node.role == "Figure":
            node.alt = alternative(element)
            x, y, scale = box.content_box_x(), box.content_box_y(), 0.75  # 72 points to 96 CSS px
            corners = x, self.height - y - box.height, x + box.width, self.height - y
            node.attributes["Layout"] = {"BBox": tuple(round(value * scale, 2) for value in corners)}
        elif node.role == "L":
            node.attributes["List"] = {"ListNumbering": numbering(box)}
        elif node.role in ("TH", "TD"):
            row = node.parent
            begins = row is not None and row in self.mixed and row.kids[0] is node
            node.attributes["Table"] = cell(box, node.role, begins_row=begins)
        elif node.role == "TR" and element.find("td") is not None:
            self.mixed.add(node)
        elif node.role == "Link":
            node.link = element.get("title") or " ".join("".join(element.itertext()).split())
        elif node.role == "Span":
            node.expansion = element.get("title") or ""


def _unwrapped(box: Box) -> Box:
    return box._box if isinstance(box, AbsolutePlaceholder) else box


def _text_block(node: Node) -> Node:
    """The block of text that a node is a part of."""
    while node.role in INLINE and node.parent is not None:
        node = node.parent
    return node


def _prune(node: Node) -> None:
    """Take out what holds nothing: a frame to write in, an empty paragraph."""
    for kid in list(node.kids):
        if isinstance(kid, Node):
            _prune(kid)
            if not kid.kids and kid.role not in MAY_BE_EMPTY:
                node.kids.remove(kid)
