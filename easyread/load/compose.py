"""YAML text into a tree. The only room that imports yaml.

A file without a fault is read by libyaml, eight times as fast; one with a fault is read again in pure Python, which
says better where and what it is. Only libyaml's events are used: PyYAML's C composer crashes on deep nesting. Of
YAML only mappings, lists and scalars are taken; what a leaflet never needs and what can be used to trick or flood a
reader of files is refused: anchors, aliases, merge keys, tags, directives, several documents, deep nesting,
invisible and control characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml
from yaml import events

from easyread.finding import Finding
from easyread.load.explain import culprit
from easyread.load.scalar import Lines, anchors
from easyread.load.speak import MOST, error, quoted
from easyread.load.tree import Entries, Keys, Node
from easyread.place import Place
from easyread.text import Text

DEEPEST = 24
"""Levels of nesting. A topic needs ten."""

_NOT_YAML = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff"
_INVISIBLE = "\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff"
_REFUSED = re.compile(f"[{_NOT_YAML}{_INVISIBLE}]")
_CONTROL = re.compile(f"[{_NOT_YAML}]")
_TAB = re.compile(r"^ *\t[ \t]*", re.MULTILINE)
_COMMENT = re.compile(r"#[^\r\n]*")
_TAKEN = re.compile(r"\t|[|>][-+0-9]*#")
"""What libyaml takes and PyYAML refuses: tabs, and a note too close to the head of a block."""
_HEADER = re.compile(r"[|>][-+0-9]* +#")
_EMPTY = ("", "~", "null", "Null", "NULL")
_SMALL = 32_768
"""Characters up to which a file with mistakes is read again and again to find the next one."""
_AGAIN = 20


@dataclass(frozen=True, slots=True)
class Comment:
    """A real comment (not a # inside quotes): its words from the #, and whether it stands alone on its line."""

    text: str
    place: Place
    alone: bool


@dataclass
class Composed:
    """What one file holds. ``readable`` is false when it is not YAML at all; the tree is then a guess at most."""

    root: Node = None
    findings: list[Finding] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    scalars: list[Place] = field(default_factory=list)
    readable: bool = True


class _Loader(yaml.SafeLoader):
    """PyYAML's own pure-Python scanner and parser, which also notes where comments stand."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.noted: list[int] = []

    def scan_to_next_token(self) -> None:
        """Skip white space and comments, and note the comments."""
        start = self.index
        super().scan_to_next_token()
        self._note(start)

    def scan_block_scalar_ignored_line(self, start_mark: Any) -> None:
        """The same behind a ``|`` or ``>``."""
        start = self.index
        super().scan_block_scalar_ignored_line(start_mark)
        self._note(start)

    def _note(self, start: int) -> None:
        if self.index > start:
            self.noted += [found.start() for found in _COMMENT.finditer(self.buffer, start, self.index)]


@lru_cache(maxsize=256)
def compose(source: str, path: str, topic: str = "") -> Composed:
    """The tree of one file. Never raises: what is wrong is among the findings, all of it in one go.

    A process that reads a project again and again reads anew only what has changed; nobody writes into the tree.
    """
    done = Composed()
    lines = Lines(source)
    source = _characters(source, path, topic, lines, done)
    tabs = list(_TAB.finditer(source))
    for tab in tabs[:MOST]:
        line, column = lines.point(source.index("\t", tab.start()))
        place = Place(path, line, column, line, lines.point(tab.end())[1])
        message = "There is a tab at the beginning of this line. Use spaces instead."
        done.findings.append(error(place, "yaml", message, topic=topic))
    if tabs:
        done.readable = False
        return done
    quick = _quickly(source, path, topic, lines)
    if quick is not None:
        done.root, done.scalars, done.comments = quick.root, quick.scalars, quick.comments()
        done.findings += _cut_off(done.comments, source, lines, topic)
        return done
    for _ in range(_AGAIN if len(source) <= _SMALL else 1):
        reader = _Composer(source, path, topic, lines)
        patched = reader.read()
        done.readable = done.readable and patched is None
        if patched is None:
            done.root = reader.root
            done.findings += reader.findings
            break
        done.findings += reader.failures
        if not patched:
            done.findings += reader.findings
            break
        source = patched
    done.comments = reader.comments()
    done.scalars = reader.scalars
    done.findings += _cut_off(done.comments, source, lines, topic)
    return done


def _quickly(source: str, path: str, topic: str, lines: Lines) -> _Composer | None:
    """The file as libyaml reads it; None where anything at all is wrong with it, or libyaml is not there."""
    parser = getattr(yaml, "CSafeLoader", None)
    if parser is None or _TAKEN.search(source):
        return None
    reader = _Composer(source, path, topic, lines, parser(source))
    if reader.read() is not None or reader.findings:
        return None
    reader.noted = list(_between(source, reader.spans))
    return reader


def _between(source: str, spans: list[tuple[int, int]]) -> Iterator[int]:
    """Where comments begin: each # that stands in no scalar. ``spans`` are the scalars, in order."""
    at = 0
    for start, end in [*spans, (len(source), len(source))]:
        yield from (found.start() for found in _COMMENT.finditer(source, at, start))
        header = _HEADER.match(source, start, end)
        if header:  # a note behind the | or > of a block
            yield header.end() - 1
        at = end


def _characters(source: str, path: str, topic: str, lines: Lines, done: Composed) -> str:
    """Report characters that nobody can see; those that YAML cannot hold become spaces so that reading goes on."""
    for number, found in enumerate(_REFUSED.finditer(source)):
        if number == MOST:
            break
        character = found.group()
        line, column = lines.point(found.start())
        if "\udc80" <= character <= "\udcff":
            what = "This character is not UTF-8. Save the file with the encoding UTF-8."
        else:
            what = f"There is an invisible character here (U+{ord(character):04X}). Delete it."
        if _CONTROL.match(character):
            done.readable = False
        done.findings.append(error(Place(path, line, column, line, column + 1), "yaml", what, topic=topic))
    return _CONTROL.sub(" ", source)


def _cut_off(comments: list[Comment], source: str, lines: Lines, topic: str) -> list[Finding]:
    """«Go to flat #3» loses its «#3» in silence: a note beside a value has a space behind its #."""
    return [
        error(
            note.place,
            "yaml",
            f"{quoted(note.text)} is a note here and is not printed. Put the whole text in quotation marks, "
            "or write a space after the #.",
            text=note.text,
            topic=topic,
        )
        for note in comments
        if not note.alone and note.text[1:2].isalnum() and not note.text.startswith("#allow ")
    ][:MOST]


class _Composer:
    """Reads events into a tree, without recursion."""

    def __init__(self, source: str, path: str, topic: str, lines: Lines, parser: Any = None) -> None:
        self.source = source
        self.path = path
        self.topic = topic
        self.lines = lines
        self.loader: Any = parser or _Loader(source)
        self.noted: list[int] = []
        """Where comments begin; the pure-Python loader notes its own."""
        self.spans: list[tuple[int, int]] = []
        """Where each scalar begins and ends."""
        self.root: Node = None
        self.findings: list[Finding] = []
        self.failures: list[Finding] = []
        self.scalars: list[Place] = []
        self.stack: list[tuple[Keys | Entries, Any]] = []
        """Open mappings and lists; beside a mapping, the key whose value comes next."""

    def read(self) -> str | None:
        """Fill the tree. None when all is read; else the source with the culprit taken out ("" when unknown)."""
        documents = 0
        try:
            while self.loader.check_event():
                event: Any = self.loader.get_event()
                if isinstance(event, events.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        self.refuse(event, "A second document begins here (---). Put it in a file of its own.", 3)
                        return None
                    if event.version or event.tags:
                        self.refuse(event, "Lines that begin with % are not used here. Delete them.", 1)
                elif len(self.stack) > DEEPEST:
                    self.fail(event.start_mark, "This is nested too deep. Look at the brackets and spaces before it.")
                    return ""
                else:
                    self.take(event)
        except yaml.MarkedYAMLError as wrong:
            found = culprit(wrong, self.source)
            line, column = self.lines.point(found.start)
            width = max(min(found.end, len(self.source)) - found.start, 0)
            place = Place(self.path, line, column, line, column + width)
            self.failures.append(error(place, "yaml", found.message, topic=self.topic))
            if found.instead and found.start < len(self.source):
                return self.source[: found.start] + found.instead + self.source[found.start + len(found.instead) :]
            return ""
        except (yaml.YAMLError, ValueError, OverflowError):
            # PyYAML lets chr() and int() fail on «\Uffffffff» and on a version number of a thousand digits
            self.fail(self.loader.get_mark(), "This cannot be read. Look at what stands before it, or write it anew.")
            return ""
        return None

    def fail(self, mark: Any, message: str) -> None:
        """What keeps the file from being read at all."""
        line, column = self.lines.point(mark.index)
        self.failures.append(error(Place(self.path, line, column, line, column + 1), "yaml", message, topic=self.topic))

    def refuse(self, event: Any, message: str, width: int = 0) -> None:
        """What YAML knows and we do not."""
        if len(self.findings) < MOST:
            line, column = self.lines.point(event.start_mark.index)
            end = (line, column + width) if width else self.lines.point(event.end_mark.index)
            self.findings.append(error(Place(self.path, line, column, *end), "yaml", message, topic=self.topic))

    def take(self, event: Any) -> None:
        """One event."""
        if isinstance(event, events.CollectionEndEvent):
            self.stack.pop()
        elif isinstance(event, events.AliasEvent):
            self.refuse(event, self._star(event))
            self.add(None, self.place(event), event)
        elif isinstance(event, events.ScalarEvent | events.CollectionStartEvent):
            self.node(event)

    def node(self, event: Any) -> None:
        """The beginning of a mapping or a list, or a scalar."""
        place = self.place(event)
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, events.ScalarEvent):
            self.spans.append((start, end))
        if event.anchor:
            self.refuse(event, "Anchors (&) are not used here. Put a text that begins with & in quotation marks.", 1)
        if event.tag:
            self.refuse(event, "Tags (!) are not used here. Put a text that begins with ! in quotation marks.", 1)
        if isinstance(event, events.ScalarEvent):
            self.add(self.scalar(event, place), place, event)
            return
        kind = Keys if isinstance(event, events.MappingStartEvent) else Entries
        made = kind(place, bool(event.flow_style))
        self.add(made, place, event)
        self.stack.append((made, None))

    def _star(self, event: Any) -> str:
        word = f"*{event.anchor}*"
        return f'A text that begins with a star must stand in quotation marks: say: "{word} …". Put them round it.'

    def place(self, event: Any) -> Place:
        """The stretch of a scalar; of a mapping or a list its first character's."""
        start, end = event.start_mark.index, event.end_mark.index
        line, column = self.lines.point(start)
        if isinstance(event, events.CollectionStartEvent):
            return Place(self.path, line, column, line, column + 1)
        if getattr(event, "style", None) in ("|", ">"):
            end = start + len(self.source[start:end].rstrip())
        return Place(self.path, line, column, *self.lines.point(end))

    def scalar(self, event: Any, place: Place) -> Text | None:
        """A scalar as text; None for an empty one."""
        value: str = event.value
        style = event.style or None  # libyaml says "" for a plain one
        if style is None and value in _EMPTY:
            return None
        self.scalars.append(place)
        if event.anchor or event.tag:
            return Text(value, place)
        found, wide = anchors(value, style, self.source, event.start_mark.index, event.end_mark.index, self.lines)
        text = Text(value, place, found, wide)
        if wide and style == '"':
            for hidden in [index for index in wide if _REFUSED.match(value[index])][:MOST]:
                message = f"There is an invisible character here (U+{ord(value[hidden]):04X}). Delete it."
                self.findings.append(error(text.span(hidden, hidden + 1), "yaml", message, topic=self.topic))
                return Text(_REFUSED.sub(" ", value), place, found, wide)
        return text

    def add(self, value: Node, place: Place, event: Any) -> None:
        """Put a value where it belongs: under its key, into its list, or at the root."""
        if not self.stack:
            self.root = value
            return
        parent, key = self.stack[-1]
        if isinstance(parent, Entries):
            parent.put(value, place)
        elif key is None:
            self.stack[-1] = (parent, self.key(parent, value, place, event))
        else:
            self.stack[-1] = (parent, None)
            if isinstance(key, Text):
                parent.put(key, value)

    def key(self, parent: Keys, value: Node, place: Place, event: Any) -> Text | bool:
        """A key, or False for one whose value is to be passed over."""
        if not isinstance(value, Text):
            if not isinstance(event, events.AliasEvent):
                self.refuse(event, "A key must be one word with a colon behind it. Write the key before the colon.")
            return False
        if not parent.names:
            parent.place = place
        if value == "<<":
            self.refuse(event, "Merge keys (<<) are not used here. Write the lines out.")
            return False
        if value in parent.names:
            if len(self.findings) < MOST:
                first = parent.names[str(value)].place
                message = f"{quoted(value)} stands here twice (first in line {first.line}). Keep one of them."
                self.findings.append(error(place, "key", message, text=str(value), topic=self.topic))
            return False
        return value

    def comments(self) -> list[Comment]:
        """Every comment that was met, in order."""
        found = []
        for index in dict.fromkeys(self.noted or getattr(self.loader, "noted", [])):
            match = _COMMENT.match(self.source, index)
            if match:
                line, column = self.lines.point(index)
                text = match.group().rstrip()
                alone = not self.source[index - column + 1 : index].strip()
                found.append(Comment(text, Place(self.path, line, column, line, column + len(text)), alone))
        return found
