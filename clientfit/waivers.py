"""Waivers: temporary exceptions from the rules for one client, with a reason."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from clientfit.errors import ClientFitError, Problem, nearest
from clientfit.model.verdict import LEVELS, Waived
from clientfit.rulebook.schema import Rulebook
from clientfit.yaml_source import problems_of, read_yaml

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
"""A text of at most 500 characters that is not blank."""


class Waiver(BaseModel):
    """An entry of a file of waivers."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    client: Words = Field(description="The client's id or exact name.")
    type: Words | None = Field(default=None, description="The client type waived; or name a signal.")
    signal: Words | None = Field(default=None, description="The signal waived; or name a type.")
    reason: Words = Field(description="Why, for whoever reads the verdict.")
    by: Words = Field(description="Who decided it.")
    from_: date = Field(alias="from", description="First day on which it holds, such as 2026-01-31.")
    until: date = Field(description="Last day on which it holds, such as 2026-12-31.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.type is None) == (self.signal is None):
            raise ValueError("name either a type or a signal")
        if self.until < self.from_:
            raise ValueError(f"it ends on {self.until}, before it begins on {self.from_}")
        return self


class WaiverFile(BaseModel):
    """A file of waivers: a list of entries; from it follows the JSON schema."""

    model_config = ConfigDict(frozen=True)

    waivers: tuple[Waiver, ...] = Field(description="The waivers, in any order.")


@dataclass(frozen=True)
class PlacedWaiver:
    """A valid waiver with its place in the file, and the signals that it waives."""

    waiver: Waiver
    file: str
    line: int
    signals: tuple[str, ...]

    def problem(self, code: str, message: str, found: str | None = None, hint: str | None = None) -> Problem:
        """Build a problem of this waiver."""
        return Problem(code=code, message=message, file=self.file, line=self.line, found=found, hint=hint)


@dataclass(frozen=True)
class Waivers:
    """The waivers of a file that the rulebook knows, and the problems with the others."""

    waivers: tuple[PlacedWaiver, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.waivers)

    def as_of(self, day: date) -> "Waivers":
        """Return the waivers in force on a day; those that have expired or not begun become problems."""
        in_force, problems = [], [*self.problems]
        for each in self.waivers:
            waiver = each.waiver
            if day > waiver.until:
                hint = "extend it, or remove it"
                problems.append(each.problem("waiver-expired", "the waiver is over", str(waiver.until), hint))
            elif day < waiver.from_:
                problems.append(each.problem("waiver-early", "the waiver has not begun", str(waiver.from_)))
            else:
                in_force.append(each)
        return replace(self, waivers=tuple(in_force), problems=tuple(problems))

    def of(self, *names: str) -> list[PlacedWaiver]:
        """Return the waivers of the client with one of these names: its id and its name."""
        return [each for each in self.waivers if each.waiver.client in names]

    def names(self) -> list[str]:
        """Return the ids and names of clients in the waivers."""
        return sorted({each.waiver.client for each in self.waivers})


NONE = Waivers()
"""No waivers."""


@dataclass(frozen=True)
class WaivedSignals:
    """A client's waived signals with their ranks, and the waivers that have an effect."""

    ranks: Mapping[str, int]
    waivers: tuple[PlacedWaiver, ...]

    @classmethod
    def of(cls, waivers: list[PlacedWaiver], ranks: Mapping[str, int]) -> "WaivedSignals | None":
        """Apply waivers to a client's signal ranks; None where no signal of theirs is raised."""
        effective = [each for each in waivers if any(ranks[signal] > 0 for signal in each.signals)]
        waived = {signal: ranks[signal] for each in effective for signal in each.signals if ranks[signal] > 0}
        return cls(waived, tuple(effective)) if effective else None

    def listed(self, rulebook: Rulebook, levels: Mapping[str, int]) -> tuple[Waived, ...]:
        """Return the waivers as the verdict shows them; `levels` are the types' ranks without waivers."""
        return tuple(_waived(each, rulebook, levels, self.ranks) for each in self.waivers)


def _waived(
    each: PlacedWaiver, rulebook: Rulebook, levels: Mapping[str, int], ranks: Mapping[str, int]
) -> Waived:
    waiver = each.waiver
    if waiver.type is not None:
        title, rank = rulebook.types[waiver.type].title, levels[waiver.type]
    else:
        (signal,) = each.signals
        title, rank = rulebook.signals[signal].title, ranks[signal]
    return Waived(
        type=waiver.type,
        signal=waiver.signal,
        title=title,
        level=LEVELS[rank + 1],
        reason=waiver.reason,
        by=waiver.by,
        from_=waiver.from_,
        until=waiver.until,
        file=each.file,
        line=each.line,
    )


def read_waivers(path: Path, rulebook: Rulebook) -> Waivers:
    """Read a file of waivers: a YAML list of entries, as `Waiver` describes them.

    An entry with a fault, or with a type or signal that the rulebook doesn't have, becomes a problem.

    Raises:
        ClientFitError: the file can't be read, or is not a list.
    """
    try:
        file = read_yaml(path)
    except ClientFitError as error:
        raise ClientFitError(
            *(problem.model_copy(update={"code": "waiver-value"}) for problem in error.problems)
        ) from None
    if file.data is not None and not isinstance(file.data, list):
        raise ClientFitError(
            Problem(code="waiver-value", message="a file of waivers is a list", file=str(path), line=1)
        )
    waivers: list[PlacedWaiver] = []
    problems: list[Problem] = []
    for place, entry in enumerate(file.data or []):
        try:
            waiver = Waiver.model_validate(_texts(entry))
        except ValidationError as error:
            problems += (
                problem.model_copy(update={"code": "waiver-value"})
                for problem in problems_of(error, file, (place,), Waiver)
            )
            continue
        placed = PlacedWaiver(waiver, str(path), file.line((place,)), _signals(waiver, rulebook))
        fault = _fault(placed, rulebook)
        if fault is None:
            waivers.append(placed)
        else:
            problems.append(fault)
    return Waivers(tuple(waivers), tuple(problems))


def _texts(entry: Any) -> Any:  # noqa: ANN401 - any YAML value
    """Return the entry with numbers as text: a client's id may be a number."""
    if not isinstance(entry, dict):
        return entry
    numbers = {key for key, value in entry.items() if type(value) in (int, float)}
    return {key: str(value) if key in numbers else value for key, value in entry.items()}


def _signals(waiver: Waiver, rulebook: Rulebook) -> tuple[str, ...]:
    """Return the signals that a waiver waives; none where the rulebook doesn't know its type or signal."""
    if waiver.signal is not None:
        return (waiver.signal,) if waiver.signal in rulebook.signals else ()
    return rulebook.signals_of(waiver.type) if waiver.type in rulebook.counted_types else ()


def _fault(placed: PlacedWaiver, rulebook: Rulebook) -> Problem | None:
    waiver = placed.waiver
    if not placed.signals:
        kind, name, known = (
            ("type", str(waiver.type), rulebook.counted_types)
            if waiver.signal is None
            else ("signal", waiver.signal, rulebook.signals)
        )
        hint = nearest(name, [*known])
        if name in rulebook.draft_types:
            return placed.problem(
                "waiver-unknown", "a draft type is never counted", name, "nothing is waived"
            )
        return placed.problem("waiver-unknown", f"the rulebook has no such {kind}", name, hint)
    shared = list(_shared(waiver, rulebook))
    if shared:
        message = "signals of this type raise other types too"
        return placed.problem("waiver-unknown", message, ", ".join(shared), "name the signals to waive")
    return None


def _shared(waiver: Waiver, rulebook: Rulebook) -> Iterator[str]:
    """Yield the signals of a waived type that another type has as well."""
    if waiver.type is not None:
        others = {
            signal for name in rulebook.types if name != waiver.type for signal in rulebook.signals_of(name)
        }
        yield from (signal for signal in rulebook.signals_of(waiver.type) if signal in others)
