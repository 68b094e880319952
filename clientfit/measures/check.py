"""Check the rulebook's SQL before it runs: its syntax, its functions and its columns.

Rules are expressions over one client's rows and nothing else: no subquery, no table, no clock, no random
number. So they can't access the machine, and the same input gives the same answer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clientfit.errors import ClientFitError, did_you_mean
from clientfit.measures.expressions import in_layers, parsed
from clientfit.rulebook import Places
from clientfit.rulebook.expressions import Expression
from clientfit.rulebook.schema import Rulebook
from clientfit.store.parsing import Parsed
from clientfit.yaml_source import Loc

AGGREGATES = frozenset({"count", "count_star", "sum", "min", "max", "median", "bool_or", "bool_and"})
WINDOWS = frozenset({"row_number", "rank", "dense_rank", "lag", "lead"})
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
    | {"replace", "sqrt", "substr", "trim", "upper"}
)
INTERVAL = frozenset({"to_days", "trunc"})
"""Functions that the parser writes for `interval 90 days`, the frame of a window; refused elsewhere."""

FUNCTIONS = AGGREGATES | WINDOWS | SCALARS | INTERVAL
"""Functions that rules may call: deterministic, and equal in SQL and in the compiled programme."""

INSTEAD = {
    "avg": "sum(x) / count(x); a mean of doubles depends on their order",
    "mean": "sum(x) / count(x); a mean of doubles depends on their order",
    "round": "floor(x + 0.5)",
    "first_value": "min(x), or lag(x) over the rows",
    "last_value": "max(x), or lead(x) over the rows",
}
"""Replacements for functions that the compiled programme doesn't have or that depend on the row order."""


@dataclass(frozen=True)
class Fault:
    """A fault of the expression at a place of the rulebook."""

    loc: Loc
    message: str
    found: str
    hint: str | None = None


def check_sql(rulebook: Rulebook, places: Places) -> None:
    """Check that a rulebook's SQL can run and reads one client's rows only.

    Raises:
        ClientFitError: code "rules-sql", with every fault at its file and line.
    """
    faults = sql_faults(rulebook)
    if faults:
        raise ClientFitError(
            *(places.problem("rules-sql", f.message, f.loc, found=f.found, hint=f.hint) for f in faults)
        )


def sql_faults(rulebook: Rulebook) -> list[Fault]:
    """Return all faults of the rulebook's SQL expressions, in the rulebook's order."""
    expressions = parsed(rulebook)
    faults = [fault for expression, each in expressions for fault in _faults(expression, each)]
    return [
        *faults,
        *_cycles(rulebook, {expression.loc: each.columns for expression, each in expressions}),
    ]


def _faults(expression: Expression, each: Parsed) -> Iterator[Fault]:
    if each.fault is not None:
        yield Fault(expression.loc, "the SQL can't be parsed", each.fault.splitlines()[0])
    for kind in sorted(each.foreign):
        yield Fault(expression.loc, "rules read one client's rows and nothing else", kind.lower())
    for name in sorted(each.functions - FUNCTIONS):
        yield Fault(
            expression.loc,
            "the function is not one that rules may call",
            name,
            INSTEAD.get(name) or did_you_mean(name, sorted(FUNCTIONS)),
        )
    for column in sorted(each.columns - expression.known):
        yield Fault(
            expression.loc,
            "there is no such column here",
            column,
            did_you_mean(column, sorted(expression.known)),
        )
    if each.partitions - {"client"}:
        yield Fault(
            expression.loc,
            "a window spans several clients",
            expression.sql,
            "begin with: partition by client",
        )


def _cycles(rulebook: Rulebook, columns_at: Mapping[Loc, frozenset[str]]) -> Iterator[Fault]:
    """Yield the steps whose columns form a cycle; aggregates read the source only."""
    for name, view in rulebook.views.items():
        own = {} if view.group is not None else view.columns
        steps = ((("steps", at, "columns"), step.columns or {}) for at, step in enumerate(view.steps))
        for place, columns in ((("columns",), own), *steps):
            loc: Loc = ("views", name, *place)
            try:
                in_layers(columns, {column: columns_at[*loc, column] for column in columns})
            except ValueError as circle:
                yield Fault(loc, "columns read each other in a circle", str(circle).partition(": ")[2])
