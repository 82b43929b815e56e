"""Recall: nothing that was ever printed is lost, and what must be reprinted is said with the words that changed."""

from __future__ import annotations

import argparse
import dataclasses
import json
from datetime import date
from pathlib import Path

import pytest
from tiny import CONTACTS, SETTINGS, TODAY, TOPIC, WORDS, tiny_library

from easyread import changes_report, recall_report
from easyread.changes import Changes, changes
from easyread.cli.editions import changes_command, recall_command
from easyread.current import reader_of
from easyread.editions import read_all, read_record, record, record_file, recorded
from easyread.errors import UsageError
from easyread.leaflet import Run, Sentence
from easyread.load import open_library
from easyread.model import Library
from easyread.recall import Holding, Recall, Recalled, recall
from easyread.tailor import tailor

SPRING, SUMMER = date(2026, 3, 1), date(2026, 6, 1)
ONLINE = TOPIC.replace("contacts: [emergency, police]", "contacts: [report-online, helper]")
TOPIC_FILE, CONTACTS_FILE = "content/topics/lock-door.yaml", "content/contacts.yaml"


def content(folder: Path, **files: str | bytes | None) -> Library:
    """The tiny library with these files, written over what is there."""
    for path, words in files.items():
        if words is None:
            (folder / path).unlink(missing_ok=True)
    return open_library(tiny_library(folder, **files), TODAY)


def made(library: Library, day: date, *formats: str) -> dict[str, str]:
    """Records the leaflets as if they had been made on a day. Gives format → edition."""
    leaflets = [
        tailor(library, topic, *(reader_of(format_, library) or ()))
        for topic in library.topics
        for format_ in formats or ("easy-read", "sign-and-text")
    ]
    assert record(library.root, leaflets, day) == []
    return {leaflet.format: leaflet.edition for leaflet in leaflets}


def only(answer: Recall, kind: str) -> Recalled:
    return next(one for one in answer.found if one.sought.kind == kind)


def held(one: Recalled) -> dict[str, tuple[bool, bool]]:
    """Edition → (made, current for somebody)."""
    return {holding.edition.edition: (holding.made, bool(holding.current)) for holding in one.holdings}


def printed(one: Recalled) -> list[Holding]:
    return [holding for holding in one.holdings if holding.made]


# ---------------------------------------------------------------- records


def test_a_record_gives_back_every_word_picture_and_mark_that_the_leaflet_had(tmp_path: Path) -> None:
    library = content(tmp_path)
    leaflet = tailor(library, "lock-door")
    record(tmp_path, [leaflet], SPRING)
    assert read_record(tmp_path, "lock-door", leaflet.edition) == recorded(leaflet, SPRING)
    record(tmp_path, [leaflet], SUMMER)
    assert read_all(tmp_path)[0][0].first == SPRING


def test_a_number_of_the_last_page_is_not_forgotten_when_the_page_gets_another(tmp_path: Path) -> None:
    page = (tiny_library(tmp_path) / "content/page.yaml").read_text("utf-8")
    edition = made(content(tmp_path), SPRING)["easy-read"]
    assert (
        made(content(tmp_path, **{"content/page.yaml": page.replace("Phone 101 and ask.", "Ask us.")}), SUMMER)[
            "easy-read"
        ]
        == edition
    )
    one = only(recall(open_library(tmp_path, TODAY), "101"), "number")
    assert any("Phone 101 and ask." in holding.words for holding in one.holdings)


def test_a_line_separator_in_the_words_does_not_spoil_the_record(tmp_path: Path) -> None:
    title = Sentence(((Run("Lock\N{LINE SEPARATOR}your door"),),))
    leaflet = dataclasses.replace(tailor(content(tmp_path), "lock-door"), title=title)
    record(tmp_path, [leaflet], SPRING)
    assert read_record(tmp_path, "lock-door", leaflet.edition) == recorded(leaflet, SPRING)


# ---------------------------------------------------------------- recall


def test_a_corrected_address_is_still_found_where_people_have_it_at_home(tmp_path: Path) -> None:
    before = made(content(tmp_path, **{TOPIC_FILE: ONLINE}), SPRING, "easy-read")["easy-read"]
    contacts = CONTACTS.replace("www.northshire.police.uk", "www.newshire.police.uk")
    library = content(tmp_path, **{TOPIC_FILE: ONLINE, CONTACTS_FILE: contacts})
    after = made(library, SUMMER, "easy-read")["easy-read"]

    answer = recall(library, "northshire.police.uk")
    assert held(only(answer, "address")) == {before: (True, False)}
    text = recall_report.as_text(answer)
    assert f"{before}  easy-read  since Sunday 1 March 2026" in text
    assert f"Reprint DOOR 1 Lock your door, easy-read, because edition {before} holds it" in text
    assert f"today's {after} does not" in text

    by_id = recall(library, "report-online")
    assert held(only(by_id, "contact")).items() >= {before: (True, False), after: (True, True)}.items()
    assert "Reprint" not in recall_report.as_text(by_id), "today's edition holds the contact too"


def test_a_number_is_found_by_its_digits_and_never_inside_a_longer_one(tmp_path: Path) -> None:
    relay = CONTACTS + (
        "  textphone:\n    who: Police\n    how: text\n    number: 18001 101\n    takes: [read, write]\n    say:\n"
        "      - say: On a textphone, press 18001 101.\n        picture: phone-help\n    review: 2028-11-01\n"
    )
    topic = TOPIC.replace("contacts: [emergency, police]", "contacts: [textphone, helper]")
    library = content(tmp_path, **{TOPIC_FILE: topic, CONTACTS_FILE: relay})
    made(library, SPRING, "easy-read")
    found = printed(only(recall(library, "18001101"), "number"))
    assert [holding.words for holding in found] == [("On a textphone, press 18001 101.",)]
    (last_page,) = printed(only(recall(library, "101"), "number"))
    assert last_page.words == ("Phone 101 and ask.",)


def test_a_picture_is_found_on_the_cover_beside_words_and_at_the_head_of_a_page(tmp_path: Path) -> None:
    library = content(tmp_path)
    made(library, SPRING, "easy-read")
    (cover,) = printed(only(recall(library, "lock-door"), "picture"))
    assert cover.words[:2] == ("the cover", "Lock your back door first.")
    (row,) = printed(only(recall(library, "open-door"), "picture"))
    assert row.words == ("Do not open the door.",)
    assert only(recall(library, "phone-help"), "picture").holdings


def test_words_are_whole_words_and_a_hard_word_is_found_in_all_its_forms(tmp_path: Path) -> None:
    library = content(tmp_path, **{TOPIC_FILE: TOPIC.replace("Ask to see an ID card.", "Ask to see their ID cards.")})
    made(library, SPRING, "easy-read")
    (holding,) = only(recall(library, "id card"), "words").holdings
    assert "Ask to see their ID cards." in holding.words
    assert not only(recall(library, "doo"), "words").holdings


def test_a_word_that_is_a_contact_too_has_both_answers(tmp_path: Path) -> None:
    library = content(tmp_path)
    made(library, SPRING)
    answer = recall(library, "police")
    assert {one.sought.kind for one in answer.found if one.holdings} == {"contact", "words"}


def test_a_contact_that_was_deleted_is_still_recalled_by_its_name(tmp_path: Path) -> None:
    before = made(content(tmp_path, **{TOPIC_FILE: ONLINE}), SPRING, "easy-read")["easy-read"]
    contacts = CONTACTS[: CONTACTS.index("  report-online:")] + CONTACTS[CONTACTS.index("  helper:") :]
    library = content(tmp_path, **{CONTACTS_FILE: contacts})
    one = only(recall(library, "report-online"), "contact")
    assert "it was deleted" in one.sought.what
    assert held(one)[before] == (True, False)


def test_a_deleted_topic_is_collected_not_reprinted(tmp_path: Path) -> None:
    made(content(tmp_path), SPRING, "easy-read")
    library = content(
        tmp_path, **{TOPIC_FILE: None, "content/topics/other.yaml": TOPIC.replace("number: 1", "number: 2")}
    )
    text = recall_report.as_text(recall(library, "999"))
    assert "Collect these, because nothing has taken their place:" in text
    assert "DOOR 1 Lock your door, easy-read: edition" in text


def test_what_is_written_and_not_made_is_told_apart(tmp_path: Path) -> None:
    library = content(tmp_path)
    (one, other) = only(recall(library, "999"), "number").holdings
    assert not one.made
    assert not other.made
    assert "not made yet" in recall_report.as_text(recall(library, "999"))
    assert not read_all(tmp_path)[0], "asking writes nothing"


def test_a_record_that_cannot_be_read_is_named_and_not_passed_over(tmp_path: Path) -> None:
    library = content(tmp_path)
    edition = made(library, SPRING, "easy-read")["easy-read"]
    record_file(tmp_path, "lock-door", edition).write_text("topic: [broken", "utf-8")
    for text in (
        recall_report.as_text(recall(library, "999")),
        changes_report.as_text(changes(library, "2026-05-01")),
    ):
        assert f"content/editions/lock-door/{edition.replace(' ', '-')}.yaml" in text


def test_a_name_that_nobody_knows_gets_the_nearest_one(tmp_path: Path) -> None:
    answer = recall(content(tmp_path), "emergncy")
    assert answer.near[0] == "emergency"
    assert "Did you mean “emergency”" in recall_report.as_text(answer)


def test_the_places_to_correct_are_exact(tmp_path: Path) -> None:
    library = content(tmp_path)
    places = [str(place) for place, _ in only(recall(library, "101"), "number").sought.places]
    lines = CONTACTS.splitlines()
    number, said = (
        lines.index('    number: "101"') + 1,
        lines.index("      - say: Phone 101 to speak to the police.") + 1,
    )
    assert f"{CONTACTS_FILE}:{number}:13" in places
    assert f"{CONTACTS_FILE}:{said}:20" in places


# ---------------------------------------------------------------- changes


def changed(answer: Changes) -> set[tuple[str, str, str]]:
    return {(one.kind, one.before, one.after) for reprint in answer.reprints for one in reprint.changes}


def test_every_kind_of_change_is_shown_with_the_words_before_and_after(tmp_path: Path) -> None:
    made(content(tmp_path, **{TOPIC_FILE: ONLINE}), SPRING, "easy-read")
    topic = (
        ONLINE.replace("Lock your back door first.", "Lock your back door now.")
        .replace(
            "say: Keep the door shut.\n          picture: lock-door",
            "say: Keep the door shut.\n          picture: phone-help",
        )
        .replace("      - say: Ask to see an ID card.\n        picture: lock-door\n        not: [deaf]\n", "")
        .replace("words: [ID card]\n", "")
        .replace(
            "      - say: Do not open",
            "      - say: Stand on the carpet.\n        picture: lock-door\n      - say: Do not open",
        )
    )
    contacts = CONTACTS.replace("www.northshire.police.uk", "www.newshire.police.uk")
    library = content(tmp_path, **{TOPIC_FILE: topic, CONTACTS_FILE: contacts})
    answer = changes(library, "2026-05-01")
    assert {
        ("wording", "Lock your back door first.", "Lock your back door now."),
        ("picture", "Keep the door shut.", "Keep the door shut."),
        ("removed", "Ask to see an ID card.", ""),
        ("added", "", "Stand on the carpet."),
        ("contact", "Go to www.northshire.police.uk to tell us.", "Go to www.newshire.police.uk to tell us."),
        ("word", "ID card: A card that shows who a person is.", ""),
    } == changed(answer)
    text = changes_report.as_text(answer)
    assert text.startswith("Reprint DOOR 1 Lock your door for easy-read, because 1 number or address changed,")
    assert "Before: Lock your back door first." in text
    assert "Picture before: lock-door. Now: phone-help." in text


def test_a_new_sentence_does_not_make_those_after_it_look_new(tmp_path: Path) -> None:
    made(content(tmp_path), SPRING, "easy-read")
    first = "      - say: Look first.\n        picture: open-door\n"
    topic = TOPIC.replace("    statements:\n", f"    statements:\n{first}")
    answer = changes(content(tmp_path, **{TOPIC_FILE: topic}), "2026-05-01")
    assert changed(answer) == {("added", "", "Look first.")}


def test_a_sentence_that_moved_is_not_called_new(tmp_path: Path) -> None:
    made(content(tmp_path), SPRING, "easy-read")
    asked = "      - say: Ask to see an ID card.\n        picture: lock-door\n        not: [deaf]\n"
    topic = TOPIC.replace(asked, "").replace("    statements:\n", f"    statements:\n{asked}")
    kinds = {kind for kind, _, _ in changed(changes(content(tmp_path, **{TOPIC_FILE: topic}), "2026-05-01"))}
    assert kinds == {"order"}


def test_since_an_edition_says_what_took_its_place_for_whom(tmp_path: Path) -> None:
    before = made(content(tmp_path), SPRING)
    topic = TOPIC.replace("Lock your back door first.", "Lock your back door now.")
    library = content(tmp_path, **{TOPIC_FILE: topic})
    after = made(library, SUMMER)
    for written in (
        before["easy-read"],
        before["easy-read"].lower().replace(" ", "-"),
        f"DOOR 1, {before['easy-read']}",
    ):
        (reprint,) = changes(library, written).reprints
        assert reprint.formats == ("easy-read",)
        assert reprint.now is not None
        assert reprint.now.edition == after["easy-read"]
    assert changes(library, after["easy-read"]).reprints == ()


def test_a_leaflet_printed_after_the_change_need_not_be_printed_again(tmp_path: Path) -> None:
    library = content(tmp_path)
    made(library, SPRING)
    assert "Nothing has changed since Friday 1 May 2026" in changes_report.as_text(changes(library, "2026-05-01"))
    topic = TOPIC.replace("Lock your back door first.", "Lock your back door now.")
    made(content(tmp_path, **{TOPIC_FILE: topic}), SPRING)  # another edition on the same day: the last one counts
    library = open_library(tmp_path, TODAY)
    assert changes(library, "2026-05-01").reprints == ()


def test_words_that_came_back_are_reprinted_for_whoever_has_those_between(tmp_path: Path) -> None:
    first = made(content(tmp_path), SPRING, "easy-read")["easy-read"]
    topic = TOPIC.replace("Lock your back door first.", "Lock your back door now.")
    between = made(content(tmp_path, **{TOPIC_FILE: topic}), SUMMER, "easy-read")["easy-read"]
    answer = changes(content(tmp_path, **{TOPIC_FILE: TOPIC}), "2026-07-01")
    (reprint,) = [one for one in answer.reprints if one.before]
    assert reprint.before is not None
    assert reprint.now is not None
    assert (reprint.before.edition, reprint.now.edition) == (between, first)


def test_deleted_and_broken_and_new_topics_each_have_their_own_advice(tmp_path: Path) -> None:
    broken = TOPIC.replace("number: 1", "number: 2")
    made(content(tmp_path, **{"content/topics/broken.yaml": broken}), SPRING, "easy-read")
    library = content(
        tmp_path,
        **{
            TOPIC_FILE: None,
            "content/topics/broken.yaml": broken.replace("picture: open-door", "picture: no-such"),
            "content/topics/new.yaml": TOPIC.replace("number: 1", "number: 3"),
        },
    )
    answer = changes(library, "2026-05-01")
    assert {(one["do"], one["topic"]) for one in changes_report.as_json(answer)} == {
        ("collect", "lock-door"), ("correct", "broken"), ("print", "new"),
    }  # fmt: skip
    text = changes_report.as_text(answer)
    assert "Collect these, because nobody gets them any more:" in text
    assert "Correct these first." in text


def test_a_private_topic_is_not_offered_for_print_to_everybody(tmp_path: Path) -> None:
    library = content(tmp_path, **{TOPIC_FILE: TOPIC + "private: yes\n"})
    assert changes(library, "2026-05-01").reprints == ()
    assert only(recall(library, "999"), "number").holdings == ()


def test_a_combined_format_is_compared_with_the_same_combination(tmp_path: Path) -> None:
    library = content(tmp_path)
    made(library, SPRING, "sign-and-text+cream+size-24")
    assert not [one for one in changes(library, "2026-05-01").reprints if one.before]
    settings = SETTINGS.replace("size: [18, 24]", "size: [18]")
    library = content(tmp_path, **{"content/settings.yaml": settings})
    (reprint,) = [one for one in changes(library, "2026-05-01").reprints if one.before]
    assert "no longer made" in reprint.why


@pytest.mark.parametrize("since", ["yesterday", "2026-02-30", "ZZ 999", "", "24/11/2026"])
def test_a_day_or_edition_that_is_none_is_said_in_one_sentence(tmp_path: Path, since: str) -> None:
    with pytest.raises(UsageError):
        changes(content(tmp_path), since)


# ---------------------------------------------------------------- the commands


def test_the_commands_print_lists_of_objects_for_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made(
        content(tmp_path, **{TOPIC_FILE: TOPIC.replace("door first", "door now"), "content/words.yaml": WORDS}), SPRING
    )
    content(tmp_path, **{TOPIC_FILE: TOPIC})
    asked = argparse.Namespace(root=tmp_path, today=TODAY, form="json", what=["phone", "999"])
    assert recall_command(asked) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"kind", "topic", "edition", "formats", "first", "current", "replaced_by", "words"} <= set(found[0])
    assert changes_command(argparse.Namespace(root=tmp_path, today=TODAY, form="json", since=["2026-05-01"])) == 0
    reprints = json.loads(capsys.readouterr().out)
    assert reprints[0]["changes"][0] == {
        "kind": "wording",
        "heading": "Before you open the door",
        "before": "Lock your back door now.",
        "after": "Lock your back door first.",
        "picture_before": "lock-door",
        "picture_after": "lock-door",
    }
    with pytest.raises(UsageError):
        recall_command(argparse.Namespace(root=tmp_path, today=TODAY, form="text", what=[" "]))
