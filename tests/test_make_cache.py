"""The cache: never an old leaflet for a new one, never a spoiled one, and the same bytes wherever it is made."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from making import ROOT, edit, leaflets, project, run
from tiny import TODAY

from easyread.leaflet import Leaflet
from easyread.load import open_library
from easyread.make.cache import Cache, Product
from easyread.make.stamp import inputs_of
from easyread.render.fonts import find_fonts
from easyread.tailor import tailor

PRODUCT = Product(pdf=b"%PDF-1.7 all of it", thumbnail=b"\x89PNG", pages=6, twin=b"<!doctype html>")
TOPIC_FILE = "content/topics/lock-door.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with fonts of its own, so that a test may change them."""
    root = project(tmp_path / "project")
    (root / "fonts").mkdir()
    for font in find_fonts(ROOT):
        (root / "fonts" / font.path.name).write_bytes(font.path.read_bytes())
    return root


def fonts_of(root: Path) -> list[Path]:
    return sorted((root / "fonts").iterdir())


def leaflet_of(root: Path, **choices: str) -> Leaflet:
    return tailor(open_library(root, TODAY), "lock-door", (), choices)


def key_of(root: Path, leaflet: Leaflet | None = None) -> str:
    return Cache(root, fonts_of(root)).key(leaflet or leaflet_of(root))


def add_byte(root: Path, path: str) -> None:
    with (root / path).open("ab") as file:
        file.write(b"\n")


def one_word(root: Path) -> None:
    edit(root, TOPIC_FILE, "Lock your back door first.", "Lock your front door first.")


CHANGES: dict[str, Callable[[Path], None]] = {
    "a word": one_word,
    "a picture": lambda root: add_byte(root, "pictograms/colour/open-door.svg"),
    "the style sheet": lambda root: add_byte(root, "templates/leaflet.css"),
    "the page": lambda root: add_byte(root, "templates/leaflet.html.jinja"),
    "the style sheet of the web page": lambda root: add_byte(root, "templates/twin.css"),
    "the script of the web page": lambda root: add_byte(root, "templates/twin.js"),
    "a drawn page part": lambda root: add_byte(root, "templates/foot-999.svg"),
    "a page part of another kind": lambda root: (root / "templates" / "logo.png").touch(),
    "the bold letters": lambda root: add_byte(root, "fonts/Andika-Bold.ttf"),
    "what a picture says": lambda root: edit(root, "pictograms/pictograms.yaml", "A picture of lock-door", "A lock"),
    "the force": lambda root: edit(root, "content/settings.yaml", "Northshire Police", "Southshire Police"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changes_a_leaflet_changes_its_key(root: Path, what: str) -> None:
    before = key_of(root)
    CHANGES[what](root)
    assert key_of(root) != before


def test_each_part_of_the_look_changes_the_key(root: Path) -> None:
    leaflet = leaflet_of(root)
    changes: dict[str, object] = {
               "size": 20.0, "line": 1.6, "letter_space": 0.1, "word_space": 0.1, "rows": 3, "weight": "key-words",
               "pictures": "line", "paper": "cream", "sheet": "a5", "colours": "quiet", "words_only": True,
               "stand_alone": True, "numbered": True}  # fmt: skip
    assert set(changes) == set(type(leaflet.look).__dataclass_fields__)
    looks = [replace(leaflet.look, **{name: value}) for name, value in changes.items()]  # type: ignore[arg-type]
    keys = {key_of(root, replace(leaflet, look=look)) for look in [leaflet.look, *looks]}
    assert len(keys) == len(looks) + 1


def test_times_and_what_is_not_on_the_page_leave_the_key_alone(root: Path, tmp_path: Path) -> None:
    before = key_of(root)
    for file in root.rglob("*"):
        os.utime(file, (1, 1))
    add_byte(root, "templates/index.html.jinja")
    add_byte(root, "templates/DESIGN.md")
    assert key_of(root) == before
    root.rename(tmp_path / "moved")
    assert key_of(tmp_path / "moved") == before


def test_whatever_goes_into_a_whole_build_wakes_it(root: Path) -> None:
    before = inputs_of(root, TODAY)
    for what, change in CHANGES.items():
        change(root)
        now = inputs_of(root, TODAY)
        assert now != before, what
        before = now
    add_byte(root, "templates/index.html.jinja")
    assert inputs_of(root, TODAY) != before
    assert inputs_of(root, TODAY.replace(day=25)) != inputs_of(root, TODAY)


def flip(data: bytes) -> bytes:
    return data[:40] + bytes([data[40] ^ 1]) + data[41:]


@pytest.mark.parametrize("spoil", [flip, lambda data: data[:-1], lambda data: data + b"x", lambda data: b""])
def test_a_spoiled_entry_counts_as_none(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    cache = Cache(tmp_path, ())
    key = "ab" + "0" * 62
    cache.keep(key, PRODUCT)
    assert cache.find(key) == PRODUCT
    file = cache.folder / "ab" / key
    file.write_bytes(spoil(file.read_bytes()))
    assert cache.find(key) is None
    cache.keep(key, PRODUCT)
    assert cache.find(key) == PRODUCT


def test_an_entry_under_another_ones_name_counts_as_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path, ())
    cache.keep("ab01", PRODUCT)
    (cache.folder / "ab" / "ab01").rename(cache.folder / "ab" / "ab02")
    assert cache.find("ab02") is None


def test_a_cache_that_cannot_be_written_costs_no_leaflet(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file where the folder should be", "utf-8")
    cache = Cache(tmp_path, ())
    cache.keep("ab01", PRODUCT)
    cache.trim()
    assert cache.find("ab01") is None


def test_the_cache_forgets_what_was_used_longest_ago(tmp_path: Path) -> None:
    cache = Cache(tmp_path, ())
    for number, key in enumerate(("aa01", "aa02", "aa03"), start=1):
        cache.keep(key, PRODUCT)
        os.utime(cache.folder / "aa" / key, (number, number))
    assert cache.find("aa01")  # used now
    cache.trim(most=(cache.folder / "aa" / "aa01").stat().st_size * 2)
    assert [bool(cache.find(key)) for key in ("aa01", "aa02", "aa03")] == [True, False, True]


def test_spoiled_entries_are_made_anew_and_fresh_draws_all_again_to_the_same_bytes(tmp_path: Path) -> None:
    root = project(tmp_path)
    run(root, "all")
    first = leaflets(root)
    entries = sorted((root / ".cache" / "leaflets").glob("??/*"))
    assert len(entries) == 2
    entries[0].write_bytes(flip(entries[0].read_bytes()))
    for pdf in (root / "output").rglob("*.pdf"):
        pdf.unlink()
    again = run(root, "all")
    assert "1 was drawn anew" in again.out
    assert leaflets(root) == first
    fresh = run(root, "all", "--fresh")
    assert "2 were drawn anew" in fresh.out
    assert leaflets(root) == first


def test_the_same_leaflet_has_the_same_bytes_whoever_makes_it(tmp_path: Path) -> None:
    made: list[dict[str, bytes]] = []
    for name, seed, zone, epoch, folder in (
        ("here", "1", "UTC", "", ROOT),
        ("there", "77", "Pacific/Auckland", "86400", tmp_path),
    ):
        root = project(tmp_path / name)
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
        environment |= {"SOURCE_DATE_EPOCH": epoch} if epoch else {}
        command = [sys.executable, str(ROOT / "build.py"), "--root", str(root), "--today", TODAY.isoformat(), "all"]
        done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        made.append(leaflets(root))
    assert len(made[0]) == 2
    assert made[0] == made[1]
