"""Inference over a book elsewhere: once per component and distinct set of facts, joined back there."""

from clientfit.engine import Engine
from clientfit.engine.components import RANKS, Component
from clientfit.model import LEVELS, Summary
from clientfit.plan import Plan
from clientfit.remote.translate import Translator
from clientfit.remote.warehouse import Warehouse
from clientfit.rulebook import Rulebook
from clientfit.signals import LEVELLED
from clientfit.verdict.concluding.outcome import (
    OUTCOME,
    TYPED,
    answer_of,
    input_columns,
    placed_sql,
    type_column,
    typed_sql,
)


def conclude(warehouse: Warehouse, translator: Translator, plan: Plan) -> None:
    """Make `outcome` from `levelled`: what the engine concluded of every client.

    To Python come the distinct sets of levels, exemptions and facts, without the clients that have them.
    """
    components, levels, engine = plan.components, plan.levels, plan.engine
    columns = {part.name: input_columns(part, levels) for part in components.all}
    for part in components.types:
        _infer(warehouse, translator, part, columns[part.name], LEVELLED, engine)
    joins = " ".join(_join(part, columns[part.name]) for part in components.types)
    warehouse.make(translator.query(TYPED, typed_sql(components, levels, joins)))
    policy = components.policy
    _infer(warehouse, translator, policy, columns[policy.name], TYPED, engine)
    who = f"JOIN client AS who ON who.client = source.client {_join(policy, columns[policy.name])}"
    placed = placed_sql(plan.rulebook, components, who, last="who.client_id")
    warehouse.make(translator.query(OUTCOME, placed))


def _infer(  # noqa: PLR0913, PLR0917 - as `conclude`
    warehouse: Warehouse,
    translator: Translator,
    part: Component,
    columns: list[str],
    source: str,
    engine: Engine,
) -> None:
    """Put a component's answers there, one row per distinct set of its inputs."""
    distinct = warehouse.rows(
        translator.query("asked", f"SELECT DISTINCT {', '.join(columns)} FROM {source}")
    )
    known = translator.columns(source)
    types = {f"i{place}": known[column] for place, column in enumerate(columns)}
    types["answer"] = "VARCHAR" if part.name == "policy" else "INTEGER"
    name = f"concluded_{part.name}"
    warehouse.put(name, types, [(*values, answer_of(part, engine, values)) for values in distinct])
    translator.table(name, types)


def _join(part: Component, columns: list[str]) -> str:
    same = " AND ".join(f"source.{column} = c_{part.name}.i{place}" for place, column in enumerate(columns))
    return f"JOIN concluded_{part.name} AS c_{part.name} ON {same}"


def summarise(warehouse: Warehouse, translator: Translator, rulebook: Rulebook) -> Summary:
    """Counts of `outcome` by recommendation and by type and level."""

    def counts(column: str) -> dict[str | int, int]:
        sql = f"SELECT {column} AS answer, count(*) AS clients FROM {OUTCOME} GROUP BY {column}"
        return dict(warehouse.rows(translator.query("asked", sql)))

    by_recommendation = {str(name): count for name, count in sorted(counts("recommendation").items())}
    by_type = {}
    for name in rulebook.flags:
        counted = counts(type_column(name))
        by_type[name] = {level: counted.get(RANKS[level], 0) for level in LEVELS}
    return Summary(
        clients=sum(by_recommendation.values()), by_recommendation=by_recommendation, by_type=by_type
    )
