"""Pictures for the list of what we gave you: the box, the ticks, the leaflets, who mends things, where to keep it."""

from pictograms.drawing.cast import (
    FRIEND,
    OFFICER,
    RESIDENT,
    RESIDENT_MAN,
    RESIDENT_WOMAN,
    RESIDENT_YOUNG,
    STRANGER,
)
from pictograms.drawing.devices import personal_alarm
from pictograms.drawing.doors import chain, round_mirror
from pictograms.drawing.gestures import reach, writing_hand
from pictograms.drawing.hands import pinching_hand
from pictograms.drawing.kit import (
    bell_front,
    broken_alarm,
    drawer_open,
    leaflet_about,
    list_of_things,
    open_box,
    small_alarm_front,
)
from pictograms.drawing.marks import turning_arrow
from pictograms.drawing.people import bust
from pictograms.drawing.people import police_officer as draw_officer
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, framed, join, rect
from pictograms.drawing.things import hand_bell
from pictograms.scenes.out_alarm import held_alarm


@scene("box-of-things", theme="home")
def box_of_things() -> Drawing:
    things = join(
        round_mirror(34, 52, 18, ""),
        personal_alarm(64, 52, 0.66),
        hand_bell(92, 60, 0.84, 12),
        chain((20, 74), (54, 78), 10, 3),
    )
    return framed(open_box(20, 76, 88, 46, things))


@scene("tick-things-you-have", theme="home")
def tick_things_you_have() -> Drawing:
    return framed(
        list_of_things(48, 62, 1.42, ticked=2),
        writing_hand(82, 98, 0.9, "medium", "paper"),
    )


@scene("leaflet-for-each-thing", theme="home")
def leaflet_for_each_thing() -> Drawing:
    return framed(
        leaflet_about(36, 50, small_alarm_front(), 1.16, -6),
        leaflet_about(88, 58, bell_front(), 1.16, 6),
        personal_alarm(30, 106, 0.3, 90),
        hand_bell(92, 110, 0.5),
    )


@scene("tell-officer-broken", theme="home")
def tell_officer_broken() -> Drawing:
    return framed(
        draw_officer(98, 42, 0.98, "calm", -3, 90),
        bust(27, 46, 1.02, RESIDENT, "talking", 3, 90, 23),
        broken_alarm(62, 66, 0.94),
        reach((14, 118), (30, 130), (60, 112), RESIDENT, "palm up", 1.1, 14),
    )


@scene("show-me-again", theme="home")
def show_me_again() -> Drawing:
    return framed(
        draw_officer(28, 46, 0.98, "talking", 3, 90),
        bust(100, 52, 0.98, RESIDENT_WOMAN, "happy", -3, 80, 24),
        held_alarm((62, 96), (56, 140), (60, 130), OFFICER, 0.88, press=False),
        turning_arrow(66, 20, 0.62),
    )


@scene("show-list-to-stranger", theme="home")
def show_list_to_stranger() -> Drawing:
    return framed(
        bust(102, 38, 0.96, STRANGER, "happy", -3, 100, 24),
        bust(24, 44, 0.98, RESIDENT_YOUNG, "calm", 3, 90, 21),
        list_of_things(66, 82, 0.92, ticked=3, turn=6),
        reach((36, 90), (30, 124), (38, 104), RESIDENT_YOUNG, "fist", 0.66, 12),
    )


@scene("list-in-drawer", theme="home")
def list_in_drawer() -> Drawing:
    return framed(
        drawer_open(18, 78),
        list_of_things(58, 50, 0.94, ticked=3),
        rect(18, 80, 92, 26, "wood"),
        drawer_front(),
        pinching_hand(84, 30, 0.9, "light", turn=-20),
    )


def drawer_front() -> Drawing:
    """The front of the open drawer, drawn again over what goes into it."""
    return rect(18, 78, 92, 28, "wood", 4, 3) + rect(56, 88, 16, 8, "yellow", 3, 3)


@scene("thing-beside-picture", theme="home")
def thing_beside_picture() -> Drawing:
    return framed(
        bust(100, 34, 0.88, FRIEND, "happy", -3, 100, 24),
        bust(26, 42, 0.96, RESIDENT_MAN, "happy", 3, 90, 22),
        rect(4, 110, 120, 14, "wood"),
        leaflet_about(46, 88, small_alarm_front(), 0.9),
        personal_alarm(84, 84, 0.7),
        reach((118, 78), (122, 112), (94, 94), FRIEND, "fist", 0.6, 11, flip=True),
    )
