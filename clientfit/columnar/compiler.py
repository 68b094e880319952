"""Compile a rulebook to a programme: views, measures, levels and evidence as one straight-line function."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from clientfit.columnar import runtime
from clientfit.columnar.algebra import AGGREGATES, Algebra, Names, Node, Scope, arguments
from clientfit.columnar.code import Block, Code
from clientfit.columnar.inputs import Key, conditions_held, fingerprint, parameter_kinds, thresholds
from clientfit.columnar.rows import Aggregates, Pairs, Rows
from clientfit.columnar.values import Kind, NotCompiled, Value
from clientfit.measures.aggregate import aggregates_of, bounds_of, column_of, marks_of, shares_of
from clientfit.measures.expressions import in_layers
from clientfit.measures.queries import evidence_rows
from clientfit.measures.statement import clearing_days, value_columns
from clientfit.model.verdict import RANKS
from clientfit.rulebook.expressions import expressions
from clientfit.rulebook.schema import (
    RAISED,
    Aggregate,
    Chargebacks,
    Condition,
    Lookup,
    MoneyRows,
    Rulebook,
    Signal,
    Step,
)
from clientfit.rulebook.views import sources_of, view
from clientfit.signals.levels import LevelColumns, cleared_sql, compile_levels
from clientfit.store import Store
from clientfit.store.as_of import KNOWN_COLUMNS, known_columns, known_condition
from clientfit.store.parsing import expression_nodes, syntax_trees
from clientfit.store.tables import CALENDAR, CLIENT, EVENT
from clientfit.yaml_source import Loc

EVENT_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("event_id", "ref", "engagement"), "id"),
    **dict.fromkeys(("kind", "actor", "currency", "outcome", "phase", "cause", "severity", "tags"), "word"),
    **dict.fromkeys(("day", "due", "settled"), "date"),
    **dict.fromkeys(("paid_extra", "confirmed"), "bool"),
    "occurred_at": "moment",
    **dict.fromkeys(("amount", "hours"), "decimal"),
    "score": "float",
}
"""The event table's columns that rules read, as they are held."""

AMOUNT_SCALE = 4
NEVER_NULL = (
    "event_id",
    "kind",
    "occurred_at",
    "day",
    "actor",
    "currency",
    "paid_extra",
    "confirmed",
    "tags",
)

CLIENT_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("stage", "traits", "country"), "word"),
    "since": "date",
    "terms_days": "int",
}
"""The clients table's columns that rules read."""

CENTS = 2
_INPUT = re.compile(r"\b(?:[A-Z][A-Z0-9]*(?:_[a-z0-9_]+|_[A-Z0-9]+)*)\b")
_HELPER = re.compile(r"\b[a-z_]+(?=\()|\bWindow\b")


class Refused(Exception):  # noqa: N818 - the SQL statement is the way out
    """An expression of the rulebook has no meaning in a programme; the message says where and why.

    `loc` is the expression's place in the rulebook.
    """

    def __init__(self, loc: Loc, reason: str) -> None:
        super().__init__(f"{'.'.join(map(str, loc))}: {reason}")
        self.loc = loc
        self.reason = reason


WANTED = {
    **dict.fromkeys(("evidence", "holds", "money", "chargebacks"), "EVIDENCE_WANTED"),
    **dict.fromkeys(("known", "ending"), "ENDINGS_WANTED"),
    "debts": "DEBTS_WANTED",
}
"""When results are computed that not every run needs: for verdicts, flips and letters."""


def _column(names: LevelColumns, key: Key) -> str:
    if key[0] == "types":
        return names.exemptions[str(key[1]), str(key[2])]
    return (names.facts if key[0] == "facts" else names.remarks)[str(key[1])]


def compile_programme(rulebook: Rulebook) -> str:
    """The source of a module that measures and levels clients by the rulebook.

    Raises:
        Refused: the rulebook uses something for which there is no programme; the SQL statement measures it.
    """
    return _Compiler(rulebook).module()


class _Compiler:
    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._store = Store(threads=1)
        self._code = Code()
        parameters = {
            name: Value(kind, f"P_{name}", scale=scale, scalar=True)
            for name, (kind, scale) in parameter_kinds(rulebook).items()
        }
        self._names = Names({**parameters, "as_of": Value("date", "AS_OF", scalar=True)})
        self._views: dict[str, Rows] = {}
        self._trees: dict[str, Node] = self._parsed(set(self._texts()))
        self._place: Loc = ()
        self._thresholds = {key: place for place, key in enumerate(thresholds(rulebook))}
        self._results: dict[str, str] = {}
        self._outputs: list[tuple[str, Kind, int]] = []

    # The module ------------------------------------------------------------------------------------------

    def module(self) -> str:
        try:
            self._compile()
        except NotCompiled as refused:
            raise Refused(self._place, str(refused)) from refused
        finally:
            self._store.close()
        results: dict[str | None, list[str]] = defaultdict(list)
        for name, code in self._results.items():
            results[WANTED.get(name.partition(":")[0])].append(f"{name!r}: {code}")
        listed = {wanted: ", ".join(codes) for wanted, codes in results.items()}
        body = [*self._code.body(listed), f"    return {{{', '.join(listed.values())}}}"]
        text = "\n".join(body)
        inputs = sorted(
            {name for name in _INPUT.findall(text) if not hasattr(runtime, name)} - {"None", "True"}
        )
        helpers = sorted(
            {name for name in {*_HELPER.findall(text), *_INPUT.findall(text)} if hasattr(runtime, name)}
        )
        constants = {
            "PARAMETERS": parameter_kinds(self._rulebook),
            "WORDS": self._names.words,
            "PATTERNS": self._names.patterns,
            "OUTPUTS": self._outputs,
            "EVIDENCE": self._evidence,
            "TYPES": self._types,
        }
        lines = [
            '"""The programme of a rulebook, written by clientfit.columnar.compiler: not to be edited."""',
            "",
            "import numpy as np",
            "",
            f"from clientfit.columnar.runtime import {', '.join(helpers)}",
            "",
            f"FINGERPRINT = {fingerprint(self._rulebook)!r}",
            *(f"{name} = {value!r}" for name, value in constants.items()),
            "",
            "",
            "def run(given):",
            *(f"    {name} = given[{name!r}]" for name in inputs if name not in ("False", "True", "None")),
            *body,
            "",
        ]
        return "\n".join(lines)

    def _compile(self) -> None:
        self._events()
        self._clients()
        measured = self._measured()
        self._levelled(measured)
        self._evidence = self._evidence_of()
        self._money()
        self._known()
        self._endings()
        self._debts()
        self._types = self._sql_types()

    def _sql_types(self) -> dict[str, str]:
        """The SQL type of each column that the statement gives, in their order."""
        for table in (CLIENT, EVENT, CALENDAR):
            self._store.create_empty(table)
        return dict(self._store.columns(compile_levels(self._rulebook, date(2000, 1, 1)).sql))

    # Expressions -----------------------------------------------------------------------------------------

    def _texts(self) -> Iterator[str]:
        """The SQL of the rulebook, and what follows from it: parsed at once, it costs one query."""
        rulebook, periods = self._rulebook, clearing_days(self._rulebook)
        yield from (expression.sql for expression in expressions(rulebook))
        for name in rulebook.measures:
            marks = marks_of(rulebook, name, periods.get(name), _as_written)
            aggregates = aggregates_of(rulebook, name, marks, _as_written)
            for part in (marks, aggregates, shares_of(rulebook, name), bounds_of(rulebook, name)):
                yield from part.values()
        for name in LevelColumns.of(rulebook).cleared:
            yield cleared_sql(rulebook, name)

    def _parsed(self, texts: set[str]) -> dict[str, Node]:
        ordered = sorted(texts)
        return dict(zip(ordered, syntax_trees(self._store, ordered), strict=True))

    def _tree(self, sql: str) -> Node:
        if sql not in self._trees:
            self._trees |= self._parsed({sql})
        return self._trees[sql]

    def _value(
        self, sql: str, scope: Scope, place: Loc, aggregate: Callable[[Node], Value] | None = None
    ) -> Value:
        self._place = place
        return Algebra(self._names, scope, aggregate).evaluate(self._tree(sql))

    def _condition(self, sql: str, scope: Scope, place: Loc) -> Value:
        self._place = place
        return Algebra(self._names, scope).condition(self._tree(sql))

    # What views read -------------------------------------------------------------------------------------

    def _events(self) -> None:
        columns = {
            name: Value(
                kind,
                f"E_{name}",
                None if name in NEVER_NULL else _code(f"O_{name}"),
                AMOUNT_SCALE if kind == "decimal" else 0,
            )
            for name, kind in EVENT_KINDS.items()
        }
        table = Rows(self._code, "ROWS", "E_client", columns, by_event=True)
        changed = {
            name: self._value(sql, table, ("event", name)) for name, sql in known_columns("$as_of").items()
        }
        condition = self._condition(known_condition("$as_of"), table, ("event",))
        table.columns |= changed
        known = table.where(condition)
        known.columns["event_place"] = Value("int", known.taken_at)
        known.by_event = True
        assert set(known.columns) >= set(KNOWN_COLUMNS) - {"client"}  # noqa: S101 - the two lists are one
        self._views["event"] = known

    def _clients(self) -> None:
        columns = {
            name: Value(kind, f"C_{name}", None if name == "traits" else _code(f"K_{name}"))
            for name, kind in CLIENT_KINDS.items()
        }
        self._views["client"] = Rows(self._code, "CLIENTS", "ALL_CLIENTS", columns, each_client=True)

    def _view(self, name: str) -> Rows:
        if name not in self._views:
            self._views[name] = self._compiled_view(name)
            self._views[name].settle()
        return self._views[name]

    def _filtered(self, name: str, where: str | None, place: Loc) -> Rows:
        rows = self._view(name)
        return rows if where is None else rows.where(self._condition(where, rows, place))

    # Views -----------------------------------------------------------------------------------------------

    def _compiled_view(self, name: str) -> Rows:
        found = self._rulebook.views[name]
        place = ("views", name)
        for read in sources_of(found):
            if read != "calendar":
                self._view(read)
        source = self._filtered(found.source, found.where, (*place, "where"))
        if found.group is None:
            rows = self._copied(source)
            self._layers(rows, found.columns, place)
        else:
            rows = self._grouped(source, found.group, found.columns, place)
        for at, step in enumerate(found.steps):
            rows = self._step(rows, step, (*place, "steps", at))
        return rows

    def _copied(self, source: Rows) -> Rows:
        """The source's rows as they stand, to be added to."""
        source.settle()
        rows = Rows(
            self._code,
            source.rows,
            source.clients,
            source.columns,
            guard=None if source.each_client else source.rows,
            by_event=source.by_event,
            each_client=source.each_client,
        )
        rows.places = source.places
        return rows

    def _grouped(self, source: Rows, keys: tuple[str, ...], columns: Mapping[str, str], place: Loc) -> Rows:
        self._place = (*place, "group")
        source.settle()
        block = self._code.block(source.rows)
        order, groups, first = block.put("oii", f"group({source.clients}, {source.key(keys)})")
        number = block.one("n", f"len({first})")
        rows = Rows(self._code, number, "", {}, guard=source.rows)
        rows.clients = rows.block.one("i", f"at({source.clients}, {first})")
        for key in keys:
            value = source.column([key])
            code = rows.block.one(value.letter, f"at({value.code}, {first})")
            known = (
                None if value.known is None else _code(rows.block.one("b", f"at({value.known()}, {first})"))
            )
            rows.columns[key] = Value(value.kind, code, known, value.scale)
        aggregates = Aggregates(self._names, source, groups, number, rows, order)
        for column, sql in columns.items():
            rows.add(column, self._value(sql, rows, (*place, "columns", column), aggregates.evaluate))
        return rows

    def _step(self, rows: Rows, step: Step, place: Loc) -> Rows:
        if step.columns is not None:
            self._layers(rows, step.columns, place)
        elif step.where is not None:
            return rows.where(self._condition(step.where, rows, (*place, "where")))
        elif step.aggregate is not None:
            self._aggregate(rows, step.aggregate, (*place, "aggregate"))
        elif step.lookup is not None:
            self._lookup(rows, step.lookup, (*place, "lookup"))
        return rows

    def _layers(self, rows: Rows, columns: Mapping[str, str], place: Loc) -> None:
        reads = {column: set(_columns_in(self._tree(sql))) for column, sql in columns.items()}
        for layer in in_layers(columns, reads):
            values = {
                column: self._value(sql, rows, (*place, "columns", column)) for column, sql in layer.items()
            }
            for column, value in values.items():
                rows.add(column, self._named(value))

    def _named(self, value: Value) -> Value:
        """A literal text as a word."""
        if value.literal is None:
            return value
        return Value("word", self._names.word(value.literal), scalar=True)

    # Joins -----------------------------------------------------------------------------------------------

    def _aggregate(self, rows: Rows, aggregate: Aggregate, place: Loc) -> None:
        if aggregate.match is None:
            self._of_pairs(rows, aggregate, place)
            return
        source = self._view(aggregate.source)
        if "event_id" in aggregate.match.values() and source.by_event:
            self._of_event(rows, aggregate, source, place)
            return
        others = self._filtered(aggregate.source, aggregate.where, (*place, "where"))
        others.settle()
        if rows.each_client and not aggregate.match:
            rows.resume()
            aggregates = Aggregates(self._names, others, others.clients, rows.rows, rows)
            present = _Later(rows, f"counted({others.clients}, {rows.rows}, None) > 0")
            for column, sql in aggregate.columns.items():
                value = self._value(sql, rows, (*place, "columns", column), aggregates.evaluate)
                rows.add(column, self._present(value, sql, rows, present))
            return
        self._place = (*place, "match")
        theirs, ours = others.key(tuple(aggregate.match.values())), rows.key(tuple(aggregate.match))
        rows.resume()
        order, groups, number, of = rows.block.put(
            "oini", f"match({others.clients}, {theirs}, {rows.clients}, {ours})"
        )
        inner = Rows(self._code, number, "", {}, guard=None)
        inner.block = rows.block
        aggregates = Aggregates(self._names, others, groups, number, inner, order)
        present = _Later(rows, f"{of} >= 0")
        for column, sql in aggregate.columns.items():
            value = self._value(sql, inner, (*place, "columns", column), aggregates.evaluate)
            if not value.scalar:
                code = rows.block.one(value.letter, f"at({value.code}, {of})")
                known = (
                    None if value.known is None else _code(rows.block.one("b", f"at({value.known()}, {of})"))
                )
                value = Value(value.kind, code, known, value.scale)
            rows.add(column, self._present(value, sql, rows, present, always=True))

    def _present(
        self, value: Value, sql: str, rows: Rows, present: "_Later", *, always: bool = False
    ) -> Value:
        """A value of a group that a row may not have: unknown then, and 0 for a count."""
        tree = self._tree(sql)
        if sql.lstrip().lower().startswith("count("):
            plain = tree["class"] == "FUNCTION" and tree["function_name"].lower() in AGGREGATES
            if (plain and not always) or value.scalar:
                return value
            return Value("int", rows.block.one("i", f"where({present.code()}, {value.code}, 0)"))
        if (
            value.known is not None
            and not always
            and tree["class"] == "FUNCTION"
            and tree["function_name"].lower() in AGGREGATES
        ):
            return value
        known = present.code() if value.known is None else f"{present.code()} & {value.known()}"
        name = rows.block.one("b", f"as_bool({known})")
        code = value.code
        if value.kind == "bool":
            code = rows.block.one("b", f"{code} & {name}")
        return Value(value.kind, code, _code(name), value.scale, value.scalar)

    def _of_event(self, rows: Rows, aggregate: Aggregate, source: Rows, place: Loc) -> None:
        """Columns of the one event that a row names, if it meets the condition."""
        match = dict(aggregate.match or {})
        ours = next(our for our, their in match.items() if their == "event_id")
        self._place = (*place, "match")
        key = rows.column([ours])
        source.settle()
        if source.places is None:
            source.places = source.block.one("i", f"by_id({source.column(['event_id']).code}, IDS)")
        rows.resume()
        places = rows.block.one(
            "i", f"by_id_at({source.places}, {key.code}, {key.known() if key.known else None})"
        )
        other = source.at(places, rows.rows, by_event=True, guard=rows.rows)
        hits = [f"({places} >= 0)"]
        for our, their in match.items():
            if our == ours:
                continue
            left, right = rows.column([our]), other.column([their])
            hits.append(f"({left.code} == {right.code})")
            hits += [value.known() for value in (left, right) if value.known is not None]
        if aggregate.where is not None:
            hits.append(self._condition(aggregate.where, other, (*place, "where")).code)
        hit = other.block.one("b", " & ".join(hits))
        evaluate = _OfOne(self._names, other, hit).evaluate
        values = {
            column: self._value(sql, other, (*place, "columns", column), evaluate)
            for column, sql in aggregate.columns.items()
        }
        for value in values.values():
            if value.known is not None:
                value.known()
        other.settle()
        rows.resume()
        present = _Later(rows, hit)
        for column, value in values.items():
            rows.add(column, self._present(value, aggregate.columns[column], rows, present, always=True))

    def _of_pairs(self, rows: Rows, aggregate: Aggregate, place: Loc) -> None:
        others = self._filtered(aggregate.source, aggregate.where, (*place, "where"))
        others.settle()
        rows.settle()
        block = self._code.block(rows.rows)
        left, right = block.put("ii", f"pairs({rows.clients}, {others.clients}, CLIENTS)")
        number = block.one("n", f"len({left})")
        ours, other = rows.at(left, number, guard=number), others.at(right, number, guard=number)
        condition = self._condition(str(aggregate.on), Pairs(ours, other), (*place, "on"))
        chosen = other.block.one("i", f"places({condition.code}, {number})")
        kept = other.block.one("n", f"len({chosen})")
        ours.settle()
        other.settle()
        block = self._code.block(kept)
        left, right = block.one("i", f"{left}[{chosen}]"), block.one("i", f"{right}[{chosen}]")
        ours, other = rows.at(left, kept, guard=kept), others.at(right, kept, guard=kept)
        rows.resume()
        aggregates = Aggregates(self._names, Pairs(ours, other), left, rows.rows, rows)
        present = _Later(rows, f"counted({left}, {rows.rows}, None) > 0")
        for column, sql in aggregate.columns.items():
            value = self._value(sql, rows, (*place, "columns", column), aggregates.evaluate)
            rows.add(column, self._present(value, sql, rows, present))

    def _lookup(self, rows: Rows, lookup: Lookup, place: Loc) -> None:
        self._place = place
        if lookup.source == "calendar":
            self._calendar(rows, lookup)
            return
        source = self._view(lookup.source)
        source.settle()
        theirs, ours = source.key(tuple(lookup.match.values())), rows.key(tuple(lookup.match))
        rows.resume()
        known: Callable[[], str] | None = None
        if source.each_client and not lookup.match:
            places = rows.clients
        else:
            order, groups, _, of = rows.block.put(
                "oini", f"match({source.clients}, {theirs}, {rows.clients}, {ours})"
            )
            places = rows.block.one("i", f"first_rows({order}, {groups}, {of})")
            known = _code(rows.block.one("b", f"{places} >= 0"))
        for column, their in lookup.columns.items():
            value = source.column([their])
            code = rows.block.one(value.letter, f"at({value.code}, {places})")
            sure = known
            if value.known is not None:
                own = rows.block.one("b", f"at({value.known()}, {places})")
                sure = _code(own if known is None else rows.block.one("b", f"{own} & {known()}"))
            if value.kind == "bool" and sure is not None:
                code = rows.block.one("b", f"{code} & {sure()}")
            rows.add(column, Value(value.kind, code, sure, value.scale))

    def _calendar(self, rows: Rows, lookup: Lookup) -> None:
        ours = {their: our for our, their in lookup.match.items()}
        if set(ours) != {"day", "country"}:
            raise NotCompiled("a calendar matched by anything but day and country")
        day, country = rows.column([ours["day"]]), rows.column([ours["country"]])
        if day.kind != "date" or country.kind != "word":
            raise NotCompiled(f"a calendar matched by {day.kind} and {country.kind}")
        place = rows.block.one("i", f"CALENDAR.places({day.code}, {country.code}, {rows.rows})")
        known = " & ".join([f"({place} >= 0)", *(v.known() for v in (day, country) if v.known is not None)])
        known = rows.block.one("b", known)
        for column, their in lookup.columns.items():
            if their == "working_day":
                rows.add(
                    column, Value("int", rows.block.one("i", f"CALENDAR.working_day[{place}]"), _code(known))
                )
            elif their == "next_working":
                code = rows.block.one("i", f"CALENDAR.next_working[{place}]")
                sure = rows.block.one("b", f"{known} & ({code} >= 0)")
                rows.add(column, Value("date", code, _code(sure)))
            else:
                raise NotCompiled(f"the calendar's {their}")

    # Measures and levels ---------------------------------------------------------------------------------

    def _measured(self) -> Rows:
        rulebook = self._rulebook
        periods = clearing_days(rulebook)
        marks: dict[str, dict[str, str]] = defaultdict(dict)
        columns: dict[str, dict[str, str]] = defaultdict(dict)
        for name, measure in rulebook.measures.items():
            asked = marks_of(rulebook, name, periods.get(name), _as_written)
            marks[measure.source] |= asked
            columns[measure.source] |= aggregates_of(rulebook, name, asked, _as_written)
        for name in sorted({*marks, rulebook.standing.source}):
            self._view(name)
        standing = rulebook.standing
        party = self._view(standing.source)
        if not party.each_client:
            raise NotCompiled("a standing of anything but one row a client")
        measured = Rows(self._code, "CLIENTS", "ALL_CLIENTS", {}, each_client=True)
        for name, column in zip(
            ("stage", "stage_inferred", "standing"),
            (standing.stage, standing.inferred, standing.standing),
            strict=True,
        ):
            measured.columns[name] = party.column([column])
        for source, aggregates in columns.items():
            self._measure(measured, self._view(source), marks[source], aggregates)
        for part in (shares_of, bounds_of):
            for name in rulebook.measures:
                for column, sql in part(rulebook, name).items():
                    measured.add(column, self._value(sql, measured, ("measures", name)))
        return measured

    def _measure(
        self, measured: Rows, view: Rows, marks: Mapping[str, str], aggregates: Mapping[str, str]
    ) -> None:
        """The measures over the rows of one view."""
        view.settle()
        marked = Rows(self._code, view.rows, view.clients, view.columns, guard=view.rows)
        for mark, sql in marks.items():
            marked.add(mark, self._value(sql, marked, _measure_of(mark)))
        marked.settle()
        measured.resume()
        evaluator = Aggregates(self._names, marked, view.clients, "EACH", measured)
        present = _Later(measured, f"counted({view.clients}, EACH, None) > 0")
        values = []
        for column, sql in aggregates.items():
            # Arguments go to the view's block, results after it.
            value = self._value(sql, _Onto(measured), _measure_of(column), evaluator.evaluate)
            values.append((column, sql, value))
        for column, sql, value in values:
            measured.add(column, self._present(value, sql, measured, present))

    def _levelled(self, measured: Rows) -> None:
        rulebook = self._rulebook
        names = LevelColumns.of(rulebook)
        measured.resume()
        columns = {
            names.signals[name]: self._level(measured, name, signal)
            for name, signal in rulebook.signals.items()
        }
        for name, column in names.cleared.items():
            value = self._value(cleared_sql(rulebook, name), measured, ("types", name, "clearing"))
            columns[column] = f"filled({value.code}, CLIENTS, 'i')"
        for key, conditions in conditions_held(rulebook).items():
            columns[_column(names, key)] = f"as_int({self._all_hold(measured, conditions, key)})"
        for name in ("stage", "stage_inferred", "standing", *value_columns(rulebook)):
            self._output(measured, name)
        for column, code in columns.items():
            self._outputs.append((column, "int", 0))
            self._results[column] = f"({measured.block.one('i', code)}, None)"
        for name, signal in rulebook.signals.items():
            for level, part in signal.levels.items():
                for place, condition in enumerate(part.when):
                    held = self._holds(measured, condition, ("signals", name, level, place))
                    self._results[f"holds:{name}:{level}:{place}"] = f"({held}, None)"
        self._signal_codes = {
            name: measured.block.one("i", columns[column]) for name, column in names.signals.items()
        }

    def _output(self, measured: Rows, name: str) -> None:
        value = measured.column([name])
        self._outputs.append((name, value.kind, value.scale))
        self._results[name] = _pair(value)

    def _limit(self, value: Value, key: Key) -> str:
        """The code of a threshold, in the units of the value compared with it."""
        if value.kind not in ("int", "decimal", "float"):
            raise NotCompiled(f"{value.kind} compared with a threshold")
        limit = f"THRESHOLDS[{self._thresholds[key]}]"
        return f"scaled({limit}, {value.scale})" if value.kind == "decimal" else limit

    def _holds(self, measured: Rows, condition: Condition, key: Key) -> str:
        """The code of whether a condition holds; not where the measure is unknown."""
        self._place = ("measures", condition.measure.partition(".")[0])
        value = measured.column([column_of(condition.measure)])
        limit = self._limit(value, key)
        code = f"({value.code} {condition.op} {limit})"
        if value.kind == "float":
            code = f"compared({condition.op!r}, {value.code}, {limit})"
        if value.known is not None:
            code = f"{code} & {value.known()}"
        return measured.block.one("b", code)

    def _all_hold(self, measured: Rows, conditions: Sequence[Condition], key: Key) -> str:
        return " & ".join(
            self._holds(measured, condition, (*key, place)) for place, condition in enumerate(conditions)
        )

    def _level(self, measured: Rows, name: str, signal: Signal) -> str:
        """The code of the highest level all of whose conditions hold; not judged on too little evidence."""
        needed = signal.min_evidence
        value, code = self._count(measured, needed.measure)
        lacking = f"({code} < {self._limit(value, ('signals', name, 'min_evidence'))})"
        if needed.waived_by is not None:
            lacking += f" & ({self._count(measured, needed.waived_by)[1]} < 1)"
        code = "0"
        for rank in range(1, len(RAISED) + 1):
            level = signal.levels.get(RAISED[rank - 1])
            if level is not None:
                holds = self._all_hold(measured, level.when, ("signals", name, RAISED[rank - 1]))
                code = f"where({measured.block.one('b', holds)}, {rank}, {code})"
        return f"where({measured.block.one('b', lacking)}, {RANKS['not_judged']}, {code})"

    @staticmethod
    def _count(measured: Rows, path: str) -> tuple[Value, str]:
        """A measure's field and its code, 0 where it is unknown."""
        value = measured.column([column_of(path)])
        return value, value.code if value.known is None else f"where({value.known()}, {value.code}, 0)"

    # Evidence and money ----------------------------------------------------------------------------------

    def _evidence_of(self) -> dict[str, list[int]]:
        """The queries whose events each signal rests on; a query runs where one of its signals is raised."""
        rulebook = self._rulebook
        queries: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        cited_by: dict[tuple[str, str, str], Loc] = {}
        for name, signal in rulebook.signals.items():
            for measure in dict.fromkeys((signal.measure, *signal.evidence)):
                cited = evidence_rows(rulebook, measure)
                if cited is not None:
                    message = cited.message or view(rulebook, cited.source).message or "''"
                    message = self._written_out(cited.source, message)
                    queries[cited.source, cited.where, message].append(name)
                    cited_by.setdefault(
                        (cited.source, cited.where, message), ("measures", measure, "evidence")
                    )
        found: dict[str, list[int]] = defaultdict(list)
        for number, ((source, where, message), signals) in enumerate(queries.items()):
            place = cited_by[source, where, message]
            source_rows = self._view(source)
            source_rows.settle()
            raised = self._code.block("EVIDENCE_WANTED")
            levels = ", ".join(self._signal_codes[name] for name in dict.fromkeys(signals))
            guard = raised.one("n", f"any_raised({source_rows.rows}, {levels})")
            rows = Rows(
                self._code,
                source_rows.rows,
                source_rows.clients,
                source_rows.columns,
                guard=guard,
                by_event=True,
            )
            counted = rows.where(self._condition(where, rows, place))
            counted.settle()
            places = counted.column(["event_place"]).code
            ids, moments = counted.column(["event_id"]).code, counted.column(["event_place"]).code
            newest = counted.block.one(
                "i", f"newest({counted.clients}, {ids}, at(E_occurred_at, {moments}), EVIDENCE_CAP)"
            )
            shown = counted.at(newest, counted.block.one("n", f"len({newest})"), guard=counted.rows)
            says = self._value(message, shown, place)
            text = Algebra(self._names, shown).as_text(says)
            said = repr(text.literal) if text.literal is not None else text.code
            key = f"evidence:{number}"
            self._results[key] = f"({places}, {shown.column(['event_place']).code}, {said})"
            for name in dict.fromkeys(signals):
                found[name].append(number)
        return dict(found)

    def _written_out(self, source: str, message: str) -> str:
        """A message that is a view's column as that column's SQL: only cited rows then get a text.

        No view redefines a column, so that the SQL has the same value wherever the column is seen.
        """
        found = self._rulebook.views.get(source)
        if found is None:
            return message
        own = {} if found.group is not None else dict(found.columns)
        for step in found.steps:
            own |= step.columns or {}
        if message in own:
            sql = own[message]
            windowed = any(node["class"] == "WINDOW" for node in expression_nodes(self._tree(sql)))
            return message if windowed else sql
        return message if found.group is not None else self._written_out(found.source, message)

    def _money(self) -> None:
        money = self._rulebook.money
        if money is not None:
            self._amounts("money", money, money.owed, "owed")
            if (back := money.chargebacks) is not None:
                self._amounts("chargebacks", back, back.amount, "amount", place=("money", "chargebacks"))

    def _amounts(
        self, result: str, money: MoneyRows | Chargebacks, amount: str, key: str, place: Loc = ("money",)
    ) -> None:
        """Compile rows of money: client, currency, amount in cents and days."""
        view = self._view(money.source)
        view.settle()
        rows = Rows(self._code, view.rows, view.clients, view.columns, guard=view.rows)
        found = rows.where(self._condition(money.where, rows, (*place, "where")))
        currency = self._value(money.currency, found, (*place, "currency"))
        cents = self._value(f"CAST({amount} AS DECIMAL(18,{CENTS}))", found, (*place, key))
        days = self._value(money.days, found, (*place, "days"))
        if currency.kind != "word" or days.kind != "int":
            raise NotCompiled(f"money in {currency.kind}, for {days.kind}")
        known = [str(value.known() if value.known else None) for value in (currency, cents, days)]
        codes = [
            found.clients,
            *(f"({value.code}, {sure})" for value, sure in zip((currency, cents, days), known, strict=True)),
        ]
        self._results[result] = f"({', '.join(codes)})"

    # What flips and letters read --------------------------------------------------------------------------

    def _known(self) -> None:
        """The events known on the day, with the columns that become known later."""
        known = self._view("event")
        settled, outcome = known.column(["settled"]), known.column(["outcome"])
        self._results["known"] = f"({known.column(['event_place']).code}, {_pair(settled)}, {_pair(outcome)})"

    def _endings(self) -> None:
        """The events that each type's endings end, and the days on which they do."""
        for name, flag in self._rulebook.types.items():
            for at, ending in enumerate(flag.flips.meanwhile):
                place = ("types", name, "flips", "meanwhile", at)
                found = self._wanted(ending.source, ending.where, "ENDINGS_WANTED", (*place, "where"))
                day = self._value(f"CAST({ending.day} AS DATE)", found, (*place, "day"))
                if day.kind != "date":
                    raise NotCompiled(f"an ending on {day.kind}")
                places = found.column(["event_place"]).code
                self._results[f"ending:{name}:{at}"] = f"({places}, {_pair(day)})"

    def _debts(self) -> None:
        """What a letter asks for, row by row, as `measures.compile_overdue` gives it."""
        money = self._rulebook.money
        if money is None or money.issued is None or money.due is None:
            return
        owed = f"CAST({money.owed} AS DECIMAL(18,{CENTS}))"
        disputed = f"coalesce({money.disputed or 'false'}, false)"
        where = f"({disputed}) OR (({money.where}) AND ({money.days}) > 0 AND {owed} > 0)"
        found = self._wanted(money.source, where, "DEBTS_WANTED", ("money", "where"))
        parts = {
            "issued": f"CAST({money.issued} AS DATE)",
            "due": f"CAST({money.due} AS DATE)",
            "owed": owed,
            "currency": money.currency,
            "days": money.days,
            "disputed": disputed,
        }
        values = {name: self._value(sql, found, ("money", name)) for name, sql in parts.items()}
        if [value.kind for value in values.values()] != ["date", "date", "decimal", "word", "int", "bool"]:
            raise NotCompiled("debts of other types than dates, an amount, a currency, days and a condition")
        pairs = ", ".join(map(_pair, values.values()))
        self._results["debts"] = f"({found.column(['event_place']).code}, {pairs})"

    def _wanted(self, source: str, where: str, wanted: str, place: Loc) -> Rows:
        """The rows of a view that meet a condition; none where they aren't wanted."""
        view_rows = self._view(source)
        view_rows.settle()
        guard = self._code.block(wanted).one("n", view_rows.rows)
        rows = Rows(
            self._code,
            view_rows.rows,
            view_rows.clients,
            view_rows.columns,
            guard=guard,
            by_event=view_rows.by_event,
        )
        return rows.where(self._condition(where, rows, place))


class _Later:
    """A condition whose code is written where it is first asked for."""

    def __init__(self, rows: Rows, expression: str) -> None:
        self._rows = rows
        self._expression = expression

    def code(self) -> str:
        """The variable that holds it."""
        if self._expression.isalnum():
            return self._expression
        return self._rows.block.one("b", self._expression)


class _Onto:
    """The scope of an expression over aggregates: it reads no row's column."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows.rows
        self._rows = rows

    @property
    def block(self) -> Block:
        """The block of whoever reads the aggregates."""
        return self._rows.block

    def column(self, path: Sequence[str]) -> Value:
        """There is none."""
        raise NotCompiled(f"the column {'.'.join(path)} outside an aggregate")

    def window(self, _node: Node, _evaluate: Callable[[Node], Value]) -> Value:
        """There is none."""
        raise NotCompiled("a window over aggregates")


class _OfOne:
    """Aggregate functions over at most one row: the row's own value where `hit`."""

    def __init__(self, names: Names, rows: Rows, hit: str) -> None:
        self._algebra = Algebra(names, rows)
        self._rows = rows
        self._hit = hit

    def evaluate(self, node: Node) -> Value:
        """The function's value for each row."""
        arguments(node, "function_name", "arguments", "filter", "distinct", "order_bys", "is_operator")
        name = node["function_name"].lower()
        given = [self._algebra.evaluate(argument["expression"]) for argument in node.get("arguments") or ()]
        hits = [self._hit]
        if node.get("filter"):
            hits.append(self._algebra.condition(node["filter"]).code)
        hits += [value.known() for value in given if value.known is not None]
        hit = self._rows.block.one("b", " & ".join(hits)) if len(hits) > 1 else self._hit
        if name in ("count", "count_star"):
            return Value("int", self._rows.block.one("i", f"as_int({hit})"))
        if name not in ("max", "min", "sum") or given[0].kind in ("bool", "text", "null"):
            raise NotCompiled(f"{name} of the one row")
        (value,) = given
        return Value(value.kind, value.code, _code(hit), value.scale)


def _columns_in(tree: Node) -> Iterator[str]:
    """The columns that a tree reads."""
    return (node["column_names"][-1] for node in expression_nodes(tree) if node["class"] == "COLUMN_REF")


def _pair(value: Value) -> str:
    """The code of a value and of where it is known."""
    return f"({value.code}, {value.known() if value.known else None})"


def _measure_of(column: str) -> Loc:
    """The place of the measure that a column belongs to, with its field."""
    name, _, field = column.partition("__")
    return ("measures", name, field)


def _code(code: str) -> Callable[[], str]:
    return lambda: code


def _as_written(sql: str) -> str:
    return sql
