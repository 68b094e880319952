"""Clients measured by the SQL statement and by the programme, to be compared."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from clientfit.columnar.columns import columns_of
from clientfit.columnar.programme import Programme
from clientfit.columnar.typed_rows import Events, OneClient, read_one
from clientfit.importers import read
from clientfit.model import Verdict
from clientfit.plan import head_of
from clientfit.screening import Screener
from clientfit.screening_result import Screening
from clientfit.store import Store, lookups, make_calendar
from clientfit.store.tables import LEVELLED
from clientfit.verdict.alone import ClientAlone
from clientfit.verdict.concluding import conclude, level_clients
from clientfit.verdict.verdicts import Writer
from clientfit.verdict.verdicts.measured import record_of

Rows = Sequence[Mapping[str, Any]]
Values = dict[str, dict[str, Any]]


def table(store: Store, sql: str) -> list[dict[str, Any]]:
    """The rows of a SELECT by column."""
    names = [name for name, _ in store.columns(sql)]
    return [dict(zip(names, row, strict=True)) for row in store.rows(sql)]


def measured_by_both(
    screener: Screener, programme: Programme, events: Rows | Path, clients: Rows, as_of: date
) -> tuple[Values, Values]:
    """Every client's values and levels: the statement's, and the programme's, over the same typed rows.

    The programme measures all clients together and each alone; both have to be the same.
    """
    store = Store(threads=1)
    read(store, [events if isinstance(events, Path) else list(events)], clients=list(clients) or None)
    make_calendar(store, as_of, lookups.countries(store))
    level_clients(store, screener.plan(as_of))
    levelled = {row.pop("client"): row for row in table(store, f"SELECT * FROM {LEVELLED}")}
    people = table(store, "SELECT * FROM client ORDER BY client")
    rows = table(store, "SELECT * FROM event")
    store.close()
    place = {row["client"]: at for at, row in enumerate(people)}
    for row in rows:
        row["client"] = place[row["client"]]
    found = programme.run(columns_of(rows, people, programme.literals), screener.rulebook, as_of)
    by_sql = {row["client_id"]: levelled[row["client"]] for row in people}
    together = {row["client_id"]: found.values(at) for at, row in enumerate(people)}
    of_client = defaultdict(list)
    for row in rows:
        of_client[row["client"]].append({**row, "client": 0})
    alone = {}
    for at, person in enumerate(people):
        columns = columns_of(of_client[at], [{**person, "client": 0}], programme.literals)
        alone[person["client_id"]] = programme.run(columns, screener.rulebook, as_of).values(0)
    assert differences(together, alone) == []
    return by_sql, together


def screened_by_sql(
    screener: Screener, events: Rows | Path, clients: Rows | Path, as_of: date
) -> tuple[Store, Screening]:
    """A screening whose clients are measured by the statement, whatever else could measure them."""
    plan = screener.plan(as_of)
    store = Store(threads=1)
    intake = read(
        store,
        [events if isinstance(events, Path) else list(events)],
        clients=clients if isinstance(clients, Path) else list(clients) or None,
    )
    make_calendar(store, as_of, lookups.countries(store))
    level_clients(store, plan)
    conclude(store, plan)
    return store, Screening(store, plan, head_of(plan, inputs=intake.inputs))


def verdicts_by_both(
    screener: Screener, programme: Programme, events: Rows | Path, clients: Rows | Path, as_of: date
) -> tuple[dict[str, str], dict[str, str]]:
    """Every client's verdict as JSON: by the statement, and by the programme one client at a time."""
    plan = screener.plan(as_of)
    store, screening = screened_by_sql(screener, events, clients, as_of)
    by_sql = {verdict.client_id: verdict.model_dump_json() for verdict in screening}
    rows = defaultdict(list)
    for row in table(store, "SELECT * FROM event"):
        rows[row["client"]].append({**row, "client": 0})
    people = table(store, "SELECT * FROM client ORDER BY client")
    store.close()
    writer = Writer(plan)
    by_programme = {}
    for person in people:
        one = OneClient(Events.of(rows[person["client"]]), {**person, "client": 0})
        verdict = ClientAlone(programme, plan, writer, one).verdict
        by_programme[verdict.client_id] = verdict.model_dump_json()
    return by_sql, by_programme


def differences(by_sql: Values, by_programme: Values) -> list[tuple[str, str, object, object]]:
    """Client, column and both values, wherever they aren't the same value of the same type."""
    assert by_sql.keys() == by_programme.keys()
    return [
        (client, column, value, by_programme[client][column])
        for client, row in by_sql.items()
        for column, value in row.items()
        if type(value) is not type(by_programme[client][column]) or value != by_programme[client][column]
    ]


def checked(
    screener: Screener,
    programme: Programme,
    events: Rows,
    as_of: date,
    client: Mapping[str, Any] | None = None,
) -> Verdict:
    """The verdict on one client, without a database."""
    one = read_one(events, [] if client is None else [client])
    columns = columns_of(one.events, [one.client], programme.literals)
    plan = screener.plan(as_of)
    writer = Writer(plan)
    found = programme.run(columns, screener.rulebook, as_of)
    return writer.write(record_of(found, one, plan, writer.conclusions))


def by_client(events: Rows) -> dict[str, list[dict[str, Any]]]:
    """The events of each client."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for event in events:
        found[event["client_id"]].append(dict(event))
    return found
