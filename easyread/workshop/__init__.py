"""Workshop: a reader group tries a topic with cut-out cards, and what it found stands at the exact statement.

The sheets to print need the PDF engine, so `easyread.workshop.sheet` is loaded by whoever prints.
"""

from easyread.workshop.cards import Cards, cards_of
from easyread.workshop.findings import workshop_findings

__all__ = ["Cards", "cards_of", "workshop_findings"]
