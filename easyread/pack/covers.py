"""The two sheets of a pack that readers get beside the leaflets: its cover, and a page for the person who helps.

The cover says the home's code, how to get help in this reader's own ways, and how many leaflets there are. It does
not say which: the name of a leaflet can tell a thief what protects the home.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from easyread.leaflet import Leaflet, Look, Part, Row, Run, Sentence
from easyread.load.packs import PackWords
from easyread.model import Library, Variant
from easyread.render.grid import grid_of
from easyread.tailor import look_of, put_together
from easyread.tailor.build import Builder
from easyread.tailor.phrases import sentences
from easyread.tailor.routes import help_routes
from easyread.text import Text
from easyread.wording import read_wording

COVER, SUPPORTER = "pack-cover", "pack-supporter"
"""What stands in the place of a topic."""


def cover_of(
    library: Library, words: PackWords, topics: Sequence[str], needs: Sequence[str], choices: Mapping[str, str]
) -> Leaflet:
    """The cover sheet for a reader, without a code. Raises as `easyread.tailor.tailor` does."""
    reader = put_together(library, needs, choices)
    builder = Builder(library, topics[0], reader, _lying(look_of(reader)))
    rows = list(builder.routes(help_routes(library, reader)))
    count = words.count_one if len(topics) == 1 else words.count
    said = Text(str(count).replace("{leaflets}", str(len(topics))), count.place)
    count_row = builder.row(Variant(say=said, picture=words.count_picture), "advice")
    keep = sentences(read_wording(words.keep))
    rows.append(replace(count_row, sentences=(*count_row.sentences, *keep)))
    rows.append(builder.row(Variant(say=words.slowly, picture=words.slowly_picture), "advice"))
    return _sheet(builder, COVER, words.title, rows, reader.format)


def supporter_of(
    library: Library, words: PackWords, topics: Sequence[str], choices: Mapping[str, str]
) -> Leaflet | None:
    """One sheet of paper for the person who helps: what matters most in these topics. None where nothing is written.

    The first advice of every topic comes first, then the second, until both sides are full.
    """
    reader = put_together(library, (), choices)
    look = _lying(look_of(reader))
    builder = Builder(library, topics[0], reader, look)
    room = 2 * grid_of(look).slots - 1
    advice = [library.topics[slug].supporter for slug in topics if not library.topics[slug].private]
    chosen: dict[str, Variant] = {}
    for variants in zip_longest(*advice):
        for variant in variants:
            if variant is not None:
                chosen.setdefault(str(variant.say), variant)
    if not chosen:
        return None
    rows = [builder.row(variant, "advice") for variant in list(chosen.values())[:room]]
    return _sheet(builder, SUPPORTER, words.supporter, rows, str(library.page.together_format))


def _lying(look: Look) -> Look:
    """A look for pages: a sheet to hang up or a card is one sheet, and a cover is neither."""
    return replace(look, sheet=Look().sheet) if look.hung_up or look.folded else look


def _sheet(builder: Builder, name: str, title: Text, rows: Sequence[Row], format_: str) -> Leaflet:
    """A sheet with nothing of the topic whose builder made it: homes with other topics can share it."""
    heading = Sentence(tuple((Run(line.strip()),) for line in str(title).split("|")))
    made = builder.leaflet([Part(heading, tuple(rows))])
    family = next(iter(builder.library.settings.families.values()))
    return replace(
        made,
        topic=name,
        format=format_,
        title=heading,
        about="",
        code="",
        edition="",
        family_dark=str(family.dark),
        family_tint=str(family.tint),
        cover=next((row.picture for row in rows if row.picture), made.cover),
        words=(),
        answers=(),
        replies=(),
        logo=None,
        strapline="",
    )
