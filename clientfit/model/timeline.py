"""What is drawn beside the verdicts: a client's records and payments in time, and the sums of the book."""

from datetime import date

from pydantic import BaseModel, ConfigDict, Field


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(_Frozen):
    """What one kind of event did on one day; `signals` are those raised signals that count any of it."""

    day: date
    kind: str
    count: int
    signals: tuple[str, ...] = ()


class Payment(_Frozen):
    """One payment that was due: on which day, and when it was paid (null while it is open).

    `late` is the days that the rulebook holds it to be late, `amount` what was to be paid.
    """

    due: date
    paid: date | None
    late: int
    amount: str | None = None
    currency: str | None = None


class Timeline(_Frozen):
    """One client in time, oldest first."""

    client_id: str
    entries: tuple[Entry, ...] = ()
    payments: tuple[Payment, ...] = ()


class Owed(_Frozen):
    """Money of one currency that is outstanding, and the payments it is of, by age of days overdue."""

    currency: str
    amounts: tuple[str, ...]
    counts: tuple[int, ...]


class Quarter(_Frozen):
    """One quarter of a book: payments due in it, by how late they came, and records counted, by type."""

    start: date
    payments: tuple[int, ...]
    counted: dict[str, int] = Field(default_factory=dict)


class Book(_Frozen):
    """A whole book of clients: what is outstanding today, and the quarters up to today without a gap."""

    owed: tuple[Owed, ...] = ()
    quarters: tuple[Quarter, ...] = ()


class Legend(_Frozen):
    """How the rulebook calls what is drawn.

    `measures` has words for every measure's field that a condition may name. `ages` are the days above
    which the ages of late payments begin; they have one more place than this, the first being in time.
    """

    measures: dict[str, str] = Field(default_factory=dict)
    payments: str = ""
    payments_about: str = ""
    ages: tuple[int, ...] = ()
