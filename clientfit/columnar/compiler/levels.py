"""The levels of signals, and the conditions of exemptions, facts and remarks."""

from collections.abc import Sequence

from clientfit.columnar.compiler.rows import Rows
from clientfit.columnar.compiler.sql import Sql
from clientfit.columnar.compiler.values import NotCompiled, Value
from clientfit.columnar.inputs import Key, conditions_held, thresholds
from clientfit.columnar.kinds import Kind
from clientfit.measures.aggregate import column_of
from clientfit.measures.statement import value_columns
from clientfit.model.verdict import RANKS
from clientfit.rulebook.schema import RAISED, Condition, Rulebook, Signal
from clientfit.signals.levels import LevelColumns, cleared_sql

Output = tuple[str, Kind, int]
"""A column of the measured clients: its name, kind and scale."""


class Levels:
    """The levels of the measured clients (`clients`), one row per client.

    `results` has the code of every column and of whether each condition holds; `outputs` the columns.
    """

    def __init__(self, rulebook: Rulebook, sql: Sql, clients: Rows) -> None:
        self._rulebook = rulebook
        self._sql = sql
        self._clients = clients
        self._thresholds = {key: place for place, key in enumerate(thresholds(rulebook))}
        self._columns = LevelColumns.of(rulebook)
        self.results: dict[str, str] = {}
        self.outputs: list[Output] = []
        clients.resume()
        codes = self._level_codes()
        for name in ("stage", "stage_inferred", "standing", *value_columns(rulebook)):
            value = clients.column([name])
            self.outputs.append((name, value.kind, value.scale))
            self.results[name] = value.pair()
        for column, code in codes.items():
            self.outputs.append((column, "int", 0))
            self.results[column] = f"({clients.block.one('i', code)}, None)"
        for name, signal in rulebook.signals.items():
            for level, part in signal.levels.items():
                for place, condition in enumerate(part.when):
                    holds = self._holds(condition, ("signals", name, level, place))
                    self.results[f"holds:{name}:{level}:{place}"] = f"({holds}, None)"
        self.of_signals = {
            name: clients.block.one("i", codes[column]) for name, column in self._columns.signals.items()
        }

    def _level_codes(self) -> dict[str, str]:
        """Return the code of each signal's level, whether a type is cleared, and which conditions hold."""
        codes = {
            self._columns.signals[name]: self._level(name, signal)
            for name, signal in self._rulebook.signals.items()
        }
        for name, column in self._columns.cleared.items():
            sql = cleared_sql(self._rulebook, name)
            value = self._sql.value(sql, self._clients, ("types", name, "clearing"))
            codes[column] = f"filled({value.code}, CLIENTS, 'i')"
        for key, conditions in conditions_held(self._rulebook).items():
            codes[self._column(key)] = f"as_int({self._all_hold(conditions, key)})"
        return codes

    def _column(self, key: Key) -> str:
        if key[0] == "types":
            return self._columns.exemptions[str(key[1]), str(key[2])]
        return (self._columns.facts if key[0] == "facts" else self._columns.remarks)[str(key[1])]

    def _level(self, name: str, signal: Signal) -> str:
        """Return code for the highest level whose conditions all hold, not judged on too little evidence."""
        needed = signal.min_evidence
        value = self._clients.column([column_of(needed.measure)])
        lacking = f"({value.code_or('0')} < {self._limit(value, ('signals', name, 'min_evidence'))})"
        if needed.waived_by is not None:
            waived = self._clients.column([column_of(needed.waived_by)])
            lacking += f" & ({waived.code_or('0')} < 1)"
        code = "0"
        for rank, level in enumerate(RAISED, start=1):
            part = signal.levels.get(level)
            if part is not None:
                holds = self._all_hold(part.when, ("signals", name, level))
                code = f"where({self._clients.block.one('b', holds)}, {rank}, {code})"
        return f"where({self._clients.block.one('b', lacking)}, {RANKS['not_judged']}, {code})"

    def _all_hold(self, conditions: Sequence[Condition], key: Key) -> str:
        return " & ".join(self._holds(condition, (*key, place)) for place, condition in enumerate(conditions))

    def _holds(self, condition: Condition, key: Key) -> str:
        """Return the code of whether a condition holds; False where the measure is unknown."""
        self._sql.place = ("measures", condition.measure.partition(".")[0])
        value = self._clients.column([column_of(condition.measure)])
        limit = self._limit(value, key)
        code = f"({value.code} {condition.op} {limit})"
        if value.kind == "float":
            code = f"compared({condition.op!r}, {value.code}, {limit})"
        if value.known is not None:
            code = f"{code} & {value.known()}"
        return self._clients.block.one("b", code)

    def _limit(self, value: Value, key: Key) -> str:
        """Return the code of a threshold, in the units of the value compared with it."""
        if value.kind not in ("int", "decimal", "float"):
            raise NotCompiled(f"{value.kind} compared with a threshold")
        limit = f"THRESHOLDS[{self._thresholds[key]}]"
        return f"scaled({limit}, {value.scale})" if value.kind == "decimal" else limit
