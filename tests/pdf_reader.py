"""Reads a PDF back by its structure, the way a screen reader does. It shares no code with the program."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf


@dataclass
class Element:
    """A structure element: its type, its own text and its kids in order."""

    role: str
    kids: list[Element | str] = field(default_factory=list)
    entry: Any = None
    pdf: Any = None
    """The open file, which must live as long as the entry."""
    pages: set[int] = field(default_factory=set)
    links: int = 0

    @property
    def text(self) -> str:
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def every(self, role: str = "") -> list[Element]:
        found = [self] if role in ("", self.role) else []
        return found + [one for kid in self.kids if isinstance(kid, Element) for one in kid.every(role)]

    def outline(self) -> str:
        """Sect(H1«Hello» P«Good Strong«day»») and so on."""
        inside = " ".join(f"«{kid}»" if isinstance(kid, str) else kid.outline() for kid in self._merged())
        alt = f"[{self.entry.Alt}]" if "/Alt" in self.entry else ""
        if all(isinstance(kid, str) for kid in self.kids):
            return f"{self.role}{alt}{inside}"
        return f"{self.role}{alt}({inside})"

    def _merged(self) -> list[Element | str]:
        merged: list[Element | str] = []
        for kid in self.kids:
            if isinstance(kid, str) and merged and isinstance(merged[-1], str):
                merged[-1] += kid
            elif kid != "":
                merged.append(kid)
        return merged


@dataclass
class Reading:
    """A PDF's tree, the text of its artifacts and what is wrong with the wiring."""

    pdf: pikepdf.Pdf
    tree: Element
    artifacts: list[tuple[int, str, str]]
    """(page from 0, Header, Footer, Layout or nothing, text)"""
    faults: list[str]


def read(data: bytes) -> Reading:
    """Read a tagged PDF. Faults: content without an element, elements without content, numbers used twice."""
    pdf = pikepdf.open(BytesIO(data))
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    contents = [_contents(page) for page in pdf.pages]
    faults: list[str] = []
    claimed: dict[tuple[int, int], Any] = {}
    parents = _pairs(pdf.Root.StructTreeRoot.ParentTree.Nums)

    def element(entry: Any, parent: Any) -> Element:
        made = Element(str(entry.S)[1:], entry=entry, pdf=pdf)
        if entry.P.objgen != parent.objgen:
            faults.append(f"{made.role} has another parent than the one it hangs in")
        for kid in _list(entry.get("/K", [])):
            page = entry.get("/Pg")
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
                made.links += 1
                if parents[int(kid.Obj.StructParent)].objgen != entry.objgen:
                    faults.append("a link's annotation belongs to another element")
                continue
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                page, kid = kid.Pg, kid.MCID
            if isinstance(kid, pikepdf.Dictionary):
                made.kids.append(element(kid, entry))
                continue
            number, mcid = numbers[page.objgen], int(kid)
            if (number, mcid) in claimed:
                faults.append(f"content {mcid} of page {number + 1} is claimed twice")
            claimed[number, mcid] = entry
            made.pages.add(number)
            made.kids.append(contents[number][0].get(mcid, ""))
            if mcid not in contents[number][0]:
                faults.append(f"page {number + 1} has no content {mcid}")
        return made

    root = pdf.Root.StructTreeRoot
    (top,) = _list(root.K)
    tree = element(top, root)
    for number, page in enumerate(pdf.pages):
        row = list(parents[int(page.StructParents)])
        for mcid in contents[number][0]:
            if (number, mcid) not in claimed:
                faults.append(f"content {mcid} of page {number + 1} hangs nowhere")
            elif row[mcid].objgen != claimed[number, mcid].objgen:
                faults.append(f"content {mcid} of page {number + 1} belongs to another element")
    keys = [int(key) for key in list(root.ParentTree.Nums)[::2]]
    if keys != sorted(set(keys)) or int(root.ParentTreeNextKey) <= max(keys):
        faults.append("the parent tree's keys are not in order")
    artifacts = [(number, *one) for number, (_, found) in enumerate(contents) for one in found]
    return Reading(pdf, tree, artifacts, faults)


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array | list) else [value]


def _pairs(nums: Any) -> dict[int, Any]:
    flat = list(nums)
    return {int(key): value for key, value in zip(flat[::2], flat[1::2], strict=True)}


def _contents(page: Any) -> tuple[dict[int, str], list[tuple[str, str]]]:
    """Text by number, and artifacts with what kind they are."""
    maps = {name: _to_unicode(font) for name, font in (page.Resources.get("/Font") or {}).items()}
    by_number: dict[int, str] = {}
    artifacts: list[tuple[str, str]] = []
    stack: list[int | str] = []
    texts: list[str] = []
    glyphs: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        order = str(instruction.operator)
        if order in ("BDC", "BMC"):
            properties = operands[1] if order == "BDC" else {}
            kind = str(properties.get("/Subtype", properties.get("/Type", "/")))[1:]
            assert not stack, "marks inside marks"
            stack.append(kind if str(operands[0]) == "/Artifact" else int(properties["/MCID"]))
            texts.append("")
        elif order == "EMC":
            at, text = stack.pop(), texts.pop()
            if isinstance(at, int):
                assert at not in by_number, "a number used twice on one page"
                by_number[at] = text
            else:
                artifacts.append((at, text))
        elif order == "Tf":
            glyphs = maps[str(operands[0])]
        elif order in ("TJ", "Tj"):
            assert stack, "text that is neither content nor artifact"
            for part in operands[0]:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    texts[-1] += "".join(glyphs[int.from_bytes(raw[i : i + 2], "big")] for i in range(0, len(raw), 2))
        elif order in ("f", "f*", "B", "B*", "S", "s", "Do", "sh"):
            assert stack, "drawing that is neither content nor artifact"
    return by_number, artifacts


def _to_unicode(font: Any) -> dict[int, str]:
    table = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
    return {
        int(glyph, 16): bytes.fromhex(text).decode("utf-16-be")
        for glyph, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", table)
    }
