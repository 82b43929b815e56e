"""Reading the structure tree without trusting it, and following every wire between it and the pages.

ISO 32000-1, 14.7. A fault here is one that validators pass over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

from easyread.proof.objects import Entries, Thing, entry, items, key_of, name, number, text, tree_pairs, whole
from easyread.proof.tags import MOST_ELEMENTS, STANDARD_ROLES, Element, Spot, Tree


def read_tree(pdf: pikepdf.Pdf) -> Tree:
    """The structure tree; ``there`` is false when the file has none."""
    root = entry(pdf.Root, "/StructTreeRoot")
    if not isinstance(root, pikepdf.Dictionary):
        return Tree(False)
    return _Reader(pdf, root).read()


Slots = list[Element | Spot | None]
Waiting = tuple[Thing, Element | None, Slots, int]


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf, root: pikepdf.Dictionary) -> None:
        self.pdf = pdf
        self.root = root
        self.pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.roles = {str(k)[1:]: name(v) for k, v in _pairs(entry(root, "/RoleMap"))}
        self.tree = Tree(True)
        self.seen: set[tuple[int, int]] = set()
        self.of_annotation: dict[tuple[int, int], Element] = {}
        self.kids: dict[Element, Slots] = {}

    def fault(self, check: str, page: int, what: str) -> None:
        self.tree.faults.append((check, page, what))

    def read(self) -> Tree:
        self.tree.on_pages = [numbers_of(page.obj) for page in self.pdf.pages]
        # Depth is the file's choice, so no recursion. Kids are read later than their parent's list: a slot is kept.
        tops: Slots = []
        waiting: list[Waiting] = [(kid, None, tops, n) for n, kid in enumerate(items(entry(self.root, "/K")))]
        tops.extend([None] * len(waiting))
        while waiting:
            thing, parent, slots, n = waiting.pop()
            element = self.element(thing, parent)
            if element is None:
                continue
            slots[n] = element
            kids = self.kids[element] = []
            waiting.extend(self.content(thing, element, kids))
        self.tree.tops = [kid for kid in tops if isinstance(kid, Element)]
        for element, kids in self.kids.items():
            element.kids = [kid for kid in kids if kid is not None]
        self.wiring()
        return self.tree

    def element(self, thing: Thing, parent: Element | None) -> Element | None:
        if not isinstance(thing, pikepdf.Dictionary):
            return None
        key = key_of(thing)
        if key in self.seen or len(self.seen) > MOST_ELEMENTS:
            self.fault("tag-parents", 0, f"The tag {name(entry(thing, '/S')) or '?'} hangs in the tree twice.")
            return None
        if key != (0, 0):
            self.seen.add(key)
        own = name(entry(thing, "/S"))
        above = entry(thing, "/P")
        expected = self.root.objgen if parent is None else parent.key
        if key_of(above) != expected:
            self.fault("tag-parents", 0, f"The tag {own or '?'} names another parent than the one it hangs under.")
        alt, actual = entry(thing, "/Alt"), entry(thing, "/ActualText")
        element = Element(
            self.standard(own), own, parent, key,
            alt=None if alt is None else text(alt), actual=None if actual is None else text(actual),
            expansion=text(entry(thing, "/E")), lang=text(entry(thing, "/Lang")), id=text(entry(thing, "/ID")),
        )  # fmt: skip
        for attributes in items(entry(thing, "/A")):
            if "/BBox" in attributes if isinstance(attributes, Entries) else False:
                values = [number(one) for one in items(entry(attributes, "/BBox"))]
                if len(values) == 4 and None not in values:
                    left, bottom, right, top = (value for value in values if value is not None)
                    element.box = (left, bottom, right, top)
            element.headers += tuple(text(one) for one in items(entry(attributes, "/Headers")))
        return element

    def standard(self, own: str) -> str:
        role = own
        for _ in range(10):
            if role in STANDARD_ROLES:
                return role
            role = self.roles.get(role, "")
        self.fault("tag-roles", 0, f"The tag «{own}» is not a standard one and is not mapped to one.")
        return own

    def content(self, thing: Thing, element: Element, slots: Slots) -> Iterator[Waiting]:
        """Puts an element's own content into its slots; gives the kids that are elements themselves."""
        page = entry(thing, "/Pg")
        for kid in items(entry(thing, "/K")):
            mcid = whole(kid)
            if mcid is not None:
                slots.append(self.claim(page, mcid, element))
            elif isinstance(kid, pikepdf.Dictionary):
                kind = name(entry(kid, "/Type"))
                own_page = entry(kid, "/Pg")
                if kind == "MCR":
                    mcid = whole(entry(kid, "/MCID"))
                    if mcid is not None and entry(kid, "/Stm") is None:
                        slots.append(self.claim(page if own_page is None else own_page, mcid, element))
                elif kind == "OBJR":
                    self.annotation(kid, page, element)
                else:
                    slots.append(None)
                    yield kid, element, slots, len(slots) - 1

    def claim(self, page: Thing, mcid: int, element: Element) -> Spot | None:
        where = self.pages.get(key_of(page))
        if where is None or key_of(page) == (0, 0):
            self.fault("tag-pages", 0, f"The tag {element.own_role} names a page that is not in the file.")
            return None
        spot = (where, mcid)
        if spot in self.tree.claimed:
            self.fault("tag-claims", where + 1, f"Two tags claim the same piece of the page (number {mcid}).")
        elif mcid not in self.tree.on_pages[where]:
            self.fault("tag-claims", where + 1, f"The tag {element.own_role} claims a piece that is not on the page.")
        self.tree.claimed[spot] = element
        return spot

    def annotation(self, reference: Thing, page: Thing, element: Element) -> None:
        annotation = entry(reference, "/Obj")
        own_page = entry(reference, "/Pg")
        where = self.pages.get(key_of(page if own_page is None else own_page))
        if where is None and own_page is not None:
            self.fault("tag-pages", 0, f"The tag {element.own_role} names a page that is not in the file.")
        element.annotations.append(annotation)
        self.of_annotation[key_of(annotation)] = element

    # ---------------------------------------------------------------- how the tree and the pages hold together

    def wiring(self) -> None:
        parents = self.parent_tree()
        owners: dict[int, int] = {}
        for number_, page in enumerate(self.pdf.pages):
            self.page_wiring(number_, page.obj, parents, owners)
        for number_, page in enumerate(self.pdf.pages):
            for annotation in items(entry(page.obj, "/Annots")):
                self.annotation_wiring(number_, annotation, parents, owners)
        self.ids()

    def parent_tree(self) -> dict[int, Thing]:
        parents: dict[int, Thing] = {}
        last = -1
        for key, value in tree_pairs(entry(self.root, "/ParentTree"), "/Nums"):
            number_ = whole(key)
            if number_ is None:
                continue
            if number_ in parents:
                self.fault("tag-numbers", 0, f"The list from pages to tags has number {number_} twice.")
            elif number_ < last:
                self.fault("tag-numbers", 0, "The list from pages to tags is not in order.")
            last = max(last, number_)
            parents[number_] = value
        return parents

    def page_wiring(self, page: int, thing: Thing, parents: dict[int, Thing], owners: dict[int, int]) -> None:
        used = self.tree.on_pages[page]
        orphans = sorted(mcid for mcid in used if (page, mcid) not in self.tree.claimed)
        if orphans:
            pieces = "piece" if len(orphans) == 1 else "pieces"
            self.fault("tag-orphans", page + 1, f"{len(orphans)} tagged {pieces} of the page hang in no tag.")
        own = whole(entry(thing, "/StructParents"))
        if own is None:
            if used:
                self.fault("tag-numbers", page + 1, "The page has no number in the list from pages to tags.")
            return
        if own in owners:
            self.fault(
                "tag-numbers", page + 1, f"Pages {owners[own]} and {page + 1} use the same number for their tags."
            )
            return
        owners[own] = page + 1
        listed = items(parents.get(own))
        for mcid in sorted(used):
            claimer = self.tree.claimed.get((page, mcid))
            if claimer is None:
                continue
            found = key_of(listed[mcid]) if mcid < len(listed) else (0, 0)
            if found != claimer.key:
                self.fault("tag-numbers", page + 1, "The list from pages to tags leads to another tag.")
                return

    def annotation_wiring(
        self, page: int, annotation: Thing, parents: dict[int, Thing], owners: dict[int, int]
    ) -> None:
        element = self.of_annotation.get(key_of(annotation))
        kind = name(entry(annotation, "/Subtype"))
        if kind in ("Popup", "PrinterMark"):
            return
        own = whole(entry(annotation, "/StructParent"))
        if element is None:
            self.fault("tag-links", page + 1, f"A {kind.lower() or 'note'} on the page hangs in no tag.")
        elif own is None or key_of(parents.get(own)) != element.key:
            self.fault("tag-links", page + 1, f"A {kind.lower()} is not wired to its tag.")
        if own is not None:
            if own in owners:
                self.fault("tag-numbers", page + 1, f"The number {own} is used twice in the list from pages to tags.")
            owners[own] = page + 1

    def ids(self) -> None:
        ids: dict[str, Element] = {}
        for element in self.tree.every():
            if element.id in ids:
                self.fault("tag-ids", 0, f"Two tags have the id «{element.id}».")
            if element.id:
                ids[element.id] = element
        for element in self.tree.every():
            for header in element.headers:
                if header not in ids:
                    self.fault("tag-ids", 0, f"A table cell names the header «{header}», which is not there.")
        listed = {text(key): value for key, value in tree_pairs(entry(self.root, "/IDTree"), "/Names")}
        for id_, value in listed.items():
            if id_ not in ids or key_of(value) != ids[id_].key:
                self.fault("tag-ids", 0, f"The list of ids leads to no tag for «{id_}».")


def _pairs(thing: Thing) -> list[tuple[str, Thing]]:
    return list(thing.items()) if isinstance(thing, pikepdf.Dictionary) else []


_INLINE = re.compile(rb"/MCID\s+(\d+)")
_NAMED = re.compile(rb"/[^\s/<>\[\]()]+\s+/([^\s/<>\[\]()]+)\s+(?:BDC|DP)")


def numbers_of(page: pikepdf.Object) -> set[int]:
    """The numbers of the marked content that a page's drawing orders use, also where nothing is drawn in them."""
    orders = content_of(page)
    found = {int(one) for one in _INLINE.findall(orders) if len(one) < 10}
    properties = entry(entry(page, "/Resources"), "/Properties")
    for key in set(_NAMED.findall(orders)):
        mcid = whole(entry(entry(properties, "/" + key.decode("latin-1")), "/MCID"))
        if mcid is not None:
            found.add(mcid)
    return found


def content_of(page: Thing) -> bytes:
    """The drawing orders of a page, unpacked; empty where they cannot be."""
    parts = []
    for stream in items(entry(page, "/Contents")):
        if isinstance(stream, pikepdf.Stream):
            try:
                parts.append(stream.read_bytes())
            except pikepdf.PdfError:
                continue
    return b"\n".join(parts)
