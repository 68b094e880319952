"""Data of the charts: a client's records and payments by day, and the sums of the book."""

from datetime import date

from pydantic import BaseModel, ConfigDict, Field


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(_Frozen):
    """The events of one kind on one day; `signals` are the raised signals that count any of them."""

    day: date
    kind: str
    count: int
    signals: tuple[str, ...] = ()


class Payment(_Frozen):
    """A payment that was due: on which day, and when it was paid (null while it is open).

    `late` is the number of days late by the rulebook, `amount` the amount due.
    """

    due: date
    paid: date | None
    late: int
    amount: str | None = None
    currency: str | None = None


class Timeline(_Frozen):
    """A client's records and payments, oldest first."""

    client_id: str
    entries: tuple[Entry, ...] = ()
    payments: tuple[Payment, ...] = ()


class Owed(_Frozen):
    """Outstanding money of one currency and the number of payments, by days overdue."""

    currency: str
    amounts: tuple[str, ...]
    counts: tuple[int, ...]


class Quarter(_Frozen):
    """A quarter of a book: payments due in it, by how late they came, and records counted, by type."""

    start: date
    payments: tuple[int, ...]
    counted: dict[str, int] = Field(default_factory=dict)


class Book(_Frozen):
    """Sums of a book of clients: outstanding money, and the quarters up to the day without a gap."""

    owed: tuple[Owed, ...] = ()
    quarters: tuple[Quarter, ...] = ()


class Legend(_Frozen):
    """Labels of the charts, from the rulebook.

    `measures` has words for every measure's field that a condition may name. `ages` are the days above
    which the ages of late payments begin; they have one more place than this, the first being in time.
    """

    measures: dict[str, str] = Field(default_factory=dict)
    payments: str = ""
    payments_about: str = ""
    ages: tuple[int, ...] = ()
