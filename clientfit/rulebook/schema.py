"""The schema of a rulebook's YAML: every section and key that rules/*.yml may have, as frozen models.

`RuleFile` is what one file may hold, `Rulebook` all files merged. Each field has a description, from which
the JSON schema is made. Names refer to each other across files; `clientfit.rulebook.names` checks that each
leads somewhere, `clientfit.rulebook.expressions` lists the SQL.
"""

import math
from collections.abc import Collection
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SkipValidation,
    StrictBool,
    StrictInt,
    model_validator,
)
from pydantic.json_schema import SkipJsonSchema

from clientfit.languages import ENGLISH, Language
from clientfit.model.letter import LetterKind

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=40)]
"""A name of the rulebook: lower case, single underscores, at most 40 characters."""

Path = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$", max_length=81)]
"""A measure, or a measure's field: `late_share.lower80`. Without a field, its `value`."""

Sql = Annotated[str, Field(min_length=1)]
"""An SQL expression over the columns of a view; `$name` stands for a parameter or `$as_of`."""

Text = Annotated[str, Field(min_length=1)]
"""A text that may not be empty: a reason, a reference, a title."""


def _number(value: object) -> object:
    """Refuse what only looks like a number: a quoted one, true and false, infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError("a number is needed")
    return value


Number = Annotated[int | float, BeforeValidator(_number)]
"""A finite number; an integer as long as it is written as one."""

Raised = Literal["watch", "flag", "severe"]
RAISED: tuple[Raised, ...] = ("watch", "flag", "severe")

Op = Literal[">", ">=", "<", "<=", "=="]

Unit = Literal["count", "share", "days", "ratio", "amount", "score", "months"]

LONGEST = 366
"""Days that a hypothetical record may span, so that it stays within the calendar's years."""

WHY = "Why this number: the reason, for a reader who doubts it."
REFERENCE = "Where the number or the practice comes from; HOUSE where it is the authors' own choice."
MESSAGE = "Sentence with {field}, {measure.field} or {parameter} placeholders."


class Part(BaseModel):
    """A frozen piece of the rulebook that refuses keys it doesn't know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# Parameters and views ------------------------------------------------------------------------------------


class Parameter(Part):
    """A number that expressions use by `$name` and sentences by `{name}`; the user may override it."""

    value: Number = Field(description="The number.")
    unit: Text = Field(description="Its unit, such as days or percent.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)
    at_least: Number | None = Field(default=None, description="The least value that an override may set.")
    at_most: Number | None = Field(default=None, description="The greatest value that an override may set.")

    @model_validator(mode="after")
    def _within(self) -> "Parameter":
        low, high = self.at_least, self.at_most
        if (low is not None and self.value < low) or (high is not None and self.value > high):
            raise ValueError("the value lies outside the bounds beside it")
        return self


class Aggregate(Part):
    """Columns aggregated from other rows of the same client, joined by `match` or by `on`."""

    source: Name = Field(alias="from", description="The view (or event, client) whose rows are aggregated.")
    where: Sql | None = Field(default=None, description="Condition on the other rows.")
    match: dict[str, Name] | None = Field(
        default=None, description="Equal columns, {our column: their column}; {} for all rows of the client."
    )
    on: Sql | None = Field(default=None, description="Join condition over r. (our row) and o. (the other).")
    columns: dict[Name, Sql] = Field(
        description="New columns: aggregates over the other rows (bare names with match, o. names with on)."
    )

    @model_validator(mode="after")
    def _one_way(self) -> "Aggregate":
        if (self.match is None) == (self.on is None):
            raise ValueError("aggregate needs either match or on")
        return self


class Lookup(Part):
    """Columns of the one row that belongs to ours: of the client, of a group, or of the calendar."""

    source: Name = Field(alias="from", description="The view (or client, calendar) that is read.")
    match: dict[str, Name] = Field(
        default_factory=dict,
        description="{our column: their column} for every column of its key except the client.",
    )
    columns: dict[Name, Name] = Field(description="New columns, {our column: their column}.")


class Step(Part):
    """One step that adds columns to a view or filters its rows; exactly one of its keys is given."""

    columns: dict[Name, Sql] | None = Field(
        default=None, description="Columns over those at hand; windows over one client's rows included."
    )
    aggregate: Aggregate | None = Field(default=None, description="Columns aggregated from other rows.")
    lookup: Lookup | None = Field(default=None, description="Columns of the one row that belongs to ours.")
    where: Sql | None = Field(default=None, description="Condition that a row must meet to stay.")

    @model_validator(mode="after")
    def _one_key(self) -> "Step":
        if sum(part is not None for part in (self.columns, self.aggregate, self.lookup, self.where)) != 1:
            raise ValueError("a step is exactly one of columns, aggregate, lookup, where")
        return self


class View(Part):
    """Rows prepared for measuring: events (or rows of another view) with more columns, or groups of them."""

    about: Text = Field(description="What one row is.")
    source: Name = Field(alias="from", description="What it reads: event, client or another view.")
    where: Sql | None = Field(default=None, description="Condition on the rows of the source.")
    group: tuple[Name, ...] | None = Field(
        default=None,
        description="Columns that, with the client, name one row ([]: one row a client). Without group a"
        " view has one row an event, with the key event_id.",
    )
    columns: dict[Name, Sql] = Field(
        default_factory=dict, description="Columns to add; with group, aggregates over the source's rows."
    )
    steps: tuple[Step, ...] = Field(default=(), description="Steps, each over the result of the one before.")
    day: Sql | None = Field(default=None, description="Day that a row counts from when a type is cleared.")
    message: Sql | None = Field(
        default=None, description="SQL of the text shown with an event of this view as evidence."
    )


# Measures and signals ------------------------------------------------------------------------------------


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
        """Whether the line applies where these facts hold."""
        return all(name in facts for name in self.when) and not any(name in facts for name in self.unless)


def _as_line(line: object) -> object:
    return {"message": line} if isinstance(line, str) else line


Line = Annotated[AdviceLine, BeforeValidator(_as_line, json_schema_input_type=AdviceLine | Text)]
"""A line of advice; a text alone is a line that always applies."""


class Signal(Part):
    """One pattern of behaviour, measured and compared level by level."""

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


# Client types --------------------------------------------------------------------------------------------


class Raise(Part):
    """Signals that raise a type, each to its own level or to `level`, at most to `cap`."""

    signals: tuple[Name, ...] = Field(min_length=1, description="The signals.")
    at_least: StrictInt = Field(default=1, ge=1, description="Number of them needed at watch or worse.")
    level: Raised | None = Field(default=None, description="Level they raise to, in place of their own.")
    cap: Raised | None = Field(default=None, description="The worst level they raise to.")


class Exemption(Part):
    """What excuses a type, or some of its signals."""

    title: Text = Field(description="Name of the exemption.")
    when: tuple[Condition, ...] = Field(min_length=1, description="Conditions, all of which must hold.")
    signals: tuple[Name, ...] = Field(default=(), description="The signals excused; all when none is named.")
    cap: Literal["clear", "watch", "flag"] = Field(
        default="clear", description="The worst level that remains."
    )
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)
    message: Text = Field(description=MESSAGE)


class Clearing(Part):
    """A type drops one level for every `periods` periods without an incident that hold an opportunity."""

    days: StrictInt = Field(gt=0, description="Length of a period in days, counted back from the as-of day.")
    periods: StrictInt = Field(gt=0, description="Number of periods that clear one level.")
    opportunities: tuple[Name, ...] = Field(
        default=(), description="Measures whose opportunities count besides those of the signals."
    )
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)


class Severe(Part):
    """Advice at severe."""

    prospect: tuple[Line, ...] = Field(description="For a prospect.")
    existing: tuple[Line, ...] = Field(description="For an existing client.")


class Advice(Part):
    """What to ask for or do at each level."""

    watch: tuple[Line, ...] = Field(description="Advice at watch.")
    flag: tuple[Line, ...] = Field(description="Advice at flag.")
    severe: Severe = Field(description="Advice at severe.")


class FlipEvent(Part):
    """One row of a hypothetical record; days count from the record's own day, which is 0."""

    kind: Text = Field(description="Kind of the event, as in the event table.")
    occurred_at: Annotated[StrictInt, Field(ge=-LONGEST, le=0)] = Field(default=0, description="Day.")
    id: Name | None = Field(default=None, description="Name by which another row of the record refers to it.")
    ref: Name | None = Field(default=None, description="The id of the row that it refers to.")
    actor: Text | None = Field(default=None, description="Who acted; by default as the kind implies.")
    engagement: Name | None = Field(default=None, description="Name of the job, within the record.")
    amount: Literal["usual"] | Annotated[Number, Field(ge=0)] | None = Field(
        default=None, description="Amount; usual is the client's own mean of that kind."
    )
    due: Annotated[StrictInt, Field(ge=-LONGEST, le=LONGEST)] | None = Field(
        default=None, description="Due day."
    )
    settled: Annotated[StrictInt, Field(ge=-LONGEST, le=0)] | None = Field(
        default=None, description="Day it was settled."
    )
    outcome: Text | None = Field(default=None, description="Outcome, as in the event table.")
    phase: Text | None = Field(default=None, description="Phase, as in the event table.")
    cause: Text | None = Field(default=None, description="Cause, as in the event table.")
    paid_extra: StrictBool = Field(default=False, description="Whether the extra work was paid.")
    confirmed: StrictBool = Field(default=False, description="Whether a person confirmed it.")
    severity: Text | None = Field(default=None, description="Severity, as in the event table.")
    score: Number | None = Field(default=None, description="Score, as in the event table.")
    tags: tuple[Text, ...] = Field(default=(), description="Tags.")


class FlipRecords(Part):
    """Hypothetical records, all alike, added one after another until a level changes."""

    message: Noun = Field(description="Noun with {count}, as in: the next {count} invoices.")
    every: Annotated[StrictInt, Field(gt=0, le=LONGEST, multiple_of=7)] = Field(
        description="Days from one record to the next; weeks keep the weekday."
    )
    events: tuple[FlipEvent, ...] = Field(min_length=1, description="The rows of one record.")


class Meanwhile(Part):
    """How open events end as time passes: on `day`, or at once where that is past."""

    source: Name = Field(alias="from", description="A view with one row an event.")
    where: Sql = Field(description="Condition of an open row.")
    day: Sql = Field(description="Day on which it ends.")
    outcome: Text = Field(description="Outcome it ends with.")
    message: Text = Field(description="What is assumed, in a sentence.")


class Flips(Part):
    """Hypothetical records that make a type's level worse or better, to count how many it would take."""

    worse: FlipRecords | None = Field(default=None, description="Records that make it worse.")
    better: FlipRecords | None = Field(default=None, description="Records that make it better.")
    meanwhile: tuple[Meanwhile, ...] = Field(default=(), description="How open events end meanwhile.")


class Revision(Part):
    """One version of a client type: when, by whom and what changed."""

    version: Text = Field(description="The version.")
    on: date = Field(description="Day of the change.")
    by: Text = Field(description="Who made it.")
    change: Text = Field(description="What changed, and why.")


class ClientType(Part):
    """A client type: what raises it, what excuses it, what to do about it."""

    title: Text = Field(description="Name of the type.")
    short: str = Field(max_length=8, description="Heading of its column in a narrow table.")
    status: Literal["draft", "stable"] = Field(
        description="draft: screened and reported apart, and never counted. stable: counted; every signal"
        " and exemption has a case."
    )
    version: Text | None = Field(default=None, description="Version of the type, as `history` ends with.")
    history: tuple[Revision, ...] = Field(default=(), description="Versions of the type, the newest last.")
    about: Text = Field(description="What such a client does.")
    reference: Text = Field(description=REFERENCE)
    raised_by: tuple[Raise, ...] = Field(min_length=1, description="The signals that raise it.")
    exemptions: dict[Name, Exemption] = Field(default_factory=dict, description="What excuses it.")
    clearing: Clearing | None = Field(default=None, description="How it clears with time.")
    counted_with: dict[Name, Name] = Field(
        default_factory=dict,
        description="Types with which it is counted as one where the fact holds and they are as bad.",
    )
    reverses_if: str = Field(description="What the client can do about it.")
    flips: Flips = Field(default=Flips(), description="How many records would change the level.")
    advice: Advice = Field(description="What to ask for or do at each level.")
    left_out: tuple[str, ...] = Field(default=(), description="What no event of the table records.")


# Interview -----------------------------------------------------------------------------------------------


AnswerForm = Literal["share", "count", "yes_no", "days", "amount"]


class Question(Part):
    """A question of the interview about a client, and the records that its answer stands for.

    The forms of answers: share, as in 2 of 5: an incident for each of the 2, one of `others` for the rest;
    count: so many incidents; yes_no: one incident for yes; days: one incident whose own day is that many
    days ago, none for 0; amount: the usual amount of the records of the other questions.
    """

    ask: Text = Field(description="The question, in plain words.")
    of: tuple[Literal["prospect", "existing"], ...] = Field(
        min_length=1, description="Clients that it is asked about."
    )
    order: StrictInt = Field(description="Place among the questions of all types; the least is asked first.")
    answer: AnswerForm = Field(description="Form of the answer.")
    within: Annotated[StrictInt, Field(gt=0, le=700)] = Field(
        default=LONGEST, description="Days up to today over which the records are spread."
    )
    incidents: tuple[FlipEvent, ...] = Field(default=(), description="Rows of the record of one incident.")
    others: tuple[FlipEvent, ...] = Field(default=(), description="Rows of the record of one other occasion.")

    @model_validator(mode="after")
    def _has_records(self) -> "Question":
        if (self.answer == "share") != bool(self.others):
            raise ValueError("a share, and nothing else, has others beside its incidents")
        if (self.answer == "amount") == bool(self.incidents):
            raise ValueError("every answer but an amount has incidents")
        return self


# Letters -------------------------------------------------------------------------------------------------


class Fact(Part):
    """One signal in a sentence to the client: what happened, with days and numbers and no more."""

    message: Text = Field(description="Sentence; {since.parameter} is the first of that many days.")
    records: Literal["told", "days", "none"] = Field(
        default="told", description="How its records are listed: by their own sentence, by day alone, or not."
    )


class Asks(Part):
    """What is asked for at each level, by name; without any at severe, those at flag are asked for."""

    watch: dict[Name, Line] = Field(default_factory=dict, description="Asked for at watch.")
    flag: dict[Name, Line] = Field(default_factory=dict, description="Asked for at flag.")
    severe: dict[Name, Line] = Field(default_factory=dict, description="Asked for at severe.")


class Letters(Part):
    """What letters say because of one client type, which they never name."""

    facts: dict[Name, Fact] = Field(default_factory=dict, description="Sentence to the client, by signal.")
    asks: Asks = Field(default=Asks(), description="What is asked for.")
    again: Text = Field(description="What would let a refusal be reconsidered.")


# Recommendation, remarks, money --------------------------------------------------------------------------


class Remark(Part):
    """A sentence reported about a client when all conditions hold."""

    title: Text = Field(description="Name of the remark.")
    when: tuple[Condition, ...] = Field(min_length=1, description="Conditions, all of which must hold.")
    message: Text = Field(description=MESSAGE)
    steps: tuple[str, ...] = Field(default=(), description="What to do, step by step.")
    letter: Text | None = Field(default=None, description="The same as a sentence to the client.")
    reference: Text = Field(description=REFERENCE)


class Standing(Part):
    """Where the client's stage is found: columns of a view with one row a client."""

    source: Name = Field(alias="from", description="A view with one row a client.")
    stage: Name = Field(description="Column with prospect, active or past.")
    inferred: Name = Field(description="Column that is true where the stage is inferred from the events.")
    standing: Name = Field(description="Column with prospect or existing, which the policy reads.")


class Chargebacks(Part):
    """Card payments reversed and not decided yet: rows of a view, each with its amount and age."""

    source: Name = Field(alias="from", description="The view.")
    where: Sql = Field(description="Condition of a row that is open.")
    currency: Sql = Field(description="Currency.")
    amount: Sql = Field(description="Amount reversed, in that currency; NULL where it is unknown.")
    days: Sql = Field(description="Days since the payment was reversed.")

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        return self.model_dump(exclude={"source"})


class MoneyRows(Part):
    """What is owed: rows of a view, each with its amount and days overdue."""

    source: Name = Field(alias="from", description="The view; for letters, with one row an event.")
    where: Sql = Field(description="Condition of a row on which something is owed.")
    currency: Sql = Field(description="Currency.")
    owed: Sql = Field(description="Amount owed, in that currency.")
    days: Sql = Field(description="Days overdue, 0 while it is not.")
    issued: Sql | None = Field(default=None, description="Day of the row; with due, letters list it.")
    due: Sql | None = Field(default=None, description="Due day.")
    disputed: Sql | None = Field(default=None, description="Condition of rows that letters only count.")
    chargebacks: Chargebacks | None = Field(default=None, description="Card payments reversed, not decided.")

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        return self.model_dump(exclude={"source", "chargebacks"}, exclude_none=True)


class Cost(Part):
    """One figure of what a client costs or brings, shown next to the verdict and never part of it.

    Over the rows of a view that meet `where`, `value` is an aggregate for each client and, where `currency`
    is given, each currency.
    """

    title: Text = Field(description="Title, such as: Cost of the credit.")
    about: Text = Field(description="How the figure is computed, in a plain sentence.")
    unit: Literal["money", "days", "hours", "count"] = Field(description="Unit; money needs a currency.")
    source: Name = Field(alias="from", description="The view.")
    where: Sql | None = Field(default=None, description="Condition of a row that counts.")
    currency: Sql | None = Field(default=None, description="Currency of a row; then a figure each.")
    value: Sql = Field(description="Aggregate over the rows.")
    role: Literal["income", "cost", "fact"] = Field(
        default="fact", description="Income and costs are in money, and each are summed; a fact is neither."
    )
    column: Text | None = Field(default=None, description="Short title of its column in tables.")
    needs: Text | None = Field(
        default=None, description="Records without which it is unknown; without it, no row means none."
    )
    reference: Text | None = Field(default=None, description=REFERENCE)

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        written = {"where": self.where, "currency": self.currency, "value": self.value}
        return {key: sql for key, sql in written.items() if sql is not None}

    @model_validator(mode="after")
    def _money_has_a_currency(self) -> "Cost":
        if self.unit == "money" and self.currency is None:
            raise ValueError("money has a currency")
        if self.role != "fact" and self.unit != "money":
            raise ValueError("income and costs are in money")
        return self


class PaymentRows(Part):
    """What is drawn of payments: rows of a view, each due on a day and perhaps paid."""

    title: Text = Field(description="Title of the chart.")
    about: Text = Field(description="What is left out.")
    source: Name = Field(alias="from", description="The view.")
    where: Sql = Field(description="Condition of a row that is drawn.")
    due: Sql = Field(description="Due day.")
    paid: Sql = Field(description="Day it was paid; NULL while it is open.")
    late: Sql = Field(description="Days from the due day to the payment.")
    amount: Sql = Field(description="Amount.")
    currency: Sql = Field(description="Currency.")

    def expressions(self) -> dict[str, str]:
        """The SQL by its key."""
        return self.model_dump(exclude={"title", "about", "source"})


class Ages(Part):
    """Age classes of late payments: each begins above one of these days and the last is open."""

    above: tuple[StrictInt, ...] = Field(min_length=1, description="Days late; up to the first is in time.")
    why: Text = Field(description=WHY)
    reference: Text = Field(description=REFERENCE)

    @model_validator(mode="after")
    def _ascending(self) -> "Ages":
        if list(self.above) != sorted(set(self.above)):
            raise ValueError("each age begins later than the one before")
        return self


class Charts(Part):
    """What the reports with charts draw."""

    payments: PaymentRows = Field(description="Payments, due against paid.")
    ages: Ages = Field(description="Age classes.")


class Policy(Part):
    """One way to a recommendation; the first in the file that holds is taken."""

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
    letters: dict[LetterKind, dict[Name, Line]] = Field(
        default_factory=dict,
        description="The letters that go with it, each with sentences besides what its types ask for.",
    )


class PolicyFact(Part):
    """A fact about the client that the policy reads."""

    when: tuple[Condition, ...] = Field(min_length=1, description="Conditions, all of which must hold.")
    message: Text = Field(description="The fact in words.")


# Files and the rulebook ----------------------------------------------------------------------------------


class Claim(Part):
    """Words that claim something about a client, and the fact that advice and letters need to use them."""

    words: tuple[Text, ...] = Field(min_length=1, description="The words, in lower case.")
    needs: Name = Field(
        description="The fact that a line of advice or of a letter with one of them has under `when`."
    )
    why: Text = Field(description=WHY)


class Head(Part):
    """What a rulebook is, and the settings that hold for all of it."""

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
    """What one file of a rulebook may hold: any section, in any part."""

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
        """The names after a measure's dot: value, opportunities, incidents, bounds, and those of `also`."""
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
