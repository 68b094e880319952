"""The rulebook as frozen, checked models: what rules/*.yml may say.

Names refer to each other across files; `clientfit.rulebook.check` finds the ones that lead nowhere.
"""

import math
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt, model_validator

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=40)]
"""A name of the rulebook: lower case, single underscores, at most 40 characters."""

Path = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$", max_length=81)]
"""A measure, or a measure's field: `late_share.lower80`. Without a field, its `value`."""

Sql = Annotated[str, Field(min_length=1)]
"""An SQL expression over the columns at hand; `$name` stands for a parameter or `$as_of`."""

Text = Annotated[str, Field(min_length=1)]
"""Words that have to be there: a why, a reference, a title."""


def _number(value: object) -> object:
    """Refuse what only looks like a number: a quoted one, true and false, infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError("a number is needed")
    return value


Number = Annotated[int | float, BeforeValidator(_number)]
"""A finite number, whole as long as it is written so."""

Op = Literal[">", ">=", "<", "<=", "=="]
Raised = Literal["watch", "flag", "severe"]
RAISED: tuple[Raised, ...] = ("watch", "flag", "severe")

LONGEST = 366
"""The days that a record that could come next may span: history stays within the calendar's years."""

Unit = Literal["count", "share", "days", "ratio", "amount", "score", "months"]


class Part(BaseModel):
    """A frozen piece of the rulebook that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Parameter(Part):
    """A number that expressions use by `$name`; the user may override it."""

    value: Number
    unit: Text
    why: Text
    reference: Text
    at_least: Number | None = None
    at_most: Number | None = None

    @model_validator(mode="after")
    def _within(self) -> "Parameter":
        low, high = self.at_least, self.at_most
        if (low is not None and self.value < low) or (high is not None and self.value > high):
            raise ValueError("the value lies outside the bounds beside it")
        return self


class Gather(Part):
    """Columns from other rows of the same client.

    With `match` ({our column: their column}) the other rows are aggregated by their columns and joined;
    with `on` (an SQL condition over `r.` ours and `o.` theirs) every pair that holds is aggregated for
    our row. `columns` are aggregates over the other rows (bare names with `match`, `o.` with `on`).
    """

    source: Name = Field(alias="from")
    where: Sql | None = None
    match: dict[str, Name] | None = None
    on: Sql | None = None
    columns: dict[Name, Sql]

    @model_validator(mode="after")
    def _one_way(self) -> "Gather":
        if (self.match is None) == (self.on is None):
            raise ValueError("gather needs either match or on")
        return self


class Take(Part):
    """Columns from the one row that belongs to ours: of the client, of a group, or of the calendar.

    `match` ({our column: their column}) must name all keys of a grouped row set beside the client.
    """

    source: Name = Field(alias="from")
    match: dict[str, Name] = Field(default_factory=dict)
    columns: dict[Name, Name]


class Step(Part):
    """One step that adds columns to a row set or leaves rows out; exactly one of its keys is given."""

    columns: dict[Name, Sql] | None = None
    gather: Gather | None = None
    take: Take | None = None
    where: Sql | None = None

    @model_validator(mode="after")
    def _one_key(self) -> "Step":
        if sum(part is not None for part in (self.columns, self.gather, self.take, self.where)) != 1:
            raise ValueError("a step is exactly one of columns, gather, take, where")
        return self


class RowSet(Part):
    """Rows prepared for measuring: events (or rows of another set) with more columns, or groups of them.

    A set without `group` has one row an event (key `event_id`); with `group`, one row per client and the
    columns named (none: one row a client), and `columns` are aggregates. `day` is when a row speaks (for
    clearing), `says` a text expression shown beside an event of this set as evidence.
    """

    about: Text
    source: Name = Field(alias="from")
    where: Sql | None = None
    group: tuple[Name, ...] | None = None
    columns: dict[Name, Sql] = Field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    day: Sql | None = None
    says: Sql | None = None


class Counts(Part):
    """How n is called in a sentence."""

    one: str
    many: str


class EvidenceRows(Part):
    """Which events a measure rests on: rows of an ungrouped set under a condition."""

    over: Name
    where: Sql
    says: Sql | None = None


class Measure(Part):
    """A number about a client, from the rows of one row set.

    `n` is the condition of an opportunity, `k` of an incident; `value` an aggregate (default: k for a
    count, the weighted k/n for a share). A share has Wilson lower bounds (fields named in rulebook.yml);
    with `weight` they use the effective number of opportunities. `also` are further aggregates, as fields.
    """

    title: Text
    unit: Unit
    over: Name
    n: Sql = "true"
    k: Sql | None = None
    value: Sql | None = None
    weight: Sql | None = None
    also: dict[Name, Sql] = Field(default_factory=dict)
    day: Sql | None = None
    counts: Counts | None = None
    evidence: EvidenceRows | None = None
    reference: str | None = None

    @model_validator(mode="after")
    def _measurable(self) -> "Measure":
        if self.unit == "share" and self.k is None and self.value is None:
            raise ValueError("a share needs k, the condition of an incident (or a value of its own)")
        if self.weight is not None and not self.bounded:
            raise ValueError("only a share of k in n is weighted")
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


class Floor(Part):
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
    levels, whatever becomes of the type. `says` is a sentence with `{field}`, `{measure.field}` or
    `{parameter}` in it.
    """

    title: Text
    measure: Name
    floor: Floor
    levels: dict[Raised, Level] = Field(min_length=1)
    says: Text
    advisory: StrictBool = False
    advice: dict[Raised, tuple[Text, ...]] = Field(default_factory=dict)
    evidence: tuple[Name, ...] = ()
    not_monotone: str | None = None


class Raise(Part):
    """Which signals raise the type, each to its own level or to `level`; `cap` is the most they can do.

    `at_least` signals of the list at watch or worse are needed (default one).
    """

    signals: tuple[Name, ...] = Field(min_length=1)
    at_least: StrictInt = Field(default=1, ge=1)
    level: Raised | None = None
    cap: Raised | None = None


class Exemption(Part):
    """What excuses the named signals (all of the type when none is named), wholly or down to `cap`."""

    title: Text
    when: tuple[Condition, ...] = Field(min_length=1)
    signals: tuple[Name, ...] = ()
    cap: Literal["clear", "watch", "flag"] = "clear"
    why: Text
    reference: Text
    says: Text


class Clearing(Part):
    """A type drops one level for every `periods` clean periods of `days` days that hold an opportunity.

    Opportunities are those of its signals and floors, and of the measures named in `opportunities`.
    """

    days: StrictInt = Field(gt=0)
    periods: StrictInt = Field(gt=0)
    opportunities: tuple[Name, ...] = ()
    why: Text
    reference: Text


class Severe(Part):
    """Advice at severe, for a prospect and for a client one already has."""

    prospect: tuple[str, ...]
    existing: tuple[str, ...]


class Advice(Part):
    """What to ask for or do at each level."""

    watch: tuple[str, ...]
    flag: tuple[str, ...]
    severe: Severe


class FlipEvent(Part):
    """One row of a record that could come next; days count from the record's own day, which is 0.

    `id` and `engagement` are names within the record: `ref` calls another row by its `id`, and no two
    records share them. `amount: usual` is the client's own mean of that kind. A blank actor is the kind's.
    """

    kind: Text
    occurred_at: Annotated[StrictInt, Field(ge=-LONGEST, le=0)] = 0
    id: Name | None = None
    ref: Name | None = None
    actor: Text | None = None
    engagement: Name | None = None
    amount: Literal["usual"] | Annotated[Number, Field(ge=0)] | None = None
    due: Annotated[StrictInt, Field(ge=-LONGEST, le=LONGEST)] | None = None
    settled: Annotated[StrictInt, Field(ge=-LONGEST, le=0)] | None = None
    outcome: Text | None = None
    phase: Text | None = None
    cause: Text | None = None
    paid_extra: StrictBool = False
    confirmed: StrictBool = False
    severity: Text | None = None
    score: Number | None = None
    tags: tuple[Text, ...] = ()


class FlipRecords(Part):
    """Records that could come next, all alike, one `every` so many days: whole weeks keep weekdays.

    `says` names them by `{count}`, as in "the next {count} invoices paid on time".
    """

    says: Counts
    every: Annotated[StrictInt, Field(gt=0, le=LONGEST, multiple_of=7)]
    events: tuple[FlipEvent, ...] = Field(min_length=1)


class Meanwhile(Part):
    """How what is open ends while time goes on: events of a row set end on `day`, at once if it is past."""

    over: Name
    where: Sql
    day: Sql
    outcome: Text
    says: Text


class Flips(Part):
    """The records by which a type's level is made worse or better, to tell how many it would take."""

    worse: FlipRecords | None = None
    better: FlipRecords | None = None
    meanwhile: tuple[Meanwhile, ...] = ()


class Flag(Part):
    """A client type: what raises it, what excuses it, what to do about it."""

    title: Text
    short: str = Field(max_length=8)
    status: Literal["draft", "stable"]
    about: Text
    reference: Text
    raised_by: tuple[Raise, ...] = Field(min_length=1)
    exemptions: dict[Name, Exemption] = Field(default_factory=dict)
    clearing: Clearing | None = None
    reverses_if: str
    flips: Flips = Flips()
    advice: Advice
    left_out: tuple[str, ...] = ()


class Remark(Part):
    """A sentence said of a client when all conditions hold; `steps` where it is a list of things to do."""

    title: Text
    when: tuple[Condition, ...] = Field(min_length=1)
    says: Text
    steps: tuple[str, ...] = ()
    reference: Text


class Standing(Part):
    """Where the client's stage is found: columns of a row set with one row a client.

    `stage` is prospect, active or past; `inferred` whether nobody said so; `standing` is prospect or
    existing, which the recommendation turns on.
    """

    over: Name
    stage: Name
    inferred: Name
    standing: Name


class MoneyRows(Part):
    """What is owed: rows of one set under a condition, with SQL of the amount and of the days overdue."""

    over: Name
    where: Sql
    currency: Sql
    owed: Sql
    days: Sql


class PaymentRows(Part):
    """What is drawn of every payment due: rows of one set, with SQL of the days and the amount.

    `paid` is the day it was paid, unknown while it is open; `late` the days between.
    """

    title: Text
    about: Text
    over: Name
    where: Sql
    due: Sql
    paid: Sql
    late: Sql
    amount: Sql
    currency: Sql

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        return self.model_dump(exclude={"title", "about", "over"})


class Ages(Part):
    """Into which ages of days late payments are sorted: each begins above one of these and the last is open.

    What is not above the first is in time.
    """

    above: tuple[StrictInt, ...] = Field(min_length=1)
    why: Text
    reference: Text

    @model_validator(mode="after")
    def _rising(self) -> "Ages":
        if list(self.above) != sorted(set(self.above)):
            raise ValueError("each age begins later than the one before")
        return self


class Charts(Part):
    """What the reports with pictures draw beside the verdicts."""

    payments: PaymentRows
    ages: Ages


class Policy(Part):
    """One way to a recommendation; the first in the file that holds is given.

    `types` are needed counts of types at a level or worse; `standing` limits to prospect or existing;
    `facts` names policy facts that must hold, `unless` those that must not.
    """

    gives: Name
    types: dict[Literal["judged", "watch", "flag", "severe"], StrictInt] = Field(default_factory=dict)
    standing: Literal["prospect", "existing"] | None = None
    facts: tuple[Name, ...] = ()
    unless: tuple[Name, ...] = ()
    why: Text
    reference: Text
    plan: tuple[str, ...] = ()


class Recommendation(Part):
    """A recommendation: how it reads for a prospect and for an existing client, and how bad it is.

    `plan` is what to do, step by step.
    """

    rank: StrictInt
    title: Text
    existing: str | None = None
    says: Text
    conditions: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()


class PolicyFact(Part):
    """A fact about the client that the policy reads, measured like a signal's conditions."""

    when: tuple[Condition, ...] = Field(min_length=1)
    says: Text


class Head(Part):
    """What a rulebook is, and the settings that hold for all of it.

    `bounds` names the Wilson lower bounds of every share, each with its z. `calibrate_above` is the share
    of clients above which a calibration names a rule; without it none is named.
    """

    name: Text
    version: Text
    about: Text
    review_months: StrictInt = Field(gt=0)
    evidence_cap: StrictInt = Field(gt=0)
    bounds: dict[Name, Annotated[Number, Field(gt=0)]]
    calibrate_above: Parameter | None = None


class Rulebook(Head):
    """Everything that clientfit knows about clients."""

    parameters: dict[Name, Parameter]
    rows: dict[Name, RowSet]
    measures: dict[Name, Measure]
    signals: dict[Name, Signal]
    flags: dict[Name, Flag]
    standing: Standing
    facts: dict[Name, PolicyFact]
    policy: tuple[Policy, ...]
    recommendations: dict[Name, Recommendation]
    notes: dict[Name, Remark]
    positives: dict[Name, Remark]
    recovery: dict[Name, Remark]
    money: MoneyRows | None = None
    charts: Charts | None = None
    overrides: dict[str, int | float] = Field(default_factory=dict)
    sha256: str = ""

    def fields_of(self, measure: str) -> tuple[str, ...]:
        """The names after a measure's dot: its value, n and k, its bounds, and what it has `also`."""
        found = self.measures[measure]
        fields = ["value", "n"]
        if found.k is not None:
            fields.append("k")
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
        if field in {"n", "k"}:
            return "count"
        return unit if unit == "days" or field in {"", "value", *self.bounds} else "count"

    def signals_of(self, flag: str) -> tuple[str, ...]:
        """The names of a type's signals, in the order of its file."""
        return tuple(dict.fromkeys(name for part in self.flags[flag].raised_by for name in part.signals))
