"""The names of columns and files as concepts: `Rechnungsdatum` is `invoice` and `date`."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from clientfit.importers.staging import CURRENCY_CODES
from clientfit.yaml_source import read_yaml

_FILE = Path(__file__).with_name("suggest.yml")

READ = Literal[
    "name", "key", "email", "date", "money", "number", "currency", "words", "flag", "terms", "text"
]

_LONGEST_PHRASE = 4
_LINKS = ("", "s", "es", "n", "en", "e", "er", "ungs", "keits")
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₹": "INR", "¥": "JPY", "R$": "BRL"}
_ALSO_WORDS = frozenset({"MAD", "PEN", "RON", "TRY"})
_SHORTEST_PART, _SHORTEST_REST, _SHORTEST_GUESS, _ALIKE = 3, 2, 6, 0.88
_EXTRA, _UNKNOWN = 0.12, 0.06
"""What a concept beyond the pattern's, and an unknown word, take from a name's score."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Role(_Part):
    """What a column may be: how its cells are read, and patterns of concepts that name it, with scores."""

    read: READ
    names: dict[str, float]
    against: tuple[str, ...]


class Kind(_Part):
    """A kind of event: what speaks for it and against it, and what its rows give."""

    concepts: dict[str, float]
    against: dict[str, float]
    names: dict[str, dict[str, float]]
    columns: dict[str, str]
    extras: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    skip: tuple[str, ...]


class Vocabulary(_Part):
    """The data of `suggest.yml`."""

    concepts: dict[str, tuple[str, ...]]
    stopwords: tuple[str, ...]
    alone: dict[str, str]
    partly: tuple[str, ...]
    negations: tuple[str, ...]
    fillers: tuple[str, ...]
    hundredths: tuple[str, ...]
    roles: dict[str, Role]
    kinds: dict[str, Kind]

    def patterns(self, kind: str, role: str) -> Mapping[str, float]:
        """The patterns that name a role in an export of a kind."""
        return {**self.roles[role].names, **self.kinds[kind].names.get(role, {})}


@dataclass(frozen=True)
class Name:
    """A name's concepts, how many of its words are unknown, and the currency that it names.

    `hundredths` says that it names an amount in cents, pence or the like.
    """

    concepts: frozenset[str]
    unknown: int = 0
    currency: str | None = None
    hundredths: bool = False

    def score(self, patterns: Mapping[str, float], against: Iterable[str] = ()) -> float:
        """How surely the name is that of a role with these patterns, from 0 to 1."""
        best = 0.0
        for pattern, weight in patterns.items():
            wanted = frozenset(pattern.split())
            if wanted <= self.concepts and not (self.concepts - wanted) & {*against}:
                less = _EXTRA * len(self.concepts - wanted) + _UNKNOWN * min(self.unknown, 3)
                best = max(best, weight - less)
        return best


@cache
def vocabulary() -> Vocabulary:
    """The words that come with clientfit."""
    return Vocabulary.model_validate(read_yaml(_FILE).data)


def plain(text: str) -> str:
    """The words of a text in lower case, without accents and marks."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return " ".join(
        re.findall(r"[^\W_]+", bare.replace("ß", "ss").replace("ø", "o").replace("ł", "l").casefold())
    )


@cache
def read_name(name: str) -> Name:
    """The concepts of a column's or file's name, whatever its case, marks, units and language."""
    currency = next((code for sign, code in _SIGNS.items() if sign in name), None)
    spaced = re.sub(r"(#|№|\bn[°º])", " number ", name, flags=re.IGNORECASE)
    spaced = re.sub(r"\w+", lambda word: _split(word[0]), spaced)
    codes = [word for word in re.findall(r"\b[A-Z]{3}\b", spaced) if word in CURRENCY_CODES]
    codes = codes or _last_code(plain(spaced).split())
    currency = codes[0] if codes else currency
    hundredths = bool({*plain(spaced).split()} & {*vocabulary().hundredths})
    in_brackets = " ".join(re.findall(r"[(\[{]([^)\]}]*)[)\]}]?", spaced))
    outside = re.sub(r"[(\[{][^)\]}]*[)\]}]?", " ", spaced)
    concepts, unknown = _concepts(_without(plain(outside).split(), codes))
    of_brackets, _ = _concepts(_without(plain(in_brackets).split(), codes))
    # What stands in brackets is a unit or a remark: it may say gross or net, that the column counts days or
    # hours, or be the whole name.
    concepts |= of_brackets & {"gross", "net", "tax", "quantity"} if concepts else of_brackets
    if (alone := vocabulary().alone.get(plain(name))) is not None:
        return Name(frozenset({alone}))
    return Name(frozenset(concepts), unknown, currency, hundredths)


def is_everyday(name: str) -> bool:
    """Whether a name is one known word, compounds included, and so no mark of a single tool's export."""
    return (
        len(_split(name.strip()).split()) == 1
        and bool(read_name(name).concepts)
        and not read_name(name).unknown
    )


_AGE = re.compile(
    r"\W*(?:\d{1,3} ?(?:-|\u2013|to|bis|a|à|al|tot) ?\d{1,3}"
    r"|(?:<|>|over|under|less than|uber|plus de) ?\d{1,3}"
    r"|\d{1,3} ?(?:\+|months?|monate?|mois)|more than \d{1,3})\b.*"
)


def is_age(name: str) -> bool:
    """Whether a name is that of a column of an aged list, such as `31 - 60 days` or `Older`."""
    return read_name(name).concepts == {"aging"} or _AGE.fullmatch(name.strip().casefold()) is not None


def _split(word: str) -> str:
    """The words of `InvoiceNumber`; a word that is known as it stands, such as `MwSt`, is left."""
    if plain(word) in _index()[0]:
        return word
    return re.sub(r"(?<=[a-z0-9à-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", word)


def _last_code(words: list[str]) -> list[str]:
    """Return the currency with which a name such as `amount_gbp` ends, unless its code is a word too."""
    code = words[-1].upper() if len(words) > 1 else ""
    return [code] if code in CURRENCY_CODES - _ALSO_WORDS else []


def _without(words: list[str], codes: list[str]) -> list[str]:
    ignored = {*vocabulary().hundredths}
    return [
        word for word in words if word.upper() not in codes and word not in ignored and not word.isdigit()
    ]


def _concepts(words: list[str]) -> tuple[set[str], int]:
    """The concepts of words, the longest phrases first, and how many words are unknown."""
    known, stopwords = _index()
    found: set[str] = set()
    unknown = place = 0
    while place < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
            concept = known.get(" ".join(words[place : place + length]))
            if concept is not None:
                found.add(concept)
                place += length
                break
        else:
            word = words[place]
            place += 1
            if word in stopwords:
                continue
            parts = _parts(word) or _guess(word)
            found |= parts
            unknown += not parts
    return found, unknown


@cache
def _index() -> tuple[dict[str, str], frozenset[str]]:
    """Each known word or phrase with its concept, and the words that say nothing."""
    known = vocabulary()
    words = {plain(word): concept for concept, listed in known.concepts.items() for word in listed}
    return words, frozenset(plain(word) for word in known.stopwords)


@cache
def _parts(word: str) -> frozenset[str]:
    """The concepts of a compound, such as `rechnungsnummer`; none where a part is unknown."""
    known, _ = _index()
    folded = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    for written in dict.fromkeys((word, folded)):
        if written in known:
            return frozenset({known[written]})
        for end in range(len(written) - 1, _SHORTEST_PART - 1, -1):
            first = known.get(written[:end])
            if first is None:
                continue
            rest = written[end:]
            if rest in _LINKS:
                return frozenset({first})
            for link in _LINKS:
                if rest.startswith(link) and len(rest) - len(link) >= _SHORTEST_REST:
                    others = _parts(rest[len(link) :])
                    if others:
                        return frozenset({first}) | others
    return frozenset()


@cache
def _guess(word: str) -> frozenset[str]:
    """The concept of a misspelt word."""
    known, _ = _index()
    if len(word) < _SHORTEST_GUESS:
        return frozenset()
    near = get_close_matches(word, [each for each in known if len(each) >= _SHORTEST_GUESS - 1], 1, _ALIKE)
    return frozenset(known[each] for each in near)
