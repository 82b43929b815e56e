"""The cast: who somebody is, so that one person looks the same in every picture."""

from dataclasses import dataclass
from typing import Literal

from pictograms.drawing.palette import Hair, Role, Skin

Style = Literal["short", "parted", "long", "bob", "bun", "curly", "bald", "scarf", "police cap"]
Mood = Literal["calm", "happy", "worried", "firm", "talking", "angry", "hurt"]


@dataclass(frozen=True)
class Look:
    """Who somebody is. Kept together, so that one person looks the same in every picture."""

    skin: Skin = "light"
    hair: Hair = "brown"
    style: Style = "short"
    top: Role = "blue"
    glasses: bool = False
    hearing_aid: bool = False
    beard: bool = False


RESIDENT = Look(hair="grey", style="bob", top="teal")
RESIDENT_MAN = Look(skin="medium", hair="grey", style="bald", top="teal", glasses=True)
RESIDENT_YOUNG = Look(hair="brown", style="parted", top="teal")
RESIDENT_DEAF = Look(skin="brown", hair="black", style="curly", top="teal", hearing_aid=True)
RESIDENT_WOMAN = Look(skin="brown", hair="black", style="bun", top="teal")
FRIEND = Look(skin="brown", hair="black", style="curly", top="pink")
NEIGHBOUR = Look(skin="medium", hair="black", style="scarf", top="green")
VISITOR = Look(skin="medium", hair="black", style="short", top="blue")
STRANGER = Look(hair="brown", style="parted", top="shade")
STRANGER_WOMAN = Look(hair="fair", style="long", top="shade")
THIEF = Look(hair="fair", style="short", top="grey")
OFFICER = Look(skin="medium", hair="black", style="police cap", top="paper")
PCSO = Look(hair="brown", style="police cap", top="blue")
SHOP_WORKER = Look(skin="medium", hair="black", style="bun", top="yellow")
INTERPRETER = Look(skin="medium", hair="black", style="bun", top="purple")
"""The cast. Residents («you») wear teal, friends pink, visitors blue, strangers light grey,
neighbours green, a thief grey and otherwise as anybody, police a cap."""
