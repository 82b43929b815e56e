"""The plan of the pages: nothing split, nothing alone, an even number."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny import TODAY

from easyread.errors import NotMade
from easyread.leaflet import Answer, Leaflet, Look, Part, Picture, Row, RowKind, Run, Sentence
from easyread.load import open_library
from easyread.render import Renderer
from easyread.render.fonts import find_fonts
from easyread.render.grid import grid_of
from easyread.render.measure import Letters
from easyread.render.pages import Plan, plan
from easyread.tailor import tailor

ROOT = Path(__file__).parents[1]
PICTURE = Picture("door-chain", "pictograms/colour/door-chain.svg", "A door on a chain.")
FURNITURE = (
    "about_heading",
    "code",
    "comments_say",
    "draft",
    "draft_line",
    "easy_read",
    "notes_heading",
    "replies_heading",
    "page",
    "photo",
    "words_heading",
)


@pytest.fixture(scope="module")
def letters() -> Letters:
    return Letters(*(font.path for font in find_fonts(ROOT)))


def said(*phrases: str) -> Sentence:
    return Sentence(tuple((Run(phrase),) for phrase in phrases))


def row(n: int, kind: RowKind = "advice", text: str = "Lock your door.") -> Row:
    return Row(f"row-{n}", kind, (said(text),), PICTURE)


def leaflet(*parts: Part, look: Look | None = None) -> Leaflet:
    return Leaflet(
        topic="t", format="easy-read", language="en-GB", title=said("Title"), about="", force="F", code="DOOR 1",
        edition="AA 111", month="May 2027", state="draft", family_dark="#0e4a4e", family_tint="#e3f0ef", cover=PICTURE,
        help_line=("a", "b"), parts=parts, words=(Answer("Word", (said("It means this."),)),),
        answers=(Answer("Made by", (said("Us"),)),), furniture=tuple((name, name) for name in FURNITURE),
        look=look or Look(),
    )  # fmt: skip


def rows_on_pages(made: Plan) -> list[list[str]]:
    return [[placed.row.id for placed in page.rows] for page in made.pages if page.kind == "rows"]


def planned(letters: Letters, *rows: Row, look: Look | None = None) -> Plan:
    made = leaflet(Part(said("Part"), rows, 1, "Part 1"), look=look)
    return plan(made, grid_of(made.look), letters)


def test_four_rows_do_not_leave_one_row_alone_on_the_next_page(letters: Letters) -> None:
    pages = rows_on_pages(planned(letters, *(row(n) for n in range(4))))
    assert [len(page) for page in pages] == [2, 2]


def test_no_row_stands_alone_in_the_middle_of_a_part(letters: Letters) -> None:
    look = Look(size=28, rows=3)
    rows = [row(0), row(1), row(2), row(3, "not"), row(4, "do"), row(5)]
    pages = rows_on_pages(planned(letters, *rows, look=look))
    assert [len(page) for page in pages] == [1, 2, 3]


def test_a_do_not_is_never_parted_from_what_to_do_instead(letters: Letters) -> None:
    rows = [row(0), row(1), row(2, "not"), row(3, "do"), row(4), row(5)]
    for page in rows_on_pages(planned(letters, *rows)):
        assert ("row-2" in page) == ("row-3" in page)


def test_never_more_than_three_numbered_steps_on_a_page(letters: Letters) -> None:
    for page in rows_on_pages(planned(letters, *(row(n, "step") for n in range(9)))):
        assert len(page) <= 3


def test_a_reader_with_big_letters_gets_three_ideas_a_page_and_never_smaller_type(letters: Letters) -> None:
    look = Look(size=22, rows=3)
    pages = rows_on_pages(planned(letters, *(row(n) for n in range(7)), look=look))
    assert max(len(page) for page in pages) <= 3
    assert grid_of(look).size == 22


def test_a_row_with_too_many_words_is_named_instead_of_losing_its_end(letters: Letters) -> None:
    long = row(1, text="This row has far too many words in it. " * 8)
    made = planned(letters, row(0), long, row(2))
    assert [r.id for r in made.too_tall] == ["row-1"]
    assert sum(len(page) for page in rows_on_pages(made)) == 3


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["advice", "pair", "long"]), min_size=1, max_size=14),
    st.sampled_from([Look(), Look(size=22, rows=3), Look(size=28), Look(size=36), Look(size=20, rows=3)]),
)
def test_every_row_stands_once_in_order_and_no_page_is_over_full(
    letters: Letters, kinds: list[str], look: Look
) -> None:
    rows: list[Row] = []
    for kind in kinds:
        n = len(rows)
        if kind == "pair":
            rows += [row(n, "not"), row(n + 1, "do")]
        else:
            rows.append(row(n, text="Put the chain on before you open the door now. " * (3 if kind == "long" else 1)))
    made = planned(letters, *rows, look=look)
    slots = grid_of(look).slots
    assert [id_ for page in rows_on_pages(made) for id_ in page] == [r.id for r in rows]
    for page in made.pages:
        used = sum(placed.slots for placed in page.rows) + (1 if page.opener else 0)
        one_unit = len(page.rows) <= 2
        assert used <= slots or one_unit
    assert (len(made.pages) + 1) % 2 == 0


def test_a_phone_number_or_a_date_never_stands_on_two_lines(letters: Letters) -> None:
    look = Look(size=28)
    for words in ("Phone Citizens Advice on 0808 223 1133 today.", "Check it again on 24 November 2026 please."):
        lines = letters.lines(said(words), 90, grid_of(look))
        printed = ["".join(run.text for run in line) for line in lines]
        assert " ".join(printed) == words
        assert any("0808 223 1133" in line or "24 November 2026" in line for line in printed)


def test_an_address_wider_than_its_line_breaks_behind_a_dot_and_gets_no_hyphen(letters: Letters) -> None:
    grid = grid_of(Look(size=28))
    printed = [
        "".join(run.text for run in line) for line in letters.lines(said("Go to reportfraud.police.uk."), 60, grid)
    ]
    assert "".join(printed).replace(" ", "") == "Goto" + "reportfraud.police.uk."
    assert all(letters.wide(line, False, grid) <= 61 for line in printed)


def test_a_last_page_that_is_just_full_does_not_spill_over_for_a_reader_with_strong_rules(letters: Letters) -> None:
    look = Look(size=22, line=1.45, rows=3, sheet="a5", colours="strong", weight="first-sentence")
    lines = (2, 2, 2, 2, 1, 2, 5, 5)  # 155.8 mm on the second page with thin rules, of 156
    answers = tuple(Answer("Made by", (said(*["Phone us here today."] * most),)) for most in lines)
    plain = leaflet(Part(said("Part"), (row(0), row(1)), 1, "Part 1"), look=look)
    words = tuple({**dict(plain.furniture), "page": "Page {page} of {pages}"}.items())
    made = replace(plain, words=(), answers=answers, furniture=words)
    with pikepdf.open(io.BytesIO(Renderer(ROOT).pdf(made))) as pdf:
        assert len(pdf.pages) == plan(made, grid_of(look), letters).count


def test_no_answer_stands_alone_on_the_last_page_where_another_can_come_with_it(letters: Letters) -> None:
    for size in range(16, 37):
        for many in range(4, 14):
            answers = tuple(Answer(f"Question {n}", (said("This is what we say."),)) for n in range(many))
            made = replace(leaflet(Part(said("Part"), (row(0),), 1, "Part 1"), look=Look(size=size)), answers=answers)
            pages = [page for page in plan(made, grid_of(made.look), letters).pages if page.kind == "answers"]
            shown = [[answer.label for block in page.blocks for answer in block.answers] for page in pages]
            assert [label for page in shown for label in page] == ["Word", *(a.label for a in answers)]
            if len(shown) > 1 and len(shown[-2]) > 2:
                assert len(shown[-1]) > 1, (size, many)


def test_the_next_words_run_on_behind_a_word_that_would_stand_alone(letters: Letters) -> None:
    grid = grid_of(Look())
    sentence = said("An emergency means", "danger now.")
    wide = letters.wide("An emergency mean", False, grid)
    lines = ["".join(run.text for run in line) for line in letters.lines(sentence, wide, grid)]
    assert lines == ["An emergency", "means danger now."]


@pytest.mark.parametrize("need", ["low-vision", "hard-of-hearing,low-vision", "brain-injury,low-vision"])
def test_every_sheet_to_hang_up_has_room_for_the_main_things_in_large_letters(need: str, letters: Letters) -> None:
    library = open_library(ROOT, TODAY)
    made = []
    for topic in library.topics:
        try:
            sheet = tailor(library, topic, need.split(","), {"sheet": "fridge"})
        except NotMade:
            continue  # private, or nothing to tick
        grid = grid_of(sheet.look)
        page = plan(sheet, grid, letters).pages[0]
        assert page.lines >= 1, topic
        assert grid.size >= 28
        made.append(topic)
    assert len(made) > 15
