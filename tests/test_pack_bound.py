"""Bound packs: a screen reader finds every word of every part, and a home's code stands where it was drawn."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from typing import Any

import page as page_validation
import pikepdf
import pytest
from pack_material import pack_project, tiny_pack
from pdf_reader import read
from proof_material import ROOT, edit, elements, good

from easyread.errors import NotMade
from easyread.pack.merge import Part, check_wires, merged, saved
from easyread.pack.sheets import CODE, Sheets
from easyread.pack.stamp import Letters, Mark, Stencil, cut, find, fits
from easyread.pack.write import COVER_MARK
from easyread.proof import Outcome, prove
from easyread.render import Renderer
from easyread.render.fonts import find_fonts

NOT_FOR_PACKS = {"page-numbers"}
"""Each leaflet of a pack counts its own pages."""


@cache
def letters() -> Letters:
    return Letters(next(font.path for font in find_fonts(ROOT) if font.weight == 700))


@dataclass(frozen=True)
class Bound:
    """A pack of the tiny project: its parts, and the stencil for codes."""

    parts: tuple[Part, ...]
    stencil: Stencil
    sheets: Sheets
    pack: object


@pytest.fixture(scope="module")
def bound(tmp_path_factory: pytest.TempPathFactory) -> Bound:
    root = pack_project(tmp_path_factory.mktemp("project"))
    pack = tiny_pack(root)
    combination = pack.combinations[0]
    sheets, renderer = Sheets(root), Renderer(root)
    words = pack.packs.words
    parts = [Part(sheets.reader(combination.cover, words), "Your leaflets", "en-GB")]
    parts += [Part(renderer.pdf(one), one.title.text, one.language) for one in combination.leaflets]
    assert combination.supporter
    parts.append(Part(sheets.reader(combination.supporter, None), "For the helper", "en-GB"))
    return Bound(tuple(parts), stencil_of(tuple(parts)), sheets, pack)


def stencil_of(parts: tuple[Part, ...]) -> Stencil:
    pdf = merged(parts, "Your leaflets", "en-GB", "Northshire Police")
    check_wires(pdf)
    slots = cut(pdf, [COVER_MARK], letters())
    return find(saved(pdf), slots, letters())


def joined(parts: tuple[Part, ...]) -> bytes:
    """As general tools join files: pages behind pages."""

    def join(pdf: pikepdf.Pdf) -> None:
        for part in parts[1:]:
            with pikepdf.open(io.BytesIO(part.pdf)) as other:
                pdf.pages.extend(other.pages)

    return edit(parts[0].pdf, join)


def test_a_plain_joining_passes_a_validator_and_loses_the_tags_and_ours_keeps_them_all(bound: Bound) -> None:
    plain = joined(bound.parts)
    assert page_validation.validate_pdf_bytes(plain, profile="ua1").is_compliant
    assert {"tag-orphans", "tag-numbers"} <= prove(plain).ids(Outcome.FAILED)
    with pikepdf.open(io.BytesIO(plain)) as pdf, pytest.raises(NotMade, match="The tags of a pack do not hold"):
        check_wires(pdf)
    ours = bound.stencil.stamped({CODE: "H01"})
    assert page_validation.validate_pdf_bytes(ours, profile="ua1").is_compliant
    assert prove(ours).ids(Outcome.FAILED) - NOT_FOR_PACKS == set()


def test_every_word_of_every_part_is_in_the_packs_tree_in_order(bound: Bound) -> None:
    whole = read(pikepdf_ready(bound.stencil.stamped({CODE: CODE})))
    assert whole.faults == []
    assert [kid.role for kid in whole.tree.kids] == ["Part"] * len(bound.parts)  # type: ignore[union-attr]
    separate = "".join(read(part.pdf).tree.text for part in bound.parts)
    assert whole.tree.text.replace(CODE, "") == separate.replace(CODE, "")


def pikepdf_ready(data: bytes) -> bytes:
    """The same file with its stamped stream packed as all others are: our small reader knows no other packing."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        out = io.BytesIO()
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.specialized)
    return out.getvalue()


def test_a_part_has_its_title_and_its_own_language_and_bookmarks_lead_to_it(bound: Bound) -> None:
    welsh = Part(bound.parts[1].pdf, "Drws", "cy")
    with merged([bound.parts[0], welsh], "Pack", "en-GB") as pdf:
        parts = list(pdf.Root.StructTreeRoot.K[0].K)
        assert [str(part.get("/T", "")) for part in parts] == ["Your leaflets", "Drws"]
        assert [str(part.get("/Lang", "")) for part in parts] == ["en-GB", "cy"]
        first: Any = pdf.Root.Outlines.First
        titles = []
        while first is not None:
            titles.append(str(first.Title))
            first = first.get("/Next")
        assert titles == ["Your leaflets", "Lock your door"]


def test_ids_and_links_of_parts_that_are_the_same_stay_apart() -> None:
    part = Part(good().pdf, "Leaflet", "en-GB")
    with merged([part, part, part], "Pack", "en-GB") as pdf:
        check_wires(pdf)
        ids = [str(one.ID) for one in elements(pdf) if "/ID" in one]
        assert len(ids) == len(set(ids))
        data = saved(pdf)
    report = prove(data)
    assert not {"tag-ids", "tag-links", "tag-numbers", "tag-orphans", "link-target"} & report.ids(Outcome.FAILED)
    assert len(data) < 2 * len(part.pdf)  # a picture stands in the file once


def test_a_part_without_tags_is_refused(bound: Bound) -> None:
    def strip(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/StructTreeRoot"]

    with pytest.raises(NotMade, match="has no tags"):
        merged([bound.parts[0], Part(edit(bound.parts[1].pdf, strip), "Bare", "en-GB")], "Pack", "en-GB")


def test_the_same_pack_is_the_same_bytes(bound: Bound) -> None:
    assert stencil_of(bound.parts).data == bound.stencil.data


def test_a_stamped_code_is_read_aloud_where_it_stands_and_changes_nothing_else(bound: Bound) -> None:
    made = [bound.stencil.stamped({CODE: code}) for code in ("H01", "K7Q4")]
    assert len({len(data) for data in made}) == 1
    assert sum(a != b for a, b in zip(*made, strict=True)) < 40
    for code, data in zip(("H01", "K7Q4"), made, strict=True):
        reading = read(pikepdf_ready(data))
        assert reading.faults == []
        paragraphs = [one.text for one in reading.tree.every("P")]
        assert paragraphs[paragraphs.index("Home") + 1] == code
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert not pdf.get_warnings()
            assert code not in str(pdf.docinfo) + pdf.Root.Metadata.read_bytes().decode()


def test_a_stamped_cover_looks_as_if_it_had_been_drawn(bound: Bound) -> None:
    code = "K7Q4"
    words = bound.pack.packs.words  # type: ignore[attr-defined]
    cover = bound.pack.combinations[0].cover  # type: ignore[attr-defined]
    drawn = first_page(bound.sheets.reader(cover, words, code))
    stamped = first_page(bound.stencil.stamped({CODE: code}))
    assert drawn.size == stamped.size
    pairs = zip(drawn.get_flattened_data(), stamped.get_flattened_data(), strict=True)
    apart = sum(abs(a - b) > 100 for a, b in pairs) / (drawn.size[0] * drawn.size[1])
    assert apart < 0.0005


def first_page(pdf: bytes):  # type: ignore[no-untyped-def]
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    return document[0].render(scale=1.0).to_pil().convert("L")


@pytest.mark.parametrize("code", ["WWW9WWW9WWW9", "Ł77"])
def test_a_code_that_cannot_be_stamped_is_known_beforehand(bound: Bound, code: str) -> None:
    slot = bound.stencil.slots[0]
    assert fits(slot, "K7Q4", letters())
    assert not fits(slot, code, letters())


def test_a_sheet_without_its_mark_or_with_two_is_refused(bound: Bound) -> None:
    with merged([bound.parts[1]], "Pack", "en-GB") as pdf, pytest.raises(NotMade, match="on a sheet 0 times"):
        cut(pdf, [COVER_MARK], letters())
    with merged([bound.parts[0]] * 2, "Pack", "en-GB") as pdf, pytest.raises(NotMade, match="on a sheet 2 times"):
        cut(pdf, [Mark(CODE, 50)], letters())


def test_the_covers_of_every_shipped_format_keep_the_readers_promises() -> None:
    from easyread.load import open_library
    from easyread.load.packs import read_pack_content
    from easyread.pack import Home, make_pack

    library = open_library(ROOT)
    content = read_pack_content(library)
    assert not content.findings
    pack_name = next(name for name, recipe in content.recipes.items() if recipe.topics)
    needs = [(), *((need,) for need in library.audiences if need != library.settings.base)]
    homes = [Home(f"H{n}", needs=need, packs=(pack_name,)) for n, need in enumerate(needs)]
    pack = make_pack(library, homes, drafts=True)
    sheets = Sheets(library.root)
    for one in pack.combinations:
        sheets.reader(one.cover, pack.packs.words)
    assert len(pack.combinations) == len(homes)
