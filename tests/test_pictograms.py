"""The picture family. The name of a test says what would break, and for whom."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import get_args

import pypdfium2
import pytest
from PIL import ImageChops, ImageStat

import pictograms.scenes  # noqa: F401 - fills the register
from easyread.load import open_library
from easyread.render.fonts import find_fonts
from easyread.render.pdf import Engine
from easyread.usage import opposites
from pictograms import draw, lint, parts, seen
from pictograms.catalogue import CatalogueError, read_catalogue
from pictograms.drawing.cast import Mood
from pictograms.drawing.palette import COLOUR, EDITIONS, HIGH_CONTRAST, LINE, SKINS, Edition, EditionName, Skin
from pictograms.drawing.scene import document, scene
from pictograms.drawing.shapes import circle, group, line, path, rect, words
from pictograms.finding import PictureFinding
from pictograms.seen import Seen

ROOT = Path(__file__).parents[1]
Committed = Callable[[EditionName], list[Seen]]
SLITS = "".join(line((20, y), (108, y), width=4) for y in range(20, 108, 5))


@pytest.fixture(scope="session")
def committed() -> Committed:
    """The committed pictures of an edition; each is drawn once, whatever tests look at it."""
    return cache(lambda name: lint.committed(EDITIONS[name]))


def shown(findings: Iterable[PictureFinding]) -> str:
    return "\n".join(map(str, findings))


def test_the_committed_pictures_are_what_the_code_draws_so_nobody_prints_an_old_one() -> None:
    assert draw.differences(draw.draw_all()) == []


def test_a_changed_file_is_noticed_so_a_hand_edit_is_not_lost_at_the_next_drawing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draw, "FOLDER", tmp_path)
    wanted = {tmp_path / "colour" / "bell.svg": "<svg/>"}
    assert "missing" in draw.differences(wanted)[0]
    (tmp_path / "colour").mkdir()
    (tmp_path / "colour" / "bell.svg").write_text("<svg></svg>", encoding="utf-8")
    (tmp_path / "colour" / "gone.svg").write_text("<svg/>", encoding="utf-8")
    assert [each.split()[0] for each in draw.differences(wanted)] == ["colour/bell.svg", "colour/gone.svg"]


def test_every_picture_has_its_words_so_a_screen_reader_can_say_it() -> None:
    assert shown(lint.check_catalogue(read_catalogue())) == ""


def test_a_mistake_in_the_catalogue_says_what_to_do_so_the_comms_team_can_mend_it(tmp_path: Path) -> None:
    file = tmp_path / "pictograms.yaml"
    file.write_text("pictograms:\n  bell:\n    title: Bell\n  bell:\n    title: Bell\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"line 4: «bell» is there twice\. Delete one\."):
        read_catalogue(file)


@pytest.mark.parametrize("name", EDITIONS)
def test_surfaces_are_light_so_a_copier_does_not_turn_them_black(name: EditionName) -> None:
    assert shown(lint.check_palette(EDITIONS[name])) == ""


@pytest.mark.parametrize("name", EDITIONS)
def test_each_picture_keeps_to_the_grammar_so_it_prints_and_copies_well_and_is_not_cut_off(
    name: EditionName, committed: Committed
) -> None:
    assert shown(lint.check_edition(committed(name))) == ""


BAD: dict[str, tuple[Edition, Callable[[Seen], Iterable[PictureFinding]], str, str]] = {
    "a pale mark that a copier loses": (LINE, seen.check_copy, circle(64, 64, 30, "skin_brown", 0), "lost"),
    "a surface that a copier drowns": (LINE, seen.check_copy, rect(20, 20, 88, 88, "hair_brown", 4), "turns black"),
    "lines that a copier closes": (LINE, seen.check_gaps, SLITS, "too close"),
    "a thing that does not stand out": (COLOUR, seen.check_edges, rect(30, 30, 70, 70, "yellow", 0), "3 to 1"),
    "ink at the edge": (COLOUR, seen.check_ink, rect(0, 30, 70, 70, "paper", 4), "edge"),
    "a block of black": (COLOUR, seen.check_ink, rect(8, 8, 112, 112, "ink", 4), "dark"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_picture_is_found_so_the_checks_can_be_trusted(name: str) -> None:
    edition, check, body, said = BAD[name]
    if name == "a pale mark that a copier loses":
        edition = Edition("line", {**LINE.surfaces, "skin_brown": "#909090"}, LINE.lines)
    if name == "a surface that a copier drowns":
        edition = Edition("line", {**LINE.surfaces, "hair_brown": "#868686"}, LINE.lines)
    drawn = Seen("bad", document("bad", "Bad", "a bad picture to find", body, edition), edition)
    assert said in shown(check(drawn))


@pytest.mark.parametrize(
    ("svg", "said"),
    [
        ('<linearGradient id="bell-g"/>', "linearGradient"),
        ("<text>101</text>", "text"),
        ('<path d="M0 0" fill="#123456"/>', "palette"),
        ('<path id="other-part" d="M0 0"/>', "not its own"),
        ('<path d="M0 0" stroke="#1a1a1a" stroke-width="1"/>', "1.0 wide"),
        ('<g transform="scale(0.5)"><path d="M0 0" stroke="#1a1a1a" stroke-width="3"/></g>', "1.5 wide"),
        ('<path style="fill: red" d="M0 0"/>', "style"),
        (f'<path d="{"M0 0" * 4000}"/>', "bytes"),
    ],
)
def test_a_file_that_prints_otherwise_elsewhere_is_found_whoever_wrote_it(svg: str, said: str) -> None:
    whole = document("bell", "Bell", "a bell that rings", "", COLOUR).replace("</svg>", f"{svg}</svg>")
    assert said in shown(lint.check_document("bell", whole, COLOUR))


@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("skin", SKINS)
def test_eyes_and_mouth_survive_a_copy_of_a_copy_so_no_skin_tone_loses_its_face(skin: Skin, small: bool) -> None:
    assert shown([each for mood in get_args(Mood) for each in lint.check_face_in_copy(skin, mood, small=small)]) == ""


def test_the_face_check_finds_a_lost_face_so_it_can_be_trusted() -> None:
    dark = Edition("line", {**LINE.surfaces, "skin_light": "#555555"}, LINE.lines)
    assert "cheek turns dark" in shown(lint.check_face_in_copy("light", "calm", dark))


def test_no_two_pictures_look_alike_so_a_reader_does_not_take_danger_for_advice(committed: Committed) -> None:
    pairs = opposites(open_library(ROOT))
    assert frozenset({"number-on-bill", "use-number-on-card"}) in pairs
    assert shown(seen.check_alike(committed("colour"), pairs)) == ""


def test_what_not_to_do_must_differ_more_from_what_to_do_than_other_pictures_do() -> None:
    def drawn(id: str, across: float) -> Seen:
        body = rect(14, 14, 100, 100, "paper", 6) + circle(64, 64, across, "teal", 4) + line((30, across), (90, 90))
        return Seen(id, document(id, "Test", "a picture of a test", body, COLOUR), COLOUR)

    pair = [drawn("do-it", 25), drawn("do-not", 33)]
    assert seen.check_alike(pair) == []
    assert "One says do, the other do not" in shown(seen.check_alike(pair, {frozenset({"do-it", "do-not"})}))


MOST_APART = 4.0
"""Steps of 255 that the two engines may differ on average over a picture, at 163 dots an inch."""


def test_what_is_checked_is_what_is_printed_so_a_picture_that_passes_here_is_right_on_paper(
    committed: Committed,
) -> None:
    """Every picture on a few pages, drawn by the PDF's engine, against the pixels that the checks look at."""
    pictures = committed("colour")
    across, down, wide = 5, 7, seen.PIXELS
    pages = [pictures[n : n + across * down] for n in range(0, len(pictures), across * down)]
    cells = "".join(
        "<div>"
        + "".join(
            f'<img src="pictograms/colour/{each.id}.svg" alt="{each.id}"'
            f' style="left:{n % across * 40}mm;top:{n // across * 40}mm">'
            for n, each in enumerate(page)
        )
        + "</div>"
        for page in pages
    )
    style = (
        "@page { size: 210mm 297mm; margin: 0 } body { margin: 0; font: 16pt Andika } img { position: absolute; "
        "width: 40mm; height: 40mm } div { position: relative; height: 290mm } div + div { break-before: page }"
    )
    engine = Engine(ROOT, ROOT / "templates" / "workshop.css", find_fonts(ROOT))
    try:
        pdf = engine.write(f"<!doctype html><html lang=en><title>All</title><body>{cells}</body></html>", style=style)
    finally:
        engine.close()
    document = pypdfium2.PdfDocument(pdf)
    scale = wide / (40 / 25.4 * 72)
    apart = {}
    for page, drawn in zip(document, pages, strict=True):
        sheet = page.render(scale=scale).to_pil().convert("RGB")
        for n, each in enumerate(drawn):
            left, top = n % across * wide, n // across * wide
            printed = sheet.crop((left, top, left + wide, top + wide))
            apart[each.id] = sum(ImageStat.Stat(ImageChops.difference(printed, each.image)).mean) / 3
    document.close()
    assert {id: round(by, 1) for id, by in apart.items() if by > MOST_APART} == {}
    assert max(apart.values()) > 0  # two engines never agree to the last step: it was compared


def test_every_part_is_on_the_parts_sheet_so_nobody_draws_it_twice(tmp_path: Path) -> None:
    every = parts.parts()
    assert len(every) > 150
    empty = [f"{part.module}.{part.name}" for part in every if min(part.image().size) < 2]
    assert empty == []
    assert parts.main(["hands", str(tmp_path / "hands.png")]) == 0
    assert parts.main(["feet", str(tmp_path / "feet.png")]) == 2
    assert [file.name for file in tmp_path.iterdir()] == ["hands.png"]


def test_lines_stay_thick_enough_for_low_vision_however_small_a_part_is_drawn() -> None:
    small = document("bell", "Bell", "a bell that rings", group(line((0, 0), (9, 9), width=2), size=0.25), COLOUR)
    assert 'stroke-width="8"' in small
    heavy = document("bell", "Bell", "a bell that rings", line((0, 0), (9, 9), width=4), HIGH_CONTRAST)
    assert 'stroke-width="5.2"' in heavy


def test_red_noise_turns_black_in_the_line_edition_so_it_is_still_seen_on_a_copy() -> None:
    drawn = document("bell", "Bell", "a bell that rings", path("M0 0H9", "red", 4, "red"), LINE)
    assert 'fill="#dcdcdc"' in drawn
    assert 'stroke="#1a1a1a"' in drawn


def test_an_unknown_colour_stops_the_drawing_so_it_is_not_printed_black() -> None:
    with pytest.raises(ValueError, match="not a role of the palette"):
        document("bell", "Bell", "a bell", '<path d="M0 0" fill="@mauve"/>', COLOUR)


def test_two_pictures_cannot_share_an_id_so_one_does_not_vanish() -> None:
    with pytest.raises(ValueError, match="two pictures with the id «sign-101»"):
        scene("sign-101", theme="help")(lambda: "")


def test_digits_are_outlines_so_they_do_not_depend_on_the_readers_fonts() -> None:
    assert words("101", 64, 64, 40).startswith("<path")
