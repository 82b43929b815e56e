"""A good leaflet, and the tools to break its PDF: material for the tests of the proof."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Pdf

from easyread.leaflet import Answer, Leaflet, Part, Picture, Row, Run, Sentence
from easyread.load import open_library
from easyread.make.promises import promise_of
from easyread.proof import Promise
from easyread.proof.letters import shapes_of
from easyread.proof.opening import open_pdf
from easyread.proof.paper import Paper
from easyread.proof.reading import find, words_in
from easyread.render import Renderer
from easyread.render.fonts import find_fonts

ROOT = Path(__file__).parents[1]
WELSH = "Ffoniwch ni."
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'’“”()/@-&"


def say(*phrases: str, lang: str = "") -> Sentence:
    """A sentence with its pauses."""
    return Sentence(tuple((Run(phrase),) for phrase in phrases), lang)


def picture(id_: str, alt: str) -> Picture:
    """A picture of the family."""
    return Picture(id_, f"pictograms/colour/{id_}.svg", alt)


DOOR = picture("door-chain", "The door is open a little. The chain holds it.")
LOCK = picture("lock-front-door", "You turn the key in your door.")
CARD = picture("ask-for-id", "A visitor holds up a card with a photo.")
OPEN = picture("open-door-to-stranger", "You open the door. A stranger comes in.")
SHUT = picture("keep-door-shut", "The door stays shut. You hold up your hand.")
CALL = picture("call-101", "You phone the police.")
SIGN = picture("sign-999", "The number 999 on a red sign.")
HELPER = picture("helper-phones", "Someone you trust phones for you.")

LEAFLET = Leaflet(
    topic="test-door", format="easy-read", language="en-GB", title=say("Someone is", "at your door"),
    about="What to do when someone knocks.", force="Anytown Police", code="DOOR 1", edition="AA 111",
    month="November 2026", state="draft", family_dark="#0e4a4e", family_tint="#e3f0ef", cover=DOOR,
    help_line=("Danger now?", "Phone 999."),
    parts=(
        Part(say("Lock the door"), number=1, label="Part 1", rows=(
            Row("lock", "advice", (say("Lock your door."), say("Do it at night.")), LOCK),
            Row("card", "advice", (say("Ask to see a card."),), CARD, (say("A card has a photo."),)),
            Row("welsh", "advice", (say(WELSH, lang="cy"),), HELPER),
        )),
        Part(say("If you are not sure"), number=2, label="Part 2", rows=(
            Row("open", "not", (say("Do not open the door."),), OPEN),
            Row("shut", "do", (say("Keep the door shut."),), SHUT),
            Row("call", "advice", (say("Phone 0300 123 1212."),), CALL),
        )),
        Part(say("Who can help you"), number=3, label="Part 3", rows=(
            Row("danger", "advice", (say("Phone 999 in danger."),), SIGN),
            Row("helper", "advice", (say("Ask a helper."),), HELPER),
        )),
    ),
    words=(Answer("Card", (say("It has a photo."),)),),
    answers=(Answer("Made by", (say("Anytown Police"),)), Answer("Is this real?", (say("Phone 101."),))),
    furniture=tuple({
        "about_heading": "About this leaflet", "code": "Leaflet code:", "draft": "Draft",
        "draft_line": "Draft. Readers have not checked this yet.", "easy_read": "Easy Read",
        "notes_heading": "My notes", "page": "Page {page} of {pages}", "photo": "Photo",
        "words_heading": "Hard words",
    }.items()),
)  # fmt: skip


@dataclass(frozen=True)
class Good:
    """A good PDF, what it promised, and how to make it again with something changed."""

    pdf: bytes
    promise: Promise
    html: str
    style: str

    def again(self, *changes: tuple[str, str], style: str = "", drawings: dict[str, str] | None = None) -> bytes:
        """The PDF made anew: ``changes`` in the HTML (each must be there), ``style`` after the style sheet."""
        html = self.html
        for old, new in changes:
            assert old in html, old
            html = html.replace(old, new)
        return _renderer().engine.write(html, style=self.style + style, drawings=drawings)


@cache
def _renderer() -> Renderer:
    return Renderer(ROOT)


@cache
def good() -> Good:
    """The good leaflet; made once a process."""
    renderer = _renderer()
    library = open_library(ROOT)
    page = library.page
    shipped = {name: str(said) for name in type(page).model_fields if isinstance(said := getattr(page, name), str)}
    leaflet = replace(LEAFLET, furniture=tuple({**shipped, **dict(LEAFLET.furniture)}.items()))
    promise = promise_of(leaflet, renderer.pages.plan(leaflet), library)
    promise = replace(
        promise,
        contacts=("999", "101", "0300 123 1212"),
        languages={WELSH: "cy"},
        letters=shapes_of([font.path for font in find_fonts(ROOT)], LETTERS),
    )
    html, style = renderer.pages.html(leaflet), renderer.pages.style(leaflet)
    return Good(renderer.engine.write(html, style=style), promise, html, style)


# ---------------------------------------------------------------- breaking


def edit(pdf: bytes, change: Callable[[Pdf], object], **saving: Any) -> bytes:
    """A PDF after ``change``."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        out = io.BytesIO()
        opened.save(out, **saving)
    return out.getvalue()


@cache
def _paper() -> Paper:
    return Paper(open_pdf(good().pdf), None)


def spot(said: str) -> tuple[int, int]:
    """Page (from 0) and number of the marked content that begins with some words."""
    paper = _paper()
    at = find(words_in(said), paper.said)
    assert at >= 0, said
    run = paper.words[at].runs[0]
    return run.page, run.mcid


def shown(picture_: Picture) -> tuple[int, int]:
    """Page and number of the marked content of a picture, where it stands first."""
    return next(figure.element.spots()[0] for figure in _paper().figures if figure.alt == picture_.alt)


def orders(pdf: Pdf, page: int) -> bytes:
    """The drawing orders of a page."""
    contents = pdf.pages[page].obj.Contents
    if isinstance(contents, pikepdf.Array):
        return b"\n".join(one.read_bytes() for one in contents)
    return contents.read_bytes()


def put_orders(pdf: Pdf, page: int, data: bytes) -> None:
    """Gives a page other drawing orders."""
    pdf.pages[page].obj.Contents = pdf.make_stream(data)


def redraw(page: int, change: Callable[[bytes], bytes]) -> Callable[[Pdf], None]:
    """Changes the drawing orders of a page; something must change."""

    def changing(pdf: Pdf) -> None:
        before = orders(pdf, page)
        after = change(before)
        assert after != before
        put_orders(pdf, page, after)

    return changing


def marked(mcid: int) -> re.Pattern[bytes]:
    """A piece of marked content: its opening, what is drawn, its end."""
    return re.compile(rb"(/\w+\s*<<\s*/MCID %d\s*>>\s*BDC)(.*?)(EMC)" % mcid, re.DOTALL)


def around(where: tuple[int, int], before: bytes = b"", after: bytes = b"") -> Callable[[Pdf], None]:
    """Orders before and after what is drawn in a piece of marked content."""
    page, mcid = where
    return redraw(page, lambda data: marked(mcid).sub(rb"\1 " + before + rb" \2 " + after + rb" \3", data, count=1))


def instead(where: tuple[int, int], orders_: bytes) -> Callable[[Pdf], None]:
    """Other orders in place of what is drawn in a piece of marked content."""
    page, mcid = where
    return redraw(page, lambda data: marked(mcid).sub(rb"\1 " + orders_ + rb" \3", data, count=1))


def after(page: int, orders_: bytes) -> Callable[[Pdf], None]:
    """More orders at the end of a page, in points from its lower left corner."""

    def changing(pdf: Pdf) -> None:
        put_orders(pdf, page, b"q\n" + orders(pdf, page) + b"\nQ\n" + orders_)

    return changing


def element(pdf: Pdf, where: tuple[int, int]) -> Any:
    """The tag that claims a piece of marked content, by the parent tree."""
    page, mcid = where
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    pairs = dict(zip([int(key) for key in numbers[::2]], numbers[1::2], strict=True))
    return pairs[int(pdf.pages[page].obj.StructParents)][mcid]


def elements(pdf: Pdf) -> list[Any]:
    """All tags."""
    found: list[Any] = []
    waiting: list[Any] = list(pdf.Root.StructTreeRoot.K)
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, Dictionary) and "/S" in one:
            found.append(one)
            kids: Any = one.get("/K", [])
            waiting[:0] = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return found


def tag(pdf: Pdf, role: str, n: int = 0) -> Any:
    """The nth tag of a role."""
    return [one for one in elements(pdf) if Name(f"/{role}") == one.S][n]


def fonts(pdf: Pdf) -> list[Any]:
    """All fonts."""
    found = {font.objgen: font for page in pdf.pages for font in page.obj.Resources.Font.values()}
    return list(found.values())
