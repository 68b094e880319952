"""The schema of a file of cases: a sentence, a short history, and the conclusions expected from it."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    JsonValue,
    StrictBool,
    StrictInt,
    WithJsonSchema,
    model_validator,
)
from pydantic_core.core_schema import CoreSchema, no_info_before_validator_function

from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, TRAITS, WORDS
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


def _pattern(pattern: str) -> WithJsonSchema:
    """Describe a text in the JSON Schema by a pattern that editors check."""
    return WithJsonSchema({"type": "string", "pattern": pattern})


_PLAIN = "[0-9]{4}-[0-9]{2}-[0-9]{2}"

Day = Annotated[str, AfterValidator(_known), _pattern(f"^([-+][0-9]{{1,5}}d|0d|{_PLAIN}(T.+)?)$")]
"""A day in a form that `moment` reads."""

PlainDay = Annotated[str, AfterValidator(_plain), _pattern(f"^{_PLAIN}$")]
"""A day such as 2026-01-31."""

Shows = Literal["fires", "just_below", "looks_bad", "exempt", "clears"]
"""What a case shows.

- fires: the signal reaches a level, on the least records that it takes
- just_below: one step less, so that the level isn't reached
- looks_bad: a history that looks like it and is fine
- exempt: the exemption excuses the client
- clears: periods without an incident lower the level
"""


class _Several:
    """Accept one value where a list of them belongs, and say so in the JSON Schema."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Make a list of a single value before it is validated."""
        return no_info_before_validator_function(_listed, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, object]:
        """Describe one item or a list of items."""
        listed = handler(schema)
        return {"anyOf": [listed["items"], listed]}


def _listed(value: object) -> object:
    return value if isinstance(value, list) else [value]


Several = _Several()
"""One value or a list of them."""


def _words(words: Iterable[str]) -> dict[str, JsonValue]:
    """Describe in the JSON Schema which words a column may hold; null stands for none."""
    return {"enum": [*dict.fromkeys(words), None]}


class Row(Part):
    """An event in the columns of the event table, or `times` events, `every` that many days apart.

    In `event_id`, `ref` and `engagement` a `#` is the number of the repetition, from 1. A row without
    `event_id` gets one of its own.
    """

    kind: str = Field(
        description="What happened, such as invoice, payment or message.",
        json_schema_extra={"enum": [*KINDS]},
    )
    occurred_at: Day = Field(
        description="When it happened: -90d counts back from the as-of day, 0d is that day, or 2026-01-31."
    )
    event_id: str | None = Field(
        default=None, description="Id of the event; a # is the number of the repetition."
    )
    ref: str | None = Field(
        default=None, description="Id of what the event belongs to, such as an invoice or a quote."
    )
    actor: str | None = Field(
        default=None, description="Who acted: client or provider.", json_schema_extra=_words(WORDS["actor"])
    )
    engagement: str | None = Field(default=None, description="Job or project of the event.")
    amount: Annotated[Number, Field(ge=0)] | None = Field(
        default=None, description="Amount in the currency, at least 0."
    )
    currency: str | None = Field(default=None, description="Currency of the amount, such as EUR.")
    due: Day | None = Field(default=None, description="Due day; +30d counts from the day of the event.")
    settled: Day | None = Field(
        default=None, description="Day it was settled; +30d counts from the day of the event."
    )
    outcome: str | None = Field(
        default=None,
        description="How it ended, in the words of its kind.",
        json_schema_extra=_words(word for words in OUTCOMES.values() for word in words),
    )
    phase: str | None = Field(
        default=None,
        description="In which phase it happened, in the words of its kind.",
        json_schema_extra=_words(word for words in PHASES.values() for word in words),
    )
    cause: str | None = Field(
        default=None, description="What caused it.", json_schema_extra=_words(WORDS["cause"])
    )
    paid_extra: StrictBool | None = Field(
        default=None, description="Whether the work was paid for in addition."
    )
    confirmed: StrictBool | None = Field(default=None, description="Whether a person confirmed it.")
    severity: str | None = Field(
        default=None, description="How serious it was.", json_schema_extra=_words(WORDS["severity"])
    )
    score: Number | None = Field(default=None, description="Score of a survey.")
    hours: Annotated[Number, Field(ge=0)] | None = Field(
        default=None, description="Hours worked, such as 1.5; of time only."
    )
    text: str | None = Field(default=None, description="Note; no rule reads it.")
    tags: Annotated[tuple[str, ...], Several] = Field(
        default=(), description="Tags of the event, one or a list."
    )
    times: Annotated[StrictInt, Field(ge=1)] = Field(
        default=1, description="Number of events that the row stands for."
    )
    every: Annotated[str, Field(pattern=r"^[0-9]+d$")] | None = Field(
        default=None, description="Days between the repetitions, such as 30d."
    )

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

    stage: Literal["prospect", "active", "past"] | None = Field(
        default=None, description="Stage of the client; otherwise it follows from the events."
    )
    traits: Annotated[tuple[str, ...], Several] = Field(
        default=(), description=f"Traits of the client, one or a list: {', '.join(TRAITS)}."
    )
    since: Day | None = Field(default=None, description="Day since when it is a client.")
    terms_days: Annotated[StrictInt, Field(ge=0)] | None = Field(
        default=None, description="Days that its terms of payment allow."
    )
    country: str | None = Field(
        default=None, description="Country as two letters, such as DE, for public holidays."
    )


class Expected(Part):
    """The expected results; values that aren't named may be anything.

    `level` is the level of the file's type, `types` has levels of other types. `measures` are rounded to the
    decimals written. `facts` hold or don't. `remarks` are notes, positives and recovery that the verdict has,
    `silent` those it has not; `messages` are sentences of the verdict, `evidence` the events that a signal
    cites, in any order.
    """

    level: Level | None = Field(default=None, description="Level of the type that the file is about.")
    types: dict[Name, Level] = Field(default_factory=dict, description="Levels of other types.")
    signals: dict[Name, Level] = Field(default_factory=dict, description="Levels of signals.")
    exempted_by: Annotated[tuple[Name, ...], Several] | None = Field(
        default=None, description="Exemptions that excuse the type, all of them; [] for none."
    )
    recommendation: Name | None = Field(default=None, description="The recommendation.")
    measures: dict[Path, Number | None] = Field(
        default_factory=dict,
        description="Values of measures, rounded to the decimals written; null for no value.",
    )
    facts: dict[Name, StrictBool] = Field(
        default_factory=dict, description="Policy facts that hold (true) or not (false)."
    )
    remarks: Annotated[tuple[Name, ...], Several] = Field(
        default=(), description="Notes, positives and recovery that the verdict has."
    )
    silent: Annotated[tuple[Name, ...], Several] = Field(
        default=(), description="Notes, positives and recovery that the verdict does not have."
    )
    messages: Annotated[tuple[Text, ...], Several] = Field(
        default=(), description="Sentences of the verdict, word by word."
    )
    evidence: dict[Name, Annotated[tuple[str, ...], Several]] = Field(
        default_factory=dict, description="Ids of the events that a signal cites, in any order."
    )

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
    """A client's history and the conclusions expected, with a description that a domain expert can judge.

    `about` is a signal or exemption of the file's type, or any other name that the case expects.
    `history` names shared rows of the file, which come before the case's own `events`.
    """

    description: Text = Field(
        description="The history and why it is judged so, in a sentence for a domain expert."
    )
    about: Name = Field(
        description="A signal or exemption of the type, clearing, or any other name that the case expects."
    )
    shows: Annotated[tuple[Shows, ...], Several] = Field(
        description="What it shows: fires (the least records for a level), just_below (one step less),"
        " looks_bad (and is fine), exempt, clears."
    )
    as_of: PlainDay | None = Field(
        default=None, description="As-of day of this case; otherwise that of the file."
    )
    client: CaseClient = Field(default=CaseClient(), description="Row of the clients table.")
    history: Annotated[tuple[Name, ...], Several] = Field(
        default=(), description="Names of shared rows that come before the events."
    )
    events: tuple[Row, ...] = Field(default=(), description="The events.")
    expect: Expected = Field(description="What is concluded.")


class CaseFile(Part):
    """A file of cases, with defaults for all of them and rows that several cases share.

    With `type`, every case is about a signal or an exemption of that type.
    """

    as_of: PlainDay = Field(description="As-of day of the cases, such as 2026-06-30.")
    type: Name | None = Field(default=None, description="Client type that all cases are about.")
    histories: dict[Name, tuple[Row, ...]] = Field(
        default_factory=dict, description="Rows that several cases share, by name."
    )
    cases: tuple[Case, ...] = Field(description="The cases.")
