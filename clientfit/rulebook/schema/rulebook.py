"""A file of a rulebook, and all files merged; with the policy and its recommendations."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, SkipValidation, StrictBool, StrictInt

from clientfit.languages import ENGLISH, Language
from clientfit.model.letter import AdvisedLetter
from clientfit.rulebook.schema.money import Charts, Cost, MoneyRows
from clientfit.rulebook.schema.parts import REFERENCE, WHY, Name, Number, Parameter, Part, Text, Unit
from clientfit.rulebook.schema.signals import Condition, Line, Measure, Signal
from clientfit.rulebook.schema.texts import Letters, Question, Remark
from clientfit.rulebook.schema.types import ClientType
from clientfit.rulebook.schema.views import Standing, View


class Policy(Part):
    """A way to a recommendation; the first in the file that holds is taken."""

    recommend: Name = Field(description="The recommendation.")
    types: dict[Literal["judged", "watch", "flag", "severe"], StrictInt] = Field(
        default_factory=dict, description="Number of types needed at a level or worse."
    )
    standing: Literal["prospect", "existing"] | None = Field(
        default=None, description="Limits it to prospects or to existing clients."
    )
    facts: tuple[Name, ...] = Field(default=(), description="Policy facts that must hold.")
    unless: tuple[Name, ...] = Field(default=(), description="Policy facts that must not hold.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)
    plan: tuple[str, ...] = Field(default=(), description="What to do, step by step.")


class Recommendation(Part):
    """A recommendation, its wording and what belongs to it."""

    rank: StrictInt = Field(description="How bad it is; 0 is the best.")
    title: Text = Field(description="Wording for a prospect.")
    existing: str | None = Field(default=None, description="Wording for an existing client.")
    message: Text = Field(description="What it means, in a sentence.")
    conditions: tuple[Line, ...] = Field(default=(), description="Conditions of working together.")
    with_advice: StrictBool = Field(default=True, description="Whether the advice of the types goes with it.")
    plan: tuple[Line, ...] = Field(default=(), description="What to do, step by step.")
    letters: dict[AdvisedLetter, dict[Name, Line]] = Field(
        default_factory=dict,
        description="The letters that go with it, each with sentences besides what its types ask for.",
    )


class PolicyFact(Part):
    """A fact about the client that the policy reads."""

    when: tuple[Condition, ...] = Field(min_length=1, description="Conditions, all of which must hold.")
    message: Text = Field(description="The fact in words.")


class Claim(Part):
    """Words that claim something about a client, and the fact that advice and letters need to use them."""

    words: tuple[Text, ...] = Field(min_length=1, description="The words, in lower case.")
    needs: Name = Field(
        description="The fact that a line of advice or of a letter with one of them has under `when`."
    )
    why: Text = Field(description=WHY)


class Head(Part):
    """Name and version of a rulebook, and the settings that hold for all of it."""

    name: Text = Field(description="Name of the rulebook.")
    version: Text = Field(description="Version of the rulebook.")
    about: Text = Field(description="What it is for.")
    review_months: StrictInt = Field(gt=0, description="Months until a verdict is to be reviewed.")
    evidence_cap: StrictInt = Field(gt=0, description="The most events that a signal cites.")
    max_conditions: StrictInt | None = Field(
        default=None, gt=0, description="The most conditions that a verdict has; the most telling come first."
    )
    claims: tuple[Claim, ...] = Field(
        default=(),
        description="Words of advice and letters that need a fact, so that no line contradicts the records.",
    )
    bounds: dict[Name, Annotated[Number, Field(gt=0)]] = Field(
        description="Wilson lower bounds of every share, each with its z."
    )
    calibrate_above: Parameter | None = Field(
        default=None, description="Share of clients above which a calibration names a rule."
    )
    answer_within: Name | None = Field(
        default=None, description="Parameter with the days in which a letter asks for an answer."
    )


class RuleFile(Part):
    """The contents of a file of a rulebook: any section, in any part."""

    rulebook: Head | None = Field(default=None, description="The rulebook's name and settings.")
    parameters: dict[Name, Parameter] = Field(default_factory=dict, description="Numbers by name.")
    views: dict[Name, View] = Field(default_factory=dict, description="Rows prepared for measuring.")
    measures: dict[Name, Measure] = Field(default_factory=dict, description="Numbers about a client.")
    signals: dict[Name, Signal] = Field(default_factory=dict, description="Measures with thresholds.")
    types: dict[Name, ClientType] = Field(default_factory=dict, description="Client types.")
    standing: Standing | None = Field(default=None, description="Where the client's stage is found.")
    facts: dict[Name, PolicyFact] = Field(default_factory=dict, description="Facts that the policy reads.")
    policy: tuple[Policy, ...] | None = Field(default=None, description="Ways to a recommendation, in order.")
    money: MoneyRows | None = Field(default=None, description="What is owed.")
    charts: Charts | None = Field(default=None, description="What reports draw.")
    costs: dict[Name, Cost] = Field(default_factory=dict, description="What a client costs and brings.")
    recommendations: dict[Name, Recommendation] = Field(default_factory=dict, description="Recommendations.")
    notes: dict[Name, Remark] = Field(default_factory=dict, description="Notes about the history.")
    positives: dict[Name, Remark] = Field(default_factory=dict, description="What speaks for the client.")
    recovery: dict[Name, Remark] = Field(default_factory=dict, description="What to do about our own part.")
    letters: dict[Name, Letters] = Field(default_factory=dict, description="What letters say, by type.")
    interview: dict[Name, dict[Name, Question]] = Field(
        default_factory=dict, description="What the interview asks, by type."
    )


class Extended(Part):
    """The rulebook that an overlay extends."""

    name: str = Field(description="Name of the extended rulebook.")
    version: str = Field(description="Its version.")
    sha256: str = Field(description="Hash of its files, in hexadecimal.")


class Rulebook(Head):
    """All files of a rulebook, merged, with the user's overrides."""

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
    costs: dict[Name, Cost] = Field(default_factory=dict)
    letters: dict[Name, Letters] = Field(default_factory=dict)
    interview: dict[Name, dict[Name, Question]] = Field(default_factory=dict)
    overrides: dict[str, int | float] = Field(default_factory=dict)
    sha256: str = ""
    extends: Extended | None = None
    language: SkipValidation[Language] = Field(default=ENGLISH, exclude=True)

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    @property
    def counted_types(self) -> dict[str, ClientType]:
        """The types that recommendations, levels and counts rest on: all but the drafts."""
        return {name: each for name, each in self.types.items() if each.status != "draft"}

    @property
    def draft_types(self) -> dict[str, ClientType]:
        """The types that are screened and reported apart, and never counted."""
        return {name: each for name, each in self.types.items() if each.status == "draft"}

    @property
    def remarks(self) -> dict[str, Remark]:
        """Notes, positives and recovery by name; no two have the same name."""
        return {**self.notes, **self.positives, **self.recovery}

    def fields_of(self, measure: str) -> tuple[str, ...]:
        """Return a measure's field names: value, opportunities, incidents, bounds, and those of `also`."""
        own_measure = self.measures[measure]
        fields = ["value", "opportunities"]
        if own_measure.incidents is not None:
            fields.append("incidents")
        if own_measure.bounded:
            fields.extend(self.bounds)
            if own_measure.weight is not None:
                fields.append("n_eff")
        return (*fields, *own_measure.also)

    def is_share(self, path: str) -> bool:
        """Return whether a measure's field lies between 0 and 1: the value or a bound of a share."""
        name, _, field = path.partition(".")
        return self.measures[name].unit == "share" and field in {"", "value", *self.bounds}

    def unit_of(self, path: str) -> Unit:
        """Return the unit of a measure's field: counts are counts, the rest is in the measure's unit."""
        name, _, field = path.partition(".")
        unit = self.measures[name].unit
        if field in self.measures[name].units:
            return self.measures[name].units[field]
        if field in {"opportunities", "incidents"}:
            return "count"
        return unit if unit == "days" or field in {"", "value", *self.bounds} else "count"

    def signals_of(self, type_: str) -> tuple[str, ...]:
        """Return the names of a type's signals, in the order of its file."""
        return tuple(dict.fromkeys(name for part in self.types[type_].raised_by for name in part.signals))
