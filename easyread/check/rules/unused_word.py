"""Explained words that a leaflet does not use."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.rule import LibraryRule, register
from easyread.finding import Finding, Level
from easyread.model import Library, variants
from easyread.wording import read_wording


@register
class UnusedWord(LibraryRule):
    """A word under “words” must be in the leaflet."""

    id = "unused-word"
    level = Level.WARNING
    title = "An explained word is not used"
    source = "GOV.UK guidance on Easy Read: explain the hard words that you use; STANDARDS W7, W8"
    why = "A list of words that are not in the leaflet is one more page to read for nothing."
    examples = (("words: [burglar]", "words: [ID card]"),)

    def look(self, library: Library) -> Iterator[Finding]:
        for slug, topic in {**library.topics, **library.held}.items():
            if not topic.words:
                continue
            said = [topic.title, *(s.heading for s in topic.sections)]
            said += [v.say for s in topic.sections for st in s.statements for _, v in variants(st)]
            for id_ in topic.contacts:
                contact = library.contacts.get(id_)
                said += [v.say for v in contact.say] if contact else []
            text = " ".join(str(read_wording(one).text) for one in said).lower()
            for key in topic.words:
                meaning = library.words.words.get(key)
                forms = [str(key), *(str(f) for f in (meaning.forms if meaning else ()))]
                if not any(form.lower() in text for form in forms):
                    message = f"This leaflet does not use “{key}”. Take it out of “words”."
                    yield Finding(key.place, self.level, self.id, message, str(key), (), self.source, slug)
