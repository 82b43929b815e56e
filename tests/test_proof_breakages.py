"""A good leaflet is broken in many ways, one at a time, and the proof catches each under its own name.

The table in docs/PROOF.md is this list; a test keeps them the same.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
import segno
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String
from proof_material import (
    CARD,
    HELPER,
    LOCK,
    ROOT,
    SHUT,
    WELSH,
    after,
    around,
    edit,
    element,
    elements,
    fonts,
    good,
    instead,
    marked,
    redraw,
    shown,
    spot,
    tag,
)

from easyread.proof import CHECKS, Outcome, Promise, PromisedPicture, Report, prove

Broken = bytes | tuple[bytes, Promise]


@dataclass(frozen=True)
class Breakage:
    """One way to break a leaflet. ``caught`` is the check that must name it, ``page`` where (0: the whole file)."""

    what: str
    caught: str
    page: int
    make: Callable[[], Broken]


BREAKAGES: list[Breakage] = []


def breakage(what: str, caught: str, page: int = 0) -> Callable[[Callable[[], Broken]], Callable[[], Broken]]:
    """Adds a way to break a leaflet."""

    def put(make: Callable[[], Broken]) -> Callable[[], Broken]:
        BREAKAGES.append(Breakage(what, caught, page, make))
        return make

    return put


def changed(what: str, caught: str, change: Callable[[Pdf], object], page: int = 0, **saving: Any) -> None:
    """A breakage made in the finished file."""
    breakage(what, caught, page)(lambda: edit(good().pdf, change, **saving))


def restyled(what: str, caught: str, style: str, page: int = 0) -> None:
    """A breakage made in the style sheet."""
    breakage(what, caught, page)(lambda: good().again(style=style))


def reworded(what: str, caught: str, old: str, new: str, page: int = 0, style: str = "") -> None:
    """A breakage made in the HTML."""
    breakage(what, caught, page)(lambda: good().again((old, new), style=style))


# ---------------------------------------------------------------- the file

breakage("An empty file", "opens")(lambda: b"")
breakage("Not a PDF", "opens")(lambda: b"PK\x03\x04 a letter in another program")
breakage("A file cut off in the middle", "opens")(lambda: good().pdf[: len(good().pdf) // 3])
breakage("A file that lost its end", "whole")(lambda: good().pdf[: good().pdf.rindex(b"xref")])
changed("A password", "opens", lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user="u"))
changed("A lock without a password", "unlocked", lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user=""))
breakage("A huge file", "opens")(lambda: good().pdf + b"\0" * 61_000_000)


@breakage("A small file that unpacks to gigabytes", "opens")
def _bomb() -> Broken:
    packed = zlib.compress(b"\0" * 210_000_000, 9)

    def put(pdf: Pdf) -> None:
        pdf.pages[0].obj.Bomb = pdf.make_stream(b"")
        pdf.pages[0].obj.Bomb.write(packed, filter=Name.FlateDecode)

    return edit(good().pdf, put, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def _many_pages(pdf: Pdf) -> None:
    for _ in range(401):
        pdf.add_blank_page(page_size=(595, 842))


def _no_pages(pdf: Pdf) -> None:
    del pdf.pages[:]


changed("Hundreds of pages", "opens", _many_pages)
changed("No pages at all", "opens", _no_pages)


def _script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _attach(pdf: Pdf) -> None:
    pdf.attachments["hosts"] = b"127.0.0.1"


def _stamp(pdf: Pdf) -> None:
    pdf.pages[1].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=[50, 50, 300, 300])])


changed("A script", "nothing-runs", _script)
changed("Another file inside", "nothing-runs", _attach)
changed("A stamp over the page", "laid-over", _stamp, page=2)


def _title(said: str | None) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        with pdf.open_metadata() as meta:
            del meta["dc:title"]
            if said:
                meta["dc:title"] = said
        if said:
            pdf.docinfo["/Title"] = said
        elif "/Title" in pdf.docinfo:
            del pdf.docinfo["/Title"]

    return change


changed("No title", "title", _title(None))
changed("A file name as title", "title", _title("leaflet final2.docx"))
changed("The title of another leaflet", "title", _title("Your window alarm"))


def _root(key: str, value: object) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        if value is None:
            del pdf.Root[key]
        else:
            pdf.Root[key] = value

    return change


changed("No language", "language", _root("/Lang", None))
changed("The wrong language", "language", _root("/Lang", String("de")))
changed("A language that is none", "language", _root("/Lang", String("english language")))
changed("No mark of PDF/UA", "says-pdfua", _root("/Metadata", None))
changed("The file's name is shown, not its title", "shows-title", _root("/ViewerPreferences", None))
changed("No bookmarks", "bookmarks", _root("/Outlines", None))


def _one_bookmark_less(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        children = outline.root[0].children
        del (children or outline.root)[-1]


def _bookmark_astray(pdf: Pdf) -> None:
    one = pdf.Root.Outlines.First
    one = one.get("/First", one)
    one.Dest = Array([pdf.pages[4].obj, Name.Fit])


def _bookmark_nowhere(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Dest = String("gone")


changed("A bookmark missing", "bookmarks", _one_bookmark_less)
changed("A bookmark that leads to another page", "bookmarks", _bookmark_astray, page=5)
changed("A bookmark that leads nowhere", "bookmarks", _bookmark_nowhere)
restyled("The wrong size of paper", "page-size", "@page { size: 200mm 297mm }", page=1)


def _turn(pdf: Pdf) -> None:
    pdf.pages[2].obj.Rotate = 90


changed("A page turned on its side", "page-size", _turn, page=3)
restyled("No page numbers", "page-numbers", "@page { @bottom-right { content: none } }", page=1)
reworded("A wrong number of pages", "page-numbers", 'data-between=" of "', 'data-between=" of 1"', page=1)


def _two_with_one_number(pdf: Pdf) -> None:
    pdf.pages.remove(p=3)
    pdf.pages.insert(2, pdf.pages[1])


changed("Two pages with one number", "page-numbers", _two_with_one_number, page=3)
reworded(
    "A page with nothing but its margins", "page-empty", '<div class="cover">', '<div></div><div class="cover">',
    page=1, style="body > div:first-child { page-break-after: always; height: 1mm }",
)  # fmt: skip


def _odd(pdf: Pdf) -> None:
    pdf.pages.remove(p=6)


changed("An odd number of pages", "even-pages", _odd)

# ---------------------------------------------------------------- the words

reworded("A sentence lost", "words-missing", "Do it at night.", "")
reworded("A sentence changed", "words-missing", "Do it at night.", "Do it at noon.", page=2)
reworded("A «not» lost", "words-missing", "Do not", "Do", page=3)
reworded("A sentence too much", "words-extra", "Do it at night.", "Do it at night. Go away.", page=2)
restyled("Words in the margin", "words-extra", '@page { @top-right { content: "Secret" } }', page=2)


def _as_decoration(pdf: Pdf) -> None:
    where = spot("Do it at night.")
    tagged = element(pdf, where)
    tagged.K = Array([kid for kid in tagged.K if not (isinstance(kid, int) and kid == where[1])])
    redraw(where[0], lambda data: marked(where[1]).sub(rb"/Artifact <</Type /Layout>> BDC \2 \3", data))(pdf)


changed("A sentence marked as decoration", "words-missing", _as_decoration, page=2)


def _tags_swapped(pdf: Pdf) -> None:
    one, other = element(pdf, spot("Lock your door.")), element(pdf, spot("Do it at night."))
    parent = one.P
    kids = list(parent.K)
    a = next(n for n, kid in enumerate(kids) if kid.objgen == one.objgen)
    b = next(n for n, kid in enumerate(kids) if kid.objgen == other.objgen)
    kids[a], kids[b] = kids[b], kids[a]
    parent.K = Array(kids)


changed("Two sentences read in the wrong order", "words-order", _tags_swapped, page=2)
changed("Tags in another order than the page", "reading-order", _tags_swapped, page=2)


def _no_help(pdf: Pdf) -> None:
    def change(data: bytes) -> bytes:
        return re.sub(rb"(/Artifact\s*<<[^>]*Footer[^>]*>>\s*BDC)(.*?)(EMC)", rb"\1 \3", data, flags=re.DOTALL)

    redraw(3, change)(pdf)


changed("What to do in danger gone from a page", "every-page", _no_help, page=4)
reworded(
    "An idea over two pages", "statement-whole", ">Do it at night.", ' style="break-before: page">Do it at night.',
    page=2, style="#lock { break-inside: auto }",
)  # fmt: skip
reworded("A word broken at the end of a line", "hyphen", "Ask a helper.", "Ask a hel-<br>per.", page=4)
reworded("A phone number over two lines", "number-split", "0300 123", "0300<br>123", page=3)


def _no_letters_listed(pdf: Pdf) -> None:
    del fonts(pdf)[0]["/ToUnicode"]


changed("Letters that cannot be read aloud", "readable", _no_letters_listed, page=1)

# ---------------------------------------------------------------- the letters

reworded("A letter of 15.9 point", "smallest-glyph", "night.", '<span style="font-size: 15.9pt">night.</span>', page=2)


@breakage("Words made small on the page by scaling", "smallest-glyph", 2)
def _scaled() -> Broken:
    return edit(good().pdf, around(spot("Do it at night."), b"q .8 0 0 .8 150 150 cm", b"Q"))


@breakage("Small words in a group of drawings", "smallest-glyph", 2)
def _small_in_group() -> Broken:
    def change(pdf: Pdf) -> None:
        page = pdf.pages[1].obj
        name = next(iter(page.Resources.Font.keys()))
        group = pdf.make_stream(b"BT %s 20 Tf 1 0 0 1 0 0 Tm <0044> Tj ET" % name.encode())
        group.Type, group.Subtype, group.BBox = Name.XObject, Name.Form, Array([-50, -50, 500, 500])
        group.Resources = Dictionary(Font=page.Resources.Font)
        page.Resources.XObject["/Small"] = group
        after(1, b"/Artifact BMC q .5 0 0 .5 300 120 cm /Small Do Q EMC")(pdf)

    return edit(good().pdf, change)


def _font_out(pdf: Pdf) -> None:
    descriptor = fonts(pdf)[0].DescendantFonts[0].FontDescriptor
    del descriptor["/FontFile2"]


def _other_font(pdf: Pdf) -> None:
    fonts(pdf)[0].BaseFont = Name("/ABCDEF+ComicSans")


changed("A font that is not in the file", "fonts-embedded", _font_out, page=1)
changed("Another font", "fonts-allowed", _other_font, page=1)


def _letter_swapped(pdf: Pdf) -> None:
    """The outline of «a» and «o» change places; the text layer stays right."""
    for font in fonts(pdf):
        file = font.DescendantFonts[0].FontDescriptor.FontFile2
        listed = font.ToUnicode.read_bytes().decode("latin-1").lower()
        glyphs = [int(re.findall(rf"<([0-9a-f]{{4}})> <{ord(letter):04x}>", listed)[0], 16) for letter in "ao"]
        made = TTFont(io.BytesIO(file.read_bytes()))
        order = made.getGlyphOrder()
        table, one, other = made["glyf"], order[glyphs[0]], order[glyphs[1]]
        table[one], table[other] = table[other], table[one]
        out = io.BytesIO()
        made.save(out)
        file.write(out.getvalue())


changed("A letter that prints as another", "letters", _letter_swapped, page=1)


def _matrix(change: Callable[[list[float]], list[float]]) -> Callable[[Pdf], None]:
    where = spot("Do it at night.")

    def redo(data: bytes) -> bytes:
        piece = marked(where[1]).search(data)
        assert piece
        matrix = re.search(rb"([-\d. ]+) Tm", piece.group())
        assert matrix
        now = " ".join(f"{value:.4f}" for value in change([float(one) for one in matrix.group(1).split()]))
        return data.replace(piece.group(), piece.group().replace(matrix.group(1), now.encode()))

    return redraw(where[0], redo)


@breakage("Slanted letters", "upright", 2)
def _slanted() -> Broken:
    return edit(good().pdf, _matrix(lambda m: [m[0], m[1], m[2] + 0.3, m[3], m[4], m[5]]))


@breakage("Turned letters", "upright", 2)
def _turned() -> Broken:
    return edit(good().pdf, _matrix(lambda m: [0, -0.9, -0.9, 0, m[4], m[5]]))


reworded("Words underlined", "underlined", "Do it at night.", "<u>Do it at night.</u>", page=2)
_TWO_LINES = ("Ask a helper.", "Ask a<br>helper to phone us.")
reworded("Lines too close", "line-space", *_TWO_LINES, page=4, style="#helper p { line-height: 1.1 }")
reworded(
    "A line too long", "line-length", "Ask a helper.", "Ask a helper. " + "And then ask again. " * 4, page=4,
    style="#helper p { white-space: nowrap; margin-left: -70mm; font-size: 16pt }",
)  # fmt: skip
reworded("Words set in the middle", "left-aligned", *_TWO_LINES, page=4, style="#helper p { text-align: center }")

# ---------------------------------------------------------------- the pictures


@breakage("A picture missing", "pictures", 0)
def _picture_gone() -> Broken:
    return good().again((f'<img class="pic" src="{LOCK.file}" alt="{LOCK.alt}">', ""))


@breakage("A picture too much", "pictures", 4)
def _picture_more() -> Broken:
    extra = f'<img src="{CARD.file}" alt="A card." style="width: 40mm">'
    return good().again(("Ask a helper.</p>", f"Ask a helper.</p>{extra}"))


def _undrawn(pdf: Pdf) -> None:
    instead(shown(LOCK), b"")(pdf)


changed("A picture not drawn", "picture-drawn", _undrawn)


@breakage("A picture swapped with another", "picture-swapped", 2)
def _swapped() -> Broken:
    return good().again((f'src="{LOCK.file}"', f'src="{SHUT.file}"'))


@breakage("A picture drawn with a fault", "picture-swapped", 2)
def _spoiled() -> Broken:
    return edit(good().pdf, around(shown(LOCK), b"", b"q 0 0 0 rg 70 440 110 110 re f Q"))


def _alt(said: str | None) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        figure = element(pdf, shown(LOCK))
        if said is None:
            del figure["/Alt"]
        else:
            figure.Alt = String(said)

    return change


def _on_lock(what: str, caught: str, said: str | None) -> None:
    breakage(what, caught, 2)(lambda: edit(good().pdf, _alt(said)))


_on_lock("No words about a picture", "alt-missing", None)
_on_lock("Blank words about a picture", "alt-empty", " ")
_on_lock("A file name in place of words about a picture", "alt-empty", "lock-front-door.svg")
_on_lock("The wrong words about a picture", "alt-promised", "A dog in a garden.")
_on_lock("The same words about different pictures", "alt-same", CARD.alt)


def _box_astray(pdf: Pdf) -> None:
    element(pdf, shown(LOCK)).A.BBox = Array([71.8, 113.4, 124.2, 165.8])


changed("A picture's box in other units", "picture-place", _box_astray, page=2)


@breakage("A page that is only a picture of words", "words-drawn", 2)
def _as_image() -> Broken:
    document = pypdfium2.PdfDocument(good().pdf)
    seen = document[1].render(scale=1).to_pil().convert("RGB")
    document.close()

    def change(pdf: Pdf) -> None:
        image = pdf.make_stream(seen.tobytes())
        image.Type, image.Subtype, image.ColorSpace = Name.XObject, Name.Image, Name.DeviceRGB
        image.Width, image.Height, image.BitsPerComponent = seen.width, seen.height, 8
        pdf.pages[1].obj.Resources.XObject["/Scan"] = image
        pdf.pages[1].obj.Contents = pdf.make_stream(b"/Artifact BMC q 595 0 0 842 0 0 cm /Scan Do Q EMC")

    return edit(good().pdf, change)


@breakage("A photograph with too few pixels", "picture-sharp", 2)
def _coarse() -> Broken:
    def change(pdf: Pdf) -> None:
        image = pdf.make_stream(b"\x99" * 300)
        image.Type, image.Subtype, image.ColorSpace = Name.XObject, Name.Image, Name.DeviceRGB
        image.Width, image.Height, image.BitsPerComponent = 10, 10, 8
        pdf.pages[1].obj.Resources.XObject["/Photo"] = image
        after(1, b"/Artifact BMC q 100 0 0 100 90 120 cm /Photo Do Q EMC")(pdf)

    return edit(good().pdf, change)


restyled("A picture not level with its words", "picture-level", "#card .pic { margin-top: 40mm }", page=2)


@breakage("A picture drawn elsewhere than its tag says", "picture-level", 2)
def _moved() -> Broken:
    page, mcid = shown(LOCK)

    def change(data: bytes) -> bytes:
        piece = marked(mcid).search(data)
        assert piece
        low = b"q .75 0 0 -.75 0 642 cm " + piece[2] + b" Q "
        return b"q " + data.replace(piece.group(), piece[1] + piece[3]) + b" Q " + piece[1] + low + piece[3]

    return edit(good().pdf, redraw(page, change))


restyled(
    "A picture right of its words",
    "picture-left",
    "#lock .pic { margin-left: 130mm } #lock .words { margin: 0 }",
    page=2,
)
restyled("A picture too small", "picture-size", "#lock .pic { width: 30mm; height: 30mm }", page=2)

# ---------------------------------------------------------------- what the eye sees

restyled("Grey words", "contrast", "#lock p { color: #777 }", page=2)
restyled("Words on a dark ground", "contrast", "#lock p { background: #555 }", page=2)
restyled("White words on white", "hidden-text", "#lock p { color: #fff }", page=2)


def _at_night(what: str, caught: str, before: bytes, behind: bytes = b"") -> None:
    breakage(what, caught, 2)(lambda: edit(good().pdf, around(spot("Do it at night."), before, behind)))


_at_night("Words that are not painted", "hidden-text", b"3 Tr", b"0 Tr")
_at_night("Words off the page", "hidden-text", b"q 1 0 0 1 900 0 cm", b"Q")
_at_night("Words of half a point", "hidden-text", b"q .02 0 0 .02 300 400 cm", b"Q")
_at_night("Words cut away by a frame", "hidden-text", b"q 0 0 1 1 re W n", b"Q")
_at_night("Words half cut away by a frame", "text-cut", b"q 0 0 390 2000 re W n", b"Q")
_at_night("Words at the edge of the page", "text-cut", b"q 1 0 0 1 290 0 cm", b"Q")


def _box(said: str) -> tuple[float, float, float, float]:
    from proof_material import _paper

    page, mcid = spot(said)
    box = _paper().sheets[page].drawn({mcid})
    assert box
    return box


@breakage("Words under a white box", "hidden-text", 2)
def _covered() -> Broken:
    left, bottom, right, top = _box("Do it at night.")
    box = f"/Artifact BMC 1 1 1 rg {left - 2} {bottom - 2} {right - left + 4} {top - bottom + 4} re f EMC"
    return edit(good().pdf, after(1, box.encode()))


@breakage("Half a sentence under a white box", "text-cut", 2)
def _half_covered() -> Broken:
    left, bottom, right, top = _box("Do it at night.")
    box = f"/Artifact BMC 1 1 1 rg {(left + right) / 2} {bottom - 2} {right - left} {top - bottom + 4} re f EMC"
    return edit(good().pdf, after(1, box.encode()))


restyled("Words on other words", "text-overlap", "#lock p + p { margin-top: -20pt }", page=2)
restyled(
    "A sentence run into another one",
    "text-overlap",
    "#lock p + p { position: relative; top: -36pt; left: 127pt }",
    page=2,
)
restyled("Words on a picture", "text-on-picture", "#lock p { position: relative; left: -60mm }", page=2)

# ---------------------------------------------------------------- ways to reach somebody


@breakage("A phone number that is no contact's", "contact-numbers", 3)
def _number() -> Broken:
    return good().pdf, replace(good().promise, contacts=("999", "101"))


@breakage("A web address that is no contact's", "contact-numbers", 2)
def _address() -> Broken:
    words = tuple(one.replace("Do it at night.", "See police-uk.example.com now.") for one in good().promise.words)
    made = good().again(("Do it at night.", "See police-uk.example.com now."))
    return made, replace(good().promise, words=words)


_LINK = ("Do it at night.", '<a href="{}">{}</a>')


def _linked(href: str, said: str) -> bytes:
    return good().again((_LINK[0], _LINK[1].format(href, said)))


@breakage("A link that leads elsewhere", "link-target", 2)
def _astray() -> Broken:
    return _linked("https://police.example.com/", "Do it at night.")


@breakage("A link that says «here»", "link-words", 2)
def _here() -> Broken:
    return _linked("tel:101", "here")


@breakage("A link that a screen reader cannot say", "link-words", 2)
def _mute() -> Broken:
    def change(pdf: Pdf) -> None:
        del pdf.pages[1].obj.Annots[0]["/Contents"]

    return edit(_linked("tel:101", "Do it at night."), change)


def _code(address: str, spoil: bool = False) -> tuple[bytes, Promise]:
    code = segno.make(address, error="m", micro=False)
    rows = [list(row) for row in code.matrix_iter(border=4)]
    if spoil:
        for y in range(14, 18):
            rows[y] = [*rows[y][:14], *(1 - one for one in rows[y][14:20]), *rows[y][20:]]
    dark = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, one in enumerate(row) if one)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(rows)} {len(rows)}"><path d="{dark}"/></svg>'
    made = good().again(
        (f'src="{LOCK.file}"', 'src="drawing:qr"'), ("Do it at night.", "Go to safe.example.org."),
        drawings={"drawing:qr": svg},
    )  # fmt: skip
    promise = good().promise
    words = tuple(one.replace("Do it at night.", "Go to safe.example.org.") for one in promise.words)
    pictures = tuple(PromisedPicture(one.alt, "" if one.alt == LOCK.alt else one.look) for one in promise.pictures)
    contacts = (*promise.contacts, "safe.example.org")
    return made, replace(promise, words=words, pictures=pictures, contacts=contacts, rows=())


@breakage("A QR code that leads elsewhere", "qr-target", 2)
def _qr_astray() -> Broken:
    return _code("https://evil.example.com/")


@breakage("A QR code that cannot be read", "qr-target", 2)
def _qr_spoiled() -> Broken:
    return _code("https://safe.example.org/", spoil=True)


# ---------------------------------------------------------------- for a reader who listens


def _role(old: str, new: str, n: int = 0) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        tag(pdf, old, n).S = Name(f"/{new}")

    return change


changed("A level of headings left out", "headings", _role("H2", "H3"), page=2)
changed("No heading for the title", "headings", _role("H1", "P"), page=2)
changed("A list item outside a list", "lists", _role("P", "LI", 3))
reworded(
    "A list made of paragraphs with dots", "lists", "Ask a helper.</p>", "• Ask a helper.</p><p>• Ask us.</p>", page=4
)


@breakage("Words in another language that do not say so", "part-language", 2)
def _lang() -> Broken:
    def change(pdf: Pdf) -> None:
        one = element(pdf, spot(WELSH))
        while "/Lang" not in one:
            one = one.P
        del one["/Lang"]

    return edit(good().pdf, change)


@breakage("Other words read aloud than printed", "spoken-as-printed", 2)
def _other_words() -> Broken:
    def change(pdf: Pdf) -> None:
        element(pdf, spot("Do it at night.")).ActualText = String("Leave the door open.")

    return edit(good().pdf, change)


def _empty_paragraph(pdf: Pdf) -> None:
    parent = element(pdf, spot("Do it at night.")).P
    parent.K.append(pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=parent, K=Array())))


breakage("An empty paragraph", "tag-empty")(lambda: edit(good().pdf, _empty_paragraph))

# ---------------------------------------------------------------- the tags and their wires


def _unmarked(pdf: Pdf) -> None:
    pdf.Root.MarkInfo = Dictionary(Marked=False)


changed("No tags", "tagged", _root("/StructTreeRoot", None))
changed("A file that says it has no tags", "tagged", _unmarked)


@breakage("Words without a tag", "untagged", 2)
def _untagged() -> Broken:
    page, mcid = spot("Do it at night.")
    return edit(good().pdf, redraw(page, lambda data: marked(mcid).sub(rb"\2", data)))


breakage("A drawing without a tag", "untagged", 2)(lambda: edit(good().pdf, after(1, b"0 0 0 rg 300 120 20 20 re f")))


@breakage("A piece of the page in no tag (an orphan)", "tag-orphans", 2)
def _orphan() -> Broken:
    def change(pdf: Pdf) -> None:
        one = element(pdf, spot("Do it at night."))
        one.P.K = Array([kid for kid in one.P.K if kid.objgen != one.objgen])

    return edit(good().pdf, change)


@breakage("Two files joined without joining their tags", "tag-orphans", 7)
def _naive_merge() -> Broken:
    def change(pdf: Pdf) -> None:
        with pikepdf.open(io.BytesIO(good().pdf)) as other:
            pdf.pages.extend(other.pages)

    return edit(good().pdf, change)


@breakage("Two tags for one piece of the page", "tag-claims", 2)
def _twice() -> Broken:
    def change(pdf: Pdf) -> None:
        element(pdf, spot("Lock your door.")).K.append(spot("Do it at night.")[1])

    return edit(good().pdf, change)


@breakage("A tag for a piece that is not on the page", "tag-claims", 2)
def _gone() -> Broken:
    def change(pdf: Pdf) -> None:
        element(pdf, spot("Lock your door.")).K.append(999)

    return edit(good().pdf, change)


def _one_number(pdf: Pdf) -> None:
    pdf.pages[3].obj.StructParents = pdf.pages[2].obj.StructParents


def _way_back(pdf: Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    numbers[3] = Array(list(reversed(list(numbers[3]))))


changed("Two pages with one number for their tags", "tag-numbers", _one_number, page=4)
changed("The way back from page to tag is wrong", "tag-numbers", _way_back, page=2)
changed("Tags of a page that was taken out", "tag-pages", _odd)


@breakage("A tag that names another parent", "tag-parents")
def _parent() -> Broken:
    def change(pdf: Pdf) -> None:
        element(pdf, spot("Lock your door.")).P = pdf.Root.StructTreeRoot

    return edit(good().pdf, change)


@breakage("A tag that hangs in the tree twice", "tag-parents")
def _hangs_twice() -> Broken:
    def change(pdf: Pdf) -> None:
        one = element(pdf, spot("Lock your door."))
        one.P.K.append(one)

    return edit(good().pdf, change)


def _same_ids(pdf: Pdf) -> None:
    for one in elements(pdf)[2:4]:
        one.ID = String("twice")


changed("Two tags with one id", "tag-ids", _same_ids)


@breakage("A link that is not wired to its tag", "tag-links", 2)
def _loose_link() -> Broken:
    def change(pdf: Pdf) -> None:
        del pdf.pages[1].obj.Annots[0]["/StructParent"]

    return edit(_linked("tel:101", "Do it at night."), change)


changed("A tag that nobody knows", "tag-roles", _role("P", "Blob", 3))


reworded("A short form that nobody spelt out", "abbreviations", "Do it at night.", "Tell the DWP.", page=2)

# ---------------------------------------------------------------- the tests


@pytest.mark.parametrize("one", BREAKAGES, ids=lambda one: one.what)
def test_a_broken_leaflet_is_caught_under_its_own_name(one: Breakage) -> None:
    report = _proved(one)
    caught = {result.id: result for result in report.results if result.outcome in (Outcome.FAILED, Outcome.WARNED)}
    assert one.caught in caught, sorted(caught)
    result = caught[one.caught]
    if one.page:
        assert one.page in result.pages
    assert re.search(r"[.»)] [A-Z].*\.$", result.message, re.DOTALL), result.message


def _proved(one: Breakage) -> Report:
    broken = one.make()
    pdf, promise = broken if isinstance(broken, tuple) else (broken, good().promise)
    return prove(pdf, promise)


def test_the_same_leaflet_unbroken_is_delivered() -> None:
    report = prove(good().pdf, good().promise)
    assert report.failures() == []
    assert report.of(Outcome.WARNED) == []
    assert report.of(Outcome.NOT_JUDGED) == []


def test_a_good_code_is_read_and_passes() -> None:
    pdf, promise = _code("https://safe.example.org/")
    report = prove(pdf, promise)
    assert report.failures() == []


def test_every_check_can_fail() -> None:
    assert {one.id for one in CHECKS} == {one.caught for one in BREAKAGES}


PAGE = Path(ROOT, "docs", "PROOF.md")
BEGIN, END = "<!-- made by tests/test_proof_breakages.py: begin -->", "<!-- end -->"


def tables() -> str:
    """The tables of docs/PROOF.md: every check, and every breakage with what caught it."""
    promises = {one.id: one.promise for one in CHECKS}
    checks = [f"| `{one.id}` | {one.promise} | {one.source}{' (warns only)' if one.warns else ''} |" for one in CHECKS]
    rows = [f"| {one.what} | `{one.caught}` | {promises[one.caught]} |" for one in BREAKAGES]
    head = f"## The {len(CHECKS)} promises", f"## {len(BREAKAGES)} ways to break a leaflet, and what caught each"
    return "\n".join([
        BEGIN, "", head[0], "", "| check | promise | who asks for it |", "|---|---|---|", *checks, "",
        head[1], "", "| broken like this | caught by | the promise |", "|---|---|---|", *rows, "", END,
    ])  # fmt: skip


def test_the_documentation_lists_every_check_and_every_breakage() -> None:
    assert tables() in PAGE.read_text("utf-8"), "Type: .venv/bin/python tests/test_proof_breakages.py"


def test_helpers_pictures_may_stand_twice() -> None:
    assert [one.alt for one in good().promise.pictures].count(HELPER.alt) == 2


if __name__ == "__main__":
    said = PAGE.read_text("utf-8")
    PAGE.write_text(
        f"{said[: said.index(BEGIN)]}{tables()}{said[said.index(END, said.index(BEGIN)) + len(END) :]}", "utf-8"
    )
