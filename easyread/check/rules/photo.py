"""Own photographs that print badly, or whose permission is not in order."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.dates import in_full
from easyread.finding import Finding, Level
from easyread.model import Library, Photo
from easyread.photos import GOOD_DOTS, STANDARD_PLATE, WIDEST_HIGH, WIDEST_PLATE, Look
from easyread.states import names_in
from easyread.text import Text


@register
class OwnPhoto(LibraryRule):
    """Small, dark and busy photographs; names where a role is enough; a permission from the future."""

    id = "photo"
    level = Level.WARNING
    title = "A photo prints badly, or its permission is not in order"
    source = (
        "Easy Read guides (Photosymbols, DEEP): one clear thing, large; UK GDPR, data minimisation: a role is enough"
    )
    why = "A photo that is dark, busy or in blocks hides the one thing it is there for, most of all on a photocopy."
    examples = (
        ("permission: {who: Anna Brown, how: by phone, date: 2026-11-02}",
         "permission: {who: housing officer, how: signed form, date: 2026-11-02}"),
    )  # fmt: skip

    def look(self, library: Library) -> Iterator[Finding]:
        for name, photo in library.photos.items():
            ready = library.ready.get(name)
            if ready is not None:
                for message in _seen(ready.look):
                    yield self._finding(photo.alt, message, self.level)
            yield from self._permission(photo, library)

    def _permission(self, photo: Photo, library: Library) -> Iterator[Finding]:
        agreed = photo.permission
        if agreed.date > library.today:
            message = f"{in_full(agreed.date)} is still to come. Write the day on which they agreed."
            yield self._finding(agreed.who, message, Level.ERROR)
        for text in (agreed.who, agreed.how, photo.alt):
            for start, end in names_in(str(text), library):
                message = (
                    f"“{str(text)[start:end]}” looks like a person's name. Write a role. "
                    "If it is no person, list it under “names” in content/words.yaml."
                )
                yield self._finding(text.slice(start, end), message, self.level)

    def _finding(self, at: Text, message: str, level: Level) -> Finding:
        return Finding(at.span(0, len(at)), level, self.id, message, str(at), (), self.source)


def _seen(look: Look) -> Iterator[str]:
    usual, widest = look.dots(), look.dots(WIDEST_PLATE, WIDEST_HIGH)
    if min(usual, widest) < GOOD_DOTS:
        yield (
            f"This photo is not sharp everywhere: {usual:.0f} dots an inch where pictures are {STANDARD_PLATE:.0f} mm "
            f"wide, {widest:.0f} where one fills the page. Use a larger one: {GOOD_DOTS:.0f} are good."
        )
    if look.dark:
        yield "This photo is dark: a copier makes it black. Take it again by day, or make it lighter."
    if look.busy:
        yield "There is much on this photo. Show one thing on a plain ground."
