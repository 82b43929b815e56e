"""Pictures of helplines that need no voice: writing, signing, an email."""

from pictograms.drawing.calling import CALL_TAKER, call_taker
from pictograms.drawing.devices import laptop
from pictograms.drawing.marks import arrow, speech
from pictograms.drawing.messages import message, phone_body, signer, signing_hands
from pictograms.drawing.palette import DETAIL, MAIN
from pictograms.drawing.places import rainbow_flag
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, inside, limb, path, rect, words


@scene("helpline-chat", theme="help")
def helpline_chat() -> Drawing:
    return framed(
        call_taker(98, 80, 0.98, CALL_TAKER, gaze=-3, down=60, broad=26),
        phone_body(6, 5, 66, 118),
        message(16, 16, 40, 24, mine=False, lines=2, inside_it=""),
        message(24, 54, 40, 24, lines=2),
        message(16, 90, 40, 18, mine=False, lines=1, tail=6),
    )


@scene("helpline-sign", theme="help")
def helpline_sign() -> Drawing:
    return framed(
        phone_body(5, 5, 70, 92),
        inside(rect(11, 11, 58, 80), signer(40, 44, 0.9)),
        speech(82, 8, 40, 36, (80, 60), 92),
        words("HELP", 102, 31, 15, "ink", 32),
        limb("M66 128L74 116", 15, "teal"),
        limb("M124 122L110 114", 15, "teal"),
        signing_hands(92, 96, 0.86, "brown"),
    )


@scene("helpline-email", theme="help")
def helpline_email() -> Drawing:
    return framed(
        rainbow_flag(70, 96, 1.3),
        laptop(50, 82, 0.98, ""),
        rect(16, 58, 68, 44, "paper", MAIN, 4),
        path("M19 61L50 84L81 61", "none", DETAIL),
        arrow((22, 48), (50, 18)),
    )
