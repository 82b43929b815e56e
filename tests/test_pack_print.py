"""Print files and booklets: what comes out of the printer is in order, whole, and never smaller than it was drawn."""

from __future__ import annotations

import io
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pack_material import WITH_A5, library_of, pack_project, tiny_pack
from proof_material import ROOT
from test_pack_bound import letters

from easyread.errors import ContentError, NotMade
from easyread.pack import Home, Pack, make_pack
from easyread.pack.cost import Cost, cost_of, pounds
from easyread.pack.count import PageCount, costs_of, total_cost
from easyread.pack.fonts import CommonFont, common_fonts
from easyread.pack.impose import Side, booklet, check_sizes
from easyread.pack.office import separator_of
from easyread.pack.order import order_picture
from easyread.pack.printing import Fold, Piece, Stack, print_file
from easyread.pack.sheets import CODE, PLACE, SHEETS, Sheets
from easyread.pack.write import COVER_MARK, SEPARATOR_MARKS
from easyread.render import Renderer
from easyread.render.fonts import find_fonts


@dataclass(frozen=True)
class Stock:
    """Drawn pieces of the tiny project: the separator, then the parts of its first pack."""

    pack: Pack
    pieces: tuple[Piece, ...]
    fonts: dict[str, CommonFont]

    def stacks(self, count: int) -> list[Stack]:
        """So many homes, each with the same pack."""
        numbers = tuple(range(len(self.pieces)))
        return [
            Stack(f"H{n}", numbers, {CODE: f"H{n}", PLACE: f"Home {n} of {count}", SHEETS: "9 sheets"})
            for n in range(1, count + 1)
        ]

    def file(self, count: int, fold: Fold | None = None) -> bytes:
        return print_file(self.pieces, self.stacks(count), "Print 1", letters(), self.fonts, fold, frozenset({0}))


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Stock:
    root = pack_project(tmp_path_factory.mktemp("project"))
    pack = tiny_pack(root)
    one = pack.combinations[0]
    sheets, renderer = Sheets(root), Renderer(root)
    drawn = [sheets.officer(separator_of(pack)), sheets.reader(one.cover, pack.packs.words)]
    drawn += [renderer.pdf(leaflet) for leaflet in one.leaflets]
    assert one.supporter
    drawn.append(sheets.reader(one.supporter, None))
    pieces = []
    for n, pdf in enumerate(drawn):
        file = root / f"{n}.pdf"
        file.write_bytes(pdf)
        marks = {0: SEPARATOR_MARKS, 1: (COVER_MARK,)}.get(n, ())
        pieces.append(Piece(file, tuple(marks)))
    fonts = common_fonts([piece.file for piece in pieces], {font.name: font.path for font in find_fonts(ROOT)})
    return Stock(pack, tuple(pieces), fonts)


def pages_of(piece: Piece) -> int:
    with pikepdf.open(piece.file) as pdf:
        return len(pdf.pages)


def words(pdf: bytes, page: int) -> str:
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage().get_text_bounded()
    return " ".join(text.split())


def picture(pdf: bytes, page: int):  # type: ignore[no-untyped-def]
    return pypdfium2.PdfDocument(pdf)[page].render(scale=1.0).to_pil().convert("L")


def apart(one, other) -> float:  # type: ignore[no-untyped-def]
    """The share of points that differ clearly."""
    assert one.size == other.size
    pairs = zip(one.get_flattened_data(), other.get_flattened_data(), strict=True)
    return float(sum(abs(a - b) > 110 for a, b in pairs) / (one.size[0] * one.size[1]))


def test_packs_stand_in_walking_order_each_behind_its_separator(stock: Stock) -> None:
    made = stock.file(3)
    each = 1 + 1 + sum(pages_of(piece) for piece in stock.pieces[1:])  # a separator has a blank back
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert not pdf.get_warnings()
        assert len(pdf.pages) == 3 * each
        assert "/StructTreeRoot" not in pdf.Root
    for n in range(3):
        assert f"H{n + 1} Home {n + 1} of 3 9 sheets" in words(made, n * each)
        assert words(made, n * each + 1) == ""
        assert f"Home H{n + 1}" in words(made, n * each + 2) or f"H{n + 1}" in words(made, n * each + 2)
        assert "Lock" in words(made, n * each + 4)


def test_each_part_begins_on_a_sheet_of_its_own(stock: Stock) -> None:
    made = stock.file(1)
    starts = [0, 2]
    for piece in stock.pieces[1:-1]:
        count = pages_of(piece)
        starts.append(starts[-1] + count + count % 2)
    assert all(start % 2 == 0 for start in starts)
    assert words(made, starts[-1]).startswith("For the person who helps you")


def test_a_printed_page_looks_as_it_was_drawn(stock: Stock) -> None:
    made = stock.file(1)
    leaflet = stock.pieces[2]
    first = 2 + pages_of(stock.pieces[1])
    drawn = leaflet.file.read_bytes()
    for page in range(pages_of(leaflet)):
        assert apart(picture(drawn, page), picture(made, first + page)) < 0.001


def test_a_leaflet_stands_in_a_file_once_however_many_homes_have_it(stock: Stock) -> None:
    few, many = len(stock.file(5)), len(stock.file(205))
    assert (many - few) / 200 < 1500  # a list of pages and a code
    assert few < 2.2 * sum(piece.file.stat().st_size for piece in stock.pieces)


def test_the_same_homes_give_the_same_print_file_and_others_can_read_it(stock: Stock, tmp_path: Path) -> None:
    made = stock.file(4)
    assert made == stock.file(4)
    file = tmp_path / "print.pdf"
    file.write_bytes(made)
    ran = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0
    assert ran.stderr == ""
    assert ran.stdout.count("Next pack") == 4


def test_bookmarks_and_metadata_of_a_print_file_carry_codes_at_most(stock: Stock) -> None:
    with pikepdf.open(io.BytesIO(stock.file(3))) as pdf:
        titles: list[str] = []
        item: Any = pdf.Root.Outlines.First
        while item is not None:
            titles.append(str(item.Title))
            item = item.get("/Next")
        assert titles == ["H1", "H2", "H3"]
        assert dict(pdf.docinfo.items()).keys() == {"/Title"}


# ---------------------------------------------------------------- booklets


@pytest.mark.parametrize(
    ("pages", "order"),
    [
        (4, [(3, 0), (1, 2)]),
        (8, [(7, 0), (1, 6), (5, 2), (3, 4)]),
        (6, [(5, 0), (1, None), (None, 2), (3, 4)]),
        (2, [(1, 0), (None, None)]),
        (1, [(None, 0), (None, None)]),
    ],
)
def test_a_folded_booklet_reads_in_order_with_its_last_page_on_the_back(
    pages: int, order: list[tuple[int | None, int | None]]
) -> None:
    assert [(side.left, side.right) for side in booklet(pages)] == order


@pytest.mark.parametrize("pages", range(1, 41))
def test_paper_that_is_stacked_folded_and_leafed_through_gives_every_page_once_in_order(pages: int) -> None:
    sides = booklet(pages)
    # folding as paper does it: of each sheet the front's right half and the back's left half are one leaf's two
    # sides, and its other half is a leaf near the end; inner sheets lie inside
    front: list[int | None] = []
    back: list[int | None] = []
    for outer, inner in zip(sides[::2], sides[1::2], strict=True):
        front += [outer.right, inner.left]
        back = [inner.right, outer.left, *back]
    read = [page for page in (*front, *back) if page is not None]
    assert read == list(range(pages))
    blanks = [page is None for page in (*front, *back)]
    assert blanks[-1] is (pages == 1)


def test_inner_sheets_move_to_the_fold_and_a_long_edge_printer_gets_backs_upside_down() -> None:
    sides = booklet(16, thickness=0.1, flip="long")
    assert [round(side.creep, 2) for side in sides] == [0, 0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3]
    assert [side.turned for side in sides] == [False, True] * 4
    assert not any(side.turned for side in booklet(16, flip="short"))
    with pytest.raises(NotMade, match="too thick to fold"):
        booklet(400, thickness=0.1)
    assert booklet(0) == []
    assert Side(None, 0) in booklet(1)


@pytest.mark.parametrize("flip", ["short", "long"])
def test_folded_pages_keep_their_size_and_stand_side_by_side(stock: Stock, flip: str) -> None:
    made = stock.file(1, Fold("A4", 0.1, flip))
    leaflet = stock.pieces[2]
    drawn = leaflet.file.read_bytes()
    sides = booklet(pages_of(leaflet), 0.1, flip)
    first = 2 + len(booklet(pages_of(stock.pieces[1])))
    for n, side in enumerate(sides):
        sheet = picture(made, first + n)
        assert sheet.size == (1191, 842)  # A3 on its side
        if side.turned:
            sheet = sheet.rotate(180)
        for page, left in ((side.left, 0), (side.right, 595)):
            if page is None:
                continue
            shift = round((1 if left == 0 else -1) * side.creep * 72 / 25.4)
            half = sheet.crop((left + shift, 0, left + shift + 596, 842))
            whole = picture(drawn, page).resize((596, 842))
            assert apart(whole, half) < 0.02


def test_a_folded_run_has_each_homes_code_on_its_cover_and_its_separator(stock: Stock) -> None:
    made = stock.file(2, Fold("A4"))
    text = [words(made, page) for page in range(len(pypdfium2.PdfDocument(made)))]
    assert [n for n, said in enumerate(text) if "Next pack" in said and "H2" in said]
    assert [n for n, said in enumerate(text) if "Your leaflets" in said and "H2" in said]


def test_a_page_that_is_not_laid_out_at_the_folded_size_is_refused_with_what_to_choose(stock: Stock) -> None:
    with pytest.raises(NotMade, match=r"laid out at A4, not at A5: on A5 its letters would be smaller.*--fold A4"):
        stock.file(1, Fold("A5"))
    check_sizes([(148.0, 210.0)], "A5")
    with pytest.raises(NotMade, match="leave --fold out"):
        check_sizes([(297.0, 420.0)], "A4")


def test_a5_is_refused_where_pages_cannot_be_laid_out_or_letters_would_be_too_small(tmp_path: Path) -> None:
    root = pack_project(tmp_path / "one")
    with pytest.raises(ContentError) as error:
        tiny_pack(root, folded="A5")
    assert "Say --fold A4" in error.value.findings[0].message
    root = pack_project(tmp_path / "two", **{"content/settings.yaml": WITH_A5})
    home = Home("H01", choices=(("size", "24"),), packs=("visit",))
    pack = make_pack(library_of(root), [home], drafts=True, folded="A5")
    # this content keeps the chosen size on A5 too; what is laid out is looked at again when it is folded
    assert pack.combinations[0].leaflets[0].look.size == 24


# ---------------------------------------------------------------- paper and pence


def test_sheets_sides_and_pence_come_from_the_price_file(stock: Stock) -> None:
    prices = stock.pack.prices
    assert cost_of(10, 1, "A4", prices) == Cost(5, 9, 5 * 1 + 9 * 6)
    assert cost_of(4, 0, "A3", prices) == Cost(2, 4, 2 * 2 + 4 * 12)
    with pytest.raises(NotMade, match=r"prices\.yaml has no paper A2"):
        cost_of(1, 0, "A2", prices)
    assert pounds(12345) == "£123.45"


def test_the_number_of_pages_is_known_before_anything_is_drawn(stock: Stock) -> None:
    count = PageCount(stock.pack)
    one = stock.pack.combinations[0]
    assert [count(part) for part in one.parts] == [pages_of(piece) for piece in stock.pieces[1:]]
    costs = costs_of(stock.pack, count)
    assert costs[0].sheets == sum(-(-pages_of(piece) // 2) for piece in stock.pieces[1:])
    total = total_cost(stock.pack, costs)
    homes = stock.pack.homes
    assert total.sheets == sum(costs[home.combination].sheets * home.copies for home in homes) + 2 * len(homes)


def test_the_picture_of_the_sheet_order_shows_every_home_and_how_pages_are_folded(stock: Stock) -> None:
    drawn = order_picture(stock.pack, PageCount(stock.pack), stock.pack.homes)
    assert drawn.count('fill="#1a1a1a"') == 3
    assert "H03 × 2" in drawn
    folded = tiny_pack(stock.pack.library.root, folded="A4")
    assert "|1" in order_picture(folded, PageCount(folded), folded.homes)
