"""Draws findings on published Easy Read to be judged by a person: python benchmarks/checker_sample.py FOLDER [COUNT].

The verdicts stand in checker_judged.yaml, by the row's id, the rule and the words found (never the row itself).
With every drawn finding judged, it prints how many are right.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import yaml
from measures import data_folder, rows

from easyread.check.examine import Examiner
from easyread.check.passage import Passage, Story
from easyread.check.vocabulary import Vocabulary
from easyread.finding import Finding
from easyread.lexicon import Lexicon
from easyread.load.lists import read_lists
from easyread.readability import everyday_words
from easyread.text import plain

SEED = 2026
JUDGED = Path(__file__).with_name("checker_judged.yaml")


def _lot(drawn: tuple[dict[str, str], Finding]) -> str:
    """The lot of a finding: fixed by the seed and what it is, so that a change of one rule moves no other finding."""
    row, finding = drawn
    return hashlib.sha256(f"{SEED} {row['id']} {finding.rule} {finding.text}".encode()).hexdigest()


def main() -> None:
    vocabulary = Vocabulary(Lexicon(), read_lists(), everyday_words())
    examiner = Examiner()
    easy = [r for r in rows(data_folder(), "easy_vs_standard") if r["label"] == "easy"]
    found = [
        (row, finding)
        for row in easy
        for finding in examiner.findings(Passage(plain(row["text"]), "line", vocabulary, Story()))
    ]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    drawn = sorted(found, key=_lot)[:count]
    judged = yaml.safe_load(JUDGED.read_text("utf-8")) if JUDGED.exists() else []
    verdicts = {(j["row"], j["rule"], j["words"]): j["right"] for j in judged}
    right = open_ = 0
    for row, finding in drawn:
        key = (row["id"], finding.rule, finding.text[:60])
        if key in verdicts:
            right += bool(verdicts[key])
        else:
            open_ += 1
            print(
                f"{row['id']} {finding.rule} {finding.text[:60]!r} {finding.suggestions[:2]}\n    {row['text'][:200]}"
            )
    print(f"{count} drawn with seed {SEED}: {right} right, {count - right - open_} wrong, {open_} not judged")


if __name__ == "__main__":
    main()
