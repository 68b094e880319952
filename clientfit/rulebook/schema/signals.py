"""Measures and signals: numbers about a client, and the levels that they are compared with."""

from collections.abc import Collection
from typing import Annotated

from pydantic import BeforeValidator, Field, StrictBool, model_validator
from pydantic.json_schema import SkipJsonSchema

from clientfit.rulebook.schema.parts import (
    MESSAGE,
    REFERENCE,
    WHY,
    Name,
    Number,
    Op,
    Part,
    Path,
    Raised,
    Sql,
    Text,
    Unit,
)


class Noun(Part):
    """A noun in singular and plural."""

    one: str = Field(description="Singular.")
    many: str = Field(description="Plural.")


class EvidenceEvents(Part):
    """The events that a measure rests on: rows of an ungrouped view under a condition."""

    source: Name = Field(alias="from", description="A view with one row an event.")
    where: Sql = Field(description="Condition on its rows.")
    message: Sql | None = Field(default=None, description="SQL of the text; otherwise the view's message.")


class Measure(Part):
    """A number about a client, from the rows of one view.

    Its fields, after the dot: `value`, `opportunities`, `incidents`, the bounds of rulebook.yml (Wilson
    intervals of a share), `n_eff` (Kish's effective number, with weight), and those of `also`.
    """

    title: Text = Field(description="What it measures.")
    unit: Unit = Field(description="Unit of its value.")
    source: Name = Field(alias="from", description="The view (or event, client) that it reads.")
    opportunities: Sql = Field(default="true", description="Condition of a row that is an opportunity.")
    incidents: Sql | None = Field(
        default=None, description="Condition that makes an opportunity an incident."
    )
    value: Sql | None = Field(
        default=None,
        description="Aggregate; by default the incidents, and of a share incidents per opportunity.",
    )
    weight: Sql | None = Field(default=None, description="Weight of a row in a share.")
    also: dict[Name, Sql] = Field(default_factory=dict, description="More aggregates, as fields.")
    units: dict[Name, Unit] = Field(
        default_factory=dict,
        description="Units of fields of `also`; by default days where the measure's are, else count.",
    )
    day: Sql | None = Field(default=None, description="Day of a row for clearing; otherwise the view's day.")
    noun: Noun | None = Field(default=None, description="What an opportunity is called in a sentence.")
    evidence: EvidenceEvents | None = Field(
        default=None, description="The events it rests on; by default its incidents."
    )
    reference: str | None = Field(default=None, description=REFERENCE)

    @model_validator(mode="after")
    def _measurable(self) -> "Measure":
        if self.unit == "share" and self.incidents is None and self.value is None:
            raise ValueError("a share needs incidents, the condition of an incident (or a value of its own)")
        if self.weight is not None and not self.bounded:
            raise ValueError("only a share of incidents in opportunities is weighted")
        if unknown := self.units.keys() - self.also:
            raise ValueError(f"units are for fields of `also`: {', '.join(sorted(unknown))}")
        return self

    @property
    def bounded(self) -> bool:
        """Whether it is a share of incidents in opportunities, which has bounds and may be weighted."""
        return self.unit == "share" and self.value is None


class Condition(Part):
    """`measure op value`, in the measure's unit; an unknown measure meets no condition."""

    measure: Path = Field(description="A measure or a measure's field, such as late_grace.lower80.")
    op: Op = Field(description="Comparison.")
    value: Number = Field(description="The threshold, in the measure's unit.")
    why: str | None = Field(default=None, description=WHY)
    reference: str | None = Field(default=None, description=REFERENCE)
    source: SkipJsonSchema[str] = Field(
        default="rulebook", description="Where the value comes from: rulebook or override."
    )


class Level(Part):
    """The conditions of one level, all of which must hold."""

    when: tuple[Condition, ...] = Field(min_length=1, description="Conditions, all of which must hold.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)


class MinEvidence(Part):
    """The least evidence: with less, a signal is not judged."""

    measure: Path = Field(description="Count of the evidence, such as due_invoices.opportunities.")
    waived_by: Path | None = Field(
        default=None, description="A field that, at 1 or more, lets the signal be judged on less evidence."
    )
    at_least: Number = Field(description="The least number needed.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)
    source: SkipJsonSchema[str] = Field(
        default="rulebook", description="Where the number comes from: rulebook or override."
    )
    next_record: Text | Noun | None = Field(
        default=None,
        description="The record that would add evidence and what to note of it; a bare text takes an s in "
        "the plural. Left out where such a record is bad news in itself, as an overdue invoice is.",
    )


class AdviceLine(Part):
    """A line of advice, and the facts about the client in which it applies; a bare text always applies."""

    message: Text = Field(description="What to ask for or do, with {parameter} and {day.parameter}.")
    when: tuple[Name, ...] = Field(default=(), description="Facts that must hold.")
    unless: tuple[Name, ...] = Field(default=(), description="Facts that must not hold.")

    def applies(self, facts: Collection[str]) -> bool:
        """Return whether the line applies where these facts hold."""
        return all(name in facts for name in self.when) and not any(name in facts for name in self.unless)


def _as_line(line: object) -> object:
    return {"message": line} if isinstance(line, str) else line


Line = Annotated[AdviceLine, BeforeValidator(_as_line, json_schema_input_type=AdviceLine | Text)]
"""A line of advice; a text alone is a line that always applies."""


class Signal(Part):
    """A pattern of behaviour, measured and compared level by level."""

    title: Text = Field(description="Name of the pattern.")
    measure: Name = Field(description="The measure whose numbers its message reports.")
    min_evidence: MinEvidence = Field(description="The least evidence needed to judge it.")
    levels: dict[Raised, Level] = Field(min_length=1, description="Thresholds: watch, flag, severe.")
    message: Text = Field(description=MESSAGE)
    advisory: StrictBool = Field(default=False, description="Whether it never makes its type judged.")
    advice: dict[Raised, tuple[Line, ...]] = Field(
        default_factory=dict, description="What to do at the signal's own level, whatever the type's level."
    )
    evidence: tuple[Name, ...] = Field(default=(), description="Further measures whose events are cited.")
    not_monotone: str | None = Field(
        default=None, description="Why a worse record may lower the level, where it may."
    )
