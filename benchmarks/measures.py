"""What the benchmarks share: the data's place, and the measures."""

from __future__ import annotations

import csv
import json
import os
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def data_folder() -> Path:
    """The folder of evaluation data: the first argument, else EASYREAD_DATA. The data is never part of the project."""
    given = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("EASYREAD_DATA", "")
    folder = Path(given)
    if not given or not folder.is_dir():
        raise SystemExit("Say where the evaluation data is: EASYREAD_DATA=FOLDER, or the folder as the first argument.")
    return folder


def rows(folder: Path, start: str) -> list[Row]:
    """The rows of every file of the folder whose name begins so (.jsonl or .csv)."""
    found: list[Row] = []
    for path in sorted(folder.glob(f"{start}*")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [json.loads(line) for line in file] if path.suffix == ".jsonl" else list(csv.DictReader(file))
    return found


def auc(scores: Sequence[float], positive: Sequence[bool]) -> float:
    """The chance that a positive row scores higher than another, ties half: the area under the ROC curve."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    ranks = [0.0] * len(scores)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and scores[order[end]] == scores[order[at]]:
            end += 1
        for n in order[at:end]:
            ranks[n] = (at + end + 1) / 2
        at = end
    yes = sum(positive)
    no = len(positive) - yes
    if not yes or not no:
        return float("nan")
    return (sum(r for r, p in zip(ranks, positive, strict=True) if p) - yes * (yes + 1) / 2) / (yes * no)


def best_f1(scores: Sequence[float], positive: Sequence[bool]) -> float:
    """F1 of the positive class at the threshold that is best on these rows."""
    ranked = sorted(zip(scores, positive, strict=True), reverse=True)
    yes, right, best = sum(positive), 0, 0.0
    for taken, (score, is_yes) in enumerate(ranked, 1):
        right += is_yes
        if taken == len(ranked) or ranked[taken][0] != score:  # a threshold takes all rows of one score
            best = max(best, 2 * right / (taken + yes))
    return best


def pearson(a: Sequence[float], b: Sequence[float]) -> float:
    """Pearson's correlation."""
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    both = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread = sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b)
    return float(both / spread**0.5) if spread else 0.0


def folds(groups: Iterable[str], count: int = 5, seed: int = 1) -> dict[str, int]:
    """Each group (a document, a word) and its fold: no group is in two."""
    distinct = sorted(set(groups))
    random.Random(seed).shuffle(distinct)
    return {group: n % count for n, group in enumerate(distinct)}


def solve(features: Sequence[Sequence[float]], wanted: Sequence[float], ridge: float = 1e-3) -> list[float]:
    """Least squares with a little ridge, by elimination: a coefficient for each feature."""
    size = len(features[0])
    matrix = [
        [sum(row[i] * row[j] for row in features) + (ridge if i == j else 0) for j in range(size)] for i in range(size)
    ]
    for i in range(size):
        matrix[i].append(sum(row[i] * y for row, y in zip(features, wanted, strict=True)))
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(matrix[r][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        for r in range(size):
            if r != i and matrix[i][i]:
                factor = matrix[r][i] / matrix[i][i]
                matrix[r] = [a - factor * b for a, b in zip(matrix[r], matrix[i], strict=True)]
    return [matrix[i][size] / matrix[i][i] for i in range(size)]
