"""Pictures of places near home: shop, bank, library, doctor's surgery, community room, bus stop."""

from dataclasses import replace

from pictograms.drawing.bags import book
from pictograms.drawing.cast import FRIEND, RESIDENT, RESIDENT_MAN, RESIDENT_YOUNG
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.people import Pose, bust, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, circle, framed, group, join, limb, line, path, polygon, rect, words
from pictograms.drawing.things import shopping_bag
from pictograms.scenes.help_police import cup
from pictograms.scenes.people_roles import DOCTOR, stethoscope


def _ground() -> Drawing:
    return line((4, 121), (124, 121), width=MAIN)


@scene("shop", theme="people")
def shop() -> Drawing:
    colours: tuple[Role, ...] = ("red", "paper", "red", "paper", "red")
    awning = join(
        *(
            path(
                f"M{10 + 21.6 * each} 36H{31.6 + 21.6 * each}V52Q{20.8 + 21.6 * each} 62 {10 + 21.6 * each} 52Z",
                c,
                DETAIL,
            )
            for each, c in enumerate(colours)
        )
    )
    return framed(
        rect(12, 36, 104, 85, "warm", MAIN),
        rect(18, 64, 56, 40, "sky", DETAIL),
        shopping_bag(34, 92, 0.42, "green"),
        circle(58, 94, 8, "red", DETAIL),
        rect(82, 64, 28, 57, "wood", DETAIL),
        circle(88, 94, 2.4, "ink", 0),
        awning,
        rect(30, 8, 68, 26, "paper", MAIN, 3),
        words("SHOP", 64, 28, 22),
        _ground(),
    )


@scene("bank", theme="people")
def bank() -> Drawing:
    columns = join(*(rect(at, 58, 12, 48, "paper", DETAIL) for at in (18, 42, 74, 98)))
    return framed(
        rect(12, 52, 104, 60, "light", MAIN),
        columns,
        polygon((6, 52), (64, 10), (122, 52), fill="light"),
        circle(64, 37, 12, "yellow", DETAIL),
        words("£", 64, 43, 17),
        rect(57, 74, 14, 38, "wood", DETAIL),
        rect(5, 110, 118, 12, "shade", MAIN),
    )


@scene("library", theme="people")
def library() -> Drawing:
    colours: tuple[Role, ...] = ("green", "yellow", "blue", "pink", "purple", "green", "yellow")
    row = [(14 * each, 3 * (each % 3), colour) for each, colour in enumerate(colours)]
    top = join(*(rect(16 + x, 20 + drop, 11, 34 - drop, colour, DETAIL, 1) for x, drop, colour in row))
    low = join(*(rect(72 + x, 76 + drop, 11, 38 - drop, colour, DETAIL, 1) for x, drop, colour in row[:3]))
    return framed(
        rect(8, 8, 112, 114, "wood_light", MAIN, 2),
        top,
        rect(8, 54, 112, 7, "wood", DETAIL),
        low,
        rect(8, 114, 112, 8, "wood", DETAIL),
        bust(40, 84, 1.0, RESIDENT_YOUNG, "happy", 2, 40, 26),
        group(book(0, 0, 0.8), at=(62, 104), turn=8),
    )


@scene("gp-surgery", theme="people")
def gp_surgery() -> Drawing:
    bush_shape = "M22 121Q20 98 30 102Q36 90 44 100Q58 98 56 121Z"
    return framed(
        rect(12, 32, 104, 89, "light", MAIN),
        rect(6, 8, 116, 26, "paper", MAIN, 3),
        words("DOCTOR", 64, 28, 21),
        rect(22, 46, 34, 34, "sky", DETAIL),
        rect(62, 44, 48, 77, "sky", DETAIL),
        bust(86, 78, 0.92, replace(DOCTOR, glasses=False), "happy", 0, 46, 23),
        stethoscope(86, 78, 0.72),
        path(bush_shape, "green", DETAIL),
        _ground(),
    )


@scene("community-room", theme="people")
def community_room() -> Drawing:
    return framed(
        bust(24, 50, 0.8, RESIDENT, "happy", 3, 60, 24),
        bust(64, 40, 0.8, RESIDENT_MAN, "happy", 0, 60, 24),
        bust(104, 50, 0.8, FRIEND, "happy", -3, 60, 24),
        path("M5 112Q5 84 64 84Q123 84 123 112V123H5Z", "wood", MAIN),
        cup(34, 112),
        cup(64, 106),
        cup(94, 112),
    )


@scene("wait-at-bus-stop", theme="people")
def wait_at_bus_stop() -> Drawing:
    sign = (
        limb("M22 121V20", 5, "steel", DETAIL)
        + rect(8, 8, 30, 26, "red", DETAIL, 3)
        + rect(12, 16, 22, 10, "paper", 0, 1)
    )
    bus = join(
        rect(62, 40, 62, 68, "yellow", MAIN, 7),
        rect(70, 48, 54, 26, "sky", DETAIL, 3),
        rect(70, 82, 14, 6, "paper", SMALL, 2),
        circle(82, 110, 9, "ink", 0),
        circle(82, 110, 3.4, "steel", 0),
    )
    return framed(
        bus,
        _ground(),
        sign,
        figure(46, 82, 0.84, RESIDENT, Pose(right_hand=(22, -34), right_elbow=(24, -22)), "calm", 3),
    )
