"""What writers get wrong is told at its place, in their words, all in one go; and one wrong topic stops no other."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tiny import (
    CONTACTS,
    DEAF,
    EASY_READ,
    PAGE,
    PICTOGRAMS,
    SETTINGS,
    SOURCES,
    TODAY,
    TOPIC,
    WORDS,
    tiny_library,
)

from easyread.errors import ContentError
from easyread.finding import Finding
from easyread.load import open_library
from easyread.model import Library, Statement, Variant

TOPIC_FILE = "content/topics/lock-door.yaml"
OTHER = TOPIC.replace("number: 1", "number: 2")


VARIANT_KEYS = ", ".join(field.alias or name for name, field in Variant.model_fields.items())
OTHER_KEYS = ", ".join(
    field.alias or name for name, field in Statement.model_fields.items() if name not in ("say", "picture", "source")
)


def load(folder: Path, **changes: str | None) -> Library:
    return open_library(tiny_library(folder, **changes), TODAY)


def stretch(words: str, finding: Finding) -> str:
    """What stands in the file at a finding that lies on one line."""
    assert finding.place.line == finding.place.end_line
    return words.split("\n")[finding.place.line - 1][finding.place.column - 1 : finding.place.end_column - 1]


def swap(words: str, old: str, new: str) -> str:
    assert old in words
    return words.replace(old, new, 1)


# (what is changed, into what; rule, words at the place, message, suggestions)
WRONG_TOPICS: dict[str, tuple[str, str, list[tuple[str, str, str, tuple[str, ...]]]]] = {
    "unknown key": (
        "about:",
        "abuot:",
        [
            ("key", "abuot", "There is no “abuot” here. Did you mean “about”?", ("about",)),
            (
                "key",
                "title",
                "“about” is missing. Add a line that begins with “about:”. One line for the list of leaflets.",
                (),
            ),
        ],
    ),
    "unknown key in a statement": (
        "        main: yes",
        "        fnt: yes",
        [("key", "fnt", f"There is no “fnt” here. You can write: {OTHER_KEYS}.", ())],
    ),
    "swapped letters in a short key": (
        "      - say: Lock",
        "      - sya: Lock",
        [
            ("key", "sya", "There is no “sya” here. Did you mean “say”?", ("say",)),
            (
                "key",
                "sya",
                (
                    "“say” is missing. Add a line that begins with “say:”. "
                    "The words. « | » marks a pause, *stars* mark a key word."
                ),
                (),
            ),
        ],
    ),
    "comma in curly brackets": (
        "      - say: Ask to see an ID card.\n        picture: lock-door\n        not: [deaf]",
        "      - {say: Stop, look, picture: lock-door}",
        [
            (
                "key",
                "look",
                (
                    "There is no “look” here. A comma in curly brackets ends the text. "
                    "Write each key on a line of its own, without brackets."
                ),
                (),
            )
        ],
    ),
    "missing key in a statement": (
        "      - say: Ask to see an ID card.\n        picture: lock-door",
        "      - picture: lock-door",
        [
            (
                "key",
                "picture",
                (
                    "“say” is missing. Add a line that begins with “say:”. "
                    "The words. « | » marks a pause, *stars* mark a key word."
                ),
                (),
            )
        ],
    ),
    "duplicate key": (
        "        main: yes",
        "        say: Two",
        [("key", "say", "“say” stands here twice (first in line 10). Keep one of them.", ())],
    ),
    "empty value": (
        "review: 2028-11-01",
        "review:",
        [("type", "review", "“review” is empty. Write something after it, or take the line out.", ())],
    ),
    "quoted nothing": (
        "say: Ask to see an ID card.",
        'say: ""',
        [("type", '""', "“say” is empty. Write something between the quotation marks, or take the line out.", ())],
    ),
    "not a date": (
        "2028-11-01",
        "1 November 2028",
        [
            (
                "type",
                "1 November 2028",
                (
                    "“1 November 2028” cannot stand at “review”. "
                    "Write the date as year-month-day, for example 2028-11-01."
                ),
                (),
            )
        ],
    ),
    "no such day": (
        "2028-11-01",
        "2027-02-29",
        [
            (
                "type",
                "2027-02-29",
                "“2027-02-29” cannot stand at “review”. There is no such day. Look at the month and the day.",
                (),
            )
        ],
    ),
    "not a number": (
        "number: 1",
        "number: one",
        [("type", "one", "“one” cannot stand at “number”. Write a whole number in digits, for example 12.", ())],
    ),
    "digits of another script": (
        "number: 1",
        "number: １",
        [("type", "１", "“１” cannot stand at “number”. Write a whole number in digits, for example 12.", ())],
    ),
    "not yes or no": (
        "main: yes",
        "main: maybe",
        [("type", "maybe", "“maybe” cannot stand at “main”. Write yes or no.", ())],
    ),
    "not one of the states": (
        "review: 2028-11-01",
        "review: 2028-11-01\nstate: teste",
        [
            (
                "type",
                "teste",
                (
                    "“teste” cannot stand at “state”. Did you mean “tested”? "
                    "Write one of these: draft, checked, tested, approved."
                ),
                ("tested",),
            )
        ],
    ),
    "one word where a list belongs": (
        "source: [S1]",
        "source: S1",
        [("type", "S1", "“source” must be a list. Write [S1].", ("[S1]",))],
    ),
    "text where keys belong": (
        "        instead:\n          say: Keep the door shut.\n          picture: lock-door",
        "        instead: Keep it shut.",
        [
            (
                "type",
                "Keep it shut.",
                (f"“Keep it shut.” cannot stand at “instead”. Write these keys under it: {VARIANT_KEYS}."),
                (),
            )
        ],
    ),
    "a list where text belongs": (
        "heading: Before you open the door",
        "heading: [one, two]",
        [("type", "[", "“heading” cannot hold a list or keys. Write words here.", ())],
    ),
    "an empty list": (
        "contacts: [emergency, police]",
        "contacts: [emergency, police]\nstate: []",
        [("type", "[", "“state” cannot hold this. Write one of these: draft, checked, tested, approved.", ())],
    ),
    "unknown picture": (
        "picture: open-door",
        "picture: opn-door",
        [
            (
                "name",
                "opn-door",
                "There is no picture called “opn-door”. Did you mean “open-door”?",
                ("open-door", "lock-door"),
            )
        ],
    ),
    "unknown picture in quotes": (
        "picture: open-door",
        "picture: 'zzz'",
        [
            (
                "name",
                "zzz",
                "There is no picture called “zzz”. Look in pictograms/pictograms.yaml, or ask for a new one there.",
                (),
            )
        ],
    ),
    "unknown source": (
        "source: [S1]",
        "source: [S1, S9]",
        [("name", "S9", "There is no source called “S9”. Add it to content/sources.yaml.", ())],
    ),
    "unknown word": (
        "words: [ID card]",
        "words: [ID crad]",
        [("name", "ID crad", "There is no explained word called “ID crad”. Did you mean “ID card”?", ("ID card",))],
    ),
    "unknown contact": (
        "contacts: [emergency, police]",
        "contacts: [emergency, polise]",
        [("name", "polise", "There is no contact called “polise”. Did you mean “police”?", ("police",))],
    ),
    "unknown family": (
        "family: door",
        "family: doors",
        [("name", "doors", "There is no family called “doors”. Did you mean “door”?", ("door",))],
    ),
    "unknown need in not": (
        "not: [deaf]",
        "not: [daef]",
        [("name", "daef", "There is no need called “daef”. Did you mean “deaf”?", ("deaf",))],
    ),
    "unknown need in only": (
        "not: [deaf]",
        "only: [blind]",
        [("name", "blind", "There is no need called “blind”. The needs are the files in content/audiences.", ())],
    ),
    "unknown need in for": (
        "          deaf:",
        "          daef:",
        [("name", "daef", "There is no need called “daef”. Did you mean “deaf”?", ("deaf",))],
    ),
    "a winner without words": (
        "        not: [deaf]",
        "        wins: [deaf]",
        [("name", "deaf", "There is no wording called “deaf”. Name a need that stands under “for”.", ())],
    ),
    "words that nobody gets": (
        "          deaf:\n            say: Text 999 if you are in danger.\n            picture: phone-help",
        "          deaf:\n            say: Text 999.\n        not: [deaf]",
        [
            (
                "for-both",
                "deaf",
                "“deaf” stands under “not” as well, so this is never used. Take it out of one of them.",
                (),
            )
        ],
    ),
    "a number that nobody has": (
        "say: Keep the door shut.",
        "say: Phone | 0808 223 1133.",
        [
            (
                "contact-number",
                "0808 223 1133",
                ("No contact has “0808 223 1133”. Add a contact to content/contacts.yaml, or take it out."),
                (),
            )
        ],
    ),
    "a number that is nearly right": (
        "say: Keep the door shut.",
        "say: Or text 9999.",
        [
            (
                "contact-number",
                "9999",
                (
                    "No contact has “9999”. Did you mean “999” (emergency)? "
                    "If not, add a contact to content/contacts.yaml."
                ),
                ("999",),
            )
        ],
    ),
    "an address that is nearly right": (
        "say: Keep the door shut.",
        "say: 'Go to northshire.police.com, please.'",
        [
            (
                "contact-number",
                "northshire.police.com",
                (
                    "No contact has “northshire.police.com”. "
                    "Did you mean “www.northshire.police.uk” (report-online)? "
                    "If not, add a contact to content/contacts.yaml."
                ),
                ("www.northshire.police.uk",),
            )
        ],
    ),
    "a number in a heading": (
        "heading: Before you open the door",
        "heading: Phone 18001 101",
        [
            (
                "contact-number",
                "18001 101",
                ("No contact has “18001 101”. Add a contact to content/contacts.yaml, or take it out."),
                (),
            )
        ],
    ),
}


@pytest.mark.parametrize("case", WRONG_TOPICS)
def test_a_mistake_in_a_topic_is_told_at_its_place_in_plain_words(tmp_path: Path, case: str) -> None:
    old, new, expected = WRONG_TOPICS[case]
    words = swap(TOPIC, old, new)
    library = load(tmp_path, **{TOPIC_FILE: words, "content/topics/other.yaml": OTHER})
    found = [(f.rule, stretch(words, f), f.message, f.suggestions) for f in library.findings]
    assert sorted(found) == sorted(expected)
    assert {f.topic for f in library.findings} == {"lock-door"}
    assert list(library.topics) == ["other"], "the wrong topic is not made, and the other one is"


def test_all_mistakes_of_all_files_are_told_in_one_go(tmp_path: Path) -> None:
    words = TOPIC
    for old, new in [("main: yes", "mian: yes"), ("2028-11-01", "soon"), ("heading:", "heeding:")]:
        words = swap(words, old, new)
    library = load(
        tmp_path,
        **{
            TOPIC_FILE: words,
            "content/topics/new.yaml": "say: *x*\n",
            "content/audiences/dyslexia.yaml": swap(DEAF, "[bsl", "[bls"),
            "content/contacts.yaml": CONTACTS + "  extra:\n    who: x\n",
            "content/sources.yaml": SOURCES + "    colour: red\n",
        },
    )
    assert {(f.place.path, f.rule) for f in library.findings} >= {
        (TOPIC_FILE, "key"),
        (TOPIC_FILE, "type"),
        ("content/topics/new.yaml", "yaml"),
        ("content/audiences/dyslexia.yaml", "type"),
        ("content/contacts.yaml", "key"),
        ("content/sources.yaml", "key"),
    }
    assert library.unreadable
    assert [str(f.place) for f in library.findings] == [
        str(f.place) for f in sorted(library.findings, key=lambda f: f.place)
    ]


def test_no_message_speaks_like_a_program(tmp_path: Path) -> None:
    strange = ["[]", "{}", "[[x]]", "{x: y}", "''", "", "-1", "x", "2028-13-01", "[{say: x}]", "yes"]
    for old in ("Lock | your door", "2028-11-01", "door\nn", "[deaf]", "yes", "[S1]", "[ID card]", "1\np"):
        for new in strange:
            end = old[old.index("\n") :] if "\n" in old else ""
            library = load(tmp_path, **{TOPIC_FILE: swap(TOPIC, old, new + end)})
            for finding in library.findings:
                assert not re.search(r"[Ii]nput|[Ff]ield|valid|str\b|None|dict|Value error|instance", finding.message)
                assert re.search(r"[.?:] [A-Z“{]", finding.message), f"what to do? {finding.message}"


def test_a_topic_held_back_for_a_name_can_still_be_read_by_the_checker(tmp_path: Path) -> None:
    library = load(tmp_path, **{TOPIC_FILE: swap(TOPIC, "picture: open-door", "picture: gone")})
    assert library.topics == {}
    assert library.held["lock-door"].title == "Lock | your door"


# ---------------------------------------------------------------- for, wins, main, codes, formats

TWO = """\
        for:
          deaf:
            say: Text us.
          dyslexia:
            say: Ask us.
"""
PLAIN_CASE = "        not: [deaf]\n"


@pytest.mark.parametrize(
    ("extra", "complaints"),
    [
        (TWO, 1),
        (TWO + "        wins: [deaf]\n", 0),
        (TWO + "        wins: [dyslexia, deaf]\n", 0),
        (TWO + "          memory:\n            say: Look.\n        wins: [memory]\n", 1),
        (TWO + "          memory:\n            say: Look.\n        wins: [memory, deaf]\n", 0),
        (TWO.replace("dyslexia", "easy-read"), 0),
        (TWO + "        only: [deaf]\n", 1),
    ],
)
def test_no_reader_with_two_needs_is_left_with_two_wordings(tmp_path: Path, extra: str, complaints: int) -> None:
    words = swap(TOPIC, PLAIN_CASE, extra)
    others = {
        f"content/audiences/{need}.yaml": swap(DEAF, "sign-and-text", f"format-{need}")
        for need in ("dyslexia", "memory")
    }
    found = load(tmp_path, **{TOPIC_FILE: words, **others}).findings
    assert [f.rule for f in found] == ["for-both"] * complaints
    for finding in found:
        assert stretch(words, finding) == ("wins" if "wins" in extra else "for")
        assert "wins: [" in finding.message


def test_a_fourth_main_thing_is_one_too_many_for_a_tired_reader(tmp_path: Path) -> None:
    line = "      - say: Look.\n        picture: lock-door\n        main: yes\n"
    words = swap(TOPIC, "words: [ID card]", line * 4 + "words: [ID card]")
    found = load(tmp_path, **{TOPIC_FILE: words}).findings
    assert [(f.rule, stretch(words, f), f.message) for f in found] == [
        ("main", "yes", "5 statements are “main”. Keep the 3 that matter most.")
    ] * 2
    assert found[0].place.line == words.count("\n", 0, words.index(line * 2 + "words")) + 3


def test_two_topics_with_one_code_are_both_held_back(tmp_path: Path) -> None:
    library = load(tmp_path, **{"content/topics/other.yaml": TOPIC})
    assert [(f.rule, f.topic) for f in library.findings] == [("same-code", "lock-door"), ("same-code", "other")]
    assert library.findings[0].message == ("The code door 1 belongs to other as well. Give one of them the number 2.")
    assert library.topics == {}


def test_two_readers_formats_never_share_a_folder(tmp_path: Path) -> None:
    library = load(tmp_path, **{"content/audiences/a-need.yaml": swap(DEAF, "sign-and-text", "easy-read")})
    (finding,) = library.findings
    assert (finding.rule, finding.place.path) == ("same-format", "content/audiences/a-need.yaml")
    assert set(library.audiences) == {"easy-read", "deaf"}


@pytest.mark.parametrize("word", ["../../etc", "big and bold", "Big", "x/y", "."])
def test_a_format_that_is_no_safe_folder_name_is_refused(tmp_path: Path, word: str) -> None:
    library = load(tmp_path, **{"content/audiences/new.yaml": swap(DEAF, "sign-and-text", word)})
    assert [f.rule for f in library.findings] == ["type"]
    assert "new" not in library.audiences


@pytest.mark.parametrize(
    ("change", "rule", "text"),
    [
        ("{set: sise, to: 20, because: x}", "name", "sise"),
        ("{set: size, to: big, because: x}", "type", "big"),
        ("{set: size, to: nan, because: x}", "type", "nan"),
        ("{set: steps, to: often, because: x}", "type", "often"),
        ("{set: pictures, to: lines, because: x}", "name", "lines"),
    ],
)
def test_a_change_that_cannot_be_made_is_told(tmp_path: Path, change: str, rule: str, text: str) -> None:
    words = DEAF + f"changes:\n  - {change}\n"
    library = load(tmp_path, **{"content/audiences/deaf.yaml": words})
    finding = next(f for f in library.findings if f.place.path.startswith("content/audiences"))
    assert (finding.rule, finding.text, stretch(words, finding)) == (rule, text, text)
    assert "deaf" not in library.audiences
    (use, *_) = (f for f in library.findings if f.topic)
    assert use.message.startswith("The need “deaf” has an error of its own (content/audiences/deaf.yaml:")


# ---------------------------------------------------------------- shared files


@pytest.mark.parametrize(
    ("path", "old", "new", "rule", "left_out"),
    [
        (
            "content/contacts.yaml",
            "how: web\n    address: www.northshire.police.uk",
            "how: web",
            "key",
            "report-online",
        ),
        ("content/contacts.yaml", "how: web", "how: wbe", "type", "report-online"),
        ("content/contacts.yaml", "  report-online:", "  Report/../online:", "name", "Report/../online"),
        ("content/contacts.yaml", 'number: "101"', "number: call 101", "type", "police"),
        ("content/contacts.yaml", "Phone 101 to", "Phone 102 to", "", ""),
        ("content/contacts.yaml", "Phone 101 to", "Phone 105 to", "contact-number", "police"),
    ],
)
def test_a_broken_contact_is_left_out_and_the_others_stay(
    tmp_path: Path, path: str, old: str, new: str, rule: str, left_out: str
) -> None:
    page = PAGE.replace("Phone 101 and ask.", "Ask us.")
    house = SETTINGS.replace("proof-contact: police", "proof-contact: helper")
    topic = TOPIC.replace("contacts: [emergency, police]", "contacts: [emergency]")
    files = {"content/page.yaml": page, "content/settings.yaml": house, TOPIC_FILE: topic}
    words = swap(CONTACTS, old, new)
    library = load(tmp_path, **{**files, path: words})
    found = [f for f in library.findings if f.place.path == path and f.rule == rule]
    if left_out:
        assert found
        assert left_out not in library.contacts
        assert len(library.contacts) == 4
    assert list(library.topics) == ["lock-door"] or not left_out


def test_a_topic_that_names_a_broken_contact_is_told_where_the_error_is(tmp_path: Path) -> None:
    house = SETTINGS.replace("proof-contact: police", "proof-contact: helper")
    library = load(
        tmp_path,
        **{
            "content/contacts.yaml": swap(CONTACTS, 'number: "101"', "numbr: 101"),
            "content/page.yaml": PAGE.replace("Phone 101 and ask.", "Ask us."),
            "content/settings.yaml": house,
        },
    )
    messages = {f.message for f in library.findings}
    assert "There is no “numbr” here. Did you mean “number”?" in messages
    assert "The contact “police” has an error of its own (content/contacts.yaml:29:3). Correct that first." in messages


def test_a_contact_that_somebody_makes_for_you_needs_no_number(tmp_path: Path) -> None:
    assert load(tmp_path).contacts["helper"].number is None


@pytest.mark.parametrize(
    ("path", "words", "rule"),
    [
        ("content/words.yaml", swap(WORDS, "short: A", "shrot: A"), "key"),
        ("content/words.yaml", swap(WORDS, "who a person is.", "who it is. Phone 0808 223 1133."), "contact-number"),
        ("pictograms/pictograms.yaml", swap(PICTOGRAMS, "state: drawn", "state: dawn"), "type"),
        ("pictograms/pictograms.yaml", swap(PICTOGRAMS, "  open-door:", "  ../open-door:"), "name"),
        ("content/sources.yaml", swap(SOURCES, "    date: 2006\n", ""), "key"),
    ],
)
def test_one_broken_entry_leaves_the_others_of_its_file(tmp_path: Path, path: str, words: str, rule: str) -> None:
    page = re.sub("-picture: .*", "-picture: phone-help", PAGE)
    library = load(tmp_path, **{path: words, "content/page.yaml": page})
    assert rule in {f.rule for f in library.findings if f.place.path == path}
    assert {f.rule for f in library.findings if f.topic} <= {"name"}
    assert library.contacts


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        ("content/settings.yaml", "force:", "farce:", "There is no “farce” here. Did you mean “force”?"),
        ("content/settings.yaml", '"#1a4d8f"', "blue", "“blue” is not a colour."),
        ("content/settings.yaml", '"#1a4d8f"', '"#12345"', "“#12345” is not a colour."),
        (
            "content/settings.yaml",
            "largest",
            "bigest",
            "Write largest, smallest, yes-wins, must-agree, or a list of values.",
        ),
        ("content/settings.yaml", "base: easy-read", "base: easyread", "There is no need called “easyread”."),
        ("content/settings.yaml", "[emergency, helper]", "[emergncy]", "Did you mean “emergency”?"),
        (
            "content/settings.yaml",
            "proof-contact: police",
            "proof-contact: nobody",
            "There is no contact called “nobody”.",
        ),
        ("content/page.yaml", "phone-help", "phone-hlep", "There is no picture called “phone-hlep”."),
        ("content/page.yaml", "Phone 101", "Phone 0808 223 1133", "No contact has “0808 223 1133”."),
        ("content/page.yaml", 'draft: "Draft"\n', "", "“draft” is missing."),
        ("content/audiences/easy-read.yaml", "format:", "fromat:", "The need “easy-read” has an error of its own"),
        ("content/contacts.yaml", "contacts:", "contcats:", "There is no “contcats” here. Did you mean “contacts”?"),
    ],
)
def test_where_nothing_can_be_made_the_error_says_so_with_every_finding(
    tmp_path: Path, path: str, old: str, new: str, message: str
) -> None:
    text = {"content/audiences/easy-read.yaml": EASY_READ, "content/page.yaml": PAGE, "content/settings.yaml": SETTINGS}
    words = swap(text.get(path, CONTACTS), old, new)
    with pytest.raises(ContentError) as raised:
        load(tmp_path, **{path: words, "content/topics/new.yaml": "titel: x\n"})
    assert any(message in f.message for f in raised.value.findings), [f.message for f in raised.value.findings]
    assert any(f.topic == "new" for f in raised.value.findings)
    assert raised.value.exit_code == 1


# ---------------------------------------------------------------- notes that allow something


def test_a_note_beside_a_number_lets_it_stand_with_a_reason(tmp_path: Path) -> None:
    words = swap(TOPIC, "say: Keep the door shut.", "say: Text 1234.  # allow contact-number: an example of a bad code")
    library = load(tmp_path, **{TOPIC_FILE: words})
    assert library.findings == ()
    (waiver,) = library.waivers
    assert (waiver.rule, waiver.reason, waiver.used) == ("contact-number", "an example of a bad code", True)
    assert waiver.line == waiver.end_line == waiver.place.line == 17
    assert list(library.topics) == ["lock-door"]


def test_a_note_on_the_line_above_speaks_for_the_next_value_with_all_its_lines(tmp_path: Path) -> None:
    old = "          say: Keep the door shut.\n"
    new = (
        "          # allow contact-number: an example\n"
        "          # and more\n"
        "          say: Keep the door\n"
        "            shut. Text 1234.\n"
    )
    library = load(tmp_path, **{TOPIC_FILE: swap(TOPIC, old, new)})
    assert library.findings == ()
    assert [(w.line, w.end_line, w.used) for w in library.waivers] == [(19, 20, True)]


def test_a_note_for_another_line_or_rule_allows_nothing(tmp_path: Path) -> None:
    old = "          say: Keep the door shut.\n"
    new = "          say: Text 1234.  # allow hard-word: it is short\n          # allow contact-number: too late\n"
    library = load(tmp_path, **{TOPIC_FILE: swap(TOPIC, old, new)})
    assert [f.rule for f in library.findings] == ["contact-number"]
    assert [w.used for w in library.waivers] == [False, False]


def test_a_wrong_picture_cannot_be_allowed(tmp_path: Path) -> None:
    words = swap(TOPIC, "picture: open-door", "picture: gone # allow name: I like it")
    assert [f.rule for f in load(tmp_path, **{TOPIC_FILE: words}).findings] == ["name"]


@pytest.mark.parametrize(
    "note", ["# allow", "# allow hard-word", "# allow hard-word:", "# allow hard-word: x", "# allow: x"]
)
def test_a_note_without_a_rule_or_a_reason_is_told_and_allows_nothing(tmp_path: Path, note: str) -> None:
    library = load(tmp_path, **{TOPIC_FILE: swap(TOPIC, "family: door", f"family: door  {note}")})
    (finding,) = library.findings
    assert (finding.rule, str(finding.level), finding.text) == ("waiver", "warning", note)
    assert library.waivers == ()
    assert list(library.topics) == ["lock-door"]


def test_the_word_allow_inside_a_text_is_no_note(tmp_path: Path) -> None:
    words = swap(TOPIC, "say: Keep the door shut.", "say: '# allow hard-word: not a note'")
    assert load(tmp_path, **{TOPIC_FILE: words}).waivers == ()


# ---------------------------------------------------------------- robustness and speed

_LINES = TOPIC.split("\n")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(_LINES) - 1),
            st.sampled_from(["", "  ", "- ", "x: ", ": ", "[", "{", "'", "*", "\t", "#"]),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_no_slip_of_the_hand_crashes_loading(tmp_path: Path, slips: list[tuple[int, str]]) -> None:
    lines = list(_LINES)
    for number, slip in slips:
        lines[number] = slip + lines[number].lstrip() if slip != "#" else lines[number] + "#x"
    library = load(tmp_path, **{TOPIC_FILE: "\n".join(lines)})
    for finding in library.findings:
        assert finding.place.line <= len(lines) + 1
        assert finding.message.count("\n") == 0


def test_a_whole_library_of_3800_lines_loads_while_nobody_notices(tmp_path: Path) -> None:
    topics = {}
    for number in range(130):
        topics[f"content/topics/topic-{number}.yaml"] = swap(TOPIC, "number: 1\n", f"number: {number + 2}\n")
    assert sum(words.count("\n") for words in topics.values()) > 3_000
    root = tiny_library(tmp_path, **topics)
    begun = time.perf_counter()
    library = open_library(root, TODAY)
    took = time.perf_counter() - begun
    assert library.findings == ()
    assert took < 2, f"{took:.2f} s; 0.4 s on an idle machine"
