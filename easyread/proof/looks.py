"""What a picture looks like, in few numbers: enough to know that another picture was put in its place."""

from __future__ import annotations

import io
from typing import cast

from PIL import Image, ImageChops

CELLS = 12
"""The picture's ink is seen as 12 by 12 cells of red, green and blue in 16 steps."""
ALIKE = 1.3
"""Mean difference, in steps, up to which two looks are one picture. Measured on the family: one picture drawn by
two programs differs by 0.8 at most, and by 1.1 where it is small on the page; two pictures by at least 1.5, but for
pairs that tell the same."""
SURELY_ALIKE = 0.8
_WHITE = 18
"""How far from white a pixel must be to count as ink (of 255)."""


def look_of(png: bytes) -> str:
    """The look of a picture in a file (PNG or JPEG), on white: for `PromisedPicture.look`."""
    image: Image.Image = Image.open(io.BytesIO(png))
    if image.mode in ("RGBA", "LA", "P"):
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        image = Image.alpha_composite(white, seen)
    return look(image.convert("RGB"))


def look(image: Image.Image) -> str:
    """The look of pixels: cut to the ink, shape included; empty where there is no ink."""
    apart = ImageChops.invert(image).convert("L").point([0] * _WHITE + [255] * (256 - _WHITE))
    ink = apart.getbbox()
    if ink is None:
        return ""
    cut = image.crop(ink)
    small = cut.resize((CELLS, CELLS), Image.Resampling.BOX)
    steps = "".join(f"{value >> 4:x}" for value in small.tobytes())
    tall = min(max(round(16 * cut.height / (cut.width + cut.height)), 0), 15)
    return f"{tall:x}{steps}"


def apart(one: str, other: str) -> float:
    """The mean difference of two looks, in steps; 16 when one of them is none."""
    if len(one) != len(other) or not one:
        return 16.0
    if abs(int(one[0], 16) - int(other[0], 16)) > 1:
        return 16.0
    total = sum(abs(int(a, 16) - int(b, 16)) for a, b in zip(one[1:], other[1:], strict=True))
    return total / (len(one) - 1)


def mean_grey(image: Image.Image) -> tuple[float, float]:
    """Mean lightness (0 to 255), and how many pixels are neither black, white nor grey (0 to 1)."""
    pixels = image.width * image.height
    grey = image.convert("L").resize((1, 1), Image.Resampling.BOX)
    coloured = image.convert("HSV").getchannel("S").histogram()
    return float(cast("int", grey.getpixel((0, 0)))), sum(coloured[60:]) / pixels
