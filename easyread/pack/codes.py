"""Codes of homes: plain letters and digits that say nothing about who lives there."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection

LONGEST = 12
_CODE = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")
_WORD = re.compile(r"[A-Z]{4,}")
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")
_LETTERS = "ABCDEFGHJKMNPRSTUVWXYZ"
_DIGITS = "23456789"
"""None that looks like another: no I, L, O, Q, 0 or 1."""


def read_code(cell: str) -> tuple[str, str]:
    """The code in a cell, in capitals without blanks, and why it cannot be one (empty if it can).

    What is wrong is said without the cell's words: they may be a name.
    """
    code = cell.upper().replace(" ", "").replace("_", "-")
    if not code:
        return "", "There is no code."
    if not code.isascii() or not _CODE.fullmatch(code):
        return "", "A code is plain letters and digits, such as H14."
    if len(code) > LONGEST:
        return "", f"A code has {LONGEST} letters and digits at most."
    if _WORD.search(code):
        return "", "This has a word in it, and it may be a name. A code is letters and digits, such as H14."
    if not re.search("[A-Z]", code) or not re.search("[0-9]", code):
        return "", "A code has a letter and a digit, such as H14."
    if _POSTCODE.fullmatch(code):
        return "", "This may be a postcode, which is an address. Choose another code, such as H14."
    if re.fullmatch(r"\d+[A-Z]", code):
        return "", "This may be a flat number. A code begins with a letter, such as H14."
    return code, ""


def make_codes(count: int, taken: Collection[str] = ()) -> list[str]:
    """So many new codes, by chance: nobody can tell one home from another by its code. None is in ``taken``."""
    made: dict[str, None] = {}
    while len(made) < count:
        pairs = 2 if count <= 5000 else 3
        code = "".join(secrets.choice(_LETTERS) + secrets.choice(_DIGITS) for _ in range(pairs))
        if code not in taken:
            made.setdefault(code)
    return list(made)
