"""A tiny project folder, complete and without a finding, for tests that need one.

    library = open_library(tiny_library(tmp_path), TODAY)
    tiny_library(tmp_path, **{"content/topics/lock-door.yaml": TOPIC.replace("lock-door", "no-such-picture")})
    tiny_library(tmp_path, **{"content/page.yaml": None})       # without that file

A file is given by its path below the folder, as text or as bytes.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from easyread.model import PageWords

TODAY = date(2026, 11, 24)
"""A day on which everything in the tiny library is in date."""

SETTINGS = """\
force: Northshire Police
place: Northtown
language: en-GB
base: easy-read
help: [emergency, helper]
proof-contact: police
families:
  door: {word: DOOR, dark: "#1a4d8f", tint: "#e8f0fa"}
combine:
  size: largest
  rows: smallest
  steps: yes-wins
  summary: yes-wins
  paper: must-agree
  pictures: [none, line, high-contrast, colour]
choices:
  size: [18, 24]
  paper: [white, cream]
"""

_PAGE = {
    "easy-read": "Easy Read",
    "page": "Page {page} of {pages}",
    "help-line": "In danger? | Phone 999.",
    "help-heading": "How to get help",
    "help-picture": "phone-help",
    "main-heading": "The main things",
    "main-picture": "lock-door",
    "part": "Part",
    "contact-heading": "Who to contact",
    "contact-picture": "phone-help",
    "officer": "Your officer",
    "trusted": "A person I trust",
    "photo": "Photo",
    "code": "Code",
    "draft": "Draft",
    "draft-line": "We are still working on this.",
    "words-heading": "What the words mean",
    "about-heading": "About this leaflet",
    "made-by": "Made by",
    "checked-by": "Checked by",
    "nobody-yet": "Nobody yet",
    "made-on": "Made on",
    "edition": "Edition",
    "review": "We will check it again on",
    "other-ways": "Other ways to get this",
    "other-ways-say": "Ask us for large print.",
    "real": "Is this leaflet real?",
    "real-say": "Phone 101 and ask.",
    "notes-heading": "My notes",
    "notes-picture": "lock-door",
    "instead-of": "Do not",
}
for _name, _field in PageWords.model_fields.items():
    # a word that the page learns later on need not be added here
    _key = _field.alias or _name
    _PAGE.setdefault(_key, "lock-door" if _key.endswith("-picture") else _key.replace("-", " ").capitalize())
PAGE = "".join(f'{key}: "{words}"\n' for key, words in _PAGE.items())

CONTACTS = """\
contacts:
  emergency:
    who: Police, fire and ambulance
    how: voice
    number: "999"
    hours: day and night
    cost: free
    takes: [hear, speak]
    say:
      - say: Phone 999 if you are in danger.
        picture: phone-help
    urgent: yes
    permanent: yes
    source: [S1]
    checked:
    review: 2028-11-01
  emergency-text:
    who: Police, fire and ambulance
    how: text
    number: "999"
    takes: [read, write]
    say:
      - say: Text 999 if you are in danger.
        picture: phone-help
    urgent: yes
    permanent: yes
    source: [S1]
    review: 2028-11-01
  police:
    who: Northshire Police
    how: voice
    number: "101"
    takes: [hear, speak]
    say:
      - say: Phone 101 to speak to the police.
        picture: phone-help
    permanent: yes
    review: 2028-11-01
  report-online:
    who: Northshire Police
    how: web
    address: www.northshire.police.uk
    takes: [read, write, internet]
    say:
      - say: Go to www.northshire.police.uk to tell us.
        picture: phone-help
    review: 2028-11-01
  helper:
    who: Someone you trust
    how: helper
    say:
      - say: Ask someone you trust to help you.
        picture: phone-help
    urgent: yes
    review: 2028-11-01
"""

WORDS = """\
words:
  ID card:
    means: An ID card shows who a person is.
    short: A card that shows who a person is.
    forms: [ID cards]
easy: [door, lock]
use:
  purchase: [buy]
same:
  - use: phone
    not: [telephone]
names: [Northtown]
"""

SOURCES = """\
sources:
  S1:
    who: Home Office
    what: Keep Safe
    date: 2006
"""

EASY_READ = """\
name: Easy Read
format: easy-read
about: Short sentences with pictures.
changes:
  - set: size
    to: 18
    because: Large print is easier to read.
    source: [S1]
  - set: rows
    to: 4
    because: Few ideas on a page.
  - set: pictures
    to: colour
    because: Pictures help.
routes: [voice, text, helper]
order: 1
"""

DEAF = """\
name: Deaf, first language BSL
format: sign-and-text
about: Ways to get help without a phone call.
cannot: [hear, speak]
routes: [bsl, text, app, helper]
help: [emergency-text, helper]
help-line: ["In danger? | Text 999."]
"""

TOPIC = """\
title: Lock | your door
about: How to keep your door safe.
family: door
number: 1
picture: lock-door
review: 2028-11-01
sections:
  - heading: Before you open the door
    statements:
      - say: Lock your back door first.
        picture: lock-door
        source: [S1]
        main: yes
      - say: Do not open the door.
        picture: open-door
        instead:
          say: Keep the door shut.
          picture: lock-door
      - say: Phone 999 if you are in danger.
        picture: phone-help
        for:
          deaf:
            say: Text 999 if you are in danger.
            picture: phone-help
      - say: Ask to see an ID card.
        picture: lock-door
        not: [deaf]
words: [ID card]
contacts: [emergency, police]
"""

PICTURES = ("lock-door", "open-door", "phone-help")

PICTOGRAMS = "pictograms:\n" + "".join(
    f"""\
  {id_}:
    title: {id_}
    alt: A picture of {id_}.
    meaning: {id_}
    theme: door
    licence: MIT
    state: drawn
"""
    for id_ in PICTURES
)

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>{0}</title>\
<rect width="80" height="80" x="10" y="10" fill="#ffffff" stroke="#111111" stroke-width="4"/></svg>
"""

FILES: dict[str, str | bytes] = {
    "content/settings.yaml": SETTINGS,
    "content/page.yaml": PAGE,
    "content/contacts.yaml": CONTACTS,
    "content/words.yaml": WORDS,
    "content/sources.yaml": SOURCES,
    "content/audiences/easy-read.yaml": EASY_READ,
    "content/audiences/deaf.yaml": DEAF,
    "content/topics/lock-door.yaml": TOPIC,
    "pictograms/pictograms.yaml": PICTOGRAMS,
    **{
        f"pictograms/{edition}/{id_}.svg": SVG.format(id_)
        for edition in ("colour", "line", "high-contrast")
        for id_ in PICTURES
    },
}


def tiny_library(folder: Path, **changes: str | bytes | None) -> Path:
    """Write the tiny project into ``folder``; ``changes`` replace, add or (with None) leave out files by path."""
    for path, words in {**FILES, **changes}.items():
        if words is not None:
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(words if isinstance(words, bytes) else words.encode())
    return folder
