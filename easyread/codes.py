"""Codes to scan with a phone: the only room that makes a QR code."""

from __future__ import annotations

from easyread.errors import NotMade

SCHEME = "https://"
MOST_LETTERS = 34
"""Of an address: a longer one makes the squares smaller than 1.4 mm at 54 mm, and old phones fail on them."""
_MOST_VERSION = 3
_QUIET = 4
"""Squares of white around a code (ISO/IEC 18004)."""


def code_svg(address: str) -> str:
    """The code that opens ``https://`` and ``address``, with its white border, as a drawing.

    Error level M: a code that is creased or badly copied is still read. Raises `NotMade` when the address is too long.
    """
    import segno  # it loads the network's code: only where a code is drawn, so that checking words needs none

    try:
        made = segno.make(SCHEME + address, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError:
        made = None
    if made is None or int(made.version) > _MOST_VERSION:
        raise NotMade(
            f"The address {address} is too long for a code that a phone can read.",
            f"Use one of {MOST_LETTERS} letters or fewer.",
        )
    rows = [bytes(row) for row in made.matrix]
    wide = len(rows) + 2 * _QUIET
    squares = "".join(
        f"M{left + _QUIET} {top + _QUIET}h{long}v1h-{long}z"
        for top, row in enumerate(rows)
        for left, long in _runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {wide}">'
        f'<path d="M0 0H{wide}V{wide}H0Z" fill="#ffffff"/><path d="{squares}" fill="#000000"/></svg>'
    )


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Where dark squares stand side by side in a row: (first, how many)."""
    runs: list[tuple[int, int]] = []
    for n, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == n:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((n, 1))
    return runs
