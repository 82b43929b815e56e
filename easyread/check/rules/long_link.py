"""Long web addresses."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.check.passage import Sentence
from easyread.check.rule import Bad, Hit, SentenceRule, register
from easyread.finding import Level

MOST = 30


@register
class LongLink(SentenceRule):
    """An address short enough to type."""

    id = "long-link"
    level = Level.WARNING
    title = "A long web address"
    source = "STANDARDS 4: BSL video by QR and short link; house rule: an address that can be typed"
    why = "A reader has to type it from paper. One wrong sign and it does not work."
    rank = 1
    bad = (
        Bad(
            "Go to https://www.example.police.uk/contact/report/crime-that-happened/.",
            "https://www.example.police.uk/contact/report/crime-that-happened/",
        ),
    )
    good = ("Go to 999bsl.co.uk.", "Write to report@phishing.gov.uk.")

    def read(self, sentence: Sentence) -> Iterator[Hit]:
        for word in sentence.words:
            if word.kind != "link" or "@" in word.text:
                continue
            bare = word.text.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
            if len(bare) > MOST:
                message = f"This address has {len(word.text)} signs. Print a short one, or a QR code."
                yield self.hit(word, word, message)
            elif bare != word.text:
                yield self.hit(word, word, f"“{word.text}” can be shorter. Write “{bare}”.", (bare,), Level.INFO)
