"""Adults: head and shoulders, whole figures, a wheelchair user, people with a stick or a frame, police."""

from dataclasses import dataclass, replace

from pictograms.drawing.cast import OFFICER, PCSO, RESIDENT, RESIDENT_YOUNG, Look, Mood
from pictograms.drawing.heads import head
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, skin_role
from pictograms.drawing.shapes import Drawing, Point, circle, group, join, limb, line, path


def bust(
    x: float,
    y: float,
    size: float = 1.0,
    look: Look = RESIDENT,
    mood: Mood = "calm",
    gaze: float = 0,
    down: float = 60,
    broad: float = 29,
) -> Drawing:
    """Head and shoulders. Origin between the eyes; the shoulders are 2 x `broad` wide and reach `down`."""
    clothes = path(
        f"M{-broad} {down}V41C{-broad} 31 -20 27 -8 24L-7.5 15H7.5L8 24C20 27 {broad} 31 {broad} 41V{down}Z",
        look.top,
        DETAIL,
    )
    neck = path("M-8 14V24Q0 32 8 24V14Z", skin_role(look.skin), DETAIL)
    uniform = _epaulettes(broad) if look.style == "police cap" else ""
    return group(clothes, neck, uniform, at=(x, y), size=size) + head(x, y, size, look, mood, gaze)


def police_officer(
    x: float, y: float, size: float = 1.0, mood: Mood = "calm", gaze: float = 0, down: float = 60, look: Look = OFFICER
) -> Drawing:
    """A police officer: white shirt, tie, dark cap with a chequered band and no crest. Origin between the eyes."""
    low = min(51, down - 1)
    tie = path(f"M-3.5 26H3.5L5 {low - 5}L0 {low}L-5 {low - 5}Z", "navy", SMALL)
    return bust(x, y, size, look, mood, gaze, down) + group(tie, at=(x, y), size=size)


def community_officer(
    x: float, y: float, size: float = 1.0, mood: Mood = "calm", gaze: float = 0, down: float = 60, look: Look = PCSO
) -> Drawing:
    """A PCSO: blue shirt with open collar, cap with a plain blue band. Origin between the eyes."""
    return bust(x, y, size, replace(look, top="blue"), mood, gaze, down) + group(
        path("M-17 -12H17L16.5 -7H-16.5Z", "blue", SMALL), at=(x, y), size=size
    )


@dataclass(frozen=True)
class Pose:
    """Where the hands of a whole figure are, from its hips (0, 0); shoulders are at (-10, -33) and (10, -33)."""

    left_hand: Point = (-16, -2)
    right_hand: Point = (16, -2)
    left_elbow: Point = (-17, -18)
    right_elbow: Point = (17, -18)
    walking: bool = False


STANDING = Pose()
WALKING = Pose(walking=True)
REACHING_RIGHT = Pose(right_hand=(30, -26), right_elbow=(18, -22))


def figure(
    x: float,
    y: float,
    size: float = 1.0,
    look: Look = RESIDENT,
    pose: Pose = STANDING,
    mood: Mood = "calm",
    gaze: float = 0,
) -> Drawing:
    """A whole adult. Origin at the hips; 105 high: head top at -64, soles at 46."""
    if pose.walking:
        legs = limb("M-3 0L-9 22L-17 40", 9, "navy") + limb("M3 0L9 20L9 42", 9, "navy")
        shoes = limb("M-18 43H-12", 5, "ink", 0) + limb("M9 43.5H16", 5, "ink", 0)
    else:
        legs = limb("M-5 0L-6.5 42", 9, "navy") + limb("M5 0L6.5 42", 9, "navy")
        shoes = limb("M-7 44H-12", 5, "ink", 0) + limb("M7 44H12", 5, "ink", 0)
    body = path("M-6 -39C-12 -38 -14 -34 -14 -28L-12 4H12L14 -28C14 -34 12 -38 6 -39Z", look.top, DETAIL)
    arms = _arm_of((-11, -32), pose.left_elbow, pose.left_hand, look) + _arm_of(
        (11, -32), pose.right_elbow, pose.right_hand, look
    )
    return group(legs, shoes, body, arms, head(0, -49, 0.64, look, mood, gaze, small=True), at=(x, y), size=size)


def wheelchair_user(
    x: float,
    y: float,
    size: float = 1.0,
    look: Look = RESIDENT_YOUNG,
    mood: Mood = "calm",
    flip: bool = False,
    nod: float = 0,
) -> Drawing:
    """An adult in a wheelchair seen from the side, facing right. Origin at the seat; about 76 wide, 100 high.

    `nod` turns the head forward by degrees, to look down at something on the lap.
    """
    chair_back = limb("M-15 0V-28H-25", 4, "shade")
    legs = limb("M-4 0H20L24 30", 10, "navy") + limb("M25 36H33", 6, "ink", 0)
    footrest = limb("M18 20L26 41H36", 2.4, "steel", SMALL)
    body = path("M-13 5V-22C-13 -32 -7 -36 -1 -36C6 -36 10 -31 10 -22V5Z", look.top, DETAIL)
    arm = _arm_of((1, -26), (1, -10), (17, -5), look)
    wheel = join(
        circle(-4, 18, 24, "none", MAIN),
        circle(-4, 18, 5, "steel", DETAIL),
        line((-4, -5), (-4, 13), width=SMALL),
        line((-4, 23), (-4, 41), width=SMALL),
        line((-27, 18), (-9, 18), width=SMALL),
        line((1, 18), (19, 18), width=SMALL),
    )
    castor = circle(28, 36, 6, "steel", DETAIL)
    return group(
        chair_back,
        footrest,
        legs,
        castor,
        body,
        group(head(0, 0, 0.66, look, mood, 2), at=(0, -48), turn=nod),
        wheel,
        arm,
        at=(x, y),
        size=size,
        flip=flip,
    )


def person_with_stick(x: float, y: float, size: float = 1.0, look: Look = RESIDENT, mood: Mood = "calm") -> Drawing:
    """A whole adult walking with a stick in the right hand. Origin at the hips; 100 high, stick to 46 down."""
    stick = limb("M14 -6C14 -13 25 -13 25 -6V44", 2.6, "wood", SMALL)
    pose = Pose(right_hand=(19, -9), right_elbow=(17, -21))
    return group(stick, at=(x, y), size=size) + figure(x, y, size, look, pose, mood)


def person_with_frame(x: float, y: float, size: float = 1.0, look: Look = RESIDENT, mood: Mood = "calm") -> Drawing:
    """A whole adult walking with a frame held in both hands. Origin at the hips; 100 high, 56 wide."""
    pose = Pose(left_hand=(-20, -6), right_hand=(20, -6), left_elbow=(-18, -21), right_elbow=(18, -21))
    legs = limb("M-20 -4L-25 44M20 -4L25 44", 3, "steel", SMALL)
    bars = limb("M-22.5 20H22.5M-20 -4H20", 3, "steel", SMALL)
    return figure(x, y, size, look, pose, mood) + group(
        legs,
        bars,
        circle(-20, -6, 4, skin_role(look.skin), DETAIL),
        circle(20, -6, 4, skin_role(look.skin), DETAIL),
        at=(x, y),
        size=size,
    )


def _arm_of(shoulder: Point, elbow: Point, hand: Point, look: Look) -> Drawing:
    bend = f"M{shoulder[0]} {shoulder[1]}Q{elbow[0]} {elbow[1]} {hand[0]} {hand[1]}"
    return limb(bend, 6.5, look.top) + circle(hand[0], hand[1], 4.8, skin_role(look.skin), DETAIL)


def _epaulettes(broad: float) -> Drawing:
    return path(f"M{-broad + 4} 34L-15 29M{broad - 4} 34L15 29", "none", MAIN, "navy")
