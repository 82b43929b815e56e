"""The card for a paper that must not be found: small, neutral outside, whole inside, and folded the right way."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from making import edit, project, run
from tiny import TODAY

from easyread.errors import NotMade
from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.make.orders import Order, leaflet_of, orders_for_all
from easyread.make.produce import Producer
from easyread.make.promises import promise_of, recorded_promise
from easyread.model import Library
from easyread.proof import prove
from easyread.proof.opening import open_pdf
from easyread.proof.paper import Paper
from easyread.proof.reading import Word
from easyread.render.card import ACROSS, DOWN
from easyread.tailor import tailor
from easyread.workshop import cards_of

ROOT = Path(__file__).parents[1]
CARD = "domestic-abuse"
TELLING = re.compile(r"abuse|domestic|hurt|violen|partner|police|crime|victim|helpline", re.IGNORECASE)
MM = 72 / 25.4


@cache
def library() -> Library:
    return open_library(ROOT, TODAY)


@cache
def producer() -> Producer:
    return Producer(library())


@cache
def card(need: str) -> tuple[Leaflet, bytes]:
    leaflet = tailor(library(), CARD, [need])
    return leaflet, producer().produce(leaflet).pdf  # it raises when the proof finds a fault


@cache
def panels(need: str) -> dict[tuple[int, int], str]:
    """The words of each panel, by its column and row on the sheet."""
    opened = open_pdf(card(need)[1])
    paper = Paper(opened, None)
    found: dict[tuple[int, int], list[Word]] = {}
    for word in paper.words:
        left, bottom, _, _ = word.box
        place = int(left / (210 * MM / ACROSS)), DOWN - 1 - int(bottom / (297 * MM / DOWN))
        found.setdefault(place, []).append(word)
    opened.close()
    return {place: " ".join(word.text for word in words) for place, words in found.items()}


@pytest.mark.parametrize("need", ["easy-read", "deaf", "down-syndrome"])
def test_the_card_is_one_sheet_that_keeps_the_promises_of_its_kind(need: str) -> None:
    leaflet, pdf = card(need)
    promise = promise_of(leaflet, producer().renderer.pages.plan(leaflet), library())
    sheet = (297, 420) if need == "down-syndrome" else (210, 297)
    assert (promise.floor, promise.contrast, promise.sheet, promise.page_label) == (16, 7, sheet, "")
    assert prove(pdf, promise).ok
    assert recorded_promise(pdf, library()) == promise  # ./run proof finds the promise by the neutral name


def test_a_card_whose_pictures_are_smaller_than_promised_fails() -> None:
    leaflet, pdf = card("easy-read")
    promise = promise_of(leaflet, producer().renderer.pages.plan(leaflet), library())
    assert promise.picture < 38
    too_small = prove(pdf, replace(promise, picture=38.0))
    assert any("picture-size" in fault for fault in too_small.failures())
    in_one_column = prove(pdf, replace(promise, across=1))
    assert any("picture-left" in fault for fault in in_one_column.failures())


@pytest.mark.parametrize("need", ["easy-read", "deaf"])
def test_whoever_sees_the_folded_card_or_its_file_learns_nothing(need: str) -> None:
    leaflet, pdf = card(need)
    there = panels(need)
    cover, back = there[0, 0], there[0, DOWN - 1]
    with pikepdf.open(BytesIO(pdf)) as file:
        described = " ".join(str(value) for value in file.docinfo.values())
    assert cover == leaflet.title.text
    for outside in (cover, back, described, leaflet.name):
        assert not TELLING.search(outside), outside
    assert str(library().settings.force) not in cover + back + described
    assert leaflet.help_line[1] in back
    assert leaflet.edition in back


def test_folded_lengthways_and_like_a_fan_the_panels_follow_one_another_upright() -> None:
    """Left column in front, right column behind it: both from the top. The fan hides all but the first and the last."""
    leaflet, _ = card("easy-read")
    there = panels("easy-read")
    rows = [" ".join(s.text for s in row.sentences) for part in leaflet.parts for row in part.rows]
    inside = [there[0, 1], there[0, 2], *(there[1, n] for n in range(DOWN))]
    assert " ".join(inside) == " ".join(rows)
    assert "Danger now?" in there[0, 3]
    assert "woman" in " ".join(there[1, n] for n in range(DOWN))


def test_nothing_on_the_card_stands_where_an_office_printer_cannot_print() -> None:
    opened = open_pdf(card("easy-read")[1])
    paper = Paper(opened, None)
    boxes = [run.box for run in paper.letters] + [figure.drawn for figure in paper.figures if figure.drawn]
    opened.close()
    assert min(box[0] for box in boxes) > 4.9 * MM
    assert max(box[2] for box in boxes) < (210 - 4.9) * MM
    assert min(box[1] for box in boxes) > 4.9 * MM
    assert max(box[3] for box in boxes) < (297 - 4.9) * MM


def test_women_men_and_lgbt_people_can_speak_write_and_sign() -> None:
    leaflet, _ = card("easy-read")
    printed = {library().contacts[id_].how for id_ in leaflet.contacts}
    assert printed >= {"voice", "web", "bsl", "email"}
    said = " ".join(panels("easy-read").values())
    for words in ("woman", "a man", "trans", "write", "Sign", "Press 55"):
        assert words in said
    assert not {id_ for id_ in card("deaf")[0].contacts if library().contacts[id_].how == "voice"}


def test_every_reader_gets_the_card_or_where_it_is_too_small_a_leaflet_in_their_own_size() -> None:
    sheets: dict[str, tuple[str, float]] = {}
    for need in library().audiences:
        leaflet = tailor(library(), CARD, [need])
        sheets[need] = leaflet.look.sheet, leaflet.look.size
        producer().renderer.pages.plan(leaflet)  # raises when the words do not fit
    wanted = {"easy-read": ("card", 16), "down-syndrome": ("card-a3", 22.6), "low-vision": ("a4", 28)}
    assert {need: sheets[need] for need in wanted} == wanted
    assert tailor(library(), CARD, [], {"sheet": "a4"}).look.sheet == "a4"


def test_a_choice_that_no_card_can_hold_is_refused_with_what_to_do() -> None:
    with pytest.raises(NotMade, match="a4"):
        tailor(library(), CARD, [], {"sheet": "card", "size": "28"})
    assert tailor(library(), CARD, [], {"size": "28"}).look.sheet == "a4"
    with pytest.raises(NotMade, match="not written for a card"):
        tailor(library(), "answer-door", [], {"sheet": "card"})


def test_the_card_is_made_only_by_name_and_in_a_file_that_does_not_name_it(tmp_path: Path) -> None:
    assert CARD not in {order.topic for order in orders_for_all(library())}
    root = project(tmp_path)
    topic = "content/topics/lock-door.yaml"
    edit(root, topic, "sections:\n", "private: yes\nunasked: no\nsheet: card\ncalled: for-you\nsections:\n")
    edit(root, topic, "        main: yes\n", "")
    edit(root, topic, "words: [ID card]\n", "")
    edit(root, topic, "      - say: Ask to see an ID card.\n        picture: lock-door\n        not: [deaf]\n", "")
    ran = run(root, "leaflet", "lock-door")
    assert ran.code == 0, ran.err
    assert "To fold a card" in ran.out
    made = [file.name for file in (root / "output").rglob("*.pdf")]
    assert made == ["for-you.pdf"]
    assert "lock-door" not in ran.out


def test_a_card_with_too_many_words_is_not_made_and_says_so(tmp_path: Path) -> None:
    root = project(tmp_path)
    topic = "content/topics/lock-door.yaml"
    more = "".join(f"      - say: Lock door {n} of your home.\n        picture: lock-door\n" for n in range(2, 14))
    edit(root, topic, "sections:\n", "sheet: card\nsections:\n")
    edit(root, topic, "words: [ID card]\n", more + "words: [ID card]\n")
    ran = run(root, "leaflet", "lock-door")
    assert ran.code == 4
    assert "panels" in ran.err
    assert not list((root / "output").rglob("*.pdf"))


def test_two_topics_cannot_have_files_of_one_name(tmp_path: Path) -> None:
    root = project(tmp_path, "shut-window")
    edit(root, "content/topics/shut-window.yaml", "sections:\n", "called: lock-door\nsections:\n")
    found = [f for f in open_library(root, TODAY).findings if f.rule == "same-name"]
    assert [(f.topic, f.text) for f in found] == [("shut-window", "lock-door")]
    edit(root, "content/topics/shut-window.yaml", "called: lock-door", "called: Lock Door")
    assert [f.rule for f in open_library(root, TODAY).findings if f.topic == "shut-window"] == ["type"]


def test_a_card_whose_contacts_are_all_overdue_is_not_handed_out() -> None:
    later = open_library(ROOT, TODAY.replace(year=TODAY.year + 2))
    assert library().topics[CARD].contacts
    with pytest.raises(NotMade, match="review dates"):
        tailor(later, CARD, ["deaf"])


def test_a_reader_group_and_the_comms_team_see_the_words_of_a_card_at_full_size() -> None:
    cards = cards_of(library(), CARD)
    assert len(cards.cards) == 6
    proof = leaflet_of(Order(CARD, numbered=True), library())
    assert (proof.look.sheet, proof.look.numbered) == ("a4", True)
