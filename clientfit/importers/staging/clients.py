"""The client table: everyone in the events and the clients table, with a dense key in order of client_id."""

from dataclasses import replace

from clientfit.importers.formats.raw_table import Table
from clientfit.importers.staging.cells import cell
from clientfit.importers.staging.collect import Staged, collect, create
from clientfit.importers.staging.typed_rows import blank, typed
from clientfit.model.event import CLIENT_COLUMNS
from clientfit.store import Store


def prepare(store: Store) -> None:
    """An empty `told_client` table: what the clients table says."""
    create(
        store, "told_client", {"line": "BIGINT", **{name: each.type for name, each in CLIENT_COLUMNS.items()}}
    )


def stage(store: Store, table: Table) -> Staged:
    """Put the good rows of a clients table into `told_client` and the bad ones into `reject`."""
    cells = [cell(CLIENT_COLUMNS[name], column) for name, column in table.columns.items()]
    rows = typed(table.raw.relation, cells, [blank(cells)])
    values = {"line": "line", **{name: f"v_{name}" for name in table.columns}}
    return replace(collect(store, "told_client", table, rows, values), events=0)


def make(store: Store) -> None:
    """The `client` table from `staged` and `told_client`.

    A name is the clients table's, else the most frequent one in the events (of equally frequent ones the
    greatest), else the client_id.
    """
    counted = "SELECT client_id, client_name, count(*) AS times FROM staged GROUP BY ALL"
    named = (
        "SELECT client_id, max_by(client_name, (times, client_name)) FILTER (client_name IS NOT NULL)"
        f" AS client_name FROM ({counted}) GROUP BY client_id"
    )
    store.run(
        "CREATE OR REPLACE TEMP TABLE client AS SELECT"
        " CAST(row_number() OVER (ORDER BY client_id) - 1 AS INTEGER) AS client, client_id,"
        " coalesce(told.client_name, named.client_name, client_id) AS client_name, stage,"
        " coalesce(traits, '') AS traits, since, terms_days, country"
        f" FROM ({named}) AS named FULL JOIN told_client AS told USING (client_id)"
    )
