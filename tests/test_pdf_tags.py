"""What a screen reader is told: the structure tree of the PDFs we make."""

from __future__ import annotations

import page as page_validation
import pytest
from pdf_maker import engine, make, page
from pdf_reader import Reading, read

from easyread.errors import NotMade


def told(body: str, more_css: str = "") -> Reading:
    """Make a PDF, and read it back; nothing of it may be wired wrongly, and a second judge must agree."""
    data = make(body, more_css)
    reading = read(data)
    assert reading.faults == []
    report = page_validation.validate_pdf_bytes(data, profile="ua1")
    assert [failure.message for failure in report.failures] == []
    return reading


def outline(body: str, more_css: str = "") -> str:
    tree = told(body, more_css).tree
    return " ".join(kid if isinstance(kid, str) else kid.outline() for kid in tree.kids)


def test_a_row_is_one_section_with_its_picture_before_its_words() -> None:
    row = '<section class="row"><img src="pictograms/door.svg" alt="A door."><div><p>Shut it.</p></div></section>'
    assert outline(row, ".row img{float:left;width:4cm}") == "Sect(Figure[A door.] Div(P«Shut it.»))"


def test_phrases_are_no_elements_and_keep_the_space_between_them() -> None:
    body = '<p><span class="s">Put the chain on</span> <span class="s">before you open the door.</span></p>'
    for width in range(30, 110, 4):
        assert outline(body, f"p{{width:{width}mm}}") == "P«Put the chain on before you open the door.»"


def test_no_two_words_run_together_wherever_a_line_ends() -> None:
    body = (
        "<p>You can <strong>ask a <em>good</em> friend</strong> or a\n  helper, <strong>any</strong> <em>time</em> of"
        " day<br>or night. It is self-explanatory: 24/7. <b>One</b>"
        ' <span class="s">two three</span> <i>four</i>, <a href="https://www.police.uk/">five six</a></p>'
    )
    text = (
        "You can ask a good friend or a helper, any time of day or night. It is self-explanatory: 24/7."
        " One two three four, five six"
    )
    for width in range(20, 118, 2):
        html = page(f'<div style="width:{width}mm">{body}</div>')
        assert read(engine().write(html)).tree.text == text


def test_a_block_in_a_paragraph_is_read_apart() -> None:
    assert outline('<p>One<span style="display:block">two</span>three</p>') == "P«One two three»"


def test_nothing_is_added_where_the_words_have_no_space() -> None:
    assert outline('<p>a<b>b</b>c (<span class="s">d</span>)</p>') == "P(«a» Strong«b» «c (d)»)"


def test_key_words_are_strong_and_stand_for_spans() -> None:
    reading = told("<p>Do <strong>not</strong> open.</p>")
    assert reading.tree.kids[0].outline() == "P(«Do » Strong«not» « open.»)"  # type: ignore[union-attr]
    assert str(reading.pdf.Root.StructTreeRoot.RoleMap.Strong) == "/Span"


def test_a_list_says_its_numbers_and_its_items() -> None:
    reading = told(
        "<ol><li>Stop</li><li>Look<ul><li>left</li></ul></li></ol>", "ol,ul{margin-left:2em}ul{list-style-type:disc}"
    )
    assert reading.tree.kids[0].outline() == (  # type: ignore[union-attr]
        "L(LI(Lbl«1. » LBody«Stop») LI(Lbl«2. » LBody(«Look» L(LI(Lbl«• » LBody«left»)))))"
    )
    assert [str(one.entry.A.ListNumbering) for one in reading.tree.every("L")] == ["/Decimal", "/Disc"]


def test_paragraphs_and_pictures_may_stand_in_a_list() -> None:
    body = '<ul><li><p>Shut it.</p><img src="pictograms/door.svg" alt="A door."></li></ul>'
    assert outline(body, "img{width:2cm}ul{list-style:none}") == "L(LI(LBody(P«Shut it.» Figure[A door.])))"


def test_words_and_their_meanings_are_a_list_of_pairs() -> None:
    body = "<dl><dt>PIN</dt><dd>A secret number.</dd><dt>ID</dt><dd>A card.</dd></dl>"
    assert outline(body) == "L(LI(Lbl«PIN» LBody«A secret number.») LI(Lbl«ID» LBody«A card.»))"


ANYONE = " ".join(["You do not have to open the door to anyone."] * 60)
LONG = f"<p>{ANYONE}</p>"
ITEMS = "<ul>" + "".join(f"<li>Look at this {number}</li>" for number in range(60)) + "</ul>"
ROWS = "".join(f"<tr><th>{number}</th><td>The key</td></tr>" for number in range(60))
TABLE = f"<table><thead><tr><th>Day</th><th>What</th></tr></thead><tbody>{ROWS}</tbody></table>"


@pytest.mark.parametrize(("body", "role", "parts"), [(LONG, "P", 0), (ITEMS, "L", 60), (TABLE, "Table", 61)])
def test_what_crosses_a_page_stays_one_element(body: str, role: str, parts: int) -> None:
    reading = told(body)
    assert len(reading.pdf.pages) > 2
    (whole,) = reading.tree.every(role)
    assert len(whole.every("LI" if role == "L" else "TR")) == parts
    assert {number for one in whole.every() for number in one.pages} == set(range(len(reading.pdf.pages)))


def test_a_paragraph_that_crosses_pages_has_all_its_words_once() -> None:
    assert told(LONG).tree.text == ANYONE


def test_the_head_of_a_table_is_read_once_though_it_is_printed_on_each_page() -> None:
    reading = told(TABLE)
    assert sum(one.text == "What" for one in reading.tree.every("TH")) == 1
    assert ("", "What") not in [(kind, text) for _, kind, text in reading.artifacts]
    assert [text for _, kind, text in reading.artifacts if kind == "Pagination"].count("What") == len(
        reading.pdf.pages
    ) - 1


def test_each_header_cell_says_whether_it_heads_a_row_or_a_column() -> None:
    body = "<table><tr><th>Day</th><th>Who</th></tr><tr><th>Monday</th><td>Sam</td></tr></table>"
    scopes = [str(one.entry.A.Scope) for one in told(body).tree.every("TH")]
    assert scopes == ["/Column", "/Column", "/Row"]
    body = (
        '<table><tr><th scope="row">Day</th><th scope="col">Who</th></tr><tr><td>Monday</td><td>Sam</td></tr></table>'
    )
    assert [str(one.entry.A.Scope) for one in told(body).tree.every("TH")] == ["/Row", "/Column"]


def test_page_heads_feet_and_hidden_things_are_not_read() -> None:
    css = '@page{@top-left{content:"Your door"}@bottom-right{content:"Page " counter(page)}}'
    reading = told('<p aria-hidden="true">1</p><h1>Part 1</h1>', css)
    assert reading.tree.outline() == "Document(H1«Part 1»)"
    assert {(kind, text) for _, kind, text in reading.artifacts if text} == {
        ("Header", "Your door"),
        ("Footer", "Page 1"),
        ("Layout", "1"),
    }


def test_a_picture_for_decoration_is_not_read() -> None:
    css = "img,.knob::before{width:1cm}.knob::before{content:'';display:block;background:url(../pictograms/door.svg)}"
    body = '<div class="knob"><p>Open<img src="pictograms/door.svg" alt=""></p></div>'
    assert outline(body, css) == "Div(P«Open»)"


def test_text_made_by_the_style_sheet_is_read() -> None:
    assert outline('<section data-n="2"><p>Look.</p></section>', "section::before{content:attr(data-n)}") == (
        "Sect(P«2» P«Look.»)"
    )


def test_what_is_placed_freely_is_read_where_it_stands_in_the_html() -> None:
    body = '<div class="a"><p class="b">second</p><p class="c">third</p></div><p>fourth</p>'
    css = ".a{position:relative;height:5cm}.b{position:absolute;bottom:0}.c{float:right}"
    assert outline(f"<p>first</p>{body}", css) == "P«first» Div(P«second» P«third») P«fourth»"


def test_words_outside_a_paragraph_get_one() -> None:
    assert (
        outline("<div>Hello <b>you</b><h1>Title</h1>there</div>") == "Div(P(«Hello » Strong«you») H1«Title» P«there»)"
    )


def test_an_empty_box_to_write_in_is_not_announced() -> None:
    css = ".w{display:block;height:1cm;border:1pt solid}"
    assert outline('<div><p>Name:</p><span class="w"></span><p class="w"></p></div>', css) == "Div(P«Name:»)"


def test_a_picture_says_its_words_and_where_it_is() -> None:
    css = "img{position:absolute;left:10mm;top:20mm;width:30mm;height:30mm}@page{margin:0}"
    (figure,) = told('<img src="pictograms/door.svg" alt="Drŵs.">', css).tree.every("Figure")
    assert str(figure.entry.Alt) == "Drŵs."
    millimetres = [round(float(value) / 72 * 25.4, 1) for value in figure.entry.A.BBox]
    assert millimetres == [10, 210 - 50, 40, 210 - 20]


def test_a_drawing_in_the_html_says_its_title() -> None:
    svg = '<svg viewBox="0 0 9 9" width="90"><title>A red dot</title><circle cx="4" cy="4" r="4"/></svg>'
    assert outline(f"<p>{svg}</p>") == "P(Figure[A red dot])"


def test_a_part_in_another_language_says_so() -> None:
    reading = told('<p lang="cy">Bore da</p><p>Hello <span lang="pl">dzień <b>dobry</b></span></p>')
    assert reading.tree.outline() == "Document(P«Bore da» P(«Hello » Span(«dzień » Strong«dobry»)))"
    languages = [(one.role, str(one.entry.Lang)) for one in reading.tree.every() if "/Lang" in one.entry]
    assert languages == [("Document", "en-GB"), ("P", "cy"), ("Span", "pl")]


def test_a_short_form_says_what_it_stands_for() -> None:
    (span,) = told('<p>Ask for <abbr title="identity card">ID</abbr>.</p>').tree.every("Span")
    assert (span.text, str(span.entry.E)) == ("ID", "identity card")


def test_a_link_over_two_lines_is_one_link_with_its_text() -> None:
    anchor = '<a href="https://www.police.uk/">the <b>police</b> in England and Wales</a>'
    body = f"<p>Look here for more help. Look here for more help. {anchor}</p>"
    (link,) = told(body).tree.every("Link")
    assert link.outline() == "Link(«the » Strong«police» « in England and Wales»)"
    assert link.links >= 2


def test_a_link_is_described_in_words() -> None:
    (annotation,) = told('<p><a href="https://www.police.uk/">The police</a></p>').pdf.pages[0].Annots
    assert str(annotation.Contents) == "The police"


def test_a_picture_may_be_a_link() -> None:
    body = '<p><a href="https://www.police.uk/"><img src="pictograms/door.svg" alt="The police."></a></p>'
    assert outline(body, "img{width:2cm}") == "P(Link(Figure[The police.]))"


def test_ids_are_found_by_name_in_order() -> None:
    reading = told('<h1 id="part-2">b</h1><p id="part-1">a</p>')
    names = list(reading.pdf.Root.StructTreeRoot.IDTree.Names)
    assert [str(name) for name in names[::2]] == ["part-1", "part-2"]
    assert [str(element.S) for element in names[1::2]] == ["/P", "/H1"]


def test_headings_are_bookmarks() -> None:
    with told("<h1>Your door</h1><h2>Lock it</h2>").pdf.open_outline() as bookmarks:
        (first,) = bookmarks.root
        assert (first.title, [child.title for child in first.children]) == ("Your door", ["Lock it"])


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ('<img src="pictograms/door.svg">', "«pictograms/door.svg» has no words"),
        ('<img src="pictograms/door.svg" alt=" ">', "«pictograms/door.svg» has no words"),
        ('<svg viewBox="0 0 9 9" width="90"><circle r="4"/></svg>', "a drawing has no words"),
        ('<object data="pictograms/door.svg"></object>', "«object» has no words"),
        ('<p lang="english language">Hello</p>', "«english language» is not a language tag"),
        ('<p style="opacity:.5">Hello</p>', "see-through"),
        ('<p id="a">a</p><p id="a">b</p>', "same id|defined twice"),
        ('<p aria-hidden="true"><a href="https://www.police.uk/">a</a></p>', "link stands where a screen reader"),
    ],
)
def test_what_a_screen_reader_could_not_say_is_not_made(body: str, says: str) -> None:
    with pytest.raises(NotMade, match=says):
        make(body)


@pytest.mark.parametrize(("html", "says"), [(page("a", title=""), "no title"), (page("a", lang=""), "its language")])
def test_a_leaflet_without_title_or_language_is_not_made(html: str, says: str) -> None:
    with pytest.raises(NotMade, match=says):
        engine().write(html)
