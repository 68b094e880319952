"""The tables of typed rows: staged events and clients of all sources, and the event and client tables."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from clientfit.errors import Problem
from clientfit.importers.formats import Column, Raw, Table
from clientfit.importers.staging.notation import AS_FOUND, ColumnNotations, Notation, column_notations
from clientfit.importers.staging.rejects import reject
from clientfit.importers.staging.typed_reading import (
    TypedRows,
    blank_row,
    lookup,
    plain_word,
    typed_cell,
    typed_rows,
    with_words_for_nothing,
    words_for_nothing,
)
from clientfit.model.cell_words import KIND_OUTCOMES
from clientfit.model.event import CLIENT_COLUMNS, EVENT_COLUMNS, ColumnContract
from clientfit.model.kinds import PROVIDER_ACTS, PROVIDER_TAGS
from clientfit.store import Store, quoted
from clientfit.store import Table as StoreTable
from clientfit.store.tables import CLIENT, EVENT, LISTED_CLIENT, SEVERAL, STAGED


@dataclass(frozen=True)
class Conflicts:
    """Records whose rows contradict each other: how many, and the first of them as problems."""

    count: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Staged:
    """Counts of one source: its events, and its rows rejected or skipped by reason. Others are used."""

    events: int
    rejected: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    conflicts: Conflicts = field(default_factory=Conflicts)
    remarks: tuple[Problem, ...] = ()
    """Problems with the words of a column: those for nothing, and those not understood."""


def _insert(
    store: Store, into: StoreTable, table: Table, rows: TypedRows, values: Mapping[str, str]
) -> Staged:
    """Insert the good rows into `into` (column name -> SQL over `rows`), the faulty ones into `reject`.

    All rows go in, then the bad ones out again: a WHERE on `fate` would read every cell twice. A record of
    several rows is deleted with all of them.
    """
    chosen = "".join(f', {value} AS "{name}"' for name, value in values.items())
    (inserted,) = store.row(
        f"INSERT INTO {into} BY NAME SELECT {table.number} AS src, n, fate{chosen} FROM ({rows.sql})"
    )
    bad = f"(SELECT n, fate FROM {into} WHERE src = {table.number} AND fate IS NOT NULL)"
    staged = account_for(store, bad, table, rows)
    if not (staged.rejected or staged.skipped):
        return Staged(events=inserted)
    (deleted,) = store.row(f"DELETE FROM {into} WHERE src = {table.number} AND n IN (SELECT n FROM {bad})")
    return replace(staged, events=inserted - deleted)


def account_for(store: Store, fates: str, table: Table, rows: TypedRows) -> Staged:
    """Count the skipped records of the relation `fates` (`n`, `fate`); put the faulty ones into `reject`."""
    counted = store.rows(
        f"SELECT least(fate, 0), count(DISTINCT n) FROM {fates} WHERE fate IS NOT NULL GROUP BY ALL"
    )
    counts: dict[int, int] = dict(counted)
    if 0 in counts:
        reject(store, table, rows, f"SELECT n FROM {fates} WHERE fate >= 0")
    skipped: Counter[str] = Counter()
    for number, reason in enumerate(rows.skips):
        skipped[reason] += counts.get(-1 - number, 0)
    return Staged(events=0, rejected=counts.get(0, 0), skipped=dict(+skipped))


def prepare(store: Store) -> None:
    """Create the tables that sources are staged into, without rows.

    `staged` holds their events, `listed_client` the rows of the clients table, and `several` how many more
    rows than one a record has.
    """
    store.create_empty(SEVERAL)
    store.create_empty(STAGED)
    store.create_empty(LISTED_CLIENT)


def stage_events(
    store: Store, table: Table, notation: Notation = AS_FOUND, *, trimmed: Collection[str] | None = None
) -> Staged:
    """Put the good rows of an event table into `staged` and the bad ones into `reject`.

    Blank rows are skipped. The events that a profile makes of an export's rows, of which the columns
    `trimmed` have no text to trim, are never blank.

    Raises:
        ClientFitError: the order of day and month, or what a point means in amounts, is unknown.
    """
    by_profile = trimmed is not None
    notations = _notations(store, table, EVENT_COLUMNS, notation)
    cells = [
        typed_cell(
            EVENT_COLUMNS[name],
            column,
            notations,
            as_written=not by_profile,
            trimmed=trimmed is not None and name in trimmed,
        )
        for name, column in table.columns.items()
    ]
    cells = with_words_for_nothing(store, table, cells)
    rows = typed_rows(table.raw.relation, cells, () if by_profile else [blank_row(cells)])
    staged = _insert(store, STAGED, table, rows, _values(table.raw, table.columns))
    return staged if by_profile else replace(staged, remarks=words_for_nothing(store, table, cells))


def _notations(
    store: Store, table: Table, contracts: Mapping[str, ColumnContract], given: Notation
) -> ColumnNotations:
    """Find how a table's dates and amounts are written, where its cells are text."""
    texts = {name: column for name, column in table.columns.items() if column.type == "VARCHAR"}
    dates = {name: column for name, column in texts.items() if contracts[name].reading == "date"}
    amounts = {name: column for name, column in texts.items() if contracts[name].reading == "money"}
    return column_notations(store, table.raw, dates, amounts, given)


def _values(raw: Raw, columns: Mapping[str, Column]) -> dict[str, str]:
    """The SQL of each staged column that the source knows or whose blank means something."""
    values = {name: f"v_{name}" for name in columns if name not in {"tags", "file", "line"}}
    values["line"] = "line"
    if {"file", "line"} <= columns.keys():
        values["file"] = "CASE WHEN v_line IS NOT NULL THEN v_file END"
        values["line"] = "CASE WHEN v_file IS NULL OR v_line IS NULL THEN line ELSE v_line END"
    default_id = f"concat({quoted(raw.name + ':')}, {raw.place})"
    values["event_id"] = default_id
    if "event_id" in columns:
        values["event_id"] = f"coalesce(v_event_id, {default_id})"
        values["own"] = "v_event_id IS NOT NULL"
    for name, meaning in STAGED.defaults.items():
        if name in columns:
            values[name] = f"coalesce(v_{name}, {meaning})"
    values["actor"] = _actor(columns)
    brought = f"CASE WHEN v_kind <> t_kind THEN {lookup(KIND_OUTCOMES, plain_word('t_kind'))} END"
    outcomes = ["v_outcome"] if "outcome" in columns else []
    if "settled" in columns:
        outcomes.append("CASE WHEN v_kind = 'invoice' AND v_settled IS NOT NULL THEN 'paid' END")
    values["outcome"] = f"coalesce({', '.join([*outcomes, brought])})"
    return values


def _actor(columns: Mapping[str, Column]) -> str:
    """Who acted: as written, else by the kind (EVENTS: the provider's kinds, a credit, marked messages)."""
    provider = f"v_kind IN ({', '.join(quoted(kind) for kind in PROVIDER_ACTS)})"
    if "tags" in columns:
        marks = "|".join(("notice(:[^;]*)?", *PROVIDER_TAGS))
        provider += f" OR (v_kind = 'message' AND regexp_matches(v_tags, ';({marks});'))"
    by_kind = f"CASE WHEN {provider} THEN 'provider' ELSE 'client' END"
    return f"coalesce(v_actor, {by_kind})" if "actor" in columns else by_kind


def make_event_table(store: Store, files: Sequence[str]) -> None:
    """Make the `event` table from `staged` and `client`; `files` names the sources in their order."""
    if len(files) == 1:
        staged, name = "staged", quoted(files[0])
    else:
        listed = ", ".join(f"({number}, {quoted(file)})" for number, file in enumerate(files))
        staged, name = f"staged JOIN (VALUES {listed}) AS source (src, name) USING (src)", "source.name"
    special = {"day": "CAST(occurred_at AS DATE)", "file": f"coalesce(file, {name})"}
    columns = ", ".join(
        f'{special.get(column, f"{chr(34)}{column}{chr(34)}")} AS "{column}"' for column in EVENT.columns
    )
    store.create(EVENT, f"SELECT {columns} FROM {staged} JOIN client USING (client_id)")


def stage_clients(store: Store, table: Table, notation: Notation = AS_FOUND) -> Staged:
    """Put the good rows of a clients table into `listed_client` and the bad ones into `reject`.

    Raises:
        ClientFitError: the order of day and month is unknown.
    """
    notations = _notations(store, table, CLIENT_COLUMNS, notation)
    cells = [typed_cell(CLIENT_COLUMNS[name], column, notations) for name, column in table.columns.items()]
    cells = with_words_for_nothing(store, table, cells)
    rows = typed_rows(table.raw.relation, cells, [blank_row(cells)])
    values = {"line": "line", **{name: f"v_{name}" for name in table.columns}}
    staged = _insert(store, LISTED_CLIENT, table, rows, values)
    return replace(staged, events=0, remarks=words_for_nothing(store, table, cells))


def make_client_table(store: Store) -> None:
    """Make the `client` table from `staged` and `listed_client`: the key is dense, in order of client_id.

    A name is the clients table's, else the one in `client_called`, else the most frequent one in the events
    (of equally frequent ones the greatest), else the client_id. The owner is the clients table's, else that
    of a list of companies or contacts, else that of the latest row that has one.
    """
    counted = "SELECT client_id, client_name, count(*) AS times FROM staged GROUP BY ALL"
    named = (
        "SELECT client_id, max_by(client_name, (times, client_name)) FILTER (client_name IS NOT NULL)"
        f" AS client_name FROM ({counted}) GROUP BY client_id"
    )
    store.create(
        CLIENT,
        "SELECT CAST(row_number() OVER (ORDER BY client_id) - 1 AS INTEGER) AS client, client_id,"
        " coalesce(listed.client_name, called_name, named.client_name, client_id) AS client_name, stage,"
        " coalesce(traits, '') AS traits, since, terms_days, country,"
        " coalesce(listed.owner, called_owner, row_owner) AS owner"
        f" FROM ({named}) AS named FULL JOIN listed_client AS listed USING (client_id)"
        " LEFT JOIN client_called USING (client_id)"
        " LEFT JOIN (SELECT client_id, max_by(row_owner, (occurred_at, row_owner)) AS row_owner"
        " FROM staged JOIN row_owner USING (src, n) GROUP BY client_id) USING (client_id)",
    )
