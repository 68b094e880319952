"""Infer from the SQL which words the columns of views can have, and of which kinds their rows are.

A column's words are known where it is a column of the event or client table, or is computed from such
columns and constants alone (CASE, coalesce, min, max).
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from clientfit.lint.conditions import Node, Words, both, kinds_in, text_of
from clientfit.model.kinds import KINDS, OUTCOMES, PHASES, STAGES, WORDS
from clientfit.rulebook import Rulebook
from clientfit.rulebook.expressions import Expression
from clientfit.rulebook.schema import Step
from clientfit.yaml_source import Loc

_BY_KIND = {"outcome": OUTCOMES, "phase": PHASES}
_KEEPING = frozenset({"coalesce", "min", "max", "lag", "lead", "greatest", "least"})


class ColumnWords:
    """The words of the columns and the kinds of the rows of a rulebook's views."""

    def __init__(
        self, rulebook: Rulebook, expressions: Sequence[Expression], trees: Mapping[Loc, Node]
    ) -> None:
        self._book = rulebook
        self._expressions = expressions
        self._trees = trees
        self._columns: dict[tuple[str, str], Words] = {}

    def origin(self, source: str, column: str) -> tuple[str, str] | None:
        """Return the table and column that a view's column is a copy of, if it is one."""
        if source in ("event", "client", "calendar"):
            return source, column
        view = self._book.views[source]
        for step in view.steps:
            if step.lookup is not None and column in step.lookup.columns:
                return self.origin(step.lookup.source, step.lookup.columns[column])
        computed = {*view.columns, *(name for step in view.steps for name in _computed(step))}
        if column in computed:
            return None
        return self.origin(view.source, column)

    def words_of(self, expression: Expression, name: str, kinds: Words) -> Words:
        """Return the words of an expression's column `name`, given the kinds that its rows can have."""
        qualifier, _, column = name.rpartition(".")
        source = expression.own if qualifier == "r" and expression.own is not None else expression.source
        return self._words_in(source, column, kinds if not qualifier else None)

    def _words_in(self, source: str, column: str, kinds: Words) -> Words:
        origin = self.origin(source, column)
        if origin is None:
            return self._computed_words(source, column)
        if origin[0] == "client":
            return frozenset(STAGES) if origin[1] == "stage" else None
        if origin[1] == "kind":
            return frozenset(KINDS) if kinds is None else kinds
        if origin[1] in _BY_KIND:
            by_kind = _BY_KIND[origin[1]]
            kinds_read = by_kind if kinds is None else kinds
            return frozenset(word for kind in kinds_read for word in by_kind.get(kind, ()))
        return frozenset(WORDS[origin[1]]) if origin[1] in WORDS else None

    def _computed_words(self, source: str, column: str) -> Words:
        """Return the words of a column that a view computes; None for a column that reads itself."""
        key = source, column
        if key not in self._columns:
            self._columns[key] = None
            expression = self._added.get(key)
            if expression is not None:
                self._columns[key] = self.values(self._trees[expression.loc], expression)
        return self._columns[key]

    @cached_property
    def _added(self) -> dict[tuple[str, str], Expression]:
        return {
            (str(each.loc[1]), str(each.loc[-1])): each
            for each in self._expressions
            if each.loc[0] == "views" and each.loc[-2] == "columns"
        }

    def values(self, node: Node, expression: Expression) -> Words:
        """Return the words that a node can give, if they are known."""
        if node["class"] == "CONSTANT":
            literal = node["literal"]
            return frozenset() if literal["kind"] == "NULL" else text_of(node)
        if node["class"] == "COLUMN_REF":
            return self.words_of(expression, ".".join(node["column_names"]), None)
        if node["class"] == "CASE":
            parts = [check["then_expr"] for check in node["case_checks"]]
            return self._joined([*parts, node["else_expr"]], expression)
        if node["class"] in ("FUNCTION", "WINDOW") and node["function_name"].lower() in _KEEPING:
            parts = [part["expression"] for part in node.get("arguments", [])]
            return self._joined(parts, expression) if parts else None
        if node["type"] == "OPERATOR_COALESCE":
            return self._joined(node["children"], expression)
        return None

    def _joined(self, nodes: Sequence[Node | None], expression: Expression) -> Words:
        parts = [frozenset() if node is None else self.values(node, expression) for node in nodes]
        known = [words for words in parts if words is not None]
        return frozenset().union(*known) if len(known) == len(parts) else None

    def _kinds_of(self, source: str) -> Words:
        """Return the kinds that a view's rows have by its conditions; None where they may be any."""
        if source not in self._book.views:
            return None
        view = self._book.views[source]
        kinds = self._kinds_of(view.source)
        own: list[Loc] = [("views", source, "where")]
        own += [("views", source, "steps", at, "where") for at in range(len(view.steps))]
        for loc in own:
            if loc in self._trees:
                kinds = both(kinds, kinds_in(self._trees[loc]))
        return kinds

    def kinds_before(self, expression: Expression) -> Words:
        """Return the kinds of the rows that an expression is evaluated on, without its own condition."""
        loc = expression.loc
        if loc[0] == "views" and loc[-1] == "where" and loc[-2] != "aggregate":
            return self._kinds_of(self._book.views[str(loc[1])].source)
        kinds = self._kinds_of(expression.source)
        if loc[0] == "views" and "aggregate" not in loc and self._book.views[str(loc[1])].group is not None:
            kinds = both(kinds, self._kinds_at(("views", loc[1], "where")))
        if "aggregate" in loc:
            kinds = both(kinds, self._kinds_at((*loc[: loc.index("aggregate") + 1], "where")))
        return kinds

    def _kinds_at(self, loc: Loc) -> Words:
        return kinds_in(self._trees[loc]) if loc in self._trees else None


def _computed(step: Step) -> list[str]:
    return list(step.aggregate.columns if step.aggregate is not None else step.columns or ())
