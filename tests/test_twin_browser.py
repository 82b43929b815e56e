"""The web page in a real browser: for every need, at every zoom, with a keyboard, without scripts, and in print."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from browser import Browser, Page
from making import project, run

from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.model import Library
from easyread.render.fonts import find_fonts
from easyread.render.twin import Twin
from easyread.tailor import tailor, tailor_together

ROOT = Path(__file__).resolve().parents[1]
TODAY = date(2026, 11, 24)
TOPIC = "answer-door"
PHONE, DESKTOP, LEAST = 390, 1280, 320
"""CSS pixels: a phone, a desktop, and the width at which nothing may need scrolling sideways (WCAG 1.4.10)."""
LOOKING = (Path(__file__).parent / "looking.js").read_text("utf-8")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VOICES = """
  window.told = [];
  Object.defineProperty(window, "speechSynthesis", {value: {
    getVoices: function () { return %s; }, addEventListener: function () {}, cancel: function () {},
    speak: function (words) {
      window.told.push({words: words.text, voice: words.voice && words.voice.name, lang: words.lang});
      window.last = words;
    }}});
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
"""
"""Headless Chromium has no voices, so what it would be told to say is written down instead."""
HERE, AWAY, WELSH = (
    {"name": "here", "lang": "en-GB", "localService": True},
    {"name": "away", "lang": "en-GB", "localService": False},
    {"name": "welsh", "lang": "cy-GB", "localService": True},
)


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


@cache
def needs() -> tuple[str, ...]:
    return tuple(map(str, library().audiences))


@cache
def leaflet(need: str = "", **choices: str) -> Leaflet:
    if need == "together":
        made = tailor_together(library(), TOPIC)
        assert made is not None
        return made
    return tailor(library(), TOPIC, [need] if need else [], choices)


@cache
def axe() -> str:
    """axe-core, which the package carries; nothing else of it is used."""
    found = find_spec("axe_playwright_python")
    assert found is not None
    assert found.origin is not None
    return (Path(found.origin).parent / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    one = Browser()
    yield one
    one.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page for every need, as on a stick."""
    folder = tmp_path_factory.mktemp("pages")
    twin = Twin(ROOT, find_fonts(ROOT))
    for need in (*needs(), "together"):
        (folder / f"{need}.html").write_bytes(twin.html(leaflet(need)))
    (folder / "none.html").write_bytes(twin.html(leaflet(pictures="none", paper="reversed")))
    for name, choice in {
        "quiet": {"colours": "quiet"},
        "sheet": {"sheet": "fridge"},
        "words": {"words-only": "yes"},
    }.items():
        (folder / f"{name}.html").write_bytes(twin.html(leaflet(**choice)))
    (folder / "line.html").write_bytes(twin.html(leaflet(pictures="line", size="28", paper="yellow")))
    return folder


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.page() as one:
        one.media(prefers_reduced_motion="reduce")
        yield one


def base() -> str:
    return str(library().settings.base)


def deaf() -> str:
    return next(str(need) for need, audience in library().audiences.items() if "hear" in audience.cannot)


def ask(page: Page, question: str) -> Any:
    """The value of an expression with the functions of looking.js."""
    return page.run(f"{LOOKING};{question}")


def faults(page: Page, **options: Any) -> list[str]:
    """What axe finds on the page as it is now."""
    if page.run("typeof axe") == "undefined":
        page.run(f"{axe()};0")
    return list(ask(page, f"faults({json.dumps({'runOnly': STANDARDS} | options)})"))


def open_choices(page: Page) -> None:
    page.run("document.getElementById('choices').hidden && document.getElementById('change').click()")


# ---------------------------------------------------------------- for everybody

ZOOMS = {"100": DESKTOP, "200": DESKTOP // 2, "400": LEAST}
"""Zoom in per cent, and how many CSS pixels a desktop then has."""


def test_axe_finds_nothing_for_any_need_at_any_zoom_and_nothing_scrolls_sideways(browser: Browser, files: Path) -> None:
    found: dict[str, list[str]] = {}
    with browser.page(DESKTOP, 1024) as page:
        page.before(VOICES % json.dumps([HERE]))
        for file in sorted(files.glob("*.html")):
            page.open(file)
            assert page.run("document.fonts.ready.then(() => document.fonts.check('bold 20px Leaflet'))")
            open_choices(page)
            for zoom, wide in ZOOMS.items():
                page.resize(wide, 1024 * 100 // int(zoom))
                found[f"{file.stem} {zoom}%"] = faults(page) + ask(page, "sideways()")
    assert {name: some for name, some in found.items() if some} == {}


def test_axe_does_find_what_is_wrong(browser: Browser, files: Path, tmp_path: Path) -> None:
    good = (files / f"{base()}.html").read_text("utf-8")
    for rule, broken in {
        "svg-img-alt": good.replace('<svg role="img" aria-label="', '<svg role="img" data-was="', 1),
        "heading-order": good.replace("<h2", "<h4").replace("</h2", "</h4"),
        "html-has-lang": good.replace('<html lang="en-GB"', "<html"),
        "list": good.replace('<ul class="rows" role="list">', '<ul class="rows"><p>No item.</p>', 1),
    }.items():
        (tmp_path / "broken.html").write_text(broken, "utf-8")
        with browser.page(PHONE) as page:
            page.open(tmp_path / "broken.html")
            assert [told.split(":")[0] for told in faults(page)] == [rule]


def test_no_topic_has_a_word_or_an_address_too_long_for_the_smallest_screen(browser: Browser, tmp_path: Path) -> None:
    twin = Twin(ROOT, find_fonts(ROOT))
    with browser.page(LEAST, 640) as page:
        for topic in library().topics:
            (tmp_path / "page.html").write_bytes(twin.html(tailor(library(), topic, [deaf()])))
            page.open(tmp_path / "page.html")
            assert ask(page, "sideways()") + ask(page, "cutOff()") == [], topic


def test_every_colour_that_a_reader_may_choose_has_strong_contrast(browser: Browser, files: Path) -> None:
    with browser.page(PHONE) as page:
        page.open(files / f"{base()}.html")
        open_choices(page)
        for colour in page.run("[...document.querySelectorAll('[name=colours]')].map(e => e.value)"):
            page.run(f"document.querySelector('[value={colour}]').click()")
            strong = {"color-contrast-enhanced": {"enabled": True}}
            assert faults(page, runOnly=["color-contrast", *strong], rules=strong) == [], colour


def test_with_the_largest_letters_on_the_smallest_screen_nothing_is_cut_off(browser: Browser, files: Path) -> None:
    with browser.page(LEAST, 640) as page:
        for name in (base(), deaf(), "together"):
            page.open(files / f"{name}.html")
            page.run("localStorage.setItem('easy-read-choices', JSON.stringify({size: 48, space: true}))")
            page.open(files / f"{name}.html")
            assert page.run("getComputedStyle(document.body).fontSize") == "64px"
            open_choices(page)
            assert ask(page, "sideways()") == []
            assert faults(page) == []


def test_a_readers_own_spacing_of_letters_words_and_lines_loses_nothing(browser: Browser, files: Path) -> None:
    """WCAG 2.2 1.4.12, with the numbers that it names."""
    with browser.page(LEAST, 900) as page:
        for file in sorted(files.glob("*.html")):
            page.open(file)
            ask(page, "spread()")
            for wide in (LEAST, PHONE, 700, DESKTOP):
                page.resize(wide, 900)
                assert ask(page, "sideways()") == [], (file.name, wide)
                assert ask(page, "cutOff()") == [], (file.name, wide)


def test_what_is_pressed_is_large_enough_for_a_shaking_hand(browser: Browser, files: Path) -> None:
    with browser.page(PHONE) as page:
        page.before(VOICES % json.dumps([HERE]))
        for need in (base(), deaf()):
            page.open(files / f"{need}.html")
            open_choices(page)
            assert ask(page, "small(44)") == []


def test_a_picture_stands_beside_its_words_where_there_is_room_and_above_them_where_not(
    browser: Browser, files: Path
) -> None:
    with browser.page(DESKTOP) as page:
        page.open(files / f"{base()}.html")
        assert set(ask(page, "rows()")) == {"beside"}
        page.resize(PHONE)
        assert set(ask(page, "rows()")) == {"above"}


# ---------------------------------------------------------------- nothing leaves the device


def test_nothing_is_fetched_nothing_is_sent_and_no_cookie_is_set(browser: Browser, files: Path) -> None:
    with browser.page() as page:
        for event in ("Network.requestWillBeSent", "Network.loadingFailed"):
            page.listen(event)
        page.open(files / f"{base()}.html")
        asked = [event["request"]["url"].split(":")[0] for event in page.told("Network.requestWillBeSent")]
        assert set(asked) <= {"file", "data"}
        assert page.run("document.cookie") == ""
        assert (
            page.run("fetch('https://example.org/').then(() => 'sent', e => e.constructor.name)") == "TypeError"
        )  # its own policy forbids it
        page.run(
            "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))"
        )
        page.run(
            "document.body.append(Object.assign(document.createElement('img'), {src: 'https://example.org/x.png'}))"
        )
        assert page.run("window.ran") is None
        tried = [e["requestId"] for e in page.told("Network.requestWillBeSent") if "example" in e["request"]["url"]]
        stopped = [e["requestId"] for e in page.told("Network.loadingFailed") if e.get("blockedReason") == "csp"]
        assert tried
        assert set(tried) <= set(stopped)


def test_the_page_runs_without_a_fault_in_the_browsers_log(browser: Browser, files: Path) -> None:
    with browser.page() as page:
        for event in ("Log.entryAdded", "Runtime.exceptionThrown"):
            page.listen(event)
        for file in sorted(files.glob("*.html")):
            page.open(file)
            open_choices(page)
            page.run("document.getElementById('bigger').click(); document.getElementById('back').click()")
            assert [entry["entry"]["text"] for entry in page.told("Log.entryAdded")] == []
            assert page.told("Runtime.exceptionThrown") == []


# ---------------------------------------------------------------- with a keyboard only


def held(page: Page) -> str:
    """What has the focus: its id, name, address or words."""
    return str(ask(page, "held()"))


def seen(page: Page) -> bool:
    """Whether a person sees where the focus is."""
    return bool(ask(page, "seen()"))


def test_with_a_keyboard_alone_a_person_can_change_read_and_leave_the_page(page: Page, files: Path) -> None:
    page.resize(DESKTOP, 800)
    page.open(files / f"{base()}.html")
    page.press("Tab")
    assert held(page) == "#leaflet"  # past the buttons
    assert seen(page)
    page.press("Enter")
    assert held(page) == "leaflet"
    page.press("Tab")
    assert page.run("document.activeElement.getAttribute('href')") == "tel:999"

    page.open(files / f"{base()}.html")
    page.press("Tab")
    page.press("Tab")
    assert held(page) == "change"
    assert seen(page)
    assert page.run("document.activeElement.getAttribute('aria-expanded')") == "false"
    page.press(" ")
    assert page.run("document.activeElement.getAttribute('aria-expanded')") == "true"
    walked = []
    for _ in range(8):
        page.press("Tab")
        walked.append(held(page))
        assert seen(page), walked
    assert walked == ["smaller", "bigger", "space", "colours", "pictures", "print", "back", "tel:999"]
    for _ in range(4):
        page.press("Tab", shift=True)
    assert held(page) == "colours"
    page.press("ArrowRight")
    page.press("ArrowRight")
    assert page.run("[document.activeElement.value, document.documentElement.dataset.colours]") == ["yellow", "yellow"]
    page.press("Tab", shift=True)
    page.press(" ")
    assert page.run("document.documentElement.dataset.space") == "more"
    page.press("Tab", shift=True)
    page.press("Enter")
    page.press("Enter")
    assert page.run("[document.getElementById('size').textContent, getComputedStyle(document.body).fontSize]") == [
        "22", f"{22 * 96 / 72:g}px".replace("29.33333", "29.3333")
    ]  # fmt: skip
    page.press("Escape")
    assert held(page) == "change"
    assert page.run("document.getElementById('choices').hidden") is True

    for wide, tall in ((DESKTOP, 800), (PHONE, 844), (LEAST, 320)):
        page.resize(wide, tall)
        page.open(files / f"{base()}.html")
        stops: list[str] = []
        for _ in range(60):
            page.press("Tab")
            if page.run("document.activeElement === document.body"):
                break
            stops.append(held(page))
            assert seen(page), stops
        assert f"{TOPIC}.pdf" in stops
        reachable = "every('a, button, input').filter(one => one.offsetParent || one.closest('.help')).length"
        assert len(stops) == ask(page, reachable)  # everything can be reached, and nothing holds the focus fast


# ---------------------------------------------------------------- what is chosen stays


def test_choices_stay_on_the_device_and_hold_for_the_next_leaflet_too(browser: Browser, files: Path) -> None:
    with browser.page() as page:
        page.open(files / f"{base()}.html")
        open_choices(page)
        page.run("document.querySelector('[value=reversed]').click(); document.getElementById('bigger').click()")
        page.run("document.querySelector('[name=pictures]').click(); document.querySelector('[name=space]').click()")
        page.open(files / f"{base()}.html")
        kept = ["reversed", "off", "more", "26.6667px", "rgb(255, 255, 255)", "none"]
        assert ask(page, "look()") == kept
        page.open(files / f"{deaf()}.html")
        assert ask(page, "look()") == kept
        open_choices(page)
        assert page.run(
            "[document.querySelector('[value=reversed]').checked, document.querySelector('[name=pictures]').checked, "
            "document.querySelector('[name=space]').checked]"
        ) == [True, False, True]  # fmt: skip
        assert page.run("document.getElementById('stays').offsetParent !== null")
        page.run("document.getElementById('back').click()")
        page.open(files / f"{base()}.html")
        assert ask(page, "look()") == ["white", "on", "", "24px", "rgb(26, 26, 26)", "block"]
        assert page.run("localStorage.length") == 0


def test_where_nothing_can_be_kept_the_page_works_and_says_so(page: Page, files: Path) -> None:
    page.before("Object.defineProperty(window, 'localStorage', {get: function () { throw new Error('no'); }})")
    page.open(files / f"{base()}.html")
    open_choices(page)
    page.run("document.querySelector('[value=cream]').click(); document.getElementById('smaller').click()")
    assert page.run("[document.documentElement.dataset.colours, document.getElementById('size').textContent]") == [
        "cream", "16"
    ]  # fmt: skip
    assert page.run("[document.getElementById('stays').hidden, document.getElementById('forgets').hidden]") == [
        True,
        False,
    ]
    page.run("for (let n = 0; n < 9; n += 1) { document.getElementById('smaller').click(); }")
    assert page.run("document.getElementById('size').textContent") == "16"  # never smaller than we print


@pytest.mark.parametrize(
    "kept", ["", "null", "3", "[]", '{"size": 4}', '{"size": "9e9"}', '{"colours": "</style>"}', "{{"]
)
def test_what_somebody_else_left_in_the_storage_does_no_harm(page: Page, files: Path, kept: str) -> None:
    page.listen("Runtime.exceptionThrown")
    page.open(files / f"{base()}.html")
    page.run(f"localStorage.setItem('easy-read-choices', {json.dumps(kept)})")
    page.open(files / f"{base()}.html")
    assert page.run("[getComputedStyle(document.body).fontSize, document.documentElement.dataset.colours]") == [
        "24px", "white"
    ]  # fmt: skip
    assert page.told("Runtime.exceptionThrown") == []


# ---------------------------------------------------------------- with scripts switched off


def test_with_scripts_off_every_word_and_picture_is_there_and_no_button_that_does_nothing(
    browser: Browser, files: Path
) -> None:
    for need in (*needs(), "together"):
        with browser.page() as page:
            page.scripts(allowed=False)
            page.open(files / f"{need}.html")
            assert ask(page, "sideways()") == []
            assert page.run("[...document.querySelectorAll('button')].filter(e => e.offsetParent).length") == 0
            text = " ".join(page.run("document.querySelector('main').innerText").split())
            for sentence in leaflet(need).sentences():
                assert sentence.text in text
            shown = ask(page, "every('main svg[role=img]').filter(one => box(one).width > 40).length")
            assert shown == len(leaflet(need).pictures())
            assert page.run("document.documentElement.dataset.colours") == leaflet(need).look.paper


# ---------------------------------------------------------------- read aloud


def test_a_row_is_read_by_a_voice_of_this_device_and_never_by_one_that_sends_the_words_away(
    browser: Browser, files: Path
) -> None:
    with browser.page() as page:
        page.before(VOICES % json.dumps([AWAY, WELSH, HERE]))
        page.open(files / f"{base()}.html")
        buttons = page.run("document.querySelectorAll('.listen').length")
        assert buttons == page.run("document.querySelectorAll('.row').length")
        page.run("document.querySelector('.listen').click()")
        first = leaflet(base()).parts[0].rows[0]
        said = " ".join(sentence.text for sentence in (*first.sentences, *first.meanings))
        assert page.run("window.told") == [{"words": said, "voice": "here", "lang": "en-GB"}]
        word, stop = leaflet(base()).say("screen_listen"), leaflet(base()).say("screen_stop")
        assert page.run("[...document.querySelectorAll('.listen')].slice(0, 2).map(e => e.innerText)") == [stop, word]
        page.run("window.last.onend()")
        assert page.run("document.querySelector('.listen').innerText") == word
        instead = leaflet(base()).say("screen_instead")
        page.run("document.querySelector('.is-do .listen').click()")
        assert page.run("window.told[1].words").startswith(f"{instead}: ")
        open_choices(page)
        page.run("document.querySelector('[name=listen]').click()")
        assert page.run("[...document.querySelectorAll('.listen')].filter(e => e.offsetParent).length") == 0


@pytest.mark.parametrize("voices", [[], [AWAY], [WELSH]])
def test_without_a_voice_of_its_own_the_page_says_so_and_offers_nothing(
    browser: Browser, files: Path, voices: list[dict[str, Any]]
) -> None:
    with browser.page() as page:
        page.before(VOICES % json.dumps(voices))
        page.open(files / f"{base()}.html")
        open_choices(page)
        assert page.run("document.querySelectorAll('.listen').length") == 0
        assert page.run("document.getElementById('no-voice').offsetParent !== null")


def test_a_reader_who_cannot_hear_is_offered_nothing_to_hear(browser: Browser, files: Path) -> None:
    with browser.page() as page:
        page.before(VOICES % json.dumps([HERE]))
        page.open(files / f"{deaf()}.html")
        open_choices(page)
        assert page.run("document.querySelectorAll('.listen, [name=listen], #no-voice').length") == 0
        assert leaflet(deaf()).say("screen_listen") not in page.run("document.body.innerText")


# ---------------------------------------------------------------- in print


def printed(page: Page) -> tuple[list[str], list[tuple[float, float]]]:
    """The words of every printed page, and its size in points."""
    document = pypdfium2.PdfDocument(io.BytesIO(page.pdf()))
    try:
        return (
            [" ".join(one.get_textpage().get_text_range().split()) for one in document],
            [one.get_size() for one in document],
        )
    finally:
        document.close()


def test_print_has_the_leaflet_on_a4_in_large_letters_and_nothing_of_the_screen(browser: Browser, files: Path) -> None:
    with browser.page() as page:
        page.before(VOICES % json.dumps([HERE]))
        for need in (base(), deaf()):
            page.open(files / f"{need}.html")
            page.run("localStorage.setItem('easy-read-choices', JSON.stringify({colours: 'reversed'}))")
            page.open(files / f"{need}.html")
            open_choices(page)
            pages, sizes = printed(page)
            text = re.sub(r"\s+", " ", " ".join(pages))
            for sentence in leaflet(need).sentences():
                assert sentence.text in text
            for name in ("screen_change", "screen_listen", "screen_print", "screen_skip", "screen_open"):
                assert leaflet(need).say(name) not in text
            assert {(round(wide), round(tall)) for wide, tall in sizes} == {(595, 842)}
            assert all(pages)
            page.media("print")
            body = "getComputedStyle(document.body)"
            assert page.run(f"[{body}.color, {body}.backgroundColor]") == [
                "rgb(26, 26, 26)", "rgb(255, 255, 255)"
            ]  # fmt: skip
            assert page.run("parseFloat(getComputedStyle(document.body).fontSize)") >= 16 * 96 / 72
            page.media("")
            page.run("localStorage.clear()")


def test_a_row_is_never_parted_in_print(browser: Browser, files: Path) -> None:
    with browser.page() as page:
        page.open(files / f"{base()}.html")
        pages, _ = printed(page)
    for part in leaflet(base()).parts:
        for row in part.rows:
            said = " ".join(sentence.text for sentence in row.sentences)
            assert any(said in one for one in pages), said


# ---------------------------------------------------------------- the page that finds them


def test_the_list_of_all_leaflets_is_clean_too(browser: Browser, tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    assert run(root, "all").code == 0
    with browser.page(DESKTOP) as page:
        for wide in (DESKTOP, LEAST):
            page.resize(wide)
            page.open(root / "output" / "index.html")
            assert faults(page) == []
            assert ask(page, "sideways()") == []
        with page.tab.expect_navigation():
            page.run("document.querySelector('.page').click()")
        assert page.run("location.pathname").endswith("leaflets/easy-read/lock-door.html")
