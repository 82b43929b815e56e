"""The spaces between words that a page does not show, because a line ends there.

WeasyPrint drops the space at the end of a line, and draws no text that is only spaces. Whoever reads the
PDF by its structure would get «who isat the door». Here the space goes back to the words before it, as a
glyph of its own at the end of the line, where nobody sees it.
"""

from __future__ import annotations

from typing import Any

from easyread.render.weasyprint70 import ORIGINAL, Box, boxes

BEFORE, AFTER = "easyread_space_before", "easyread_space_after"
"""Names of the notes on a line of text: whether the text it was cut from has a space just before, just after it."""


def split_text_box(
    context: Any, box: Box, available_width: Any, skip: int | None, is_line_start: bool = True
) -> tuple[Box | None, int | None, bool]:
    """WeasyPrint's function that cuts a line from a text, and notes on the line about the spaces around it."""
    line, resume, preserved = ORIGINAL["split_text_box"](context, box, available_width, skip, is_line_start)
    if line is not None:
        text = box.text.encode()
        setattr(line, BEFORE, text[: skip or 0][-1:].isspace())
        setattr(line, AFTER, text[skip:resume][-1:].isspace())
    return line, resume, preserved


class Spaces:
    """Follows the text in reading order and gives each run the space that stands after it."""

    def __init__(self) -> None:
        self._before: Box | None = None
        self._block: object = None
        self._apart = False

    def blank(self) -> None:
        """A text with only spaces stands here."""
        self._apart = True

    def edge(self, box: Box) -> None:
        """A box begins or ends here; text on the two sides of a block or a line break is apart."""
        if isinstance(box, boxes.BlockLevelBox) or box.element_tag == "br":
            self._apart = True

    def text(self, box: Box, block: object) -> None:
        """Words stand here, in that block of text (compared by identity)."""
        before = self._before
        if before is not None and self._block is block:
            apart = self._apart or getattr(before, AFTER, False) or getattr(box, BEFORE, False)
            if apart and not before.text[-1].isspace() and not box.text[0].isspace():
                before.pango_layout.text = before.text + " "
        self._before, self._block, self._apart = box, block, False
