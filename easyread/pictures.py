"""Pictures as pixels: the only room that draws an SVG outside a leaflet."""

from __future__ import annotations

from pathlib import Path

import resvg_py

from easyread.errors import NotMade


def picture_png(svg: Path, wide: int = 128) -> bytes:
    """An SVG on white, ``wide`` pixels wide, as PNG. Raises `NotMade` when the file is not there or is no drawing."""
    try:
        return drawing_png(svg.read_text("utf-8"), wide)
    except (OSError, ValueError) as error:
        raise NotMade(f"The picture {svg.name} cannot be drawn ({error}).", "Draw it again.") from error


def drawing_png(svg: str, wide: int = 128) -> bytes:
    """The text of an SVG on white, ``wide`` pixels wide, as PNG. Raises `ValueError` when it is no drawing."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=wide, background="white"))
