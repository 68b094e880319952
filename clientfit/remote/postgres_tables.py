"""Tables of a PostgreSQL database: found by the name that a user gives, and read without being changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from psycopg import Connection, sql
from psycopg.errors import InvalidParameterValue

from clientfit.errors import ClientFitError, Problem

KIND_OF = {
    **dict.fromkeys(("text", "character varying", "character", "uuid", "enum"), "text"),
    **dict.fromkeys(("smallint", "integer", "bigint"), "integer"),
    **dict.fromkeys(("real", "double precision"), "double"),
    "numeric": "decimal",
    "boolean": "boolean",
    "date": "date",
    **dict.fromkeys(("timestamp without time zone", "timestamp with time zone"), "timestamp"),
}
"""What kind of values each of PostgreSQL's types holds."""

_CAST = {"text": "text", "double": "double precision", "timestamp": "timestamp"}


@dataclass(frozen=True)
class Table:
    """A table or view of the database; `name` is how the user calls it."""

    schema: str
    table: str
    name: str
    types: tuple[tuple[str, str], ...] = ()

    @property
    def columns(self) -> dict[str, str]:
        """Its columns with the kinds of their values; of another type the type's own name."""
        return {column: KIND_OF.get(kind, kind) for column, kind in self.types}

    @property
    def identifier(self) -> sql.Identifier:
        """Its name, quoted."""
        return sql.Identifier(self.schema, self.table)

    def read(self, wanted: Mapping[str, str]) -> str:
        """SELECT of columns under new names, texts in the order of their bytes, moments in UTC."""
        types = dict(self.types)
        told = []
        for name, column in wanted.items():
            value: sql.Composable = sql.Identifier(column)
            kind = KIND_OF[types[column]]
            if types[column] == "timestamp with time zone":
                value = sql.SQL("({} AT TIME ZONE 'UTC')").format(value)
            elif kind in _CAST:
                value = sql.SQL("CAST({} AS {})").format(value, sql.SQL(_CAST[kind]))
            if kind == "text":
                value = sql.SQL('{} COLLATE "C"').format(value)
            told.append(sql.SQL("{} AS {}").format(value, sql.Identifier(name)))
        query = sql.SQL("SELECT {} FROM {}").format(sql.SQL(", ").join(told), self.identifier)
        return query.as_string()


_FOUND = """
SELECT space.nspname, relation.relname, attname, CASE WHEN typtype = 'e' THEN 'enum'
       ELSE format_type(coalesce(nullif(typbasetype, 0), atttypid), NULL) END
FROM pg_class AS relation JOIN pg_namespace AS space ON space.oid = relnamespace
JOIN pg_attribute ON attrelid = relation.oid AND attnum > 0 AND NOT attisdropped
JOIN pg_type ON pg_type.oid = atttypid
WHERE relation.oid = to_regclass(%s) AND relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY attnum
"""


def source(connection: Connection, name: str) -> Table:
    """The table or view that a user calls `name`.

    Raises:
        ClientFitError: code "source-missing", where there is none that this user may see.
    """
    found = _find(connection, _parts(connection, name))
    if not found:
        raise ClientFitError(
            Problem(code="source-missing", message="the database has no such table", found=name)
        )
    schema, table = found[0][:2]
    return Table(schema, table, name, tuple((column, kind) for _, _, column, kind in found))


def target(connection: Connection, name: str, taken: set[Table | None], *, replace: bool) -> Table:
    """The table to be written under the name that a user gives.

    Raises:
        ClientFitError: code "table-exists", where it is there and is not to be replaced, or is read from.
    """
    parts = _parts(connection, name)
    if len(parts) == 1:
        (schema,) = _row(connection, "SELECT current_schema()")
        parts = [str(schema or "public"), *parts]
    found = Table(parts[0], parts[1], name)
    if any(each is not None and each.identifier == found.identifier for each in taken):
        raise ClientFitError(
            Problem(
                code="table-exists", message="the verdicts would be written over what is read", found=name
            )
        )
    if _find(connection, parts) and not replace:
        hint = "name another one, or say that it is to be replaced"
        raise ClientFitError(
            Problem(code="table-exists", message="there is a table of that name", found=name, hint=hint)
        )
    return found


def _find(connection: Connection, parts: list[str]) -> list[tuple[str, str, str, str]]:
    return connection.execute(_FOUND, [sql.Identifier(*parts).as_string()]).fetchall()


def _parts(connection: Connection, name: str) -> list[str]:
    """Schema and table, or the table alone: as SQL reads the name, or else as it stands."""
    try:
        with connection.transaction():
            (parts,) = _row(connection, "SELECT parse_ident(%s)", name)
    except InvalidParameterValue:
        return [name]
    return list(parts) if len(parts) in (1, 2) else [name]


def _row(connection: Connection, query: str, *values: str) -> tuple[Any, ...]:
    row = connection.execute(query, values).fetchone()
    if row is None:
        raise LookupError(query)
    return tuple(row)
