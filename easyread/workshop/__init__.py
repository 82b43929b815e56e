"""Workshop: a reader group tries a topic with cut-out cards, and what it found stands at the exact statement."""

from easyread.workshop.cards import Cards, cards_of
from easyread.workshop.findings import workshop_findings
from easyread.workshop.sheet import answer_file, cards_pdf

__all__ = ["Cards", "answer_file", "cards_of", "cards_pdf", "workshop_findings"]
