"""Own photographs: what a telephone, a scanner or a mistake may put into the folder, and what a reader gets."""

from __future__ import annotations

import io
import random
import struct
import zlib
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw
from tiny import TOPIC, tiny_library

from easyread.check import check
from easyread.finding import Finding, Level
from easyread.load import open_library
from easyread.model import Library
from easyread.pair import pair
from easyread.photos import PhotoRefused, make_ready
from easyread.render import Renderer
from easyread.tailor import tailor

TODAY = date(2026, 11, 27)
ROOT = Path(__file__).parents[1]
ENTRY = """\
photos:
  our-alarm.jpg:
    alt: The white alarm on our door.
    credit: Neighbourhood team
    permission:
      who: housing officer
      how: signed form
      date: 2026-11-02
    shows: lock-door
"""
NEXT = "      - say: Do not open the door."
SHOWN = TOPIC.replace(NEXT, f"      - say: This is the alarm.\n        picture: photos/our-alarm.jpg\n{NEXT}")


def drawn(wide: int = 1800, high: int = 1400) -> Image.Image:
    """A red box on a pale wall, upright: the box is in the upper left."""
    image = Image.new("RGB", (wide, high), "#dddddd")
    ImageDraw.Draw(image).rectangle((wide // 10, high // 10, wide // 2, high // 2), fill="#c02020")
    return image


def saved(image: Image.Image, form: str = "JPEG", **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


SIXTEEN_BITS = drawn().convert("L").convert("I").point(lambda level: level * 256).convert("I;16")
MOVING = {"save_all": True, "append_images": [drawn(400, 400).rotate(180)]}


def project(folder: Path, photo: bytes | None = None, entry: str = ENTRY, topic: str = SHOWN) -> Library:
    files: dict[str, str | bytes | None] = {
        "content/photos/photos.yaml": entry,
        "content/photos/our-alarm.jpg": saved(drawn()) if photo is None else photo,
        "content/topics/lock-door.yaml": topic,
    }
    return open_library(tiny_library(folder, **files), TODAY)


def about_photos(findings: tuple[Finding, ...] | list[Finding]) -> list[Finding]:
    return [one for one in findings if one.place.path == "content/photos/photos.yaml"]


def ready(folder: Path, data: bytes, name: str = "our-alarm.jpg") -> Image.Image:
    (folder / name).write_bytes(data)
    return Image.open(folder / make_ready(folder, name).file)


def test_a_statement_with_a_photo_reaches_the_page_without_the_place_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Telephone of Mary"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 14.0, 0.0)
    original = saved(drawn(), exif=exif, comment=b"flat 12")
    assert b"Telephone of Mary" in original
    library = project(tmp_path, original)
    assert about_photos(check(library)) == []
    leaflet = tailor(library, "lock-door", [])
    shown = [row.picture for part in leaflet.parts for row in part.rows if row.picture and "alarm" in row.picture.id]
    assert [(picture.id, picture.alt) for picture in shown] == [
        ("photos/our-alarm.jpg", "The white alarm on our door.")
    ]
    printed = (tmp_path / shown[0].file).read_bytes()
    assert not any(secret in printed for secret in (b"Telephone", b"flat 12", b"Exif"))
    assert (tmp_path / "content/photos/our-alarm.jpg").read_bytes() == original
    for folder in ("templates", ".data"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    pdf = Renderer(tmp_path).pdf(leaflet)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        photos = [
            image
            for page in opened.pages
            for image in page.get_images().values()
            if "/DCTDecode" in str(image.get("/Filter"))
        ]
    assert photos
    assert not any(secret in pdf for secret in (b"Telephone of Mary", b"flat 12"))


def test_readers_of_photos_get_the_photo_where_its_drawing_would_stand(tmp_path: Path) -> None:
    library = project(tmp_path)
    assert pair(library, "lock-door", "photos").id == "photos/our-alarm.jpg"
    assert pair(library, "open-door", "photos").file == "pictograms/colour/open-door.svg"
    assert pair(library, "lock-door", "line").file == "pictograms/line/lock-door.svg"


def test_a_photo_taken_sideways_stands_upright_in_the_leaflet(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it by 90 degrees to the right
    image = ready(tmp_path, saved(drawn(1800, 1400).rotate(90, expand=True), exif=exif))
    assert image.size == (1800, 1400)
    red, green, _ = image.convert("RGB").getpixel((400, 300))  # type: ignore[misc]
    assert red > 150 > green
    assert image.getexif().get(0x0112) is None


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("our-alarm.jpg", saved(drawn().convert("CMYK"))),
        ("our-alarm.jpg", saved(drawn().convert("L"))),
        ("our-alarm.png", saved(SIXTEEN_BITS, "PNG")),
        ("our-alarm.png", saved(drawn().convert("P"), "PNG")),
        ("our-alarm.png", saved(drawn().convert("1"), "PNG")),
        ("our-alarm.png", saved(drawn().convert("RGBA"), "PNG")),
        ("our-alarm.jpg", saved(drawn(), "MPO", save_all=True, append_images=[drawn(80, 80)])),
    ],
    ids=["four inks", "grey", "16 bits", "palette", "black and white", "see-through", "a telephone's two pictures"],
)  # fmt: skip
def test_what_cameras_and_scanners_save_is_printed_with_its_tones(tmp_path: Path, name: str, data: bytes) -> None:
    image = ready(tmp_path, data, name)
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (1800, 1400))
    box, wall = (image.convert("L").resize((18, 14), Image.Resampling.BOX).getpixel(at) for at in ((5, 4), (15, 12)))
    assert isinstance(box, int | float)
    assert isinstance(wall, int | float)
    assert box < 130 < 180 < wall


def png_head(wide: int, high: int) -> bytes:
    """A PNG that claims a size and holds next to nothing: a bomb."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


WHOLE = saved(drawn())
REFUSED = {
    "cut off while it was copied": ("our-alarm.jpg", WHOLE[: len(WHOLE) // 2], "broken"),
    "cut off in its head": ("our-alarm.jpg", WHOLE[:30], "broken"),
    "empty": ("our-alarm.jpg", b"", "empty"),
    "a PNG called .jpg": ("our-alarm.jpg", saved(drawn(), "PNG"), "Rename it to .png"),
    "a JPEG called .png": ("our-alarm.png", WHOLE, "Rename it to .jpg"),
    "a GIF called .jpg": ("our-alarm.jpg", saved(drawn(90, 90), "GIF"), "a GIF"),
    "a web picture called .jpg": ("our-alarm.jpg", saved(drawn(90, 90), "WEBP"), "a WebP"),
    "a telephone's own kind": ("our-alarm.jpg", b"\0\0\0\x18ftypheic" + bytes(40), "HEIC"),
    "a page of words": ("our-alarm.jpg", b"%PDF-1.7 ", "a PDF"),
    "a drawing": ("our-alarm.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a drawing"),
    "noise": ("our-alarm.jpg", random.Random(1).randbytes(4000), "no photograph"),
    "a bomb": ("our-alarm.png", png_head(60_000, 60_000), "too many points"),
    "a small bomb": ("our-alarm.png", png_head(9_000, 9_000), "too many points"),
    "a picture with nothing in it": ("our-alarm.png", png_head(900, 900), "broken"),
    "one that moves": ("our-alarm.png", saved(drawn(400, 400), "PNG", **MOVING), "moves"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_photo_is_refused_in_plain_words_so_no_leaflet_has_a_hole(tmp_path: Path, what: str) -> None:
    name, data, said = REFUSED[what]
    library = project(tmp_path, b"" if name.endswith("png") else data, ENTRY.replace("our-alarm.jpg", name))
    (tmp_path / "content/photos" / name).write_bytes(data)
    library = open_library(tmp_path, TODAY)
    found = about_photos(library.findings)
    assert [(one.level, one.place.line, one.place.column, one.text) for one in found] == [(Level.ERROR, 2, 3, name)]
    assert said in found[0].message
    assert f"photos/{name}" not in library.photos


def refusal(folder: Path, data: bytes) -> PhotoRefused | None:
    (folder / "a.png").write_bytes(data)
    try:
        make_ready(folder, "a.png")
    except PhotoRefused as error:
        return error
    return None


def test_every_cut_of_a_photo_is_refused_or_whole_and_never_a_traceback(tmp_path: Path) -> None:
    whole = saved(drawn(300, 240), "PNG")
    cut = [refusal(tmp_path, whole[:n]) for n in range(1, len(whole) * 9 // 10, len(whole) // 60)]
    assert all(error is not None and error.do for error in cut)
    dice = random.Random(7)
    for _ in range(60):
        spoiled = bytearray(whole)
        for _ in range(8):
            spoiled[dice.randrange(len(spoiled))] = dice.randrange(256)
        error = refusal(tmp_path, bytes(spoiled))
        assert error is None or error.do


def test_a_photo_is_measured_at_the_size_it_is_printed(tmp_path: Path) -> None:
    small = about_photos(project(tmp_path / "small", saved(drawn(400, 300))).findings)
    assert [one.level for one in small] == [Level.ERROR]
    assert "188 dots an inch" in small[0].message
    enough = about_photos(check(project(tmp_path / "middle", saved(drawn(1000, 800)))))
    assert [one.level for one in enough] == [Level.WARNING]
    assert "470 dots an inch where pictures are 54 mm wide, 154 where one fills the page" in enough[0].message
    assert about_photos(check(project(tmp_path / "large", saved(drawn(1800, 1400))))) == []


def test_a_dark_photo_and_a_busy_one_are_told_so_that_a_copy_can_be_read(tmp_path: Path) -> None:
    dark = drawn().point(lambda level: level // 4)
    assert ["is dark" in one.message for one in about_photos(check(project(tmp_path / "dark", saved(dark))))] == [True]
    busy = Image.frombytes("L", (180, 140), random.Random(3).randbytes(180 * 140)).resize((1800, 1400))
    found = about_photos(check(project(tmp_path / "busy", saved(busy))))
    assert ["There is much" in one.message for one in found] == [True]


@pytest.mark.parametrize(
    ("line", "instead", "said"),
    [
        ("    alt: The white alarm on our door.\n", "", "“alt” is missing"),
        ("    credit: Neighbourhood team\n", "", "“credit” is missing"),
        ("      who: housing officer\n", "", "“who” is missing"),
        ("      how: signed form\n", "", "“how” is missing"),
        ("      date: 2026-11-02\n", "", "“date” is missing"),
        ("2026-11-02", "last week", "cannot stand"),
        ("2026-11-02", "2027-01-01", "still to come"),
        ("housing officer", "Anna Brown", "looks like a person's name"),
        ("lock-door", "lock-dor", "There is no picture"),
    ],
)
def test_a_photo_without_its_permission_and_its_words_is_told_at_its_place(
    tmp_path: Path, line: str, instead: str, said: str
) -> None:
    found = about_photos(check(project(tmp_path, entry=ENTRY.replace(line, instead, 1))))
    assert said in " ".join(one.message for one in found)
    assert all(one.place.line > 1 for one in found)


def test_a_photo_is_made_ready_once_and_anew_when_it_changes(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(WHOLE)
    first = make_ready(tmp_path, "a.jpg")
    before = (tmp_path / first.file).stat().st_mtime_ns
    assert make_ready(tmp_path, "a.jpg") == first
    assert (tmp_path / first.file).stat().st_mtime_ns == before
    (tmp_path / first.file).with_suffix(".json").write_text("{", encoding="utf-8")
    assert make_ready(tmp_path, "a.jpg") == first
    (tmp_path / "a.jpg").write_bytes(saved(drawn(1800, 1300)))
    assert make_ready(tmp_path, "a.jpg").file != first.file


def test_a_photo_that_is_taken_out_leaves_no_copy_behind_because_a_permission_can_be_taken_back(tmp_path: Path) -> None:
    made = tmp_path / project(tmp_path).ready["photos/our-alarm.jpg"].file
    assert made.is_file()
    (tmp_path / "content/photos/our-alarm.jpg").unlink()
    (tmp_path / "content/photos/photos.yaml").unlink()
    open_library(tmp_path, TODAY)
    assert list(made.parent.iterdir()) == []


def test_a_link_out_of_the_project_is_not_printed(tmp_path: Path) -> None:
    (tmp_path / "private.jpg").write_bytes(WHOLE)
    folder = tmp_path / "project"
    project(folder)
    (folder / "content/photos/our-alarm.jpg").unlink()
    (folder / "content/photos/our-alarm.jpg").symlink_to(tmp_path / "private.jpg")
    found = about_photos(open_library(folder, TODAY).findings)
    assert "leads out of the project" in found[0].message
