"""Pictures about friends: a good friend is kind, a bad friend takes food and phone and wants wrong things."""

from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG, STRANGER, STRANGER_WOMAN
from pictograms.drawing.gestures import reach
from pictograms.drawing.marks import arrow
from pictograms.drawing.messages import small_phone
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.people import bust
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, ellipse, framed, group, join, path, rect, words
from pictograms.drawing.things import shopping_bag
from pictograms.drawing.tricks import warning_sign
from pictograms.scenes.help_police import cup


@scene("good-friends", theme="people")
def good_friends() -> Drawing:
    return framed(
        bust(30, 54, 1.04, RESIDENT, "happy", 3, 80, 25),
        bust(98, 52, 1.04, FRIEND, "happy", -3, 80, 25),
        rect(4, 108, 120, 16, "wood", MAIN),
        group(cup(0, 0), at=(58, 116), size=1.3),
        reach((116, 104), (120, 128), (78, 106), FRIEND, "fist", 0.76, 13, flip=True),
        reach((12, 104), (8, 124), (34, 112), RESIDENT, "fist", 0.7, 12),
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
        _fridge(44, 6),
        bust(26, 78, 0.98, RESIDENT_YOUNG, "worried", 3, 60, 23),
        bust(102, 66, 1.0, STRANGER, "happy", -3, 70, 22),
        reach((116, 116), (120, 130), (88, 94), STRANGER, "fist", 0.74, 13, flip=True),
        group(bread, at=(82, 84), size=1.1),
        warning_sign(23, 24, 0.86),
    )


@scene("uses-your-phone", theme="people")
def uses_your_phone() -> Drawing:
    return framed(
        bust(28, 70, 1.0, RESIDENT_MAN, "worried", 3, 60, 23),
        bust(100, 50, 1.04, STRANGER_WOMAN, "happy", 0, 80, 24),
        small_phone(92, 94, 0.96, 8),
        reach((120, 92), (124, 126), (108, 106), STRANGER_WOMAN, "fist", 0.72, 12, flip=True),
        reach((14, 112), (16, 136), (54, 106), RESIDENT_MAN, "palm up", 1.0, 13),
        warning_sign(26, 22, 0.9),
    )


@scene("told-to-steal", theme="people")
def told_to_steal() -> Drawing:
    things: tuple[tuple[float, float, Role], ...] = ((60, 24, "green"), (82, 28, "yellow"), (104, 22, "blue"))
    goods = join(
        *(
            rect(left, 34 - high, 17, high, colour, DETAIL, 2)
            + rect(left, 40, 17, 14, "paper", SMALL, 1)
            + words("£", left + 8.5, 51.5, 13)
            for left, high, colour in things
        )
    )
    return framed(
        rect(52, 34, 72, 6, "wood", DETAIL),
        goods,
        bust(24, 60, 0.96, STRANGER, "talking", 3, 90, 22),
        bust(66, 96, 0.92, RESIDENT_YOUNG, "worried", 2, 40, 24),
        shopping_bag(106, 104, 0.7),
        arrow((106, 58), (106, 78), "red"),
        reach((36, 104), (50, 92), (58, 46), STRANGER, "point", 0.62, 12),
        warning_sign(24, 18, 0.8),
    )
