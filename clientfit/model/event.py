"""The row contract: the columns of the event table and the clients table, their faults, and their models.

`EVENT_COLUMNS` and `CLIENT_COLUMNS` declare each column once. Everything that reads rows follows them: the
typed reading in SQL (`clientfit.importers.staging`) and any other one.

A row is read column by column, in the order of the contract:

1. A cell's text is trimmed; blank text is no value, None. So is one of the words for nothing, `NOTHING`, in
   any case and unless it is a word of the column's own, and in a column of texts a null id, `NULL_ID`.
2. `reading` turns the text into a value of the column's SQL type (see `Reading`). Cells that have a type
   already (of dataframes and Parquet) are converted, not parsed; NaN is blank.
3. The row is rejected with the problem code of its first fault, in column order: `ColumnContract.unreadable`
   for text that can't be read, a value that isn't finite, and a required cell that is blank;
   `ColumnContract.below_minimum` for a number below the minimum. `ColumnContract.hint` says what is accepted.
4. A blank cell of a good row gets the value `blank`. A blank `actor` is the provider for the kinds in
   `PROVIDER_ACTS` and for a message with one of `PROVIDER_TAGS` or a tag `notice` or `notice:...`, else the
   client. A blank `outcome` of an invoice with `settled` is `paid`. A blank `event_id` is `file:line`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from clientfit.model.cell_words import HINTS, KIND_SYNONYMS, OUTCOME_SYNONYMS
from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, STAGES, WORDS

Reading = Literal[
    "text", "code", "currency", "integer", "flag", "word", "word_by_kind", "date", "number", "money", "tags"
]
"""How a cell's trimmed text becomes a value.

text: as it is, with the characters that `ENTITIES` escapes.
code: in upper case, such as a country.
currency: three letters in any case, as in ISO 4217, or one of `CURRENCY_WORDS`; in upper case.
integer: a whole number; other text is no value, and no fault.
flag: true, t, yes, y, 1 or false, f, no, n, 0, in any case, or yes and no in one of seven languages.
word: in lower case, with `_` for spaces and hyphens, one of `words` or of their `synonyms`.
word_by_kind: the same, of `words_by_kind` and `synonyms_by_kind` of the row's kind.
date: a day or a moment, in ISO 8601 or as people write them: 31/01/2026 in the order of day and month that
    the column's values show, 20260131, 31 January 2026 with a month in one of seven languages. A moment is
    converted to UTC where it has a zone, but a midnight with a zone is that calendar day as written. The year
    is within `YEARS`. A column of type DATE keeps the day.
number: a number of the column's SQL type, with a decimal point and without grouping.
money: an amount, with the decimal mark that the column's values show, with or without grouped thousands and
    a mark of its currency.
tags: tags with `;` between, or a list of them: trimmed, in lower case, sorted, each once, as `;a;b;`.
"""


@dataclass(frozen=True)
class ColumnContract:
    """The values that cells of a column may hold.

    `type` is the SQL type of its values. `unreadable` and `below_minimum` are problem codes; without
    `unreadable` no cell of the column is ever wrong.
    """

    name: str
    type: str = "VARCHAR"
    reading: Reading = "text"
    required: bool = False
    unreadable: str | None = None
    words: tuple[str, ...] = ()
    words_by_kind: Mapping[str, tuple[str, ...]] | None = None
    synonyms: Mapping[str, str] = field(default_factory=dict)
    synonyms_by_kind: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    minimum: int | None = None
    below_minimum: str | None = None
    blank: str | bool | None = None

    @property
    def own_words(self) -> frozenset[str]:
        """Every word that the column accepts, of any kind."""
        by_kind = (words for words in (self.words_by_kind or {}).values())
        return frozenset(self.words).union(*by_kind)

    @property
    def words_hint(self) -> str | None:
        """The words that the column accepts; None for a column without words."""
        if self.words_by_kind is not None:
            return "each kind has its own words; clientfit kinds KIND lists them"
        return f"one of {', '.join(self.words)}" if self.words else None

    @property
    def hints_by_kind(self) -> dict[str, str]:
        """The words that the column accepts in an event of each kind, as a hint; none where all are alike."""
        if self.words_by_kind is None:
            return {}
        return {
            kind: f"one of {', '.join(words)}; clientfit kinds {kind} explains them"
            if (words := self.words_by_kind.get(kind))
            else f"leave it blank: {kind} has no {self.name}"
            for kind in KINDS
        }

    def hint(self, code: str) -> str:
        """Return what the column accepts instead, for a fault of this problem code."""
        return self.words_hint or HINTS[code]


def _word(name: str) -> ColumnContract:
    return ColumnContract(name, reading="word", unreadable="row-bad-word", words=WORDS[name])


def _word_by_kind(
    name: str, words: Mapping[str, tuple[str, ...]], synonyms: Mapping[str, Mapping[str, str]]
) -> ColumnContract:
    return ColumnContract(
        name,
        reading="word_by_kind",
        unreadable="row-bad-word",
        words_by_kind=words,
        synonyms_by_kind=synonyms,
    )


def _day(name: str) -> ColumnContract:
    return ColumnContract(name, "DATE", "date", unreadable="row-bad-date")


def _flag(name: str) -> ColumnContract:
    return ColumnContract(name, "BOOLEAN", "flag", unreadable="row-bad-flag", blank=False)


_CLIENT_ID = ColumnContract("client_id", required=True, unreadable="row-no-client")

EVENT_COLUMNS: dict[str, ColumnContract] = {
    column.name: column
    for column in (
        _CLIENT_ID,
        ColumnContract("client_name"),
        ColumnContract("event_id"),
        ColumnContract("ref"),
        ColumnContract(
            "kind",
            reading="word",
            required=True,
            unreadable="row-bad-kind",
            words=WORDS["kind"],
            synonyms=KIND_SYNONYMS,
        ),
        ColumnContract("occurred_at", "TIMESTAMP", "date", required=True, unreadable="row-bad-date"),
        _word("actor"),
        ColumnContract("engagement"),
        ColumnContract(
            "amount",
            "DECIMAL(18,4)",
            "money",
            unreadable="row-bad-number",
            minimum=0,
            below_minimum="row-negative-amount",
        ),
        ColumnContract("currency", reading="currency", unreadable="row-bad-currency", blank=""),
        _day("due"),
        _day("settled"),
        _word_by_kind("outcome", OUTCOMES, OUTCOME_SYNONYMS),
        _word_by_kind("phase", PHASES, {}),
        _word("cause"),
        _flag("paid_extra"),
        _flag("confirmed"),
        _word("severity"),
        ColumnContract("score", "DOUBLE", "number", unreadable="row-bad-number"),
        ColumnContract(
            "hours",
            "DECIMAL(18,4)",
            "number",
            unreadable="row-bad-number",
            minimum=0,
            below_minimum="row-bad-number",
        ),
        ColumnContract("text"),
        ColumnContract("tags", reading="tags", blank=""),
        ColumnContract("file"),
        ColumnContract("line", "BIGINT", "integer"),
    )
}
"""Every column of the event table, in order."""

CLIENT_COLUMNS: dict[str, ColumnContract] = {
    column.name: column
    for column in (
        _CLIENT_ID,
        ColumnContract("client_name"),
        ColumnContract("stage", reading="word", unreadable="row-bad-word", words=STAGES),
        ColumnContract("traits", reading="tags", blank=""),
        _day("since"),
        ColumnContract(
            "terms_days",
            "INTEGER",
            "number",
            unreadable="row-bad-number",
            minimum=0,
            below_minimum="row-bad-number",
        ),
        ColumnContract("country", reading="code"),
        ColumnContract("owner"),
    )
}
"""Every column of the clients table, in order."""

COLUMNS: dict[str, str] = {name: column.type for name, column in EVENT_COLUMNS.items()}
"""The columns of the event table with their SQL types."""

REQUIRED: tuple[str, ...] = tuple(name for name, column in EVENT_COLUMNS.items() if column.required)
"""The columns without which a row is no event."""


def _joined(value: object) -> object:
    """Tags and traits given as a list become the event table's `;`-separated text."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return ";".join(sorted(str(tag) for tag in value))
    return value


Marks = Annotated[str | None, BeforeValidator(_joined)]


class Event(BaseModel):
    """A row of the event table, as a billing tool would pass it.

    Amounts are money in `currency`, not negative; `score` is 0-10. Words are checked when the event is
    read into the table, where a bad one rejects the row with a problem instead of raising.

    >>> import clientfit
    >>> event = clientfit.Event(client_id="c1", kind="invoice", occurred_at="2026-02-02", tags=["b", "a"])
    >>> event.occurred_at, event.tags
    (datetime.datetime(2026, 2, 2, 0, 0), 'a;b')
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    client_id: str
    kind: str
    occurred_at: datetime | date
    client_name: str | None = None
    event_id: str | None = None
    ref: str | None = None
    actor: str | None = None
    engagement: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    due: date | None = None
    settled: date | None = None
    outcome: str | None = None
    phase: str | None = None
    cause: str | None = None
    paid_extra: bool | None = None
    confirmed: bool | None = None
    severity: str | None = None
    score: float | None = None
    hours: Decimal | None = None
    text: str | None = None
    tags: Marks = None
    file: str | None = None
    line: int | None = None


class Client(BaseModel):
    """A row of the clients table: facts about a client besides its events.

    `terms_days` is the agreed term of payment in days, `country` an ISO 3166 alpha-2 code, `owner` the person
    who is responsible for the client: reports name it, and no rule reads it.

    >>> import clientfit
    >>> clientfit.Client(client_id="c1", stage="prospect", traits={"startup"}).traits
    'startup'
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    client_id: str
    client_name: str | None = None
    stage: str | None = None
    traits: Marks = None
    since: date | None = None
    terms_days: Annotated[int | None, Field(ge=0)] = None
    country: str | None = None
    owner: str | None = None
