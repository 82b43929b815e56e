"""Making: what is put in place is right, whole and new; what is not made is told, and its old print is gone."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pytest
from making import edit, leaflets, project, run
from tiny import DEAF, EASY_READ, SETTINGS, TOPIC

NEEDS = re.compile(r"deaf|brain|injury|down.?syndrome|dyslexi|disab|learning", re.IGNORECASE)

TOPIC_FILE = "content/topics/lock-door.yaml"
SECOND_FILE = "content/topics/second.yaml"
BIG = """\
name: Brain injury
format: one-step
about: Bigger letters on another paper.
changes:
  - set: size
    to: 24
    because: Bigger letters are easier to see.
  - set: paper
    to: cream
    because: Less glare.
"""
FOUR_FORMATS = SETTINGS.replace("[white, cream]", "[white, cream, yellow]")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two topics, made once. Tests that use it put back what they change."""
    root = project(tmp_path_factory.mktemp("made"), "second")
    assert run(root, "all").code == 0
    return root


def test_every_topic_is_made_for_every_reader_and_said_so(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    ran = run(root, "all")
    assert ran.code == 0
    assert list(leaflets(root)) == [
        "easy-read/lock-door", "easy-read/second", "sign-and-text/lock-door", "sign-and-text/second"
    ]  # fmt: skip
    assert "4 leaflets are ready: 2 topics, 2 formats. 4 were drawn anew." in ran.out
    assert (root / "output" / "index.html").is_file()
    assert {file.suffix for file in (root / "output").rglob("*") if file.is_file()} == {".pdf", ".png", ".html"}


def test_a_second_run_makes_nothing_and_gives_the_same_answer(made: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in (made / "output").rglob("*.*")}
    ran = run(made, "all")
    assert ran.code == 0
    assert "Nothing has changed since then." in ran.out
    assert {file: file.stat().st_mtime_ns for file in (made / "output").rglob("*.*")} == before


def test_a_leaflet_that_was_lost_or_spoiled_is_put_back(made: Path) -> None:
    whole = leaflets(made)
    (made / "output" / "leaflets" / "easy-read" / "second.pdf").unlink()
    (made / "output" / "leaflets" / "easy-read" / "lock-door.pdf").write_bytes(b"%PDF-1.7 half")
    ran = run(made, "all")
    assert (ran.code, leaflets(made)) == (0, whole)
    assert "0 were drawn anew" in ran.out


def test_one_changed_statement_remakes_its_own_topic_only(made: Path) -> None:
    before = leaflets(made)
    edit(made, SECOND_FILE, "Ask to see an ID card.", "Look at the ID card.")
    ran = run(made, "all")
    after = leaflets(made)
    edit(made, SECOND_FILE, "Look at the ID card.", "Ask to see an ID card.")
    run(made, "all")
    assert ran.code == 0
    assert "1 was drawn anew." in ran.out  # the other format has no such statement
    assert [name for name in before if before[name] != after[name]] == ["easy-read/second"]


def test_what_is_saved_while_leaflets_are_made_is_not_taken_for_made(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from easyread.cli import leaflets as command
    from easyread.make.index import write_index

    def saved_meanwhile(*given: object) -> object:
        edit(made, SECOND_FILE, "Lock your back door first.", "Lock your front door first.")
        return write_index(*given)  # type: ignore[arg-type]

    edit(made, SECOND_FILE, "Ask to see an ID card.", "Look at the ID card.")
    with monkeypatch.context() as patched:
        patched.setattr(command, "write_index", saved_meanwhile)
        run(made, "all")
    ran = run(made, "all")
    edit(made, SECOND_FILE, "Lock your front door first.", "Lock your back door first.")
    edit(made, SECOND_FILE, "Look at the ID card.", "Ask to see an ID card.")
    run(made, "all")
    assert "Nothing has changed" not in ran.out
    assert "2 were drawn anew" in ran.out


def test_a_topic_with_an_error_is_not_made_the_others_are_and_its_old_print_is_gone(made: Path) -> None:
    before = leaflets(made)
    edit(made, SECOND_FILE, "Phone 999 if", "Phone 0345 123 456 if")
    ran = run(made, "all")
    after, pictures = leaflets(made), sorted(file.name for file in (made / "output").rglob("*.png"))
    page = (made / "output" / "index.html").read_text("utf-8")
    edit(made, SECOND_FILE, "Phone 0345 123 456 if", "Phone 999 if")
    again = run(made, "all")
    assert ran.code == 1
    assert after == {name: pdf for name, pdf in before.items() if not name.endswith("second")}
    assert pictures == ["lock-door.png", "lock-door.png"]
    assert "content/topics/second.yaml:19:" in ran.out
    assert "second: It has errors: No contact has “0345 123 456”" in ran.out
    assert "output/leaflets/easy-read/second.pdf" in ran.out
    assert "second.pdf" not in page
    assert "second: It has errors. ./run check lists them." in page
    assert (again.code, leaflets(made)) == (0, before)


def test_a_file_that_is_no_yaml_costs_only_itself(made: Path) -> None:
    right = (made / SECOND_FILE).read_text("utf-8")
    (made / SECOND_FILE).write_text(right.replace("title: ", "title: [", 1), "utf-8")
    ran = run(made, "all")
    asked = run(made, "leaflet", "second")
    other = run(made, "leaflet", "lock-door")
    after = list(leaflets(made))
    (made / SECOND_FILE).write_text(right, "utf-8")
    run(made, "all")
    assert (ran.code, asked.code, other.code) == (3, 3, 0)
    assert after == ["easy-read/lock-door", "sign-and-text/lock-door"]
    assert "content/topics/second.yaml:1:8: error:" in ran.out
    assert "content/topics/second.yaml:1:8: error:" in asked.err


def test_a_leaflet_that_fails_its_proof_is_not_delivered(tmp_path: Path) -> None:
    root = project(tmp_path)
    edit(root, "templates/leaflet.html.jinja", "{%- for placed in page.rows %}", "{%- for placed in page.rows[1:] %}")
    ran = run(root, "all")
    assert ran.code == 4
    assert leaflets(root) == {}
    assert "0 leaflets are ready" in ran.out
    assert "lock-door (easy-read): " in ran.out
    assert "«Phone 999 if you are in danger.» is not in what a screen reader says." in ran.out
    assert run(root, "leaflet", "lock-door").code == 4
    assert not list((root / "content").glob("editions/*/*"))


def test_a_good_print_stays_while_it_says_what_it_should(made: Path) -> None:
    before = leaflets(made)
    right = (made / "templates" / "leaflet.css").read_text("utf-8")
    (made / "templates" / "leaflet.css").write_text(right + "\np { no-such-thing: 1 }\n", "utf-8")
    edit(made, SECOND_FILE, "Ask to see an ID card.", "Look at the ID card.")
    ran = run(made, "all")
    after = leaflets(made)
    (made / "templates" / "leaflet.css").write_text(right, "utf-8")
    edit(made, SECOND_FILE, "Look at the ID card.", "Ask to see an ID card.")
    run(made, "all")
    assert ran.code == 4
    # the words of this one have changed: nobody may print the old ones
    assert [name for name in before if name not in after] == ["easy-read/second"]


def test_with_a_clock_five_years_ahead_leaflets_are_still_made(made: Path) -> None:
    root, before = made, leaflets(made)
    ran = run(root, "all", today="2031-11-24")
    late = leaflets(root)
    run(root, "all")
    assert ran.code in {0, 1}
    assert set(late) == set(before)


def test_a_need_can_be_put_together_with_another_and_with_choices(tmp_path: Path) -> None:
    root = project(tmp_path, **{"content/audiences/brain-injury.yaml": BIG})
    ran = run(root, "leaflet", "lock-door", "--for", "deaf,brain-injury", "--paper", "white", "--explain")
    assert ran.code == 0
    (name,) = leaflets(root)
    assert sorted(re.split(r"[+/]", name)) == ["lock-door", "one-step", "sign-and-text", "white"]
    assert "size 24: Bigger letters are easier to see." in ran.out
    assert "paper white: You chose this for the reader. A choice comes before a need." in ran.out
    with pikepdf.open(io.BytesIO(leaflets(root)[name])) as pdf:
        assert len(pdf.pages) % 2 == 0
    assert run(root, "leaflet", "lock-door", "--for", "sign-and-text").code == 0  # the format's word will do as well


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["no-such"], "There is no topic called “no-such”. These are ready: lock-door, second."),
        (["lock-door", "no-such"], "There is no topic called “no-such”."),
        (
            ["lock-door", "--for", "blind"],
            "There is no need or format called “blind”. Use one of these: deaf, easy-read.",
        ),
        (["lock-door", "--size", "17"], "“17” is not a size we make. Use one of these: 18, 24."),
        (["lock-door", "--pictures", "line"], "“pictures” cannot be chosen. These can: paper, size."),
    ],
)
def test_what_does_not_exist_is_refused_before_anything_is_made(
    made: Path, tmp_path: Path, arguments: list[str], says: str
) -> None:
    ran = run(made, "leaflet", *arguments, "-o", str(tmp_path / "out"))
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert not (tmp_path / "out").exists()


def test_two_needs_that_ask_for_opposite_things_stop_with_the_choice_to_make(tmp_path: Path) -> None:
    night = BIG.replace("Brain injury", "Dyslexia").replace("one-step", "wide-spaced").replace("cream", "yellow")
    root = project(
        tmp_path,
        **{
            "content/settings.yaml": FOUR_FORMATS,
            "content/audiences/brain-injury.yaml": BIG,
            "content/audiences/dyslexia.yaml": night,
        },
    )
    ran = run(root, "leaflet", "lock-door", "--for", "brain-injury,dyslexia")
    assert (ran.code, leaflets(root)) == (4, {})
    assert "Ask the reader, then say --paper cream or --paper yellow." in ran.err
    assert run(root, "leaflet", "lock-door", "--for", "brain-injury,dyslexia", "--paper", "yellow").code == 0


def test_nothing_that_is_printed_listed_or_named_says_who_it_is_for(tmp_path: Path) -> None:
    silent = DEAF.replace("format: sign-and-text", "format: app-only").replace(
        "cannot: [hear, speak]", "cannot: [hear, speak, read, write, remember]"
    )
    no_helper = "takes: [remember]\n    say:\n      - say: Ask someone"
    root = project(
        tmp_path, **{"content/audiences/brain-injury.yaml": silent.replace("[emergency-text, helper]", "[helper]")}
    )
    edit(root, "content/contacts.yaml", "say:\n      - say: Ask someone", no_helper)
    ran = run(root, "all")
    assert ran.code == 1  # nobody answers that reader in an emergency
    assert "brain-injury.yaml" in ran.out  # the comms team must know where, and whoever has the folder must not
    output = root / "output"
    assert [file for file in output.rglob("*") if NEEDS.search(file.relative_to(output).as_posix())] == []
    assert not NEEDS.search((output / "index.html").read_text("utf-8"))
    assert "It has errors. ./run check lists them." in (output / "index.html").read_text("utf-8")
    (root / "content/audiences/brain-injury.yaml").unlink()
    assert run(root, "all").code == 0
    assert len(leaflets(root)) == 2
    for pdf in leaflets(root).values():
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            told = [str(value) for value in opened.docinfo.values()]
            told.append(opened.Root.Metadata.read_bytes().decode("utf-8"))
            told += [str(name) for name in opened.Root.get("/Names", {})]
        assert not NEEDS.search(" ".join(told))


def test_a_new_need_and_a_new_topic_are_files_only(made: Path) -> None:
    files = {
        "content/audiences/low-sight.yaml": EASY_READ.replace("format: easy-read", "format: giant")
        .replace("to: 18", "to: 24")
        .replace("to: 4", "to: 3"),
        "content/topics/third.yaml": TOPIC.replace("number: 1", "number: 9"),
    }
    for path, words in files.items():
        (made / path).write_text(words, "utf-8")
    ran = run(made, "all")
    names = list(leaflets(made))
    for path in files:
        (made / path).unlink()
    gone = run(made, "all")
    assert ran.code == 0
    assert {"giant/lock-door", "giant/third", "easy-read/third", "sign-and-text/third"} < set(names)
    assert gone.code == 0
    assert len(leaflets(made)) == 4


def test_a_leaflet_for_one_reader_stays_up_to_date_and_goes_with_its_topic(made: Path) -> None:
    assert run(made, "leaflet", "second", "--for", "deaf", "--size", "24").code == 0
    name = "sign-and-text+size-24/second"
    before = leaflets(made)[name]
    found = run(made, "all")
    edit(made, SECOND_FILE, "Lock your back door first.", "Lock your front door first.")
    run(made, "all")
    changed = leaflets(made)[name]
    right = (made / SECOND_FILE).read_text("utf-8")
    (made / SECOND_FILE).unlink()
    run(made, "all")
    gone = name not in leaflets(made)
    (made / SECOND_FILE).write_text(right.replace("Lock your front door first.", "Lock your back door first."), "utf-8")
    run(made, "all")
    assert "5 leaflets are ready: 2 topics, 3 formats. 0 were drawn anew." in found.out
    assert changed != before
    assert gone


def test_somebody_elses_pdf_is_never_taken_away(made: Path) -> None:
    theirs = made / "output" / "leaflets" / "easy-read" / "my-notes.pdf"
    theirs.write_bytes(leaflets(made)["easy-read/second"])  # a copy under another name is theirs, too
    run(made, "all")
    stays = theirs.is_file()
    theirs.unlink()
    run(made, "all")
    assert stays


def test_a_topic_that_is_made_only_by_name_is_never_in_the_whole(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    edit(root, SECOND_FILE, "sections:\n", "unasked: no\nsections:\n")
    assert run(root, "leaflet", "second").code == 0
    assert list(leaflets(root)) == ["easy-read/second"]
    assert run(root, "all").code == 0
    assert list(leaflets(root)) == ["easy-read/lock-door", "sign-and-text/lock-door"]
    assert "second" not in (root / "output" / "index.html").read_text("utf-8")


def test_a_topic_that_waits_for_a_setting_says_so_and_spoils_nothing(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    edit(root, SECOND_FILE, "sections:\n", "follows: [fire]\nsections:\n")
    ran = run(root, "all")
    assert (ran.code, len(leaflets(root))) == (0, 2)
    assert "second: It follows “fire” of content/settings.yaml, and that is not set." in ran.out
    asked = run(root, "leaflet", "second")
    assert (asked.code, len(leaflets(root))) == (4, 2)
    assert "It follows “fire”" in asked.err


def test_a_sheet_for_reading_together_is_made_with_the_others(tmp_path: Path) -> None:
    root = project(tmp_path, "second")
    more = """\
supporter:
  - say: Read one row. Then wait.
    picture: phone-help
questions:
  - ask: What do you do first?
    pictures: [lock-door, open-door]
    right: lock-door
sections:
"""
    edit(root, TOPIC_FILE, "sections:\n", more)
    edit(root, SECOND_FILE, "sections:\n", f"private: yes\n{more}")
    word = re.search(r'together-format: "(.*)"', (root / "content/page.yaml").read_text("utf-8"))
    assert word
    edit(root, "content/page.yaml", word[0], "together-format: reading-together")
    ran = run(root, "all")
    together = [name for name in leaflets(root) if name.startswith("reading-together")]
    assert (ran.code, together) == (1, ["reading-together/lock-door"])  # a private topic with a helper is an error
    proof = run(root, "proof", str(root / "output/leaflets/reading-together/lock-door.pdf"))
    assert (proof.code, "no record" in proof.out) == (0, False)
