"""Colours by role, in three editions made from one source.

A part never names a colour, only a role. `resolve` turns roles into colours when a scene is written out:
`@role` is a surface (a fill), `!role` is a line or a word, so that red noise lines may turn black in the line
edition while a red button stays a light shape.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal[
    "none", "ink", "paper", "sky", "warm", "light", "grey", "shade", "steel",
    "blue", "navy", "red", "green", "yellow", "wood", "wood_light", "teal", "pink", "purple",
    "signal", "sign_red", "sign_blue",
    "skin_light", "skin_medium", "skin_brown", "hair_black", "hair_brown", "hair_fair", "hair_grey",
]  # fmt: skip
Skin = Literal["light", "medium", "brown"]
Hair = Literal["black", "brown", "fair", "grey"]
EditionName = Literal["colour", "line", "high-contrast"]

ROLES: tuple[Role, ...] = get_args(Role)
SKINS: tuple[Skin, ...] = get_args(Skin)
HAIRS: tuple[Hair, ...] = get_args(Hair)

MAIN, DETAIL, SMALL = 4.0, 3.0, 2.0
"""Widths of lines in units of the 128 grid: the contour of the main thing, detail, the smallest allowed."""

DARK_ROLES: frozenset[Role] = frozenset({
    "ink", "red", "signal", "navy", "sign_red", "sign_blue", "hair_black", "hair_brown",
})  # fmt: skip
"""The only surfaces that may be darker than grey 165; every other one must come out white on a bad copier."""

LIGHTEST_ALLOWED_GREY = 165

_COLOUR: dict[Role, str] = {
    "ink": "#1a1a1a", "paper": "#ffffff", "sky": "#d6ecf9", "warm": "#fff3cf", "light": "#eef1f4",
    "grey": "#c9ced4", "shade": "#b4bac2", "steel": "#e6eaee",
    "blue": "#8fc1ee", "navy": "#24406b", "red": "#d8232a", "green": "#9fd39a", "yellow": "#ffd84d",
    "wood": "#e0ab6e", "wood_light": "#f3d3a6", "teal": "#7fd3c6", "pink": "#f6b3c2", "purple": "#cbb3e6",
    "signal": "#1f5fa8", "sign_red": "#9d1018", "sign_blue": "#24406b",
    "skin_light": "#fbdcc0", "skin_medium": "#e9b98c", "skin_brown": "#d29c71",
    "hair_black": "#2a2a2a", "hair_brown": "#7a4f2a", "hair_fair": "#efd08a", "hair_grey": "#d9dce0",
}  # fmt: skip

_LINE_SURFACES: dict[Role, str] = {
    **dict.fromkeys(ROLES, "#ffffff"),
    "ink": "#1a1a1a", "sign_red": "#1a1a1a", "navy": "#dcdcdc", "red": "#dcdcdc", "signal": "#1a1a1a",
    "shade": "#e6e6e6", "grey": "#e6e6e6",
    "wood": "#f2f2f2", "skin_medium": "#ececec", "skin_brown": "#d4d4d4",
    "hair_black": "#1a1a1a", "hair_brown": "#c8c8c8",
}  # fmt: skip

_STRONG_SURFACES: dict[Role, str] = {
    **_COLOUR,
    "ink": "#000000", "sky": "#ffffff", "warm": "#ffffff", "light": "#ffffff", "steel": "#ffffff",
    "grey": "#dfe3e8", "shade": "#c4cad2", "wood_light": "#ffe6bd", "wood": "#ffc46b", "blue": "#9fd0ff",
    "green": "#a4ef9a", "yellow": "#ffe100", "teal": "#7df0df", "pink": "#ffbccb", "purple": "#dcc4ff",
    "red": "#c8000e", "navy": "#0b2a5c", "signal": "#00408c",
    "skin_light": "#ffe9d6", "skin_medium": "#f3c79d", "skin_brown": "#dba67c",
    "hair_black": "#000000", "hair_grey": "#ffffff", "hair_brown": "#5c3512",
}  # fmt: skip


@dataclass(frozen=True)
class Edition:
    """One way to print the family: colours of surfaces, colours of lines, and how much heavier the lines are."""

    name: EditionName
    surfaces: Mapping[Role, str]
    lines: Mapping[Role, str]
    line_factor: float = 1.0

    @property
    def colours(self) -> frozenset[str]:
        """Every colour an SVG of this edition may use."""
        return frozenset(self.surfaces.values()) | frozenset(self.lines.values()) | {"none"}


def _lines(surfaces: Mapping[Role, str], ink: str) -> dict[Role, str]:
    """Lines for a one-ink edition: everything is ink except the pale colours, which stay to be drawn upon ink."""
    pale: set[Role] = {"paper", "light", "steel"}
    return {role: surfaces[role] if role in pale else ink for role in ROLES}


COLOUR = Edition("colour", _COLOUR | {"none": "none"}, _COLOUR | {"none": "none"})
LINE = Edition("line", _LINE_SURFACES | {"none": "none"}, _lines(_LINE_SURFACES, "#1a1a1a") | {"none": "none"})
HIGH_CONTRAST = Edition(
    "high-contrast", _STRONG_SURFACES | {"none": "none"}, _STRONG_SURFACES | {"none": "none"}, line_factor=1.3
)
EDITIONS: dict[EditionName, Edition] = {each.name: each for each in (COLOUR, LINE, HIGH_CONTRAST)}


def surface(role: Role) -> str:
    """The token for a filled area of this role."""
    return "none" if role == "none" else f"@{role}"


def mark(role: Role) -> str:
    """The token for a line or a word of this role."""
    return "none" if role == "none" else f"!{role}"


def resolve(token: str, edition: Edition) -> str:
    """The colour of a token in an edition; a colour that is no role is a mistake of the scene's author."""
    tables = {"@": edition.surfaces, "!": edition.lines}
    if token == "none":
        return token
    for role, colour in tables.get(token[:1], {}).items():
        if role == token[1:]:
            return colour
    raise ValueError(f"«{token}» is not a role of the palette. Use one of: {', '.join(ROLES)}.")


def skin_role(skin: Skin) -> Role:
    """The role of a skin tone."""
    roles: dict[Skin, Role] = {"light": "skin_light", "medium": "skin_medium", "brown": "skin_brown"}
    return roles[skin]


def hair_role(hair: Hair) -> Role:
    """The role of a hair colour."""
    roles: dict[Hair, Role] = {"black": "hair_black", "brown": "hair_brown", "fair": "hair_fair", "grey": "hair_grey"}
    return roles[hair]


def grey_value(colour: str) -> float:
    """How light a colour is on a black and white copier, 0 to 255."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue
