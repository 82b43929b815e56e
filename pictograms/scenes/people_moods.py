"""Pictures of feelings: happy, sad, angry, ill, tired, scared."""

from pictograms.drawing.cast import RESIDENT, RESIDENT_DEAF, RESIDENT_WOMAN, RESIDENT_YOUNG, Look
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import open_hand
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, skin_role
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, ellipse, framed, group, limb, path, rect
from pictograms.drawing.things import moon, sun


def closed_eyes(x: float, y: float, size: float, look: Look) -> Drawing:
    """Shut eyes, drawn over a head without glasses at the same place and size. Origin between the eyes."""
    skin = skin_role(look.skin)
    lids = path("M-9.5 0Q-6 3.6 -2.5 0M2.5 0Q6 3.6 9.5 0", "none", 2.4)
    return group(ellipse(-6, 0, 3.4, 3.4, skin, 0), ellipse(6, 0, 3.4, 3.4, skin, 0), lids, at=(x, y), size=size)


def tear(x: float, y: float, size: float = 1.0) -> Drawing:
    """A tear. Origin at its tip; 8 wide, 12 high."""
    return group(path("M0 0Q5 7 0 11Q-5 7 0 0Z", "blue", SMALL), at=(x, y), size=size)


@scene("feel-happy", theme="people")
def feel_happy() -> Drawing:
    return framed(
        sun(106, 24, 0.76),
        bust(62, 66, 1.36, RESIDENT_WOMAN, "happy", 0, 44, 27),
        reach((28, 120), (2, 118), (20, 66), RESIDENT_WOMAN, "open", 0.8, 14, flip=True),
        reach((96, 120), (122, 118), (104, 70), RESIDENT_WOMAN, "open", 0.8, 14),
    )


@scene("feel-sad", theme="people")
def feel_sad() -> Drawing:
    return framed(
        group(
            bust(0, 0, 1.5, RESIDENT, "worried", 0, 48, 27) + closed_eyes(0, 0, 1.5, RESIDENT),
            at=(64, 56),
            turn=-10,
        ),
        tear(51, 62, 1.3),
        tear(81, 58, 1.3),
    )


@scene("feel-angry", theme="people")
def feel_angry() -> Drawing:
    return framed(
        path("M22 20L34 30M14 44L29 46M106 20L94 30M114 44L99 46M64 5V17", "none", MAIN, "red"),
        bust(64, 60, 1.36, RESIDENT_DEAF, "firm", 0, 52, 27),
        path("M47 47L58 52M81 47L70 52", "none", MAIN),
        limb("M30 112Q48 126 78 112", 15, "teal") + limb("M98 112Q80 128 50 114", 15, "teal"),
    )


@scene("feel-ill", theme="people")
def feel_ill() -> Drawing:
    thermometer = limb("M0 0L20 -9", 5, "paper", SMALL) + path("M10 -4.5L18 -8", "none", 2.4, "red")
    return framed(
        rect(6, 8, 10, 114, "wood", MAIN, 3),
        rect(16, 30, 62, 54, "paper", MAIN, 12),
        bust(50, 54, 1.3, RESIDENT, "worried", 0, 40, 24),
        path("M16 92Q66 76 123 88V122H16Z", "blue", MAIN),
        path("M34 98V118M60 93V118M88 92V118", "none", SMALL),
        group(thermometer, at=(55, 72), size=1.2),
        rect(90, 56, 28, 5, "wood", DETAIL),
        path("M104 61V84", "none", MAIN),
        path("M98 36H110L108 54H100Z", "sky", DETAIL),
    )


@scene("feel-tired", theme="people")
def feel_tired() -> Drawing:
    look = RESIDENT_WOMAN
    return framed(
        moon(102, 26, 0.9, stars=False),
        group(
            bust(0, 0, 1.3, look, "calm", 0, 50, 26) + closed_eyes(0, 0, 1.3, look),
            at=(54, 60),
            turn=12,
        ),
        rect(5, 108, 118, 15, "wood", MAIN, 3),
        limb("M96 106Q98 90 82 82", 14, "teal"),
        open_hand(78, 76, 0.66, look.skin, -50),
    )


@scene("feel-scared", theme="people")
def feel_scared() -> Drawing:
    return framed(
        path("M10 34Q16 28 12 20M10 64Q17 58 12 50M118 34Q112 28 116 20M118 64Q111 58 116 50", "none", DETAIL),
        bust(64, 52, 1.4, RESIDENT_YOUNG, "worried", 0, 56, 27),
        reach((26, 116), (10, 126), (34, 84), RESIDENT_YOUNG, "open", 0.8, 14, flip=True),
        reach((102, 116), (118, 126), (94, 84), RESIDENT_YOUNG, "open", 0.8, 14),
    )
