"""Only the project's own, sane files are read: no trick with paths, links or sizes reaches anything else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tiny import CONTACTS, DEAF, PAGE, SETTINGS, SVG, TODAY, TOPIC, tiny_library

from easyread.errors import ContentError, UsageError
from easyread.load import open_library
from easyread.model import Library

NEW = "content/topics/new.yaml"


def findings(library: Library) -> list[tuple[str, str, str]]:
    return [(f.place.path, f.rule, f.message) for f in library.findings]


def only(library: Library) -> tuple[str, str, str]:
    """The one finding."""
    (found,) = findings(library)
    return found


def test_a_complete_project_has_no_findings(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path), TODAY)
    assert findings(library) == []
    assert list(library.topics) == ["lock-door"]
    assert set(library.audiences) == {"easy-read", "deaf"}
    assert library.today == TODAY
    assert library.paths["topics/lock-door"] == "content/topics/lock-door.yaml"
    assert not library.unreadable


def test_a_topic_that_is_a_link_out_of_the_project_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password: hunter2\n")
    root = tiny_library(tmp_path / "project")
    (root / NEW).symlink_to(secret)
    path, rule, message = only(open_library(root, TODAY))
    assert (path, rule) == (NEW, "file")
    assert message == "This link leads out of the project. Put the file itself here."


def test_a_topics_folder_that_is_a_link_out_of_the_project_is_not_read(tmp_path: Path) -> None:
    root = tiny_library(tmp_path / "project", **{"content/topics/lock-door.yaml": None})
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (root / "content/topics").symlink_to(elsewhere)
    assert only(open_library(root, TODAY))[:2] == ("content/topics", "file")


def test_a_picture_that_is_a_link_out_of_the_project_is_not_used(tmp_path: Path) -> None:
    outside = tmp_path / "outside.svg"
    outside.write_text(SVG)
    root = tiny_library(tmp_path / "project", **{"pictograms/colour/open-door.svg": None})
    (root / "pictograms/colour/open-door.svg").symlink_to(outside)
    library = open_library(root, TODAY)
    assert "open-door" not in library.pictograms
    assert "pictograms/colour/open-door.svg" in [path for path, _, _ in findings(library)]


def test_content_itself_may_be_a_link_so_that_a_share_can_hold_it(tmp_path: Path) -> None:
    real = tiny_library(tmp_path / "share")
    root = tmp_path / "project"
    root.mkdir()
    for name in ("content", "pictograms"):
        (root / name).symlink_to(real / name)
    assert findings(open_library(root, TODAY)) == []


def test_a_link_inside_the_project_is_followed(tmp_path: Path) -> None:
    root = tiny_library(tmp_path)
    (root / "content/deaf-too.yaml").write_text(DEAF)
    (root / "content/audiences/deaf.yaml").unlink()
    (root / "content/audiences/deaf.yaml").symlink_to("../deaf-too.yaml")
    assert findings(open_library(root, TODAY)) == []


def test_a_link_that_leads_nowhere_or_in_a_circle_is_a_finding(tmp_path: Path) -> None:
    root = tiny_library(tmp_path)
    (root / NEW).symlink_to("nowhere.yaml")
    (root / "content/topics/round.yaml").symlink_to("round.yaml")
    assert [(path, rule) for path, rule, _ in findings(open_library(root, TODAY))] == [
        (NEW, "file"),
        ("content/topics/round.yaml", "file"),
    ]


def test_a_pipe_does_not_hang_the_loader(tmp_path: Path) -> None:
    root = tiny_library(tmp_path)
    os.mkfifo(root / NEW)
    assert only(open_library(root, TODAY)) == (NEW, "file", "This is not a file. Put a file in its place.")


def test_a_folder_called_like_a_file_is_a_finding(tmp_path: Path) -> None:
    root = tiny_library(tmp_path)
    (root / NEW).mkdir()
    assert only(open_library(root, TODAY))[:2] == (NEW, "file")


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("content/topics/new.yml", "ends in .yaml"),
        ("content/topics/new.yaml.txt", "ends in .yaml"),
        ("content/topics/New Topic.yaml", "small letters"),
        ("content/topics/new--topic.yaml", "small letters"),
        ("content/topics/new_topic.yaml", "small letters"),
        (f"content/topics/{'a' * 61}.yaml", "small letters"),
    ],
)
def test_a_topic_with_a_name_that_would_be_passed_over_is_told(tmp_path: Path, path: str, says: str) -> None:
    where, rule, message = only(open_library(tiny_library(tmp_path, **{path: TOPIC}), TODAY))
    assert (where, rule) == (path, "file")
    assert says in message


def test_what_editors_leave_behind_is_passed_over(tmp_path: Path) -> None:
    left = [".DS_Store", "Thumbs.db", "lock-door.yaml~", ".lock-door.yaml.swp", "lock-door.yaml.bak", "README.md"]
    root = tiny_library(tmp_path, **{f"content/topics/{name}": "x" for name in left})
    assert findings(open_library(root, TODAY)) == []


def test_a_file_name_that_is_not_utf_8_can_still_be_printed(tmp_path: Path) -> None:
    root = tiny_library(tmp_path)
    Path(os.fsdecode(bytes(root / "content/topics") + b"/caf\xe9.yaml")).write_text(TOPIC)
    path, rule, message = only(open_library(root, TODAY))
    assert rule == "file"
    (path + message).encode()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty."),
        (b" \n\n", "This file is empty."),
        (b"# only a note\n", "This file is empty."),
        (b"---\n", "This file is empty."),
        (b"\xff\xfea\x00", "Save it with the encoding UTF-8."),
        (b"# " + b"x" * (256 * 1024), "bigger than 256 KB"),
    ],
)
def test_a_file_that_holds_no_topic_at_all(tmp_path: Path, content: bytes, says: str) -> None:
    library = open_library(tiny_library(tmp_path, **{NEW: content}), TODAY)
    path, rule, message = only(library)
    assert (path, rule) == (NEW, "file")
    assert says in message
    assert library.findings[0].topic == "new"
    assert list(library.topics) == ["lock-door"]
    assert not library.unreadable


def test_a_file_that_is_not_utf_8_says_at_which_letter(tmp_path: Path) -> None:
    wrong = TOPIC.replace("Lock your back door first.", "It costs £5.").encode("cp1252")
    library = open_library(tiny_library(tmp_path, **{"content/topics/lock-door.yaml": wrong}), TODAY)
    assert library.unreadable
    (finding,) = library.findings
    assert str(finding.place) == "content/topics/lock-door.yaml:10:23"
    assert finding.message == "This character is not UTF-8. Save the file with the encoding UTF-8."
    assert list(library.topics) == list(library.held) == []


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + TOPIC.replace("\n", "\r\n").encode()
    library = open_library(tiny_library(tmp_path, **{"content/topics/lock-door.yaml": windows}), TODAY)
    assert findings(library) == []
    say = library.topics["lock-door"].sections[0].statements[0].say
    assert str(say.place) == "content/topics/lock-door.yaml:10:14"
    assert str(library.topics["lock-door"].title.place) == "content/topics/lock-door.yaml:1:8"


@pytest.mark.parametrize(
    "path",
    [
        "content/settings.yaml",
        "content/page.yaml",
        "content/contacts.yaml",
        "content/words.yaml",
        "content/sources.yaml",
        "pictograms/pictograms.yaml",
        "content/audiences/easy-read.yaml",
    ],
)
def test_without_a_file_that_every_leaflet_needs_nothing_is_made(tmp_path: Path, path: str) -> None:
    root = tiny_library(tmp_path, **{path: None, NEW: "titel: x\n"})
    with pytest.raises(ContentError) as raised:
        open_library(root, TODAY)
    assert raised.value.exit_code == 1
    paths = [finding.place.path for finding in raised.value.findings]
    assert path in paths or "content/settings.yaml" in paths
    assert NEW in paths  # and the other errors are told in the same go


def test_a_shared_file_called_yml_says_how_to_rename_it(tmp_path: Path) -> None:
    root = tiny_library(tmp_path, **{"content/page.yaml": None, "content/page.yml": PAGE})
    with pytest.raises(ContentError) as raised:
        open_library(root, TODAY)
    assert raised.value.findings[0].message == "This file is missing. Rename page.yml to page.yaml."


def test_a_missing_topics_folder_is_a_finding(tmp_path: Path) -> None:
    root = tiny_library(tmp_path, **{"content/topics/lock-door.yaml": None})
    assert only(open_library(root, TODAY))[:2] == ("content/topics", "file")


def test_a_shared_file_that_is_not_yaml_gives_exit_code_3(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as raised:
        open_library(tiny_library(tmp_path, **{"content/contacts.yaml": CONTACTS + "  : : :\n\t"}), TODAY)
    assert raised.value.exit_code == 3


def test_a_folder_that_does_not_exist_is_a_wrong_command(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder"):
        open_library(tmp_path / "nowhere", TODAY)


def test_today_is_the_day_on_the_wall_unless_it_is_handed_in(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path))
    assert library.today >= TODAY.replace(year=2020)


def test_a_drawing_that_is_missing_is_told_at_its_picture_and_where_it_is_used(tmp_path: Path) -> None:
    library = open_library(tiny_library(tmp_path, **{"pictograms/colour/open-door.svg": None}), TODAY)
    at_picture, at_use = library.findings[1], library.findings[0]
    assert (at_picture.place.path, at_picture.rule) == ("pictograms/pictograms.yaml", "file")
    assert at_picture.text == "open-door"
    assert at_use.message == (
        "The picture “open-door” has an error of its own (pictograms/pictograms.yaml:9:3). Correct that first."
    )
    assert list(library.held) == ["lock-door"]


def test_settings_of_another_place_change_no_line_of_code(tmp_path: Path) -> None:
    root = tiny_library(tmp_path, **{"content/settings.yaml": SETTINGS.replace("Northshire", "Südshire")})
    assert open_library(root, TODAY).settings.force == "Südshire Police"
