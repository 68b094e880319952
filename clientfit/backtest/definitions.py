"""Outcomes and simple rules of a backtest, declared in a YAML file."""

from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from clientfit.errors import ClientFitError, nearest
from clientfit.model.kinds import KINDS, OUTCOMES
from clientfit.rulebook.schema import Name, Text
from clientfit.yaml_source import problems_of, read_yaml

SHIPPED = Path(__file__).with_name("outcomes.yml")
"""The definitions that are used where none are named."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class EventPattern(_Part):
    """Events of one kind, that ended in one of some ways or were late."""

    kind: str = Field(description="Kind of the events.")
    outcome: tuple[str, ...] = Field(default=(), description="How they ended; any way when left out.")
    late_days: int | None = Field(
        default=None, ge=0, le=3650, description="Days after the due day on which they were still unsettled."
    )

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        if kind not in KINDS:
            raise ValueError(f"no kind of event; {nearest(kind, [*KINDS])}")
        return kind

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for word in self.outcome:
            if word not in OUTCOMES.get(self.kind, ()):
                raise ValueError(f"{word!r} is no outcome of {self.kind}")
        return self


class Outcome(_Part):
    """An outcome that may follow a flag: one of some events, or silence."""

    title: Text = Field(description="What it is, for reports.")
    events: tuple[EventPattern, ...] = Field(default=(), description="Events, any of which counts.")
    silent_days: int | None = Field(default=None, ge=1, le=3650, description="Days without a further record.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if bool(self.events) == (self.silent_days is not None):
            raise ValueError("give either events or silent_days")
        return self


class SimpleRule(_Part):
    """A rule of thumb to compare flags with: a number of events within a number of days."""

    title: Text = Field(description="What it is, for reports.")
    at_least: int = Field(default=1, ge=1, description="Least number of events.")
    within_days: int = Field(ge=1, le=36500, description="Days back from the day of the check.")
    events: tuple[EventPattern, ...] = Field(min_length=1, description="Events, any of which counts.")


class Definitions(_Part):
    """A file of outcomes and simple rules."""

    outcomes: dict[Name, Outcome] = Field(min_length=1, description="What to look for after a flag.")
    simple_rules: dict[Name, SimpleRule] = Field(
        default_factory=dict, description="Rules of thumb to compare flags with."
    )


def read_definitions(path: Path | None = None) -> Definitions:
    """Read the outcomes and simple rules of a file; the shipped ones when None.

    Raises:
        ClientFitError: code "outcomes-value", with everything that is wrong at its line.
    """
    file_path = SHIPPED if path is None else path
    try:
        file = read_yaml(file_path)
        return Definitions.model_validate(file.data)
    except ClientFitError as error:
        problems = error.problems
    except ValidationError as error:
        problems = tuple(problems_of(error, file, (), Definitions))
    raise ClientFitError(*(each.model_copy(update={"code": "outcomes-value"}) for each in problems))
