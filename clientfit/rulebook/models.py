"""The rulebook as frozen, checked models: what rules/*.yml may say.

Names refer to each other across files; `clientfit.rulebook.check` finds the ones that lead nowhere.
"""

from typing import Annotated

from pydantic import Field, StrictInt

from clientfit.rulebook.advice import (
    Ages,
    Charts,
    MoneyRows,
    PaymentRows,
    Policy,
    PolicyFact,
    Recommendation,
    Remark,
    Standing,
)
from clientfit.rulebook.flags import (
    LONGEST,
    Advice,
    Clearing,
    ClientType,
    Exemption,
    FlipEvent,
    FlipRecords,
    Flips,
    Meanwhile,
    Raise,
    Severe,
)
from clientfit.rulebook.letters import Asks, Fact, LetterKind, Letters
from clientfit.rulebook.parts import RAISED, Name, Number, Part, Path, Raised, Sql, Text
from clientfit.rulebook.rows import Aggregate, Lookup, Parameter, Step, View
from clientfit.rulebook.signals import (
    Condition,
    EvidenceEvents,
    Level,
    Measure,
    MinEvidence,
    Noun,
    Op,
    Signal,
    Unit,
)

__all__ = [
    "LONGEST",
    "RAISED",
    "Advice",
    "Ages",
    "Aggregate",
    "Asks",
    "Charts",
    "Clearing",
    "ClientType",
    "Condition",
    "EvidenceEvents",
    "Exemption",
    "Fact",
    "FlipEvent",
    "FlipRecords",
    "Flips",
    "Head",
    "LetterKind",
    "Letters",
    "Level",
    "Lookup",
    "Meanwhile",
    "Measure",
    "MinEvidence",
    "MoneyRows",
    "Name",
    "Noun",
    "Number",
    "Op",
    "Parameter",
    "Part",
    "Path",
    "PaymentRows",
    "Policy",
    "PolicyFact",
    "Raise",
    "Raised",
    "Recommendation",
    "Remark",
    "Rulebook",
    "Severe",
    "Signal",
    "Sql",
    "Standing",
    "Step",
    "Text",
    "Unit",
    "View",
]


class Head(Part):
    """What a rulebook is, and the settings that hold for all of it.

    `bounds` names the Wilson lower bounds of every share, each with its z. `calibrate_above` is the share
    of clients above which a calibration names a rule; without it none is named. `answer_within` is the
    parameter of the days in which a letter asks for an answer.
    """

    name: Text
    version: Text
    about: Text
    review_months: StrictInt = Field(gt=0)
    evidence_cap: StrictInt = Field(gt=0)
    bounds: dict[Name, Annotated[Number, Field(gt=0)]]
    calibrate_above: Parameter | None = None
    answer_within: Name | None = None


class Rulebook(Head):
    """Everything that clientfit knows about clients."""

    parameters: dict[Name, Parameter]
    views: dict[Name, View]
    measures: dict[Name, Measure]
    signals: dict[Name, Signal]
    types: dict[Name, ClientType]
    standing: Standing
    facts: dict[Name, PolicyFact]
    policy: tuple[Policy, ...]
    recommendations: dict[Name, Recommendation]
    notes: dict[Name, Remark]
    positives: dict[Name, Remark]
    recovery: dict[Name, Remark]
    money: MoneyRows | None = None
    charts: Charts | None = None
    letters: dict[Name, Letters] = Field(default_factory=dict)
    overrides: dict[str, int | float] = Field(default_factory=dict)
    sha256: str = ""

    def fields_of(self, measure: str) -> tuple[str, ...]:
        """The names after a measure's dot: its value, n and k, its bounds, and what it has `also`."""
        found = self.measures[measure]
        fields = ["value", "opportunities"]
        if found.incidents is not None:
            fields.append("incidents")
        if found.bounded:
            fields.extend(self.bounds)
            if found.weight is not None:
                fields.append("n_eff")
        return (*fields, *found.also)

    def is_share(self, path: str) -> bool:
        """Whether a measure's field lies between 0 and 1: the value or a bound of a share."""
        name, _, field = path.partition(".")
        return self.measures[name].unit == "share" and field in {"", "value", *self.bounds}

    def unit_of(self, path: str) -> Unit:
        """The unit of a measure's field: counts are counts, the rest is in the measure's unit."""
        name, _, field = path.partition(".")
        unit = self.measures[name].unit
        if field in {"opportunities", "incidents"}:
            return "count"
        return unit if unit == "days" or field in {"", "value", *self.bounds} else "count"

    def signals_of(self, type_: str) -> tuple[str, ...]:
        """The names of a type's signals, in the order of its file."""
        return tuple(dict.fromkeys(name for part in self.types[type_].raised_by for name in part.signals))
