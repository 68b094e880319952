"""Client types: what raises and excuses them, what to do about them, what would flip them."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from clientfit.rulebook.parts import Name, Number, Part, Raised, Sql, Text
from clientfit.rulebook.signals import Condition, Noun

LONGEST = 366
"""The days that a record that could come next may span: history stays within the calendar's years."""


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
    message: Text


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

    `message` names them by `{count}`, as in "the next {count} invoices paid on time".
    """

    message: Noun
    every: Annotated[StrictInt, Field(gt=0, le=LONGEST, multiple_of=7)]
    events: tuple[FlipEvent, ...] = Field(min_length=1)


class Meanwhile(Part):
    """How what is open ends while time goes on: events of a row set end on `day`, at once if it is past."""

    source: Name = Field(alias="from")
    where: Sql
    day: Sql
    outcome: Text
    message: Text


class Flips(Part):
    """The records by which a type's level is made worse or better, to tell how many it would lookup."""

    worse: FlipRecords | None = None
    better: FlipRecords | None = None
    meanwhile: tuple[Meanwhile, ...] = ()


class ClientType(Part):
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
