"""Pictures about being understood and being helped: an app, a hearing loop, an interpreter, writing it down."""

from pictograms.drawing.cast import INTERPRETER, RESIDENT, Look
from pictograms.drawing.doors import key
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import hand_holding
from pictograms.drawing.messages import phone_body, price_tag, signer
from pictograms.drawing.palette import DETAIL, MAIN, SMALL
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.profiles import bust_from_side
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, inside, limb, line, path, rect
from pictograms.drawing.things import id_card

SCHEME_MANAGER = Look(skin="brown", hair="black", style="bob", top="yellow")
"""Whoever runs the housing wears yellow and a badge."""
HEARS_WITH_AID = Look(hair="grey", style="short", top="teal", hearing_aid=True, glasses=True)


@scene("app-999-bsl", theme="help")
def app_999_bsl() -> Drawing:
    return framed(
        group(
            hand_holding(
                0,
                0,
                1.06,
                phone_body(-36, -50, 72, 92, "999") + inside(rect(-30, -22, 60, 58), signer(0, 2, 0.76)),
                72,
                "brown",
            ),
            at=(64, 60),
            turn=6,
        ),
    )


@scene("hearing-loop", theme="help")
def hearing_loop() -> Drawing:
    ear = path("M-8 22C-8 30 4 31 7 22C10 12 20 8 20 -8C20 -30 -18 -30 -18 -8", "none", 6, "paper") + path(
        "M-7 -6C-7 -16 9 -16 8 -6C7 2 -1 4 -1 11", "none", 5, "paper"
    )
    return framed(
        bust_from_side(36, 60, 1.3, HEARS_WITH_AID, "calm", 60),
        rect(76, 8, 46, 60, "sign_blue", MAIN, 5),
        group(ear, at=(98, 36), size=0.82),
        path("M84 60L114 18", "none", 5, "paper", "3 6"),
        limb("M99 70V124", 5, "grey"),
    )


@scene("interpreter-free", theme="help")
def interpreter_free() -> Drawing:
    return framed(
        signer(42, 36, 1.06, INTERPRETER),
        price_tag(84, 104, 1.04),
    )


@scene("scheme-manager", theme="help")
def scheme_manager() -> Drawing:
    return framed(
        rect(36, 5, 86, 119, "wood_light", MAIN),
        rect(46, 14, 66, 110, "warm", DETAIL),
        bust(80, 48, 1.1, SCHEME_MANAGER, "happy", -2, 74, 28),
        path("M68 74L80 96L92 74", "none", DETAIL, "signal"),
        id_card(84, 106, 0.6, "brown"),
        key(34, 72, 0.9, -60),
        reach((56, 102), (40, 128), (34, 86), SCHEME_MANAGER, "fist", 0.76, 13),
        line((36, 121), (122, 121), width=MAIN),
    )


@scene("police-write-it", theme="help")
def police_write_it() -> Drawing:
    return framed(
        draw_officer(96, 42, 1.0, "calm", -3, 90),
        bust(26, 66, 0.96, RESIDENT, "calm", 3, 64, 23),
        group(
            rect(-28, -24, 56, 48, "warm", MAIN, 4),
            path("M-18 -10H16M-18 2H12M-18 13H2", "none", DETAIL, "signal"),
            at=(66, 94),
            turn=-5,
        ),
        limb("M96 74L84 104", 5, "yellow", SMALL),
        reach((120, 92), (124, 122), (94, 92), Look(skin="medium", top="paper"), "fist", 0.78),
    )
