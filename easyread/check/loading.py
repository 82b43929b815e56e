"""What the findings of loading mean, for `explain` and RULES.md. They are raised in `easyread.load`, not here."""

from __future__ import annotations

from dataclasses import dataclass

HOUSE = "The project's own rule: a file that can be read in two ways, or not at all, must not become a leaflet"


@dataclass(frozen=True, slots=True)
class Loading:
    """One kind of finding of the load stage, in the words of `Rule`."""

    id: str
    title: str
    why: str
    bad: str
    good: str
    level: str = "error"
    source: str = HOUSE


LOADING = {
    one.id: one
    for one in (
        Loading(
            "yaml",
            "The file cannot be read as YAML",
            "A tab, an open quotation mark or a colon in the wrong place changes what the rest of the file means.",
            'say: "Lock your door.',
            "say: Lock your door.",
        ),
        Loading(
            "key",
            "A key is unknown, missing or there twice",
            "A key with a slip in it would be left out in silence, and of two the last would win.",
            "sya: Lock your door.",
            "say: Lock your door.",
        ),
        Loading(
            "type",
            "A value is not what the key asks for",
            "YAML makes 157886756 of 01132224444 and False of no; here each value stays what was typed, and must fit.",
            "review: next year",
            "review: 2028-11-01",
        ),
        Loading(
            "name",
            "A picture, word, contact, source or need does not exist",
            "A leaflet without its picture or its number must not exist.",
            "picture: lock-dor",
            "picture: lock-door",
        ),
        Loading(
            "file",
            "A file is missing, too big or outside the project",
            "What cannot be found or safely read cannot be checked.",
            "(no content/contacts.yaml)",
            "(content/contacts.yaml is there)",
        ),
        Loading(
            "main",
            "More than three main things",
            "Readers after a brain injury see the main things first: more than three are no summary.",
            "(four statements with main: yes)",
            "(three statements with main: yes)",
        ),
        Loading(
            "for-both",
            "Two needs ask for different words and nothing says which wins",
            "A reader with both needs would get words by chance.",
            "for: words for deaf and for brain-injury, no wins",
            "for: words for deaf and for brain-injury\nwins: [deaf]",
        ),
        Loading(
            "same-code",
            "Two leaflets have one code",
            "A person reads the code out on the phone: it must name one leaflet.",
            "(two topics DOOR 1)",
            "(DOOR 1 and DOOR 2)",
        ),
        Loading(
            "same-format",
            "Two needs have one format word",
            "The format word stands in file names: one leaflet would overwrite the other.",
            "(two audiences with format: big-and-bold)",
            "(each audience with its own format)",
        ),
        Loading(
            "contact-number",
            "A number or address that belongs to nobody in contacts.yaml",
            "A number that nobody answers for can be wrong or go stale, and leave somebody without help.",
            "say: Phone 0345 000 000.",
            "say: Phone 101.",
        ),
        Loading(
            "address",
            "A code to scan leads to a site that nobody allowed",
            "A reader cannot see where a code leads. Only sites on the list in settings.yaml are safe to send them to.",
            "clip: not-ours.example/film",
            "clip: northants.police.uk/bsl/1",
        ),
        Loading(
            "not-here",
            "Words that fall away because this place has no such contact",
            "A place that shares its topics with others prints only the ways to get help that it has.",
            "contacts: [keep-safe-card]",
            "contacts: [police-not-urgent]",
            "info",
        ),
        Loading(
            "same-name",
            "Two topics whose files have one name",
            "One would be written over the other, and an officer would hand out the wrong one.",
            "called: time-for-you",
            "called: time-to-talk",
        ),
        Loading(
            "too-many-words",
            "Words that need more room than their row has",
            "A row has one height, and words are never made smaller to fit. A row that needs two leaves the page half empty.",
            "say: Ask the visitor for the card, look at it for as long as you like, and then shut the door.",
            "say: Ask to see | their ID card.",
            "warning",
        ),
        Loading(
            "missing-letter",
            "A letter that the fonts do not have",
            "It would be printed as an empty box, or not at all.",
            "say: Ask for 李.",
            "say: Ask for Li.",
        ),
        Loading(
            "workshop",
            "What readers in a workshop did not understand",
            "Readers know best what is hard. What they found stands at the very words until these are changed.",
            "say: Do not cold call.",
            "say: Do not sell at my door.",
            "warning",
        ),
        Loading(
            "packs",
            "A pack, a piece of kit or a price that cannot be as it stands",
            "A pack that names a topic nobody wrote, or a private one, must not be found out at the printer.",
            "topics: [domestic-abuse]",
            "topics: [answer-door]",
        ),
        Loading(
            "waiver",
            "An exception without a reason, or that nothing needs",
            "An exception is written down with its reason and dies when it is no longer needed.",
            "say: Lock your door.  # allow hard-word",
            "say: Tell the constable.  # allow hard-word: the leaflet is about this word",
            "warning",
        ),
    )
}
