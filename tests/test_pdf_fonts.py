"""The font files: one static TTF a style, and every letter in it before a page is made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from pdf_maker import fonts

from easyread.errors import MISSING, MissingPart
from easyread.render.fonts import find_fonts, font_face_rules, missing_glyphs


def test_regular_and_bold_are_found() -> None:
    assert [(font.weight, font.name) for font in fonts()] == [(400, "Andika"), (700, "Andika-Bold")]
    assert font_face_rules(fonts()).count("@font-face") == 2


def test_a_folder_in_the_environment_comes_before_the_project_and_the_system(tmp_path: Path) -> None:
    for folder in ("fonts", "mine"):
        (tmp_path / folder).mkdir()
        for font in fonts():
            shutil.copy(font.path, tmp_path / folder)
    in_project = find_fonts(tmp_path, {})
    named = find_fonts(tmp_path, {"EASYREAD_FONTS": str(tmp_path / "mine")})
    assert [font.path.parent.name for font in (*in_project, *named)] == ["fonts", "fonts", "mine", "mine"]
    assert [font.digest for font in in_project] == [font.digest for font in fonts()]


def test_a_missing_font_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("easyread.render.fonts.SYSTEM_FOLDERS", ())
    monkeypatch.setattr("easyread.render.fonts.USER_FOLDERS", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingPart, match="apt install fonts-sil-andika") as raised:
        find_fonts(tmp_path, {})
    assert raised.value.exit_code == MISSING
    with pytest.raises(MissingPart, match="EASYREAD_FONTS"):
        find_fonts(tmp_path, {"EASYREAD_FONTS": str(tmp_path)})


def test_another_font_under_the_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    bold = fonts()[1].path
    shutil.copy(bold, tmp_path / "fonts/Andika-Regular.ttf")
    with pytest.raises(MissingPart, match=r"Andika-Regular\.ttf is not the static TrueType font Andika Regular"):
        find_fonts(tmp_path, {})
    (tmp_path / "fonts/Andika-Regular.ttf").write_text("not a font")
    with pytest.raises(MissingPart, match=r"Andika-Regular\.ttf is not"):
        find_fonts(tmp_path, {})


def test_letters_without_a_glyph_are_told_with_their_place() -> None:
    assert missing_glyphs("Put the chain on.\nDŵr, Łukasz, “£2.50” – ½ hour", fonts()) == []
    assert missing_glyphs("a漢b◦", fonts()) == [(1, "漢"), (3, "◦")]


def test_a_letter_must_be_in_every_style(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    shutil.copy(fonts()[1].path, tmp_path / "fonts")
    with TTFont(fonts()[0].path) as font:
        for table in font["cmap"].tables:
            table.cmap.pop(ord("£"), None)
        font.save(tmp_path / "fonts/Andika-Regular.ttf")
    assert missing_glyphs("£2", find_fonts(tmp_path, {})) == [(0, "£")]
