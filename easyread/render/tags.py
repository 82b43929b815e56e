"""The structure tree written into the PDF: marks on the pages, elements, parent tree, ids (ISO 32000-1 14.7)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from easyread.errors import NotMade
from easyread.render.roles import ROLE_MAP
from easyread.render.tree import Decoration, LinkArea, Node, Run, Tree
from easyread.render.weasyprint70 import Box, Document, Stream, pydyf

Array, Dictionary, String = pydyf.Array, pydyf.Dictionary, pydyf.String


class PageStream(Stream):  # type: ignore[misc]
    """A page's drawing orders, in which each run is marked as content with a number, or as an artifact."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.marks: list[Run] = []
        """The content of the page; a run's number is its index."""

    @contextmanager
    def marked(self, box: Box, tag: str) -> Iterator[None]:
        """Mark what is drawn inside the block, as the tree has it."""
        run: Run | None = getattr(box, "easyread_run", None)
        if run is None or run.mcid is not None:
            raise NotMade(
                f"The page draws «{getattr(box, 'text', box.element_tag)}» where the tags do not expect it.",
                "Change the template: running elements, footnotes and position: fixed cannot be tagged.",
            )
        if isinstance(run.owner, Decoration):
            kind = {"Type": f"/{run.owner.kind}"}
            if run.owner.part:
                kind["Subtype"] = f"/{run.owner.part}"
            self.begin_marked_content("Artifact", Dictionary(kind))
        else:
            run.mcid = len(self.marks)
            self.marks.append(run)
            self.begin_marked_content(run.owner.role, Dictionary({"MCID": run.mcid}))
        try:
            yield
        finally:
            self.end_marked_content()


def write_tags(pdf: Any, document: Document, pdf_version: str, page_streams: list[Any]) -> None:
    """Write ``document.easyread_tree`` into the PDF (in place of WeasyPrint's ``add_tags``).

    Raises `NotMade` when something of the tree was not drawn, or was drawn where no tag reaches it.
    """
    tree: Tree = document.easyread_tree
    _all_drawn(tree, page_streams)
    _TreeWriter(pdf, tree).write(page_streams)


def _all_drawn(tree: Tree, page_streams: list[Any]) -> None:
    if any(stream._tags for stream in page_streams):
        raise NotMade(
            "A style makes words or pictures see-through, and tags do not reach into that.",
            "Use a lighter colour in the style sheet, not «opacity».",
        )
    for run in tree.runs:
        if run.mcid is None and isinstance(run.owner, Node):
            what = getattr(run.box, "text", "") or run.owner.alt
            raise NotMade(
                f"«{what}» is not drawn on page {run.page + 1}.", "Look at the style sheet for what hides it."
            )


class _TreeWriter:
    def __init__(self, pdf: Any, tree: Tree) -> None:
        self.pdf = pdf
        self.tree = tree
        self.elements: dict[Node, Any] = {}
        self.annotations: list[tuple[Node, Any]] = []
        self.root = self.put(Dictionary({"Type": "/StructTreeRoot"}))

    def put(self, thing: Any) -> Any:
        """Make an object of the file, so that others can refer to it."""
        self.pdf.add_object(thing)
        return thing

    def write(self, page_streams: list[Any]) -> None:
        nodes = list(self.tree.root.every())
        for node in nodes:
            self.elements[node] = self.put(Dictionary({"Type": "/StructElem", "S": f"/{node.role}"}))
        for node in nodes:
            self.fill(node)
        self.root["K"] = Array([self.elements[self.tree.root].reference])
        self.parent_tree(page_streams)
        self.ids(nodes)
        used = {node.role for node in nodes} & ROLE_MAP.keys()
        if used:
            self.root["RoleMap"] = Dictionary({role: f"/{ROLE_MAP[role]}" for role in sorted(used)})
        catalog = self.pdf.catalog
        catalog["StructTreeRoot"] = self.root.reference
        catalog["ViewerPreferences"] = Dictionary({"DisplayDocTitle": "true"})
        catalog["MarkInfo"] = Dictionary({"Marked": "true"})

    def page(self, number: int) -> Any:
        return self.pdf.page_references[number]

    def fill(self, node: Node) -> None:
        """Write one element's parent, kids and attributes."""
        element = self.elements[node]
        element["P"] = self.elements[node.parent].reference if node.parent else self.root.reference
        own_page = next((kid.page for kid in node.kids if isinstance(kid, Run)), None)
        if own_page is not None:
            element["Pg"] = self.page(own_page)
        # A link to nowhere has no annotation; the engine tells of it
        kids = [kid for kid in node.kids if not isinstance(kid, LinkArea) or kid.box.link_annotation]
        element["K"] = Array([self.kid(kid, node, own_page) for kid in kids])
        if node.says_lang or node.parent is None:
            element["Lang"] = String(node.lang)
        if node.alt:
            element["Alt"] = String(node.alt)
        if node.expansion:
            element["E"] = String(node.expansion)
        if node.id:
            element["ID"] = String(node.id)
        attributes = [_attributes(owner, values) for owner, values in node.attributes.items() if values]
        if attributes:
            element["A"] = attributes[0] if len(attributes) == 1 else Array(attributes)

    def kid(self, kid: Node | Run | LinkArea, node: Node, own_page: int | None) -> Any:
        if isinstance(kid, Node):
            return self.elements[kid].reference
        if isinstance(kid, Run):
            if kid.page == own_page:
                return kid.mcid
            return Dictionary({"Type": "/MCR", "Pg": self.page(kid.page), "MCID": kid.mcid})
        annotation = kid.box.link_annotation
        if node.link:
            annotation["Contents"] = String(node.link)
        self.annotations.append((node, annotation))
        return Dictionary({"Type": "/OBJR", "Obj": annotation.reference, "Pg": self.page(kid.page)})

    def parent_tree(self, page_streams: list[Any]) -> None:
        """From each page's numbers, and from each link, back to its element (14.7.4.4)."""
        numbers = Array()
        for page, stream in enumerate(page_streams):
            numbers += [page, Array([self.elements[_node(run)].reference for run in stream.marks])]
        key = len(page_streams)
        for node, annotation in self.annotations:
            annotation["StructParent"] = key
            numbers += [key, self.elements[node].reference]
            key += 1
        self.root["ParentTree"] = self.put(Dictionary({"Nums": numbers})).reference
        self.root["ParentTreeNextKey"] = key

    def ids(self, nodes: list[Node]) -> None:
        """The elements that have an id, by id."""
        named = {node.id: self.elements[node].reference for node in nodes if node.id}
        if len(named) != sum(1 for node in nodes if node.id):
            raise NotMade("Two parts of the page have the same id.", "Give each «id» in the HTML once only.")
        if named:
            ordered = sorted((String(name).data, name) for name in named)
            pairs = [thing for _, name in ordered for thing in (String(name), named[name])]
            self.root["IDTree"] = self.put(Dictionary({"Names": Array(pairs)})).reference


def _node(run: Run) -> Node:
    assert isinstance(run.owner, Node)
    return run.owner


def _attributes(owner: str, values: dict[str, Any]) -> Any:
    written = Dictionary({"O": f"/{owner}"})
    for name, value in values.items():
        if isinstance(value, str):
            written[name] = f"/{value}"
        elif isinstance(value, list):
            written[name] = Array([String(one) for one in value])
        else:
            written[name] = Array(value) if isinstance(value, tuple) else value
    return written
