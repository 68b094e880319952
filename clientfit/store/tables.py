"""Every table of the store: its columns, the package that makes it, and the packages that read it.

A table is created by its constant only (`Store.create`, `Store.fill`, `Store.create_empty`). A test checks
the columns of what is created, and that the packages named here are those that mention the table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, Self

Kind = Literal["TEMP TABLE", "TABLE", "TEMP VIEW"]


@dataclass(frozen=True, eq=False)
class Table:
    """One table; as text it is its name, to stand in SQL.

    `columns` map names to SQL types. A name with `*` stands for columns that depend on the rulebook, and the
    type `ANY` for one that does. A `TABLE` is visible to all cursors of the store, a `TEMP TABLE` to its own.
    """

    name: str
    doc: str
    columns: Mapping[str, str]
    made_by: str
    read_by: tuple[str, ...]
    kind: Kind = "TEMP TABLE"

    def __str__(self) -> str:
        """The name."""
        return self.name

    def of(self, suffix: str, **columns: str) -> Self:
        """One of several such tables, with `columns` in place of those that depend on the rulebook."""
        own = {name: kind for name, kind in self.columns.items() if "*" not in name} if columns else {}
        return replace(self, name=f"{self.name}_{suffix}", columns={**own, **columns} or self.columns)


CLIENT = Table(
    "client",
    "The clients; `client` is the key that stands for a client in every other table, by `client_id` from 0.",
    {
        "client": "INTEGER",
        "client_id": "VARCHAR",
        "client_name": "VARCHAR",
        "stage": "VARCHAR",
        "traits": "VARCHAR",
        "since": "DATE",
        "terms_days": "INTEGER",
        "country": "VARCHAR",
    },
    made_by="importers",
    read_by=("cases", "measures", "privacy", "store", "verdict"),
)

EVENT = Table(
    "event",
    "The events of EVENTS.md, each with its day, the file and line it was read from.",
    {
        "client": "INTEGER",
        "event_id": "VARCHAR",
        "ref": "VARCHAR",
        "kind": "VARCHAR",
        "occurred_at": "TIMESTAMP",
        "day": "DATE",
        "actor": "VARCHAR",
        "engagement": "VARCHAR",
        "amount": "DECIMAL(18,4)",
        "currency": "VARCHAR",
        "due": "DATE",
        "settled": "DATE",
        "outcome": "VARCHAR",
        "phase": "VARCHAR",
        "cause": "VARCHAR",
        "paid_extra": "BOOLEAN",
        "confirmed": "BOOLEAN",
        "severity": "VARCHAR",
        "score": "DOUBLE",
        "text": "VARCHAR",
        "tags": "VARCHAR",
        "file": "VARCHAR",
        "line": "BIGINT",
    },
    made_by="importers",
    read_by=("privacy", "store", "verdict"),
)

ALL_CLIENTS = Table(
    "all_clients",
    "The table `client` under another name, while `client` holds the clients of one part of the book.",
    CLIENT.columns,
    made_by="verdict.concluding",
    read_by=("verdict.concluding",),
)

REJECT = Table(
    "reject",
    "The rejected rows, each with the reason and what stood in it.",
    {
        "file": "VARCHAR",
        "line": "BIGINT",
        "code": "VARCHAR",
        "message": "VARCHAR",
        "found": "VARCHAR",
        "hint": "VARCHAR",
        "raw": "VARCHAR",
    },
    made_by="importers",
    read_by=("importers", "privacy", "store"),
)

HOLIDAY = Table(
    "holiday",
    "The public holidays of the clients' countries.",
    {"country": "VARCHAR", "day": "DATE"},
    made_by="store",
    read_by=("store",),
)

CALENDAR = Table(
    "calendar",
    "Every day of the years around the as-of day, per country; '' is a country without holidays."
    " `working_day` counts the working days up to and including the day; `next_working` is the day itself or"
    " the first working day after it.",
    {"country": "VARCHAR", "day": "DATE", "working_day": "INTEGER", "next_working": "DATE"},
    made_by="store",
    read_by=("measures",),
)

LEVELLED = Table(
    "levelled",
    "One row per client: stage, the measures' fields, and the levels of signals, exemptions, facts, remarks"
    " and clearing as integers. `Levels` describes the columns.",
    {
        "client": "INTEGER",
        "stage": "ANY",
        "stage_inferred": "ANY",
        "standing": "ANY",
        "*__*": "ANY",
    },
    made_by="verdict.concluding",
    read_by=("cases", "verdict"),
)

CONCLUDED = Table(
    "concluded",
    "One table per component: its answer for each distinct set of inputs (as text).",
    {"i*": "VARCHAR", "nth": "INTEGER", "answer": "ANY"},
    made_by="verdict.concluding",
    read_by=("verdict.concluding",),
)

TYPED = Table(
    "typed",
    "One row per client: the level of every type, the facts the policy reads, and the sets inferred.",
    {"client": "INTEGER", "standing": "ANY", "fact__*": "INTEGER", "type__*": "TINYINT", "set__*": "INTEGER"},
    made_by="verdict.concluding",
    read_by=("verdict.concluding",),
)

OUTCOME = Table(
    "outcome",
    "The conclusions, one row per client: `place` (worst first, from 0), recommendation, a level per type,"
    " and which distinct set of facts each component was inferred for (`set_columns`).",
    {
        "client": "INTEGER",
        "place": "BIGINT",
        "recommendation": "VARCHAR",
        "type__*": "TINYINT",
        "set__*": "INTEGER",
    },
    made_by="verdict.concluding",
    read_by=("cases", "verdict"),
)

SELECTED = Table(
    "selected",
    "The clients that a statement about a few is restricted to.",
    {"client": "INTEGER"},
    made_by="store",
    read_by=("verdict",),
)

CLIENT_SET = Table(
    "client_set",
    "The set of clients with the same conclusions that each client is in (`nth`), and its history.",
    {"client": "INTEGER", "nth": "BIGINT", "events": "BIGINT", "first": "DATE", "last": "DATE"},
    made_by="verdict.book",
    read_by=("verdict.book",),
)

SET_ADVICE = Table(
    "set_advice",
    "What all clients of a set are advised; `says` is the recommendation's own sentence.",
    {
        "nth": "INTEGER",
        "says": "VARCHAR",
        "conditions": "VARCHAR[]",
        "reverses_if": "VARCHAR",
        "review_on": "DATE",
    },
    made_by="verdict.book",
    read_by=("verdict.book",),
)

SET_SIGNAL = Table(
    "set_signal",
    "The signals whose sentences are the reasons of a set of clients, in their order (`turn`).",
    {"nth": "INTEGER", "turn": "INTEGER", "signal": "VARCHAR"},
    made_by="verdict.book",
    read_by=("verdict.book",),
)

SIGNAL_NUMBERS = Table(
    "signal_numbers",
    "The distinct numbers that one signal's sentence has for any client.",
    {"nth": "BIGINT", "numbers": "ANY"},
    made_by="verdict.book",
    read_by=("verdict.book",),
)

SIGNAL_SENTENCE = Table(
    "signal_sentence",
    "That signal's sentence for each of its distinct numbers.",
    {"nth": "INTEGER", "says": "VARCHAR"},
    made_by="verdict.book",
    read_by=("verdict.book",),
)

REASON = Table(
    "reason",
    "The sentences of each client with its numbers, in their order (`turn`).",
    {"client": "INTEGER", "turn": "INTEGER", "says": "VARCHAR"},
    made_by="verdict.book",
    read_by=("verdict.book",),
)

REASONS = Table(
    "reasons",
    "The same as one list per client, each sentence once.",
    {"client": "INTEGER", "says": "VARCHAR[]"},
    made_by="verdict.book",
    read_by=("verdict.book",),
)

BOOK_TEXT = Table(
    "book_text",
    "The sentences and the history of every client, for tables.",
    {
        "client": "INTEGER",
        "reasons": "VARCHAR[]",
        "conditions": "VARCHAR[]",
        "reverses_if": "VARCHAR",
        "review_on": "DATE",
        "events": "BIGINT",
        "first": "DATE",
        "last": "DATE",
    },
    made_by="verdict.book",
    read_by=("verdict.book",),
    kind="TEMP VIEW",
)

FRAME = Table(
    "frame",
    "The rows of one reading of Arrow tables, in their order, so that each part is cut out without a search;"
    " a table of its own for each reading. The types' levels stand under their names.",
    {
        "client": "INTEGER",
        "place": "BIGINT",
        "client_id": "VARCHAR",
        "client_name": "VARCHAR",
        "stage": "ANY",
        "recommendation": "VARCHAR",
        "*": "ANY",
    },
    made_by="verdict.book",
    read_by=("verdict.book",),
)

BASE_EVENT = Table(
    "base_event",
    "What is known of one client's events, for its scenarios.",
    {name: kind for name, kind in EVENT.columns.items() if name not in ("text", "file", "line")},
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
    kind="TABLE",
)

BASE_CLIENT = Table(
    "base_client",
    "That client's row of the table `client`.",
    CLIENT.columns,
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
    kind="TABLE",
)

BASE_OPEN = Table(
    "base_open",
    "What is open of that client, and how it ends as time goes on (`compile_open`).",
    {
        "client": "INTEGER",
        "flag": "VARCHAR",
        "place": "INTEGER",
        "event_id": "VARCHAR",
        "day": "DATE",
        "outcome": "VARCHAR",
    },
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
    kind="TABLE",
)

SCENARIO = Table(
    "scenario",
    "The scenarios: `count` more records of one type and direction, one every `every` days; the history"
    " lies `shift` days further back. Each is a client with a key of its own.",
    {
        "client": "INTEGER",
        "flag": "VARCHAR",
        "direction": "VARCHAR",
        "count": "INTEGER",
        "every": "INTEGER",
        "shift": "INTEGER",
    },
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
)

ADDED_RECORD = Table(
    "added_record",
    "The rows of every record that a scenario may add; days are counted from the record's own day, and"
    " `usual` says that the amount is the client's usual one.",
    {
        "flag": "VARCHAR",
        "direction": "VARCHAR",
        "id": "VARCHAR",
        "usual": "BOOLEAN",
        "kind": "VARCHAR",
        "occurred_at": "INTEGER",
        "ref": "VARCHAR",
        "actor": "VARCHAR",
        "engagement": "VARCHAR",
        "amount": "DECIMAL(18,4)",
        "due": "INTEGER",
        "settled": "INTEGER",
        "outcome": "VARCHAR",
        "phase": "VARCHAR",
        "cause": "VARCHAR",
        "paid_extra": "BOOLEAN",
        "confirmed": "BOOLEAN",
        "severity": "VARCHAR",
        "score": "DOUBLE",
        "tags": "VARCHAR",
    },
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
)

SCENARIO_EVENT = Table(
    "event",
    "The events of the scenarios, in place of the store's own for a cursor.",
    BASE_EVENT.columns,
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
)

USUAL_AMOUNT = Table(
    "usual_amount",
    "What a record of each kind is worth: the mean in the currency that most of the client's are in.",
    {"kind": "VARCHAR", "amount": "DECIMAL(18,4)", "currency": "VARCHAR"},
    made_by="verdict.verdicts",
    read_by=("verdict.verdicts",),
)

ALL: tuple[Table, ...] = tuple(each for each in list(globals().values()) if isinstance(each, Table))
"""Every table."""
