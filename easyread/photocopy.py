"""A bad photocopier: what is left of a picture when a copy of a copy is handed out."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageChops, ImageFilter


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


def photocopy_png(png: bytes) -> bytes:
    """The same from PNG to PNG, one bit a point."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(png)) as opened:
        photocopy(opened.convert("RGB")).convert("1", dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()
