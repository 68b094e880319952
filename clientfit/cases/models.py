"""A case as it is written: a sentence, a short history, and what is to be concluded from it."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StrictBool, StrictInt, model_validator

from clientfit.cases.days import Day, PlainDay
from clientfit.model.event import OUTCOMES, PHASES, WORDS
from clientfit.model.verdict import Level
from clientfit.rulebook.schema import Name, Number, Part, Path, Text

Shows = Literal["fires", "just_below", "looks_bad", "exempt", "clears"]
"""What a case is there to show.

- fires: the signal stands at a level, on as little as it takes
- just_below: one step less, and the next level isn't reached
- looks_bad: what one may take for it, and is fine
- exempt: the exemption excuses what was found
- clears: clean periods take levels off
"""


def _listed(value: object) -> object:
    return value if isinstance(value, list) else [value]


Several = BeforeValidator(_listed)
"""One or a list of them."""


class Row(Part):
    """One event in the event table's columns, or `times` of them, each `every` so many days later.

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
                told = ", ".join(words) or f"none for {self.kind}"
                raise ValueError(f"{column} {word!r} is not one of: {told}")
        if self.times > 1 and (self.every is None or (self.event_id and "#" not in self.event_id)):
            raise ValueError("a row that is repeated needs `every`, and a # in its event_id")
        return self


class Known(Part):
    """What the clients table says of the case's client."""

    stage: Literal["prospect", "active", "past"] | None = None
    traits: Annotated[tuple[str, ...], Several] = ()
    since: Day | None = None
    terms_days: Annotated[StrictInt, Field(ge=0)] | None = None
    country: str | None = None


class Expected(Part):
    """What is to be found; what isn't named may be anything.

    `level` is that of the file's type, `types` names others. `measures` are compared to as many decimals
    as are written. `remarks` are notes, positives and recovery that are said, `silent` those that are not;
    `messages` are sentences of the verdict; `evidence` the events that a signal cites, in any order.
    """

    level: Level | None = None
    types: dict[Name, Level] = Field(default_factory=dict)
    signals: dict[Name, Level] = Field(default_factory=dict)
    exempted_by: Annotated[tuple[Name, ...], Several] | None = None
    recommendation: Name | None = None
    measures: dict[Path, Number | None] = Field(default_factory=dict)
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
        """Whether the written verdict is needed to tell, beside what was measured and concluded."""
        return bool(self.exempted_by is not None or self.messages or self.evidence)


class Case(Part):
    """One client's history and what follows from it, in a sentence that a domain person can judge.

    `about` is a signal or exemption of the file's type, or any other name that the case expects.
    `history` names rows of the file that come before the case's own `events`.
    """

    description: Text
    about: Name
    shows: Annotated[tuple[Shows, ...], Several]
    as_of: PlainDay | None = None
    client: Known = Known()
    history: Annotated[tuple[Name, ...], Several] = ()
    events: tuple[Row, ...] = ()
    expect: Expected


class CaseFile(Part):
    """A file of cases: what holds for all of them, rows that several share, and the cases.

    With `type`, every case is about a signal or an exemption of that type.
    """

    as_of: PlainDay
    type: Name | None = None
    histories: dict[Name, tuple[Row, ...]] = Field(default_factory=dict)
    cases: tuple[Case, ...]
