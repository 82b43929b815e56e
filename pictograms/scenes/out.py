"""Pictures about being out and about."""

from pictograms.drawing.cast import FRIEND, RESIDENT
from pictograms.drawing.devices import street_light
from pictograms.drawing.people import WALKING, figure
from pictograms.drawing.scene import scene
from pictograms.drawing.shapes import Drawing, join, line, path, rect
from pictograms.drawing.things import moon


@scene("walk-with-friend", theme="out")
def walk_with_friend() -> Drawing:
    return join(
        rect(5, 5, 118, 111, "purple", 0),
        path("M80 26L54 116H118L102 26Z", "warm", 0),
        line((7, 116), (121, 116), width=4),
        street_light(114, 114, 1.02),
        moon(19, 21, 0.8, stars=False),
        figure(42, 79, 0.8, RESIDENT, WALKING, "happy", 2),
        figure(76, 79, 0.8, FRIEND, WALKING, "happy", -2),
    )
