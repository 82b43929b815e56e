"""The picture of the lock of a front door, close by."""

from pictograms.drawing.doors import key
from pictograms.drawing.doorway import bent_arrow
from pictograms.drawing.hands import pinching_hand
from pictograms.drawing.locks import lock_plate
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, limb, rect


@scene("lock-door", theme="door")
def lock_door() -> Drawing:
    return framed(
        rect(4, 4, 120, 122, "wood", 0),
        rect(96, 2, 30, 126, "wood_light"),
        lock_plate(64, 60, 1.5),
        key(24, 60, 0.98),
        limb("M-4 108L10 82", 20, "teal"),
        pinching_hand(22, 62, 1.1, "light", 115),
        bent_arrow(64, 30, 1.2),
    )
