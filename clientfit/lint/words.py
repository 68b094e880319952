"""Words in SQL that no event holds: values of kind, outcome and the like, and tags.

A column's words are known where it is a column of the event or client table, or is computed from such
columns and constants alone (CASE, coalesce, min, max).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from clientfit.lint.codes import Finding, find
from clientfit.measures.expressions import filler, parsed
from clientfit.measures.types import SOME_DAY
from clientfit.model.event import KINDS, OUTCOMES, PHASES, STAGES, TAGS, TRAITS, WORDS
from clientfit.rulebook import Places, Rulebook
from clientfit.rulebook.expressions import Expression
from clientfit.rulebook.schema import Step
from clientfit.store import Store
from clientfit.store.parsing import syntax_trees
from clientfit.yaml_source import Loc, nearest

Node = dict[str, Any]
Words = frozenset[str] | None
"""The words that a column or expression may hold; None where they aren't known."""


_BY_KIND = {"outcome": OUTCOMES, "phase": PHASES}
_MARKS = {("event", "tags"): TAGS, ("client", "traits"): TRAITS}
_MARK = re.compile(r"%;([^;%]+)(;%|%)")
_KEEPING = frozenset({"coalesce", "min", "max", "lag", "lead", "greatest", "least"})
_EQUAL = frozenset(
    {"COMPARE_EQUAL", "COMPARE_NOTEQUAL", "COMPARE_DISTINCT_FROM", "COMPARE_NOT_DISTINCT_FROM"}
)


def check_words(rulebook: Rulebook, places: Places) -> list[Finding]:
    """Find every word and tag in the rulebook's SQL that its column never holds."""
    return list(_Words(rulebook, places).findings())


class _Words:
    def __init__(self, rulebook: Rulebook, places: Places) -> None:
        self._book = rulebook
        self._places = places
        fill = filler(rulebook, SOME_DAY)
        self._expressions = [expression for expression, _ in parsed(rulebook)]
        store = Store(threads=1)
        try:
            trees = syntax_trees(store, [fill(expression.sql) for expression in self._expressions])
        finally:
            store.close()
        self._trees: dict[Loc, Node] = {
            expression.loc: tree for expression, tree in zip(self._expressions, trees, strict=True)
        }
        self._columns: dict[tuple[str, str], Words] = {}

    def findings(self) -> Iterator[Finding]:
        for expression in self._expressions:
            kinds = self._kinds_before(expression)
            yield from self._walk(self._trees[expression.loc], expression, kinds)

    # What columns hold -----------------------------------------------------------------------------------

    def _origin(self, source: str, column: str) -> tuple[str, str] | None:
        """The table and column that a view's column is a copy of, if it is one."""
        if source in ("event", "client", "calendar"):
            return source, column
        view = self._book.views[source]
        for step in view.steps:
            if step.lookup is not None and column in step.lookup.columns:
                return self._origin(step.lookup.source, step.lookup.columns[column])
        computed = {*view.columns, *(name for step in view.steps for name in _computed(step))}
        if column in computed:
            return None
        return self._origin(view.source, column)

    def _words_of(self, expression: Expression, name: str, kinds: Words) -> Words:
        """The words of the column that an expression calls `name`, given the kinds its rows can have."""
        qualifier, _, column = name.rpartition(".")
        source = expression.own if qualifier == "r" and expression.own is not None else expression.source
        return self._words_in(source, column, kinds if not qualifier else None)

    def _words_in(self, source: str, column: str, kinds: Words) -> Words:
        origin = self._origin(source, column)
        if origin is None:
            return self._computed_words(source, column)
        if origin[0] == "client":
            return frozenset(STAGES) if origin[1] == "stage" else None
        if origin[1] == "kind":
            return frozenset(KINDS) if kinds is None else kinds
        if origin[1] in _BY_KIND:
            by_kind = _BY_KIND[origin[1]]
            wanted = by_kind if kinds is None else kinds
            return frozenset(word for kind in wanted for word in by_kind.get(kind, ()))
        return frozenset(WORDS[origin[1]]) if origin[1] in WORDS else None

    def _computed_words(self, source: str, column: str) -> Words:
        """The words of a column that a view computes; None for a column that reads itself."""
        key = source, column
        if key not in self._columns:
            self._columns[key] = None
            expression = self._added.get(key)
            if expression is not None:
                self._columns[key] = self._values(self._trees[expression.loc], expression)
        return self._columns[key]

    @cached_property
    def _added(self) -> dict[tuple[str, str], Expression]:
        return {
            (str(each.loc[1]), str(each.loc[-1])): each
            for each in self._expressions
            if each.loc[0] == "views" and each.loc[-2] == "columns"
        }

    def _values(self, node: Node, expression: Expression) -> Words:
        """The words that a node can give, if they are known."""
        if node["class"] == "CONSTANT":
            literal = node["literal"]
            return frozenset() if literal["kind"] == "NULL" else _text(node)
        if node["class"] == "COLUMN_REF":
            return self._words_of(expression, ".".join(node["column_names"]), None)
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
        found = [frozenset() if node is None else self._values(node, expression) for node in nodes]
        known = [words for words in found if words is not None]
        return frozenset().union(*known) if len(known) == len(found) else None

    # Kinds that rows can have ----------------------------------------------------------------------------

    def _kinds_of(self, source: str) -> Words:
        """The kinds that a view's rows have by its conditions; None where they may be any."""
        if source not in self._book.views:
            return None
        view = self._book.views[source]
        kinds = self._kinds_of(view.source)
        own: list[Loc] = [("views", source, "where")]
        own += [("views", source, "steps", at, "where") for at in range(len(view.steps))]
        for loc in own:
            if loc in self._trees:
                kinds = _both(kinds, _kinds_in(self._trees[loc]))
        return kinds

    def _kinds_before(self, expression: Expression) -> Words:
        """The kinds of the rows that an expression is evaluated on, without its own condition."""
        loc = expression.loc
        if loc[0] == "views" and loc[-1] == "where" and loc[-2] != "aggregate":
            return self._kinds_of(self._book.views[str(loc[1])].source)
        kinds = self._kinds_of(expression.source)
        if loc[0] == "views" and "aggregate" not in loc and self._book.views[str(loc[1])].group is not None:
            kinds = _both(kinds, self._kinds_at(("views", loc[1], "where")))
        if "aggregate" in loc:
            kinds = _both(kinds, self._kinds_at((*loc[: loc.index("aggregate") + 1], "where")))
        return kinds

    def _kinds_at(self, loc: Loc) -> Words:
        return _kinds_in(self._trees[loc]) if loc in self._trees else None

    # The walk --------------------------------------------------------------------------------------------

    def _walk(self, node: Node, expression: Expression, kinds: Words) -> Iterator[Finding]:
        """Check a node and all below it, narrowing the kinds by the conditions around them."""
        if node.get("type") == "CONJUNCTION_AND":
            yield from self._walk_and(node, expression, kinds)
            return
        yield from self._check(node, expression, kinds)
        if "when_expr" in node:
            yield from self._walk(node["when_expr"], expression, kinds)
            yield from self._walk(node["then_expr"], expression, _both(kinds, _kinds_in(node["when_expr"])))
            return
        filtered = node.get("filter")
        if isinstance(filtered, dict):
            yield from self._walk(filtered, expression, kinds)
            kinds = _both(kinds, _kinds_in(filtered))
        for key, part in node.items():
            if key != "filter":
                yield from self._walk_in(part, expression, kinds)

    def _walk_and(self, node: Node, expression: Expression, kinds: Words) -> Iterator[Finding]:
        """Check the parts of a conjunction; what one says of the kind holds for all others."""
        within = kinds
        for child in node["children"]:
            if _column_of(child) == "kind":
                yield from self._check(child, expression, within)
            within = _both(within, _kinds_in(child))
        for child in node["children"]:
            if _column_of(child) != "kind":
                yield from self._walk(child, expression, within)

    def _walk_in(self, part: object, expression: Expression, kinds: Words) -> Iterator[Finding]:
        if isinstance(part, dict):
            yield from self._walk(part, expression, kinds)
        elif isinstance(part, list):
            for each in part:
                yield from self._walk_in(each, expression, kinds)

    def _check(self, node: Node, expression: Expression, kinds: Words) -> Iterator[Finding]:
        for subject, constant in _comparisons(node):
            words = (
                self._words_of(expression, ".".join(subject["column_names"]), kinds)
                if subject["class"] == "COLUMN_REF"
                else self._values(subject, expression)
            )
            word = _constant(constant)
            if words is None or word is None or word in words:
                continue
            column = ".".join(subject.get("column_names", ())) or "the expression"
            if column == "kind" and kinds is not None and word in KINDS:
                among = f"the rows are of kind {' or '.join(sorted(kinds)) or 'none'}"
                yield find(self._places, "CF106", expression.loc, "the condition never holds", word, among)
                continue
            hint = nearest(word, sorted(words)) if words else "it holds no word at all here"
            yield find(self._places, "CF103", expression.loc, f"{column} never holds this word", word, hint)
        yield from self._check_marks(node, expression)

    def _check_marks(self, node: Node, expression: Expression) -> Iterator[Finding]:
        """Check a LIKE on tags or traits."""
        if node.get("class") != "FUNCTION" or node["function_name"] not in ("~~", "!~~"):
            return
        subject, pattern = (part["expression"] for part in node["arguments"])
        text = _text(pattern)
        if subject["class"] != "COLUMN_REF" or text is None:
            return
        qualifier, _, column = ".".join(subject["column_names"]).rpartition(".")
        source = expression.own if qualifier == "r" and expression.own is not None else expression.source
        marks = _MARKS.get(self._origin(source, column) or ("", ""))
        if marks is None:
            return
        (written,) = text
        found = _MARK.fullmatch(written)
        if found is None:
            hint = f"write it as '%;{written.strip('%;') or 'tag'};%'"
            yield find(
                self._places, "CF104", expression.loc, f"{column} are looked for as ;tag;", written, hint
            )
            return
        open_ended = not found[2].startswith(";")
        known = any(mark == found[1] or (open_ended and mark.startswith(found[1])) for mark in marks)
        if not known:
            message = "the event table has no meaning for this tag"
            if column == "traits":
                message = "no client has this trait"
            yield find(self._places, "CF105", expression.loc, message, found[1], nearest(found[1], marks))


def _computed(step: Step) -> list[str]:
    return list(step.aggregate.columns if step.aggregate is not None else step.columns or ())


def _text(node: Node) -> Words:
    literal = node.get("literal") or {}
    return frozenset({literal["text"]}) if literal.get("kind") == "STRING" else None


def _constant(node: Node) -> str | None:
    """A constant as text, a number too; None for NULL, true, false and what is no constant."""
    literal = node.get("literal") or {}
    return str(literal["text"]) if literal.get("kind") in ("STRING", "INTEGER", "DECIMAL") else None


def _comparisons(node: Node) -> Iterator[tuple[Node, Node]]:
    """What is compared with which constant: by = and <>, IN, and simple CASE."""
    if node.get("class") == "COMPARISON" and node["type"] in _EQUAL:
        left, right = node["left"], node["right"]
        if right["class"] == "CONSTANT":
            yield left, right
        elif left["class"] == "CONSTANT":
            yield right, left
    elif node.get("type") in ("COMPARE_IN", "COMPARE_NOT_IN"):
        subject, *others = node["children"]
        yield from ((subject, other) for other in others if other["class"] == "CONSTANT")


def _column_of(node: Node) -> str | None:
    """The bare column that a comparison with constants is about."""
    subjects = {
        ".".join(subject["column_names"]) if subject["class"] == "COLUMN_REF" else ""
        for subject, _ in _comparisons(node)
    }
    return subjects.pop() if len(subjects) == 1 else None


def _kinds_in(node: Node) -> Words:
    """The kinds for which a condition can hold, as far as it says; None where it says nothing."""
    if node.get("type") == "CONJUNCTION_AND":
        kinds: Words = None
        for child in node["children"]:
            kinds = _both(kinds, _kinds_in(child))
        return kinds
    if node.get("type") == "CONJUNCTION_OR":
        parts = [_kinds_in(child) for child in node["children"]]
        known = [part for part in parts if part is not None]
        return frozenset().union(*known) if len(known) == len(parts) else None
    if _column_of(node) == "kind" and node["type"] in ("COMPARE_EQUAL", "COMPARE_IN"):
        return frozenset(word for _, other in _comparisons(node) if (word := _constant(other)) is not None)
    return None


def _both(some: Words, others: Words) -> Words:
    if some is None or others is None:
        return others if some is None else some
    return some & others
