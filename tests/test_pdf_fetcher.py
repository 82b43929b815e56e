"""What a page may open: the project's pictures, and nothing that is dangerous or from elsewhere."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from pdf_maker import CSS, DOOR, fonts, page, png, project

from easyread.errors import NotMade
from easyread.render.fetcher import MOST_BYTES, check_picture
from easyread.render.pdf import Engine

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project, with something beside it that it may not have."""
    (tmp_path / "secret.svg").write_text(DOOR)
    project(tmp_path / "project")
    return tmp_path / "project"


def write(root: Path, address: str) -> bytes:
    made = Engine(root, root / "templates/leaflet.css", fonts())
    return made.write(page(f'<img src="{address}" alt="A picture.">'))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a.svg", "http://127.0.0.1:1/a.png", "ftp://example.org/a.png", "//example.org/a.png",
        "../secret.svg", "pictograms/../../secret.svg", "pictograms/%2e%2e/%2e%2e/secret.svg", "file:///etc/hostname",
        "file://example.org/etc/hostname", "pictograms/link.svg", "content/homes.csv", "run.svg", "pictograms",
        "data:text/html,hello", "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
    ],
)  # fmt: skip
def test_everything_outside_the_projects_pictures_is_refused(root: Path, address: str) -> None:
    (root / "pictograms/link.svg").symlink_to(root.parent / "secret.svg")
    (root / "content/homes.csv").write_text("code\n")
    (root / "run.svg").write_text(DOOR)
    with pytest.raises(NotMade, match=r"may not use|not in the project|not a picture|carries"):
        write(root, address)


@pytest.mark.parametrize(
    "address",
    ["pictograms/door.svg", "content/photos/officer.png", "data:image/svg+xml," + quote(DOOR)],
)
def test_the_projects_own_pictures_are_used(root: Path, address: str) -> None:
    assert write(root, address).startswith(b"%PDF")


def test_the_projects_folders_may_be_links_to_elsewhere(root: Path) -> None:
    (root / "pictograms").rename(root.parent / "family")
    (root / "pictograms").symlink_to(root.parent / "family")
    assert write(root, "pictograms/door.svg").startswith(b"%PDF")


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ("<text>999</text>", "has a <text>"),
        ("<script>1</script>", "has a <script>"),
        ("<style>a{}</style>", "has a <style>"),
        ('<image href="file:///etc/hostname"/>', "has a <image>"),
        ('<g id="a"/><use href="#a"/>', "has a <use>"),
        ("<foreignObject/>", "has a <foreignObject>"),
        ('<rect onclick="a()" width="1" height="1"/>', "has onclick="),
        ('<rect fill="url(https://example.org/#a)" width="1" height="1"/>', "has fill="),
        ('<rect style="fill:url(file:///a.svg#a)" width="1" height="1"/>', "has style="),
        ('<clipPath id="a"><rect clip-path="url(#a)"/></clipPath>', "has clip-path="),
        ("<g>" * 60 + "</g>" * 60, "nested or detailed"),
        ("<g/>" * 20_001, "nested or detailed"),
        ("<g>", "broken at line 1, column"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"/>', "has a <html>"),
    ],
)
def test_a_drawing_with_more_than_shapes_is_refused(inside: str, says: str) -> None:
    with pytest.raises(NotMade, match=says):
        check_picture(SVG.format(inside).encode(), "image/svg+xml", "door.svg")


def test_a_drawing_that_declares_entities_is_refused_before_it_is_read() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + SVG.format("<g>&b;</g>")
    with pytest.raises(NotMade, match="declares something"):
        check_picture(bomb.encode(), "image/svg+xml", "door.svg")


def test_our_own_kind_of_drawing_passes() -> None:
    check_picture(b"<?xml version='1.0'?><!-- drawn by us -->" + DOOR.encode(), "image/svg+xml", "door.svg")


def test_a_small_file_that_unpacks_to_a_gigabyte_is_refused_by_its_head() -> None:
    with pytest.raises(NotMade, match="too large: 13000 × 13000"):
        check_picture(png(1, 1, claims=(13_000, 13_000)), "image/png", "officer.png")


def test_a_jpeg_tells_its_size_and_other_kinds_are_refused() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc2\x00\x11\x08\x27\x10\x27\x10" + b"\0" * 20
    with pytest.raises(NotMade, match="too large: 10000 × 10000"):
        check_picture(jpeg, "image/jpeg", "officer.jpg")
    with pytest.raises(NotMade, match="not a PNG or JPEG"):
        check_picture(b"%!PS-Adobe-3.0 EPSF-3.0", "image/png", "officer.png")


def test_a_drawing_is_read_and_checked_once_a_process(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = []
    monkeypatch.setattr("easyread.render.fetcher.check_picture", lambda *args: checked.append(args[2]))
    made = Engine(root, root / "templates/leaflet.css", fonts())
    for _ in range(3):
        made.write(page('<img src="pictograms/door.svg" alt="A door.">'))
    assert checked == ["door.svg"]


def test_a_huge_file_is_refused(root: Path) -> None:
    with (root / "content/photos/officer.png").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(NotMade, match="larger than 16 MB"):
        write(root, "content/photos/officer.png")


def test_a_style_sheet_that_imports_itself_ends(root: Path) -> None:
    (root / "templates/again.css").write_text("@import 'again.css';")
    (root / "templates/leaflet.css").write_text("@import 'again.css';" + CSS)
    with pytest.raises(NotMade, match=r"again\.css for ever"):
        write(root, "pictograms/door.svg")
