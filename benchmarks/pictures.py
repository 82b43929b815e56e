"""How well pictures are proposed: python benchmarks/pictures.py [FILE] [--all].

FILE holds statements with right and forbidden pictures (tests/picture_statements.yaml unless told). Wanted: no
forbidden picture among any three, at least 85 % right first, at most 10 % silent of those that have a right picture.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

STATEMENTS = ROOT / "tests" / "picture_statements.yaml"


@dataclass
class Score:
    """What came of one set of statements. ``with_right`` and ``without``: how many have a right picture, and none."""

    with_right: int = 0
    without: int = 0
    first: int = 0
    among: int = 0
    silent: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    forbidden: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    """Proposals for statements that no picture fits."""

    def __str__(self) -> str:
        of = max(1, self.with_right)
        return (
            f"{self.with_right + self.without} statements: {len(self.forbidden)} forbidden; of {self.with_right} with "
            f"a right picture {self.first} right first ({self.first / of:.0%}), {self.among} among the proposed "
            f"({self.among / of:.0%}), {len(self.silent)} silent ({len(self.silent) / of:.0%}); of {self.without} that "
            f"no picture fits {self.without - len(self.spoken)} silent"
        )


def measure(statements: Sequence[dict[str, Any]], propose: Callable[[str], Sequence[Any]]) -> Score:
    """Proposes for each statement and compares."""
    score = Score()
    for one in statements:
        found = propose(one["say"])
        ids = [each.picture for each in found]
        shown = f"{one['say']}  ->  " + "  ".join(f"{each.picture} {each.score:.2f}" for each in found)
        score.forbidden += [f"{id_}: {shown}" for id_ in ids if id_ in one["forbidden"]]
        if not one["right"]:
            score.without += 1
            score.spoken += [shown] if ids else []
            continue
        score.with_right += 1
        score.among += any(id_ in one["right"] for id_ in ids)
        if not ids:
            score.silent.append(one["say"] + f"  wanted {one['right']}")
        elif ids[0] in one["right"]:
            score.first += 1
        else:
            score.wrong.append(shown + f"  wanted {one['right']}")
    return score


def main() -> None:
    from easyread.load import open_library
    from easyread.propose import proposer_for

    files = [Path(one) for one in sys.argv[1:] if not one.startswith("-")] or [STATEMENTS]
    started = time.perf_counter()
    library = open_library(ROOT)
    loaded = time.perf_counter()
    proposer = proposer_for(library)
    ready = time.perf_counter()
    print(f"library {loaded - started:.2f} s, proposer {1000 * (ready - loaded):.0f} ms")
    for file in files:
        statements = yaml.safe_load(file.read_text("utf-8"))["statements"]
        began = time.perf_counter()
        score = measure(statements, proposer.propose)
        each = 1000 * (time.perf_counter() - began) / len(statements)
        print(f"{file.name}: {score}; {each:.1f} ms a statement")
        if "--all" in sys.argv:
            for name in ("forbidden", "wrong", "silent", "spoken"):
                print(f"\n{name}")
                for line in getattr(score, name):
                    print(f"  {line}")


if __name__ == "__main__":
    main()
