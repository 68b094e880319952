"""Typed rows collected from all sources: the `staged` table, from which the event table is made."""

from collections.abc import Mapping, Sequence

from clientfit.importers.formats.raw_table import Column, Raw, Table
from clientfit.importers.staging.cells import cell
from clientfit.importers.staging.collect import Staged, collect, create
from clientfit.importers.staging.typed_rows import blank, typed
from clientfit.model.event import COLUMNS, EVENT_COLUMNS, PROVIDER_ACTS, PROVIDER_TAGS
from clientfit.store import Store, quoted
from clientfit.store.tables import EVENT

STAGED = {
    "own": "BOOLEAN",
    **{name: kind for name, kind in COLUMNS.items() if name != "tags"},
    "tags": "VARCHAR",
}
"""The columns of the staged table after those of `PLACE`; `own` says whether the row named its event_id."""

_BLANK = {
    name: quoted(column.blank) if isinstance(column.blank, str) else str(column.blank).lower()
    for name, column in EVENT_COLUMNS.items()
    if column.blank is not None
}
"""The SQL of what a blank cell means, by column."""


def prepare(store: Store) -> None:
    """An empty `staged` table, and an empty `several`: how many more rows than one a record has."""
    store.run("CREATE OR REPLACE TEMP TABLE several (src SMALLINT, n BIGINT, more BIGINT)")
    defaults = {**_BLANK, "own": "false"}
    create(
        store,
        "staged",
        {
            name: f"{kind} DEFAULT {defaults[name]}" if name in defaults else kind
            for name, kind in STAGED.items()
        },
    )


def stage(store: Store, table: Table, *, told: bool = False) -> Staged:
    """Put the good rows of an event table into `staged` and the bad ones into `reject`.

    Rows that a profile has `told` are never blank.
    """
    cells = [cell(EVENT_COLUMNS[name], column) for name, column in table.columns.items()]
    rows = typed(table.raw.relation, cells, () if told else [blank(cells)])
    return collect(store, "staged", table, rows, _values(table.raw, table.columns))


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
    for name, meaning in _BLANK.items():
        if name in columns:
            values[name] = f"coalesce(v_{name}, {meaning})"
    values["actor"] = _actor(columns)
    if "settled" in columns:
        paid = "CASE WHEN v_kind = 'invoice' AND v_settled IS NOT NULL THEN 'paid' END"
        values["outcome"] = f"coalesce(v_outcome, {paid})" if "outcome" in columns else paid
    return values


def _actor(columns: Mapping[str, Column]) -> str:
    """Who acted: as written, else by the kind (EVENTS: the provider's kinds, a credit, marked messages)."""
    provider = f"v_kind IN ({', '.join(quoted(kind) for kind in PROVIDER_ACTS)})"
    if "tags" in columns:
        marks = "|".join(("notice(:[^;]*)?", *PROVIDER_TAGS))
        provider += f" OR (v_kind = 'message' AND regexp_matches(v_tags, ';({marks});'))"
    by_kind = f"CASE WHEN {provider} THEN 'provider' ELSE 'client' END"
    return f"coalesce(v_actor, {by_kind})" if "actor" in columns else by_kind


def make(store: Store, files: Sequence[str]) -> None:
    """The `event` table from `staged` and `client`; `files` names the sources in their order."""
    if len(files) == 1:
        staged, name = "staged", quoted(files[0])
    else:
        listed = ", ".join(f"({number}, {quoted(file)})" for number, file in enumerate(files))
        staged, name = f"staged JOIN (VALUES {listed}) AS source (src, name) USING (src)", "source.name"
    special = {"day": "CAST(occurred_at AS DATE)", "file": f"coalesce(file, {name})"}
    columns = ", ".join(
        f'{special.get(column, f"{chr(34)}{column}{chr(34)}")} AS "{column}"' for column in EVENT.columns
    )
    store.run(
        f"CREATE OR REPLACE TEMP TABLE event AS SELECT {columns} FROM {staged} JOIN client USING (client_id)"
    )
