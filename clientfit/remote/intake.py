"""A warehouse's own tables as the event and client tables that measures read, by the rules of the importers.

Columns have the public names of the event table, in any case, and types that tell what their values are:
nothing is guessed from text but words. What the rules can't accept is left out and counted by reason.
"""

from collections.abc import Iterator, Mapping, Sequence

from clientfit.importers import clients
from clientfit.importers.events import EVENT, STAGED
from clientfit.importers.typed import Fault
from clientfit.model.event import COLUMNS, OUTCOMES, PHASES, PROVIDER_KINDS, PROVIDER_TAGS, STAGES, WORDS
from clientfit.store import quoted

TOLD_EVENT, TOLD_CLIENT = "told_event", "told_client"
"""What a source tells: typed, each row with its `fate`, and its `turn` among those that name the same."""

READ_EVENT, READ_CLIENT = "read_event", "read_client"
"""The sources as they stand, in the public columns that they have."""

SKIPPED = "blank-row"
"""The fate of a row without any value; that of a faulty one is the problem's code and the column."""

EVENT_COLUMNS = tuple(name for name in COLUMNS if name not in {"file", "line"})
CLIENT_COLUMNS = tuple(clients.COLUMNS)
KEPT = tuple(name for name in EVENT if name not in {"text", "file", "line"})
"""The columns of the event table that the statement reads."""

_CONTENT = tuple(name for name in STAGED if name not in {"own", "event_id", "file", "line"})
_BOUNDS = {"amount": "-99999999999999 AND 99999999999999", "terms_days": "0 AND 2147483647"}
"""What the types of the event table can hold, DECIMAL(18,4) and INTEGER."""
_FIRST_DAY, _LAST_DAY = "0001-01-01", "9999-12-31"

_NUMBERS = ("decimal", "double", "integer")
_TEXT = ("text", "integer")
ACCEPTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((*EVENT_COLUMNS, *CLIENT_COLUMNS), _TEXT),
    **dict.fromkeys(("occurred_at", "due", "settled", "since"), ("timestamp", "date")),
    **dict.fromkeys(("amount", "score"), _NUMBERS),
    **dict.fromkeys(("paid_extra", "confirmed"), ("boolean",)),
    "terms_days": ("integer",),
}
"""The kinds of values that each public column is read from."""

Query = tuple[str, str]
"""A name and the SELECT that it stands for."""


def told_events(name: str, kinds: Mapping[str, str]) -> list[Query]:
    """The SELECTs from `read_event` to `told_event`, each over the one before.

    Args:
        name: what the source is called; a row without an event_id gets one of it and a number, which is the
            same whatever the order of the rows.
        kinds: the kind of each column that the source has.
    """
    read = {column: _typed(column, kinds.get(column)) for column in EVENT_COLUMNS if column != "tags"}
    read["marks"] = "marks(CAST(tags AS VARCHAR))" if "tags" in kinds else "CAST('' AS VARCHAR)"
    fates = [*_blank(EVENT_COLUMNS, kinds), *_faults(EVENT_FAULTS)]
    settled = "CASE WHEN kind = 'invoice' AND settled IS NOT NULL THEN 'paid' END"
    meant = {
        "actor": f"coalesce(actor, CASE WHEN {_by_provider()} THEN 'provider' ELSE 'client' END)",
        "currency": "coalesce(currency, '')",
        "paid_extra": "coalesce(paid_extra, false)",
        "confirmed": "coalesce(confirmed, false)",
        "outcome": f"coalesce(outcome, {settled})",
    }
    kept = ["event_id", "fate", *(column for column in _CONTENT if column not in meant)]
    best = "(PARTITION BY client_id, event_id IS NULL, coalesce(event_id, canonical) {order})"
    number = "dense_rank() OVER (PARTITION BY client_id, event_id IS NULL ORDER BY canonical)"
    own = {"event_id": f"coalesce(event_id, {quoted(name + ':')} || CAST({number} AS VARCHAR))"}
    return [
        ("told_event__read", f"SELECT {_listed(read)}, {_there('amount', kinds)} FROM {READ_EVENT}"),
        ("told_event__judged", f"SELECT *, {_case(fates)} AS fate FROM told_event__read"),
        ("told_event__meant", f"SELECT {', '.join(kept)}, {_listed(meant)} FROM told_event__judged"),
        ("told_event__whole", f"SELECT *, {_weighed(_CONTENT)} FROM told_event__meant"),
        (TOLD_EVENT, _turned([*_CONTENT, "fate"], best, "told_event__whole", own)),
    ]


def told_clients(kinds: Mapping[str, str]) -> list[Query]:
    """The SELECTs from `read_client` to `told_client`, each over the one before."""
    read = {column: _typed(column, kinds.get(column)) for column in CLIENT_COLUMNS if column != "traits"}
    read["traits"] = "marks(CAST(traits AS VARCHAR))" if "traits" in kinds else "CAST('' AS VARCHAR)"
    fates = [*_blank(CLIENT_COLUMNS, kinds), *_faults(CLIENT_FAULTS)]
    best = "(PARTITION BY client_id {order})"
    return [
        ("told_client__read", f"SELECT {_listed(read)}, {_there('terms_days', kinds)} FROM {READ_CLIENT}"),
        ("told_client__judged", f"SELECT *, {_case(fates)} AS fate FROM told_client__read"),
        ("told_client__whole", f"SELECT *, {_weighed(CLIENT_COLUMNS)} FROM told_client__judged"),
        (TOLD_CLIENT, _turned([*CLIENT_COLUMNS, "fate"], best, "told_client__whole", {})),
    ]


def no_clients() -> Query:
    """An empty `told_client`, where there is no clients table."""
    columns = ", ".join(f"CAST(NULL AS {kind}) AS {name}" for name, kind in clients.COLUMNS.items())
    told = f"SELECT {columns}, CAST(NULL AS VARCHAR) AS fate, CAST(1 AS BIGINT) AS turn, false AS differs"
    return TOLD_CLIENT, f"{told} FROM {TOLD_EVENT} WHERE false"


def client_table() -> list[Query]:
    """The SELECTs that lead to `client`: everyone in the events and the clients table, with a number.

    A name is the clients table's, else the most frequent one in the events (of equally frequent ones the
    greatest), else the client_id.
    """
    used = "fate IS NULL AND turn = 1"
    order = "(PARTITION BY client_id ORDER BY times DESC, client_name DESC)"
    known = ", ".join(f"told.{name}" for name in CLIENT_COLUMNS[2:] if name != "traits")
    counted = (
        f"SELECT client_id, client_name, count(*) AS times FROM {TOLD_EVENT}"
        f" WHERE {used} AND client_name IS NOT NULL GROUP BY client_id, client_name"
    )
    ranked = f"SELECT client_id, client_name, row_number() OVER {order} AS nth FROM client__counted"
    everyone = (
        f"SELECT client_id FROM {TOLD_EVENT} WHERE {used}"
        f" UNION SELECT client_id FROM {TOLD_CLIENT} WHERE {used}"
    )
    joined = (
        "SELECT client_key(every.client_id) AS client, every.client_id,"
        " coalesce(told.client_name, named.client_name, every.client_id) AS client_name,"
        f" {known}, coalesce(told.traits, '') AS traits FROM client__all AS every"
        f" LEFT JOIN (SELECT * FROM {TOLD_CLIENT} WHERE {used}) AS told ON told.client_id = every.client_id"
        " LEFT JOIN (SELECT * FROM client__ranked WHERE nth = 1) AS named"
        " ON named.client_id = every.client_id"
    )
    return [
        ("client__counted", counted),
        ("client__ranked", ranked),
        ("client__all", everyone),
        ("client", joined),
    ]


def event_table() -> Query:
    """The `event` table from what was told."""
    columns = ", ".join(f"told.{name}" for name in KEPT if name not in {"client", "day"})
    return "event", (
        f"SELECT c.client, CAST(told.occurred_at AS DATE) AS day, {columns}"
        f" FROM {TOLD_EVENT} AS told JOIN client AS c ON c.client_id = told.client_id"
        " WHERE told.fate IS NULL AND told.turn = 1"
    )


def _typed(column: str, kind: str | None) -> str:
    """A public column's value as the event table has it; NULL where the source has no such column."""
    wanted = {**clients.COLUMNS, **COLUMNS}[column]
    if kind is None:
        return f"CAST(NULL AS {wanted})"
    text = f"nullif(trim({column}), '')"
    if column in ("currency", "country"):
        read = f"upper({text})"
    elif column in WORDS or column in ("outcome", "phase", "stage"):
        read = f"lower({text})"
    elif wanted == "VARCHAR":
        read = text
    elif column in _BOUNDS:
        read = f"CASE WHEN {column} BETWEEN {_BOUNDS[column]} THEN CAST({column} AS {wanted}) END"
    else:
        read = f"CAST({_number(column, kind)} AS {wanted})"
    return read


def _number(column: str, kind: str) -> str:
    """What is not a number is none."""
    return f"nullif({column}, CAST('NaN' AS DOUBLE))" if kind == "double" else column


def _there(column: str, kinds: Mapping[str, str]) -> str:
    """Whether there was a number at all, also one that can't be used."""
    told = f"{_number(column, kinds[column])} IS NOT NULL" if column in kinds else "false"
    return f"{told} AS has_{column}"


def _blank(columns: Sequence[str], kinds: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The fate of a row without any value."""
    values = {"tags": "nullif(marks, '')", "traits": "nullif(traits, '')"}
    empty = [f"{values.get(column, column)} IS NULL" for column in columns if column in kinds]
    yield SKIPPED, " AND ".join(empty)


def _faults(faults: Sequence[tuple[Fault, str]]) -> Iterator[tuple[str, str]]:
    for fault, condition in faults:
        yield f"{fault.code} {fault.column}", condition


def _word(column: str, words: Sequence[str]) -> str:
    return f"{column} NOT IN ({', '.join(map(quoted, words))})"


def _word_by_kind(column: str, words: Mapping[str, Sequence[str]]) -> str:
    known = ", ".join(quoted(f"{kind}:{word}") for kind, of_kind in words.items() for word in of_kind)
    return f"{column} IS NOT NULL AND kind || ':' || {column} NOT IN ({known})"


def _no_day(column: str) -> str:
    """A day that calendars don't have: infinity, or a year of five digits."""
    return f"NOT {column} BETWEEN CAST('{_FIRST_DAY}' AS DATE) AND CAST('{_LAST_DAY}' AS DATE)"


EVENT_FAULTS: tuple[tuple[Fault, str], ...] = (
    (Fault("row-no-client", "client_id"), "client_id IS NULL"),
    (Fault("row-bad-kind", "kind"), f"kind IS NULL OR {_word('kind', WORDS['kind'])}"),
    (Fault("row-bad-date", "occurred_at"), f"occurred_at IS NULL OR {_no_day('CAST(occurred_at AS DATE)')}"),
    (Fault("row-bad-word", "actor"), _word("actor", WORDS["actor"])),
    (Fault("row-bad-number", "amount"), "has_amount AND amount IS NULL"),
    (Fault("row-negative-amount", "amount"), "amount < 0"),
    (Fault("row-bad-date", "due"), _no_day("due")),
    (Fault("row-bad-date", "settled"), _no_day("settled")),
    (Fault("row-bad-word", "outcome"), _word_by_kind("outcome", OUTCOMES)),
    (Fault("row-bad-word", "phase"), _word_by_kind("phase", PHASES)),
    (Fault("row-bad-word", "cause"), _word("cause", WORDS["cause"])),
    (Fault("row-bad-word", "severity"), _word("severity", WORDS["severity"])),
    (
        Fault("row-bad-number", "score"),
        "score IN (CAST('Infinity' AS DOUBLE), CAST('-Infinity' AS DOUBLE))",
    ),
)
"""What can be wrong with a row of events, each with its condition; the first that holds is told."""

CLIENT_FAULTS: tuple[tuple[Fault, str], ...] = (
    (Fault("row-no-client", "client_id"), "client_id IS NULL"),
    (Fault("row-bad-word", "stage"), _word("stage", STAGES)),
    (Fault("row-bad-date", "since"), _no_day("since")),
    (Fault("row-bad-number", "terms_days"), "has_terms_days AND terms_days IS NULL"),
)
"""What can be wrong with a row of clients."""


def _by_provider() -> str:
    """Whether the provider acted where nobody is named: by the kind, and by a message's tags."""
    kinds = ", ".join(map(quoted, (*PROVIDER_KINDS, "credit")))
    tags = " OR ".join(
        f"marks LIKE '%;{tag}%'" for tag in ("notice;", "notice:", *(f"{t};" for t in PROVIDER_TAGS))
    )
    return f"kind IN ({kinds}) OR (kind = 'message' AND ({tags}))"


def _weighed(columns: Sequence[str]) -> str:
    """How many columns are filled, and the row in canonical form."""
    texts = [f"coalesce(CAST({column} AS VARCHAR), '')" for column in columns]
    filled = " + ".join(f"CAST({text} <> '' AS INTEGER)" for text in texts)
    return f"{filled} AS filled, concat_ws(chr(31), {', '.join(texts)}) AS canonical"


def _turned(columns: Sequence[str], best: str, source: str, more: Mapping[str, str]) -> str:
    """Each row with its turn among those that name the same: the fullest first, then the greatest."""
    window = best.format(order="ORDER BY filled DESC, canonical DESC")
    added = f", {_listed(more)}" if more else ""
    return (
        f"SELECT {', '.join(columns)}, CAST(row_number() OVER {window} AS BIGINT) AS turn,"
        f" canonical <> first_value(canonical) OVER {window} AS differs{added} FROM {source}"
    )


def _case(fates: Sequence[tuple[str, str]]) -> str:
    cases = " ".join(f"WHEN {condition} THEN {quoted(fate)}" for fate, condition in fates)
    return f"CASE {cases} END"


def _listed(columns: Mapping[str, str]) -> str:
    return ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
