"""The rulebook's SQL: parsed at once, and compiled over rows with its place in the rulebook."""

from collections.abc import Callable, Iterator
from datetime import date

from clientfit.columnar.compiler.expressions.context import Context, Names, Node, Scope
from clientfit.columnar.compiler.expressions.evaluate import condition, evaluate
from clientfit.columnar.compiler.rows import Rows
from clientfit.columnar.compiler.values import Value
from clientfit.columnar.inputs import parameter_kinds
from clientfit.measures.aggregate import bounds_of, shares_of
from clientfit.measures.statement import columns_by_view
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.schema import Rulebook
from clientfit.signals.levels import LevelColumns, cleared_sql, compile_levels
from clientfit.store import Store
from clientfit.store.parsing import expression_nodes, syntax_trees
from clientfit.store.tables import CALENDAR, CLIENT, EVENT
from clientfit.yaml_source import Loc


class Sql:
    """The SQL expressions of a rulebook.

    `place` is the place in the rulebook of what is being compiled, for a refusal.
    """

    def __init__(self, rulebook: Rulebook, store: Store) -> None:
        parameters = {
            name: Value(kind, f"P_{name}", scale=scale, scalar=True)
            for name, (kind, scale) in parameter_kinds(rulebook).items()
        }
        self.names = Names({**parameters, "as_of": Value("date", "AS_OF", scalar=True)})
        self.place: Loc = ()
        self._store = store
        self._trees = self._parsed(set(_texts(rulebook)))

    def value(
        self, sql: str, scope: Scope, place: Loc, aggregate: Callable[[Node], Value] | None = None
    ) -> Value:
        """Compile an expression; `aggregate` gives the values of its aggregate functions."""
        self.place = place
        return evaluate(Context(self.names, scope, aggregate), self.tree(sql))

    def condition(self, sql: str, scope: Scope, place: Loc) -> Value:
        """Compile a condition."""
        self.place = place
        return condition(Context(self.names, scope), self.tree(sql))

    def where(self, sql: str | None, rows: Rows, place: Loc) -> Rows:
        """Return the rows that meet a condition; all where there is none."""
        return rows if sql is None else rows.where(self.condition(sql, rows, place))

    def tree(self, sql: str) -> Node:
        """Return the syntax tree of an expression."""
        if sql not in self._trees:
            self._trees |= self._parsed({sql})
        return self._trees[sql]

    def columns_read(self, sql: str) -> set[str]:
        """Return the columns that an expression reads."""
        nodes = expression_nodes(self.tree(sql))
        return {node["column_names"][-1] for node in nodes if node["class"] == "COLUMN_REF"}

    def has_window(self, sql: str) -> bool:
        """Whether an expression has a window function."""
        return any(node["class"] == "WINDOW" for node in expression_nodes(self.tree(sql)))

    def column_types(self, rulebook: Rulebook) -> dict[str, str]:
        """Return the SQL type of each column of the statement that measures by the rulebook, in order."""
        for table in (CLIENT, EVENT, CALENDAR):
            self._store.create_empty(table)
        return dict(self._store.columns(compile_levels(rulebook, date(2000, 1, 1)).sql))

    def _parsed(self, texts: set[str]) -> dict[str, Node]:
        ordered = sorted(texts)
        return dict(zip(ordered, syntax_trees(self._store, ordered), strict=True))


def _texts(rulebook: Rulebook) -> Iterator[str]:
    """Yield the SQL of the rulebook and of its measures: parsed at once, it costs one query."""
    yield from (expression.sql for expression in expressions(rulebook))
    for columns in columns_by_view(rulebook, as_written):
        for by_name in columns.values():
            yield from by_name.values()
    for name in rulebook.measures:
        yield from shares_of(rulebook, name).values()
        yield from bounds_of(rulebook, name).values()
    for name in LevelColumns.of(rulebook).cleared:
        yield cleared_sql(rulebook, name)


def as_written(sql: str) -> str:
    """Return SQL with its parameters in place: a programme is given their values when it runs."""
    return sql
