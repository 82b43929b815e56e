"""Checks every drawn picture against the grammar: `python -m pictograms.lint`. Exit code 1 if something is wrong."""

import itertools
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import get_args

from pictograms.catalogue import FOLDER, KINDS, Entry, read_catalogue
from pictograms.drawing.cast import Look, Mood
from pictograms.drawing.heads import head
from pictograms.drawing.palette import (
    COLOUR,
    DARK_ROLES,
    EDITIONS,
    LIGHTEST_ALLOWED_GREY,
    LINE,
    ROLES,
    SKINS,
    SMALL,
    Edition,
    Skin,
    grey_value,
)
from pictograms.drawing.people import bust
from pictograms.drawing.scene import SCENES, SVG, document
from pictograms.finding import PictureFinding
from pictograms.look import dark_share, photocopy, rasterise
from pictograms.seen import Seen, check_alike, check_copy, check_edges, check_gaps, check_ink

ALLOWED = {"svg", "title", "desc", "g", "path", "rect", "circle", "ellipse", "clipPath"}
LARGEST_BYTES = 12 * 1024


def check_palette(edition: Edition = COLOUR) -> list[PictureFinding]:
    """Surfaces light enough to come out white on a bad copier."""
    return [
        PictureFinding(
            f"{edition.name} palette",
            f"{role} is too dark ({grey_value(edition.surfaces[role]):.0f}).",
            "Make it lighter.",
        )
        for role in ROLES
        if role != "none" and role not in DARK_ROLES and grey_value(edition.surfaces[role]) < LIGHTEST_ALLOWED_GREY
    ]


def check_document(id: str, svg: str, edition: Edition) -> Iterator[PictureFinding]:
    """The file itself: grid, names, ids, elements, colours, line widths, size."""

    def finding(wrong: str, do: str) -> PictureFinding:
        return PictureFinding(f"{edition.name}/{id}", wrong, do)

    root = ET.fromstring(svg)
    if root.get("viewBox") != "0 0 128 128" or root.get("role") != "img":
        yield finding("The grid or the role is wrong.", "Let document() write the file.")
    if len(root.findtext(f"{{{SVG}}}title", "").strip()) < 3:
        yield finding("It has no title.", "Give it a title in pictograms.yaml.")
    if len(root.findtext(f"{{{SVG}}}desc", "").split()) < 4:
        yield finding("Its description is under four words.", "Say in alt what is seen.")
    ids = [element.get("id", "") for element in root.iter() if element.get("id")]
    if len(ids) != len(set(ids)) or not all(each.startswith(f"{id}-") for each in ids):
        yield finding("Its ids are not its own.", f"Begin every id with «{id}-».")
    if len(svg.encode()) > LARGEST_BYTES:
        yield finding(f"It has {len(svg.encode())} bytes.", "Draw it with fewer shapes.")
    yield from (finding(*problem) for problem in _element_problems(root, edition, 1.0))


def _element_problems(element: ET.Element, edition: Edition, scale: float) -> Iterator[tuple[str, str]]:
    name = element.tag.removeprefix(f"{{{SVG}}}")
    if name not in ALLOWED or element.get("style"):
        yield f"<{name}> or a style attribute is not allowed.", "Use the shapes in drawing/shapes.py."
    found = re.search(r"scale\((-?[\d.]+)", element.get("transform", ""))
    scale *= abs(float(found.group(1))) if found else 1.0
    for paint in ("fill", "stroke"):
        colour = element.get(paint)
        if colour and colour not in edition.colours:
            yield f"The colour {colour} is not in the palette.", "Use a role of drawing/palette.py."
    width = element.get("stroke-width")
    if width and float(width) * scale < SMALL - 0.05:
        yield f"A line is {float(width) * scale:.1f} wide.", f"Make it at least {SMALL}."
    for child in element:
        yield from _element_problems(child, edition, scale)


def check_face_in_copy(skin: Skin, mood: Mood, edition: Edition = LINE, small: bool = False) -> list[PictureFinding]:
    """Eyes and mouth stay black and the cheeks stay white on a copy of a copy.

    Looked at in the smallest size of a head on shoulders and, if `small`, of a whole figure.
    """
    size, look = (0.5 if small else 0.72), Look(skin=skin, hair="black")
    drawn = head(64, 64, size, look, mood, small=True) if small else bust(64, 64, size, look, mood)
    face = document("face", "face", "a face", drawn, edition)
    copy = photocopy(rasterise(face))
    where = f"{edition.name} edition, {skin} skin, {mood}{', small' if small else ''}"

    def dark(x: float, y: float, reach: float) -> float:
        unit = copy.width / 128
        left, top = (64 + (x - reach) * size) * unit, (64 + (y - reach) * size) * unit
        patch = copy.crop(
            (round(left), round(top), round(left + 2 * reach * size * unit), round(top + 2 * reach * size * unit))
        )
        return dark_share(patch)

    found = []
    for part, x, y in (("left eye", -6, 0), ("right eye", 6, 0), ("mouth", 0, 13)):
        if dark(x, y, 3) < 0.12:
            found.append(
                PictureFinding(where, f"The {part} is lost on a photocopy.", "Draw it larger or the skin lighter.")
            )
    for part, x in (("left cheek", -9), ("right cheek", 9)):
        if dark(x, 6, 2) > 0.15:
            found.append(PictureFinding(where, f"The {part} turns dark on a photocopy.", "Make the skin lighter."))
    return found


def check_faces(edition: Edition = LINE) -> list[PictureFinding]:
    """Every skin tone with every mood."""
    moods: tuple[Mood, ...] = get_args(Mood)
    return [
        each
        for skin in SKINS
        for mood in moods
        for small in (False, True)
        for each in check_face_in_copy(skin, mood, edition, small)
    ]


def check_catalogue(entries: dict[str, Entry]) -> list[PictureFinding]:
    """The catalogue and the scenes agree, and the entries are sorted by theme and id."""
    found = []
    order = [(entry.theme, entry.id) for entry in entries.values()]
    for before, after in itertools.pairwise(order):
        if before > after:
            found.append(
                PictureFinding(after[1], f"It stands after «{before[1]}».", "Sort entries by theme, then by id.")
            )
    found += [
        PictureFinding(id, "It has no kind.", f"Say what it shows: {', '.join(KINDS)}.")
        for id, entry in entries.items()
        if not entry.kind
    ]
    for id, scene in SCENES.items():
        entry = entries.get(id)
        if entry is None:
            found.append(PictureFinding(id, "It is drawn but not in pictograms.yaml.", "Add an entry."))
        elif not entry.drawn or entry.theme != scene.theme:
            found.append(PictureFinding(id, "Its state or theme is not that of its scene.", "Make them the same."))
    drawn = (entry.id for entry in entries.values() if entry.drawn)
    return found + [
        PictureFinding(id, "No scene draws it.", "Draw it or set state: wanted.") for id in drawn if id not in SCENES
    ]


def committed(edition: Edition, folder: Path = FOLDER) -> list[Seen]:
    """The committed pictures of an edition, by id."""
    files = sorted((folder / edition.name).glob("*.svg"))
    return [Seen(file.stem, file.read_text(encoding="utf-8"), edition) for file in files]


def check_edition(pictures: Iterable[Seen]) -> list[PictureFinding]:
    """What every picture of an edition is held to; the line edition must survive a photocopier as well."""
    found: list[PictureFinding] = []
    for seen in pictures:
        found += [*check_document(seen.id, seen.svg, seen.edition), *check_ink(seen)]
        if seen.edition is LINE:
            found += [*check_gaps(seen), *check_copy(seen)]
        if seen.edition is COLOUR:
            found += check_edges(seen)
    return found


def check_all(opposites: Collection[frozenset[str]] = ()) -> list[PictureFinding]:
    """Everything, over the committed files. `opposites`: see `check_alike`."""
    found = check_catalogue(read_catalogue()) + check_faces()
    for edition in EDITIONS.values():
        pictures = committed(edition)
        found += check_palette(edition) + check_edition(pictures)
        if edition is COLOUR:
            found += check_alike(pictures, opposites)
    return found


def main() -> int:
    """The command."""
    import pictograms.scenes  # noqa: F401 - fills the register
    from easyread.load import open_library
    from easyread.usage import opposites

    found = check_all(opposites(open_library(FOLDER.parent)))
    print("\n".join(map(str, found)) or f"{len(SCENES)} pictures in {len(EDITIONS)} editions: nothing wrong.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
