"""Every table of the store, in the order of the flow: its columns, its maker and its readers.

A table is created by its constant only (`Store.create`, `Store.fill`, `Store.create_empty`). A test checks
the columns of what is created, and that the packages named here are those that mention the table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, Self

from clientfit.model.event import CLIENT_COLUMNS, EVENT_COLUMNS

Kind = Literal["TEMP TABLE", "TABLE", "TEMP VIEW"]


@dataclass(frozen=True, eq=False)
class Table:
    """A table; `str` returns its name, for use in SQL.

    `columns` map names to SQL types. A name with `*` stands for columns that depend on the rulebook or on a
    source, and the type `ANY` for one that does. A `TABLE` is visible to all cursors of the store, a
    `TEMP TABLE` to its own.
    `defaults` are the SQL values of columns that an INSERT leaves out.
    """

    name: str
    doc: str
    columns: Mapping[str, str]
    made_by: str
    read_by: tuple[str, ...]
    kind: Kind = "TEMP TABLE"
    defaults: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """The name."""
        return self.name

    def named(self, name: str, columns: Mapping[str, str] | None = None) -> Self:
        """Return a table of this shape, with another name, and `columns` in place of those with a `*`."""
        if columns is None:
            return replace(self, name=name)
        own = {column: kind for column, kind in self.columns.items() if "*" not in column}
        return replace(self, name=name, columns={**own, **columns})


# Events and clients --------------------------------------------------------------------------------------

CLIENT = Table(
    "client",
    "The clients; `client` is the key that stands for a client in every other table, by `client_id` from 0.",
    {
        "client": "INTEGER",
        **{name: column.type for name, column in CLIENT_COLUMNS.items()},
    },
    made_by="importers",
    read_by=("columnar", "measures", "privacy", "store", "verdict"),
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
        "hours": "DECIMAL(18,4)",
        "text": "VARCHAR",
        "tags": "VARCHAR",
        "file": "VARCHAR",
        "line": "BIGINT",
    },
    made_by="importers",
    read_by=("measures", "columnar", "privacy", "store", "verdict"),
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

REJECT_IN_ORDER = replace(
    REJECT,
    name="reject_in_order",
    doc="The same with the `place` of each in the order of files and lines.",
    columns={"place": "BIGINT", **REJECT.columns},
    made_by="store",
    read_by=("store",),
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
    read_by=("columnar", "measures"),
)

SELECTED = Table(
    "selected",
    "The clients that a statement about a few is restricted to.",
    {"client": "INTEGER"},
    made_by="store",
    read_by=("verdict",),
)

# Sources as read -----------------------------------------------------------------------------------------

RAW = Table(
    "raw",
    "The rows of one source as text, `raw_N` for the source N; `n` numbers its records from 0.",
    {"n": "BIGINT", "line": "BIGINT", "*": "ANY"},
    made_by="importers.formats",
    read_by=("importers",),
)

RAW_VIEW = replace(RAW, doc="The same where the rows stand in another table.", kind="TEMP VIEW")

RAW_CELLS = Table(
    "raw_cells",
    "The cells of a delimited file in its order, `raw_N_cells`.",
    {"*": "ANY"},
    made_by="importers.formats",
    read_by=("importers.formats",),
)

RAW_BROKEN = Table(
    "raw_broken",
    "The records of a source that have no cells, `raw_N_broken`.",
    {"line": "BIGINT", "message": "VARCHAR", "hint": "VARCHAR", "text": "VARCHAR"},
    made_by="importers.formats",
    read_by=("importers",),
)

RAW_FAULT = Table(
    "raw_fault",
    "The records of a delimited file that the database did not accept, by their first byte, `raw_N_fault`.",
    {"byte": "BIGINT", "message": "VARCHAR", "text": "VARCHAR"},
    made_by="importers.formats",
    read_by=("importers.formats",),
)

RAW_FAULT_LINE = Table(
    "raw_fault_line",
    "The physical lines of those records, `raw_N_fault_line`.",
    {"byte": "BIGINT", "line": "BIGINT"},
    made_by="importers.formats",
    read_by=("importers.formats",),
)

RAW_SHIFT = Table(
    "raw_shift",
    "From which record on a delimited file's lines are how far from its record numbers, `raw_N_shift`.",
    {"first": "BIGINT", "shift": "BIGINT"},
    made_by="importers.formats",
    read_by=("importers.formats",),
)

RAW_BATCHES = Table(
    "raw_batches",
    "The rows of an Arrow reader, which can be read only once, `raw_N_batches`.",
    {"*": "ANY"},
    made_by="importers.formats",
    read_by=("importers.formats",),
)

RAW_LINES = Table(
    "raw_lines",
    "The lines of a JSON Lines file, `raw_N_lines`.",
    {"j": "VARCHAR", "valid": "BOOLEAN", "fault": "VARCHAR"},
    made_by="importers.formats",
    read_by=("importers.formats",),
)

# Import profiles -----------------------------------------------------------------------------------------

LAYOUT = Table(
    "layout",
    "The raw rows with what a profile asks of a row's cells together, `raw_N_layout`.",
    {"n": "BIGINT", "line": "BIGINT", "*": "ANY"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
    kind="TEMP VIEW",
)

HEADINGS = Table(
    "headings",
    "The same with the headings above each row, `raw_N_headings`.",
    {"n": "BIGINT", "line": "BIGINT", "path": "VARCHAR", "mark": "VARCHAR", "*": "ANY"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
    kind="TEMP VIEW",
)

HEADING_PATH = Table(
    "heading_path",
    "From which record on which headings are above the rows, `raw_N_path`.",
    {"from_n": "BIGINT", "path": "VARCHAR"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
)

ROW_MARK = Table(
    "row_mark",
    "The rows that are a heading or a total, `raw_N_mark`.",
    {"n": "BIGINT", "mark": "VARCHAR"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
)

PROFILE_ROW = Table(
    "profile_row",
    "The typed rows of an export, or one per record of several lines, `raw_N_row`.",
    {"n": "BIGINT", "line": "BIGINT", "fate": "SMALLINT", "*": "ANY"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
)

PROFILE_EVENT = Table(
    "profile_event",
    "The events that those rows mean, in the columns of an event table, `raw_N_event`.",
    {"n": "BIGINT", "*": "ANY"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
    kind="TEMP VIEW",
)

SAMPLED = Table(
    "sampled",
    "The distinct cells of a sample, to try as days and amounts while a profile is suggested.",
    {"text": "VARCHAR"},
    made_by="importers.profiles",
    read_by=("importers.profiles",),
)

_PLACE = {"src": "SMALLINT", "n": "BIGINT", "fate": "SMALLINT"}

# Staged events and clients -------------------------------------------------------------------------------

STAGED = Table(
    "staged",
    "The typed events of all sources: the source, the record there, what is wrong with it (none where it is"
    " used), whether it names its id, and the columns of EVENTS.md.",
    {
        **_PLACE,
        "own": "BOOLEAN",
        **{name: column.type for name, column in EVENT_COLUMNS.items() if name != "tags"},
        "tags": "VARCHAR",
    },
    made_by="importers.staging",
    read_by=("importers",),
    defaults={
        "own": "false",
        **{
            name: f"'{column.blank}'" if isinstance(column.blank, str) else str(column.blank).lower()
            for name, column in EVENT_COLUMNS.items()
            if column.blank is not None
        },
    },
)

LISTED_CLIENT = Table(
    "listed_client",
    "The typed rows of the clients tables.",
    {**_PLACE, "line": "BIGINT", **{name: column.type for name, column in CLIENT_COLUMNS.items()}},
    made_by="importers.staging",
    read_by=("importers",),
)

SEVERAL = Table(
    "several",
    "Records of several rows, and the number of rows beyond the first.",
    {"src": "SMALLINT", "n": "BIGINT", "more": "BIGINT"},
    made_by="importers.staging",
    read_by=("importers",),
)

LOST = Table(
    "lost",
    "Duplicates, each with the row that is kept.",
    {
        "rid": "BIGINT",
        "src": "SMALLINT",
        "n": "BIGINT",
        "line": "BIGINT",
        "id": "VARCHAR",
        "kept_line": "BIGINT",
        "kept_src": "SMALLINT",
        "differs": "BOOLEAN",
        "earlier": "BOOLEAN",
    },
    made_by="importers.staging",
    read_by=("importers.staging",),
)

DIRECTORY_ENTRY = Table(
    "directory_entry",
    "Names, e-mail addresses, domains and companies from lists of companies and contacts, a row an address.",
    {
        "src": "SMALLINT",
        "client_id": "VARCHAR",
        "client_name": "VARCHAR",
        "address": "VARCHAR",
        "domain": "VARCHAR",
        "company": "VARCHAR",
        "person": "BOOLEAN",
        "owner": "VARCHAR",
    },
    made_by="importers.staging",
    read_by=("importers",),
)

CLIENT_CALLED = Table(
    "client_called",
    "The name to print of clients that several sources or a directory name, and who looks after them by it.",
    {"client_id": "VARCHAR", "called_name": "VARCHAR", "called_owner": "VARCHAR"},
    made_by="importers.staging",
    read_by=("importers",),
)

ROW_OWNER = Table(
    "row_owner",
    "Who looks after the client of a row, as an export says.",
    {"src": "SMALLINT", "n": "BIGINT", "row_owner": "VARCHAR"},
    made_by="importers.staging",
    read_by=("importers",),
)

PART_PAYMENT = Table(
    "part_payment",
    "What is left of payments that are derived from amounts paid so far, by their rows.",
    {"rid": "BIGINT", "src": "SMALLINT", "rest": "DECIMAL(18,4)"},
    made_by="importers.staging",
    read_by=("importers.staging",),
)

# Clients of several sources ------------------------------------------------------------------------------

MAIL = Table(
    "mail",
    "The e-mail addresses of each source's clients.",
    {"src": "SMALLINT", "client_id": "VARCHAR", "address": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers",),
)

MAILED = Table(
    "mailed",
    "One source's distinct pairs of client and text in a column of e-mail addresses.",
    {"client_id": "VARCHAR", "address": "ANY"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

SPACE = Table(
    "space",
    "The id space of each source: sources of one format share their ids.",
    {"src": "SMALLINT", "space": "SMALLINT", "own": "BOOLEAN"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

STANDING = Table(
    "standing",
    "The ids and names of clients by source and id space, with their numbers of events; `own` ids stand in a"
    " table of our own.",
    {
        "client_id": "VARCHAR",
        "src": "SMALLINT",
        "client_name": "VARCHAR",
        "space": "SMALLINT",
        "own": "BOOLEAN",
        "events": "BIGINT",
    },
    made_by="importers.identity",
    read_by=("importers.identity",),
)

CLIENT_NUMBER = Table(
    "client_number",
    "The ids of clients, numbered from 0 in their order as text.",
    {"client_id": "VARCHAR", "number": "BIGINT"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

SEVERAL_ID = Table(
    "several_id",
    "The keys of events that are several ids of clients, and each of these.",
    {"client_id": "VARCHAR", "part": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

PERSON = Table(
    "person",
    "The ids that are persons: e-mail addresses, and the contacts of a directory.",
    {"client_id": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

ADDRESS_OF = Table(
    "address_of",
    "The e-mail addresses of ids, with their domains.",
    {"number": "BIGINT", "address": "VARCHAR", "domain": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

NAME_KEY = Table(
    "name_key",
    "The keys that names are compared by, and the legal form.",
    {"name": "VARCHAR", "exact": "VARCHAR", "core": "VARCHAR", "form": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

KEYED = Table(
    "keyed",
    "The same by client and id space.",
    {"number": "BIGINT", "exact": "VARCHAR", "core": "VARCHAR", "form": "VARCHAR", "space": "SMALLINT"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

WANTED = Table(
    "wanted",
    "Some clients, to look up.",
    {"client_id": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

JOINED = Table(
    "joined",
    "Clients of several sources that are one, and the id they get.",
    {"client_id": "VARCHAR", "into_id": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

MEETING = Table(
    "meeting",
    "Events of joined clients whose ids meet by chance.",
    {"client_id": "VARCHAR", "event_id": "VARCHAR"},
    made_by="importers.identity",
    read_by=("importers.identity",),
)

# Corrections and pseudonyms ------------------------------------------------------------------------------

CORRECTION_ROW = Table(
    "correction_row",
    "What each row of a file of corrections names.",
    {
        "number": "INTEGER",
        "client": "VARCHAR",
        "event_id": "VARCHAR",
        "file": "VARCHAR",
        "line": "VARCHAR",
        "kind": "VARCHAR",
    },
    made_by="importers",
    read_by=("importers",),
)

EVENT_CORRECTION = Table(
    "event_correction",
    "The corrected values of each event.",
    {
        "client": "INTEGER",
        "event_id": "VARCHAR",
        "note": "VARCHAR",
        "tags": "VARCHAR[]",
        "confirmed": "BOOLEAN",
        "paid_extra": "BOOLEAN",
        "outcome": "VARCHAR",
        "cause": "VARCHAR",
        "settled": "DATE",
        "amount": "DECIMAL(18,4)",
        "dropped": "BOOLEAN",
    },
    made_by="importers",
    read_by=("importers",),
)

CORRECTION = Table(
    "correction",
    "The corrections applied, one for each row of the file; `event_id` is NULL where a client got a trait.",
    {
        "client": "INTEGER",
        "event_id": "VARCHAR",
        "kind": "VARCHAR",
        "day": "DATE",
        "says": "VARCHAR",
        "who": "VARCHAR",
        "made_on": "DATE",
        "reason": "VARCHAR",
        "file": "VARCHAR",
        "line": "BIGINT",
    },
    made_by="importers",
    read_by=("privacy", "verdict.verdicts"),
)

PAD = Table(
    "pad",
    "The inner and outer pad of the key of the pseudonyms (HMAC), while they are made.",
    {"inside": "BLOB", "outside": "BLOB"},
    made_by="privacy",
    read_by=("privacy",),
)

RENAMED = Table(
    "renamed",
    "The keys and pseudonyms of clients by their keys before.",
    {"was": "INTEGER", "client": "INTEGER", "alias": "VARCHAR"},
    made_by="privacy",
    read_by=("privacy",),
)

ALIAS = Table(
    "alias",
    "The pseudonyms of each client's events, references and jobs.",
    {"client": "INTEGER", "name": "VARCHAR", "alias": "VARCHAR"},
    made_by="privacy",
    read_by=("privacy",),
)

# Levels and conclusions ----------------------------------------------------------------------------------

LEVELLED = Table(
    "levelled",
    "One row per client: stage, the measures' fields, and the levels of signals, exemptions, facts, remarks"
    " and clearing as integers. `LevelColumns` names the columns.",
    {
        "client": "INTEGER",
        "stage": "ANY",
        "stage_inferred": "ANY",
        "standing": "ANY",
        "*__*": "ANY",
    },
    made_by="verdict.concluding",
    read_by=("verdict",),
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
    read_by=("verdict",),
)

WAIVED = Table(
    "waived",
    "The signals that a person waived, with the level that each has without the waiver.",
    {"client": "INTEGER", "signal": "VARCHAR", "rank": "TINYINT"},
    made_by="verdict.concluding",
    read_by=("verdict",),
)

# The table of a book -------------------------------------------------------------------------------------

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

# Scenarios of one client ---------------------------------------------------------------------------------

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
        "type": "VARCHAR",
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
        "type": "VARCHAR",
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
        "type": "VARCHAR",
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
