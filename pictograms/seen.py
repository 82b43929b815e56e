"""What a reader sees of a picture, checked on its pixels: ink, gaps, edges, a copy of a copy, and likeness.

A picture is drawn once at two pixels a unit, and every check looks at that. All is done by Pillow's own loops, so that
the whole family in three editions is checked in seconds.
"""

import itertools
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from operator import mul

from PIL import Image, ImageChops, ImageFilter

from easyread.colour import contrast
from pictograms.drawing.palette import LIGHTEST_ALLOWED_GREY, Edition, Role, grey_value
from pictograms.finding import PictureFinding
from pictograms.look import dark_share, photocopy, rasterise

UNIT = 2
"""Pixels of a unit of the grid: 40 mm are drawn with 163 dots an inch."""
PIXELS = 128 * UNIT
DARK_FROM, DARK_TO = 0.06, 0.55
PLATES = {"sign-999", "sign-101"}
"""Whole-plate signs: a filled plate may be darker than a scene, and two signs may look alike but for their digits."""
SLITS = 0.04
"""The largest share of a picture that slits narrower than 2 units may take. (House rule: a copier closes them.)"""
MARK_GREY = 148
"""Darker than this stands out from paper 3 to 1 (WCAG 2.2, 1.4.11): it is a mark, which a copy must keep."""
LEAST_CONTRAST = 3.0
"""Between the two sides of an edge that matters (WCAG 2.2, 1.4.11)."""
WEAK_EDGES = 0.12
"""The largest share of a picture's edges that may be weaker. The family's shapes have a contour, so most have none."""
ROOM = 6
"""Units at each side that are not looked at for edges: there `framed` cuts what goes on outside the picture."""
GROUND: frozenset[Role] = frozenset({"sky", "warm", "light", "steel", "paper"})
GROUND_LINES: frozenset[frozenset[Role]] = frozenset(
    {frozenset({"wood", "warm"}), frozenset({"shade", "paper"}), frozenset({"shade", "warm"})}
)
"""The bricks of a wall and the ruled lines of a page: the picture is understood without them."""
MOST_ALIKE = 0.80
"""Likeness (correlation) of two pictures that are small, blurred and grey."""
MOST_ALIKE_DANGER = 0.75
"""The same where one shows what not to do and the other, in the same leaflet, what to do."""


@dataclass(frozen=True)
class Seen:
    """One picture of one edition, drawn when it is first looked at and never again."""

    id: str
    svg: str
    edition: Edition

    @property
    def name(self) -> str:
        """How a finding calls it."""
        return f"{self.edition.name}/{self.id}"

    @cached_property
    def image(self) -> Image.Image:
        """Its pixels in colour, on white."""
        return rasterise(self.svg, PIXELS)

    @cached_property
    def grey(self) -> Image.Image:
        """The same in grey."""
        return self.image.convert("L")

    @cached_property
    def mark(self) -> tuple[float, ...]:
        """It small, blurred and grey, as numbers whose products with another's add up to their likeness."""
        small = self.grey.resize((96, 96), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(1.5)).resize((24, 24))
        levels = [float(level) for level in small.tobytes()]
        mean = sum(levels) / len(levels)
        spread = sqrt(sum((level - mean) ** 2 for level in levels)) or 1.0
        return tuple((level - mean) / spread for level in levels)

    def finding(self, wrong: str, do: str) -> PictureFinding:
        """A finding about this picture."""
        return PictureFinding(self.name, wrong, do)


def check_ink(seen: Seen) -> Iterator[PictureFinding]:
    """Neither empty nor a black block, and nothing cut off at the edge."""
    share = dark_share(seen.grey)
    if not DARK_FROM <= share <= DARK_TO and seen.id not in PLATES:
        yield seen.finding(f"{share:.0%} of it is dark.", "Keep it between 6% and 55%.")
    inner = seen.grey.copy()
    inner.paste(255, (2 * UNIT, 2 * UNIT, PIXELS - 2 * UNIT, PIXELS - 2 * UNIT))
    if dark_share(inner) > 0:
        yield seen.finding("Ink comes within 2 units of the edge.", "Keep everything in 4 to 124.")


def check_gaps(seen: Seen) -> Iterator[PictureFinding]:
    """Lines keep their distance: slits between them, which a copier closes, take little of the picture."""
    ink = _two_tone(seen.grey, 100)
    closed = _grown(_grown(ink, UNIT, 0), UNIT, 255)
    slits = _is_white(ink, ImageChops.invert(closed))
    for right, down in ((1, 0), (0, 1)):  # what is a pixel thin lies in a corner, and is no slit
        slits = ImageChops.darker(slits, ImageChops.offset(slits, right, down))
    share = _white(slits) / PIXELS**2
    if share > SLITS:
        yield seen.finding(
            f"Lines stand too close: {share:.1%} of it are slits narrower than 2 units.", "Leave 3 units between lines."
        )


def check_copy(seen: Seen) -> Iterator[PictureFinding]:
    """No mark is lost and no surface drowns on a copy of a copy: faces, digits and the main thing stay."""
    copy = photocopy(seen.image)
    near = _grown(copy, UNIT, 0)
    lost = _is_white(near, ImageChops.invert(_two_tone(seen.grey, MARK_GREY)))
    far = _grown(_two_tone(seen.grey, 128), UNIT, 0)
    drowned = _is_white(far, ImageChops.invert(copy))
    for what, where, do in (
        ("A mark is lost", lost, "Draw it thicker or darker."),
        ("A surface turns black", drowned, "Make it lighter."),
    ):
        spots = _grown(where, 1, 0)
        box = spots.getbbox()
        if box:
            at = f"near {(box[0] + box[2]) // 2 // UNIT}, {(box[1] + box[3]) // 2 // UNIT}"
            yield seen.finding(f"{what} on a photocopy, {at}.", do)


def check_edges(seen: Seen) -> Iterator[PictureFinding]:
    """Shapes stand out from what is beside them: an edge is at least 3 to 1, or a contour runs along it.

    An edge between two dark colours is a contour beside its own fill; the other side of the contour counts.
    """
    edges = _edges(seen)
    roles = {colour: role for role, colour in seen.edition.surfaces.items()}
    ground = {seen.edition.surfaces[role] for role in GROUND}
    weak = {
        pair: length
        for pair, length in edges.items()
        if contrast(*pair) < LEAST_CONTRAST
        and not set(pair) <= ground
        and not all(grey_value(colour) < LIGHTEST_ALLOWED_GREY for colour in pair)
        and frozenset(roles.get(colour, "none") for colour in pair) not in GROUND_LINES
    }
    share = sum(weak.values()) / max(edges.total(), 1)
    if share > WEAK_EDGES:
        worst = max(weak, key=lambda pair: weak[pair])
        sides = " and ".join(roles.get(colour, colour) for colour in worst)
        yield seen.finding(
            f"{share:.0%} of its edges are weaker than 3 to 1, most of them between {sides}.",
            "Give the shape a contour of ink.",
        )


def _edges(seen: Seen) -> Counter[tuple[str, str]]:
    """How long the edge between each two colours is, in pixels."""
    image = rasterise(seen.svg, PIXELS, crisp=True)
    image = image.crop((ROOM * UNIT, ROOM * UNIT, PIXELS - ROOM * UNIT, PIXELS - ROOM * UNIT))
    colours = sorted({"#ffffff", *seen.edition.colours} - {"none"})
    indexed = Image.frombytes(
        "L", image.size, image.quantize(palette=_palette(colours), dither=Image.Dither.NONE).tobytes()
    )
    wide, high = indexed.size
    found: Counter[tuple[str, str]] = Counter()
    for right, down in ((1, 0), (0, 1)):
        here = indexed.crop((0, 0, wide - right, high - down))
        there = indexed.crop((right, down, wide, high))
        pairs = Image.merge("LA", (here, there)).getcolors(len(colours) ** 2) or []
        for count, pair in pairs:
            assert isinstance(pair, tuple)
            one, other = pair
            if one != other:
                found[min(colours[one], colours[other]), max(colours[one], colours[other])] += count
    return found


def _palette(colours: Sequence[str]) -> Image.Image:
    levels = [int(colour[at : at + 2], 16) for colour in colours for at in (1, 3, 5)]
    palette = Image.new("P", (1, 1))
    palette.putpalette(levels + levels[:3] * (256 - len(colours)))
    return palette


def check_alike(pictures: Iterable[Seen], opposites: Collection[frozenset[str]] = ()) -> list[PictureFinding]:
    """Pairs that a reader could take for each other when they are small and grey.

    `opposites` are pairs in one leaflet of which one says do and the other do not: they must differ more.
    """
    found = []
    for one, other in itertools.combinations(sorted(pictures, key=lambda each: each.id), 2):
        likeness = sum(map(mul, one.mark, other.mark))
        opposite = frozenset({one.id, other.id}) in opposites
        most = MOST_ALIKE_DANGER if opposite else MOST_ALIKE
        if likeness > most and not {one.id, other.id} <= PLATES:
            what = "One says do, the other do not, and they look alike" if opposite else "They look alike"
            found.append(
                PictureFinding(f"{one.id}, {other.id}", f"{what} ({likeness:.2f}).", "Change the main shape of one.")
            )
    return found


def _two_tone(grey: Image.Image, at: int) -> Image.Image:
    """Black where it is darker than `at`, else white."""
    return grey.point([0] * at + [255] * (256 - at))


def _grown(two_tone: Image.Image, reach: int, tone: int) -> Image.Image:
    """What is black (`tone` 0) or white (255), grown by so many pixels on all sides."""
    mean = two_tone.filter(ImageFilter.BoxBlur(reach))  # a rank filter would say the same, ten times as slowly
    return mean.point([0] * 255 + [255] if tone == 0 else [0] + [255] * 255)


def _is_white(one: Image.Image, other: Image.Image) -> Image.Image:
    """White where both are white."""
    return ImageChops.multiply(one, other)


def _white(image: Image.Image) -> int:
    return image.histogram()[255]
