"""Measures and signals: numbers about a client, and the thresholds they are compared with."""

from typing import Literal

from pydantic import Field, StrictBool, model_validator

from clientfit.rulebook.parts import Name, Number, Part, Path, Raised, Sql, Text

Op = Literal[">", ">=", "<", "<=", "=="]

Unit = Literal["count", "share", "days", "ratio", "amount", "score", "months"]


class Noun(Part):
    """How n is called in a sentence."""

    one: str
    many: str


class EvidenceEvents(Part):
    """Which events a measure rests on: rows of an ungrouped set under a condition."""

    source: Name = Field(alias="from")
    where: Sql
    message: Sql | None = None


class Measure(Part):
    """A number about a client, from the rows of one row set.

    `n` is the condition of an opportunity, `k` of an incident; `value` an aggregate (default: k for a
    count, the weighted k/n for a share). A share has Wilson lower bounds (fields named in rulebook.yml);
    with `weight` they use the effective number of opportunities. `also` are further aggregates, as fields.
    """

    title: Text
    unit: Unit
    source: Name = Field(alias="from")
    opportunities: Sql = "true"
    incidents: Sql | None = None
    value: Sql | None = None
    weight: Sql | None = None
    also: dict[Name, Sql] = Field(default_factory=dict)
    day: Sql | None = None
    noun: Noun | None = None
    evidence: EvidenceEvents | None = None
    reference: str | None = None

    @model_validator(mode="after")
    def _measurable(self) -> "Measure":
        if self.unit == "share" and self.incidents is None and self.value is None:
            raise ValueError("a share needs incidents, the condition of an incident (or a value of its own)")
        if self.weight is not None and not self.bounded:
            raise ValueError("only a share of incidents in opportunities is weighted")
        return self

    @property
    def bounded(self) -> bool:
        """Whether the measure is a share of k in n, which has bounds and may be weighted."""
        return self.unit == "share" and self.value is None


class Condition(Part):
    """`measure op value`; the unit is the measure's."""

    measure: Path
    op: Op
    value: Number
    why: str | None = None
    reference: str | None = None
    source: str = "rulebook"


class Level(Part):
    """The conditions of one level, all of which must hold."""

    when: tuple[Condition, ...] = Field(min_length=1)
    why: Text
    reference: Text


class MinEvidence(Part):
    """Below this many opportunities a signal is not judged.

    `waived_by` is a field that speaks for itself: where it is at least 1, the signal is judged whatever
    the number of opportunities.
    """

    measure: Path
    waived_by: Path | None = None
    at_least: Number
    why: Text
    reference: Text
    source: str = "rulebook"
    next_record: Text


class Signal(Part):
    """One pattern of behaviour, measured and compared level by level.

    An `advisory` signal never makes its type judged. `advice` is what to do at each of the signal's own
    levels, whatever becomes of the type. `message` is a sentence with `{field}`, `{measure.field}` or
    `{parameter}` in it.
    """

    title: Text
    measure: Name
    min_evidence: MinEvidence
    levels: dict[Raised, Level] = Field(min_length=1)
    message: Text
    advisory: StrictBool = False
    advice: dict[Raised, tuple[Text, ...]] = Field(default_factory=dict)
    evidence: tuple[Name, ...] = ()
    not_monotone: str | None = None
