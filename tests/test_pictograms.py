"""The picture family. The name of a test says what would break, and for whom."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import pictograms.scenes  # noqa: F401 - fills the register
from pictograms import draw, lint
from pictograms.catalogue import CatalogueError, read_catalogue
from pictograms.drawing.cast import Mood
from pictograms.drawing.palette import COLOUR, EDITIONS, HIGH_CONTRAST, LINE, SKINS, Edition, EditionName, Skin
from pictograms.drawing.scene import SCENES, document, scene
from pictograms.drawing.shapes import group, line, path, words

PICTURES = sorted(SCENES)


def shown(findings: Iterator[lint.PictureFinding] | list[lint.PictureFinding]) -> str:
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
@pytest.mark.parametrize("id", PICTURES)
def test_each_picture_keeps_to_the_grammar_so_it_prints_well_and_is_not_cut_off(id: str, name: EditionName) -> None:
    edition = EDITIONS[name]
    svg = lint.committed(edition)[id]
    assert shown([*lint.check_document(id, svg, edition), *lint.check_pixels(id, svg, edition)]) == ""


@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("skin", SKINS)
def test_eyes_and_mouth_survive_a_copy_of_a_copy_so_no_skin_tone_loses_its_face(skin: Skin, small: bool) -> None:
    assert shown([each for mood in get_args(Mood) for each in lint.check_face_in_copy(skin, mood, small=small)]) == ""


def test_the_face_check_finds_a_lost_face_so_it_can_be_trusted() -> None:
    dark = Edition("line", {**LINE.surfaces, "skin_light": "#555555"}, LINE.lines)
    assert "cheek turns dark" in shown(lint.check_face_in_copy("light", "calm", dark))


def test_no_two_pictures_look_alike_so_a_reader_does_not_take_one_for_the_other() -> None:
    assert shown(lint.check_alike(lint.committed(COLOUR))) == ""


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
