"""Check the types of a rulebook's SQL expressions, which DuckDB describes without running them.

A condition must be true or false, a day a date, a message text, and a measure's value a number.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clientfit.errors import ClientFitError
from clientfit.measures.expressions import filler, in_layers, parsed
from clientfit.rulebook import Places
from clientfit.rulebook.expressions import Expression
from clientfit.rulebook.schema import Aggregate, Lookup, Rulebook, Step, View
from clientfit.rulebook.views import COLUMNS, sources_of
from clientfit.store import Store
from clientfit.store.tables import CALENDAR, CLIENT, EVENT
from clientfit.yaml_source import Loc

Columns = Mapping[str, str]
"""Types by column."""

_UNKNOWN = '"NULL"'
"""DuckDB's type of a bare NULL; it also stands for a column whose SQL can't be described."""

SOME_DAY = date(2026, 1, 1)
"""The as-of day that is filled in; types don't depend on it."""

_NUMBERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "FLOAT", "DOUBLE", "DECIMAL")
_UNSIGNED = ("UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT")

FITTING: Mapping[str, tuple[str, ...]] = {
    "condition": ("BOOLEAN",),
    "day": ("DATE", "TIMESTAMP"),
    "text": ("VARCHAR",),
    "number": (*_NUMBERS, *_UNSIGNED),
}
"""SQL types by the kind of value that an expression must have."""

_NUMERIC_KEYS = frozenset({"value", "weight", "owed", "days", "late", "amount"})
"""Keys of measures, money and charts whose SQL must be a number."""


@dataclass(frozen=True)
class Typed:
    """An expression with its SQL type, or the error that describes why it has none."""

    expression: Expression
    type: str | None
    error: str | None = None

    @property
    def wanted(self) -> str:
        """The kind of value that the expression must have: condition, day, text, number, or any value."""
        loc = self.expression.loc
        if loc[0] in ("measures", "money", "charts", "costs") and (
            loc[-1] in _NUMERIC_KEYS or loc[-2] == "also"
        ):
            return "number"
        return self.expression.wanted

    @property
    def misfit(self) -> str | None:
        """A sentence on why the type is wrong; None where it is right."""
        if self.error is not None:
            return "the expression can't be run"
        actual = (self.type or _UNKNOWN).partition("(")[0]
        fitting = FITTING.get(self.wanted)
        if fitting is None or actual == _UNKNOWN or actual in fitting:
            return None
        expected = {"condition": "true or false", "day": "a date", "text": "text", "number": "a number"}
        return f"{self.expression.loc[-1]} gives {actual.lower()} where {expected[self.wanted]} belongs"

    @property
    def reason(self) -> str | None:
        """DuckDB's message without the kind of error; None without an error."""
        return None if self.error is None else self.error.partition(": ")[2] or self.error


def check_types(rulebook: Rulebook, places: Places) -> None:
    """Check that every SQL expression can be run and has the type that its place needs.

    The rulebook's SQL must have passed `clientfit.measures.check`.

    Raises:
        ClientFitError: code "rules-sql", with every fault at its file and line.
    """
    problems = [
        places.problem("rules-sql", misfit, typed.expression.loc, typed.expression.sql, typed.reason)
        for typed in describe_expressions(rulebook)
        if (misfit := typed.misfit)
    ]
    if problems:
        raise ClientFitError(*problems)


def describe_expressions(rulebook: Rulebook) -> list[Typed]:
    """Describe every expression of a rulebook, in the rulebook's order.

    The rulebook's SQL must have passed `clientfit.measures.check`.
    """
    describer = _Describer(rulebook)
    try:
        return describer.all()
    finally:
        describer.close()


class _Describer:
    """Describes views one after another, each over the columns of its source."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._book = rulebook
        self._store = Store(threads=1)
        self._fill = filler(rulebook, SOME_DAY)
        expressions = parsed(rulebook)
        self._expressions = {expression.loc: expression for expression, _ in expressions}
        self._reads = {expression.loc: each.columns for expression, each in expressions}
        self._types: dict[Loc, Typed] = {}
        tables = {"event": EVENT, "client": CLIENT, "calendar": CALENDAR}
        self._relations: dict[str, dict[str, str]] = {
            name: {"client": "INTEGER", **{column: table.columns[column] for column in COLUMNS[name]}}
            for name, table in tables.items()
        }

    def close(self) -> None:
        self._store.close()

    def all(self) -> list[Typed]:
        for name in self._book.views:
            self._relation(name)
        # Other expressions read complete views: rows of measures, money and charts, and aggregates.
        over: dict[tuple[str, bool], list[Loc]] = defaultdict(list)
        for loc, expression in self._expressions.items():
            if loc[0] != "views":
                grouped = loc[0] in ("measures", "costs") and (loc[-1] == "value" or loc[-2] == "also")
                over[expression.source, grouped].append(loc)
        for (source, grouped), places in over.items():
            self._describe(places, {"": self._relation(source)}, ("client",) if grouped else None)
        return [self._types[loc] for loc in self._expressions]

    def _relation(self, name: str) -> dict[str, str]:
        """Return the types of a relation's columns; a view is described the first time."""
        if name not in self._relations:
            for source in sources_of(self._book.views[name]):
                self._relation(source)
            self._relations[name] = self._view(name, self._book.views[name])
        return self._relations[name]

    def _view(self, name: str, view: View) -> dict[str, str]:
        loc: Loc = ("views", name)
        theirs = self._relations[view.source]
        self._describe_at((*loc, "where"), theirs)
        places: list[Loc] = [(*loc, "columns", column) for column in view.columns]
        if view.group is None:
            columns = {**theirs, **self._layers(view.columns, (*loc, "columns"), theirs)}
        else:
            keys = ("client", *view.group)
            added = self._describe(places, {"": theirs}, keys)
            columns = {**{key: theirs[key] for key in keys}, **added}
        for at, step in enumerate(view.steps):
            columns |= self._step(step, (*loc, "steps", at), columns)
        for key in ("day", "message"):
            self._describe_at((*loc, key), columns)
        return columns

    def _step(self, step: Step, loc: Loc, columns: Columns) -> dict[str, str]:
        if step.columns is not None:
            return self._layers(step.columns, (*loc, "columns"), columns)
        self._describe_at((*loc, "where"), columns)
        if step.aggregate is not None:
            return self._aggregate(step.aggregate, (*loc, "aggregate"), columns)
        return {} if step.lookup is None else self._lookup(step.lookup)

    def _lookup(self, lookup: Lookup) -> dict[str, str]:
        theirs = self._relations[lookup.source]
        return {ours: theirs[column] for ours, column in lookup.columns.items()}

    def _aggregate(self, part: Aggregate, loc: Loc, columns: Columns) -> dict[str, str]:
        theirs = self._relations[part.source]
        self._describe_at((*loc, "where"), theirs)
        places: list[Loc] = [(*loc, "columns", column) for column in part.columns]
        if part.match is not None:
            return self._describe(places, {"": theirs}, ("client", *part.match.values()))
        both = {"r": columns, "o": theirs}
        self._describe([(*loc, "on")], both, None)
        return self._describe(places, both, ("r.client",))

    def _layers(self, columns: Mapping[str, str], loc: Loc, known: Columns) -> dict[str, str]:
        """Return the types of columns that may read each other, described layer by layer."""
        added: dict[str, str] = {}
        for layer in in_layers(columns, {name: self._reads[*loc, name] for name in columns}):
            added |= self._describe([(*loc, name) for name in layer], {"": {**known, **added}}, None)
        return added

    def _describe_at(self, loc: Loc, columns: Columns) -> None:
        if loc in self._expressions:
            self._describe([loc], {"": columns}, None)

    def _describe(
        self, places: list[Loc], rows: Mapping[str, Columns], keys: tuple[str, ...] | None
    ) -> dict[str, str]:
        """Describe the expressions at `places` together, or in halves where one of them can't be bound.

        `rows` has the columns of each relation by its alias, "" for none.
        """
        if not places:
            return {}
        read = {name for loc in places for name in self._reads[loc]} | {*(keys or ())}
        relations = ", ".join(_relation(alias, columns, read) for alias, columns in rows.items())
        group = f" GROUP BY {', '.join(keys)}" if keys else ""
        texts = [f"({self._fill(self._expressions[loc].sql)})" for loc in places]
        types = self._store.describe(f"SELECT {', '.join(texts)} FROM {relations}{group}")
        if isinstance(types, str) and len(places) > 1:
            half = len(places) // 2
            return self._describe(places[:half], rows, keys) | self._describe(places[half:], rows, keys)
        for place, loc in enumerate(places):
            kind, error = (None, types) if isinstance(types, str) else (types[place], None)
            self._types[loc] = Typed(self._expressions[loc], kind, error)
        return {str(loc[-1]): self._types[loc].type or _UNKNOWN for loc in places}


def _relation(alias: str, columns: Columns, read: set[str]) -> str:
    """Return a FROM item with typed NULLs for the columns that are read."""
    prefix = f"{alias}." if alias else ""
    typed = [
        f"NULL AS {name}" if kind == _UNKNOWN else f"CAST(NULL AS {kind}) AS {name}"
        for name, kind in columns.items()
        if f"{prefix}{name}" in read
    ]
    select = f"(SELECT {', '.join(typed or ['NULL AS nothing'])})"
    return f"{select} AS {alias}" if alias else select
