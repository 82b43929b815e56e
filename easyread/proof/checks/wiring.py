"""Promises about the tags: all that is on a page hangs in the tree once, and the way back is right.

Validators take content as tagged when the way from page to tag works; they do not ask whether that tag hangs in
the tree, or whether two pages share one number. So each of these is judged here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from easyread.proof.checks.check import check
from easyread.proof.objects import entry
from easyread.proof.paper import Paper
from easyread.proof.report import Fault

_AGAIN = "Make the file again; do not join or cut finished PDFs with a general tool."


@check("tagged", "The file has tags for a screen reader.", "Save it as tagged PDF (PDF/UA).", "PDF/UA-1 7.1")
def tagged(paper: Paper) -> Iterable[Fault]:
    """MarkInfo and a tree that holds something."""
    if not paper.tree.there:
        yield Fault(0, "The file has no tags: a screen reader must guess.")
        return
    mark = entry(paper.pdf.Root, "/MarkInfo")
    if entry(mark, "/Marked") is not True:
        yield Fault(0, "The file does not say that it has tags.")
    if entry(mark, "/Suspects") is True:
        yield Fault(0, "The file says itself that its tags may be wrong.")
    if not paper.tree.claimed:
        yield Fault(0, "The tags hold nothing of the pages.")


@check(
    "untagged",
    "Everything on a page is tagged, or marked as decoration.",
    "Tag it, or mark it as decoration.",
    "PDF/UA-1 7.1",
)
def untagged(paper: Paper) -> Iterable[Fault]:
    """Letters and drawings that are neither."""
    _ = paper.tagged
    for sheet in paper.sheets:
        words = [run.shown for run in sheet.letters if run.mark == "none" and run.shown]
        drawn = [shape for shape in sheet.shapes if shape.mark == "none" and shape.box[2] > shape.box[0]]
        if words:
            yield Fault(sheet.number, f"«{words[0]}» is neither tagged nor marked as decoration.")
        elif drawn:
            yield Fault(sheet.number, "A drawing is neither tagged nor marked as decoration.")


def _wired(id: str) -> Callable[[Paper], Iterable[Fault]]:
    def judge(paper: Paper) -> Iterable[Fault]:
        for check_id, page, what in paper.tagged.faults:
            if check_id == id:
                yield Fault(page, what)

    return judge


for _id, _promise, _source in (
    ("tag-orphans", "Every tagged piece of a page hangs in the tree.", "PDF/UA-1 7.1; ISO 32000-1 14.7.4"),
    ("tag-claims", "Every piece of a page has one tag, and every tag its piece.", "ISO 32000-1 14.7.4"),
    ("tag-numbers", "No two pages share a number in the list from pages to tags.", "ISO 32000-1 14.7.4.4"),
    ("tag-pages", "Tags speak only of pages that are in the file.", "ISO 32000-1 14.7.2"),
    ("tag-parents", "Every tag knows its parent, and hangs in the tree once.", "ISO 32000-1 14.7.2"),
    ("tag-ids", "Every id of a tag is there once.", "ISO 32000-1 14.7.2"),
    ("tag-links", "Every link is wired to its tag.", "PDF/UA-1 7.18.5"),
    ("tag-roles", "Every tag is a standard one, or is mapped to one.", "PDF/UA-1 7.1; ISO 32000-1 14.8.4"),
):
    check(_id, _promise, _AGAIN, _source)(_wired(_id))
