"""The SQL expressions of a rulebook: one walk over all of them, for checking, pruning and compiling.

SQL is not parsed here. `clientfit.measures.expressions` parses what this walk lists.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from clientfit.rulebook.schema import Lookup, Rulebook, Step
from clientfit.rulebook.views import added_by, columns_of, joins
from clientfit.yaml_source import Loc

Wanted = Literal["condition", "day", "text", "value"]
"""What an expression is to give: a truth value, a date, a text, or any value."""

_WANTED: Mapping[str, Wanted] = {
    **dict.fromkeys(("where", "on", "opportunities", "incidents", "disputed"), "condition"),
    **dict.fromkeys(("day", "issued", "due", "paid"), "day"),
    **dict.fromkeys(("message", "currency"), "text"),
}
"""By the key it stands under; columns and aggregates give any value."""

_TAG = re.compile(r";([a-z0-9_:]+);")
"""A tag as SQL looks for it among others: `tags like '%;goodwill;%'`."""

Written = Iterable[tuple[str, str | None]]
"""Keys with their SQL, where there is some."""


@dataclass(frozen=True)
class Expression:
    """An SQL expression: its place, its text, the view whose columns it reads, and the type it should have.

    Bare names, and in the join condition of an aggregate names after `o.`, are columns of `source`; names
    after `r.` are columns of `own`. `known` are the names that the expression may use, as it writes them.
    """

    loc: Loc
    sql: str
    source: str
    known: frozenset[str] = field(repr=False)
    own: str | None = None
    wanted: Wanted = "value"


def expressions(rulebook: Rulebook) -> Iterator[Expression]:
    """Yield every SQL expression of a rulebook whose views read existing sources without a cycle."""
    for name in rulebook.views:
        yield from _of_view(rulebook, name)
    for name, measure in rulebook.measures.items():
        loc: Loc = ("measures", name)
        own = ("opportunities", "incidents", "value", "weight", "day")
        yield from _over(rulebook, measure.source, loc, ((key, getattr(measure, key)) for key in own))
        yield from _over(rulebook, measure.source, (*loc, "also"), measure.also.items())
        if measure.evidence is not None:
            cited = measure.evidence
            texts = (("where", cited.where), ("message", cited.message))
            yield from _over(rulebook, cited.source, (*loc, "evidence"), texts)
    if rulebook.money is not None:
        money = rulebook.money
        yield from _over(rulebook, money.source, ("money",), money.expressions().items())
        if money.chargebacks is not None:
            back = money.chargebacks
            yield from _over(rulebook, back.source, ("money", "chargebacks"), back.expressions().items())
    if rulebook.charts is not None:
        payments = rulebook.charts.payments
        yield from _over(rulebook, payments.source, ("charts", "payments"), payments.expressions().items())
    for name, cost in rulebook.costs.items():
        yield from _over(rulebook, cost.source, ("costs", name), cost.expressions().items())
    for name, type_ in rulebook.types.items():
        for at, ending in enumerate(type_.flips.meanwhile):
            texts = (("where", ending.where), ("day", ending.day))
            yield from _over(rulebook, ending.source, ("types", name, "flips", "meanwhile", at), texts)


def _of_view(rulebook: Rulebook, name: str) -> Iterator[Expression]:
    """Yield a view's expressions; each step may use the columns added before it, and its own columns."""
    view, loc = rulebook.views[name], ("views", name)
    theirs = frozenset({"client", *columns_of(rulebook, view.source)})
    yield from _written(loc, (("where", view.where),), view.source, theirs)
    if view.group is None:
        known = theirs | frozenset(view.columns)
        inside, source = known, name
    else:
        known = frozenset({"client", *view.group, *view.columns})
        inside, source = theirs, view.source
    yield from _written((*loc, "columns"), view.columns.items(), source, inside)
    for at, step in enumerate(view.steps):
        yield from _of_step(rulebook, name, step, (*loc, "steps", at), known)
        known |= frozenset(added_by(step))
    yield from _written(loc, (("day", view.day), ("message", view.message)), name, known)


def _of_step(
    rulebook: Rulebook, name: str, step: Step, loc: Loc, known: frozenset[str]
) -> Iterator[Expression]:
    columns = step.columns or {}
    yield from _written((*loc, "columns"), columns.items(), name, known | frozenset(columns))
    yield from _written(loc, (("where", step.where),), name, known)
    part = step.aggregate
    if part is None:
        return
    theirs = frozenset({"client", *columns_of(rulebook, part.source)})
    place = (*loc, "aggregate")
    yield from _written(place, (("where", part.where),), part.source, theirs)
    if part.on is None:
        yield from _written((*place, "columns"), part.columns.items(), part.source, theirs)
    else:
        both = frozenset({f"r.{column}" for column in known} | {f"o.{column}" for column in theirs})
        yield from _written(place, (("on", part.on),), part.source, both, own=name)
        pairs = part.columns.items()
        yield from _written((*place, "columns"), pairs, part.source, both, own=name)


def _over(rulebook: Rulebook, source: str, loc: Loc, texts: Written) -> Iterator[Expression]:
    """Expressions over all columns of a view."""
    known = frozenset({"client", *columns_of(rulebook, source)})
    yield from _written(loc, texts, source, known)


def _written(
    loc: Loc, texts: Written, source: str, known: frozenset[str], own: str | None = None
) -> Iterator[Expression]:
    for key, sql in texts:
        if sql is not None:
            type_ = "value" if loc[-1] in ("columns", "also") else _WANTED.get(key, "value")
            yield Expression((*loc, key), sql, source, known, own, type_)


def columns_named(rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Yield the columns named outside of expressions, each with its view: keys of joins and groups."""
    for name, view in rulebook.views.items():
        yield from ((view.source, column) for column in view.group or ())
        for _, join in joins(view):
            for ours, theirs in (join.match or {}).items():
                yield name, ours
                yield join.source, theirs
            if isinstance(join, Lookup):
                yield from ((join.source, theirs) for theirs in join.columns.values())
    standing = rulebook.standing
    yield from (
        (standing.source, column) for column in (standing.stage, standing.inferred, standing.standing)
    )


def tags_in(rulebook: Rulebook) -> frozenset[str]:
    """Return every tag that the rulebook's SQL looks for."""
    return frozenset(tag for expression in expressions(rulebook) for tag in _TAG.findall(expression.sql))
