"""Compile the rulebook's views to common table expressions.

Every join is on the client too, so that no row of another client is read.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clientfit.measures.expressions import filler, in_layers, parsed, select_list, zero_if_count
from clientfit.rulebook.expressions import Expression, columns_named
from clientfit.rulebook.schema import Aggregate, Lookup, Rulebook, Step
from clientfit.rulebook.views import columns_of, key_of, sources_of
from clientfit.store.as_of import KNOWN_EVENT, known_event
from clientfit.store.parsing import Parsed
from clientfit.store.tables import CALENDAR, CLIENT
from clientfit.yaml_source import Loc

RELATIONS = {"event": KNOWN_EVENT, "client": str(CLIENT), "calendar": str(CALENDAR)}
"""The relation of each built-in source."""


@dataclass(frozen=True)
class Cte:
    """A named SELECT of the statement."""

    name: str
    sql: str


def known(as_of: date, *, clients_table: str | None = None) -> list[Cte]:
    """Return the CTE of the events known at the end of `as_of`, which all views read.

    With `clients_table`, it has only events of the clients listed in that table, and a further CTE hides the
    other rows of the table `client`.
    """
    events = Cte(KNOWN_EVENT, known_event(as_of, clients_table=clients_table))
    if clients_table in (None, "client"):
        return [events]
    return [
        Cte("client", f"SELECT * FROM temp.client WHERE client IN (SELECT client FROM {clients_table})"),
        events,
    ]


def compile_rows(rulebook: Rulebook, as_of: date, names: set[str]) -> list[Cte]:
    """Compile views and all views that they read, each after those it reads."""
    ordered: dict[str, None] = {}

    def visit(name: str) -> None:
        if name in RELATIONS or name in ordered:
            return
        for source in sources_of(rulebook.views[name]):
            visit(source)
        ordered[name] = None

    for name in sorted(names):
        visit(name)
    expressions = parsed(rulebook)
    read = columns_read(rulebook, expressions)
    columns = {expression.loc: each.columns for expression, each in expressions}
    # From here on `event` has the known events, and hides the table of that name.
    known = [Cte("event", f"SELECT * FROM {KNOWN_EVENT}")] if "event" in names else []
    compiled = (cte for name in ordered for cte in _ViewCompiler(rulebook, as_of, name, read, columns).ctes())
    return [*known, *compiled]


def columns_read(rulebook: Rulebook, expressions: Iterable[tuple[Expression, Parsed]]) -> dict[str, set[str]]:
    """Return the columns of each view that the rulebook reads, so that others are not selected."""
    read: dict[str, set[str]] = defaultdict(set)
    for name, column in columns_named(rulebook):
        read[name].add(column)
    for expression, each in expressions:
        for column in each.columns:
            qualifier, _, bare = column.rpartition(".")
            name = expression.own if qualifier == "r" and expression.own is not None else expression.source
            read[name].add(bare)
    _pass_down(rulebook, read)
    return read


def _pass_down(rulebook: Rulebook, read: dict[str, set[str]]) -> None:
    """Add the columns read of a view without group to those read of its source, which has the same rows."""
    changed = True
    while changed:
        changed = False
        for name, rows in rulebook.views.items():
            wanted = read[name] if rows.group is None else set()
            if not wanted <= read[rows.source]:
                read[rows.source] |= wanted
                changed = True


class _ViewCompiler:
    """Compiles one view to a chain of SELECTs, each over the one before."""

    def __init__(
        self,
        rulebook: Rulebook,
        as_of: date,
        name: str,
        read: Mapping[str, set[str]],
        columns: Mapping[Loc, frozenset[str]],
    ) -> None:
        self._rulebook = rulebook
        self._sql = filler(rulebook, as_of)
        self._name = name
        self._rows = rulebook.views[name]
        self._read = read
        self._columns = columns

    def ctes(self) -> list[Cte]:
        selects = list(self._selects())
        last = len(selects) - 1
        named = [self._name if at == last else f"{self._name}__{at}" for at in range(len(selects))]
        return [
            Cte(name, select.replace("{previous}", named[at - 1]))
            for at, (name, select) in enumerate(zip(named, selects, strict=True))
        ]

    def _selects(self) -> Iterator[str]:
        yield self._base()
        if self._rows.group is None:
            yield from self._layers(self._rows.columns, ("columns",))
        for at, step in enumerate(self._rows.steps):
            yield from self._step(step, ("steps", at))

    def _base(self) -> str:
        rows = self._rows
        where = f" WHERE {self._sql(rows.where)}" if rows.where else ""
        source = RELATIONS.get(rows.source, rows.source)
        if rows.group is None:
            keep = {*self._read[self._name], *key_of(self._rulebook, self._name)}
            kept = [column for column in columns_of(self._rulebook, rows.source) if column in keep]
            return f"SELECT {', '.join(['client', *kept])} FROM {source}{where}"
        keys = ", ".join(("client", *rows.group))
        columns = select_list((name, self._sql(column)) for name, column in rows.columns.items())
        return f"SELECT {keys}, {columns} FROM {source}{where} GROUP BY {keys}"

    def _step(self, step: Step, loc: Loc) -> Iterator[str]:
        if step.columns is not None:
            yield from self._layers(step.columns, (*loc, "columns"))
        elif step.where is not None:
            yield f"SELECT * FROM {{previous}} WHERE {self._sql(step.where)}"
        elif step.aggregate is not None:
            yield self._aggregate(step.aggregate)
        elif step.lookup is not None:
            yield self._lookup(step.lookup)

    def _layers(self, columns: dict[str, str], loc: Loc) -> Iterator[str]:
        reads = {name: self._columns["views", self._name, *loc, name] for name in columns}
        for layer in in_layers(columns, reads):
            added = select_list((name, self._sql(column)) for name, column in layer.items())
            yield f"SELECT *, {added} FROM {{previous}}"

    def _aggregate(self, aggregate: Aggregate) -> str:
        source = RELATIONS.get(aggregate.source, aggregate.source)
        where = f" WHERE {self._sql(aggregate.where)}" if aggregate.where else ""
        columns = select_list((name, self._sql(column)) for name, column in aggregate.columns.items())
        if aggregate.match is not None:
            theirs = ", ".join(("client", *aggregate.match.values()))
            inner = f"SELECT {theirs}, {columns} FROM {source}{where} GROUP BY {theirs}"
            pairs = dict(aggregate.match)
        else:
            key = key_of(self._rulebook, self._name)
            ours = ", ".join(f"r.{column}" for column in ("client", *key))
            inner = (
                f"SELECT {ours}, {columns} FROM {{previous}} AS r"
                f" JOIN (SELECT * FROM {source}{where}) AS o"
                f" ON o.client = r.client AND ({self._sql(str(aggregate.on))}) GROUP BY {ours}"
            )
            pairs = {column: column for column in key}
        added = select_list(
            (name, zero_if_count(f"g.{name}", column)) for name, column in aggregate.columns.items()
        )
        return f"SELECT r.*, {added} FROM {{previous}} AS r LEFT JOIN ({inner}) AS g ON {_on('g', pairs)}"

    def _lookup(self, lookup: Lookup) -> str:
        source = RELATIONS.get(lookup.source, lookup.source)
        added = select_list((name, f"g.{theirs}") for name, theirs in lookup.columns.items())
        on = _on("g", lookup.match, client=lookup.source != "calendar")
        return f"SELECT r.*, {added} FROM {{previous}} AS r LEFT JOIN {source} AS g ON {on}"


def _on(other: str, pairs: dict[str, str], *, client: bool = True) -> str:
    same = [f"{other}.client = r.client"] if client else []
    return " AND ".join(same + [f"{other}.{theirs} = r.{ours}" for ours, theirs in pairs.items()])
