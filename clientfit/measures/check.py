"""The rulebook's SQL, checked before it runs: parsed, its functions known, its columns there.

Rules get expressions over one client's rows and nothing else: no subquery, no table, no clock, no chance,
so that they can't touch the machine and the same input gives the same answer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from clientfit.errors import ClientFitError
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
"""What the parser writes `interval 90 days` with, the frame of a window; refused elsewhere."""

FUNCTIONS = AGGREGATES | WINDOWS | SCALARS | INTERVAL
"""What rules may call: each gives the same answer for the same rows, in SQL and in the compiled programme."""

INSTEAD = {
    "avg": "sum(x) / count(x); a mean of doubles depends on their order",
    "mean": "sum(x) / count(x); a mean of doubles depends on their order",
    "round": "floor(x + 0.5)",
    "first_value": "min(x), or lag(x) over the rows",
    "last_value": "max(x), or lead(x) over the rows",
}
"""What to write for functions that only one of the two engines could give."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with the expression at a place of the rulebook."""

    loc: Loc
    message: str
    found: str
    hint: str | None = None


def check_sql(rulebook: Rulebook, places: Places) -> None:
    """Refuse a rulebook whose SQL can't be run or reaches beyond one client's rows.

    Raises:
        ClientFitError: code "rules-sql", with every fault at its file and line.
    """
    faults = sql_faults(rulebook)
    if faults:
        raise ClientFitError(
            *(places.problem("rules-sql", f.message, f.loc, found=f.found, hint=f.hint) for f in faults)
        )


def sql_faults(rulebook: Rulebook) -> list[Fault]:
    """Everything that is wrong with the rulebook's SQL expressions, in the rulebook's order."""
    found = parsed(rulebook)
    faults = [fault for expression, each in found for fault in _faults(expression, each)]
    return [*faults, *_circles(rulebook, {expression.loc: each.columns for expression, each in found})]


def _faults(expression: Expression, found: Parsed) -> Iterator[Fault]:
    if found.fault is not None:
        yield Fault(expression.loc, "the SQL can't be parsed", found.fault.splitlines()[0])
    for kind in sorted(found.foreign):
        yield Fault(expression.loc, "rules read one client's rows and nothing else", kind.lower())
    for name in sorted(found.functions - FUNCTIONS):
        yield Fault(
            expression.loc,
            "the function is not one that rules may call",
            name,
            INSTEAD.get(name) or _nearest(name, FUNCTIONS),
        )
    for column in sorted(found.columns - expression.known):
        yield Fault(
            expression.loc, "there is no such column here", column, _nearest(column, expression.known)
        )
    if found.partitions - {"client"}:
        yield Fault(
            expression.loc,
            "a window spans several clients",
            expression.sql,
            "begin with: partition by client",
        )


def _nearest(name: str, known: frozenset[str]) -> str | None:
    near = get_close_matches(name, sorted(known), n=1)
    return f"did you mean {near[0]!r}?" if near else None


def _circles(rulebook: Rulebook, columns_at: Mapping[Loc, frozenset[str]]) -> Iterator[Fault]:
    """Columns of one step that read each other in a circle; aggregates read the source alone."""
    for name, view in rulebook.views.items():
        own = {} if view.group is not None else view.columns
        steps = ((("steps", at, "columns"), step.columns or {}) for at, step in enumerate(view.steps))
        for place, columns in ((("columns",), own), *steps):
            loc: Loc = ("views", name, *place)
            try:
                in_layers(columns, {column: columns_at[*loc, column] for column in columns})
            except ValueError as circle:
                yield Fault(loc, "columns read each other in a circle", str(circle).partition(": ")[2])
