"""What other measures give on the evaluation data: python benchmarks/checker_baseline.py FOLDER.

The penalty formula as it stands in the literature of the project (ten terms, hand weights), textstat's
Flesch–Kincaid, Zipf frequency alone, and write-good from npm (where `npx` is there: npx --yes write-good@1.0.8).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from measures import auc, best_f1, data_folder, pearson, rows

from easyread.lexicon import Lexicon, american
from easyread.readability import everyday_words, textstat_scores

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLAUSES = frozenset("which whose whom although though whilst unless whereas despite however therefore".split())
_BE = frozenset("am is are was were be been being get gets got".split())


def penalty(text: str, lexicon: Lexicon, easy: frozenset[str]) -> float:
    """The ten-term formula, with a passive found as be or get, then within two words a participle in -ed or -en."""
    words = _WORD.findall(text)
    rare = rarer = passive = 0
    for n, word in enumerate(words):
        lower = word.lower()
        if lower in _BE and any(lexicon.is_participle(w.lower()) for w in words[n + 1 : n + 3]):
            passive += 1
        if len(lower) <= 2 or (n and word[0].isupper()):
            continue
        forms = {lower, american(lower), *lexicon.lemmas(lower), lower.removesuffix("ly"), lower.removeprefix("un")}
        if easy.isdisjoint(forms):
            rare += lexicon.zipf(lower) < 5.2
            rarer += lexicon.zipf(lower) < 4.5
    lowers = [w.lower() for w in words]
    return (
        rare + 0.5 * rarer + 0.15 * max(0, len(words) - 15) + 0.7 * passive
        + sum(w in _CLAUSES for w in lowers) + ("in order to" in text)
        + 0.4 * max(0, sum(w in {"and", "or", "but"} for w in lowers) - 1) + 0.3 * max(0, text.count(",") - 1)
        + 2 * text.count("%") + 0.5 * (text.count("(") + text.count(";"))
    )  # fmt: skip


def write_good(texts: list[str]) -> list[float] | None:
    """How many suggestions write-good makes for each text."""
    npx = shutil.which("npx")
    if not npx:
        return None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "texts.txt"
        file.write_text("\n".join(" ".join(text.split()) for text in texts), "utf-8")
        done = subprocess.run(
            [npx, "--yes", "write-good@1.0.8", "--parse", str(file)], capture_output=True, text=True, check=False
        )
    found = [0.0] * len(texts)
    for line in re.findall(r"texts\.txt:(\d+):", done.stdout):
        found[int(line) - 1] += 1
    return found if any(found) else None


def main() -> None:
    folder, lexicon, easy = data_folder(), Lexicon(), everyday_words()
    pairs = rows(folder, "easy_vs_standard")
    texts, hard = [r["text"] for r in pairs], [r["label"] != "easy" for r in pairs]
    scores = {
        "ten-term penalty": [penalty(t, lexicon, easy) for t in texts],
        "Flesch-Kincaid (textstat)": [textstat_scores([t])["flesch_kincaid"] for t in texts],
        "words in the sentence": [float(len(t.split())) for t in texts],
        "write-good 1.0.8": write_good(texts),
    }
    print(f"easy against standard, {len(texts)} sentences")
    for name, values in scores.items():
        if values is None:
            print(f"  {name:<28} not measured (npx, or the package, is not there)")
        else:
            print(f"  {name:<28} AUC {auc(values, hard):.3f}  F1 {best_f1(values, hard):.3f}")
    words = rows(folder, "hard_words")
    zipf = [-lexicon.zipf(r["token"]) for r in words]
    judged = [float(r["complexity"]) for r in words]
    print(f"hard words, {len(words)} rows\n  {'Zipf alone':<28} Pearson {pearson(zipf, judged):.3f}")


if __name__ == "__main__":
    main()
