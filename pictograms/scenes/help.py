"""Pictures about getting help: the numbers to phone and the people who answer."""

from pictograms.drawing.cast import INTERPRETER, PCSO, RESIDENT_YOUNG
from pictograms.drawing.devices import screen_on_stand
from pictograms.drawing.gestures import reach
from pictograms.drawing.hands import arms_of_signer, phone_at_ear
from pictograms.drawing.marks import speech
from pictograms.drawing.palette import MAIN
from pictograms.drawing.people import bust
from pictograms.drawing.people import community_officer as draw_pcso
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, group, join, rect, words
from pictograms.drawing.things import plate


@scene("call-101", theme="help")
def call_101() -> Drawing:
    return join(
        bust(34, 80, 1.05, RESIDENT_YOUNG, "talking", 1, 41, 26),
        framed(phone_at_ear(54, 68, 0.9)),
        speech(44, 5, 78, 42, (62, 62), 66),
        words("101", 83, 39, 38, "signal"),
        draw_officer(99, 86, 0.82, "calm", -2, 43),
    )


@scene("sign-999", theme="help")
def sign_999() -> Drawing:
    return plate("999", "sign_red", "paper", "sign_red")


@scene("sign-101", theme="help")
def sign_101() -> Drawing:
    return plate("101", "paper", "sign_blue", "sign_blue")


@scene("video-relay", theme="help")
def video_relay() -> Drawing:
    signer = bust(0, -8, 0.9, INTERPRETER, "happy", down=50) + group(arms_of_signer(0, 12), size=0.92)
    return (
        screen_on_stand(64, 50, 1.0, signer)
        + rect(34, 99, 60, 23, "paper", MAIN, 4)
        + words("BSL", 64, 117, 17, "signal")
    )


@scene("police-officer", theme="help")
def police_officer() -> Drawing:
    return draw_officer(64, 55, 1.4, "calm", 0, 47.5)


@scene("pcso", theme="help")
def pcso() -> Drawing:
    return framed(
        draw_pcso(50, 58, 1.2, "happy", 1, 60),
        reach((76, 112), (112, 126), (104, 74), PCSO, "open", 1.0, 15),
    )
