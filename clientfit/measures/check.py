"""The rulebook's SQL, checked before it runs: parsed, its functions known, its columns there.

Rules get expressions over one client's rows and nothing else: no subquery, no table, no clock, no chance,
so that they can't touch the machine and the same input gives the same answer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from clientfit.errors import ClientFitError
from clientfit.measures.expressions import filler, in_layers
from clientfit.measures.rows import added_by, columns_of
from clientfit.rulebook import Places
from clientfit.rulebook.schema import Rulebook, Step
from clientfit.store import Store
from clientfit.store.parsing import Parsed, parse_expressions

AGGREGATES = frozenset({"count", "count_star", "sum", "min", "max", "avg", "median", "bool_or", "bool_and"})
WINDOWS = frozenset({"row_number", "rank", "dense_rank", "lag", "lead", "first_value", "last_value"})
SCALARS = frozenset(
    {"+", "-", "*", "/", "//", "%", "~~", "!~~", "||"}
    | {
        "abs",
        "ceil",
        "concat",
        "date_trunc",
        "floor",
        "greatest",
        "least",
        "length",
        "lower",
        "nullif",
        "pow",
    }
    | {"replace", "round", "sqrt", "substr", "to_days", "trim", "trunc", "upper"}
)
FUNCTIONS = AGGREGATES | WINDOWS | SCALARS
"""What rules may call: each gives the same answer for the same rows, on every engine that runs them."""

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """What is wrong with the expression at a place of the rulebook."""

    loc: Loc
    message: str
    found: str
    hint: str | None = None


@dataclass(frozen=True)
class _Expression:
    loc: Loc
    sql: str
    columns: frozenset[str]


def check_sql(rulebook: Rulebook, places: Places) -> None:
    """Refuse a rulebook whose SQL can't be run or reaches beyond one client's rows.

    Raises:
        ClientFitError: code "rules-sql", with every fault at its file and line.
    """
    store = Store(threads=1)
    faults = sql_faults(store, rulebook)
    store.close()
    if faults:
        raise ClientFitError(
            *(places.problem("rules-sql", f.message, f.loc, found=f.found, hint=f.hint) for f in faults)
        )


def sql_faults(store: Store, rulebook: Rulebook) -> list[Fault]:
    """Everything that is wrong with the rulebook's SQL expressions, in the rulebook's order."""
    sql = filler(rulebook, date.min)
    expressions = [*_of_rows(rulebook), *_of_measures(rulebook)]
    filled = [sql(expression.sql) for expression in expressions]
    parsed = parse_expressions(store, filled)
    faults = [
        fault
        for expression, found in zip(expressions, parsed, strict=True)
        for fault in _faults(expression, found)
    ]
    return [*faults, *_of_joins(rulebook), *_circles(rulebook)]


def _faults(expression: _Expression, parsed: Parsed) -> Iterator[Fault]:
    if parsed.fault is not None:
        yield Fault(expression.loc, "the SQL can't be parsed", parsed.fault.splitlines()[0])
    for kind in sorted(parsed.foreign):
        yield Fault(expression.loc, "rules read one client's rows and nothing else", kind.lower())
    for name in sorted(parsed.functions - FUNCTIONS):
        yield Fault(
            expression.loc, "the function is not one that rules may call", name, _nearest(name, FUNCTIONS)
        )
    for column in sorted(parsed.columns - expression.columns):
        yield Fault(
            expression.loc, "there is no such column here", column, _nearest(column, expression.columns)
        )
    if parsed.partitions - {"client"}:
        yield Fault(
            expression.loc,
            "a window spans several clients",
            expression.sql,
            "begin with: partition by client",
        )


def _nearest(name: str, known: frozenset[str]) -> str | None:
    near = get_close_matches(name, sorted(known), n=1)
    return f"did you mean {near[0]!r}?" if near else None


def _of_rows(rulebook: Rulebook) -> Iterator[_Expression]:
    for name, rows in rulebook.views.items():
        place: Loc = ("views", name)
        source = {"client", *columns_of(rulebook, rows.source)}
        if rows.where is not None:
            yield _Expression((*place, "where"), rows.where, frozenset(source))
        known = {"client", *rows.group} if rows.group is not None else set(source)
        inside = source if rows.group is not None else known | set(rows.columns)
        for column, sql in rows.columns.items():
            yield _Expression((*place, "columns", column), sql, frozenset(inside))
        known |= set(rows.columns)
        for at, step in enumerate(rows.steps):
            yield from _of_step(rulebook, step, (*place, "steps", at), known)
            known |= set(added_by(step))
        for key, text in (("day", rows.day), ("message", rows.message)):
            if text is not None:
                yield _Expression((*place, key), text, frozenset(known))


def _of_joins(rulebook: Rulebook) -> Iterator[Fault]:
    """Columns that a lookup or a match names and the other rows don't have."""
    for name, rows in rulebook.views.items():
        for at, step in enumerate(rows.steps):
            part = step.lookup or step.aggregate
            if part is None:
                continue
            theirs = frozenset(columns_of(rulebook, part.source))
            key = "aggregate" if step.lookup is None else "lookup"
            named = {("match", ours): wanted for ours, wanted in (part.match or {}).items()}
            if step.lookup is not None:
                named |= {("columns", ours): wanted for ours, wanted in step.lookup.columns.items()}
            for place, wanted in named.items():
                if wanted not in theirs:
                    loc = ("views", name, "steps", at, key, *place)
                    message = f"{part.source} has no such column"
                    yield Fault(loc, message, wanted, _nearest(wanted, theirs))


def _of_step(rulebook: Rulebook, step: Step, here: Loc, known: set[str]) -> Iterator[_Expression]:
    for column, sql in (step.columns or {}).items():
        yield _Expression((*here, "columns", column), sql, frozenset(known | set(step.columns or {})))
    if step.where is not None:
        yield _Expression((*here, "where"), step.where, frozenset(known))
    if step.aggregate is not None:
        aggregate = step.aggregate
        theirs = {"client", *columns_of(rulebook, aggregate.source)}
        both = {f"r.{column}" for column in known} | {f"o.{column}" for column in theirs}
        told = theirs if aggregate.on is None else both
        for column, sql in aggregate.columns.items():
            yield _Expression((*here, "aggregate", "columns", column), sql, frozenset(told))
        for key, text, columns in (("where", aggregate.where, theirs), ("on", aggregate.on, both)):
            if text is not None:
                yield _Expression((*here, "aggregate", key), text, frozenset(columns))


def _of_measures(rulebook: Rulebook) -> Iterator[_Expression]:
    for name, measure in rulebook.measures.items():
        place: Loc = ("measures", name)
        known = frozenset({"client", *columns_of(rulebook, measure.source)})
        texts: Sequence[tuple[Loc, str | None]] = [
            *(
                ((*place, key), getattr(measure, key))
                for key in ("opportunities", "incidents", "value", "weight", "day")
            ),
            *(((*place, "also", field), sql) for field, sql in measure.also.items()),
        ]
        yield from (_Expression(loc, sql, known) for loc, sql in texts if sql is not None)
        if measure.evidence is not None:
            rows = measure.evidence
            seen = frozenset({"client", *columns_of(rulebook, rows.source)})
            yield _Expression((*place, "evidence", "where"), rows.where, seen)
            if rows.message is not None:
                yield _Expression((*place, "evidence", "message"), rows.message, seen)
    if rulebook.money is not None:
        money = rulebook.money
        seen = frozenset({"client", *columns_of(rulebook, money.source)})
        for key, sql in money.expressions().items():
            yield _Expression(("money", key), sql, seen)
    if rulebook.charts is not None:
        payments = rulebook.charts.payments
        seen = frozenset({"client", *columns_of(rulebook, payments.source)})
        for key, sql in payments.expressions().items():
            yield _Expression(("charts", "payments", key), sql, seen)
    yield from _of_flips(rulebook)


def _of_flips(rulebook: Rulebook) -> Iterator[_Expression]:
    for name, flag in rulebook.types.items():
        for at, ends in enumerate(flag.flips.meanwhile):
            seen = frozenset({"client", *columns_of(rulebook, ends.source)})
            place: Loc = ("types", name, "flips", "meanwhile", at)
            yield _Expression((*place, "where"), ends.where, seen)
            yield _Expression((*place, "day"), ends.day, seen)


def _circles(rulebook: Rulebook) -> Iterator[Fault]:
    for name, rows in rulebook.views.items():
        blocks: list[tuple[Loc, dict[str, str]]] = [(("views", name, "columns"), dict(rows.columns))]
        blocks += [
            (("views", name, "steps", at, "columns"), dict(step.columns))
            for at, step in enumerate(rows.steps)
            if step.columns is not None
        ]
        for loc, columns in blocks:
            if rows.group is not None and loc[2] == "columns":
                continue
            try:
                in_layers(columns)
            except ValueError as circle:
                yield Fault(loc, "columns read each other in a circle", str(circle).partition(": ")[2])


__all__ = ["FUNCTIONS", "Fault", "check_sql", "sql_faults"]
