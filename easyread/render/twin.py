"""The leaflet as one web page for phones, tablets and computers: the twin of the PDF, from the same `Leaflet`.

Public bodies owe their readers a web page first and a PDF for the hand (Accessibility Regulations 2018, WCAG 2.2 AA).
Everything is in the one file: words, pictures, letters, style and script. It fetches nothing, sends nothing, sets no
cookie, and its own policy (CSP) forbids it all. It works from a stick and with scripts switched off; then only the
buttons that change the page are not there.

What can be pressed. A number that answers a voice is a ``tel:`` link, one that takes a text message an ``sms:`` link,
an address opens the site. So does a number that is signed to, when its contact has an address: a reader who signs is
never put through to a voice call. 999 is a link like the others: in danger one press less matters, and a slip of the
thumb calls nobody, because phones show the number and ask before they call. The numbers of Relay UK for textphones are
never links, because they work on a textphone only.
"""

from __future__ import annotations

import base64
import hashlib
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from easyread.errors import NotMade
from easyread.leaflet import Answer, Leaflet, Phrase, Run, Sentence, Way
from easyread.render.colours import palette
from easyread.render.fonts import FontFile
from easyread.render.inline import Inline
from easyread.render.measure import Letters
from easyread.render.webfonts import font_faces
from easyread.routes import contacts_in, digits
from easyread.templates import open_template

POINTS_A_REM = 12.0
"""Sizes are in rem, so that a browser's own setting for larger letters counts too: 1 rem is 12 point in all of them."""
_TEXTPHONE = ("18000", "18001", "18002")
"""How the numbers of Relay UK begin (relayuk.bt.com): for a textphone, not for a call or a text message."""
LEAST_WIDE, MOST_WIDE = 4, 22
"""Em: the narrowest and the widest line with a class that keeps a phrase whole (templates/twin.css, 3)."""
_LETTER_SPACE, _WORD_SPACE = 0.12, 0.16
"""Em that a reader may put between letters and words without losing anything (WCAG 2.2 1.4.12)."""
_LINK_SIDES = 0.9
"""Em that the frame of a link takes (templates/twin.css: .way)."""
_AIR = {True: 3.25, False: 2.25}
"""Rem between two rows: more where the reader gets few ideas a page."""
_FEW_ROWS = 3
_LETTER = re.compile(r"[^\W\d]")
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}|[a-z]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are shown in one way: their weight, where they lead, and whether they are a term."""

    text: str
    bold: bool = False
    href: str = ""
    label: str = ""
    """What a link says to somebody who hears links alone: the number and who answers."""
    term: str = ""
    """``dfn`` where a hard word is explained, ``abbr`` where an abbreviation stands."""
    means: str = ""

    @property
    def bits(self) -> list[str]:
        """An address in bits, as in print: a line may end behind its marks. A number is one bit."""
        return re.split(r"(?<=[.@/])(?=\w)", self.text) if self.address else [self.text]

    @property
    def address(self) -> bool:
        """Whether it is an address, not a number."""
        return bool(self.href and _LETTER.search(self.text))


@dataclass(frozen=True, slots=True)
class Line:
    """A phrase: ``fits`` is the class that keeps it on one line where there is room, empty for a long one."""

    pieces: tuple[Piece, ...]
    fits: str


class Twin:
    """Makes web pages of leaflets. Made once a process; style, script and template are read once."""

    def __init__(self, root: Path, fonts: tuple[FontFile, ...]) -> None:
        templates = root / "templates"
        self._root, self._fonts = root, fonts
        self._letters = Letters(*(font.path for font in fonts))
        self._css = _read(templates / "twin.css")
        self._script = _read(templates / "twin.js").strip()
        self._template = open_template(templates, "twin.html.jinja")

    def html(self, leaflet: Leaflet) -> bytes:
        """The page, in UTF-8. Raises `NotMade` when a picture or a part of the template is not there."""
        said = Said(leaflet, self._letters)
        style = f"{font_faces(self._fonts, _everything(leaflet))}{_tokens(leaflet)}{self._css}".strip()
        return self._template.render(
            leaflet=leaflet,
            said=said,
            help_line=Sentence(tuple((Run(line),) for line in leaflet.help_line if line)),
            picture=Inline(self._root, soft=leaflet.look.colours == "quiet"),
            draft=leaflet.state in {"draft", "checked"},
            size=f"{leaflet.look.size:g}",
            first_bold=leaflet.look.weight == "first-sentence",
            style=style,
            script=self._script,
            style_hash=_hash(style),
            script_hash=_hash(self._script),
        ).encode()


class Said:
    """The sentences of one leaflet as pieces. A hard word is marked as explained only once."""

    def __init__(self, leaflet: Leaflet, letters: Letters) -> None:
        self._letters, self._look = letters, leaflet.look
        self._ways = {way.id: way for way in leaflet.ways}
        self._terms = {answer.label: answer for answer in leaflet.words}
        self._defined: set[str] = set()

    def lines(
        self, sentence: Sentence, box: Sequence[Sentence] = (), explains: bool = False, links: bool = True
    ) -> list[Line]:
        """A sentence, phrase by phrase. ``box`` explains a hard word of it; ``explains``: it stands in such a box
        itself. A heading has no links."""
        text = sentence.text
        leading = self._links(text) if links else ()
        marks = sorted([*leading, *self._marked(text, box, explains)], key=lambda mark: mark[0])
        lines: list[Line] = []
        at = 0
        for phrase in sentence.phrases:
            pieces = tuple(_pieces(phrase, at, marks))
            lines.append(Line(pieces, self._fits(pieces)))
            at += sum(len(run.text) for run in phrase) + 1
        return lines

    def _fits(self, pieces: tuple[Piece, ...]) -> str:
        """The class of a phrase by the width that it can take at most: bold, and with a reader's own spacing."""
        text = "".join(piece.text for piece in pieces)
        wide = self._letters.em(text, bold=True) + _LINK_SIDES * sum(bool(piece.href) for piece in pieces)
        wide += len(text) * max(self._look.letter_space, _LETTER_SPACE)
        wide += text.count(" ") * max(self._look.word_space, _WORD_SPACE)
        return f"w{max(math.ceil(wide), LEAST_WIDE)}" if wide <= MOST_WIDE else ""

    def _links(self, text: str) -> Iterator[tuple[int, int, Piece]]:
        for start, end, id_ in contacts_in(text, self._ways):
            way, written = self._ways[id_], text[start:end]
            if href := href_of(way, written):
                yield start, end, Piece(written, href=href, label=f"{written}, {way.who}")

    def _marked(self, text: str, box: Sequence[Sentence], explains: bool) -> Iterator[tuple[int, int, Piece]]:
        """Hard words: the one place where each is explained, and short forms wherever they stand.

        A word is marked in its box, or in the sentence above when the box does not say it («It has a photo.»).
        """
        for label, answer in self._terms.items():
            found = list(_standing(label, text))
            here = explains or (bool(box) and not any(list(_standing(label, one.text)) for one in box))
            if found and here and label not in self._defined:
                self._defined.add(label)
                yield *found[0].span(), Piece(found[0][0], term="dfn")
            elif label.isupper() and not explains:
                for one in found:
                    yield *one.span(), Piece(one[0], term="abbr", means=_meaning(answer))


def href_of(way: Way, written: str) -> str:
    """Where a number or an address leads when it is pressed; empty where pressing it would help nobody."""
    if _LETTER.search(written):  # an address, not a number
        bare = re.sub(r"^https?://", "", written, flags=re.IGNORECASE)
        return f"mailto:{bare}" if "@" in bare.split("/")[0] else f"https://{bare}"
    number = digits(written)
    if number.startswith(_TEXTPHONE):
        return ""
    if way.how in {"voice", "helper"}:
        return f"tel:{number}"
    if way.how == "text":
        return f"sms:{number}"
    return href_of(way, way.address) if way.address else ""


def _standing(word: str, text: str) -> Iterator[re.Match[str]]:
    """Where a word stands in a text, as one or as several."""
    return re.finditer(rf"(?<!\w){re.escape(word)}(?:e?s)?(?!\w)", text, re.IGNORECASE)


def _pieces(phrase: Phrase, at: int, marks: list[tuple[int, int, Piece]]) -> Iterator[Piece]:
    """A phrase that begins at character ``at`` of its sentence, cut where its weight changes or a mark begins."""
    for run in phrase:
        end = at + len(run.text)
        here = at
        for start, stop, mark in marks:
            first, last = max(start, here), min(stop, end)
            if first >= last:
                continue
            if first > here:
                yield Piece(run.text[here - at : first - at], run.bold)
            words = run.text[first - at : last - at]
            yield Piece(words, run.bold, mark.href, mark.label, mark.term, mark.means)
            here = last
        if here < end:
            yield Piece(run.text[here - at :], run.bold)
        at = end


def _meaning(answer: Answer) -> str:
    return " ".join(sentence.text for sentence in answer.sentences).rstrip(".")


def _tokens(leaflet: Leaflet) -> str:
    """What the reader's look asks for, as CSS variables."""
    look = leaflet.look
    for colour in (leaflet.family_dark, leaflet.family_tint):
        if not _COLOUR.fullmatch(colour):
            raise NotMade(f"«{colour}» is not a colour.", "Write it as # and six digits in settings.yaml, families.")
    colours = palette(replace(look, paper="white"), leaflet.family_dark, leaflet.family_tint)
    values = {
        "own-size": f"{look.size / POINTS_A_REM:g}rem",
        "line": f"{look.line:g}",
        "letter": f"{look.letter_space:g}em",
        "word": f"{look.word_space:g}em",
        "gap": f"{_AIR[look.rows <= _FEW_ROWS]}rem",
        **{f"own-{name}": getattr(colours, name) for name in ("ink", "rule", "red", "dark", "tint", "warn")},
    }
    return ":root{" + ";".join(f"--{name}:{value}" for name, value in values.items()) + "}\n"


def _everything(leaflet: Leaflet) -> str:
    answers = (*leaflet.words, *leaflet.replies, *leaflet.answers)
    return "".join(
        sorted(
            {
                *leaflet.title.text, *leaflet.force, *leaflet.strapline, *leaflet.month, *leaflet.code,
                *"".join(leaflet.help_line),
                *"".join(sentence.text for sentence in leaflet.sentences()),
                *"".join(part.heading.text + part.label for part in leaflet.parts),
                *"".join(a.label + "".join(s.text for s in a.sentences) for a in answers),
                *"".join(words for _, words in leaflet.furniture),
            }
        )
    )  # fmt: skip


def _hash(text: str) -> str:
    """A text as a policy names it (CSP 3: sha256- and base64)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise NotMade(f"templates/{file.name} cannot be read ({error.strerror}).", "Put it back.") from error
