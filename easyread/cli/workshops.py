"""``./run workshop``: cards to cut out and a table for the answers."""

from __future__ import annotations

import argparse
import sys

from easyread.editions import record
from easyread.errors import FINE, UsageError
from easyread.load import open_library
from easyread.workshop import cards_of
from easyread.workshop.findings import FOLDER
from easyread.workshop.sheet import answer_file, cards_pdf
from easyread.writing import write_whole


def workshop_command(options: argparse.Namespace) -> int:
    """Makes the cards of a topic for one reader, and says what to do with them."""
    library = open_library(options.root, options.today)
    topic = options.topic
    if topic not in library.topics and f"topics/{topic}" in library.paths:
        path = library.paths[f"topics/{topic}"]
        raise UsageError(f"The topic {topic} has errors.", f"See ./run check {path}, and correct them first.")
    needs = [need.strip() for need in options.needs.split(",") if need.strip()]
    cards = cards_of(library, topic, needs)
    pdf = cards_pdf(cards, library.root)
    leaflet = cards.leaflet
    folder = options.folder or library.root / "output" / "workshops"
    file, table = (folder / f"{leaflet.name}-{leaflet.format}.{ending}" for ending in ("pdf", "csv"))
    write_whole(file, pdf)
    write_whole(table, answer_file(cards))
    # the record is how the answers find their statements again, also when the words have changed
    for line in record(library.root, [leaflet], library.today):
        print(line, file=sys.stderr)
    results = f"{FOLDER}/{topic}.csv"
    there = (library.root / results).exists()
    print(f"{file}  ({len(cards.cards)} cards, {leaflet.code}, edition {leaflet.edition})")
    print("What to do:")
    print("  1. Print it on one side, and cut along the lines.")
    print("  2. Show a card. Ask: what does it tell you to do? Then ask for a thumb. Write no names.")
    print(f"  3. Type the answers into {table}")
    print(f"     and {'add its lines to' if there else 'save it as'} {results}")
    print("  4. ./run check shows what was not clear, at the statement.")
    return FINE
