"""The schema of a file of cases: a sentence, a short history, and what is to be concluded from it."""

import re
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool, StrictInt, model_validator

from clientfit.model.event import OUTCOMES, PHASES, WORDS
from clientfit.model.verdict import Level
from clientfit.rulebook.schema import Name, Number, Part, Path, Text

_COUNTED = re.compile(r"([-+][0-9]{1,5}|0)d")


def moment(written: str, as_of: date, own_day: date) -> date:
    """Read a day of a case; a datetime where it has a time.

    `-90d` counts back from `as_of`, which is `0d`; `+30d` counts on from `own_day`, the day of the event.

    Raises:
        ValueError: the text is no day.
    """
    counted = _COUNTED.fullmatch(written)
    if counted is not None:
        return (own_day if written.startswith("+") else as_of) + timedelta(days=int(counted[1]))
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _known(written: str) -> str:
    try:
        moment(written, date(2000, 1, 1), date(2000, 1, 1))
    except ValueError as error:
        raise ValueError("a day is -90d, +30d, 0d or 2026-01-31") from error
    return written


def _plain(written: str) -> str:
    date.fromisoformat(written)
    return written


Day = Annotated[str, AfterValidator(_known)]
"""A day in a form that `moment` reads."""

PlainDay = Annotated[str, AfterValidator(_plain)]
"""A day such as 2026-01-31."""

Shows = Literal["fires", "just_below", "looks_bad", "exempt", "clears"]
"""What a case shows.

- fires: the signal reaches a level, on the least records that it takes
- just_below: one step less, so that the level isn't reached
- looks_bad: a history that looks like it and is fine
- exempt: the exemption excuses the client
- clears: periods without an incident lower the level
"""


def _listed(value: object) -> object:
    return value if isinstance(value, list) else [value]


Several = BeforeValidator(_listed)
"""One value or a list of them."""


class Row(Part):
    """One event in the columns of the event table, or `times` events, `every` that many days apart.

    In `event_id`, `ref` and `engagement` a `#` is the number of the repetition, from 1. A row without
    `event_id` gets one of its own.
    """

    kind: str
    occurred_at: Day
    event_id: str | None = None
    ref: str | None = None
    actor: str | None = None
    engagement: str | None = None
    amount: Annotated[Number, Field(ge=0)] | None = None
    currency: str | None = None
    due: Day | None = None
    settled: Day | None = None
    outcome: str | None = None
    phase: str | None = None
    cause: str | None = None
    paid_extra: StrictBool | None = None
    confirmed: StrictBool | None = None
    severity: str | None = None
    score: Number | None = None
    hours: Annotated[Number, Field(ge=0)] | None = None
    text: str | None = None
    tags: Annotated[tuple[str, ...], Several] = ()
    times: Annotated[StrictInt, Field(ge=1)] = 1
    every: Annotated[str, Field(pattern=r"^[0-9]+d$")] | None = None

    @model_validator(mode="after")
    def _in_words_of_the_table(self) -> "Row":
        known = {
            **{column: WORDS[column] for column in ("kind", "actor", "cause", "severity")},
            "outcome": OUTCOMES.get(self.kind, ()),
            "phase": PHASES.get(self.kind, ()),
        }
        for column, words in known.items():
            word = getattr(self, column)
            if word is not None and word not in words:
                known_words = ", ".join(words) or f"none for {self.kind}"
                raise ValueError(f"{column} {word!r} is not one of: {known_words}")
        if self.times > 1 and (self.every is None or (self.event_id and "#" not in self.event_id)):
            raise ValueError("a row that is repeated needs `every`, and a # in its event_id")
        return self


class CaseClient(Part):
    """The client's row of the clients table."""

    stage: Literal["prospect", "active", "past"] | None = None
    traits: Annotated[tuple[str, ...], Several] = ()
    since: Day | None = None
    terms_days: Annotated[StrictInt, Field(ge=0)] | None = None
    country: str | None = None


class Expected(Part):
    """What is expected; values that aren't named may be anything.

    `level` is the level of the file's type, `types` has levels of other types. `measures` are rounded to the
    decimals written. `facts` hold or don't. `remarks` are notes, positives and recovery that the verdict has,
    `silent` those it has not; `messages` are sentences of the verdict, `evidence` the events that a signal
    cites, in any order.
    """

    level: Level | None = None
    types: dict[Name, Level] = Field(default_factory=dict)
    signals: dict[Name, Level] = Field(default_factory=dict)
    exempted_by: Annotated[tuple[Name, ...], Several] | None = None
    recommendation: Name | None = None
    measures: dict[Path, Number | None] = Field(default_factory=dict)
    facts: dict[Name, StrictBool] = Field(default_factory=dict)
    remarks: Annotated[tuple[Name, ...], Several] = ()
    silent: Annotated[tuple[Name, ...], Several] = ()
    messages: Annotated[tuple[Text, ...], Several] = ()
    evidence: dict[Name, Annotated[tuple[str, ...], Several]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _something(self) -> "Expected":
        if not self.model_fields_set:
            raise ValueError("nothing is expected")
        return self

    @property
    def of_the_verdict(self) -> bool:
        """Whether the verdict is needed for the comparison, besides measures and conclusions."""
        return bool(self.exempted_by is not None or self.messages or self.evidence)


class Case(Part):
    """One client's history and the conclusions expected, with a description that a domain expert can judge.

    `about` is a signal or exemption of the file's type, or any other name that the case expects.
    `history` names shared rows of the file, which come before the case's own `events`.
    """

    description: Text
    about: Name
    shows: Annotated[tuple[Shows, ...], Several]
    as_of: PlainDay | None = None
    client: CaseClient = CaseClient()
    history: Annotated[tuple[Name, ...], Several] = ()
    events: tuple[Row, ...] = ()
    expect: Expected


class CaseFile(Part):
    """A file of cases, with defaults for all of them and rows that several cases share.

    With `type`, every case is about a signal or an exemption of that type.
    """

    as_of: PlainDay
    type: Name | None = None
    histories: dict[Name, tuple[Row, ...]] = Field(default_factory=dict)
    cases: tuple[Case, ...]
