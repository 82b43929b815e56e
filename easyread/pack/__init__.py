"""Pack: the right leaflets for every home, in print order, with cover sheets, checklists and a receipt.

homes = read_homes("homes.csv", library)
pack = make_pack(library, homes)
manifest = write_pack(pack, "output/packs")
"""

from __future__ import annotations

from easyread.pack.homes import Home, Homes, look_at_homes, read_homes
from easyread.pack.manifest import Manifest
from easyread.pack.plan import Pack, make_pack
from easyread.pack.write import Written, write_all, write_pack

__all__ = [
    "Home", "Homes", "Manifest", "Pack", "Written", "look_at_homes", "make_pack", "read_homes", "write_all",
    "write_pack",
]  # fmt: skip
