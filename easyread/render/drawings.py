"""Each picture drawn once: its drawing orders are made once a process, and stand once in each PDF.

A picture on ten rows is one Form XObject that ten pages place (ISO 32000-1 8.10). What this does not know
(gradients, text, pictures inside) is left to WeasyPrint, which draws it anew each time.
"""

from __future__ import annotations

import zlib
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from easyread.render.weasyprint70 import ORIGINAL, pydyf

Array, Dictionary = pydyf.Array, pydyf.Dictionary

KEPT = 150
"""How many recorded drawings a process keeps."""


@dataclass(frozen=True, slots=True)
class Recording:
    """The drawing orders of a picture, or of a see-through group in it, and the states they use."""

    orders: bytes
    """Compressed."""
    box: tuple[float, ...]
    states: tuple[tuple[str, dict[str, Any]], ...]
    groups: tuple[tuple[str, Recording], ...] = ()
    transparency: bool = False

    def form(self) -> Any:
        """A new Form XObject for one document (WeasyPrint writes into the objects it is given)."""
        extra = Dictionary(
            {
                "Type": "/XObject",
                "Subtype": "/Form",
                "BBox": Array(self.box),
                "Filter": "/FlateDecode",
                "Resources": Dictionary(
                    {
                        "ExtGState": Dictionary({name: Dictionary(state) for name, state in self.states}),
                        "XObject": Dictionary({name: group.form() for name, group in self.groups}),
                        "Font": None,  # WeasyPrint fills it in
                    }
                ),
            }
        )
        if self.transparency:
            extra["Group"] = Dictionary({"Type": "/Group", "S": "/Transparency", "I": "true", "CS": "/DeviceRGB"})
        return pydyf.Stream([self.orders], extra)


@dataclass(slots=True)
class _Placed:
    """What WeasyPrint asks for a picture when it writes the file."""

    recording: Recording

    def get_x_object(self, interpolate: bool, dpi_ratio: float) -> Any:
        return self.recording.form()


@dataclass(slots=True)
class Drawings:
    """The recordings of a process, by the picture's content and proportions."""

    _kept: OrderedDict[tuple[str, float], Recording | None] = field(default_factory=OrderedDict)

    def draw(self, image: Any, stream: Any, width: float, height: float, style: Any) -> None:
        """Place an SVG picture on a page, ``width`` by ``height`` (in place of WeasyPrint's ``SVGImage.draw``)."""
        digest = getattr(image, "easyread_digest", None)
        viewbox = image._svg.get_viewbox()
        if digest is None or viewbox is None or width <= 0 or viewbox[2] <= 0:
            ORIGINAL["draw_svg"](image, stream, width, height, style)
            return
        # Recorded as wide as its own grid, so that placing it takes the very numbers that drawing it would take
        wide, key = viewbox[2], (digest, round(height / width, 6))
        if key not in self._kept:
            self._kept[key] = _record(image, stream, wide, wide * key[1], style)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        recording = self._kept[key]
        if recording is None:
            ORIGINAL["draw_svg"](image, stream, width, height, style)
            return
        name = f"d{digest[:16]}-{round(key[1] * 1_000_000)}"
        # An image without an object yet: WeasyPrint calls get_x_object once a document, however often it is placed
        stream._resources["XObject"][name] = None
        stream._images.setdefault(
            name, {"image": _Placed(recording), "interpolate": False, "dpi_ratios": {1}, "x_object": None}
        )
        with stream.stacked():
            stream.transform(a=width / wide, d=height / (wide * key[1]))
            stream.draw_x_object(name)


def _record(image: Any, stream: Any, width: float, height: float, style: Any) -> Recording | None:
    """The orders that draw a picture in that size; None when it uses more than shapes and states."""
    resources = _resources()
    page = stream.clone(resources=resources, fonts={}, images={}, tags=None, compress=False)
    ORIGINAL["draw_svg"](image, page, width, height, style)
    # Wider than the picture on all sides: WeasyPrint does not cut a drawing off at its edge, nor do we
    return _recording(page, (-width, -height, 2 * width, 2 * height))


def _resources() -> Any:
    kinds = ("ExtGState", "XObject", "Pattern", "Shading")
    return Dictionary({**{kind: Dictionary() for kind in kinds}, "ColorSpace": None, "Font": None})


def _recording(page: Any, box: tuple[float, ...], *, transparency: bool = False) -> Recording | None:
    resources = page._resources
    states = tuple((name, dict(state)) for name, state in resources["ExtGState"].items())
    plain = not (resources["Pattern"] or resources["Shading"] or page._fonts or page._images)
    if not plain or any("SMask" in state for _, state in states):
        return None
    orders = b"\n".join(pydyf._to_bytes(order) for order in page.stream)
    if b" cs\n" in orders or b" CS\n" in orders:
        return None
    groups = []
    for name, group in resources["XObject"].items():
        recorded = _recording(group, tuple(group.extra["BBox"]), transparency=True) if group is not None else None
        if recorded is None:
            return None
        groups.append((name, recorded))
    return Recording(zlib.compress(orders, 9), box, states, tuple(groups), transparency)
