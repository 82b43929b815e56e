"""The few shapes everything is made of. Each returns SVG text with roles in place of colours.

Units are those of the 128 grid. x goes right, y goes down. A width of 0 draws no line.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from subprocess import run

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from pictograms.drawing.palette import DETAIL, MAIN, Role, mark, surface

Drawing = str
"""SVG text of one or more shapes; parts are joined with `+` or `join`."""

Point = tuple[float, float]


def join(*parts: Drawing) -> Drawing:
    """Several drawings as one, the first at the back."""
    return "".join(parts)


def number(value: float) -> str:
    """A number as short as it can be, to a hundredth of a unit."""
    short = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def _paint(fill: Role, width: float, stroke: Role, dashes: str = "") -> str:
    line = f' stroke="{mark(stroke)}" stroke-width="{number(width)}"' if width else ""
    return f' fill="{surface(fill)}"{line}' + (f' stroke-dasharray="{dashes}"' if dashes else "")


def path(data: str, fill: Role = "none", width: float = MAIN, stroke: Role = "ink", dashes: str = "") -> Drawing:
    """A free shape from SVG path data."""
    return f'<path d="{data}"{_paint(fill, width, stroke, dashes)}/>'


def rect(
    x: float,
    y: float,
    wide: float,
    high: float,
    fill: Role = "none",
    width: float = MAIN,
    corner: float = 0,
    stroke: Role = "ink",
) -> Drawing:
    """A rectangle from its top left corner, its corners rounded by `corner`."""
    rounded = f' rx="{number(corner)}"' if corner else ""
    place = f'x="{number(x)}" y="{number(y)}" width="{number(wide)}" height="{number(high)}"'
    return f"<rect {place}{rounded}{_paint(fill, width, stroke)}/>"


def circle(
    x: float, y: float, radius: float, fill: Role = "none", width: float = MAIN, stroke: Role = "ink"
) -> Drawing:
    """A circle about its centre."""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"{_paint(fill, width, stroke)}/>'


def ellipse(
    x: float, y: float, across: float, down: float, fill: Role = "none", width: float = MAIN, stroke: Role = "ink"
) -> Drawing:
    """An ellipse about its centre, with its two radii."""
    place = f'cx="{number(x)}" cy="{number(y)}" rx="{number(across)}" ry="{number(down)}"'
    return f"<ellipse {place}{_paint(fill, width, stroke)}/>"


def line(*points: Point, width: float = DETAIL, stroke: Role = "ink", dashes: str = "") -> Drawing:
    """A line through two or more points."""
    data = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return path(data, "none", width, stroke, dashes)


def polygon(*points: Point, fill: Role = "paper", width: float = MAIN, stroke: Role = "ink") -> Drawing:
    """A closed shape through its corners."""
    return path("M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z", fill, width, stroke)


def group(*parts: Drawing, at: Point = (0, 0), size: float = 1.0, turn: float = 0, flip: bool = False) -> Drawing:
    """Parts moved to `at`, then turned clockwise by degrees, then scaled; `flip` mirrors left and right."""
    steps = []
    if at != (0, 0):
        steps.append(f"translate({number(at[0])} {number(at[1])})")
    if turn:
        steps.append(f"rotate({number(turn)})")
    if size != 1 or flip:
        steps.append(f"scale({number(-size if flip else size)} {number(size)})" if flip else f"scale({number(size)})")
    transform = f' transform="{" ".join(steps)}"' if steps else ""
    return f"<g{transform}>{''.join(parts)}</g>"


def inside(outline: Drawing, *parts: Drawing) -> Drawing:
    """Parts cut off at the edge of one shape (a gap, a pane, a screen). The outline itself is not drawn."""
    return f'<g clip-path="inside"><clipPath>{outline}</clipPath>{"".join(parts)}</g>'


def framed(*parts: Drawing) -> Drawing:
    """Parts cut off at the frame of the picture, 4 units from its edge: arms and shoulders that leave it."""
    return inside(rect(4, 4, 120, 120), *parts)


def limb(data: str, thick: float, fill: Role, line: float = DETAIL) -> Drawing:
    """A rounded band along a path, `thick` wide, with a contour: an arm, a leg, a handle, a finger."""
    return _contour(data, thick, line) + _band(data, thick, fill)


def fused(bands: Sequence[tuple[str, float]], body: str, fill: Role, line: float = DETAIL) -> Drawing:
    """Bands (path data, thickness) and one body that grow together into one outlined shape, such as a hand."""
    contours = [_contour(data, thick, line) for data, thick in bands]
    colours = [_band(data, thick, fill) for data, thick in bands]
    return join(*contours, _contour(body, 0, line, "Z"), *colours, path(body, fill, 0))


def _contour(data: str, thick: float, line: float, close: str = "") -> Drawing:
    # "12+3" is a band 12 wide with a line of 3 on each side: only the line grows in a heavier edition
    return f'<path d="{data}{close}" fill="none" stroke="!ink" stroke-width="{number(thick)}+{number(line)}"/>'


def _band(data: str, thick: float, fill: Role) -> Drawing:
    return f'<path d="{data}" fill="none" stroke="{surface(fill)}" stroke-width="{number(thick)}+0"/>'


_FONT_FILES = ("/usr/share/fonts/truetype/andika/Andika-Bold.ttf",)


@cache
def _andika() -> TTFont:
    for place in map(Path, _FONT_FILES):
        if place.is_file():
            return TTFont(place)
    found = run(["fc-match", "-f", "%{file}", "Andika:bold"], capture_output=True, text=True, check=False).stdout
    if "andika" not in found.lower():
        raise FileNotFoundError("The font Andika is not here. Install it: apt install fonts-sil-andika")
    return TTFont(found)


def words(text: str, x: float, y: float, size: float, fill: Role = "ink", widest: float = 0) -> Drawing:
    """Words as outlines in Andika Bold, centred on x, standing on y. `widest` shrinks them to fit."""
    font = _andika()
    glyphs, names, advance = font.getGlyphSet(), font.getBestCmap(), font["hmtx"]
    units = sum(advance[names[ord(letter)]][0] for letter in text)
    scale = size / font["head"].unitsPerEm
    if widest and units * scale > widest:
        scale = widest / units
    left, outlines = x - units * scale / 2, []
    for letter in text:
        pen = SVGPathPen(glyphs, ntos=number)
        glyphs[names[ord(letter)]].draw(TransformPen(pen, (scale, 0, 0, -scale, left, y)))
        outlines.append(pen.getCommands())
        left += advance[names[ord(letter)]][0] * scale
    return f'<path d="{"".join(outlines)}" fill="{mark(fill)}"/>'
