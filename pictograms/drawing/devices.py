"""Things with a plug or a battery: phones, screens, alarms, lights, till and cash machine."""

from typing import Literal

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role
from pictograms.drawing.shapes import Drawing, circle, group, inside, join, limb, line, path, rect, words

Screen = Literal["empty", "app", "video", "text", "call", "warning"]


def desk_phone(x: float, y: float, size: float = 1.0) -> Drawing:
    """A house phone with big buttons. Origin at its middle; 84 wide, 70 high."""
    base = path("M-34 34H34L38 6Q38 0 32 0H-32Q-38 0 -38 6Z", "grey", MAIN)
    keys = join(
        *(rect(-20 + 15 * column, 5 + 9 * row, 10, 5, "paper", SMALL, 1) for row in range(3) for column in range(3))
    )
    receiver = path("M-42 -6C-42 -30 42 -30 42 -6V4H22V-6Q0 -12 -22 -6V4H-42Z", "shade", MAIN)
    return group(base, keys, receiver, at=(x, y), size=size)


def keypad_phone(x: float, y: float, size: float = 1.0, number: str = "") -> Drawing:
    """A mobile phone with buttons and a screen that shows a number. Origin at its middle; 50 wide, 96 high."""
    keys = join(
        *(rect(-18 + 13 * column, 2 + 11 * row, 10, 7, "paper", SMALL, 2) for row in range(4) for column in range(3))
    )
    shown = words(number, 0, -14, 22, "ink", 34) if number else ""
    return group(
        rect(-25, -48, 50, 96, "shade", MAIN, 8),
        rect(-19, -41, 38, 36, "paper", DETAIL, 3),
        shown,
        keys,
        at=(x, y),
        size=size,
    )


def smartphone(
    x: float, y: float, size: float = 1.0, shows: Screen = "empty", view: Drawing = "", label: str = ""
) -> Drawing:
    """A smartphone from the front. Origin at its middle; 46 wide, 84 high; its screen is 38 wide, 66 high.

    `view` is drawn on the screen about the screen's middle (0, 0); `label` is a word in the app or bubble.
    """
    content = {
        "empty": "",
        "app": rect(-13, -17, 26, 26, "blue", DETAIL, 6)
        + words(label, 0, -0.5, 12, "ink", 22)
        + path("M-10 19H10", "none", DETAIL),
        "video": rect(-19, 16, 38, 17, "grey", 0) + circle(0, 24.5, 5.5, "red", SMALL),
        "text": _bubbles(label),
        "call": words(label, 0, -4, 16, "ink", 32)
        + circle(-9, 20, 7, "green", DETAIL)
        + circle(9, 20, 7, "red", DETAIL),
        "warning": path("M0 -20L15 6H-15Z", "yellow", DETAIL) + path("M0 -10V-4M0 1V1.2", "none", DETAIL),
    }[shows]
    screen = rect(-19, -33, 38, 66, "paper", DETAIL, 2)
    return group(
        rect(-23, -42, 46, 84, "ink", DETAIL, 7),
        screen,
        inside(rect(-18, -32, 36, 64), view, content) if view or content else "",
        at=(x, y),
        size=size,
    )


def _bubbles(label: str) -> Drawing:
    first = path("M-15 -27H10Q14 -27 14 -23V-12Q14 -8 10 -8H-9L-15 -3Z", "light", SMALL)
    second = path("M15 0H-10Q-14 0 -14 4V13Q-14 17 -10 17H9L15 22Z", "green", SMALL)
    told = words(label, 0, -13, 11, "ink", 24) if label else path("M-9 -20H8M-9 -14H4", "none", SMALL)
    return first + told + second + path("M-8 6H9M-8 11.5H5", "none", SMALL)


def laptop(x: float, y: float, size: float = 1.0, view: Drawing = "") -> Drawing:
    """An open laptop. Origin at the middle of its screen; 104 wide, 78 high; `view` is drawn on the screen."""
    lid = rect(-42, -32, 84, 60, "shade", MAIN, 5) + rect(-36, -26, 72, 48, "paper", DETAIL, 2)
    base = path("M-42 28H42L52 42Q52 46 48 46H-48Q-52 46 -52 42Z", "grey", MAIN) + path("M-12 38H12", "none", DETAIL)
    return group(lid, inside(rect(-36, -26, 72, 48), view) if view else "", base, at=(x, y), size=size)


def screen_on_stand(x: float, y: float, size: float = 1.0, view: Drawing = "") -> Drawing:
    """A television or monitor. Origin at the middle of its screen; 112 wide, 98 high; `view` fills the screen."""
    stand = path("M-8 42V54M8 42V54M-26 55H26", "none", MAIN)
    return group(
        stand,
        rect(-56, -44, 112, 86, "shade", MAIN, 7),
        rect(-48, -36, 96, 70, "sky", DETAIL, 2),
        inside(rect(-47, -35, 94, 68), view),
        at=(x, y),
        size=size,
    )


def personal_alarm(x: float, y: float, size: float = 1.0, turn: float = 0, lamp: bool = False) -> Drawing:
    """A hand-held alarm with a red button and a key ring, or a `lamp` on top. Origin at the middle; 36 wide, 94 high.

    The body is yellow: a red one turns into a black block on a photocopy.
    """
    ring = circle(0, -45, 11, "none", MAIN)
    dome = path("M-15 -30V-42A15 15 0 0 1 15 -42V-30Z", "paper", MAIN) + path("M-6 -40A7 7 0 0 1 1 -48", "none", DETAIL)
    body = rect(-18, -36, 36, 72, "yellow", MAIN, 17)
    return group(
        dome if lamp else ring,
        body,
        circle(0, -14, 9.5, "red", DETAIL),
        path("M-7 9H7M-7 17H7", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def alarm_bell(x: float, y: float, size: float = 1.0) -> Drawing:
    """The bell that stands on an alarm box: this thing makes noise. Origin at its middle; 20 wide, 22 high."""
    clapper = circle(0, 9, 3, "ink", 0)
    bowl = path("M-9 6Q-6 3 -6 -3C-6 -12 6 -12 6 -3Q6 3 9 6Z", "yellow", DETAIL)
    return group(clapper, bowl, at=(x, y), size=size)


def shock_alarm(x: float, y: float, size: float = 1.0) -> Drawing:
    """The small box stuck on a pane that sounds when the glass is hit: a bell and a red lamp.
    From its top left corner; 46 wide, 32 high.
    """
    return group(
        rect(0, 0, 46, 32, "paper", MAIN, 5),
        alarm_bell(17, 16),
        circle(37, 16, 4.4, "red", SMALL),
        at=(x, y),
        size=size,
    )


def smoke_alarm(x: float, y: float, size: float = 1.0) -> Drawing:
    """A smoke alarm on a ceiling, from the side. Origin at the middle of its top; 64 wide, 26 high."""
    return group(
        path("M-32 0H32V8Q30 22 14 24H-14Q-30 22 -32 8Z", "paper", MAIN),
        path("M-18 10H-6M6 10H18", "none", DETAIL),
        circle(0, 17, 3, "red", SMALL),
        at=(x, y),
        size=size,
    )


def pendant_alarm(x: float, y: float, size: float = 1.0) -> Drawing:
    """A call button on a neck cord. Origin at the button; 30 across, cord 44 up."""
    cord = path("M-22 -46Q-16 -16 -8 -12M22 -46Q16 -16 8 -12", "none", DETAIL)
    return group(cord, rect(-16, -14, 32, 32, "paper", MAIN, 9), circle(0, 2, 8, "red", DETAIL), at=(x, y), size=size)


def lamp(x: float, y: float, size: float = 1.0, on: bool = True) -> Drawing:
    """A light bulb. Origin at the middle of the glass; 34 wide, 50 high."""
    glass = path("M-7 17C-7 10 -17 6 -17 -4A17 17 0 0 1 17 -4C17 6 7 10 7 17Z", "yellow" if on else "light", MAIN)
    cap = rect(-8, 17, 16, 12, "grey", DETAIL, 3) + line((-7, 23), (7, 23), width=SMALL)
    return group(glass, cap, at=(x, y), size=size)


def flashing_beacon(x: float, y: float, size: float = 1.0) -> Drawing:
    """A flashing light for people who cannot hear a bell. Origin at the middle of the dome; 44 wide, 44 high."""
    dome = path("M-17 14V-4A17 17 0 0 1 17 -4V14Z", "yellow", MAIN)
    return group(
        dome,
        path("M-6 6V-4A7 7 0 0 1 1 -10", "none", DETAIL),
        rect(-22, 14, 44, 12, "grey", MAIN, 3),
        at=(x, y),
        size=size,
    )


def security_light(x: float, y: float, size: float = 1.0) -> Drawing:
    """An outside light with its sensor below, throwing a cone of light down. Origin at the wall; 50 wide."""
    beam = path("M-16 8L-34 60H34L16 8Z", "yellow", 0)
    body = path("M-20 -12H20L26 8H-26Z", "shade", MAIN) + circle(0, 16, 6, "paper", DETAIL)
    return group(beam, body, at=(x, y), size=size)


def street_light(x: float, y: float, size: float = 1.0) -> Drawing:
    """A street light on its post. Origin at the foot; 40 wide, 100 high; the lamp hangs to the left."""
    post = limb("M0 0V-86Q0 -97 -11 -97H-18", 4, "grey")
    return group(post, path("M-34 -97H-12L-7 -86H-39Z", "yellow", DETAIL), at=(x, y), size=size)


def battery(x: float, y: float, size: float = 1.0, bars: int = 3) -> Drawing:
    """A battery standing up, with up to three bars of charge. Origin at its middle; 32 wide, 58 high."""
    colour: Role = "green" if bars > 1 else "red"
    levels = join(*(rect(-9, 15 - 14 * each, 18, 9, colour, SMALL, 1) for each in range(bars)))
    return group(
        rect(-7, -31, 14, 8, "grey", DETAIL, 2), rect(-16, -24, 32, 54, "paper", MAIN, 5), levels, at=(x, y), size=size
    )


def till(x: float, y: float, size: float = 1.0) -> Drawing:
    """A shop till with its drawer. Origin at its middle; 84 wide, 70 high."""
    screen = rect(-10, -36, 44, 26, "light", MAIN, 3) + words("£", 12, -15, 20)
    body = path("M-36 -8H36L42 16H-42Z", "grey", MAIN)
    keys = join(
        *(rect(-28 + 12 * column, -3 + 8 * row, 8, 4.6, "paper", SMALL, 1) for row in range(2) for column in range(3))
    )
    drawer = rect(-42, 16, 84, 18, "shade", MAIN, 2) + line((-8, 25), (8, 25))
    return group(screen, body, keys, drawer, at=(x, y), size=size)


def number_pad(x: float, y: float, size: float = 1.0) -> Drawing:
    """Nine number buttons, from the top left corner; 50 wide, 56 high."""
    return group(
        *(
            rect(18 * column, 20 * row, 14, 15, "paper", DETAIL, 3)
            + words(str(1 + column + 3 * row), 7 + 18 * column, 12.4 + 20 * row, 12)
            for row in range(3)
            for column in range(3)
        ),
        at=(x, y),
        size=size,
    )


def cash_machine(x: float, y: float, size: float = 1.0) -> Drawing:
    """A cash machine: screen with a hidden PIN, numbers, card slot. From its top left corner; 112 wide, 106 high."""
    dots = join(*(circle(23 + 11 * each, 21, 3, "ink", 0) for each in range(4)))
    slot = rect(76, 6, 28, 22, "blue", DETAIL, 3) + path("M76 13H104", "none", MAIN)
    return group(
        rect(0, 0, 112, 106, "light", MAIN, 8),
        rect(12, 10, 54, 22, "sky", DETAIL, 3),
        dots,
        number_pad(12, 40),
        slot,
        at=(x, y),
        size=size,
    )


def camera(x: float, y: float, size: float = 1.0) -> Drawing:
    """A security camera on its arm, looking down left. Origin at the wall bracket; 60 wide, 44 high."""
    arm = limb("M0 0H-14V12", 4, "grey")
    body = group(rect(-46, 8, 44, 20, "paper", MAIN, 4), circle(-40, 18, 5, "ink", SMALL), turn=-14)
    return group(rect(-3, -14, 8, 28, "grey", DETAIL, 2), arm, body, at=(x, y), size=size)
