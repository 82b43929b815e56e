"""What an HTML element is in the structure of a PDF, and what is said of it there (ISO 32000-1 14.8.4 and 14.8.5)."""

from __future__ import annotations

import re
from typing import Any

from easyread.errors import NotMade
from easyread.render.weasyprint70 import Box, boxes

SVG = "{http://www.w3.org/2000/svg}"

ROLES = {
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    **dict.fromkeys(("div", "figure", "aside", "header", "footer", "main"), "Div"),
    **dict.fromkeys(("ul", "ol", "dl"), "L"),
    "section": "Sect", "nav": "Sect", "article": "Art", "blockquote": "BlockQuote",
    "p": "P", "pre": "P", "address": "P", "figcaption": "Caption",
    "li": "LI", "dt": "Lbl", "dd": "LBody",
    "table": "Table", "caption": "Caption", "thead": "THead", "tbody": "TBody", "tfoot": "TFoot",
    "tr": "TR", "th": "TH", "td": "TD",
    "strong": "Strong", "b": "Strong", "em": "Em", "i": "Em", "q": "Quote", "code": "Code",
}  # fmt: skip
"""HTML element → PDF structure type. Elements that are not here (span, small, …) leave their text to their parent."""

ROLE_MAP = {"Strong": "Span", "Em": "Span"}
"""Our own structure types and the standard ones they stand for."""

INLINE = {"Span", "Strong", "Em", "Link", "Quote", "Code"}
GROUPING = {"Document", "Sect", "Art", "Div", "BlockQuote"}
"""Types that hold blocks only: text that stands in them directly gets a P around it."""
MAY_BE_EMPTY = {"TD", "TH"}

NUMBERING = {
    "decimal": "Decimal", "disc": "Disc", "circle": "Circle", "square": "Square",
    "lower-alpha": "LowerAlpha", "upper-alpha": "UpperAlpha", "lower-roman": "LowerRoman", "upper-roman": "UpperRoman",
}  # fmt: skip


Attributes = dict[str, dict[str, "str | int | tuple[float, ...] | list[str]"]]
"""Attributes by owner, as ISO 32000-1 14.8.5 names them; a plain ``str`` is a PDF name, a list holds ids."""


def role_of(box: Box) -> str | None:
    """The structure type of a box's element; None when its text belongs to the element around it."""
    element = box.element
    tag = box.element_tag
    if isinstance(box, boxes.ReplacedBox):
        empty = element.get("alt") == "" or element.get("role") in ("presentation", "none")
        return None if empty and tag == "img" else "Figure"
    if element.get("role") in ("presentation", "none"):
        return None
    if tag == "a":
        return "Link" if element.get("href") is not None else None
    if tag == "abbr":
        return "Span" if element.get("title") else None
    return ROLES.get(tag)


def alternative(element: Any) -> str:
    """The words for a picture, from alt, or from the title inside an SVG drawing."""
    if element.tag == f"{SVG}svg":
        title = element.find(f"{SVG}title")
        words, name = (title.text if title is not None else "") or element.get("aria-label") or "", "a drawing"
    else:
        words, name = element.get("alt") or "", f"«{element.get('src') or element.tag}»"
    words = " ".join(words.split())
    if not words:
        raise NotMade(
            f"The picture {name} has no words for a reader who cannot see it.",
            'Say in «alt» what it shows; alt="" is for decoration only.',
        )
    return words


def cell(box: Box, role: str, *, begins_row: bool) -> dict[str, Any]:
    """Spans, scope and headers of a table cell (14.8.5.7).

    A TH that does not say what it heads is taken for a row's if it begins one that has other cells too.
    """
    element = box.element
    found: dict[str, Any] = {}
    if box.colspan != 1:
        found["ColSpan"] = box.colspan
    if box.rowspan != 1:
        found["RowSpan"] = box.rowspan
    if role == "TH":
        scope = element.get("scope", "")
        found["Scope"] = "Row" if scope.startswith("row") or (not scope and begins_row) else "Column"
    if element.get("headers"):
        found["Headers"] = element.get("headers").split()
    return found


def numbering(box: Box) -> str:
    """How the items of a list are counted."""
    style = box.style["list_style_type"]
    return NUMBERING.get(style, "None") if isinstance(style, str) else "None"


def language(tag: str) -> str:
    """The tag, if it looks like one (RFC 5646). Raises `NotMade`."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag):
        raise NotMade(f"«{tag}» is not a language tag.", "Write, for example, en-GB, cy or pl.")
    return str(tag)
