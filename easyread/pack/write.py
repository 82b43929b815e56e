"""From a planned pack to finished files: draw what is not in the cache, bind, stamp, print, and say what was made.

The same command goes on where an earlier one was stopped, and the bytes in the end are the same. A home that cannot
be made is named and the others go on; a disk that is full or closed stops everything.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from easyread.editions import record
from easyread.errors import EasyReadError, NotMade
from easyread.leaflet import Leaflet
from easyread.make.cache import Cache, Product
from easyread.pack.binding import Binding, Filed, Printing, work
from easyread.pack.cost import Cost
from easyread.pack.count import PageCount, costs_of, total_cost
from easyread.pack.executor import Office, local_office, results
from easyread.pack.fonts import common_fonts
from easyread.pack.manifest import ROOM, Manifest, manifest_of, receipt_of
from easyread.pack.office import checklist_of, separator_of
from easyread.pack.order import order_picture
from easyread.pack.plan import Checklist, Pack, PlannedHome
from easyread.pack.printing import HOMES_A_FILE, Fold, Piece, Stack
from easyread.pack.runs import MANIFEST, Run, open_run
from easyread.pack.sheets import CODE, PLACE, SHEETS, OfficerSheet
from easyread.pack.stamp import Letters, Mark
from easyread.pack.studio import Drawing, close_studio, draw, open_studio
from easyread.render.fonts import find_fonts
from easyread.writing import NotWritten, sweep, write_whole

COVER_MARK = Mark(CODE, 54, centred=True)
"""On the cover: 34 point in a plate 60 mm wide (templates/pack.css)."""
COVER_SIZE = 34 * 96 / 72
CHECKLIST_MARK = Mark(CODE, 106, centred=True)
"""On the checklist: 26 point, where every code has room (templates/pack-officer.css)."""
SEPARATOR_MARKS = (Mark(CODE, 180), Mark(PLACE, 180), Mark(SHEETS, 180))
HOMES_A_BINDING = 200
_PX_PER_MM = 96 / 25.4

Tell = Callable[[str, int, int], None]
"""Called with what is in hand, how much is done, and how much there is."""
Key = TypeVar("Key")


@dataclass
class Written:
    """What came of a run."""

    manifest: Manifest
    folder: Path
    failed: list[tuple[str, EasyReadError]] = field(default_factory=list)
    """Codes of homes without a pack, and why."""
    new: int = 0
    """How many files were put in place this time."""


def write_pack(
    pack: Pack,
    folder: str | Path,
    *,
    office: Office = local_office,
    flip: str = "short",
    only: str = "",
    stop: bool = False,
    workers: int = 0,
    tell: Tell | None = None,
) -> Manifest:
    """Makes the packs below ``folder`` and gives back the manifest. See `write_all`, which says more."""
    return write_all(
        pack, Path(folder), office=office, flip=flip, only=only, stop=stop, workers=workers, tell=tell
    ).manifest


def write_all(
    pack: Pack,
    folder: Path,
    *,
    office: Office = local_office,
    flip: str = "short",
    only: str = "",
    stop: bool = False,
    workers: int = 0,
    tell: Tell | None = None,
) -> Written:
    """Makes the packs in a folder of their own below ``folder``: ``homes``, ``print`` and ``officer``.

    ``office`` opens the executor that draws; binding is done on this machine. ``flip``: how the printer turns the
    sheets of booklets, over the short or the long edge. ``only``: homes or print, if not both. ``stop``: the first
    home that cannot be made ends the run. ``tell`` hears what is in hand.

    Raises `NotWritten` when the disk takes no more, `NotMade` when another command is making this run, or with
    ``stop``.
    """
    library = pack.library
    studio = open_studio(library)
    ground = studio.ground
    goes_in = (
        ground, pack.homes, pack.combinations, pack.checklists, pack.folded, flip, only, pack.packs.words, pack.prices,
        pack.left_out,
    )  # fmt: skip
    digest = hashlib.sha256(repr(goes_in).encode())
    try:
        with open_run(library.root, folder, digest.hexdigest(), library.today) as run:
            maker = _Maker(pack, run, ground, office, flip, only, stop, workers, tell or (lambda *_: None))
            return maker.make()
    finally:
        close_studio(library)


class _Maker:
    def __init__(
        self,
        pack: Pack,
        run: Run,
        ground: str,
        office: Office,
        flip: str,
        only: str,
        stop: bool,
        workers: int,
        tell: Tell,
    ) -> None:
        self.pack, self.run, self.office, self.flip = pack, run, office, flip
        self.only, self.stop, self.workers, self.tell = only, stop, workers, tell
        self.library = pack.library
        fonts = find_fonts(self.library.root)
        self.fonts = {font.name: font.path for font in fonts}
        self.font = next(font.path for font in fonts if font.weight == 700)
        self.letters = Letters(self.font)
        self.cache = Cache(self.library.root, (font.path for font in fonts))
        self.ground = ground
        self.files: dict[object, Path] = {}
        self.lost: dict[object, EasyReadError] = {}
        self.failed: dict[str, EasyReadError] = {}
        self.before = len(run.done)

    def make(self) -> Written:
        pack, run = self.pack, self.run
        count = PageCount(pack)
        costs = costs_of(pack, count)
        total = total_cost(pack, costs)
        if not self._all_there():
            self._draw_parts()
            homes = [home for home in pack.homes if self._can_be_made(home)]
            if self.only != "print":
                try:
                    self._work(self._bindings(homes), "packs")
                finally:  # a worker that was stopped while it wrote has left half a file
                    sweep(self.run.folder / "homes")
            if self.only != "homes":
                self._work(self._printings([h for h in homes if h.code not in self.failed], costs), "print files")
            self._officer(costs)
            self._receipt(total)
        failed = [(home.code, self.failed[home.code]) for home in pack.homes if home.code in self.failed]
        return Written(self._manifest(total), run.folder, failed, len(run.done) - self.before)

    def _all_there(self) -> bool:
        """Whether an earlier command finished this run, and every file is still as it was."""
        return self.run.has(MANIFEST) and all(self.run.has(path) for path in self.run.done)

    # ------------------------------------------------------------ drawing

    def _draw_parts(self) -> None:
        """Every different leaflet and sheet once, from the cache or drawn, into the run's work folder."""
        pack = self.pack
        leaflets = pack.leaflets()
        jobs: dict[Drawing, object] = {}
        for leaflet in leaflets:
            self._want(jobs, self._drawing(leaflet), leaflet)
        for one in pack.combinations:
            self._want(jobs, self._drawing(one.cover, sheet=True, coded=True), one.cover)
            if one.supporter:
                self._want(jobs, self._drawing(one.supporter, sheet=True), one.supporter)
        for home in pack.homes:
            if not self._fits(home.code):
                cover = pack.combinations[home.combination].cover
                key = (cover, home.code)
                self._want(jobs, self._drawing(cover, sheet=True, coded=True, code=home.code), key)
        for checklist in pack.checklists:
            sheet = checklist_of(pack, checklist)
            self._want(jobs, self._drawing(sheet), checklist)
        self._want(jobs, self._drawing(separator_of(pack)), PLACE)
        waiting = {drawing: key for drawing, key in jobs.items() if not self._from_cache(drawing, key)}
        done, everything = len(jobs) - len(waiting), len(jobs)
        self.tell("leaflets and sheets", done, everything)
        with closing(results(self.office, draw, list(waiting), self.workers)) as drawn:
            for drawing, made in drawn:
                done += 1
                if isinstance(made, EasyReadError):
                    self._lose(waiting[drawing], made)
                else:
                    self._keep(drawing, waiting[drawing], made)
                self.tell("leaflets and sheets", done, everything)
        ready = [leaflet for leaflet in leaflets if leaflet in self.files]
        record(self.library.root, ready, self.library.today)

    def _want(self, jobs: dict[Drawing, object], drawing: Drawing, key: object) -> None:
        jobs.setdefault(drawing, key)

    def _drawing(
        self, what: Leaflet | OfficerSheet, *, sheet: bool = False, coded: bool = False, code: str = CODE
    ) -> Drawing:
        return Drawing(str(self.library.root), self.library.today, self.ground, what, sheet, coded, code)

    def _key(self, drawing: Drawing) -> str:
        """Its key in the cache; none where it has something of a home in it."""
        if not isinstance(drawing.what, Leaflet) or drawing.code != CODE:
            return ""
        key = self.cache.key(drawing.what)
        if not drawing.sheet:
            return key
        words = f"{key} {drawing.coded} {self.pack.packs.words.home}"
        return hashlib.sha256(words.encode()).hexdigest()

    def _from_cache(self, drawing: Drawing, key: object) -> bool:
        name = self._key(drawing)
        product = self.cache.find(name) if name else None
        if product is not None:
            self._file(key, product)
        return product is not None

    def _keep(self, drawing: Drawing, key: object, product: Product) -> None:
        name = self._key(drawing)
        if name:
            self.cache.keep(name, product)
        self._file(key, product)

    def _file(self, key: object, product: Product) -> None:
        """A drawn part as a file for the workers."""
        file = self.run.work / f"{len(self.files)}.pdf"
        write_whole(file, product.pdf)
        self.files[key] = file

    def _lose(self, key: object, error: EasyReadError) -> None:
        if isinstance(error, NotWritten) or self.stop:
            raise error
        self.lost[key] = error

    # ------------------------------------------------------------ homes

    def _fits(self, code: str) -> bool:
        return self.letters.wide(code, COVER_SIZE) <= COVER_MARK.wide * _PX_PER_MM

    def _cover(self, home: PlannedHome) -> object:
        cover = self.pack.combinations[home.combination].cover
        return cover if self._fits(home.code) else (cover, home.code)

    def _parts(self, home: PlannedHome) -> tuple[object, ...]:
        return (self._cover(home), *self.pack.combinations[home.combination].parts[1:])

    def _can_be_made(self, home: PlannedHome) -> bool:
        """Whether every part is there. Why not is written down."""
        for key in (*self._parts(home), PLACE, self.pack.checklists[home.checklist]):
            if key in self.lost:
                self.failed[home.code] = self.lost[key]
                return False
        return True

    def _bindings(self, homes: Sequence[PlannedHome]) -> Iterator[tuple[Binding, list[str]]]:
        """Packs and checklists that are not in place yet, homes with the same parts together."""
        language, force = str(self.library.settings.language), str(self.library.settings.force)
        words = self.pack.packs.words
        title = " ".join(str(words.title).replace("|", " ").split())
        packs: dict[tuple[object, ...], list[str]] = {}
        lists: dict[Checklist, list[str]] = {}
        for home in homes:
            if not self.run.has(f"homes/{home.code}.pdf"):
                packs.setdefault(self._parts(home), []).append(home.code)
            if not self.run.has(f"officer/{home.code}.pdf"):
                lists.setdefault(self.pack.checklists[home.checklist], []).append(home.code)
        for parts, codes in packs.items():
            mark = COVER_MARK if isinstance(parts[0], Leaflet) else None
            files = tuple((self.files[key], *_told(key)) for key in parts)
            for some in _chunks(codes, HOMES_A_BINDING):
                filed = tuple((code, f"homes/{code}.pdf") for code in some)
                yield Binding(self.run.folder, files, title, language, force, mark, filed, self.font), some
        for checklist, codes in lists.items():
            file = ((self.files[checklist], str(words.checklist), language),)
            for some in _chunks(codes, HOMES_A_BINDING):
                filed = tuple((code, f"officer/{code}.pdf") for code in some)
                yield (
                    Binding(
                        self.run.folder, file, str(words.checklist), language, force, CHECKLIST_MARK, filed, self.font
                    ),
                    some,
                )

    def _printings(self, homes: Sequence[PlannedHome], costs: Sequence[Cost]) -> Iterator[tuple[Printing, list[str]]]:
        """Print files and the checklists' print files, in walking order, so many homes in each."""
        words = self.pack.packs.words
        fold = None
        if self.pack.folded:
            fold = Fold(self.pack.folded, self.pack.prices.thickness, self.flip)
        fonts = common_fonts(sorted(self.files.values()), self.fonts)
        for number, some in enumerate(_chunks(homes, HOMES_A_FILE), 1):
            codes = [home.code for home in some]
            first = (number - 1) * HOMES_A_FILE
            path = f"print/print-{number:02}.pdf"
            if not self.run.has(path):
                pieces: dict[object, int] = {PLACE: 0}
                stacks: list[Stack] = []
                for n, home in enumerate(some, first + 1):
                    parts = tuple(pieces.setdefault(key, len(pieces)) for key in self._parts(home))
                    texts = {
                        CODE: home.code,
                        PLACE: _filled(words.place, n=str(n), of=str(len(homes))),
                        SHEETS: _filled(words.sheets, sheets=str(costs[home.combination].sheets * home.copies)),
                    }
                    stacks.append(Stack(home.code, (0, *parts * home.copies), texts))
                yield (
                    Printing(
                        self.run.folder,
                        path,
                        tuple(self._piece(key) for key in pieces),
                        tuple(stacks),
                        f"Print {number}",
                        fonts,
                        self.font,
                        fold,
                        frozenset({0}),
                    ),
                    codes,
                )
            path = f"officer/checklists-{number:02}.pdf"
            if not self.run.has(path):
                lists: dict[Checklist, int] = {}
                sheets = [
                    Stack(home.code, (lists.setdefault(one, len(lists)),), {CODE: home.code})
                    for home in some
                    for one in (self.pack.checklists[home.checklist],)
                ]
                pieces_ = tuple(Piece(self.files[one], (CHECKLIST_MARK,)) for one in lists)
                title = f"{words.checklist} {number}"
                yield (
                    Printing(self.run.folder, path, pieces_, tuple(sheets), title, fonts, self.font, None, frozenset()),
                    codes,
                )

    def _piece(self, key: object) -> Piece:
        marks: tuple[Mark, ...] = ()
        if key == PLACE:
            marks = SEPARATOR_MARKS
        elif any(key == one.cover for one in self.pack.combinations):
            marks = (COVER_MARK,)
        return Piece(self.files[key], marks)

    def _work(self, jobs: Iterable[tuple[Binding | Printing, list[str]]], what: str) -> None:
        """Has workers on this machine do the jobs, and writes down what they put in place."""
        pairs = list(jobs)
        codes = {id(job): some for job, some in pairs}
        listed = [job for job, _ in pairs]
        done, everything = 0, sum(map(len, codes.values()))
        with closing(results(local_office, work, listed, self.workers)) as made:
            for job, result in made:
                done += len(codes[id(job)])
                self.tell(what, done, everything)
                if isinstance(result, EasyReadError):
                    if isinstance(result, NotWritten) or self.stop:
                        raise result
                    self.failed |= dict.fromkeys(codes[id(job)], result)
                else:
                    self._note(result)

    def _note(self, filed: Sequence[Filed]) -> None:
        for path, size, digest in filed:
            self.run.note(path, size, digest)

    # ------------------------------------------------------------ the officer's own, and the receipt

    def _officer(self, costs: Sequence[Cost]) -> None:
        lines = ["place,code,copies,sheets,sides,pence,print file"]
        homes = [home for home in self.pack.homes if home.code not in self.failed]
        for n, home in enumerate(homes):
            cost = costs[home.combination].times(home.copies)
            number = n // HOMES_A_FILE + 1
            lines.append(
                f"{n + 1},{home.code},{home.copies},{cost.sheets},{cost.sides},{cost.pence:g},print-{number:02}"
            )
        self.run.put("officer/homes.csv", ("\r\n".join(lines) + "\r\n").encode())
        self.run.put("officer/order.svg", order_picture(self.pack, PageCount(self.pack), homes).encode())

    def _manifest(self, total: Cost) -> Manifest:
        kinds: dict[str, int] = {}
        for path, (size, _) in self.run.done.items():
            kind = path.partition("/")[0]
            if kind in ("homes", "print", "officer"):
                kinds[kind] = kinds.get(kind, 0) + 1
                kinds[f"{kind}-bytes"] = kinds.get(f"{kind}-bytes", 0) + size
        reasons = [str(error) for error in self.failed.values()]
        return manifest_of(self.pack, self.run.name, self.run.made, total, kinds, sorted(set(reasons)))

    def _receipt(self, total: Cost) -> None:
        manifest = self._manifest(total)
        sheets = [self._drawing(receipt_of(manifest, self.pack, room)) for room in ROOM]
        pdf, why = b"", NotMade("The receipt could not be drawn.")
        for drawing in sheets:
            with closing(results(self.office, draw, [drawing], 1)) as drawn:
                made = next(result for _, result in drawn)
            if not isinstance(made, EasyReadError):
                pdf = made.pdf
                break
            why = made if isinstance(made, NotMade) else why
        if not pdf:
            raise why
        self.run.put("receipt.pdf", pdf)
        if not self.failed:
            self.run.put(MANIFEST, manifest.to_json().encode())


def _told(key: object) -> tuple[str, str]:
    """Title and language of a part."""
    leaflet = key[0] if isinstance(key, tuple) else key
    assert isinstance(leaflet, Leaflet)
    return leaflet.title.text, leaflet.language


def _filled(words: str, **values: str) -> str:
    said = str(words)
    for name, value in values.items():
        said = said.replace("{" + name + "}", value)
    return said


def _chunks(some: Sequence[Key], most: int) -> Iterator[list[Key]]:
    for start in range(0, len(some), most):
        yield list(some[start : start + most])
