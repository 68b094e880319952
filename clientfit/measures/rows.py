"""Row sets of the rulebook as common table expressions.

Every join carries the client, so that one client's rows can't reach another's.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from clientfit.measures.expressions import filler, in_layers, names_in, select_list
from clientfit.rulebook.schema import Aggregate, Lookup, Rulebook, Step, View
from clientfit.store.as_of import KNOWN_EVENT, known_event
from clientfit.store.tables import CALENDAR, CLIENT

SOURCES = {"event": KNOWN_EVENT, "client": str(CLIENT), "calendar": str(CALENDAR)}
"""What a row set may read beside other row sets, and the relation it stands for."""

BUILT_IN = {
    "event": View.model_validate({"about": "The events.", "from": "event", "day": "day"}),
    "client": View.model_validate({"about": "The clients.", "from": "client", "group": ()}),
}
"""What can be measured without a row set, as one."""


@dataclass(frozen=True)
class Cte:
    """One named SELECT of the statement."""

    name: str
    sql: str


def known(as_of: date, *, clients_table: str | None = None) -> list[Cte]:
    """What rows are made from: the events known at the end of `as_of`.

    With `clients_table`, only of the clients listed in the table of that name, and no others are clients:
    the table of all is hidden, unless it is itself the one that lists them.
    """
    events = Cte(KNOWN_EVENT, known_event(as_of, clients_table=clients_table))
    if clients_table in (None, "client"):
        return [events]
    return [
        Cte("client", f"SELECT * FROM temp.client WHERE client IN (SELECT client FROM {clients_table})"),
        events,
    ]


def compile_rows(rulebook: Rulebook, as_of: date, wanted: set[str]) -> list[Cte]:
    """The row sets in `wanted` and all they read, each after what it reads."""
    ordered: dict[str, None] = {}

    def visit(name: str) -> None:
        if name in SOURCES or name in ordered:
            return
        for source in sources_of(rulebook.views[name]):
            visit(source)
        ordered[name] = None

    for name in sorted(wanted):
        visit(name)
    read = columns_read(rulebook)
    # From here on `event` is what is known of the events, and the table of that name is hidden.
    known = [Cte("event", f"SELECT * FROM {KNOWN_EVENT}")] if "event" in wanted else []
    compiled = (cte for name in ordered for cte in _RowSetCompiler(rulebook, as_of, name, read).ctes())
    return [*known, *compiled]


def row_set(rulebook: Rulebook, name: str) -> View:
    """A row set by its name, built in or not."""
    return rulebook.views[name] if name in rulebook.views else BUILT_IN[name]


EVENT_COLUMNS = (
    "event_id",
    "ref",
    "kind",
    "occurred_at",
    "day",
    "actor",
    "engagement",
    "amount",
    "currency",
    "due",
    "settled",
    "outcome",
    "phase",
    "cause",
    "paid_extra",
    "confirmed",
    "severity",
    "score",
    "tags",
)
"""The columns of the event table that rows are made from, beside the client."""

CLIENT_COLUMNS = ("stage", "traits", "since", "terms_days", "country")
CALENDAR_COLUMNS = ("country", "day", "working_day", "next_working")


def columns_of(rulebook: Rulebook, name: str) -> list[str]:
    """All columns that a row set can have, beside the client, in order."""
    built_in = {"event": EVENT_COLUMNS, "client": CLIENT_COLUMNS, "calendar": CALENDAR_COLUMNS}
    if name in built_in:
        return list(built_in[name])
    rows = rulebook.views[name]
    first = columns_of(rulebook, rows.source) if rows.group is None else list(rows.group)
    added = [column for step in rows.steps for column in added_by(step)]
    return [*first, *rows.columns, *added]


def added_by(step: Step) -> list[str]:
    """The columns that a step adds."""
    if step.columns is not None:
        return list(step.columns)
    if step.aggregate is not None:
        return list(step.aggregate.columns)
    return list(step.lookup.columns) if step.lookup is not None else []


def columns_read(rulebook: Rulebook) -> dict[str, set[str]]:
    """The names that anything in the rulebook reads of each row set, so that the rest is never carried."""
    read: dict[str, set[str]] = defaultdict(set)
    for name, rows in rulebook.views.items():
        own = {rows.where, rows.day, rows.message, *rows.columns.values()}
        for step in rows.steps:
            own |= {step.where, *(step.columns or {}).values()}
            if step.aggregate is not None:
                own.add(step.aggregate.on)
                read[name] |= set(step.aggregate.match or ())
                theirs = {step.aggregate.where, step.aggregate.on, *step.aggregate.columns.values()}
                read[step.aggregate.source] |= _names(theirs) | set((step.aggregate.match or {}).values())
            if step.lookup is not None:
                read[name] |= set(step.lookup.match)
                read[step.lookup.source] |= {*step.lookup.match.values(), *step.lookup.columns.values()}
        read[name] |= _names(own)
        if rows.group is not None:
            read[rows.source] |= _names({rows.where, *rows.columns.values()}) | set(rows.group)
    for over, texts in _asked(rulebook):
        read[over] |= _names(texts)
    standing = rulebook.standing
    read[standing.source] |= {standing.stage, standing.inferred, standing.standing}
    _pass_down(rulebook, read)
    return read


def _asked(rulebook: Rulebook) -> Iterator[tuple[str, set[str | None]]]:
    """The expressions over row sets that are no part of a row set, each with its set."""
    for measure in rulebook.measures.values():
        texts = {
            measure.opportunities,
            measure.incidents,
            measure.value,
            measure.weight,
            measure.day,
            *measure.also.values(),
        }
        yield measure.source, texts
        if measure.evidence is not None:
            yield measure.evidence.source, {measure.evidence.where, measure.evidence.message}
    if rulebook.money is not None:
        yield rulebook.money.source, set(rulebook.money.expressions().values())
    if rulebook.charts is not None:
        payments = rulebook.charts.payments
        yield payments.source, set(payments.expressions().values())
    for flag in rulebook.types.values():
        for ends in flag.flips.meanwhile:
            yield ends.source, {ends.where, ends.day}


def _pass_down(rulebook: Rulebook, read: dict[str, set[str]]) -> None:
    """What is read of a set made row by row from another is read of that one too."""
    changed = True
    while changed:
        changed = False
        for name, rows in rulebook.views.items():
            wanted = read[name] if rows.group is None else set()
            if not wanted <= read[rows.source]:
                read[rows.source] |= wanted
                changed = True


def _names(expressions: set[str | None]) -> set[str]:
    """Bare names in SQL, those after `r.` and `o.` included."""
    found = (
        names_in(expression.replace("r.", " ").replace("o.", " ")) for expression in expressions if expression
    )
    return set().union(*found)


def sources_of(rows: View) -> list[str]:
    """The names of all that a row set reads."""
    joined = (step.aggregate or step.lookup for step in rows.steps)
    return [rows.source, *(part.source for part in joined if part is not None)]


def key_of(rulebook: Rulebook, name: str) -> tuple[str, ...]:
    """The columns that, beside the client, name one row of a row set."""
    if name == "client":
        return ()
    if name == "event":
        return ("event_id",)
    rows = rulebook.views[name]
    return rows.group if rows.group is not None else key_of(rulebook, rows.source)


class _RowSetCompiler:
    """Chains the steps of one row set: each is a SELECT over the one before."""

    def __init__(self, rulebook: Rulebook, as_of: date, name: str, read: dict[str, set[str]]) -> None:
        self._rulebook = rulebook
        self._sql = filler(rulebook, as_of)
        self._name = name
        self._rows = rulebook.views[name]
        self._read = read

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
            yield from self._layers(self._rows.columns)
        for step in self._rows.steps:
            yield from self._step(step)

    def _base(self) -> str:
        rows = self._rows
        where = f" WHERE {self._sql(rows.where)}" if rows.where else ""
        source = SOURCES.get(rows.source, rows.source)
        if rows.group is None:
            keep = {*self._read[self._name], *key_of(self._rulebook, self._name)}
            kept = [column for column in columns_of(self._rulebook, rows.source) if column in keep]
            return f"SELECT {', '.join(['client', *kept])} FROM {source}{where}"
        keys = ", ".join(("client", *rows.group))
        columns = select_list((name, self._sql(column)) for name, column in rows.columns.items())
        return f"SELECT {keys}, {columns} FROM {source}{where} GROUP BY {keys}"

    def _step(self, step: Step) -> Iterator[str]:
        if step.columns is not None:
            yield from self._layers(step.columns)
        elif step.where is not None:
            yield f"SELECT * FROM {{previous}} WHERE {self._sql(step.where)}"
        elif step.aggregate is not None:
            yield self._aggregate(step.aggregate)
        elif step.lookup is not None:
            yield self._lookup(step.lookup)

    def _layers(self, columns: dict[str, str]) -> Iterator[str]:
        for layer in in_layers(columns):
            added = select_list((name, self._sql(column)) for name, column in layer.items())
            yield f"SELECT *, {added} FROM {{previous}}"

    def _aggregate(self, aggregate: Aggregate) -> str:
        source = SOURCES.get(aggregate.source, aggregate.source)
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
        added = select_list((name, _counted(name, column)) for name, column in aggregate.columns.items())
        return f"SELECT r.*, {added} FROM {{previous}} AS r LEFT JOIN ({inner}) AS g ON {_on('g', pairs)}"

    def _lookup(self, lookup: Lookup) -> str:
        source = SOURCES.get(lookup.source, lookup.source)
        added = select_list((name, f"g.{theirs}") for name, theirs in lookup.columns.items())
        on = _on("g", lookup.match, client=lookup.source != "calendar")
        return f"SELECT r.*, {added} FROM {{previous}} AS r LEFT JOIN {source} AS g ON {on}"


def _on(other: str, pairs: dict[str, str], *, client: bool = True) -> str:
    same = [f"{other}.client = r.client"] if client else []
    return " AND ".join(same + [f"{other}.{theirs} = r.{ours}" for ours, theirs in pairs.items()])


def _counted(name: str, column: str) -> str:
    """A count over no rows is 0, not unknown."""
    return f"coalesce(g.{name}, 0)" if column.lstrip().lower().startswith("count(") else f"g.{name}"
