"""Pictures of helplines for women, for men and for LGBT+ people: somebody phones, somebody like them listens."""

from pictograms.drawing.calling import CALL_TAKER, CALL_TAKER_MAN, call_taker, caller
from pictograms.drawing.cast import RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, Look
from pictograms.drawing.places import rainbow_flag
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed

LISTENER = Look(hair="fair", style="short", top="purple", glasses=True)


@scene("helpline-women", theme="help")
def helpline_women() -> Drawing:
    return framed(
        caller(34, 48, 1.16, RESIDENT, "talking", 3, 80, 27),
        call_taker(98, 84, 1.02, CALL_TAKER, gaze=-3, down=50, broad=26),
    )


@scene("helpline-men", theme="help")
def helpline_men() -> Drawing:
    return framed(
        call_taker(30, 50, 1.12, CALL_TAKER_MAN, gaze=3, down=80, broad=26),
        caller(88, 86, 1.06, RESIDENT_MAN, "talking", -3, 48, 26),
    )


@scene("helpline-lgbt", theme="help")
def helpline_lgbt() -> Drawing:
    return framed(
        rainbow_flag(56, 92, 1.22),
        caller(28, 82, 0.98, RESIDENT_YOUNG, "talking", 3, 54, 24),
        call_taker(102, 88, 0.92, LISTENER, gaze=-3, down=50, broad=24),
    )
