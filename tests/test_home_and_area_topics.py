"""Topics about the home, the area and going out: fire advice that follows the landlord, and what a body can do."""

from __future__ import annotations

import dataclasses
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from tiny import TODAY

from easyread.approvals import waiting
from easyread.check import check
from easyread.finding import Level
from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.make.orders import held_back
from easyread.model import Library
from easyread.pack import Home, make_pack
from easyread.proof.reading import words_of
from easyread.proof.sheets import Letters
from easyread.tailor import tailor

ROOT = Path(__file__).parents[1]
FIRE = "fire-overlap"
TOPICS = ("bushes-paths", "street-lights", "ramps-rails", "pendant-phone", "kit-card", "out-and-about")
CANNOT_HEAR = ("deaf", "hard-of-hearing")


@cache
def library(fire: Literal["stay-put", "get-out"] | None = None) -> Library:
    real = open_library(ROOT, TODAY)
    return dataclasses.replace(real, settings=real.settings.model_copy(update={"fire": fire}))


def said(leaflet: Leaflet) -> list[str]:
    """The words of every row, as they are read aloud."""
    return [" ".join(sentence.text for sentence in row.sentences) for part in leaflet.parts for row in part.rows]


def advice(topic: str, *needs: str, fire: Literal["stay-put", "get-out"] | None = None) -> str:
    return " ".join(said(tailor(library(fire), topic, list(needs))))


# ---------------------------------------------------------------- fire


@pytest.mark.parametrize("fire", [None, "stay-put", "get-out"])
def test_the_fire_leaflet_passes_the_check_whatever_the_landlord_says(
    fire: Literal["stay-put", "get-out"] | None,
) -> None:
    alone = dataclasses.replace(library(fire), topics={FIRE: library(fire).topics[FIRE]}, held={})
    assert [str(one) for one in check(alone) if one.level is not Level.INFO and one.topic == FIRE] == []


def test_nobody_gets_fire_advice_before_the_landlord_has_chosen_it() -> None:
    assert "stay-put or get-out" in held_back(library())[FIRE]
    assert held_back(library("stay-put")) == held_back(library("get-out")) == {}


def test_a_reader_is_told_to_stay_or_to_go_but_never_both() -> None:
    stay, go = advice(FIRE, fire="stay-put"), advice(FIRE, fire="get-out")
    assert "Stay in if there is no smoke or heat in your home." in stay
    assert "Get out if smoke or heat comes in." in stay
    assert "when the fire alarm starts" not in stay
    assert "Get out when the fire alarm starts." in go
    assert "Stay in" not in go


@pytest.mark.parametrize("fire", ["stay-put", "get-out"])
def test_whatever_the_landlord_says_a_reader_leaves_a_home_that_burns(fire: Literal["stay-put", "get-out"]) -> None:
    told = advice(FIRE, fire=fire)
    assert "If your home is on fire, get out. Shut the door behind you." in told
    assert "Shut the door behind you. Use the stairs. Leave the lift. Phone 999." in told


def test_a_page_of_main_things_never_says_get_out_without_saying_of_which_fire() -> None:
    main = tailor(library("stay-put"), FIRE, ["brain-injury"]).parts[1]
    words = [" ".join(sentence.text for sentence in row.sentences) for row in main.rows]
    assert any("on fire" in line for line in words)
    assert not [line for line in words if line.startswith(("Get out", "Stay"))]


@pytest.mark.parametrize("need", CANNOT_HEAR)
def test_a_reader_who_cannot_hear_the_smoke_alarm_asks_for_one_that_flashes_and_shakes(need: str) -> None:
    told = advice(FIRE, need, fire="get-out")
    assert "Ask for an alarm that flashes and shakes your bed." in told
    assert "Get out when the alarm light flashes." in told
    assert "Phone 999" not in told


def test_a_wheelchair_user_is_sent_to_a_plan_and_not_to_the_stairs() -> None:
    told = advice(FIRE, "wheelchair", fire="stay-put")
    assert "stairs" not in told
    assert "Ask your landlord for a plan to get you out." in told
    assert "Hang your keys on a low hook." in told


def test_the_fire_service_approves_every_line_that_is_about_fire() -> None:
    topic = library("stay-put").topics[FIRE]
    rows = [statement for section in topic.sections for statement in section.statements]
    asked = {str(one.place) for one in waiting(library("stay-put")) if one.topic == FIRE and "fire service" in one.who}
    assert {str(statement.say.place) for statement in rows} <= asked


# ---------------------------------------------------------------- what a body can do


@pytest.mark.parametrize("need", CANNOT_HEAR)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_reader_who_cannot_hear_is_never_told_to_phone(topic: str, need: str) -> None:
    told = said(tailor(library(), topic, [need]))
    assert [line for line in told if line.startswith(("Phone ", "Put the phone down"))] == []


def test_a_bag_hangs_at_the_side_of_a_wheelchair_where_its_owner_sees_it() -> None:
    assert "Keep your bag at your side, not behind you." in advice("out-and-about", "wheelchair")


def test_a_hand_that_cannot_hold_gets_another_way_to_use_a_rail_a_torch_and_a_button() -> None:
    assert "Put your arm along the rail." in advice("ramps-rails", "weak-grip")
    assert "Wear a light on a cord." in advice("street-lights", "weak-grip")
    assert "Ask for a button that is easy to press." in advice("pendant-phone", "weak-grip")


def test_a_help_button_stays_on_the_person() -> None:
    assert "Wear the button on you, not on your wheelchair." in advice("pendant-phone", "wheelchair")
    assert "Leave the button on. Sleep with it on." in advice("pendant-phone", "forgetful")


def test_a_forgetful_reader_who_is_lost_has_a_card_to_show() -> None:
    told = advice("out-and-about", "forgetful")
    assert "Take a card with a helper's phone number." in told
    assert "Show your card to a shop worker." in told


# ---------------------------------------------------------------- the list of things, and dates


def test_the_list_of_things_has_each_thing_of_the_pilot_once() -> None:
    told = said(tailor(library(), "kit-card"))
    things = ("Door chain:", "Mirror:", "Sticker:", "Window alarm:", "Outside light:", "Small alarm:", "Bag bell:")
    assert [sum(line.startswith(thing) for line in told) for thing in things] == [1] * len(things)


def test_the_words_about_the_phone_change_are_read_again_when_it_has_happened() -> None:
    assert library().topics["pendant-phone"].review <= date(2027, 1, 31)


# ---------------------------------------------------------------- a long address


def _line(text: str, baseline: float) -> Letters:
    box = (0.0, baseline, 100.0, baseline + 12)
    return Letters(0, text, box, 12.0, "Andika", (0, 0, 0), 1.0, 0, 0, None, baseline, True, False)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("Go to fixmystreet. ", "example.gov.uk.", ["Go", "to", "fixmystreet.example.gov.uk."]),
        ("Write to report@", "example.gov.uk.", ["Write", "to", "report@example.gov.uk."]),
        ("Tell the council. ", "Then wait.", ["Tell", "the", "council.", "Then", "wait."]),
        ("Tell the ", "council.", ["Tell", "the", "council."]),
    ],
)
def test_an_address_over_two_lines_is_read_as_one_so_that_it_is_proved_right(
    first: str, second: str, words: list[str]
) -> None:
    assert [word.text for word in words_of([(_line(first, 40), None), (_line(second, 24), None)])] == words


def test_no_pack_takes_the_list_of_kit_with_the_other_topics_of_the_home() -> None:
    pack = make_pack(library(), [Home("H01", packs=("ring-home",))], drafts=True)
    topics = {leaflet.topic for leaflet in pack.leaflets()}
    assert "keys" in topics
    assert "kit-card" not in topics
