"""Pictures as pixels: rasterising, and a bad photocopier."""

import io

import resvg_py
from PIL import Image

from easyread.photocopy import photocopy

__all__ = ["PRINTED_PIXELS", "dark_share", "photocopy", "rasterise"]

PRINTED_PIXELS = 320
"""Width of a picture for checks: 40 mm at about 200 dots an inch."""


def rasterise(svg: str, pixels: int = PRINTED_PIXELS, *, crisp: bool = False) -> Image.Image:
    """The picture on white paper. `crisp` draws no in-between colours at the edges."""
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        width=pixels,
        height=pixels,
        background="white",
        skip_system_fonts=True,  # words are outlines
        shape_rendering="crisp_edges" if crisp else "geometric_precision",
    )
    return Image.open(io.BytesIO(bytes(drawn))).convert("RGB")


def dark_share(image: Image.Image) -> float:
    """How much of the picture is dark, 0 to 1."""
    return sum(image.convert("L").histogram()[:128]) / (image.width * image.height)
