"""``./run new``: a starter topic."""

from __future__ import annotations

import argparse

from easyread.check import check
from easyread.cli.say import say_findings
from easyread.errors import FINDINGS, FINE
from easyread.finding import Level
from easyread.load import open_library
from easyread.starter import starter, topic_file
from easyread.writing import write_whole


def new_command(options: argparse.Namespace) -> int:
    """Writes content/topics/TOPIC.yaml and says what to do next. It never writes over a file."""
    library = open_library(options.root, options.today)
    file = topic_file(library, options.topic)
    write_whole(file, starter(library, options.topic, options.family).encode())
    made = open_library(options.root, options.today)
    wrong = [f for f in check(made) if f.topic == options.topic and f.level is Level.ERROR]
    say_findings(wrong)
    path = file.relative_to(library.root).as_posix()
    topic = made.topics.get(options.topic)
    if topic is not None:
        print(f"{path} is ready. It is {made.settings.families[topic.family].word} {topic.number}.")
    print("What to do next:")
    print(f"  1. Open {path} and replace the sentences and pictures with your own.")
    print(f"  2. ./run check {path}")
    print(f"  3. ./run leaflet {options.topic}")
    print(f"  4. ./run workshop {options.topic}")
    return FINDINGS if wrong else FINE
