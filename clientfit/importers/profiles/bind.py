"""Bind a profile's expressions to the types of its columns, to find those that can't be run."""

from collections.abc import Iterator

from clientfit.importers.formats import Column, Raw, Table
from clientfit.importers.profiles.apply import column_cells
from clientfit.importers.profiles.row_layout import laid_out
from clientfit.importers.profiles.schema import CLIENT_COLUMNS, Profile
from clientfit.importers.staging import Notation, blank_row, typed_rows
from clientfit.store import Store, tables
from clientfit.yaml_source import Loc

Misfit = tuple[Loc, str, str]
"""The place of an expression in the profile, its SQL, and why the database can't bind it."""


def misfits(store: Store, profile: Profile) -> Iterator[Misfit]:
    """Yield the expressions whose types don't fit, by an export of all the profile's columns and no row.

    A definition that does not fit ends the search, as later expressions may call it.
    """
    columns = {name: Column(name, f"c{number}") for number, name in enumerate(profile.columns)}
    relation = tables.RAW.named("raw_of_profile", {column.sql: "VARCHAR" for column in columns.values()})
    store.create_empty(relation)
    raw = Raw("", str(relation), tuple(columns.values()), 0, "''", release=lambda: store.drop(relation))
    table = Table(0, raw, columns)
    try:
        laid = laid_out(store, table, profile)
        yield from _misfits(store, profile, laid)
        if laid is not table:
            laid.raw.release()
    finally:
        raw.release()


def _misfits(store: Store, profile: Profile, table: Table) -> Iterator[Misfit]:
    cells = column_cells(store, table, profile, Notation())
    relation, blank = table.raw.relation, [blank_row(cells)]
    defined: dict[str, str] = {}
    for name, sql in profile.define.items():
        defined[name] = sql
        fault = store.describe(f"SELECT * FROM ({typed_rows(relation, cells, blank, define=defined).sql})")
        if isinstance(fault, str):
            yield ("define", name), sql, fault
            return
    lone = (
        ""
        if profile.lone is None
        else "".join(f", {sql} AS {name}" for name, sql in profile.lone.values.items())
    )
    rows = f"(SELECT *{lone} FROM ({typed_rows(relation, cells, blank, define=defined).sql}))"
    for loc, sql, is_condition in _expressions(profile):
        fault = store.describe(
            f"SELECT 1 FROM {rows} WHERE {sql}" if is_condition else f"SELECT {sql} FROM {rows}"
        )
        if isinstance(fault, str):
            yield loc, sql, fault


def _expressions(profile: Profile) -> Iterator[tuple[Loc, str, bool]]:
    """Yield the expressions over the values of a row, and whether each is a condition."""
    for number, skip in enumerate(profile.skip):
        yield ("skip", number, "when"), skip.when, True
    if profile.lone is not None:
        yield ("lone", "when"), profile.lone.when, True
    if profile.client is not None:
        yield ("client", "id"), profile.client.id, False
        yield ("client", "name"), profile.client.name, False
    for name, sql in ({} if profile.directory is None else profile.directory.sqls).items():
        yield ("directory", name), sql, False
    for number, event in enumerate(profile.events):
        if event.when is not None:
            yield ("events", number, "when"), event.when, True
        for name, sql in event.columns.items():
            if sql != CLIENT_COLUMNS.get(name):
                yield ("events", number, "columns", name), sql, False
