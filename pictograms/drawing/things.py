"""Things people carry, keep or see about them: cards, money, bags, papers, time, weather, vehicles, houses, plants."""

from pictograms.drawing.palette import DETAIL, MAIN, SMALL, Role, Skin, skin_role
from pictograms.drawing.shapes import Drawing, circle, group, join, limb, line, path, polygon, rect, words


def bank_card(x: float, y: float, size: float = 1.0, turn: float = 0, colour: Role = "blue") -> Drawing:
    """A bank card with chip and stripe, no number. Origin at its middle; 52 wide, 34 high."""
    chip = rect(-19, -5, 11, 9, "yellow", SMALL, 2)
    return group(
        rect(-26, -17, 52, 34, colour, MAIN, 4),
        path("M-26 -9H26", "none", 5),
        chip,
        path("M-19 10H8", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def id_card(x: float, y: float, size: float = 1.0, skin: Skin = "medium", turn: float = 0) -> Drawing:
    """An ID card with a photo and lines of writing. Origin at its middle; 52 wide, 36 high."""
    face = join(
        rect(-20, -11, 17, 22, "sky", SMALL, 2),
        path("M-18 11C-18 3 -5 3 -5 11Z", "blue", SMALL),
        circle(-11.5, -3, 4.6, skin_role(skin), SMALL),
    )
    return group(
        rect(-26, -18, 52, 36, "paper", MAIN, 4),
        face,
        path("M3 -8H19M3 0H19M3 8H13", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def bank_note(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A bank note with a pound sign. Origin at its middle; 46 wide, 26 high."""
    return group(
        rect(-23, -13, 46, 26, "green", DETAIL, 2),
        circle(0, 0, 9, "paper", SMALL),
        words("£", 0, 5, 14),
        at=(x, y),
        size=size,
        turn=turn,
    )


def coin(x: float, y: float, size: float = 1.0) -> Drawing:
    """A pound coin. Origin at its middle; 24 across."""
    return group(circle(0, 0, 12, "yellow", DETAIL), words("£", 0, 5.6, 16), at=(x, y), size=size)


def purse(x: float, y: float, size: float = 1.0) -> Drawing:
    """A purse with a clasp. Origin at its middle; 56 wide, 50 high."""
    body = path("M-22 -10C-30 2 -30 22 -18 24H18C30 22 30 2 22 -10Z", "pink", MAIN)
    frame = (
        limb("M-22 -11Q0 -19 22 -11", 4, "yellow")
        + circle(-4, -20, 4, "yellow", DETAIL)
        + circle(4, -20, 4, "yellow", DETAIL)
    )
    return group(body, frame, at=(x, y), size=size)


def wallet(x: float, y: float, size: float = 1.0) -> Drawing:
    """A wallet with a flap. Origin at its middle; 56 wide, 42 high."""
    return group(
        rect(-28, -21, 56, 42, "wood", MAIN, 5),
        path("M-28 -10H28", "none", DETAIL),
        rect(10, -2, 18, 14, "wood_light", DETAIL, 4),
        circle(17, 5, 2, "ink", 0),
        at=(x, y),
        size=size,
    )


def handbag(x: float, y: float, size: float = 1.0, handle_too: bool = True) -> Drawing:
    """A handbag with a flap and a clasp. Origin at the middle of the body; 80 wide, 108 high with the handle."""
    handle = limb("M-22 -28C-22 -78 22 -78 22 -28", 5, "wood_light") if handle_too else ""
    body = path("M-34 -26Q-33 -34 -24 -34H24Q33 -34 34 -26L40 24Q41 34 31 34H-31Q-41 34 -40 24Z", "wood", MAIN)
    flap = path("M-34 -26Q-33 -34 -24 -34H24Q33 -34 34 -26L36 -10C24 6 -24 6 -36 -10Z", "wood_light", DETAIL)
    return group(handle, body, flap, rect(-7, -6, 14, 13, "yellow", DETAIL, 3), at=(x, y), size=size)


def shopping_bag(x: float, y: float, size: float = 1.0, colour: Role = "green") -> Drawing:
    """A shopping bag with two handles. Origin at the middle of the body; 48 wide, 74 high."""
    handles = path("M-12 -24V-34C-12 -48 12 -48 12 -34V-24", "none", MAIN)
    return group(handles, path("M-21 -24H21L24 26H-24Z", colour, MAIN), at=(x, y), size=size)


def hand_bell(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A bell. Origin at its middle; 42 wide, 50 high."""
    clapper = path("M-8 19A8 8 0 0 0 8 19Z", "wood", DETAIL)
    cup = path("M-20 18C-14 12 -15 4 -14 -5C-13 -15 -6 -20 0 -20C6 -20 13 -15 14 -5C15 4 14 12 20 18Z", "yellow", MAIN)
    return group(clapper, cup, circle(0, -23, 3.4, "yellow", DETAIL), at=(x, y), size=size, turn=turn)


def letter(x: float, y: float, size: float = 1.0, turn: float = 0) -> Drawing:
    """A shut envelope. Origin at its middle; 60 wide, 42 high."""
    return group(
        rect(-30, -21, 60, 42, "paper", MAIN, 3),
        path("M-28 -18L0 5L28 -18", "none", DETAIL),
        at=(x, y),
        size=size,
        turn=turn,
    )


def paper_sheet(x: float, y: float, size: float = 1.0, lines: int = 4, heading: str = "") -> Drawing:
    """A sheet of paper with writing, for a leaflet or a letter. Origin at its middle; 52 wide, 68 high."""
    top = -14 if heading else -20
    text = "".join(f"M-17 {top + 11 * each}H{17 if each < lines - 1 else 5}" for each in range(lines))
    head = words(heading, 0, -18, 13, "ink", 40) if heading else ""
    return group(rect(-26, -34, 52, 68, "paper", MAIN, 3), head, path(text, "none", DETAIL), at=(x, y), size=size)


def note_pad(x: float, y: float, size: float = 1.0, pencil: bool = True) -> Drawing:
    """A ring-bound note pad with a pencil. Origin at its middle; 62 wide, 74 high."""
    rings = join(*(path(f"M{left} -38V-27", "none", DETAIL) for left in (-16, -5, 6, 17)))
    pen = (
        group(
            limb("M0 -26V12", 5, "yellow", SMALL),
            path("M-4.5 13L0 24L4.5 13Z", "wood_light", SMALL),
            at=(23, 8),
            turn=24,
        )
        if pencil
        else ""
    )
    return group(
        rect(-26, -33, 52, 68, "warm", MAIN, 4),
        rings,
        path("M-16 -12H16M-16 0H12M-16 12H6", "none", DETAIL),
        pen,
        at=(x, y),
        size=size,
    )


def calendar(x: float, y: float, size: float = 1.0, day: str = "", ringed: bool = False) -> Drawing:
    """A wall calendar; with a day number, or with one day ringed. Origin at its middle; 66 wide, 66 high."""
    boxes = [(-22 + 15 * column, -5 + 13 * row) for row in range(3) for column in range(4)]
    days = words(day, 0, 25, 34) if day else join(*(rect(left, top, 8, 7, "light", SMALL, 1) for left, top in boxes))
    mark = circle(12, 12, 9, "none", DETAIL, "red") if ringed else ""
    return group(
        rect(-33, -30, 66, 64, "paper", MAIN, 5),
        path("M-31 -25Q-31 -28 -28 -28H28Q31 -28 31 -25V-13H-31Z", "teal", 0),
        path("M-33 -13H33", "none", DETAIL),
        path("M-16 -37V-24M16 -37V-24", "none", MAIN),
        days,
        mark,
        at=(x, y),
        size=size,
    )


def clock(x: float, y: float, size: float = 1.0, hour: float = 10, minute: float = 10) -> Drawing:
    """A wall clock. Origin at its middle; 64 across."""
    hands = group(line((0, 3), (0, -15), width=MAIN), turn=30 * hour + minute / 2) + group(
        line((0, 4), (0, -22)), turn=6 * minute
    )
    dots = join(*(group(line((0, -27), (0, -24), width=DETAIL), turn=90 * each) for each in range(4)))
    return group(circle(0, 0, 32, "paper", MAIN), dots, hands, circle(0, 0, 3, "ink", 0), at=(x, y), size=size)


def sun(x: float, y: float, size: float = 1.0) -> Drawing:
    """The sun: daytime. Origin at its middle; 48 across with its rays."""
    beams = join(*(group(line((0, -18), (0, -24)), turn=45 * each) for each in range(8)))
    return group(beams, circle(0, 0, 12, "yellow", DETAIL), at=(x, y), size=size)


def moon(x: float, y: float, size: float = 1.0, stars: bool = True) -> Drawing:
    """The moon and two stars: night, on a light ground. Origin at the moon's middle; 30 across."""
    sky = path("M22 -8V2M17 -3H27M32 8V15M28.5 11.5H35.5", "none", SMALL) if stars else ""
    return group(path("M2 -15A15 15 0 1 0 15 6A13 13 0 0 1 2 -15Z", "yellow", DETAIL), sky, at=(x, y), size=size)


def van(x: float, y: float, size: float = 1.0, colour: Role = "paper", word: str = "") -> Drawing:
    """A van from the side, facing right. Origin at the middle of its body; 104 wide, 62 high."""
    body = path("M-50 18V-26Q-50 -30 -46 -30H18Q22 -30 24 -27L40 -6L48 -2Q51 0 51 4V18Z", colour, MAIN)
    glass = path("M20 -22L33 -6H16V-22Z", "sky", DETAIL)
    wheels = join(*(circle(at, 20, 11, "ink", 0) + circle(at, 20, 4, "steel", 0) for at in (-28, 28)))
    return group(
        body,
        glass,
        words(word, -20, 3, 16, "ink", 52) if word else "",
        line((10, -28), (10, 16), width=SMALL),
        wheels,
        at=(x, y),
        size=size,
    )


def house(x: float, y: float, size: float = 1.0, colour: Role = "warm", door: Role = "wood") -> Drawing:
    """A small house. Origin at the middle of its ground line; 84 wide, 92 high."""
    roof = limb("M-42 -50L0 -88L42 -50", 4, "red")
    return group(
        polygon((-34, 0), (-34, -55), (0, -86), (34, -55), (34, 0), fill=colour),
        roof,
        rect(-24, -40, 18, 18, "sky", DETAIL),
        rect(6, -38, 18, 38, door, DETAIL),
        circle(20, -19, 1.8, "ink", 0),
        at=(x, y),
        size=size,
    )


def bush(x: float, y: float, size: float = 1.0) -> Drawing:
    """A low round bush. Origin at the middle of its ground line; 76 wide, 46 high."""
    leaves = path(
        "M-34 0C-42 -12 -36 -24 -26 -24C-28 -36 -14 -42 -6 -36"
        "C0 -46 16 -44 18 -34C30 -36 36 -24 32 -18C40 -14 38 -4 34 0Z",
        "green",
        MAIN,
    )
    return group(
        leaves, path("M-20 -14L-14 -8L-8 -14M6 -20L12 -14L18 -20M-2 -6L4 -1", "none", DETAIL), at=(x, y), size=size
    )


def tool_box(x: float, y: float, size: float = 1.0) -> Drawing:
    """A work man's tool box. Origin at its middle; 44 wide, 34 high."""
    return group(
        path("M-10 -9V-17H10V-9", "none", MAIN),
        rect(-22, -9, 44, 26, "red", MAIN, 3),
        path("M-22 1H22", "none", DETAIL),
        rect(-5, -3, 10, 8, "yellow", SMALL, 1),
        at=(x, y),
        size=size,
    )


def briefcase(x: float, y: float, size: float = 1.0) -> Drawing:
    """A salesman's case. Origin at its middle; 32 wide, 28 high."""
    return group(
        path("M-7 -9V-14H7V-9", "none", DETAIL),
        rect(-16, -9, 32, 22, "wood", DETAIL, 3),
        path("M-16 0H16", "none", SMALL),
        at=(x, y),
        size=size,
    )


def plate(words_on_it: str, fill: Role, colour: Role, edge: Role) -> Drawing:
    """A sign that fills the picture: three big digits on a plate with an edge."""
    return rect(6, 6, 116, 116, fill, MAIN, 8, edge) + words(words_on_it, 64, 86, 64, colour, 104)
