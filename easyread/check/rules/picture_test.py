"""Pictures that readers did not understand, wherever they are used; and states that no reader bears out."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import tested
from easyread.check.rule import LibraryRule, register
from easyread.dates import in_full
from easyread.finding import Finding, Level
from easyread.model import Library
from easyread.place import Place
from easyread.states import names_in
from easyread.tested import Verdict, verdict
from easyread.text import Text
from easyread.usage import uses


@register
class PictureUnderstood(LibraryRule):
    """Below the pass mark is a warning; one that too many take for the opposite is an error."""

    id = tested.RULE
    level = Level.WARNING
    title = "Readers do not understand a picture, or nobody asked them"
    source = tested.SOURCE
    why = "Some readers follow the pictures alone. A picture that is taken for the opposite leads them into danger."
    examples = (
        ("picture: show-visitor-card  # 4 of 10 readers were right",
         "picture: ask-for-id  # 9 of 10 readers were right"),
    )  # fmt: skip

    def look(self, library: Library) -> Iterator[Finding]:
        limits = library.settings.limits
        verdicts = {name: verdict(name, library.tested) for name in {test.picture for test in library.tested}}
        failed = {name: one for name, one in verdicts.items() if one is not None and one.fails(limits)}
        for use in uses(library):
            found = failed.get(str(use.picture))
            if found is not None:
                yield self._failed(use.picture, found, library, use.topic)
        for id_, entry in library.pictograms.items():
            at = id_ if isinstance(id_, Text) else entry.title
            found = verdicts.get(str(id_))
            if entry.state == "tested" and (found is None or not found.passes(limits)):
                yield self._untested(at, found, library)
            elif entry.state != "tested" and found is not None and found.passes(limits):
                message = f"{found.told()}: “{id_}” may be marked state: tested."
                yield self._finding(at.place, message, Level.INFO, str(at))
        for test in library.tested:
            if not test.now:
                message = f"“{test.picture}” was drawn anew since {in_full(test.day)}. Test it again."
                yield self._finding(test.cell.place, message, Level.INFO, test.picture)
            for start, end in names_in(test.group, library):
                message = (
                    f"“{test.group[start:end]}” looks like a person's name. Write which group it was. "
                    "If it is no person, list it under “names” in content/words.yaml."
                )
                yield self._finding(test.said_by.place, message, Level.WARNING, test.group[start:end])

    def _failed(self, at: Text, found: Verdict, library: Library, topic: str) -> Finding:
        limits = library.settings.limits
        enough = found.asked >= limits.picture_readers
        level = Level.ERROR if enough and found.misleads(limits) else self.level
        mark = (
            f"{limits.picture_critical} percent are the most that may take it for the opposite"
            if found.misleads(limits)
            else f"{limits.picture_right} percent right is the pass mark"
        )
        message = f"{found.told()} about this picture; {mark}. Choose or draw another picture, and test it."
        return self._finding(at.place, message, level, str(at), topic)

    def _untested(self, at: Text, found: Verdict | None, library: Library) -> Finding:
        limits = library.settings.limits
        if found is None:
            why = f"no line of {tested.FILE} says that readers were asked about this drawing"
        elif found.fails(limits):
            why = found.told()
        else:
            why = f"only {found.asked} readers were asked; {limits.picture_readers} are needed"
        message = f"“{at}” is marked tested, and {why}. Write state: looked-at until it is."
        return self._finding(at.place, message, Level.ERROR, str(at))

    def _finding(self, place: Place, message: str, level: Level, text: str, topic: str = "") -> Finding:
        return Finding(place, level, self.id, message, text, (), self.source, topic)
