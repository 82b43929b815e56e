"""Pictures in quiet colours: the same drawing, with softer colours and a softer outline."""

from __future__ import annotations

import colorsys
import re
from pathlib import Path

from easyread.colour import mixed
from easyread.leaflet import Leaflet

PREFIX = "drawing:quiet/"
"""The address of a quiet picture, before the picture's own."""
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_KEPT = 0.62
"""Of a colour's strength, how much is left."""
_DARK, _LIGHTER = 0.35, 0.2
"""A colour darker than this (0 to 1) is lightened by so much: outlines, hair, the black of a sign."""


def quiet_drawings(leaflet: Leaflet, root: Path) -> dict[str, str]:
    """The SVG text of each drawing of the leaflet in quiet colours, by its address; none where none is asked for."""
    if leaflet.look.colours != "quiet":
        return {}
    files = sorted({picture.file for picture in leaflet.pictures() if picture.file.endswith(".svg")})
    return {PREFIX + file: quiet((root / file).read_text("utf-8")) for file in files if (root / file).is_file()}


def quiet(svg: str) -> str:
    """A drawing with its colours made quiet."""
    return _COLOUR.sub(lambda found: _softer(found[0]), svg)


def _softer(colour: str) -> str:
    if len(colour) == 4:
        colour = "#" + "".join(letter * 2 for letter in colour[1:])
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    soft = colorsys.hls_to_rgb(hue, light, strength * _KEPT)
    made = "#" + "".join(f"{round(part * 255):02x}" for part in soft)
    return mixed(made, "#ffffff", _LIGHTER) if light < _DARK else made
