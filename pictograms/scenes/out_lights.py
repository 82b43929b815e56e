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
from pictograms.drawing.lights import wall_light
from pictograms.drawing.marks import arrow
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import Pose, bust, figure, wheelchair_user
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, join, limb, path, polygon, rect, words
from pictograms.drawing.street import LANDLORD, ground, key_bunch, light_post, number_tag, town_hall
from pictograms.drawing.things import moon, sun

SHOPPER = Look(hair="black", style="short", top="wood_light", beard=True)
SHOPPER_WOMAN = Look(skin="medium", hair="fair", style="long", top="purple")
"""People in the street."""


@scene("street-light-on", theme="out")
def street_light_on() -> Drawing:
    return framed(
        rect(4, 4, 120, 117, "purple", 0),
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
        polygon((76, 30), (62, 121), (112, 121), (98, 30), fill="yellow", width=SMALL),
        ground(),
        light_post(118, 120, 101, beams=False),
        figure(86, 86, 0.76, RESIDENT_WOMAN, Pose(walking=True), "happy", -3),
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
        ground(),
        light_post(106, 120, 100, on=True, beams=False, thick=12),
        number_tag(106, 74, 0.8),
        sun(24, 26, 0.74),
        bust(32, 86, 0.98, RESIDENT_WOMAN, "happy", 3, 50, 23),
        reach((48, 120), (66, 128), (84, 80), RESIDENT_WOMAN, "point", 0.74),
    )


@scene("write-light-number", theme="out")
def write_light_number() -> Drawing:
    return framed(
        light_post(38, 132, 114, on=False, beams=False, thick=12),
        number_tag(38, 62, 0.78),
        rect(58, 26, 64, 94, "paper", MAIN, 4),
        words("24", 90, 64, 34),
        path("M68 78H112", "none", DETAIL),
        writing_hand(82, 94, 0.72, "brown"),
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
        rect(4, 4, 62, 117, "warm"),
        rect(36, 62, 24, 59, "wood", DETAIL),
        ground(),
        wall_light(34, 30, 1.16, on=False, broken=True),
        bust(94, 48, 0.96, LANDLORD, "calm", -3, 90, 25),
        bust(26, 92, 0.9, RESIDENT, "talking", 3, 50, 21),
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
        rect(4, 4, 120, 120, "purple", 0),
        moon(106, 24, 0.8),
        bust(56, 38, 1.04, RESIDENT_MAN, "calm", 1, 100, 32),
        polygon((48, 104), (72, 104), (94, 128), (30, 128), fill="yellow", width=DETAIL),
        path("M42 62L58 80L74 62", "none", DETAIL),
        rect(53, 78, 14, 18, "blue", DETAIL, 3),
        polygon((51, 95), (69, 95), (74, 105), (46, 105), fill="blue", width=DETAIL),
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
    """A street light that leans, its little door open, with two wires hanging out and sparks."""
    bent = light_post(0, 0, 112, on=False, thick=11)
    return join(
        group(bent, at=(106, 120), turn=-14),
        rect(88, 74, 18, 26, "paper", DETAIL),
        path("M94 84Q80 92 88 108M101 86Q94 104 104 112", "none", MAIN, "red"),
        path("M80 106L76 112M88 114V120M97 108L94 116M108 116L112 120", "none", DETAIL),
    )


@scene("touch-broken-post", theme="out")
def touch_broken_post() -> Drawing:
    return framed(
        ground(),
        _broken_post(),
        bust(26, 56, 1.0, RESIDENT_YOUNG, "calm", 3, 80, 22),
        reach((40, 100), (50, 112), (70, 88), RESIDENT_YOUNG, "open", 0.72),
    )


@scene("away-from-broken-post", theme="out")
def away_from_broken_post() -> Drawing:
    return framed(
        ground(),
        _broken_post(),
        figure(24, 78, 0.92, RESIDENT_YOUNG, Pose((-14, -6), (26, -28), (-16, -20), (20, -20), True), "calm", 3),
        arrow((76, 110), (44, 110)),
    )
