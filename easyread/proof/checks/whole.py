"""Promises about the file as a whole: that it opens, says what it is, and has its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from easyread.proof.checks.check import check
from easyread.proof.objects import entry, items, name, tree_pairs
from easyread.proof.paper import Paper
from easyread.proof.reading import PAGE_OF, find, label_pattern, words_in
from easyread.proof.report import Fault, NotJudged

UA = "PDF/UA-1"
_SAME = 1.5
"""Points by which two pages of one size may differ."""
_POINTS_PER_MM = 72 / 25.4


@check(
    "opens",
    "The file opens everywhere, without a password.",
    "Get the file again, or make it again.",
    "PDF/UA-1; gate L8",
)
def opens(paper: Paper) -> Iterable[Fault]:
    """A file that cannot be opened never comes this far: `prove` says why it could not."""
    for sheet in paper.sheets:
        if sheet.too_much:
            yield Fault(sheet.number, "There is far too much on the page to judge it.", "Make the page simpler.")
        if sheet.broken:
            yield Fault(sheet.number, "The page cannot be drawn.")


@check(
    "whole",
    "The file is whole: nothing in it had to be guessed.",
    "Get the file again, or make it again.",
    "PDF/UA-1; gate L8",
)
def whole(paper: Paper) -> Iterable[Fault]:
    """What the reader of the file had to repair."""
    for damage in paper.damage[:5]:
        yield Fault(0, f"The file is damaged ({damage}).")


@check(
    "unlocked",
    "The file is not locked: it can be printed, copied and read aloud.",
    "Save it without encryption.",
    "PDF/UA-1 7.16",
)
def unlocked(paper: Paper) -> Iterable[Fault]:
    """Locks that need no password still stop a screen reader or a printer."""
    if paper.pdf.is_encrypted:
        yield Fault(0, "The file is locked against some uses.")


_RUNS = {
    "JavaScript",
    "Launch",
    "SubmitForm",
    "ImportData",
    "ResetForm",
    "GoToR",
    "GoToE",
    "Rendition",
    "Movie",
    "Sound",
}


@check(
    "nothing-runs",
    "Nothing in the file runs, sends or hides another file.",
    "Take scripts, forms and attached files out.",
    "house rule: safe to hand out",
)
def nothing_runs(paper: Paper) -> Iterable[Fault]:
    """Scripts, form actions, attachments."""
    root = paper.pdf.Root
    for key, what in (("/OpenAction", "when it is opened"), ("/AA", "on its own")):
        kind = name(entry(entry(root, key), "/S"))
        if kind in _RUNS or (key == "/AA" and entry(root, key) is not None):
            yield Fault(0, f"The file does something {what}.")
    names = entry(root, "/Names")
    if next(tree_pairs(entry(names, "/JavaScript"), "/Names"), None) is not None:
        yield Fault(0, "The file has a script in it.")
    if next(tree_pairs(entry(names, "/EmbeddedFiles"), "/Names"), None) is not None or items(entry(root, "/AF")):
        yield Fault(0, "The file has another file in it.")
    if items(entry(entry(root, "/AcroForm"), "/Fields")):
        yield Fault(0, "The file has a form in it.")
    for page, _, annotation in paper.annotations():
        kind = name(entry(entry(annotation, "/A"), "/S"))
        if kind in _RUNS or entry(annotation, "/AA") is not None:
            yield Fault(page, f"Something on the page does something when it is touched ({kind or 'an action'}).")


@check(
    "laid-over",
    "Nothing is laid over the pages but links.",
    "Take comments, stamps and fields off the pages.",
    "house rule: silence is the worst failure",
)
def laid_over(paper: Paper) -> Iterable[Fault]:
    """Comments and stamps can hide words, and print or not as the reader's program likes."""
    for page, kind, annotation in paper.annotations():
        del annotation
        if kind not in ("Link", "Popup", "PrinterMark"):
            yield Fault(page, f"Something is laid over the page ({kind or 'of unknown kind'}).")


_NO_TITLE = re.compile(r"\.(docx?|pdf|indd|html?|pub|pptx?|odt)$|^(untitled|document\d*|microsoft word)\b", re.I)


@check("title", "The file has the leaflet's title.", "Give the file the title that stands on its cover.", f"{UA} 7.1")
def title(paper: Paper) -> Iterable[Fault]:
    """In both places where programs look for it."""
    plain, rich = paper.title, _dc_title(paper.xmp)
    said = plain or rich
    if not said:
        yield Fault(0, "The file has no title.")
        return
    if paper.xmp and not rich:
        yield Fault(0, "The file's title is not in its description for screen readers (XMP).")
    if plain and rich and words_in(plain) != words_in(rich):
        yield Fault(0, f"The file has two titles: «{plain}» and «{rich}».")
    if _NO_TITLE.search(said):
        yield Fault(0, f"The file's title is a file name: «{said}».")
    if paper.promise and words_in(said) != words_in(paper.promise.title):
        yield Fault(0, f"The file's title is «{said}», not «{paper.promise.title}».")


def _dc_title(xmp: str) -> str:
    """dc:title of an XMP packet; empty where there is none, or the XML is broken."""
    if not xmp or "<!ENTITY" in xmp:
        return ""
    start = xmp.find("<x:xmpmeta") if "<x:xmpmeta" in xmp else xmp.find("<rdf:RDF")
    end = xmp.rfind("<?xpacket")
    try:
        root = ElementTree.fromstring(xmp[max(start, 0) : end if end > start else None])
    except ElementTree.ParseError:
        return ""
    found = root.find(".//{http://purl.org/dc/elements/1.1/}title")
    return "" if found is None else "".join(found.itertext()).strip()


_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@check("language", "The file says which language it is in.", "Set the language, for example en-GB.", f"{UA} 7.2")
def language(paper: Paper) -> Iterable[Fault]:
    """A screen reader takes its voice from it."""
    if not paper.language:
        yield Fault(0, "The file does not say its language.")
    elif not _TAG.fullmatch(paper.language):
        yield Fault(0, f"«{paper.language}» is not the name of a language.")
    elif paper.promise and paper.language.lower() != paper.promise.language.lower():
        yield Fault(0, f"The file says its language is «{paper.language}», not «{paper.promise.language}».")


@check("says-pdfua", "The file says that it follows PDF/UA.", "Save it as PDF/UA.", f"{UA} 5")
def says_pdfua(paper: Paper) -> Iterable[Fault]:
    """The mark that tells programs to trust the tags."""
    if not re.search(r"pdfuaid:part(>|\s*=\s*[\"'])\s*[12]", paper.xmp):
        yield Fault(0, "The file does not say that it follows PDF/UA.")


@check(
    "shows-title",
    "Programs show the title, not the file's name.",
    "Set «show document title» in the file.",
    f"{UA} 7.1",
)
def shows_title(paper: Paper) -> Iterable[Fault]:
    """ViewerPreferences / DisplayDocTitle."""
    if entry(entry(paper.pdf.Root, "/ViewerPreferences"), "/DisplayDocTitle") is not True:
        yield Fault(0, "Programs will show the file's name in place of its title.")


@check(
    "bookmarks",
    "There is a bookmark for every heading, and it leads to its page.",
    "Make one bookmark for each heading.",
    "PDF/UA-1; gate L8",
)
def bookmarks(paper: Paper) -> Iterable[Fault]:
    """As promised, or one at least where there is more than one page; each leads to the page with its words."""
    found = paper.bookmarks
    if paper.promise is not None and paper.promise.headings:
        wanted = [words_in(heading) for heading in paper.promise.headings]
        have = [words_in(bookmark.title) for bookmark in found]
        for heading in wanted:
            if heading not in have:
                yield Fault(0, f"There is no bookmark «{' '.join(heading)}».")
        for bookmark in found:
            if words_in(bookmark.title) not in wanted:
                yield Fault(bookmark.page, f"There is a bookmark «{bookmark.title}» that no heading has.")
        if sorted(map(str, wanted)) == sorted(map(str, have)) and wanted != have:
            yield Fault(0, "The bookmarks are not in the order of the headings.")
    elif not found and len(paper.sheets) > 1:
        yield Fault(0, "There are no bookmarks.")
    for bookmark in found:
        if not bookmark.page:
            yield Fault(0, f"The bookmark «{bookmark.title}» leads nowhere.", "Make the bookmarks again.")
        elif bookmark.page <= len(paper.sheets) and not _on_page(paper, bookmark.page, bookmark.title):
            yield Fault(bookmark.page, f"The bookmark «{bookmark.title}» leads to a page without these words.")


def _on_page(paper: Paper, page: int, said: str) -> bool:
    wanted = words_in(said)
    here = [word.text for word in paper.words if word.page == page]
    return find(wanted, here) >= 0 or find(wanted, words_in(" ".join(paper.lines[page - 1]))) >= 0


@check(
    "page-size",
    "Every page has the promised size.",
    "Set the size of every page in one place.",
    "templates/DESIGN.md 10",
)
def page_size(paper: Paper) -> Iterable[Fault]:
    """One size throughout, upright, and the promised one."""
    first = paper.sheets[0] if paper.sheets else None
    sheet_size = paper.promise.sheet if paper.promise else None
    for sheet, page in zip(paper.sheets, paper.pdf.pages, strict=False):
        if sheet.turned:
            yield Fault(sheet.number, "The page is turned.", "Save it without turning.")
        if entry(page.obj, "/UserUnit") not in (None, 1):
            yield Fault(sheet.number, "The page has its own unit of length, so every size on it is uncertain.")
        wide, tall = sheet.wide, sheet.tall
        if sheet_size:
            want = (sheet_size[0] * _POINTS_PER_MM, sheet_size[1] * _POINTS_PER_MM)
            if abs(wide - want[0]) > _SAME or abs(tall - want[1]) > _SAME:
                yield Fault(sheet.number, f"The page is {_mm(wide)} by {_mm(tall)} mm, "
                                          f"not {sheet_size[0]:g} by {sheet_size[1]:g} mm.")  # fmt: skip
        elif first and (abs(wide - first.wide) > _SAME or abs(tall - first.tall) > _SAME):
            yield Fault(sheet.number, f"The page is {_mm(wide)} by {_mm(tall)} mm, and page 1 has another size.")


def _mm(points: float) -> str:
    return f"{points / _POINTS_PER_MM:.0f}"


@check("page-numbers", "Every page says «Page x of y», and it is right.", "Number the pages again.", "gate L7")
def page_numbers(paper: Paper) -> Iterable[Fault]:
    """Somebody who drops the sheets can put them in order, and knows when one is gone."""
    if not paper.page_label:
        raise NotJudged("This sheet has no page number, as promised.")
    if paper.promise is None and len(paper.sheets) == 1:
        raise NotJudged("A single sheet needs no page number.")
    if paper.promise is None:
        _ = paper.written
    pattern = label_pattern(paper.page_label) if paper.promise else PAGE_OF
    total = len(paper.sheets)
    for sheet, lines in zip(paper.sheets, paper.lines, strict=True):
        found = [(int(a), int(b)) for line in lines for a, b in _numbers(pattern, line)]
        if paper.promise is None and (sheet.number, total) in found:
            continue
        if not found:
            yield Fault(sheet.number, "The page does not say its number.")
        elif len(set(found)) > 1:
            yield Fault(sheet.number, "The page has two page numbers.")
        elif found[0] != (sheet.number, total):
            said = f"{found[0][0]} of {found[0][1]}"
            yield Fault(sheet.number, f"The page says it is page {said}, but it is page {sheet.number} of {total}.")


def _numbers(pattern: re.Pattern[str], line: str) -> Iterator[tuple[str, str]]:
    for match in pattern.finditer(line):
        groups = match.groupdict()
        yield (groups["page"], groups["pages"]) if groups else (match.group(1), match.group(2))


@check("page-empty", "No page is empty.", "Take the page out, or say something on it.", "templates/DESIGN.md 10")
def page_empty(paper: Paper) -> Iterable[Fault]:
    """A page with nothing but its running head and foot."""
    filled = {word.page for word in paper.words} | {figure.page for figure in paper.figures}
    for sheet in paper.sheets:
        pictures = [shape for shape in sheet.shapes if shape.mark != "artifact"]
        if sheet.number not in filled and not pictures:
            yield Fault(sheet.number, "There is nothing to read on the page.")


@check(
    "even-pages",
    "The number of pages is even, so it prints on both sides.",
    "Fill it up with a page to write on.",
    "templates/DESIGN.md 10",
    warns=True,
)
def even_pages(paper: Paper) -> Iterable[Fault]:
    """A single sheet is fine."""
    count = len(paper.sheets)
    if count > 1 and count % 2:
        yield Fault(0, f"The leaflet has {count} pages: the last sheet has an empty back.")


def title_of(paper: Paper) -> str:
    """The file's title, wherever it stands."""
    return paper.title or _dc_title(paper.xmp)
