"""Tailoring: the right words and ways to get help for this reader, and nothing that names why."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest
from tiny import CONTACTS, DEAF, SETTINGS, TODAY, TOPIC, tiny_library

from easyread.errors import ChoiceNeeded, UsageError
from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.model import Library
from easyread.tailor import put_together, tailor

BIG = """\
name: Big letters
format: big
about: Bigger letters.
changes:
  - set: size
    to: 24
    because: Bigger letters are easier to see.
  - set: rows
    to: 3
    because: Fewer ideas.
  - set: paper
    to: cream
    because: Less glare.
"""
NIGHT = BIG.replace("format: big", "format: night").replace("to: 24", "to: 20").replace("to: cream", "to: white")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(tiny_library(tmp_path, **{"content/audiences/sight.yaml": BIG}), TODAY)


def rows_of(leaflet: Leaflet) -> list[str]:
    return [" ".join(s.text for s in row.sentences) for part in leaflet.parts for row in part.rows]


def advice_of(leaflet: Leaflet) -> list[str]:
    return [" ".join(s.text for s in row.sentences) for part in leaflet.parts if part.number for row in part.rows]


def test_a_deaf_reader_is_never_told_to_phone(library: Library) -> None:
    leaflet = tailor(library, "lock-door", ["deaf"])
    assert not [row for row in rows_of(leaflet) if "Phone" in row]
    assert "Text 999 if you are in danger." in advice_of(leaflet)
    assert leaflet.help_line == ("In danger?", "Text 999.")


def test_a_statement_for_others_is_left_out(library: Library) -> None:
    assert "Ask to see an ID card." in advice_of(tailor(library, "lock-door"))
    assert "Ask to see an ID card." not in advice_of(tailor(library, "lock-door", ["deaf"]))


def test_a_do_not_is_followed_at_once_by_what_to_do(library: Library) -> None:
    kinds = [row.kind for part in tailor(library, "lock-door").parts for row in part.rows]
    assert kinds.index("do") == kinds.index("not") + 1


def test_a_hard_word_is_explained_once_and_listed_at_the_end(library: Library) -> None:
    leaflet = tailor(library, "lock-door")
    boxes = [row.meanings for part in leaflet.parts for row in part.rows if row.meanings]
    assert [[s.text for s in box] for box in boxes] == [["An ID card shows who a person is."]]
    assert [answer.label for answer in leaflet.words] == ["ID card"]
    assert not tailor(library, "lock-door", ["deaf"]).words


def test_two_needs_together_get_the_largest_letters_the_fewest_ideas_and_routes_that_work_for_both(
    library: Library,
) -> None:
    leaflet = tailor(library, "lock-door", ["deaf", "sight"])
    assert (leaflet.look.size, leaflet.look.rows, leaflet.look.paper) == (24, 3, "cream")
    assert not [row for row in rows_of(leaflet) if "Phone" in row]


def test_the_order_in_which_needs_are_named_changes_nothing(library: Library) -> None:
    assert tailor(library, "lock-door", ["deaf", "sight"]) == tailor(library, "lock-door", ["sight", "deaf"])


def test_a_choice_beats_a_need(library: Library) -> None:
    leaflet = tailor(library, "lock-door", ["sight"], {"size": "18", "paper": "white"})
    assert (leaflet.look.size, leaflet.look.paper) == (18, "white")


def test_needs_that_ask_for_opposite_things_stop_and_say_which_choice_to_make(tmp_path: Path) -> None:
    night = NIGHT.replace("to: white", "to: blue")
    settings = SETTINGS.replace("paper: [white, cream]", "paper: [white, cream, blue]")
    files = {
        "content/audiences/sight.yaml": BIG,
        "content/audiences/night.yaml": night,
        "content/settings.yaml": settings,
    }
    library = open_library(tiny_library(tmp_path, **files), TODAY)
    with pytest.raises(ChoiceNeeded, match=r"--paper blue or --paper cream"):
        tailor(library, "lock-door", ["sight", "night"])
    assert tailor(library, "lock-door", ["sight", "night"], {"paper": "cream"}).look.paper == "cream"


def test_no_leaflet_is_made_when_no_way_to_get_help_is_left(tmp_path: Path) -> None:
    nobody = (
        DEAF.replace("cannot: [hear, speak]", "cannot: [hear, speak, read, write]")
        .replace("help: [emergency-text, helper]", "help: [emergency-text]")
        .replace('help-line: ["In danger? | Text 999."]\n', "")
    )
    contacts = CONTACTS.replace("    urgent: yes\n    review: 2028-11-01\n", "    review: 2028-11-01\n")
    library = open_library(
        tiny_library(tmp_path, **{"content/audiences/deaf.yaml": nobody, "content/contacts.yaml": contacts}), TODAY
    )
    with pytest.raises(ChoiceNeeded, match="No way to get help in an emergency is left"):
        tailor(library, "lock-door", ["deaf"])


def test_a_number_long_past_its_review_is_left_off_the_page(tmp_path: Path) -> None:
    topic = TOPIC.replace("contacts: [emergency, police]", "contacts: [report-online, helper]")
    folder = tiny_library(tmp_path, **{"content/topics/lock-door.yaml": topic})
    fine = tailor(open_library(folder, date(2028, 11, 20)), "lock-door")
    late = tailor(open_library(folder, date(2028, 12, 20)), "lock-door")
    assert any("northshire" in row for row in rows_of(fine))
    assert not any("northshire" in row for row in rows_of(late))


def test_999_is_still_printed_five_years_later(library: Library) -> None:
    later = dataclasses.replace(library, today=date(2031, 11, 24))
    assert "Phone 999 if you are in danger." in rows_of(tailor(later, "lock-door"))


def test_the_same_words_keep_their_edition_whatever_the_typography(library: Library) -> None:
    assert tailor(library, "lock-door").edition == tailor(library, "lock-door", ["sight"]).edition
    assert tailor(library, "lock-door").edition != tailor(library, "lock-door", ["deaf"]).edition


def test_an_edition_keeps_the_day_it_was_first_made(library: Library) -> None:
    leaflet = tailor(library, "lock-door")
    known = {("lock-door", leaflet.edition): date(2026, 3, 1)}
    later = dataclasses.replace(library, today=date(2026, 12, 1), editions=known)
    made = tailor(later, "lock-door")
    assert made.month == "March 2026"
    assert any("1 March 2026" in s.text for answer in made.answers for s in answer.sentences)


def test_nothing_in_a_leaflet_names_the_need(library: Library) -> None:
    assert "deaf" not in repr(tailor(library, "lock-door", ["deaf"])).lower()


@pytest.mark.parametrize(
    ("needs", "choices", "says"),
    [
        (["blind"], {}, "There is no need or format called “blind”"),
        ([], {"size": "12"}, "“12” is not a size we make"),
        ([], {"colour": "red"}, "“colour” cannot be chosen"),
    ],
)
def test_a_wish_that_does_not_exist_is_answered_with_what_there_is(
    library: Library, needs: list[str], choices: dict[str, str], says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        tailor(library, "lock-door", needs, choices)


def test_an_officer_can_read_why_each_thing_was_changed(library: Library) -> None:
    reasons = {reason.setting: reason for reason in put_together(library, ["sight"], {"size": "18"}).reasons}
    assert reasons["rows"].because == "Fewer ideas."
    assert "chose" in reasons["size"].because
