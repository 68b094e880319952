"""Compare two rulebooks: every line that differs, and which of them a client type rests on."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from clientfit.model.comparison import RuleChange
from clientfit.model.json_differences import json_differences
from clientfit.rulebook.load import default_rules
from clientfit.rulebook.overlay import DEFAULT
from clientfit.rulebook.places import NAMED, Places
from clientfit.rulebook.schema import Rulebook, RuleFile

_WORD = re.compile(r"(?<![.a-z0-9_])[a-z_][a-z0-9_]*")
"""A name in a piece; what comes after a dot is a measure's field."""

_NAMES: Mapping[str, tuple[str, ...]] = {
    "types": ("signals", "measures", "facts", "parameters"),
    "signals": ("measures", "facts", "parameters"),
    "facts": ("measures", "parameters"),
    "policy": ("facts", "recommendations", "parameters"),
    "measures": ("views", "parameters"),
    "views": ("views", "parameters"),
}
"""The sections whose pieces a piece of each section rests on."""
_LONGEST = 80
"""Greatest length of a value in a difference, in characters."""

_HEAD = {"name", "version", "about", "sha256", "overrides", "extends"}
"""Fields of a rulebook that change no verdict, or follow from the others."""

_NEAREST = ("types", "signals", "parameters", "policy", "measures", "views")
"""Sections in the order in which the lines behind a change are listed; then the others."""

Piece = tuple[str, str]
"""Section and name of a named piece; the name is empty for a section without names."""


@dataclass(frozen=True)
class RulebookVersion:
    """A rulebook with the places of its pieces; `label` names the folder or revision for a reader."""

    rulebook: Rulebook
    places: Places
    folder: Path
    label: str

    def place(self, loc: tuple[str | int, ...]) -> str:
        """Return file and line of a place, with `label` in place of the folder."""
        file, line = self.places.at(loc if loc[0] in RuleFile.model_fields else ("rulebook", *loc))
        path = Path(file)
        folders = {default_rules(): DEFAULT, self.folder: self.label}
        for folder, label in folders.items():
            if path.is_relative_to(folder):
                shown = f"{label}/{path.relative_to(folder)}"
                break
        else:
            shown = str(path)
        return shown if line is None else f"{shown}:{line}"


class RulebookDifferences:
    """The lines that differ between two rulebooks, by the piece that they belong to."""

    def __init__(self, before: RulebookVersion, after: RulebookVersion) -> None:
        old, new = (
            version.rulebook.model_dump(mode="json", by_alias=True, exclude=_HEAD)
            for version in (before, after)
        )
        self._by_piece: dict[Piece, list[RuleChange]] = {}
        for loc, was, now in json_differences(old, new):
            if loc[-1] == "source":  # whether a threshold is overridden follows from its value
                continue
            newer = after if now is not None else before
            change = RuleChange(
                rule=".".join(map(str, loc)), before=_text(was), after=_text(now), place=newer.place(loc)
            )
            self._by_piece.setdefault(_piece(loc), []).append(change)
        self._pieces = [_pieces(old), _pieces(new)]

    def all(self) -> tuple[RuleChange, ...]:
        """Return every line that differs, in the order of the rulebook's sections."""
        return tuple(change for changes in self._by_piece.values() for change in changes)

    def behind(self, pieces: Iterable[Piece]) -> tuple[RuleChange, ...]:
        """Return the lines that differ in these pieces, or in a piece that they name, at any distance."""
        reached = set().union(*(_reached(known, pieces) for known in self._pieces))
        pieces_reached = sorted((piece for piece in self._by_piece if piece in reached), key=_nearness)
        return tuple(change for piece in pieces_reached for change in self._by_piece[piece])


def _nearness(piece: Piece) -> int:
    """Sort what a reader knows by name first: types, their signals, and the numbers set."""
    section, _ = piece
    return _NEAREST.index(section) if section in _NEAREST else len(_NEAREST)


def _piece(loc: tuple[str | int, ...]) -> Piece:
    section = str(loc[0])
    return (section, str(loc[1])) if section in NAMED and len(loc) > 1 else (section, "")


def _pieces(dumped: Mapping[str, Any]) -> dict[Piece, frozenset[str]]:
    """Map each named piece to the words in it."""
    return {
        (section, name): frozenset(_WORD.findall(str(piece)))
        for section in NAMED
        for name, piece in (dumped.get(section) or {}).items()
    }


def _reached(known: Mapping[Piece, frozenset[str]], start: Iterable[Piece]) -> set[Piece]:
    """Return the pieces, and all that they rest on, directly or through others."""
    reached, waiting = set(), list(start)
    while waiting:
        piece = waiting.pop()
        if piece not in reached:
            reached.add(piece)
            named = product(_NAMES.get(piece[0], ()), known.get(piece, ()))
            waiting += (other for other in named if other in known)
    return reached


def _text(value: Any) -> str | None:  # noqa: ANN401 - any JSON value
    """Return a value as text; a piece that one rulebook lacks by its title or description, or its keys."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        described = (
            value[key] for key in ("title", "about", "value", "message") if value.get(key) is not None
        )
        value = next(described, ", ".join(map(str, value)))
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
