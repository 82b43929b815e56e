"""Which font files a leaflet is set in, and which characters they have.

Exactly one static TrueType file stands behind each style. Two files under one family, as web fonts are
shipped, print wrong letters while the text layer stays right; a variable font takes eight times as long.
Andika (SIL Open Font License) is made for new readers: plain zero, clear I l 1, single-storey a.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

from easyread.errors import MissingPart

FAMILY = "Andika"
STYLES = {"Regular": 400, "Bold": 700}
"""Style → CSS weight."""

SYSTEM_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/opt/homebrew/share/fonts", "/Library/Fonts")
USER_FOLDERS = (".local/share/fonts", ".fonts", "Library/Fonts")

INVISIBLE = frozenset("\n\r\t\u00ad")
"""Characters that lay a text out and need no glyph."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """One style of the family, in one static TrueType file."""

    weight: int
    path: Path

    @property
    def name(self) -> str:
        """The PostScript name, as a PDF gives it after the subset's prefix: Andika, Andika-Bold."""
        return _read(self.path)[0]

    @property
    def characters(self) -> frozenset[int]:
        """Code points that have a glyph."""
        return _read(self.path)[1]

    @property
    def digest(self) -> str:
        """SHA-256 of the file, for cache keys."""
        return sha256(self.path.read_bytes()).hexdigest()


def find_fonts(root: Path, environment: Mapping[str, str] | None = None) -> tuple[FontFile, ...]:
    """Andika Regular and Bold.

    The folder in EASYREAD_FONTS comes first, then ``fonts/`` in the project, then what the system has.

    Raises `MissingPart` with the command that installs it, also if a file is not a static TrueType font.
    """
    named = (os.environ if environment is None else environment).get("EASYREAD_FONTS")
    return tuple(FontFile(weight, _find(style, root, named)) for style, weight in STYLES.items())


def missing_glyphs(text: str, fonts: tuple[FontFile, ...]) -> list[tuple[int, str]]:
    """The characters of a text that one of the fonts has no glyph for: (index in the text, character)."""
    everywhere = frozenset.intersection(*(font.characters for font in fonts))
    return [(index, c) for index, c in enumerate(text) if ord(c) not in everywhere and c not in INVISIBLE]


def font_face_rules(fonts: tuple[FontFile, ...]) -> str:
    """The CSS that gives the family to the page, without ligatures: a reader who spells knows f and i, not ﬁ.

    They are switched off here and not with font-variant-ligatures on the text, because for that WeasyPrint 70
    makes an attribute list for each line that it never gives back: 0.15 MB a leaflet.
    """
    features = '"liga" 0,"clig" 0'
    return "".join(
        f"@font-face{{font-family:{FAMILY};font-weight:{font.weight};"
        f"src:url({font.path.as_uri()});font-feature-settings:{features}}}\n"
        for font in fonts
    )


def _find(style: str, root: Path, named: str | None) -> Path:
    file = f"{FAMILY}-{style}.ttf"
    if named:
        path = Path(named).expanduser() / file
        if not path.is_file():
            raise MissingPart(
                f"EASYREAD_FONTS names {named}, but {file} is not there.", "Put it there, or unset EASYREAD_FONTS."
            )
        return _checked(path, style)
    if (root / "fonts" / file).is_file():
        return _checked(root / "fonts" / file, style)
    folders = [*map(Path, SYSTEM_FOLDERS), *(Path.home() / folder for folder in USER_FOLDERS)]
    for path in (*_from_fontconfig(style), *(found for folder in folders for found in sorted(folder.rglob(file)))):
        if path.is_file():
            return _checked(path, style)
    raise MissingPart(
        f"The font {FAMILY} ({style}) is not here.",
        f"Install it: apt install fonts-sil-andika (or put {file} into the folder fonts/).",
    )


def _from_fontconfig(style: str) -> list[Path]:
    """What fontconfig has under that very family and style; it is never asked for something similar."""
    tool = shutil.which("fc-list")
    if tool is None:
        return []
    pattern = f"{FAMILY}:style={style}"
    answer = subprocess.run([tool, "-f", "%{file}\n", pattern], capture_output=True, text=True, check=False, timeout=20)
    return sorted(Path(line) for line in answer.stdout.splitlines() if line.lower().endswith(".ttf"))


def _checked(path: Path, style: str) -> Path:
    path = path.resolve()
    name, characters = _read(path)
    if name not in (f"{FAMILY}-{style}", FAMILY if style == "Regular" else "") or not characters:
        raise MissingPart(
            f"{path.name} is not the static TrueType font {FAMILY} {style}.",
            f"Put {FAMILY}-{style}.ttf there, as the package fonts-sil-andika has it.",
        )
    return path


@cache
def _read(path: Path) -> tuple[str, frozenset[int]]:
    """PostScript name and code points; no name for what is not a static TrueType font."""
    try:
        with TTFont(path, lazy=True) as font:
            if "glyf" not in font or "fvar" in font:
                return "", frozenset()
            return font["name"].getDebugName(6) or "", frozenset(font.getBestCmap())
    except (TTLibError, OSError):
        return "", frozenset()
