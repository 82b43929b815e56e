"""Pictures as pixels: the only room that draws an SVG outside a leaflet."""

from __future__ import annotations

import io
from pathlib import Path

import resvg_py
from PIL import Image

from easyread.errors import NotMade


def picture_png(svg: Path, wide: int = 128) -> bytes:
    """A picture on white, ``wide`` pixels wide, as PNG. Raises `NotMade` when it is not there or cannot be drawn."""
    try:
        if svg.suffix.lower() != ".svg":
            return _photo_png(svg, wide)
        return drawing_png(svg.read_text("utf-8"), wide)
    except (OSError, ValueError) as error:
        raise NotMade(f"The picture {svg.name} cannot be drawn ({error}).", "Draw it again.") from error


def _photo_png(file: Path, wide: int) -> bytes:
    out = io.BytesIO()
    with Image.open(file) as opened:
        photo = opened.convert("RGBA")
        ground = Image.new("RGBA", photo.size, "white")
        ground.alpha_composite(photo)
        high = max(1, round(photo.height * wide / photo.width))
        ground.convert("RGB").resize((wide, high)).save(out, "PNG")
    return out.getvalue()


def drawing_png(svg: str, wide: int = 128) -> bytes:
    """The text of an SVG on white, ``wide`` pixels wide, as PNG. Raises `ValueError` when it is no drawing."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=wide, background="white"))
