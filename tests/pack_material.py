"""The tiny project with packs, kit and prices, and homes files for it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from making import project
from tiny import SETTINGS, TODAY, TOPIC

from easyread.load import open_library
from easyread.model import Library
from easyread.pack import Home, Pack, make_pack

PACKS = """\
keep-days: 30
aliases:
  large-print: size
packs:
  visit:
    name: First visit
    about: What everybody gets.
    topics: [lock-door]
    kit: yes
    last: [say-no]
  kit-only:
    name: Kit
    about: The kit alone.
    kit: yes
  home-ring:
    name: The home
    about: All about the home.
    rings: [home]
words:
  title: Your | leaflets
  home: Home
  keep: Keep this safe.
  count: There are {leaflets} leaflets.
  count-one: There is 1 leaflet.
  count-picture: lock-door
  slowly: Read 1 leaflet a day.
  slowly-picture: open-door
  supporter: For the person | who helps you
  officer-only: Officer only.
  checklist: Checklist
  kit: Kit
  fitted: Fitted
  shown: Shown
  tested: Tested
  battery: Battery date
  showed-us: Resident showed us
  no-kit: No kit.
  leaflets: Leaflets in the pack
  follow-up: "Next visit:"
  separator: Next pack
  place: Home {n} of {of}
  sheets: "{sheets} sheets"
  receipt: Receipt
"""

KIT = """\
marks:
  no-sound-only: hear
kit:
  door-chain:
    name: Door chain
    picture: lock-door
    topic: chain
  alarm:
    name: Alarm
    picture: open-door
    topic: chain
    takes: [hear]
    variant: alarm-light
    battery: yes
  alarm-light:
    name: Alarm | with a light
    topic: chain
    battery: yes
  bell:
    name: Bell
    takes: [hear]
"""

PRICES = """\
source: [S1]
note: Invented.
thickness: 0.1
paper:
  A4: {sheet: 1, side: 6}
  A3: {sheet: 2, side: 12}
"""

SUPPORTER = """\
supporter:
  - say: Read it together.
    picture: lock-door
"""
SECRET = "state: draft\nprivate: yes\n"

FILES: dict[str, str | bytes | None] = {
    "content/packs.yaml": PACKS,
    "content/kit.yaml": KIT,
    "content/prices.yaml": PRICES,
    "content/topics/lock-door.yaml": TOPIC.replace("sections:", f"{SUPPORTER}sections:", 1),
    "content/topics/chain.yaml": TOPIC.replace("number: 1", "number: 2").replace("Lock | your", "Chain | your"),
    "content/topics/say-no.yaml": TOPIC.replace("number: 1", "number: 3").replace("Lock | your", "Say no | at the"),
    "content/topics/hidden.yaml": TOPIC.replace("number: 1", "number: 4").replace(
        "family: door", "family: door\nprivate: yes\nunasked: no\nring: home"
    ),
}

HOMES = """\
code,formats,choices,kit,pack,topics,copies
H01,,,door-chain,visit,,1
H02,sign-and-text,no-sound-only,alarm-light,visit,,1
H03,,,door-chain,visit,,2
"""


def pack_project(folder: Path, drawn: Path | None = None, /, **changes: str | bytes | None) -> Path:
    """The tiny project with packs; ``changes`` as for `tiny.tiny_library`.

    ``drawn`` is such a project whose packs were made: its leaflets need not be drawn again.
    """
    root = project(folder, **{**FILES, **changes})
    if drawn:
        shutil.copytree(drawn / ".cache" / "leaflets", root / ".cache" / "leaflets")
    return root


def homes_file(folder: Path, count: int = 3) -> Path:
    """A file of so many homes."""
    file = folder / "homes.csv"
    more = "".join(f"H{n:02},{'sign-and-text' if n % 2 else ''},,,visit,,1\n" for n in range(4, count + 1))
    file.write_text(HOMES + more, "utf-8")
    return file


def library_of(folder: Path, today: date = TODAY) -> Library:
    """Its library."""
    return open_library(folder, today)


def tiny_pack(folder: Path, *homes: Home, folded: str = "") -> Pack:
    """The packs of some homes, drafts too."""
    chosen = homes or (
        Home("H01", kit=("door-chain",), packs=("visit",)),
        Home("H02", needs=("deaf",), marks=("no-sound-only",), kit=("alarm-light",), packs=("visit",)),
        Home("H03", kit=("door-chain",), packs=("visit",), copies=2),
    )
    return make_pack(library_of(folder), chosen, drafts=True, folded=folded)


WITH_A5 = SETTINGS.replace("  paper: [white, cream]\n", "  paper: [white, cream]\n  sheet: [A4, A5]\n").replace(
    "  paper: must-agree\n", "  paper: must-agree\n  sheet: must-agree\n"
)
