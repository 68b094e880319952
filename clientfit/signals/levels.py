"""Compile the levels of signals, and exemptions and facts, to columns next to the measures."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from clientfit.measures import column_of, compile_measures
from clientfit.measures.expressions import number
from clientfit.measures.statement import clearing_measures, value_columns
from clientfit.model.verdict import RANKS
from clientfit.rulebook.schema import RAISED, Condition, Rulebook, Signal

MOST_CLEARED = len(RAISED)
"""Greatest number of levels that clean periods clear."""


@dataclass(frozen=True)
class LevelColumns:
    """The names of the columns of a client's values and levels.

    `values` are the measures' fields; the others are integers: a level per signal (-1 not judged, 0 clear …
    3 severe), the levels cleared per type, and 0 or 1 per exemption, fact and remark.
    """

    values: tuple[str, ...]
    signals: dict[str, str]
    cleared: dict[str, str]
    exemptions: dict[tuple[str, str], str]
    facts: dict[str, str]
    remarks: dict[str, str]

    @classmethod
    def of(cls, rulebook: Rulebook) -> "LevelColumns":
        """Return the columns of a rulebook."""
        return cls(
            values=tuple(value_columns(rulebook)),
            signals={name: f"signal__{name}" for name in rulebook.signals},
            cleared={name: f"cleared__{name}" for name, type_ in rulebook.types.items() if type_.clearing},
            exemptions={
                (type_, name): f"exempt__{type_}__{name}"
                for type_, parts in rulebook.types.items()
                for name in parts.exemptions
            },
            facts={name: f"fact__{name}" for name in rulebook.facts},
            remarks={
                name: f"remark__{name}" for name in rulebook.notes | rulebook.positives | rulebook.recovery
            },
        )


@dataclass(frozen=True)
class Levels:
    """The statement of a rulebook and as-of day, and its columns.

    `sql` returns one row per client: client, stage, stage_inferred, standing, then `columns`. `select` is its
    last SELECT, over the relation `measured`; it has all thresholds.
    """

    sql: str
    select: str
    columns: LevelColumns


def compile_levels(
    rulebook: Rulebook, as_of: date, *, clients_table: str | None = None, absent: Collection[str] = ()
) -> Levels:
    """Compile the rulebook to the statement that measures every client and compares it with the thresholds.

    `clients_table` and `absent` are those of `compile_measures`; they don't change the columns.
    """
    measured = compile_measures(rulebook, as_of, clients_table=clients_table, absent=absent)
    names = LevelColumns.of(rulebook)
    signals, cleared, exemptions, facts = names.signals, names.cleared, names.exemptions, names.facts
    remarks, remark_columns = rulebook.notes | rulebook.positives | rulebook.recovery, names.remarks
    columns = {signals[name]: _level(signal) for name, signal in rulebook.signals.items()}
    columns |= {column: cleared_sql(rulebook, name) for name, column in cleared.items()}
    columns |= {
        column: _holds(rulebook.types[type_].exemptions[name].when)
        for (type_, name), column in exemptions.items()
    }
    columns |= {column: _holds(rulebook.facts[name].when) for name, column in facts.items()}
    columns |= {column: _holds(remarks[name].when) for name, column in remark_columns.items()}
    selected = [*names.values, *(f"{sql} AS {column}" for column, sql in columns.items())]
    select = f"SELECT client, stage, stage_inferred, standing, {', '.join(selected)} FROM measured"
    sql = measured.statement(select)
    return Levels(sql, select, names)


def compile_conditions(rulebook: Rulebook) -> dict[tuple[str, str, int], str]:
    """Return the SQL of whether each condition of each level holds, over the statement's columns.

    Keys are signal, level and the condition's place in the level.
    """
    return {
        (name, level, place): _condition(condition)
        for name, signal in rulebook.signals.items()
        for level, conditions in signal.levels.items()
        for place, condition in enumerate(conditions.when)
    }


def _all(conditions: Iterable[Condition]) -> str:
    return " AND ".join(_condition(condition) for condition in conditions)


def _condition(condition: Condition) -> str:
    op = "=" if condition.op == "==" else condition.op
    return f"coalesce({column_of(condition.measure)} {op} {number(condition.value)}, false)"


def _holds(conditions: Iterable[Condition]) -> str:
    return f"CASE WHEN {_all(conditions)} THEN 1 ELSE 0 END"


def _level(signal: Signal) -> str:
    """Return the SQL of the highest level whose conditions all hold; not judged below the least evidence."""
    needed = f"coalesce({column_of(signal.min_evidence.measure)}, 0) < {number(signal.min_evidence.at_least)}"
    if signal.min_evidence.waived_by is not None:
        needed += f" AND coalesce({column_of(signal.min_evidence.waived_by)}, 0) < 1"
    steps = [f"WHEN {needed} THEN {RANKS['not_judged']}"]
    for rank in range(len(RAISED), 0, -1):
        level = signal.levels.get(RAISED[rank - 1])
        if level is not None:
            steps.append(f"WHEN {_all(level.when)} THEN {rank}")
    return f"CASE {' '.join(steps)} ELSE 0 END"


def cleared_sql(rulebook: Rulebook, name: str) -> str:
    """Return the SQL of how many levels a type has cleared by clean periods with opportunities.

    The periods since the last incident count.

    Bit 0 of a mask is the newest period: `incidents & -incidents` is the newest period with an incident, and
    one less than that has a bit for every period after it.
    """
    clearing = rulebook.types[name].clearing
    if clearing is None:
        return "0"
    measures = clearing_measures(rulebook, name)
    own = {rulebook.signals[signal].measure for signal in rulebook.signals_of(name)}
    incidents = [
        measure for measure in measures if measure in own and rulebook.measures[measure].incidents is not None
    ]
    if not incidents:
        return "0"
    opportunity = " | ".join(f"coalesce({measure}__opportunity_mask, 0)" for measure in measures)
    incident = " | ".join(f"coalesce({measure}__incident_mask, 0)" for measure in incidents)
    clean = f"bit_count(({opportunity}) & ((({incident}) & -({incident})) - 1))"
    return (
        f"CASE WHEN ({incident}) = 0 THEN 0"
        f" ELSE least({MOST_CLEARED}, CAST({clean} AS INTEGER) // {clearing.periods}) END"
    )
