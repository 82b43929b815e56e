"""The force's or landlord's own: its brand and its photographs. Both may be missing; nothing of the kind is shipped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from easyread.colour import contrast
from easyread.finding import Finding
from easyread.load.speak import error, listing, quoted, words_of
from easyread.model import Brand, Photo, Settings
from easyread.photos import LEAST_DOTS, PhotoRefused, Ready, make_ready
from easyread.text import Text

BRAND_FOLDER, PHOTO_FOLDER = "content/brand", "content/photos"
BRAND, PHOTOS = f"{BRAND_FOLDER}/brand.yaml", f"{PHOTO_FOLDER}/photos.yaml"
LEAST = 7.0
"""Contrast of letters in the brand's colour (WCAG 2.2, 1.4.6)."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png|jpe?g)")
MOST_STRAPLINE = 40
"""Letters: it stands on one line of the cover."""


def brand_findings(brand: Brand | None, settings: Settings, root: Path) -> Iterator[Finding]:
    """What is wrong with a brand whose shape is right."""
    if brand is None:
        return
    if brand.logo is not None:
        yield from _file(brand.logo, BRAND_FOLDER, root)
    if brand.logo is not None and brand.alt is None:
        yield error(words_of(brand.logo), "key", "Say under “alt” what a reader who cannot see the logo is told.")
    if brand.strapline is not None and len(brand.strapline) > MOST_STRAPLINE:
        message = f"The strapline has {len(brand.strapline)} letters. It has one line: {MOST_STRAPLINE} are the most."
        yield error(words_of(brand.strapline), "type", message, text=str(brand.strapline))
    if brand.colour is not None:
        yield from _colour(brand.colour, settings)


def _colour(colour: Text, settings: Settings) -> Iterator[Finding]:
    if not _COLOUR.fullmatch(colour):
        message = f'{quoted(colour)} is not a colour. Write # and six digits or letters a to f in quotes: "#1a4d8f".'
        yield error(words_of(colour), "type", message, text=str(colour))
        return
    grounds = {"white": "#ffffff"} | {str(name): str(family.tint) for name, family in settings.families.items()}
    weak = [name for name, ground in grounds.items() if _COLOUR.fullmatch(ground) and contrast(colour, ground) < LEAST]
    if weak:
        message = f"Words in {colour} are too pale on {listing(weak)}. Use a darker tone: {LEAST:g} to 1 is needed."
        yield error(words_of(colour), "type", message, text=str(colour))


def photo_findings(
    photos: Mapping[Text, Photo], pictures: Iterable[str], root: Path, ready: dict[str, Ready]
) -> Iterator[tuple[Text, Finding]]:
    """What is wrong with photographs whose entry has the right shape: (name, finding).

    Those that can be printed are made ready, and entered in ``ready`` by the name that content uses.
    """
    known = set(pictures)
    for name, photo in photos.items():
        wrong = [*_file(name, PHOTO_FOLDER, root)] or [*_photo(name, root, ready)]
        for finding in wrong:
            yield name, finding
        if photo.shows is not None and photo.shows not in known:
            message = f"There is no picture called {quoted(photo.shows)}. Name the drawing that this photo can replace."
            yield name, error(words_of(photo.shows), "name", message, text=str(photo.shows))


def _photo(name: Text, root: Path, ready: dict[str, Ready]) -> Iterator[Finding]:
    try:
        made = make_ready(root, f"{PHOTO_FOLDER}/{name}")
    except PhotoRefused as no:
        yield error(words_of(name), "file", str(no), text=str(name))
        return
    dots = made.look.dots()
    if dots < LEAST_DOTS:
        message = (
            f"This photo has {made.look.wide} × {made.look.high} points. In a leaflet that is {dots:.0f} dots an inch; "
            f"{LEAST_DOTS:.0f} are needed. Use a larger one: 1700 points wide or more are best."
        )
        yield error(words_of(name), "file", message, text=str(name))
        return
    ready[f"photos/{name}"] = made


def _file(name: Text, folder: str, root: Path) -> Iterator[Finding]:
    if not _NAME.fullmatch(name):
        message = f"{quoted(name)} cannot be the name of a picture. Use small letters, digits and hyphens, then .jpg."
        yield error(words_of(name), "file", message, text=str(name))
    elif not _inside(root / folder / name, root):
        message = f"{folder}/{name} is a link that leads out of the project. Put the picture itself there."
        yield error(words_of(name), "file", message, text=str(name))
    elif not (root / folder / name).is_file():
        message = f"{folder}/{name} is missing. Put the picture there, or take the line out."
        yield error(words_of(name), "file", message, text=str(name))


def _inside(file: Path, root: Path) -> bool:
    """Whether a file is the project's own. ``content`` itself may be a link."""
    real = file.resolve()
    return any(real.is_relative_to(home.resolve()) for home in (root, root / "content"))
