"""Find words in SQL that no event holds: values of kind, outcome and the like, and tags."""

import re
from collections.abc import Iterator

from clientfit.errors import nearest
from clientfit.lint.codes import Finding, find
from clientfit.lint.column_words import ColumnWords
from clientfit.lint.conditions import (
    Node,
    Words,
    both,
    column_of,
    comparisons,
    constant_of,
    kinds_in,
    text_of,
)
from clientfit.measures.expressions import filler, parsed
from clientfit.measures.types import SOME_DAY
from clientfit.model.kinds import KINDS, TAGS, TRAITS
from clientfit.rulebook import Places, Rulebook
from clientfit.rulebook.expressions import Expression
from clientfit.store import Store
from clientfit.store.parsing import syntax_trees
from clientfit.yaml_source import Loc

_MARKS = {("event", "tags"): TAGS, ("client", "traits"): TRAITS}
_MARK = re.compile(r"%;([^;%]+)(;%|%)")


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
        self._columns = ColumnWords(rulebook, self._expressions, self._trees)

    def findings(self) -> Iterator[Finding]:
        for expression in self._expressions:
            kinds = self._columns.kinds_before(expression)
            yield from self._walk(self._trees[expression.loc], expression, kinds)

    def _walk(self, node: Node, expression: Expression, kinds: Words) -> Iterator[Finding]:
        """Check a node and all below it, narrowing the kinds by the conditions around them."""
        if node.get("type") == "CONJUNCTION_AND":
            yield from self._walk_and(node, expression, kinds)
            return
        yield from self._check(node, expression, kinds)
        if "when_expr" in node:
            yield from self._walk(node["when_expr"], expression, kinds)
            yield from self._walk(node["then_expr"], expression, both(kinds, kinds_in(node["when_expr"])))
            return
        filtered = node.get("filter")
        if isinstance(filtered, dict):
            yield from self._walk(filtered, expression, kinds)
            kinds = both(kinds, kinds_in(filtered))
        for key, part in node.items():
            if key != "filter":
                yield from self._walk_in(part, expression, kinds)

    def _walk_and(self, node: Node, expression: Expression, kinds: Words) -> Iterator[Finding]:
        """Check the parts of a conjunction; a condition on the kind in one applies to all others."""
        within = kinds
        for child in node["children"]:
            if column_of(child) == "kind":
                yield from self._check(child, expression, within)
            within = both(within, kinds_in(child))
        for child in node["children"]:
            if column_of(child) != "kind":
                yield from self._walk(child, expression, within)

    def _walk_in(self, part: object, expression: Expression, kinds: Words) -> Iterator[Finding]:
        if isinstance(part, dict):
            yield from self._walk(part, expression, kinds)
        elif isinstance(part, list):
            for each in part:
                yield from self._walk_in(each, expression, kinds)

    def _check(self, node: Node, expression: Expression, kinds: Words) -> Iterator[Finding]:
        for subject, constant in comparisons(node):
            words = (
                self._columns.words_of(expression, ".".join(subject["column_names"]), kinds)
                if subject["class"] == "COLUMN_REF"
                else self._columns.values(subject, expression)
            )
            word = constant_of(constant)
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
        text = text_of(pattern)
        if subject["class"] != "COLUMN_REF" or text is None:
            return
        qualifier, _, column = ".".join(subject["column_names"]).rpartition(".")
        source = expression.own if qualifier == "r" and expression.own is not None else expression.source
        marks = _MARKS.get(self._columns.origin(source, column) or ("", ""))
        if marks is None:
            return
        (written,) = text
        match = _MARK.fullmatch(written)
        if match is None:
            hint = f"write it as '%;{written.strip('%;') or 'tag'};%'"
            yield find(
                self._places, "CF104", expression.loc, f"{column} are looked for as ;tag;", written, hint
            )
            return
        open_ended = not match[2].startswith(";")
        known = any(mark == match[1] or (open_ended and mark.startswith(match[1])) for mark in marks)
        if not known:
            message = "the event table has no meaning for this tag"
            if column == "traits":
                message = "no client has this trait"
            yield find(self._places, "CF105", expression.loc, message, match[1], nearest(match[1], marks))
