"""How long a whole build takes, beside a plain loop: python benchmarks/build.py [--rounds 3] [--memory 500].

full       ./run --fresh in a copy of the project: every leaflet proved, thumbnails and index made, on all cores
plain      the same leaflets and templates, one after the other: fonts, style sheet and WeasyPrint begun anew for each,
           nothing reused, nothing proved
second     ./run again, nothing changed
one        ./run after one statement was changed: how many files that touches
memory     what a worker holds after each leaflet of a long run
typst      one leaflet with the same words and pictures set by Typst, if the package «typst» is installed

Times are wall clock. Each round runs full and plain one after the other, so that both meet the same machine.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PARTS = ("content", "templates", "pictograms")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--memory", type=int, default=500, help="how many leaflets the memory run makes; 0: none")
    asked.add_argument("--topics", type=int, default=0, help="only so many topics; 0: all")
    asked.add_argument("--do", choices=["plain", "memory", "typst"], help=argparse.SUPPRESS)
    asked.add_argument("--root", type=Path, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.do:
        {"plain": plain_loop, "memory": memory_run, "typst": typst_leaflet}[options.do](options)
        return
    with tempfile.TemporaryDirectory(prefix="easyread-benchmark-") as folder:
        measure(Path(folder), options)


def measure(root: Path, options: argparse.Namespace) -> None:
    """All measurements in a copy of the project."""
    for part in PARTS:
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__", "editions"))
    for topic in sorted((root / "content" / "topics").glob("*.yaml"))[options.topics or sys.maxsize :]:
        topic.unlink()
    full, plain, second, one = [], [], [], []
    touched = 0
    for _ in range(options.rounds):
        full.append(timed("build.py", "--root", root, "all", "--fresh"))
        second.append(timed("build.py", "--root", root, "all"))
        plain.append(timed(__file__, "--do", "plain", "--root", root))
        before = written(root)
        change_one_statement(root)
        one.append(timed("build.py", "--root", root, "all"))
        touched = sum(1 for file, when in written(root).items() if before.get(file) != when)
    count = len(written(root))
    print(f"{count} leaflets, {os.cpu_count()} cores, median of {options.rounds}")
    print(
        f"full build    {statistics.median(full):7.1f} s   {1000 * statistics.median(full) / count:5.0f} ms a leaflet"
    )
    print(f"plain loop    {statistics.median(plain):7.1f} s   {1000 * statistics.median(plain) / count:5.0f} ms")
    ratios = sorted(slow / quick for slow, quick in zip(plain, full, strict=True))
    print(f"ratio         {statistics.median(ratios):7.2f}     {ratios[0]:.2f} to {ratios[-1]:.2f}")
    print(f"second build  {statistics.median(second):7.2f} s")
    print(f"one statement {statistics.median(one):7.2f} s   {touched} of {count} leaflets made anew")
    if options.memory:
        run(__file__, "--do", "memory", "--root", root, "--memory", options.memory)
    run(__file__, "--do", "typst", "--root", root)


def timed(*command: object) -> float:
    """Seconds that a command of this Python takes, from nothing to its end."""
    begun = time.perf_counter()
    run(*command, quiet=True)
    return time.perf_counter() - begun


def run(*command: object, quiet: bool = False) -> None:
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=ROOT,
        text=True,
        capture_output=quiet,
        env={**os.environ, "NO_COLOR": "1"},
    )
    if done.returncode not in (0, 1):  # 1: some topic has a finding; the others are made
        raise SystemExit(f"{command}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}")


def written(root: Path) -> dict[Path, int]:
    """Every leaflet and when it was put in place."""
    return {file: file.stat().st_mtime_ns for file in (root / "output" / "leaflets").glob("*/*.pdf")}


def change_one_statement(root: Path) -> None:
    """Another source for one statement would not be seen; another word is. Each call makes a change of its own."""
    topic = min((root / "content" / "topics").glob("*.yaml"))
    text = topic.read_text("utf-8")
    head, mark, rest = text.partition("      - say: ")
    line, end, tail = rest.partition("\n")
    words = line.strip('"')
    changed = words.removesuffix(" Do it now.") if words.endswith(" Do it now.") else f"{words} Do it now."
    quote = '"' if changed.startswith("*") or line.startswith('"') else ""
    topic.write_text(f"{head}{mark}{quote}{changed}{quote}{end}{tail}", "utf-8")


def all_leaflets(root: Path) -> tuple[Any, list[Any]]:
    """The library and every leaflet that a whole build makes."""
    from easyread.load import open_library
    from easyread.make.orders import leaflet_of, orders_for_all

    library = open_library(root)
    return library, [leaflet_of(order, library) for order in orders_for_all(library)]


def plain_loop(options: argparse.Namespace) -> None:
    """What a first script would do: for each leaflet the template, a fresh WeasyPrint call, and the file."""
    import weasyprint

    from easyread.render.fonts import find_fonts, font_face_rules
    from easyread.render.html import Pages
    from easyread.render.measure import Letters

    root: Path = options.root.resolve()
    fonts = find_fonts(root)
    sheet = root / "templates" / "leaflet.css"
    _, leaflets = all_leaflets(root)
    with tempfile.TemporaryDirectory(prefix="easyread-plain-") as folder:
        for number, leaflet in enumerate(leaflets):
            pages = Pages(root / "templates", Letters(*(font.path for font in fonts)))
            known = weasyprint.text.fonts.FontConfiguration()
            styles = [
                weasyprint.CSS(string=css, base_url=sheet.as_uri(), font_config=known)
                for css in (font_face_rules(fonts), pages.style(leaflet))
            ]
            weasyprint.HTML(string=pages.html(leaflet), base_url=f"{root.as_uri()}/").write_pdf(
                Path(folder, f"{number}.pdf"), stylesheets=styles, font_config=known, pdf_variant="pdf/ua-1"
            )


def memory_run(options: argparse.Namespace) -> None:
    """One worker, as a build has them, makes leaflet after leaflet and says what it holds after each."""
    from easyread.make.produce import Producer
    from easyread.render.workers import make_all

    library, leaflets = all_leaflets(options.root)
    producer = Producer(library)

    def produce(number: int) -> int:
        producer.produce(leaflets[number % len(leaflets)])
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1_000_000

    held = [megabytes for _, megabytes in make_all(range(options.memory), produce, workers=1, seconds=120)]
    marks = [n for n in (1, 10, 50, 100, 200, 300, 400, 500) if n <= len(held)]
    print("memory        " + ", ".join(f"{held[n - 1]} MB after {n}" for n in marks))
    if len(held) >= 100:
        print(
            f"              the last fifty hold {max(held[-50:]) / max(held[25:75]):.2f} times what the 26th to 75th do"
        )


def typst_leaflet(options: argparse.Namespace) -> None:
    """One leaflet in Typst: a cover and rows with the same pictures and words. It has no proof and no page plan."""
    try:
        import typst  # type: ignore[import-not-found]
    except ImportError:
        print("typst         not installed: pip install typst, to see the distance")
        return
    from easyread.render import Renderer
    from easyread.render.fonts import find_fonts

    root: Path = options.root.resolve()
    _, leaflets = all_leaflets(root)
    leaflet = leaflets[0]
    fonts = [str(font.path.parent) for font in find_fonts(root)]
    source = root / "typst.typ"
    source.write_text(typst_source(leaflet), "utf-8")
    first = clocked(lambda: typst.compile(str(source), root=str(root), font_paths=fonts))
    again = [clocked(lambda: typst.compile(str(source), root=str(root), font_paths=fonts)) for _ in range(5)]
    renderer = Renderer(root)
    ours_first = clocked(lambda: renderer.pdf(leaflet))
    ours = [clocked(lambda: renderer.pdf(leaflet)) for _ in range(5)]
    print(
        f"typst         {1000 * first:.0f} ms, then {1000 * statistics.median(again):.0f} ms a leaflet; "
        f"here {1000 * ours_first:.0f} ms, then {1000 * statistics.median(ours):.0f} ms (drawing only, one core)"
    )


def typst_source(leaflet: Any) -> str:
    """The leaflet as a Typst document."""

    def words(text: str) -> str:
        return text.replace("\\", "\\\\").replace('"', '\\"')

    rows = [
        "#grid(columns: (54mm, 1fr), gutter: 11mm, "
        f'image("/{row.picture.file}", width: 54mm, alt: "{words(row.picture.alt)}"), '
        f'text("{words(" ".join(s.text for s in (*row.sentences, *row.meanings)))}"))'
        for part in leaflet.parts
        for row in part.rows
        if row.picture
    ]
    return "\n\n".join(
        [
            f'#set document(title: "{words(leaflet.title.text)}")',
            '#set page(paper: "a4", margin: 20mm, numbering: "1 / 1")',
            f'#set text(font: "Andika", size: {leaflet.look.size}pt, lang: "en", hyphenate: false)',
            f'= #text("{words(leaflet.title.text)}")',
            f'#image("/{leaflet.cover.file}", width: 100%, alt: "{words(leaflet.cover.alt)}")',
            *rows,
        ]
    )


def clocked(do: Any) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
