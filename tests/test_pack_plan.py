"""What goes into a pack: the right leaflets in order, none that may not be there, no kit that does not serve."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import run
from pack_material import FILES, HOMES, PACKS, library_of, pack_project, tiny_pack
from tiny import DEAF, SETTINGS

from easyread.errors import ContentError
from easyread.load.packs import pack_findings, read_pack_content
from easyread.pack import Home, look_at_homes, make_pack


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack_project(tmp_path_factory.mktemp("project"))


def refused(root: Path, home: Home, *, drafts: bool = True) -> str:
    with pytest.raises(ContentError) as error:
        make_pack(library_of(root), [home], drafts=drafts)
    return "\n".join(finding.message for finding in error.value.findings)


def test_a_pack_has_help_first_then_the_leaflets_in_order_then_the_helpers_page(root: Path) -> None:
    pack = tiny_pack(root, Home("H01", kit=("door-chain",), topics=("say-no",), packs=("visit",)))
    combination = pack.combinations[0]
    assert [leaflet.topic for leaflet in combination.leaflets] == ["lock-door", "chain", "say-no"]
    assert [part.topic for part in combination.parts] == [
        "pack-cover", "lock-door", "chain", "say-no", "pack-supporter",
    ]  # fmt: skip
    said = [sentence.text for sentence in combination.cover.sentences()]
    assert said[0].startswith("Phone 999")
    assert "There are 3 leaflets." in said


def test_the_cover_gives_ways_to_get_help_that_work_for_this_reader(root: Path) -> None:
    pack = tiny_pack(root, Home("H01", needs=("deaf",), packs=("visit",)))
    said = " ".join(sentence.text for sentence in pack.combinations[0].cover.sentences())
    assert "Text 999" in said
    assert "Phone" not in said


def test_what_protects_a_home_is_on_the_officers_sheet_only(root: Path) -> None:
    pack = tiny_pack(root, Home("H01", kit=("door-chain", "alarm"), packs=("visit",)))
    combination, checklist = pack.combinations[0], pack.checklists[0]
    assert checklist.kit == (("Door chain", False), ("Alarm", True))
    for sheet in (combination.cover, combination.supporter):
        assert sheet is not None
        said = " ".join([sheet.title.text, *(sentence.text for sentence in sheet.sentences())])
        assert "chain" not in said.lower()
        assert "Alarm" not in said


def test_homes_that_get_the_same_are_one_combination(root: Path) -> None:
    pack = tiny_pack(root)
    assert [home.combination for home in pack.homes] == [0, 1, 0]
    assert pack.homes[2].copies == 2


def test_only_approved_topics_are_in_a_pack_unless_drafts_are_asked_for(root: Path) -> None:
    assert "lock-door cannot be in a pack: it is not approved yet" in refused(
        root, Home("H01", packs=("visit",)), drafts=False
    )


def test_a_private_topic_is_never_in_a_pack(root: Path) -> None:
    assert "it is private" in refused(root, Home("H01", topics=("hidden",)))
    pack = tiny_pack(root, Home("H01", topics=("lock-door",), packs=("home-ring",)))
    assert [leaflet.topic for leaflet in pack.combinations[0].leaflets] == ["lock-door"]


@pytest.mark.parametrize(
    ("kit", "says"),
    [
        (("alarm",), "The kit “alarm” does not go with “no-sound-only”. Add or use “alarm-light”"),
        (("alarm-light", "bell"), "The kit “bell” does not go with “no-sound-only”. Take it out."),
        (("alarm", "alarm-light"), ""),
        (("alarm-light",), ""),
    ],
)
def test_sound_only_kit_needs_its_variant_where_sound_does_not_serve(
    root: Path, kit: tuple[str, ...], says: str
) -> None:
    home = Home("H01", marks=("no-sound-only",), kit=kit, packs=("visit",))
    if says:
        assert says in refused(root, home)
    else:
        assert tiny_pack(root, home).homes


def test_a_topic_of_a_ring_that_may_not_be_in_it_is_left_out_and_named(tmp_path: Path) -> None:
    root = pack_project(
        tmp_path,
        **{
            "content/topics/other.yaml": str(FILES["content/topics/chain.yaml"]).replace(
                "number: 2", "number: 9\nring: home"
            )
        },
    )
    pack = make_pack(library_of(root), [Home("H01", kit=("door-chain",), packs=("home-ring",))], drafts=True)
    assert [leaflet.topic for leaflet in pack.combinations[0].leaflets] == ["other"]
    assert pack.notes == ()
    file = tmp_path / "homes.csv"
    file.write_text("code,pack\nH01,home-ring\n", "utf-8")
    said = run(root, "pack", str(file)).err
    assert "There is no leaflet in this pack" in said


def test_one_fault_in_many_rows_is_said_once_and_the_rest_can_be_made(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "homes.csv"
    rows = "".join(f"H{n},,,,,hidden,1\n" for n in range(10, 40))
    file.write_text(HOMES + rows, "utf-8")
    ran = run(root, "pack", str(file), "--drafts")
    assert ran.code == 1
    assert ran.err.count("it is private") == 1
    assert "Rows 5–34" in ran.err
    assert not (root / "output" / "packs").exists()
    ran = run(root, "pack", str(file), "--drafts", "--skip-bad", "--dry-run")
    assert "3 homes, 4 packs" in ran.out
    assert "Nothing was written." in ran.out
    assert not (root / "output" / "packs").exists()


def test_a_pack_that_names_an_unknown_or_private_topic_is_a_finding_at_its_place(tmp_path: Path) -> None:
    wrong = PACKS.replace("last: [say-no]", "last: [say-on, hidden]")
    root = pack_project(tmp_path, **{"content/packs.yaml": wrong})
    found = {(finding.place.path, finding.place.line): finding.message for finding in pack_findings(library_of(root))}
    assert all(place == ("content/packs.yaml", 10) for place in found)
    ran = run(root, "check", str(root / "content" / "packs.yaml"))
    assert "There is no topic called “say-on”. Did you mean “say-no”?" in ran.out
    assert "“hidden” is private" in ran.out
    assert ran.code == 1
    with pytest.raises(ContentError, match="No packs can be made"):
        tiny_pack(root)


def test_a_project_without_packs_is_no_finding_and_says_so_when_packs_are_asked_for(tmp_path: Path) -> None:
    root = pack_project(tmp_path, **dict.fromkeys(path for path in FILES if "topics" not in path))
    assert pack_findings(library_of(root)) == []
    file = tmp_path / "homes.csv"
    file.write_text("code,topics\nH01,lock-door\n", "utf-8")
    ran = run(root, "pack", str(file))
    assert ran.code == 1
    assert "content/packs.yaml" in ran.err


def test_a_new_audience_and_a_new_choice_are_words_of_a_homes_file_without_any_code(tmp_path: Path) -> None:
    root = pack_project(
        tmp_path,
        **{
            "content/audiences/colour-blind.yaml": DEAF.replace("Deaf, first language BSL", "New")
            .replace("sign-and-text", "plain-colours").replace("cannot: [hear, speak]\n", ""),
            "content/settings.yaml": SETTINGS.replace("size: [18, 24]", "size: [18, 24, 36]"),
        },
    )  # fmt: skip
    file = tmp_path / "homes.csv"
    file.write_text("code,formats,topics\nH01,plain-colours large-print-36,lock-door\n", "utf-8")
    library = library_of(root)
    homes = look_at_homes(file, library, read_pack_content(library))
    assert not homes.problems
    pack = make_pack(library, homes.homes, drafts=True)
    assert pack.combinations[0].leaflets[0].look.size == 36
    assert pack.checklists[0].format == "plain-colours+size-36"
