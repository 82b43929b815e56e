"""The web page of a leaflet: the same words, pictures and contacts as the PDF, in one file that fetches nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from making import edit, project, run

from easyread.leaflet import Leaflet, Picture, Run, Sentence, Way
from easyread.load import open_library
from easyread.make.orders import Order, leaflet_of, orders_of
from easyread.make.promises import promise_of, promise_on_screen
from easyread.model import Library
from easyread.proof.opening import open_pdf
from easyread.proof.paper import Paper
from easyread.proof.promise import Promise
from easyread.proof.reading import words_in
from easyread.proof.screen import page_faults, page_keywords
from easyread.render import Renderer, open_pages, render
from easyread.render.fonts import FontFile, find_fonts
from easyread.render.html import Pages
from easyread.render.inline import Inline
from easyread.render.twin import Piece, Twin, href_of
from easyread.tailor import tailor

ROOT = Path(__file__).resolve().parents[1]
TODAY = date(2026, 11, 24)
TOPICS = sorted(file.stem for file in (ROOT / "content" / "topics").glob("*.yaml"))
DRAWINGS = re.compile(r"<(svg|style|script)\b.*?</\1>", re.DOTALL)
TAGS = re.compile(r"<[^>]+>")


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


@cache
def find_fonts_once() -> tuple[FontFile, ...]:
    return find_fonts(ROOT)


@cache
def twin() -> Twin:
    return Twin(ROOT, find_fonts_once())


@cache
def pages_of_all() -> dict[str, str]:
    """The web page of every leaflet, without its drawings, style and script: «topic, format»."""
    return {name: DRAWINGS.sub("", twin().html(leaflet).decode()) for name, leaflet in leaflets().items()}


@cache
def leaflets() -> dict[str, Leaflet]:
    """Every topic for every need, asked for or not, and the sheets for reading together: «topic, format»."""
    orders = [Order(topic, (str(need),)) for topic in library().topics for need in library().audiences]
    orders += [order for topic in library().topics for order in orders_of(topic, library()) if order.together]
    return {order.words(library()): leaflet_of(order, library()) for order in orders}


@cache
def pages() -> Pages:
    return open_pages(ROOT)


def promise(leaflet: Leaflet) -> Promise:
    """What the PDF of this leaflet promises, as far as a web page can keep it."""
    plan = pages().plan(leaflet)
    return promise_on_screen(promise_of(leaflet, plan, library(), find_fonts_once()), leaflet, plan)


def page_of(topic: str, *needs: str) -> str:
    return twin().html(tailor(library(), topic, needs)).decode()


def deaf() -> str:
    """A need for which nothing may ask to hear."""
    return next(str(need) for need, audience in library().audiences.items() if "hear" in audience.cannot)


def said_on(page: str) -> str:
    """All words of a page, its own included."""
    return " ".join(TAGS.sub(" ", DRAWINGS.sub(" ", page)).split())


def first_topic() -> str:
    return sorted(library().topics)[0]


# ---------------------------------------------------------------- the same in both


@pytest.mark.parametrize("topic", TOPICS)
def test_every_leaflet_of_every_reader_says_and_shows_the_same_on_a_screen_as_on_paper(topic: str) -> None:
    made = [leaflet for name, leaflet in leaflets().items() if name.startswith(f"{topic}, ")]
    for leaflet in made:
        if leaflet.look.folded:
            continue  # a card that must not be found has no web page
        page = twin().html(leaflet)
        assert page_faults(page, promise(leaflet), f"{leaflet.name}.pdf") == [], leaflet.format
        assert len(page) < 400_000  # small enough for a phone on a slow line
    assert len(made) >= len(library().audiences)


def test_the_words_and_pictures_of_the_real_pdf_stand_on_the_web_page_in_the_same_order() -> None:
    renderer = Renderer(ROOT)
    for needs in ((), (deaf(),)):
        leaflet = tailor(library(), first_topic(), needs)
        opened = open_pdf(renderer.pdf(leaflet))
        try:
            paper = Paper(opened, None)
            said, shown = list(paper.said), [figure.alt for figure in paper.figures]
        finally:
            opened.close()
        notes = words_in(leaflet.say("notes_heading"))
        for n in range(len(said) - len(notes)):
            if said[n : n + len(notes)] == notes:  # the page that fills up the paper
                del said[n : n + len(notes)]
                break
        page = renderer.html(leaflet).decode()
        main = page[page.index("<main") : page.index("</main>")]
        main = re.sub(r'<p class="extra.*?</p>|<p class="num" aria-hidden="true">.*?</p>', "", main)
        bare = re.sub(r"<svg.*?</svg>", " ", main, flags=re.DOTALL)
        bare = re.sub(r"</?(a|abbr|dfn|strong|span|wbr)\b[^>]*>", "", bare)
        assert unescape(TAGS.sub(" ", bare)).split() == said
        assert [unescape(alt) for alt in re.findall(r'<svg role="img" aria-label="([^"]*)"', main)] == shown


@pytest.mark.parametrize(
    "choice",
    [{"words-only": "yes"}, {"colours": "quiet"}, {"colours": "strong"}, {"colours": "grey"}, {"sheet": "fridge"},
     {"sheet": "a5"}, {"pictures": "none"}, {"pictures": "photos"}, {"pictures": "line"}, {"rows": "1"}],
    ids=str,
)  # fmt: skip
def test_what_a_reader_chooses_is_the_same_on_a_screen_as_on_paper(choice: dict[str, str]) -> None:
    leaflet = tailor(library(), "answer-door", (), choice)
    page = twin().html(leaflet)
    assert page_faults(page, promise(leaflet), "answer-door.pdf") == []
    assert ('class="plate"' in page.decode()) is not (leaflet.look.words_only or leaflet.look.hung_up)


def test_the_same_leaflet_has_the_same_page() -> None:
    leaflet = tailor(library(), first_topic())
    assert Twin(ROOT, find_fonts(ROOT)).html(leaflet) == render(leaflet, "html", ROOT)
    with pytest.raises(ValueError, match="Use pdf or html"):
        render(leaflet, "docx", ROOT)


# ---------------------------------------------------------------- what is broken is found

BROKEN: dict[str, tuple[Callable[[str], str], str]] = {
    "a sentence lost": (lambda page: page.replace("Ask for the police.", ""), "lacks: «Ask for the police.»"),
    "a not lost": (lambda page: page.replace("<strong>Do not</strong>", "<strong>Do</strong>", 1), "lacks: «not»"),
    "a sentence too much": (lambda page: page.replace("<h1>", "<p>Send money now.</p><h1>"), "says too much: «Send"),
    "a picture gone": (lambda page: re.sub(r'<svg role="img".*?</svg>', "", page, count=1), "they part at number 1."),
    "two pictures swapped": (
        lambda page: re.sub(r'(aria-label=")([^"]*)(" viewBox)', r"\1Something else\3", page, count=1),
        "they part at number 1.",
    ),
    "another title": (lambda page: page.replace("<title>", "<title>Leaflet "), "has the title «Leaflet"),
    "another language": (lambda page: page.replace('<html lang="en-GB"', '<html lang="fr"'), "its language is «fr»"),
    "no help line": (lambda page: re.sub(r"<aside.*?</aside>", "", page, flags=re.DOTALL), "does not say «Danger"),
    "a heading left out": (lambda page: page.replace("<h2", "<h3").replace("</h2", "</h3"), "level of headings"),
    "two titles": (lambda page: page.replace("<h2", "<h1", 1).replace("</h2", "</h1", 1), "one heading for its title"),
    "an id used twice": (lambda page: page.replace('id="row-2"', 'id="row-1"'), "have the id «row-1»"),
    "a label that names nobody": (lambda page: page.replace('id="part-1"', ""), "speaks of «part-1»"),
    "a picture from elsewhere": (
        lambda page: page.replace("<h1>", '<img class="extra" src="https://example.org/x.png"><h1>'), "fetches some"),
    "a script in a drawing": (lambda page: page.replace("</svg>", "<script>x()</script></svg>", 1), "more than shapes"),
    "a drawing that loads another": (lambda page: page.replace("url(#p1-", "url(x.svg#p1-", 1), "«url(»"),
    "a frame": (lambda page: page.replace("<h1>", "<iframe></iframe><h1>"), "«<iframe>»"),
    "a style from elsewhere": (lambda page: page.replace("<style>", "<style>@import 'x.css';"), "fetches something"),
    "a script in an attribute": (lambda page: page.replace("<h1>", '<h1 onclick="x()">'), "«onclick=»"),
    "no policy": (lambda page: page.replace("default-src 'none'", "default-src *"), "Content-Security-Policy"),
    "a number nobody has": (lambda page: page.replace("</footer>", "Phone 0800 111 222 333.</footer>"), "no known"),
    "a link to a stranger": (lambda page: page.replace("tel:999", "tel:0900999999"), "«tel:0900999999», which is no"),
    "a link that runs": (lambda page: page.replace("tel:999", "javascript:alert(1)"), "leads to «javascript:"),
    "a link to nowhere": (lambda page: page.replace('href="#leaflet"', 'href="#top"'), "leads to «#top»"),
    "no way to the PDF": (lambda page: re.sub(r'<a href="[^"]*\.pdf">', "<a>", page), "does not say where the PDF is"),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_web_page_is_never_put_beside_a_good_pdf(what: str) -> None:
    change, told = BROKEN[what]
    leaflet = tailor(library(), "answer-door")
    good = twin().html(leaflet).decode()
    broken = change(good)
    assert broken != good
    assert told in " ".join(page_faults(broken.encode(), _promise(), "answer-door.pdf"))


@cache
def _promise() -> Promise:
    return promise(tailor(library(), "answer-door"))


LISTED = ROOT / "docs" / "PROOF.md"
BEGIN, END = "<!-- made by tests/test_twin_page.py: begin -->\n", "<!-- end -->"


def listed() -> str:
    """The broken pages as docs/PROOF.md has them."""
    rows = [f"| {what[:1].upper()}{what[1:]} | … {told} … |" for what, (_, told) in BROKEN.items()]
    return "\n".join([BEGIN, "| broken like this | what is said |", "|---|---|", *rows, "", END])


def test_the_documentation_lists_every_way_to_break_a_web_page() -> None:
    assert listed() in LISTED.read_text("utf-8"), "Type: .venv/bin/python tests/test_twin_page.py"


# ---------------------------------------------------------------- for this reader


def test_a_reader_who_cannot_hear_finds_no_word_about_hearing_and_no_button_that_reads_aloud() -> None:
    words = [leaflet_word(name) for name in ("screen_listen", "screen_buttons", "screen_no_voice")]
    for need, audience in library().audiences.items():
        said, page = said_on(page_of("answer-door", str(need))), page_of("answer-door", str(need))
        assert ('name="listen"' not in page) is ("hear" in audience.cannot)
        assert all(word not in said for word in words) is ("hear" in audience.cannot), audience.format_


def leaflet_word(name: str) -> str:
    return tailor(library(), "answer-door").say(name)


def test_size_spacing_paper_and_pictures_that_a_need_asks_for_are_how_the_page_begins() -> None:
    for need in library().audiences:
        leaflet = tailor(library(), "answer-door", [need])
        page, look = twin().html(leaflet).decode(), leaflet.look
        assert f'data-size="{look.size:g}" data-colours="{look.paper}" data-drawn="{look.pictures}"' in page
        assert f"--own-size:{look.size / 12:g}rem;--line:{look.line:g};--letter:{look.letter_space:g}em" in page
        assert ('" data-bold="first">' in page) is (look.weight == "first-sentence")


def test_nothing_but_the_advice_itself_can_name_a_need() -> None:
    """A leaflet may speak of a wheelchair. The page around its words may not."""
    needs = {str(audience.name) for audience in library().audiences.values()} | set(map(str, library().audiences))
    needs = {re.sub(r"[^a-z]+", " ", need.lower()).strip() for need in needs} - {"easy read"}
    for name, leaflet in leaflets().items():
        page = re.sub(r"<title>.*?</title>|>[^<]*<|(aria-label|content)=\"[^\"]*\"", "><", pages_of_all()[name])
        words = re.sub(r"[^a-z]+", " ", page.lower())
        assert not [need for need in needs if f" {need} " in f" {words} "], name
        assert page_keywords(pages_of_all()[name].encode()) == f"{leaflet.name}; {leaflet.edition}; {leaflet.format}"


@pytest.mark.parametrize(
    ("how", "number", "address", "written", "href"),
    [
        ("voice", "999", None, "999", "tel:999"),
        ("voice", "0808 223 1133", None, "0808 223 1133", "tel:08082231133"),
        ("text", "999", None, "999", "sms:999"),
        ("text", "18000", None, "18000", ""),  # a textphone's number: nobody answers a text message there
        ("text", "18001 101", None, "18001 101", ""),
        ("bsl", "999", "999bsl.co.uk", "999", "https://999bsl.co.uk"),  # never a voice call for who signs
        ("bsl", "999", "999bsl.co.uk", "999bsl.co.uk", "https://999bsl.co.uk"),
        ("app", "999", None, "999", ""),
        ("web", None, "northants.police.uk", "northants.police.uk", "https://northants.police.uk"),
        ("email", None, "help@example.org.uk", "help@example.org.uk", "mailto:help@example.org.uk"),
    ],
)
def test_a_number_leads_where_its_contact_can_be_reached(
    how: str, number: str | None, address: str | None, written: str, href: str
) -> None:
    assert href_of(Way("one", "Somebody", how, number, address), written) == href


def test_a_reader_who_cannot_hear_or_speak_is_never_put_through_to_a_voice_call_to_999() -> None:
    silent = {
        str(audience.format_)
        for audience in library().audiences.values()
        if {"hear", "speak"} & set(map(str, audience.cannot))
    }
    assert silent
    for name, page in pages_of_all().items():
        assert ('href="tel:999"' not in page) is (leaflets()[name].format in silent), name


def test_a_long_address_may_break_behind_its_marks_and_a_number_never() -> None:
    assert Piece("report@phishing.gov.uk", href="mailto:x").bits == ["report@", "phishing.", "gov.", "uk"]
    assert Piece("0808 223 1133", href="tel:08082231133").bits == ["0808 223 1133"]
    assert Piece("Ask. Wait.").bits == ["Ask. Wait."]


def test_a_heading_leads_nowhere() -> None:
    for page in pages_of_all().values():
        headings = re.findall(r"<h2.*?</h2>", page, re.DOTALL)
        assert headings
        assert not [heading for heading in headings if "<a " in heading]


def test_every_hard_word_is_marked_once_where_it_is_explained_and_short_forms_are_spelt_out() -> None:
    for name, leaflet in leaflets().items():
        page = pages_of_all()[name]
        marked = [word.lower() for word in re.findall(r"<dfn>(.*?)</dfn>", page)]
        assert len(marked) == len(set(marked)) == len(leaflet.words), name
    page = page_of("answer-door", deaf())
    assert "<dfn>BSL</dfn> means" in page
    assert '<abbr title="British Sign Language">BSL</abbr>' in page


def test_a_do_not_and_what_to_do_instead_are_one_thing_in_words_not_in_colour_alone() -> None:
    page = page_of("answer-door")
    pairs = re.findall(r'<li class="pair">.*?</li>', page, re.DOTALL)
    assert len(pairs) == page.count("is-not") - page.split("</style>")[0].count("is-not")
    for pair in pairs:
        words = said_on(pair)
        assert words.startswith("Do not ")
        assert f"{leaflet_word('screen_instead')}:" in words


def test_a_checked_leaflet_no_longer_says_that_it_is_a_draft() -> None:
    leaflet = tailor(library(), "answer-door")
    line = leaflet.say("draft_line")
    assert line in said_on(twin().html(leaflet).decode())
    assert line not in said_on(twin().html(replace(leaflet, state="tested")).decode())


# ---------------------------------------------------------------- words and pictures from anywhere


def test_words_that_look_like_code_are_shown_and_never_run() -> None:
    nasty = '</style></script><script>alert("x")</script> & <b>'
    leaflet = replace(
        tailor(library(), "answer-door"), force=nasty, about=nasty, title=Sentence(((Run(nasty),),)), code=nasty
    )
    page = twin().html(leaflet).decode()
    assert page.count("<script>") == 1
    assert page.count("</script>") == 1
    assert "&lt;script&gt;alert" in page


def test_the_same_picture_twice_has_two_sets_of_ids(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" fill="none"><title>No</title><clipPath id="c"><path '
        'd="M0 0H8"/></clipPath><g clip-path="url(#c)"><path d="M0 0H8"/></g></svg>',
        "utf-8",
    )
    inline = Inline(tmp_path)
    picture = Picture("a", "a.svg", 'A "door" <here>')
    first, second = inline(picture), inline(picture)
    assert 'id="p1-c"' in first
    assert "url(#p1-c)" in first
    assert 'id="p2-c"' in second
    assert 'aria-label="A &quot;door&quot; &lt;here&gt;"' in first
    assert "<title>" not in first


@pytest.mark.parametrize(
    "inside",
    ["<script>x()</script>", '<image href="https://example.org/x.png"/>', '<path onclick="x()" d="M0 0"/>',
     "<foreignObject/>", '<path fill="url(https://example.org/x)" d="M0 0"/>'],
)  # fmt: skip
def test_a_drawing_that_is_more_than_shapes_is_refused_in_words(tmp_path: Path, inside: str) -> None:
    from easyread.errors import NotMade

    (tmp_path / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>', "utf-8")
    with pytest.raises(NotMade, match=r"The drawing a\.svg has"):
        Inline(tmp_path)(Picture("a", "a.svg", "A door."))
    with pytest.raises(NotMade, match=r"b\.svg cannot be read"):
        Inline(tmp_path)(Picture("b", "b.svg", "A door."))


# ---------------------------------------------------------------- on the command line


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two topics, made once. Tests that use it put back what they change."""
    root = project(tmp_path_factory.mktemp("made"), "second")
    assert run(root, "all").code == 0
    return root


def pages_in(root: Path) -> list[str]:
    folder = root / "output" / "leaflets"
    return [file.relative_to(folder).as_posix() for file in sorted(folder.glob("*/*.html"))]


def test_every_leaflet_has_its_web_page_beside_the_pdf_and_the_index_links_both(made: Path) -> None:
    assert pages_in(made) == [
        "easy-read/lock-door.html", "easy-read/second.html", "sign-and-text/lock-door.html", "sign-and-text/second.html"
    ]  # fmt: skip
    index = (made / "output" / "index.html").read_text("utf-8")
    for name in ("leaflets/easy-read/lock-door", "leaflets/sign-and-text/lock-door"):
        assert f'href="{name}.pdf"' in index
        assert f'href="{name}.html"' in index
    assert 'href="lock-door.pdf"' in (made / "output/leaflets/easy-read/lock-door.html").read_text("utf-8")


def test_a_web_page_that_was_lost_or_spoiled_is_put_back(made: Path) -> None:
    page = made / "output/leaflets/easy-read/lock-door.html"
    whole = page.read_bytes()
    page.unlink()
    assert run(made, "all").code == 0
    assert page.read_bytes() == whole
    page.write_bytes(whole[:100])
    assert run(made, "all").code == 0
    assert page.read_bytes() == whole


def test_only_who_asks_for_a_web_page_gets_one_and_it_is_never_older_than_its_pdf(made: Path, tmp_path: Path) -> None:
    asked = run(made, "leaflet", "lock-door", "--as", "html", "-o", str(tmp_path / "both"))
    plain = run(made, "leaflet", "lock-door", "-o", str(tmp_path / "one"))
    assert (asked.code, plain.code) == (0, 0)
    page = tmp_path / "both" / "easy-read" / "lock-door.html"
    assert str(page) in asked.out
    assert sorted(file.name for file in (tmp_path / "one" / "easy-read").iterdir()) == ["lock-door.pdf"]
    topic = "content/topics/lock-door.yaml"
    edit(made, topic, "Lock your back door first.", "Lock your front door first.")
    run(made, "leaflet", "lock-door", "-o", str(tmp_path / "both"))
    edit(made, topic, "Lock your front door first.", "Lock your back door first.")
    run(made, "all")
    assert "Lock your front door first." in said_on(page.read_text("utf-8"))


def test_a_withdrawn_leaflets_web_page_goes_too_and_somebody_elses_page_stays(made: Path) -> None:
    theirs = made / "output/leaflets/easy-read/notes.html"
    theirs.write_text("<p>My own notes.</p>", "utf-8")
    (made / "output/leaflets/sign-and-text/second.pdf").unlink()  # its page is left behind
    topic = made / "content/topics/second.yaml"
    words = topic.read_text("utf-8")
    topic.unlink()
    ran = run(made, "all")
    left = pages_in(made)
    topic.write_text(words, "utf-8")
    run(made, "all")
    stays = theirs.is_file()
    theirs.unlink()
    run(made, "all")
    assert ran.code == 0
    assert left == ["easy-read/lock-door.html", "easy-read/notes.html", "sign-and-text/lock-door.html"]
    assert stays


def test_a_template_that_loses_words_of_the_web_page_costs_the_leaflet(made: Path, tmp_path: Path) -> None:
    root = project(tmp_path)
    edit(root, "templates/twin.html.jinja", "{%- for row in part.rows %}", "{%- for row in part.rows[1:] %}")
    ran = run(root, "leaflet", "lock-door", "--as", "html")
    assert ran.code == 4
    assert "The web page lacks" in ran.err
    assert not list((root / "output").rglob("*.html"))


if __name__ == "__main__":
    text = LISTED.read_text("utf-8")
    begin = text.index(BEGIN)
    LISTED.write_text(text[:begin] + listed() + text[text.index(END, begin) + len(END) :], "utf-8")
