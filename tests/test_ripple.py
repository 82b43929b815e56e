"""The ripple: topics from the person outwards, on the page that finds the leaflets, without any script."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from making import edit, project, run
from tiny import TODAY

from easyread.load import open_library

ROOT = Path(__file__).parents[1]
RING = re.compile(r"^ring: (resident|home|area|boundary)$", re.MULTILINE)


class Links(HTMLParser):
    """Ids of the page, and inside the list of rings what is linked under each of its headings, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.rings: dict[str, list[str]] = {}
        self.inside = self.script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Reads one tag."""
        values = dict(attrs)
        self.ids |= {values["id"] or ""} if "id" in values else set()
        if tag == "section":
            self.inside = values.get("class") == "rings"
        elif tag == "h3" and self.inside:
            self.rings[values["id"] or ""] = []
        elif tag == "a" and self.inside:
            list(self.rings.values())[-1].append((values["href"] or "").removeprefix("#"))


def test_the_index_can_be_read_from_the_person_outwards_as_well_as_by_family(tmp_path: Path) -> None:
    root = project(tmp_path, "trim-bush", "shut-window", "wear-alarm")
    for slug, ring in (("trim-bush", "boundary"), ("shut-window", "home"), ("wear-alarm", "resident")):
        edit(root, f"content/topics/{slug}.yaml", "sections:\n", f"ring: {ring}\nsections:\n")
    edit(root, "content/topics/lock-door.yaml", "sections:\n", "ring: home\nsections:\n")
    run(root)
    page = Links()
    page.feed((root / "output" / "index.html").read_text("utf-8").split("<script>")[0])
    assert page.rings == {"ring-resident": ["door-4"], "ring-home": ["door-1", "door-3"], "ring-boundary": ["door-2"]}
    assert {link for links in page.rings.values() for link in links} <= page.ids
    assert page.ids >= {"family-door"}


def test_every_topic_says_itself_which_ring_it_is_about() -> None:
    silent = [
        file.stem
        for file in sorted((ROOT / "content" / "topics").glob("*.yaml"))
        if not RING.search(file.read_text("utf-8"))
    ]
    assert silent == []


def test_what_is_fitted_to_the_home_is_not_listed_as_about_the_person() -> None:
    topics = open_library(ROOT, TODAY).topics
    assert {topics[slug].ring for slug in ("door-chain-mirror", "window-alarm", "answer-door")} == {"home"}
    assert {topics[slug].ring for slug in ("attack-alarm", "bag-bells")} == {"resident"}
