"""Scenes: a register of pictures by id, and the step that turns a drawing into an SVG file."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from pictograms.drawing.palette import SMALL, Edition, resolve
from pictograms.drawing.shapes import Drawing, number

GRID = 128
SVG = "http://www.w3.org/2000/svg"


@dataclass(frozen=True)
class Scene:
    """One picture: its id in kebab-case, its theme and the function that draws it."""

    id: str
    theme: str
    draw: Callable[[], Drawing]


SCENES: dict[str, Scene] = {}


def scene(id: str, *, theme: str) -> Callable[[Callable[[], Drawing]], Callable[[], Drawing]]:
    """Register the function below as the picture `id`. Its words stand in pictograms.yaml, not here."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id):
        raise ValueError(f"The picture id «{id}» must be small letters and digits joined by hyphens.")

    def register(draw: Callable[[], Drawing]) -> Callable[[], Drawing]:
        if id in SCENES:
            raise ValueError(f"There are two pictures with the id «{id}». Give one of them another id.")
        SCENES[id] = Scene(id, theme, draw)
        return draw

    return register


def document(id: str, title: str, description: str, body: Drawing, edition: Edition) -> str:
    """A whole SVG file: named for screen readers, colours of the edition, every id beginning with the picture's."""
    open_tag = f'<svg xmlns="{SVG}" viewBox="0 0 {GRID} {GRID}" role="img" aria-labelledby="{id}-title {id}-desc">'
    name = f'<title id="{id}-title">{escape(title)}</title><desc id="{id}-desc">{escape(description)}</desc>'
    tree = ET.fromstring(f'{open_tag}{name}<g stroke-linecap="round" stroke-linejoin="round">{body}</g></svg>')
    _number_clips(tree, id)
    _paint(tree, edition, 1.0)
    ET.register_namespace("", SVG)
    return ET.tostring(tree, encoding="unicode", short_empty_elements=True).replace(" />", "/>") + "\n"


def _number_clips(tree: ET.Element, id: str) -> None:
    clipped = [element for element in tree.iter() if element.get("clip-path")]
    for count, element in enumerate(clipped, start=1):
        clip = element.find(f"{{{SVG}}}clipPath")
        assert clip is not None
        clip.set("id", f"{id}-clip-{count}")
        element.set("clip-path", f"url(#{id}-clip-{count})")
        for shape in clip.iter():
            for paint in ("fill", "stroke", "stroke-width"):
                shape.attrib.pop(paint, None)


def _paint(element: ET.Element, edition: Edition, scale: float) -> None:
    found = re.search(r"scale\((-?[\d.]+)", element.get("transform", ""))
    scale *= abs(float(found.group(1))) if found else 1.0
    for paint in ("fill", "stroke"):
        token = element.get(paint)
        if token:
            element.set(paint, resolve(token, edition))
    width = element.get("stroke-width")
    if width:
        band, _, edge = width.rpartition("+")
        element.set("stroke-width", number(float(band or 0) + _line_width(float(edge), edition, scale, bool(band))))
    for child in element:
        _paint(child, edition, scale)


def _line_width(asked: float, edition: Edition, scale: float, both_sides: bool) -> float:
    """A line never gets thinner than the smallest allowed, however small its part is drawn."""
    if not asked:
        return 0
    width = max(asked * edition.line_factor, SMALL / scale)
    return width * 2 if both_sides else width
