"""An export read by its profile: each row's cells first, then the events that it tells."""

from dataclasses import replace

from clientfit.importers import events
from clientfit.importers.cells import Cell, plain_text, unread
from clientfit.importers.dates import DateOrder, date_orders, read_date
from clientfit.importers.money import read_money
from clientfit.importers.profile import Profile, ProfileColumn, Told
from clientfit.importers.raw import Column, Table
from clientfit.importers.staging import Staged, judged
from clientfit.importers.typed import blank, typed
from clientfit.model.event import COLUMNS
from clientfit.store import Store, quoted


def stage(store: Store, table: Table, profile: Profile, date_order: DateOrder | None) -> Staged:
    """Put the events that an export's rows tell into `staged`, and the rows that can't be read into `reject`.

    Raises:
        ClientFitError: the order of day and month is unknown.
    """
    dates = {name: column for name, column in table.columns.items() if profile.columns[name].read == "date"}
    orders = date_orders(store, table.raw, dates, date_order) if dates else {}
    cells = [
        _cell(name, table.columns.get(name, Column(name, "NULL")), declared, orders.get(name, "dmy"))
        for name, declared in profile.columns.items()
    ]
    skips = [(skip.reason, skip.when) for skip in profile.skip]
    rows = typed(table.raw.relation, cells, [blank(cells), *skips], bare=True)
    read = f"{table.raw.relation}_row"
    columns = ", ".join(profile.columns)
    store.run(f"CREATE OR REPLACE TEMP TABLE {read} AS SELECT n, line, fate, {columns} FROM ({rows.sql})")
    of_rows = judged(store, read, table, rows)
    of_events = _events(store, table, profile, read)
    silent = 0
    if all(event.when for event in profile.events):
        told = f"SELECT n FROM staged WHERE src = {table.number}"
        (silent,) = store.row(f"SELECT count(*) FROM {read} WHERE fate IS NULL AND n NOT IN ({told})")
        silent -= of_events.rejected
    store.run(f"DROP TABLE {read}")
    return Staged(
        events=of_events.events,
        rejected=of_rows.rejected + of_events.rejected,
        skipped={**of_rows.skipped, **({"no-event": silent} if silent else {})},
    )


def _cell(name: str, column: Column, declared: ProfileColumn, order: DateOrder) -> Cell:
    """How one of the profile's columns is read."""
    text = f"t_{name}"
    if declared.read == "date":
        return Cell(name, plain_text(column), read_date(text, order), (("row-bad-date", unread(name)),))
    if declared.read == "money":
        return Cell(name, plain_text(column), read_money(text), (("row-bad-number", unread(name)),))
    if declared.words:
        pairs = {word: ours for ours, words in declared.words.items() for word in words}
        cases = " ".join(f"WHEN {quoted(word.lower())} THEN {quoted(ours)}" for word, ours in pairs.items())
        hint = f"the profile knows {', '.join(pairs)}"
        other = ""
        if declared.otherwise:
            other = f" ELSE CASE WHEN {text} IS NOT NULL THEN {quoted(declared.otherwise)} END"
        ours = f"CASE lower({text}) {cases}{other} END"
        return Cell(name, plain_text(column), ours, (("row-bad-word", unread(name)),), hint)
    return Cell(name, plain_text(column), text)


def _events(store: Store, table: Table, profile: Profile, read: str) -> Staged:
    """Stage the events that the good rows of the relation `read` tell, each as a row of an event table."""
    raw = table.raw
    view = f"{raw.relation}_event"
    told = " UNION ALL BY NAME ".join(_told(read, part, event) for part, event in enumerate(profile.events))
    store.run(f"CREATE OR REPLACE TEMP VIEW {view} AS {told}")
    types = dict(store.columns(f"SELECT * FROM {view}"))
    place = "concat(line, CASE WHEN part > 0 THEN concat('-', part) END)"
    staged = events.stage(
        store,
        Table(
            table.number,
            replace(raw, relation=view, cells=raw.relation, place=place),
            {
                name: Column(_header(name, table, profile), name, types[name])
                for name in COLUMNS
                if name in types
            },
        ),
    )
    store.run(f"DROP VIEW {view}")
    return staged


def _header(name: str, table: Table, profile: Profile) -> str:
    """The export's own name for a column of the events, where a column of it is taken as it is."""
    taken = (event.columns[name] for event in profile.events if name in event.columns)
    headers = dict.fromkeys(table.columns[sql].name for sql in taken if sql in table.columns)
    return " or ".join(headers) or name


def _told(read: str, part: int, event: Told) -> str:
    """The SELECT of one event of a profile over the good rows of the relation `read`."""
    columns = "".join(f', {sql} AS "{name}"' for name, sql in event.columns.items())
    when = f" AND ({event.when})" if event.when else ""
    kind = f"{part} AS part, {quoted(event.kind)} AS kind"
    return f"SELECT n, line, {kind}{columns} FROM {read} WHERE fate IS NULL{when}"
