"""The neutral words that a homes file may use, all from the content: formats, choices, marks, kit, topics and packs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from easyread.load.packs import PackContent
from easyread.load.speak import near
from easyread.model import Library

_PARTS = re.compile(r"[,;|/+\n]+")


@dataclass(frozen=True)
class Vocabulary:
    """Word → what it means. Words are in small letters with hyphens; a cell may write them with blanks."""

    formats: Mapping[str, str]
    """Format word → need."""
    choices: Mapping[str, tuple[str, str]]
    marks: Mapping[str, str]
    """Mark → the ability that kit must not take."""
    kit: Mapping[str, str]
    topics: Mapping[str, str]
    packs: Mapping[str, str]

    @property
    def reader(self) -> frozenset[str]:
        """The words that say how the home's leaflets are made."""
        return frozenset((*self.formats, *self.choices, *self.marks))


def vocabulary_of(library: Library, content: PackContent) -> Vocabulary:
    """Every word that a homes file for this content may use."""
    kit: dict[str, str] = {}
    for id_, piece in content.pieces.items():
        kit |= {as_word(id_): id_, as_word(str(piece.name).replace("|", " ")): id_}
    packs: dict[str, str] = {}
    for name, recipe in content.recipes.items():
        packs |= {as_word(name): name, as_word(str(recipe.name)): name}
    topics: dict[str, str] = {}
    for slug, topic in library.topics.items():
        families = library.settings.families
        word = next(str(family.word) for id_, family in families.items() if id_ == topic.family)
        topics |= {
            slug: slug,
            as_word(str(topic.title).replace("|", " ")): slug,
            as_word(f"{word} {topic.number}"): slug,
        }
    return Vocabulary(
        formats={as_word(str(one.format_)): need for need, one in library.audiences.items()},
        choices=_choices(library, content),
        marks={str(mark): str(ability) for mark, ability in content.kit.marks.items()} if content.kit else {},
        kit=kit,
        topics=topics,
        packs=packs,
    )


def _choices(library: Library, content: PackContent) -> dict[str, tuple[str, str]]:
    """«size-24», «large-print-24», «cream»: a value alone where it is a word that only one choice has."""
    offered = {str(name): [str(value) for value in values] for name, values in library.settings.choices.items()}
    values = [value for some in offered.values() for value in some]
    formats = {str(one.format_) for one in library.audiences.values()}
    found: dict[str, tuple[str, str]] = {}
    for name, some in offered.items():
        beginnings = [name]
        if content.packs:
            beginnings += [str(alias) for alias, setting in content.packs.aliases.items() if str(setting) == name]
        for value in some:
            found |= {as_word(f"{begin}-{value}"): (name, value) for begin in beginnings}
            alone = as_word(value)
            if not value[:1].isdigit() and values.count(value) == 1 and alone not in formats and alone != "none":
                found[alone] = name, value
    return found


def as_word(said: str) -> str:
    """«Large print 24» → «large-print-24»."""
    return re.sub(r"[^a-z0-9.]+", "-", said.lower().replace("'", "").replace("’", "")).strip("-.")


def words_in(cell: str, known: Mapping[str, object] | Iterable[str]) -> list[str]:
    """The words of a cell: parted by commas, semicolons, bars or plus signs, or by blanks where that makes sense."""
    known = frozenset(known)
    found: list[str] = []
    for part in _PARTS.split(cell):
        word = as_word(part)
        if not word:
            continue
        single = [as_word(piece) for piece in part.split()]
        if word not in known and len(single) > 1:
            found += _longest_first(single, known)
        else:
            found.append(word)
    return list(dict.fromkeys(found))


def _longest_first(single: list[str], known: frozenset[str]) -> list[str]:
    """«large print 24 cream» → «large-print-24», «cream»."""
    found: list[str] = []
    at = 0
    while at < len(single):
        for end in range(len(single), at, -1):
            word = "-".join(single[at:end])
            if word in known or end == at + 1:
                found.append(word)
                at = end
                break
    return found


def meant(word: str, known: Iterable[str]) -> str:
    """The word that was probably meant, or nothing. Only ever one of ours: what stands in the cell is not repeated."""
    found = near(word, known)
    return found[0] if found else ""
