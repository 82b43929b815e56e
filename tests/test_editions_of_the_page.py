"""Every edition of the page: made, and proved by reading it back, on every paper and in every colour."""

from __future__ import annotations

import io
import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from making import project
from PIL import Image
from tiny import SETTINGS, TODAY, TOPIC

from easyread.codes import MOST_LETTERS, code_svg
from easyread.colour import contrast
from easyread.errors import ContentError, NotMade
from easyread.leaflet import Look
from easyread.load import open_library
from easyread.make.orders import numbered
from easyread.make.produce import Producer
from easyread.model import Library
from easyread.pictures import drawing_png
from easyread.proof.qr import read_code
from easyread.render.colours import PAPERS, QUIET_LEAST, palette
from easyread.render.grid import SHEETS, grid_of
from easyread.render.quiet import quiet
from easyread.tailor import tailor

ROOT = Path(__file__).parents[1]
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><path d="M0 0H40V40H0Z" fill="#7a1f4f"/>'
    '<path d="M50 5H100V15H50ZM50 25H90V35H50Z" fill="#1a1a1a"/></svg>'
)
BRAND = 'logo: logo.svg\nalt: Example Housing\ncolour: "#5c1440"\nstrapline: Keeping homes safe\n'
PHOTOS = """\
photos:
  our-lock.jpg:
    alt: The new lock on your door.
    credit: Neighbourhood team
    permission:
      who: housing officer
      how: signed form
      date: 2026-05-02
    shows: open-door
"""
WORD = "Electroencephalographically"
LONG = TOPIC.replace("Ask to see an ID card.", f"Ask for {WORD}.")
CHOICES = """\
choices:
  size: [16, 18, 20, 22, 24, 28, 36]
  rows: [1, 2, 3, 4]
  sheet: [a4, a5, a3, fridge]
  colours: [family, strong, quiet, grey]
  paper: [white, cream, yellow, blue, reversed]
  pictures: [colour, line, high-contrast, photos, none]
  words-only: [yes, no]
"""


def photo() -> bytes:
    image, out = Image.new("RGB", (800, 600), "#d0d8dd"), io.BytesIO()
    image.paste("#883311", (250, 150, 550, 450))
    image.save(out, "JPEG", quality=90)
    return out.getvalue()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    settings = SETTINGS[: SETTINGS.index("choices:")].replace("combine:\n", COMBINE) + CHOICES
    topic = TOPIC.replace("review:", "clip: force.example/1\nreview:")
    files: dict[str, str | bytes] = {
        "content/settings.yaml": settings + "addresses: [force.example]\n",
        "content/topics/lock-door.yaml": topic,
        "content/topics/long-word.yaml": LONG.replace("number: 1", "number: 2"),
        "content/topics/own-photo.yaml": TOPIC.replace("number: 1", "number: 3").replace(
            "        picture: lock-door\n        source: [S1]",
            "        picture: photos/our-lock.jpg\n        source: [S1]",
        ),
        "content/audiences/sign.yaml": SIGN,
        "content/audiences/alone.yaml": SIGN.replace("clip", "stand-alone").replace("format: sign", "format: alone"),
        "content/photos/our-lock.jpg": photo(),
        "content/photos/photos.yaml": PHOTOS,
    }
    made = open_library(project(tmp_path_factory.mktemp("editions"), **files), TODAY)
    assert made.findings == ()
    return made


COMBINE = """\
combine:
  sheet: must-agree
  colours: must-agree
  words-only: yes-wins
  clip: yes-wins
  stand-alone: yes-wins
"""
SIGN = "name: Sign\nformat: sign\nabout: A film.\nchanges:\n  - set: clip\n    to: yes\n    because: It helps.\n"


@pytest.fixture(scope="module")
def producer(library: Library) -> Producer:
    return Producer(library)


EDITIONS: list[tuple[str, dict[str, str]]] = [
    ("", {"sheet": "fridge"}),
    ("", {"sheet": "a5"}),
    ("", {"sheet": "a5", "size": "28", "pictures": "line"}),
    ("", {"sheet": "a3", "size": "36"}),
    ("", {"size": "36", "paper": "yellow"}),
    ("", {"rows": "1"}),
    ("", {"rows": "2", "paper": "blue"}),
    ("", {"colours": "quiet"}),
    ("", {"colours": "strong", "size": "28"}),
    ("", {"colours": "grey", "pictures": "line"}),
    ("", {"words-only": "yes"}),
    ("", {"pictures": "none", "sheet": "a5", "size": "22"}),
    ("", {"pictures": "photos", "paper": "reversed"}),
    ("sign", {"paper": "cream"}),
    ("sign", {"size": "36", "sheet": "a3"}),
    ("alone", {}),
]


@pytest.mark.parametrize(
    ("need", "choices"), EDITIONS, ids=lambda given: "-".join(given.values()) if isinstance(given, dict) else given
)
def test_every_edition_keeps_its_promises(
    library: Library, producer: Producer, need: str, choices: dict[str, str]
) -> None:
    product = producer.produce(tailor(library, "lock-door", [need] if need else [], choices))
    assert product.pages == 1 or product.pages % 2 == 0
    if choices.get("sheet") == "a5":
        assert product.pages % 4 == 0


@pytest.mark.parametrize("choices", [{}, {"sheet": "a5"}, {"size": "36"}, {"words-only": "yes"}], ids=str)
def test_a_proof_has_a_number_at_each_row_and_a_box_for_each(
    library: Library, producer: Producer, choices: dict[str, str]
) -> None:
    leaflet = numbered(tailor(library, "lock-door", [], choices))
    count = sum(len(part.rows) for part in leaflet.parts)
    plan = producer.renderer.pages.plan(leaflet)
    assert [n for page in plan.pages for n in page.numbers] == list(range(1, count + 1))
    assert producer.produce(leaflet).pages == plan.count


def test_a_word_wider_than_its_line_moves_under_the_picture_and_is_never_broken(
    library: Library, producer: Producer
) -> None:
    leaflet = tailor(library, "long-word", [], {"size": "28"})
    placed = [one for page in producer.renderer.pages.plan(leaflet).pages for one in page.rows]
    assert [one.fit == "below" for one in placed if WORD in one.row.sentences[0].text] == [True]
    assert sum(one.fit == "below" for one in placed) == 1
    producer.produce(leaflet)


def test_a_row_that_no_page_can_hold_is_refused_and_not_cut(library: Library, producer: Producer) -> None:
    leaflet = tailor(library, "lock-door", [], {"size": "36", "sheet": "a5"})
    row = leaflet.parts[0].rows[0]
    long = replace(row, sentences=row.sentences * 12)
    part = replace(leaflet.parts[0], rows=(long,))
    with pytest.raises(NotMade, match="needs more than a page"):
        producer.produce(replace(leaflet, parts=(part,)))


def test_an_own_photo_stands_in_a_row_in_every_edition(library: Library, producer: Producer) -> None:
    for pictures in ("colour", "line"):
        leaflet = tailor(library, "own-photo", [], {"pictures": pictures})
        assert library.ready["photos/our-lock.jpg"].file in {picture.file for picture in leaflet.pictures()}
        producer.produce(leaflet)


def test_photos_first_takes_the_photo_that_shows_the_same(library: Library) -> None:
    files = {picture.file for picture in tailor(library, "lock-door", [], {"pictures": "photos"}).pictures()}
    assert library.ready["photos/our-lock.jpg"].file in files
    assert not any("open-door" in file for file in files)
    assert any(file.startswith("pictograms/colour/") for file in files)


def test_a_brand_stands_on_the_cover_and_colours_the_headings(tmp_path: Path) -> None:
    files = {"content/brand/brand.yaml": BRAND, "content/brand/logo.svg": LOGO}
    library = open_library(project(tmp_path, **files), TODAY)
    assert library.findings == ()
    leaflet = tailor(library, "lock-door")
    assert (leaflet.family_dark, leaflet.strapline) == ("#5c1440", "Keeping homes safe")
    assert leaflet.pictures()[0].alt == "Example Housing"
    Producer(library).produce(leaflet)


@pytest.mark.parametrize(
    ("brand", "said"),
    [
        (BRAND.replace("#5c1440", "#f0a0a0"), "too pale"),
        (BRAND.replace("#5c1440", "purple"), "not a colour"),
        (BRAND.replace("logo.svg", "crest.svg"), "is missing"),
        (BRAND.replace("alt: Example Housing\n", ""), "cannot see the logo"),
        (BRAND.replace("Keeping homes safe", "Keeping homes safe " * 4), "one line"),
    ],
)
def test_what_is_wrong_with_a_brand_is_said_at_its_place(tmp_path: Path, brand: str, said: str) -> None:
    files = {"content/brand/brand.yaml": brand, "content/brand/logo.svg": LOGO}
    with pytest.raises(ContentError) as stopped:
        open_library(project(tmp_path, **files), TODAY)
    (finding,) = stopped.value.findings
    assert said in finding.message
    assert finding.place.path == "content/brand/brand.yaml"


def test_a_photo_without_words_for_the_blind_is_not_used(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/photos/photos.yaml": PHOTOS.replace("    alt: The new lock on your door.\n", ""),
        "content/photos/our-lock.jpg": photo(),
        "content/topics/lock-door.yaml": TOPIC.replace("picture: open-door", "picture: photos/our-lock.jpg"),
    }
    library = open_library(project(tmp_path, **files), TODAY)
    assert not library.photos
    assert {finding.place.path for finding in library.findings} == {
        "content/photos/photos.yaml",
        "content/topics/lock-door.yaml",
    }


@pytest.mark.parametrize(
    ("paper", "colours", "pictures"),
    list(itertools.product(PAPERS, ("family", "strong", "quiet", "grey"), ("colour", "line"))),
)
def test_letters_stand_out_on_every_paper_in_every_colour(paper: str, colours: str, pictures: str) -> None:
    least = QUIET_LEAST if colours == "quiet" else 7
    for family in FAMILIES:
        made = palette(Look(paper=paper, colours=colours, pictures=pictures), *family)
        for letters, ground in [
            (made.ink, made.paper),
            (made.ink, made.tint),
            (made.dark, made.paper),
            (made.dark, made.tint),
            (made.warn, made.paper),
            (made.mark, "#ffffff"),
            ("#ffffff", made.red),
        ]:
            assert contrast(letters, ground) >= least - 0.01, (letters, ground)
        assert contrast(made.rule, made.paper) >= 3


FAMILIES = [
    ("#0e4a4e", "#e3f0ef"),
    ("#5a3a0e", "#f7eedd"),
    ("#43307a", "#eeebf7"),
    ("#27501f", "#e9f3e3"),
    ("#6b2257", "#f8eaf3"),
    ("#24406b", "#e6eef8"),
]

LOOKS = [
    Look(size=size, rows=rows, sheet=sheet, pictures=pictures, stand_alone=alone)
    for size in (16, 18, 20, 22, 24, 28, 36)
    for rows in (1, 2, 3, 4)
    for sheet in SHEETS
    for pictures in ("colour", "none")
    for alone in (False, True)
]


def test_no_grid_runs_off_its_paper_or_into_the_printers_margin() -> None:
    for look in LOOKS:
        grid = grid_of(look)
        assert (grid.wide, grid.tall) == SHEETS[look.sheet]
        assert grid.top + grid.room <= grid.tall - grid.bottom + 0.01, look
        assert min(grid.edge, grid.right) >= 8, look
        assert grid.inset + grid.pic_wide <= grid.leaf + 0.01, look
        assert grid.size == look.size
        assert min(grid.head, grid.help, grid.page, grid.facts) >= 16, look
        assert 1 <= grid.ideas <= look.rows


def test_a_line_of_the_standard_sizes_holds_as_many_letters_as_a_reader_needs() -> None:
    for look in LOOKS:
        if look.size <= 28:
            letters = grid_of(look).words_wide / (look.size * 25.4 / 72 * 0.46)
            assert 17 <= letters <= 65, (look, letters)


def test_a_code_is_read_back_as_it_was_made() -> None:
    for address in ("force.example/bsl/1", "x" * MOST_LETTERS):
        image = Image.open(io.BytesIO(drawing_png(code_svg(address), 600))).convert("RGB")
        assert read_code(image) == f"https://{address}"
    with pytest.raises(NotMade):
        code_svg("x" * (MOST_LETTERS + 1))


def test_a_quiet_picture_has_no_glaring_colour_and_keeps_its_shapes() -> None:
    loud = '<svg><path d="M1 2" fill="#ff0000" stroke="#000"/></svg>'
    soft = quiet(loud)
    assert "#ff0000" not in soft
    assert "#000" not in soft.replace("#333333", "")
    assert 'd="M1 2"' in soft
