"""A letter to a client as data: the facts, the requests and the overdue invoices."""

from datetime import date
from operator import not_
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from clientfit.errors import Problem

AdvisedLetter = Literal["conditions", "decline", "wind_down", "recovery"]
"""Purpose of a letter that a recommendation may have."""

LetterKind = AdvisedLetter | Literal["disclosure"]
"""Purpose of a letter; a disclosure lists the data held about a client, whatever is recommended."""

DISCLOSURE: Literal["disclosure"] = "disclosure"

KINDS: tuple[LetterKind, ...] = (*get_args(AdvisedLetter), DISCLOSURE)
"""The purposes of letters."""

Value = int | str | date
"""A value in a sentence: a whole number, a share as "42 %", or a day."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Sentence(_Frozen):
    """A sentence of the rulebook with placeholders in braces, and their values.

    `name` is the key of the sentence in another language: a signal, or `type.ask`.
    """

    name: str
    says: str
    values: dict[str, Value]


class CitedRecord(_Frozen):
    """A record that the facts rest on; `number` is its id in the source, or null."""

    day: date
    kind: str
    number: str | None
    says: str


class Debt(_Frozen):
    """An undisputed overdue invoice, with the days since it was due."""

    number: str | None
    issued: date
    due: date
    amount: str
    currency: str | None
    days: int


class Sum(_Frozen):
    """All debts of one currency."""

    currency: str | None
    amount: str
    count: int


class Held(_Frozen):
    """The number of records of one kind that are held about a client."""

    kind: str
    count: int


class Letter(_Frozen):
    """A letter to one client, as of one day; it names no client type and does not judge the person.

    Attributes:
        kind: its purpose.
        client_id: the client.
        client_name: the name to print.
        stage: prospect, active or past.
        as_of: the day as of whose end it is written.
        answer_by: the day by which an answer is requested.
        thanks: what the client did well, with our thanks.
        ours: our own failures, which come first.
        facts: what happened, a sentence for each signal that led to the advice.
        records: the records behind the facts that are listed one by one, newest first.
        days: the days of the records that are listed by day alone.
        older: whether older records are left out.
        asks: the requests, or what happens next.
        unasked: whether a request is missing, as the rulebook has no sentence for it.
        again: what would let a refusal be reconsidered.
        debts: the overdue invoices, the oldest first.
        more_debts: number of further debts, which the sums include.
        sums: the overdue amounts by currency.
        disputed: invoices under dispute, which are left out.
        notes: how far the records can be relied on, for the sender alone: days from memory, assumed due days.
        held: in a disclosure, the number of records by kind.
        events: in a disclosure, the number of records.
        first: in a disclosure, the day of the first record.
        last: in a disclosure, the day of the last record.
        problems: the events given to `Screener.letter` that could not be used, and on which the letter does
            not rest; left out of the JSON where there are none.
    """

    kind: LetterKind
    client_id: str
    client_name: str
    stage: Literal["prospect", "active", "past"]
    as_of: date
    answer_by: date | None = None
    thanks: tuple[Sentence, ...] = ()
    ours: tuple[Sentence, ...] = ()
    facts: tuple[Sentence, ...] = ()
    records: tuple[CitedRecord, ...] = ()
    days: tuple[date, ...] = ()
    older: bool = False
    asks: tuple[Sentence, ...] = ()
    unasked: bool = False
    again: tuple[Sentence, ...] = ()
    debts: tuple[Debt, ...] = ()
    more_debts: int = 0
    sums: tuple[Sum, ...] = ()
    disputed: int = 0
    notes: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()
    events: int = 0
    first: date | None = None
    last: date | None = None
    problems: tuple[Problem, ...] = Field(default=(), exclude_if=not_)
