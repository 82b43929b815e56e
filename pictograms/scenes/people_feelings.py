"""Pictures of how somebody feels: safe at home, or worried."""

from pictograms.drawing.cast import RESIDENT_MAN, RESIDENT_WOMAN
from pictograms.drawing.gestures import reach
from pictograms.drawing.marks import question, thought
from pictograms.drawing.palette import MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, path, rect


@scene("feel-safe", theme="people")
def feel_safe() -> Drawing:
    handle = path("M98 88Q110 88 108 98Q106 104 96 103", "none", MAIN)
    mug = handle + path("M76 82H98V104Q98 110 92 110H82Q76 110 76 104Z", "paper", MAIN)
    return framed(
        path("M12 124V40Q12 14 40 14H84Q112 14 112 40V124Z", "purple", MAIN),
        bust(60, 48, 1.12, RESIDENT_MAN, "happy", 0, 80, 27),
        rect(4, 84, 24, 40, "purple", MAIN, 9),
        rect(98, 84, 26, 40, "purple", MAIN, 9),
        mug,
        reach((34, 90), (34, 122), (70, 98), RESIDENT_MAN, "fist", 0.82),
    )


@scene("feel-worried", theme="people")
def feel_worried() -> Drawing:
    return framed(
        bust(60, 56, 1.4, RESIDENT_WOMAN, "worried", 0, 60, 29),
        reach((24, 116), (36, 136), (62, 108), RESIDENT_WOMAN, "open", 0.86, 15),
        thought(84, 5, 38, 36, (88, 54)),
        question(103, 35, 30),
    )
