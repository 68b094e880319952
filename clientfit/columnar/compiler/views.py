"""The rulebook's views: filtered, grouped, and extended step by step."""

from collections.abc import Mapping

from clientfit.columnar.compiler.aggregates import Aggregates
from clientfit.columnar.compiler.code import Code
from clientfit.columnar.compiler.joins import add_aggregate, add_calendar, add_lookup
from clientfit.columnar.compiler.rows import Rows
from clientfit.columnar.compiler.sql import Sql
from clientfit.columnar.compiler.tables import all_clients, known_events
from clientfit.columnar.compiler.values import Value
from clientfit.measures.expressions import in_layers
from clientfit.rulebook.schema import Rulebook, Step
from clientfit.rulebook.views import sources_of
from clientfit.yaml_source import Loc


class Views:
    """The views of a rulebook as rows; each is compiled when it is first read."""

    def __init__(self, rulebook: Rulebook, code: Code, sql: Sql) -> None:
        self.rulebook = rulebook
        self.code = code
        self.sql = sql
        self._rows = {"event": known_events(code, sql), "client": all_clients(code)}

    def rows(self, name: str) -> Rows:
        """Return the rows of a view, or of the table `event` or `client`."""
        if name not in self._rows:
            self._rows[name] = self._compiled(name)
            self._rows[name].settle()
        return self._rows[name]

    def filtered(self, name: str, where: str, wanted: str, place: Loc) -> Rows:
        """Return the rows of a view that meet a condition; none unless the variable `wanted` is true."""
        rows = self.rows(name)
        rows.settle()
        guard = self.code.block(wanted).one("n", rows.rows)
        return self.sql.where(where, rows.copy(guard), place)

    def _compiled(self, name: str) -> Rows:
        view = self.rulebook.views[name]
        place = ("views", name)
        for read in sources_of(view):
            if read != "calendar":
                self.rows(read)
        source = self.sql.where(view.where, self.rows(view.source), (*place, "where"))
        if view.group is None:
            rows = source.copy(None if source.each_client else source.rows)
            self._add_columns(rows, view.columns, place)
        else:
            rows = self._grouped(source, view.group, view.columns, place)
        for at, step in enumerate(view.steps):
            rows = self._after_step(rows, step, (*place, "steps", at))
        return rows

    def _grouped(self, source: Rows, keys: tuple[str, ...], columns: Mapping[str, str], place: Loc) -> Rows:
        """Return one row per group, with its keys and the columns aggregated over it."""
        self.sql.place = (*place, "group")
        source.settle()
        block = self.code.block(source.rows)
        order, groups, first = block.put("oii", f"group({source.clients}, {source.key(keys)})")
        number = block.one("n", f"len({first})")
        rows = Rows(self.code, number, "", {}, guard=source.rows)
        rows.clients = rows.block.one("i", f"at({source.clients}, {first})")
        for key in keys:
            rows.columns[key] = source.column([key]).taken(rows.block, first)
        aggregates = Aggregates(self.sql.names, source, groups, number, rows, order)
        for column, sql in columns.items():
            rows.add(column, self.sql.value(sql, rows, (*place, "columns", column), aggregates.evaluate))
        return rows

    def _after_step(self, rows: Rows, step: Step, place: Loc) -> Rows:
        """Return the rows that a step leaves, after adding its columns."""
        if step.columns is not None:
            self._add_columns(rows, step.columns, place)
        elif step.where is not None:
            return self.sql.where(step.where, rows, (*place, "where"))
        elif step.aggregate is not None:
            source = self.rows(step.aggregate.source)
            add_aggregate(self.sql, rows, source, step.aggregate, (*place, "aggregate"))
        elif step.lookup is not None:
            self.sql.place = (*place, "lookup")
            if step.lookup.source == "calendar":
                add_calendar(rows, step.lookup)
            else:
                add_lookup(rows, self.rows(step.lookup.source), step.lookup)
        return rows

    def _add_columns(self, rows: Rows, columns: Mapping[str, str], place: Loc) -> None:
        """Add columns, those after others that they read."""
        reads = {column: self.sql.columns_read(sql) for column, sql in columns.items()}
        for layer in in_layers(columns, reads):
            values = {
                column: self.sql.value(sql, rows, (*place, "columns", column))
                for column, sql in layer.items()
            }
            for column, value in values.items():
                rows.add(column, self._as_word(value))

    def _as_word(self, value: Value) -> Value:
        """Return a literal text as a word, any other value as it is."""
        if value.literal is None:
            return value
        return Value("word", self.sql.names.word(value.literal), scalar=True)
