"""How common a word is, and its other forms: the word lists that ``easyread.setup_data`` wrote at set-up.

Each list is one sorted text file, a word a line. It is searched where it lies on the disk, so opening it costs nothing
and looking a word up some microseconds.
"""

from __future__ import annotations

import mmap
import re
import sys
from pathlib import Path

from easyread.errors import MissingPart

FREQUENCY = Path("lexicon") / "frequency.txt"
FORMS = Path("lexicon") / "forms.txt"
SYNONYMS = Path("lexicon") / "synonyms.txt"
"""Only where WordNet was there at set-up; the checker does without."""

# British pieces and their American spelling, wherever they stand in a word (discolour, favourite, encyclopaedia).
_PIECES = dict(
    pair.split(":")
    for pair in (
        "aemi:emi aeroplane:airplane aesthe:esthe ageing:aging aluminium:aluminum analyse:analyze analysing:analyzing "
        "apnoea:apnea arbour:arbor ardour:ardor armour:armor artefact:artifact axe:ax behaviour:behavior "
        "calibre:caliber candour:candor catalogue:catalog catalyse:catalyze centre:center centred:centered "
        "centring:centering cheque:check clamour:clamor colour:color cosy:cozy defence:defense demeanour:demeanor "
        "dialogue:dialog dialled:dialed dialling:dialing diarrhoea:diarrhea emphysaema:emphysema enamour:enamor "
        "encyclopaed:encycloped endeavour:endeavor enrolment:enrollment favour:favor fervour:fervor fibre:fiber "
        "flavour:flavor foetus:fetus fuelled:fueled fuelling:fueling fulfil:fulfill glycaem:glycem gramme:gram "
        "grey:gray gynaec:gynec haem:hem harbour:harbor honour:honor humour:humor instalment:installment "
        "jewellery:jewelry judgement:judgment kerb:curb labour:labor leukaemia:leukemia licence:license litre:liter "
        "lustre:luster manoeuvre:maneuver manoeuvring:maneuvering meagre:meager mediaeval:medieval metre:meter "
        "mould:mold moustache:mustache mum:mom neighbour:neighbor odour:odor "
        "oesophag:esophag oestrogen:estrogen offence:offense orthopaed:orthoped paed:ped paralyse:paralyze "
        "paralysing:paralyzing parlour:parlor plough:plow practise:practice practising:practicing "
        "pretence:pretense programme:program pyjama:pajama rancour:rancor rigour:rigor rumour:rumor "
        "sabre:saber saviour:savior savour:savor sceptic:skeptic skilful:skillful smoulder:smolder sombre:somber "
        "spectre:specter splendour:splendor succour:succor sulph:sulf theatre:theater towards:toward "
        "tumour:tumor tyre:tire valour:valor vapour:vapor vigour:vigor wilful:willful woollen:woolen"
    ).split()
)
_PIECE = re.compile("|".join(sorted(_PIECES, key=len, reverse=True)))
_ISE = re.compile(r"(?<=\w\w\w)is(e|ed|es|er|ers|ing|ation|ations|able)$")
_DOUBLE_L = re.compile(r"(?<=[aeiouy])ll(?=(ed|ing|ings|er|ers|or|ors|ist|ists)$)")
_VOWELS = re.compile(r"[aeiouy]+")
_PARTS = ("NOUN", "VERB", "ADJ", "ADV", "AUX")


def american(word: str) -> str:
    """The word as it is spelled in the United States, as far as a few rules can tell; else the word itself.

    It is only used to look words up, so a rule may make a word that does not exist («promize»), but no other word.
    """
    spelled = _PIECE.sub(lambda found: _PIECES[found[0]], word)
    spelled = _ISE.sub(r"iz\1", spelled)
    doubled = _DOUBLE_L.search(spelled)
    if doubled and len(_VOWELS.findall(spelled[: doubled.start()])) > 1:
        spelled = spelled[: doubled.start()] + spelled[doubled.start() + 1 :]
    return spelled


def data_folder(root: Path | None = None) -> Path:
    """Where the word lists lie: ``.data`` in the folder of the program, or in ``root``."""
    return (root or Path(__file__).resolve().parent.parent) / ".data"


class WordList:
    """A sorted text file with a word at the start of each line and, after a tab, what is known of it."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._text = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def find(self, word: str) -> str | None:
        """What the line of this word says, or None where there is no such line."""
        text, sought = self._text, word.encode()
        if b"\n" in sought or b"\t" in sought:
            return None
        low, high = 0, len(text)  # both at the start of a line
        while high - low > 256:
            start = text.rfind(b"\n", low, (low + high) // 2) + 1 or low
            found = text[start : text.find(b"\t", start)]
            if found > sought:
                high = start
            elif found < sought:
                low = text.find(b"\n", start) + 1
            else:
                low, high = start, text.find(b"\n", start)
        for line in text[low:high].splitlines():
            found, _, rest = line.partition(b"\t")
            if found == sought:
                return rest.decode()
        return None


class Lexicon:
    """What is known about English words. Make one and keep it: it remembers what it looked up."""

    def __init__(self, root: Path | None = None) -> None:
        folder = data_folder(root)
        try:
            self._frequency = WordList(folder / FREQUENCY)
            self._forms = WordList(folder / FORMS)
        except (FileNotFoundError, ValueError) as error:
            raise MissingPart(
                f"The word lists are not in {folder}.", f"Type: {sys.executable} -m easyread.setup_data"
            ) from error
        try:
            self._synonyms: WordList | None = WordList(folder / SYNONYMS)
        except (FileNotFoundError, ValueError):
            self._synonyms = None
        self._zipf: dict[str, float] = {}
        self._known: dict[str, tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]] = {}

    def zipf(self, word: str) -> float:
        """How common a word is: 7 for «the», 3 for once in a million words, 0 for a word that is not listed.

        A British word counts as common as its American spelling. Possessives count as their word, words joined with
        hyphens as the rarest of them. Numbers are not words: 0.
        """
        plain = _plain(word)
        if plain not in self._zipf:
            self._zipf[plain] = self._look_up(plain)
        return self._zipf[plain]

    def _look_up(self, plain: str) -> float:
        listed = max(self._listed(plain), self._listed(american(plain)))
        if not listed and "-" in plain.strip("-"):
            return min(self.zipf(part) for part in plain.strip("-").split("-"))
        if plain.endswith(("'s", "s'")):
            return max(listed, self.zipf(plain.removesuffix("'").removesuffix("'s")))
        return listed

    def _listed(self, plain: str) -> float:
        hundredths = self._frequency.find(plain)
        return int(hundredths) / 100 if hundredths else 0.0

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of speech a word can be, of NOUN, VERB, ADJ, ADV and AUX; empty where the word is not listed."""
        lemmas = self._entry(word)[0]
        return tuple(part for part in _PARTS if part in lemmas)

    def lemmas(self, word: str, part: str | None = None) -> tuple[str, ...]:
        """The words of the dictionary that this word can be a form of, at all or as one part of speech.

        «left» gives «left» and «leave», and as a VERB only «leave». Empty where the word is not listed.
        """
        lemmas = self._entry(word)[0]
        if part is not None:
            return lemmas.get(part, ())
        return tuple(dict.fromkeys(lemma for part in _PARTS for lemma in lemmas.get(part, ())))

    def inflect(self, lemma: str, tag: str) -> tuple[str, ...]:
        """The forms of a word for a Penn Treebank tag (VBD, VBN, VBG, VBZ, NNS, JJR …), British spellings first."""
        return self._entry(lemma)[1].get(tag, ())

    def synonyms(self, lemma: str, part: str) -> tuple[str, ...]:
        """Commoner words that may mean the same, best first; empty without WordNet. Ideas: never take one unread."""
        if self._synonyms is None:
            return ()
        return _fields(self._synonyms.find(_plain(lemma)) or "").get(part, ())

    def is_participle(self, word: str) -> bool:
        """Whether a word can be the past participle of a verb: fitted, stolen, put."""
        plain = _plain(word)
        return any(plain in self.inflect(verb, "VBN") for part in ("VERB", "AUX") for verb in self.lemmas(plain, part))

    def _entry(self, word: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
        plain = _plain(word)
        if plain not in self._known:
            lemmas, _, forms = (self._forms.find(plain) or "").partition("\t")
            self._known[plain] = (_fields(lemmas), _fields(forms))
        return self._known[plain]


def _fields(text: str) -> dict[str, tuple[str, ...]]:
    """Reads ``VBD=burned/burnt VBZ=burns``."""
    pairs = (field.partition("=") for field in text.split())
    return {name: tuple(words.split("/")) for name, _, words in pairs}


def _plain(word: str) -> str:
    return word.strip().casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
