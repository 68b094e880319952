"""DuckDB's SQL in the words of another engine, query by query.

What an expression means can depend on the types of its columns: the difference of two days is a number here
and an interval there. DuckDB itself tells the types, by making every table of the way once, without rows.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import sqlglot
from sqlglot import exp
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.optimizer.qualify import qualify

from clientfit.errors import ClientFitError, Problem
from clientfit.remote.dialects import Dialect
from clientfit.store import Store

MACROS = (
    "CREATE MACRO marks(told) AS CAST(told AS VARCHAR);"
    "CREATE MACRO client_key(client_id) AS CAST(length(client_id) AS INTEGER)"
)
"""Functions that each dialect spells in its own way: tags as `;a;b;`, and a number for each client."""


@dataclass(frozen=True)
class Step:
    """One named query as the other engine runs it, and the tables that it reads.

    `joined` says that it is a part of a larger join, to be kept before the next.
    """

    name: str
    sql: str
    reads: frozenset[str] = frozenset()
    joined: bool = False


class Translator:
    """Translates queries over tables that it was told of or has translated before."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._store = Store(threads=1)
        self._store.run(MACROS)
        self._columns: dict[str, dict[str, str]] = {}

    def table(self, name: str, columns: Mapping[str, str]) -> None:
        """Tell of a table that is there: its columns with DuckDB's types."""
        listed = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
        self._store.run(f"CREATE OR REPLACE TABLE {name} ({listed})")
        self._columns[name] = dict(columns)

    def query(self, name: str, sql: str, *, cast: bool = False) -> Step:
        """One query, whose result is known as `name` from here on.

        With `cast`, each column gets the type that DuckDB gives it.
        """
        return self._step(name, sqlglot.parse_one(sql, read="duckdb"), cast=cast)

    def statement(self, name: str, sql: str, *, joins: int | None = None) -> Iterator[Step]:
        """A statement's named SELECTs, then the last one as `name`.

        With `joins`, what joins more relations than that by client does so in parts, each a step of its own.
        """
        tree = sqlglot.parse_one(sql, read="duckdb")
        with_ = tree.args["with_"].pop()
        for alias, query in [*((cte.alias, cte.this) for cte in with_.expressions), (name, tree)]:
            if joins is not None:
                for part, inner in enumerate(_parts(query, joins)):
                    yield self._joined(f"{alias}__joined{part}", inner)
            yield self._step(alias, query)

    def columns(self, name: str) -> dict[str, str]:
        """The columns of a table or query with DuckDB's types."""
        return self._columns[name]

    def close(self) -> None:
        """Let go of what was needed to translate."""
        self._store.close()

    def _step(self, name: str, query: exp.Expr, *, cast: bool = False) -> Step:
        reads = {table.name for table in query.find_all(exp.Table)}
        self._store.run(f"CREATE OR REPLACE TABLE {name} AS {query.sql('duckdb')} LIMIT 0")
        columns = dict(self._store.columns(f"SELECT * FROM {name}"))
        self._refuse_long({name, *columns})
        if cast:
            told = ", ".join(f"CAST(told.{column} AS {kind}) AS {column}" for column, kind in columns.items())
            query = sqlglot.parse_one(f"SELECT {told} FROM ({query.sql('duckdb')}) AS told", read="duckdb")
        known: dict[str, object] = {table: self._columns[table] for table in reads}
        meant = qualify(query, schema=known, dialect="duckdb", quote_identifiers=False)
        sql = self._dialect.spell(annotate_types(meant, schema=known, dialect="duckdb"))
        self._columns[name] = columns
        return Step(name, sql, frozenset(reads))

    def _joined(self, name: str, joins: list[exp.Join]) -> Step:
        """The relations of `joins` as one, which the query joins in their stead."""
        base = exp.select("client").from_("client").subquery("c")
        inner = exp.select("*").from_(base)
        inner.set("joins", [join.copy() for join in joins])
        step = replace(self._step(name, inner), joined=True)
        for join in joins[1:]:
            join.pop()
        joins[0].set("this", exp.to_table(name))
        return step

    def _refuse_long(self, names: set[str]) -> None:
        most = self._dialect.longest_name
        long = sorted(name for name in names if most is not None and len(name.encode()) > most)
        if long:
            raise ClientFitError(
                Problem(
                    code="rules-name",
                    message=f"{self._dialect.name} knows no name of more than {most} bytes",
                    found=long[0],
                    hint="shorten the name of the measure or its field",
                )
            )


def _parts(query: exp.Expr, most: int) -> list[list[exp.Join]]:
    """The query's joins by client alone, in lists of at most `most`; none where one list is enough."""
    plain = [
        join
        for join in query.args.get("joins") or ()
        if [each.name for each in join.args.get("using") or ()] == ["client"] and not join.this.alias
    ]
    if len(plain) <= most:
        return []
    return [plain[start : start + most] for start in range(0, len(plain), most)]
