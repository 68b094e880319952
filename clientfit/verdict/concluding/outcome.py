"""Inference over a whole book: once per component and distinct set of facts, joined back in SQL."""

import logging
from collections.abc import Iterator
from typing import Any

from clientfit.engine.components import Component, Components
from clientfit.model.verdict import RANKS
from clientfit.plan import Plan
from clientfit.rulebook.schema import Rulebook
from clientfit.signals import LevelColumns
from clientfit.store import Store, Table, quoted
from clientfit.store.tables import CLIENT, CONCLUDED, LEVELLED, OUTCOME, TYPED
from clientfit.verdict.concluding.standing import check_standings
from clientfit.verdict.concluding.waiving import waive

_LOG = logging.getLogger(__name__)


def type_column(name: str) -> str:
    """The column of a type's level in `outcome`."""
    return f"type__{name}"


def set_columns(components: Components) -> list[str]:
    """The columns of `outcome` that are equal for clients with the same conclusions."""
    return [f"set__{component.name}" for component in components.all]


def input_columns(component: Component, levels: LevelColumns) -> list[str]:
    """Return the columns of `levelled` and `typed` with a component's inputs."""
    columns = {
        "signal": levels.signals,
        "exempt": {
            name: column for (type_, name), column in levels.exemptions.items() if type_ == component.name
        },
        "cleared": levels.cleared,
        "type": {input_.name: type_column(input_.name) for input_ in component.inputs},
        "standing": {"standing": "standing"},
        "fact": levels.facts,
    }
    return [columns[input_.kind][input_.name] for input_ in component.inputs]


def read_ranks(store: Store, rulebook: Rulebook) -> Iterator[tuple[int, dict[str, int]]]:
    """Yield each client's key and the rank of its level by type, from `outcome`."""
    columns = ", ".join(map(type_column, rulebook.types))
    for client, *ranks in store.rows(f"SELECT client, {columns} FROM {OUTCOME}"):
        yield client, dict(zip(rulebook.types, ranks, strict=True))


def read_values(store: Store) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each client's id and its columns of `levelled` and `outcome`, by name."""
    select = (
        f"SELECT client_id, l.*, o.* EXCLUDE (client) FROM {LEVELLED} AS l"
        f" JOIN {OUTCOME} AS o USING (client) JOIN {CLIENT} AS c USING (client)"
    )
    _, *names = (name for name, _ in store.columns(select))
    for client_id, *cells in store.rows(select):
        yield client_id, dict(zip(names, cells, strict=True))


def conclude(store: Store, plan: Plan) -> None:
    """Create `outcome` from `levelled`: the conclusions about every client, with the waivers applied.

    Raises:
        ClientFitError: the rulebook gives a client no stage or standing.
    """
    if plan.places is not None:
        check_standings(store, plan.rulebook, plan.places)
    waive(store, plan)
    _create_typed(store, plan)
    _create_outcome(store, plan)


def _create_typed(store: Store, plan: Plan) -> None:
    """Infer every type, and create `typed`."""
    components = plan.components
    columns = [
        "source.client",
        "source.standing",
        *(f"source.{name}" for name in plan.columns.facts.values()),
    ]
    joins = []
    for part, set_column in zip(components.types, set_columns(components)[:-1], strict=True):
        joins.append(_infer(store, plan, part, LEVELLED))
        columns += [
            f"c_{part.name}.answer AS {type_column(part.name)}",
            f"c_{part.name}.nth AS {set_column}",
        ]
    store.create(TYPED, f"SELECT {', '.join(columns)} FROM {LEVELLED} AS source {' '.join(joins)}")


def _create_outcome(store: Store, plan: Plan) -> None:
    """Infer the recommendation, and create `outcome`; the worst clients come first, then by key."""
    types = [type_column(part.name) for part in plan.components.types]
    counted = [type_column(name) for name in plan.rulebook.counted_types]
    *sets, policy_set = set_columns(plan.components)
    tally = [
        " + ".join(f"CAST({column} = {rank} AS INTEGER)" for column in counted) or "0" for rank in (3, 2, 1)
    ]
    ranks = " ".join(
        f"WHEN {quoted(name)} THEN {part.rank}" for name, part in plan.rulebook.recommendations.items()
    )
    order = ", ".join([f"CASE c_policy.answer {ranks} END DESC", *(f"({count}) DESC" for count in tally)])
    columns = ", ".join([*types, *(f"source.{column}" for column in sets), f"c_policy.nth AS {policy_set}"])
    join = _infer(store, plan, plan.components.policy, TYPED)
    store.create(
        OUTCOME,
        f"SELECT source.client, row_number() OVER (ORDER BY {order}, source.client) - 1 AS place,"
        f" c_policy.answer AS recommendation, {columns} FROM {TYPED} AS source {join}",
    )


def _infer(store: Store, plan: Plan, component: Component, source: Table) -> str:
    """Create the table of a component's answers, one row per distinct set of its inputs.

    Returns the SQL that joins it to `source` as `c_NAME`.
    """
    columns = input_columns(component, plan.columns)
    distinct = store.rows(f"SELECT DISTINCT {', '.join(columns)} FROM {source}")
    _LOG.debug("%s: %d distinct sets of facts", component.name, len(distinct))
    names = [f"i{place}" for place in range(len(columns))]
    # Text carries every kind of input; the join compares with the column's own text.
    kinds = dict.fromkeys(names, "VARCHAR")
    kinds["answer"] = "VARCHAR" if component.name == "policy" else "TINYINT"
    rows = []
    for nth, values in enumerate(distinct):
        row: dict[str, object] = dict(zip(names, map(str, values), strict=True))
        answer = component.answer(component.infer(plan.engine, values))
        rows.append(row | {"nth": nth, "answer": answer if component.name == "policy" else RANKS[answer]})
    table = CONCLUDED.named(f"{CONCLUDED}_{component.name}", kinds)
    store.fill(table, rows)
    same = " AND ".join(
        f"CAST(source.{column} AS VARCHAR) = c_{component.name}.{name}"
        for column, name in zip(columns, names, strict=True)
    )
    return f"JOIN {table} AS c_{component.name} ON {same}"
