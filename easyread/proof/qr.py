"""Reads a QR code from clean pixels, as a phone would: where does it lead? (ISO/IEC 18004)

A code in a finished file has no noise, so nothing is corrected: a code with an error in it is refused.
"""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image

MOST_VERSION = 20
"""Versions above it have more than 97 squares a side: no leaflet needs them, and phones fail on small prints."""
_LEVELS = "MLHQ"
"""By the two bits in the format information."""
_CORRECTING = {
    "L": (7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28),
    "M": (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26),
    "Q": (13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30),
    "H": (17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28),
}
"""Correcting bytes a block, by version (table 9)."""
_BLOCKS = {
    "L": (1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8),
    "M": (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16),
    "Q": (1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20),
    "H": (1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25),
}
"""Blocks, by version (table 9)."""
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_FORMAT_MASK = 0x5412

Grid = list[list[bool]]


class NoCode(Exception):
    """The pixels cannot be read as a QR code. ``is_code`` when they have a code's corners all the same."""

    def __init__(self, why: str, is_code: bool = True) -> None:
        super().__init__(why)
        self.is_code = is_code


def read_code(image: Image.Image) -> str:
    """The text in a QR code, from pixels that hold the code alone, upright. Raises `NoCode`."""
    grid = _squares(image)
    size = len(grid)
    version = (size - 17) // 4
    if version > MOST_VERSION:
        raise NoCode("it has too many squares")
    level, mask = _format(grid)
    data = _corrected(_bytes(grid, version, mask), version, level)
    return _text(data, version)


def _squares(image: Image.Image) -> Grid:
    """The code's squares, dark is true."""
    dark = image.convert("L").point([255] * 128 + [0] * 128)
    box = dark.getbbox()
    if box is None:
        raise NoCode("there is nothing", is_code=False)
    cut = dark.crop(box)
    row = cut.crop((0, 2, cut.width, 3)).tobytes()
    corner = next((n for n, value in enumerate(row) if not value), 0)
    if corner < 7:
        raise NoCode("there are no corners", is_code=False)
    size = round(cut.width * 7 / corner)
    size = 17 + 4 * round((size - 17) / 4)
    if not 21 <= size <= 177 or abs(cut.width - cut.height) > cut.width * 0.03:
        raise NoCode("there are no corners", is_code=False)
    step = cut.width / size
    pixels = cut.tobytes()
    grid = [
        [bool(pixels[int((y + 0.5) * step) * cut.width + int((x + 0.5) * step)]) for x in range(size)]
        for y in range(size)
    ]
    for x, y in ((0, 0), (size - 7, 0), (0, size - 7)):
        ring = [grid[y + n][x] for n in range(7)] + [grid[y][x + n] for n in range(7)]
        heart = [grid[y + 2 + n // 3][x + 2 + n % 3] for n in range(9)]
        gap = [grid[y + 1][x + 1 + n] for n in range(5)] + [grid[y + 5][x + 1 + n] for n in range(5)]
        if not all(ring) or not all(heart) or any(gap):
            raise NoCode("there are no corners", is_code=False)
    return grid


def _format(grid: Grid) -> tuple[str, int]:
    """Level of correction and number of the mask (8.9)."""
    spots = [(8, n) for n in range(6)] + [(8, 7), (8, 8), (7, 8)] + [(n, 8) for n in range(5, -1, -1)]
    bits = 0
    for x, y in spots:
        bits |= grid[y][x] << spots.index((x, y))
    nearest = min(range(32), key=lambda data: (_format_bits(data) ^ bits).bit_count())
    if (_format_bits(nearest) ^ bits).bit_count() > 3:
        raise NoCode("its format cannot be read")
    return _LEVELS[nearest >> 3], nearest & 7


def _format_bits(data: int) -> int:
    rest = data
    for _ in range(10):
        rest = (rest << 1) ^ ((rest >> 9) * 0x537)
    return (data << 10 | rest) ^ _FORMAT_MASK


def _aligners(version: int) -> list[int]:
    """Middles of the small squares that keep the grid straight (annex E)."""
    if version == 1:
        return []
    count = version // 7 + 2
    size = 17 + 4 * version
    step = (version * 8 + count * 3 + 5) // (count * 4 - 4) * 2
    return [6, *sorted(size - 7 - n * step for n in range(count - 1))]


def _taken(version: int) -> list[list[bool]]:
    """The squares that hold no data."""
    size = 17 + 4 * version
    taken = [[x == 6 or y == 6 for x in range(size)] for y in range(size)]

    def fill(left: int, top: int, wide: int, tall: int) -> None:
        for y in range(max(top, 0), min(top + tall, size)):
            for x in range(max(left, 0), min(left + wide, size)):
                taken[y][x] = True

    fill(0, 0, 9, 9)
    fill(size - 8, 0, 8, 9)
    fill(0, size - 8, 9, 8)
    middles = _aligners(version)
    for x in middles:
        for y in middles:
            if (x, y) not in ((6, 6), (6, size - 7), (size - 7, 6)):
                fill(x - 2, y - 2, 5, 5)
    if version >= 7:
        fill(size - 11, 0, 3, 6)
        fill(0, size - 11, 6, 3)
    return taken


def _masked(mask: int, x: int, y: int) -> bool:
    """Whether a mask turns a square over (table 10)."""
    return (
        (x + y) % 2,
        y % 2,
        x % 3,
        (x + y) % 3,
        (x // 3 + y // 2) % 2,
        x * y % 2 + x * y % 3,
        (x * y % 2 + x * y % 3) % 2,
        ((x + y) % 2 + x * y % 3) % 2,
    )[mask] == 0


def _bytes(grid: Grid, version: int, mask: int) -> list[int]:
    """The code's bytes in the order they stand, in columns of two from the right (7.7.3)."""
    size = len(grid)
    taken = _taken(version)
    bits: list[bool] = []
    columns = list(range(size - 1, 6, -2)) + list(range(5, 0, -2))
    for n, right in enumerate(columns):
        for m in range(size):
            y = size - 1 - m if n % 2 == 0 else m
            bits.extend(grid[y][x] ^ _masked(mask, x, y) for x in (right, right - 1) if not taken[y][x])
    return [sum(bit << (7 - n) for n, bit in enumerate(bits[at : at + 8])) for at in range(0, len(bits) - 7, 8)]


def _corrected(found: list[int], version: int, level: str) -> list[int]:
    """The data bytes, block by block. Raises `NoCode` when a block does not agree with its correcting bytes."""
    correcting, blocks = _CORRECTING[level][version - 1], _BLOCKS[level][version - 1]
    short, longer = divmod(len(found), blocks)
    sizes = [short - correcting + (n >= blocks - longer) for n in range(blocks)]
    data: list[list[int]] = [[] for _ in sizes]
    stream = iter(found)
    for m in range(max(sizes)):
        for n, size in enumerate(sizes):
            if m < size:
                data[n].append(next(stream))
    checks: list[list[int]] = [[] for _ in sizes]
    for _ in range(correcting):
        for block in checks:
            block.append(next(stream))
    for block, check in zip(data, checks, strict=True):
        if not _agrees([*block, *check], correcting):
            raise NoCode("some of its squares are wrong")
    return [byte for block in data for byte in block]


def _agrees(block: list[int], correcting: int) -> bool:
    """Whether a block is a word of its Reed-Solomon code: every syndrome is nothing."""
    root = 1
    for _ in range(correcting):
        total = 0
        for byte in block:
            total = _times(total, root) ^ byte
        if total:
            return False
        root = _times(root, 2)
    return True


def _times(one: int, other: int) -> int:
    """Product in the field of 256 elements with x^8 + x^4 + x^3 + x^2 + 1."""
    made = 0
    while other:
        if other & 1:
            made ^= one
        one = (one << 1) ^ (0x11D if one & 0x80 else 0)
        other >>= 1
    return made


def _text(data: list[int], version: int) -> str:
    """The parts of the data, each in its own way of writing (7.4)."""
    bits = "".join(f"{byte:08b}" for byte in data)
    at = 0
    large = version >= 10
    made: list[bytes] = []
    while at + 4 <= len(bits):
        kind, at = int(bits[at : at + 4], 2), at + 4
        if kind == 0:
            break
        if kind == 7:
            at += 8
            continue
        wide = {1: 12 if large else 10, 2: 11 if large else 9, 4: 16 if large else 8}.get(kind)
        if wide is None:
            raise NoCode("it is written in a way that is not read here")
        count, at = int(bits[at : at + wide] or "0", 2), at + wide
        part = b"".join(_part(kind, bits, at, count))
        made.append(part)
        at += {1: count // 3 * 10 + (0, 4, 7)[count % 3], 2: count // 2 * 11 + count % 2 * 6, 4: count * 8}[kind]
        if at > len(bits):
            raise NoCode("it ends too early")
    said = b"".join(made)
    try:
        return said.decode("utf-8")
    except UnicodeDecodeError:
        return said.decode("latin-1")


def _part(kind: int, bits: str, at: int, count: int) -> Iterator[bytes]:
    def take(many: int) -> int:
        nonlocal at
        piece, at = bits[at : at + many], at + many
        return int(piece or "0", 2)

    if kind == 4:
        yield bytes(take(8) for _ in range(count))
    elif kind == 2:
        for _ in range(count // 2):
            high, low = divmod(take(11), 45)
            yield (_LETTERS[high % 45] + _LETTERS[low]).encode()
        if count % 2:
            yield _LETTERS[take(6) % 45].encode()
    else:
        for _ in range(count // 3):
            yield f"{take(10):03d}".encode()
        if count % 3:
            yield f"{take(4 if count % 3 == 1 else 7):0{count % 3}d}".encode()
