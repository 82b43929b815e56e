"""Pictures as pixels: the only room that draws an SVG outside a leaflet."""

from __future__ import annotations

from pathlib import Path

import resvg_py

from easyread.errors import NotMade


def picture_png(svg: Path, wide: int = 128) -> bytes:
    """An SVG on white, ``wide`` pixels wide, as PNG. Raises `NotMade` when the file is not there or is no drawing."""
    try:
        source = svg.read_text("utf-8")
        return bytes(resvg_py.svg_to_bytes(svg_string=source, width=wide, background="white"))
    except (OSError, ValueError) as error:
        raise NotMade(f"The picture {svg.name} cannot be drawn ({error}).", "Draw it again.") from error
