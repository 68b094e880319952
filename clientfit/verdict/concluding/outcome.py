"""Inference over a whole book: once per component and distinct set of facts, joined back in SQL."""

import logging
from collections.abc import Hashable, Sequence

from clientfit.engine import Engine
from clientfit.engine.components import RANKS, Component, Components
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.signals import Levels
from clientfit.store import Store, Table, quoted
from clientfit.store.tables import CONCLUDED, LEVELLED, OUTCOME, TYPED

_LOG = logging.getLogger(__name__)


def type_column(name: str) -> str:
    """The column of a type's level in `outcome`."""
    return f"type__{name}"


def set_columns(components: Components) -> list[str]:
    """The columns of `outcome` that are equal for clients with the same conclusions."""
    return [f"set__{component.name}" for component in components.all]


def input_columns(component: Component, levels: Levels) -> list[str]:
    """The columns of `levelled` and `typed` that a component's inputs stand in."""
    found = {
        "signal": levels.signals,
        "exempt": {
            name: column for (flag, name), column in levels.exemptions.items() if flag == component.name
        },
        "cleared": levels.cleared,
        "type": {input_.name: type_column(input_.name) for input_ in component.inputs},
        "standing": {"standing": "standing"},
        "fact": levels.facts,
    }
    return [found[input_.kind][input_.name] for input_ in component.inputs]


def conclude(store: Store, plan: Plan) -> None:
    """Create `outcome` from `levelled`: what the engine concluded of every client."""
    components, levels = plan.components, plan.levels
    for component in components.types:
        _infer(store, component, input_columns(component, levels), LEVELLED, plan.engine)
    joins = " ".join(_join(component, input_columns(component, levels)) for component in components.types)
    *sets, policy_set = set_columns(components)
    own = [f"c_{part.name}.nth AS {column}" for part, column in zip(components.types, sets, strict=True)]
    store.create(TYPED, typed_sql(components, levels, joins, more=own))
    policy = components.policy
    columns = input_columns(policy, levels)
    _infer(store, policy, columns, TYPED, plan.engine)
    own = [*(f"source.{column}" for column in sets), f"c_policy.nth AS {policy_set}"]
    joins = _join(policy, columns)
    placed = placed_sql(plan.rulebook, components, joins, last="source.client", more=own)
    store.create(OUTCOME, placed)


def typed_sql(components: Components, levels: Levels, joins: str, *, more: Sequence[str] = ()) -> str:
    """SELECT of every client's standing, facts and a level per type, and `more` columns.

    `joins` adds each type's `c_NAME` to `levelled`.
    """
    types = [f"c_{part.name}.answer AS {type_column(part.name)}" for part in components.types]
    facts = [f"source.{column}" for column in levels.facts.values()]
    columns = ", ".join(["source.client", "source.standing", *facts, *types, *more])
    return f"SELECT {columns} FROM {LEVELLED} AS source {joins}"


def placed_sql(
    rulebook: Rulebook, components: Components, joins: str, *, last: str, more: Sequence[str] = ()
) -> str:
    """SELECT of every client's place (worst first, from 0), recommendation, a level per type, `more` columns.

    `joins` adds the policy's `c_policy` to `typed`; of clients who are equal the least `last` comes first.
    """
    types = [type_column(part.name) for part in components.types]
    tally = [" + ".join(f"CAST({column} = {rank} AS INTEGER)" for column in types) for rank in (3, 2, 1)]
    ranks = " ".join(
        f"WHEN {quoted(name)} THEN {part.rank}" for name, part in rulebook.recommendations.items()
    )
    order = ", ".join([f"CASE c_policy.answer {ranks} END DESC", *(f"({count}) DESC" for count in tally)])
    return (
        f"SELECT source.client, row_number() OVER (ORDER BY {order}, {last}) - 1 AS place,"
        f" c_policy.answer AS recommendation, {', '.join([*types, *more])} FROM {TYPED} AS source {joins}"
    )


def _infer(store: Store, component: Component, columns: list[str], source: Table, engine: Engine) -> None:
    """Create the table of a component's answers, one row per distinct set of its inputs."""
    distinct = store.rows(f"SELECT DISTINCT {', '.join(columns)} FROM {source}")
    _LOG.debug("%s: %d distinct sets of facts", component.name, len(distinct))
    names = [f"i{place}" for place in range(len(columns))]
    # Text carries every kind of input; the join compares with the column's own text.
    kinds = dict.fromkeys(names, "VARCHAR")
    kinds["answer"] = "VARCHAR" if component.name == "policy" else "TINYINT"
    rows = []
    for nth, values in enumerate(distinct):
        row: dict[str, object] = dict(zip(names, map(str, values), strict=True))
        rows.append(row | {"nth": nth, "answer": answer_of(component, engine, values)})
    store.fill(CONCLUDED.of(component.name, **kinds), rows)


def answer_of(component: Component, engine: Engine, values: tuple[Hashable, ...]) -> str | int:
    """What follows from one value per input: a type's level as its rank, or the recommendation."""
    answer = component.answer(component.infer(engine, values))
    return answer if component.name == "policy" else RANKS[answer]


def _join(component: Component, columns: list[str]) -> str:
    name = component.name
    same = " AND ".join(
        f"CAST(source.{column} AS VARCHAR) = c_{name}.i{place}" for place, column in enumerate(columns)
    )
    return f"JOIN {CONCLUDED.of(name)} AS c_{name} ON {same}"
