"""Catalogue: the whole picture family on sheets to look at, and kits to test pictures with readers."""

from easyread.catalogue.kit import Kit, answer_table, kit_of, kit_pdf
from easyread.catalogue.sheets import sheets_html, sheets_pdf
from easyread.catalogue.shelf import Shelf, Shown, shelf_of

__all__ = ["Kit", "Shelf", "Shown", "answer_table", "kit_of", "kit_pdf", "sheets_html", "sheets_pdf", "shelf_of"]
