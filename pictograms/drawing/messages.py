"""What a phone shows and what goes with it: text messages, 999 in red, signing, SIM card, textphone, operator."""

from pictograms.drawing.cast import INTERPRETER, Look
from pictograms.drawing.hands import arms_of_signer, open_hand
from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role, Skin
from pictograms.drawing.people import bust
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, line, path, polygon, rect, words


def message(
    x: float,
    y: float,
    wide: float,
    high: float,
    label: str = "",
    mine: bool = True,
    lines: int = 0,
    inside_it: Drawing = "",
    tail: float = 8,
) -> Drawing:
    """A text message from its top left corner: yours is green with its tail right, one to you is pale, tail left.

    It holds a `label`, or `lines` of writing, or a drawing about the middle (0, 0).
    """
    middle = (x + wide / 2, y + high / 2)
    bend = min(8.0, high / 2)
    low, right = y + high, x + wide
    mine_tail = f"L{right - 3} {low + tail}L{right - 14} {low}"
    other_tail = f"H{x + 14}L{x + 3} {low + tail}L{x} {low - bend}"
    box = (
        f"M{x + bend} {y}H{right - bend}Q{right} {y} {right} {y + bend}V{low - bend}"
        + (
            mine_tail + f"H{x + bend}Q{x} {low} {x} {low - bend}"
            if mine
            else f"Q{right} {low} {right - bend} {low}{other_tail}"
        )
        + f"V{y + bend}Q{x} {y} {x + bend} {y}Z"
    )
    ends = [right - (9 if row < lines - 1 or lines == 1 else wide * 0.4) for row in range(lines)]
    rows = "".join(f"M{x + 9} {y + high * (row + 1) / (lines + 1):.1f}H{end:.1f}" for row, end in enumerate(ends))
    told = words(label, middle[0], middle[1] + high * 0.24, high * 0.66, "ink", wide - 12) if label else ""
    return join(
        path(box, "green" if mine else "light", DETAIL),
        path(rows, "none", DETAIL) if rows else "",
        told,
        group(inside_it, at=middle) if inside_it else "",
    )


def phone_body(x: float, y: float, wide: float, high: float, number: str = "", edge: float = 6) -> Drawing:
    """A smartphone from its top left corner, with a white screen; `number` stands in red at the top of the screen.

    Its case is grey with a camera bar and side buttons, and a bar to swipe: a plain black frame reads as a zero.
    """
    bar = (
        rect(x + edge, y + edge, wide - 2 * edge, 22, "sign_red", 0, 2)
        + words(number, x + wide / 2, y + edge + 18, 20, "paper", wide - 18)
        if number
        else ""
    )
    middle, part = x + wide / 2, min(9.0, wide * 0.15)
    marks = rect(middle - part, y, 2 * part, edge + 3, "ink", 0, 3) if not number else ""
    if high > 44:
        marks += line((middle - part, y + high - edge - 5), (middle + part, y + high - edge - 5), width=DETAIL)
    buttons = line((x + wide + 1, y + high * 0.2), (x + wide + 1, y + high * 0.32), width=5)
    return (
        buttons
        + rect(x, y, wide, high, "shade", MAIN, 9)
        + rect(x + edge, y + edge, wide - 2 * edge, high - 2 * edge, "paper", DETAIL, 3)
        + marks
        + bar
    )


def signer(x: float, y: float, size: float = 1.0, look: Look = INTERPRETER) -> Drawing:
    """Head, shoulders and signing hands of an interpreter. Origin between the eyes; 74 wide, 76 high."""
    return group(bust(0, 0, 0.9, look, "happy", down=52), group(arms_of_signer(0, 20), size=0.94), at=(x, y), size=size)


def signing_hands(x: float, y: float, size: float = 1.0, skin: Skin = "brown") -> Drawing:
    """Two hands that sign, with lines of movement. Origin between them; 78 wide, 54 high."""
    moves = path("M-38 -4Q-36 -18 -26 -24M38 10Q36 22 27 26", "none", DETAIL, "signal")
    return group(
        moves,
        open_hand(-15, 2, 0.95, skin, turn=-14, flip=True),
        open_hand(16, 0, 0.95, skin, turn=24),
        at=(x, y),
        size=size,
    )


def price_tag(x: float, y: float, size: float = 1.0, label: str = "£0", turn: float = 0) -> Drawing:
    """A price tag on a string. Origin at its middle; 62 wide, 36 high; the string leaves at the left."""
    tag = path("M-18 -18H27Q31 -18 31 -14V14Q31 18 27 18H-18L-31 0Z", "yellow", MAIN)
    return group(
        path("M-19 0C-30 -2 -34 -12 -38 -20", "none", DETAIL),
        tag,
        circle(-19, 0, 3.4, "paper", DETAIL),
        words(label, 8, 10, 28, "ink", 38),
        at=(x, y),
        size=size,
        turn=turn,
    )


def sim_card(x: float, y: float, size: float = 1.0) -> Drawing:
    """A SIM card. Origin at its middle; 26 wide, 34 high."""
    chip = rect(-7, -3, 14, 13, "yellow", SMALL, 2) + line((-7, 3.5), (7, 3.5), width=SMALL)
    return group(path("M-13 -17H5L13 -9V17H-13Z", "paper", DETAIL), chip, at=(x, y), size=size)


def keyboard(x: float, y: float, wide: float, rows: int = 3, each_row: int = 7, key: Role = "paper") -> Drawing:
    """Rows of keys from the top left corner, with a long key below them; each row is 9 high."""
    step = wide / each_row
    keys = "".join(
        f"M{x + step * column + 1.5:.1f} {y + 9 * row}h{step - 3:.1f}v6h-{step - 3:.1f}Z"
        for row in range(rows)
        for column in range(each_row)
    )
    return path(keys, key, SMALL) + rect(x + wide * 0.22, y + 9 * rows, wide * 0.56, 6, key, SMALL, 1)


def textphone_machine(x: float, y: float, size: float = 1.0) -> Drawing:
    """A textphone: a receiver lying in two cups, a strip of screen, a keyboard. From the top left; 112 by 92."""
    cups = rect(2, 6, 28, 26, "grey", MAIN, 9) + rect(82, 6, 28, 26, "grey", MAIN, 9)
    receiver = limb("M18 16Q56 -4 94 16", 9, "grey") + cups
    body = polygon((10, 18), (102, 18), (112, 92), (0, 92), fill="light")
    return group(
        body,
        receiver,
        rect(16, 36, 80, 17, "paper", DETAIL, 2),
        path("M23 44.5H42M48 44.5H70", "none", DETAIL),
        keyboard(12, 60, 88, 2, 8),
        at=(x, y),
        size=size,
    )


def headset(x: float, y: float, size: float = 1.0) -> Drawing:
    """A headset with a microphone for a head drawn at the same place and size. Origin between the eyes."""
    return group(
        path("M-17 0C-19 -27 19 -27 17 0", "none", MAIN),
        rect(-20.5, -4, 7, 13, "ink", 0, 3),
        rect(13.5, -4, 7, 13, "ink", 0, 3),
        path("M-17 9Q-15 18 -7 17", "none", 2.6),
        at=(x, y),
        size=size,
    )


def small_phone(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A smartphone in a bubble or a list: a dark case, apps on a blue screen, a round button. Its middle; 34 by 58."""
    colours: tuple[tuple[Role, Role], ...] = (("yellow", "green"), ("red", "paper"))
    apps = join(
        *(
            rect(-9 + 10.5 * column, -17 + 11 * row, 7.5, 7.5, colour, 0, 2)
            for row, pair in enumerate(colours)
            for column, colour in enumerate(pair)
        )
    )
    return group(
        rect(-17, -29, 34, 58, "ink", SMALL, 7),
        rect(-12.5, -21, 25, 37, "sky", 0, 2),
        apps,
        circle(0, 22, 3.6, "paper", 0),
        line((-4, -25), (4, -25), width=SMALL, stroke="paper"),
        at=(x, y),
        size=size,
        turn=turn,
    )
