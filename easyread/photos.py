"""Own photographs made ready to print: looked at, turned upright, without hidden data, small enough for a leaflet.

The only room that opens a photograph with Pillow. The original is never changed: what is printed is a JPEG of its
own in ``.cache/photos``, named by the content of the original, without EXIF and so without the place and the device.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import warnings
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image, ImageFile, ImageFilter, ImageOps, ImageStat

from easyread.errors import EasyReadError
from easyread.writing import write_whole

FOLDER = ".cache/photos"
"""Below the project folder."""
METHOD = 1
"""Counts up when a photograph is made ready in another way, so that what was kept is made anew."""
MOST_BYTES = 40_000_000
MOST_POINTS = 60_000_000
"""A telephone's largest photographs have 50 million points; unpacked they are 150 MB."""
MADE_LONGEST = 2048
"""Points on the longer side of what is printed: 300 an inch on the widest plate (172 mm)."""
QUALITY = 88
KINDS = {"JPEG": ("jpg", "jpeg"), "MPO": ("jpg", "jpeg"), "PNG": ("png",)}
"""What may be printed, by Pillow's name. MPO is what telephones write: a JPEG with more pictures behind it."""
_OTHERS = (
    (b"GIF8", "a GIF"), (b"RIFF", "a WebP"), (b"II*\0", "a TIFF"), (b"MM\0*", "a TIFF"), (b"BM", "a BMP"),
    (b"%PDF", "a PDF"), (b"<svg", "a drawing (SVG)"), (b"<?xml", "a drawing (SVG)"),
)  # fmt: skip

STANDARD_PLATE, WIDEST_PLATE = 54.0, 172.0
"""Millimetres: a picture on the standard page, and the widest one, with one idea a page (templates/DESIGN.md)."""
WIDEST_HIGH = 132.0
LEAST_DOTS, GOOD_DOTS = 200.0, 250.0
"""Dots an inch. Below the first a face is blocks; print shops ask for 300 and accept 250. (House rule.)"""
DARK = 70
"""Middle grey value (0 to 255) under which a photograph is too dark on a copier. (House rule, by trial.)"""
BUSY = 0.16
"""Share of points on an edge, with the photograph as small as it is printed, over which it is too busy. (By trial.)"""


class PhotoRefused(EasyReadError):
    """The photograph cannot be used."""


@dataclass(frozen=True)
class Look:
    """What was seen of a photograph: its points when upright, its light (0 to 255), its share of edges (0 to 1)."""

    wide: int
    high: int
    light: float
    edges: float

    def dots(self, wide: float = STANDARD_PLATE, high: float = STANDARD_PLATE) -> float:
        """Dots an inch when it is fitted into a plate of so many millimetres."""
        return max(self.wide / wide, self.high / high) * 25.4

    @property
    def dark(self) -> bool:
        """Whether it is too dark to copy."""
        return self.light < DARK

    @property
    def busy(self) -> bool:
        """Whether there is too much on it to find the one thing."""
        return self.edges > BUSY


@dataclass(frozen=True)
class Ready:
    """A photograph made ready: the JPEG to print (path below the project folder) and what was seen of it."""

    file: str
    look: Look


def make_ready(root: Path, path: str) -> Ready:
    """The photograph at ``path`` below ``root``, ready to print; made anew only when the original changed.

    Raises `PhotoRefused` when it is not a photograph that can be printed, and `NotWritten` when the cache cannot be
    written.
    """
    data = _read(root / path)
    name = hashlib.sha256(b"%d\0%s\0" % (METHOD, Path(path).suffix.lower().encode()) + data).hexdigest()[:32]
    jpeg, seen = f"{FOLDER}/{name}.jpg", root / FOLDER / f"{name}.json"
    try:
        if (root / jpeg).is_file():
            return Ready(jpeg, Look(**json.loads(seen.read_text("utf-8"))))
    except (OSError, ValueError, TypeError):
        pass  # a spoiled entry counts as none
    image = _open(data, path)
    look = _look(image)
    image.thumbnail((MADE_LONGEST, MADE_LONGEST), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY, optimize=True)
    write_whole(root / jpeg, out.getvalue())
    write_whole(seen, json.dumps(asdict(look)).encode())
    return Ready(jpeg, look)


def forget_others(root: Path, kept: Iterable[Ready]) -> None:
    """Deletes what was made of photographs that are not used any more: a permission can be taken back."""
    folder = root / FOLDER
    stems = {Path(one.file).stem for one in kept}
    if folder.is_dir():
        for file in folder.iterdir():
            if file.suffix in (".jpg", ".json") and file.stem not in stems:
                with suppress(OSError):
                    file.unlink()


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise PhotoRefused(
            f"The photo {file.name} cannot be read ({error.strerror}).", "Look at its permissions."
        ) from error
    if len(data) > MOST_BYTES:
        raise PhotoRefused(f"The photo {file.name} is larger than {MOST_BYTES // 1_000_000} MB.", "Save it smaller.")
    return data


def _open(data: bytes, path: str) -> Image.Image:
    """The photograph in RGB, upright and on white. Nothing is unpacked before its head was looked at."""
    name, ending = Path(path).name, Path(path).suffix.lower().lstrip(".")
    if not data:
        raise PhotoRefused(f"The photo {name} is empty.", "Copy it here again.")
    with warnings.catch_warnings(), _whole_only():
        warnings.simplefilter("ignore")  # of a large picture, or an odd EXIF: both are looked at here
        try:
            image = Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
        except Image.DecompressionBombError as error:
            raise PhotoRefused(_too_large(name), _SMALLER) from error
        except (OSError, ValueError, SyntaxError, KeyError, IndexError, struct.error, zlib.error) as error:
            raise PhotoRefused(
                f"{name} is {_kind(data)}.", "Save it as JPEG, under a name that ends in .jpg."
            ) from error
        if image.width * image.height > MOST_POINTS:
            raise PhotoRefused(f"{_too_large(name)} ({image.width} × {image.height})", _SMALLER)
        kinds = KINDS.get(image.format or "", ())
        if ending not in kinds:
            right = kinds[0] if kinds else "jpg"
            raise PhotoRefused(
                f"{name} says .{ending}, and is a {'PNG' if right == 'png' else 'JPEG'}.", f"Rename it to .{right}."
            )
        if image.format == "PNG" and getattr(image, "n_frames", 1) > 1:
            raise PhotoRefused(f"{name} moves: it has {image.n_frames} pictures.", "Save one of them as JPEG.")  # type: ignore[attr-defined]
        try:
            image.load()
            return _upright(image)
        except Image.DecompressionBombError as error:
            raise PhotoRefused(_too_large(name), _SMALLER) from error
        except MemoryError as error:
            raise PhotoRefused(f"There is not enough memory to open {name}.", _SMALLER) from error
        except (
            OSError, ValueError, SyntaxError, KeyError, IndexError, TypeError, EOFError, ArithmeticError, struct.error,
            zlib.error,
        ) as error:  # fmt: skip
            raise PhotoRefused(f"The photo {name} is broken: its end or a part of it is missing.", _AGAIN) from error


@contextmanager
def _whole_only() -> Iterator[None]:
    """Inside the block half a picture is an error. WeasyPrint tells Pillow to fill what is missing with grey."""
    before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


_SMALLER = f"Make it smaller; {MOST_POINTS // 1_000_000} million points in all is the most."
_AGAIN = "Copy it from the camera again, or save it again as JPEG."


def _too_large(name: str) -> str:
    return f"The photo {name} has too many points."


def _kind(data: bytes) -> str:
    if data[4:8] == b"ftyp":
        return "a telephone's HEIC picture or a film"
    for begin, said in _OTHERS:
        if data.lstrip().startswith(begin):
            return said
    if data.startswith((b"\xff\xd8", b"\x89PNG")):
        return "a broken picture: it ends in its head"
    return "no photograph"


def _upright(image: Image.Image) -> Image.Image:
    """Turned as the camera says (EXIF), eight bits a colour, RGB, on white, with nothing hidden in it."""
    if image.mode.startswith("I") or image.mode == "F":  # 16 bits: the upper eight are what can be printed
        image = image.convert("I").point(lambda level: level / 256).convert("L")
    turned = ImageOps.exif_transpose(image)
    if turned.mode in ("RGBA", "LA", "PA", "P"):
        seen = turned.convert("RGBA")
        ground = Image.new("RGBA", seen.size, "white")
        ground.alpha_composite(seen)
        turned = ground
    made = turned.convert("RGB")
    bare = Image.new("RGB", made.size)  # its info holds no EXIF, no comment and no colour profile
    bare.paste(made)
    return bare


def _look(image: Image.Image) -> Look:
    small = image.convert("L")
    small.thumbnail((320, 320), Image.Resampling.BOX)
    edges = small.filter(ImageFilter.FIND_EDGES).crop((1, 1, max(2, small.width - 1), max(2, small.height - 1)))
    strong = sum(edges.histogram()[64:]) / (edges.width * edges.height)
    return Look(image.width, image.height, round(ImageStat.Stat(small).mean[0], 1), round(strong, 3))
