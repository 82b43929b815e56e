"""What goes into each home's pack, in print order. Homes that get the same are one combination, made once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from easyread.check import check
from easyread.errors import ContentError, EasyReadError, UsageError
from easyread.finding import Finding, Level
from easyread.leaflet import Leaflet
from easyread.load.packs import PackContent, PackRecipe, Packs, Prices, read_pack_content
from easyread.make.findings import with_page_findings
from easyread.make.orders import held_back
from easyread.model import Library
from easyread.pack.covers import cover_of, supporter_of
from easyread.pack.homes import RULE, Home
from easyread.render.grid import grid_of
from easyread.tailor import Reader, look_of, put_together, tailor
from easyread.workshop import workshop_findings

MOST_TOPICS = 40
A4 = "A4"
_MANY = 12


@dataclass(frozen=True)
class Combination:
    """What some homes get alike: a cover without its code, the leaflets in order, a page for the helper or none."""

    cover: Leaflet
    leaflets: tuple[Leaflet, ...]
    supporter: Leaflet | None = None

    @property
    def parts(self) -> tuple[Leaflet, ...]:
        """Everything in it, in print order."""
        return (self.cover, *self.leaflets, *([self.supporter] if self.supporter else []))


@dataclass(frozen=True)
class Checklist:
    """What the officer's sheet for a home says: the kit, with whether it has a battery, and what is in the pack."""

    kit: tuple[tuple[str, bool], ...]
    leaflets: tuple[tuple[str, str, str], ...]
    """(code, title, edition)"""
    format: str


@dataclass(frozen=True)
class PlannedHome:
    """One home's place in the walking order, and which combination and checklist are its own (by number)."""

    code: str
    combination: int
    checklist: int
    copies: int


@dataclass(frozen=True)
class Pack:
    """Everybody's packs, planned: nothing in here says why a home gets what it gets."""

    library: Library
    content: PackContent
    homes: tuple[PlannedHome, ...]
    combinations: tuple[Combination, ...]
    checklists: tuple[Checklist, ...]
    folded: str = ""
    """The size of the folded page where the packs are booklets: A5 or A4."""
    drafts: bool = False
    skipped: tuple[Finding, ...] = ()
    """Why rows of the file are not in it."""
    left_out: int = 0
    """How many rows that is."""
    notes: tuple[str, ...] = ()
    """What else an officer should know."""

    @property
    def packs(self) -> Packs:
        """The pack file, which is there."""
        assert self.content.packs is not None
        return self.content.packs

    @property
    def prices(self) -> Prices:
        """The price file, which is there."""
        assert self.content.prices is not None
        return self.content.prices

    def leaflets(self) -> list[Leaflet]:
        """Each different leaflet once, covers and helper's pages left out."""
        return list(dict.fromkeys(leaflet for one in self.combinations for leaflet in one.leaflets))


def make_pack(
    library: Library,
    homes: Sequence[Home],
    *,
    drafts: bool = False,
    folded: str = "",
    skip_bad: bool = False,
    content: PackContent | None = None,
    skipped: Sequence[Finding] = (),
) -> Pack:
    """Plans the packs of some homes, in their order.

    ``drafts``: topics need not be approved. ``folded``: leaflets are laid out for booklets of that page (A5 or A4).
    ``skip_bad`` leaves out homes that cannot get what the file asks for; ``skipped`` are findings about others that
    were left out before.

    Raises `ContentError` when the pack files or a home are not right, `UsageError` when no home is left.
    """
    content = content or read_pack_content(library)
    if content.packs is None or content.kit is None or content.prices is None or content.findings:
        raise ContentError("No packs can be made: their files have errors.", "Correct these first.", content.findings)
    desk = _Desk(library, content, drafts, folded)
    for home in homes:
        desk.plan(home)
    if desk.problems and not skip_bad:
        raise ContentError(
            "Nothing was made.", "Correct the rows named above, or say --skip-bad to make the others.", desk.problems
        )
    if not desk.homes:
        raise UsageError("There is no home to make a pack for.", "Look at the rows of the homes file.")
    return Pack(
        library=library,
        content=content,
        homes=tuple(desk.homes),
        combinations=tuple(desk.combinations),
        checklists=tuple(desk.checklists),
        folded=folded,
        drafts=drafts,
        skipped=(*skipped, *desk.problems),
        notes=tuple(desk.notes),
        left_out=len({finding.place.line for finding in skipped}) + desk.left_out,
    )


def rows_in_words(rows: Sequence[int]) -> str:
    """«Row 5», «Rows 2–35», «Rows 2, 4 and 30 more»."""
    if len(rows) == 1:
        return f"Row {rows[0]}"
    if list(rows) == list(range(rows[0], rows[-1] + 1)):
        return f"Rows {rows[0]}–{rows[-1]}"
    shown = ", ".join(map(str, rows[:_MANY]))
    return f"Rows {shown}" + (f" and {len(rows) - _MANY} more" if len(rows) > _MANY else "")


class _Desk:
    def __init__(self, library: Library, content: PackContent, drafts: bool, folded: str) -> None:
        self.library, self.content, self.drafts, self.folded = library, content, drafts, folded
        self.wrong: dict[str, list[Home]] = {}
        """What is wrong, and for which homes: the same thing is said once."""
        self.notes: dict[str, None] = {}
        self.homes: list[PlannedHome] = []
        self.combinations: dict[Combination, int] = {}
        self.checklists: dict[Checklist, int] = {}
        self.refused = dict(_not_for_packs(library, drafts))
        self._known: dict[tuple[object, ...], tuple[int, int] | tuple[str, ...]] = {}
        self._leaflets: dict[tuple[object, ...], Leaflet] = {}

    @property
    def problems(self) -> list[Finding]:
        """A finding for each thing that is wrong, at the first row that has it, with all the rows."""
        return [
            Finding(homes[0].place, Level.ERROR, RULE, f"{rows_in_words([home.place.line for home in homes])}: {why}")
            for why, homes in self.wrong.items()
        ]

    @property
    def left_out(self) -> int:
        """How many homes something is wrong with."""
        return len({home.code for homes in self.wrong.values() for home in homes})

    def plan(self, home: Home) -> None:
        """Enters a home, or what is wrong with it."""
        key = (home.needs, home.choices, home.marks, home.kit, home.topics, home.packs)
        if key not in self._known:
            try:
                self._known[key] = self._planned(home)
            except EasyReadError as error:
                self._known[key] = (str(error),)
        known = self._known[key]
        if isinstance(known[0], str):
            for why in map(str, known):
                self.wrong.setdefault(why, []).append(home)
        else:
            combination, checklist = known
            self.homes.append(PlannedHome(home.code, int(combination), int(checklist), home.copies))

    def _planned(self, home: Home) -> tuple[int, int] | tuple[str, ...]:
        reader = put_together(self.library, home.needs, dict(home.choices))
        recipes = [self.content.recipes[name] for name in home.packs]
        topics = self._topics(home, recipes)
        wrong = [f"{slug} cannot be in a pack: {self.refused[slug]}" for slug in topics if slug in self.refused]
        wrong += self._does_not_serve(home)
        if not topics:
            wrong.append("There is no leaflet in this pack. Name a topic, or kit that has one.")
        if len(topics) > MOST_TOPICS:
            wrong.append(f"{len(topics)} leaflets are too many for one pack. Name fewer.")
        if wrong:
            return tuple(wrong)
        choices = self._choices(home, reader)
        leaflets = tuple(self._leaflet(slug, home.needs, choices) for slug in topics)
        words = self.content.packs.words if self.content.packs else None
        assert words is not None
        cover = cover_of(self.library, words, topics, home.needs, dict(choices))
        helping = not recipes or any(recipe.supporter for recipe in recipes)
        sheet = _sheet_choices(choices)
        supporter = supporter_of(self.library, words, topics, sheet) if helping else None
        combination = Combination(cover, leaflets, supporter)
        pieces = self.content.pieces
        checklist = Checklist(
            kit=tuple((str(pieces[id_].name).replace(" | ", " "), bool(pieces[id_].battery)) for id_ in home.kit),
            leaflets=tuple((one.code, one.title.text, one.edition) for one in leaflets),
            format=reader.format,
        )
        return (
            self.combinations.setdefault(combination, len(self.combinations)),
            self.checklists.setdefault(checklist, len(self.checklists)),
        )

    def _topics(self, home: Home, recipes: Sequence[PackRecipe]) -> list[str]:
        """The topics of a home's pack in print order: what all get, its kit, the rings, its own, what stands last."""
        kit = [str(topic) for id_ in home.kit if (topic := self.content.pieces[id_].topic) is not None]
        topics = [str(topic) for recipe in recipes for topic in recipe.topics]
        topics += kit if not recipes or any(recipe.kit for recipe in recipes) else []
        rings = {ring for recipe in recipes for ring in recipe.rings}
        known = self.library.topics
        ready = [slug for slug, topic in known.items() if topic.ring in rings and not topic.private and topic.unasked]
        topics += [slug for slug in ready if slug not in self.refused]
        for slug in ready:
            if slug in self.refused:  # nobody named it: the pack is made without it, and that is said
                self.notes[f"{slug} is left out of the packs by ring: {self.refused[slug]}"] = None
        last = [str(topic) for recipe in recipes for topic in recipe.last]
        return list(dict.fromkeys([*(t for t in (*topics, *home.topics) if t not in last), *last]))

    def _does_not_serve(self, home: Home) -> Iterable[str]:
        """Kit that takes what this home's marks rule out, without the variant that serves."""
        marks = self.content.kit.marks if self.content.kit else {}
        without = {str(ability): mark for mark, ability in marks.items() if str(mark) in home.marks}
        for id_ in home.kit:
            piece = self.content.pieces[id_]
            for ability in map(str, piece.takes):
                if ability not in without or (piece.variant is not None and str(piece.variant) in home.kit):
                    continue
                variant = f"Add or use “{piece.variant}”, or take it out." if piece.variant else "Take it out."
                yield f"The kit “{id_}” does not go with “{without[ability]}”. {variant}"

    def _choices(self, home: Home, reader: Reader) -> tuple[tuple[str, str], ...]:
        """The home's choices, and for a booklet the sheet its pages are laid out on."""
        if self.folded in ("", A4):
            return home.choices
        offered = {str(name): [str(value) for value in some] for name, some in self.library.settings.choices.items()}
        sheet = next((one for one in offered.get("sheet", []) if one.upper() == self.folded), "")
        instead = f"Say --fold {A4}: {A4} pages on A3 paper, with no letter smaller. Or leave --fold out, and staple."
        if not sheet:
            raise UsageError(f"No pages of {self.folded} can be laid out with this content.", instead)
        choices = tuple({**dict(home.choices), "sheet": sheet}.items())
        wanted = _wanted_size(self.library, home, reader)
        laid = grid_of(look_of(put_together(self.library, home.needs, dict(choices)))).size
        if laid < wanted:
            raise UsageError(
                f"On {self.folded} the letters would be {laid:g} point, and this format asks for {wanted:g}.", instead
            )
        return tuple(sorted(choices))

    def _leaflet(self, slug: str, needs: tuple[str, ...], choices: tuple[tuple[str, str], ...]) -> Leaflet:
        key = (slug, needs, choices)
        if key not in self._leaflets:
            self._leaflets[key] = tailor(self.library, slug, needs, dict(choices))
        return self._leaflets[key]


def _wanted_size(library: Library, home: Home, reader: Reader) -> float:
    """The size below which a fold may not go: what the reader chose, or what a need asks for beyond the standard.

    The standard page itself is 16 point on A5 (templates/DESIGN.md section 3), the floor for every letter.
    """
    base = put_together(library, ()).number("size", 0)
    size = reader.number("size", 0)
    return size if dict(home.choices).get("size") or size > base else 0.0


def _sheet_choices(choices: Sequence[tuple[str, str]]) -> dict[str, str]:
    return {name: value for name, value in choices if name == "sheet"}


def _not_for_packs(library: Library, drafts: bool) -> Mapping[str, str]:
    """Topics that may not be in a pack, and why."""
    refused: dict[str, str] = {}
    findings = with_page_findings(check(library, workshop_findings(library)), library, ())
    wrong = {finding.topic for finding in findings if finding.level is Level.ERROR and finding.topic}
    held = held_back(library)
    slugs = {path.removeprefix("topics/") for path in library.paths if path.startswith("topics/")}
    for slug in sorted(slugs):
        topic = library.topics.get(slug)
        if topic is None or slug in wrong:
            refused[slug] = "it has errors. ./run check lists them."
        elif topic.private:
            refused[slug] = "it is private. It is only given by hand, at a safe moment."
        elif slug in held:
            refused[slug] = held[slug]
        elif topic.state != "approved" and not drafts:
            refused[slug] = f"it is not approved yet (state: {topic.state}). --drafts takes it all the same."
    return refused
