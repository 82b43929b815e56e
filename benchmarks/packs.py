"""What packs cost at scale, against drawing each home with WeasyPrint, in one run on the same cores.

    python benchmarks/packs.py 1000 10000
    python benchmarks/packs.py --pack sellers 1000 10000

For each number of homes: time a home as separate PDFs and as print files, how many times cheaper that is than drawing
each home's sheets with the PDF engine (a sample of homes, drawn by as many workers in the same run), the size of all
print files, and the memory at its highest. The homes are invented; the same number gives the same homes.
"""

from __future__ import annotations

import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from easyread.load import open_library  # noqa: E402
from easyread.load.packs import read_pack_content  # noqa: E402
from easyread.model import Library  # noqa: E402
from easyread.pack import Home, Pack, make_pack, write_all  # noqa: E402
from easyread.pack.executor import local_office, results  # noqa: E402
from easyread.pack.studio import Drawing, Studio  # noqa: E402

FORMATS = 6
"""So many formats are handed out, the standard one among them."""
SAMPLE = 8
"""Homes that are drawn whole, for comparison."""
TODAY = date(2026, 11, 27)


def invented(count: int, library: Library, only: str = "") -> list[Home]:
    """So many homes: packs, formats and kit as a team might hand them out, more often the same than not.

    ``only`` is the one pack that all of them get, as in a campaign.
    """
    chance = random.Random(count)
    content = read_pack_content(library)
    ordered = sorted(library.audiences, key=lambda need: (library.audiences[need].order, need))
    formats = [need for need in ordered if need != library.settings.base][: FORMATS - 1]
    kits: list[tuple[str, ...]] = [()]
    for id_ in sorted(content.pieces):
        kits.append((*kits[-1], id_))
    packs = [name for name, recipe in content.recipes.items() if recipe.topics]
    homes = []
    for n in range(count):
        need = chance.choice(["", *formats])
        pack = chance.choices(packs, weights=[2 ** (len(packs) - at) for at in range(len(packs))])[0]
        kit = chance.choice(kits)
        if only:
            pack, kit = only, ()
        homes.append(Home(f"H{n + 1}", (need,) if need else (), (), (), kit, (), (pack,)))
    return homes


def planned(count: int, only: str) -> Pack:
    """The packs of so many homes."""
    library = open_library(ROOT, TODAY)
    return make_pack(library, invented(count, library, only), drafts=True)


def whole_homes(pack: Pack) -> float:
    """Seconds a home when each of its sheets is drawn by the PDF engine, on all cores, nothing kept."""
    studio = Studio(pack.library.root, pack.library.today, pack.library)
    chosen = random.Random(7).sample(pack.homes, min(SAMPLE, len(pack.homes)))
    jobs = []
    for home in chosen:
        one = pack.combinations[home.combination]
        root, today, ground = str(pack.library.root), pack.library.today, studio.ground
        jobs.append(Drawing(root, today, ground, one.cover, sheet=True, coded=True, code=home.code))
        jobs += [Drawing(root, today, ground, leaflet) for leaflet in one.leaflets]
        if one.supporter:
            jobs.append(Drawing(root, today, ground, one.supporter, sheet=True))
    list(results(local_office, draw_only, jobs[:2]))  # the workers' own start is not the homes' cost
    began = time.perf_counter()
    for _, made in results(local_office, draw_only, jobs):
        if isinstance(made, Exception):
            raise made
    return (time.perf_counter() - began) / len(chosen)


def draw_only(drawing: Drawing) -> int:
    """Draws one thing without proving it: what a program without a cache would do for every home."""
    studio = _STUDIO.setdefault("one", Studio(Path(drawing.root), drawing.today))
    if drawing.sheet:
        words = studio.words if drawing.coded else None
        return len(studio.sheets.reader(drawing.what, words, drawing.code))  # type: ignore[arg-type]
    return len(studio.producer.renderer.pdf(drawing.what))  # type: ignore[arg-type]


_STUDIO: dict[str, Studio] = {}


def one_size(count: int, folder: Path, only: str) -> dict[str, float]:
    """The figures for so many homes."""
    pack = planned(count, only)
    found: dict[str, float] = {
        "homes": count, "combinations": len(pack.combinations), "leaflets": len(pack.leaflets()),
    }  # fmt: skip
    found["whole"] = whole_homes(pack)
    began = time.perf_counter()
    write_all(pack, folder / "warm", only="print")  # draws every leaflet and sheet once, into the cache
    found["first"] = (time.perf_counter() - began) / count
    shutil.rmtree(folder / "warm")
    for what in ("print", "homes"):
        began = time.perf_counter()
        written = write_all(pack, folder / what, only=what)
        found[f"{what}-each"] = (time.perf_counter() - began) / count
        if written.failed:
            raise SystemExit(str(written.failed[0][1]))
        found[f"{what}-bytes"] = written.manifest.files[f"{what}-bytes"]
        shutil.rmtree(folder / what)
    found["memory"] = max(
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return found


def main() -> None:
    """Each size in a process of its own, so that one's memory is not another's."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one_size(int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])))
        return
    print(
        "homes    different  leaflets  whole s  first s  home ms  ×      print ms  ×      print MB  homes MB  memory MB"
    )
    given = sys.argv[1:]
    only = given.pop(1) if given[:1] == ["--pack"] else ""
    for count in map(int, [one for one in given if one != "--pack"] or ["1000"]):
        with tempfile.TemporaryDirectory(prefix="easyread-bench-") as folder:
            ran = subprocess.run(
                [sys.executable, __file__, "--one", str(count), folder, only],
                capture_output=True,
                text=True,
                check=False,
            )
        if ran.returncode:
            raise SystemExit(ran.stderr)
        f = json.loads(ran.stdout)
        print(
            f"{int(f['homes']):7,} {int(f['combinations']):10,} {int(f['leaflets']):9,} {f['whole']:8.2f} "
            f"{f['first']:8.4f} {1000 * f['homes-each']:8.2f} {f['whole'] / f['homes-each']:6.0f} "
            f"{1000 * f['print-each']:9.2f} {f['whole'] / f['print-each']:6.0f} {f['print-bytes'] / 1e6:9.1f} "
            f"{f['homes-bytes'] / 1e6:9.0f} {f['memory']:10.0f}"
        )


if __name__ == "__main__":
    main()
