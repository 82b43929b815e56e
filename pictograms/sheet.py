"""A contact sheet to look at: `python -m pictograms.sheet [--edition line] [--theme door] [--copy] [IDS…] OUT.png`."""

import argparse
import sys

from PIL import Image, ImageDraw, ImageFont

import pictograms.scenes  # noqa: F401 - fills the register
from pictograms.catalogue import Entry, read_catalogue
from pictograms.drawing.palette import EDITIONS, Edition
from pictograms.drawing.scene import SCENES, document
from pictograms.look import photocopy, rasterise

LARGE, SMALLER, GAP, LETTERING = 236, 118, 10, 22
"""40 mm and 20 mm at 150 dots an inch, the gap between, and the height of the id below."""


def cell(id: str, edition: Edition, entries: dict[str, Entry], copy: bool) -> Image.Image:
    """One picture at 40 mm and 20 mm, if wanted with the photocopy of both, and its id below."""
    entry = entries.get(id)
    svg = document(id, entry.title if entry else id, entry.alt if entry else id, SCENES[id].draw(), edition)
    large, small = rasterise(svg, LARGE), rasterise(svg, SMALLER)
    shown = [large, small]
    if copy:
        shown += [photocopy(rasterise(svg, 472)).convert("RGB").resize(size) for size in (large.size, small.size)]
    image = Image.new("RGB", (sum(each.width + GAP for each in shown), LARGE + LETTERING), "white")
    left = 0
    for each in shown:
        image.paste(each, (left, 0))
        left += each.width + GAP
    ImageDraw.Draw(image).text((2, LARGE + 3), id, "black", ImageFont.load_default(15))
    return image


def sheet(ids: list[str], edition: Edition, copy: bool = False) -> Image.Image:
    """All cells in rows, on pale grey so that the edge of each white plate shows."""
    entries = read_catalogue()
    cells = [cell(id, edition, entries, copy) for id in ids]
    across = max(1, min(len(cells), 1500 // cells[0].width))
    wide, high = cells[0].width + GAP, cells[0].height + GAP
    image = Image.new("RGB", (across * wide + GAP, -(-len(cells) // across) * high + GAP), "#dddddd")
    for place, each in enumerate(cells):
        image.paste(each, (GAP + place % across * wide, GAP + place // across * high))
    return image


def main(arguments: list[str] | None = None) -> int:
    """The command. Exit code 2: nothing to show."""
    parser = argparse.ArgumentParser(prog="python -m pictograms.sheet", description="A contact sheet to look at.")
    parser.add_argument("ids", nargs="*", help="only these pictures")
    parser.add_argument("out", help="the PNG file to write")
    parser.add_argument("--edition", choices=sorted(EDITIONS), default="colour")
    parser.add_argument("--theme", help="only pictures of this theme")
    parser.add_argument("--copy", action="store_true", help="show the photocopy beside each picture")
    options = parser.parse_args(arguments)
    ids = [
        each.id
        for each in sorted(SCENES.values(), key=lambda scene: (scene.theme, scene.id))
        if options.theme in (None, each.theme) and (not options.ids or each.id in options.ids)
    ]
    if not ids:
        print("There is no such picture. Look into pictograms.yaml for ids and themes.", file=sys.stderr)
        return 2
    sheet(ids, EDITIONS[options.edition], options.copy).save(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
