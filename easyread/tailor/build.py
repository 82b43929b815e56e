"""The parts and rows of one leaflet, built in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from easyread.codes import code_svg
from easyread.dates import in_full, month
from easyread.errors import NotMade
from easyread.leaflet import Answer, Leaflet, Look, Part, Picture, Row, RowKind, Run, Sentence, Way
from easyread.model import Library, PageWords, Question, Section, Statement, Topic, Variant
from easyread.pair import pair
from easyread.routes import contacts_in
from easyread.tailor.edition import edition_code
from easyread.tailor.needs import Reader
from easyread.tailor.phrases import sentences
from easyread.tailor.routes import help_routes, withdrawn, working
from easyread.text import Text, plain
from easyread.wording import read_wording

LEAST_ROUTES = 2
"""On the contact page: a leaflet whose own contacts do not work for the reader takes more from the help page."""


def chosen_words(statement: Statement, needs: Sequence[str]) -> Variant | None:
    """The wording of a statement for a reader with these needs, or None when it is not for this reader.

    ``not`` beats ``only``. Where several ``for`` match, the first of ``wins`` does; the loader has made sure
    that it says so.
    """
    has = set(needs)
    if has.intersection(map(str, statement.not_)):
        return None
    if statement.only and not has.intersection(map(str, statement.only)):
        return None
    matching = [str(need) for need in statement.for_ if str(need) in has]
    if not matching:
        return statement
    first = next((str(need) for need in statement.wins if str(need) in matching), matching[0])
    return next(variant for need, variant in statement.for_.items() if str(need) == first)


@lru_cache(maxsize=8192)
def _bare(say: str) -> str:
    """Words without marks. Rows are much the same for every reader, so they are read once a process."""
    return str(read_wording(plain(say)).text)


@lru_cache(maxsize=8192)
def _said(
    say: str, bold_words: tuple[str, ...] = (), bold_key_words: bool = False, bold_openings: tuple[str, ...] = ()
) -> tuple[Sentence, ...]:
    """The sentences of a `say`, as `sentences` makes them."""
    return sentences(read_wording(plain(say)), bold_words, bold_key_words, bold_openings)


class Builder:
    """Builds one leaflet. ``explained`` grows as hard words are met, so each is explained once."""

    def __init__(self, library: Library, topic: str, reader: Reader, look: Look) -> None:
        self.library = library
        self.id = topic
        self.topic: Topic = library.topics[topic]
        self.reader = reader
        self.look = look
        self.page = library.page
        self.hard = {str(word): entry for word, entry in library.words.words.items()}
        self.explained: dict[str, None] = {}
        self.printed: dict[str, None] = {}
        self.rows_made = 0

    # ------------------------------------------------------------ rows

    def row(self, variant: Variant, kind: RowKind, *, step: int = 0) -> Row:
        """One row: the sentences with their hard words explained, and their picture."""
        text = _bare(str(variant.say))
        # a row that stands alone cannot count on an explanation that stands somewhere else
        met = [] if self.look.stand_alone else self.explained
        new = [word for word in self._hard_words(text) if word not in met]
        self.explained.update(dict.fromkeys(new))
        for _, _, contact in contacts_in(text, self.library.contacts):
            self.printed.setdefault(contact)
        self.rows_made += 1
        forms = [self._form_in(text, word) for word in new]
        meanings = tuple(s for word in new for s in self._plain(self.hard[word].means))
        return Row(
            id=f"row-{self.rows_made}",
            kind=kind,
            sentences=_said(
                str(variant.say),
                tuple(forms),
                self.look.weight == "key-words",
                (str(self.page.instead_of),) if kind == "not" else (),
            ),
            picture=self._picture(variant.picture),
            meanings=meanings,
            step=step,
        )

    def _form_in(self, text: str, word: str) -> str:
        """The form of a hard word that stands in the text."""
        entry = self.hard[word]
        return next(str(form) for form in (*entry.forms, word) if _stands_in(str(form), text))

    def _hard_words(self, text: str) -> list[str]:
        """The hard words of words.yaml that stand in the text and that this leaflet may explain, in order."""
        found: list[tuple[int, str]] = []
        for word, entry in self.hard.items():
            places = [m.start() for form in (word, *entry.forms) if (m := _stands_in(str(form), text))]
            if places:
                found.append((min(places), str(word)))
        return [word for _, word in sorted(found)]

    def _picture(self, picture: Text | None) -> Picture | None:
        if self.look.pictures == "none":
            return None
        return pair(self.library, str(picture) if picture is not None else None, self.look.pictures)

    def _plain(self, words: Text | str) -> tuple[Sentence, ...]:
        return _said(str(words))

    def advice(self, section: Section, *, numbered: bool) -> Iterator[Row]:
        """The rows of a section for this reader; a «do not» is followed at once by what to do instead."""
        step = 0
        for statement in section.statements:
            variant = chosen_words(statement, self.reader.needs)
            if variant is None or self._withdrawn(variant) or not self.has_ground(statement):
                continue
            if variant.instead is not None and self.look.stand_alone:
                yield self._together(self.row(variant, "not"), self.row(variant.instead, "do"))
            elif variant.instead is not None:
                yield self.row(variant, "not")
                yield self.row(variant.instead, "do")
            elif numbered:
                step += 1
                yield self.row(variant, "step", step=step)
            else:
                yield self.row(variant, "advice")

    def _together(self, refuse: Row, do: Row) -> Row:
        """A «do not» and what to do instead in one row, with the picture of what to do: neither needs the other row."""
        self.rows_made -= 1
        meanings = tuple(dict.fromkeys((*refuse.meanings, *do.meanings)))
        return Row(refuse.id, "advice", (*refuse.sentences, *do.sentences), do.picture, meanings)

    def has_ground(self, statement: Statement) -> bool:
        """Whether the statement agrees with the landlord's fire advice, and the place has the contacts it rests on."""
        fire = statement.fire is None or statement.fire == self.library.settings.fire
        return fire and not self.library.not_here.intersection(map(str, statement.rests_on))

    def _withdrawn(self, variant: Variant) -> bool:
        """Whether the words name a contact that is too long past its review to be printed."""
        text = _bare(str(variant.say))
        used = {contact for _, _, contact in contacts_in(text, self.library.contacts)}
        return any(withdrawn(self.library.contacts[contact], self.library) for contact in used)

    def routes(self, ids: Sequence[str]) -> Iterator[Row]:
        """The rows of some contacts, in this order."""
        for id_ in ids:
            self.printed.setdefault(id_)
            for variant in self.library.contacts[id_].say:
                yield self.row(variant, "advice")

    # ------------------------------------------------------------ parts

    def parts(self) -> Iterator[Part]:
        """Help first, then what matters most (where the reader wants it), the advice, and who to contact."""
        page = self.page
        routes = help_routes(self.library, self.reader)
        first, others = tuple(self.routes(routes[:1])), tuple(self.routes(routes[1:]))
        yield Part(
            self._heading(page.help_heading), (*first, *self._clip(), *others), picture=self._picture(page.help_picture)
        )
        if self.reader.yes("summary") and not self.topic.private:
            rows = tuple(self._summary())
            if rows:
                yield Part(self._heading(page.main_heading), rows, picture=self._picture(page.main_picture))
        number = 0
        for section in self.topic.sections:
            rows = tuple(self.advice(section, numbered=section.steps))
            if rows:
                number += 1
                yield Part(self._heading(section.heading), rows, number, f"{page.part} {number}")
        yield self._contact_part(routes)

    def _clip(self) -> Iterator[Row]:
        """The code that opens the film in sign language, for readers who want it, where there is a film.

        Never in a private topic: a phone remembers where it went.
        """
        address = self.topic.clip or self.library.settings.clip
        if address is None or self.topic.private or not self.reader.yes("clip"):
            return
        picture = None
        if self.look.pictures != "none":
            picture = Picture("clip", f"drawing:code/{address}", str(self.page.clip_shows), code_svg(str(address)))
        said = (*self._plain(self.page.clip_say), Sentence(((Run(str(address)),),)))
        yield Row("row-clip", "advice", said, picture)

    def _summary(self, *, always: bool = False) -> Iterator[Row]:
        """The main things, with boxes to tick. ``always``: with their numbers, whatever the reader's settings say."""
        step = 0
        for section in self.topic.sections:
            for statement in section.statements:
                variant = chosen_words(statement, self.reader.needs) if statement.main else None
                if variant is not None and not self._withdrawn(variant) and self.has_ground(statement):
                    step += 1
                    yield self.row(
                        variant.instead or variant, "tick", step=step if always or self.reader.yes("steps") else 0
                    )

    def _contact_part(self, help_ids: Sequence[str]) -> Part:
        page = self.page
        ids = working(self.library, self.reader, map(str, self.topic.contacts))
        if len(ids) < LEAST_ROUTES:
            more = [id_ for id_ in help_ids if not self.library.contacts[id_].urgent] or list(help_ids)
            ids = list(dict.fromkeys([*ids, *more]))
        private = self.topic.private  # nobody's name stands in what nobody may know of
        rows = [] if private else [Row("row-photo", "photo", self._plain(page.officer))]
        rows += self.routes(ids)
        if self.reader.yes("names") and not private:
            rows.append(Row("row-names", "write", self._plain(page.trusted)))
        return Part(self._heading(page.contact_heading), tuple(rows), picture=self._picture(page.contact_picture))

    def _heading(self, words: Text) -> Sentence:
        wording = read_wording(words)
        found = sentences(wording)
        if len(found) == 1:
            return found[0]
        return Sentence(tuple(phrase for sentence in found for phrase in sentence.phrases))

    def _help_line(self) -> str:
        """The first help line whose contacts may all be printed today; the last one names none that can go."""
        for line in self.reader.help_lines:
            named = [id_ for _, _, id_ in contacts_in(line.replace("|", " "), self.library.contacts)]
            if not any(withdrawn(self.library.contacts[id_], self.library) for id_ in named):
                return line
        return self.reader.help_lines[-1]

    # ------------------------------------------------------------ the sheet to hang up

    def hung_up(self) -> Leaflet:
        """One page with the main things, boxes to tick, and room for names.

        Raises `NotMade` for a private topic, which must not hang on a wall, and for one without main things.
        """
        if self.topic.private:
            raise NotMade(
                f"The topic {self.id} is private. A sheet on the wall would show it to everybody.",
                "Make the leaflet itself, and hand it over alone.",
            )
        rows = tuple(self._summary(always=True))
        if not rows:
            raise NotMade(
                f"The topic {self.id} has no main things for this reader.",
                "Write main: yes beside the three statements that matter most.",
            )
        plain = tuple(replace(row, meanings=()) for row in rows)
        return self.leaflet([Part(title_of(self.topic.title), plain)])

    # ------------------------------------------------------------ the whole

    def together(self) -> Leaflet:
        """The sheet for reading this topic together: for the helper, with questions to point at the answers."""
        page = self.page
        routes = help_routes(self.library, self.reader)
        helping = tuple(self.row(variant, "advice") for variant in self.topic.supporter)
        asking = tuple(self._question(question, n) for n, question in enumerate(self.topic.questions, start=1))
        parts = [
            Part(
                self._heading(page.help_heading), tuple(self.routes(routes)), picture=self._picture(page.help_picture)
            ),
            Part(self._heading(page.together_heading), helping, picture=self._picture(page.together_picture)),
            Part(self._heading(page.questions_heading), asking, picture=self._picture(page.questions_picture)),
        ]
        replies = tuple(
            Answer(str(n), self._plain(pair(self.library, str(question.right), self.look.pictures).alt))
            for n, question in enumerate(self.topic.questions, start=1)
        )
        return self.leaflet([part for part in parts if part.rows], replies, together=True)

    def _question(self, question: Question, number: int) -> Row:
        self.rows_made += 1
        return Row(
            id=f"row-{self.rows_made}",
            kind="question",
            sentences=self._plain(question.ask),
            step=number,
            choices=tuple(picture for id_ in question.pictures if (picture := self._picture(id_))),
        )

    def _checked_by(self) -> str:
        """Who has checked the words: the highest evidence the topic has."""
        topic, say = self.topic, str(self.page.checked_say)
        if topic.state == "approved" and topic.approved:
            return _filled(say, {"who": str(topic.approved.role), "date": _whole_date(topic.approved.date)})
        if topic.state in {"tested", "approved"} and topic.tested:
            last = topic.tested[-1]
            return _filled(say, {"who": str(last.group), "date": _whole_date(last.date)})
        if topic.state != "draft" and topic.checked:
            last_check = topic.checked[-1]
            return _filled(say, {"who": str(last_check.who), "date": _whole_date(last_check.date)})
        return str(self.page.nobody_yet)

    def leaflet(
        self, given: Sequence[Part] | None = None, replies: tuple[Answer, ...] = (), together: bool = False
    ) -> Leaflet:
        """The finished value; with ``given`` parts it is made of these. ``together``: for reading it together."""
        library, topic, page = self.library, self.topic, self.page
        title = title_of(topic.title)
        cover = pair(library, str(topic.picture), "colour" if self.look.pictures == "none" else self.look.pictures)
        parts = tuple(self.parts() if given is None else given)
        listed = () if self.look.hung_up else sorted(self.explained, key=str.casefold)
        words = tuple(Answer(word[:1].upper() + word[1:], self._plain(self.hard[word].short)) for word in listed)
        lines = [line.strip() for line in self._help_line().split("|", 1)]
        help_line = (lines[0], lines[1] if len(lines) > 1 else "")
        edition = edition_code(title, cover.id, help_line, parts, words)
        family = next(f for name, f in library.settings.families.items() if name == topic.family)
        code = f"{family.word} {topic.number}"
        brand = library.brand
        made = library.editions.get((self.id, edition), library.today)
        filled = {"code": code, "edition": edition}
        answers = [
            (page.made_by, str(library.settings.force)),
            (page.checked_by, self._checked_by()),
            (page.made_on, _whole_date(made)),
            (page.edition, f"{code}, {edition}"),
            (page.review, _whole_date(topic.review)),
            (page.other_ways, str(page.other_ways_say)),
            (page.real, str(page.real_say)),
        ]
        told = tuple(Answer(str(label), self._plain(_filled(say, filled))) for label, say in answers)
        return Leaflet(
            topic=self.id,
            format=str(page.together_format) if together else self.reader.format,
            language=str(library.settings.language),
            title=title,
            about=str(read_wording(topic.about).text),
            force=str(library.settings.force),
            code=code,
            edition=edition,
            month=month(made),
            state=topic.state,
            family_dark=str(brand.colour) if brand and brand.colour else str(family.dark),
            family_tint=str(family.tint),
            cover=cover,
            help_line=help_line,
            parts=parts,
            words=words,
            answers=told,
            replies=replies,
            furniture=_furniture(page, together=together),
            look=self.look,
            logo=Picture("logo", f"content/brand/{brand.logo}", str(brand.alt)) if brand and brand.logo else None,
            strapline=str(brand.strapline or "") if brand else "",
            contacts=tuple(sorted(self.printed)),
            private=topic.private,
            called=str(topic.called or ""),
            ways=self._ways([" ".join(help_line), *(s.text for a in (*words, *told) for s in a.sentences)]),
            aloud="hear" not in self.reader.cannot,
        )

    def _ways(self, texts: Sequence[str]) -> tuple[Way, ...]:
        """The contacts of the rows and of some more texts."""
        contacts = self.library.contacts
        named = {*self.printed, *(id_ for text in texts for _, _, id_ in contacts_in(text, contacts))}
        return tuple(
            Way(
                str(id_),
                str(one.who),
                str(one.how),
                str(one.number) if one.number else None,
                str(one.address) if one.address else None,
            )
            for id_, one in contacts.items()
            if id_ in named
        )


def _stands_in(form: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE)


def _filled(say: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        say = say.replace("{" + name + "}", value)
    return say


def _whole_date(day: date) -> str:
    """A date that may break only after the weekday: a date never stands over two lines (STANDARDS L7)."""
    weekday, rest = in_full(day).split(" ", 1)
    return f"{weekday} | {rest}"


def title_of(words: Text) -> Sentence:
    """The title in at most two lines, where « | » parts them."""
    lines = [line.strip() for line in str(words).split("|")]
    return Sentence(tuple((Run(line),) for line in lines if line))


def _furniture(page: PageWords, *, together: bool) -> tuple[tuple[str, str], ...]:
    """The page's own words that a template needs, by name."""
    names = (
        "easy_read",
        "page",
        "code",
        "draft",
        "draft_line",
        "words_heading",
        "about_heading",
        "photo",
        "notes_heading",
        "replies_heading",
        "names_heading",
        "comments_heading",
        "comments_say",
    )
    words = {name: str(getattr(page, name)) for name in names}
    words |= {
        name: str(read_wording(getattr(page, name)).text)
        for name in type(page).model_fields
        if name.startswith("screen_")
    }
    words["comments_say"] = str(read_wording(page.comments_say).text)
    if together:
        words["easy_read"] = str(read_wording(page.together_heading).text)
    return tuple(words.items())
