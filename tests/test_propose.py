"""Proposing pictures. The name of a test says what would break, and for whom."""

from __future__ import annotations

import ast
import sys
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_library import small_library, texts, topic

from easyread.check.rule import all_rules
from easyread.cli import main
from easyread.finding import Finding, Level
from easyread.lexicon import Lexicon
from easyread.load import open_library
from easyread.model import Library, Pictogram, Words, variants
from easyread.propose import Proposal, propose, proposer_for
from easyread.propose.proposer import LONGEST, MOST, Proposer
from easyread.propose.reading import read_statement
from easyread.propose.stance import Stance
from easyread.propose.tongue import Tongue
from easyread.wording import read_wording

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))

from pictures import Score, measure  # noqa: E402 - the benchmark's own measure


@lru_cache(maxsize=1)
def library() -> Library:
    return open_library(ROOT)


def statements(name: str = "picture_statements") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests" / f"{name}.yaml").read_text("utf-8"))["statements"]
    return found


@lru_cache(maxsize=1)
def score() -> Score:
    return measure(statements(), proposer_for(library()).propose)


def ids(say: str) -> list[str]:
    return [one.picture for one in propose(say, library())]


def proposer(**pictures: dict[str, Any]) -> Proposer:
    """A proposer of a few pictures made here: id → what differs."""
    made = {
        id_.replace("_", "-"): Pictogram.model_validate(
            texts(
                {
                    "title": "A title", "alt": "What is seen", "meaning": "A meaning", "theme": "door",
                    "kind": "advice", "licence": "CC0-1.0", "state": "drawn",
                }
                | values
            )
        )
        for id_, values in pictures.items()
    }  # fmt: skip
    return Proposer(made, Tongue(Lexicon(), Words()))


# ---------------------------------------------------------------- how good it is


def test_no_picture_of_the_wrong_act_is_ever_proposed_so_nobody_prints_the_opposite() -> None:
    assert score().forbidden == []


def test_an_editor_finds_the_right_picture_first_nearly_always() -> None:
    assert score().first >= 0.85 * score().with_right, "\n".join(score().wrong)
    assert len(score().silent) <= 0.10 * score().with_right, "\n".join(score().silent)


def test_where_no_picture_fits_nothing_is_proposed_so_that_a_guess_does_not_get_printed() -> None:
    assert score().without >= 15
    assert len(score().spoken) <= 0.2 * score().without, "\n".join(score().spoken)


@pytest.mark.parametrize("name", ["picture_statements", "picture_statements_apart"])
def test_the_measuring_statements_name_real_pictures_and_never_one_as_right_and_forbidden(name: str) -> None:
    for one in statements(name):
        assert {*one["right"], *one["forbidden"]} <= set(library().pictograms), one["say"]
        assert not set(one["right"]) & set(one["forbidden"]), one["say"]


def test_no_statement_that_measures_stands_among_the_phrases_so_that_the_measure_stays_honest() -> None:
    phrases = {str(p).lower() for entry in library().pictograms.values() for p in entry.phrases}
    said = {one["say"].lower().strip(".") for name in ("picture_statements", "picture_statements_apart")
            for one in statements(name)}  # fmt: skip
    # «You did nothing wrong» is what the not-your-fault picture was first called by; it is one statement of 277.
    assert said & phrases <= {"you did nothing wrong"}


# ---------------------------------------------------------------- never the opposite


@lru_cache(maxsize=1)
def advice() -> list[tuple[str, str]]:
    """Every request of the shipped topics that «you» are asked, with its picture."""
    pairs: dict[str, str] = {}
    for each in library().topics.values():
        for section in each.sections:
            for statement in section.statements:
                for _, variant in variants(statement):
                    if variant.picture is not None:
                        pairs[str(read_wording(variant.say).text)] = str(variant.picture)
    tongue = proposer_for(library())._tongue
    found = []
    for say, picture in pairs.items():
        read = read_statement(say, tongue)
        plain = (
            len(read) == 1 and read[0].stance is Stance.DO and say.split()[0] not in {"You", "Then", "The", "It", "If"}
        )
        if plain and "only" not in say and library().pictograms[picture].kind == "advice":
            found.append((say, picture))
    return found


@pytest.mark.parametrize(("no", "each"), [("Do not {}", 1), ("Never {}", 5), ("You must not {}", 5)])
def test_a_do_not_never_gets_the_picture_of_the_act_itself_whatever_the_advice(no: str, each: int) -> None:
    pairs = advice()
    assert len(pairs) > 200
    opposite = [(say, picture) for say, picture in pairs[::each] if picture in ids(no.format(say[0].lower() + say[1:]))]
    assert opposite == []


def test_a_picture_of_the_wrong_act_is_only_for_words_that_warn_of_it() -> None:
    wrong_act = {id_ for id_, entry in library().pictograms.items() if entry.kind == "do-not"}
    for say, _ in advice()[::2]:
        assert not wrong_act & set(ids(say)), say


def test_what_a_thief_says_never_gets_the_picture_of_a_real_officer() -> None:
    for say in ("A thief may say he is a police officer.", "Beware of people who pretend to be officers."):
        kinds = {library().pictograms[one].kind for one in ids(say)}
        assert kinds <= {"danger"}, say


@pytest.mark.parametrize(
    ("say", "stance"),
    [
        ("Keep the door shut.", Stance.DO),
        ("Do not open the door.", Stance.DONT),
        ("Don't open the door.", Stance.DONT),
        ("Don’t ever open the door.", Stance.DONT),
        ("You must never open the door.", Stance.DONT),
        ("Please do not open the door.", Stance.DONT),
        ("Tell nobody your PIN.", Stance.DONT),
        ("You can say no.", Stance.DO),
        ("Never go out without your keys.", Stance.DO),
        ("A thief may lie.", Stance.TELL),
        ("Light helps you see.", Stance.TELL),
        ("You do not have to talk.", Stance.TELL_NOT),
        ("Nobody should shout at you.", Stance.TELL_NOT),
        ("your PIN", Stance.NAME),
    ],
)
def test_what_a_statement_does_is_read_right_so_that_advice_and_warning_stay_apart(say: str, stance: Stance) -> None:
    assert [one.stance for one in read_statement(say, Tongue(Lexicon(), Words()))] == [stance]


def test_the_same_words_with_and_without_not_get_different_pictures() -> None:
    made = proposer(
        press_button={"phrases": ["press the button"]},
        press_link={"phrases": ["press the link"], "kind": "do-not"},
        leave_button={"phrases": ["do not press the button"]},
    )
    assert [one.picture for one in made.propose("Press the button.")] == ["press-button"]
    assert [one.picture for one in made.propose("Do not press the button.")] == ["leave-button"]
    assert [one.picture for one in made.propose("Do not press the link.")] == ["press-link"]
    assert made.propose("Press the link.") == []


def test_on_and_off_are_not_the_same() -> None:
    made = proposer(alarm_on={"phrases": ["turn the alarm on"]}, alarm_off={"phrases": ["turn the alarm off"]})
    assert [one.picture for one in made.propose("Switch the alarm on.")] == ["alarm-on"]
    assert [one.picture for one in made.propose("Switch the alarm off.")] == ["alarm-off"]
    assert [one.picture for one in made.propose("Do not switch the alarm off.")] == ["alarm-on"]


def test_a_picture_without_a_kind_is_never_proposed() -> None:
    assert proposer(bell={"phrases": ["ring the bell"], "kind": None}).propose("Ring the bell.") == []


# ---------------------------------------------------------------- what it is found by


def test_the_teams_own_same_words_find_pictures_too() -> None:
    words = Words.model_validate(texts({"same": [{"use": "thief", "not": ["scallywag"]}]}))
    picture = {"title": "Look", "alt": "A thief", "meaning": "Look for a thief.", "theme": "out", "kind": "advice",
               "phrases": ["look for a thief"], "licence": "CC0-1.0", "state": "drawn"}  # fmt: skip
    made = Proposer({"look": Pictogram.model_validate(texts(picture))}, Tongue(Lexicon(), words))
    assert [one.picture for one in made.propose("Look for a scallywag.")] == ["look"]


def test_the_reason_quotes_the_words_that_were_written() -> None:
    found = propose("Do not share your PIN with anyone.", library())
    assert found
    assert found[0].reason.startswith("because it says “Do not share”")
    assert "“PIN”" in found[0].reason


@pytest.mark.parametrize(
    "say",
    ["", " ", ".", "🙂", "Do not", "Never", "*|*", "the", "“", "no no no not", "Do not. Never. No!", "لا تفتح الباب",
     "a" * 10_000, "word " * 5_000, "\0", "If", "If when because", "*Lock* | your *door*."],
)  # fmt: skip
def test_any_words_at_all_are_taken_without_a_fall(say: str) -> None:
    found: Sequence[Proposal] = propose(say, library())
    assert len(found) <= MOST


def test_a_library_without_pictures_proposes_nothing() -> None:
    assert propose("Lock your door.", small_library()) == []


def test_a_statement_takes_less_than_a_twentieth_of_a_second() -> None:
    ready = proposer_for(library())
    said = [one["say"] for one in statements()[:60]]
    began = time.perf_counter()
    for say in said:
        ready.propose(say)
    assert (time.perf_counter() - began) / len(said) < 0.05


# ---------------------------------------------------------------- check and the command


def missing(*rows: dict[str, Any], rule: str = "missing-picture") -> list[Finding]:
    shown = {"pictograms": library().pictograms, "topics": {"a-topic": topic(*rows)}}
    found = all_rules()[rule].look(small_library(**shown))  # type: ignore[attr-defined]
    return [one for one in found if one.rule == rule]


def test_check_proposes_where_a_picture_is_missing_so_an_editor_need_not_search() -> None:
    [finding] = [
        one for one in missing({"say": "Keep your *PIN* secret."}) if one.level is Level.ERROR and one.text != "door"
    ]
    assert finding.suggestions
    assert set(finding.suggestions) <= set(library().pictograms)
    assert f"“{finding.suggestions[0]}”, because it says" in finding.message


def test_check_says_how_to_look_when_no_picture_surely_fits() -> None:
    [finding] = missing({"say": "Rinse the bottles."})
    assert finding.suggestions == ()
    assert "--for TEXT" in finding.message


def test_check_does_not_read_the_catalogue_when_no_picture_is_missing_so_it_stays_quick() -> None:
    for file in (ROOT / "easyread" / "check").rglob("*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            assert not (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("easyread.propose")), file


def row(say: str, picture: str, **more: Any) -> dict[str, Any]:
    return {"say": say, "picture": picture, **more}


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        (row("Keep the door shut.", "open-door-to-stranger"), row("Keep the door shut.", "keep-door-shut")),
        (
            row("Do not open the door.", "keep-door-shut", instead=row("Keep it shut.", "keep-door-shut")),
            row("Do not open the door.", "open-door-to-stranger", instead=row("Keep it shut.", "keep-door-shut")),
        ),
        (row("Tell your officer.", "scam-text"), row("Some texts are tricks.", "scam-text")),
    ],
)
def test_a_picture_of_the_wrong_act_beside_advice_is_found_before_print(
    bad: dict[str, Any], good: dict[str, Any]
) -> None:
    assert [one.text for one in missing(bad, rule="picture-kind")] == [bad["picture"]]
    assert missing(good, rule="picture-kind") == []


def test_no_shipped_leaflet_shows_the_wrong_act_beside_its_words() -> None:
    found = list(all_rules()["picture-kind"].look(library()))  # type: ignore[attr-defined]
    assert [str(one.place) for one in found] == []


def test_the_command_says_which_pictures_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pictograms", "--for", "Do not tell anyone your PIN."], root=ROOT) == 0
    said = capsys.readouterr().out
    assert "1. scam-call, because it says “Do not tell”" in said
    assert "only for the «do not» words" in said
    assert "2. pin-in-head" in said
    assert "for the words under “instead”" in said


def test_the_command_says_so_when_no_picture_surely_fits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pictograms", "--for", "Rinse", "the", "bottles."], root=ROOT) == 0
    assert "No picture surely fits." in capsys.readouterr().out


@pytest.mark.parametrize("words", ["", "...", "long " * LONGEST])
def test_no_words_or_too_many_are_refused_with_what_to_do(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pictograms", "--for", words], root=ROOT) == 2
    assert capsys.readouterr().err
