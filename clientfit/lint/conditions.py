"""Columns, constants and kinds of events that conditions in SQL's syntax trees compare."""

from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]
"""A node of a syntax tree, as DuckDB's parser gives it."""

Words = frozenset[str] | None
"""The words that a column or expression may hold; None where they aren't known."""

EQUAL = frozenset({"COMPARE_EQUAL", "COMPARE_NOTEQUAL", "COMPARE_DISTINCT_FROM", "COMPARE_NOT_DISTINCT_FROM"})
"""Comparisons for equality; NULL aside, they hold for equal words or for different ones."""


def text_of(node: Node) -> Words:
    """Return the text of a constant as the only word; None for anything else."""
    literal = node.get("literal") or {}
    return frozenset({literal["text"]}) if literal.get("kind") == "STRING" else None


def constant_of(node: Node) -> str | None:
    """Return a constant as text, a number too; None for NULL, true, false and other expressions."""
    literal = node.get("literal") or {}
    return str(literal["text"]) if literal.get("kind") in ("STRING", "INTEGER", "DECIMAL") else None


def comparisons(node: Node) -> Iterator[tuple[Node, Node]]:
    """Yield the comparisons of an expression with a constant: by = and <>, IN, and simple CASE."""
    if node.get("class") == "COMPARISON" and node["type"] in EQUAL:
        left, right = node["left"], node["right"]
        if right["class"] == "CONSTANT":
            yield left, right
        elif left["class"] == "CONSTANT":
            yield right, left
    elif node.get("type") in ("COMPARE_IN", "COMPARE_NOT_IN"):
        subject, *others = node["children"]
        yield from ((subject, other) for other in others if other["class"] == "CONSTANT")


def column_of(node: Node) -> str | None:
    """Return the bare column that a comparison with constants is about."""
    subjects = {
        ".".join(subject["column_names"]) if subject["class"] == "COLUMN_REF" else ""
        for subject, _ in comparisons(node)
    }
    return subjects.pop() if len(subjects) == 1 else None


def kinds_in(node: Node) -> Words:
    """Return the kinds for which a condition can hold; None where it does not restrict them."""
    if node.get("type") == "CONJUNCTION_AND":
        kinds: Words = None
        for child in node["children"]:
            kinds = both(kinds, kinds_in(child))
        return kinds
    if node.get("type") == "CONJUNCTION_OR":
        parts = [kinds_in(child) for child in node["children"]]
        known = [part for part in parts if part is not None]
        return frozenset().union(*known) if len(known) == len(parts) else None
    if column_of(node) == "kind" and node["type"] in ("COMPARE_EQUAL", "COMPARE_IN"):
        return frozenset(word for _, other in comparisons(node) if (word := constant_of(other)) is not None)
    return None


def both(some: Words, others: Words) -> Words:
    """Return the words in both sets; one that isn't known leaves the other as it is."""
    if some is None or others is None:
        return others if some is None else some
    return some & others
