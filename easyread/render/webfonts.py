"""The letters of the leaflets for a web page: small files that stand in the page itself.

Of each style only the letters that leaflets use are kept, about 15 KB. Andika is under the SIL Open Font License, which
keeps its name for the whole font: what is kept here has a name of its own, with the copyright and the licence inside.
"""

from __future__ import annotations

import base64
import io
import logging
from functools import lru_cache

from fontTools import subset
from fontTools.ttLib import TTFont

from easyread.render.fonts import FontFile

FAMILY = "Leaflet"
_USUAL = frozenset(
    [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x1E80, 0x1E86), 0x1EF2, 0x1EF3]
    + [ord(sign) for sign in "‐‑–—‘’“”…•€"]
)
"""English, Welsh and the other languages of Europe in Latin letters. One set for all leaflets, so it is made once."""
_COPYRIGHT, _FAMILY, _STYLE, _FULL, _POSTSCRIPT, _LICENCE, _WHERE = 0, 1, 2, 4, 6, 13, 14
"""Entries of a font's name table (OpenType)."""


def font_faces(fonts: tuple[FontFile, ...], text: str) -> str:
    """The CSS that gives the page its letters. ``text`` is all that the page says.

    A letter that a font does not have is shown in the reader's own letters: a page has no other way to fail.
    """
    wanted = _USUAL | {ord(character) for character in text}
    return "".join(
        f"@font-face{{font-family:{FAMILY};font-weight:{font.weight};font-display:block;"
        f"src:url(data:font/woff2;base64,{_woff2(font, wanted & font.characters)})format('woff2')}}\n"
        for font in fonts
    )


@lru_cache(maxsize=16)
def _woff2(font: FontFile, characters: frozenset[int]) -> str:
    """A font file with these letters only, as WOFF2 in base64. The same letters give the same bytes."""
    options = subset.Options()
    # accents and pairs; without ligatures, as in print: a reader who spells knows f and i, not ﬁ
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = [_COPYRIGHT, _FAMILY, _STYLE, _FULL, _POSTSCRIPT, _LICENCE, _WHERE]
    options.drop_tables += ["Silf", "Silt", "Sill", "Glat", "Gloc", "Feat"]  # for a layout engine no browser here uses
    log = logging.getLogger("fontTools.subset")
    level = log.level
    log.setLevel(logging.ERROR)
    try:
        with TTFont(font.path, lazy=True, recalcTimestamp=False) as whole:
            maker = subset.Subsetter(options)
            maker.populate(unicodes=characters)
            maker.subset(whole)
            _rename(whole, "Bold" if font.weight > 400 else "Regular")
            whole.flavor = "woff2"
            out = io.BytesIO()
            whole.save(out, reorderTables=False)
    finally:
        log.setLevel(level)
    return base64.b64encode(out.getvalue()).decode("ascii")


def _rename(font: TTFont, style: str) -> None:
    names = {_FAMILY: FAMILY, _STYLE: style, _FULL: f"{FAMILY} {style}", _POSTSCRIPT: f"{FAMILY}-{style}"}
    for entry in font["name"].names:
        if entry.nameID in names:
            entry.string = names[entry.nameID]
