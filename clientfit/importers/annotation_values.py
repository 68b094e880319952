"""What one annotation says: its cells read, and what is wrong with them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from clientfit.errors import Problem
from clientfit.importers.kept import Row
from clientfit.model.event import OUTCOMES, TRAITS, WORDS
from clientfit.yaml_source import nearest

_YES, _NO = ("true", "yes", "y", "1"), ("false", "no", "n", "0")
_MARK = re.compile(r"[a-z0-9_]+(:[a-z0-9_]+)?")


@dataclass(frozen=True)
class Said:
    """What is said of an event: None where nothing is; `note` tells it, with who and when."""

    confirmed: bool | None = None
    paid_extra: bool | None = None
    outcome: str | None = None
    cause: str | None = None
    settled: date | None = None
    tags: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    when: date | None = None
    note: str = ""

    def values(self) -> tuple[bool | str | None, ...]:
        """What replaces the event's own: confirmed, paid_extra, outcome, cause, settled."""
        settled = None if self.settled is None else self.settled.isoformat()
        return (self.confirmed, self.paid_extra, self.outcome, self.cause, settled)

    def and_then(self, later: "Said") -> "Said":
        """Both, the later one's word where they differ."""
        names = ("confirmed", "paid_extra", "outcome", "cause", "settled")
        told = {name: getattr(later, name) for name in names if getattr(later, name) is not None}
        note = "; ".join(each for each in (self.note, later.note) if each)
        return replace(self, **told, tags=(*self.tags, *later.tags), note=note)


def said(row: Row, kind: str | None) -> tuple[Said, list[Problem]]:
    """What the row says of an event of this kind (None: of a client), and what is wrong with it."""
    if kind is None and row.cells.keys() & _READERS.keys() - {"trait", "when"}:
        hint = "give event_id, or file and line"
        return Said(), [row.problem("annotation-unknown", "the row names no event", None, hint)]
    faults: list[Problem] = []
    told: dict[str, object] = {}
    for name, cell in row.cells.items():
        if name not in _READERS:
            continue
        try:
            told[name] = _READERS[name](cell, kind)
        except ValueError as error:
            faults.append(
                row.problem("annotation-value", f"{name}: not what may stand there", cell, str(error))
            )
    if faults:
        return Said(), faults
    values = {name: value for name, value in told.items() if name != "trait"}
    return Said(**values, traits=told.get("trait", ()), note=_note(row)), []  # type: ignore[arg-type]


def _note(row: Row) -> str:
    """What was said, in words: `confirmed by NN on 2026-05-01`."""
    told = []
    for name, cell in row.cells.items():
        if name == "confirmed":
            told.append("confirmed" if cell.lower() in _YES else "not confirmed")
        elif name == "paid_extra":
            told.append("paid extra" if cell.lower() in _YES else "not paid extra")
        elif name in _READERS and name != "when":
            told.append(f"{name} {cell}")
    by = "".join(
        f" {word} {row.cells[name]}" for name, word in (("who", "by"), ("when", "on")) if name in row.cells
    )
    return ", ".join(told) + by


def _flag(cell: str, _: str | None) -> bool:
    if cell.lower() not in (*_YES, *_NO):
        raise ValueError("yes or no")
    return cell.lower() in _YES


def _confirmed(cell: str, kind: str | None) -> bool:
    if kind not in (None, "conduct"):
        raise ValueError("only a conduct incident is confirmed")
    return _flag(cell, kind)


def _outcome(cell: str, kind: str | None) -> str:
    known = OUTCOMES.get(kind or "", ())
    if cell.lower() not in known:
        raise ValueError(f"one of {', '.join(known)}" if known else f"{kind or 'a client'} has no outcome")
    return cell.lower()


def _cause(cell: str, _: str | None) -> str:
    if cell.lower() not in WORDS["cause"]:
        raise ValueError(str(nearest(cell, WORDS["cause"])))
    return cell.lower()


def _day(cell: str, _: str | None) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise ValueError("write 2026-01-31") from None


def _marks(cell: str, _: str | None) -> tuple[str, ...]:
    marks = tuple(mark.strip().lower() for mark in cell.split(";") if mark.strip())
    if not all(_MARK.fullmatch(mark) for mark in marks):
        raise ValueError("words of a-z, 0-9 and _, with ; between")
    return marks


def _traits(cell: str, kind: str | None) -> tuple[str, ...]:
    traits = _marks(cell, kind)
    if unknown := [trait for trait in traits if trait not in TRAITS]:
        raise ValueError(str(nearest(unknown[0], TRAITS)))
    return traits


_READERS: dict[str, Callable[[str, str | None], object]] = {
    "confirmed": _confirmed,
    "outcome": _outcome,
    "settled": _day,
    "cause": _cause,
    "paid_extra": _flag,
    "tags": _marks,
    "trait": _traits,
    "when": _day,
}
