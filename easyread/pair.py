"""Pair: one pictogram for each statement."""

from __future__ import annotations

from easyread.errors import NotMade
from easyread.leaflet import Picture
from easyread.model import Library

PLACEHOLDER = "wanted"


def pair(library: Library, picture: str | None, edition: str) -> Picture:
    """The picture of a statement in one edition: colour, line, high-contrast, or photos (an own photograph that shows
    the same, where there is one). A photograph that is named itself stands in every edition.

    A picture that is still wanted is shown by a plain placeholder, which `check` reports.
    Raises `NotMade` when the catalogue does not know the picture at all.
    """
    if picture is not None and edition == "photos":
        picture = next((name for name, photo in library.photos.items() if photo.shows == picture), picture)
    if picture is not None and picture in library.photos:
        return Picture(picture, library.ready[picture].file, str(library.photos[picture].alt))
    if picture is None or picture not in library.pictograms:
        raise NotMade(
            f"There is no picture called “{picture}”.",
            "Look for one with ./run pictograms, or add it to pictograms.yaml.",
        )
    entry = library.pictograms[picture]
    edition = "colour" if edition == "photos" else edition
    if entry.state == "wanted" or not library.picture_file(picture, edition).is_file():
        return Picture(picture, f"templates/{PLACEHOLDER}.svg", str(entry.alt))
    return Picture(picture, f"pictograms/{edition}/{picture}.svg", str(entry.alt))
