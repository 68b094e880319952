"""Inference over a book elsewhere: once per component and distinct set of facts, joined back there."""

from collections.abc import Hashable

from clientfit.engine import Engine
from clientfit.engine.components import RANKS, Component, Components
from clientfit.model import LEVELS, Summary
from clientfit.remote.translate import Translator
from clientfit.remote.warehouse import Warehouse
from clientfit.rulebook import Rulebook
from clientfit.signals import LEVELLED, Levels
from clientfit.store import quoted
from clientfit.verdict.outcome import OUTCOME, input_columns, type_column

TYPED = "typed"
"""The table of the types' levels by client."""


def conclude(  # noqa: PLR0913, PLR0917 - where, and all that is concluded by
    warehouse: Warehouse,
    translator: Translator,
    rulebook: Rulebook,
    levels: Levels,
    components: Components,
    engine: Engine,
) -> None:
    """Make `outcome` from `levelled`: what the engine concluded of every client.

    To Python come the distinct sets of levels, exemptions and facts, without the clients that have them.
    """
    columns = {part.name: input_columns(part, levels) for part in components.all}
    for part in components.types:
        _infer(warehouse, translator, part, columns[part.name], LEVELLED, engine)
    joins = " ".join(_join(part, columns[part.name]) for part in components.types)
    types = ", ".join(f"c_{part.name}.answer AS {type_column(part.name)}" for part in components.types)
    facts = "".join(f", source.{column}" for column in levels.facts.values())
    told = f"SELECT source.client, source.standing{facts}, {types} FROM {LEVELLED} AS source {joins}"
    warehouse.make(translator.query(TYPED, told))
    policy = components.policy
    _infer(warehouse, translator, policy, columns[policy.name], TYPED, engine)
    concluded = _concluded(rulebook, components, _join(policy, columns[policy.name]))
    warehouse.make(translator.query(OUTCOME, concluded))


def _concluded(rulebook: Rulebook, components: Components, join: str) -> str:
    """SELECT of every client's place (worst first, from 0), recommendation, and a level per type."""
    types = [type_column(part.name) for part in components.types]
    tally = [" + ".join(f"CAST({column} = {rank} AS INTEGER)" for column in types) for rank in (3, 2, 1)]
    ranks = " ".join(
        f"WHEN {quoted(name)} THEN {part.rank}" for name, part in rulebook.recommendations.items()
    )
    order = ", ".join([f"CASE c_policy.answer {ranks} END DESC", *(f"({count}) DESC" for count in tally)])
    return (
        f"SELECT source.client, row_number() OVER (ORDER BY {order}, who.client_id) - 1 AS place,"
        f" c_policy.answer AS recommendation, {', '.join(types)}"
        f" FROM {TYPED} AS source JOIN client AS who ON who.client = source.client {join}"
    )


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
    warehouse.put(name, types, [(*values, _answer(part, engine, values)) for values in distinct])
    translator.table(name, types)


def _answer(part: Component, engine: Engine, values: tuple[Hashable, ...]) -> str | int:
    answer = part.answer(part.infer(engine, values))
    return answer if part.name == "policy" else RANKS[answer]


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
