"""Pictures about tricks: scams by phone, and keeping a PIN secret."""

from pictograms.drawing.cast import RESIDENT, STRANGER
from pictograms.drawing.devices import cash_machine
from pictograms.drawing.hands import phone_at_ear
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, fused, group, join, limb, path, rect, words
from pictograms.drawing.things import bank_card


@scene("scam-call", theme="tricks")
def scam_call() -> Drawing:
    headset = (
        path("M-17 0C-19 -26 19 -26 17 0", "none", MAIN)
        + rect(-20, -3, 7, 12, "ink", 0, 3)
        + rect(13, -3, 7, 12, "ink", 0, 3)
    )
    return join(
        bust(31, 78, 1.05, RESIDENT, "worried", 2, 41, 25),
        framed(phone_at_ear(50, 66, 0.9)),
        speech(52, 5, 71, 52, (100, 68), 92),
        bank_card(73, 22, 0.56),
        words("PIN?", 91, 52, 19, "red"),
        rect(76, 66, 47, 57, "pink", 3, 4),
        bust(100, 94, 0.72, STRANGER, "calm", -2, 39),
        group(headset, path("M-16 9Q-13 17 -6 16", "none", 2.6), at=(100, 94), size=0.72),
    )


@scene("keep-pin-secret", theme="tricks")
def keep_pin_secret() -> Drawing:
    cover = fused(
        [("M66 84L46 76", 9), ("M64 76L46 65", 9), ("M68 68L52 55", 9), ("M76 64L64 48", 9), ("M66 92L52 96", 8)],
        "M62 74L80 60C92 66 104 82 110 92L94 108C80 106 68 102 62 92Z",
        "skin_light",
    )
    return cash_machine(6, 8, 1.03) + framed(limb("M124 122L104 102", 20, "teal")) + cover
