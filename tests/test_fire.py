"""Fire advice follows the landlord: with no setting nothing is said, and the wrong advice is never printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from making import edit, leaflets, project, run
from tiny import TODAY

from easyread.load import open_library
from easyread.make.orders import held_back, orders_for_all
from easyread.model import Library
from easyread.tailor import tailor

ROOT = Path(__file__).parents[1]
LOCK = "content/topics/lock-door.yaml"
ADVICE = """\
      - say: Stay in your home.
        picture: lock-door
        fire: stay-put
        main: yes
      - say: Get out of your home.
        picture: open-door
        fire: get-out
        main: yes
words: [ID card]
"""
STAY, GO = "Stay in your home.", "Get out of your home."
Advice = Literal["stay-put", "get-out"] | None


def burning(folder: Path, fire: Advice) -> Path:
    root = project(folder)
    edit(root, LOCK, "sections:\n", "follows: [fire]\nsections:\n")
    edit(root, LOCK, "words: [ID card]\n", ADVICE)
    if fire:
        edit(root, "content/settings.yaml", "language:", f"fire: {fire}\nlanguage:")
    return root


def said(content: Library, slug: str, need: str) -> list[str]:
    return [sentence.text for sentence in tailor(content, slug, [need]).sentences()]


def test_with_no_advice_from_the_landlord_the_topic_is_not_made_and_the_report_says_what_to_set(tmp_path: Path) -> None:
    root = burning(tmp_path, None)
    whole = run(root)
    assert leaflets(root) == {}
    assert "lock-door: It follows “fire” of content/settings.yaml, and that is not set." in whole.out
    assert "stay-put or get-out" in whole.out
    one = run(root, "leaflet", "lock-door")
    assert one.code == 4
    assert "“fire” of content/settings.yaml" in one.err
    assert leaflets(root) == {}
    changed = run(root, "changes", "--since", "2026-01-01").out
    assert "makes it" not in changed  # nobody waits for what no run will make
    assert "Current" not in run(root, "recall", "999").out


@pytest.mark.parametrize(("fire", "there", "not_there"), [("stay-put", STAY, GO), ("get-out", GO, STAY)])
def test_with_the_landlords_advice_every_reader_gets_that_and_never_the_other(
    tmp_path: Path, fire: Advice, there: str, not_there: str
) -> None:
    root = burning(tmp_path, fire)
    content = open_library(root, TODAY)
    assert held_back(content) == {}
    for need in content.audiences:
        assert there in said(content, "lock-door", need)
        assert not_there not in said(content, "lock-door", need)
    sheet = content.settings.model_copy(update={"choices": {**content.settings.choices, "sheet": ["fridge"]}})
    hung = tailor(replace(content, settings=sheet), "lock-door", [], {"sheet": "fridge"})
    assert there in [sentence.text for sentence in hung.sentences()]
    assert not_there not in [sentence.text for sentence in hung.sentences()]
    run(root, "leaflet", "lock-door")
    assert set(leaflets(root)) == {"easy-read/lock-door"}


def shipped(fire: Advice) -> Library:
    library = open_library(ROOT, TODAY)
    return replace(library, settings=library.settings.model_copy(update={"fire": fire}))


def followers() -> list[str]:
    return [slug for slug, topic in open_library(ROOT, TODAY).topics.items() if "fire" in topic.follows]


def test_the_shipped_settings_leave_fire_to_the_landlord_and_no_topic_with_fire_advice_is_made() -> None:
    library = open_library(ROOT, TODAY)
    assert library.settings.fire is None
    assert {order.topic for order in orders_for_all(library)}.isdisjoint(followers())


def test_a_shipped_statement_for_one_fire_advice_stands_in_a_topic_that_follows_it() -> None:
    for slug, topic in open_library(ROOT, TODAY).topics.items():
        bound = [one for section in topic.sections for one in section.statements if one.fire]
        assert not bound or "fire" in topic.follows, slug


@pytest.mark.parametrize("slug", followers())
def test_each_advice_gives_each_reader_other_words_in_the_shipped_topic(slug: str) -> None:
    own: dict[Advice, set[str]] = {}
    for fire in ("stay-put", "get-out"):
        statements = [s for section in shipped(fire).topics[slug].sections for s in section.statements]
        own[fire] = {s.picture for s in statements if s.fire == fire and s.picture}
    assert own["stay-put"]
    assert own["get-out"]
    for fire, other in (("stay-put", "get-out"), ("get-out", "stay-put")):
        content = shipped(fire)  # type: ignore[arg-type]
        for need in content.audiences:
            rows = [row.picture.id for part in tailor(content, slug, [need]).parts for row in part.rows if row.picture]
            assert own[fire] & set(rows), (need, fire)  # type: ignore[index]
            assert not (own[other] - own[fire]) & set(rows), (need, fire)  # type: ignore[index]
