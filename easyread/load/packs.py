"""What packs are made of: content/packs.yaml, content/kit.yaml and content/prices.yaml.

They are read when packs are made or the content is checked, never for a single leaflet: a mistake in them keeps no
leaflet back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, TypeVar

from pydantic import Field

from easyread.finding import Finding, Level, in_order
from easyread.load.compose import compose
from easyread.load.files import Files
from easyread.load.shape import shaped
from easyread.load.speak import did_you_mean, error, listing, near, quoted
from easyread.load.tree import Keys
from easyread.model import Ability, Library, Number, Ring, Shape, Whole, YesNo
from easyread.place import Place
from easyread.text import Text

PACKS = "content/packs.yaml"
KIT = "content/kit.yaml"
PRICES = "content/prices.yaml"
RULE = "packs"


class PackRecipe(Shape):
    """What goes into one kind of pack, in the order in which it is read."""

    name: Text = Field(description="What the team calls this pack. Never printed in it.")
    about: Text = Field(description="One line for officers.")
    topics: list[Text] = Field(default_factory=list, description="Topics that are always in it, in order.")
    kit: YesNo = Field(False, description="Also a leaflet for each piece of kit that the home has.")
    rings: list[Ring] = Field(default_factory=list, description="Also every topic of these rings of the ripple.")
    last: list[Text] = Field(default_factory=list, description="Topics that stand at the end.")
    supporter: YesNo = Field(True, description="With a page for the person who helps.")


class PackWords(Shape):
    """The words that stand on the sheets of a pack."""

    title: Text = Field(description="On the cover sheet.")
    home: Text = Field(description="Over the home's code.")
    keep: Text = Field(description="What to do with the cover sheet.")
    count: Text = Field(description="With {leaflets}: how many leaflets there are.")
    count_one: Text = Field(description="The same where there is one.")
    count_picture: Text
    slowly: Text = Field(description="How to read the leaflets.")
    slowly_picture: Text
    supporter: Text = Field(description="Title of the page for the person who helps.")
    officer_only: Text = Field(description="On every sheet that is the officer's own.")
    checklist: Text
    fitted: Text
    shown: Text
    tested: Text
    battery: Text
    showed_us: Text
    kit: Text
    no_kit: Text
    leaflets: Text
    follow_up: Text
    separator: Text = Field(description="On the sheet between two packs.")
    place: Text = Field(description="With {n} and {of}: which home this is in the walking order.")
    sheets: Text = Field(description="With {sheets}: how many sheets the pack has.")
    receipt: Text


class Packs(Shape):
    """content/packs.yaml."""

    keep_days: Whole = Field(description="So many days after it was made a run is past its date.")
    words: PackWords
    aliases: dict[Text, Text] = Field(
        default_factory=dict, description="Friendly beginnings of choices in a homes file: «large-print»: size."
    )
    packs: dict[Text, PackRecipe]


class KitPiece(Shape):
    """One thing that the team fits or gives."""

    name: Text
    picture: Text | None = None
    topic: Text | None = Field(None, description="The topic that explains it.")
    takes: list[Ability] = Field(default_factory=list, description="What a person must be able to do to use it.")
    variant: Text | None = Field(None, description="The piece that also serves whoever cannot.")
    battery: YesNo = Field(False, description="It has a battery: the checklist asks for its date.")


class Kit(Shape):
    """content/kit.yaml."""

    marks: dict[Text, Ability] = Field(
        default_factory=dict, description="Neutral words of a homes file: kit that takes this ability does not serve."
    )
    kit: dict[Text, KitPiece]


class SheetPrice(Shape):
    """What a sheet of paper and one printed side of it cost, in pence."""

    sheet: Number
    side: Number


class Prices(Shape):
    """content/prices.yaml."""

    source: list[Text]
    note: Text
    thickness: Number = Field(description="Of one sheet, in millimetres: inner pages of a booklet creep by it.")
    paper: Annotated[dict[Text, SheetPrice], Field(min_length=1)]


@dataclass(frozen=True)
class PackContent:
    """The three files. One that could not be read is None, and ``findings`` say why."""

    packs: Packs | None
    kit: Kit | None
    prices: Prices | None
    findings: tuple[Finding, ...]

    @property
    def recipes(self) -> Mapping[str, PackRecipe]:
        """The packs by name."""
        return {str(name): recipe for name, recipe in self.packs.packs.items()} if self.packs else {}

    @property
    def pieces(self) -> Mapping[str, KitPiece]:
        """The pieces of kit by id."""
        return {str(name): piece for name, piece in self.kit.kit.items()} if self.kit else {}


Model = TypeVar("Model", bound=Shape)


def read_pack_content(library: Library) -> PackContent:
    """The three files of a project, and what is wrong in them. One that is not there is a finding."""
    files = Files(library.root)
    findings: list[Finding] = []
    packs = _read(Packs, PACKS, files, findings)
    kit = _read(Kit, KIT, files, findings)
    prices = _read(Prices, PRICES, files, findings)
    if packs and kit:
        findings += [*_packs_logic(packs, library), *_kit_logic(kit, library)]
    for source in prices.source if prices else ():
        if str(source) not in library.sources:
            said = f"There is no source called {quoted(source)}. Add it to content/sources.yaml."
            findings.append(error(source.place, RULE, said, text=str(source)))
    return PackContent(packs, kit, prices, tuple(in_order([*findings, *files.findings])))


def pack_findings(library: Library) -> list[Finding]:
    """What is wrong in the files that packs are made of; nothing where a project has none of them."""
    if not any((library.root / path).exists() for path in (PACKS, KIT, PRICES)):
        return []
    return list(read_pack_content(library).findings)


def _read(model: type[Model], path: str, files: Files, findings: list[Finding]) -> Model | None:
    source = files.read(path)
    if source is None:
        return None
    composed = compose(source, path)
    findings += composed.findings
    if not isinstance(composed.root, Keys):
        findings.append(error(Place(path), "type", "A file begins with keys, each at the beginning of a line."))
        return None
    made, wrong = shaped(model, composed.root, path)
    findings += wrong
    return made


def _packs_logic(packs: Packs, library: Library) -> Iterator[Finding]:
    for recipe in packs.packs.values():
        for topic in (*recipe.topics, *recipe.last):
            yield from _topic(topic, library)
        if not (recipe.topics or recipe.kit or recipe.rings or recipe.last):
            yield error(
                recipe.name.place, RULE, "Nothing goes into this pack. Name topics, rings, or kit: yes.", text=""
            )
    offered = {str(name) for name in library.settings.choices}
    for alias, setting in packs.aliases.items():
        if str(setting) not in offered:
            said = f"{quoted(setting)} cannot be chosen. {did_you_mean(near(setting, offered), listing(offered))}"
            yield error(setting.place, RULE, said, text=str(alias))
    for name in ("count_picture", "slowly_picture"):
        yield from _picture(getattr(packs.words, name), library)


def _kit_logic(kit: Kit, library: Library) -> Iterator[Finding]:
    ids = {str(id_) for id_ in kit.kit}
    for id_, piece in kit.kit.items():
        if piece.topic is not None:
            yield from _topic(piece.topic, library)
        if piece.picture is not None:
            yield from _picture(piece.picture, library)
        if piece.variant is not None and (str(piece.variant) not in ids or piece.variant == id_):
            said = f"There is no other kit called {quoted(piece.variant)}. {did_you_mean(near(piece.variant, ids))}"
            yield error(piece.variant.place, RULE, said.strip(), text=str(piece.variant))


def _topic(topic: Text, library: Library) -> Iterator[Finding]:
    """A topic that is not there, and one that may never be in a pack."""
    if f"topics/{topic}" not in library.paths:
        known = near(topic, library.topics)
        said = f"There is no topic called {quoted(topic)}. {did_you_mean(known, 'Add it, or take it out here.')}"
        yield error(topic.place, RULE, said, text=str(topic), suggestions=known)
    elif topic in library.topics and library.topics[topic].private:
        said = f"The topic {quoted(topic)} is private: it is never in a pack. Take it out here."
        yield error(topic.place, RULE, said, text=str(topic))


def _picture(picture: Text, library: Library) -> Iterator[Finding]:
    if str(picture) not in library.pictograms:
        known = near(picture, library.pictograms)
        said = f"There is no picture called {quoted(picture)}. {did_you_mean(known, 'Choose one that is there.')}"
        yield Finding(picture.place, Level.ERROR, RULE, said, str(picture), known)
