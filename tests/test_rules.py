"""Each rule's examples: what it must find, and what every rule must let pass."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest
from small_library import small_library

from easyread.check import check_text, explain, rules_page, vocabulary_for
from easyread.check.examine import Examiner
from easyread.check.passage import Passage, Story
from easyread.check.rule import LibraryRule, Rule, all_rules
from easyread.errors import UsageError
from easyread.finding import Finding
from easyread.load.lists import read_lists
from easyread.model import Library
from easyread.text import plain

WORDING = [rule for rule in all_rules().values() if not isinstance(rule, LibraryRule)]


@lru_cache(maxsize=1)
def library() -> Library:
    return small_library()


def findings(text: str, kind: str = "line") -> list[Finding]:
    passage = Passage(plain(text), kind, vocabulary_for(library()), Story())
    return list(Examiner().findings(passage))


def kind_of(rule: Rule) -> str:
    return "line" if not rule.kinds or "line" in rule.kinds else sorted(rule.kinds)[-1]


@pytest.mark.parametrize("rule", WORDING, ids=lambda rule: rule.id)
def test_a_rule_finds_its_bad_examples_and_says_what_to_write(rule: Rule) -> None:
    assert rule.bad
    for bad in rule.bad:
        found = [f for f in findings(bad.text, kind_of(rule)) if f.rule == rule.id]
        assert bad.find in [f.text for f in found], (bad.text, findings(bad.text, kind_of(rule)))
        if bad.better is not None:
            assert next(f for f in found if f.text == bad.find).suggestions[:1] == (bad.better,)


@pytest.mark.parametrize("rule", WORDING, ids=lambda rule: rule.id)
def test_good_examples_pass_every_rule(rule: Rule) -> None:
    assert rule.good
    for good in rule.good:
        assert findings(good, kind_of(rule)) == []


@pytest.mark.parametrize("rule", all_rules().values(), ids=lambda rule: rule.id)
def test_a_rule_says_why_and_who_says_so(rule: Rule) -> None:
    assert rule.id == rule.id.lower()
    assert rule.title
    assert not rule.title.endswith(".")
    assert rule.source
    assert rule.why.endswith(".")
    text = explain(rule.id)
    assert rule.why in text
    assert rule.source in text
    assert "Bad:" in text
    assert "Good:" in text
    assert f"## {rule.id}\n" in rules_page()


def test_every_kind_of_finding_of_loading_is_explained() -> None:
    names = re.compile(r'"([a-z]+(?:-[a-z]+)*)", (?:message|wrong)|^RULE = "([a-z-]+)"', re.MULTILINE)
    said = {
        found[1] or found[2]
        for file in (Path(__file__).parents[1] / "easyread" / "load").glob("*.py")
        for found in names.finditer(file.read_text("utf-8"))
    }
    assert {"yaml", "key", "name", "type", "contact-number"} <= said
    for name in said:
        assert "Why:" in explain(name)


def test_an_unknown_rule_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="passive"):
        explain("pasive")


def test_every_suggestion_of_the_lists_is_itself_easy() -> None:
    vocabulary = vocabulary_for(library())
    hard: set[str] = set()
    for kind, entries in read_lists().items():
        if kind in {"known", "state", "short", "fear", "no-ideas", "never-idea", "not-idea"}:
            continue
        for phrase, uses, _ in entries:
            for use in uses:
                for found in check_text(f"We say that {use.replace(chr(42), 'it')} here.", library()):
                    if found.rule in {"hard-word", "jargon", "idiom", "wordy", "latin", "abbreviation"}:
                        hard.add(f"{phrase} = {use} ({found.rule}: {found.text})")
    assert not hard, sorted(hard)
    assert vocabulary is not None
