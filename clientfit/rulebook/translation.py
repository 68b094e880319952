"""A rulebook in another language: its sentences replaced by those of its file of translations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from clientfit.languages import ENGLISH, Language
from clientfit.rulebook.load import default_rules, rulebook_layers
from clientfit.rulebook.schema import (
    AdviceLine,
    ClientType,
    Condition,
    Cost,
    Exemption,
    Fact,
    Letters,
    Level,
    Meanwhile,
    Measure,
    MinEvidence,
    Noun,
    Part,
    PaymentRows,
    Policy,
    PolicyFact,
    Recommendation,
    Remark,
    Rulebook,
    Signal,
)
from clientfit.yaml_source import Loc

PROSE: Mapping[type[Part], tuple[str, ...]] = {
    Measure: ("title",),
    Signal: ("title", "message"),
    Level: ("why",),
    Condition: ("why",),
    AdviceLine: ("message",),
    ClientType: ("title", "short", "reverses_if"),
    Exemption: ("title", "why", "message"),
    Meanwhile: ("message",),
    Remark: ("title", "message", "steps", "letter"),
    Recommendation: ("title", "existing", "message"),
    Policy: ("why", "plan"),
    PolicyFact: ("message",),
    PaymentRows: ("title", "about"),
    Cost: ("title", "about", "column", "needs"),
    Fact: ("message",),
    Letters: ("again",),
}
"""The fields of each part that readers of reports and letters see."""


@dataclass(frozen=True)
class Prose:
    """A text of a rulebook and its place; `plural` is the form for several of a noun."""

    loc: Loc
    text: str
    plural: str | None = None


def in_language(rulebook: Rulebook, code: str, folder: Path | None) -> Rulebook:
    """Translate a rulebook by the files of translations in its folder and in what it extends.

    Raises:
        ClientFitError: there is no such language, or a file of translations can't be read.
    """
    if code == ENGLISH.code:
        return rulebook
    from clientfit.languages.translation import read_language  # noqa: PLC0415 - Babel, not for English

    language = read_language(code, rulebook_layers(folder or default_rules()))
    return _translated(rulebook, language).model_copy(update={"language": language})


def prose(part: object, loc: Loc = ()) -> Iterator[Prose]:
    """Yield every text of a rulebook, or of a part of it, that readers of reports and letters see."""
    if isinstance(part, Noun):
        yield Prose(loc, part.one, part.many)
    elif isinstance(part, MinEvidence):
        if part.next_record is not None:
            yield from prose(noun_of(part.next_record), (*loc, "next_record"))
    elif isinstance(part, Part):
        for name, value in part:
            if name in PROSE.get(type(part), ()):
                yield from _texts(value, (*loc, name))
            else:
                yield from prose(value, (*loc, name))
    else:
        for key, value in _inside(part):
            yield from prose(value, (*loc, key))


def _inside(part: object) -> Iterable[tuple[Any, object]]:
    if isinstance(part, dict):
        return part.items()
    return enumerate(part) if isinstance(part, tuple) else ()


def _texts(value: str | tuple[str, ...] | None, loc: Loc) -> Iterator[Prose]:
    if isinstance(value, str) and value:
        yield Prose(loc, value)
    elif isinstance(value, tuple):
        yield from (Prose((*loc, at), text) for at, text in enumerate(value))


def noun_of(record: str | Noun) -> Noun:
    """Return a noun with its plural; a bare word is English and takes an s: late invoice, late invoices."""
    return record if isinstance(record, Noun) else Noun(one=record, many=f"{record}s")


Piece = TypeVar("Piece")


def _translated(piece: Piece, language: Language) -> Piece:
    """Translate the texts of a piece of a rulebook."""
    translated: Any = piece
    if isinstance(piece, Noun):
        forms = (language.ngettext(piece.one, piece.many, count) for count in (1, 2))
        translated = Noun(**dict(zip(("one", "many"), forms, strict=True)))
    elif isinstance(piece, MinEvidence) and piece.next_record is not None:
        record = _translated(noun_of(piece.next_record), language)
        translated = piece.model_copy(update={"next_record": record})
    elif isinstance(piece, Part):
        shown = PROSE.get(type(piece), ())
        update = {
            name: _text(value, language) if name in shown else _translated(value, language)
            for name, value in piece
        }
        translated = piece.model_copy(update=update)
    elif isinstance(piece, dict):
        translated = {key: _translated(value, language) for key, value in piece.items()}
    elif isinstance(piece, tuple):
        translated = tuple(_translated(value, language) for value in piece)
    return translated  # type: ignore[no-any-return]


def _text(value: str | tuple[str, ...] | None, language: Language) -> str | tuple[str, ...] | None:
    if isinstance(value, str):
        return language.gettext(value)
    return value if value is None else tuple(map(language.gettext, value))
