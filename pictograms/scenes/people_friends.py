"""Pictures about friends: a good friend is kind, a bad friend takes food and phone and wants wrong things."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, STRANGER, STRANGER_WOMAN
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import phone_at_ear
from pictograms.drawing.marks import heart
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, ellipse, framed, group, path, rect
from pictograms.scenes.help_police import cup


@scene("good-friends", theme="people")
def good_friends() -> Drawing:
    return framed(
        bust(30, 54, 1.04, RESIDENT, "happy", 3, 80, 25),
        bust(98, 52, 1.04, FRIEND, "happy", -3, 80, 25),
        heart(64, 20, 0.9),
        group(cup(0, 0), at=(58, 112), size=1.6),
        reach((114, 104), (116, 134), (82, 100), FRIEND, "fist", 0.84, 14, flip=True),
    )


def _fridge(x: float, y: float) -> Drawing:
    """An open fridge with bare shelves, from its top left corner; 54 wide, 100 high."""
    inside_of_it = rect(x + 5, y + 5, 44, 88, "sky", DETAIL) + path(
        f"M{x + 6} {y + 34}H{x + 48}M{x + 6} {y + 63}H{x + 48}", "none", DETAIL
    )
    return rect(x, y, 54, 100, "steel", MAIN, 3) + inside_of_it + ellipse(x + 16, y + 31, 6, 2, "shade", SMALL)


@scene("eats-your-food", theme="people")
def eats_your_food() -> Drawing:
    bread = path("M-14 6C-18 -8 18 -8 14 6Z", "wood", DETAIL) + path("M-14 6H14V10H-14Z", "green", SMALL)
    return framed(
        _fridge(44, 8),
        bust(26, 76, 0.98, RESIDENT_YOUNG, "worried", 3, 60, 23),
        bust(100, 66, 1.0, STRANGER, "happy", -3, 70, 23),
        reach((116, 116), (122, 130), (90, 98), STRANGER, "fist", 0.74, 13, flip=True),
        group(bread, at=(84, 90), size=0.96),
    )


@scene("uses-your-phone", theme="people")
def uses_your_phone() -> Drawing:
    return framed(
        bust(86, 52, 1.1, STRANGER_WOMAN, "talking", 0, 80, 27),
        phone_at_ear(106, 42, 0.94, "light", "shade"),
        bust(27, 76, 1.0, RESIDENT_MAN, "worried", 3, 60, 22),
        reach((44, 118), (58, 132), (62, 92), RESIDENT_MAN, "open", 0.8, 12),
    )


@scene("told-to-steal", theme="people")
def told_to_steal() -> Drawing:
    shelf = rect(70, 40, 54, 6, "wood", DETAIL) + rect(70, 84, 54, 6, "wood", DETAIL)
    goods = (
        rect(76, 18, 13, 22, "green", DETAIL, 2)
        + rect(93, 14, 13, 26, "yellow", DETAIL, 2)
        + rect(110, 20, 11, 20, "blue", DETAIL, 2)
        + rect(100, 58, 20, 26, "pink", DETAIL, 2)
    )
    return framed(
        rect(62, 8, 12, 116, "wood_light", MAIN),
        shelf,
        goods,
        bust(24, 50, 0.98, STRANGER, "talking", 3, 90, 22),
        bust(76, 94, 0.94, RESIDENT_YOUNG, "worried", -2, 40, 25),
        reach((36, 96), (48, 92), (74, 32), STRANGER, "point", 0.66, 12),
    )
