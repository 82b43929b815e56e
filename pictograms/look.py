"""Pictures as pixels: rasterising, and a bad photocopier."""

import io
import random

import resvg_py
from PIL import Image, ImageChops, ImageFilter

PRINTED_PIXELS = 320
"""Width of a picture for checks: 40 mm at about 200 dots an inch."""


def rasterise(svg: str, pixels: int = PRINTED_PIXELS) -> Image.Image:
    """The picture on white paper."""
    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=pixels, height=pixels)))).convert(
        "RGBA"
    )
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    return paper.convert("RGB")


def photocopy(image: Image.Image, generations: int = 2, seed: int = 101) -> Image.Image:
    """A copy of a copy on an old black and white copier: a little blurred, a little noisy, black or white only."""
    grey, dice = image.convert("L"), random.Random(seed)
    for _ in range(generations):
        soft = grey.filter(ImageFilter.GaussianBlur(image.width / 270))
        noise = Image.frombytes("L", grey.size, dice.randbytes(grey.width * grey.height)).point(
            [level // 5 for level in range(256)]
        )
        grey = ImageChops.add(soft, noise, 1, -25).point([0] * 128 + [255] * 128)
    return grey


def dark_share(image: Image.Image) -> float:
    """How much of the picture is dark, 0 to 1."""
    return sum(image.convert("L").histogram()[:128]) / (image.width * image.height)
