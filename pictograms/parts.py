"""The parts sheet: `python -m pictograms.parts OUT.png` draws every named part of `drawing/` with its name.

Look here before you draw a new part: it may be there already.
"""

import argparse
import inspect
import pkgutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, get_args

from PIL import Image, ImageChops, ImageDraw, ImageFont

import pictograms.drawing
from pictograms.drawing.cast import RESIDENT
from pictograms.drawing.palette import COLOUR, EDITIONS, Edition
from pictograms.drawing.scene import GRID, document
from pictograms.drawing.shapes import Drawing
from pictograms.look import rasterise

NO_PARTS = {"palette", "cast", "scene", "shapes"}
"""Modules of `drawing/` that hold what parts are made of."""
SAMPLES: Mapping[str, Any] = {
    "size": 1.0, "look": RESIDENT,
    "x": 64, "y": 64, "wide": 80, "high": 60, "radius": 30, "step": (20, 16), "key": (14, 12), "far": 20, "near": 84,
    "start": (24, 40), "end": (104, 88), "door_at": (30, 64), "frame_at": (98, 64), "tip": (70, 122), "top": 20,
    "bottom": 108, "shoulder": (20, 100), "elbow": (60, 110), "to": (104, 60),
    "words_on_it": "101", "fill": "yellow", "colour": "ink", "edge": "ink",
}  # fmt: skip
"""What a part is given where its own code has no value for a parameter of this name."""
CELL, LETTERING, ACROSS = 150, 34, 9
_ROOM = 64
"""Units around the grid that a part may use on this sheet."""


@dataclass(frozen=True)
class Part:
    """One named part: its module and the function that draws it."""

    module: str
    name: str
    draw: Callable[..., Drawing]

    def sample(self) -> Drawing:
        """The part once, in the middle of the grid. Raises `TypeError` when it cannot be drawn like this."""
        given: list[Any] = []
        named: dict[str, Any] = {}
        for parameter in inspect.signature(self.draw).parameters.values():
            if parameter.kind is parameter.VAR_POSITIONAL:
                given += ["STOP"] if parameter.annotation is str else [(30, 40), (60, 80), (100, 50)]
            elif parameter.default is parameter.empty and parameter.kind is parameter.KEYWORD_ONLY:
                named[parameter.name] = _sample(parameter)
            elif parameter.default is parameter.empty:
                given.append(_sample(parameter))
        return self.draw(*given, **named)

    def image(self, edition: Edition = COLOUR) -> Image.Image:
        """Its pixels, cut to the ink, on white. Raises `TypeError`, `ValueError` when it cannot be drawn."""
        svg = document("part", self.name, f"the part {self.name}", self.sample(), edition)
        whole = GRID + 2 * _ROOM
        svg = svg.replace(f'viewBox="0 0 {GRID} {GRID}"', f'viewBox="{-_ROOM} {-_ROOM} {whole} {whole}"', 1)
        image = rasterise(svg, 2 * whole)
        box = ImageChops.invert(image.convert("L")).getbbox()
        return image.crop(box) if box else image.crop((0, 0, 1, 1))


def _sample(parameter: inspect.Parameter) -> Any:
    if parameter.name in SAMPLES and not (parameter.annotation is str and not isinstance(SAMPLES[parameter.name], str)):
        return SAMPLES[parameter.name]
    if get_args(parameter.annotation) and isinstance(get_args(parameter.annotation)[0], str):
        return get_args(parameter.annotation)[0]
    return {str: "", float: 64, int: 3, bool: True}.get(parameter.annotation, (64, 64))


def parts() -> list[Part]:
    """Every public function of `drawing/` that draws something, module by module."""
    found = []
    for info in pkgutil.iter_modules(pictograms.drawing.__path__):
        if info.name in NO_PARTS:
            continue
        module = import_module(f"pictograms.drawing.{info.name}")
        found += [
            Part(info.name, name, function)
            for name, function in vars(module).items()
            if inspect.isfunction(function)
            and function.__module__ == module.__name__
            and not name.startswith("_")
            and function.__annotations__.get("return") is str
        ]
    return found


def sheet(wanted: list[Part], edition: Edition = COLOUR) -> Image.Image:
    """All parts in rows, each with its module and its name below."""
    font = ImageFont.load_default(13)
    rows = -(-len(wanted) // ACROSS)
    image = Image.new("RGB", (ACROSS * CELL, rows * (CELL + LETTERING)), "white")
    pen = ImageDraw.Draw(image)
    for place, part in enumerate(wanted):
        left, top = place % ACROSS * CELL, place // ACROSS * (CELL + LETTERING)
        drawn = part.image(edition)
        drawn.thumbnail((CELL - 12, CELL - 12))
        image.paste(drawn, (left + (CELL - drawn.width) // 2, top + (CELL - drawn.height) // 2))
        pen.text((left + 6, top + CELL), f"{part.module}\n{part.name}", "black", font, spacing=1)
    return image


def main(arguments: list[str] | None = None) -> int:
    """The command. Exit code 2: there is no such module."""
    parser = argparse.ArgumentParser(prog="python -m pictograms.parts", description="Every named part with its name.")
    parser.add_argument("modules", nargs="*", help="only the parts of these modules, for example hands")
    parser.add_argument("out", help="the PNG file to write")
    parser.add_argument("--edition", choices=sorted(EDITIONS), default="colour")
    options = parser.parse_args(arguments)
    every = parts()
    wanted = [part for part in every if not options.modules or part.module in options.modules]
    if not wanted:
        known = ", ".join(sorted({part.module for part in every}))
        print(f"There is no such module. Choose from: {known}.", file=sys.stderr)
        return 2
    sheet(wanted, EDITIONS[options.edition]).save(options.out)
    print(f"{options.out}: {len(wanted)} parts.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
