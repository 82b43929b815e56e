"""Pictures about street lights: what they do, what to do when one is off, how to stay safe until it works."""

from pictograms.drawing.cast import (
    FRIEND,
    NEIGHBOUR,
    RESIDENT,
    RESIDENT_DEAF,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    VISITOR,
    Look,
)
from pictograms.drawing.devices import laptop
from pictograms.drawing.doors import window
from pictograms.drawing.doorway import sight
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.marks import arrow, rays
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, inside, join, limb, path, polygon, rect
from pictograms.drawing.street import LANDLORD, ground, key_bunch, light_post, number_tag, town_hall
from pictograms.drawing.things import house, moon, sun

SHOPPER = Look(hair="black", style="short", top="wood_light", beard=True)
SHOPPER_WOMAN = Look(skin="medium", hair="fair", style="long", top="purple")
"""People in the street."""


@scene("street-light-on", theme="out")
def street_light_on() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "sky", 0),
        polygon((64, 30), (36, 121), (104, 121), (86, 30), fill="warm", width=SMALL),
        ground(),
        moon(24, 24, 0.9, stars=False),
        light_post(108, 120, 101, beams=False),
        figure(70, 84, 0.78, RESIDENT, Pose(walking=True), "happy", -2),
    )


@scene("light-shows-person", theme="out")
def light_shows_person() -> Drawing:
    return framed(
        ground(),
        polygon((46, 30), (34, 121), (90, 121), (70, 30), fill="warm", width=SMALL),
        light_post(92, 120, 101, beams=False),
        figure(62, 84, 0.78, VISITOR, Pose(walking=True), "calm", -3),
        bust(22, 84, 0.86, RESIDENT_DEAF, "calm", 3, 60, 20),
        sight((32, 80), (50, 52)),
    )


@scene("neighbours-see-you", theme="out")
def neighbours_see_you() -> Drawing:
    return framed(
        rect(4, 14, 52, 107, "warm"),
        window(10, 30, 40, 52, False),
        inside(rect(16, 36, 28, 40), bust(30, 58, 0.74, NEIGHBOUR, "happy", 3, 50)),
        ground(),
        light_post(118, 120, 101, beams=False),
        figure(84, 86, 0.76, RESIDENT_WOMAN, Pose(walking=True), "happy", -3),
        sight((44, 58), (70, 52)),
    )


@scene("light-off-from-window", theme="out")
def light_off_from_window() -> Drawing:
    view = join(
        rect(34, 6, 86, 84, "sky", 0),
        moon(48, 24, 0.6, stars=False),
        light_post(112, 92, 66, on=False, thick=6),
    )
    return framed(
        window(34, 5, 88, 88, bars=False, view=view),
        bust(28, 66, 1.08, RESIDENT_MAN, "calm", 3, 60, 24),
        reach((42, 116), (58, 124), (62, 72), RESIDENT_MAN, "point", 0.72),
    )


@scene("number-on-post", theme="out")
def number_on_post() -> Drawing:
    return framed(
        rect(74, 4, 24, 120, "grey"),
        number_tag(86, 52, 1.3),
        sun(30, 26, 0.8),
        bust(30, 84, 1.0, RESIDENT_WOMAN, "happy", 3, 50, 23),
        reach((46, 118), (64, 128), (68, 72), RESIDENT_WOMAN, "point", 0.74),
    )


@scene("write-light-number", theme="out")
def write_light_number() -> Drawing:
    return framed(
        rect(12, 14, 76, 106, "warm", MAIN, 5),
        path("M28 7V22M44 7V22M60 7V22M74 7V22", "none", DETAIL),
        number_tag(50, 44, 1.1),
        house(36, 108, 0.5),
        path("M60 80H78M60 90H68", "none", DETAIL),
        writing_hand(68, 94, 0.92, "brown"),
    )


@scene("tell-council-light", theme="out")
def tell_council_light() -> Drawing:
    return framed(
        ground(),
        light_post(58, 120, 101, on=False),
        town_hall(94, 58, 0.62),
        bust(92, 92, 0.88, RESIDENT_YOUNG, "talking", -3, 50, 24),
        reach((76, 120), (58, 122), (48, 74), RESIDENT_YOUNG, "point", 0.62, 11),
    )


@scene("helper-reports-online", theme="out")
def helper_reports_online() -> Drawing:
    return framed(
        bust(98, 38, 0.9, FRIEND, "happy", -3, 90, 24),
        bust(26, 42, 0.9, RESIDENT, "talking", 3, 90, 22),
        laptop(
            64,
            86,
            0.98,
            join(
                rect(-36, -26, 72, 48, "sky", 0), group(light_post(0, 0, 76, on=False, thick=7), at=(14, 26), size=0.56)
            ),
        ),
        reach((116, 80), (122, 118), (98, 112), FRIEND, "fist", 0.66, 12, flip=True),
    )


@scene("tell-landlord-light", theme="out")
def tell_landlord_light() -> Drawing:
    return framed(
        rect(4, 4, 66, 117, "warm"),
        rect(38, 58, 26, 63, "wood", DETAIL),
        ground(),
        path("M20 22H48L54 42H14Z", "shade", MAIN),
        path("M26 42A8 8 0 0 0 42 42", "paper", DETAIL),
        bust(94, 48, 0.96, LANDLORD, "calm", -3, 90, 25),
        bust(26, 90, 0.9, RESIDENT, "talking", 3, 50, 21),
        key_bunch(88, 94, 0.84),
        reach((116, 92), (118, 112), (92, 92), LANDLORD, "fist", 0.6, 11, flip=True),
    )


@scene("use-torch", theme="out")
def use_torch() -> Drawing:
    torch = group(
        path("M-9 -16H9V44H-9Z", "blue", DETAIL),
        path("M-15 -34H15L9 -16H-9Z", "blue", DETAIL),
        turn=70,
    )
    return framed(
        polygon((78, 56), (122, 26), (122, 112), (78, 80), fill="yellow", width=DETAIL),
        moon(100, 16, 0.6),
        bust(26, 44, 1.0, RESIDENT, "calm", 3, 90, 22),
        group(torch, at=(52, 76)),
        reach((14, 90), (20, 128), (48, 78), RESIDENT, "fist", 0.86, 14),
    )


@scene("light-on-cord", theme="out")
def light_on_cord() -> Drawing:
    return framed(
        moon(104, 22, 0.8),
        bust(56, 40, 1.08, RESIDENT_MAN, "calm", 1, 90, 32),
        path("M42 64L56 94L70 64", "none", DETAIL),
        rays(56, 100, 19, 30, 7, 10, 170, "ink", 7),
        rays(56, 100, 19, 30, 7, 10, 170, "yellow", 3),
        circle(56, 98, 14, "yellow", MAIN),
        circle(56, 98, 6, "paper", DETAIL),
    )


@scene("light-on-wheelchair", theme="out")
def light_on_wheelchair() -> Drawing:
    return framed(
        polygon((84, 78), (122, 62), (122, 112), (84, 88), fill="yellow", width=DETAIL),
        ground(),
        moon(104, 24, 0.8),
        wheelchair_user(42, 77, 1.02),
        limb("M58 76H72", 3, "steel", SMALL),
        rect(70, 75, 15, 16, "blue", DETAIL, 4),
    )


@scene("bright-busy-street", theme="out")
def bright_busy_street() -> Drawing:
    return framed(
        ground(),
        light_post(120, 120, 101),
        rect(4, 24, 34, 97, "warm"),
        rect(9, 44, 24, 30, "sky", DETAIL),
        path("M2 24H40L36 38H6Z", "green", DETAIL),
        figure(26, 84, 0.8, SHOPPER, Pose(), "happy", 3),
        figure(94, 84, 0.8, SHOPPER_WOMAN, Pose(walking=True), "happy", -3),
        figure(60, 79, 0.92, RESIDENT, Pose(walking=True), "happy", 0),
    )


def _broken_post() -> Drawing:
    """A street light that leans, its little door open, with two wires hanging out."""
    bent = light_post(0, 0, 112, on=False, thick=9)
    return join(
        group(bent, at=(106, 120), turn=-14),
        rect(88, 86, 12, 20, "ink", DETAIL),
        path("M92 92Q82 96 84 108M96 96Q92 108 98 114", "none", DETAIL, "red"),
    )


@scene("touch-broken-post", theme="out")
def touch_broken_post() -> Drawing:
    return framed(
        ground(),
        _broken_post(),
        bust(26, 56, 1.0, RESIDENT_YOUNG, "calm", 3, 80, 22),
        reach((40, 100), (52, 112), (82, 96), RESIDENT_YOUNG, "open", 0.72),
        path("M78 78L72 72M86 76L86 68M72 86L64 84", "none", DETAIL, "red"),
    )


@scene("away-from-broken-post", theme="out")
def away_from_broken_post() -> Drawing:
    return framed(
        ground(),
        _broken_post(),
        figure(24, 78, 0.92, RESIDENT_YOUNG, Pose((-14, -6), (26, -28), (-16, -20), (20, -20), True), "calm", 3),
        arrow((76, 110), (44, 110)),
    )
