"""Parse SQL expressions with DuckDB's own parser, without running them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from clientfit.store.database import Store

PLAIN = frozenset(
    {"CASE", "CAST", "COLUMN_REF", "COMPARISON", "CONJUNCTION", "CONSTANT", "FUNCTION", "OPERATOR", "BETWEEN"}
    | {"TYPE", "WINDOW"}
)
"""The kinds of expression that read nothing but the row's columns."""


@dataclass(frozen=True)
class Parsed:
    """An expression: its fault, or the columns and functions it uses.

    `columns` are dotted names; `foreign` the kinds of expression that reach beyond the row (subqueries,
    lambdas, parameters …); `partitions` the first column of each window's partition, None where a window
    has none.
    """

    fault: str | None = None
    columns: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()
    partitions: frozenset[str | None] = frozenset()


def parse_expressions(store: Store, expressions: Sequence[str]) -> list[Parsed]:
    """Return each expression parsed as the only one of a SELECT without FROM, in the order given.

    It must also parse inside another one: a name given with AS, a comma or a comment at the end parse alone,
    and break an expression around them.
    """
    trees = store.rows(
        "SELECT json_serialize_sql('SELECT ' || expression),"
        " json_serialize_sql('SELECT CASE WHEN true THEN ' || expression || ' END')->>'error' = 'true' FROM"
        " (SELECT unnest(?) AS expression, unnest(range(?)) AS place) ORDER BY place",
        [list(expressions), len(expressions)],
    )
    return [_parsed(json.loads(tree), breaks=breaks) for tree, breaks in trees]


def syntax_trees(store: Store, expressions: Sequence[str]) -> list[dict[str, Any]]:
    """Return each expression's tree as DuckDB's parser writes it, in the order given.

    Raises:
        ValueError: an expression can't be parsed.
    """
    trees = store.rows(
        "SELECT json_serialize_sql('SELECT ' || expression) FROM"
        " (SELECT unnest(?) AS expression, unnest(range(?)) AS place) ORDER BY place",
        [list(expressions), len(expressions)],
    )
    parsed = [json.loads(tree) for (tree,) in trees]
    for tree, expression in zip(parsed, expressions, strict=True):
        if tree["error"]:
            raise ValueError(f"{expression}: {tree['error_message']}")
    return [tree["statements"][0]["node"]["select_list"][0] for tree in parsed]


def _parsed(tree: dict[str, Any], *, breaks: bool) -> Parsed:
    if tree["error"]:
        return Parsed(fault=str(tree["error_message"]))
    statements = tree["statements"]
    select = statements[0]["node"]
    single = select["type"] == "SELECT_NODE" and len(statements) == 1 and len(select["select_list"]) == 1
    if not single or breaks or select["from_table"]["type"] != "EMPTY" or _clauses(select):
        return Parsed(fault="more than one expression")
    nodes = list(expression_nodes(select["select_list"]))
    return Parsed(
        columns=frozenset(".".join(node["column_names"]) for node in nodes if node["class"] == "COLUMN_REF"),
        functions=frozenset(
            str(node["function_name"]).lower() for node in nodes if node["class"] in ("FUNCTION", "WINDOW")
        ),
        foreign=frozenset(node["class"] for node in nodes) - PLAIN,
        partitions=frozenset(_partition(node) for node in nodes if node["class"] == "WINDOW"),
    )


def _clauses(select: dict[str, Any]) -> bool:
    names = ("where_clause", "group_expressions", "having", "qualify", "sample", "modifiers")
    return any(select.get(name) for name in names) or bool(select["cte_map"]["map"])


def _partition(node: dict[str, Any]) -> str | None:
    partitions = node.get("partitions") or [{}]
    names = partitions[0].get("column_names") or [None]
    return names[-1] if len(names) == 1 else None


def expression_nodes(part: object) -> Iterator[dict[str, Any]]:
    """Yield every expression of a syntax tree, outer ones first."""
    if isinstance(part, dict):
        if "class" in part:
            yield part
        for inner in part.values():
            yield from expression_nodes(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from expression_nodes(inner)
