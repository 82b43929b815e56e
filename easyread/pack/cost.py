"""Sheets, sides and pence: what a pack takes at the printer."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.errors import NotMade
from easyread.load.packs import Prices


@dataclass(frozen=True)
class Cost:
    """What some paper takes: sheets, printed sides, and pence by the price file."""

    sheets: int = 0
    sides: int = 0
    pence: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.sheets + other.sheets, self.sides + other.sides, self.pence + other.pence)

    def times(self, copies: int) -> Cost:
        """So many of it."""
        return Cost(self.sheets * copies, self.sides * copies, self.pence * copies)


def cost_of(sides: int, blank: int, paper: str, prices: Prices) -> Cost:
    """What some sides on a paper cost; ``blank`` of them have nothing on them. Two sides make a sheet.

    Raises `NotMade` when the price file has no such paper.
    """
    price = next((entry for name, entry in prices.paper.items() if name == paper), None)
    if price is None:
        raise NotMade(f"content/prices.yaml has no paper {paper}.", "Add what a sheet and a side of it cost.")
    sheets = -(-sides // 2)
    return Cost(sheets, sides - blank, round(sheets * price.sheet + (sides - blank) * price.side, 2))


def pounds(pence: float) -> str:
    """«£1.20»."""
    return f"£{pence / 100:,.2f}"
