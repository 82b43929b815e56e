"""Tagged PDFs into one, with one whole structure tree (ISO 32000-1 14.7; PDF/UA-1 7.1).

A plain joining of pages leaves the second file's content without tags, or pointing at the first file's, and validators
pass it all the same: they ask whether a page has a number in the list from pages to tags, not whether what it leads to
hangs in the tree. So every number, id and parent is made anew here, and `easyread.proof` follows each wire afterwards.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from easyread.errors import NotMade
from easyread.proof.wires import read_tree

Thing = Any
"""A PDF object: pikepdf has one class for all of them."""


@dataclass(frozen=True)
class Part:
    """One tagged PDF, with its title and language for the tree and the bookmarks."""

    pdf: bytes
    title: str
    language: str


def merged(parts: Sequence[Part], title: str, language: str, author: str = "") -> Pdf:
    """One tagged PDF of several: each becomes a Part of one Document, its bookmarks a branch.

    Raises `NotMade` when a part has no tags, or the parts disagree on what a tag or an attribute class means.
    """
    out = Pdf.new()
    joined = _Joined(out, language)
    for number, part in enumerate(parts):
        with pikepdf.open(io.BytesIO(part.pdf)) as source:
            joined.add(number, part, source)
    joined.finish(title, author)
    shared = Shared(out)
    for page in out.pages:
        shared.add(page.obj.get("/Resources"))
    return out


def check_wires(pdf: Pdf) -> None:
    """Raises `NotMade` where a wire between the tags and the pages leads astray."""
    faults = read_tree(pdf).faults
    if faults:
        raise NotMade(f"The tags of a pack do not hold: {faults[0][2]}", "The pack was not delivered.")


class _Joined:
    """The file in the making: pages, tree, ids, bookmarks."""

    def __init__(self, out: Pdf, language: str) -> None:
        self.out = out
        self.language = language
        self.document = out.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document))
        self.root = out.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([self.document])))
        self.document.P = self.root
        self.kids: list[Thing] = []
        self.numbers: list[Thing] = []
        self.next = 0
        self.ids: list[tuple[str, Thing]] = []
        self.maps: dict[str, dict[str, Thing]] = {"/RoleMap": {}, "/ClassMap": {}}
        self.spaces: dict[str, Thing] = {}
        self.branches: list[tuple[str, Thing, int]] = []
        self.places: dict[str, Thing] = {}

    def add(self, number: int, part: Part, source: Pdf) -> None:
        """Puts a part's pages and tags behind those that are there."""
        if "/StructTreeRoot" not in source.Root:
            raise NotMade(f"“{part.title}” has no tags, so it cannot be in a pack.", "Make it again.")
        first = len(self.out.pages)
        mark = f"p{number}."
        # the pages come first: what is copied after them then finds its pages among them
        self.out.pages.extend(source.pages)
        root = self.out.copy_foreign(source.Root.StructTreeRoot)
        pairs = [(int(key), value) for key, value in _pairs(root.get("/ParentTree"), "/Nums")]
        linked = self._renumber(first, mark)
        for key, value in sorted(pairs, key=lambda pair: pair[0]):
            self.numbers += [key + self.next, value]
        self.next += max((key for key, _ in pairs), default=-1) + 1
        for name, known in self.maps.items():
            for entry, meaning in _entries(root.get(name)):
                if entry in known and known[entry] != meaning:
                    raise NotMade(f"The parts of a pack disagree on the tag {entry}.", "Make all leaflets again.")
                known[entry] = meaning
        for top in _list(root.K):
            self._hang(top, part, mark)
        if linked:
            self._places(source, mark)
        if "/Outlines" in source.Root and "/First" in source.Root.Outlines:
            self.branches.append((part.title, self.out.copy_foreign(source.Root.Outlines), first))

    def _renumber(self, first: int, mark: str) -> bool:
        """Gives the new pages and their annotations free numbers; whether a link goes to a named place."""
        linked = False
        for number in range(first, len(self.out.pages)):
            page = self.out.pages[number].obj
            if "/StructParents" in page:
                page.StructParents = int(page.StructParents) + self.next
            for annotation in page.get("/Annots", []):
                if "/StructParent" in annotation:
                    annotation.StructParent = int(annotation.StructParent) + self.next
                action = annotation.get("/A")
                for holder, key in ((annotation, "/Dest"), (action, "/D")):
                    if holder is not None and isinstance(holder.get(key), String):
                        holder[key] = String(f"{mark}{holder[key]}")
                        linked = True
        return linked

    def _hang(self, top: Thing, part: Part, mark: str) -> None:
        """Hangs a part's own top element under the one Document, and makes its ids its own."""
        if top.get("/S") == Name.Document:
            top.S = Name.Part
        top.P = self.document
        top.T = String(part.title)
        if part.language != self.language:
            top.Lang = String(part.language)
        self.kids.append(top)
        for element in _elements(top):
            if "/ID" in element:
                element.ID = String(f"{mark}{element.ID}")
                self.ids.append((str(element.ID), element))
            for attributes in _list(element.get("/A", [])):
                if isinstance(attributes, Dictionary) and "/Headers" in attributes:
                    attributes.Headers = Array([String(f"{mark}{header}") for header in attributes.Headers])
            if "/NS" in element:
                element.NS = self.spaces.setdefault(str(element.NS.NS), element.NS)

    def _places(self, source: Pdf, mark: str) -> None:
        """Named places, which only links need."""
        names = source.Root.get("/Names")
        names = None if names is None else names.get("/Dests")
        if names is None:
            return
        holder = self.out.copy_foreign(source.make_indirect(Dictionary(Names=names)))
        self.places |= {f"{mark}{key}": value for key, value in _pairs(holder.Names, "/Names")}

    def finish(self, title: str, author: str) -> None:
        """The tree's root, the bookmarks, and what the file says about itself."""
        out, root = self.out, self.out.Root
        self.document.K = Array(self.kids)
        self.root.ParentTree = out.make_indirect(Dictionary(Nums=Array(self.numbers)))
        self.root.ParentTreeNextKey = self.next
        if self.ids:
            listed = [thing for id_, element in sorted(self.ids, key=lambda pair: pair[0])
                      for thing in (String(id_), element)]  # fmt: skip
            self.root.IDTree = out.make_indirect(Dictionary(Names=Array(listed)))
        for name, known in self.maps.items():
            if known:
                self.root[name] = Dictionary(known)
        if self.spaces:
            self.root.Namespaces = Array(list(self.spaces.values()))
        root.StructTreeRoot = self.root
        root.MarkInfo = Dictionary(Marked=True)
        root.Lang = String(self.language)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if self.places:
            places = [thing for key in sorted(self.places) for thing in (String(key), self.places[key])]
            root.Names = Dictionary(Dests=Dictionary(Names=Array(places)))
        self._bookmarks()
        metadata = out.make_stream(_xmp(title, author, self.language))
        metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
        root.Metadata = metadata
        out.docinfo["/Title"] = title
        if author:
            out.docinfo["/Author"] = author

    def _bookmarks(self) -> None:
        if not self.branches:
            return
        top = self.out.make_indirect(Dictionary(Type=Name.Outlines))
        items: list[Thing] = []
        for _title, outline, _first in self.branches:
            entry = outline.First
            while entry is not None:
                entry.Parent = top
                items.append(entry)
                entry = entry.get("/Next")
        for before, after in pairwise(items):
            before.Next, after.Prev = after, before
        top.First, top.Last, top.Count = items[0], items[-1], len(items)
        for item in items:
            if "/Count" in item:  # closed: a pack shows its leaflets, not all their parts
                item.Count = -abs(int(item.Count))
        self.out.Root.Outlines = top


_DEEPEST = 8
"""Drawings in drawings. The engine makes two."""
_NAMES = re.compile(rb"/([^\s/<>\[\]()]+)")


class Shared:
    """The same picture in several leaflets stands in a file once.

    A drawing that needs nothing but transparency states of its page's resources is given a small resource dictionary
    of its own, so that it is the same thing in every leaflet that has it.
    """

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.known: dict[bytes, Thing] = {}
        self.seen: set[tuple[int, int]] = set()
        self.kept: dict[tuple[int, int], Thing] = {}

    def add(self, resources: Thing) -> None:
        """Shares the drawings of some resources. Several pages may have the same."""
        if resources is None or "/XObject" not in resources:
            return
        if resources.is_indirect:
            if resources.objgen in self.seen:
                return
            self.seen.add(resources.objgen)
        drawings = resources.XObject
        for name in list(drawings.keys()):
            drawing = drawings[name]
            if isinstance(drawing, pikepdf.Stream) and drawing.get("/Subtype") == Name.Form:
                drawings[name] = self._once(drawing)

    def _once(self, drawing: Thing, depth: int = 0) -> Thing:
        if "/Resources" not in drawing or depth > _DEEPEST:
            return drawing
        if drawing.is_indirect and drawing.objgen in self.kept:
            return self.kept[drawing.objgen]
        raw = drawing.read_raw_bytes()
        used = {f"/{name.decode('latin-1')}" for name in _NAMES.findall(drawing.read_bytes())}
        own: dict[str, dict[str, Thing]] = {}
        for kind, some in drawing.Resources.items():
            names = sorted(used.intersection(some.keys())) if isinstance(some, Dictionary) else []
            if names and kind not in ("/ExtGState", "/XObject"):
                return drawing
            if names:
                own[kind] = {name: some[name] for name in names}
        for name, inner in own.get("/XObject", {}).items():
            own["/XObject"][name] = self._once(inner, depth + 1)
        words = [str(drawing[key].unparse()) for key in ("/BBox", "/Matrix", "/Group") if key in drawing]
        words += [f"{name} {inner.objgen}" for name, inner in own.get("/XObject", {}).items()]
        words += [f"{name} {state.unparse()!r}" for name, state in own.get("/ExtGState", {}).items()]
        key = hashlib.sha256("\n".join(words).encode() + b"\0" + raw).digest()
        if key not in self.known:
            drawing.Resources = Dictionary({kind: Dictionary(some) for kind, some in own.items()})
            self.known[key] = drawing
        self.kept[drawing.objgen] = self.known[key]
        return self.known[key]


def saved(pdf: Pdf) -> bytes:
    """The bytes of a PDF: the same object gives the same bytes. Streams that are packed stay as they are."""
    out = io.BytesIO()
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        compress_streams=True,
        deterministic_id=True,
    )
    return out.getvalue()


def _xmp(title: str, author: str, language: str) -> bytes:
    creator = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><pdfuaid:part>1</pdfuaid:part>'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>{creator}'
        f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _list(value: Thing) -> list[Thing]:
    return list(value) if isinstance(value, Array | list) else [value]


def _entries(node: Thing) -> list[tuple[str, Thing]]:
    return [] if node is None else [(str(key), value) for key, value in node.items()]


def _elements(top: Thing) -> Iterator[Thing]:
    waiting = [top]
    while waiting:
        element = waiting.pop()
        if not isinstance(element, Dictionary) or "/S" not in element:
            continue
        yield element
        waiting.extend(kid for kid in _list(element.get("/K", [])) if isinstance(kid, Dictionary))


def _pairs(node: Thing, kind: str) -> Iterator[tuple[Thing, Thing]]:
    """The pairs of a number or name tree."""
    waiting = [node] if node is not None else []
    while waiting:
        one = waiting.pop()
        flat = list(one.get(kind, []))
        yield from zip(flat[::2], flat[1::2], strict=True)
        waiting.extend(reversed(list(one.get("/Kids", []))))
