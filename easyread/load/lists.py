"""The checker's own word lists: `easyread/check/lists/*.yaml`.

Each file maps the name of a list to a block of lines, one entry a line:
``hard words = easy words, best first -- note``.
A block is a single YAML value, so that thousands of lines are read in some hundredths of a second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import yaml

Line = tuple[str, tuple[str, ...], str]
"""The phrase in lower case, what to write instead (best first), and a note."""

FOLDER = Path(__file__).resolve().parent.parent / "check" / "lists"


@lru_cache(maxsize=4)
def read_lists(folder: Path = FOLDER) -> Mapping[str, Sequence[Line]]:
    """Every list of the folder by name. Raises `ValueError` for a file that is not of this form."""
    lists: dict[str, list[Line]] = {}
    for path in sorted(folder.glob("*.yaml")):
        root = yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader)
        if not isinstance(root, yaml.MappingNode):
            raise ValueError(f"{path.name} is not a mapping of lists.")
        for key, block in root.value:
            if not isinstance(block, yaml.ScalarNode):
                raise ValueError(f"{path.name}: the list {key.value} is not a block of lines.")
            lists.setdefault(str(key.value), []).extend(read_lines(block.value))
    return lists


def read_lines(block: str) -> list[Line]:
    """The entries of a block. Lines without «=» hold entries parted by commas; «#» begins a comment."""
    entries: list[Line] = []
    for raw in block.splitlines():
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        phrases, equals, rest = line.partition(" = ")
        uses, _, note = rest.partition(" -- ") if equals else ("", "", "")
        use = tuple(one.strip() for one in uses.split(",") if one.strip())
        entries.extend((phrase.strip().lower(), use, note.strip()) for phrase in phrases.split(",") if phrase.strip())
    return entries
