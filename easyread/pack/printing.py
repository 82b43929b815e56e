"""Print files: packs in walking order, a separator before each, for a printer that staples nothing by itself.

They are untagged: a screen reader gets the home's own PDF. A leaflet stands in a file once, however many homes have
it, and a picture once, however many leaflets have it; what a home adds is a list of pages and its code.
"""

from __future__ import annotations

import hashlib
import io
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from easyread.errors import NotMade
from easyread.pack.fonts import CommonFont
from easyread.pack.impose import SHEET_OF, SIZES, booklet, check_sizes, placed
from easyread.pack.merge import Shared
from easyread.pack.shorter import rounded, shorter, untagged
from easyread.pack.stamp import STAMP_FONT, Letters, Mark, Slot, fits, shift, taken_out

HOMES_A_FILE = 500
HOMES_A_NODE = 25
"""Homes under one node of the page tree: few enough for a viewer to find a page, and alike enough to pack well."""
_MM = 72 / 25.4
_DRAWN = re.compile(rb"(/\S+) Do\b")
_MOST_ZIP: Final = 9
_USUAL_ZIP: Final = -1


@dataclass(frozen=True)
class Piece:
    """A PDF that goes into a print file, with the marks in it (their texts are given for each home)."""

    file: Path
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Stack:
    """What is printed for one home: its pieces by number, and what is stamped on each mark's place."""

    code: str
    pieces: tuple[int, ...]
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Fold:
    """How booklets are folded: the page's size, the thickness of a sheet in mm, and how the printer turns sheets."""

    page: str
    thickness: float = 0.0
    flip: str = "short"


@dataclass
class _Sheetside:
    """One printed side, ready to be used again and again."""

    contents: list[Any]
    resources: Any
    box: Any
    rotate: int = 0
    slots: tuple[tuple[Slot, str], ...] = ()
    """Slots on it, each with the matrix that its page stands in."""


def print_file(
    pieces: Sequence[Piece],
    stacks: Sequence[Stack],
    title: str,
    letters: Letters,
    fonts: Mapping[str, CommonFont],
    fold: Fold | None = None,
    alone: frozenset[int] = frozenset(),
) -> bytes:
    """One print file: the stacks in their order.

    ``fonts`` are the font programs that stand in place of each leaflet's own cut of them (`common_fonts`). ``alone``
    are the pieces that are single sheets and never folded, such as separators. Raises `NotMade` when a page has not
    the size it is to be folded at, or a text does not fit its place.
    """
    maker = _Maker(pieces, letters, fonts, fold, alone)
    for stack in stacks:
        maker.add(stack)
    return maker.finish(title)


class _Maker:
    def __init__(
        self,
        pieces: Sequence[Piece],
        letters: Letters,
        fonts: Mapping[str, CommonFont],
        fold: Fold | None,
        alone: frozenset[int],
    ) -> None:
        self.out = Pdf.new()
        self.pieces, self.letters, self.fold, self.alone = pieces, letters, fold, alone
        self.shared = Shared(self.out)
        self.fonts = fonts
        self.common_fonts: dict[str, Any] = {}
        self.resources = self.out.make_indirect(Dictionary())
        self.streams: dict[bytes, Any] = {}
        self.boxes: dict[tuple[float, float], Any] = {}
        self.sides: dict[int, list[_Sheetside]] = {}
        self.nodes: list[Any] = []
        self.kids: list[Any] = []
        self.in_node = 0
        self.codes: list[tuple[str, Any]] = []
        self.taken: dict[tuple[int, int], Any] = {}
        self.names: dict[tuple[int, int], str] = {}
        self.renamed: dict[tuple[int, int], dict[bytes, bytes]] = {}
        self.count = 0
        self.stamp: Any = None
        self.open: list[Pdf] = []
        self.root = self.out.make_indirect(Dictionary(Type=Name.Pages, Count=0))
        self.node = self.out.make_indirect(Dictionary(Type=Name.Pages, Parent=self.root))

    def add(self, stack: Stack) -> None:
        """The sides of one home. Some homes share a node of the page tree."""
        if self.in_node == HOMES_A_NODE:
            self._close()
        self.in_node += 1
        node, kids = self.node, self.kids
        first = len(kids)
        for piece in stack.pieces:
            if piece not in self.sides:
                self.sides[piece] = self._sides(piece)
            for side in self.sides[piece]:
                page = Dictionary(Type=Name.Page, Parent=node, MediaBox=side.box)
                if side.resources.objgen != self.resources.objgen:
                    page.Resources = side.resources
                contents = side.contents
                if side.slots:
                    contents = [*contents, *self._stamped(side, stack)]
                page.Contents = contents[0] if len(contents) == 1 else Array(contents)
                if side.rotate:
                    page.Rotate = side.rotate
                kids.append(self.out.make_indirect(page))
        if len(kids) > first:
            self.codes.append((stack.code, kids[first]))

    def _close(self) -> None:
        """Fills the open node of the page tree, and opens another."""
        boxes = {page.MediaBox.objgen: page.MediaBox for page in self.kids}
        if len(boxes) == 1:  # the node says it for all of them
            self.node.MediaBox = next(iter(boxes.values()))
            for page in self.kids:
                del page["/MediaBox"]
        self.node.Kids, self.node.Count = Array(self.kids), len(self.kids)
        self.count += len(self.kids)
        self.nodes.append(self.node)
        self.node = self.out.make_indirect(Dictionary(Type=Name.Pages, Parent=self.root))
        self.kids, self.in_node = [], 0

    def finish(self, title: str) -> bytes:
        """The bytes. The same stacks give the same bytes."""
        out = self.out
        if self.kids:
            self._close()
        self.root.Kids, self.root.Count, self.root.Resources = Array(self.nodes), self.count, self.resources
        self._shorten()
        out.Root.Pages = self.root
        if len(self.codes) > 1:
            self._bookmarks()
        out.Root.ViewerPreferences = Dictionary(Duplex=Name(f"/DuplexFlip{'Short' if self._short else 'Long'}Edge"))
        out.docinfo["/Title"] = title
        data = io.BytesIO()
        pikepdf.settings.set_flate_compression_level(_MOST_ZIP)
        try:
            out.save(
                data,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                stream_decode_level=pikepdf.StreamDecodeLevel.none,
                deterministic_id=True,
            )
        finally:
            pikepdf.settings.set_flate_compression_level(_USUAL_ZIP)
        for source in self.open:
            source.close()
        return data.getvalue()

    @property
    def _short(self) -> bool:
        return self.fold is not None and self.fold.flip == "short"

    def _bookmarks(self) -> None:
        top = self.out.make_indirect(Dictionary(Type=Name.Outlines, Count=-len(self.codes)))
        before: Any = None
        for code, page in self.codes:
            item = self.out.make_indirect(Dictionary(Title=String(code), Parent=top, Dest=Array([page, Name.Fit])))
            if before is None:
                top.First = item
            else:
                before.Next, item.Prev = item, before
            before = item
        top.Last = before
        self.out.Root.Outlines = top

    def _shorten(self) -> None:
        """Figures that nobody can see are taken out of the drawings."""
        seen: set[tuple[int, int]] = set()
        waiting = list(self.resources.get("/XObject", {}).values())
        while waiting:
            drawing = waiting.pop()
            if drawing.objgen in seen or drawing.get("/Subtype") != Name.Form:
                continue
            seen.add(drawing.objgen)
            shorter = zlib.compress(rounded(drawing.read_bytes()), _MOST_ZIP)
            drawing.write(shorter, filter=Name.FlateDecode)
            inner = drawing.get("/Resources", Dictionary()).get("/XObject", Dictionary())
            waiting += [*inner.values()]

    # ------------------------------------------------------------ a piece

    def _sides(self, number: int) -> list[_Sheetside]:
        """The printed sides of a piece: an even number, so that the next begins on a sheet of its own."""
        piece = self.pieces[number]
        source = pikepdf.open(piece.file)
        self.open.append(source)
        slots, pages = taken_out(source, piece.marks, self.letters)
        copied = [self._copied(source, page, orders) for page, orders in zip(source.pages, pages, strict=True)]
        sizes = [self._size(page.obj) for page in source.pages]
        slot_of: dict[int, list[Slot]] = {}
        for at, slot in slots:
            slot_of.setdefault(at, []).append(slot)
        for at in slot_of:
            self._with_stamp_font(copied[at][1])
        if self.fold is None or number in self.alone:
            flat = [
                _Sheetside([contents], resources, self._box(size), 0, self._whole(slot_of.get(at, ()), size))
                for at, ((contents, resources), size) in enumerate(zip(copied, sizes, strict=True))
            ]
            if self.fold is not None:
                flat = [self._onto_sheet(side, size) for side, size in zip(flat, sizes, strict=True)]
            if len(flat) % 2:
                flat.append(_Sheetside([self._stream(b"")], self.resources, flat[-1].box, flat[-1].rotate))
            return flat
        check_sizes(sizes, self.fold.page)
        return list(self._folded(copied, sizes, slot_of, self.fold))

    def _folded(
        self,
        copied: Sequence[tuple[Any, Any]],
        sizes: Sequence[tuple[float, float]],
        slot_of: Mapping[int, Sequence[Slot]],
        fold: Fold,
    ) -> Iterator[_Sheetside]:
        forms = [
            self._form(contents, resources, size) for (contents, resources), size in zip(copied, sizes, strict=True)
        ]
        short, long = SIZES[SHEET_OF[fold.page]]
        for side in booklet(len(forms), fold.thickness, fold.flip):
            left, right, y = placed(side, fold.page)
            turn = f"-1 0 0 -1 {long * _MM:.3f} {short * _MM:.3f} cm\n" if side.turned else ""
            orders, drawings, slots = [], Dictionary(), []
            for name, page, x in (("/L", side.left, left), ("/R", side.right, right)):
                if page is None:
                    continue
                matrix = f"{turn}1 0 0 1 {x * _MM:.3f} {y * _MM:.3f} cm\n"
                drawings[name] = forms[page]
                orders.append(f"q\n{matrix}{name} Do\nQ\n")
                upright = f"{matrix}{_to_px(sizes[page])}"
                slots += [(slot, upright) for slot in slot_of.get(page, ())]
            resources = Dictionary(XObject=drawings)
            if slots:
                resources.Font = Dictionary({STAMP_FONT: self._stamp_font()})
            yield _Sheetside(
                [self._stream("".join(orders).encode())], self.out.make_indirect(resources), self._box((long, short)),
                0, tuple(slots),
            )  # fmt: skip

    def _onto_sheet(self, side: _Sheetside, size: tuple[float, float]) -> _Sheetside:
        """A single sheet among booklets: it lies on paper of the same size, in its middle."""
        assert self.fold is not None
        short, long = SIZES[SHEET_OF[self.fold.page]]
        if abs(size[0] - short) < 1 and abs(size[1] - long) < 1:
            side.rotate = 90
            return side
        x, y = (long - size[0]) / 2, (short - size[1]) / 2
        form = self._form(side.contents[0], side.resources, size)
        matrix = f"1 0 0 1 {x * _MM:.3f} {y * _MM:.3f} cm\n"
        resources = Dictionary(XObject=Dictionary({"/L": form}))
        if side.slots:
            resources.Font = Dictionary({STAMP_FONT: self._stamp_font()})
        slots = tuple((slot, f"{matrix}{upright}") for slot, upright in side.slots)
        orders = self._stream(f"q\n{matrix}/L Do\nQ\n".encode())
        return _Sheetside([orders], self.out.make_indirect(resources), self._box((long, short)), 0, slots)

    def _whole(self, slots: Sequence[Slot], size: tuple[float, float]) -> tuple[tuple[Slot, str], ...]:
        return tuple((slot, _to_px(size)) for slot in slots)

    def _copied(self, source: Pdf, page: Any, orders: bytes) -> tuple[Any, Any]:
        """A page's drawing orders and resources, in this file, with tags and needless figures taken out."""
        holder = source.make_indirect(Dictionary(R=page.obj.Resources))
        resources = self.out.copy_foreign(holder).R
        if resources.objgen not in self.taken:
            self.taken[resources.objgen] = self._taken(resources)
        names = self.renamed[resources.objgen]
        orders = _DRAWN.sub(lambda one: names.get(one[1], one[1]) + b" Do", orders)
        # the engine leaves a page's axes turned: what is stamped after it must not find them so
        orders = b"q\n" + shorter(untagged(orders)) + b"\nQ\n"
        return self._stream(orders), self.taken[resources.objgen]

    def _taken(self, resources: Any) -> Any:
        """A leaflet's resources: with common fonts and shared drawings, and in the file's own where they fit."""
        self.shared.add(resources)
        fonts = resources.get("/Font", {})
        for name in list(fonts.keys()):
            family = str(fonts[name].BaseFont).partition("+")[2]
            if family in self.fonts:
                if family not in self.common_fonts:
                    common = self.fonts[family]
                    program = self._packed(common.program, Length1=len(common.program))
                    self.common_fonts[family] = common.put(self.out, fonts[name], program)
                fonts[name] = self.common_fonts[family]
        names = {}
        for name, drawing in resources.get("/XObject", {}).items():
            names[name.encode()] = self.names.setdefault(drawing.objgen, f"/D{len(self.names)}")
        drawings = Dictionary(
            {names[name.encode()]: drawing for name, drawing in resources.get("/XObject", {}).items()}
        )
        resources.XObject = drawings
        self.renamed[resources.objgen] = {old: new.encode() for old, new in names.items()}
        for kind, some in resources.items():
            mine = self.resources.get(kind, Dictionary())
            if any(name in mine and not _same(mine[name], some[name]) for name, _ in some.items()):
                return resources  # another thing has the name: this leaflet keeps its own
        for kind, some in resources.items():
            if kind not in self.resources:
                self.resources[kind] = Dictionary()
            for name, thing in some.items():
                self.resources[kind][name] = thing
        return self.resources

    def _form(self, contents: Any, resources: Any, size: tuple[float, float]) -> Any:
        form = self.out.make_stream(contents.read_raw_bytes())
        form.Filter = Name.FlateDecode
        form.Type, form.Subtype = Name.XObject, Name.Form
        form.BBox = Array([0, 0, round(size[0] * _MM, 3), round(size[1] * _MM, 3)])
        form.Resources = resources
        return form

    # ------------------------------------------------------------ a home's own

    def _stamped(self, side: _Sheetside, stack: Stack) -> list[Any]:
        """The orders that stamp a home's texts: how they begin, which all homes share, and the rest."""
        begin, own, before = "", [], ""
        for slot, matrix in side.slots:
            text = stack.texts[slot.mark.text]
            if not fits(slot, text, self.letters):
                raise NotMade("A code does not fit on its sheet.", "Use a shorter code.")
            place = f"{STAMP_FONT} {slot.size:g} Tf\n1 0 0 -1 {slot.x:g} {slot.y} Tm\n"
            if not begin:
                begin = f"q {matrix.strip()} BT\n{place}"
            else:
                own.append(place if matrix == before else f"ET Q q {matrix.strip()} BT\n{place}")
            before = matrix
            move = shift(slot, text, self.letters)
            own.append(f"{f'{move:.1f} 0 Td ' if move else ''}[<{self.letters.hex(text)}>] TJ\n")
        return [self._stream(begin.encode()), self.out.make_stream("".join([*own, "ET Q"]).encode())]

    def _with_stamp_font(self, resources: Any) -> None:
        if "/Font" not in resources:
            resources.Font = Dictionary()
        resources.Font[STAMP_FONT] = self._stamp_font()

    def _stamp_font(self) -> Any:
        if self.stamp is None:
            self.stamp = self.letters.font(self.out)
        return self.stamp

    # ------------------------------------------------------------ things that are made once

    def _stream(self, data: bytes) -> Any:
        key = hashlib.sha256(data).digest()
        if key not in self.streams:
            self.streams[key] = self._packed(data)
        return self.streams[key]

    def _packed(self, data: bytes, **more: Any) -> Any:
        stream = self.out.make_stream(zlib.compress(data, _MOST_ZIP), **more)
        stream.Filter = Name.FlateDecode
        return stream

    def _box(self, size: tuple[float, float]) -> Any:
        if size not in self.boxes:
            box = Array([0, 0, round(size[0] * _MM, 3), round(size[1] * _MM, 3)])
            self.boxes[size] = self.out.make_indirect(box)
        return self.boxes[size]

    def _size(self, page: Any) -> tuple[float, float]:
        left, low, right, high = (float(value) for value in page.MediaBox)
        return round((right - left) / _MM, 1), round((high - low) / _MM, 1)


def _same(one: Any, other: Any) -> bool:
    if one.is_indirect or other.is_indirect:
        return bool(one.objgen == other.objgen)
    return bool(one == other)


def _to_px(size: tuple[float, float]) -> str:
    """From a page's points, from below, to the px from above in which the engine draws."""
    return f"0.75 0 0 -0.75 0 {size[1] * _MM:.3f} cm\n"
