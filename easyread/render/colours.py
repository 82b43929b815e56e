"""The colours of one page: from the family, the paper and how strong the reader wants them.

Every pair of letters and ground is 7:1 or more (WCAG 2.2, 1.4.6). Only quiet colours may go down to 4.5:1 (1.4.3),
for readers whom strong contrast hurts (STANDARDS 9).
"""

from __future__ import annotations

from dataclasses import dataclass

from easyread.colour import contrast, mixed
from easyread.leaflet import Look

INK, BLACK, WHITE = "#1a1a1a", "#000000", "#ffffff"
RED, RULE = "#9d1018", "#5a6168"
QUIET_LEAST = 4.5
_QUIET_INK, _QUIET_RED, _QUIET_RULE = "#42484f", "#8f3f45", "#868d94"
_STRONG_RED = "#870a12"
_GREY_TINT = "#ececec"

PAPERS = {
    "white": (WHITE, ""),
    "cream": ("#fdf6e3", "#f3e6c4"),
    "yellow": ("#ffe680", "#f5cd3d"),
    "blue": ("#e6f1fb", "#c9def3"),
    "reversed": (BLACK, "#333333"),
}
"""The paper, and the leaf on it. White paper takes the family's tint; the others a darker tone of their own."""


@dataclass(frozen=True)
class Palette:
    """Colours by their part on the page, as ``#rrggbb``."""

    ink: str
    paper: str
    rule: str
    red: str
    """999 and «do not», nothing else."""
    dark: str
    tint: str
    mark: str
    """Shapes on a white plate."""
    warn: str
    """The words «Do not»."""

    def tokens(self) -> dict[str, str]:
        """The custom properties of leaflet.css."""
        return {"ink": self.ink, "paper": self.paper, "rule": self.rule, "red": self.red, "dark": self.dark,
                "tint": self.tint, "mark": self.mark, "warn": self.warn}  # fmt: skip


def palette(look: Look, dark: str, tint: str) -> Palette:
    """The colours of a page whose family has these two."""
    paper, leaf = PAPERS.get(look.paper, PAPERS["white"])
    if look.paper == "reversed":
        red = INK if look.pictures == "line" else RED
        return Palette(WHITE, paper, WHITE, red, WHITE, leaf, INK, WHITE)
    ink, rule, red = INK, RULE, RED
    if look.paper != "white":
        dark, tint = INK, leaf
    if look.paper == "yellow":
        rule = INK
    match look.colours:
        case "strong":
            ink, rule, red, dark = BLACK, BLACK, _STRONG_RED, mixed(dark, BLACK, 0.3)
        case "quiet":
            ink, red = _QUIET_INK, _QUIET_RED
            rule = _QUIET_RULE if look.paper == "white" else RULE
            tint = mixed(tint, WHITE, 0.4) if look.paper == "white" else tint
            dark = _quiet(dark, tint)
        case "grey":
            dark, red, tint = INK, INK, _GREY_TINT if look.paper == "white" else tint
        case _:
            pass
    if look.pictures == "line":  # for the copier: the blackest black, or thin letters break
        ink, dark, red, rule, tint = BLACK, BLACK, BLACK, BLACK, paper
    warn = red if contrast(red, paper) >= (QUIET_LEAST if look.colours == "quiet" else 7) else ink
    return Palette(ink, paper, rule, red, dark, tint, dark, warn)


def _quiet(dark: str, tint: str) -> str:
    """The family's dark colour, as soft as its contrast on the tint allows."""
    for part in (0.25, 0.2, 0.15, 0.1, 0.05):
        soft = mixed(dark, WHITE, part)
        if contrast(soft, tint) >= QUIET_LEAST:
            return soft
    return dark
