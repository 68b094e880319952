"""Client types: what raises, excuses and clears them, advice, and records that would change a level."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from clientfit.rulebook.schema.parts import (
    LONGEST,
    MESSAGE,
    REFERENCE,
    WHY,
    Name,
    Number,
    Part,
    Raised,
    Sql,
    Text,
)
from clientfit.rulebook.schema.signals import Condition, Line, Noun


class Raise(Part):
    """Signals that raise a type, each to its own level or to `level`, at most to `cap`."""

    signals: tuple[Name, ...] = Field(min_length=1, description="The signals.")
    at_least: StrictInt = Field(default=1, ge=1, description="Number of them needed at watch or worse.")
    level: Raised | None = Field(default=None, description="Level they raise to, in place of their own.")
    cap: Raised | None = Field(default=None, description="The worst level they raise to.")


class Exemption(Part):
    """Conditions that excuse a type, or some of its signals."""

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
    """Advice at each level: requests and actions."""

    watch: tuple[Line, ...] = Field(description="Advice at watch.")
    flag: tuple[Line, ...] = Field(description="Advice at flag.")
    severe: Severe = Field(description="Advice at severe.")


class FlipEvent(Part):
    """A row of a hypothetical record; days count from the record's own day, which is 0."""

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
    """The end of open events as time passes: on `day`, or at once where that is past."""

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
    """A version of a client type: when, by whom and what changed."""

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
