"""Flips: the number of further records that would change a type's level, found by screening with them added.

Every scenario goes through the same statement and the same inference as the verdict, all of them in one run.
"""

from collections.abc import Iterator, Mapping, Sequence

from clientfit.model import LEVELS, Flip, Verdict
from clientfit.model.verdict import RANKS, Level
from clientfit.plan import Plan
from clientfit.rulebook.schema import FlipRecords, Rulebook
from clientfit.store import Store, lookups, make_calendar
from clientfit.store.tables import LEVELLED, OUTCOME
from clientfit.verdict.concluding.outcome import conclude, type_column
from clientfit.verdict.verdicts.scenarios import (
    Direction,
    Scenario,
    days_on,
    endings_used,
    make_scenarios,
    scenario_store,
)
from clientfit.verdict.verdicts.sentences import parameters_in

MOST = 5
"""Largest number of added records that is tried."""


def add_flips(store: Store, plan: Plan, verdict: Verdict) -> Verdict:
    """Return the verdict on a client of the store with the flips of each type."""
    scenarios = scenarios_of(plan.rulebook, verdict)
    if not scenarios:
        return verdict
    with scenario_store(store, plan, verdict.client_id) as cursor:
        make_scenarios(cursor, plan, scenarios)
        reached = _reached(cursor, plan)
        ended = endings_used(cursor)
    return with_flips(plan.rulebook, verdict, scenarios, reached, ended)


def with_flips(
    rulebook: Rulebook,
    verdict: Verdict,
    scenarios: Sequence[Scenario],
    reached: Mapping[int, Mapping[str, Level]],
    ended: Mapping[str, Sequence[int]],
) -> Verdict:
    """Return a verdict with the flips of each type.

    Args:
        rulebook: the rules of the verdict.
        verdict: the verdict on the client as it is.
        scenarios: the scenarios screened.
        reached: the level of each type by the scenario's client.
        ended: the places of the endings of open events that each type's scenarios assume.
    """
    types = {}
    for name, type_ in verdict.types.items():
        tried = [
            (scenario, reached[scenario.client][name]) for scenario in scenarios if scenario.type == name
        ]
        endings_of = rulebook.types[name].flips.meanwhile
        given = tuple(parameters_in(rulebook, endings_of[place].message) for place in ended.get(name, ()))
        flips = tuple(_flips(rulebook, name, type_.level, tried, given))
        types[name] = type_.model_copy(update={"flips": flips})
    return verdict.model_copy(update={"types": types})


def _sought(rulebook: Rulebook, name: str, level: Level) -> Iterator[tuple[Direction, FlipRecords]]:
    """The records to try; nothing is worse than severe or better than clear."""
    flips = rulebook.types[name].flips
    if flips.worse is not None and level != "severe":
        yield "worse", flips.worse
    if flips.better is not None and level != "clear":
        yield "better", flips.better


def scenarios_of(rulebook: Rulebook, verdict: Verdict) -> list[Scenario]:
    """Every scenario to try, numbered by its client."""
    tried = (
        (name, direction, records, count)
        for name, type_ in verdict.types.items()
        for direction, records in _sought(rulebook, name, type_.level)
        for count in range(1, MOST + 1)
    )
    return [
        Scenario(client, name, direction, count, records.every, days_on(records, count))
        for client, (name, direction, records, count) in enumerate(tried)
    ]


def _reached(store: Store, plan: Plan) -> dict[int, dict[str, Level]]:
    """The level of every type of each scenario."""
    make_calendar(store, plan.as_of, lookups.countries(store))
    store.create_by_rules(LEVELLED, plan.levels.sql)
    conclude(store, plan)
    columns = ", ".join(map(type_column, plan.rulebook.types))
    return {
        client: {name: LEVELS[rank + 1] for name, rank in zip(plan.rulebook.types, ranks, strict=True)}
        for client, *ranks in store.rows(f"SELECT client, {columns} FROM {OUTCOME}")
    }


def _flips(
    rulebook: Rulebook,
    name: str,
    level: Level,
    tried: Sequence[tuple[Scenario, Level]],
    given: tuple[str, ...],
) -> Iterator[Flip]:
    """For each direction the fewest records that lead to a worse or better level, with the level reached."""
    for direction, records in _sought(rulebook, name, level):
        own = [each for each in tried if each[0].direction == direction]
        scenario, reached = next((each for each in own if _leads(direction, level, each[1])), (None, None))
        example = scenario or own[-1][0]
        phrase = records.message.one if example.count == 1 else records.message.many
        yield Flip(
            direction=direction,
            count=None if scenario is None else scenario.count,
            level=reached,
            says=parameters_in(rulebook, phrase.replace("{count}", str(example.count))),
            days=example.shift,
            within=MOST,
            given=given,
        )


def _leads(direction: Direction, before: Level, after: Level) -> bool:
    """Whether a level is worse or better than before; clear is better than not judged."""
    if direction == "worse":
        return RANKS[after] > max(RANKS[before], RANKS["clear"])
    ceiling = RANKS["watch"] if before == "not_judged" else RANKS[before]
    return RANKS["clear"] <= RANKS[after] < ceiling
