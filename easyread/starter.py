"""Starter: a new topic in whole sentences, which passes `check` as it stands and waits for better words.

An editor learns the shape of a topic from a leaflet that can be made at once, and replaces it sentence by sentence.
Nothing in it names a place, a number or a need, so it holds in every project.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from easyread.check import check_text
from easyread.editions import read_all
from easyread.errors import UsageError
from easyread.finding import any_error
from easyread.load.files import LONGEST_ID, is_id
from easyread.model import Library
from easyread.routes import mentions

TOPICS = "content/topics"
LONGEST_LINE = 18
"""Letters in a line of the title; a longer one would have to be set smaller (templates/DESIGN.md)."""
FIRST_TITLE = "New leaflet"
"""Where the id makes no title in easy words."""
LIKE = 0.6
"""So many of a sentence's words (0 to 1) a picture's own words must have to be chosen for it."""
_SMALL = frozenset("an and at can do for if in is it not of on or the them they this to with you your".split())
COMMON_SENSE = "GEN"
"""The key in sources.yaml for advice that no published source stands behind: somebody must approve it."""
QUESTIONS = (("What do you do first?", 0), ("Who can you tell?", 1), ("What do you do | if you are not sure?", 4))
"""What is asked, and which picture of the starter answers it, counted from 0 with what stands «instead»."""


@dataclass(frozen=True)
class Advice:
    """One placeholder statement."""

    say: str
    instead: str = ""
    main: bool = False


PARTS: tuple[tuple[str, tuple[Advice, ...]], ...] = (
    (
        "What to do",
        (
            Advice("*Stop* and think first.", main=True),
            Advice("Tell *someone you trust*.", main=True),
            Advice("Do not *hurry*.", instead="Take your time."),
        ),
    ),
    (
        "If you are | not sure",
        (
            Advice("You can ask for *help*.", main=True),
            Advice("Ask *someone you trust* | to read this with you."),
            Advice("You can say *no*."),
        ),
    ),
)
SUPPORTER = (
    "Read one page at a time.",
    "Look at the pictures together.",
    "Wait for the person | to answer.",
)


def topic_file(library: Library, id_: str) -> Path:
    """The file of a new topic.

    Raises `UsageError` when the id cannot be a file's name or is taken already.
    """
    if not is_id(id_):
        near = re.sub(r"[^a-z0-9]+", "-", id_.lower()).strip("-")[:LONGEST_ID].strip("-")
        do = f"Write “{near}”." if near and is_id(near) else "For example: lock-your-door."
        raise UsageError(
            f"“{id_}” cannot be the name of a topic: it becomes a file's name, in small letters, digits and hyphens.",
            do,
        )
    file = library.root / TOPICS / f"{id_}.yaml"
    if file.exists() or f"topics/{id_}" in library.paths:
        raise UsageError(f"There is a topic {id_} already ({TOPICS}/{id_}.yaml).", "Open it, or choose another name.")
    return file


def starter(library: Library, id_: str, family: str | None = None) -> str:
    """The YAML of a new topic. ``family`` is one of settings.yaml; without it, the first one there.

    Raises `UsageError` when there is no such family.
    """
    families = [str(name) for name in library.settings.families]
    if not families or (family is not None and family not in families):
        what = f"There is no family “{family}”." if family is not None else "There is no family."
        do = f"Use one of these: {', '.join(families)}." if families else "Add one to content/settings.yaml."
        raise UsageError(what, do)
    chosen = family or families[0]
    pictures = _Pictures(library)
    lines = [
        "# yaml-language-server: $schema=../topic.schema.json",
        "#",
        "# A starter. Replace every sentence and its picture with your own, then: ./run check",
        "# « | » marks a pause, *stars* mark the words that matter most. At most three statements are main.",
        "",
        f"title: {_title(library, id_)}",
        "about: What to do and who can help.",
        f"family: {chosen}",
        f"number: {free_number(library, chosen)}",
        f"picture: {pictures.fitting(id_.replace('-', ' '))}",
        f"review: {_in_two_years(library.today).isoformat()}",
        "state: draft",
        "sections:",
    ]
    source = f"source: [{COMMON_SENSE}]" if COMMON_SENSE in library.sources else ""
    used: list[str] = []
    for heading, statements in PARTS:
        lines += [f"  - heading: {heading}", "    statements:"]
        for advice in statements:
            picture = pictures.fitting(advice.say, warns=bool(advice.instead))
            used.append(picture)
            lines += _said("      ", advice.say, picture, source)
            if advice.main:
                lines.append("        main: yes")
            if advice.instead:
                picture = pictures.fitting(advice.instead)
                used.append(picture)
                lines += ["        instead:"]
                lines += [
                    f"          {line}" for line in (f"say: {_quoted(advice.instead)}", f"picture: {picture}", source)
                ]
    lines += ["# For the person who helps: how to read it together. Not in a private topic.", "supporter:"]
    for say in SUPPORTER:
        lines += _said("  ", say, pictures.fitting(say), "")
    lines += _questions(used)
    contacts = _contacts(library)
    lines += ["# Who to contact at the end.", f"contacts: [{', '.join(contacts)}]"] if contacts else []
    return "\n".join(line for line in lines if line.strip() or not line) + "\n"


def free_number(library: Library, family: str) -> int:
    """The first number of a family that no topic has, and that no leaflet in somebody's home has had."""
    taken = {topic.number for topic in {**library.topics, **library.held}.values() if topic.family == family}
    word = next(str(entry.word) for name, entry in library.settings.families.items() if name == family)
    for one in read_all(library.root)[0]:
        name, _, number = one.code.rpartition(" ")
        if name == word and number.isdigit():
            taken.add(int(number))
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


def _said(indent: str, say: str, picture: str, source: str) -> list[str]:
    lines = [f"{indent}- say: {_quoted(say)}", f"{indent}  picture: {picture}"]
    return [*lines, f"{indent}  {source}"] if source else lines


def _quoted(say: str) -> str:
    return f'"{say}"' if say.startswith("*") else say


def _questions(pictures: Sequence[str]) -> list[str]:
    """Three questions, each with two pictures of the topic; none where it has only one picture."""
    if len(set(pictures)) < 2:
        return []
    lines = ["# To see together whether it is clear: the reader points at the picture.", "questions:"]
    for n, (ask, at) in enumerate(QUESTIONS):
        right = pictures[at]
        other = next(one for one in (*pictures[at + 1 :], *pictures) if one != right)
        shown = (right, other) if n % 2 == 0 else (other, right)
        lines += [f"  - ask: {ask}", f"    pictures: [{', '.join(shown)}]", f"    right: {right}"]
    return lines


def _title(library: Library, id_: str) -> str:
    """The id as a title of one or two lines, if it reads well; else the words that every new leaflet has."""
    words = id_.replace("-", " ")
    title = words[:1].upper() + words[1:]
    if title.lower() in {"null", "yes", "no", "true", "false"} or mentions(title, library.contacts):
        return FIRST_TITLE
    lines = _two_lines(title.split(" "))
    if not lines or any_error(check_text(title, library)):
        return FIRST_TITLE
    return " | ".join(lines)


def _two_lines(words: Sequence[str]) -> list[str]:
    """Words on at most two lines of at most `LONGEST_LINE` letters, the lines as even as can be; empty if not."""
    whole = " ".join(words)
    ways = [[" ".join(words[:n]), " ".join(words[n:])] for n in range(1, len(words))]
    fitting = [way for way in ways if max(map(len, way)) <= LONGEST_LINE]
    if fitting and len(whole) > LONGEST_LINE // 2:
        return min(fitting, key=lambda way: max(map(len, way)))
    return [whole] if len(whole) <= LONGEST_LINE else []


def _in_two_years(today: date) -> date:
    """A review date at most 24 months ahead (STANDARDS gate M1)."""
    return date(today.year + 2, today.month, min(today.day, 28))


def _contacts(library: Library) -> list[str]:
    settings = library.settings
    wanted = dict.fromkeys([str(settings.proof_contact), *map(str, settings.help_)])
    return [id_ for id_ in wanted if id_ in library.contacts and not library.contacts[id_].urgent]


class _Pictures:
    """Chooses a picture for a sentence, each picture once while there are others."""

    def __init__(self, library: Library) -> None:
        self.words = {
            str(id_): _words([id_.replace("-", " "), entry.title, entry.meaning, *entry.phrases])
            for id_, entry in library.pictograms.items()
            if entry.state != "wanted" and library.picture_file(str(id_)).is_file()
        }
        self.advice = {str(id_) for id_, entry in library.pictograms.items() if entry.kind in {"advice", "helper"}}
        page = library.page
        self.of_page = [str(one) for one in (page.help_picture, page.main_picture, page.contact_picture)]
        self.used: Counter[str] = Counter()

    def fitting(self, say: str, *, warns: bool = False) -> str:
        """The drawn picture whose own words are most like the sentence's; where none is, one of the page's own.

        Words that say what not to do (``warns``) get no picture of what to do.
        """
        wanted = _words([say])

        def like(id_: str) -> tuple[float, float]:
            common = len(wanted & self.words[id_])
            return common / max(len(wanted), 1), common / max(len(self.words[id_]), 1)

        free = (id_ for id_ in self.words if not self.used[id_] and not (warns and id_ in self.advice))
        best = max(free, key=like, default="")
        if not best or like(best)[0] < LIKE:
            best = min(self.of_page, key=lambda id_: self.used[id_])
        self.used[best] += 1
        return best


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[a-z]{2,}", text.lower())} - _SMALL
