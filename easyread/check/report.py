"""Findings as text, JSON, GitHub annotations or one HTML page for an editor who never opens a terminal."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from easyread.check.fix import BOM, read_file
from easyread.check.summary import Summary, summaries, text_summary
from easyread.finding import Finding, Level
from easyread.model import Library

MOST = 200_000
"""Characters of plain prose up to which its figures are counted as well: they ask for a second reading."""

_PLURAL = {Level.ERROR: "errors", Level.WARNING: "warnings", Level.INFO: "infos"}


def counted(findings: Iterable[Finding]) -> str:
    """«2 errors, 1 warning», or «Nothing to change.»"""
    levels = Counter(finding.level for finding in findings)
    parts = [f"{n} {level.value if n == 1 else _PLURAL[level]}" for level in Level if (n := levels[level])]
    return ", ".join(parts) + "." if parts else "Nothing to change."


def as_text(findings: Sequence[Finding], library: Library | None = None, text: str | None = None) -> str:
    """A line for each finding, then the figures of each topic of the library, or of ``text``, which is plain prose."""
    lines = [line for finding in findings for line in _text(finding)]
    figures = _figures(findings, library, text)
    if figures:
        lines += ["", *_table(figures)]
    return "\n".join([*lines, *([""] if lines else []), counted(findings), ""])


def _figures(findings: Sequence[Finding], library: Library | None, text: str | None) -> Sequence[Summary]:
    if library is None:
        return ()
    if text is None:
        return summaries(library)
    return [text_summary(library, text, findings[0].place.path if findings else "text")] if len(text) < MOST else ()


def _text(finding: Finding) -> Iterator[str]:
    yield f"{finding.place}: {finding.level.value}: {finding.message} [{finding.rule}]"
    if finding.source:
        yield f"    source: {finding.source}"


def _table(summaries: Sequence[Summary]) -> Iterator[str]:
    yield "Score (0 is easiest) and grades of whole topics. A grade decides nothing."
    yield (
        f"{'topic':<28}{'score':>6}{'sentences':>11}{'mean words':>12}{'grade':>7}{'ease':>6}{'LIX':>5}  hardest words"
    )
    for one in summaries:
        g = one.grades
        yield (
            f"{one.topic:<28}{one.score:>6}{one.sentences:>11}{one.mean_words:>12}{g.flesch_kincaid:>7}"
            f"{g.reading_ease:>6.0f}{g.lix:>5.0f}  {', '.join(one.hardest[:5])}"
        )


def as_json(findings: Iterable[Finding]) -> str:
    """The list of objects of ``--as json``, one a line."""
    rows = [json.dumps(finding.as_json(), ensure_ascii=False) for finding in findings]
    return "[" + ",\n ".join(rows) + "]\n"


_GITHUB = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def as_github(findings: Iterable[Finding]) -> str:
    """GitHub's workflow commands, one a finding, shown beside the lines of a change."""
    return "".join(f"{_command(finding)}\n" for finding in findings)


def _command(finding: Finding) -> str:
    where = finding.place
    values = {
        "file": where.path, "line": where.line, "endLine": where.end_line, "col": where.column,
        "endColumn": where.end_column, "title": finding.rule,
    }  # fmt: skip
    shown = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in values.items())
    return f"::{_GITHUB[finding.level]} {shown}::{_escaped(finding.message, '')}"


def _escaped(text: str, more: str) -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


# ---------------------------------------------------------------- HTML

_STYLE = """
:root { color-scheme: light; }
body { font: 1.125rem/1.6 Andika, "DejaVu Sans", Verdana, sans-serif; color: #1b1b1b; background: #fff;
       max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; } h2 { border-top: 3px solid #24406b; padding-top: 1rem; margin-top: 2.5rem; }
a { color: #1d3d7c; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .6rem; vertical-align: top; }
tr { border-bottom: 1px solid #b9b9b9; } caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
td.n, th.n { text-align: right; }
.row { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 1.5rem; padding: .8rem 0;
       border-bottom: 1px solid #b9b9b9; break-inside: avoid; }
.row p { margin: 0 0 .5rem; } .place { color: #555; font-size: .9rem; }
mark { padding: .05em .15em; color: inherit; background: #fff3bf; border-bottom: 3px solid #8a5a00; }
mark.error { background: #ffe3e0; border-bottom: 3px double #a4161a; }
mark.info { background: #e7f0fb; border-bottom: 2px dotted #24406b; }
.level { font-weight: bold; } .level.error { color: #a4161a; } .level.warning { color: #7a4f00; }
.level.info { color: #24406b; }
.try { font-weight: bold; } details { font-size: .95rem; } summary { cursor: pointer; }
:focus-visible { outline: 3px solid #24406b; outline-offset: 2px; }
@media (max-width: 50rem) { .row { grid-template-columns: 1fr; } }
@media print { .row { display: block; } }
@media print { body { font-size: 11pt; max-width: none; padding: 0; } a { color: inherit; } details { display: none; } }
"""

_LINE_END = re.compile(r"\r\n|\r|\n")
_NAMES = {Level.ERROR: "Must change", Level.WARNING: "Look again", Level.INFO: "Good to know"}


def as_html(
    findings: Sequence[Finding], library: Library | None = None, text: str | None = None, *, name: str = ""
) -> str:
    """One page with each finding in its line and the suggestions beside it. No script, no other file.

    The lines are read from the library's files, or are those of ``text`` where plain prose was checked.
    """
    lines = _Lines(library, text)
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.place.path, []).append(finding)
    body = [f"<h1>{_e(name or 'What to look at')}</h1>", f"<p>{_e(counted(findings))}</p>"]
    body.append(
        "<p>A marked word has a note beside it. <b>Must change</b> stops the leaflet. <b>Look again</b> is for you to "
        "decide. What is written after <b>Try</b> can be used as it stands. "
        "No check replaces readers who try the leaflet.</p>"
    )
    if len(by_path) > 1:
        items = "".join(
            f'<li><a href="#f{n}">{_e(path)}</a>: {_e(counted(found))}</li>'
            for n, (path, found) in enumerate(by_path.items())
        )
        body.append(f'<nav aria-label="Files"><ul>{items}</ul></nav>')
    for n, (path, found) in enumerate(by_path.items()):
        body.append(f'<section aria-labelledby="f{n}"><h2 id="f{n}">{_e(path)}</h2>')
        body += [_row(line, here, lines) for line, here in _by_line(found)]
        body.append("</section>")
    figures = _figures(findings, library, text)
    if figures:
        body.append(_html_table(figures))
    title = _e(name or "What to look at")
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n" + "\n".join(body) + "\n</main>\n</body>\n</html>\n"
    )


class _Lines:
    """The lines of the files that findings speak of, as their places count them."""

    def __init__(self, library: Library | None, text: str | None) -> None:
        self._root, self._text = library.root if library else Path(), text
        self._files: dict[str, list[str]] = {}

    def line(self, path: str, number: int) -> str:
        """A line of a file, from 1; empty where there is none."""
        if path not in self._files:
            self._files[path] = _LINE_END.split(self._text if self._text is not None else read_file(self._root, path))
        lines = self._files[path]
        return lines[number - 1].removeprefix(BOM) if 0 < number <= len(lines) else ""


def _by_line(findings: Sequence[Finding]) -> Iterator[tuple[int, list[Finding]]]:
    lines: dict[int, list[Finding]] = {}
    for finding in findings:
        lines.setdefault(finding.place.line, []).append(finding)
    yield from sorted(lines.items())


def _row(line: int, findings: list[Finding], lines: _Lines) -> str:
    path = findings[0].place.path
    text = lines.line(path, line)
    shown = (
        _marked(text, findings) if text.strip() else _e(", ".join(dict.fromkeys(f.text for f in findings if f.text)))
    )
    notes = "".join(_note(finding) for finding in findings)
    return f'<div class="row"><div><p class="place">line {line}</p><p>{shown}</p></div><div>{notes}</div></div>'


def _marked(text: str, findings: list[Finding]) -> str:
    """The line with the words found marked, the narrowest where they lie in one another; long lines are cut."""
    spans: list[tuple[int, int, Finding]] = []
    for finding in sorted(
        findings, key=lambda f: (f.place.end_line - f.place.line, f.place.end_column - f.place.column)
    ):
        place = finding.place
        start = place.column - 1
        end = place.end_column - 1 if place.end_line == place.line else len(text)
        if start < end <= len(text) and all(end <= s or start >= e for s, e, _ in spans):
            spans.append((start, end, finding))
    spans.sort(key=lambda span: span[0])
    left = max(0, (spans[0][0] if spans else 0) - 200)
    right = min(len(text), (spans[-1][1] if spans else 0) + 200)
    parts: list[str] = ["… "] if left else []
    at = left
    for start, end, finding in spans:
        parts += [_e(text[at:start]), f'<mark class="{finding.level.value}">{_e(text[start:end])}</mark>']
        at = end
    parts += [_e(text[at:right]), " …" if right < len(text) else ""]
    return "".join(parts)


def _note(finding: Finding) -> str:
    level = finding.level
    tried = " or ".join(f"“{_e(one)}”" for one in finding.suggestions[:4])
    use = f'<br><span class="try">Try {tried}</span>' if tried else ""
    source = (
        f"<details><summary>Why: {_e(finding.rule)}</summary>{_e(finding.source)}</details>" if finding.source else ""
    )
    return f'<p><span class="level {level.value}">{_NAMES[level]}:</span> {_e(finding.message)}{use}</p>{source}'


def _html_table(summaries: Sequence[Summary]) -> str:
    head = "".join(
        f'<th scope="col"{c}>{t}</th>'
        for t, c in (
            ("topic", ""), ("score", ' class="n"'), ("sentences", ' class="n"'), ("mean words", ' class="n"'),
            ("over 12 words", ' class="n"'), ("grade", ' class="n"'), ("hardest words", ""), ("longest sentence", ""),
        )
    )  # fmt: skip
    rows = "".join(
        f'<tr><th scope="row">{_e(s.topic)}</th><td class="n">{s.score}</td><td class="n">{s.sentences}</td>'
        f'<td class="n">{s.mean_words}</td><td class="n">{s.over_warn:.0%}</td>'
        f'<td class="n">{s.grades.flesch_kincaid}</td><td>{_e(", ".join(s.hardest))}</td>'
        f"<td>{_e(s.longest[0][1]) if s.longest else ''}</td></tr>"
        for s in summaries
    )
    return (
        "<h2>Whole topics</h2><table><caption>Score: 0 is easiest; it counts hard words, length and structure. "
        "A grade decides nothing.</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _e(text: str) -> str:
    return html.escape("".join(c if c >= " " or c == "\t" else "\N{SYMBOL FOR NULL}" for c in text))
